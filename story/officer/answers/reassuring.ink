// What lowers concern, and never to zero: R01–R06.
// Voices go round in this order in every pool: exact and short, a teller with one homely detail, dry. None of them means anything.

=== say_R01
{ pick % 12:
- 0:
    “The number is on it. Read it to your machine.” #id:b3re_001 #speaker:traveller
- 1:
    “I looked it up in the library before I packed. The librarian then looked up hers.” #id:b3re_002 #speaker:traveller
- 2:
    “It is in the register. You will find it duller than a novel.” #id:b3re_003 #speaker:traveller
- 3:
    “It is filed. The hours are on page two.” #id:b3re_004 #speaker:traveller
- 4:
    “I can tell you the pages: who, where, how long, how much, and one about gloves.” #id:b3re_005 #speaker:traveller
- 5:
    “Ask me anything in it. I had four hours on a boat.” #id:b3re_006 #speaker:traveller
- 6:
    “One firm, one place, one wage. It is listed.” #id:b3re_007 #speaker:traveller
- 7:
    “My neighbour’s was not there, so I looked for mine twice, and rang, and a tired man said yes.” #id:b3re_008 #speaker:traveller
- 8:
    “It is public. My mother reads them for pleasure.” #id:b3re_009 #speaker:traveller
- 9:
    “I know the part about notice. Shall I say it?” #id:b3re_010 #speaker:traveller
- 10:
    “There is an anchor at the top of the page and my name below it. Somebody there likes anchors.” #id:b3re_011 #speaker:traveller
- else:
    “I have read the posters. I do as posters say.” #id:b3re_012 #speaker:traveller
}
-> DONE

=== innocent_R01
{ pick % 6:
- 0:
    “Look it up. I can wait.” #id:b3re_013 #speaker:traveller
- 1:
    “I wrote the number inside my hat, in case the bag goes its own way.” #id:b3re_014 #speaker:traveller
- 2:
    “I did not write it. I only read it.” #id:b3re_015 #speaker:traveller
- 3:
    “The office gave me a slip with the number.” #id:b3re_016 #speaker:traveller
- 4:
    “We went through it line by line at the table, until the potatoes were cold.” #id:b3re_017 #speaker:traveller
- else:
    “Ask me again tomorrow. It will still be in there.” #id:b3re_018 #speaker:traveller
}
-> DONE

=== say_R02
{ pick % 12:
- 0:
    “The firm paid. I have the copy.” #id:b3re_019 #speaker:traveller
- 1:
    “I paid for my sandwich. They paid for the rest, and there is a slip to say so.” #id:b3re_020 #speaker:traveller
- 2:
    “It cost me nothing. I was surprised too.” #id:b3re_021 #speaker:traveller
- 3:
    “Their money. My signature that it was theirs.” #id:b3re_022 #speaker:traveller
- 4:
    “They sent the bus money ahead, in an envelope with a paper clip. I kept the clip.” #id:b3re_023 #speaker:traveller
- 5:
    “They have to pay now. It is a rule, not a kindness.” #id:b3re_024 #speaker:traveller
- 6:
    “No fee. It is written.” #id:b3re_025 #speaker:traveller
- 7:
    “My sister paid for hers and still mentions it. I paid nothing, and have nothing to mention.” #id:b3re_026 #speaker:traveller
- 8:
    “I had the money ready. I took it home again.” #id:b3re_027 #speaker:traveller
- 9:
    “Doctor, photograph, boat: paid by them.” #id:b3re_028 #speaker:traveller
- 10:
    “Somebody from the firm brought the receipt and made me read it aloud, like in school.” #id:b3re_029 #speaker:traveller
- else:
    “You may write a zero there, with pleasure.” #id:b3re_030 #speaker:traveller
}
-> DONE

=== innocent_R02
{ pick % 6:
- 0:
    “Ring them. Ask for accounts.” #id:b3re_031 #speaker:traveller
- 1:
    “The others have the same slip. We compared them on the bus.” #id:b3re_032 #speaker:traveller
- 2:
    “They said it is the law. I said I like the law.” #id:b3re_033 #speaker:traveller
- 3:
    “No gift, no deposit. I was asked that too.” #id:b3re_034 #speaker:traveller
- 4:
    “The stamp on it came off on my thumb. I have washed since.” #id:b3re_035 #speaker:traveller
- else:
    “What else can I say about not paying?” #id:b3re_036 #speaker:traveller
}
-> DONE

