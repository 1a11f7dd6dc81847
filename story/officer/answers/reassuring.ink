// What lowers concern, and never to zero: R01–R06.
// Voices go round in this order in every pool: exact and short, a teller with one homely detail, dry. None of them means anything.

=== say_R01
{ pick % 12:
- 0:
    “The number is on it. Read it to your machine.” #id:pool_066a #speaker:traveller
- 1:
    “I looked it up in the library before I packed. The librarian then looked up hers.” #id:pool_066b #speaker:traveller
- 2:
    “It is in the register. You will find it duller than a novel.” #id:pool_066c #speaker:traveller
- 3:
    “It is filed. The hours are on page two.” #id:pool_066d #speaker:traveller
- 4:
    “I can tell you the pages: who, where, how long, how much, and one about gloves.” #id:pool_066e #speaker:traveller
- 5:
    “Ask me anything in it. I had four hours on a boat.” #id:pool_066f #speaker:traveller
- 6:
    “One firm, one place, one wage. It is listed.” #id:pool_066g #speaker:traveller
- 7:
    “My neighbour’s was not there, so I looked for mine twice, and rang, and a tired man said yes.” #id:pool_066h #speaker:traveller
- 8:
    “It is public. My mother reads them for pleasure.” #id:pool_066i #speaker:traveller
- 9:
    “I know the part about notice. Shall I say it?” #id:pool_066j #speaker:traveller
- 10:
    “There is an anchor at the top of the page and my name below it. Somebody there likes anchors.” #id:pool_066k #speaker:traveller
- else:
    “I have read the posters. I do as posters say.” #id:pool_066l #speaker:traveller
}
-> DONE

=== innocent_R01
{ pick % 6:
- 0:
    “Look it up. I can wait.” #id:pool_067a #speaker:traveller
- 1:
    “I wrote the number inside my hat, in case the bag goes its own way.” #id:pool_067b #speaker:traveller
- 2:
    “Others wrote it. I only read it.” #id:pool_067c #speaker:traveller
- 3:
    “The office gave me a slip with the number.” #id:pool_067d #speaker:traveller
- 4:
    “We went through it line by line at the table, until the potatoes were cold.” #id:pool_067e #speaker:traveller
- else:
    “Ask me again tomorrow. It will still be in there.” #id:pool_067f #speaker:traveller
}
-> DONE

=== say_R02
{ pick % 12:
- 0:
    “The firm paid. I have the copy.” #id:pool_068a #speaker:traveller
- 1:
    “I paid for my sandwich. They paid for the rest, and there is a slip to say so.” #id:pool_068b #speaker:traveller
- 2:
    “It cost me nothing. I was surprised too.” #id:pool_068c #speaker:traveller
- 3:
    “Their money. My signature that it was theirs.” #id:pool_068d #speaker:traveller
- 4:
    “They sent the bus money ahead, in an envelope with a paper clip. I kept the clip.” #id:pool_068e #speaker:traveller
- 5:
    “They have to pay now. It is a rule, not a kindness.” #id:pool_068f #speaker:traveller
- 6:
    “No fee. It is written.” #id:pool_068g #speaker:traveller
- 7:
    “My sister paid for hers and still mentions it. I paid nothing, and have nothing to mention.” #id:pool_068h #speaker:traveller
- 8:
    “I had the money ready. I took it home again.” #id:pool_068i #speaker:traveller
- 9:
    “Doctor, photograph, boat: paid by them.” #id:pool_068j #speaker:traveller
- 10:
    “Somebody from the firm brought the receipt and made me read it aloud, like in school.” #id:pool_068k #speaker:traveller
- else:
    “You may write a zero there, with pleasure.” #id:pool_068l #speaker:traveller
}
-> DONE

=== innocent_R02
{ pick % 6:
- 0:
    “Ring them. Ask for accounts.” #id:pool_069a #speaker:traveller
- 1:
    “The others have the same slip. We compared them on the bus.” #id:pool_069b #speaker:traveller
- 2:
    “They said it is the law. I said I like the law.” #id:pool_069c #speaker:traveller
- 3:
    “No gift, no deposit. I was asked that too.” #id:pool_069d #speaker:traveller
- 4:
    “The stamp on it came off on my thumb. I have washed since.” #id:pool_069e #speaker:traveller
- else:
    “What else can I say about not paying?” #id:pool_069f #speaker:traveller
}
-> DONE

