// Who comes to the glass, and the officer’s own questions: short, open, never leading.

=== someone_arrives
{ pick % 16:
- 0:
    Somebody who chose your window. There were two free ones. #id:pool_127a
- 1:
    Somebody with wet shoes and a very dry hat. #id:pool_127b
- 2:
    Somebody who has rehearsed “good morning” and is one hour late for it. #id:pool_127c
- 3:
    Somebody who puts the papers down in a row, like cards. #id:pool_127d
- 4:
    The next one reads the whole notice on the glass first, also the small part about dogs. #id:pool_127e
- 5:
    A bag is put down, moved, put down. Then its owner looks up. #id:pool_127f
- 6:
    A person with a thermos, who asks where one may stand a thermos. #id:pool_127g
- 7:
    Somebody humming the tune the ferry plays at the pier. It is hard to stop. #id:pool_127h
- 8:
    Papers first, through the slot, and then a person behind them. #id:pool_127i
- 9:
    Somebody waits at the line on the floor until you say so twice. #id:pool_127j
- 10:
    A sneeze, an excuse, a passport bag on a string. #id:pool_127k
- 11:
    Somebody who wipes the counter with a sleeve before putting anything on it. #id:pool_127l
- 12:
    The next traveller has been holding the door for four others, and comes last. #id:pool_127m
- 13:
    “Is this the one for questions?” It is the one for questions. #id:pool_127n
- 14:
    A coat with one button unlike the others. The papers come out of it in the right order. #id:pool_127o
- else:
    Somebody who nods at the clock as if they had met. #id:pool_127p
}
-> DONE

=== someone_with_companion
{ pick % 6:
- 0:
    Beside the glass, half a step behind, there is a companion who has already begun to smile. #id:pool_128a
- 1:
    There are two at the glass. Only one of them has put papers down. #id:pool_128b
- 2:
    A companion stands along, with both bags and an umbrella. #id:pool_128c
- 3:
    Two coats of one cut. The second is a companion, with a bag of oranges. #id:pool_128d
- 4:
    Two came up together. The second one reads your name badge aloud, correctly. #id:pool_128e
- else:
    A companion leans on the ledge and makes room for a cup. #id:pool_128f
}
-> DONE

=== someone_asks_alone
{ pick % 6:
- 0:
    One finger on the edge of the passport, pointing at the quiet room’s door. Then it is only a finger again. #id:pool_129a
- 1:
    “Is there a place,” the traveller begins, very low, and does not end it. #id:pool_129b
- 2:
    On the edge of the form, in small letters, in pencil: a door, drawn, and a question mark. #id:pool_129c
- 3:
    The traveller looks at the sign for the quiet room, and at you, and at the sign. #id:pool_129d
- 4:
    “The toilet?” And then, more quietly: “Or the other door.” #id:pool_129e
- else:
    The passport comes with a corner folded over, and under the corner is the word: alone. #id:pool_129f
}
-> DONE

=== q_who
{ pick % 12:
- 0:
    “Who was that?” #id:pool_130a #speaker:ansa
- 1:
    “Who is behind this line?” #id:pool_130b #speaker:ansa
- 2:
    “Whose idea was it, and whose pen?” #id:pool_130c #speaker:ansa
- 3:
    “Who else was there?” #id:pool_130d #speaker:ansa
- 4:
    “Is there a person to this?” #id:pool_130e #speaker:ansa
- 5:
    “Who did that, in the end?” #id:pool_130f #speaker:ansa
- 6:
    “Whom do I have to picture here?” #id:pool_130g #speaker:ansa
- 7:
    “With whom was that settled?” #id:pool_130h #speaker:ansa
- 8:
    “Who had this in hand?” #id:pool_130i #speaker:ansa
- 9:
    “Who comes into that?” #id:pool_130j #speaker:ansa
- 10:
    “Was that you, or somebody else?” #id:pool_130k #speaker:ansa
- else:
    “Who told you so?” #id:pool_130l #speaker:ansa
}
-> DONE

