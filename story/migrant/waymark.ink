// A2b · the Waymark desk, behind the seed shop in Temmeral.
// Two looks, three questions, one card. Everything that happens at 23:10 is laid out here first:
// the bag that two agents carried, the question you ask out loud, the thing Oveth gives you for it.

=== waymark
# scene:A2b # joined # title:a2b # bg:market # amb:market-murmur # intensity:0 # finding:K3,K4,K7 # reads:pw_campaign,pw_bla,pw_fiu,pw_visa_quota,pw_visa_wait,pw_firewall,sm_smug_price # read_time:2
# table:board # thing:card-dovane:board # thing:card-bright:board # thing:card-hask:board # thing:card-scheme:board
Behind the seed shop hangs Waymark: cards by people who came back. Oveth Lanne keeps the pins. #id:a2b_003
{
- radio == 1:
    She hums the one with the pears. The second verse is hers. #id:a2b_050 #echo:radio
- radio == 2:
    “One of my strips,” she says. “Some of them come in on legs.” #id:a2b_051 #speaker:oveth #mood:warm #echo:radio
}
{
- pw_bla == 1:
    Since spring it is tied to the state register: a hundred and forty reviews, and a lamp. #id:a2b_004
- pw_campaign == 3:
    Since spring it has a button: something is wrong. It rings at Oveth’s, and at no police desk. #id:a2b_005
- pw_fiu == 1:
    One card is stamped: closed by order. A bank saw the payments before the families did. #id:a2b_006
- else:
    Half the week it is online. This is the other half: nine reviews. #id:a2b_007
}
* [Turn over Marrec’s card #id:a2b_c01 #act:object:turn:card-dovane]
    ~ looks += 1
    Marrec is your cousin’s neighbour. He once lent your father a ladder and has never mentioned it. #id:a2b_010
    “He believes what he says,” says Oveth. “About seven days in ten.” #id:a2b_011 #speaker:oveth #mood:wry
* [Turn over Hask’s card #id:a2b_c02 #act:object:turn:card-hask]
    ~ looks += 1
    Hask has no stars. He had them taken off. He said he is not a soup. #id:a2b_012
    “He takes people over water for money. That is one crime. What was done to me was another. It had a licence.” #id:a2b_013 #speaker:oveth #mood:plain
* [Turn over the Scheme slip #id:a2b_c03 #act:object:turn:card-scheme]
    ~ looks += 1
    {
    - pw_visa_quota >= 40:
        The slip says week {pw_visa_wait}. A date, printed. You look for the trick with your thumbnail. #id:a2b_014
    - pw_visa_quota >= 20:
        The Scheme is real, and small. The list hangs on the window, in the order the names came. #id:a2b_015
    - else:
        Somebody has pencilled on the slip: window shut, poster lovely. It has been true for three springs. #id:a2b_016
    }
    “It is an honest door,” says Oveth. “Ask how wide.” #id:a2b_017 #speaker:oveth #mood:plain
* [Lay Marrec’s card over Bright Harvest’s #id:a2b_c04 #act:object:lay-over:card-dovane:card-bright]
    ~ looks += 1
    ~ saw_bag = 1
    Two agents, two valleys. In both, somebody carried the bag up, like a brother. Word for word. #id:a2b_018
    “His office in Pellune buys stars,” says Oveth. “But the bed was a bed. I know the woman.” #id:a2b_019 #speaker:oveth #mood:wry

-
“Three questions,” says Oveth. “Who pays. Who holds the paper. Whom do you ring. Ask one out loud, everywhere, like a fool.” #id:a2b_020 #speaker:oveth #mood:firm #sfx:kettle
* [“Who pays?” #id:a2b_c05]
    ~ question = 1
    She rules four lines on a seed packet: a receipt. “Have him fill it in sitting down. People who take money like to sit.” #id:a2b_022
* [“Who holds the paper?” #id:a2b_c06]
    ~ question = 2
    She copies your passport page under the shop lamp, crookedly. “It opens no border,” she says. “It says there was a real one.” #id:a2b_024
* [“Whom do I ring?” #id:a2b_c07]
    ~ question = 3
    {
    - pw_firewall == 1:
        She writes on a card: Mirel Ostrane, caseworker. “She may not tell the border police. That is law now. I read it twice.” #id:a2b_026 #speaker:oveth #mood:firm
    - pw_bla == 1:
        She writes a line on a card. “The register’s people. They pick up. I have timed them.” #id:a2b_027 #speaker:oveth #mood:plain
    - else:
        She writes a number on a card. “Mine. I pick up until ten. I sleep badly, so: later.” #id:a2b_028 #speaker:oveth #mood:tired
    }
-
# thing:card-blank:middle
{ earlier_post > 0:
    # thing:card-earlier:board
    A new card hangs there: no name, and a thumb in pear juice. Stars can be bought. Nobody you know sells thumbs. #id:a2b_053
- else:
    “Nobody ever read this board and unpacked. They change the name on the ticket.” #id:a2b_029 #speaker:oveth #mood:wry #src:INF-02
}
She slides you a blank card. #id:a2b_030
* { saw_bag == 1 } [Pin a warning: one bag, two agents #id:a2b_c08 #act:object:place:card-blank:board]
    ~ pinned = 1
    One bag, two agents. Ask who wrote the stars. You press until the cork squeaks. #id:a2b_031
* { earlier_post == 0 } [Ask on it: who keeps the passports? #id:a2b_c09 #act:object:turn:card-blank]
    ~ pinned = 2
    Who keeps the passports at Harlune Bay? Oveth straightens it by a hair. #id:a2b_032
* { earlier_post == 0 and asked_window == 1 } [Rate the permit window #id:a2b_c16 #act:object:place:card-blank:board]
    ~ pinned = 3
    Permit window: two pins. The clerk: five. Oveth moves it next to the lamp. #id:a2b_035 #echo:asked_window
* { earlier_post == 0 and asked_window == 0 } [Rate the bus on the hill #id:a2b_c17 #act:object:place:card-blank:board]
    ~ pinned = 3
    Hill bus: four pins. It comes. It does not say when. Two people in the shop nod. #id:a2b_036
* { earlier_post > 0 } [Trust the thumb: move it to the middle #id:a2b_c20 #act:object:place:card-earlier:middle]
    “I would have, too,” says Oveth. “I have been right about most of those. Ask me about the others.” #id:a2b_055 #speaker:oveth #mood:wry
* { earlier_post > 0 } [Doubt it: hang it behind the Scheme slip #id:a2b_c21 #act:object:lay-over:card-scheme:card-earlier]
    “Good,” says Oveth. “I doubted it before you did, and I like who pinned it.” #id:a2b_056 #speaker:oveth #mood:plain
* [Keep the card blank #id:a2b_c10 #act:object:pull-back:card-blank]
    The pin goes back in the box. “Also an answer,” says Oveth. #id:a2b_033 #speaker:oveth #mood:tired
-
# thing:-card-blank # thing:passport:middle
Of a hundred like you, this year {like_stay} stayed, {like_agency} took an agent, {like_boat} a boat, {like_scheme} the Scheme. #id:a2b_037
It is nearly eight. #id:a2b_034
-> choose

= choose
* [Take Marrec’s card #id:a2b_c11 #act:object:place:card-dovane:folder]
    ~ route = 1
    “Thursday, then,” says Oveth. Marrec always leaves on a Thursday. #id:a2b_040 #speaker:oveth #mood:plain
    -> loan_table
* { pw_visa_quota >= 40 } [Take the Scheme slip #id:a2b_c12 #act:object:place:card-scheme:folder]
    ~ route = 2
    “Keep it dry,” says Oveth. “The whole state of Nolmara is on it, and it is thin.” #id:a2b_041 #speaker:oveth #mood:wry
    -> loan_table
* { pw_visa_quota < 40 } [Take the Scheme slip to the window #id:a2b_c13 #act:object:pull-back:card-scheme #closed:work-visas]
    {
    - pw_visa_quota >= 20:
        “The list is fair,” says the clerk, and shows you all of it. “Your name would go on the back.” #id:a2b_042 #speaker:clerk #mood:plain
    - else:
        “No dates this quarter,” says the clerk. She means it kindly. She has it on a rubber stamp. #id:a2b_043 #speaker:clerk #mood:tired #sfx:stamp
    }
    # thing:card-scheme:board
    Oveth says nothing. She had kept the door open for you. #id:a2b_044
    -> choose
* [Take Hask’s card #id:a2b_c14 #act:object:place:card-hask:folder]
    ~ route = 3
    “He will ask your age twice,” says Oveth. “Answer twice.” #id:a2b_045 #speaker:oveth #mood:plain
    -> loan_table
* [Take your passport, and stay #id:a2b_c15 #act:object:pull-back:passport]
    “Somebody has to measure it,” says Oveth. She shakes your hand, which she does not do. #id:a2b_046 #speaker:oveth #mood:warm
    -> stay
