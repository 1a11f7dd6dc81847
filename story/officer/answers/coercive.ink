// Recruitment under pressure: debt, papers, threats, doors, C01 to C07. How the pools are made is said at the top of answers.ink.

=== say_C01
{ pick % 12:
- 0:
    “I owe more than last month.” #id:said_025a #speaker:traveller
- 1:
    “My mother keeps the sums on the flour bag. She has started a second bag.” #id:said_025b #speaker:traveller
- 2:
    “They say I can stop paying when it is paid. I asked when. They said when.” #id:said_025c #speaker:traveller
- 3:
    “The sum changes. I do not have the last one.” #id:said_025d #speaker:traveller
- 4:
    “It began as the price of a bicycle. It is now the size of a horse.” #id:said_025e #speaker:traveller
- 5:
    “I pay and it stays. We are used to each other.” #id:said_025f #speaker:traveller
- 6:
    “There is a debt and no last day.” #id:said_025g #speaker:traveller
- 7:
    “I count it in bed, instead of sheep. I have never got to the end of it.” #id:said_025h #speaker:traveller
- 8:
    “How long? Ask something easier, the depth of the sea.” #id:said_025i #speaker:traveller
- 9:
    “Part of each wage goes there. I could not tell you until when.” #id:said_025j #speaker:traveller
- 10:
    “My uncle put his finger on the sum and said, remember it. By the thaw it was another.” #id:said_025k #speaker:traveller
- else:
    “It is like dough, that money. One looks away and it is bigger.” #id:said_025l #speaker:traveller
}
-> DONE

=== innocent_C01
{ pick % 6:
- 0:
    “It is a bank. There is a table with dates. I hate every row of it.” #id:said_026a #speaker:traveller
- 1:
    “My uncle lent it. He counts on his fingers and always forgets a finger.” #id:said_026b #speaker:traveller
- 2:
    “Interest. They explained it with an apple, and I still owe the apple.” #id:said_026c #speaker:traveller
- 3:
    “I moved two payments back myself. The bank wrote it down.” #id:said_026d #speaker:traveller
- 4:
    “I took a little more in spring, for the wedding of a cousin who dances well.” #id:said_026e #speaker:traveller
- else:
    “It ends in October. I say I do not know so that my brother stops asking.” #id:said_026f #speaker:traveller
}
-> DONE

=== deep_C01
{ pick % 6:
- 0:
    “For the bed on the boat they added nine days. For the blanket, two.” #id:said_027a #speaker:traveller
- 1:
    “I kept my payments on a calendar with boats. He said that calendars are not papers.” #id:said_027b #speaker:traveller
- 2:
    “It grows on Fridays. I sleep badly on Thursdays.” #id:said_027c #speaker:traveller
- 3:
    “He has the only book. I have seen the cover.” #id:said_027d #speaker:traveller
- 4:
    “A man beside me finished paying in March. He was told about the bus, and began again.” #id:said_027e #speaker:traveller
- else:
    “He does me a favour, he says. I can no longer afford it.” #id:said_027f #speaker:traveller
}
-> DONE

=== say_C02
{ pick % 12:
- 0:
    “Somebody else carries it. I get it for windows.” #id:said_028a #speaker:traveller
- 1:
    “It travels in a biscuit tin with the others. The tin is not mine.” #id:said_028b #speaker:traveller
- 2:
    “He has them all, in a rubber band.” #id:said_028c #speaker:traveller
- 3:
    “My passport travels with him. It is safer in one pocket.” #id:said_028d #speaker:traveller
- 4:
    “My pockets have holes, so it rides in a coat that has none.” #id:said_028e #speaker:traveller
- 5:
    “I see it at every border. We greet each other.” #id:said_028f #speaker:traveller
- 6:
    “One person keeps the papers, and it is not me.” #id:said_028g #speaker:traveller
- 7:
    “He puts it between his own and his hat. I would know it by the coffee ring.” #id:said_028h #speaker:traveller
- 8:
    “I carry the food, another carries the papers. I have the heavier half.” #id:said_028i #speaker:traveller
- 9:
    “It came to you out of another pocket than mine.” #id:said_028j #speaker:traveller
- 10:
    “My aunt says a passport is like an egg: one person carries it and the rest walk.” #id:said_028k #speaker:traveller
- else:
    “Ask the pocket. I only own the face in it.” #id:said_028l #speaker:traveller
}
-> DONE

=== innocent_C02
{ pick % 6:
- 0:
    “I asked for it on the deck and had it at once.” #id:said_029a #speaker:traveller
- 1:
    “He is my father. He carries everything. He carries my shoes if I let him.” #id:said_029b #speaker:traveller
- 2:
    “I lose things. Ask at the lost desk of your ferry, they know me.” #id:said_029c #speaker:traveller
- 3:
    “The guide collects them for the list and hands them out at the gate.” #id:said_029d #speaker:traveller
- 4:
    “The tour man gave it back when I asked. He had mixed us up with the choir.” #id:said_029e #speaker:traveller
- else:
    “In this family I am trusted with the children, and not with papers.” #id:said_029f #speaker:traveller
}
-> DONE

