// A4s, A4a, A4b · the belt, the first payslip, the drawer at Harlune Bay.
// The slip is added up here, line by line, so that the paper is always right. Pell believes in every line of it, a little.
// Two employers, one belt: BrightHands under the second contract, the growers under the first.

VAR pack_place = 0   // days on the slip: placement
VAR pack_train = 0   // training
VAR pack_bed = 0     // the bed
VAR pack_boots = 0   // boots
VAR pack_bus = 0     // the bus along the bay
VAR pack_safe = 0    // safety, which is the drawer
VAR pack_white = 0   // the line about the place is whited out
VAR pack_fined = 0   // the line about training is struck out, by order
VAR pack_rest = 0    // what is left of sixty
VAR pack_sent = 0    // what can be sent home

=== packhouse
# scene:A4s # title:a4s # bg:packhouse # amb:packhouse # intensity:0 # finding:K1 # reads:pw_inspectors # read_time:1
# table:bay-belt # thing:pears:belt # thing:tray:mine
~ employer = 1
{ crossing == 2:
    ~ employer = 2
}
Four in the morning, Harlune Bay. Pears come up out of the dark. #id:a4s_001
{ pw_inspectors >= 15:
    Two clocks hang over it. The one with the inspectors’ seal gets all the looks. #id:a4s_004
- else:
    One clock hangs over it. It runs slow until the break, and catches up during the break. #id:a4s_005
}
“Stem that way, bruise down,” says Dessa Vil. She is a welder. Nobody here has asked. #id:a4s_006 #speaker:dessa #mood:warm #piece:shift
* [Turn each pear until you are sure of it #id:a4s_c01 #result:slow]
    ~ knack = 1
    Your trays are beautiful, and late. “A slow net gets just as wet,” says Old Simmet. #id:a4s_010 #speaker:simmet #mood:warm
* [Find one pace, and keep it #id:a4s_c02 #result:fair]
    ~ knack = 2
    Towards six your hands stop asking. Twelve, and the tray goes. Twelve, and the tray goes. #id:a4s_011
* [Watch Dessa’s wrist, and tip the pear end over end #id:a4s_c03 #result:knack]
    ~ knack = 3
    The bruise goes under, the stem comes round. “Show somebody,” says Dessa. “That is the fee.” #id:a4s_012 #speaker:dessa #mood:wry
* { life != 2 } [Think of the well until the shift is over #id:a4s_c04 #result:skip]
    ~ knack = 0
    Your hands pack pears. You go down the well at home, rung by rung, and come up for the break. #id:a4s_014
* { life == 2 } [Set the belt in type until the shift is over #id:a4s_c10 #result:skip]
    ~ knack = 0
    Your hands pack pears. You set them in lead, pear, comma, pear, and look up for the break. #id:a4s_002
-
# thing:-pears # thing:-tray
{
- employer == 2 and life == 2:
    The belt stops. The growers’ contract pays for the break. You set that line yourself, and keep checking that it holds. #id:a4s_003 #sfx:crate
- employer == 2:
    The belt stops. The growers’ contract pays for the break. You keep checking that it still does. #id:a4s_026 #sfx:crate
- else:
    The belt stops. It is so quiet that you hear the sea, and forty people unwrapping bread. #id:a4s_020 #sfx:crate
}
-> first_slip

=== first_slip
# scene:A4a # title:a4a # bg:bunk-room # amb:shelter-night # intensity:1 # finding:K1,K8 # reads:pw_inspectors,pw_fee_rule,pw_border,pw_bla # read_time:2
# table:bay-bunk # thing:payslip:middle # thing:pell-pencil:mine
~ count_the_slip()
~ months_pass(2)
Sixty days of pears. Pell Corvane brings the slips. He ducks the beam without looking: the third bunk was his. #id:a4a_001
{ employer == 2:
    Your contract says: each Friday. Today the Fridays come out of his book. #id:a4a_016
}
{
- pw_fee_rule == 2 and pw_inspectors >= 15:
    {deducted} days of 60 are gone. One line is painted white. Against the lamp it still says: placement, 12. #id:a4a_010
- pw_border >= 60 and pw_inspectors >= 15:
    {deducted} days of 60 are gone. One line is struck out in red: training, 8, by order. #id:a4a_011
- pw_inspectors >= 30:
    {deducted} days of 60 are gone. Clipped on: what may be taken. The inspector comes on the fourteenth. Payday is today. #id:a4a_012
- pw_bla == 1 and pw_inspectors < 15:
    {deducted} days of 60 are gone. The register’s seal says: contract checked. Nobody was sent to look at the bed. #id:a4a_015
- else:
    {deducted} days of 60 are gone. It is set out so neatly that you enjoy the columns first. #id:a4a_013
}
“Questions?” says Pell, and leaves his pencil. #id:a4a_014 #speaker:pell #mood:warm
-> circling

= circling
* { pack_place > 0 } [Circle the placement #id:a4a_c01 #act:object:circle:payslip@place]
    ~ contested += 1
    {
    - receipt == 1 and route != 3:
        You lay the receipt beside it: paid, signed. “It cannot be paid and owed,” says Pell at last, and takes out all twelve. #id:a4a_020 #speaker:pell #mood:tense #echo:receipt
        ~ take_off(pack_place)
        ~ pack_place = 0
    - crossing == 3:
        “I came over with Hask. Nobody placed me.” Pell looks for a box for that. “Then you are a saving,” he says, and leaves the twelve. #id:a4a_036 #speaker:pell #mood:wry #echo:crossing
    - pw_fee_rule == 1:
        “Twelve is the cap,” says Pell. “The law says: up to. The form did not hear the up to.” #id:a4a_021 #speaker:pell #mood:wry
    - else:
        “The agent was paid for this.” “He was paid for finding us,” says Pell. “This is us finding you.” #id:a4a_022 #speaker:pell #mood:plain #src:PVT-03
    }
* { pack_white == 1 } [Circle the white line #id:a4a_c02 #act:object:circle:payslip@white]
    ~ contested += 1
    “Workers do not pay for the place now,” says Pell. “Every month I paint it out. The form is older than the law.” #id:a4a_023 #speaker:pell #mood:tired
* { pack_fined == 1 } [Circle the red line #id:a4a_c03 #act:object:circle:payslip@struck]
    ~ contested += 1
    “She asked to see the training room. I showed her the belt. She fined us. I could never do that.” #id:a4a_024 #speaker:pell #mood:warm
* { pack_train > 0 } [Circle the training #id:a4a_c04 #act:object:circle:payslip@training]
    ~ contested += 1
    { knack == 3:
        “And who shows the new ones the turn?” You do, since Tuesday. Pell has seen it. He halves the line. #id:a4a_025 #speaker:pell #mood:wry #echo:knack
        ~ pack_train = 4
        ~ take_off(4)
    - else:
        “Dessa showed you. That is training.” Was Dessa paid? “She was on the clock,” says Pell. It is his clock. #id:a4a_026 #speaker:pell #mood:plain
    }
* [Circle the bed #id:a4a_c05 #act:object:circle:payslip@bed]
    ~ contested += 1
    {
    - bag_tape == 1:
        You run the well tape along the bunk. It is as wide as a door. Pell respects a tape: two days off. #id:a4a_027 #echo:bag_tape
        ~ pack_bed = pack_bed - 2
        ~ take_off(2)
    - pw_fee_rule == 2 and pw_inspectors >= 15:
        “Five is the cap for a bed with a window.” You both look for it. It is behind the cupboard. One day off. #id:a4a_028 #speaker:pell #mood:wry
        ~ pack_bed = pack_bed - 1
        ~ take_off(1)
    - else:
        “It was three in my year,” says Pell, “and my coat froze standing up.” The radiator is warm. It is nine days warm. #id:a4a_029 #speaker:pell #mood:plain
    }
* [Circle the boots #id:a4a_c06 #act:object:circle:payslip@boots]
    ~ contested += 1
    { bag_boots == 1:
        You put a foot up: your own boots, from home. “Better than ours,” says Pell, and the line goes. #id:a4a_030 #speaker:pell #mood:warm #echo:bag_boots
        ~ take_off(pack_boots)
        ~ pack_boots = 0
    - else:
        “They are yours for ever,” says Pell. So is the hole in the left one. #id:a4a_031 #speaker:pell #mood:plain
    }
* { pack_bus > 0 } [Circle the bus #id:a4a_c07 #act:object:circle:payslip@bus]
    ~ contested += 1
    “My second winter, a truck did not see a woman on the bay road. Since then there is a bus.” #id:a4a_032 #speaker:pell #mood:tired
* { pack_safe > 0 } [Circle the safety #id:a4a_c08 #act:object:circle:payslip@safety]
    ~ contested += 1
    { papers_kept == 1:
        “That is the drawer, for passports.” Yours is not in it. “It is a flat rate,” says Pell. #id:a4a_033 #speaker:pell #mood:warm #echo:passport
    - else:
        “That is the drawer.” So three days is what it costs to have your passport kept from you. #id:a4a_034 #speaker:pell #mood:warm #echo:passport
    }
* [Leave it as it is #id:a4a_c09]
    “Thank you,” says Pell. He had been ready for worse. #id:a4a_035 #speaker:pell #mood:tired
-
-> paid

= paid
~ pack_rest = 60 - deducted
~ pack_sent = pack_rest - 7
# thing:-pell-pencil
{ contested >= 1:
    “I never had the pencil,” says Pell, and counts {pack_rest} days into your hand. #id:a4a_040 #speaker:pell #mood:plain #echo:contested
- else:
    He counts {pack_rest} days into your hand, then counts the hand. #id:a4a_041
}
~ pay_off(pack_sent)
{
- debt_now > 0 and life == 2:
    {pack_sent} go over the water. “{debt_now} to go,” writes Tirra, “and three hooks.” #id:a4a_002 #speaker:tirra #mood:wry
- debt_now > 0:
    {pack_sent} go over the water. “{debt_now} to go,” writes Ilu, and then the same in goats. #id:a4a_043 #speaker:ilu #mood:wry
- life == 2:
    {pack_sent} go over the water. “The press is ours,” writes Tirra. “Now the hooks.” #id:a4a_003 #speaker:tirra #mood:warm
- else:
    {pack_sent} go over the water. Ilu sends a picture: the loan note, and the goat, interested. #id:a4a_044 #speaker:ilu #mood:warm
}
# thing:-payslip
-> pell_drawer

=== pell_drawer
# scene:A4b # title:a4b # bg:drawer # amb:office # intensity:1 # finding:K1,K5,K8 # reads:pw_portability,pw_nonpunish,pw_supply,pw_border,pw_inspectors # read_time:2
# table:bay-office
{ pw_supply == 2:
    Last week the buyer’s auditor asked what the drawer held. “Pens,” said Pell. Today he needs one. #id:a4b_001 #sfx:drawer
- else:
    The buyer’s auditor had forty boxes on her form. None was a drawer. Pell opens his, for a pen. #id:a4b_002 #sfx:drawer
}
{ pw_portability >= 1:
    -> lockers
}
# thing:spines:drawer
{ papers_kept == 1:
    # thing:passport:mine
    Forty-one spines, sorted by height. “There is room for yours,” says Pell. “Safer.” #id:a4b_003 #speaker:pell #mood:warm
- else:
    Forty-one spines, sorted by height. One has your coffee ring. “Safer here,” says Pell. #id:a4b_004 #speaker:pell #mood:warm #echo:passport
}
{
- pw_border >= 60 and pw_inspectors >= 15:
    A list hangs on the lock: out, in, signature. “They fined us for every spine. I sleep better since.” #id:a4b_005 #speaker:pell #mood:tired
- pw_nonpunish >= 1:
    A notice over the lock: nobody is punished for taking back their own papers. It does not mention the key. #id:a4b_006
- else:
    “The visa office needs them here,” he says, before anybody has asked. #id:a4b_007 #speaker:pell #mood:plain
}
{ papers_kept == 1:
    -> asked_for_it
}
# thing:passport:drawer
-> looking_in

= looking_in
* [Count them, under your breath #id:a4b_c01 #act:object:turn:spines]
    ~ drawer = 1
    ~ drawer_open_question = 1
    Forty-two. The last is the driver’s, who brought the rolls. “He asked me to,” says Pell. “Eight years ago.” #id:a4b_010 #speaker:pell #mood:plain
    -> out_of_office
* [Ask for yours, for the bank #id:a4b_c03]
    -> ask_for_it
* [Offer to sort them by name #id:a4b_c04 #act:object:open:spines]
    -> sorting
* [Say nothing. He has found his pen #id:a4b_c05]
    ~ drawer = 1
    ~ drawer_open_question = 1
    The drawer rolls shut. It is a good drawer. It makes almost no noise. #id:a4b_012 #sfx:drawer
    -> out_of_office

= ask_for_it
{
- pw_border >= 60 and pw_inspectors >= 15:
    ~ give_back()
    ~ drawer = 3
    You sign, line nine. He hands it over with both hands. “Bring it back,” he says, from habit, and hears himself. #id:a4b_020 #speaker:pell #mood:wry
    # thing:passport:mine
- pw_nonpunish >= 1:
    ~ give_back()
    ~ drawer = 3
    Pell reads his notice. “It does not say that I must give it.” Then he turns his chair to the bay, for as long as you need. #id:a4b_021 #speaker:pell #mood:tired
    # thing:passport:mine
- else:
    ~ drawer = 2
    ~ drawer_open_question = 1
    “Friday, for an hour,” says Pell. “I would walk you to the bank myself.” He would. And back. #id:a4b_022 #speaker:pell #mood:warm
}
-> out_of_office

= sorting
Forty-one names, and he lets you. It is pleasant work. After N your hand stops at a coffee ring. #id:a4b_030 #sfx:paper-slide
* [Let it slide into your sleeve #id:a4b_c06 #act:object:pull-back:passport]
    ~ give_back()
    ~ drawer = 4
    { pw_nonpunish == 0:
        ~ drawer_open_question = 1
        Pell counts forty, and smiles at you. On his list you are still in the drawer. #id:a4b_031
    - else:
        Pell counts forty. He counts again, more slowly, and says that the drawer was never so tidy. #id:a4b_032
    }
* [Set it back, between N and P #id:a4b_c07 #act:object:place:passport:drawer]
    ~ drawer = 1
    ~ drawer_open_question = 1
    “It has never looked like this,” says Pell, moved. Now you know to the finger where it stands. #id:a4b_033 #speaker:pell #mood:warm
-
-> out_of_office

= asked_for_it
{ copy_kept == 1:
    # thing:copy-page:mine
}
* [Show it, and keep your thumb on it #id:a4b_c08 #act:object:turn:passport]
    ~ drawer = 0
    He copies the number by hand. His ones look like sevens. On his list you are now somebody else, and safe. #id:a4b_041
* { copy_kept == 1 } [Hand him the crooked copy #id:a4b_c09 #act:object:hand-over:copy-page:drawer]
    ~ drawer = 0
    ~ copy_kept = 0
    ~ gave_copy = 1
    He files the copy with the spines. It is too thin to stand. He leans it on a tall one. #id:a4b_042 #echo:copy
* [Hand it over, for safety #id:a4b_c10 #act:object:hand-over:passport:drawer]
    ~ drawer = 1
    ~ papers_kept = 0
    ~ drawer_open_question = 1
    He gives you a receipt without being asked. It says: one. #id:a4b_043
    # thing:-copy-page
    -> looking_in
* [Say that it stays with you #id:a4b_c11]
    ~ drawer = 0
    { employer == 2:
        “Your contract says so, too,” says Pell. “I only thought it might be lonely.” He has made a joke. You both let it pass. #id:a4b_044 #speaker:pell #mood:wry
    - else:
        “Then I write: refused.” Pell looks for the column. There is none. He has to draw it. #id:a4b_045 #speaker:pell #mood:tired
    }
-
-> out_of_office

= lockers
~ own_locker = 1
# thing:key-nine:mine # thing:rule-sixty:wall
It is pens. “It was passports,” he says, “until people could change their boss.” Your key says nine. #id:a4b_050 #speaker:pell #mood:wry
{ papers_kept == 0:
    # thing:passport:drawer
}
* { papers_kept == 0 } [Open locker nine #id:a4b_c12 #act:object:turn:key-nine]
    ~ give_back()
    ~ drawer = 3
    It stands there in its rubber band. So it has been yours for sixty days, and nobody thought to say so. #id:a4b_051 #echo:passport
    # thing:passport:mine
* [Turn the framed rule to the light #id:a4b_c13 #act:object:turn:rule-sixty]
    { pw_portability == 2:
        Any packhouse, any orchard: the permit goes along. “They look at my kettle now before they sign,” says Pell. #id:a4b_052 #speaker:pell #mood:wry
    - else:
        Leave, and you have sixty days to find another boss. “I hold nobody,” says Pell. “It is only printed there.” #id:a4b_053 #speaker:pell #mood:plain
    }
    { crossing == 3:
        You came with Hask, without a permit. You read it like a menu in a window. #id:a4b_055 #echo:crossing
    }
* [Borrow a pen and say nothing #id:a4b_c14]
    He gives you his best one and watches what you will write. You had no plan. You write your name. #id:a4b_054
-
~ give_back()
-> out_of_office

= out_of_office
# thing:-spines # thing:-copy-page # thing:-key-nine # thing:-rule-sixty
-> chapel

=== function give_back()
~ papers_kept = 1

// Days of the slip. It holds the same sum on the paper and in the story.
=== function count_the_slip()
~ pack_place = 12
~ pack_train = 8
~ pack_bed = 12
~ pack_boots = 2
~ pack_bus = 4
~ pack_safe = 3
{ pw_fee_rule == 2:
    ~ pack_place = 0
    ~ pack_white = 1
}
{ employer == 2:
    ~ pack_place = 0
    ~ pack_white = 0
    ~ pack_bus = 0
    ~ pack_safe = 0
}
{
- pw_fee_rule == 2 and pw_inspectors >= 15:
    ~ pack_white = 1
    ~ pack_train = 0
    ~ pack_bed = 5
    ~ pack_boots = 1
    ~ pack_bus = 0
    ~ pack_safe = 0
- pw_border >= 60 and pw_inspectors >= 15:
    ~ pack_train = 0
    ~ pack_fined = 1
}
~ deducted = pack_place + pack_train + pack_bed + pack_boots + pack_bus + pack_safe

=== function take_off(days)
~ deducted = deducted - days
