// B1 · First Light. Spring, before the first ferry. The window is learned from a woman who teaches for a living: point, ask, show,
// lay over, ring. Nothing in this shift needs stopping, and that is what most mornings are. Tobin's night on the water is told
// here; it has nothing to do with any policy, and it is a good reason.

VAR b1_pear = 0      // the paper pear: 1 over the board's number 2 on your cup 3 back in the drawer
VAR b1_night = 0     // asked Tobin: 1 how he knew 2 about the other nights 3 nothing
VAR b1_rack = 0      // 1 cards put second from the left 2 stood where they stand 3 left
VAR b1_list = 0      // 9 the ruled lines copied · 41 the folded corner pressed flat · 1 signed as it came · 2 asked about the crossing
VAR b1_choir = 0     // as w_decision
VAR b1_rung = 0      // the mother of the fourteenth was rung
VAR b1_slow = 0      // the choir took long
VAR b1_season = 0    // as w_decision
VAR b1_van = 0       // 1 you laid the lists over each other 2 asked who sat in the van 3 showed the crew leader

=== b1_open
# scene:B1a # title:b1a # bg:quay-hall-dawn # amb:quay-hall # intensity:0 # finding:0 # read_time:1
# table:counter-early # thing:stamp-day:mine # thing:blotter:middle
05:40. Dorrin puts a cup on your side of the counter, and a new stamp beside it. #id:b1a_001 #sfx:paper-lay
“It came with a form,” she says. “Try it on something that cannot appeal.” #id:b1a_002 #speaker:dorrin #mood:wry
* [Press it on the blotter #id:b1a_c01 #act:object:stamp:stamp-day:blotter]
    ADMIT. The T is thin. “It wears from the end,” says Dorrin. “The last one let people in as ADM.” #id:b1a_010 #speaker:dorrin #mood:wry
* [Turn its wheel to today #id:b1a_c02 #act:object:turn:stamp-day]
    It came set to the thirtieth of February. You turn it to today. For two months you have been on time. #id:b1a_011
* [Drink first #id:b1a_c03]
    “Good,” says Dorrin. “The one before you stamped first. He admitted a bicycle.” #id:b1a_012 #speaker:dorrin #mood:plain
-
-> b1_board

=== b1_board
# scene:B1a # title:b1a # bg:quay-hall-dawn # amb:quay-hall # intensity:0 # finding:0 # reads:pw_metric # read_time:1
# table:counter-early # thing:-blotter # thing:board-early:theirs # thing:pear:mine
{ pw_metric == 0:
    Over your window the board wakes. Refused yesterday: window two, eight. You, three. The three blinks. #id:b1b_001
}
{ pw_metric == 1:
    Over your window the board wakes. Yesterday you took nine seconds longer than window two. The nine blinks. #id:b1b_002
}
{ pw_metric == 2:
    Over your window the board wakes. Offers accepted: two. Missed, found later: one. The one blinks. #id:b1b_003
}
In the drawer lie paper pears from the tourist office. They wear hats. #id:b1b_004
* [Lay a pear over the number #id:b1b_c01 #act:object:lay-over:pear:board-early]
    ~ b1_pear = 1
    ~ metric_refused += 1
    It fits. Dorrin looks up, then at a form, and finds a lot to read there. #id:b1b_010
* [Stick one on your cup #id:b1b_c02 #act:object:place:pear:middle]
    ~ b1_pear = 2
    Now the cup is yours. The number goes on blinking, like somebody who has been interrupted. #id:b1b_011
* [Shut the drawer #id:b1b_c03]
    ~ b1_pear = 3
    “I had a pear up for a year,” says Dorrin. “Then an auditor wrote it down as a result.” #id:b1b_012 #speaker:dorrin #mood:plain
-
-> b1_tobin

// Nothing here depends on any policy.
=== b1_tobin
# scene:B1b # title:b1c # bg:quay-hall-dawn # amb:quay-hall # intensity:0 # finding:0 # read_time:1
# table:counter-early # thing:-board-early # thing:-pear # thing:vest:theirs
Tobin comes off the night boat and hangs his vest over your radiator. Nine wooden toggles hang on its collar. #id:b1c_001 #sfx:drip
* [Point at the toggles #id:b1c_c01 #act:object:point:vest@toggles]
    “Four winters ago the tower said there was nothing. Every screen said so. I turned left. Nine people, on the roof of a boat.” #id:b1c_010 #speaker:tobin #mood:plain
* [Turn the vest, wet side out #id:b1c_c02 #act:object:turn:vest]
    “One for each,” he says. “That night the tower saw nothing. I turned left all the same. Nine people, on the roof of a boat.” #id:b1c_011 #speaker:tobin #mood:plain
* [Push him your cup #id:b1c_c03]
    “The tower saw nothing,” he tells the cup. “I turned left. There were nine of them, on the roof of a boat.” #id:b1c_012 #speaker:tobin #mood:tired
-
* [“How did you know?” #id:b1c_c04]
    ~ b1_night = 1
    “I did not know. I turned.” He rubs his neck. “Since then I listen to it.” #id:b1c_020 #speaker:tobin #mood:plain
* [“And the nights when you found water?” #id:b1c_c05]
    ~ b1_night = 2
    “They are in the fuel book,” he says after a while. “Nobody reads the fuel book.” #id:b1c_021 #speaker:tobin #mood:plain
* [Wring out the collar and say nothing #id:b1c_c06]
    ~ b1_night = 3
    Tobin watches how you go round the toggles. “Thanks,” he says, to the vest. #id:b1c_022 #speaker:tobin #mood:warm
-
-> b1_leaflets

=== b1_leaflets
# scene:B1b # title:b1d # bg:quay-hall-dawn # amb:quay-hall # intensity:0 # finding:K6,K7 # reads:pw_campaign # read_time:1
# table:rack # thing:card-line:mine # thing:rack-row:rack
{ pw_campaign == 0:
    The leaflet rack by the door holds no leaflets. It holds one umbrella, which people take, and bring back. #id:b1d_001
}
{ pw_campaign == 1:
    The leaflet rack by the door says DON’T, in five languages. On Monday the pile came up to your thumb. It still does. #id:b1d_002
}
{ pw_campaign == 2:
    The leaflet rack by the door says “Check your employer”, with a square to photograph. One corner is torn off, for a bus time. #id:b1d_003
}
{ pw_campaign == 3:
    In the leaflet rack by the door stand cards by people who came last year. Of forty, two are left. One has a tip added in pencil. #id:b1d_004
}
* [Put the free-line cards in, second from left #id:b1d_c01 #act:object:place:card-line:rack]
    ~ b1_rack = 1
    That is eye height for somebody who is looking at the floor. #id:b1d_010
* [Stand where they stand, and look #id:b1d_c02]
    ~ b1_rack = 2
    From here you see a gate, a fire bucket, and a window with a head in it. The rack is behind you. #id:b1d_011
* [Leave it, and unlock the ramp #id:b1d_c03]
    ~ b1_rack = 3
    The key sticks, as it does in any wind from the west. #id:b1d_012 #sfx:keys
-
-> b1_ship

=== b1_ship
# scene:B1b # title:b1e # bg:quay-hall-dawn # amb:quay-hall # intensity:0 # finding:K5 # reads:pw_carrier,pw_nrm # read_time:1
# table:counter-early # thing:-vest # thing:purser-list:theirs
The ferry leans on the quay. Its purser brings the passenger list himself. #id:b1e_001 #sfx:ferry-horn
{
- pw_carrier == 2 and pw_nrm == 0:
    Nine lines are ruled out. “Left in Pellune. I am fined for a wrong paper,” he says. “Not for an empty seat.” #id:b1e_002 #speaker:purser #mood:plain
- pw_carrier >= 1 and pw_nrm == 1:
    One corner is folded. “Seat 41. We had a course,” he says. “She asked twice where one can telephone alone. I tell you only.” #id:b1e_003 #speaker:purser #mood:plain
- else:
    Nothing is ruled out and nothing is folded. “They had tickets,” he says. “I am a ferry.” #id:b1e_004 #speaker:purser #mood:plain
}
* { pw_carrier == 2 and pw_nrm == 0 } [Point at the ruled lines and copy them #id:b1e_c01 #act:object:point:purser-list@ruled]
    ~ b1_list = 9
    A ruled-out name can still be read. You copy nine. He waits, and lends you the ruler. #id:b1e_010
* { pw_carrier >= 1 and pw_nrm == 1 } [Press the corner flat again #id:b1e_c02 #act:object:fold:purser-list]
    ~ b1_list = 41
    Now only you know which corner it was. “That was also in the course,” says the purser. #id:b1e_011 #speaker:purser #mood:warm
* [Sign for it as it comes #id:b1e_c03 #act:object:sign:purser-list]
    ~ b1_list = 1
    Two hundred and six, received, bottom right, as one signs for coal. #id:b1e_012 #sfx:pen
* [Ask how the crossing was #id:b1e_c04]
    ~ b1_list = 2
    “Flat,” he says. “The goat was sick all the same. It travels on a season ticket.” #id:b1e_013 #speaker:purser #mood:wry
-
-> b1_choir_window

=== b1_choir_window
# scene:B1c # title:b1f # bg:quay-hall-dawn # amb:quay-hall # intensity:1 # finding:K5 # read_time:3
# table:none
Up the ramp come fourteen children, by height, humming, and one adult with a folder. #id:b1f_001
“On the beat,” says Tobin. “At ten past six. Who does that?” #id:b1f_002 #speaker:tobin #mood:wry #piece:window:choir
+ [The window shuts. #id:b1f_c09 #result:done]
-
~ b1_choir = w_decision
~ b1_rung = w_relative
{ w_seconds > 150:
    ~ b1_slow = 1
}
-> b1_gate

=== b1_gate
# scene:B1c # title:b1f # bg:quay-hall-dawn # amb:quay-hall # intensity:0 # finding:K5 # read_time:1
# table:counter-early # thing:-purser-list # thing:choir-list:theirs
{
- b1_choir == 1:
    Tobin stands in the gate with their list. “Fourteen, and thirteen letters,” he says. “An hour on the bench, that is all I want.” #id:b1g_001 #speaker:tobin #mood:plain
- b1_choir == 6:
    They stand along the wall, by height. Tobin has their list. “I only wanted an hour,” he says. #id:b1g_002 #speaker:tobin #mood:tired
- else:
    They sit on the bench, by height. Tobin has their list. “An hour,” he says. “They sang too well.” #id:b1g_003 #speaker:tobin #mood:plain
}
{ b1_slow == 1:
    The school’s bus has turned its engine on. #id:b1g_004 #echo:seconds
}
* [Pull the list back out of his hand #id:b1g_c01 #act:object:pull-back:choir-list]
    ~ said_door = 1
    { b1_rung == 1:
        “The fourteenth has a mother, and I have heard her oven,” you say. Tobin lets go. “It is your name under it,” he says. He means it kindly. #id:b1g_010 #speaker:tobin #mood:plain #echo:rung
    - else:
        “Then stop the letter,” you say, “not fourteen people.” Tobin lets go. “It is your name under it,” he says. He means it kindly. #id:b1g_011 #speaker:tobin #mood:plain
    }
* [Let him have the hour #id:b1g_c02]
    ~ said_door = 2
    In the second row somebody begins to count to three thousand six hundred. At four hundred the bus leaves. #id:b1g_012
* [Say nothing, and ring for the next #id:b1g_c03]
    ~ said_door = 3
    The smallest one yawns. Tobin yawns too. It is hard to hold anybody after that, so he keeps only the list. #id:b1g_013 #sfx:bell-far
-
-> b1_season_window

=== b1_season_window
# scene:B1c # title:b1h # bg:quay-hall-dawn # amb:quay-hall # intensity:1 # finding:K1 # read_time:3
# table:none
Then nine people with nine flasks, and one of them carries all the forms. #id:b1h_001 #piece:window:season
+ [The window shuts. #id:b1h_c09 #result:done]
-
~ b1_season = w_decision
-> b1_van_lane

=== b1_van_lane
# scene:B1d # title:b1i # bg:quay-hall-dawn # amb:quay-hall # intensity:1 # finding:K1,K8 # reads:pw_border,pw_inspectors # read_time:1
# table:counter-early # thing:-choir-list # thing:crew-list:mine # thing:van-slip:theirs
A slip comes down the tube from the van lane. #id:b1i_001 #sfx:paper-slide
{
- pw_border >= 60 and pw_inspectors >= 15:
    “Second van, the same nine names, nine other people,” says the lane. “It stays. The inspector brings nine chairs, and hears them one by one.” #id:b1i_002 #mood:firm
- pw_border >= 60:
    “Second van, same nine names,” says the lane. “Gone back aboard, people and all. It went in four minutes.” #id:b1i_003 #mood:firm
- else:
    “A van went by with that list on the glass,” says the lane. “I saw it because of the spelling. Did you want it?” #id:b1i_004 #mood:plain
}
* [Lay the crew’s list over the slip #id:b1i_c01 #act:object:lay-over:crew-list:van-slip]
    ~ b1_van = 1
    The same nine, down to one wrong letter. Somebody has sold a good list twice. You keep both, in one clip. #id:b1i_010
* [Ring the lane: who sat in it? #id:b1i_c02]
    ~ b1_van = 2
    { pw_border >= 60 and pw_inspectors >= 15:
        “Ask them,” says the lane. “I can hear them from here. One is asking if the other nine are angry.” #id:b1i_011 #mood:warm
    - else:
        “Heads,” says the lane. “I count heads. There is no box for what is in them.” #id:b1i_012 #mood:tired
    }
* { b1_season == 1 } [Hold it up for the woman with the flasks #id:b1i_c03]
    ~ b1_van = 3
    She comes back from the gate and reads it standing. “That is my wrong letter,” she says. “I gave this list to the agency. To one man, in one room.” #id:b1i_013 #speaker:crew-lead #mood:firm
* [Clip it to the board and go on #id:b1i_c04]
    There are eleven slips on the clip. It is a good clip. #id:b1i_014
-
-> b1_last_window

=== b1_last_window
# scene:B1d # title:b1j # bg:quay-hall # amb:quay-hall # intensity:1 # finding:K5 # reads:pw_screen_time # read_time:3
# table:none
{ pw_screen_time <= 1:
    “Seventy seconds each now,” says Dorrin. “The choir had everybody’s.” #id:b1j_002 #speaker:dorrin #mood:tired
- else:
    “You have minutes,” says Dorrin. “They are the bus people’s minutes too.” #id:b1j_003 #speaker:dorrin #mood:plain
}
“Next. Nobody has sung about this one.” #id:b1j_001 #speaker:dorrin #mood:wry #piece:window:case-1
+ [The window shuts. #id:b1j_c09 #result:done]
-
-> b1_close

=== b1_close
# scene:B1e # title:b1k # bg:quay-hall # amb:quay-hall # intensity:0 # finding:K5 # read_time:1
# table:counter-early # thing:near-book:middle # thing:pencil-string:mine
{ said_door == 1:
    Outside the school’s bus starts, on one long note. Tobin listens with his head on one side. “Flat,” he says, content. #id:b1k_001 #echo:said_door
}
{ said_door == 2:
    The school has rung. They went by taxi, in four parts. Tobin asks who won, and nobody knows. #id:b1k_002 #echo:said_door
}
{ said_door == 3:
    Tobin gives you the choir’s list. He has copied out fourteen names, in his best hand, for nobody. #id:b1k_003 #echo:said_door
}
{ b1_list == 41:
    “Seat 41 came to me,” he says. “I gave her the stool and the telephone, and went to look at the sea.” #id:b1k_004 #speaker:tobin #mood:plain #echo:list
}
The near-miss book lies open. Its last entry is from autumn. #id:b1k_005
* [Write down what you did not ask #id:b1k_c01 #act:object:sign:near-book]
    ~ near_misses_logged += 1
    It takes longer than the question would have. Dorrin signs below. “Two entries,” she says. “That is a series.” #id:b1k_010 #speaker:dorrin #mood:plain
* { b1_list == 9 } [Write in the nine you never saw #id:b1k_c02 #act:object:point:near-book@last]
    ~ near_misses_logged += 1
    “We did not miss those,” says Dorrin. “We were not given them.” She thinks. She leaves the nine in. #id:b1k_011 #speaker:dorrin #mood:plain #echo:list
* [Hang the pencil back on its string #id:b1k_c03 #act:object:place:pencil-string:middle]
    It is a long pencil. It has been sharpened once, by a visitor. #id:b1k_012
-
What you did this morning goes into a ledger. On the page beside it there is room for what was true. #id:b1k_020 #piece:ledger:b1
+ [You shut the ledger. #id:b1k_c09 #result:done]
-
-> b2_open

// --- told at the window: the choir. She teaches for a living, so she says how one asks. Truth: ordinary, one letter forgotten ---

=== choir_arrive
# scene:B1w # title:b1f # bg:quay-hall-dawn # amb:quay-hall # intensity:1 # finding:K5 # read_time:3
She lays passport, form and ticket edge to edge, and turns each of them so that you can read it. #id:b1w_001
“Put your finger on what troubles you,” says the teacher, “and then ask. I do forty songs a year that way.” #id:b1w_002 #speaker:choir-teacher #mood:plain
-> DONE

=== choir_short_answer
{ pick % 2:
- 0:
    “It is as it stands there. Next line, please.” #id:b1w_003 #speaker:choir-teacher
- else:
    “One moment. Fourteen. I count them by ear.” #id:b1w_004 #speaker:choir-teacher
}
-> DONE

=== choir_plain_person
{ pick % 2:
- 0:
    “That is me, before the fringe.” #id:b1w_005 #speaker:choir-teacher
- else:
    “They call me Miss. It is not in the passport.” #id:b1w_006 #speaker:choir-teacher
}
-> DONE

=== choir_plain_papers
{ pick % 2:
- 0:
    “The old one was full. We get about, for a school with one piano.” #id:b1w_007 #speaker:choir-teacher
- else:
    “I wrote that on my knee. On the other knee was a second alto, asleep.” #id:b1w_008 #speaker:choir-teacher
}
-> DONE

=== choir_plain_visa
{ pick % 2:
- 0:
    “Visitor. We sing on Saturday and leave on Sunday.” #id:b1w_009 #speaker:choir-teacher
- else:
    “Nobody pays us to sing. You will hear why.” #id:b1w_010 #speaker:choir-teacher
}
-> DONE

=== choir_plain_family
{ pick % 2:
- 0:
    “That is {n_kin}, mother of the fourteenth. Ring her. She bakes, she has been up since three.” #id:b1w_011 #speaker:choir-teacher
- else:
    “I keep her number there because she keeps losing mine.” #id:b1w_012 #speaker:choir-teacher
}
-> DONE

=== choir_plain_visit
{ pick % 2:
- 0:
    “A contest in Corrabel. Fourteen singers, and thirteen letters from home. Say: show me, and I show you.” #id:b1w_013 #speaker:choir-teacher
- else:
    “Four songs, one of them about a well. The judges like a well.” #id:b1w_014 #speaker:choir-teacher
}
-> DONE

=== choir_plain_address
{ pick % 2:
- 0:
    “A hostel. I get the bed by the door. I did not get it by chance.” #id:b1w_015 #speaker:choir-teacher
- else:
    “It has bunks and one tap. The tap is a G.” #id:b1w_016 #speaker:choir-teacher
}
-> DONE

=== choir_plain_money
{ pick % 2:
- 0:
    “Sandwich money. It is in fifteen envelopes, so that one person cannot lose it.” #id:b1w_017 #speaker:choir-teacher
- else:
    “We sold cake in the rain. The cake got heavier and we sold it by weight.” #id:b1w_018 #speaker:choir-teacher
}
-> DONE

=== choir_plain_journey
{ pick % 2:
- 0:
    “The long bus, then the boat. They sang as far as the fourth bend.” #id:b1w_019 #speaker:choir-teacher
- else:
    “Return, on Sunday. I bought the return first.” #id:b1w_020 #speaker:choir-teacher
}
-> DONE

=== choir_plain_ticket
{ pick % 2:
- 0:
    “One number for fifteen seats. Lay it over the form, and it will not fit. That is the form’s fault.” #id:b1w_021 #speaker:choir-teacher
- else:
    “Fifteen. One of them was a cello’s last year.” #id:b1w_022 #speaker:choir-teacher
}
-> DONE

=== choir_plain_paid_third
{ pick % 2:
- 0:
    “The school, in one piece. Its name is longer than the box.” #id:b1w_023 #speaker:choir-teacher
- else:
    “The school. It signs with a rubber bell.” #id:b1w_024 #speaker:choir-teacher
}
-> DONE

=== choir_plain_messages
{ pick % 2:
- 0:
    “Are you through, are you through. Thirteen mothers and one grandfather. They take turns.” #id:b1w_025 #speaker:choir-teacher
- else:
    “That one is about socks.” #id:b1w_026 #speaker:choir-teacher
}
-> DONE

=== choir_plain_when
{ pick % 3:
- 0:
    “On Tuesday, between bar nine and bar ten.” #id:b1w_027 #speaker:choir-teacher
- 1:
    “At three this morning. Ask the tall ones. Or let them sleep.” #id:b1w_028 #speaker:choir-teacher
- else:
    “After the cake, before the rain.” #id:b1w_029 #speaker:choir-teacher
}
-> DONE

=== choir_plain_who
{ pick % 2:
- 0:
    “I did. A teacher is nine people.” #id:b1w_030 #speaker:choir-teacher
- else:
    “The school. Then I did it again, so that it was right.” #id:b1w_031 #speaker:choir-teacher
}
-> DONE

=== choir_plain_worry
“The bus at half past six. If it goes, we sing to the car park.” #id:b1w_032 #speaker:choir-teacher
-> DONE

=== choir_no_letter
She fans out thirteen letters. “One from each home. The fourteenth lies on a kitchen table, beside the bread. The number is in my passport, at the back, in pencil. It needs a lamp.” #id:b1w_033 #speaker:choir-teacher #sfx:paper-slide
-> DONE

=== choir_no_contract
“I have one, with the school. It is in a drawer, under the triangle.” #id:b1w_034 #speaker:choir-teacher
-> DONE

=== choir_no_receipt
“For what? Nobody gets a receipt for cake.” #id:b1w_035 #speaker:choir-teacher
-> DONE

=== choir_brings_phone
She unlocks it and slides it under. “Four hundred pictures of one bus window. They shared it out.” #id:b1w_036 #speaker:choir-teacher #sfx:paper-slide
-> DONE

=== choir_papers_agree
{ pick % 2:
- 0:
    Edge to edge, they agree. She nods, as at a clean chord. #id:b1w_037 #sfx:paper-slide
- else:
    You lay one over the other. Nothing sticks out. “Again?” she asks, from habit. #id:b1w_038 #sfx:paper-slide
}
-> DONE

=== choir_differ_payer
Fifteen seats, says the ticket. Travelling alone, says the form. “It asked about adults,” says the teacher. #id:b1w_039 #speaker:choir-teacher #sfx:paper-slide
-> DONE

=== choir_differ_hand
Her name has one l in the passport and two on the form. “It was a swell,” she says. “The boat did the second.” #id:b1w_040 #speaker:choir-teacher
-> DONE

=== choir_light_same
Against the lamp, a swan in the paper, where it should be. On the last page, in pencil: {n_kin}, and a number. #id:b1w_041 #sfx:page-turn
-> DONE

=== choir_hand_own
You turn the form to the lamp. The hand that signed it wrote it, and marked its own mistake in red. #id:b1w_042 #sfx:page-turn
-> DONE

=== choir_relative_answers
It rings twice. “The letter!” says {n_kin}, before you say who you are. She reads it out, with the date. An oven door bangs. #id:b1w_043 #sfx:phone-buzz
-> DONE

=== choir_relative_silent
It rings nine times. “She has both hands in dough,” says the teacher. “Shall I try to sing to her?” #id:b1w_044 #speaker:choir-teacher #sfx:phone-buzz
-> DONE

=== choir_do_water
You push a cup through. It goes along the row, by height, and comes back dry. “You will not have a second one,” she says. She is right. #id:b1w_045 #speaker:choir-teacher
-> DONE

=== choir_do_summarise
You say it back. She corrects one number and two plurals. “Otherwise clean.” #id:b1w_046 #speaker:choir-teacher
-> DONE

=== choir_do_form_question
Question 7, as printed. “No,” she says. “Is there a question eight? They like to have had the whole page.” #id:b1w_047 #speaker:choir-teacher
-> DONE

=== choir_enter_room
Dorrin stands with the row. The door shuts. Through it you hear them find the note of the ventilator, and hold it. The teacher sits down for the first time today. #id:b1w_048 #sfx:door
-> DONE

=== choir_do_card
She reads the card as one reads a text before singing it. “Free, any hour, no names. May I have fifteen? They get older.” #id:b1w_049 #speaker:choir-teacher #sfx:paper-slide
-> DONE

=== choir_no_claim
“Asylum? From the second altos, some days.” You put the form back in its tray. #id:b1w_050 #speaker:choir-teacher
-> DONE

=== choir_referral_declined
“A room, a doctor, and time to think. I would love that. After Saturday.” A no is an answer, and you write no mark for it. #id:b1w_051 #speaker:choir-teacher
-> DONE

=== choir_decide_admit
The stamp comes down fifteen times. At the gate they give you four bars, in thirds. #id:b1w_052 #sfx:stamp
-> DONE

=== choir_decide_second
You hand her the yellow slip. “Somebody with more time than I have.” She reads it in two voices, and fifteen people sit down. #id:b1w_053 #sfx:paper-slide
-> DONE

=== choir_decide_refuse
REFUSED. Dorrin has the slip before it is dry. “Children are not sent back over a counter,” she says. “That is a duty, not a taste. Sit down, all of you. I ring the school.” #id:b1w_054 #speaker:dorrin #mood:firm #sfx:stamp
-> DONE

// --- told at the window: the season crew. One payer, one house, one hand for nine forms, and a licence. Truth: ordinary ---

=== season_arrive
Nine forms come under the glass in one rubber band. #id:b1w_100
“One list, one licence, one bus,” says the woman with the band. “Take your time. We have flasks.” #id:b1w_101 #speaker:crew-lead #mood:warm
-> DONE

=== season_short_answer
{ pick % 2:
- 0:
    “As it stands there. I read it out to all nine.” #id:b1w_139 #speaker:crew-lead
- else:
    “Same as last spring.” Behind her somebody unscrews a flask. #id:b1w_140 #speaker:crew-lead
}
-> DONE

=== season_plain_person
{ pick % 2:
- 0:
    “That is me. The others have theirs in their boots. I only carry the forms.” #id:b1w_102 #speaker:crew-lead
- else:
    “Crew leader. It means I am the one who is rung at night.” #id:b1w_103 #speaker:crew-lead
}
-> DONE

=== season_plain_plan
{ pick % 2:
- 0:
    “Pack until the last crate, then home. Fifth year. My knees say seventh.” #id:b1w_104 #speaker:crew-lead
- else:
    “The same as last spring. You asked me the same, and I had the same hat.” #id:b1w_105 #speaker:crew-lead
}
-> DONE

=== season_plain_job
{ pick % 2:
- 0:
    “Pears, then pears, then cider pears. One learns to tell them apart.” #id:b1w_106 #speaker:crew-lead
- else:
    “Packing. The belt is new. It is as fast as the old one, but quietly.” #id:b1w_107 #speaker:crew-lead
}
-> DONE

=== season_plain_contract
{ pick % 2:
- 0:
    “Signed at my table, by lamp, nine times. I read it out to two of us.” #id:b1w_108 #speaker:crew-lead
- else:
    “Clause four is new. It is about flasks.” #id:b1w_109 #speaker:crew-lead
}
-> DONE

=== season_plain_pay
{ pick % 2:
- 0:
    “By the day, not by the crate. We asked for that. It took three springs.” #id:b1w_110 #speaker:crew-lead
- else:
    “Bed and bus come off, and it says how much. I have the slips from last year. All of them.” #id:b1w_111 #speaker:crew-lead
}
-> DONE

=== season_plain_offer
{ pick % 2:
- 0:
    “The agency writes to me, I write to the others. It is my list.” #id:b1w_112 #speaker:crew-lead
- else:
    “{n_agent}. He has a licence and a loud tie.” #id:b1w_113 #speaker:crew-lead
}
-> DONE

=== season_plain_address
{ pick % 2:
- 0:
    “Pier house. Nine beds and a door with nine keys. I counted the keys before the beds.” #id:b1w_114 #speaker:crew-lead
- else:
    “The same one. It has a fridge that knows us.” #id:b1w_115 #speaker:crew-lead
}
-> DONE

=== season_plain_ticket
{ pick % 2:
- 0:
    “Nine seats on one number. It looks like a trick. It looks like that every year.” #id:b1w_116 #speaker:crew-lead
- else:
    “We sit together. One of us snores, so we take turns beside him.” #id:b1w_117 #speaker:crew-lead
}
-> DONE

=== season_plain_paid_agency
{ pick % 2:
- 0:
    “The agency buys, the firm pays it back. It is on the licence, page two.” #id:b1w_118 #speaker:crew-lead
- else:
    “One account for nine. I should not like to be that account in a bad year.” #id:b1w_119 #speaker:crew-lead
}
-> DONE

=== season_say_T02
“One payer, one house, nine forms, my hand on all of them. Two of us cannot see small boxes, and the rest are lazy.” #id:b1w_120 #speaker:crew-lead
-> DONE

=== season_innocent_T02
“The licence says group of nine. Count us.” You do. They hold up flasks. #id:b1w_121 #speaker:crew-lead
-> DONE

=== season_say_T03
“The firm bought the seats. Who presses the button there, I do not know. Somebody with a cold. She rang.” #id:b1w_122 #speaker:crew-lead
-> DONE

=== season_innocent_T03
“I know who pays me. I do not know who pays the ferry.” #id:b1w_123 #speaker:crew-lead
-> DONE

=== season_say_V04
“If the job goes, the visa goes. That is printed. So one does not say much in the first week.” #id:b1w_124 #speaker:crew-lead
-> DONE

=== season_innocent_V04
“It is the same for all of us. You could ask whoever printed it.” #id:b1w_125 #speaker:crew-lead
-> DONE

=== season_say_R02
“We pay nothing for the place. There is a receipt with a zero on it. I show that one to my mother.” #id:b1w_126 #speaker:crew-lead
-> DONE

=== season_say_R04
“To change firms there is a number. It hangs on the fridge. We used it once, for the one who snores.” #id:b1w_127 #speaker:crew-lead
-> DONE

=== season_say_R03
“My passport, my telephone, my money.” She shows a boot, the other boot, and a hat. #id:b1w_128 #speaker:crew-lead
-> DONE

=== season_differ_payer
Nine seats on one number. The form says: travelling alone. “I do,” she says. “Eight times.” #id:b1w_129 #speaker:crew-lead #sfx:paper-slide
-> DONE

=== season_register_same
-> season_register

=== season_register_slow
-> season_register

=== season_barred_register
-> season_register

=== season_register
# scene:B1r # title:b1h # bg:quay-hall-dawn # amb:quay-hall # intensity:1 # finding:K8 # reads:pw_bla # read_time:1
{ pw_bla == 1:
    “Nine filed in January, and nine read out at the table,” says the register line. “Same sum, same house. She rings me to check mine.” #id:b1w_130 #speaker:register #mood:warm
- else:
    There is nobody to ring. The woman has a copy of each contract, a copy of the copy, and a list of who saw them. It is a register. It has nine lines. #id:b1w_131
}
-> DONE

=== season_relative_answers
It rings once. “She is leader again?” says {n_kin}. “Tell her the hens are four now. And that I said: be rude in the first week.” #id:b1w_132 #sfx:phone-buzz
-> DONE

=== season_enter_room
The door shuts. “Is it about the snoring?” asks the crew leader. She sits on the edge of the chair, like somebody paid by the day. #id:b1w_133 #speaker:crew-lead #sfx:door
-> DONE

=== season_do_card
“We have that one.” She turns her flask. The card is glued round it, under tape. “It keeps the tea warm.” #id:b1w_134 #speaker:crew-lead #sfx:paper-slide
-> DONE

=== season_referral_declined
“A room, and time? Give mine to somebody who asks.” She says it again to the eight, louder. Eight heads shake, and one says thank you. #id:b1w_135 #speaker:crew-lead
-> DONE

=== season_decide_admit
The stamp comes down nine times. “Until the pears are in,” she says, and counts the eight through the gate before she goes. #id:b1w_136 #sfx:stamp
-> DONE

=== season_decide_second
You hand over the yellow slip. Nine people open nine flasks. “Last year it was forty minutes,” says the crew leader. “We brought more tea.” #id:b1w_137 #speaker:crew-lead #sfx:paper-slide
-> DONE

=== season_decide_refuse
REFUSED, nine times over. She reads the reason line, then the office for complaints, and writes down both. “I know that office,” she says. “It has a bench.” #id:b1w_138 #speaker:crew-lead #sfx:stamp
-> DONE
