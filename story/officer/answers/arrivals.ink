// Who comes to the glass, and the officer’s own questions: short, open, never leading.

=== someone_arrives
{ pick % 16:
- 0:
    Somebody who chose your window. There were two free ones. #id:b3w_100
- 1:
    Somebody with wet shoes and a very dry hat. #id:b3w_101
- 2:
    Somebody who has rehearsed “good morning” and is one hour late for it. #id:b3w_102
- 3:
    Somebody who puts the papers down in a row, like cards. #id:b3w_103
- 4:
    The next one reads the whole notice on the glass first, also the small part about dogs. #id:b3ar_001
- 5:
    A bag is put down, moved, put down. Then its owner looks up. #id:b3ar_002
- 6:
    A person with a thermos, who asks where one may stand a thermos. #id:b3ar_003
- 7:
    Somebody humming the tune the ferry plays at the pier. It is hard to stop. #id:b3ar_004
- 8:
    Papers first, through the slot, and then a person behind them. #id:b3ar_005
- 9:
    Somebody waits at the line on the floor until you say so twice. #id:b3ar_006
- 10:
    A sneeze, an excuse, a passport bag on a string. #id:b3ar_007
- 11:
    Somebody who wipes the counter with a sleeve before putting anything on it. #id:b3ar_008
- 12:
    The next traveller has been holding the door for four others, and comes last. #id:b3ar_009
- 13:
    “Is this the one for questions?” It is the one for questions. #id:b3ar_010
- 14:
    A coat with one button unlike the others. The papers come out of it in the right order. #id:b3ar_011
- else:
    Somebody who nods at the clock as if they had met. #id:b3ar_012
}
-> DONE

=== someone_with_companion
{ pick % 6:
- 0:
    Beside the glass, half a step behind, there is a companion who has already begun to smile. #id:b3w_104
- 1:
    There are two at the glass. Only one of them has put papers down. #id:b3ar_013
- 2:
    A companion stands along, with both bags and an umbrella. #id:b3ar_014
- 3:
    Behind the traveller stands somebody who says “we”. #id:b3ar_015
- 4:
    Two came up together. The second one reads your name badge aloud, correctly. #id:b3ar_016
- else:
    A companion leans on the ledge and makes room for a cup. #id:b3ar_017
}
-> DONE

=== someone_asks_alone
{ pick % 6:
- 0:
    One finger on the edge of the passport, pointing at the quiet room’s door. Then it is only a finger again. #id:b3w_105
- 1:
    “Is there a place,” the traveller begins, very low, and does not end it. #id:b3ar_018
- 2:
    On the edge of the form, in small letters, in pencil: a door, drawn, and a question mark. #id:b3ar_019
- 3:
    The traveller looks at the sign for the quiet room, and at you, and at the sign. #id:b3ar_020
- 4:
    “The toilet?” And then, more quietly: “Or the other door.” #id:b3ar_021
- else:
    The passport comes with a corner folded over, and under the corner is the word: alone. #id:b3ar_022
}
-> DONE

=== q_who
{ pick % 12:
- 0:
    “Who was that?” #id:b3w_120 #speaker:ansa
- 1:
    “Who is behind this line?” #id:b3w_121 #speaker:ansa
- 2:
    “Whose idea was it, and whose pen?” #id:b3w_122 #speaker:ansa
- 3:
    “Who else was there?” #id:b3ar_023 #speaker:ansa
- 4:
    “Is there a person to this?” #id:b3ar_024 #speaker:ansa
- 5:
    “Who did that, in the end?” #id:b3ar_025 #speaker:ansa
- 6:
    “Whom do I have to picture here?” #id:b3ar_026 #speaker:ansa
- 7:
    “With whom was that settled?” #id:b3ar_027 #speaker:ansa
- 8:
    “Who had this in hand?” #id:b3ar_028 #speaker:ansa
- 9:
    “Who comes into that?” #id:b3ar_029 #speaker:ansa
- 10:
    “Was that you, or somebody else?” #id:b3ar_030 #speaker:ansa
- else:
    “Who told you so?” #id:b3ar_031 #speaker:ansa
}
-> DONE

