// Papers, walks, stories and persons: K01–K04 and N01. say_ is the fact, the same for all it is true of; innocent_ and deep_ answer
// a second question. Any of the three pools may follow any line of the first, so they fit together.
// Voices go round in this order in every pool: exact and short, a teller with one homely detail, dry. None of them means anything.

=== say_K01
{ pick % 12:
- 0:
    “They keep it for us. I got it for the crossing.” #id:b3de_001 #speaker:traveller
- 1:
    “It lives in a drawer with the others. Mine is the one with the coffee ring.” #id:b3de_002 #speaker:traveller
- 2:
    “Today I have it. On other days the office has it.” #id:b3de_003 #speaker:traveller
- 3:
    “The passport stays with them. That is the arrangement.” #id:b3de_004 #speaker:traveller
- 4:
    “When I want to look at my own face I ask, and somebody goes for the key.” #id:b3de_005 #speaker:traveller
- 5:
    “Papers are kept, like keys and good scissors.” #id:b3de_006 #speaker:traveller
- 6:
    “It is given out for journeys and handed in after.” #id:b3de_007 #speaker:traveller
- 7:
    “We gave them all in together, in a biscuit tin. The tin still says biscuits.” #id:b3de_008 #speaker:traveller
- 8:
    “Why would I carry it? They carry it.” #id:b3de_009 #speaker:traveller
- 9:
    “Somebody else holds it. I have the copy.” #id:b3de_010 #speaker:traveller
- 10:
    “I know it is there because I have seen the shelf. It is the one over the kettle.” #id:b3de_011 #speaker:traveller
- else:
    “It has an office to itself. I share a room.” #id:b3de_012 #speaker:traveller
}
-> DONE

=== innocent_K01
{ pick % 6:
- 0:
    “I asked them to. There is a safe, and I lose things.” #id:b3de_013 #speaker:traveller
- 1:
    “You knock, they sigh, they fetch it. Last month I had it in time for the bank.” #id:b3de_014 #speaker:traveller
- 2:
    “I can have it at any hour. I have tried it, at three.” #id:b3de_015 #speaker:traveller
- 3:
    “I sign it in and I sign it out. It takes a minute.” #id:b3de_016 #speaker:traveller
- 4:
    “My last one got damp at home, beside the potatoes. So now I give it in.” #id:b3de_017 #speaker:traveller
- else:
    “Ask and you get it. You get the sigh with it, at no cost.” #id:b3de_018 #speaker:traveller
}
-> DONE

=== deep_K01
{ pick % 6:
- 0:
    “I asked for it, for the bank. They said the bank can ask them.” #id:b3de_019 #speaker:traveller
- 1:
    “I have seen it twice since the plums. Both times somebody held it while I looked.” #id:b3de_020 #speaker:traveller
- 2:
    “It comes back at the end. Nobody has said the end of what.” #id:b3de_021 #speaker:traveller
- 3:
    “If I want it for a day, I must say why. Then the day is over.” #id:b3de_022 #speaker:traveller
- 4:
    “One of us asked every week. Then there was no bed for one.” #id:b3de_023 #speaker:traveller
- else:
    “They say it is safe there. From me, mostly.” #id:b3de_024 #speaker:traveller
}
-> DONE

=== say_K02
{ pick % 12:
- 0:
    “Somebody goes with us, out and back.” #id:b3de_025 #speaker:traveller
- 1:
    “We ring home on Sundays, all at one table, and pass the salt meanwhile.” #id:b3de_026 #speaker:traveller
- 2:
    “To the shop one goes in threes. There is a list for it.” #id:b3de_027 #speaker:traveller
- 3:
    “There is a book at the door. You write where and when.” #id:b3de_028 #speaker:traveller
- 4:
    “A woman comes along to the market with us. She knows the price of everything, and which way we walked.” #id:b3de_029 #speaker:traveller
- 5:
    “One is never lost. I will say that.” #id:b3de_030 #speaker:traveller
- 6:
    “Calls are at a fixed hour, in the front room.” #id:b3de_031 #speaker:traveller
- 7:
    “They ask where I have been. I say the bakery, and they ask which.” #id:b3de_032 #speaker:traveller
- 8:
    “I know the yard well. Also the other side of the yard.” #id:b3de_033 #speaker:traveller
- 9:
    “After six we stay in.” #id:b3de_034 #speaker:traveller
- 10:
    “My mother hears the others breathing when I ring. She greets them by name now.” #id:b3de_035 #speaker:traveller
- else:
    “A walk has to be arranged. It is a lot of paper for a walk.” #id:b3de_036 #speaker:traveller
}
-> DONE