=== deep_C02
{ pick % 6:
- 0:
    “I asked for it at the rail. He said later. It has been later for nine days.” #id:said_030a #speaker:traveller
- 1:
    “He says we would lose it. We are grown people. One of us has run a school.” #id:said_030b #speaker:traveller
- 2:
    “For my safety, he says. My safety and I have not met.” #id:said_030c #speaker:traveller
- 3:
    “I get it before the window and give it back behind the window.” #id:said_030d #speaker:traveller
- 4:
    “Once I kept it for an evening, under my plate. The whole table had to wait for its soup.” #id:said_030e #speaker:traveller
- else:
    “He counts them more often than he counts us.” #id:said_030f #speaker:traveller
}
-> DONE

=== say_C03
{ pick % 12:
- 0:
    “I was told there is a list, and who puts you on it.” #id:said_031a #speaker:traveller
- 1:
    “It was said over dinner, between the soup and the fish: I could ring their office.” #id:said_031b #speaker:traveller
- 2:
    “He says one word to the police and we are all on the boat.” #id:said_031c #speaker:traveller
- 3:
    “Somebody said they would report me.” #id:said_031d #speaker:traveller
- 4:
    “There was shouting, and at the end of the shouting came your office.” #id:said_031e #speaker:traveller
- 5:
    “I am to be reported, it seems. You could save them the stamp.” #id:said_031f #speaker:traveller
- 6:
    “The words were: behave, or we write to them.” #id:said_031g #speaker:traveller
- 7:
    “Somebody told me the uniform lives next door. I know next door, it is a dentist.” #id:said_031h #speaker:traveller
- 8:
    “People threaten with you. I thought you should know.” #id:said_031i #speaker:traveller
- 9:
    “I have heard that one call would be enough.” #id:said_031j #speaker:traveller
- 10:
    “It was on a birthday. There was cake, and then somebody said it, one day I report you.” #id:said_031k #speaker:traveller
- else:
    “In some kitchens your name ends every quarrel.” #id:said_031l #speaker:traveller
}
-> DONE

=== innocent_C03
{ pick % 6:
- 0:
    “Two brothers-in-law shouting. It was about a goat.” #id:said_032a #speaker:traveller
- 1:
    “My aunt says it each time we argue. She says it about the dog.” #id:said_032b #speaker:traveller
- 2:
    “My sister reports me to everybody. So far our mother has done nothing.” #id:said_032c #speaker:traveller
- 3:
    “It was an old quarrel about a wall. We have made it up.” #id:said_032d #speaker:traveller
- 4:
    “He had sung too much that evening. The next day he brought eggs.” #id:said_032e #speaker:traveller
- else:
    “A neighbour. He also reports the weather.” #id:said_032f #speaker:traveller
}
-> DONE

=== deep_C03
{ pick % 6:
- 0:
    “It is said when somebody asks for the wage. Only then.” #id:said_033a #speaker:traveller
- 1:
    “He showed me the number he would ring. He had it ready, like a bus number.” #id:said_033b #speaker:traveller
- 2:
    “He would report me for what he told me to do. I call that economical.” #id:said_033c #speaker:traveller
- 3:
    “One of us asked to leave. After that he said it at every meal.” #id:said_033d #speaker:traveller
- 4:
    “He says the uniform and he are friends. I looked at your face to see.” #id:said_033e #speaker:traveller
- else:
    “He never rings. It is enough that he charges the phone.” #id:said_033f #speaker:traveller
}
-> DONE

=== say_C04
{ pick % 12:
- 0:
    “They rang home before I rang home.” #id:said_034a #speaker:traveller
- 1:
    “Somebody comes to my mother on Sundays and asks how I am. She gives him the good cup.” #id:said_034b #speaker:traveller
- 2:
    “My family has visitors because of me. I never had so many friends.” #id:said_034c #speaker:traveller
- 3:
    “{n_kin} was asked for the money in my place.” #id:said_034d #speaker:traveller
- 4:
    “My father hears the gate now. For thirty years it was only a gate.” #id:said_034e #speaker:traveller
- 5:
    “They know our street better than the post does.” #id:said_034f #speaker:traveller
- 6:
    “They wrote to my parents about it, not to me.” #id:said_034g #speaker:traveller
- 7:
    “My little brother opens the door now. He says I am at the market.” #id:said_034h #speaker:traveller
- 8:
    “Whoever wants something of me goes to my aunt. She lives nearer.” #id:said_034i #speaker:traveller
- 9:
    “Somebody stands in front of our house some evenings.” #id:said_034j #speaker:traveller
- 10:
    “{n_kin} says a car stops by the well. Nobody gets out, and nobody buys melons.” #id:said_034k #speaker:traveller
- else:
    “At home they are asked about me, and politely. It is the politeness that is new.” #id:said_034l #speaker:traveller
}
-> DONE

