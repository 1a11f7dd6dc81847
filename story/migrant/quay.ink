// A3l · a beach at Harlune: where Hask's work ends and BrightHands' begins. Two trades, and one of them keeps its word.
// A3f · the ferry. A3c · Lantern Quay: the officer's case 0417 from the other side of the glass. She has reasons, and forty people
// stand behind you. How long she has, who speaks for you and what her screen counts are rules; what you show her is yours.

VAR quay_shown = 0      // the paper she saw: 1 a contract · 2 the copy · 3 the receipt · 4 the sheet from the boot · 5 none
VAR quay_seal = 0       // the copy of the passport page carries the Quay's stamp
VAR quay_private = 0    // heard in a room, with Yarro Tolm on the telephone
VAR quay_stopped = 0    // the second contract was stopped at the counter: 1 struck off · 2 not the one filed

=== landing
# scene:A3l # title:a3l # bg:harlune-bay # amb:harbour # intensity:0 # finding:K4 # read_time:1
# table:deck # thing:phone-pellune:mine # thing:envelope:rail
Hask sets you down at 05:52. He had said 05:50, and it bothers him. #id:a3l_001
The driver stands on the stones with a bag of rolls and an envelope. “That is the half we said.” #id:a3l_002 #speaker:driver #mood:tired
* [Watch Hask count it #id:a3l_c01 #act:object:point:envelope@half]
    He counts twice and hands back a note that is too much. “I take people over,” he says. “What is on land is another trade.” #id:a3l_003 #speaker:hask #mood:firm
* [Ring the shopkeeper: arrived #id:a3l_c02 #act:object:turn:phone-pellune]
    “Dry?” asks the shopkeeper, as it is written on his form. Your own half is released. Hask nods at the phone, not at you. #id:a3l_004
* [Take a roll #id:a3l_c03]
    Still warm. He must have driven with it in his lap. “They are for the bus,” says the driver, and looks the other way. #id:a3l_005 #speaker:driver #mood:warm
-
Kettan walks up the road to ask for a desk. At the bend he holds the pot high, like a lamp. #id:a3l_006
-> packhouse

=== ferry
# scene:A3f # joined # title:a3f # bg:ferry-deck # amb:ferry-deck # intensity:0 # finding:K1 # reads:pw_border # read_time:1
# table:deck # thing:ticket-deck:mine # thing:phone-pellune:mine
The ferry was built for sheep. Kettan sits on his pot. #id:a3f_001 #sfx:ferry-horn
{ pw_border >= 60:
    At the ramp an officer shut the gate on a full number. People shouted. Now everyone has a bench. #id:a3f_002
- else:
    Nobody counted at the ramp, so you do. Four lifeboats, and people on the stairs up to the funnel. #id:a3f_003
}
{ bag_figs == 1:
    # thing:figs:mine
}
Low on the dark are other lights, without a horn. #id:a3f_020
* { bag_figs == 1 } [Open the figs #id:a3f_c03 #act:object:open:figs]
    You eat the upper terrace, one fig at a time. At the eleventh Kettan takes the bag. “Doctor’s orders.” #id:a3f_012 #echo:bag_figs
* { bag_jumper == 1 } [Put the thick jumper on #id:a3f_c04]
    It itches as far as the middle of the strait. Wool that itches is awake, says your aunt. #id:a3f_013 #echo:bag_jumper
* { bag_cape == 1 and bag_jumper == 0 } [Put the rain cape over both of you #id:a3f_c08]
    It rains on one shoulder each. Kettan calls it a ward. #id:a3f_014 #echo:bag_cape
* { charge < 1 } [Fold the ticket into a boat #id:a3f_c02 #act:object:fold:ticket-deck]
    You let it go. The wind takes it straight back to Pellune. #id:a3f_011
    # thing:-ticket-deck
* [Count the lights #id:a3f_c05]
    Nine. Of a hundred people like you, {like_boat} go that way. #id:a3f_030
* { charge >= 1 } [Lift your phone and light it once #id:a3f_c06 #act:object:turn:phone-pellune #cost:one bar]
    ~ charge -= 1
    After a while one of the lights does the same. It proves nothing. Kettan waves anyway. #id:a3f_031
-
{
- way_planned == 1:
    You are where your thumb drew you. From the rail the line is wider, and wet. #id:a3f_021 #echo:way_planned
- way_planned == 2:
    Your line ran there, between two of them. One goes out, and comes on again. #id:a3f_022 #echo:way_planned
- way_planned == 3:
    Your line ran out there, behind all of them. You look for a cook. #id:a3f_023 #echo:way_planned
- way_planned == 4:
    You folded the map. The ferry needs none either. #id:a3f_024 #echo:way_planned
}
-> quay

=== quay
# scene:A3c # title:a3c # bg:quay-hall # amb:quay-hall # intensity:1 # finding:K4,K5 # reads:pw_bla,pw_border,pw_inspectors,pw_interpreters,pw_metric,pw_screen_time # read_time:3
# table:quay-window # status:passport
{
- pw_border >= 60 and pw_inspectors >= 15:
    Lantern Quay. Two officers lay each van’s list over their own. BrightHands goes back aboard, rolls and all. #id:a3c_001
- pw_bla == 1:
    Lantern Quay. Over each window a green lamp: the register is awake. Contracts go under it like melons. #id:a3c_002
- else:
    Lantern Quay. The vans roll off first, unread. #id:a3c_003
}
{
- way_door == 1:
    There is a second door. It shut at four. #id:a3c_004 #echo:way_door
- way_door == 2:
    There is a second door. It is full of brooms. #id:a3c_005 #echo:way_door
}
{ pw_interpreters < 70 or pw_metric != 2:
    The officer takes a fresh form: 0417. #id:a3c_007
}
# thing:form-0417:glass
{ pw_interpreters >= 70 and pw_metric == 2:
    -> quay_room
}
{ pw_screen_time <= 1:
    -> seventy
}
-> two_minutes

= seventy
{ pw_metric == 0:
    Her screen counts refusals. She has stuck a paper pear over the number. #id:a3c_010
- else:
    On her screen a bar runs down from seventy seconds. #id:a3c_011
}
“Where will you work?” “Harlune, packing,” says the man at your shoulder, before the question has landed. “This one is shy.” #id:a3c_012 #speaker:companion #mood:warm
-> spoken_for

= two_minutes
“Two minutes,” says the officer. “Most people spend one of them looking for the paper.” #id:a3c_020 #speaker:ansa #mood:plain
“Where will you work?” A man from the crew answers across you. “Harlune. We are all Harlune.” #id:a3c_021 #speaker:companion #mood:warm
-> spoken_for

= spoken_for
* [Let it stand #id:a3c_c01]
    ~ answered_for = 1
    She writes. It was true, nearly, and it was quick. Behind you the line takes one step. #id:a3c_030
* [Say it again yourself, from the start #id:a3c_c02 #cost:twenty seconds]
    ~ corrected = 1
    { life == 2:
        You start at the press. She lets you get as far as the wage. “Good,” she says. “I had begun to think the passport could talk.” #id:a3c_009 #speaker:ansa #mood:wry
    - else:
        You start at the well. She lets you get as far as the wage. “Good,” she says. “I had begun to think the passport could talk.” #id:a3c_031 #speaker:ansa #mood:wry
    }
* { pw_interpreters < 20 } [Ask for an interpreter #id:a3c_c26 #closed:interpreter-share]
    “Not before ten,” she says. “There is one for the whole coast. I would like him as well.” #id:a3c_033 #speaker:ansa #mood:tired
    -> spoken_for
* [Point at the line: answered by #id:a3c_c03 #act:object:point:form-0417@by]
    ~ corrected = 1
    She has ticked “traveller”, from habit. She ticks “other”, and asks again. She waits. #id:a3c_032
-
-> papers

= papers
{ passport_gone == 1:
    -> rubber_band
}
-> which_paper

// Five passports in one hand. How long she has decides whose hand gets yours back.
= rubber_band
{ pw_screen_time <= 1:
    Your passport came in a blue rubber band, with four others. It goes back to the same hand. #id:a3c_050 #echo:passport
- else:
    ~ passport_gone = 0
    ~ papers_kept = 1
    Your passport came in a blue rubber band. “I give it to the face in it,” she says. #id:a3c_051 #speaker:ansa #mood:firm #echo:passport
}
-> which_paper

= which_paper
{ crossing == 1:
    # thing:contract-new:mine
- else:
    # thing:contract-old:mine
}
{ copy_kept == 1:
    # thing:copy-page:mine
}
{ receipt == 1:
    # thing:receipt-signed:mine
}
{ evidence == 1:
    # thing:boot-sheet:mine
}
“I have nine beds for those I cannot admit,” she says. “Show me something.” #id:a3c_052 #speaker:ansa #mood:tired
* { crossing == 1 } [Hand over the sheet you signed #id:a3c_c07 #act:object:hand-over:contract-new:theirs]
    ~ quay_shown = 1
    Her pen slows where yours did. “Did you read this?” You did. “Yes,” she says. “That is what is odd about it.” #id:a3c_053 #speaker:ansa #mood:plain #echo:signed
* { crossing != 1 } [Hand over the first contract #id:a3c_c08 #act:object:hand-over:contract-old:theirs]
    ~ quay_shown = 1
    She holds it to the lamp for a mark that is not there. Then she reads it instead. #id:a3c_054
* { copy_kept == 1 } [Hand over Oveth’s crooked copy #id:a3c_c09 #act:object:hand-over:copy-page:theirs]
    ~ quay_shown = 2
    ~ quay_seal = 1
    “What should it say?” That it is you. She looks from one to the other, stamps the corner, and slides it back. #id:a3c_055 #echo:copy #sfx:stamp
    # thing:copy-page:mine
* { receipt == 1 } [Hand over the receipt #id:a3c_c10 #act:object:hand-over:receipt-signed:theirs]
    ~ quay_shown = 3
    She reads the sum, and copies it with the name before anybody can ask for it back. #id:a3c_056 #echo:receipt
    # thing:receipt-signed:mine
* { evidence == 1 } [Open the sheet from your boot #id:a3c_c11 #act:object:open:boot-sheet]
    ~ quay_shown = 4
    It comes out warm. She does not ask why it was in a boot. She asks what time it was. 23:10. She writes that first. #id:a3c_057 #echo:evidence
* [Keep the folder shut, and answer #id:a3c_c12]
    ~ quay_shown = 5
    “Then I write what I saw,” she says. “A folder.” She does not mean it badly. It is a good folder. #id:a3c_058 #speaker:ansa #mood:plain
-
# thing:-boot-sheet # thing:-copy-page # thing:-receipt-signed
{ crossing == 1 and pw_border >= 60 and pw_inspectors >= 15:
    -> struck_off
}
{ crossing == 1 and pw_bla == 1:
    -> two_on_file
}
-> the_word

// A firm gate and a list of agents: the second contract ends at the counter.
= struck_off
~ crossing = 2
~ quay_stopped = 1
~ signed = 0
# thing:-contract-new # thing:contract-old:theirs
“This agent is struck off, so this sheet is a drawing. I stop it here.” She picks up your first sheet. “Pears?” Pears. #id:a3c_060 #speaker:ansa #mood:firm #echo:signed
-> the_word

= two_on_file
# thing:contract-old:glass # thing:contract-new:glass
“The register has another sheet of yours, from before. Friday money. Which do you enter on?” Outside, the driver counts heads. #id:a3c_063 #speaker:ansa #mood:firm #echo:signed
* [Point at Friday, on the first sheet #id:a3c_c15 #act:object:point:contract-old@wage]
    ~ crossing = 2
    ~ quay_stopped = 2
    ~ signed = 0
    # thing:-contract-new
    She draws one line through the other sheet, with a ruler. “Now he is one short,” she says. “He will tell you so.” #id:a3c_064 #speaker:ansa #mood:plain
* [Point at the sheet you signed #id:a3c_c16 #act:object:point:contract-new@head]
    # thing:-contract-old
    They know the house. “Then the file says that there are two,” she says. #id:a3c_065 #speaker:ansa #mood:tired
-
-> the_word

= the_word
~ has_status = 1
{ quay_stopped > 0 and passport_gone == 1:
    ~ passport_gone = 0
    ~ papers_kept = 1
    She opens the blue rubber band, takes out one, and gives the band back. #id:a3c_066 #echo:passport
}
{
- kitchen_free == 1 or quay_shown == 3 or quay_shown == 4 or (corrected == 1 and quay_shown != 2):
    ~ quay_word = 2
- quay_shown == 5:
    ~ quay_word = 3
- else:
    ~ quay_word = 1
}
# thing:form-0417:glass
{ kitchen_free == 1:
    On her screen is a note from the free line: 23:31, no name. She looks at your hands. #id:a3c_070 #echo:kitchen_free
}
{
- quay_word == 1:
    She turns the form so that you can read the word. “Work.” #id:a3c_071 #sfx:stamp
- quay_word == 2:
    “Unclear,” she writes. “It lets you in, and it leaves the page open.” #id:a3c_072 #speaker:ansa #mood:plain #sfx:stamp
- else:
    She draws a straight line through the box. “An empty box gets read as well,” she says. #id:a3c_073 #speaker:ansa #mood:tired #sfx:stamp
}
# thing:card-quay:glass
{ quay_private == 1:
    A card comes across, print side down. #id:a3c_079 #sfx:paper-slide
- else:
    Under the glass comes a card, print side down. #id:a3c_074 #sfx:paper-slide
}
* [Slip it into your boot #id:a3c_c17 #act:object:place:card-quay:mine]
    ~ quay_card = 1
    { quay_private == 1:
        She is already at the door, and looks very hard at the handle. #id:a3c_087
        -> quay_kettan
    }
    She is already looking at the next passport, very hard. #id:a3c_075
* [Turn it over and read it here #id:a3c_c18 #act:object:turn:card-quay]
    ~ quay_card = 1
    { quay_private == 1:
        You read it aloud, because there is a telephone. “I know that number,” says Yarro. “She picks up.” #id:a3c_078 #speaker:yarro #mood:warm
        -> quay_kettan
    }
    So does the man at your shoulder. “Is there one for me?” he asks. #id:a3c_076 #speaker:companion #mood:plain
* [Push it back #id:a3c_c19 #act:object:hand-over:card-quay:theirs]
    “It lives in the rack by the door,” she says. “Second from the left. I fill it up myself.” #id:a3c_077 #speaker:ansa #mood:warm
-
-> quay_kettan

// One traveller, two chairs, a telephone: the companion stays outside.
=== quay_room
# scene:A3c # title:a3c # bg:interview-room # amb:interview-room # intensity:1 # finding:K5 # read_time:1
~ quay_private = 1
The officer shuts the door on everybody but you. In the telephone is Yarro Tolm. #id:a3c_040 #sfx:door
“She says, quote, how did you pay?” Borrowed, for the place. “I borrowed for the trip,” says Yarro, being you. #id:a3c_041 #speaker:yarro #mood:plain
* [Let the word stand #id:a3c_c04]
    ~ answered_for = 1
    Trip, place. Down a telephone they are nearly the same length. She writes the one she heard. #id:a3c_042
* [“Not the trip. The place.” #id:a3c_c05]
    ~ corrected = 1
    “Correction,” says Yarro, pleased. “The place. My mistake, unquote.” Her pen stops, and begins again one line lower. #id:a3c_043 #speaker:yarro #mood:warm
* [Point at the line: paid for, and by whom #id:a3c_c06 #act:object:point:form-0417@paid]
    ~ corrected = 1
    “What is happening?” asks the telephone. “A finger,” says the officer. She follows it. “Ask again, Yarro. Which of the two.” #id:a3c_044 #speaker:ansa #mood:plain
-
-> quay.papers

=== quay_kettan
# scene:A3c # title:a3c # bg:quay-hall # amb:quay-hall # intensity:1 # finding:K5 # reads:pw_corridor,pw_detention # read_time:1
# table:none
Two windows on Kettan says his sentence: asylum is the fourth word. #id:a3c_080
{
- pw_corridor >= 800:
    ~ kettan_yes = 1
    A woman comes out with his name on a board. He looks behind him for the other Kettan Rue. #id:a3c_081
- pw_detention == 2:
    They write him a receipt for his needle, and a closed house with a garden. “They say weeks in a soft voice,” he calls. #id:a3c_082 #speaker:kettan #mood:tired
- else:
    He gets a slip with a street on it, and a day. “I am brave on Tuesdays,” he calls. #id:a3c_083 #speaker:kettan #mood:warm
}
{ pellune_cards == 1:
    He holds a soup label against the glass: the three of coins. #id:a3c_084 #echo:pellune_cards
}
-> packhouse
