// What happens at any window in B3: the room, the line, the offer, and the telephone that answers when the next traveller
// is already at the glass. These knots read the world.

=== do_explain
# scene:B3 # title:b3 # bg:quay-hall # amb:quay-hall # intensity:1 # finding:K5 # reads:sm_trust,pw_reflection_days # read_time:1
{ pick % 6:
- 0:
    “My name is Kell. I write down what you tell me, two people read it, and you may say you are done.” #id:b3w_001 #speaker:ansa #mood:plain
- 1:
    “I am Kell. This takes some minutes. I write, two others read, and you may stop when you like.” #id:b3w_001b #speaker:ansa #mood:plain
- 2:
    “Before anything: I am called Kell, this is my pen, and what I write goes to two readers. You may leave a question out.” #id:b3w_001c #speaker:ansa #mood:plain
- 3:
    “Kell. I ask, you answer what you want to, and I note it. Two colleagues see the note. That is all of them.” #id:b3w_001d #speaker:ansa #mood:plain
- 4:
    “So that you know: my name is Kell, two people upstairs get the form, and if you want to stop, we stop.” #id:b3w_001e #speaker:ansa #mood:plain
- else:
    “I begin with me: Kell, at this window. What you say is written down and read by two. You decide when it is enough.” #id:b3w_001f #speaker:ansa #mood:plain
}
{ sm_trust >= 55:
    A nod. “They said you explain.” #id:b3w_002 #speaker:traveller
}
{ sm_trust < 55 and sm_trust >= 38:
    “Two people,” and a look at your pen. #id:b3w_003 #speaker:traveller
}
{ sm_trust < 38:
    The look goes to the gate and back. Somebody has explained things before. #id:b3w_004
}
{ pw_reflection_days >= 30:
    “And if you need time to think, there is time. It is a rule, it is not me.” #id:b3w_005 #speaker:ansa #mood:plain
}
-> DONE

=== ring_yarro
# scene:B3 # title:b3 # bg:quay-hall # amb:quay-hall # intensity:1 # finding:K5 # reads:pw_interpreters # read_time:1
{ pw_interpreters >= 70:
    Yarro is there before you have let go of the bell. “I say all of it,” he tells them both ways. “Also the rude parts.” #id:b3w_010 #speaker:yarro #mood:plain
}
{ pw_interpreters >= 20 and pw_interpreters < 70:
    Yarro’s voice comes out of the grey box. “I say ‘I’ when you say ‘I’. Quote begins.” Behind him a bus goes by. #id:b3w_011 #speaker:yarro #mood:plain #sfx:phone-buzz
}
{ pw_interpreters < 20:
    “Not before ten,” says Dorrin. “There is one interpreter for the coast, and at this hour he is asleep in his own language.” #id:b3w_012 #speaker:dorrin #mood:tired
}
-> DONE

=== enter_room
# scene:B3 # title:b3 # bg:interview-room # amb:quay-hall # intensity:1 # finding:K5 # reads:pw_nrm,pw_screen_time # read_time:1
{ pw_nrm == 1:
    The door shuts with a sound like a book. Two chairs, a jug. Nobody is in earshot, and that alone says something. #id:b3w_020 #sfx:door
- else:
    { pw_screen_time <= 1:
        You carry boxes of ink pads into the corridor. “Let me,” says the traveller, and carries four. After that you are two people who have carried boxes. #id:b3w_021 #sfx:door
    - else:
        “Booked till ten past,” says the book. You put your cup on the page and take the key. Somebody will write a note about it. #id:b3w_022 #sfx:keys
    }
}
-> DONE

=== referral_answer
# scene:B3 # title:b3 # bg:quay-hall # amb:quay-hall # intensity:1 # finding:K5 # reads:pw_nrm,pw_inspectors # read_time:1
You explain it: a room, a doctor, a lawyer, time. No need to decide the rest today. “Yes,” comes the answer. “That.” #id:b3w_030
{ pw_nrm == 1:
    “Twenty-five minutes,” says Mirel. “I bring soup. The table decides, not me, not you, and not the police alone.” #id:b3w_031 #speaker:mirel #mood:warm
- else:
    { pw_inspectors >= 25:
        The line clicks through to the labour inspector. “Tomorrow, eight. I look at the contract first. For tonight, the waiting room has a blanket.” #id:b3w_032
    - else:
        The police desk takes the form. “Good. We hear it after the removal hearing.” You ask them to read you that sentence again, slowly. #id:b3w_033
    }
}
-> DONE

=== barred_mirel
“Harbour Light? Ring them if you like,” says Dorrin. “Nobody has to take the call. The form goes to the police desk.” #id:b3w_040 #speaker:dorrin #mood:tired
-> DONE

=== barred_payer
You look for the money desk on the list. There is a pencil line, and a question mark in Pim’s hand. The banks do not tell us what they see. #id:b3w_041
-> DONE

=== barred_register
“There is a register in a speech,” says Dorrin. “I heard the speech. It was long.” #id:b3w_042 #speaker:dorrin #mood:wry
-> DONE

=== phone_rings
The telephone rings, and somebody is already at your glass. #id:b3w_050 #sfx:telephone
-> DONE

=== phone_later
You let it ring out. Four rings more than politeness. It will come back as a note. #id:b3w_051
-> DONE

=== phone_payer
# scene:B3 # title:b3 # bg:quay-hall # amb:quay-hall # intensity:1 # finding:K8 # reads:pw_fiu # read_time:1
{ pw_fiu == 1:
    “Your payer bought nine other tickets this spring,” says the money desk. “Same account. Two of the nine are with Harbour Light now. I can say that much, and I can say it in court.” #id:b3w_060 #mood:plain
- else:
    It is not the money desk. There is no money desk. It is a wrong number that wants a pizza, and for a moment you would like to be able to help. #id:b3w_061
}
-> DONE

=== phone_coach
# scene:B3 # title:b3 # bg:quay-hall # amb:quay-hall # intensity:1 # finding:K8 # reads:pw_border # read_time:1
{ pw_border >= 66:
    “Coach park,” says the line. “No licence to carry workers, so it stays where it is. Fined, keys in my pocket. Your four are on the bench. One asked which window is yours.” #id:b3w_070 #mood:firm
    You tell the coach officer what to say: the number, the offer, one by one. A hard rule has just bought four people an hour. #id:b3w_071
- else:
    “Coach park,” says the line. “The BrightHands one? Gone, ten minutes. Did you want it?” #id:b3w_072 #mood:plain
    You write the plate on your blotter. It is a fact, and it is late. #id:b3w_073
}
-> DONE

=== phone_mirel
“I have him here with soup,” says Mirel. “He asked about the other three before he asked about himself. Three can each say no. Send them one by one, please, not as a set.” #id:b3w_080 #speaker:mirel #mood:warm
-> DONE

=== next_traveller
{ v_go <= 1:
    You ring for the next. Queue {v_queue}. Whatever you spent is gone from this one. #id:b3w_090
- else:
    Another. Queue {v_queue}. Nothing you learned about the last one is about this one. #id:b3w_091
}
-> DONE

=== time_is_up
“Handover,” says Dorrin. “Whatever it is, it is one stamp or one slip now.” The queue has moved its feet. #id:b3w_110 #speaker:dorrin #mood:tired #sfx:bell-far
-> DONE
