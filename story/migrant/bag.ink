// A2d · the bag: six of eleven. Ilu has tied a label to each thing; nothing on it says what will be needed.
// The short cut ends here, at the window of the bus.

VAR bag_count = 0           // things in the bag
VAR bag_last = 0            // the thing put in last, 1-11, as the bag_* facts stand in migrant.ink
VAR bag_swap = 0            // something was taken out again

=== bag
# scene:A2d # title:a2d # bg:kitchen # amb:kettle # intensity:0 # finding:0 # read_time:1
# table:bag # thing:it-boots:bed # thing:it-cape:bed # thing:it-jumper:bed # thing:it-charger:bed # thing:it-notebook:bed # thing:it-tape:bed # thing:it-cert:blanket # thing:it-figs:blanket # thing:it-pot:blanket # thing:it-cards:blanket # thing:it-photo:blanket
Eleven things lie on the bed, each with a label in Ilu’s hand: its weight in loaves, and where it is from. The bag takes six. #id:a2d_001
-> packing

= packing
{ bag_count >= 6:
    -> full
}
+ { bag_boots == 0 } [Put the boots in #id:a2d_c01 #act:object:place:it-boots:inside]
    ~ bag_boots = 1
    ~ packed(1)
    They go in sole to sole, like two people who share a bunk. #id:a2d_011
    -> packing
+ { bag_cape == 0 } [Put the rain cape in #id:a2d_c02 #act:object:place:it-cape:inside]
    ~ bag_cape = 1
    ~ packed(2)
    It folds smaller than it has any right to. You open it once, to see. #id:a2d_012
    -> packing
+ { bag_jumper == 0 } [Put the jumper in #id:a2d_c03 #act:object:place:it-jumper:inside]
    ~ bag_jumper = 1
    ~ packed(10)
    It takes the room of two things and looks pleased about it. #id:a2d_013
    -> packing
+ { bag_charger == 0 } [Put the charger in #id:a2d_c04 #act:object:place:it-charger:inside]
    ~ bag_charger = 1
    ~ packed(3)
    The cord goes round four fingers, nine times. You count, from habit. #id:a2d_014
    -> packing
+ { bag_notebook == 0 } [Put the notebook in #id:a2d_c05 #act:object:place:it-notebook:inside]
    ~ bag_notebook = 1
    ~ packed(4)
    On page one is the well. You leave page one in. #id:a2d_015
    -> packing
+ { bag_tape == 0 } [Put the well tape in #id:a2d_c06 #act:object:place:it-tape:inside]
    ~ bag_tape = 1
    ~ packed(5)
    The lead fish goes straight to the bottom. It was trained for that. #id:a2d_016
    -> packing
+ { bag_cert == 0 } [Put the certificate in #id:a2d_c07 #act:object:place:it-cert:inside]
    ~ bag_cert = 1
    ~ packed(6)
    Between two bits of cardboard, so that grade two arrives flat. #id:a2d_017
    -> packing
+ { bag_figs == 0 } [Put the figs in #id:a2d_c08 #act:object:place:it-figs:inside]
    ~ bag_figs = 1
    ~ packed(7)
    Twenty-four. You eat one, so that the number is yours. #id:a2d_018
    -> packing
+ { bag_pot == 0 } [Put the small pot in #id:a2d_c09 #act:object:place:it-pot:inside]
    ~ bag_pot = 1
    ~ packed(11)
    The lid rings. Now the whole house knows about the pot. #id:a2d_019
    -> packing
+ { bag_cards == 0 } [Put the pack of cards in #id:a2d_c10 #act:object:place:it-cards:inside]
    ~ bag_cards = 1
    ~ packed(8)
    Your father shuffles them first, for a long time, and cuts. #id:a2d_020
    -> packing
+ { bag_photo == 0 } [Put the photograph in #id:a2d_c11 #act:object:place:it-photo:inside]
    ~ bag_photo = 1
    ~ packed(9)
    Face down, so that it does not rub. #id:a2d_021
    -> packing
+ [Lift the bag and put it down #id:a2d_c12]
    It leans to the left. It always has. #id:a2d_022
    -> packing

= full
# thing:strap:bed
Six. The buckle says no to a seventh. #id:a2d_030
* [Fold the strap through, last hole #id:a2d_c14 #act:object:fold:strap]
    It holds. #id:a2d_031
* { bag_swap == 0 } [Take the last thing out again #id:a2d_c15]
    ~ bag_swap = 1
    # thing:-strap
    ~ bag_count = bag_count - 1
    {
    - bag_last == 1:
        ~ bag_boots = 0
        # thing:it-boots:bed
    - bag_last == 2:
        ~ bag_cape = 0
        # thing:it-cape:bed
    - bag_last == 3:
        ~ bag_charger = 0
        # thing:it-charger:bed
    - bag_last == 4:
        ~ bag_notebook = 0
        # thing:it-notebook:bed
    - bag_last == 5:
        ~ bag_tape = 0
        # thing:it-tape:bed
    - bag_last == 6:
        ~ bag_cert = 0
        # thing:it-cert:blanket
    - bag_last == 7:
        ~ bag_figs = 0
        # thing:it-figs:blanket
    - bag_last == 8:
        ~ bag_cards = 0
        # thing:it-cards:blanket
    - bag_last == 9:
        ~ bag_photo = 0
        # thing:it-photo:blanket
    - bag_last == 10:
        ~ bag_jumper = 0
        # thing:it-jumper:bed
    - bag_last == 11:
        ~ bag_pot = 0
        # thing:it-pot:blanket
    }
    It lies beside its label, as if it had been somewhere. #id:a2d_032
    -> packing
* [Sit on the bag, then buckle it #id:a2d_c16]
    It sighs, as bags do, and gives you one hole more. #id:a2d_033
-
-> bag_leaving

=== bag_leaving
# scene:A2d # title:a2d # bg:hill-road # amb:wind # intensity:0 # finding:0 # reads:pw_border,pw_inspectors # read_time:1
# table:leaving # thing:label-ilu:mine
{
- home_told == 1:
    Ilu takes one strap and you the other. The bag walks between you. She has told your father everything, in order of size. #id:a2d_040 #echo:home_told
- home_told == 2:
    Your father carries the bag. Ilu is asleep, with her shoes on. He looks the bus over for you, wheel by wheel. #id:a2d_041 #echo:home_told
- else:
    You told nobody the day, so nobody is asleep. There is a light on that nobody lit. The goat walks you to the stop. #id:a2d_042 #echo:home_told
}
{
- pw_border >= 60 and pw_inspectors >= 15:
    Since the fines the driver sells one seat to one passport. A man with nine of them argues. Nine people get theirs back and choose their own seats. #id:a2d_050
- pw_border >= 60:
    The driver was fined last year. He reads each paper twice and each face three times. Two people get down again. He does not look up. #id:a2d_051
- pw_inspectors >= 15:
    The driver looks at the fare. Behind him hangs a list: farms that were closed, and why. People read it to each other like a menu. #id:a2d_052
- else:
    The driver looks at the fare. In front a man holds nine passports on his knees, for people who asked him to. He looks kind. #id:a2d_053
}
* [Turn over Ilu’s last label, on the strap #id:a2d_c17 #act:object:turn:label-ilu]
    “Contents: the eldest of three. Weight in loaves: unknown. Do not leave in the rain.” #id:a2d_044 #echo:told
* [Sit on the side of the well #id:a2d_c19]
    { well_mark == 2:
        It goes by: a ring of stones, and a stick at thirty and a half. Somebody ought to move that. #id:a2d_054 #echo:well_mark
    - else:
        It goes by: a ring of stones, nobody, and a stick at thirty-one. #id:a2d_055 #echo:well_mark
    }
* [Count what you left on the bed #id:a2d_c21]
    Five things, and five labels. By noon she will have corrected the loaves. #id:a2d_057
* { question > 0 } [Try your question on the next seat #id:a2d_c20]
    “Sorry?” says the woman in the next seat. So you ask it again, out loud, like a fool. #id:a2d_058 #echo:question
-
{ short_cut == 1:
    # ending:bag-packed
    -> END
}
-> pellune

=== function packed(thing)
~ bag_last = thing
~ bag_count = bag_count + 1
