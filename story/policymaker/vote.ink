// The chamber: eighty seats, forty-one to stay, and what was decided by somebody you did not think of.

=== c2_vote
# scene:C2l # title:vote # bg:chamber # amb:chamber-murmur # intensity:0 # finding:0 # read_time:1
# table:chamber # thing:roll:mine # thing:resignation:mine
He writes it on his cuff. Eighty seats, a motion of confidence, one summer. Forty-one keep you at your desk. #id:c2_170
Kessa Marr takes two minutes and needs one. “Order at the Quay, the Minister said. Was it order? Or was it somewhere else?” #id:c2_171 #speaker:marr #mood:firm
{
- promise == 0:
    “You promised nobody anything,” says your whip. “It is restful. It is not worth a seat.” #id:c2_172 #echo:promise
- run_kept == 1:
    “You kept your sentence,” says your whip. “I have told the people who were sure you would not.” #id:c2_173 #echo:promise
- else:
    “Your sentence,” says your whip. “It did not come true. They have it in writing, with the hour.” #id:c2_174 #echo:promise
}
* [Hand the clerk the roll #id:c2_roll #act:object:hand-over:roll:clerk]
    -> c2_result
* [Hand the clerk your resignation #id:c2_c86 #act:object:hand-over:resignation:clerk]
    -> c2_resign

=== c2_result
# table:none
The names are read in the order of the doors. Six minutes. One sock itches. #id:c2_175
{
- run_votes >= 41:
    “{run_votes} for,” says the clerk. You stay. #id:c2_176
- run_votes >= 35:
    “{run_votes} for,” says the clerk. It is not enough, and it is not few. #id:c2_177
- else:
    “{run_votes} for,” says the clerk, and is kind enough to cough. #id:c2_178
}
{
- run_forgot == 1:
    Seat 78, Member Dell, says no, and holds up a letter in pencil. You had not counted Dell. You had not opened that letter. #id:c2_179 #echo:pencil
- run_won_across > run_lost_order and run_won_across > 4:
    From across the floor come {run_won_across} you had no right to. A woman with orchards says yes and looks at nobody. #id:c2_180
- run_lost_labour > run_lost_order and run_lost_labour > 4:
    Tolvane’s benches lose you {run_lost_labour}. He finds you later, with cake. “It was not me,” he says. “It was my cousin.” #id:c2_182
- run_lost_order > 2:
    The order wing loses you {run_lost_order}. “You had the line,” its whip says afterwards. “You did not hold it.” #id:c2_181
- else:
    Nobody moved who had not said so. You had forgotten that this can happen. #id:c2_183
}
{
- (guess == 1 and run_votes >= 41) or (guess == 2 and run_votes >= 35 and run_votes < 41):
    The doorkeeper counts mints into your hand, one at a time. #id:c2_184 #echo:guess
- else:
    The doorkeeper eats a mint and looks at the ceiling. #id:c2_185 #echo:guess
}
{
- run_votes >= 41 and package == 4 and package_inspectors >= 35:
    -> two_key
- run_votes >= 41 and package == 1:
    -> firm_hand
- run_votes >= 41 and package_quota >= 60 and package_inspectors < 20:
    -> open_gate
- run_votes >= 41:
    -> held
- run_votes >= 35 and data_published == 1:
    -> pilot
- data_published == 1:
    -> kept_data
- else:
    -> reshuffle
}

= two_key
“A law with two keys,” says Oda. “One at sea, one at the packing line. Committee is Tuesday. They will come for one.” #id:c2_190 #speaker:oda #mood:plain
* [Guard the inspectors’ clause #id:c2_c90]
    You take the seat beside Bromett of the growers. He has brought weather charts. You have brought pay slips. #id:c2_191
* [Guard the boat’s orders #id:c2_c91]
    You take the seat beside the admiral and read his orders aloud, the verb first. #id:c2_192
-
#ending:two-key-law
-> END

= firm_hand
The Quay holds. It feels like a floor. #id:c2_193
“A line at sea and none at the packhouse is half a line,” says Quill. “Keep the fines on employers, or drop them.” #id:c2_194 #speaker:quill #mood:firm
* [Keep the fines on employers #id:c2_c92]
    You sign. Bromett of the growers telephones before the ink is dry. You let it ring twice, for the pleasure. #id:c2_195 #sfx:telephone
* [Drop them and keep the votes #id:c2_c93]
    You strike the clause. “Half a line, then,” says Quill. “I have guarded worse.” #id:c2_196 #speaker:quill #mood:plain
-
#ending:firm-hand
-> END

= open_gate
You stay, and the gate stays open, and almost nobody watches the yard behind it. Lio has pencilled one firm’s name, with a question mark. #id:c2_197
* [Suspend the firm’s certificates today #id:c2_c94]
    Two hundred people lose a sponsor by noon. You open a desk for them by four. It is the order you should have chosen. #id:c2_198
* [Hire eyes for the yard #id:c2_c95]
    Tolvane sends you his bicycle, with a bow on it. #id:c2_199
-
#ending:open-gate
-> END

= held
“You live,” says your whip. “The harvest file is on your desk. It ticks.” Bas has left the other half of the cake. #id:c2_200
* [Open the harvest file tonight #id:c2_c96]
    Week thirty-one, says page one, in Bromett’s round hand. Pears do not wait for quorum. #id:c2_201
* [Sleep, and ring Lio before anybody else #id:c2_c97]
    Lio answers at once, suspicious. “Before?” says Lio. “Nobody asks before.” You hear a napkin being unfolded. #id:c2_202 #speaker:lio #mood:warm
-
#ending:summer-held
-> END

= pilot
You keep a desk and lose a country. One port, says the compromise, one year, and Lio’s table on the wall. #id:c2_203
* [Try it at Lantern Quay #id:c2_c98]
    Beckwin offers the sports hall. You count arrivals and graves and pay slips, and write down first what would prove you wrong. #id:c2_204
* [Try it at Harlune Bay #id:c2_c99]
    Nobody has ever tried anything at Harlune. The chapel hall has chairs. You bring the pencil. #id:c2_205
-
#ending:pilot
-> END

= kept_data
You carry one box. Nobody can take back the table. By Thursday three people you dislike are quoting it correctly. #id:c2_206
* [Give the box to Lio #id:c2_c100]
    Lio clears a drawer, the one of withdrawn headlines. “This one stays out,” says Lio. #id:c2_207 #speaker:lio #mood:warm
* [Give the box to Kessa Marr #id:c2_c101]
    She looks for the trick. There is none. “I would have hidden it,” she says. She has read it by morning. #id:c2_208 #speaker:marr #mood:plain
-
#ending:lost-vote
-> END

= reshuffle
The file goes to Interior in a grey box on wheels. Your name stays on the door. What is behind it is now fisheries. #id:c2_209
* [Ring the successor about the boat #id:c2_c102]
    “She rolls to the left,” you say. There is a pause. “They told me nothing,” says the successor. You talk for an hour. #id:c2_210
* [Ring the successor about the drawer #id:c2_c103]
    “Second from the top,” you say. “All of us put them there. Take them out in order.” #id:c2_211
-
#ending:reshuffle
-> END

=== c2_resign
# scene:C2m # title:letter # bg:minister-desk # amb:rain-window # intensity:0 # finding:0 # read_time:1
# table:resign # thing:resignation:middle # thing:pen:mine
~ resigned = 1
A letter of resignation is three sentences. The second is thanks. The third is regret. People keep only the first. #id:c2_212
* [“I will not sign what I cannot count.” #id:c2_c104]
    Lio cuts it out of the paper and puts it in the drawer, face up. #id:c2_213
* [“I said order, and meant the Quay.” #id:c2_c105]
    Quill reads it standing. Then she sits down first, in your chair, for a moment. “Thank you,” she says. #id:c2_214 #speaker:quill #mood:plain
* [“Ask the fourteen.” #id:c2_c106]
    It is the shortest first sentence on record. Jory sets it in lead and does not charge you for the page. #id:c2_215
-
#ending:the-letter
-> END