=== say_R03
{ pick % 12:
- 0:
    “My papers, my bag, my key.” #id:pool_070a #speaker:traveller
- 1:
    “Passport in the shirt, comb in the shoe, and my aunt’s number in my head.” #id:pool_070b #speaker:traveller
- 2:
    “Nobody carries this but me. Ask my shoulder.” #id:pool_070c #speaker:traveller
- 3:
    “I can ring whom I like. I did, at breakfast.” #id:pool_070d #speaker:traveller
- 4:
    “I sewed this pocket myself, and it has outlived the coat.” #id:pool_070e #speaker:traveller
- 5:
    “If I need something, I open the bag. It is a simple system.” #id:pool_070f #speaker:traveller
- 6:
    “It was in my hand the whole way.” #id:pool_070g #speaker:traveller
- 7:
    “I sleep on my passport like a hen. It has a bend in it.” #id:pool_070h #speaker:traveller
- 8:
    “I lose gloves. I have not lost this.” #id:pool_070i #speaker:traveller
- 9:
    “What is mine is with me.” #id:pool_070j #speaker:traveller
- 10:
    “I rang home from the deck. We talked about a tap that drips.” #id:pool_070k #speaker:traveller
- else:
    “People I trust. The bag I keep under my feet.” #id:pool_070l #speaker:traveller
}
-> DONE

=== innocent_R03
{ pick % 6:
- 0:
    “See for yourself. It is all here.” #id:pool_071a #speaker:traveller
- 1:
    “I have it from my mother. She ironed with her handbag on.” #id:pool_071b #speaker:traveller
- 2:
    “Who else would want it?” #id:pool_071c #speaker:traveller
- 3:
    “I can ring home whenever I want.” #id:pool_071d #speaker:traveller
- 4:
    “On the bus a man offered to look after mine. I offered to look after his.” #id:pool_071e #speaker:traveller
- else:
    “There are things one lends. This is not one.” #id:pool_071f #speaker:traveller
}
-> DONE

=== say_R04
{ pick % 12:
- 0:
    “If a job is bad, one can change. There is a form.” #id:pool_072a #speaker:traveller
- 1:
    “There is a hall by the chapel. They have tea, and a woman who knows the law by the page.” #id:pool_072b #speaker:traveller
- 2:
    “One reads the page about leaving first.” #id:pool_072c #speaker:traveller
- 3:
    “I have the inspector’s number. I have not needed it.” #id:pool_072d #speaker:traveller
- 4:
    “My cousin changed firms here last year. It took one week and one cake.” #id:pool_072e #speaker:traveller
- 5:
    “If they shout, one goes. I looked up how.” #id:pool_072f #speaker:traveller
- 6:
    “I know whom to ring. It is a short number.” #id:pool_072g #speaker:traveller
- 7:
    “Somebody gave out leaflets on the bus, and I am a person who reads leaflets.” #id:pool_072h #speaker:traveller
- 8:
    “The union has a telephone, and somebody who picks it up. I tried.” #id:pool_072i #speaker:traveller
- 9:
    “You give notice, then you look. It is allowed.” #id:pool_072j #speaker:traveller
- 10:
    “My neighbour stuck the number on her fridge, in case one of us should need it. I copied it.” #id:pool_072k #speaker:traveller
- else:
    “Your ministry made a poster about it. As posters go, it is not bad.” #id:pool_072l #speaker:traveller
}
-> DONE

=== innocent_R04
{ pick % 6:
- 0:
    “It is in the agreement between the two countries.” #id:pool_073a #speaker:traveller
- 1:
    “We had an evening about it at the school, with slides. Half of them were upside down.” #id:pool_073b #speaker:traveller
- 2:
    “I do not plan to. I like to know where the door is.” #id:pool_073c #speaker:traveller
- 3:
    “I wrote it down in three places.” #id:pool_073d #speaker:traveller
- 4:
    “An old packer on the bus told me all of it, twice, between two stops.” #id:pool_073e #speaker:traveller
- else:
    “Ring them. They are friendly before ten.” #id:pool_073f #speaker:traveller
}
-> DONE