=== innocent_C04
{ pick % 6:
- 0:
    “The shop sent a reminder. It gives three weeks.” #id:said_035a #speaker:traveller
- 1:
    “It is the shop. They ask her politely, she gives them tea, they go.” #id:said_035b #speaker:traveller
- 2:
    “My brother says pay. He says it about everything.” #id:said_035c #speaker:traveller
- 3:
    “The bank writes to the address it has. That is my father’s.” #id:said_035d #speaker:traveller
- 4:
    “It is the man with the sewing machine. He wants one payment and a look at the baby.” #id:said_035e #speaker:traveller
- else:
    “We owe the baker. The whole street owes the baker, he walks past all of us.” #id:said_035f #speaker:traveller
}
-> DONE

=== deep_C04
{ pick % 6:
- 0:
    “He asked my sister’s age. He already knew it.” #id:said_036a #speaker:traveller
- 1:
    “They know which day she goes for water. They told me, kindly.” #id:said_036b #speaker:traveller
- 2:
    “If I stop, they go and see her. They say see.” #id:said_036c #speaker:traveller
- 3:
    “He named the school my son goes to. I had not named it.” #id:said_036d #speaker:traveller
- 4:
    “They brought my mother a photo of me at work. I had not sent one.” #id:said_036e #speaker:traveller
- else:
    “My debt has learned the way to their door.” #id:said_036f #speaker:traveller
}
-> DONE

=== say_C05
{ pick % 6:
- 0:
    “There was a night on the way that I leave out.” #id:said_037a #speaker:traveller
- 1:
    “My bag has a new handle since the pass. The pass is why.” #id:said_037b #speaker:traveller
- 2:
    “The road was not friendly. It had people on it.” #id:said_037c #speaker:traveller
- 3:
    “On the way somebody threatened us.” #id:said_037d #speaker:traveller
- 4:
    “My cousin walks on the inside now. Before that road we took turns.” #id:said_037e #speaker:traveller
- else:
    “Put down: a bad stretch, two days. I have the date.” #id:said_037f #speaker:traveller
}
-> DONE

=== innocent_C05
{ pick % 6:
- 0:
    “It was a soldier in the other country. A doctor there wrote it down.” #id:said_038a #speaker:traveller
- 1:
    “Robbers at the pass. They took the shoes and gave us back the socks.” #id:said_038b #speaker:traveller
- 2:
    “Thieves, with a very old car. We could have lent them a better one.” #id:said_038c #speaker:traveller
- 3:
    “Men at a road block, in no uniform I know. They wanted the watch.” #id:said_038d #speaker:traveller
- 4:
    “A guard took my mother’s ring for the bridge. It was a short bridge.” #id:said_038e #speaker:traveller
- else:
    “Whoever it was, we never met before or after. That is all the good of it.” #id:said_038f #speaker:traveller
}
-> DONE

=== deep_C05
{ pick % 6:
- 0:
    “It was the one who was paid to take us. When we talked of turning round.” #id:said_039a #speaker:traveller
- 1:
    “He said sorry afterwards, and that it comes out of his own pocket if one of us is missing.” #id:said_039b #speaker:traveller
- 2:
    “It was not the road. It was the one with the ticket book.” #id:said_039c #speaker:traveller
- 3:
    “It was about the money. He said so before and after.” #id:said_039d #speaker:traveller
- 4:
    “There was a rule in the lorry, no talking. We learned it from what happened to one of us.” #id:said_039e #speaker:traveller
- else:
    “A strange way to say that the price had changed.” #id:said_039f #speaker:traveller
}
-> DONE

=== say_C06
{ pick % 12:
- 0:
    “We slept where we were put, and the door was not ours.” #id:said_040a #speaker:traveller
- 1:
    “We only went by night. I know that road by its smell.” #id:said_040b #speaker:traveller
- 2:
    “I have crossed a whole country and not seen it. It was dark.” #id:said_040c #speaker:traveller
- 3:
    “We were indoors for days.” #id:said_040d #speaker:traveller
- 4:
    “There was a calendar in that house, three years old. I know all its kittens.” #id:said_040e #speaker:traveller
- 5:
    “Somebody always sat by the door. He did crosswords and never finished one.” #id:said_040f #speaker:traveller
- 6:
    “The bus ran at night and stood by day.” #id:said_040g #speaker:traveller
- 7:
    “We had a window with a curtain, and we were asked to leave the curtain alone.” #id:said_040h #speaker:traveller
- 8:
    “One did not go out there. I cannot say it was written anywhere.” #id:said_040i #speaker:traveller
- 9:
    “Four houses, always by night. I did not see a street.” #id:said_040j #speaker:traveller
- 10:
    “I learned to tell the hour by the neighbour’s hens. I never saw the hens.” #id:said_040k #speaker:traveller
- else:
    “It was a quiet house. They liked it quiet.” #id:said_040l #speaker:traveller
}
-> DONE