=== say_R03
{ pick % 12:
- 0:
    “My papers, my bag, my key.” #id:b3re_037 #speaker:traveller
- 1:
    “Passport in the shirt, comb in the shoe, and my aunt’s number in my head.” #id:b3re_038 #speaker:traveller
- 2:
    “Nobody carries this but me. Ask my shoulder.” #id:b3g_303 #speaker:traveller
- 3:
    “I can ring whom I like. I did, at breakfast.” #id:b3re_039 #speaker:traveller
- 4:
    “I sewed this pocket myself, and it has outlived the coat.” #id:b3re_040 #speaker:traveller
- 5:
    “If I need something, I open the bag. It is a simple system.” #id:b3re_041 #speaker:traveller
- 6:
    “It was in my hand the whole way.” #id:b3re_042 #speaker:traveller
- 7:
    “I sleep on my passport like a hen. It has a bend in it.” #id:b3re_043 #speaker:traveller
- 8:
    “I lose gloves. I have not lost this.” #id:b3re_044 #speaker:traveller
- 9:
    “What is mine is with me.” #id:b3re_045 #speaker:traveller
- 10:
    “I rang home from the deck. We talked about a tap that drips.” #id:b3re_046 #speaker:traveller
- else:
    “People I trust. The bag I keep under my feet.” #id:b3re_047 #speaker:traveller
}
-> DONE

=== innocent_R03
{ pick % 6:
- 0:
    “See for yourself. It is all here.” #id:b3re_048 #speaker:traveller
- 1:
    “I have it from my mother. She ironed with her handbag on.” #id:b3re_049 #speaker:traveller
- 2:
    “Who else would want it?” #id:b3re_050 #speaker:traveller
- 3:
    “I can ring home whenever I want.” #id:b3re_051 #speaker:traveller
- 4:
    “On the bus a man offered to look after mine. I offered to look after his.” #id:b3re_052 #speaker:traveller
- else:
    “Ask me tomorrow. It will be in the same pocket.” #id:b3re_053 #speaker:traveller
}
-> DONE

=== say_R04
{ pick % 12:
- 0:
    “If a job is bad, one can change. There is a form.” #id:b3re_054 #speaker:traveller
- 1:
    “There is a hall by the chapel. They have tea, and a woman who knows the law by the page.” #id:b3re_055 #speaker:traveller
- 2:
    “One reads the page about leaving first.” #id:b3re_056 #speaker:traveller
- 3:
    “I have the inspector’s number. I have not needed it.” #id:b3re_057 #speaker:traveller
- 4:
    “My cousin changed firms here last year. It took one week and one cake.” #id:b3re_058 #speaker:traveller
- 5:
    “If they shout, one goes. I looked up how.” #id:b3re_059 #speaker:traveller
- 6:
    “I know whom to ring. It is a short number.” #id:b3re_060 #speaker:traveller
- 7:
    “Somebody gave out leaflets on the bus, and I am a person who reads leaflets.” #id:b3re_061 #speaker:traveller
- 8:
    “The union has a telephone, and somebody who picks it up. I tried.” #id:b3re_062 #speaker:traveller
- 9:
    “You give notice, then you look. It is allowed.” #id:b3re_063 #speaker:traveller
- 10:
    “My neighbour stuck the number on her fridge, in case one of us should need it. I copied it.” #id:b3re_064 #speaker:traveller
- else:
    “Your ministry made a poster about it. As posters go, it is not bad.” #id:b3re_065 #speaker:traveller
}
-> DONE

=== innocent_R04
{ pick % 6:
- 0:
    “It is in the agreement between the two countries.” #id:b3re_066 #speaker:traveller
- 1:
    “We had an evening about it at the school, with slides. Half of them were upside down.” #id:b3re_067 #speaker:traveller
- 2:
    “I do not plan to. I like to know where the door is.” #id:b3re_068 #speaker:traveller
- 3:
    “I wrote it down in three places.” #id:b3re_069 #speaker:traveller
- 4:
    “An old packer on the bus told me all of it, twice, between two stops.” #id:b3re_070 #speaker:traveller
- else:
    “Ring them. They are friendly before ten.” #id:b3re_071 #speaker:traveller
}
-> DONE

