// B3 · after the window shuts. What the regime says, then what was known, what was true, what was never asked.
// No verdict: an error is named with its cost and to whom. A line never says what kind of person somebody looks like.

=== ledger_lies_open
Each line is a traveller, in your own hand. Beside it the page is still white. Point at one, and it fills. #id:b3d_070 #sfx:page-turn
-> DONE

=== debrief_cost
{ v_other == 0:
    Nobody was sent to Tobin’s window. What you saved, you saved on this one. #id:b3d_011
}
{ v_other == 1:
    While you took your time, one traveller went to Tobin’s window. Time is taken from somebody. #id:b3d_012
}
{ v_other > 1:
    While you took your time, {v_other} people went to Tobin’s window. Time is taken from somebody. #id:b3d_010
}
{ v_missed == 1:
    One of them had grounds, and nobody asked. #id:b3d_013
}
{ v_missed > 1:
    Of those, {v_missed} had grounds, and nobody asked. #id:b3d_014
}
-> DONE

=== outcome_missed_smuggled
Somebody came in on a page that was not theirs. Nobody was hurt by it today. The rule was there to be applied, and a rule never applied is a lottery. #id:b3d_035
-> DONE

=== outcome_missed_asylum
They went through without the slip that says they asked. It will be wanted at the next desk, and the next. #id:b3d_036
-> DONE

=== outcome_missed_labour
They went on to a bad employer without a number to ring. The card costs five seconds. #id:b3d_037
-> DONE

=== outcome_refused_smuggled
Refused, with a reason and an address for complaints, after a talk. That is what a firm rule looks like when it is kept properly. #id:b3d_038
-> DONE

=== known_crossing
Somebody was paid for a way over #id:b3d_039
-> DONE

=== truth_grounds
True, as the model had it: reasonable grounds for trafficking. Somebody was deceived or held by debt or fear, and the work was to be the payment. #id:b3d_020
-> DONE

=== truth_intended
True, as the model had it: exploitation was intended at the other end. It had not happened yet, so there was little to tell. #id:b3d_021
-> DONE

=== truth_smuggled
True, as the model had it: carried over for a price, and then let go. That is smuggling. Nobody meant to live off this person’s work. #id:b3d_022
-> DONE

=== truth_labour
True, as the model had it: cheated at work, without the means that make it trafficking. The duty is a labour inspector and a card, not a cell and not nothing. #id:b3d_023
-> DONE

=== truth_asylum
True, as the model had it: in need of protection. Your duty was to register the claim, not to judge it. #id:b3d_024
-> DONE

=== truth_child
True, as the model had it: a child. For a child the means do not matter, only what was done and what for. #id:b3d_025
-> DONE

=== truth_child_safe
True, as the model had it: a child on an ordinary journey, with a letter that lay at home. #id:b3d_026
-> DONE

=== truth_ordinary
True, as the model had it: an ordinary traveller. Most are. #id:b3d_027
-> DONE

=== a_truth
True: the youngest and two others had reasonable grounds; the fourth had only been cheated on deductions. Four people, so four offers. #id:b3d_028
-> DONE

=== outcome_served
The first duty was met. What you did not learn does not change that. #id:b3d_030
-> DONE

=== outcome_missed
This one went past. A miss does not ring. It comes back in months, as a name on a file. #id:b3d_031
-> DONE

=== outcome_alarm
This cost an ordinary journey: a connection, a first day, some dignity. Somebody is owed a reason and a short letter. #id:b3d_032
-> DONE

=== outcome_offered
You offered and heard no. A no to an offer is an outcome, and the card works on other days. #id:b3d_033
-> DONE

=== outcome_duty
A duty was broken. Asylum claims, children and open grounds are not weighed at a counter; they are heard. #id:b3d_034
-> DONE

=== truth_hidden
However well you asked, the whole of it could not be reached today: it was not yet known, or the one who could confirm it did not answer. About three in ten are so. #id:b3d_040
-> DONE

=== debrief_card
The card went with them. It has no column on any board. #id:b3d_041
-> DONE

=== debrief_density
Play is clearer and denser than life: here one in eight had grounds. Looks, names, origin, job and nerves were dealt without regard to the truth. #id:b3d_042
-> DONE

=== debrief_nothing_unasked
Nothing that was there to be told stayed unasked. That is rare, and it took what it took. #id:b3d_043
-> DONE

=== debrief_unasked
There to be told, and never asked: #id:b3d_044
-> DONE

=== debrief_innocent
Each of these had an honest reason here. A sign opens a talk; it proves nothing. #id:b3d_048
-> DONE

=== debrief_reassuring
And what would have set your mind at rest: #id:b3d_049
-> DONE

=== debrief_known
What came to light: #id:b3d_045
-> DONE

=== debrief_known_nothing
What came to light: nothing that weighs. Papers were only papers. #id:b3d_046
-> DONE

=== debrief_slips
What the work could have gone without: #id:b3d_047
-> DONE

=== error_E03
The companion translated. One cannot say about a person what that person must translate. #id:b3d_050
-> DONE

=== error_E04
You asked in front of the companion. Whatever was said, was said to both of you. #id:b3d_051
-> DONE

=== error_E05
Question 7 asks a person to name a crime. Ask what happened; the name is your work. #id:b3d_052
-> DONE

=== error_E06
Refused within a minute, before a need or a right was named. #id:b3d_053
-> DONE

=== error_E09
A claim or a child was met with a stamp. This is the duty no board can switch off. #id:b3d_054
-> DONE

=== error_E10
Something that pointed to grounds was known, and the person was sent back. While it is looked into, nobody may be sent back. #id:b3d_055
-> DONE

=== close_room
You write to the post’s committee: one room, one door, no boxes. Dorrin signs under you. Her signature is older than the form. #id:b3d_060
-> DONE

=== close_log
You write in the log what you did not ask, by number, under your own name. Tobin reads it over your shoulder. “Leave a line free,” he says. #id:b3d_061
-> DONE

=== close_cards
You put ten cards into your breast pocket, print side in. Tomorrow the ferry is at ten past six. #id:b3d_062
-> DONE