=== q_when
{ pick % 12:
- 0:
    “When was that?” #id:pool_131a #speaker:ansa
- 1:
    “What day, more or less?” #id:pool_131b #speaker:ansa
- 2:
    “Before or after the ticket?” #id:pool_131c #speaker:ansa
- 3:
    “How long ago, roughly?” #id:pool_131d #speaker:ansa
- 4:
    “Can you place it in the year?” #id:pool_131e #speaker:ansa
- 5:
    “What else happened that day?” #id:pool_131f #speaker:ansa
- 6:
    “About when?” #id:pool_131g #speaker:ansa
- 7:
    “Was that this month?” #id:pool_131h #speaker:ansa
- 8:
    “Do you remember the hour?” #id:pool_131i #speaker:ansa
- 9:
    “Where does it stand in the order of things?” #id:pool_131j #speaker:ansa
- 10:
    “Early on, or late?” #id:pool_131k #speaker:ansa
- else:
    “What date shall I put?” #id:pool_131l #speaker:ansa
}
-> DONE

=== q_how
{ pick % 12:
- 0:
    “Tell me about it, from wherever you like.” #id:pool_132a #speaker:ansa
- 1:
    “How did that come about?” #id:pool_132b #speaker:ansa
- 2:
    “And then?” #id:pool_132c #speaker:ansa
- 3:
    “Help me with this line.” #id:pool_132d #speaker:ansa
- 4:
    “What should I know here?” #id:pool_132e #speaker:ansa
- 5:
    “How does one get to that?” #id:pool_132f #speaker:ansa
- 6:
    “Would you tell me how that was?” #id:pool_132g #speaker:ansa
- 7:
    “Take me through it.” #id:pool_132h #speaker:ansa
- 8:
    “What is the story of this one?” #id:pool_132i #speaker:ansa
- 9:
    “Say it as you would at home.” #id:pool_132j #speaker:ansa
- 10:
    “What lies behind this?” #id:pool_132k #speaker:ansa
- else:
    “I have time. Tell me.” #id:pool_132l #speaker:ansa
}
-> DONE

=== q_show
{ pick % 8:
- 0:
    “Would you show me? You may say no.” #id:pool_133a #speaker:ansa
- 1:
    “Is there a paper for that, if you do not mind?” #id:pool_133b #speaker:ansa
- 2:
    “May I see it? It is a question, not an order.” #id:pool_133c #speaker:ansa
- 3:
    “If you have it with you, I would like to look.” #id:pool_133d #speaker:ansa
- 4:
    “Could I see that? Only if you want.” #id:pool_133e #speaker:ansa
- 5:
    “Is it in the bag? You need not fetch it.” #id:pool_133f #speaker:ansa
- 6:
    “I can read it here, and give it straight back.” #id:pool_133g #speaker:ansa
- else:
    “Anything I may look at?” #id:pool_133h #speaker:ansa
}
-> DONE

=== q_worry
{ pick % 8:
- 0:
    “When you go out of that gate, what is on your mind?” #id:pool_134a #speaker:ansa
- 1:
    “What comes after me, and how is that?” #id:pool_134b #speaker:ansa
- 2:
    “If one thing could be easier from here on, what would it be?” #id:pool_134c #speaker:ansa
- 3:
    “You are nearly through. What are you thinking of?” #id:pool_134d #speaker:ansa
- 4:
    “Is there something you would rather have settled first?” #id:pool_134e #speaker:ansa
- 5:
    “What do you expect on the other side of the gate?” #id:pool_134f #speaker:ansa
- 6:
    “What would you ask me, if it were your turn?” #id:pool_134g #speaker:ansa
- else:
    “How do you feel about tomorrow?” #id:pool_134h #speaker:ansa
}
-> DONE

=== q_know
{ pick % 12:
- 0:
    “How do you know?” #id:pool_135a #speaker:ansa
- 1:
    “Tell me more about that. Take the time.” #id:pool_135b #speaker:ansa
- 2:
    “And what happens if you do not?” #id:pool_135c #speaker:ansa
- 3:
    “What makes you say so?” #id:pool_135d #speaker:ansa
- 4:
    “Could you say that again, with more in it?” #id:pool_135e #speaker:ansa
- 5:
    “How did you find that out?” #id:pool_135f #speaker:ansa
- 6:
    “Stay with that a moment. What is it like?” #id:pool_135g #speaker:ansa
- 7:
    “What came of it?” #id:pool_135h #speaker:ansa
- 8:
    “What does that mean for you?” #id:pool_135i #speaker:ansa
- 9:
    “I want to get this right. What do you mean there?” #id:pool_135j #speaker:ansa
- 10:
    “What is that like, day to day?” #id:pool_135k #speaker:ansa
- else:
    “And behind that?” #id:pool_135l #speaker:ansa
}
-> DONE
