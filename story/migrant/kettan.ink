// K1–K6 · another life: Kettan Rue, nurse from the delta, who would not turn patients away. His road leaves the others' at the
// Quay: registering a claim is a right and is weighed by nobody at the counter. Only the winter's bench is shared.

VAR ward_did = 0        // got a patient of the other bank in by: 1 a green card · 2 the sentry's full hands · 3 soup
VAR ward_key = 0        // the ambulance boat's key: 1 in the river · 2 with the doctor · 3 kept
VAR ward_paper = 0      // the diploma: 1 in the pot · 2 sewn into the coat · 3 left on its nail
VAR ward_way = 0        // 1 fetched from a list · 2 deck on the ferry · 3 Hask
VAR ward_page = 0       // ruled a page of names while waiting
VAR ward_denovar = 0    // stayed in Denovar, and claimed nothing

=== ward
# scene:K1 # title:k1 # bg:delta # amb:delta # intensity:1 # finding:0 # reads:none # read_time:2
# table:ward # thing:order-ward:rack # thing:thermometer:mine
The ward is a boat shed with the boats taken out. Eleven beds, one of them a door. Since spring the river has two governments. #id:k1_001
On the oar rack hangs an order. From noon: patients of this bank only. A stamp, and in pencil: sorry. #id:k1_002
* [Turn the order over #id:k1_c01 #act:object:turn:order-ward]
    On the back is last week’s: nobody is to be turned away. Paper is short on both banks. #id:k1_003
* [Lay your thermometer on the order #id:k1_c02 #act:object:lay-over:thermometer:order-ward]
    “Thirty-one and a half,” you tell bed four. “It will live.” Bed four laughs, and holds on to his stitches. #id:k1_004
* [Read it to the beds, like the menu #id:k1_c03]
    “Of this bank,” says bed nine. “Is there a choice of vegetables?” Bed nine is from the other one. #id:k1_005
-
# thing:-thermometer # thing:card-green:mine # thing:drip:mine
Before noon a woman poles across. In her boat lies her brother, with a fever that you can feel from the step. #id:k1_006
“Which bank?” asks the sentry. He is twenty. You know his appendix. #id:k1_007
* [Write the brother a green card #id:k1_c04 #act:object:sign:card-green]
    ~ ward_did = 1
    Bank: left, you write. Which one is left depends on where a person looks. The sentry looks at the water. #id:k1_008
* [Hand the sentry the drip #id:k1_c05 #act:object:hand-over:drip:theirs]
    ~ ward_did = 2
    “Higher,” you say. He holds it beautifully. With both hands full nobody can check a card. #id:k1_009
* [Carry the brother past, and talk about soup #id:k1_c06]
    ~ ward_did = 3
    You talk about soup for eleven metres. The sentry was brought up to let people finish. #id:k1_010
-
# thing:-order-ward # thing:-card-green # thing:-drip # thing:roster:rack # thing:key-boat:mine
{ ward_did == 2:
    The sentry asks if there is anything else to hold. #id:k1_011 #echo:ward_did
}
At six the doctor reads out a second sheet. The ambulance boat is to pass by whoever has no green card. Tonight you drive it. #id:k1_012
* [Drop the boat’s key into the river #id:k1_c07 #act:object:place:key-boat:river]
    ~ ward_key = 1
    It floats; that is what the cork is for. It sets off for the sea, and nobody can order it back. #id:k1_013
* [Hand the doctor the key #id:k1_c08 #act:object:hand-over:key-boat:theirs]
    ~ ward_key = 2
    “You have a fever,” she says. “I can see it from here. Go and have it somewhere else.” She writes it in the book. #id:k1_014
* [Tear your name off the roster, and keep the key #id:k1_c09 #act:object:tear:roster]
    ~ ward_key = 3
    It tears along your name. There is a word for people who do that, and it has a paragraph. The key weighs as much as a spoon. #id:k1_015
-
# table:cot # thing:diploma:nail # thing:pot-ward:mine
At night you pack what is yours: a needle in a cork, a pot, a passport from when there was one Tesmar. The diploma hangs on its nail. #id:k1_016
* [Roll the diploma into the pot #id:k1_c10 #act:object:place:diploma:mine]
    ~ ward_paper = 1
    It goes in as if it had studied for that. You put on the lid. #id:k1_017
* [Fold it, and sew it into your coat #id:k1_c11 #act:object:fold:diploma]
    ~ ward_paper = 2
    Twenty stitches, in the dark. You would have sent a student back to do them again. #id:k1_018
* [Leave it on its nail, and straighten it #id:k1_c12 #act:object:turn:diploma]
    ~ ward_paper = 3
    Whoever has bed nine should know that somebody here was qualified. #id:k1_019
-
Nine days of reeds, then buses. On the fourth bus you stop listening for your name. #id:k1_020
-> ward_pellune

=== ward_pellune
# scene:K2 # title:k2 # bg:boarding-house # amb:rain-tin # intensity:0 # finding:K3,K4 # reads:pw_border,pw_carrier,pw_corridor # read_time:2
# table:net-floor # thing:needle-cork:mine # thing:net-torn:middle
Pellune, a boarding house over a net shop. A nurse from Tesmar may not nurse here. A net asks for no licence. #id:k2_001
Old Simmet, 58, holds one out, torn. In his thumb is a splinter. He calls it a guest. #id:k2_002
* [Close the net with a surgeon’s knot #id:k2_c01 #act:object:place:needle-cork:middle]
    He pulls at it from both ends. “Where does one learn that?” On people. He pulls more gently. #id:k2_003 #speaker:simmet #mood:plain
* [Open the cork, and see to the thumb #id:k2_c02 #act:object:open:needle-cork]
    He looks out to sea the whole time. “I have been had by bigger fish,” says Simmet. It was four millimetres. #id:k2_004 #speaker:simmet #mood:warm
* [Ask what he puts into the soup #id:k2_c03]
    “One eel, and no measuring. A short spoon is still longer than a finger.” You write it down as a dose. #id:k2_005 #speaker:simmet #mood:warm
-
# table:harbour-door # thing:list-corridor:door # thing:coins-deck:mine # thing:card-hask:mine # thing:needle-cork:mine # thing:timetable-delta:door
{
- pw_corridor >= 800:
    On the harbour office hangs a list: people whom the Quay will fetch, {pw_corridor} this year. It goes by trade. N is for nurse. #id:k2_006
- else:
    On the harbour office hangs a list: people whom the Quay will fetch, {pw_corridor} this year. It was full in March. Below it somebody has drawn a queue. #id:k2_007
}
{
- pw_carrier >= 1:
    On the ferry’s window: no visa, no ticket. For each one the ship is fined. #id:k2_008
- else:
    The ferry’s window sells deck to anybody who can count it out. #id:k2_009
}
-> ways

= ways
* { pw_corridor >= 800 } [Run a finger down to N #id:k2_c04 #act:object:point:list-corridor@nurse]
    ~ ward_way = 1
    ~ route = 4
    Your name, and nurse, both spelled right. You hold on to the door for a while, as you would tell a patient to. #id:k2_010
    -> set_out
+ { pw_corridor < 800 } [Ask for a place on the list #id:k2_c05 #act:object:point:list-corridor@nurse #closed:humanitarian-places]
    “They sent me one pen for it,” says the man at the door. “It ran dry before the names did.” He has kept the pen. #id:k2_011
    -> ways
* { pw_carrier == 0 } [Buy deck to the Quay #id:k2_c06 #act:object:hand-over:coins-deck:theirs]
    ~ ward_way = 2
    ~ route = 4
    “Sit by the funnel,” says the ticket woman. “Everybody does. So it is also company.” #id:k2_012
    -> set_out
+ { pw_carrier >= 1 } [Lay your coins on the ferry’s counter #id:k2_c07 #act:object:hand-over:coins-deck:theirs #closed:carrier-sanctions]
    # thing:coins-deck:mine
    “The last one cost me a month,” says the ticket woman. She counts your coins back to you, aloud, so that nobody can say. #id:k2_013
    -> ways
* [Turn over Hask’s card #id:k2_c08 #act:object:turn:card-hask]
    ~ ward_way = 3
    ~ route = 3
    ~ loan_days = loan_hask
    ~ debt_now = loan_days
    “How old are you? Good. How old?” Half now, half when you ring. The net shop lends it: {loan_days} days. “You sit by whoever is sick.” #id:k2_014 #speaker:hask #mood:plain
    -> set_out
* [Lay your needle on the bus times for the delta #id:k2_c09 #act:object:lay-over:needle-cork:timetable-delta]
    -> going_back

= going_back
~ stayed = 1
The shed has fourteen beds now, three of them doors. “You had a fever,” says the doctor. “It is in the book.” By day you nurse as the order says. #id:k2_015
* [At dusk, put a lamp on the far step #id:k2_c10]
    A pole knocks on wood. Nobody in the boat has a card of any colour. Bed nine moves over. #id:k2_016
* [At dusk, ask the sentry to hold something #id:k2_c11]
    { ward_did == 2:
        He has been waiting with both hands out. #id:k2_017 #echo:ward_did
    - else:
        You give him the lamp. He holds it where the boats can see it. #id:k2_018
    }
-
# ending:not-this-year
-> END

= set_out
{ short_cut == 1:
    # ending:way-chosen
    -> END
}
{ ward_way != 3:
    -> ward_quay
}
-> by_boat

= by_boat
# table:step # thing:ticket-nine:theirs # thing:needle-cork:mine
{
- pw_border >= 60:
    The narrows are watched, so it is the long way, two nights. A bucket goes from hand to hand. You go after the bucket. #id:k2_019
- else:
    It is a day and a night, and nobody is sick. You sit by everybody in turn, to be fair. #id:k2_020
}
At Denovar there is a step, and from it two ways. A ferry goes to the Quay at nine, with tickets. Up the road a cold store takes people by the day. #id:k2_021
* [Take a ticket for nine #id:k2_c12 #act:object:pull-back:ticket-nine]
    The front door, then. You practise your sentence on the pot. It makes the words sound larger. #id:k2_022
    -> ward_quay
* [Walk up the road, and ask for nothing #id:k2_c13]
    ~ ward_denovar = 1
    -> ward_cold

=== ward_cold
# scene:K6 # title:k6 # bg:office-estate # amb:packhouse # intensity:0 # finding:K1 # reads:none # read_time:1
# table:pea-crate # thing:glove-one:middle # thing:coins-day:mine
~ employer = 4
~ crossing = 4
~ has_status = 0
Peas, at minus twenty-two. Nobody here asks for a card of any colour. In the ninth night a man takes off one glove, and two fingers stay white. #id:k6_001
* [Put the fingers in your own armpit, and tell a joke #id:k6_c01]
    It is the one about the duck at the dentist. By the end of it he feels everything, and says so. #id:k6_002
* [Lay your day’s pay in his glove, for a doctor #id:k6_c02 #act:object:lay-over:coins-day:glove-one]
    Round the back they take a temperature and no name. They ask who set it so well. Nobody, you have him say. #id:k6_003
-
By spring there is a queue at your bunk. It brings its own chair. #id:k6_004
-> ward_answer

=== ward_quay
# scene:K3 # title:k3 # bg:quay-hall # amb:quay-hall # intensity:1 # finding:K5 # reads:pw_detention,pw_interpreters,pw_screen_time # read_time:2
# table:quay-window # thing:form-asylum:glass
~ crossing = 2
{ ward_paper == 1 or ward_paper == 2:
    # thing:diploma:mine
}
{ ward_key == 3:
    # thing:key-boat:mine
}
{ ward_way == 1:
    A woman holds up a board with your name. She walks you past forty people. They read the board, to see if it is theirs. #id:k3_001 #echo:ward_way
- else:
    Lantern Quay. Forty people stand before you, then a goat, then nobody. #id:k3_002
}
You have practised the sentence since the delta. Asylum is the fourth word. The third is very short. There you stop. #id:k3_003
{
- pw_interpreters >= 60:
    “When you say I, I say I,” says a telephone. It is Yarro Tolm. He waits through the third word as one holds a door. #id:k3_004 #speaker:yarro #mood:warm
- pw_screen_time <= 1:
    On the officer’s screen a bar runs down from seventy seconds. She turns the screen away, and waits. #id:k3_005
- else:
    “I have two minutes,” says the officer. “One of them is for this.” #id:k3_006 #speaker:ansa #mood:plain
}
* [Say the fourth word #id:k3_c01]
    “Asylum.” It comes out at an ordinary size. Behind you the line breathes, all forty. #id:k3_007
* [Point at it on the form #id:k3_c02 #act:object:point:form-asylum@word]
    Your finger says it. The officer reads it out for you, with care, like a name. #id:k3_008
-
The stamp comes down at once. “To this I cannot say no,” says the officer. “It is weighed upstairs. They have chairs for it. Occupation?” #id:k3_009 #speaker:ansa #mood:warm #sfx:stamp
* [“Nurse.” #id:k3_c03]
    She writes it before you can prove it. You have not been one for nine weeks. It is a short word, and goes all the way in. #id:k3_010
* [Hold up your hands #id:k3_c08]
    She looks at them, both sides, as one does. “Nurse?” she says. It is the nails. #id:k3_019
* { ward_paper == 1 or ward_paper == 2 } [Lay the diploma under the glass #id:k3_c04 #act:object:place:diploma:glass]
    { ward_paper == 1:
        It keeps the shape of the pot. She holds down one end, you the other, and so for a while you both look after it. #id:k3_011 #echo:ward_paper
    - else:
        It takes scissors. She lends you hers, by the handle. There is a rule against it, and she looks at the goat. #id:k3_012 #echo:ward_paper
    }
* { ward_key == 3 } [Lay the boat’s key on the form #id:k3_c05 #act:object:lay-over:key-boat:form-asylum]
    “What does it open?” Nothing, any more. That was the quarrel. She writes: one key, with cork. #id:k3_013 #echo:ward_key
-
# thing:-diploma # thing:-key-boat # thing:passport:mine # thing:slip-asylum:theirs
{
- pw_detention == 2:
    ~ papers_kept = 0
    ~ room = 1
    # thing:passport:theirs
    “There is a closed house, while they read. It keeps your passport. For that you get a receipt.” She writes a second one, for the needle. #id:k3_014 #speaker:ansa #mood:tired
- pw_detention == 1:
    “Your passport stays with you. On Tuesdays you show it at the desk in Harlune, and they tick you.” She gives you a street, on a slip. #id:k3_015 #speaker:ansa #mood:plain
- else:
    “Your passport stays with you, and so does your day.” She gives you a street, on a slip, and a key to a room in it. #id:k3_016 #speaker:ansa #mood:warm
}
* [Sign the slip #id:k3_c06 #act:object:sign:slip-asylum]
    You sign. It is the first list in a year on which you stand by your own hand. #id:k3_017
* [Show her the doctor’s joke on your palm #id:k3_c07]
    There it stands, in ink: rest. “Is that a prescription?” asks the officer. For Tuesday, you say. #id:k3_018
-
-> ward_wait

=== ward_wait
# scene:K4 # title:k4 # intensity:1 # finding:K5 # reads:pw_detention,pw_firewall # read_time:1
# table:wait # thing:spoon-wood:mine # thing:page-ruled:mine
{
- pw_detention == 2:
    # bg:holding-room # amb:quay-hall
    The house has a garden, locked at four. Eighty people, one thermometer. It lies in the office, so that nobody loses it. #id:k4_001
- else:
    # bg:shelter # amb:shelter-night
    The room is over a bakery in Harlune. For half a year you may not work. You may be bored, and you have the training. #id:k4_002
}
{
- pw_firewall == 1:
    Twice a week there is a clinic that writes to no border office. “I cannot let you work,” says its nurse. “Watch me. From very close.” #id:k4_003
- else:
    Through the wall somebody coughs, and sees no doctor. Doctors here write to the border office. #id:k4_004
}
* [Splint the cook’s finger with her own spoon #id:k4_c01 #act:object:place:spoon-wood:theirs]
    She stirs with it, splint and all. From that day the soup has salt. #id:k4_005
* [Rule a page: name, days, what hurts #id:k4_c02 #act:object:open:page-ruled]
    ~ ward_page = 1
    By Friday it has thirty lines. None of it was a secret. Nobody had written it down. #id:k4_006
* [Learn to sleep after noon #id:k4_c03]
    It takes you nine days. There is no certificate. #id:k4_007
-
{ pw_detention == 2:
    -> ward_answer
}
Then comes the cough. Nobody has told you not to carry a pot down to the Quay. #id:k4_008
~ bag_pot = 1
-> winter

=== ward_answer
# scene:K5 # title:k5 # intensity:0 # finding:K5 # reads:pw_border,pw_corridor,pw_detention # read_time:1
# table:answer # thing:letter-answer:theirs # thing:needle-cork:mine
{
- ward_denovar == 1:
    # bg:office-estate # amb:office-night
- ward_way > 0 and papers_kept == 0:
    # bg:holding-room # amb:quay-hall
- else:
    # bg:shelter # amb:shelter-night
}
Thaw, and a letter. The stamp is a pear. #id:k5_001
* [Open it standing up #id:k5_c01 #act:object:open:letter-answer]
    You stand as you have told families not to. #id:k5_002
* [Lay the needle on it until the evening #id:k5_c02 #act:object:lay-over:needle-cork:letter-answer]
    All day it lies there, like something that is not to be moved yet. #id:k5_003
-
{
- ward_denovar == 1:
    Old Simmet has had it written. “The Quay is a slow fish,” it says. “It will not have swum off.” You fold it into your passport. #id:k5_004
- pw_corridor >= 800:
    ~ kettan_yes = 1
    It is yes. They had read the nurses’ papers in advance. A night ward in Corrabel, and a bicycle. You ride it like a patient. #id:k5_005
- pw_detention == 2:
    Pending. It was posted in this house, to this house. Somebody walked it round by the post office. #id:k5_006
- pw_border >= 60:
    ~ kettan_yes = 1
    They had asked you everything twice, on the day the letter said. Hard chairs, and a clock that was right. It is yes. You sit down too fast. #id:k5_007
- else:
    Pending. You have a bed, a number, and a date that is a season. You read it like a chart: stable. #id:k5_008
}
{
- ward_key == 1:
    There is a parcel, too, from the delta, with no sender. It holds one key, on a cork. #id:k5_009 #echo:ward_key
- ward_key == 2:
    There is a card, too, from the delta. “Is the fever down?” it says. “Bed nine is. He walks.” #id:k5_010 #echo:ward_key
- ward_page == 1:
    Thirty names have become fifty. Somebody else has ruled the second page. #id:k5_011 #echo:ward_page
}
* [Thread the needle, and ask who is first #id:k5_c03 #act:object:turn:needle-cork]
    Four people are. You take the fifth, who has not said anything. #id:k5_012
* [Write it on your palm again: rest #id:k5_c04]
    The ink takes better than in spring. So does the word. #id:k5_013
-
{ papers_kept == 1:
    # ending:other-road
    -> END
}
# ending:the-ledger
-> END
