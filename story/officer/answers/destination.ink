// Papers, walks, stories and persons: K01–K04 and N01. say_ is the fact, the same for all it is true of; innocent_ and deep_ answer
// a second question. Any of the three pools may follow any line of the first, so they fit together.
// Voices go round in this order in every pool: exact and short, a teller with one homely detail, dry. None of them means anything.

=== say_K01
{ pick % 12:
- 0:
    “They keep it for us. I got it for the crossing.” #id:pool_027a #speaker:traveller
- 1:
    “It lives in a drawer with the others. Mine is the one with the coffee ring.” #id:pool_027b #speaker:traveller
- 2:
    “Today I have it. On other days the office has it.” #id:pool_027c #speaker:traveller
- 3:
    “The passport stays with them. That is the arrangement.” #id:pool_027d #speaker:traveller
- 4:
    “When I want to look at my own face I ask, and somebody goes for the key.” #id:pool_027e #speaker:traveller
- 5:
    “Papers are kept, like keys and good scissors.” #id:pool_027f #speaker:traveller
- 6:
    “It is given out for journeys and handed in after.” #id:pool_027g #speaker:traveller
- 7:
    “We gave them all in together, in a biscuit tin. The tin still says biscuits.” #id:pool_027h #speaker:traveller
- 8:
    “Why would I carry it? They carry it.” #id:pool_027i #speaker:traveller
- 9:
    “Somebody else holds it. I have the copy.” #id:pool_027j #speaker:traveller
- 10:
    “I know it is there because I have seen the shelf. It is the one over the kettle.” #id:pool_027k #speaker:traveller
- else:
    “It has an office to itself. I share a room.” #id:pool_027l #speaker:traveller
}
-> DONE

=== innocent_K01
{ pick % 6:
- 0:
    “I asked them to. There is a safe, and I lose things.” #id:pool_028a #speaker:traveller
- 1:
    “You knock, they sigh, they fetch it. Last month I had it in time for the bank.” #id:pool_028b #speaker:traveller
- 2:
    “I can have it at any hour. I have tried it, at three.” #id:pool_028c #speaker:traveller
- 3:
    “I sign it in and I sign it out. It takes a minute.” #id:pool_028d #speaker:traveller
- 4:
    “My last one got damp at home, beside the potatoes. So now I give it in.” #id:pool_028e #speaker:traveller
- else:
    “Ask and you get it. You get the sigh with it, at no cost.” #id:pool_028f #speaker:traveller
}
-> DONE

=== deep_K01
{ pick % 6:
- 0:
    “I asked for it, for the bank. They said the bank can ask them.” #id:pool_029a #speaker:traveller
- 1:
    “I have seen it twice since the plums. Both times somebody held it while I looked.” #id:pool_029b #speaker:traveller
- 2:
    “It comes back at the end. Nobody has said the end of what.” #id:pool_029c #speaker:traveller
- 3:
    “If I want it for a day, I must say why. Then the day is over.” #id:pool_029d #speaker:traveller
- 4:
    “One of us asked every week. Then there was no bed for one.” #id:pool_029e #speaker:traveller
- else:
    “They say it is safe there. From me, mostly.” #id:pool_029f #speaker:traveller
}
-> DONE

=== say_K02
{ pick % 12:
- 0:
    “Somebody goes with us, out and back.” #id:pool_030a #speaker:traveller
- 1:
    “We ring home on Sundays, all at one table, and pass the salt meanwhile.” #id:pool_030b #speaker:traveller
- 2:
    “To the shop one goes in threes. There is a list for it.” #id:pool_030c #speaker:traveller
- 3:
    “There is a book at the door. You write where and when.” #id:pool_030d #speaker:traveller
- 4:
    “A woman comes along to the market with us. She knows the price of everything, and which way we walked.” #id:pool_030e #speaker:traveller
- 5:
    “One is never lost. I will say that.” #id:pool_030f #speaker:traveller
- 6:
    “Calls are at a fixed hour, in the front room.” #id:pool_030g #speaker:traveller
- 7:
    “They ask where I have been. I say the bakery, and they ask which.” #id:pool_030h #speaker:traveller
- 8:
    “I know the yard well. Also the other side of the yard.” #id:pool_030i #speaker:traveller
- 9:
    “After six we stay in.” #id:pool_030j #speaker:traveller
- 10:
    “My mother hears all the others when I ring. She greets them by name now.” #id:pool_030k #speaker:traveller
- else:
    “A walk has to be arranged. It is a lot of paper for a walk.” #id:pool_030l #speaker:traveller
}
-> DONE