=== innocent_K02
{ pick % 6:
- 0:
    “It is the rule for everyone there. The cook too.” #id:b3de_037 #speaker:traveller
- 1:
    “There was measles in the camp. Two weeks, then the gate stood open and a goat came in.” #id:b3de_038 #speaker:traveller
- 2:
    “On a ship nobody walks alone at night. Not even the mate.” #id:b3g_224 #speaker:traveller
- 3:
    “It was for the first fortnight. After that nobody asked.” #id:b3de_039 #speaker:traveller
- 4:
    “It is a big old house. They want to know whom to count if the kitchen burns.” #id:b3de_040 #speaker:traveller
- else:
    “You have a book at your own door. I saw it.” #id:b3de_041 #speaker:traveller
}
-> DONE

=== deep_K02
{ pick % 6:
- 0:
    “She counts us at the tap.” #id:b3g_226 #speaker:traveller
- 1:
    “I rang from the shop once, beside the flour. By supper they knew what I had said.” #id:b3de_042 #speaker:traveller
- 2:
    “It is called company. I had not asked for any.” #id:b3de_043 #speaker:traveller
- 3:
    “It costs two days of pay to be out alone.” #id:b3de_044 #speaker:traveller
- 4:
    “One of us went to post a letter. Now there is a box for letters, and somebody for the box.” #id:b3de_045 #speaker:traveller
- else:
    “They do not stop you. They come along.” #id:b3de_046 #speaker:traveller
}
-> DONE

=== say_K03
{ pick % 12:
- 0:
    “I know what I am to say. I am saying it.” #id:b3g_228 #speaker:traveller
- 1:
    “We practised on the boat. You ask in the same order, only slower.” #id:b3de_047 #speaker:traveller
- 2:
    “Your questions are printed. So are my answers.” #id:b3de_048 #speaker:traveller
- 3:
    “There were four sentences. That was the second.” #id:b3de_049 #speaker:traveller
- 4:
    “I learned it like a poem for school. If I start in the middle I lose the end.” #id:b3de_050 #speaker:traveller
- 5:
    “I had a better answer. It was not on the sheet.” #id:b3de_051 #speaker:traveller
- 6:
    “It was written out for me.” #id:b3de_052 #speaker:traveller
- 7:
    “I had it on a bit of paper in my glove. Then it rained on the glove.” #id:b3de_053 #speaker:traveller
- 8:
    “I am told officers like it short. Was that short?” #id:b3de_054 #speaker:traveller
- 9:
    “Somebody went through it with us, twice.” #id:b3de_055 #speaker:traveller
- 10:
    “I said it to the mirror on the ferry. A man at the next basin corrected me, so he had it too.” #id:b3de_056 #speaker:traveller
- else:
    “The part until now was by heart. The seasick man is mine.” #id:b3de_057 #speaker:traveller
}
-> DONE

=== innocent_K03
{ pick % 6:
- 0:
    “Our guide said it is what one says. He wanted us over, and that was all.” #id:b3de_058 #speaker:traveller
- 1:
    “My aunt wrote it out. She has crossed once, and thinks she knows officers.” #id:b3de_059 #speaker:traveller
- 2:
    “I stutter if I do not prepare. I prepared. It did not help.” #id:b3de_060 #speaker:traveller
- 3:
    “I get words wrong. So we wrote the right ones down.” #id:b3de_061 #speaker:traveller
- 4:
    “My nephew played you at the kitchen table, with a pan lid for a hat.” #id:b3de_062 #speaker:traveller
- else:
    “Everybody in the queue was advising everybody. I took the average.” #id:b3de_063 #speaker:traveller
}
-> DONE

=== deep_K03
{ pick % 6:
- 0:
    “If I say it wrong, the next one pays for it.” #id:b3g_232 #speaker:traveller
- 1:
    “He plays you, when we practise. He has the eyebrows for it.” #id:b3de_064 #speaker:traveller
- 2:
    “It is not my story. It does not even have my knees in it.” #id:b3de_065 #speaker:traveller
- 3:
    “They ask afterwards what I said. It has to match.” #id:b3de_066 #speaker:traveller
- 4:
    “There is an aunt in it. She sounds nice. I would have liked to have her.” #id:b3de_067 #speaker:traveller
- else:
    “I was told to be myself, and then who that is.” #id:b3de_068 #speaker:traveller
}
-> DONE

=== say_K04
{ pick % 12:
- 0:
    “You are not the one. There is a person I do not want to meet.” #id:b3de_069 #speaker:traveller
- 1:
    “I looked along the pier before I got off, along the hats. There is one hat I know.” #id:b3de_070 #speaker:traveller
- 2:
    “Uniforms I can sit through. It is a man without one.” #id:b3de_071 #speaker:traveller
- 3:
    “I would rather nobody knows which bus I take.” #id:b3de_072 #speaker:traveller
- 4:
    “A telephone plays that tune and I forget my sentence. It is a common tune, too.” #id:b3de_073 #speaker:traveller
- 5:
    “There is a name I do not say in stations.” #id:b3de_074 #speaker:traveller
- 6:
    “It is one person. I keep a street away.” #id:b3de_075 #speaker:traveller
- 7:
    “I changed my seat twice on the boat. In the last one there was a draught, and nobody I knew.” #id:b3de_076 #speaker:traveller
- 8:
    “You are only the border. I keep my worry for somebody else.” #id:b3de_077 #speaker:traveller
- 9:
    “I want to know who is standing outside. Then I am done.” #id:b3de_078 #speaker:traveller
- 10:
    “I asked the tea lady if a man with a stick had asked for me. She sold me two teas.” #id:b3de_079 #speaker:traveller
- else:
    “If you have a back door, I am not too proud.” #id:b3de_080 #speaker:traveller
}
-> DONE

