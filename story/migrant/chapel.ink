// A4c · Sunday in the chapel hall: notebooks, a letter, and who stays on the belt.
// Rill has promised the inspector more names than she has. Simmet cannot read, and the story never says so aloud.

VAR chapel_wheel = 0   // the names stand in a ring
VAR chapel_heard = 0   // Dessa's envelope: 1 pushed back · 2 counted aloud · 3 hers to decide
VAR chapel_read = 0    // read Simmet's slip to him

=== chapel
# scene:A4c # title:a4c # bg:chapel-hall # amb:chapel-hall # intensity:0 # finding:K1,K5 # reads:pw_portability,pw_permit,pw_inspectors # read_time:3
# table:bay-hall
Sunday. The hall smells of candles and drying socks. Rill Amande has tea for thirty, a list for forty. #id:a4c_001
{ pw_inspectors >= 15:
    “The inspector comes on the fourteenth. I told her forty names.” How many are there? “A very good list.” #id:a4c_002 #speaker:rill #mood:wry
- else:
    “One inspector for this coast. She drives out for forty names, so I said forty.” How many are there? “A very good list.” #id:a4c_003 #speaker:rill #mood:wry #src:PVT-06
}
# thing:slip-hours:theirs
{ bag_notebook == 1:
    # thing:book-mine:mine
- else:
    # thing:book-stranger:mine
}
# thing:book-simmet:mine
Rill has asked for notebooks. Across the table lies the week as Pell has it. #id:a4c_012
* { bag_notebook == 1 } [Lay your squares over Pell’s week #id:a4c_c03 #act:object:lay-over:book-mine:slip-hours]
    One square is ten minutes; you kept it like the well. Each day has six squares that nobody paid: the brooms. #id:a4c_013 #echo:bag_notebook
* { bag_notebook == 0 } [Lay the found notebook over Pell’s week #id:a4c_c04 #act:object:lay-over:book-stranger:slip-hours]
    It was behind your radiator, last year’s. The pears were the same, and so is the hour that nobody paid: the brooms. #id:a4c_014 #echo:bag_notebook
* [Lay Simmet’s fish over Pell’s week #id:a4c_c05 #act:object:lay-over:book-simmet:slip-hours]
    One fish, one hour. Eleven herrings a day, with faces. Pell has ten. The eleventh is for the brooms. #id:a4c_015
* [Ask Rill to read them all aloud, day by day #id:a4c_c07]
    “Monday, eleven. Monday, ten.” By Thursday the hall says it with her. It is the brooms. #id:a4c_018
-
In sixty days that makes six. #id:a4c_016
# thing:-book-mine # thing:-book-stranger # thing:-book-simmet # thing:-slip-hours # thing:slip-simmet:middle
{ free_card == 1 or quay_card == 1:
    # thing:bay-number:mine
}
Simmet studies his own slip, upside down. “My glasses swim,” he says. #id:a4c_020 #speaker:simmet #mood:plain
* { free_card == 1 or quay_card == 1 } [Draw him the number of your card, in fish #id:a4c_c08 #act:object:hand-over:bay-number:theirs]
    ~ simmet_number = 1
    Four herrings, an eel for the nought, two mackerel. He reads it off at once. “A tide table,” he says. Into the cap. #id:a4c_021 #speaker:simmet #mood:warm #echo:number
* [Turn it the right way up, and say nothing #id:a4c_c09 #act:object:turn:slip-simmet]
    “Ah,” says Simmet. “From this side it is longer.” He moves up, so that there is room on the bench. #id:a4c_022 #speaker:simmet #mood:warm
* [Read it to him, low #id:a4c_c10 #act:object:point:slip-simmet@balance]
    ~ chapel_read = 1
    Eleven months: settled, against food and nets. Balance, nothing. “Once more,” says Simmet. “It may get tired.” #id:a4c_023 #speaker:simmet #mood:plain
-
# thing:-slip-simmet # thing:-bay-number # thing:envelope-alone:middle
Dessa lays down an envelope. “Thirty days, if I sign their paper, alone. It says that I am content.” #id:a4c_030 #speaker:dessa #mood:tired
* [Push it back to her #id:a4c_c11 #act:object:place:envelope-alone:theirs]
    ~ chapel_heard = 1
    “You might have looked,” says Dessa. She is relieved, and thirty days poorer, and has two boys. #id:a4c_031 #speaker:dessa #mood:wry
* [Open it, and count it out loud #id:a4c_c12 #act:object:open:envelope-alone]
    ~ chapel_heard = 2
    The hall counts with you. “So that is my price alone,” says Dessa. “Now divide.” By forty: less than a day each. #id:a4c_032 #speaker:dessa #mood:firm
* [“They owe you more than that. Keep it.” #id:a4c_c13]
    ~ chapel_heard = 3
    “I thought you would say the other thing.” She turns it over and over. Nobody learns what she did with it. #id:a4c_033 #speaker:dessa #mood:tired
-
~ count_the_names()
# thing:-envelope-alone # thing:hall-letter:middle # thing:tea-plate:mine
Rill’s letter asks for the six days. The top line is empty. Everybody prefers the second. #id:a4c_034
{ contested >= 2:
    Somebody pushes you the pencil. It is said that you once used one. #id:a4c_035 #echo:contested
}
* [Sign on the top line #id:a4c_c14 #act:object:sign:hall-letter]
    {group_names} names by dark. Rill counts them twice, in case it is forty. #id:a4c_036
* [Lay a plate on it, and sign around the rim #id:a4c_c15 #act:object:lay-over:tea-plate:hall-letter]
    ~ chapel_wheel = 1
    ~ group_names = group_names + 4
    A ring has no first name. {group_names} people sign. “She wants it by alphabet,” says Rill, and pours you tea all the same. #id:a4c_037 #speaker:rill #mood:wry
* [Turn it over. Not today #id:a4c_c16 #act:object:turn:hall-letter]
    ~ group_names = 0
    Rill makes no face. She has a column for that, too: next Sunday. #id:a4c_038
-
# thing:-hall-letter # thing:-tea-plate # thing:card-orchard:middle # thing:permit-back:mine
-> changing

= changing
By the urn lies an orchard’s card: packers wanted, a room, a window. #id:a4c_040
-> orchard_card

= orchard_card
* { pw_portability == 2 } [Take the orchard’s card #id:a4c_c17 #act:object:pull-back:card-orchard]
    ~ left_employer = 1
    { crossing == 3:
        -> no_permit
    }
    Same permit, other gate. On Monday you give Pell his boots back. “Is it the kettle?” he asks. #id:a4c_042 #speaker:pell #mood:plain
    -> after_leaving
* { pw_portability == 1 } [Take the card, and let the sixty days run #id:a4c_c18 #act:object:pull-back:card-orchard]
    ~ left_employer = 1
    { crossing == 3:
        -> no_permit
    }
    -> sixty_days
+ { pw_portability == 0 and pw_permit == 2 } [Lay the card on your permit #id:a4c_c19 #act:object:lay-over:card-orchard:permit-back #closed:employer-change-months]
    “Free in the sector, for persons identified,” reads Rill. As what? “As people who had no choice. First you would have to have none.” #id:a4c_043 #speaker:rill #mood:tired
    -> orchard_card
+ { pw_portability == 0 and pw_permit < 2 } [Lay the card on the permit form #id:a4c_c20 #act:object:lay-over:card-orchard:permit-back #closed:employer-change-months]
    “There is a line for the employer,” says Rill. “There is none for a second employer. I have looked on the back.” #id:a4c_044 #speaker:rill #mood:tired
    -> orchard_card
* { pw_portability == 0 } [Go to the orchard anyway #id:a4c_c21 #act:object:fold:card-orchard]
    ~ left_employer = 1
    ~ has_status = 0
    { crossing == 3:
        -> no_permit
    }
    By Tuesday you are in an orchard, and in no list. The work is the same. You notice where the doors are. #id:a4c_046
    -> after_leaving
* [Leave the card by the urn, and stay #id:a4c_c22 #act:object:place:card-orchard:theirs]
    { knack == 3:
        Somebody has to show the new ones the turn. One of the new ones tells you so. #id:a4c_047 #echo:knack
    - else:
        You prop it up where the next person will see it. #id:a4c_048
    }
    -> frost

= no_permit
You had no permit to lose. It is four hours on foot. The foreman looks at your wrists, not your papers. #id:a4c_045 #echo:crossing
-> after_leaving

= sixty_days
{ luck("keeps-word") < 600:
    The foreman keeps his word, on day fifty-one. You had stopped sleeping at about forty. #id:a4c_050
- else:
    ~ has_status = 0
    The frost came first, and the foreman is sorry. Day sixty is a Sunday. The permit office is shut on Sundays. #id:a4c_051
}
-> after_leaving

= after_leaving
{
- papers_kept == 0:
    Your passport stays where it is, in the tidiest drawer on the coast. #id:a4c_054 #echo:drawer
- pack_kept == 1:
    The five days you kept back buy the bus and a week of bread. You had not known what they were for. #id:a4c_052 #echo:pack_kept
- else:
    Dessa gives you the end of the loaf and a hairnet, “so that you do not forget our beauty.” #id:a4c_053 #speaker:dessa #mood:warm
}
-> winter

= frost
# thing:-card-orchard # thing:-permit-back # thing:advance-note:theirs # thing:pell-pencil:mine
Pell at the door, hat in hand. “Frost on Friday; the belt will slow. An advance: twelve days now, sixteen in spring.” #id:a4c_060 #speaker:pell #mood:warm
{ debt_now > 0:
    At home you still owe {debt_now} days. #id:a4c_061 #echo:loan
}
* [Sign the advance #id:a4c_c23 #act:object:sign:advance-note]
    ~ advance = 1
    ~ pay_off(12)
    ~ debt_now = debt_now + 16
    He is glad, and it is real gladness: he once borrowed at worse. Twelve days go home that evening. #id:a4c_062
* [Put it back in his hat #id:a4c_c24 #act:object:place:advance-note:hat]
    “That is fine,” says Pell. There are nineteen in the hat. “It is a cold hat,” he says. #id:a4c_063 #speaker:pell #mood:wry
-
{
- chapel_heard == 2:
    Through the wall Dessa teaches the bunks to divide. #id:a4c_070 #echo:envelope
- simmet_number == 1:
    Simmet taps his cap as you pass. The tide table is in it. #id:a4c_071 #echo:simmet_number
- chapel_read == 1:
    Simmet is reading his slip to somebody, by heart. #id:a4c_072 #echo:simmet
}
-> winter

// Names on the letter: seven come with Dessa and Rill; the rest come by what was seen.
=== function count_the_names()
~ group_names = 7 + contested * 3 + simmet_number * 4
{ knack == 3:
    ~ group_names = group_names + 6
}
{ drawer >= 3:
    ~ group_names = group_names + 5
}
{ chapel_heard == 2:
    ~ group_names = group_names + 8
}