=== say_R05
{ pick % 15:
- 0:
    “I said noon. It was one. The beans were finished.” #id:b3re_072 #speaker:traveller
- 1:
    “First the bus. No, first the fight about the bus. Then the bus, with everybody friends.” #id:b3re_073 #speaker:traveller
- 2:
    “You want it in order. It did not happen in order.” #id:b3re_074 #speaker:traveller
- 3:
    “Two stops. Three, with the one where nobody got off.” #id:b3re_075 #speaker:traveller
- 4:
    “It rained at the pass. Or that was last time, and this time there was a wedding in the road.” #id:b3re_076 #speaker:traveller
- 5:
    “Wait, I told it wrong. The bridge comes before the cheese.” #id:b3re_077 #speaker:traveller
- 6:
    “Seat nine. Then eleven. Nine had gum on it.” #id:b3re_078 #speaker:traveller
- 7:
    “The driver was called Bim. No, Bim was the dog. The driver was the one with the flask.” #id:b3re_079 #speaker:traveller
- 8:
    “Strike that out. It was the blue boat. At the white one we only waved.” #id:b3re_080 #speaker:traveller
- 9:
    “We left at six. The clock said seven. The clock is wrong.” #id:b3re_081 #speaker:traveller
- 10:
    “I bought pears. No, I was given pears, I bought the bag, and then I gave the bag away.” #id:b3re_082 #speaker:traveller
- 11:
    “I remember it badly and at length. Which do you need?” #id:b3re_083 #speaker:traveller
- 12:
    “It was Tuesday. I say Tuesday because of the bins.” #id:b3re_084 #speaker:traveller
- 13:
    “A woman had two hens under one arm. Three hens. One of them was very quiet.” #id:b3re_085 #speaker:traveller
- else:
    “My cousin came too. To the corner, I mean. One should say that.” #id:b3re_086 #speaker:traveller
}
-> DONE

=== innocent_R05
{ pick % 6:
- 0:
    “It is how I remember it.” #id:b3re_087 #speaker:traveller
- 1:
    “My sister tells it better, but she leaves out the dog.” #id:b3re_088 #speaker:traveller
- 2:
    “You asked for all of it.” #id:b3re_089 #speaker:traveller
- 3:
    “One detail may be off. Not the rest.” #id:b3re_090 #speaker:traveller
- 4:
    “I go through it at night like a shopping list, and there is one more thing every time.” #id:b3re_091 #speaker:traveller
- else:
    “If I had made it up, it would be shorter.” #id:b3re_092 #speaker:traveller
}
-> DONE

=== say_R06
{ pick % 12:
- 0:
    “{n_kin} is in. Try the number.” #id:b3re_093 #speaker:traveller
- 1:
    “{n_kin} picks up on the second ring, always about to go out.” #id:b3re_094 #speaker:traveller
- 2:
    “{n_kin} will tell you the same, with more adjectives.” #id:b3re_095 #speaker:traveller
- 3:
    “Somebody expects me. You can ask them.” #id:b3re_096 #speaker:traveller
- 4:
    “{n_kin} has been cooking since yesterday. I was sent a picture of the pot.” #id:b3re_097 #speaker:traveller
- 5:
    “There is someone. With work, a door and a loud dog.” #id:b3re_098 #speaker:traveller
- 6:
    “I spoke to {n_kin} yesterday. All well.” #id:b3re_099 #speaker:traveller
- 7:
    “There is a bed for me in the room with the loom. It has been my bed since school.” #id:b3re_100 #speaker:traveller
- 8:
    “Ring {n_kin}. Hold the thing away from your ear.” #id:b3re_101 #speaker:traveller
- 9:
    “{n_kin} knows the boat and the hour.” #id:b3re_102 #speaker:traveller
- 10:
    “We talk every week, about nothing, for exactly one pot of tea.” #id:b3re_103 #speaker:traveller
- else:
    “They will say that I am late. They say it first and then hello.” #id:b3re_104 #speaker:traveller
}
-> DONE

=== innocent_R06
{ pick % 6:
- 0:
    “Ring. I do not mind.” #id:b3re_105 #speaker:traveller
- 1:
    “{n_kin} and I were in one class. I can tell you what hung on the wall.” #id:b3re_106 #speaker:traveller
- 2:
    “Ask for my nickname. I shall not say it here.” #id:b3re_107 #speaker:traveller
- 3:
    “In work, in good health, and in.” #id:b3re_108 #speaker:traveller
- 4:
    “If nobody answers, it is the goats. Ring again after the goats.” #id:b3re_109 #speaker:traveller
- else:
    “We are related. It cannot be helped.” #id:b3re_110 #speaker:traveller
}
-> DONE
