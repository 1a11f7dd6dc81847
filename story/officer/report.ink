// B6 · the report, form Q-31, and eight endings. Which of them comes is decided by story/endings.yaml, in its order of priority;
// the block at the end of b6_press says the same in Ink. None is a reward. Each stops on a thing somebody is about to do.

VAR b6_word = 0       // box 4: 1 smuggling 2 trafficking 3 both 4 unclear
VAR b6_willing = 0      // Tobin would sign
VAR b6_held = 0       // hands the pencil went to in this round

=== b6_open
# scene:B6 # title:b6 # bg:quay-hall # amb:quay-hall # intensity:1 # finding:K5 # read_time:2
# table:report # thing:certificate:middle # thing:q31:theirs
Four weeks on, the kettle has died. It stands on the sill, its lid at half mast. #id:b6_001
“It boiled for three chiefs,” she says. “It liked one of them.” Your cup holds cold water, and respect. #id:b6_002 #speaker:dorrin #mood:wry
{
- lume_answered == 1:
    By the cup lies a card from Dr Lume: reason received. On the back: how to tell a clerk’s pen. #id:b6_003 #echo:lume_answered
- lume_answered == 2:
    By the cup lies a card from Dr Lume: it was. Thank you. Under it are the clinic’s hours. #id:b6_004 #echo:lume_answered
- lume_answered == 3:
    By the cup lies your form letter. Dr Lume has sent it back, with the grammar put right. #id:b6_005 #echo:lume_answered
}
Two papers for you. One has a gold edge: for steady figures, window three. The other is thick. #id:b6_006
* [Turn the certificate over and set your cup on it #id:b6_c01 #act:object:turn:certificate]
    It makes a good coaster. The gold keeps the wet off the wood. #id:b6_007
* [Hand it back to Dorrin #id:b6_c02 #act:object:hand-over:certificate:theirs]
    ~ metric_refused += 1
    “I should have to enter that,” she says, “and there is no column.” She carries it out by one corner, nearly gaily. #id:b6_008 #speaker:dorrin #mood:wry
* [Stand it behind the plastic plant #id:b6_c03 #act:object:place:certificate:sill]
    The plant looks well in front of it. So far only the plant has had it explained. #id:b6_009
-
-> b6_form

=== b6_form
# scene:B6b # title:b6b # bg:quay-hall # amb:quay-hall # intensity:1 # finding:K4 # reads:pw_nrm,pw_inspectors # read_time:2
# table:report # thing:q31:middle # thing:q31-words:mine # thing:pencil-b6:mine
The thick one is form Q-31, for the winter: the crew of four, the _Lark_, the man with the key. #id:b6_020
{
- pw_nrm == 1:
    Box 4 has a line each for smuggling, trafficking, what was needed, and what was not asked. The last is longest. In the sample it is empty. #id:b6_021
- pw_inspectors >= 25:
    Box 4 offers illegal entry, facilitator, and a third, taped on: labour abuse. “The inspectors brought their own tape,” says Dorrin. #id:b6_022
- else:
    Box 4 offers two squares: illegal entry, facilitator. “And if it was a landlord?” asks Yarro. “I would have to translate that.” #id:b6_023
}
With it comes a slip of definitions, older than the form. Box 4 wants a word. #id:b6_024
* [Circle “smuggling” #id:b6_c10 #act:object:circle:q31-words@smuggling]
    ~ b6_word = 1
    “Then they will look for a boat,” says Dorrin. #id:b6_025 #speaker:dorrin #mood:plain #sfx:pencil
* [Circle “trafficking” #id:b6_c11 #act:object:circle:q31-words@trafficking]
    ~ b6_word = 2
    “Then they will look for a door,” says Dorrin. #id:b6_026 #speaker:dorrin #mood:plain #sfx:pencil
* [Circle “both” #id:b6_c12 #act:object:circle:q31-words@both]
    ~ b6_word = 3
    “Then they will look for a boat and a door,” says Dorrin, “and send one car.” #id:b6_027 #speaker:dorrin #mood:wry #sfx:pencil
* [Circle “unclear” #id:b6_c13 #act:object:circle:q31-words@unclear]
    ~ b6_word = 4
    “Then they will look at you,” says Dorrin. #id:b6_028 #speaker:dorrin #mood:plain #sfx:pencil
-
{
- key_found == 1 and b5_key_kept == 1:
    You let the key lie on the form while you write, so that it stays open. In the drawer it had begun to look like any key. #id:b6_029 #echo:key_found
- key_found == 1:
    You write “B” on the margin, and nineteen. The key itself is back in its door. #id:b6_030 #echo:key_found
- else:
    What the key fitted you would have to guess. You leave the margin as it is. #id:b6_031
}
{
- b5_return == 1:
    “And he is still here,” says Dorrin. “On paper that is called pending.” #id:b6_032 #speaker:dorrin #mood:plain #echo:b5_return
- b5_return == 2:
    For the note you clipped to the order there is a receipt. Sailed, it says. #id:b6_033 #echo:b5_return
- b5_return == 3:
    The order went stale in the tray. A new one has come every day, and has met the same tray. #id:b6_034 #echo:b5_return
}
* [Ask Dorrin what she has seen in twenty years #id:b6_c14]
    -> b6_drawer
* [Fold the slip into the form, at box 4 #id:b6_c15 #act:object:fold:q31-words]
    It makes a small roof over the word. #id:b6_035
    -> b6_call
* [Go on to the next box #id:b6_c16]
    Box 5 asks for the weather. You can answer that. #id:b6_036
    -> b6_call

=== b6_drawer
# table:report # thing:drawer-dorrin:theirs # thing:q31:middle # thing:pencil-b6:mine
~ dorrin_original = 1
“Nobody asks that,” she says, and unlocks the lowest drawer. #id:b6_040 #speaker:dorrin #mood:plain #sfx:drawer
One report, twice. In the one that was sent, a boat was late. In the other stand eleven words more: somebody rang it off. “I took them out to keep the post,” says Dorrin. “And I kept the post.” #id:b6_042
-> b6_call

=== b6_call
# table:report # thing:q31:middle # thing:pencil-b6:mine # thing:telephone-b6:theirs
The telephone. Corrabel, a pleasant voice. “About box 4. Could it say: irregularity? Then it is read before the vote. Otherwise after.” #id:b6_050 #sfx:telephone
“And your permanent post is on the same table. I only have the calendar here.” #id:b6_051
* [Turn the pencil round and rub the word out #id:b6_c30 #act:object:turn:pencil-b6]
    ~ box_softened = 1
    It has a rubber at the other end. Somebody designed that. Irregularity, you write. One can still feel the first word, with a thumb. #id:b6_052
* [Read him the word, and its definition #id:b6_c31 #act:object:point:q31@word]
    He listens to the end. “Thank you,” he says. “That is what I was afraid of.” He does not sound angry. He sounds like page nine. #id:b6_053
* [Lay the receiver down beside the telephone #id:b6_c32 #act:object:turn:telephone-b6]
    It goes on for a while, small and pleasant. Then it is a telephone again. #id:b6_054
-
-> b6_back

=== b6_back
# table:report # thing:q31:middle # thing:file-crew:mine # thing:log-near:theirs # thing:pencil-b6:mine
Overleaf: what was not asked. On most forms you have seen, this side was used for sums. #id:b6_060
* [Turn the form and write what you never asked #id:b6_c40 #act:object:turn:q31]
    ~ unasked_listed = 1
    { t_left > 1:
        Your own book has {t_left} of them. They do not fit, so you write small. The last stands on the edge, where one holds the page. #id:b6_061
    - else:
        You write two. Under them you rule three empty lines. It is the first time that you have left space for it. #id:b6_062
    }
* [Draw one straight line through it #id:b6_c41 #act:object:circle:q31@unasked]
    It is a very good line. Nobody will be able to write in there later, by mistake. #id:b6_063
* [Copy a sum onto it, like the others #id:b6_c42]
    Thirty-one seconds, times four. It comes to a little over two minutes. #id:b6_064
-
Then a field: officer at the window. It is usually filled in as “on duty”. Beside it lies the folder with the string. #id:b6_065
* [Lay the folder on it: window three, Kell #id:b6_c43 #act:object:lay-over:file-crew:q31]
    ~ own_miss_listed = 1
    { simmet_read == 1:
        Kell, A., and the fish beside it, so that they find the page. It is odd how short a name is, in a box that size. #id:b6_066 #echo:simmet_read
    - else:
        You undo the string first. Simmet, 58. Contract read: yes. A fish. Then you write your name. You do not need the second look. #id:b6_067
        ~ simmet_read = 1
    }
* [Enter it in the post’s near-miss book instead #id:b6_c44 #act:object:open:log-near]
    ~ near_misses_logged += 1
    The book is read here, by those who could do it again. Somebody on nights has drawn a small moon beside your last one. #id:b6_068
* [Write: on duty #id:b6_c45]
    It is true. It is a word with a cap on. #id:b6_069
-
-> b6_pim

=== b6_pim
# scene:B6c # title:b6c # bg:quay-hall # amb:quay-hall # intensity:1 # finding:K5 # read_time:1
# table:counts # thing:counts-pim:middle
{ pim_trusted == 1:
    Pim has two pages, face down. “It is in numbers now. What I told you. Sorry.” #id:b6_080 #speaker:pim #mood:plain #echo:pim_trusted
- else:
    Pim has two pages, face down. “They are about the sheet. I made the sheet. Sorry.” #id:b6_081 #speaker:pim #mood:plain
}
Who was stopped, by origin. “It sends us where we looked last year. I drew them the circle. They liked the circle.” #id:b6_082 #speaker:pim #mood:tired
“About you it is too few to say. About the sheet it is not.” #id:b6_083 #speaker:pim #mood:plain
* [Lock both pages in your drawer, for Pim #id:b6_c50 #act:object:place:counts-pim:mine]
    ~ fairness_data = 1
    ~ pim_trusted = 1
    “Until I am braver,” says Pim. “Or it is spring.” They ask twice if the drawer locks. #id:b6_085 #speaker:pim #mood:plain
* [Carry them across to Dorrin #id:b6_c51 #act:object:hand-over:counts-pim:theirs]
    ~ fairness_data = 1
    ~ pim_trusted = 0
    Dorrin reads to the last row. Pim has gone to see about a printer. “I watched that circle for twenty years,” says Dorrin. “I could have told them.” #id:b6_086 #speaker:dorrin #mood:tired
* [Push them back across, face down #id:b6_c52 #act:object:turn:counts-pim]
    Pim nods, and squares the edges. “Another time,” they say to the pages. #id:b6_087 #speaker:pim #mood:plain
-
-> b6_tobin

=== b6_tobin
# scene:B6c # title:b6c # bg:quay-hall # amb:quay-hall # intensity:1 # finding:K5 # reads:pw_metric # read_time:1
# table:annex-desk # thing:annex:middle # thing:pencil-b6:mine
Under the form belongs a page that nobody sends: what the post needs. Tobin reads it over your shoulder. #id:b6_090
{
- pw_metric == 2:
    ~ b6_willing = 1
    “Put me in too,” he says. It is a list of his own stops, with reasons. By the choir stands: none. “A bad course,” he says. “One line of it was good.” #id:b6_091 #speaker:tobin #mood:plain
- pw_metric == 1:
    He lays a list beside it: nine firms, with their workers and their chairs. “I got bored, and counted,” he says. “Use it. Do not say that I like forms.” #id:b6_092 #speaker:tobin #mood:wry
- else:
    “I was best of the quarter, after you,” he says. “The board never once asked me what I saw in the water. Ask me in spring, when it is off.” #id:b6_093 #speaker:tobin #mood:tired
}
{ tobin_way == 2 or b5_line == 2 or b5_line == 3:
    ~ b6_willing = 1
}
* [Add a line: a room without boxes #id:b6_c60 #act:object:circle:annex@room]
    ~ room_asked = 1
    One room, one door, two chairs. You add “jug”. One should always leave them something to strike out. #id:b6_094
* [Add a line: cards at every seat #id:b6_c61 #act:object:circle:annex@cards]
    ~ cards_rule = 1
    They cost less than the certificate. You put that in brackets. #id:b6_095
* [Leave it at the one line: time #id:b6_c62]
    Twelve minutes. It stands alone on the page, and looks like more. #id:b6_096
-
-> b6_hands

=== b6_hands
# scene:B6d # title:b6d # bg:quay-hall # amb:quay-hall # intensity:1 # finding:0 # read_time:2
# table:hands # thing:annex:middle # thing:pencil-b6:mine
{
- lark_way == 1:
    The page goes round. From the pier somebody has sent up a crate, for you to stand on. #id:b6_100 #echo:lark_way
- lark_way == 2:
    The page goes round. The big hall has stayed unlocked since that night. On Fridays there is dancing. #id:b6_101 #echo:lark_way
- lark_way == 3:
    The page goes round. The old man with the hat has written to thank the six. He would have liked a seat as well. #id:b6_102 #echo:lark_way
- lark_way == 4:
    The page goes round. Six of the forty coat numbers never came back. Somebody has kept them. #id:b6_103 #echo:lark_way
}
-> first_hands

= first_hands
{ b6_held >= 2:
    -> pause_hands
}
* [Hold the pencil out to Tobin #id:b6_c70 #act:object:place:pencil-b6:tobin]
    ~ b6_held += 1
    { b6_willing == 1:
        ~ colleagues_signed += 1
        He signs large, as on a cast. “So that they see it from the boat,” he says. #id:b6_105 #speaker:tobin #mood:wry
    - else:
        “With you? I was stopped by you in front of my own sheet,” he says. He gives the pencil back, sharpened. #id:b6_106 #speaker:tobin #mood:plain
    }
    -> first_hands
* [Hold the pencil out to Yarro #id:b6_c71 #act:object:place:pencil-b6:yarro]
    ~ b6_held += 1
    { yarro_waited == 1 or t_interp > 1:
        ~ colleagues_signed += 1
        “I sign under the minutes,” says Yarro. “Under the interpreters I cannot. It would be an invoice.” He signs under both. #id:b6_107 #speaker:yarro #mood:wry #echo:yarro_waited
    - else:
        “I am paid by the minute,” says Yarro, “and I have sat by a telephone that did not ring. Quote ends.” #id:b6_108 #speaker:yarro #mood:plain
    }
    -> first_hands
* [Hold the pencil out to Dorrin #id:b6_c72 #act:object:place:pencil-b6:dorrin]
    ~ b6_held += 1
    { dorrin_original == 1 or room_asked == 1:
        ~ colleagues_signed += 1
        She signs in ink, over the pencil. “I have had this sentence ready,” she says, “since the other one.” #id:b6_109 #speaker:dorrin #mood:firm #echo:dorrin_original
    - else:
        “I sign what goes out,” says Dorrin. “Not what it needs. They would ask me why I never said so.” #id:b6_110 #speaker:dorrin #mood:tired
    }
    -> first_hands
* [Keep the pencil #id:b6_c73]
    You lay it parallel to the page. It is also a way of asking. #id:b6_111
    -> pause_hands

= pause_hands
~ b6_held = 0
-> last_hands

= last_hands
{ b6_held >= 2:
    -> b6_press
}
* [Hold the pencil out to Pim #id:b6_c74 #act:object:place:pencil-b6:pim]
    ~ b6_held += 1
    { fairness_data == 1:
        ~ colleagues_signed += 1
        Pim signs, says sorry, and adds a very small bar chart. #id:b6_112 #echo:fairness_data
    - else:
        “Could I sign the next one?” says Pim. “I am nearly sure there will be a next one.” #id:b6_113 #speaker:pim #mood:plain
    }
    -> last_hands
* [Hold the pencil out to Sunna #id:b6_c75 #act:object:place:pencil-b6:sunna]
    ~ b6_held += 1
    { sunna_rung == 1 or boots_done == 5:
        ~ colleagues_signed += 1
        “You rang in time, once,” says Sunna. “I remember those.” She signs standing, with her coat on. #id:b6_114 #speaker:sunna #mood:warm #echo:sunna_rung
    - else:
        “Ring me first,” says Sunna. “Then ask me for things.” She has had two nights, and gives the pencil back gently. #id:b6_115 #speaker:sunna #mood:tired
    }
    -> last_hands
* [Leave it on the shelf for the night shift #id:b6_c76 #act:object:place:pencil-b6:night]
    ~ b6_held += 1
    ~ colleagues_signed += 1
    In the morning there are three initials and a moon. The night shift counts as one. It says so itself, in brackets. #id:b6_116
    -> last_hands
* [Take the page back #id:b6_c77]
    -> b6_press

=== b6_press
# scene:B6e # title:b6e # bg:quay-hall # amb:quay-hall # intensity:1 # finding:K5 # read_time:1
# table:press # thing:q31:middle # thing:stamp-quay:mine
{ colleagues_signed > 1:
    Q-31, four pages, and a fifth with {colleagues_signed} hands on it. #id:b6_120
- else:
    Q-31, four pages. The fifth is a clean page, more or less. #id:b6_121
}
{
- b6_word == 1 and box_softened == 0:
    In box 4: smuggling. #id:b6_122 #echo:b6_word
- b6_word == 2 and box_softened == 0:
    In box 4: trafficking. #id:b6_123 #echo:b6_word
- b6_word == 3 and box_softened == 0:
    In box 4: both. #id:b6_124 #echo:b6_word
- b6_word == 4 and box_softened == 0:
    In box 4: unclear. #id:b6_125 #echo:b6_word
- else:
    In box 4: irregularity. #id:b6_126 #echo:box_softened
}
* [Sign it, pressing hard: there are three copies #id:b6_c80 #act:object:sign:q31]
    It goes through to the third, and a little into the desk. #id:b6_127 #sfx:pen
* [Sign it, and stamp the corner as well #id:b6_c81 #act:object:stamp:stamp-quay:q31]
    LANTERN QUA. The Y has gone the way of the T. #id:b6_128 #sfx:stamp
-
Dorrin takes the form. She leaves you the book of the winter, everyone who came to your window. #id:b6_129 #piece:ledger:all
+ [You leave the book, open or shut. #id:b6_c82 #result:done]
-
{
- returned_with_grounds == 1 or obeyed_with_note == 1:
    -> b6_under_review
- pim_trusted == 1 and fairness_data == 1:
    -> b6_disclosure
- box_softened == 1:
    -> b6_clean_file
- near_misses_logged >= 2 and colleagues_signed >= 3:
    -> b6_union_minute
- own_miss_listed == 1 and unasked_listed == 1:
    -> b6_as_it_was
- metric_refused >= 2:
    -> b6_other_uniform
- rapport_tenths >= 30 and consent_percent == 100:
    -> b6_second_line
}
-> b6_steady_hand

=== b6_under_review
# scene:B6f # title:b6f # bg:committee # amb:committee-murmur # intensity:1 # finding:K5 # reads:pw_nrm # read_time:1
# table:last # thing:mail-target:mine
The hearing has good chairs. Whoever you sent back lives over a net shop in Pellune now. A postcard has come to the Quay. It asks about a pair of laces. #id:b6_200
{ pw_nrm == 1:
    At the table sit a doctor, a lawyer, an inspector and a woman from the Survivors’ Council. All four have read it. #id:b6_201
- else:
    At the table sit the three who sent the yellow mail. They have read the summary. #id:b6_202
}
{ obeyed_with_note == 1:
    # thing:note-return:middle
    Your note lies before them. It came back with the boat, still folded. #id:b6_203 #echo:obeyed_with_note
- else:
    # thing:page-red:middle
    Before them lies a page with your red stamp. Under the stamp one can read what you had already heard. #id:b6_204
}
* { obeyed_with_note == 1 } [Open the note and read it to them #id:b6_c90 #act:object:open:note-return]
    You read down to your name. “Whom was it for?” asks the youngest. You had not put that. You ask for the page back, and write it: for whoever holds the pen. Tomorrow there is a second day. #id:b6_205
* { obeyed_with_note == 0 } [Point at the line under the stamp #id:b6_c91 #act:object:point:page-red@heard]
    “I knew this, and I stamped,” you say. The youngest asks what would have stopped you. You have brought a page about that: a minute, a line, a name to ring. Tomorrow there is a second day. #id:b6_206
* [Lay the yellow mail beside it #id:b6_c92 #act:object:place:mail-target:middle]
    “Nobody made me,” you say. “This is what lay next to it.” You leave them both there. One of the three moves the mail an inch, and then looks at the date. #id:b6_207
-
# ending:under-review
-> END

=== b6_disclosure
# scene:B6g # title:b6g # bg:corrabel-square # amb:rain-window # intensity:1 # finding:K5 # reads:sm_press_heat # read_time:1
# table:square # thing:counts-sealed:mine # thing:telephone-square:middle
Corrabel, a Tuesday off. Pim has ironed the pages. You have brought your drawer key along, for no reason. #id:b6_210
{ sm_press_heat >= 50:
    The papers ring the Quay each day now. They would take the circle, and ask for a face to put on it. #id:b6_211
- else:
    No paper has rung the Quay since autumn. The ombudsperson has a bell, and somebody who looks up. #id:b6_212
}
{
- target_said == 4:
    On top lie five yellow mails, from the union’s tray. They are clipped by date, and say the same. #id:b6_213 #echo:target_said
- target_said == 2:
    On top lies the yellow mail, arrow, hat, dog and all. Pim thinks it weakens the case. You think it is the case. #id:b6_214 #echo:target_said
- else:
    On top lies one page by Pim, called “What this does not show”. It is the longest. #id:b6_215
}
{ box_softened == 1:
    At the bottom lies your copy of Q-31, with the softer word in box 4. It is a number as well. #id:b6g_001 #echo:box_softened
}
* [Hand it in at the ombudsperson’s #id:b6_c93 #act:object:hand-over:counts-sealed:theirs]
    She reads it standing. Then she asks Pim to explain the circle. It takes Pim eleven minutes and not one apology. “Who else will ask about this?” she says, and takes down a clean form for your names. #id:b6_216
* [Ring the political editor #id:b6_c94 #act:object:point:telephone-square@pellin]
    “Whose numbers?” asks Jory Pellin. “Ours,” says Pim, and spells it. He prints on Thursday, a circle and no faces. That leaves you two days to tell Dorrin first. You buy a kettle on the way. #id:b6_217
-
# ending:protected-disclosure
-> END

=== b6_clean_file
# scene:B6h # title:b6h # bg:archive # amb:archive # intensity:1 # finding:K4 # reads:pw_inspectors # read_time:1
# table:last # thing:draft-first:mine
The permanent post comes in a blue folder, with a pen that works. Your Q-31 is praised for being clear. It was read before the vote. #id:b6_220
{ pw_inspectors >= 15:
    In spring an inspector finds a new lock on room B. She asks the Quay, by form, if there was ever a first draft. #id:b6_221
- else:
    In spring room B has a new lock. Nobody asks the Quay about it. There is nobody whose work that is. #id:b6_222
}
You have one: three pages, in pencil, with the word in box 4. #id:b6_223
* { dorrin_original == 1 } [Lay it in Dorrin’s drawer, on hers #id:b6_c95 #act:object:place:draft-first:theirs]
    She moves her two to the left. “Twenty years,” she says. “Mine was eleven words.” In autumn a minister’s office asks for drafts. Dorrin puts her key on your desk and goes to see about coffee. #id:b6_224 #echo:dorrin_original
* { dorrin_original == 0 } [Lay it in your lowest drawer #id:b6_c96 #act:object:place:draft-first:theirs]
    It lies flat, with nothing on it. In autumn a minister’s office asks for drafts. You find that you know where the key is, without looking. #id:b6_225
* [Fold it and post it to yourself #id:b6_c97 #act:object:fold:draft-first]
    It comes the next day, with a date on it, and that was the point. You stand it unopened behind the clock. On Monday you will copy it once more, for somebody with a file number. #id:b6_226
-
# ending:clean-file
-> END

=== b6_union_minute
# scene:B6i # title:b6i # bg:quay-hall # amb:quay-hall # intensity:1 # finding:K5 # reads:pw_screen_time # read_time:1
# table:last # thing:annex:middle
The big hall, an evening. The near-miss book lies on a dance-band stand. {near_misses_logged} entries are yours, and since the first there are nineteen from others. #id:b6_230 #echo:near_misses_logged
{ pw_screen_time <= 1:
    Tobin reads out the page in seventy seconds, like a traveller. Nobody has followed. He bows. #id:b6_231
- else:
    “{pw_screen_time} minutes,” reads Tobin. “It was less. It is still shorter than this song.” Somebody stops the song. #id:b6_232
}
{colleagues_signed} hands of one post, and the harbour pilots want to sign too. Corrabel has sent a man with a calendar. He asks what comes first. #id:b6_233 #echo:colleagues_signed
* [Circle the twelve minutes #id:b6_c98 #act:object:circle:annex@minutes]
    He offers nine. Dorrin asks him to tell her about his journey here, from wherever he likes. He is still on the train when the nine are over. He writes: ten, to begin with. #id:b6_234
* [Circle the interpreter #id:b6_c99 #act:object:circle:annex@interpreter]
    “Until then,” says Yarro, “I translate this meeting.” He does, into the other language of the hall. The half that had been polite begins to laugh at last. The man asks what they said. #id:b6_235
* { room_asked == 1 } [Circle the room #id:b6_c100 #act:object:circle:annex@room]
    “Which room?” asks the man. You show him: forty boxes and a chair. He carries one box out himself, to see if it can be done. It can. There are thirty-nine. #id:b6_236 #echo:room_asked
-
# ending:union-minute
-> END

=== b6_as_it_was
# scene:B6j # title:b6j # bg:quay-hall # amb:quay-hall # intensity:1 # finding:K2,K5 # reads:pw_remedy # read_time:1
# table:last # thing:letter-simmet:mine # thing:telephone-b6:middle
It went out as it was: a word, a list of what was not asked, and Kell, A., window three. Corrabel has thanked you, and moved your post to “later”. #id:b6_240
{ pw_remedy == 2:
    The wage fund has paid Simmet what was still open. He has sent the Quay a herring, with a receipt. #id:b6_241
}
{ pw_remedy == 1:
    Simmet has a date at the small claims court, in May. He has sent the Quay a herring, on account. #id:b6_242
}
{ pw_remedy == 0:
    There is no desk where eleven months can be asked for. Simmet has been to four. He has sent the Quay a herring. #id:b6_243
}
So an answer is due. He drew a fish where a name should be. You look at your sheet for some time. #id:b6_244
* [Lift the receiver and say it, no paper #id:b6_c101 #act:object:turn:telephone-b6]
    Your name, the window, thirty-one seconds, and what you would ask now. The line hums. “A net does not ask who tore it,” says Simmet. “It asks who has a needle. There were four of us.” You take down three names. #id:b6_245 #speaker:simmet #mood:plain
* [Fold it, and take the early bus to him #id:b6_c102 #act:object:fold:letter-simmet]
    In Harlune he holds it the right way up, by luck. “My glasses swim,” he says. “Would you read me that line?” You read him all of them. He asks for the second one again. #id:b6_246 #speaker:simmet #mood:warm
-
# ending:signed-as-it-was
-> END

=== b6_other_uniform
# scene:B6k # title:b6k # bg:quay-hall # amb:quay-hall # intensity:1 # finding:K8 # reads:pw_inspectors # read_time:1
# table:last # thing:telephone-work:middle # thing:application:mine
Your yearly sheet says: below target, more than once, on purpose. Dorrin wrote “on purpose”. She meant it well. #id:b6_250 #echo:metric_refused
{ pw_inspectors >= 25:
    The labour inspectorate is taking nine. The jacket has pockets for a torch, a tape measure and a sandwich. #id:b6_251
- else:
    The labour inspectorate has one woman for the whole coast. She is looking for somebody to hold the other end of the tape. #id:b6_252
}
{
- b5_line == 1 or b5_line == 4:
    Under “weaknesses” you write that you give lines back empty. #id:b6_253 #echo:b5_line
- else:
    Under “weaknesses” you write that you ask where a number comes from. #id:b6_254
}
* { key_found == 1 } [Ring the inspector about room B #id:b6_c103 #act:object:point:telephone-work@inspector]
    “Which side does it lock from?” she asks. You tell her. You hear her turn a page, and then turn it back. “I go on Thursday, at ten at night. Do you own boots?” #id:b6_255 #echo:key_found
* { key_found == 0 } [Ring the inspector in Harlune #id:b6_c104 #act:object:point:telephone-work@inspector]
    “What did you see go by?” she asks. A van, you say, and four chairs, and a key that fitted nothing. “Begin with the key,” she says. “I go on Thursday. Do you own boots?” #id:b6_256
* [Ring the school: how long is the course #id:b6_c105 #act:object:point:telephone-work@school]
    “Six months,” says the school, “and the first day you count beds.” You say that you have counted queues. “It is the same,” says the school, “only that they are asleep.” You ask when it starts. #id:b6_257
-
# ending:other-uniform
-> END

=== b6_second_line
# scene:B6l # title:b6l # bg:interview-room # amb:interview-room # intensity:1 # finding:K5 # reads:pw_nrm # read_time:1
# table:last # thing:card-rules:middle
Dorrin has put you in for the second line. “You listen as if you were paid for it,” she says. “Now you are.” #id:b6_260 #speaker:dorrin #mood:warm
{ pw_nrm == 1:
    It is the quiet room, with its jug, and a table of six who decide with you. On the door somebody has chalked your name, and a cup. #id:b6_261
- else:
    It is a desk in the corridor, with a line of tape on the floor for privacy. You bring a curtain from home. It has pears on it. #id:b6_262
}
{ t_consented > 1:
    So far {t_consented} people heard your offer, and {t_consented} said yes. “Soon one will say no,” says Mirel. “Be just as nice.” #id:b6_263 #speaker:mirel #mood:plain #echo:consent
- else:
    “Soon one will say no,” says Mirel. “Be just as nice.” #id:b6_264 #speaker:mirel #mood:plain
}
For the first day you want one rule, on a card. #id:b6_265
* [Circle: a name, then tea, then nothing #id:b6_c106 #act:object:circle:card-rules@tea]
    The nothing lasts a minute. You try it out on Tobin. At fifty seconds he tells you about the tenth person in the water. You had only ever heard of nine. #id:b6_266
* [Circle: nobody speaks for whoever they pay for #id:b6_c107 #act:object:circle:card-rules@words]
    You hang it at the height of those who sit. At eight the door opens, and a man says he will do the talking. You point at the stamps desk. It is true on most days. #id:b6_267
-
# ending:second-line
-> END

=== b6_steady_hand
# scene:B6m # title:b6m # bg:quay-hall # amb:quay-hall # intensity:1 # finding:K1,K5 # reads:pw_border,pw_inspectors # read_time:1
# table:last # thing:sheet-day:middle # thing:pencil-b6:mine
09:20. There is a new kettle, and it knows nothing yet. Beside it stands a newcomer, whose shoes are louder than the hall. #id:b6_270
{ pw_border >= 60 and pw_inspectors >= 15:
    Each van shows its list at the ramp now, and the firm with four chairs has lost its licence. Fewer come to the glass in a hurry. It leaves you time to ask. #id:b6_271
- else:
    The vans roll off as they always did. You read what comes within reach, and know how much does not. #id:b6_272
}
{ cards_rule == 1:
    On every seat lies a card. The cleaner puts back the ones that fall. #id:b6_273 #echo:cards_rule
- else:
    You have learned to fill up the rack yourself, second from the left. #id:b6_274
}
“What does one look for?” asks the newcomer. Tobin opens his mouth. Dorrin hands him the kettle. #id:b6_275
* [Turn the day’s sheet face down #id:b6_c108 #act:object:turn:sheet-day]
    “That is where we looked last year,” you say. “Pick a line on a paper, and ask something you cannot know.” The newcomer asks who paid for the ticket. The traveller begins with an aunt. You both sit down. #id:b6_276
* [Give the newcomer your pencil #id:b6_c109 #act:object:hand-over:pencil-b6:theirs]
    “Write down what you ask,” you say. “Tonight, write down what you did not.” The newcomer looks for the column. You rule it, with the edge of a card, and ring for the first one. #id:b6_277
-
# ending:steady-hand
-> END