=== innocent_K02
{ pick % 6:
- 0:
    “It is the rule for everyone there. The cook too.” #id:pool_031a #speaker:traveller
- 1:
    “There was measles in the camp. Two weeks, then the gate stood open and a goat came in.” #id:pool_031b #speaker:traveller
- 2:
    “On a ship nobody walks alone at night. Not even the mate.” #id:pool_031c #speaker:traveller
- 3:
    “It was for the first fortnight. After that nobody asked.” #id:pool_031d #speaker:traveller
- 4:
    “It is a big old house. They want to know whom to count if the kitchen burns.” #id:pool_031e #speaker:traveller
- else:
    “You have a book at your own door. I saw it.” #id:pool_031f #speaker:traveller
}
-> DONE

=== deep_K02
{ pick % 6:
- 0:
    “She counts us at the tap.” #id:pool_032a #speaker:traveller
- 1:
    “I rang from the shop once, beside the flour. By supper they knew what I had said.” #id:pool_032b #speaker:traveller
- 2:
    “It is called company. I had not asked for any.” #id:pool_032c #speaker:traveller
- 3:
    “It costs two days of pay to be out alone.” #id:pool_032d #speaker:traveller
- 4:
    “One of us went to post a letter. Now there is a box for letters, and somebody for the box.” #id:pool_032e #speaker:traveller
- else:
    “They do not stop you. They come along.” #id:pool_032f #speaker:traveller
}
-> DONE

=== say_K03
{ pick % 12:
- 0:
    “I know what I am to say. I am saying it.” #id:pool_033a #speaker:traveller
- 1:
    “We practised on the boat. You ask in the same order, only slower.” #id:pool_033b #speaker:traveller
- 2:
    “Your questions are printed. So are my answers.” #id:pool_033c #speaker:traveller
- 3:
    “There were four sentences. That was the second.” #id:pool_033d #speaker:traveller
- 4:
    “I learned it like a poem for school. If I start in the middle I lose the end.” #id:pool_033e #speaker:traveller
- 5:
    “I had a better answer. It was not on the sheet.” #id:pool_033f #speaker:traveller
- 6:
    “It was written out for me.” #id:pool_033g #speaker:traveller
- 7:
    “I had it on a bit of paper in my glove. Then it rained on the glove.” #id:pool_033h #speaker:traveller
- 8:
    “I am told officers like it short. Was that short?” #id:pool_033i #speaker:traveller
- 9:
    “Somebody went through it with us, twice.” #id:pool_033j #speaker:traveller
- 10:
    “I said it to the mirror on the ferry. A man at the next basin corrected me, so he had it too.” #id:pool_033k #speaker:traveller
- else:
    “The part until now was by heart. The seasick man is mine.” #id:pool_033l #speaker:traveller
}
-> DONE

=== innocent_K03
{ pick % 6:
- 0:
    “Our guide said it is what one says. He wanted us over, and that was all.” #id:pool_034a #speaker:traveller
- 1:
    “My aunt wrote it out. She has crossed once, and thinks she knows officers.” #id:pool_034b #speaker:traveller
- 2:
    “I stutter if I do not prepare. I prepared. It did not help.” #id:pool_034c #speaker:traveller
- 3:
    “I get words wrong. So we wrote the right ones down.” #id:pool_034d #speaker:traveller
- 4:
    “My nephew played you at the kitchen table, with a pan lid for a hat.” #id:pool_034e #speaker:traveller
- else:
    “Everybody in the queue was advising everybody. I took the average.” #id:pool_034f #speaker:traveller
}
-> DONE

=== deep_K03
{ pick % 6:
- 0:
    “If I say it wrong, the next one pays for it.” #id:pool_035a #speaker:traveller
- 1:
    “He plays you, when we practise. He has the eyebrows for it.” #id:pool_035b #speaker:traveller
- 2:
    “It is not my story. It does not even have my knees in it.” #id:pool_035c #speaker:traveller
- 3:
    “They ask afterwards what I said. It has to match.” #id:pool_035d #speaker:traveller
- 4:
    “There is an aunt in it. She sounds nice. I would have liked to have her.” #id:pool_035e #speaker:traveller
- else:
    “I was told to be myself, and then who that is.” #id:pool_035f #speaker:traveller
}
-> DONE

=== say_K04
{ pick % 12:
- 0:
    “You are not the one. There is a person I do not want to meet.” #id:pool_036a #speaker:traveller
- 1:
    “I looked along the pier before I got off, along the hats. There is one hat I know.” #id:pool_036b #speaker:traveller
- 2:
    “Uniforms I can sit through. It is a man without one.” #id:pool_036c #speaker:traveller
- 3:
    “I would rather nobody knows which bus I take.” #id:pool_036d #speaker:traveller
- 4:
    “A telephone plays that tune and I forget my sentence. It is a common tune, too.” #id:pool_036e #speaker:traveller
- 5:
    “There is a name I do not say in stations.” #id:pool_036f #speaker:traveller
- 6:
    “It is one person. I keep a street away.” #id:pool_036g #speaker:traveller
- 7:
    “I changed my seat twice on the boat. In the last one there was a draught, and nobody I knew.” #id:pool_036h #speaker:traveller
- 8:
    “You are only the border. I keep my worry for somebody else.” #id:pool_036i #speaker:traveller
- 9:
    “I want to know who is standing outside. Then I am done.” #id:pool_036j #speaker:traveller
- 10:
    “I asked the tea lady if a man with a stick had asked for me. She sold me two teas.” #id:pool_036k #speaker:traveller
- else:
    “If you have a back door, I am not too proud.” #id:pool_036l #speaker:traveller
}
-> DONE