=== say_R05
{ pick % 15:
- 0:
    “I said noon. It was one. The beans were finished.” #id:pool_074a #speaker:traveller
- 1:
    “First the bus. No, first the fight about the bus. Then the bus, with everybody friends.” #id:pool_074b #speaker:traveller
- 2:
    “You want it in order. It did not happen in order.” #id:pool_074c #speaker:traveller
- 3:
    “Two stops. Three, with the one where nobody got off.” #id:pool_074d #speaker:traveller
- 4:
    “It rained at the pass. Or that was last time, and this time there was a wedding in the road.” #id:pool_074e #speaker:traveller
- 5:
    “Wait, I told it wrong. The bridge comes before the cheese.” #id:pool_074f #speaker:traveller
- 6:
    “Seat nine. Then eleven. Nine had gum on it.” #id:pool_074g #speaker:traveller
- 7:
    “The driver was called Bim. No, Bim was the dog. The driver was the one with the flask.” #id:pool_074h #speaker:traveller
- 8:
    “Strike that out. It was the blue boat. At the white one we only waved.” #id:pool_074i #speaker:traveller
- 9:
    “We left at six. The clock said seven. The clock is wrong.” #id:pool_074j #speaker:traveller
- 10:
    “I bought pears. No, I was given pears, I bought the bag, and then I gave the bag away.” #id:pool_074k #speaker:traveller
- 11:
    “I remember it badly and at length. Which do you need?” #id:pool_074l #speaker:traveller
- 12:
    “It was Tuesday. I say Tuesday because of the bins.” #id:pool_074m #speaker:traveller
- 13:
    “A woman had two hens under one arm. Three hens. One of them was very quiet.” #id:pool_074n #speaker:traveller
- else:
    “My cousin came too. To the corner, I mean. One should say that.” #id:pool_074o #speaker:traveller
}
-> DONE

=== innocent_R05
{ pick % 6:
- 0:
    “It is how I remember it.” #id:pool_075a #speaker:traveller
- 1:
    “My sister tells it better, but she leaves out the dog.” #id:pool_075b #speaker:traveller
- 2:
    “You asked for all of it.” #id:pool_075c #speaker:traveller
- 3:
    “One detail may be off. Not the rest.” #id:pool_075d #speaker:traveller
- 4:
    “I go through it at night like a shopping list, and there is one more thing every time.” #id:pool_075e #speaker:traveller
- else:
    “If I had made it up, it would be shorter.” #id:pool_075f #speaker:traveller
}
-> DONE

=== say_R06
{ pick % 12:
- 0:
    “{n_kin} is in. Try the number.” #id:pool_076a #speaker:traveller
- 1:
    “{n_kin} picks up on the second ring, always about to go out.” #id:pool_076b #speaker:traveller
- 2:
    “{n_kin} will tell you the same, with more adjectives.” #id:pool_076c #speaker:traveller
- 3:
    “Somebody expects me. You can ask them.” #id:pool_076d #speaker:traveller
- 4:
    “{n_kin} has been cooking since yesterday. I was sent a picture of the pot.” #id:pool_076e #speaker:traveller
- 5:
    “There is someone. With work, a door and a loud dog.” #id:pool_076f #speaker:traveller
- 6:
    “I spoke to {n_kin} yesterday. All well.” #id:pool_076g #speaker:traveller
- 7:
    “There is a bed for me in the room with the loom. It has been my bed since school.” #id:pool_076h #speaker:traveller
- 8:
    “Ring {n_kin}. Hold the thing away from your ear.” #id:pool_076i #speaker:traveller
- 9:
    “{n_kin} knows the boat and the hour.” #id:pool_076j #speaker:traveller
- 10:
    “We talk every week, about nothing, for exactly one pot of tea.” #id:pool_076k #speaker:traveller
- else:
    “They will say that I am late. They say it first and then hello.” #id:pool_076l #speaker:traveller
}
-> DONE

=== innocent_R06
{ pick % 6:
- 0:
    “Ring. I do not mind.” #id:pool_077a #speaker:traveller
- 1:
    “{n_kin} and I were in one class. I can tell you what hung on the wall.” #id:pool_077b #speaker:traveller
- 2:
    “Ask for my nickname. I shall not say it here.” #id:pool_077c #speaker:traveller
- 3:
    “In work, in good health, and in.” #id:pool_077d #speaker:traveller
- 4:
    “If nobody answers, it is the goats. Ring again after the goats.” #id:pool_077e #speaker:traveller
- else:
    “We are related. It cannot be helped.” #id:pool_077f #speaker:traveller
}
-> DONE
