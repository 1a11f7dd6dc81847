// A2d · the bag: six of eleven, four of them hers to choose and two of them Ilu’s idea. Each thing has a label; nothing on it says
// what will be needed.
// The short cut ends here, at the window of the bus.

VAR bag_count = 0           // things in the bag

=== bag
# scene:A2d # joined # title:a2d # bg:kitchen # amb:kettle # intensity:0 # finding:0 # read_time:1
# table:bag # thing:it-boots:bed # thing:it-cape:bed # thing:it-jumper:bed # thing:it-charger:bed # thing:it-notebook:bed # thing:it-tape:bed # thing:it-cert:blanket # thing:it-figs:blanket # thing:it-pot:blanket # thing:it-cards:blanket # thing:it-photo:blanket
Eleven things lie on the bed, each with a label in Ilu’s hand: its weight in loaves. The bag takes six. #id:a2d_001
-> packing

= packing
{ bag_count >= 4:
    -> full
}
+ { bag_boots == 0 } [Boots #id:a2d_c01 #act:object:place:it-boots:inside]
    ~ bag_boots = 1
    ~ bag_count += 1
    They go in sole to sole, like two people who share a bunk. #id:a2d_011
    -> packing
+ { bag_cape == 0 } [The rain cape #id:a2d_c02 #act:object:place:it-cape:inside]
    ~ bag_cape = 1
    ~ bag_count += 1
    It folds smaller than it has any right to. You open it once, to see. #id:a2d_012
    -> packing
+ { bag_jumper == 0 } [The jumper #id:a2d_c03 #act:object:place:it-jumper:inside]
    ~ bag_jumper = 1
    ~ bag_count += 1
    It takes the room of two things and looks pleased. #id:a2d_013
    -> packing
+ { bag_charger == 0 } [The charger #id:a2d_c04 #act:object:place:it-charger:inside]
    ~ bag_charger = 1
    ~ bag_count += 1
    The cord goes round four fingers, nine times. You count, from habit. #id:a2d_014
    -> packing
+ { bag_notebook == 0 } [The notebook #id:a2d_c05 #act:object:place:it-notebook:inside]
    ~ bag_notebook = 1
    ~ bag_count += 1
    On page one is the well. You leave page one in. #id:a2d_015
    -> packing
+ { bag_tape == 0 } [The well tape #id:a2d_c06 #act:object:place:it-tape:inside]
    ~ bag_tape = 1
    ~ bag_count += 1
    The lead fish goes straight to the bottom. It was trained for that. #id:a2d_016
    -> packing
+ { bag_cert == 0 } [The certificate #id:a2d_c07 #act:object:place:it-cert:inside]
    ~ bag_cert = 1
    ~ bag_count += 1
    Between two bits of cardboard, so that grade two arrives flat. #id:a2d_017
    -> packing
+ { bag_figs == 0 } [Figs #id:a2d_c08 #act:object:place:it-figs:inside]
    ~ bag_figs = 1
    ~ bag_count += 1
    Twenty-four. You eat one, so that the number is yours. #id:a2d_018
    -> packing
+ { bag_pot == 0 } [The small pot #id:a2d_c09 #act:object:place:it-pot:inside]
    ~ bag_pot = 1
    ~ bag_count += 1
    The lid rings. Now the whole house knows about the pot. #id:a2d_019
    -> packing
+ { bag_cards == 0 } [The pack of cards #id:a2d_c10 #act:object:place:it-cards:inside]
    ~ bag_cards = 1
    ~ bag_count += 1
    Your father shuffles them first, for a long time, and cuts. #id:a2d_020
    -> packing
+ { bag_photo == 0 } [The photograph #id:a2d_c11 #act:object:place:it-photo:inside]
    ~ bag_photo = 1
    ~ bag_count += 1
    Face down, so that it does not rub. #id:a2d_021
    -> packing
+ [Lift the bag and put it down #id:a2d_c12]
    It leans to the left. It always has. #id:a2d_022
    -> packing

= full
# thing:label-ilu:bed
“Now two of mine,” says Ilu, in the door. #id:a2d_030 #speaker:ilu #mood:firm
{
- bag_figs == 0:
    ~ bag_figs = 1
    # thing:it-figs:inside
    In go the figs: you forget to eat. #id:a2d_034
- bag_cards == 0:
    ~ bag_cards = 1
    # thing:it-cards:inside
    In goes the pack of cards: you forget to lose. #id:a2d_035
- bag_cape == 0:
    ~ bag_cape = 1
    # thing:it-cape:inside
    In goes the cape: over there it rains on purpose. #id:a2d_036
- else:
    { bag_pot == 0:
        ~ bag_pot = 1
        # thing:it-pot:inside
    - else:
        ~ bag_charger = 1
        # thing:it-charger:inside
    }
    In goes one thing from the middle of the bed. #id:a2d_037
}
{
- bag_jumper == 0 and bag_cape == 0:
    ~ bag_jumper = 1
    # thing:it-jumper:inside
    And the jumper, which itches, so that you know you are awake. #id:a2d_038
- bag_photo == 0:
    ~ bag_photo = 1
    # thing:it-photo:inside
    And the photograph, so that somebody counts with you. #id:a2d_039
- bag_notebook == 0:
    ~ bag_notebook = 1
    # thing:it-notebook:inside
    And the notebook. Page one is hers as well. #id:a2d_045
- else:
    { bag_tape == 0:
        ~ bag_tape = 1
        # thing:it-tape:inside
    - else:
        ~ bag_boots = 1
        # thing:it-boots:inside
    }
    And one more. She has measured the bag already. #id:a2d_046
}
* [Turn over the label on the strap #id:a2d_c17 #act:object:turn:label-ilu]
    “Contents: the eldest of three. Weight in loaves: unknown. Do not leave in the rain.” #id:a2d_044 #echo:told
* [Buckle the strap, last hole #id:a2d_c14 #act:object:fold:label-ilu]
    The label goes under the buckle. You have read it already, upside down. #id:a2d_031
* [Count what you leave on the bed #id:a2d_c21]
    Five things, and five labels. By noon she will have corrected the loaves. #id:a2d_057
-
-> bag_leaving

=== bag_leaving
# scene:A2d # title:a2d # bg:hill-road # amb:wind # intensity:0 # finding:0 # reads:pw_border,pw_inspectors # read_time:1
# table:leaving # thing:label-ilu:mine
{
- home_told == 1:
    Ilu takes one strap to the bus, and you the other. The bag walks between you. #id:a2d_040 #echo:home_told
- home_told == 2:
    Your father carries the bag. Ilu is asleep, with her shoes on. #id:a2d_041 #echo:home_told
- else:
    You told nobody. There is a light on that nobody lit. The goat walks you to the stop. #id:a2d_042 #echo:home_told
}
{
- pw_border >= 60 and pw_inspectors >= 15:
    Since the fines it is one seat to one passport. A man with nine argues. Nine people get theirs back. #id:a2d_050
- pw_border >= 60:
    The driver was fined last year. He reads each face three times. #id:a2d_051
- pw_inspectors >= 15:
    Behind the driver hangs a list: farms that were closed, and why. People read it like a menu. #id:a2d_052
- else:
    In front a man holds nine passports on his knees, for people who asked him to. He looks kind. #id:a2d_053
}
{ well_mark == 2:
    The well goes by, and a stick at thirty and a half. #id:a2d_054 #echo:well_mark
- else:
    The well goes by, and a stick at thirty-one. #id:a2d_055 #echo:well_mark
}
{ short_cut == 1:
    # ending:bag-packed
    -> END
}
-> pellune


