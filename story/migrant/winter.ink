// A5 · grey winter: the closure, the visit, the statement, the room after.
// The outbreak comes in every world; what the world decides is who pays for it, who may ask, and where one sleeps afterwards.
// Nobody here is a rescuer. People do what their rule lets them, and sometimes a little more.

VAR winter_mercy = 0        // what you shared on the bench: 1 jumper · 2 pot · 3 figs · 4 nothing but company
VAR winter_due = 0          // the advance fell due: 1 you circled the day · 2 folded it away · 3 tore it
VAR st_shown = 0            // things laid on the table at the statement
VAR st_papers = 0           // papers that could be laid there
VAR st_word = 0             // word circled: 1 labour dispute · 2 the one box for both · 3 trafficking · 4 smuggled
VAR st_asked = 0            // asked what happens to somebody who says it
VAR room_bed = 0            // may have a bed in the shelter: 0 not asked for · 1 yes · 2 a number on a list · 3 no list

=== winter
# scene:A5a # title:a5a # bg:winter-quay # amb:winter-quay # intensity:0 # finding:K2 # reads:pw_firewall,pw_bla,sm_debt_growth # read_time:1
# table:winter-bench # thing:winter-paper:middle # thing:winter-hand:mine
{ bag_figs == 1:
    # thing:winter-figs:mine
}
The cough is in all five countries by Tuesday, and nobody has asked it for a paper. Ferries stop. Then the belts. Seven weeks. #id:a5a_001
{
- pw_firewall == 1:
    On the clinic door at Harlune: open to everybody, whatever your papers. Somebody has underlined whatever, three times. You wait in a warm corridor. #id:a5a_002
- pw_bla == 1:
    “Quarantine: half pay,” says page nine of the Scheme’s contract. Nobody had read as far as page nine. Who has no page nine gets half a loaf. #id:a5a_003
- else:
    The bunks are locked, to save the heating. You sit on your bag at Lantern Quay, between two ports, and neither is selling tickets. #id:a5a_004
}
* { bag_jumper == 1 } [Pull your jumper over Old Simmet’s head #id:a5a_c01]
    ~ winter_mercy = 1
    “It itches,” says Simmet, very pleased. “A dog that scratches pays no rent.” He turns up the collar. #id:a5a_010 #speaker:simmet #mood:warm #echo:bag_jumper
* { bag_pot == 1 } [Put your small pot on the stove, for the whole bench #id:a5a_c02]
    ~ winter_mercy = 2
    Snow, one onion, somebody’s rice. Eleven spoons come out of eleven bags. By evening strangers know your pot by name. #id:a5a_011 #echo:bag_pot
* { bag_figs == 1 } [Put the figs in the middle #id:a5a_c03 #act:object:place:winter-figs:middle]
    ~ winter_mercy = 3
    Nine figs, eleven people. A roofer cuts them with a thread, fair to the seed. #id:a5a_012 #echo:bag_figs
* { bag_jumper + bag_pot + bag_figs < 3 } [Fold the newspaper into your boots #id:a5a_c04 #act:object:fold:winter-paper]
    ~ winter_mercy = 4
    The mayor’s photograph goes under your left heel. He promises measures. He keeps you warm until Thursday. #id:a5a_013
    # thing:-winter-paper
* { bag_jumper + bag_pot + bag_figs < 3 } [Play the three of coins, which the pack lacks #id:a5a_c06 #act:object:place:winter-hand:middle]
    ~ winter_mercy = 4
    { bag_cards == 1:
        Your pack, your aunt’s rule: anybody may play the missing card from an empty hand. Old Simmet bows. You win a sock. #id:a5a_016 #echo:bag_cards
    - else:
        The rule of the bench: anybody may play the missing card from an empty hand. Old Simmet bows. You win a sock. #id:a5a_017
    }
-
~ months_pass(2)
# thing:-winter-hand # thing:-winter-figs # status:loan
{ debt_now > 1:
    { pw_bla == 1 and pw_firewall == 0 and route == 2:
        Half a wage for seven weeks. The loan is never ill: {debt_now} days. #id:a5a_080 #echo:loan
    - else:
        No wage for seven weeks. The loan is never ill: {debt_now} days. #id:a5a_019 #echo:loan
    }
- else:
    { pw_bla == 1 and pw_firewall == 0 and route == 2:
        Half a wage for seven weeks, and nobody at home whom you owe. It is oddly warm. #id:a5a_081 #echo:loan
    - else:
        No wage for seven weeks, and nobody at home whom you owe. It is oddly warm. #id:a5a_020 #echo:loan
    }
}
{ life == 1:
    -> ward_answer
}
{ advance == 1:
    -> due
}
-> visit

= due
# thing:winter-slip:middle
~ debt_now += 6
On the last Friday a slip comes. The advance fell due on the day the work stopped. Six days on top, for being late. #id:a5a_021 #echo:advance
* [Circle the day it fell due #id:a5a_c08 #act:object:circle:winter-slip@due]
    ~ winter_due = 1
    You circle the date. Then you circle the line below it, which says who stopped the work. #id:a5a_022
* [Fold it into your folder, behind the rest #id:a5a_c09 #act:object:fold:winter-slip]
    ~ winter_due = 2
    The folder no longer shuts. You tie it with a bootlace. #id:a5a_023
* [Tear it in four #id:a5a_c10 #act:object:tear:winter-slip]
    ~ winter_due = 3
    Four pieces. Simmet puts them in his cap. “Half a bread has more corners,” he says. #id:a5a_024 #speaker:simmet #mood:plain
-
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
{
- left_employer == 1:
    Week eight. You no longer sleep here. You came back for a spoon, and are holding it. #id:a5a_030 #echo:left_employer
- pw_inspectors >= 15:
    Week eight. The fourteenth was put off, for the cough. #id:a5a_074
- else:
    Week eight. Somebody has swept under the bunks. #id:a5a_031
}
{
- pw_firewall == 1 and pw_inspectors >= 15:
    An inspector, with Yarro Tolm to interpret. “She says, quote: what you tell me goes to no border office. Unquote. I looked it up. It is so.” #id:a5a_032 #speaker:yarro #mood:plain
- pw_inspectors >= 15 and pw_border >= 60:
    Two inspectors, and two border officers at the gate. The employer’s licence is read out first, to Pell. Beds: twenty-four. They count thirty-one. #id:a5a_033
    The fine is written on the spot. “Now the workers,” says the inspector. “Second, but asked.” #id:a5a_034 #speaker:labour-inspector #mood:firm
- pw_inspectors >= 15:
    The inspector comes on Tuesday, as her letter said she would. The sheets still have their shop folds. Her folder is thin, and she is polite to it. #id:a5a_035
- pw_firewall == 1 or pw_bla == 1:
    Nobody comes. There is one inspector for the bay, and she has the cough. A form comes: are the workers content? Pell looks for a pen, and then for the workers. #id:a5a_036
- else:
    Before light, one van with two signs: inspectors in front, border behind. People run out through the pear trees, in socks. #id:a5a_037
    An officer comes back with nine boots and stands them in pairs. One is left over. #id:a5a_038
}
* [Put the kettle on, as for any visit #id:a5a_c27]
    { pw_inspectors < 15 and (pw_firewall == 1 or pw_bla == 1):
        Eleven cups, and no visitor. Pell drinks the visitor’s. #id:a5a_007
    - else:
        Eleven cups. Two have no handle, and those go to the visitors. They notice, and drink. #id:a5a_008
    }
* { pw_inspectors >= 15 or (pw_firewall == 0 and pw_bla == 0) } [Turn the visitors’ folder over #id:a5a_c28 #act:object:turn:visit-folder]
    On the back somebody has drawn the bay, quite well, with all the ferries in it. #id:a5a_009
* { pw_inspectors < 15 and (pw_firewall == 1 or pw_bla == 1) } [Turn the form over #id:a5a_c29 #act:object:turn:visit-form]
    On the back it thanks you for your time. There is a line for how much time it took. #id:a5a_025
-
{ simmet_number == 1:
    -> simmet_rang
}
-> letter

= simmet_rang
{
- pw_inspectors < 15 and (pw_firewall == 1 or pw_bla == 1):
    Old Simmet had rung the free number first. He was told he was third. He is still proud of third. #id:a5a_039 #echo:simmet_number
- pw_inspectors < 15:
    It was Old Simmet who rang, for the inspectors. Nobody had told him that they share a van. #id:a5a_040 #echo:simmet_number
- else:
    It was Old Simmet who rang. He has the number by heart, as he has everything. #id:a5a_041 #echo:simmet_number
}
-> letter

= letter
{
- group_names >= 15:
    Rill’s letter got here before anybody: {group_names} names. Yours is the one in pencil. #id:a5a_042 #echo:group_names
- group_names > 1:
    Rill’s letter is here too: {group_names} names. She had promised forty. She looks at her tea. #id:a5a_043 #echo:group_names
}
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
        Pens, and one hairnet. “It was passports,” says Pell. “Please write that it is pens.” #id:a5a_075 #speaker:pell #mood:warm #echo:own_locker
        -> key
    }
    {
    - drawer == 4 or drawer == 3:
        Yours is long out of it. The spines of the others lie there, with a gap the width of one book. #id:a5a_050 #echo:drawer
    - papers_kept == 1 and drawer == 0:
        Yours was never in it. The others’ are, in two neat rows. Pell is not ashamed of the rows. #id:a5a_051
    - else:
        ~ drawer = 3
        ~ drawer_open_question = 0
        ~ papers_kept = 1
        Two neat rows. One spine has a coffee ring. #id:a5a_052 #echo:drawer
    }
    {
    - pw_firewall == 1:
        She reads out each name and hands out the books, like post. “They were safe here,” says Pell. “She says, quote: they were a drawer,” says Yarro. #id:a5a_053 #speaker:yarro #mood:plain
    - pw_border >= 60:
        Every book is logged and handed back against a signature. Pell signs too, each time, as the one who kept them. His pen gives out at thirty. #id:a5a_054
    - else:
        “I have no box for drawers,” says the inspector. “Anybody can have theirs,” says Pell, hurt. “They only have to ask.” Forty people learn the sentence. #id:a5a_055 #speaker:labour-inspector #mood:plain
    }
    -> key
* { bag_notebook == 1 or group_names > 0 } [Lay the three notebooks on the table #id:a5a_c12 #act:object:place:visit-notebooks:middle]
    ~ visit_spoke = 1
    Three hands, three pencils, the same hours. Where one forgot, the other two did not. Pell reads along. “That Sunday I was here as well,” he says slowly. #id:a5a_056 #speaker:pell #mood:tired #echo:notebooks
    -> key
* { heard == 1 and route != 3 } [Show the first contract #id:a5a_c13 #act:object:hand-over:contract-old:theirs]
    ~ visit_spoke = 1
    Every line holds, up to the deductions. There the inspector slows down. It is the place where people usually read fast. #id:a5a_057 #echo:heard
    -> key
* { (heard == 0 or route == 3) and receipt == 1 } [Show the seed packet with the sum on it #id:a5a_c25 #act:object:hand-over:receipt:theirs]
    ~ visit_spoke = 1
    Melons, says the front. {loan_days} days, says the back, signed. “I have met forty of these men,” says the inspector. “Never their handwriting.” #id:a5a_005 #speaker:labour-inspector #mood:wry #echo:receipt
    -> key
* [Hold the door for those who would rather not be asked #id:a5a_c14]
    ~ visit_spoke = 2
    Four people go out past you, with great interest in the weather. The inspector counts heads, not cups. #id:a5a_058
    -> key

= form_on_door
* [Circle No on the form, before Pell finds a pen #id:a5a_c16 #act:object:circle:visit-form@no]
    ~ visit_spoke = 4
    Pell comes back with the pen and studies the ring. “They will ask me why,” he says. Then: “Good. I have asked for six beds since autumn.” #id:a5a_060 #speaker:pell #mood:tense
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
-> key

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
    The inspector from the front seat reads three pages with her gloves on. “I came for these,” she says, low. “He came for you. There is one budget for petrol.” #id:a5a_066 #speaker:labour-inspector #mood:tired #echo:notebooks
* [Run, with the others, through the pear trees #id:a5a_c21]
    ~ visit_spoke = 3
    Pear trees are planted for pickers, three steps apart. You and a baker from Tesmar stand in one ditch until noon, and exchange first names. #id:a5a_067
* [Hold the door, and stay inside it #id:a5a_c22]
    ~ visit_spoke = 2
    You hold the door until the last sock is through. “Thank you,” says the officer with the boots, who takes it for good manners. #id:a5a_068 #speaker:border-officer #mood:tired
-
-> key

= key
{ left_employer == 1:
    -> spoon
}
# thing:visit-key:mine # thing:-visit-form
{ copy_kept == 1:
    # thing:copy-page:mine
}
Afterwards it is quiet. The key of your bunk lies in your palm. Tomorrow somebody will want all this written down. #id:a5a_071
* [Hand Pell the key #id:a5a_c23 #act:object:hand-over:visit-key:theirs]
    ~ left_employer = 1
    He weighs it. “I was a packer,” says Pell. “I handed mine in twice. I came back twice.” He does not hang it up while you can see. #id:a5a_072 #speaker:pell #mood:tired
* [Put the key back in your pocket #id:a5a_c24 #act:object:pull-back:visit-key]
    Eleven shifts are still unpaid, and the people who owe them live here. You keep the key. #id:a5a_073
* { copy_kept == 1 } [Fold the crooked copy round the key and say nothing #id:a5a_c26 #act:object:fold:copy-page]
    A key and a face, in one boot. You lace it to the top. #id:a5a_006 #echo:copy
-
-> statement

= spoon
“They will want it written down,” says Rill, and looks at your hand. #id:a5a_070 #speaker:rill #mood:warm
* [Take the spoon with you #id:a5a_c30]
    It is the only claim of yours that has gone through in one day. #id:a5a_026
* [Hang the spoon back on its nail #id:a5a_c31]
    You hang it up. The house would have missed it by evening. It counts its spoons. #id:a5a_027
-
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
    Two armchairs, and a plant that somebody waters. “What do you need first?” asks Mirel Ostrane. You had prepared for every other question. “Socks,” you say. #id:a5b_001 #speaker:mirel #mood:warm
    { pw_reflection_days > 1:
        She writes: socks. “Then a lawyer. Then {pw_reflection_days} days to think. Nobody may hurry you in them, or move you.” #id:a5b_002 #speaker:mirel #mood:plain
    - else:
        She writes: socks. “Then a lawyer, if she is quick. The law gives no days to think. I gave it a chair.” #id:a5b_003 #speaker:mirel #mood:tired
    }
- pw_reflection_days > 0:
    A labour complaint, with boxes. Hours has a box. The officer turns it over, and finds no box for drawers. #id:a5b_004
    “There are {pw_reflection_days} days to think in the law,” he says. “But the page that asks for them is at police headquarters.” #id:a5b_005 #speaker:statement-officer #mood:tired
- else:
    “Status,” says the officer, while you are still sitting down. “Then the story. The program will not open in the other order.” #id:a5b_006 #speaker:statement-officer #mood:plain
    He would like to hear it. He has to save it first. #id:a5b_007
}
{
- quay_word == 1:
    Your file has a page already. At the Quay somebody wrote one word on it: work. #id:a5b_008 #echo:quay_word
- quay_word == 2:
    Your file has a page already. At the Quay somebody wrote: unclear, and underlined it once. #id:a5b_009 #echo:quay_word
- quay_word == 3:
    Your file has a page already, from the Quay: your name, and a straight line. #id:a5b_010 #echo:quay_word
}
-> lay_out

= lay_out
~ st_papers = 0
{ evidence == 1 or signed == 1 or (heard == 1 and employer != 3):
    ~ st_papers += 1
}
{ copy_kept == 1 or receipt == 1:
    ~ st_papers += 1
}
{ contested > 0 or bag_notebook == 1:
    ~ st_papers += 1
}
# thing:statement-form:theirs
{ evidence == 1 or signed == 1:
    # thing:contract-new:mine
}
{ evidence == 0 and signed == 0 and heard == 1 and route != 3 and employer != 3:
    # thing:contract-old:mine
}
{ evidence == 0 and signed == 0 and heard == 1 and route == 3 and employer != 3:
    # thing:loan-note:mine
}
{
- copy_kept == 1:
    # thing:copy-page:mine
- receipt == 1:
    # thing:receipt:mine
}
{
- contested > 0:
    # thing:statement-payslip:mine
- bag_notebook == 1:
    # thing:statement-notebook:mine
}
-> laying

= laying
// One officer alone has time for one thing; a table of offices has time for two.
{ st_shown >= 2 or st_shown > st_papers or (pw_nrm == 0 and st_shown >= 1):
    -> word
}
* { evidence == 1 or signed == 1 } [Put the second contract on the table #id:a5b_c04 #act:object:place:contract-new:middle]
    ~ st_shown += 1
    A finger goes down the lines and stops at two. It is always line two. “This came after you had left home?” It came at 23:10, with rolls. #id:a5b_020 #echo:contract
    -> laying
* { evidence == 0 and signed == 0 and heard == 1 and route != 3 and employer != 3 } [Put the first contract on the table #id:a5b_c05 #act:object:place:contract-old:middle]
    ~ st_shown += 1
    It is a decent paper. That is the use of it: anybody can see what you were told. #id:a5b_021 #echo:heard
    -> laying
* { evidence == 0 and signed == 0 and heard == 1 and route == 3 and employer != 3 } [Put the loan note on the table #id:a5b_c06 #act:object:place:loan-note:middle]
    ~ st_shown += 1
    {loan_days} days, and what they cost each month. “This is before the boat,” you hear, and a pencil moves. For once the boat is not the story. #id:a5b_022 #echo:seeds
    -> laying
* { copy_kept == 1 } [Put the crooked copy on the table #id:a5b_c07 #act:object:place:copy-page:middle]
    ~ st_shown += 1
    { quay_seal == 1:
        In the corner is the Quay’s stamp. On that day somebody held it beside your face. #id:a5b_056 #echo:quay_seal
    - else:
        “It opens no border,” Oveth said. It opens a file. #id:a5b_023 #echo:copy
    }
    -> laying
* { copy_kept == 0 and receipt == 1 } [Put the seed packet on the table #id:a5b_c08 #act:object:place:receipt:middle]
    ~ st_shown += 1
    A seed packet, with a sum in an agent’s own hand. It is turned over, held to the lamp, and very nearly smelled. #id:a5b_024 #echo:receipt
    -> laying
* { contested > 0 } [Put the payslip with the rings on the table #id:a5b_c09 #act:object:place:statement-payslip:middle]
    ~ st_shown += 1
    “Who drew these?” You did. When? On the day. On the day goes into the file, and counts for more than the rings. #id:a5b_025 #echo:contested
    -> laying
* { contested == 0 and bag_notebook == 1 } [Put the squared notebook on the table #id:a5b_c10 #act:object:place:statement-notebook:middle]
    ~ st_shown += 1
    In, out, rain. In, out, rain. It is believed because of the rain. Who would make up the rain? #id:a5b_026 #echo:bag_notebook
    -> laying
* { st_papers < 3 } [Tell it without paper, as it came #id:a5b_c11]
    ~ st_shown += 1
    { pw_nrm == 1:
        It comes out of order. Mirel moves her cards about as you talk, until the order is hers and the story is still yours. #id:a5b_027
    - else:
        It goes into the box for remarks. The box holds two hundred letters. He helps you find shorter words. Some of them are true. #id:a5b_028
    }
    -> laying
+ [Lay your hands on the table and stop there #id:a5b_c12]
    You stop. There is more. It will keep. #id:a5b_029
    -> word

= word
# thing:-contract-new # thing:-contract-old # thing:-loan-note # thing:-copy-page # thing:-receipt # thing:-statement-payslip # thing:-statement-notebook # thing:statement-form:middle
At the foot of the form one word is to be circled. The page then goes to the office of that name. #id:a5b_030
* [Circle: labour dispute #id:a5b_c13 #act:object:circle:statement-form@labour]
    ~ st_word = 1
    It is true. It has an office, and the office is open on Thursdays. #id:a5b_031
* { pw_nrm == 0 } [Circle: smuggled or trafficked, one box #id:a5b_c14 #act:object:circle:statement-form@both]
    ~ st_word = 2
    “One box,” says the officer. “It saved a line.” So on paper any boat and any drawer are one thing. He frowns at his own form. #id:a5b_032 #speaker:statement-officer #mood:tense
* { pw_nrm == 1 } [Circle: trafficked #id:a5b_c15 #act:object:circle:statement-form@trafficked]
    ~ st_word = 3
    “Not for crossing anything,” says Mirel. “For a debt, a drawer and a door. It is a word for the office. You need not wear it home.” #id:a5b_033 #speaker:mirel #mood:plain
* { pw_nrm == 1 } [Circle: smuggled #id:a5b_c16 #act:object:circle:statement-form@smuggled]
    ~ st_word = 4
    { route == 3:
        “That is how you came,” says Mirel. “The page asks what happened afterwards.” She lets the ring stand, and draws an arrow to it. #id:a5b_034 #speaker:mirel #mood:plain
    - else:
        “You had a ticket,” says Mirel. You had. She draws an arrow from the ring to the next word, in pencil, and leaves it to you. #id:a5b_035 #speaker:mirel #mood:wry
    }
* [Leave all the words as they are #id:a5b_c17]
    You put the pencil down beside them. Somebody else writes: to be decided. It is the office with the longest corridor. #id:a5b_036
-
-> for_the_record

= for_the_record
# thing:-statement-form # thing:statement-page:middle
{
- pw_permit == 2:
    “Would you say it in court, for the record? No is an answer. The permit goes by what you need.” #id:a5b_040 #mood:plain
- pw_permit == 1:
    “Would you say it in court, for the record? There is a permit for people who help the case. I know how that sounds.” #id:a5b_041 #mood:tired
- else:
    “Would you say it in court, for the record? There is no permit, either way. I ask because the field stays red until I do.” #id:a5b_042 #mood:tired
}
-> sign_or_not

= sign_or_not
* [Sign the page #id:a5b_c18 #act:object:sign:statement-page]
    ~ testified = 1
    You sign. There will be two hearings, both on working days. The pen is on a string. #id:a5b_043
    -> leaving
* [Fold the page unsigned, and keep it #id:a5b_c19 #act:object:fold:statement-page]
    “Then it is yours,” you hear. The page goes into your folder. Nobody reaches after it, and you had expected a hand. #id:a5b_044
    -> leaving
* { st_asked == 0 } [Ask what they do about how you came, and worked #id:a5b_c20]
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
    A count hangs by the door: of a hundred people this law is for, {sm_ident_rate} were found. It used to be fewer, in the same frame. #id:a5b_050
- else:
    A count hangs by the door: of a hundred people this law is for, {sm_ident_rate} were found. Somebody has dusted the frame. #id:a5b_051
}
{ identified == 1:
    Nine days later a letter. There are grounds to believe you. It begins with your first name. #id:a5b_052
    -> room_after
}
{
- removed == 1:
    Nine days later a letter: not recognised, and to leave by spring. Everything in it is spelled right. #id:a5b_053
- st_shown == 0:
    Nine days later a letter: nothing in the file to decide on. You still have it all. #id:a5b_054
- else:
    Nine days later a letter: under study. A machine has signed it, and machines are not on leave. #id:a5b_055
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
    You have called her a thousand times and never known the number. You say it like a well depth, twice, with the date. #id:a5c_003 #echo:ilu
* { life == 2 } [Turn the phone over once more, and learn Tirra’s number #id:a5c_c18 #act:object:turn:room-phone]
    It is the shop’s. You have set it at the foot of ten thousand sheets, and never dialled it. You learn it backwards, to be sure. #id:a5c_014
* [Hand the phone over and watch the bag close #id:a5c_c03 #act:object:hand-over:room-phone:theirs]
    The officer folds the bag over twice and draws a bird by the number, so that it will be found again. She draws one on all of them. #id:a5c_004
-
# thing:-room-phone
{ visit_spoke == 3 and employer != 3:
    The next seat is the baker’s, from the ditch. “They have my phone,” she says. “My sister will have to quarrel with a bag.” #id:a5c_005 #echo:ran
- else:
    The next seat is a baker’s, from Tesmar. “They have my phone,” she says. “My sister will have to quarrel with a bag.” #id:a5c_006
}
At night she teaches you plaits, in four strands, with a towel. #id:a5c_007 #beat
-> holding_paper

= holding_paper
# thing:room-ticket:middle
In week five comes a paper: there is a bus. Sign, and it is your own idea. The claim may follow by post. #id:a5c_008
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
# scene:A5c # title:a5c # bg:bunk-room # amb:shelter-night # intensity:0 # finding:K5 # reads:pw_detention,pw_remedy,pw_nrm,pw_reflection_days,sm_housing_gap,pw_portability,pw_permit # read_time:1
# table:room-table # thing:room-blanket:mine
{ room_bed == 1:
    # thing:room-key:theirs
- else:
    # thing:room-number:theirs
}
{
- employer == 3:
    # bg:office-estate
    Your bed belonged to the badge, and the badge is off. It snows on the Bluegate bus stop. #id:a5c_020
- left_employer == 1 and own_locker == 1:
    The room with a window went with the work. You have a folder, a blanket and no bed. #id:a5c_056
- left_employer == 1:
    # bg:winter-quay
    You have a folder, a blanket and no bed. #id:a5c_021
- else:
    Back at the bunks it is warm, if you count thirty people as heating. #id:a5c_022
}
-> where

= where
* { room_bed == 1 } [Take the key to a room of your own #id:a5c_c06 #act:object:pull-back:room-key]
    -> shelter
+ { room_bed == 2 } [Ask how far the number has got #id:a5c_c07 #act:object:turn:room-number #closed:victim-support]
    “You have a right to a bed,” says Mirel. “It is a good law. I was at the party. It is {sm_housing_gap} beds short.” She has your number on her hand, in pen. #id:a5c_023 #speaker:mirel #mood:tired
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
A key, on a ring, with a plastic tomato. It opens one door. You open it, several times. #id:a5c_030 #sfx:keys
{ pw_border >= 60:
    “There is a bed because fewer people got in,” says Mirel. “I spoke against that. I also have a bed.” #id:a5c_012 #speaker:mirel #mood:plain
- else:
    “There is a bed tonight,” says Mirel. “I did not ask it why.” #id:a5c_013 #speaker:mirel #mood:tired
}
# thing:room-key:mine
Supper is an argument. Curfew is at ten. Dessa Vil, welder, states her age, forty, and the end of her shift, eleven. They vote with keys. #id:a5c_031
* [Put your key down for eleven #id:a5c_c11 #act:object:place:room-key:middle]
    Six keys to five. “Next week, the television,” says Dessa. She has brought the motion, typed, in two copies. #id:a5c_032 #speaker:dessa #mood:wry
* [Ask the night warden why it is ten #id:a5c_c12]
    “My last bus goes at twenty past,” says the warden. Nobody had asked. Now the house is against the bus, and writes to it. #id:a5c_033
-
The final decision takes five hundred days, says the lawyer, give or take. You ask where one buys a bigger notebook. #id:a5c_034 #src:JUS-11
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
Three more weeks before the first wage. Old Simmet has the bunk below. He snores in time with the belt, so as not to lose it. #id:a5c_040
{ pw_remedy >= 1:
    There is a hardship fund. Page two wants a payslip for the weeks without pay. #id:a5c_041
- else:
    There is no fund. There is Simmet’s tin, and a rule: nobody looks who puts in. #id:a5c_042
}
* { pw_remedy >= 1 } [Put a blank sheet in, as the payslip #id:a5c_c13 #act:object:lay-over:room-page:room-form]
    You send a blank page, signed. Nine days later the fund pays half, with a note in pen: first honest one this week. #id:a5c_043
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
* [Lay your blanket by the door and take first watch #id:a5c_c16 #act:object:place:room-blanket:middle]
    ~ group_names += 1
    At four somebody comes in out of the snow and lies down without a word. In the morning Rill’s list has one more name. #id:a5c_053
* [Turn the hymn board to 4, 17, 32 #id:a5c_c17]
    You add a blanket, and yourself. On Sunday a visiting organist plays all four. Nobody stops her. #id:a5c_054
-
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
    ~ chance = chance + st_shown * 190
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
