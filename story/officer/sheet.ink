// B2 · The Sheet. Pim's chart says where we looked last year. Tobin has a reason to trust his neck, and on the water it was right.
// Kettan Rue asks for asylum with another man's passport: the claim is registered and nobody at a counter decides it. The goat
// has nothing to do with any policy.

VAR b2_asked_pim = 0   // asked Pim how Pim is
VAR b2_saw_twenty = 0  // saw what stands under the chart
VAR b2_goat = 0        // 1 pulled the sheet back 2 stamped the pass 3 let it eat
VAR b2_slip = 0        // 1 pointed at his reason 2 took it unread
VAR b2_stopped = 0     // as w_decision
VAR b2_asked = 0       // questions to the man Tobin stopped
VAR b2_insisted = 0    // the claim was taken although the line said no
VAR b2_rue = 0         // his own passport came back

=== b2_open
# scene:B2a # title:b2a # bg:quay-hall # amb:quay-hall # intensity:0 # finding:0 # reads:pw_metric # read_time:1
# table:counter-sheet # thing:risk-sheet:theirs
Pim brings the day’s sheet, warm, face down. “It is better this way up,” Pim says. #id:b2a_001 #speaker:pim #mood:plain
{ pw_metric == 0:
    Tobin has ironed his shirt. His window leads the board, and upstairs has sent a cake with the number on it. #id:b2a_002
}
{ pw_metric == 1:
    Tobin has built a tower of clean scheme checks. “Every one is right,” he says. “I have never been so bored.” #id:b2a_003 #speaker:tobin #mood:tired
}
{ pw_metric == 2:
    Tobin is back from a course, with a folder. He has not untied it. “I used to listen for nothing,” he says. #id:b2a_004 #speaker:tobin #mood:wry
}
* [Turn the sheet over #id:b2a_c01 #act:object:turn:risk-sheet]
    “There is an apology at the bottom,” says Pim quickly. “People start at the top.” #id:b2a_010 #speaker:pim #mood:plain
* [“How are you, Pim?” #id:b2a_c02]
    ~ b2_asked_pim = 1
    Nobody asks the one who draws the charts. “I slept,” says Pim, surprised, and turns the sheet over for you. #id:b2a_011 #speaker:pim #mood:warm
* [Leave it face down #id:b2a_c03]
    After a minute Dorrin turns it over, as one turns a pan. #id:b2a_012
-
-> b2_chart

=== b2_chart
# scene:B2a # title:b2b # bg:quay-hall # amb:quay-hall # intensity:0 # finding:K5 # read_time:1
# table:counter-sheet # thing:-risk-sheet # thing:chart:middle
RISK, says the sheet, and below it, in red: the Temmeral bus. #id:b2b_001
* [Point at “found 9” #id:b2b_c01 #act:object:point:chart@bus]
    “Nine is the most,” says Tobin. “So it stands on top.” Pim opens their mouth, and looks at the foot of the sheet. #id:b2b_010 #speaker:tobin #mood:firm
* [Point at “stopped 20” #id:b2b_c02 #act:object:point:chart@others]
    ~ b2_saw_twenty = 1
    “One in twenty,” says Pim, very low. “And nine in three hundred. The small one is bigger. I put it in the notes.” #id:b2b_011 #speaker:pim #mood:tense
* [Fold it with the red inside #id:b2b_c03 #act:object:fold:chart]
    “They count how many are folded,” says Dorrin. “I have never heard what for.” #id:b2b_012 #speaker:dorrin #mood:wry
-
{ b2_saw_twenty == 1:
    -> b2_circle
}
{ b2_asked_pim == 1:
    ~ b2_saw_twenty = 1
    Pim stays behind. “You asked how I am,” Pim says. “I am wrong. It is where we looked last year. That is all it is.” #id:b2b_013 #speaker:pim #mood:tense #echo:b2_asked_pim
    -> b2_circle
}
-> b2_goat_pass

=== b2_circle
# scene:B2a # title:b2b # bg:quay-hall # amb:quay-hall # intensity:0 # finding:K5 # read_time:1
* [Circle the twenty and hand the sheet back to Pim #id:b2c_c01 #act:object:circle:chart@others]
    ~ pim_trusted = 1
    Pim looks at the ring. “I still have the counts,” Pim says. “All of them. Nobody has told me to throw them away.” #id:b2c_010 #speaker:pim #mood:warm
* [Read it out to the room #id:b2c_c02]
    “So the sheet is wrong,” says Tobin, “and the neck is right.” Pim goes red and takes the stairs. #id:b2c_011 #speaker:tobin #mood:wry
* [Nod, and ring for the first #id:b2c_c03]
    ~ pim_trusted = 1
    “You are the second who knows,” says Pim. “The first is the printer.” #id:b2c_012 #speaker:pim #mood:wry #sfx:bell-far
-
-> b2_goat_pass

// Nothing here depends on any policy.
=== b2_goat_pass
# scene:B2b # title:b2d # bg:quay-hall # amb:quay-hall # intensity:0 # finding:0 # read_time:1
# table:counter-sheet # thing:chart:theirs # thing:goat-pass:middle # thing:stamp-day:mine
First comes a goat, with a woman and a vaccination pass. While you compare the photograph, it starts on Pim’s sheet. #id:b2d_001 #sfx:tear
* [Pull the sheet back #id:b2d_c01 #act:object:pull-back:chart]
    ~ b2_goat = 1
    You win half: the foot, with the notes. The headline is in the goat. #id:b2d_010
    # thing:-chart # thing:chart-half:mine
* [Stamp the pass #id:b2d_c02 #act:object:stamp:stamp-day:goat-pass]
    ~ b2_goat = 2
    ADMI, it says now, and something like a T. The goat looks up, with RISK still in its mouth. #id:b2d_011 #sfx:stamp
    # thing:-chart
* [Wait for it to finish #id:b2d_c03]
    ~ b2_goat = 3
    It takes the headline first, like everybody. Then it leaves the rest. #id:b2d_012
    # thing:-chart # thing:chart-half:mine
-
-> b2_neck

=== b2_neck
# scene:B2b # title:b2e # bg:quay-hall # amb:quay-hall # intensity:1 # finding:K5 # read_time:1
# table:counter-sheet # thing:-goat-pass # thing:-stamp-day # thing:slip-tobin:theirs
Tobin brings a man out of the queue, with a yellow slip. “Temmeral bus,” he says. “And he looks at the exit.” #id:b2e_001 #speaker:tobin #mood:firm
{ said_door == 1:
    “You want lines to point at. I have a neck.” #id:b2e_002 #speaker:tobin #mood:wry #echo:said_door
}
{ said_door == 2:
    “You gave me the hour, with the choir.” #id:b2e_003 #speaker:tobin #mood:warm #echo:said_door
}
{ said_door == 3:
    “You will say nothing, I suppose.” #id:b2e_004 #speaker:tobin #mood:plain #echo:said_door
}
* [Point at the box for the reason #id:b2e_c01 #act:object:point:slip-tobin@reason]
    ~ b2_slip = 1
    “Reason: I know.” His hand is upright and clear. “It was enough for the nine,” he says. #id:b2e_010 #speaker:tobin #mood:plain #echo:b1_night
* [Take the slip without reading it #id:b2e_c02 #act:object:place:slip-tobin:mine]
    ~ b2_slip = 2
    “Your window,” says Tobin. “I only find them.” #id:b2e_011 #speaker:tobin #mood:plain
* [Look at the exit yourself #id:b2e_c03]
    A door, a mat, umbrellas, a clock. Tobin looks too. “There,” he says. #id:b2e_012 #speaker:tobin #mood:plain
-
Tobin stays, half a step behind the man. You will hardly notice him. #id:b2e_020 #piece:window:stopped
+ [The window shuts. #id:b2e_c09 #result:done]
-
~ b2_stopped = w_decision
~ b2_asked = w_asked
-> b2_tobin

=== b2_tobin
# scene:B2b # title:b2e # bg:quay-hall # amb:quay-hall # intensity:0 # finding:K5 # read_time:1
# table:counter-sheet # thing:slip-tobin:middle
{
- b2_stopped == 1:
    The man is through the gate. Tobin’s slip lies on your counter. “My neck still says it,” he says, to the gate. #id:b2f_001 #speaker:tobin #mood:plain
- b2_stopped == 6:
    The red stamp is dry. Tobin looks at it for longer than he meant to. His slip lies on your counter. #id:b2f_002
- else:
    The man goes up the stairs, one hand on the rail. Tobin’s slip lies on your counter. “You see,” he says. #id:b2f_003 #speaker:tobin #mood:plain
}
{ b2_asked <= 1:
    You asked him next to nothing. The slip had asked already. #id:b2f_004 #echo:asked
}
* [“I know is not a reason, Tobin.” Say it here #id:b2f_c01]
    ~ tobin_way = 1
    It is quiet as far as the ninth umbrella. His ears turn red. He serves eleven people without a word. #id:b2f_010
    -> b2_pot
* [Fold the slip away until the break #id:b2f_c02 #act:object:fold:slip-tobin]
    ~ tobin_way = 2
    He sees you fold it, and where you put it. #id:b2f_011 #sfx:fold
    -> b2_launch
* [Write below it: which line? #id:b2f_c03 #act:object:sign:slip-tobin]
    ~ tobin_way = 3
    Two travellers later it is back in your pigeonhole. “None,” he has written. And below, in another pen: “Do you always have one?” #id:b2f_012 #sfx:pencil
    -> b2_pot
* [Hand it back to him #id:b2f_c04 #act:object:hand-over:slip-tobin:theirs]
    ~ tobin_way = 4
    He files it under stops. Tomorrow it is one more on Pim’s sheet, for the Temmeral bus. #id:b2f_013 #sfx:drawer
    -> b2_pot

=== b2_launch
# scene:B2c # title:b2g # bg:lantern-quay # amb:harbour # intensity:0 # finding:0 # read_time:1
# table:launch # thing:fuel-book:theirs
In the break he is down on the launch with a rag. The fuel book lies by the wheel. #id:b2g_001
{ b1_night == 2:
    He has put a toggle on the page, for you. “You asked,” he says. #id:b2g_002 #speaker:tobin #mood:plain #echo:b1_night
}
* [Point at: turned on a feeling, 31 #id:b2g_c01 #act:object:point:fuel-book@turned]
    “Thirty times water,” he says. “It costs me forty litres to look. I would pay it again.” He rubs one spot. “What does it cost him? I never put that on the page.” #id:b2g_010 #speaker:tobin #mood:plain
* [Lay his slip in the fuel book #id:b2g_c02]
    He reads the one, then the other. “This one needs a column for water,” he says at last. He does not say it is your idea. #id:b2g_011 #speaker:tobin #mood:plain
* [Pick up the second rag #id:b2g_c03]
    You do the port side. At the bow he says, “I looked at the exit too, when you did. There is a clock.” #id:b2g_012 #speaker:tobin #mood:tired
-
-> b2_pot

=== b2_pot
# scene:B2d # title:b2h # bg:quay-hall # amb:quay-hall # intensity:1 # finding:K4,K5 # read_time:3
# table:none
Next is a man with a soup pot. He stands on the outer edges of his feet. #id:b2h_001 #piece:window:kettan
+ [The window shuts. #id:b2h_c09 #result:done]
-
~ kettan_done = w_decision
-> b2_claim

=== b2_claim
# scene:B2d # title:b2h # bg:quay-hall # amb:quay-hall # intensity:1 # finding:K5 # reads:pw_corridor,pw_detention # read_time:1
# table:claim # thing:claim-slip:mine # thing:house-line:theirs
{
- kettan_done == 4 or kettan_done == 2:
    Kettan Rue’s four words are on paper. You ring the number on the form. #id:b2i_001
- kettan_done == 6:
    Dorrin has filled in the form you stamped across, and put it in front of you. “He asked,” she says. “Ring.” #id:b2i_002 #speaker:dorrin #mood:firm #echo:kettan_done
- else:
    At the gate he turns and comes back. “I said it too softly, I think,” he says, and says it. You ring the number on the form. #id:b2i_003 #speaker:kettan #mood:plain #echo:kettan_done
}
{
- pw_corridor >= 800:
    “Rue, with an e?” says the line. “He is on the list. His hospital wrote. A woman is coming, with a board.” #id:b2i_010 #mood:warm
- pw_detention == 2:
    “We take none from a counter today,” says the line. “Wrong passport? Put him back on the boat list, and he can ask there.” #id:b2i_011 #mood:firm
- else:
    “Tuesday,” says the line. “A street, a number, a chair. Until then he is his own.” #id:b2i_012 #mood:plain
}
* { pw_detention == 2 and pw_corridor < 800 } [Read the line the rule by number #id:b2i_c01 #act:object:point:claim-slip@rule]
    ~ b2_insisted = 1
    You read it, then the number again. “Closed house, then,” says the line. “With a garden. They keep him while they read.” He is registered. #id:b2i_020
* { pw_corridor >= 800 or pw_detention < 2 } [Tear off his half of the form #id:b2i_c02 #act:object:tear:claim-slip]
    He reads his half for spelling. “Rue, with an e,” he says. “They got it.” #id:b2i_021 #speaker:kettan #mood:warm #sfx:tear
* [Turn the telephone so that he can hear #id:b2i_c03 #act:object:turn:house-line]
    { pw_detention == 2 and pw_corridor < 800:
        ~ b2_insisted = 1
        “I hear you well,” Kettan tells the line. It pauses. “Closed house, then,” it says. “With a garden.” He is registered. #id:b2i_022
    - else:
        “Thank you,” Kettan tells the line. “I have waited for you since the delta. You sound younger.” #id:b2i_023 #speaker:kettan #mood:warm
    }
-
-> b2_feet

=== b2_feet
# scene:B2d # title:b2h # bg:quay-hall # amb:quay-hall # intensity:0 # finding:K5 # reads:pw_firewall # read_time:1
# table:claim # thing:-claim-slip # thing:house-line:theirs # thing:passport-rue:middle
Where he stands, the mat is darker. #id:b2j_001
{ pw_firewall == 1:
    Beside the telephone hangs the medic’s note: no names, no papers, bring the part that hurts. #id:b2j_002
- else:
    Beside the telephone hangs the medic’s form. Box one: status. Box nine: what hurts. #id:b2j_003
}
* [Ring the medic #id:b2j_c01 #act:object:point:house-line@medic]
    ~ kettan_medic = 1
    “Feet,” you say. “Whose?” “A nurse’s.” “Then I bring the good scissors,” says the medic. #id:b2j_010 #sfx:telephone
* [Push the low stool round to him #id:b2j_c02]
    ~ kettan_medic = 1
    He unlaces. Umbrella by umbrella, the queue passes word to the medic. “I give this heel four days to live,” says Kettan. #id:b2j_011 #speaker:kettan #mood:wry
* [Point him to the bench #id:b2j_c03]
    It is eleven steps. He thanks you, and counts them. #id:b2j_012
-
-> b2_lockers

=== b2_lockers
# scene:B2d # title:b2k # bg:quay-hall # amb:quay-hall # intensity:0 # finding:K4 # reads:pw_border,pw_reflection_days # read_time:1
# table:claim # thing:passport-rue:middle # thing:house-line:theirs
“The man who sold me this passport kept mine,” says Kettan. “As a deposit. He works on the ferry.” #id:b2k_001 #speaker:kettan #mood:plain
{
- pw_border >= 60 and pw_reflection_days >= 30:
    Before the ferry leaves, two officers open each crew locker. In a tea tin: eleven passports. “Owners first,” they say. “The case can wait.” #id:b2k_002
- pw_border >= 60:
    Before the ferry leaves, two officers open each crew locker. In a tea tin: eleven passports. They are sealed in a bag, and the owners listed as suspects. #id:b2k_003
- else:
    Nobody opens crew lockers. The ferry leaves, with whatever it has on board. #id:b2k_004 #sfx:ferry-horn
}
* { pw_border >= 60 and pw_reflection_days >= 30 } [Open the ninth at the photograph #id:b2k_c01 #act:object:open:passport-rue]
    ~ b2_rue = 1
    “There I am,” says Kettan. “I looked well, under the old management.” #id:b2k_010 #speaker:kettan #mood:wry
* [Write it down: kept as a deposit #id:b2k_c02 #act:object:sign:passport-rue]
    Under “false paper” there is room for one word. You use the margin: sold by whom, and what he keeps. #id:b2k_011 #sfx:pencil
* [Ask what name he used for the pot #id:b2k_c03]
    “Soup,” says Kettan. “It is the only one of us with its own name.” #id:b2k_012 #speaker:kettan #mood:warm
-
-> b2_last_window

=== b2_last_window
# scene:B2e # title:b2l # bg:quay-hall # amb:quay-hall # intensity:1 # finding:K5 # read_time:3
# table:none
“One more,” says Dorrin. “The telephone is warm, so be quick or be deaf.” #id:b2l_001 #speaker:dorrin #mood:wry #piece:window:case-2:ring_feet
+ [The window shuts. #id:b2l_c09 #result:done]
-
-> b2_close

=== b2_close
# scene:B2e # title:b2m # bg:quay-hall # amb:quay-hall # intensity:0 # finding:K5 # read_time:1
# table:counter-sheet # thing:near-book:middle # thing:pencil-string:mine
{
- tobin_way == 1:
    Tobin has gone home without his vest. On the near-miss book stands a ring from his cup. #id:b2m_001 #echo:tobin_way
- tobin_way == 2:
    Tobin has ruled a new column into the stop list. Above it he has written: water. #id:b2m_002 #echo:tobin_way
- tobin_way == 3:
    The slip has been in Tobin’s pigeonhole and yours three times each. It is becoming a letter. #id:b2m_003 #echo:tobin_way
- else:
    Upstairs they have thanked Tobin for his slip. He shows you the thanks. It is printed. #id:b2m_004 #echo:tobin_way
}
{ near_misses_logged >= 1 and said_door == 2:
    Below your entry stands a new one, upright and clear: “Choir. One hour. T. A.” #id:b2m_005 #echo:said_door
}
* [Write down what you did not ask #id:b2m_c01 #act:object:sign:near-book]
    ~ near_misses_logged += 1
    One line. You knew which question it was when you saw the back of a coat. #id:b2m_010 #sfx:pencil
* { b2_goat != 2 and b2_saw_twenty == 1 } [Put in the half sheet, notes up #id:b2m_c02]
    ~ near_misses_logged += 1
    Stopped twenty, found one. It is the first time the notes have been filed. They have toothmarks. #id:b2m_011 #echo:b2_goat
* [Leave the book as it is #id:b2m_c03 #act:object:place:pencil-string:middle]
    Dorrin reads the last page once more, and shuts it for you. #id:b2m_012
-
-> b2_wall

=== b2_wall
# scene:B2e # title:b2m # bg:quay-hall # amb:quay-hall # intensity:0 # finding:0 # reads:pw_interpreters # read_time:1
# table:counter-sheet # thing:-near-book # thing:-slip-tobin # thing:demand:middle # thing:pencil-string:mine
A sheet is pinned up by the board: TWELVE MINUTES A PERSON, AND A ROOM. Ten empty lines. #id:b2n_004
{
- pw_interpreters >= 70:
    “At present,” says Yarro Tolm, and waters his plant, “I translate the word next. I do it very well.” #id:b2n_001 #speaker:yarro #mood:wry
- pw_interpreters >= 20:
    Yarro Tolm has rung in for his hours, so you read it to him. “I am paid by the minute,” he says. “I should say that I agree.” #id:b2n_002 #speaker:yarro #mood:wry
- else:
    Yarro Tolm comes at ten, as he is paid to. “And who was the cousin today?” he asks. #id:b2n_003 #speaker:yarro #mood:plain
}
* [Sign on the fourth line #id:b2n_c04 #act:object:sign:demand]
    ~ colleagues_signed += 1
    Nobody likes to be first, so you are fourth. When you look again there is a third: the night shift, in green. #id:b2n_014 #sfx:pen
* [Hold the pencil out for Yarro’s name #id:b2n_c01 #act:object:hand-over:pencil-string:theirs]
    ~ colleagues_signed += 1
    “Tolm. T, O, L, M,” he says, letter by letter, while it is written. “I say all of it. Also names.” #id:b2n_010 #speaker:yarro #mood:plain
* [Leave it, and the board’s box for today, empty #id:b2n_c03]
    ~ metric_refused += 1
    { b1_pear == 1:
        The board wants today in one number. You draw it a pear, with a hat. It shows yesterday’s. #id:b2n_012 #echo:b1_pear
    - else:
        The board wants today in one number. You send it none. It shows yesterday’s, and nobody notices. #id:b2n_013
    }
-
The ledger again: three more lines in your hand, each with a white page beside it. #id:b2n_020 #piece:ledger:b2
+ [You shut the ledger. #id:b2n_c09 #result:done]
-
-> b3_open

// --- told at the window: the man Tobin stopped. Truth: as the seed has it, ordinary or cheated at work; the words are the same ---

=== stopped_arrive
# scene:B2w # title:b2e # bg:quay-hall # amb:quay-hall # intensity:1 # finding:K5 # read_time:3
“Ask him about the exit,” says Tobin, half a step behind. #id:b2w_001 #speaker:tobin #mood:firm
“I am a roofer,” says the man. “I look at all openings.” #id:b2w_002 #speaker:roofer #mood:plain
-> DONE

=== stopped_companion_goes
“The stamps desk needs a senior signature,” you say. “They would,” says Tobin, pleased against his will, and goes. #id:b2w_003 #speaker:tobin #mood:plain
-> DONE

=== stopped_companion_goes_again
“And a senior opinion on the blue form.” Tobin looks at you for as long as a blue form takes. He goes. #id:b2w_004
-> DONE

=== stopped_companion_returns
{ pick % 2:
- 0:
    Tobin is back. “There was no signature,” he says. “There was a biscuit.” #id:b2w_005 #speaker:tobin #mood:plain
- else:
    Tobin is back, half a step behind, with crumbs. “Has he said it yet?” #id:b2w_006 #speaker:tobin #mood:plain
}
-> DONE

=== stopped_companion_translates
“He says he is sorry,” says Tobin. The roofer has not opened his mouth yet. #id:b2w_007 #speaker:tobin #mood:firm
-> DONE

=== stopped_short_answer
{ pick % 3:
- 0:
    “As it says.” He looks past you, up, at the lamp’s hook. #id:b2w_008 #speaker:roofer
- 1:
    “Yes. No. Which did you ask?” #id:b2w_009 #speaker:roofer
- else:
    “Do I stand right? He said to stand here.” #id:b2w_010 #speaker:roofer
}
-> DONE

=== stopped_plain_person
{ pick % 2:
- 0:
    “That is me, in a tie. It was my brother’s tie.” #id:b2w_011 #speaker:roofer
- else:
    “Yes. The ears came with the name.” #id:b2w_012 #speaker:roofer
}
-> DONE

=== stopped_plain_journey
{ pick % 2:
- 0:
    “The Temmeral bus. It is the cheap one, and it has the hill with the owl.” #id:b2w_013 #speaker:roofer
- else:
    “One way. I buy the way back when I am paid. So does everybody on that bus.” #id:b2w_014 #speaker:roofer
}
-> DONE

=== stopped_plain_plan
{ pick % 2:
- 0:
    “Roofs until the frost. Second year. They know my ladder.” #id:b2w_015 #speaker:roofer
- else:
    “The chapel first, then the long shed. Both let water in.” #id:b2w_016 #speaker:roofer
}
-> DONE

=== stopped_plain_job
{ pick % 2:
- 0:
    “Slate. Not tin. Tin is for people who like noise.” #id:b2w_017 #speaker:roofer
- else:
    “The same firm as last year. The father is gone, now it is the sons.” #id:b2w_018 #speaker:roofer
}
-> DONE

=== stopped_plain_pay
{ pick % 2:
- 0:
    “It is written there. I can read what is written there.” #id:b2w_019 #speaker:roofer
- else:
    “By the day. In rain, half a day. I watch the sky a good deal.” #id:b2w_020 #speaker:roofer
}
-> DONE

=== stopped_plain_when
{ pick % 3:
- 0:
    “By that clock? The one over the exit? My bus goes in twenty minutes.” #id:b2w_021 #speaker:roofer
- 1:
    “In March, when the ladder was free.” #id:b2w_022 #speaker:roofer
- else:
    “After the second frost. I remember the slates.” #id:b2w_023 #speaker:roofer
}
-> DONE

=== stopped_plain_worry
“The bus. Then the ladder. It was the short one, last year.” #id:b2w_024 #speaker:roofer
-> DONE

=== stopped_say_X02
“Three weeks of last year are still with the firm. Come back and you get them, they said. So I come back.” #id:b2w_025 #speaker:roofer
-> DONE

=== stopped_innocent_X02
“I am not in anybody’s hand. I can go home tomorrow, without the three weeks.” #id:b2w_026 #speaker:roofer
-> DONE

=== stopped_say_X03
“Bed, bus, nails. And a fine for whistling. It is on the slip.” #id:b2w_027 #speaker:roofer
-> DONE

=== stopped_innocent_X03
“The whistling was true. The nails were theirs.” #id:b2w_028 #speaker:roofer
-> DONE

=== stopped_say_V05
“I paid {d_paid} days for the place. There is a receipt. On that bus everybody has one like it.” #id:b2w_029 #speaker:roofer
-> DONE

=== stopped_innocent_V05
“My cousin paid more, and he is afraid of heights.” #id:b2w_030 #speaker:roofer
-> DONE

=== stopped_say_R03
“Passport, telephone, and the key of my own shed. The shed is the best roof in the street.” #id:b2w_031 #speaker:roofer
-> DONE

=== stopped_relative_answers
It rings twice. “Has he told you about the slates?” says {n_kin}. “Then he is well. What did you stop him for?” #id:b2w_032 #sfx:phone-buzz
-> DONE

=== stopped_enter_room
The door shuts, with Tobin on the other side of it. The roofer looks up at once. “That corner leaks,” he says. It does. #id:b2w_033 #speaker:roofer #sfx:door
-> DONE

=== stopped_do_card
He reads the card on both sides. “For wages also?” For wages also. He puts it under the tin where the nails would be. #id:b2w_034 #sfx:paper-slide
-> DONE

=== stopped_referral_declined
“A doctor and a room? I have a bed, and my knees are old news. No. But tell me about the wage line again.” #id:b2w_035 #speaker:roofer
-> DONE

=== stopped_decide_admit
The stamp comes down. On his way out he stops in the exit, puts a thumb on the upper hinge, and shows it to Tobin. It is loose. #id:b2w_036 #sfx:stamp
-> DONE

=== stopped_decide_second
You hand him the slip. He looks at the exit once more, and this time you look as well. Above it hangs the clock. #id:b2w_037 #sfx:paper-slide
-> DONE

=== stopped_decide_refuse
REFUSED. He reads it to the end, as one reads an estimate. “And the reason?” You read him the box, and spell the office for complaints. #id:b2w_038 #sfx:stamp
-> DONE

// --- told at the window: Kettan Rue. Another man's passport, four words, and his feet. Truth: asylum. What happened to him is not
// asked here: whoever decides will ask. He was moved across a river by a smuggler who kept his word. ---

=== kettan_arrive
A soup pot comes down on the counter, then a passport. #id:b2w_100
“Good morning,” says the man. “I have practised a sentence for this window. I say it better if I know who writes it down.” #id:b2w_101 #speaker:kettan #mood:plain
-> DONE

=== kettan_asks_protection
“I ask for asylum.” He has counted along on his fingers, and holds up four. “There. I was afraid I would say thank you instead.” #id:b2w_102 #speaker:kettan #mood:wry
-> DONE

=== kettan_protection_at_stamp
The stamp is an inch from the page. “I ask for asylum,” says Kettan. “I had hoped for a better moment.” Heard now, it counts. The form is in the tray. #id:b2w_103 #speaker:kettan #mood:tense
-> DONE

=== kettan_short_answer
{ pick % 3:
- 0:
    “Yes,” and he moves to the other edge of his feet. #id:b2w_104 #speaker:kettan
- 1:
    “That is a long answer. May I sit for it?” #id:b2w_105 #speaker:kettan
- else:
    “I would rather not say it twice. May I wait for the one who asks it first?” #id:b2w_106 #speaker:kettan
}
-> DONE

=== kettan_plain_person
{ pick % 3:
- 0:
    “That is not my name. Mine is Kettan Rue. It is shorter, and I can spell it.” #id:b2w_107 #speaker:kettan
- 1:
    “That is not my age either. I have been tired, but never like that.” #id:b2w_108 #speaker:kettan
- else:
    “The man in the picture has my chin. We have not met.” #id:b2w_109 #speaker:kettan
}
-> DONE

=== kettan_plain_papers
{ pick % 2:
- 0:
    “It was ready on a Thursday. I paid for two stamps and was given three.” #id:b2w_110 #speaker:kettan
- else:
    “They make them at night. One sees it in the corners.” #id:b2w_111 #speaker:kettan
}
-> DONE

=== kettan_plain_visa
{ pick % 2:
- 0:
    “Visitor. It seemed polite.” #id:b2w_112 #speaker:kettan
- else:
    “It was in there already. Like the toothbrush in a hotel.” #id:b2w_113 #speaker:kettan
}
-> DONE

=== kettan_plain_family
{ pick % 2:
- 0:
    “{n_kin} has a shop, and will want to know that I am dry.” #id:b2w_114 #speaker:kettan
- else:
    “You may ring. Please do not say a name, neither of the two.” #id:b2w_115 #speaker:kettan
}
-> DONE

=== kettan_plain_stay
{ pick % 2:
- 0:
    “To lie down in one place for two nights. After that, to nurse.” #id:b2w_116 #speaker:kettan
- else:
    “I wrote ‘to stay’. It was the box nearest to the truth.” #id:b2w_117 #speaker:kettan
}
-> DONE

=== kettan_plain_address
{ pick % 2:
- 0:
    “Not yet. I have a pot.” #id:b2w_118 #speaker:kettan
- else:
    “I left it blank. The pot will not take an address.” #id:b2w_119 #speaker:kettan
}
-> DONE

=== kettan_plain_money
{ pick % 2:
- 0:
    “Enough for soup. I bring the bowl.” #id:b2w_120 #speaker:kettan
- else:
    “I was richer by one watch, in spring.” #id:b2w_121 #speaker:kettan
}
-> DONE

=== kettan_plain_journey
{ pick % 2:
- 0:
    “Delta, river, hills, Pellune, you. My feet kept the record.” #id:b2w_122 #speaker:kettan
- else:
    “The ferry was the good part. It had a rail.” #id:b2w_123 #speaker:kettan
}
-> DONE

=== kettan_plain_ticket
{ pick % 2:
- 0:
    “With coins. The man asked whether the pot needed a seat.” #id:b2w_124 #speaker:kettan
- else:
    “One place on deck. I wanted to come by the front door.” #id:b2w_125 #speaker:kettan
}
-> DONE

=== kettan_plain_paid_self
“I did. The pot looked away.” #id:b2w_126 #speaker:kettan
-> DONE

=== kettan_plain_who
{ pick % 2:
- 0:
    “I did. One does not delegate a walk.” #id:b2w_127 #speaker:kettan
- else:
    “A man on the ferry. He has mine, I have this. We are both dressed wrong.” #id:b2w_128 #speaker:kettan
}
-> DONE

=== kettan_plain_when
{ pick % 2:
- 0:
    “Nine weeks ago. And then each day of them.” #id:b2w_129 #speaker:kettan
- else:
    “In spring. The river was high, which was the point of it.” #id:b2w_130 #speaker:kettan
}
-> DONE

=== kettan_plain_worry
“My sentence first. Then the rest. In that order it is hard to interrupt.” #id:b2w_131 #speaker:kettan
-> DONE

=== kettan_plain_messages
“It has one bar and no picture. It is a very calm telephone.” #id:b2w_132 #speaker:kettan
-> DONE

=== kettan_say_K04
“There is one man who signs a list at home. He has a good pen. I know the name, and I keep it for whoever decides.” #id:b2w_133 #speaker:kettan
-> DONE

=== kettan_innocent_K04
“You need not decide if it is true. I am told you only write that I asked.” He is right. It is in the rules, page one. #id:b2w_134 #speaker:kettan
-> DONE

=== kettan_say_S01
“Over the river, a man with exact times. He counted us twice, gave back what was too much, and turned round. I have no complaint.” #id:b2w_135 #speaker:kettan
-> DONE

=== kettan_innocent_S01
“He moved me, and I paid before. Nobody waits for me with a list. If somebody did, I would say so here.” #id:b2w_136 #speaker:kettan
-> DONE

=== kettan_say_R05
“It was a Tuesday. No. The soup was lentils, so it was Monday.” #id:b2w_137 #speaker:kettan
-> DONE

=== kettan_light_differs
Against the lamp, the number inside is not the one on the cover. “Ah,” says Kettan. “You were quicker than the man who sold it.” On the last page, something in pencil. #id:b2w_138 #speaker:kettan #sfx:page-turn
-> DONE

=== kettan_number_differs
“It is the number I had,” he says. “I have asked it no questions.” #id:b2w_139 #speaker:kettan
-> DONE

=== kettan_no_letter
“There is one, from my hospital. It is with my passport, and my passport is on deposit.” #id:b2w_140 #speaker:kettan
-> DONE

=== kettan_do_water
He lowers himself on to the stool, and off come the shoes. It grows quiet around them. “I would refer this patient,” he says, “to anyone with a basin.” #id:b2w_141 #speaker:kettan
-> DONE

=== kettan_do_summarise
You say it back. He corrects only the order. “First that I asked. Then the rest.” #id:b2w_142 #speaker:kettan
-> DONE

=== kettan_do_form_question
Question 7, as printed. “No, that one is not mine,” says Kettan. “Have you one that goes: did you ask for something?” #id:b2w_143 #speaker:kettan
-> DONE

=== kettan_enter_room
The door shuts. From habit he looks for the bed, and who is in it. Then he takes the chair. #id:b2w_144 #sfx:door
-> DONE

=== kettan_do_card
{ b1_rack == 1:
    “I have one,” he says. “From the rack. Second from the left, where one looks when one looks at the floor.” #id:b2w_145 #speaker:kettan #echo:b1_rack
- else:
    “Free, any hour, no names.” He turns it over, for the small print. “It has better manners than I expected.” #id:b2w_146 #speaker:kettan
}
-> DONE

=== kettan_referral_declined
“That is for somebody else, and I hope they come to you. I ask for another thing.” A no is an answer. You put the offer back. #id:b2w_147 #speaker:kettan
-> DONE

=== kettan_decide_asylum
You sign the claim form. “This says that you asked. I do not decide it, and nobody sends you back while it is read.” He breathes out as far as the shoes. #id:b2w_148 #sfx:pencil
-> DONE

=== kettan_decide_second
You hand him the yellow slip. “Stairs?” he asks, and looks at them the way others look at a hill. You write it on top: he asks for something, hear it first. #id:b2w_149 #sfx:paper-slide
-> DONE

=== kettan_decide_admit
The stamp comes down, on a name that is not his. “Thank you,” he says, “from both of us.” He looks about for a desk where one says a sentence. #id:b2w_150 #speaker:kettan #sfx:stamp
-> DONE

=== kettan_decide_refuse_duty
The red stamp comes down on an open claim. Dorrin takes the form out of the tray herself. “A claim is not refused at a counter,” she says. “You have broken a duty. I am mending it, and I write that down too.” #id:b2w_151 #speaker:dorrin #mood:firm #sfx:stamp
-> DONE

// --- the telephone, at the wrong moment, while somebody else is at the glass ---

=== ring_feet
{
- kettan_medic == 1:
    “Medic. Both heels, one nail, no charge. Your nurse bandaged the man beside him before I had my gloves on. May I keep him till four?” #id:b2w_160 #sfx:telephone
- kettan_done == 2:
    “Second line. He has said it again, all four words, so now we have it twice. Also: he cannot do stairs. Who sent him up stairs?” #id:b2w_161 #sfx:telephone
- else:
    “Bench,” says the hall phone, which is Tobin with a mouthful. “Your man with the pot wants to know if one may take one’s shoes off in here. I said I would ask.” #id:b2w_162 #sfx:telephone
}
-> DONE