=== q_when
{ pick % 12:
- 0:
    “When was that?” #id:b3w_123 #speaker:ansa
- 1:
    “What day, more or less?” #id:b3w_124 #speaker:ansa
- 2:
    “Before or after the ticket?” #id:b3w_125 #speaker:ansa
- 3:
    “How long ago, roughly?” #id:b3ar_032 #speaker:ansa
- 4:
    “Can you place it in the year?” #id:b3ar_033 #speaker:ansa
- 5:
    “What else happened that day?” #id:b3ar_034 #speaker:ansa
- 6:
    “About when?” #id:b3ar_035 #speaker:ansa
- 7:
    “Was that this month?” #id:b3ar_036 #speaker:ansa
- 8:
    “Do you remember the hour?” #id:b3ar_037 #speaker:ansa
- 9:
    “Where does it stand in the order of things?” #id:b3ar_038 #speaker:ansa
- 10:
    “Early on, or late?” #id:b3ar_039 #speaker:ansa
- else:
    “What date shall I put?” #id:b3ar_040 #speaker:ansa
}
-> DONE

=== q_how
{ pick % 12:
- 0:
    “Tell me about it, from wherever you like.” #id:b3w_126 #speaker:ansa
- 1:
    “How did that come about?” #id:b3w_127 #speaker:ansa
- 2:
    “And then?” #id:b3w_128 #speaker:ansa
- 3:
    “Help me with this line.” #id:b3ar_041 #speaker:ansa
- 4:
    “What should I know here?” #id:b3ar_042 #speaker:ansa
- 5:
    “How does one get to that?” #id:b3ar_043 #speaker:ansa
- 6:
    “Would you tell me how that was?” #id:b3ar_044 #speaker:ansa
- 7:
    “Take me through it.” #id:b3ar_045 #speaker:ansa
- 8:
    “What is the story of this one?” #id:b3ar_046 #speaker:ansa
- 9:
    “Say it as you would at home.” #id:b3ar_047 #speaker:ansa
- 10:
    “What lies behind this?” #id:b3ar_048 #speaker:ansa
- else:
    “I have time. Tell me.” #id:b3ar_049 #speaker:ansa
}
-> DONE

=== q_show
{ pick % 8:
- 0:
    “Would you show me? You may say no.” #id:b3w_129 #speaker:ansa
- 1:
    “Is there a paper for that, if you do not mind?” #id:b3ar_050 #speaker:ansa
- 2:
    “May I see it? It is a question, not an order.” #id:b3ar_051 #speaker:ansa
- 3:
    “If you have it with you, I would like to look.” #id:b3ar_052 #speaker:ansa
- 4:
    “Could I see that? Only if you want.” #id:b3ar_053 #speaker:ansa
- 5:
    “Is it in the bag? You need not fetch it.” #id:b3ar_054 #speaker:ansa
- 6:
    “I can read it here, and give it straight back.” #id:b3ar_055 #speaker:ansa
- else:
    “Anything I may look at?” #id:b3ar_056 #speaker:ansa
}
-> DONE

=== q_worry
{ pick % 8:
- 0:
    “When you go out of that gate, what is on your mind?” #id:b3w_130 #speaker:ansa
- 1:
    “What comes after me, and how is that?” #id:b3ar_057 #speaker:ansa
- 2:
    “If one thing could be easier from here on, what would it be?” #id:b3ar_058 #speaker:ansa
- 3:
    “You are nearly through. What are you thinking of?” #id:b3ar_059 #speaker:ansa
- 4:
    “Is there something you would rather have settled first?” #id:b3ar_060 #speaker:ansa
- 5:
    “What do you expect on the other side of the gate?” #id:b3ar_061 #speaker:ansa
- 6:
    “What would you ask me, if it were your turn?” #id:b3ar_062 #speaker:ansa
- else:
    “How do you feel about tomorrow?” #id:b3ar_063 #speaker:ansa
}
-> DONE

=== q_know
{ pick % 12:
- 0:
    “How do you know?” #id:b3w_131 #speaker:ansa
- 1:
    “Tell me more about that. Take the time.” #id:b3w_132 #speaker:ansa
- 2:
    “And what happens if you do not?” #id:b3w_133 #speaker:ansa
- 3:
    “What makes you say so?” #id:b3ar_064 #speaker:ansa
- 4:
    “Could you say that again, with more in it?” #id:b3ar_065 #speaker:ansa
- 5:
    “How did you find that out?” #id:b3ar_066 #speaker:ansa
- 6:
    “Stay with that a moment. What is it like?” #id:b3ar_067 #speaker:ansa
- 7:
    “What came of it?” #id:b3ar_068 #speaker:ansa
- 8:
    “What does that mean for you?” #id:b3ar_069 #speaker:ansa
- 9:
    “I want to get this right. What do you mean there?” #id:b3ar_070 #speaker:ansa
- 10:
    “What is that like, day to day?” #id:b3ar_071 #speaker:ansa
- else:
    “And behind that?” #id:b3ar_072 #speaker:ansa
}
-> DONE
