// A5 · grey winter: the closure, the visit, the statement, the room after.
// The outbreak comes in every world; what the world decides is who pays for it, who may ask, and where one sleeps afterwards.
// Nobody here is a rescuer. People do what their rule lets them, and sometimes a little more.

VAR winter_mercy = 0        // what you shared on the bench: 1 jumper · 2 pot · 3 figs · 4 nothing but company
VAR st_shown = 0            // at the statement there was something to go by
VAR st_word = 0             // word circled: 1 labour dispute · 2 the one box for both · 3 trafficking · 4 smuggled
VAR st_asked = 0            // asked what happens to somebody who says it
VAR room_bed = 0            // may have a bed in the shelter: 0 not asked for · 1 yes · 2 a number on a list · 3 no list

=== winter
# scene:A5a # joined # title:a5a # bg:winter-quay # amb:winter-quay # intensity:0 # finding:K2 # reads:pw_firewall,pw_bla,sm_debt_growth # read_time:1
# table:winter-bench # thing:winter-paper:middle # thing:winter-hand:mine
{ bag_figs == 1:
    # thing:winter-figs:mine
}
The cough is in all five countries by Tuesday. Ferries stop, then the belts. #id:a5a_001
{
- pw_firewall == 1:
    On the clinic door: open to everybody, whatever your papers. Somebody has underlined whatever, three times. #id:a5a_002
- pw_bla == 1:
    Half pay, says page nine of the Scheme’s contract. Who has no page nine gets half a loaf. #id:a5a_003
- else:
    The bunks are locked, to save the heating. You sit on your bag at Lantern Quay. Neither port sells tickets. #id:a5a_004
}
* { bag_jumper == 1 } [Pull your jumper over Simmet’s head #id:a5a_c01]
    ~ winter_mercy = 1
    “It itches,” says Simmet, very pleased. “A dog that scratches pays no rent.” #id:a5a_010 #speaker:simmet #mood:warm #echo:bag_jumper
* { bag_pot == 1 } [Put your small pot on the stove #id:a5a_c02]
    ~ winter_mercy = 2
    Snow, one onion, somebody’s rice. Eleven spoons come out of eleven bags. #id:a5a_011 #echo:bag_pot
* { bag_figs == 1 } [Put the figs in the middle #id:a5a_c03 #act:object:place:winter-figs:middle]
    ~ winter_mercy = 3
    Nine figs, eleven people. A roofer cuts them with a thread, fair to the seed. #id:a5a_012 #echo:bag_figs
* { bag_jumper + bag_pot + bag_figs < 3 } [Fold the newspaper into your boots #id:a5a_c04 #act:object:fold:winter-paper]
    ~ winter_mercy = 4
    The mayor’s photograph goes under your left heel. He keeps you warm until Thursday. #id:a5a_013
    # thing:-winter-paper
* { bag_jumper + bag_pot + bag_figs < 3 } [Play the three of coins #id:a5a_c06 #act:object:place:winter-hand:middle]
    ~ winter_mercy = 4
    { bag_cards == 1:
        Your pack, your aunt’s rule: one plays round what is missing. Old Simmet bows. You win a sock. #id:a5a_016 #echo:bag_cards
    - else:
        The rule of the bench: anybody may play the missing card from an empty hand. You win a sock. #id:a5a_017
    }
-
~ months_pass(2)
# thing:-winter-hand # thing:-winter-figs # status:loan
{ debt_now > 1:
    Seven weeks. The loan is never ill: {debt_now} days. #id:a5a_019 #echo:loan
- else:
    { pw_bla == 1 and pw_firewall == 0 and route == 2:
        Half a wage for seven weeks, and nobody at home whom you owe. #id:a5a_081 #echo:loan
    - else:
        No wage for seven weeks, and nobody at home whom you owe. #id:a5a_020 #echo:loan
    }
}
{ life == 1:
    -> ward_answer
}
-> visit

// The visit. Five ways a state can come to a bunk room.
=== visit
# scene:A5a # title:a5a # bg:bunk-room # amb:packhouse # intensity:1 # finding:K5,K8 # reads:pw_firewall,pw_inspectors,pw_border,pw_bla # read_time:2
# table:visit-table # thing:visit-drawer:theirs
{ pw_inspectors < 15 and (pw_firewall == 1 or pw_bla == 1):
    # thing:visit-form:middle
- else:
    # thing:visit-folder:middle
}
{ bag_notebook == 1 or group_names > 0:
    # thing:visit-notebooks:mine
}
{
- heard == 1 and route != 3:
    # thing:contract-old:mine
- receipt == 1:
    # thing:receipt:mine
}
{ left_employer == 1:
    You came back for a spoon. #id:a5a_030 #echo:left_employer
}
{
- pw_firewall == 1 and pw_inspectors >= 15:
    An inspector, with Yarro Tolm. “She says, quote: what you tell me goes to no border office. Unquote. I looked it up.” #id:a5a_032 #speaker:yarro #mood:plain
- pw_inspectors >= 15 and pw_border >= 60:
    Two inspectors, and two border officers at the gate. Pell’s licence is read out first. Beds: twenty-four. They count thirty-one. #id:a5a_033
    “Now the workers,” says the inspector. “Second, but asked.” #id:a5a_034 #speaker:labour-inspector #mood:firm
- pw_inspectors >= 15:
    The inspector comes on Tuesday, as her letter said. The sheets still have their shop folds. Her folder is thin. #id:a5a_035
- pw_firewall == 1 or pw_bla == 1:
    Nobody comes. The inspector has the cough. A form comes: are the workers content? Pell looks for a pen, and then for the workers. #id:a5a_036
- else:
    Before light, one van with two signs: inspectors in front, border behind. People run out through the pear trees. #id:a5a_037
    An officer brings nine boots and stands them in pairs. #id:a5a_038
}
{ simmet_number == 1:
    -> simmet_rang
}
-> letter

= simmet_rang
{
- pw_inspectors < 15 and (pw_firewall == 1 or pw_bla == 1):
    Old Simmet had rung the free number. He was told he was third. He is still proud of third. #id:a5a_039 #echo:simmet_number
- pw_inspectors < 15:
    It was Old Simmet who rang. Nobody had told him that they share a van. #id:a5a_040 #echo:simmet_number
- else:
    It was Old Simmet who rang. He has the number by heart. #id:a5a_041 #echo:simmet_number
}
-> asked_or_not

= letter
{
- group_names >= 15:
    Rill’s letter got here first: {group_names} names. #id:a5a_042 #echo:group_names
- group_names > 1:
    Rill’s letter is here too: {group_names} names. #id:a5a_043 #echo:group_names
}
-> asked_or_not

= asked_or_not
{ pw_inspectors < 15 and (pw_firewall == 1 or pw_bla == 1):
    -> form_on_door
}
{ pw_inspectors < 15:
    -> at_the_van
}
-> at_the_table

= at_the_table
* [Open the drawer in front of the inspector #id:a5a_c11 #act:object:open:visit-drawer]
    ~ visit_spoke = 1
    { own_locker == 1:
        Pens, and one hairnet. “Please write that it is pens,” says Pell. #id:a5a_075 #speaker:pell #mood:warm #echo:own_locker
        -> written_down
    }
    {
    - drawer == 4 or drawer == 3:
        Yours is long out of it. The others lie there, with a gap the width of one book. #id:a5a_050 #echo:drawer
    - papers_kept == 1 and drawer == 0:
        Yours was never in it. The others’ are, in two neat rows. #id:a5a_051
    - else:
        ~ drawer = 3
        ~ drawer_open_question = 0
        ~ papers_kept = 1
        Two neat rows. One spine has a coffee ring. #id:a5a_052 #echo:drawer
    }
    {
    - pw_firewall == 1:
        She hands out the books, like post. “They were safe here,” says Pell. “She says, quote: they were a drawer,” says Yarro. #id:a5a_053 #speaker:yarro #mood:plain
    - pw_border >= 60:
        Every book goes back against a signature. Pell signs too, as the one who kept them. His pen gives out at thirty. #id:a5a_054
    - else:
        “I have no box for drawers,” says the inspector. “They only have to ask,” says Pell, hurt. Forty people learn the sentence. #id:a5a_055 #speaker:labour-inspector #mood:plain
    }
* { bag_notebook == 1 or group_names > 0 } [Lay the three notebooks on the table #id:a5a_c12 #act:object:place:visit-notebooks:middle]
    ~ visit_spoke = 1
    Three hands, three pencils, the same hours. Pell reads along. “That Sunday I was here as well,” he says slowly. #id:a5a_056 #speaker:pell #mood:tired #echo:notebooks
* { heard == 1 and route != 3 } [Show the first contract #id:a5a_c13 #act:object:hand-over:contract-old:theirs]
    ~ visit_spoke = 1
    Every line holds, up to the deductions. There the inspector slows down. #id:a5a_057 #echo:heard
* { (heard == 0 or route == 3) and receipt == 1 } [Show the seed packet with the sum on it #id:a5a_c25 #act:object:hand-over:receipt:theirs]
    ~ visit_spoke = 1
    Melons, says the front. {loan_days} days, says the back, signed. “I have met forty of these men,” says the inspector. “Never their handwriting.” #id:a5a_005 #speaker:labour-inspector #mood:wry #echo:receipt
* [Hold the door for those who would rather go #id:a5a_c14]
    ~ visit_spoke = 2
    Four people go out past you, with great interest in the weather. #id:a5a_058
-
-> written_down

= form_on_door
* [Circle No on the form, before Pell finds a pen #id:a5a_c16 #act:object:circle:visit-form@no]
    ~ visit_spoke = 4
    Pell studies the ring. “They will ask me why,” he says. Then: “Good. I have asked for six beds since autumn.” #id:a5a_060 #speaker:pell #mood:tense
* [Open the drawer while the office is empty #id:a5a_c17 #act:object:open:visit-drawer]
    ~ visit_spoke = 4
    {
    - own_locker == 1:
        Pens. You take one, for the form. #id:a5a_076 #echo:own_locker
    - drawer == 1 or drawer == 2:
        ~ drawer = 4
        ~ drawer_open_question = 0
        ~ papers_kept = 1
        Two neat rows. One spine has a coffee ring. You close the drawer so slowly that it has time to think. #id:a5a_061 #echo:drawer
    - else:
        Forty books, and one gap. You push the drawer shut. #id:a5a_062 #echo:drawer
    }
* [Fold the form into a wedge for the door that bangs #id:a5a_c18 #act:object:fold:visit-form]
    ~ visit_spoke = 4
    The door stops banging. It is the first thing that any form has done for this house. #id:a5a_063
-
-> written_down

= at_the_van
* [Open the drawer in front of them #id:a5a_c19 #act:object:open:visit-drawer]
    ~ visit_spoke = 1
    {
    - own_locker == 1:
        The officer with the boots takes the whole drawer, on both arms, pens and all. #id:a5a_077 #echo:own_locker
    - papers_kept == 0 or drawer == 1 or drawer == 2:
        ~ drawer_open_question = 1
        The officer with the boots takes the whole drawer, on both arms. “Safer with us,” he says. Pell nods. He knows the sentence. #id:a5a_064 #speaker:border-officer #mood:plain
    - else:
        The officer with the boots takes the whole drawer, on both arms. Yours is against your ribs. You look at the weather. #id:a5a_065 #echo:passport
    }
* { bag_notebook == 1 or group_names > 0 } [Lay the three notebooks on the bonnet #id:a5a_c20 #act:object:place:visit-notebooks:middle]
    ~ visit_spoke = 1
    The inspector reads three pages with her gloves on. “I came for these,” she says, low. “He came for you. There is one budget for petrol.” #id:a5a_066 #speaker:labour-inspector #mood:tired #echo:notebooks
* [Run, with the others, through the pear trees #id:a5a_c21]
    ~ visit_spoke = 3
    Pear trees stand three steps apart. You and a baker from Tesmar share one ditch until noon, and exchange first names. #id:a5a_067
* [Hold the door, and stay inside it #id:a5a_c22]
    ~ visit_spoke = 2
    You hold the door until the last sock is through. “Thank you,” says the officer with the boots, who takes it for good manners. #id:a5a_068 #speaker:border-officer #mood:tired
-
-> written_down

= written_down
“They will want it in writing,” says Rill. #id:a5a_070 #speaker:rill #mood:warm
-> statement

// The statement. The rule decides what is asked first; you decide what to lay down, in which order, and when to stop.
=== statement
{
- st_quiet_room() == 1:
    # scene:A5b # title:a5b # bg:interview-room # amb:interview-room # intensity:1 # finding:K4,K5 # reads:pw_nrm,pw_reflection_days,pw_permit,pw_nonpunish,pw_firewall,pw_detention,pw_cap_removal,pw_portability,sm_ident_rate # read_time:2
- else:
    # scene:A5b # title:a5b # bg:interview-room-bare # amb:interview-room # intensity:1 # finding:K4,K5 # reads:pw_nrm,pw_reflection_days,pw_permit,pw_nonpunish,pw_firewall,pw_detention,pw_cap_removal,pw_portability,sm_ident_rate # read_time:2
}
# table:statement-table # thing:statement-form:theirs
{
- pw_nrm == 1:
    Two armchairs. “What do you need first?” asks Mirel Ostrane. You had prepared for every other question. “Socks.” #id:a5b_001 #speaker:mirel #mood:warm
    { pw_reflection_days > 1:
        She writes: socks. “Then a lawyer. Then {pw_reflection_days} days to think. Nobody may hurry you.” #id:a5b_002 #speaker:mirel #mood:plain
    - else:
        She writes: socks. “Then a lawyer. The law gives no days to think. I gave it a chair.” #id:a5b_003 #speaker:mirel #mood:tired
    }
- pw_reflection_days > 0:
    A labour complaint, with boxes. The officer turns it over, and finds no box for drawers. #id:a5b_004
    “There are {pw_reflection_days} days to think in the law. But the page that asks for them is at headquarters.” #id:a5b_005 #speaker:statement-officer #mood:tired
- else:
    “Status,” says the officer, while you are still sitting down. “Then the story. The program will not open in the other order.” #id:a5b_006 #speaker:statement-officer #mood:plain
    He would like to hear it. He has to save it first. #id:a5b_007
}
{
- quay_word == 1:
    At the Quay somebody wrote one word in your file: work. #id:a5b_008 #echo:quay_word
- quay_word == 2:
    At the Quay somebody wrote in your file: unclear. It is underlined once. #id:a5b_009 #echo:quay_word
- quay_word == 3:
    From the Quay your file has your name, and a straight line. #id:a5b_010 #echo:quay_word
}
# thing:statement-form:middle
At the foot one word is to be circled. #id:a5b_030
* [Circle: labour dispute #id:a5b_c13 #act:object:circle:statement-form@labour]
    ~ st_word = 1
    It is true. It has an office, open on Thursdays. #id:a5b_031
* { pw_nrm == 0 } [Circle: smuggled or trafficked, one box #id:a5b_c14 #act:object:circle:statement-form@both]
    ~ st_word = 2
    “It saved a line,” says the officer. So on paper any boat and any drawer are one thing. He frowns at his own form. #id:a5b_032 #speaker:statement-officer #mood:tense
* { pw_nrm == 1 } [Circle: trafficked #id:a5b_c15 #act:object:circle:statement-form@trafficked]
    ~ st_word = 3
    “For a debt, a drawer and a door,” says Mirel. “It is a word for the office. You need not wear it home.” #id:a5b_033 #speaker:mirel #mood:plain
* { pw_nrm == 1 } [Circle: smuggled #id:a5b_c16 #act:object:circle:statement-form@smuggled]
    ~ st_word = 4
    { route == 3:
        “That is how you came,” says Mirel. “The page asks what happened afterwards.” She draws an arrow to it. #id:a5b_034 #speaker:mirel #mood:plain
    - else:
        You had a ticket. Mirel draws an arrow from the ring to the next word, in pencil, and leaves it to you. #id:a5b_035 #speaker:mirel #mood:wry
    }
* [Leave all the words as they are #id:a5b_c17]
    Somebody else writes: to be decided. It is the office with the longest corridor. #id:a5b_036
-
-> for_the_record

= for_the_record
# thing:-statement-form # thing:statement-page:middle
// What she kept lies on the table; told without a paper, it still counts where somebody has time to listen.
~ st_shown = 1
{
- evidence == 1 or signed == 1:
    # thing:contract-new:middle
    You lay down the second contract. A finger stops at line two. It is always line two. #id:a5b_020 #echo:contract
- contested > 0:
    # thing:statement-payslip:middle
    You lay down the slip. “Who drew the ring?” You did, on the day. That counts for more than the ring. #id:a5b_025 #echo:contested
- copy_kept == 1 and quay_seal == 1:
    # thing:copy-page:middle
    You lay down the crooked copy. In its corner is the Quay’s stamp. #id:a5b_056 #echo:quay_seal
- copy_kept == 1:
    # thing:copy-page:middle
    You lay down the crooked copy. “It opens no border,” Oveth said. It opens a file. #id:a5b_023 #echo:copy
- receipt == 1:
    # thing:receipt:middle
    You lay down the seed packet. It is turned over, held to the lamp, and very nearly smelled. #id:a5b_024 #echo:receipt
- bag_notebook == 1:
    # thing:statement-notebook:middle
    You lay down the notebook. In, out, rain. It is believed because of the rain. #id:a5b_026 #echo:bag_notebook
- heard == 1 and route != 3 and employer != 3:
    # thing:contract-old:middle
    You lay down the first contract. Anybody can see what you were told. #id:a5b_021 #echo:heard
- pw_nrm == 1:
    It comes out of order. Mirel moves her cards about, until the order is hers and the story is still yours. #id:a5b_027
- else:
    ~ st_shown = 0
    The box for remarks holds two hundred letters. He helps you find shorter words. Some of them are true. #id:a5b_028
}
{
- pw_permit == 2:
    “Would you say it in court? No is an answer. The permit goes by what you need.” #id:a5b_040 #mood:plain
- pw_permit == 1:
    “Would you say it in court? There is a permit for people who help the case.” #id:a5b_041 #mood:tired
- else:
    “Would you say it in court? There is no permit, either way.” #id:a5b_042 #mood:tired
}
-> sign_or_not

= sign_or_not
* [Sign the page #id:a5b_c18 #act:object:sign:statement-page]
    ~ testified = 1
    You sign. There will be two hearings, both on working days. The pen is on a string. #id:a5b_043
    -> leaving
* [Fold the page unsigned, and keep it #id:a5b_c19 #act:object:fold:statement-page]
    The page goes into your folder. Nobody reaches after it, and you had expected a hand. #id:a5b_044
    -> leaving
* { st_asked == 0 } [Ask what they do about how you came #id:a5b_c20]
    ~ st_asked = 1
    {
    - pw_nonpunish == 2:
        “Nothing,” you hear. “What you were made to do is not yours. That is the law, and I have seen it kept.” #id:a5b_045 #mood:firm
    - pw_nonpunish == 1:
        “A wrong paper is not held against you. Anything else I would have to ask about, and I am not asking.” #id:a5b_046 #mood:plain
    - else:
        “It goes in the same file,” you hear. “I cannot staple a story to one half of a page.” #id:a5b_047 #mood:tired
    }
    -> sign_or_not

= leaving
~ st_decide()
{
- sm_ident_rate >= 30:
    By the door a count: of a hundred people this law is for, {sm_ident_rate} were found. It used to be fewer. #id:a5b_050
- else:
    By the door a count: of a hundred people this law is for, {sm_ident_rate} were found. Somebody has dusted it. #id:a5b_051
}
{ identified == 1:
    Nine days later a letter: there are grounds to believe you. #id:a5b_052
    -> room_after
}
{
- removed == 1:
    Nine days later a letter: not recognised, and to leave by spring. #id:a5b_053
- st_shown == 0:
    Nine days later a letter: nothing in the file to decide on. #id:a5b_054
- else:
    Nine days later a letter: under study. A machine has signed it. #id:a5b_055
}
-> room_after

// The room after. A place, one object, one friendship, one joke.
=== room_after
~ room_bed = room_offer()
{ room_is_held() == 1:
    -> holding
}
-> choose

= holding
# scene:A5c # title:a5c # bg:holding-room # amb:quay-hall # intensity:2 # note:A5c # finding:K5 # reads:pw_detention,pw_remedy,pw_nrm,pw_reflection_days,sm_housing_gap,pw_portability,pw_permit # read_time:1
~ room = 1
# table:room-table # thing:room-phone:mine # thing:room-bag:theirs
A row of seats, snow, a clock. Your phone goes into a paper bag with a number. You have the same number. #id:a5c_001
* [Pass this room with a summary #id:a5c_c01 #skip]
    You wait five weeks in a holding centre, without your phone. A baker becomes a friend. A paper comes that offers a bus. #id:a5c_002
    -> holding_paper
* { life != 2 } [Turn the phone over once more, and learn Ilu’s number #id:a5c_c02 #act:object:turn:room-phone]
    You say it like a well depth, twice, with the date. #id:a5c_003 #echo:ilu
* { life == 2 } [Turn the phone over once more, and learn Tirra’s number #id:a5c_c18 #act:object:turn:room-phone]
    It is the shop’s. You have set it at the foot of ten thousand sheets, and never dialled it. You learn it backwards, to be sure. #id:a5c_014
* [Hand the phone over and watch the bag close #id:a5c_c03 #act:object:hand-over:room-phone:theirs]
    The officer draws a bird by the number, so that it will be found again. She draws one on all of them. #id:a5c_004
-
# thing:-room-phone
{ visit_spoke == 3 and employer != 3:
    The next seat is the baker’s, from the ditch. “My sister will have to quarrel with a bag.” #id:a5c_005 #echo:ran
- else:
    The next seat is a baker’s, from Tesmar. “My sister will have to quarrel with a bag.” #id:a5c_006
}
At night she teaches you plaits, with a towel. #id:a5c_007
-> holding_paper

= holding_paper
# thing:room-ticket:middle
In week five comes a paper: there is a bus. Sign, and it is your own idea. #id:a5c_008
* [Sign for the bus #id:a5c_c04 #act:object:sign:room-ticket]
    ~ chose_return = 1
    ~ removed = 0
    You sign. It is a real signature, for a real bus. The baker asks you to carry a plait to her sister. #id:a5c_009
* [Fold the paper into a boat and wait #id:a5c_c05 #act:object:fold:room-ticket]
    { removed == 1:
        It floats in the sink for an hour. The order says spring and names no day. You keep your boots on. #id:a5c_010
    - else:
        It floats in the sink for an hour. On day forty somebody opens the door, gives no reason, and holds it like a waiter. #id:a5c_011
    }
-
-> claims

= choose
# scene:A5c # joined # title:a5c # bg:bunk-room # amb:shelter-night # intensity:0 # finding:K5 # reads:pw_detention,pw_remedy,pw_nrm,pw_reflection_days,sm_housing_gap,pw_portability,pw_permit # read_time:1
# table:room-table # thing:room-blanket:mine
{ room_bed == 1:
    # thing:room-key:theirs
- else:
    # thing:room-number:theirs
}
{
- employer == 3:
    # bg:office-estate
    Your bed belonged to the badge, and the badge is off. #id:a5c_020
- left_employer == 1 and own_locker == 1:
    The room with a window went with the work. #id:a5c_056
- left_employer == 1:
    # bg:winter-quay
    You have a folder, a blanket and no bed. #id:a5c_021
- else:
    At the bunks it is warm, if you count thirty people as heating. #id:a5c_022
}
-> where

= where
* { room_bed == 1 } [Take the key to a room of your own #id:a5c_c06 #act:object:pull-back:room-key]
    -> shelter
+ { room_bed == 2 } [Ask how far the number has got #id:a5c_c07 #act:object:turn:room-number #closed:victim-support]
    “You have a right to a bed,” says Mirel. “It is {sm_housing_gap} beds short.” She has your number on her hand, in pen. #id:a5c_023 #speaker:mirel #mood:tired
    -> where
+ { room_bed == 3 } [Turn over the number and ask for a bed #id:a5c_c08 #act:object:turn:room-number #closed:referral-body]
    “Beds are for people on the list,” says the night porter. He reads the list again, for you, with his finger. “I had hoped,” he says. #id:a5c_024 #mood:tired
    -> where
* { left_employer == 0 and employer != 3 } [Spread the blanket on your old bunk #id:a5c_c09 #act:object:turn:room-blanket]
    -> bunk
* [Carry the blanket to the chapel hall #id:a5c_c10 #act:object:fold:room-blanket]
    -> chapel_floor

= shelter
# scene:A5c # title:a5c # bg:shelter # amb:shelter-night # intensity:0 # finding:K5 # reads:pw_border # read_time:1
~ room = 3
A key with a plastic tomato. It opens one door. You open it, several times. #id:a5c_030 #sfx:keys
{ pw_border >= 60:
    “There is a bed because fewer people got in,” says Mirel. “I spoke against that.” #id:a5c_012 #speaker:mirel #mood:plain
- else:
    “There is a bed tonight,” says Mirel. “I did not ask it why.” #id:a5c_013 #speaker:mirel #mood:tired
}
# thing:room-key:mine
Supper is an argument: curfew is at ten, and the shift of Dessa Vil, welder, ends at eleven. They vote with keys. #id:a5c_031
* [Put your key down for eleven #id:a5c_c11 #act:object:place:room-key:middle]
    Six keys to five. “Next week, the television,” says Dessa. #id:a5c_032 #speaker:dessa #mood:wry
* [Ask the night warden why it is ten #id:a5c_c12]
    “My last bus goes at twenty past,” says the warden. Now the house is against the bus, and writes to it. #id:a5c_033
-
The final decision takes five hundred days, says the lawyer. You ask where one buys a bigger notebook. #id:a5c_034 #src:JUS-11
-> claims

= bunk
# scene:A5c # title:a5c # bg:bunk-room # amb:shelter-night # intensity:0 # finding:K5 # reads:pw_remedy # read_time:1
~ room = 2
# thing:room-form:middle
{ pw_remedy >= 1:
    # thing:room-page:mine
- else:
    # thing:room-coin:mine
}
Three more weeks before the first wage. Old Simmet snores in time with the belt. #id:a5c_040
{ pw_remedy >= 1:
    There is a hardship fund. Page two wants a payslip for the weeks without pay. #id:a5c_041
- else:
    There is no fund. There is Simmet’s tin, and a rule: nobody looks who puts in. #id:a5c_042
}
* { pw_remedy >= 1 } [Put a blank sheet in, as the payslip #id:a5c_c13 #act:object:lay-over:room-page:room-form]
    You send a blank page, signed. The fund pays half, with a note in pen: first honest one this week. #id:a5c_043
* { pw_remedy == 0 } [Put a coin in the tin #id:a5c_c14 #act:object:place:room-coin:middle]
    On Friday there is a coin too many in it. The house suspects you. You suspect Simmet. He suspects the tin. #id:a5c_044
* [Help Simmet with his page #id:a5c_c15]
    He has left his glasses somewhere, he says, as always. You read it to him. “Slowly,” says Simmet. “It is a long net.” #id:a5c_045 #speaker:simmet #mood:plain
-
-> claims

= chapel_floor
# scene:A5c # title:a5c # bg:chapel-hall # amb:chapel-hall # intensity:0 # finding:K5 # reads:none # read_time:1
~ room = 4
The hymn board says 3, 17, 31. “Blankets, mats, people,” says Rill. “On Sundays somebody sings it.” #id:a5c_050 #speaker:rill #mood:wry
{
- employer == 3:
    An old man moves over by the pipe and pats the boards. “A warm wall has no cousins,” he says. You both look at the wall. #id:a5c_055 #speaker:simmet #mood:warm
- winter_mercy == 1:
    Old Simmet has kept you a place by the pipe. He is wearing your jumper. He offers it back, one arm. #id:a5c_051 #echo:bag_jumper
- else:
    Old Simmet has kept you a place by the pipe. “A warm wall has no cousins,” he says. You both look at the wall. #id:a5c_052 #speaker:simmet #mood:warm
}
-> claims

// --- What a rule makes of it ---

// A table of several offices sits in a room with armchairs; one officer alone sits where there is a desk.
=== function st_quiet_room
~ return pw_nrm

// She may be told to go: no permit in force, or one that names an employer she has left.
=== function st_exposed
{ has_status == 0:
    ~ return 1
}
{ left_employer == 1 and pw_portability == 0:
    ~ return 1
}
~ return 0

// Recognised, by what was shown and by the world; people with few papers are missed more often. Then whether an order follows.
=== function st_decide
~ temp chance = sm_ident_rate * 10 + st_shown * 140
{ pw_nrm == 1:
    ~ chance = chance + st_shown * 520
}
{ quay_word == 2:
    ~ chance = chance + 100
}
{ st_shown == 0 and pw_reflection_days < 30:
    ~ chance = 0
}
{ st_word == 1 or st_word == 4:
    ~ chance = INT(chance / 3)
}
{ employer == 2 and drawer == 0:
    ~ chance = 0
}
~ temp l = luck("found")
~ identified = 0
{ l < chance:
    ~ identified = 1
}
~ temp risk = pw_cap_removal * 10
{ visit_spoke == 3:
    ~ risk = risk + 200
}
// One box for the boat and the drawer: the page goes to the border's office.
{ st_word == 2:
    ~ risk = risk + 300
}
~ temp q = luck("queue")
~ removed = 0
{ identified == 0 and st_exposed() == 1 and pw_firewall == 0 and (pw_detention >= 1 or pw_nonpunish == 0) and q < risk:
    ~ removed = 1
}
{ removed == 1 and testified == 1 and pw_permit >= 1:
    ~ removed = 0
}

// Held by default, or because an order stands.
=== function room_is_held
{ removed == 1 and pw_detention >= 1:
    ~ return 1
}
{ pw_detention == 2 and identified == 0 and st_exposed() == 1:
    ~ return 1
}
~ return 0

// A bed: for those recognised, or, where a table of several offices thinks for weeks, for everybody it thinks about.
=== function room_offer
{ identified == 0 and (pw_nrm == 0 or pw_reflection_days < 30):
    ~ return 3
}
{ sm_housing_gap >= 100:
    ~ return 2
}
~ return 1
