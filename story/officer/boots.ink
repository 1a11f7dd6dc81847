// B4 · Football Boots. 02:10, a boy of fifteen, two uncles, boots in a new box. One of the uncles really is one.
// A child comes first: the benefit of the doubt, somebody to speak for him, and no way back across a counter. He is never alone
// with harm: the first bus goes at 05:40, and until then everybody is in the hall. He is heard and not shown.

VAR b4_apart = 0        // the two uncles: 1 seated apart · 2 asked together · 3 left standing, the boy sat down first
VAR b4_call = 0         // the night list: 1 rang Sunna at 02:10 · 2 the window first
VAR b4_kept = 0         // after the window: 1 kept the boxes · 2 a chair where the boy can see his uncle · 3 asked the boy
VAR b4_game = 0         // draughts: 1 took the corner · 2 left it to Tobin · 3 turned the board round
VAR b4_rota = 0         // Sunna's sheet: 1 signed · 2 passed along the night shift · 3 left on the tray
VAR b4_number = 0       // the number in pencil lies under the glass of your desk

=== b4_open
# scene:B4 # title:b4 # bg:quay-hall-night # amb:quay-hall # intensity:2 # note:boots # finding:K5,K7 # reads:pw_border,pw_campaign,pw_guardian,pw_inspectors,pw_nrm # read_time:3
# table:night-desk # thing:boots-box:theirs # thing:club-letter:theirs # thing:number-slip:theirs
01:58, the night ferry: eleven people and a cello. The cello is through first. It has a ticket of its own. #id:b4_001 #sfx:ferry-horn
At your glass a boy of fifteen holds a shoe box level, like a cake. An uncle stands on each side. #id:b4_002
* [Pass this night with a summary #id:b4_c01 #skip]
    -> b4_passed
* [Open the box #id:b4_c02 #act:object:open:boots-box]
    “They are one size up,” says the boy. “I am going to grow. It is in the plan.” #id:b4_003 #speaker:boy #mood:warm
    {
    - pw_campaign == 3:
        Under the tissue is a card from other players. “Who holds your ticket home?” He has underlined ticket. #id:b4_004
    - pw_campaign == 2:
        Under the tissue is a list of clubs that exist, with their telephone numbers. It is folded as it was printed. #id:b4_005
    - pw_campaign == 1:
        In the toes, to keep their shape, are two leaflets. Each of them says DO NOT. #id:b4_006
    - else:
        In the toes, to keep their shape, are last week’s results. #id:b4_007
    }
* [Turn the club’s letter over #id:b4_c03 #act:object:turn:club-letter]
    “A place for a talented young person.” On the back is a crease: somebody has ironed it. “My mother,” says the boy. #id:b4_008 #speaker:boy #mood:plain #sfx:page-turn
* [Point at the number in pencil #id:b4_c04 #act:object:point:number-slip@number]
    “The coach,” says the uncle with the flask. “One rings, and he rings back.” He has held his telephone in his hand since the boat. #id:b4_009 #speaker:uncle-flask #mood:plain
-
-> b4_ramp

=== b4_ramp
# table:night-desk # thing:-boots-box # thing:-club-letter # thing:-number-slip # thing:two-numbers:mine
{
- pw_border >= 60 and pw_inspectors >= 15:
    # thing:ramp-slip:middle
    With the passports comes a slip from the ramp, where no child passes without a parent’s yes. “01:52, mother reached. She knows one uncle.” #id:b4_010 #sfx:paper-slide
- pw_border >= 60:
    On the ramp two officers held three return tickets to a lamp. There is no line on their sheet for who belongs to whom. #id:b4_011
- else:
    Nobody stood on the ramp. It was raining, and the cello needed four hands. #id:b4_012
}
“I am his uncle,” say two men, one of them a little late. #id:b4_013
* [Hand them two numbers, from two ends of the roll #id:b4_c05 #act:object:hand-over:two-numbers:theirs]
    ~ b4_apart = 1
    They sit where the numbers say. “Goalkeeper, since he was six,” says the flask, at 14. “High balls frighten him.” At 61 the folder says: “Wherever they need him.” #id:b4_014
* [Ask both at once what he plays #id:b4_c06]
    ~ b4_apart = 2
    “Forward,” says the folder. The flask looks at the folder, and screws his cup back on. “Forward,” he says. #id:b4_015
* [Push the stool out for the boy #id:b4_c07]
    ~ b4_apart = 3
    “He is fine,” says the folder. The boy is already sitting. The flask looks for a second stool, for the box. #id:b4_016 #sfx:chair
-
-> b4_list

=== b4_list
# table:night-desk # thing:-two-numbers # thing:night-list:mine
02:10. The list for children at night has one name on it: Sunna Reyl. She is two nights on. #id:b4_020
- (list)
* [Point at Sunna’s name, and ring #id:b4_c08 #act:object:point:night-list@sunna]
    ~ b4_call = 1
    ~ sunna_rung = 1
    {
    - pw_guardian == 1 and pw_nrm == 1:
        “Coming, and the guardian with me,” says Sunna. “She has a key, a bed, and a terrible car. Open the biscuits.” #id:b4_021 #speaker:sunna #mood:warm #sfx:telephone
    - pw_guardian == 1:
        “I wake the guardian. She speaks for him, whoever asks,” says Sunna. “The police desk will ask. Open the biscuits.” #id:b4_022 #speaker:sunna #mood:firm #sfx:telephone
    - pw_nrm == 1:
        “The table sits at nine. Till then there is me, and I am no guardian. I am only awake,” says Sunna. #id:b4_023 #speaker:sunna #mood:tired #sfx:telephone
    - else:
        “They will give him a hotel room,” says Sunna, “and nobody to sit in it. So I sit in it. Twenty minutes.” #id:b4_024 #speaker:sunna #mood:tired #sfx:telephone
    }
* [Turn the list over: the window first #id:b4_c09 #act:object:turn:night-list]
    ~ b4_call = 2
    Two nights on, and it may be nothing. On the back of the list is a shopping list. It says: sleep. #id:b4_025 #sfx:page-turn
* [Ask Tobin #id:b4_c10]
    “The one with the flask is sweating,” says Tobin. And the other one? “Not at all,” says Tobin. “Exactly.” #id:b4_026 #speaker:tobin #mood:plain
    -> list
-
# thing:-night-list # thing:-ramp-slip
The glass goes up. The boy stands straight, as for a team picture. #id:b4_027 #piece:window:boots
+ [The window shuts. #id:b4_c11 #result:done]
    -> b4_after

=== b4_after
~ boots_done = w_decision
{ w_decision == 5:
    ~ sunna_rung = 1
}
# table:night-desk # thing:three-boxes:middle
{
- sunna_rung == 1:
    Sunna comes in wet. She says hello to the boy, to the box, and then to you. “Keeper?” she asks. It is the gloves in his belt. #id:b4_030 #speaker:sunna #mood:warm #sfx:door
- boots_done == 1:
    The gate has let them through, into the other half of the hall. The first bus is at 05:40. “I rang Sunna,” says Tobin. “I do not know why. I just know.” #id:b4_031 #speaker:tobin #mood:plain
- else:
    Tobin has put the telephone back before you turn round. “I rang Sunna,” he says. “I do not know why. I just know.” #id:b4_032 #speaker:tobin #mood:plain
}
By half past two she has rung a mother in another country, and somebody has opened the luggage room. #id:b4_033
{ b4_apart == 1:
    “14 is her brother. High balls, he told me as well,” says Sunna. “61 has three more boxes. They are all one size.” #id:b4_034 #speaker:sunna #mood:plain #echo:b4_apart
- else:
    “The flask is her brother. He was shown the same letter,” says Sunna. “The folder has three more boxes. They are all one size.” #id:b4_035 #speaker:sunna #mood:plain
}
* [Pull the three boxes to your side, with a receipt #id:b4_c12 #act:object:pull-back:three-boxes]
    ~ b4_kept = 1
    “A man once bought me boots,” says the folder. “Best day of my life.” You write it down. You keep the boxes. #id:b4_036 #speaker:uncle-folder #mood:plain #sfx:paper-slide
* [Open one box, and read the label #id:b4_c13 #act:object:open:three-boxes]
    ~ b4_kept = 2
    No name, a seat number. The folder studies the cello’s ticket on the floor. “I find them a chance,” he says. “Some play.” #id:b4_037 #speaker:uncle-folder #mood:tired
* [Ask the boy what he would like now #id:b4_c14]
    ~ b4_kept = 3
    “That my uncle sits where I can see him. And that no one tries the boots on.” Sunna moves a chair. Then she moves the box. #id:b4_038 #speaker:boy #mood:plain #sfx:chair
-
# thing:-three-boxes
-> b4_draughts

=== b4_passed
~ boots_done = 5
~ sunna_rung = 1
# table:none
You ring Sunna at 02:10. She takes the boy and the uncle who is one to a room for the night, and writes down the number of the other. #id:b4_039
* [Go on to three o’clock #id:b4_c15]
    -> b4_draughts
* [First put the kettle on #id:b4_c16]
    -> b4_draughts

=== b4_draughts
# scene:B4d # title:b4d # bg:quay-hall-night # amb:quay-hall # intensity:0 # finding:0 # read_time:1
# table:night-desk # thing:draughts:middle # thing:bottle-cap:mine
03:00. Tobin plays draughts with bottle caps, beer against lemonade. Whoever loses feeds the cat. The cat is called Overtime. #id:b4_040 #sfx:kettle
* [Set a lemonade cap in the corner #id:b4_c17 #act:object:place:bottle-cap:middle]
    ~ b4_game = 1
    You take three of his. It was luck. You nod as if it were not, and he writes the date on the edge of the board. #id:b4_041
* [Leave him the corner #id:b4_c18]
    ~ b4_game = 2
    “You saw that,” says Tobin. You say that you did not. He feeds the cat himself, for honour. #id:b4_042 #speaker:tobin #mood:wry
* [Turn the board round #id:b4_c19 #act:object:turn:draughts]
    ~ b4_game = 3
    Now you are beer. Beer was losing. Tobin looks at lemonade, and finds that he was losing from there too. #id:b4_043
-
# thing:-draughts # thing:-bottle-cap
{ b4_apart > 0:
    “The one by the cat,” says a voice behind Sunna. It is a very good move. Neither of you had seen it. #id:b4_044 #speaker:boy #mood:plain
}
04:20. The milk boat, which does not take passengers, has brought one. #id:b4_045 #piece:window:case-4
+ [The window shuts. #id:b4_c20 #result:done]
    -> b4_close

=== b4_close
# scene:B4c # title:b4c # bg:quay-hall-night # amb:quay-hall # intensity:0 # finding:K5 # reads:pw_guardian # read_time:1
# table:night-desk # thing:rota-sheet:middle
05:30. Sunna lays a sheet on your desk, and her head beside it. #id:b4_050 #sfx:paper-slide
{ pw_guardian == 1:
    It asks for a second name at night, and one tyre. The guardian’s bed has been slept in nineteen times since spring. #id:b4_051
- else:
    It asks for a guardian at night. It is her ninth such sheet. She has stopped writing the year. #id:b4_052
}
* [Sign under her name #id:b4_c21 #act:object:sign:rota-sheet]
    ~ b4_rota = 1
    ~ colleagues_signed += 1
    “Two,” she says, without lifting her head. “Two is a number.” #id:b4_053 #speaker:sunna #mood:tired #sfx:pen
* [Hand it down the night shift first #id:b4_c22 #act:object:hand-over:rota-sheet:theirs]
    ~ b4_rota = 2
    ~ colleagues_signed += 2
    { b4_game == 2:
        It comes back with the ramp, the stove and the milk boat on it. Under function Tobin has put: loses with honour. #id:b4_054 #echo:b4_game
    - else:
        It comes back with the ramp, the stove and the milk boat on it. Under function Tobin has put: draughts. #id:b4_055
    }
* [Lay it in Dorrin’s tray #id:b4_c23]
    ~ b4_rota = 3
    { b3_slip == 2:
        In the tray lies the copy of your slip to the board. “Eight of mine are under that,” says Sunna. #id:b4_059 #speaker:sunna #mood:tired #echo:b3_slip
    - else:
        “She has eight,” says Sunna. She is not angry. She turns her head to the other side. #id:b4_056 #speaker:sunna #mood:tired
    }
-
# thing:-rota-sheet
{ room_asked == 1:
    On the way to the ledger you pass the quiet room. Thirty-nine boxes. Somebody has carried one away, and left the chair free. #id:b4_057 #echo:room_asked
- else:
    The ledger of the night lies by the stove, where it is warm. #id:b4_058
}
# piece:ledger:b4
+ [Put the ledger back. #id:b4_c24 #result:done]
    -> b4_last

=== b4_last
# table:night-desk # thing:log-book:middle # thing:cards-ten:middle # thing:number-slip:middle
{
- b4_call == 1:
    06:05. “You rang early,” says Sunna at the door. “They mostly ring me to say that somebody has gone.” #id:b4_060 #speaker:sunna #mood:warm #echo:b4_call
- b4_call == 2:
    06:05. “Next time ring before you know,” says Sunna at the door. “I sleep badly, but I sleep quickly.” #id:b4_061 #speaker:sunna #mood:plain #echo:b4_call
- else:
    06:05. The bus to town goes with one seat wet. Sunna waves with somebody’s left glove. #id:b4_062
}
{
- b4_kept == 1:
    Three boxes stay on your shelf, each with a receipt for somebody. #id:b4_068 #echo:b4_kept
- b4_kept == 2:
    On your blotter stand three seat numbers, copied from three lids. #id:b4_069 #echo:b4_kept
- b4_kept == 3:
    The chair is still where the boy wanted it. #id:b4_070 #echo:b4_kept
}
* [Open the log, and write what you did not ask #id:b4_c25 #act:object:open:log-book]
    ~ near_misses_logged += 1
    { b3_last_done == 2:
        Your own last line stands above it, and somebody’s number under that. You write small. The page is nearly full. #id:b4_063 #echo:b3_last_done
    - else:
        By number, under your own name. The night has a page of its own, and it is very white. #id:b4_064
    }
* [Put ten cards where the next shift will see them #id:b4_c26 #act:object:place:cards-ten:theirs]
    ~ cards_rule = 1
    { b3_last_done == 3:
        One is left from yesterday’s ten. You put it on top: it knows the way. #id:b4_065 #echo:b3_last_done
    - else:
        Ten, asked or not. Overtime sits down on nine of them. #id:b4_066
    }
* [Lay the number in pencil under the glass of your desk #id:b4_c27 #act:object:place:number-slip:mine]
    ~ b4_number = 1
    { b3_slip == 3:
        It does not ring back. The desk has stopped rocking, so it stays where it lies. #id:b4_071 #echo:b3_slip
    - else:
        It does not ring back. It lies between a ferry table and somebody’s wedding, and it can wait. #id:b4_067
    }
-
-> b5_open

// --- told alone, at the window: voice `boots` ---

=== boots_arrive
# scene:B4 # title:b4 # bg:quay-hall-night # amb:quay-hall # intensity:1 # finding:K5 # read_time:1
The uncle with the folder lays three passports down, like cards. “His trial is at nine. He is tired. I can say it for him.” #id:b4w_001 #speaker:uncle-folder #mood:warm
“Ossin Dellune,” says the boy. “With two l.” #id:b4w_002 #speaker:boy #mood:plain
-> DONE

=== boots_enter_room
At this hour nobody has booked the quiet room. The boy puts his box on the one free chair, and stands. You move forty other boxes. #id:b4w_090 #sfx:keys
-> DONE

=== boots_outcome_missed
At your glass this one went past. In the hall Sunna met him, because Tobin rang, and does not know why. #id:b4w_091
-> DONE

=== boots_companion_goes
“The stamps desk takes the adults first.” It is true at night. Both go. The flask comes back for his flask, and goes again. #id:b4w_003 #speaker:ansa #mood:plain
-> DONE

=== boots_companion_goes_again
“And the blue form, both of you.” The folder reads the clock before he goes. The flask reads the boy. #id:b4w_004 #speaker:ansa #mood:plain
-> DONE

=== boots_companion_returns
“Bus at 05:40, trial at nine,” says the folder. “One does not keep a coach waiting.” He has signed in two places, very clearly. #id:b4w_005 #speaker:uncle-folder #mood:busy
-> DONE

=== boots_companion_translates
“He says he looks forward to it,” says the folder. The boy had said a number, and his mother’s word for supper. #id:b4w_006 #speaker:uncle-folder #mood:warm
-> DONE

=== boots_differ_payer
One ticket number for {d_seats} seats. You count the passports on your desk again: three. #id:b4w_007 #sfx:paper-slide
-> DONE

=== boots_mirel_answers
“Fifteen? Then you want Sunna, not me,” says Mirel, awake at once. “Two nights on or not.” #id:b4w_008 #speaker:mirel #mood:plain
-> DONE

=== boots_barred_mirel
“Harbour Light is for grown people,” says Tobin. “He is fifteen. There is another list.” #id:b4w_009 #speaker:tobin #mood:plain
-> DONE

=== boots_say_H01
“He is my mother’s brother. The other one is also my uncle, since Tuesday.” #id:b4w_010 #speaker:boy #mood:plain
-> DONE

=== boots_deep_H01
“On the boat I had to say his name, until it came fast. It is not a hard name.” #id:b4w_011 #speaker:boy #mood:plain
-> DONE

=== boots_innocent_H01
“At home every man over thirty is an uncle. It saves time.” #id:b4w_012 #speaker:boy #mood:wry
-> DONE

=== boots_say_H02
“My mother signed something. It is in the folder. The folder is shut.” #id:b4w_013 #speaker:boy #mood:plain
-> DONE

=== boots_deep_H02
“He says that a letter makes people ask. You ask anyway.” #id:b4w_014 #speaker:boy #mood:plain
-> DONE

=== boots_innocent_H02
“Ring at six. At six she is up, and she answers with flour.” #id:b4w_015 #speaker:boy #mood:plain
-> DONE

=== boots_say_H03
“They saw me on a film. It is a film of my cousin, but I am in it. I am in goal.” #id:b4w_016 #speaker:boy #mood:warm
-> DONE

=== boots_deep_H03
“Nobody has asked me what I play. I keep waiting for it.” #id:b4w_017 #speaker:boy #mood:plain
-> DONE

=== boots_innocent_H03
“Perhaps they look at your feet first. It is a trial.” #id:b4w_018 #speaker:boy #mood:plain
-> DONE

=== boots_say_H04
“There were three more boxes on the boat. I thought: a shop.” #id:b4w_019 #speaker:boy #mood:plain
-> DONE

=== boots_deep_H04
“We were not to sit together. One was ill at the rail. I held his box.” #id:b4w_020 #speaker:boy #mood:plain
-> DONE

=== boots_innocent_H04
“Perhaps it is a team. A team would be good.” #id:b4w_021 #speaker:boy #mood:warm
-> DONE

=== boots_say_T01
“He likes to talk at windows. I am used to goal. There you mostly wait.” #id:b4w_022 #speaker:boy #mood:plain
-> DONE

=== boots_deep_T01
“When I answer, he answers after me. Then that is the answer.” #id:b4w_023 #speaker:boy #mood:plain
-> DONE

=== boots_innocent_T01
“He says it is late, and that he is quicker. It is late.” #id:b4w_024 #speaker:boy #mood:tired
-> DONE

=== boots_say_T04
He turns the telephone so that you can read it. “Say training camp. Smile.” “I was smiling already,” he says. #id:b4w_025 #speaker:boy #mood:plain
-> DONE

=== boots_deep_T04
“It stops when my uncle has the telephone. The one with the flask.” #id:b4w_026 #speaker:boy #mood:plain
-> DONE

=== boots_innocent_T04
“My mother also writes smile. She also writes eat.” #id:b4w_027 #speaker:boy #mood:plain
-> DONE

=== boots_short_answer
{ pick % 3:
- 0:
    “Yes.” He moves the box to the other arm. #id:b4w_030 #speaker:boy #mood:plain
- 1:
    “I do not know that one.” #id:b4w_031 #speaker:boy #mood:plain
- else:
    He looks at the gate, and then at his laces. #id:b4w_032
}
-> DONE

=== boots_plain_person
“Two l. On the shirt there will be only one, he says. It costs by the letter.” #id:b4w_033 #speaker:boy #mood:plain
-> DONE

=== boots_plain_papers
“It is new. In the picture I had a cold.” #id:b4w_034 #speaker:boy #mood:plain
-> DONE

=== boots_plain_visa
“It says study. There is a lesson in it, I think. In the mornings.” #id:b4w_035 #speaker:boy #mood:plain
-> DONE

=== boots_plain_family
“That is my uncle, and that is my uncle. It is a lot of family for a boat.” #id:b4w_036 #speaker:boy #mood:plain
-> DONE

=== boots_plain_school
“To play. At nine. I have slept in these socks so that they fit.” #id:b4w_037 #speaker:boy #mood:warm
-> DONE

=== boots_plain_address
“A house for players. It has bunks, and a man who cooks.” #id:b4w_038 #speaker:boy #mood:plain
-> DONE

=== boots_plain_journey
“We took the boat because the bus is longer. I saw a seal. It could have been a bag.” #id:b4w_039 #speaker:boy #mood:plain
-> DONE

=== boots_plain_ticket
“He has them all. It is tidier.” #id:b4w_040 #speaker:boy #mood:plain
-> DONE

=== boots_plain_paid_third
“It was paid when we came. The lady said a name, and it was nobody’s.” #id:b4w_041 #speaker:boy #mood:plain
-> DONE

=== boots_plain_who
“My uncle and the other one. They talked in the kitchen, and I got the boots.” #id:b4w_042 #speaker:boy #mood:plain
-> DONE

=== boots_plain_when
{ pick % 2:
- 0:
    “Tuesday. I had training, so I know.” #id:b4w_043 #speaker:boy #mood:plain
- else:
    “After the cup, before the results of the cup.” #id:b4w_044 #speaker:boy #mood:plain
}
-> DONE

=== boots_plain_offer
“It came with a swan on it. My mother ironed it.” #id:b4w_045 #speaker:boy #mood:plain
-> DONE

=== boots_plain_messages
“That is only the score.” #id:b4w_046 #speaker:boy #mood:plain
-> DONE

=== boots_plain_worry
“That the bus goes before breakfast.” #id:b4w_047 #speaker:boy #mood:plain
-> DONE

=== boots_do_water
You open the biscuit tin. He takes one, breaks it in two, and looks for the flask. #id:b4w_048
-> DONE

=== boots_do_explain
“My name is Kell. I write, and you may say stop. Nobody here sends you anywhere tonight.” He looks at your pen. “It says Harbour Bank,” he says. #id:b4w_049 #speaker:ansa #mood:warm
-> DONE

=== boots_do_summarise
You say it back. “Not forward,” he says. “In goal. Please write goal.” You write goal. #id:b4w_050 #speaker:boy #mood:firm
-> DONE

=== boots_do_form_question
Question 7, as printed. “Is that like offside?” he asks. It was not written for anybody of fifteen, or perhaps for anybody. #id:b4w_051 #speaker:boy #mood:plain
-> DONE

=== boots_relative_silent
It rings nine times. Where it rings, it is also the middle of the night. #id:b4w_052 #sfx:phone-buzz
-> DONE

=== boots_do_card
You slide the card over. He lays it into the box, under the tissue, print side up. #id:b4w_053 #sfx:paper-slide
-> DONE

=== boots_no_claim
“Asylum? I want to play,” he says. You put the form back. It will be there in the morning, and so will he. #id:b4w_054 #speaker:boy #mood:plain
-> DONE

=== boots_child_at_stamp
You lift the red stamp, and Tobin’s hand is on the page. “Not that one,” he says. “He is fifteen. He goes nowhere till somebody comes for him.” #id:b4w_055 #speaker:tobin #mood:firm
-> DONE

=== boots_decide_refuse_duty
The red stamp comes down beside Tobin’s hand. He takes the passport away. “A child is not sent back at a counter. I ring Sunna now, and I write down the time.” #id:b4w_056 #speaker:tobin #mood:firm #sfx:stamp
-> DONE

=== boots_decide_admit
Three stamps. The gate opens on the other half of the hall. First bus, 05:40, says the board there. #id:b4w_057 #sfx:stamp
-> DONE

=== boots_decide_second
You hand over the yellow slip. “A room, cocoa, and one adult at a time.” The folder asks how long. The boy asks how much cocoa. #id:b4w_058 #sfx:paper-slide
-> DONE

=== boots_decide_child
“I have my shoes on,” says Sunna. “Do not ask him more than you must. The uncles wait in two rooms, please, and kindly.” #id:b4w_059 #speaker:sunna #mood:firm #sfx:telephone
-> DONE

=== boots_truth
True: a child, on the way to something that was no trial. For a child the means do not matter. One uncle was his uncle, and had believed the same letter. #id:b4w_060
-> DONE
