// A4x · Bluegate Park, Denovar. A headset, a script, a gate that wants two colours at once.
// Nothing here can be learned: the script is only ever its gap. The voices on the line live in Nolmara, so the case is
// Nolmara's, and so is the third car. Half of those who keep the place running answered the same advert.

VAR bluegate_read = 0  // the first call: 1 folded the script · 2 warned the voice · 3 read it well · 4 let the line be silent
VAR bluegate_game = 0  // learned the guard's card game
VAR bluegate_note = 0  // wrote the address on the certificate
VAR bluegate_swap = 0  // took Halm's night

=== bluegate
# scene:A4x # title:a4x # bg:office-floor # amb:office-night # intensity:2 # note:bluegate # finding:K1,K5 # reads:pw_fiu,pw_interpreters,pw_nonpunish,pw_nrm,pw_reflection_days,pw_screen_time # read_time:3
# table:desk-twelve # thing:envelope-twelve:theirs # status:passport-place
~ employer = 3
{ papers_kept == 1:
    # thing:passport:mine
}
{ papers_kept == 1 and copy_kept == 1:
    # thing:copy-page:mine
}
Your badge is yellow. The gate wants a yellow badge and a blue one, together. #id:a4x_001
Nell Morne, who runs the floor, holds out an envelope. “Passport. They register us. Mine went in two years ago.” #id:a4x_004 #speaker:nell #mood:plain
* [Pass this scene #id:a4x_c06 #skip]
    -> passed
* [Hand her the passport #id:a4x_c01 #act:object:hand-over:passport:theirs]
    ~ papers_kept = 0
    ~ drawer_open_question = 1
    It goes into a steel cabinet. Nell wears the only key, on a shoelace. #id:a4x_010 #sfx:drawer
* { copy_kept == 1 } [Lay the crooked copy on the envelope #id:a4x_c02 #act:object:lay-over:copy-page:envelope-twelve]
    ~ copy_kept = 0
    ~ gave_copy = 1
    Nell weighs it on her palm. It is too light, and she knows the weight. “Registered,” she says. #id:a4x_011 #speaker:nell #mood:tired
* [“I will bring it on Friday.” #id:a4x_c03]
    “Friday,” writes Nell. She has eleven names under Friday, and some of the ink is old. #id:a4x_012
-
# thing:-envelope-twelve # thing:-passport # thing:-copy-page # thing:script-gap:middle # thing:list-ticks:theirs
{ saw_bag == 1 and route == 1:
    In Pellune a cousin of Marrec’s carried your bag, like a brother. You both noticed. #id:a4x_003 #echo:saw_bag
}
Desk twelve: a headset, a script, a list of names with room for ticks. #id:a4x_020
“Two doctorates in this row,” says Halm Keth, who taught mathematics. “We are the best-educated mistake in Denovar.” #id:a4x_021 #speaker:halm #mood:wry
* [Circle the gap for the name #id:a4x_c07 #act:object:circle:script-gap@gap]
    On Monday it was an insurer. The gap is exactly as long as a name that people trust. #id:a4x_022
* [Point at a tick on the list #id:a4x_c08 #act:object:point:list-ticks@second]
    “That was somebody’s roof,” says Halm. “I add them up at night. Somebody should.” #id:a4x_023 #speaker:halm #mood:tired
* [Turn the script over #id:a4x_c09 #act:object:turn:script-gap]
    On the back it speaks your language, without one mistake. “Commas matter,” says Halm. #id:a4x_024 #speaker:halm #mood:plain
-
# thing:headset:mine
{ pw_fiu == 1:
    The board is half red: in Nolmara the banks ring their customers back now. #id:a4x_030
- else:
    The board counts ticks by badge. It is mostly green. #id:a4x_031
}
A clock, a spoon in a cup, a woman of eighty or so. “Who is it, dear?” #id:a4x_032 #sfx:telephone
* [Fold the script and read the half that is left #id:a4x_c10 #act:object:fold:script-gap]
    ~ bluegate_read = 1
    Half a script is mostly greetings. You wish her good morning four times. “And you, dear,” she says. #id:a4x_033
* [Push the script away. Warn her, in the polite form #id:a4x_c11 #act:object:place:script-gap:theirs]
    ~ bluegate_read = 2
    “I would be grateful, madam, if you gave me nothing.” A breath. “Somebody brought you up,” she says. Click. #id:a4x_034
* [Read it as it is written #id:a4x_c12]
    ~ bluegate_read = 3
    You read well. She thanks you twice. On the list a tick appears, and no hand has made it. #id:a4x_035
* [Let the line be silent #id:a4x_c13]
    ~ bluegate_read = 4
    She tells the silence about her cat. It counts as a conversation. #id:a4x_036
-
# thing:-script-gap # thing:-list-ticks # thing:-headset
{ bluegate_read == 3:
    The noodle machine has heard. Two bowls, and a green light. #id:a4x_037
- else:
    No tick, no supper. But the noodle machine gives on credit. #id:a4x_038
}
{ bag_cards == 1:
    # thing:cards-eleven:mine
}
{ bag_cert == 1:
    # thing:cert-grade:mine
}
At the smokers’ window the guard plays patience, blue badge swinging, and loses. #id:a4x_040
* { bag_cards == 1 } [Place your own pack on the sill #id:a4x_c14 #act:object:place:cards-eleven:middle]
    ~ bluegate_game = 1
    “There is no three of coins,” you warn him. He writes a 3 on a visitor’s pass, blue edge and all, and shuffles it in. #id:a4x_041
* { bag_cards == 0 } [Ask him to teach you a game for two #id:a4x_c15]
    ~ bluegate_game = 1
    It is called Widow’s Ladder, and its rules come to him as he needs them. “Very nicely beaten,” he says at dawn. #id:a4x_042 #speaker:guard #mood:warm
* { bag_cert == 1 } [Write this address on the back of your certificate #id:a4x_c16 #act:object:turn:cert-grade]
    ~ bluegate_note = 1
    On the back of grade two: a street, a floor. The man who fills the machine takes it out with the boxes. #id:a4x_043
* [Take Halm’s night, so he can see about a tooth #id:a4x_c17]
    ~ bluegate_swap = 1
    He comes back with half a smile, and peppermints for the whole row. #id:a4x_044
-
# thing:-cards-eleven # thing:-cert-grade # thing:advert-nell:theirs # thing:advert-yours:mine
{ papers_kept == 0:
    # thing:envelope-twelve:theirs
}
Halm may leave, and stays. “My daughter has two years of medicine left.” #id:a4x_050 #speaker:halm #mood:tired
From Nell’s folder falls the advert that you answered. #id:a4x_051
* [Lay your advert over hers #id:a4x_c19 #act:object:lay-over:advert-yours:advert-nell]
    Two years lie between them, and one comma. “They took a suggestion,” says Nell. “From me. I was new.” #id:a4x_052 #speaker:nell #mood:wry
* { papers_kept == 0 } [Pull your envelope back across the table #id:a4x_c20 #act:object:pull-back:envelope-twelve]
    ~ papers_kept = 1
    ~ drawer_open_question = 0
    Nell lets go. “Have it. Where would you walk with it?” It is not unkind. #id:a4x_053 #speaker:nell #mood:plain
* { life == 0 } [Ask her your question, out loud, like a fool #id:a4x_c27]
    {
    - question == 1:
        Who pays? “The people on the list,” says Nell. Nobody has said it on this floor before. #id:a4x_055 #speaker:nell #mood:plain #echo:question
    - question == 2:
        Who holds the paper? “I hold yours. And who holds mine? I do. You see the difficulty.” #id:a4x_056 #speaker:nell #mood:wry #echo:question
    - else:
        Whom do I ring? “Anyone,” says Nell, and nods at four hundred names. Then she hears it. #id:a4x_057 #speaker:nell #mood:tired #echo:question
    }
* [Hand it back to her and say nothing #id:a4x_c21 #act:object:hand-over:advert-nell:theirs]
    “I answered it,” she says. “And then I was good at it.” She folds it along the old folds. #id:a4x_054 #speaker:nell #mood:tired
-
-> cars

= cars
~ months_pass(6)
# thing:-advert-nell # thing:-advert-yours # thing:-envelope-twelve # thing:headset:mine
Grey winter. At home the loan stands at {debt_now} days. #id:a4x_059
In the middle of a call, three cars. One is from Nolmara, where the voices live. #id:a4x_060
* [Lay the headset down #id:a4x_c25 #act:object:place:headset:middle]
    It goes on talking, very small, to the desk. #id:a4x_076
* [Tell the voice that you have to go #id:a4x_c26]
    “Is somebody at the door, dear?” “Yes,” you say. Nothing as true was ever said on this line. #id:a4x_077
-
# thing:-headset # thing:badge-yellow:mine # thing:script-gap:middle
{ bluegate_game == 1:
    The guard puts down his hand, face up. “Yellow,” he says to you, and goes to the gate. “And blue. Together.” #id:a4x_061 #speaker:guard #mood:plain #echo:game
- else:
    From outside, it turns out, the gate has a handle. #id:a4x_062 #sfx:door
}
{
- pw_nrm == 1 and pw_reflection_days >= 30 and pw_interpreters >= 60:
    { pw_nonpunish == 1:
        “Papers are forgiven by law. The calls we must talk about,” says the officer. An interpreter who has slept, and {pw_reflection_days} days to think. #id:a4x_063
    - else:
        “Nobody is accused before breakfast,” says a woman without a uniform. An interpreter who has slept, and {pw_reflection_days} days to think. #id:a4x_064
    }
- pw_nrm == 1 and pw_reflection_days >= 30:
    By law each of you has an interpreter and {pw_reflection_days} days. The interpreter is a telephone, and engaged. #id:a4x_065
- pw_nonpunish >= 1:
    “Before I write: did you choose this chair?” She asks each of forty as if it had just come to her. #id:a4x_066
- pw_screen_time <= 1:
    At the top of the form is printed: suspect. Below is a minute for each. #id:a4x_067
- else:
    At the top of the form is printed: suspect. The young officer keeps his thumb on it. Then he needs the thumb. #id:a4x_068
}
{
- bluegate_note == 1:
    Someone holds up a certificate. “It came with a noodle invoice,” she says. “Whose well is this?” #id:a4x_070 #echo:cert
- bluegate_read == 2:
    “A lady in Corrabel wrote down the time,” says somebody. “She said: a well-brought-up voice.” #id:a4x_071 #echo:call
- bluegate_read == 3:
    A finger goes down the list and stops. A tick, a date, and you were the one awake. #id:a4x_072 #echo:call
}
* [Lay your badge on the script and say which name, which day #id:a4x_c22 #act:object:lay-over:badge-yellow:script-gap]
    ~ visit_spoke = 1
    Monday, an insurer. Tuesday, a shipping line. At Wednesday the next desk joins in, and at Friday the whole row. #id:a4x_073
* [Both hands on the desk, and nothing else #id:a4x_c23]
    ~ visit_spoke = 2
    The pen waits as long as a kettle would. Then it writes: silent. The word is underlined, or the pen slipped. #id:a4x_074
* [Go out through the canteen, past the machine #id:a4x_c24]
    ~ visit_spoke = 3
    You get as far as the noodle van. It is minus nine. Somebody comes across the snow with two blankets, not fast. #id:a4x_075
-
{
- papers_kept == 1:
    Nell deals the envelopes out, her own last. Yours is in your boot. #id:a4x_080 #echo:passport
- pw_nonpunish == 0:
    ~ drawer_open_question = 1
    Nell deals the envelopes out, her own last. Yours goes into a bag that says evidence. #id:a4x_081
- else:
    ~ papers_kept = 1
    ~ drawer_open_question = 0
    Nell deals the envelopes out, her own last. You have to sign for yours. #id:a4x_082
}
Halm walks past the line for people who were found. “I signed twice. If nobody stands here, who will believe you?” #id:a4x_083 #speaker:halm #mood:firm
{ bluegate_swap == 1:
    His peppermints are in your pocket, all the way to the Quay. #id:a4x_084 #echo:swap
- else:
    Behind the glass the board still counts. Nobody has found the switch. #id:a4x_085
}
-> statement

// The whole chapter, told; what it leaves behind is what a quiet way through it leaves.
= passed
~ months_pass(6)
~ visit_spoke = 2
In Bluegate Park people are paid to read a script by telephone that takes strangers’ savings. The gate opens only to two badges. #id:a4x_090
{ papers_kept == 0 and pw_nonpunish >= 1:
    ~ papers_kept = 1
    ~ drawer_open_question = 0
}
In grey winter three cars come. You say nothing yet, and ride with the others to the Quay. #id:a4x_091
-> statement
