// B5 · month end on the Quay. A mail that wants six more, a week that a doctor lost, a name from last winter, a ferry that cannot
// land, and a man with one key. The mail is not stupid: somebody in Corrabel must close a gap. So must everybody.
// Below the shift: what is said while Urlan Brevane is at the window (voice key). Pell Corvane came for the key and means it well.

VAR b5_line = 0      // Tobin's line: 1 left empty 2 written 3 he wrote it in your colour 4 you asked at the bench first
VAR b5_asked = 0      // at the file: the question was there, and was not asked
VAR b5_key_kept = 0   // the key stayed on your side
VAR b5_return = 0      // the return: 1 held back with grounds 2 signed with a note 3 it lay in the tray until she had sailed

=== b5_open
# scene:B5 # title:b5 # bg:quay-hall # amb:quay-hall # intensity:1 # finding:K5 # reads:pw_metric # read_time:2
# table:month-end # thing:mail-target:middle # thing:letter-lume:mine
The last day of the month. Somebody has watered the plastic plant, for luck. #id:b5_001
{ pw_metric == 0:
    From Corrabel, on yellow paper: refusals, window three, six below target. Please close the gap by six. #id:b5_002
}
{ pw_metric == 1:
    From Corrabel, on yellow paper: waiting time, window three, six seconds above target. Please close the gap by six. #id:b5_003
}
{ pw_metric == 2:
    From Corrabel, on yellow paper: offers accepted, window three, six below target. Please close the gap by six. #id:b5_004
}
“It was a good number,” says Dorrin, “until they wanted more of it.” #id:b5_005 #speaker:dorrin #mood:tired
{ t_second >= 6:
    “The second line asks whether your window is broken. All of them come through it with a slip.” #id:b5_010 #speaker:dorrin #mood:wry
}
* [Turn the mail over and answer on the back #id:b5_c01 #act:object:turn:mail-target]
    ~ target_said = 1
    ~ metric_refused += 1
    How many ought there to have been? you write. Corrabel’s machine thanks you for your interest. #id:b5_006
* [Pin it up above the kettle #id:b5_c02 #act:object:place:mail-target:wall]
    ~ target_said = 2
    By nine somebody has drawn a hat on the arrow. By ten the arrow has a dog. #id:b5_007
* [Tear it across, once #id:b5_c03 #act:object:tear:mail-target]
    ~ target_said = 3
    It tears between “close” and “the gap”. You give one half to the plant. #id:b5_008 #sfx:tear
* [Lay it in the union’s tray #id:b5_c04 #act:object:place:mail-target:tray]
    ~ target_said = 4
    ~ metric_refused += 1
    In the tray lie a soup recipe and a spare mouse. Now also a gap, with your window’s number on it. #id:b5_009
-
-> b5_lume

=== b5_lume
# scene:B5b # title:b5b # bg:quay-hall # amb:quay-hall # intensity:1 # finding:K5 # reads:pw_detention # read_time:2
# table:month-end # thing:letter-lume:mine # thing:letter-form:middle # thing:letter-plain:middle
Under it lies a letter by hand. Dr Lume. In October you stopped her: a date was written over. A clerk had done it. #id:b5_020
{ pw_detention == 2:
    By rule she was held for 48 hours. “I know your ceiling now,” she writes. “It leaks, there is no other word.” #id:b5_021 #speaker:lume #mood:firm
}
{ pw_detention == 1:
    It took three hours on the bench. The next coach took her, at the Scheme’s cost. #id:b5_022
}
{ pw_detention == 0:
    It took two hours, in the room with the good chairs. Dorrin said sorry, and gave her a card. #id:b5_023
}
The clinic starts people on Mondays. So she lost the week. “I ask for a reason. I would give one.” #id:b5_024 #speaker:lume #mood:plain
- (answering)
* [Turn her letter and write the reason on the back #id:b5_c10 #act:object:turn:letter-lume]
    ~ lume_answered = 1
    A date, you write. I did not ring the clinic. It takes four minutes. You read it aloud, to hear if it is a reason. It is at least what happened. #id:b5_025
* [Sign a plain sheet: sorry #id:b5_c11 #act:object:sign:letter-plain]
    ~ lume_answered = 2
    You need three tries. The shortest stays: I was wrong, and it was your week. #id:b5_026
* [Sign the form letter #id:b5_c12 #act:object:sign:letter-form]
    ~ lume_answered = 3
    Dear Sir or Madam, the measure was proportionate. You cross out “Sir or”. It is the one thing you can still do for her. #id:b5_027
* [Point at the date of her first day #id:b5_c13 #act:object:point:letter-lume@monday]
    The fifth, a Monday. That day you had stopped eleven people. You remember the weather, and a hat. #id:b5_028
    -> answering
-
{ t_alarms > 0:
    Behind hers lies another envelope. Your window, this autumn. You know the stamp, and not the hand. #id:b5_029
}
The blind goes up. Behind the glass somebody has already put the papers straight. #id:b5_030 #sfx:blind #piece:window:case-5:phone_b5
+ [The window shuts. #id:b5_c14 #result:done]
-
-> b5_tally

=== b5_tally
# scene:B5c # title:b5c # bg:quay-hall # amb:quay-hall # intensity:1 # finding:K5 # reads:pw_metric # read_time:1
# table:tally # thing:tally-sheet:middle # thing:pencil-b5:mine
Tobin stands at your side, the receiver in his hand, the cord at full stretch. #id:b5_040
{ pw_metric == 0:
    “The woman on the bench goes home on Friday anyway. Write: refused, today. She loses nothing, and we make the month.” #id:b5_041 #speaker:tobin #mood:wry
}
{ pw_metric == 1:
    “Nine from the coach, all Scheme. Tick them: checked. I have seen the coach. It is a good coach.” #id:b5_042 #speaker:tobin #mood:wry
}
{ pw_metric == 2:
    “The woman on the bench wants to think about the offer. Thinking is not a column. Write: accepted. By Thursday she will have.” #id:b5_043 #speaker:tobin #mood:wry
}
* [Give the sheet back with the line empty #id:b5_c20 #act:object:hand-over:tally-sheet:theirs]
    ~ b5_line = 1
    ~ metric_refused += 1
    “You are not better than me,” says Tobin. “You are slower.” He thinks. “Perhaps that is the same thing.” #id:b5_044 #speaker:tobin #mood:plain
* [Circle the line as done #id:b5_c21 #act:object:circle:tally-sheet@line]
    ~ b5_line = 2
    It takes a second. Tobin brings you a biscuit. He has never brought anybody a biscuit. #id:b5_045 #sfx:pencil
* [Hand him your pencil and look away #id:b5_c22 #act:object:hand-over:pencil-b5:theirs]
    ~ b5_line = 3
    He writes it himself, in your colour. On the board two arrows turn green, his and yours. #id:b5_046
* [Go and ask there first #id:b5_c23]
    ~ b5_line = 4
    ~ metric_refused += 1
    { pw_metric == 1:
        You climb into the coach and read the line out. “What is true, please,” says the first row. “Is there a column?” It takes six minutes, all of them red. #id:b5_048
    - else:
        You sit down and read the line out. “I would like what is true,” comes the answer. “Is there a column?” It takes six minutes, all of them red. #id:b5_047
    }
-
-> b5_miss

=== b5_miss
# scene:B5d # title:b5d # bg:archive # amb:archive # intensity:1 # finding:K2,K5 # reads:pw_border,pw_inspectors # read_time:2
# table:archive-desk # thing:file-simmet:middle
A folder has come up from Corrabel. Last winter, window three, a crew of four. Thirty-one seconds each. The stamp is yours. #id:b5_050
The flap is tied with string, twice. Whoever opens it must want to. #id:b5_051
* [Open the file #id:b5_c30 #act:object:open:file-simmet]
    ~ simmet_read = 1
    -> opened
* [Slide it under the stack #id:b5_c31 #act:object:place:file-simmet:theirs]
    The stack gets no taller. For the rest of the morning you can tell which one it is, by the string. #id:b5_052
    -> later

= opened
# thing:string-simmet:mine
Simmet, 58, fisher. Contract read by the worker: yes. That is your tick. Where a name should stand, he drew a fish. You had thought it was a joke. #id:b5_053 #sfx:page-turn
{
- pw_border >= 60 and pw_inspectors >= 15:
    At the harbour gate an officer counted a packing van: nine on the list, thirteen on the seats. The firm was fined, and eight of his eleven months came out of it. #id:b5_054
- pw_inspectors >= 15:
    An inspector came on a Tuesday and counted bunks. Eleven months unpaid. The firm has asked for more time. #id:b5_055
- else:
    Nobody had gone to look. He is number nine of a list from a chapel hall. Eleven months, settled against food and nets. #id:b5_056
}
* [Point at your tick #id:b5_c32 #act:object:point:file-simmet@read]
    ~ b5_asked = 1
    There was a question for this: would you read me that line? It takes nine seconds. You have never put it to a man of his age. #id:b5_057
* [Turn the bag with the string in it #id:b5_c33 #act:object:turn:string-simmet]
    Eleven knots, one a month. The twelfth is half pulled, as if somebody had knocked. #id:b5_058
* [Tie it up again #id:b5_c34]
    You tie it as it was, twice. It is a fisher’s knot. Somebody in Corrabel has learned it from him. #id:b5_059
-
-> later

= later
{ t_missed > 0:
    # thing:slip-later:mine
    Below it there is a slip. One more, from this autumn, also yours. No name yet: they do not say which until they are sure. You go through the faces, and get no further. #id:b5_060
    -> counted
}
-> b5_lark

= counted
* [Turn the slip over #id:b5_c35 #act:object:turn:slip-later]
    On the back: acknowledge receipt. You do. It is a thing one can do about it today. #id:b5_061
* [Fold it into your breast pocket #id:b5_c36 #act:object:fold:slip-later]
    It is lighter than a card. You notice it each time you bend. #id:b5_062
-
-> b5_lark

=== b5_lark
# scene:B5e # title:b5e # bg:winter-quay # amb:winter-quay # intensity:1 # finding:K2 # reads:sm_shock,pw_bla,pw_firewall # read_time:1
# table:pier # thing:cards-free:mine
Noon. Snow, in no hurry. The ferry _Lark_ lies off the pier, lit like a shop. #id:b5_070
{
- sm_shock == 1 and pw_firewall == 1:
    On the pier stand two tents and a stove: a clinic. Its list goes to nobody. People queue with one sleeve already up. #id:b5_071
- sm_shock == 1 and pw_bla == 1:
    For Scheme workers there is a green lane. Behind the tape everybody has become very interested in pears. #id:b5_072
- sm_shock == 1:
    CLOSED, says the notice, because of people’s lungs. One boat was turned back at dawn. Nobody knows if the _Lark_ is next. #id:b5_073
- else:
    Nobody is ill this winter. It is only the wind. The captain comes in sideways, thinks better of it, and goes out again. #id:b5_074
}
The cook lowers a basket on a line. Two hundred rolls, for a wedding that cannot get ashore. “Eat,” he shouts. “They are no good tomorrow!” #id:b5_075
* [Walk the basket down the queue #id:b5_c40]
    A roll each, and for some minutes nobody is a number. The cook takes off his hat to the last one. It is Tobin. #id:b5_076
* [Give a card with each roll #id:b5_c41 #act:object:hand-over:cards-free:theirs]
    ~ cards_rule = 1
    Print side down, under the roll. An aunt takes three. “I have sisters,” she says. #id:b5_077
* [Take one, and stand where she can see you #id:b5_c42]
    It is still warm inside. On deck somebody holds up the other half of theirs. #id:b5_078
-
-> b5_list

=== b5_list
# scene:B5e # title:b5e # bg:winter-quay # amb:winter-quay # intensity:1 # finding:K1 # reads:pw_border,pw_carrier # read_time:1
# table:pier # thing:-cards-free # thing:list-lark:middle # thing:key-hall:mine # thing:telephone-pier:mine # thing:cards-numbered:mine
{ pw_border >= 60 and pw_carrier >= 1:
    “How many?” 212, one for each place in the lifeboats: at Pellune an officer shut the ramp. Dorrin reads the names, and each answers with a lamp. #id:b5_081
- else:
    “How many?” Two hundred, says the mate by radio, or some more. At Pellune nobody shut the ramp. Dorrin’s list has one line on it. #id:b5_082
}
-> b5_panic

=== b5_panic
# scene:B5e # title:b5e # bg:winter-quay # amb:winter-quay # intensity:1 # finding:K5 # reads:pw_nonpunish,pw_nrm # read_time:2
# table:pier # thing:-cards-free # thing:list-lark:middle # thing:key-hall:mine # thing:telephone-pier:mine # thing:cards-numbered:mine
The horn goes: nobody lands before dark. The queue is a crowd in about a second. #id:b5_090 #sfx:ferry-horn
{
- pw_nonpunish == 0 and pw_nrm == 0:
    “No paper, cells,” says the sergeant. Eleven go. Their pockets go into one sack, and nobody writes down what was in them. #id:b5_091 #mood:plain
- pw_nonpunish >= 1 and pw_nrm == 1:
    Mirel has three tables: hurt, cold, papers. What is in a pocket goes on a tray, with its owner’s name. #id:b5_092 #speaker:mirel #mood:busy
- else:
    “Everybody into the waiting hall,” says Dorrin, “paper or not.” It has benches for eighty. The rest lean. #id:b5_093 #speaker:dorrin #mood:firm
}
- (calming)
* [Climb on a crate with the list, and talk #id:b5_c60 #act:object:point:list-lark@count]
    ~ lark_way = 1
    You say what you know. It is little, and you say that too. The third time people sit down, to hear better. #id:b5_094
* [Turn the key of the big hall #id:b5_c61 #act:object:turn:key-hall]
    ~ lark_way = 2
    It smells of dust and old dances. The heating knocks twice, and comes. Two hundred coats begin to steam. #id:b5_095 #sfx:keys
* [Ring the sergeant: six officers, in a line #id:b5_c62 #act:object:point:telephone-pier@cells]
    ~ lark_way = 3
    They walk in step, and the crowd makes a lane. In the lane stands an old man who had been pushed. He puts his hat straight. Nobody sits. #id:b5_096
* { pw_nrm == 1 or pw_nonpunish >= 1 } [Lay out numbered cards: hurt, cold, waiting #id:b5_c63 #act:object:place:cards-numbered:theirs]
    ~ lark_way = 4
    The cards are for coats. They work on people, if one says what comes after the number. Forty is a boy’s uncle, and cold. #id:b5_097
+ { pw_nrm == 0 and pw_nonpunish == 0 } [Lay out numbered cards: hurt, cold, waiting #id:b5_c64 #closed:referral-body]
    “I can give number four a four,” says Dorrin. “But behind the four there has to be a door.” #id:b5_098 #speaker:dorrin #mood:tired
    -> calming
-
-> b5_bench

=== b5_bench
# scene:B5f # title:b5f # bg:quay-hall # amb:quay-hall # intensity:1 # finding:K5 # reads:pw_metric # read_time:1
# table:gate # thing:key-pack:theirs # thing:envelope-pell:theirs
{ pw_metric == 0:
    Tobin counts along the bench. “Eleven without a paper. That is my month, and yours.” He offers you five. He means it kindly. #id:b5_110 #speaker:tobin #mood:warm
}
{ pw_metric == 1:
    Tobin was bored until he saw the van outside. “That firm has twelve workers and four chairs. I know, I sold them the chairs.” He writes down the plate. #id:b5_111 #speaker:tobin #mood:busy
}
{ pw_metric == 2:
    Tobin was sent on the course, and said so all summer. Now he sits down by a man who will not sit. “Tell me, from wherever you like.” It sounds like a summons. It works. #id:b5_112
}
{
- tobin_way == 1:
    He has not forgotten the choir queue, or that everybody heard you. He looks round first, to see who is listening. #id:b5_113 #echo:tobin_way
- tobin_way == 2:
    “You told me on the stairs, that time,” he says. “Nobody had to clap.” #id:b5_114 #speaker:tobin #mood:plain #echo:tobin_way
- tobin_way == 3:
    He has your old note in his cap. He has corrected the spelling. #id:b5_115 #echo:tobin_way
}
Then the gate brings Urlan Brevane, 41, no paper on him. With him comes a shift boss. “That is our key,” says Pell Corvane. “He is ours too, in a way.” #id:b5_116 #speaker:pell #mood:warm
* [Turn the key over #id:b5_c70 #act:object:turn:key-pack]
    Brass, on blue twine. The tag says B. It may belong to anything that has an A. #id:b5_117
    -> glass
* [Open Pell’s envelope #id:b5_c71 #act:object:open:envelope-pell]
    A passport, three years old. It has never been bent. “So you see, all is in order,” says Pell. #id:b5_118 #speaker:pell #mood:plain
    -> glass
* [Fetch a second chair #id:b5_c72]
    Pell sits down on it. He sees your face, gets up, and offers it to Urlan, who stands. #id:b5_119
    -> glass

= glass
The blind is up. You put the key where both can see it. #id:b5_120 #piece:window:key
+ [The window shuts. #id:b5_c73 #result:done]
-
{ w_seen >= 2 or w_consent == 1:
    ~ key_found = 1
}
-> b5_key

=== b5_key
# scene:B5g # title:b5g # bg:quay-hall # amb:quay-hall # intensity:1 # finding:K5 # read_time:1
# table:gate # thing:key-pack:middle # thing:receipt-key:mine
{ key_found == 1:
    Now you know what it fits. Room B, from the outside, ten at night till four. Nineteen people sleep there. It locks by rule. Tonight it cannot. #id:b5_130
- else:
    A key, one, brass. What it fits stands nowhere on the report. “A door,” says Pell. “It is a cold house.” #id:b5_131 #speaker:pell #mood:plain
}
{ w_decision == 1:
    Urlan Brevane went out by the front gate. He looked at the lock of it, from habit. #id:b5_132
}
Pell has a receipt ready. He has even brought a pen. #id:b5_133
* [Give Pell the key #id:b5_c80 #act:object:hand-over:key-pack:theirs]
    He signs, and breathes out. “A room that does not lock is not insured,” he says. “I asked.” #id:b5_134 #speaker:pell #mood:warm
* [Lay the key in your drawer, and give him a number #id:b5_c81 #act:object:place:key-pack:mine]
    ~ b5_key_kept = 1
    You write: one key, held. “Then they all sleep with the door open,” says Pell. “In this weather.” He hears it himself, a little late. #id:b5_135 #speaker:pell #mood:tired
* [Ask who has the other key #id:b5_c82]
    “What other key?” says Pell. He takes this one off the desk while he thinks about it. He is still thinking at the door. #id:b5_136 #speaker:pell #mood:plain
-
{
- w_decision == 6:
    -> gone
- w_decision == 4:
    -> claimed
- w_decision == 1:
    -> b5_close
}
-> b5_order

= claimed
Half past three. The list of returns for the _Lark_. One name is struck out with a ruler: a claim is open, and nobody is sent back over one. #id:b5_138
-> b5_close

= gone
At four the _Lark_ lands her people and takes him on. He asks which way the doors open on board. Both, says the mate. #id:b5_137 #sfx:ferry-horn
{ key_found == 1:
    You had heard what the key was for. With grounds nobody is sent back. That duty is broken, and the book of the shift says so. #id:b5_149
- else:
    Nobody has asked him about the room. That was the first duty, before any stamp. #id:b5_147
}
-> b5_close

=== b5_order
# scene:B5g # title:b5g # bg:quay-hall # amb:quay-hall # intensity:1 # finding:K5 # reads:pw_reflection_days # read_time:1
# table:order # thing:order-return:middle
{
- w_decision == 2:
    Half past three. The second line shut at three, with him still on its chair. So he is on the list of returns for the _Lark_. It wants your signature. #id:b5_139
- w_decision == 3:
    Half past three. The list of returns for the _Lark_ was printed at noon, before his yes. Urlan Brevane is on it. It wants your signature. #id:b5_148
- else:
    Half past three. The list of returns for the _Lark_. Urlan Brevane is on it. It wants your signature. #id:b5_140
}
{ pw_reflection_days >= 30:
    In small print: where grounds are noted, nobody travels for {pw_reflection_days} days. The line under it has never been used. #id:b5_141
- else:
    In small print: notes may be attached. For grounds there is no line. #id:b5_142
}
* [Pull his sheet out and write: grounds, pending #id:b5_c90 #act:object:pull-back:order-return]
    ~ b5_return = 1
    { pw_reflection_days >= 30:
        The sergeant reads it twice, and takes one name off. “So it does work,” he says about the line. #id:b5_143
    - else:
        “There is no line for that,” says the sergeant. Dorrin draws one, with a ruler, and signs on it. It will cost her a Thursday. #id:b5_144
    }
* [Sign it, and clip a note to it #id:b5_c91 #act:object:sign:order-return]
    ~ b5_return = 2
    ~ obeyed_with_note = 1
    It is a good note: ask about the room first. That was the duty, and it was yours. It sails at four, in a bag with his laces. On board it is nobody’s work to read it. #id:b5_145 #sfx:pen
* [Leave it in the tray until she has sailed #id:b5_c92 #act:object:place:order-return:tray]
    ~ b5_return = 3
    At four she lands two hundred people and takes nobody. The sergeant looks at the tray, and then at the clock. “There is a boat tomorrow,” he says. #id:b5_146
-
-> b5_close

=== b5_close
# scene:B5h # title:b5h # bg:quay-hall # amb:quay-hall # intensity:1 # finding:K5 # read_time:1
# table:log-desk # thing:log-near:middle # thing:pencil-b5:mine
Six o’clock. In Corrabel somebody draws a line under the month, and goes home. #id:b5_150 #sfx:bell-far
{
- target_said == 1:
    An answer has come to your question: “Noted.” It counts as a reply. #id:b5_151 #echo:target_said
- target_said == 2:
    Above the kettle the arrow now has a family. Dorrin has added a small cup. #id:b5_152 #echo:target_said
- target_said == 3:
    The other half of the mail lies on Dorrin’s desk. She has glued on the rest, from hers. #id:b5_153 #echo:target_said
- target_said == 4:
    In the union’s tray there are five yellow mails now. Somebody took the soup recipe. #id:b5_154 #echo:target_said
}
{
- b5_line == 1 or b5_line == 4:
    The board ends the month in amber. It has been kind about it, and rounded. #id:b5_155 #echo:b5_line
- b5_line == 2 or b5_line == 3:
    The board ends the month in green, and plays its three notes. You had forgotten that it could. #id:b5_156 #echo:b5_line
}
* [Open the near-miss book at today #id:b5_c95 #act:object:open:log-near]
    ~ near_misses_logged += 1
    { simmet_read == 1:
        Last winter, window three, crew of four, you write. Not asked: would you read me that line? The page before yours is from spring, and blank. #id:b5_157 #echo:simmet_read
    - else:
        October, a date, a clinic not rung. You leave a line free under it. There is a folder you have not read. #id:b5_158 #echo:simmet_read
    }
* [Sharpen the pencil for tomorrow #id:b5_c96 #act:object:turn:pencil-b5]
    It takes longer than it needs. It is a very good point by the end, and nothing has been written with it. #id:b5_159
* [Look at the pier, empty #id:b5_c97]
    Snow, one saucepan lid, two hundred pairs of shoes gone by. Somebody has drawn a fish on the rail. It is probably only a fish. #id:b5_160
-
You pull the blind down. Dorrin sets the book of the shift on your desk. #id:b5_161 #sfx:blind #piece:ledger:b5
+ [You leave the book, open or shut. #id:b5_c98 #result:done]
-
-> b6_open

// --- told by name: the telephone at the wrong moment ---

=== phone_b5
“Tobin here. You have a pen in your hand? Leave it there,” says the telephone. “I am two short, and it is the thirty-first. I do not ask you to lie. I ask you to be quick.” #id:b5_170 #speaker:tobin #mood:wry
You say that somebody is at your glass. “Yes,” says Tobin. “That is what I am ringing about.” #id:b5_171 #speaker:tobin #mood:plain
-> DONE

// --- told by name: the man with the key (voice key) ---

=== key_arrive
Urlan Brevane sits as one sits on other people’s chairs. Pell stands, so as not to be in the way. He is in the way. #id:b5k_001
“One key,” says Pell. “I sign, he comes along, and we are all home by six. He knows I do not shout.” It is true. He does not. #id:b5k_002 #speaker:pell #mood:warm
-> DONE

=== key_enter_room
You take the key of the quiet room. Urlan looks at the lock, on both sides. He asks you to leave it on the table. #id:b5k_007 #sfx:keys
-> DONE

=== key_companion_goes
“Your envelope needs the stamp of the gate.” It does; everything does. Pell goes, and leaves his scarf on the chair, to keep it. #id:b5k_003
-> DONE

=== key_companion_goes_again
“And the back of it, please.” Pell turns it over. There is a back. He sighs like a man who has forms of his own. #id:b5k_004
-> DONE

=== key_companion_returns
Pell is back, stamped three times. “They were thorough,” he says. He looks for the key first, and then for Urlan. #id:b5k_005 #speaker:pell #mood:tired
-> DONE

=== key_companion_translates
“He says that he found it,” says Pell. Urlan had used the word for “took”. It is a short word in every language here. #id:b5k_006 #speaker:pell #mood:plain
-> DONE

=== key_say_X06
“At ten I turned it. From the outside. At four I turned it back. For that I had the first hour off. He asked me because I am tidy.” #id:b5k_010 #speaker:urlan #mood:plain
-> DONE

=== key_deep_X06
“Nineteen sleep in B. Then came the coughing, and they said: all the more. So I took it along. What is not there, nobody has to turn.” #id:b5k_011 #speaker:urlan #mood:firm
-> DONE

=== key_innocent_X06
“Somebody has to be last out. I was last out. So I had the key.” #id:b5k_012 #speaker:urlan #mood:plain
-> DONE

=== key_say_K02
“One may go out. On Sundays, by twos, with a note.” #id:b5k_013 #speaker:urlan #mood:plain
-> DONE

=== key_deep_K02
“I wrote the notes. I have a good hand. I never wrote one for myself, it would have looked odd.” #id:b5k_014 #speaker:urlan #mood:wry
-> DONE

=== key_innocent_K02
“It was winter. Where would one go?” #id:b5k_015 #speaker:urlan #mood:plain
-> DONE

=== key_say_K01
“My passport? There, in his envelope. It got here before I did.” #id:b5k_016 #speaker:urlan #mood:wry
-> DONE

=== key_deep_K01
“I saw it once in three years. He was looking for a pen. I asked. He said: next week. He wrote it down. I believe he still has the note.” #id:b5k_017 #speaker:urlan #mood:plain
-> DONE

=== key_innocent_K01
“They keep them dry. Our roof is not so good.” #id:b5k_018 #speaker:urlan #mood:plain
-> DONE

=== key_say_X04
“I live behind belt two. In the pillow one hears it, a little.” #id:b5k_019 #speaker:urlan #mood:plain
-> DONE

=== key_deep_X04
“One who moves out has no shift the next day. That is not written. The bed is written.” #id:b5k_020 #speaker:urlan #mood:plain
-> DONE

=== key_innocent_X04
“It is near. I like near.” #id:b5k_021 #speaker:urlan #mood:plain
-> DONE

=== key_say_X02
“The pay comes in spring. It has been coming in spring for two springs.” #id:b5k_022 #speaker:urlan #mood:wry
-> DONE

=== key_deep_X02
“He shows us the sheet. There it is, the whole sum. One may look at it for as long as one likes.” #id:b5k_023 #speaker:urlan #mood:plain
-> DONE

=== key_innocent_X02
“They say the bank is slow. Banks are slow.” #id:b5k_024 #speaker:urlan #mood:plain
-> DONE

=== key_say_C01
“I owe {d_paid} days. It was less before I worked.” #id:b5k_025 #speaker:urlan #mood:plain
-> DONE

=== key_deep_C01
“It grows when one is ill. This winter everybody in B was ill. I added it up on the wall. They charged for the wall.” #id:b5k_026 #speaker:urlan #mood:wry
-> DONE

=== key_innocent_C01
“One owes, one works. I am not the first.” #id:b5k_027 #speaker:urlan #mood:plain
-> DONE

=== key_say_T01
“He has the words for things here. He has one for me too: ours.” #id:b5k_028 #speaker:urlan #mood:plain
-> DONE

=== key_deep_T01
“When he is here I say yes. It saves us both time.” #id:b5k_029 #speaker:urlan #mood:plain
-> DONE

=== key_innocent_T01
“He means to help. He drove here in the snow.” #id:b5k_030 #speaker:urlan #mood:plain
-> DONE

=== key_plain_person
“Brevane, Urlan. Forty-one. I had a lathe once.” #id:b5k_031 #speaker:urlan #mood:plain
-> DONE

=== key_plain_plan
“To the other side of the water. I have not planned the other side.” #id:b5k_032 #speaker:urlan #mood:plain
-> DONE

=== key_plain_address
“Harlune, Pier House. The door with B on it.” #id:b5k_033 #speaker:urlan #mood:plain
-> DONE

=== key_plain_money
“A button and a ticket. The button is not mine either.” #id:b5k_034 #speaker:urlan #mood:wry
-> DONE

=== key_plain_journey
“I walked along the shore. The road has vans on it.” #id:b5k_035 #speaker:urlan #mood:plain
-> DONE

=== key_plain_worry
“That it is cold in there now, with the door open. One does not think of everything.” #id:b5k_036 #speaker:urlan #mood:plain
-> DONE

=== key_short_answer
{ pick % 2:
- 0:
    “As it says there.” #id:b5k_037 #speaker:urlan
- else:
    He moves the key one finger’s width, so that it lies straight. #id:b5k_038
}
-> DONE

=== key_do_card
The card goes under the glass, print side down. He reads it, turns it, and asks if one card will do for nineteen. #id:b5k_040 #sfx:paper-slide
-> DONE

=== key_referral_declined
“I would rather go home,” says Urlan. “Somewhere a door is a door.” It is an answer. You tell him where the offer stays open. #id:b5k_041 #speaker:urlan #mood:plain
-> DONE

=== key_referral_answer
# scene:B5k # title:b5f # bg:quay-hall # amb:quay-hall # intensity:1 # finding:K5 # reads:pw_nonpunish # read_time:1
You explain it: a room, a doctor, a lawyer, time. “Does it lock?” asks Urlan. From the inside, you say. “Then yes.” #id:b5k_042
{ pw_nonpunish == 0:
    “Brevane?” says the police desk. “I have him under theft. We hear the theft first.” You ask what the key is worth. Nobody has written that down. #id:b5k_043
}
{ pw_nonpunish == 1:
    “No fine for the missing paper,” says the desk. “The key is another matter. That one stays open.” So did the door, you say. #id:b5k_044
}
{ pw_nonpunish == 2:
    “The theft is laid aside,” says the desk. “Nobody pays for what they were made to do, or for stopping it. We want the key, please. As a witness.” #id:b5k_045
}
-> DONE

=== key_decide_admit
You stamp him in. He looks at the gate for a while. “It is not even shut,” he says, and goes through it sideways. #id:b5k_046 #sfx:stamp
-> DONE

=== key_decide_refuse
REFUSED. Pell holds out his hand for the key, and after a moment for Urlan’s bag, to be useful. #id:b5k_047 #sfx:stamp
-> DONE

=== key_decide_second
You hand over the yellow slip. “A room, a chair, somebody with time.” Pell looks at the clock. “Does he need his coat?” he asks, and goes to get it. #id:b5k_048 #sfx:paper-slide
-> DONE

=== key_truth
True: reasonable grounds. He was made to lock others in at night, and was reported for the key. The room was never asked about. #id:b5k_049
-> DONE