=== innocent_C06
{ pick % 6:
- 0:
    “The door opened from inside. I opened it myself each morning.” #id:said_041a #speaker:traveller
- 1:
    “A house with a key on the inside. One went out for bread and brought the change.” #id:said_041b #speaker:traveller
- 2:
    “The bus runs at night because it is cooler. Ask the bus.” #id:said_041c #speaker:traveller
- 3:
    “We stayed in because of the police there. Nobody kept us.” #id:said_041d #speaker:traveller
- 4:
    “The woman of the house locks up at ten and hangs the key on a nail, by the sugar.” #id:said_041e #speaker:traveller
- else:
    “One sleeps by day on such trips. So do cats.” #id:said_041f #speaker:traveller
}
-> DONE

=== deep_C06
{ pick % 6:
- 0:
    “Nine days. I counted by the meals, so perhaps ten.” #id:said_042a #speaker:traveller
- 1:
    “There was a man at the door who was bored. That is the worst kind.” #id:said_042b #speaker:traveller
- 2:
    “The key had a pocket, and the pocket had a man.” #id:said_042c #speaker:traveller
- 3:
    “We could leave when the money came. It was said at the start.” #id:said_042d #speaker:traveller
- 4:
    “One of us asked for air. They opened the small window, and wrote it down.” #id:said_042e #speaker:traveller
- else:
    “I asked if we were guests. He went to ask.” #id:said_042f #speaker:traveller
}
-> DONE

=== say_C07
{ pick % 12:
- 0:
    “If I stop, I pay the whole season.” #id:said_043a #speaker:traveller
- 1:
    “My sister asked what it costs if I fall ill. There is a line for that, and a sum.” #id:said_043b #speaker:traveller
- 2:
    “There is a price for going home. It is higher than for coming.” #id:said_043c #speaker:traveller
- 3:
    “Leaving early costs money. It is agreed.” #id:said_043d #speaker:traveller
- 4:
    “I could turn round today, and sell my brother’s half of the tractor.” #id:said_043e #speaker:traveller
- 5:
    “Getting off is not in the fare.” #id:said_043f #speaker:traveller
- 6:
    “There is a penalty if I do not finish.” #id:said_043g #speaker:traveller
- 7:
    “My grandmother said, always see where the door is. This one takes payment.” #id:said_043h #speaker:traveller
- 8:
    “I may change my mind at any time, for a sum.” #id:said_043i #speaker:traveller
- 9:
    “I have to finish, or pay.” #id:said_043j #speaker:traveller
- 10:
    “We joked about it on deck: whoever goes home first buys everybody a house.” #id:said_043k #speaker:traveller
- else:
    “One does not stop. One would have to be rich to stop.” #id:said_043l #speaker:traveller
}
-> DONE

=== innocent_C07
{ pick % 6:
- 0:
    “Twenty days’ notice. It is in the law, page two.” #id:said_044a #speaker:traveller
- 1:
    “They paid for my welding course. If I leave before spring I pay back half. My union looked at it.” #id:said_044b #speaker:traveller
- 2:
    “The airline keeps the fare. I read that part, for once.” #id:said_044c #speaker:traveller
- 3:
    “It is the deposit for the room. I get it back in the last week.” #id:said_044d #speaker:traveller
- 4:
    “I promised my uncle a full season, and he is the one who would send the bill.” #id:said_044e #speaker:traveller
- else:
    “Cheap ticket, no changes. I am the kind that buys those.” #id:said_044f #speaker:traveller
}
-> DONE

=== deep_C07
{ pick % 6:
- 0:
    “One of us went back. His brother works in his place now.” #id:said_045a #speaker:traveller
- 1:
    “A woman in our row changed her mind at the harbour. They showed her a sum, and she sat down again.” #id:said_045b #speaker:traveller
- 2:
    “The penalty is on another paper. That paper lives with her.” #id:said_045c #speaker:traveller
- 3:
    “The sum is not written. She says it when you stand up.” #id:said_045d #speaker:traveller
- 4:
    “I asked how much, to have it from her mouth. She wanted to know who had been talking.” #id:said_045e #speaker:traveller
- else:
    “She calls it insurance. It insures her.” #id:said_045f #speaker:traveller
}
-> DONE
