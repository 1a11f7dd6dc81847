// P1–P5 · another life: Emmer Sallane, 52, printer in Pellune, who owes three people eleven weeks' wages, and has set the very
// sheet that is laid before him at 23:10. He joins the others on the ferry, or at Bluegate Park; who rings him is Tirra Salk.

VAR press_owed = 0      // the tin: 1 three days in each envelope · 2 all nine in one · 3 the envelopes turned round
VAR press_worn = 0      // looked at the worn e
VAR press_sheet = 0     // took off the line: 1 BrightHands’ sheet · 2 the growers’ form · 3 the headset
VAR press_bag = 0       // things in the bag
VAR press_line = 0      // lifted the line about the passport out of the forme
VAR press_rolls = 0     // took a roll
VAR press_card = 0      // set a card for whoever is next

=== press
# scene:P1 # title:p1 # bg:print-shop # amb:rain-tin # intensity:0 # finding:K6,K7 # reads:pw_campaign # read_time:1
# table:stone # thing:forme:middle # thing:proof:mine # thing:bodkin:mine
You read backwards for a living. On the stone lies a page of lead, and it says what it says the wrong way round. #id:p1_001
{
- pw_campaign == 1:
    DO NOT COME, in your largest wood. Nolmara’s ministry pays in ninety days. It has been paying in ninety days since spring. #id:p1_002
- pw_campaign == 2:
    TEN TIPS FOR YOUR WAY. The number below tip five has a figure too many. You asked. They said: print. #id:p1_003
- pw_campaign == 3:
    WHO PAYS? WHO HOLDS THE PAPER? It is for a desk in Temmeral. It is a small job, paid at once, by somebody who finds every comma. #id:p1_004
- else:
    Eels, by weight, in a border of flowers. This month Pellune has nothing else to say. #id:p1_005
}
* [Pull a proof #id:p1_c01 #act:object:stamp:proof]
    The press says its two words, both of them yes. Now it reads like anybody’s. #id:p1_006
* [Lift one letter out on the bodkin #id:p1_c02 #act:object:point:forme@letter]
    ~ press_worn = 1
    An e, worn at the ear. It has been in every job for eleven years. You would know your own work in the dark. #id:p1_007
* [Ask Tirra to read it back to you #id:p1_c03]
    “Comma,” reads Tirra Salk, who sets beside you. “Comma. Wages, question mark.” There was no such line. #id:p1_008 #speaker:tirra #mood:wry
-
# table:hooks # thing:envelopes:wall # thing:tin-press:mine
On three hooks hang three envelopes, with names and sums in your hand. Eleven weeks each. They are empty, and very well addressed. #id:p1_009
The tin holds nine days. #id:p1_010
* [Put three days in each #id:p1_c04 #act:object:place:tin-press:wall]
    ~ press_owed = 1
    The elder Obel counts his three and thanks you. You would have preferred the other thing. #id:p1_011
* [Put all nine in one: who has the most children #id:p1_c05 #act:object:hand-over:tin-press:wall]
    ~ press_owed = 2
    Nobody says a word. The other two help him into his coat. #id:p1_012
* [Turn the envelopes to the wall #id:p1_c06 #act:object:turn:envelopes]
    ~ press_owed = 3
    Now they are only brown. In passing, Tirra turns hers round again. #id:p1_013
-
“So pack pears,” says Tirra. “I keep the key, and oil her, and write down the days. Yours too.” #id:p1_014 #speaker:tirra #mood:firm
-> press_line_up

=== press_line_up
# scene:P2 # title:p2 # bg:print-shop # amb:rain-tin # intensity:0 # finding:K1,K2 # reads:pw_visa_quota,pw_fee_rule,sm_debt_growth # read_time:2
# table:line # thing:diploma:mine # thing:weight-lead:stone
A nurse from the boarding house, Kettan Rue, needs copies of a diploma. The stain lies where the seal was. “Not better,” he says. “Only flatter.” #id:p2_001 #speaker:kettan #mood:warm
* [Press it flat under lead #id:p2_c01 #act:object:lay-over:weight-lead:diploma]
    He sits with it, as at a bedside. After an hour you both look under the lead. “Stable,” says Kettan. #id:p2_002 #speaker:kettan #mood:wry
* [Draw him a new seal, on a scrap #id:p2_c02]
    It is a very good seal. He looks at it for a long time, and gives it back. “I shall want to be asked about the stain.” #id:p2_003 #speaker:kettan #mood:plain
-
# thing:-diploma # thing:-weight-lead # thing:job-bright:line # thing:job-growers:line # thing:job-headset:line
Over the stone three jobs hang to dry, all for people who go: BrightHands, the growers’ form, and a headset in Denovar. All have your e. #id:p2_004
{
- pw_fee_rule == 2:
    A fourth is news: workers pay nothing for a place. You set it big. The agents ordered thirty, to hang behind doors. #id:p2_005
- pw_fee_rule == 1:
    A fourth gives the cap on what a place may cost. Under it there was a hand’s width left, and every agent has had something added. #id:p2_006
- else:
    A fourth is the agents’ price list. They come once a month, and have you move one figure up. #id:p2_007
}
-> off_the_line

= off_the_line
* { pw_visa_quota >= 20 } [Take down the growers’ form #id:p2_c03 #act:object:pull-back:job-growers]
    ~ press_sheet = 2
    ~ route = 2
    ~ loan_days = loan_scheme
    You fill in the line for skills. Reads backwards, you write. The harbour clerk does not ask. He has a date to give you, and gives it. #id:p2_008
+ { pw_visa_quota < 20 } [Take down the growers’ form #id:p2_c04 #act:object:pull-back:job-growers #closed:work-visas]
    # thing:job-growers:line
    “You printed four hundred of these,” says the harbour clerk. “They sent me six stamps.” He shows you the box. It is a nice box. #id:p2_009
    -> off_the_line
* [Take down BrightHands’ sheet #id:p2_c05 #act:object:pull-back:job-bright]
    ~ press_sheet = 1
    ~ route = 1
    ~ loan_days = loan_agency
    Sixty days of pears, and money each Friday. You read it the right way round, which takes longer. #id:p2_010
* [Take down the headset #id:p2_c06 #act:object:pull-back:job-headset]
    ~ press_sheet = 3
    ~ route = 1
    ~ loan_days = loan_way
    Three languages, it says, a heated room. You had asked them about one of the commas. They thanked you, and left it. #id:p2_011
-
~ heard = 1
~ debt_now = loan_days
# table:stone # thing:loan-note:middle # status:loan # thing:boots-own:mine # thing:pot-glue:mine # thing:jumper-own:mine # thing:cards-own:mine
The paper merchant lends against the press: {loan_days} days. #id:p2_012
{
- sm_debt_growth >= 4:
    It grows by {sm_debt_growth} in the hundred each month. “So does damp,” says the merchant, and pats the paper. #id:p2_013
- else:
    It grows by {sm_debt_growth} in the hundred each month. He has had you print that himself, and has paid for it, too. #id:p2_014
}
There is room in your bag for two more things. #id:p2_015
-> two_things

= two_things
{ press_bag >= 2:
    -> press_night
}
* [Take the good boots #id:p2_c07 #act:object:fold:boots-own]
    ~ bag_boots = 1
    ~ press_bag += 1
    # thing:-boots-own
    They have stood in lead for six years, and nothing frightens them. #id:p2_016
    -> two_things
* [Take the glue pot, scrubbed #id:p2_c08 #act:object:fold:pot-glue]
    ~ bag_pot = 1
    ~ press_bag += 1
    # thing:-pot-glue
    It will make tea. For some time the tea will hold together. #id:p2_017
    -> two_things
* [Take the jumper that itches #id:p2_c09 #act:object:fold:jumper-own]
    ~ bag_jumper = 1
    ~ press_bag += 1
    # thing:-jumper-own
    Your aunt knitted it, out of principle. #id:p2_018
    -> two_things
* [Take the cards #id:p2_c10 #act:object:fold:cards-own]
    ~ bag_cards = 1
    ~ press_bag += 1
    # thing:-cards-own
    You printed them. The three of coins came out blank. The order was returned, so you have a pack. #id:p2_019
    -> two_things

=== press_night
# scene:P3 # title:p3 # bg:print-shop # amb:rain-tin # intensity:1 # finding:K1,K5,K7 # reads:pw_bla,pw_fee_rule,pw_inspectors # read_time:2
# table:stone-night # thing:contract-new:middle # thing:contract-old:mine # thing:rolls:theirs # status:passport
23:10. BrightHands’ driver has come for two hundred sheets, and has brought rolls. You set them at six. One does not read, at work. One sets. #id:p3_001 #sfx:door
{
- pw_bla == 1:
    “And a box in the corner,” says the driver, “for the register’s number.” What number? “A box is enough, they say.” You rang the register about its typeface. They look. #id:p3_002
- pw_inspectors >= 15:
    On Monday you set the harbour’s list of licensed agents. In the proof BrightHands stood sixth. Then the correction came. You still have the line, in lead. #id:p3_003
- pw_fee_rule == 2:
    “Where it said fee it says placement,” says the driver. “It is the same length.” It is. You had to measure it. #id:p3_004
- else:
    “Nobody wanted to see a proof,” says the driver. In thirty years nobody has not wanted to see a proof. #id:p3_005
}
* [Lay the new sheet over your own #id:p3_c01 #act:object:lay-over:contract-new:contract-old]
    ~ compared = 1
    Two sheets, one lamp, one shop. Friday has moved to the end, and the passport into an office. #id:p3_006
    { press_worn == 1:
        The e in office is worn at the ear. #id:p3_007 #echo:press_worn
    }
* [Read it aloud, the right way round #id:p3_c02]
    ~ aloud = 1
    At line two Tirra stops sweeping. “Who set that?” You did. She inked it. #id:p3_008
* [Take a roll #id:p3_c03 #act:object:pull-back:rolls]
    ~ press_rolls = 1
    It is a good roll. He has driven since four. He would like you to have another. #id:p3_009
-
# thing:-rolls # thing:proof-new:mine # thing:forme-night:middle
“You are on the van’s list yourself,” says the driver. “So one of these is for you. The rest I take along.” #id:p3_010 #speaker:driver #mood:plain
* [Pull one more proof, and fold it into your boot #id:p3_c04 #act:object:fold:proof-new]
    ~ evidence = 1
    He counts two hundred. You count two hundred and one. It is warm from the press. #id:p3_011
* [Lift the passport line out of the forme #id:p3_c05 #act:object:pull-back:forme-night]
    ~ press_line = 1
    You run two hundred more, with a white stripe where it stood. “Cleaner,” says the driver. He has no time to read. #id:p3_012
* [Hand him the bundle. It is paid work #id:p3_c06 #act:object:hand-over:contract-new:theirs]
    ~ pay_off(9)
    # thing:contract-new:middle
    Nine days, in notes. Three go into each envelope. Tirra takes hers out again, looks at it, and puts it back. #id:p3_013
-
# thing:-proof-new # thing:-forme-night
{ press_sheet == 3:
    -> headset
}
# thing:passport:mine # thing:pen:mine
There is the pen. On the cover of your passport is a coffee ring, from this stone. #id:p3_014
* [Sign the new sheet #id:p3_c07 #act:object:sign:contract-new]
    ~ signed = 1
    ~ crossing = 1
    The pen leaves a worn line, too. “And the passport,” says the driver, “for the list.” #id:p3_015
    -> for_the_list
* [Lay your first sheet on it, and sign nothing #id:p3_c08 #act:object:lay-over:contract-old:contract-new]
    ~ crossing = 2
    ~ months_pass(1)
    “Then I have a seat empty,” he says. In the fourth week a grower, short of hands, takes the first sheet as it stands. You buy deck. #id:p3_016
    -> away

= for_the_list
* [Hand it over #id:p3_c09 #act:object:hand-over:passport:theirs]
    ~ passport_gone = 1
    ~ papers_kept = 0
    It goes under a blue rubber band. He is careful with the corners. #id:p3_017
* [Keep your thumb on it #id:p3_c10 #act:object:pull-back:passport]
    You have big thumbs. He writes you down without it. #id:p3_018
-
-> away

= headset
He looks at your own sheet, the one from Denovar. “Indoors,” he says. He means it well. He has never had a job indoors. #id:p3_019
* [Give him the rest of the eel from supper #id:p3_c11]
    He eats it standing, with the rolls. Tirra hands you the bag as one hands over a shift. #id:p3_020
* [Write Tirra the address on an envelope #id:p3_c12]
    She hangs it on a fourth hook. That one is for what she owes you, she says. It is empty, and well addressed. #id:p3_021 #speaker:tirra #mood:wry
-
~ crossing = 5
{ short_cut == 1:
    # ending:way-chosen
    -> END
}
-> bluegate

= away
{ press_rolls == 1:
    The rolls are in your bag. All of them, it turns out. #id:p3_022 #echo:press_rolls
}
{ short_cut == 1:
    # ending:way-chosen
    -> END
}
-> ferry

// Who asks at the end of the winter: the one who kept the key.
=== press_rings
# scene:P4 # title:p4 # intensity:0 # finding:K6,K7 # reads:pw_bla,pw_campaign,pw_inspectors # read_time:1
# table:ring # thing:phone:mine # thing:lead-e:mine
{
- removed == 1:
    # bg:holding-room # amb:interview-room
    Ten minutes, says the officer, and lends you your own phone. #id:p4_001
- chose_return == 1:
    # bg:pellune # amb:harbour
    The ferry has Pellune in front of it. The phone finds one bar. #id:p4_002
- room == 3:
    # bg:shelter # amb:shelter-night
    You stand the phone against the sugar. #id:p4_003
- room == 4:
    # bg:chapel-hall # amb:chapel-hall
    You stand the phone against the chapel’s kettle. #id:p4_004
- else:
    # bg:bunk-room # amb:rain-tin
    You stand the phone in a boot. #id:p4_005
}
“Forty-one weeks,” says Tirra. “Hers I count as well. She is oiled. Now. I have an order, and I want to ask somebody.” #id:p4_006 #speaker:tirra #mood:firm
{
- pw_bla == 1:
    “Two hundred, BrightHands. With the box in the corner. The register rang me this time, and read me what must stand in it.” #id:p4_007 #speaker:tirra #mood:plain
- pw_inspectors >= 15:
    “Two hundred, for some new name. I looked on the harbour’s list, and it is not there. Six jobs I have turned down by that list.” #id:p4_008 #speaker:tirra #mood:warm
- pw_campaign == 1:
    “Two hundred, DO NOT COME, wood letter. And from the same address, two hundred cards: ask for Marrec’s nephew.” #id:p4_009 #speaker:tirra #mood:wry
- else:
    “Two hundred, BrightHands, as before. They even sent a proof, so that I would feel asked.” #id:p4_010 #speaker:tirra #mood:tired
}
{ press_line == 1:
    “And they want their white line filled. Eleven people have shown it to Pell. He had no answer printed on it.” #id:p4_011 #speaker:tirra #mood:wry #echo:press_line
}
* [“Whose wages does it pay?” #id:p4_c01]
    “Mine,” says Tirra. “That is why I ask.” You both listen to the line. #id:p4_012 #speaker:tirra #mood:plain
* [“Set it. And sign it, in small type.” #id:p4_c02]
    “With a printer’s name at the foot,” says Tirra. “As the law says, and nobody does.” You hear her look for the six point. #id:p4_013 #speaker:tirra #mood:warm
* [Lay the worn e before the phone #id:p4_c03 #act:object:place:lead-e:view]
    You had it in your pocket all year. “So that is where it is,” says Tirra. “I have been turning a c.” #id:p4_014 #speaker:tirra #mood:wry
-
# thing:-lead-e # thing:post-three:mine # thing:post-price:mine
{ drawer > 0 or passport_gone == 1 or employer == 3:
    # thing:post-drawer:mine
}
“Oveth in Temmeral has paid for one card. For whoever is next, no names. Dictate,” says Tirra. #id:p4_015 #speaker:tirra #mood:plain
* { drawer > 0 or passport_gone == 1 or employer == 3 } [Have her set where the passports lie #id:p4_c04 #act:object:place:post-drawer:view]
    ~ posted = 1
    ~ press_card = 1
* [Have her set the three questions #id:p4_c05 #act:object:place:post-three:view]
    ~ posted = 3
    ~ press_card = 1
* [Have her set the price, in days #id:p4_c06 #act:object:place:post-price:view]
    ~ posted = 4
    ~ press_card = 1
* [Let her choose the words #id:p4_c07]
    “I only set,” says Tirra. Then, after a while: “All right.” You do not get to see it. #id:p4_016 #speaker:tirra #mood:plain
    -> press_year
-
She sets while you speak. You hear each letter go in, backwards. #id:p4_017
-> press_year

=== press_year
# scene:P5 # title:p5 # intensity:0 # finding:K2 # reads:none # read_time:1
# table:hooks # thing:envelopes:wall # thing:note-sums:mine
~ months_pass(6)
{
- removed == 1 or chose_return == 1:
    # bg:print-shop # amb:rain-tin
    A year on. The envelopes hang where they hung, and the press smells of oil. #id:p5_001
- identified == 1:
    # bg:shelter # amb:shelter-night
    A year on. Tirra has sent the three envelopes. They hang on the hook for coats. #id:p5_002
- else:
    # bg:chapel-hall # amb:chapel-hall
    A year on. Tirra has sent the three envelopes. They hang by the hymn board. #id:p5_003
}
{
- press_owed == 1:
    Three and three and three have been crossed out, each in its own hand. #id:p5_004 #echo:press_owed
- press_owed == 2:
    On one, nine has been crossed out. Its owner has put a day back into each of the others. #id:p5_005 #echo:press_owed
- else:
    Somebody has written on the backs of two of them, so that they can be read from behind. #id:p5_006 #echo:press_owed
}
{
- wages_back > 0:
    You have your own back, {wages_back} days of it. So you know now how long an envelope is. #id:p5_007 #echo:wages_back
- press_card == 1:
    Of your card Tirra has printed forty. Oveth had paid for one. #id:p5_008 #echo:press_card
}
* [Divide what you have by three #id:p5_c01 #act:object:place:note-sums:wall]
    There is one left over. You look for the younger Obel’s hook. He had the least to say. #id:p5_009
* [Turn all three with their names to the room #id:p5_c02 #act:object:turn:envelopes]
    Anybody may read them. You have read other people’s out often enough. #id:p5_010
* [Write the sum in pencil, and under it the next date #id:p5_c03]
    Tirra will count it. She reads pencil as ink. #id:p5_011
-
~ temp end = press_ending()
{
- end == 1:
    They sent you back with one bag, and {debt_now} days to pay. You set the second sheet large, as a poster, with your name at the foot. By noon thirty-one people have read to line two. #id:p5_012
    # ending:sent-back
    -> END
- end == 2:
    The claim has a number, and Tirra has hung it on the fourth hook. Who comes for cards now has to hear three questions first. It is bad for trade. She allows it. #id:p5_013
    # ending:long-bus
    -> END
- end == 3:
    In court they hold two sheets against a lamp. “How do you know that one shop made both?” asks the judge. You ask her for a glass, and show her the e. #id:p5_014
    # ending:witness
    -> END
- end == 4:
    The permit says: by need. In the course for machine setters they hand out a sheet with a mistake in it. You are at the board before you know it. Somebody passes you the chalk. #id:p5_015
    # ending:time-to-think
    -> END
- end == 5:
    Week 31. The growers ask for you by name. You answer with a sheet of your own, four lines, to be signed by them. They ask for a proof. You send one. #id:p5_016
    # ending:second-season
    -> END
- else:
    You rule a page: name, days worked, days paid. {group_names} people signed a letter once, and some are on it. On the first line you put the three to whom you owe. #id:p5_017
    # ending:the-ledger
    -> END
}

// The list of endings, as the others’ well has it; staying and Hask are not on this road.
=== function press_ending()
{
- removed == 1 and debt_now > 0 and (pw_detention >= 1 or pw_nonpunish == 0):
    ~ return 1
- chose_return == 1 and claim_lodged == 1:
    ~ return 2
- identified == 1 and testified == 1 and pw_reflection_days >= 30:
    ~ return 3
- identified == 1 and testified == 0 and pw_permit == 2:
    ~ return 4
- route == 2 and employer != 3 and debt_now < 30 and drawer_open_question == 0:
    ~ return 5
}
~ return 6
