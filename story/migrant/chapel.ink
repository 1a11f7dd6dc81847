// A4c · Sunday in the chapel hall: notebooks, a letter, and who stays on the belt.
// Rill has promised the inspector more names than she has. Simmet cannot read, and the story never says so aloud.

VAR chapel_wheel = 0   // the names stand in a ring
VAR chapel_read = 0    // read Simmet's slip to him

=== chapel
# scene:A4c # title:a4c # bg:chapel-hall # amb:chapel-hall # intensity:0 # finding:K1,K5 # reads:pw_portability,pw_permit,pw_inspectors # read_time:3
# table:bay-hall
Sunday. The hall smells of candles and drying socks. Rill Amande has tea for thirty. #id:a4c_001
{ pw_inspectors >= 15:
    “The inspector comes on the fourteenth. I told her forty names.” How many are there? “A very good list.” #id:a4c_002 #speaker:rill #mood:wry
- else:
    “One inspector for this coast. She drives out for forty names, so I said forty.” How many are there? “A very good list.” #id:a4c_003 #speaker:rill #mood:wry #src:PVT-06
}
# thing:slip-hours:theirs # thing:slip-simmet:middle
{ bag_notebook == 1:
    # thing:book-mine:mine
- else:
    # thing:book-stranger:mine
}
# thing:book-simmet:mine
{ free_card == 1 or quay_card == 1:
    # thing:bay-number:mine
}
Old Simmet holds his slip upside down. On the table lies the week as Pell has it. #id:a4c_012
* { bag_notebook == 1 } [Lay your squares over Pell’s week #id:a4c_c03 #act:object:lay-over:book-mine:slip-hours]
    One square is ten minutes; you kept it like the well. Each day six squares are unpaid. #id:a4c_013 #echo:bag_notebook
* { bag_notebook == 0 } [Lay the found notebook over Pell’s week #id:a4c_c04 #act:object:lay-over:book-stranger:slip-hours]
    It was behind your radiator. The pears were the same, and so is the hour that nobody paid. #id:a4c_014 #echo:bag_notebook
* [Lay Simmet’s fish over Pell’s week #id:a4c_c05 #act:object:lay-over:book-simmet:slip-hours]
    One fish, one hour. Eleven herrings a day, with faces. Pell has ten. #id:a4c_015
* { free_card == 1 or quay_card == 1 } [Draw Simmet the number of your card, in fish #id:a4c_c08 #act:object:hand-over:bay-number:theirs]
    ~ simmet_number = 1
    Four herrings, an eel for the nought, two mackerel. “A tide table,” says Simmet. Into the cap. #id:a4c_021 #speaker:simmet #mood:warm #echo:number
* [Read Simmet his slip, low #id:a4c_c10 #act:object:point:slip-simmet@balance]
    ~ chapel_read = 1
    Eleven months: settled, against food and nets. Balance, nothing. “Once more,” says Simmet. “It may get tired.” #id:a4c_023 #speaker:simmet #mood:plain
-
Three notebooks side by side: it is the brooms. In sixty days that makes six. #id:a4c_016
# thing:-book-mine # thing:-book-stranger # thing:-book-simmet # thing:-slip-hours
~ count_the_names()
# thing:-slip-simmet # thing:-bay-number # thing:hall-letter:middle # thing:tea-plate:mine
Rill’s letter asks for them. The top line is empty. Everybody prefers the second. #id:a4c_034
{ contested >= 1:
    Somebody pushes you the pencil. #id:a4c_035 #echo:contested
}
* [Sign on the top line #id:a4c_c14 #act:object:sign:hall-letter]
    {group_names} names by dark. Rill counts them twice, in case it is forty. #id:a4c_036
* [Lay a plate on it, and sign around the rim #id:a4c_c15 #act:object:lay-over:tea-plate:hall-letter]
    ~ chapel_wheel = 1
    ~ group_names = group_names + 4
    A ring has no first name. {group_names} people sign. “She wants it by alphabet,” says Rill. #id:a4c_037 #speaker:rill #mood:wry
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
* { pw_portability == 0 and pw_permit == 2 } [Lay the card on your permit #id:a4c_c19 #act:object:lay-over:card-orchard:permit-back #closed:employer-change-months]
    “Free in the sector, for persons identified,” reads Rill. As what? “As people who had no choice. First you would have to have none.” #id:a4c_043 #speaker:rill #mood:tired
    -> orchard_card
* { pw_portability == 0 and pw_permit < 2 } [Lay the card on the permit form #id:a4c_c20 #act:object:lay-over:card-orchard:permit-back #closed:employer-change-months]
    “There is a line for the employer,” says Rill. “There is none for a second employer. I have looked on the back.” #id:a4c_044 #speaker:rill #mood:tired
    -> orchard_card
* { pw_portability == 0 } [Go to the orchard anyway #id:a4c_c21 #act:object:fold:card-orchard]
    ~ left_employer = 1
    ~ has_status = 0
    { crossing == 3:
        -> no_permit
    }
    By Tuesday you are in an orchard, and in no list. You notice where the doors are. #id:a4c_046
    -> after_leaving
* [Leave the card by the urn, and stay #id:a4c_c22 #act:object:place:card-orchard:theirs]
    { knack == 3:
        Somebody has to show the new ones the turn. One of the new ones tells you so. #id:a4c_047 #echo:knack
    - else:
        You prop it up where the next person will see it. #id:a4c_048
    }
    -> winter

= no_permit
You had no permit to lose. It is four hours on foot. The foreman looks at your wrists, not your papers. #id:a4c_045 #echo:crossing
-> after_leaving

= sixty_days
{ luck("keeps-word") < 600:
    The foreman keeps his word, on day fifty-one. You had stopped sleeping at forty. #id:a4c_050
- else:
    ~ has_status = 0
    The frost came first. Day sixty is a Sunday. The permit office is shut on Sundays. #id:a4c_051
}
-> after_leaving

= after_leaving
{ papers_kept == 0:
    Your passport stays where it is, in the tidiest drawer on the coast. #id:a4c_054 #echo:drawer
}
{ chapel_read == 1:
    Simmet says his slip to you by heart, as a goodbye. #id:a4c_072 #echo:simmet
}
-> winter

// Names on the letter: seven come with Dessa and Rill; the rest come by what was seen.
=== function count_the_names()
~ group_names = 7 + contested * 6 + simmet_number * 4
{ knack == 3:
    ~ group_names = group_names + 6
}
{ drawer >= 3:
    ~ group_names = group_names + 5
}