=== innocent_K04
{ pick % 6:
- 0:
    “My brother-in-law. It is about the house.” #id:b3de_081 #speaker:traveller
- 1:
    “We were to marry. I gave back the ring and his mother’s plates, and he says there was one more plate.” #id:b3de_082 #speaker:traveller
- 2:
    “At home an office asks for me by name. It is one man and his cousin.” #id:b3de_083 #speaker:traveller
- 3:
    “We had a shop together, then a lawyer each.” #id:b3de_084 #speaker:traveller
- 4:
    “My aunt’s second husband wants the field, and thinks I carry the field in my bag.” #id:b3de_085 #speaker:traveller
- else:
    “I wrote something about the mayor. The mayor can read.” #id:b3de_086 #speaker:traveller
}
-> DONE

=== deep_K04
{ pick % 6:
- 0:
    “He has never raised his voice. He has the bus.” #id:b3de_087 #speaker:traveller
- 1:
    “He said he would be near the kiosk. He is near the kiosk, with a paper cone of nuts.” #id:b3de_088 #speaker:traveller
- 2:
    “He knows my sister’s hours. He is good with hours.” #id:b3de_089 #speaker:traveller
- 3:
    “He paid for me. He said so at every stop.” #id:b3de_090 #speaker:traveller
- 4:
    “He carried my bag the whole way and would not put it down, not even for soup.” #id:b3de_091 #speaker:traveller
- else:
    “I am told that he is my friend. He told me.” #id:b3de_092 #speaker:traveller
}
-> DONE

=== say_N01
{ pick % 12:
- 0:
    “I do not have the street. Somebody has the street.” #id:b3de_093 #speaker:traveller
- 1:
    “I know the colour of the gate. It is the green of school benches.” #id:b3de_094 #speaker:traveller
- 2:
    “They know where I live. I have only to turn up.” #id:b3de_095 #speaker:traveller
- 3:
    “No address. I am met.” #id:b3de_096 #speaker:traveller
- 4:
    “It is behind a shop with a fish on the roof, if the fish is still up.” #id:b3de_097 #speaker:traveller
- 5:
    “Left of something. It was said very fast.” #id:b3de_098 #speaker:traveller
- 6:
    “The town I can tell you. Not the door.” #id:b3de_099 #speaker:traveller
- 7:
    “I wrote it on my hand, and then there was all that spray.” #id:b3de_100 #speaker:traveller
- 8:
    “Every street here is called after a lamp. I gave up.” #id:b3de_101 #speaker:traveller
- 9:
    “I was told the name once. It was long.” #id:b3de_102 #speaker:traveller
- 10:
    “There is a room with a stove that ticks. That is as far as they described it.” #id:b3de_103 #speaker:traveller
- else:
    “I was going to ask you.” #id:b3de_104 #speaker:traveller
}
-> DONE

=== innocent_N01
{ pick % 6:
- 0:
    “My cousin is outside and has it. Ask her.” #id:b3de_105 #speaker:traveller
- 1:
    “They moved in March. The old address I know by heart, with the smell.” #id:b3de_106 #speaker:traveller
- 2:
    “It is by the tower with two clocks. Everybody knows it who knows it.” #id:b3de_107 #speaker:traveller
- 3:
    “{n_kin} has it. Ring, if you like.” #id:b3de_108 #speaker:traveller
- 4:
    “A friend fetches me by bicycle. She says addresses are for people with post.” #id:b3de_109 #speaker:traveller
- else:
    “I have been there nine times. I go by the laundry.” #id:b3de_110 #speaker:traveller
}
-> DONE

=== deep_N01
{ pick % 6:
- 0:
    “They said an address only makes one ask questions.” #id:b3g_244 #speaker:traveller
- 1:
    “I asked the name of the place. He said it is warm there, and gave me half a sandwich.” #id:b3de_111 #speaker:traveller
- 2:
    “First I am to be through. Then I am told.” #id:b3de_112 #speaker:traveller
- 3:
    “I asked twice. The third time I did not ask.” #id:b3de_113 #speaker:traveller
- 4:
    “One of us had it written down. She was given a new form, and a new pen.” #id:b3de_114 #speaker:traveller
- else:
    “It changes. Yesterday it had stairs.” #id:b3de_115 #speaker:traveller
}
-> DONE