=== innocent_K04
{ pick % 6:
- 0:
    “My brother-in-law. It is about the house.” #id:pool_037a #speaker:traveller
- 1:
    “We were to marry. I gave back the ring and his mother’s plates, and he says there was one more plate.” #id:pool_037b #speaker:traveller
- 2:
    “At home an office asks for me by name. It is one man and his cousin.” #id:pool_037c #speaker:traveller
- 3:
    “We had a shop together, then a lawyer each.” #id:pool_037d #speaker:traveller
- 4:
    “My aunt’s second husband wants the field, and thinks I carry the field in my bag.” #id:pool_037e #speaker:traveller
- else:
    “I wrote something about the mayor. The mayor can read.” #id:pool_037f #speaker:traveller
}
-> DONE

=== deep_K04
{ pick % 6:
- 0:
    “He has never raised his voice. He has the bus.” #id:pool_038a #speaker:traveller
- 1:
    “He said he would be near the kiosk. He is near the kiosk, with a paper cone of nuts.” #id:pool_038b #speaker:traveller
- 2:
    “He knows my sister’s hours. He is good with hours.” #id:pool_038c #speaker:traveller
- 3:
    “He paid for me. He said so at every stop.” #id:pool_038d #speaker:traveller
- 4:
    “He carried my bag the whole way and would not put it down, not even for soup.” #id:pool_038e #speaker:traveller
- else:
    “I am told that he is my friend. He told me.” #id:pool_038f #speaker:traveller
}
-> DONE

=== say_N01
{ pick % 12:
- 0:
    “The street I do not know. Somebody knows the street.” #id:pool_039a #speaker:traveller
- 1:
    “I know the colour of the gate. It is the green of school benches.” #id:pool_039b #speaker:traveller
- 2:
    “It is all arranged. I have only to turn up.” #id:pool_039c #speaker:traveller
- 3:
    “No address. I am met.” #id:pool_039d #speaker:traveller
- 4:
    “It is behind a shop with a fish on the roof, if the fish is still up.” #id:pool_039e #speaker:traveller
- 5:
    “Left of something. It was said very fast.” #id:pool_039f #speaker:traveller
- 6:
    “The town I can tell you. Not the door.” #id:pool_039g #speaker:traveller
- 7:
    “I wrote it on my hand, and then there was all that spray.” #id:pool_039h #speaker:traveller
- 8:
    “Every street here is called after a lamp. I gave up.” #id:pool_039i #speaker:traveller
- 9:
    “I was told the name once. It was long.” #id:pool_039j #speaker:traveller
- 10:
    “There is a room with a stove that ticks. That is as far as they described it.” #id:pool_039k #speaker:traveller
- else:
    “I was going to ask you.” #id:pool_039l #speaker:traveller
}
-> DONE

=== innocent_N01
{ pick % 6:
- 0:
    “My cousin is outside and has it. Ask her.” #id:pool_040a #speaker:traveller
- 1:
    “They moved in March. The old address I know by heart, with the smell.” #id:pool_040b #speaker:traveller
- 2:
    “It is by the tower with two clocks. Everybody knows it who knows it.” #id:pool_040c #speaker:traveller
- 3:
    “{n_kin} has it. Ring, if you like.” #id:pool_040d #speaker:traveller
- 4:
    “A friend fetches me by bicycle. She says addresses are for people with post.” #id:pool_040e #speaker:traveller
- else:
    “I have been there nine times. I go by the laundry.” #id:pool_040f #speaker:traveller
}
-> DONE

=== deep_N01
{ pick % 6:
- 0:
    “They said an address only makes one ask questions.” #id:pool_041a #speaker:traveller
- 1:
    “I asked the name of the place. He said it is warm there, and gave me half a sandwich.” #id:pool_041b #speaker:traveller
- 2:
    “First I am to be through. Then I am told.” #id:pool_041c #speaker:traveller
- 3:
    “I asked twice. The third time I did not ask.” #id:pool_041d #speaker:traveller
- 4:
    “One of us had it written down. She was given a new form, and a new pen.” #id:pool_041e #speaker:traveller
- else:
    “It changes. Yesterday it had stairs.” #id:pool_041f #speaker:traveller
}
-> DONE
