// The map: where the boat lies, where it will go wrong, and the last thing you say before the year runs.

=== c2_boat
# scene:C2g # title:coast # bg:map-room # amb:harbour # intensity:0 # finding:K1 # read_time:1
# table:coast # thing:boat:harbour # status:-purse
The last vessel is called _Patience_. She is small, grey, and does eleven knots when asked nicely. You put her on the map yourself. #id:c2_100
* [In the open strait, with orders to find #id:c2_c60 #act:map:place:boat:strait]
    ~ vessel = 1
    “Finding is cheap,” says Quill, “and it is right. Some will also board worse boats, because you are there. The studies disagree. I would still go.” #id:c2_101 #speaker:quill #mood:plain #src:JRN-26
* [Off Lantern Quay, with orders to stop #id:c2_c61 #act:map:place:boat:quay-water]
    ~ vessel = 2
    The lights part round her like water. “There,” says Quill. “One line, and somebody standing on it. People can plan around a line.” #id:c2_102 #speaker:quill #mood:firm #src:JRN-09
* [Off Pellune, beside Kelumar’s own crew #id:c2_c62 #act:map:place:boat:pellune]
    ~ vessel = 3
    “Their harbour, their rules, our fuel,” says Quill. “It works while they like us. They have liked us for nearly two years.” #id:c2_103 #speaker:quill #mood:wry #src:JRN-08
- -> c2_bet

=== c2_bet
# scene:C2h # title:coast # bg:map-room # amb:harbour # intensity:0 # finding:0 # read_time:1
# table:coast # thing:pin:harbour # status:-purse
Lio hands you a pin. “Before it runs: where will it go wrong? Point now. Afterwards everybody always knew.” #id:c2_110 #speaker:lio #mood:plain
* [Pin the strait: more will cross there #id:c2_c63 #act:map:place:pin:strait]
    ~ bet = 1
    The pin goes into blue paper. Quill moves her cup away from it. #id:c2_111
* [Pin the far road: they will go round #id:c2_c64 #act:map:place:pin:far-road]
    ~ bet = 2
    The far road has no name on this map. You write one beside the pin: round. #id:c2_112
* [Pin the packhouses: nobody will see in #id:c2_c65 #act:map:place:pin:packhouses]
    ~ bet = 3
    Harlune Bay, where the pears come from. Tolvane, whose brother supplies the crews, finds the ceiling interesting. #id:c2_113
* [Pin the beds: they will not be enough #id:c2_c66 #act:map:place:pin:quay-town]
    ~ bet = 4
    “If that pin is wrong I will dance,” says Beckwin. #id:c2_114 #speaker:beckwin #mood:wry
- -> c2_promise

=== c2_promise
# scene:C2i # title:order # bg:minister-desk # amb:rain-window # intensity:0 # finding:0 # read_time:1
# table:order # thing:order:middle # thing:pen:mine # thing:moon:theirs
It rains. The cleaner, Bas, leaves half a moon cake on your blotter, because his daughter passed algebra. You discuss algebra. Neither of you can do it. #id:c2_115
Your whip telephones. “Three people want one sentence from you before they vote. You can afford one. Or none, and mean it.” #id:c2_116
* [“Beckwin: fewer people short of a bed.” #id:c2_c67]
    ~ promise = 1
    Beckwin makes you say it twice, and writes down the hour. #id:c2_117
* [“The order wing: fewer boats than this year.” #id:c2_c68]
    ~ promise = 2
    “That they can repeat at a bus stop,” says the whip, and hangs up happy. #id:c2_118
* [“The chapel hall: fewer held in the packhouses.” #id:c2_c69]
    ~ promise = 3
    The chapel hall does not cheer. A woman called Rill says, “We will count too.” #id:c2_119
* [Promise nothing, eat the cake #id:c2_c70]
    ~ promise = 0
    It has walnuts in it. “Right,” says the whip, and sighs. “Brave, or lunch?” #id:c2_120
- -> c2_order

=== c2_order
# table:order # thing:order:middle # thing:pen:mine
The order is one page. Under your name it says: as of today. It means: in pieces, over nine months, where people feel like it. #id:c2_121
* [Sign, and let the year run #id:c2_run #act:object:sign:order]
    -> c2_letters
* [Fold it, and write another letter #id:c2_c71 #act:object:fold:order]
    -> c2_resign
