// Recruitment under pressure: debt, papers, threats, doors, C01 to C07. How the pools are made is said at the top of answers.ink.

=== say_C01
{ pick % 12:
- 0:
    “I owe more than last month.” #id:b3gc_001 #speaker:traveller
- 1:
    “My mother keeps the sums on the flour bag. She has started a second bag.” #id:b3gc_002 #speaker:traveller
- 2:
    “They say I can stop paying when it is paid. I asked when. They said when.” #id:b3g_109 #speaker:traveller
- 3:
    “The sum changes. I do not have the last one.” #id:b3gc_004 #speaker:traveller
- 4:
    “It began as the price of a bicycle. It is now the size of a horse.” #id:b3gc_005 #speaker:traveller
- 5:
    “I pay and it stays. We are used to each other.” #id:b3gc_006 #speaker:traveller
- 6:
    “There is a debt and no last day.” #id:b3gc_007 #speaker:traveller
- 7:
    “I count it in bed, instead of sheep. I have never got to the end of it.” #id:b3gc_008 #speaker:traveller
- 8:
    “How long? Ask something easier, the depth of the sea.” #id:b3gc_009 #speaker:traveller
- 9:
    “Part of each wage goes there. I could not tell you until when.” #id:b3gc_010 #speaker:traveller
- 10:
    “My uncle put his finger on the sum and said, remember it. By the thaw it was another.” #id:b3gc_011 #speaker:traveller
- else:
    “It is like dough, that money. One looks away and it is bigger.” #id:b3gc_012 #speaker:traveller
}
-> DONE

=== innocent_C01
{ pick % 6:
- 0:
    “It is a bank. There is a table with dates. I hate every row of it.” #id:b3g_110 #speaker:traveller
- 1:
    “My uncle lent it. He counts on his fingers and always forgets a finger.” #id:b3g_111 #speaker:traveller
- 2:
    “Interest. They explained it with an apple, and I still owe the apple.” #id:b3gc_015 #speaker:traveller
- 3:
    “I moved two payments back myself. The bank wrote it down.” #id:b3gc_016 #speaker:traveller
- 4:
    “I took a little more in spring, for the wedding of a cousin who dances well.” #id:b3gc_017 #speaker:traveller
- else:
    “It ends in October. I say I do not know so that my brother stops asking.” #id:b3gc_018 #speaker:traveller
}
-> DONE

=== deep_C01
{ pick % 6:
- 0:
    “For the bed on the boat they added nine days. For the blanket, two.” #id:b3g_113 #speaker:traveller
- 1:
    “I kept my payments on a calendar with boats. He said that calendars are not papers.” #id:b3gc_020 #speaker:traveller
- 2:
    “It grows on Fridays. I sleep badly on Thursdays.” #id:b3g_112 #speaker:traveller
- 3:
    “He has the only book. I have seen the cover.” #id:b3gc_022 #speaker:traveller
- 4:
    “A man beside me finished paying in March. He was told about the bus, and began again.” #id:b3gc_023 #speaker:traveller
- else:
    “He does me a favour, he says. I can no longer afford it.” #id:b3gc_024 #speaker:traveller
}
-> DONE

=== say_C02
{ pick % 12:
- 0:
    “Somebody else carries it. I get it for windows.” #id:b3gc_025 #speaker:traveller
- 1:
    “It travels in a biscuit tin with the others. The tin is not mine.” #id:b3gc_026 #speaker:traveller
- 2:
    “He has them all, in a rubber band.” #id:b3gc_027 #speaker:traveller
- 3:
    “My passport travels with him. It is safer in one pocket.” #id:b3g_114 #speaker:traveller
- 4:
    “My pockets have holes, so it rides in a coat that has none.” #id:b3gc_029 #speaker:traveller
- 5:
    “I see it at every border. We greet each other.” #id:b3gc_030 #speaker:traveller
- 6:
    “One person keeps the papers, and it is not me.” #id:b3gc_031 #speaker:traveller
- 7:
    “He puts it between his own and his hat. I would know it by the coffee ring.” #id:b3gc_032 #speaker:traveller
- 8:
    “I carry the food, another carries the papers. I have the heavier half.” #id:b3gc_033 #speaker:traveller
- 9:
    “It came to you out of another pocket than mine.” #id:b3gc_034 #speaker:traveller
- 10:
    “My aunt says a passport is like an egg: one person carries it and the rest walk.” #id:b3gc_035 #speaker:traveller
- else:
    “Ask the pocket. I only own the face in it.” #id:b3gc_036 #speaker:traveller
}
-> DONE

=== innocent_C02
{ pick % 6:
- 0:
    “I asked for it on the deck and had it at once.” #id:b3gc_037 #speaker:traveller
- 1:
    “He is my father. He carries everything. He carries my shoes if I let him.” #id:b3g_116 #speaker:traveller
- 2:
    “I lose things. Ask at the lost desk of your ferry, they know me.” #id:b3gc_039 #speaker:traveller
- 3:
    “The guide collects them for the list and hands them out at the gate.” #id:b3gc_040 #speaker:traveller
- 4:
    “The tour man gave it back when I asked. He had mixed us up with the choir.” #id:b3g_117 #speaker:traveller
- else:
    “In this family I am trusted with the children, and not with papers.” #id:b3gc_042 #speaker:traveller
}
-> DONE

=== deep_C02
{ pick % 6:
- 0:
    “I asked for it at the rail. He said later. It has been later for nine days.” #id:b3g_118 #speaker:traveller
- 1:
    “He says we would lose it. We are grown people. One of us has run a school.” #id:b3g_119 #speaker:traveller
- 2:
    “For my safety, he says. My safety and I have not met.” #id:b3gc_045 #speaker:traveller
- 3:
    “I get it before the window and give it back behind the window.” #id:b3gc_046 #speaker:traveller
- 4:
    “Once I kept it for an evening, under my plate. The whole table had to wait for its soup.” #id:b3gc_047 #speaker:traveller
- else:
    “He counts them more often than he counts us.” #id:b3gc_048 #speaker:traveller
}
-> DONE

=== say_C03
{ pick % 12:
- 0:
    “I was told there is a list, and who puts you on it.” #id:b3g_121 #speaker:traveller
- 1:
    “It was said over dinner, between the soup and the fish: I could ring their office.” #id:b3gc_050 #speaker:traveller
- 2:
    “He says one word to the police and we are all on the boat.” #id:b3g_120 #speaker:traveller
- 3:
    “Somebody said they would report me.” #id:b3gc_052 #speaker:traveller
- 4:
    “There was shouting, and at the end of the shouting came your office.” #id:b3gc_053 #speaker:traveller
- 5:
    “I am to be reported, it seems. You could save them the stamp.” #id:b3gc_054 #speaker:traveller
- 6:
    “The words were: behave, or we write to them.” #id:b3gc_055 #speaker:traveller
- 7:
    “Somebody told me the uniform lives next door. I know next door, it is a dentist.” #id:b3gc_056 #speaker:traveller
- 8:
    “People threaten with you. I thought you should know.” #id:b3gc_057 #speaker:traveller
- 9:
    “I have heard that one call would be enough.” #id:b3gc_058 #speaker:traveller
- 10:
    “It was on a birthday. There was cake, and then somebody said it, one day I report you.” #id:b3gc_059 #speaker:traveller
- else:
    “In some kitchens your name ends every quarrel.” #id:b3gc_060 #speaker:traveller
}
-> DONE

=== innocent_C03
{ pick % 6:
- 0:
    “Two brothers-in-law shouting. It was about a goat.” #id:b3g_123 #speaker:traveller
- 1:
    “My aunt says it each time we argue. She says it about the dog.” #id:b3g_122 #speaker:traveller
- 2:
    “My sister reports me to everybody. So far our mother has done nothing.” #id:b3gc_063 #speaker:traveller
- 3:
    “It was an old quarrel about a wall. We have made it up.” #id:b3gc_064 #speaker:traveller
- 4:
    “He had sung too long at a wedding. The next day he brought eggs.” #id:b3gc_065 #speaker:traveller
- else:
    “A neighbour. He also reports the weather.” #id:b3gc_066 #speaker:traveller
}
-> DONE

=== deep_C03
{ pick % 6:
- 0:
    “It is said when somebody asks for the wage. Only then.” #id:b3gc_067 #speaker:traveller
- 1:
    “He showed me the number he would ring. He had it ready, like a bus number.” #id:b3g_124 #speaker:traveller
- 2:
    “He would report me for what he told me to do. I call that economical.” #id:b3gc_069 #speaker:traveller
- 3:
    “One of us asked to leave. After that he said it at every meal.” #id:b3gc_070 #speaker:traveller
- 4:
    “He says the uniform and he are friends. I looked at your face to see.” #id:b3g_125 #speaker:traveller
- else:
    “He never rings. It is enough that he charges the phone.” #id:b3gc_072 #speaker:traveller
}
-> DONE

=== say_C04
{ pick % 12:
- 0:
    “They rang home before I rang home.” #id:b3g_127 #speaker:traveller
- 1:
    “Somebody comes to my mother on Sundays and asks how I am. She gives him the good cup.” #id:b3gc_074 #speaker:traveller
- 2:
    “My family has visitors because of me. I never had so many friends.” #id:b3gc_075 #speaker:traveller
- 3:
    “{n_kin} was asked for the money in my place.” #id:b3gc_076 #speaker:traveller
- 4:
    “My father has learned to hear the gate. He used to be deaf to the gate.” #id:b3gc_077 #speaker:traveller
- 5:
    “They know our street better than the post does.” #id:b3gc_078 #speaker:traveller
- 6:
    “They wrote to my parents about it, not to me.” #id:b3gc_079 #speaker:traveller
- 7:
    “My little brother opens the door now. He says I am at the market.” #id:b3gc_080 #speaker:traveller
- 8:
    “Whoever wants something of me goes to my aunt. She lives nearer.” #id:b3gc_081 #speaker:traveller
- 9:
    “Somebody stands in front of our house some evenings.” #id:b3gc_082 #speaker:traveller
- 10:
    “{n_kin} says a car stops by the well. Nobody gets out, and nobody buys melons.” #id:b3gc_083 #speaker:traveller
- else:
    “At home they are asked about me, and politely. It is the politeness that is new.” #id:b3gc_084 #speaker:traveller
}
-> DONE

=== innocent_C04
{ pick % 6:
- 0:
    “The shop sent a reminder. It gives three weeks.” #id:b3gc_085 #speaker:traveller
- 1:
    “It is the shop. They ask her politely, she gives them tea, they go.” #id:b3g_128 #speaker:traveller
- 2:
    “My brother says pay. He says it about everything.” #id:b3g_129 #speaker:traveller
- 3:
    “The bank writes to the address it has. That is my father’s.” #id:b3gc_088 #speaker:traveller
- 4:
    “It is the man with the sewing machine. He wants one payment and a look at the baby.” #id:b3gc_089 #speaker:traveller
- else:
    “We owe the baker. The whole street owes the baker, he walks past all of us.” #id:b3gc_090 #speaker:traveller
}
-> DONE

=== deep_C04
{ pick % 6:
- 0:
    “He asked my sister’s age. He already knew it.” #id:b3g_131 #speaker:traveller
- 1:
    “They know which day she goes for water. They told me, kindly.” #id:b3g_130 #speaker:traveller
- 2:
    “If I stop, they go and see her. They say see.” #id:b3gc_093 #speaker:traveller
- 3:
    “He named the school my son goes to. I had not named it.” #id:b3gc_094 #speaker:traveller
- 4:
    “They brought my mother a photo of me at work. I had not sent one.” #id:b3gc_095 #speaker:traveller
- else:
    “My debt has learned the way to their door.” #id:b3gc_096 #speaker:traveller
}
-> DONE

=== say_C05
{ pick % 6:
- 0:
    “There was a night on the way that I leave out.” #id:b3g_132 #speaker:traveller
- 1:
    “My bag has a new handle since the pass. The pass is why.” #id:b3gc_098 #speaker:traveller
- 2:
    “The road was not friendly. It had people on it.” #id:b3gc_099 #speaker:traveller
- 3:
    “On the way somebody threatened us.” #id:b3gc_100 #speaker:traveller
- 4:
    “My cousin walks on the inside now. Before that road we took turns.” #id:b3gc_101 #speaker:traveller
- else:
    “Put down: a bad stretch, two days. I have the date.” #id:b3gc_102 #speaker:traveller
}
-> DONE

=== innocent_C05
{ pick % 6:
- 0:
    “It was a soldier in the other country. A doctor there wrote it down.” #id:b3g_135 #speaker:traveller
- 1:
    “Robbers at the pass. They took the shoes and gave us back the socks.” #id:b3g_134 #speaker:traveller
- 2:
    “Thieves, with a very old car. We could have lent them a better one.” #id:b3gc_105 #speaker:traveller
- 3:
    “Men at a road block, in no uniform I know. They wanted the watch.” #id:b3gc_106 #speaker:traveller
- 4:
    “A guard took my mother’s ring for the bridge. It was a short bridge.” #id:b3gc_107 #speaker:traveller
- else:
    “Whoever it was, we never met before or after. That is all the good of it.” #id:b3gc_108 #speaker:traveller
}
-> DONE

=== deep_C05
{ pick % 6:
- 0:
    “It was the one who was paid to take us. When we talked of turning round.” #id:b3g_136 #speaker:traveller
- 1:
    “He said sorry afterwards, and that it comes out of his own pocket if one of us is missing.” #id:b3gc_110 #speaker:traveller
- 2:
    “It was not the road. It was the one with the ticket book.” #id:b3gc_111 #speaker:traveller
- 3:
    “It was about the money. He said so before and after.” #id:b3gc_112 #speaker:traveller
- 4:
    “There was a rule in the lorry, no talking. We learned it from what happened to one of us.” #id:b3gc_113 #speaker:traveller
- else:
    “A strange way to say that the price had changed.” #id:b3gc_114 #speaker:traveller
}
-> DONE

=== say_C06
{ pick % 12:
- 0:
    “We slept where we were put, and the door was not ours.” #id:b3g_138 #speaker:traveller
- 1:
    “We only went by night. I know that road by its smell.” #id:b3g_139 #speaker:traveller
- 2:
    “I have crossed a whole country and not seen it. It was dark.” #id:b3gc_117 #speaker:traveller
- 3:
    “We were indoors for six days.” #id:b3gc_118 #speaker:traveller
- 4:
    “There was a calendar in that house, three years old. I know all its kittens.” #id:b3gc_119 #speaker:traveller
- 5:
    “Somebody always sat by the door. He did crosswords and never finished one.” #id:b3gc_120 #speaker:traveller
- 6:
    “The bus ran at night and stood by day.” #id:b3gc_121 #speaker:traveller
- 7:
    “We had a window with a curtain, and we were asked to leave the curtain alone.” #id:b3gc_122 #speaker:traveller
- 8:
    “One did not go out there. I cannot say it was written anywhere.” #id:b3gc_123 #speaker:traveller
- 9:
    “Seven nights, four houses. I did not see a street.” #id:b3gc_124 #speaker:traveller
- 10:
    “I learned to tell the hour by the neighbour’s hens. I never saw the hens.” #id:b3gc_125 #speaker:traveller
- else:
    “It was a quiet house. They liked it quiet.” #id:b3gc_126 #speaker:traveller
}
-> DONE

=== innocent_C06
{ pick % 6:
- 0:
    “The door opened from inside. I opened it myself each morning.” #id:b3gc_127 #speaker:traveller
- 1:
    “A house with a key on the inside. One went out for bread and brought the change.” #id:b3g_140 #speaker:traveller
- 2:
    “The bus runs at night because it is cooler. Ask the bus.” #id:b3g_141 #speaker:traveller
- 3:
    “We stayed in because of the police there. Nobody kept us.” #id:b3gc_130 #speaker:traveller
- 4:
    “The woman of the house locks up at ten and hangs the key on a nail, by the sugar.” #id:b3gc_131 #speaker:traveller
- else:
    “One sleeps by day on such trips. So do cats.” #id:b3gc_132 #speaker:traveller
}
-> DONE

=== deep_C06
{ pick % 6:
- 0:
    “Nine days. I counted by the meals, so perhaps ten.” #id:b3g_143 #speaker:traveller
- 1:
    “There was a man at the door who was bored. That is the worst kind.” #id:b3g_142 #speaker:traveller
- 2:
    “The key had a pocket, and the pocket had a man.” #id:b3gc_135 #speaker:traveller
- 3:
    “We could leave when the money came. It was said at the start.” #id:b3gc_136 #speaker:traveller
- 4:
    “One of us asked for air. They opened the small window, and wrote it down.” #id:b3gc_137 #speaker:traveller
- else:
    “I asked if we were guests. He went to ask.” #id:b3gc_138 #speaker:traveller
}
-> DONE

=== say_C07
{ pick % 12:
- 0:
    “If I stop, I pay the whole season.” #id:b3g_144 #speaker:traveller
- 1:
    “My sister asked what it costs if I fall ill. There is a line for that, and a sum.” #id:b3gc_140 #speaker:traveller
- 2:
    “There is a price for going home. It is higher than for coming.” #id:b3g_145 #speaker:traveller
- 3:
    “Leaving early costs money. It is agreed.” #id:b3gc_142 #speaker:traveller
- 4:
    “I could turn round today, and sell my brother’s half of the tractor.” #id:b3gc_143 #speaker:traveller
- 5:
    “Getting off is not in the fare.” #id:b3gc_144 #speaker:traveller
- 6:
    “There is a penalty if I do not finish.” #id:b3gc_145 #speaker:traveller
- 7:
    “My grandmother said, always see where the door is. This one takes payment.” #id:b3gc_146 #speaker:traveller
- 8:
    “I may change my mind at any time, for a sum.” #id:b3gc_147 #speaker:traveller
- 9:
    “I have to finish, or pay.” #id:b3gc_148 #speaker:traveller
- 10:
    “We joked about it on deck: whoever goes home first buys everybody a house.” #id:b3gc_149 #speaker:traveller
- else:
    “One does not stop. One would have to be rich to stop.” #id:b3gc_150 #speaker:traveller
}
-> DONE

=== innocent_C07
{ pick % 6:
- 0:
    “Twenty days’ notice. It is in the law, page two.” #id:b3g_147 #speaker:traveller
- 1:
    “They paid for my welding course. If I leave before spring I pay back half. My union looked at it.” #id:b3gc_152 #speaker:traveller
- 2:
    “The airline keeps the fare. I read that part, for once.” #id:b3g_146 #speaker:traveller
- 3:
    “It is the deposit for the room. I get it back in the last week.” #id:b3gc_154 #speaker:traveller
- 4:
    “I promised my uncle a full season, and he is the one who would send the bill.” #id:b3gc_155 #speaker:traveller
- else:
    “Cheap ticket, no changes. I am the kind that buys those.” #id:b3gc_156 #speaker:traveller
}
-> DONE

=== deep_C07
{ pick % 6:
- 0:
    “One of us went back. His brother works in his place now.” #id:b3gc_157 #speaker:traveller
- 1:
    “A woman in our row changed her mind at the harbour. They showed her a sum, and she sat down again.” #id:b3gc_158 #speaker:traveller
- 2:
    “The penalty is on another paper. That paper lives with him.” #id:b3g_149 #speaker:traveller
- 3:
    “The sum is not written. He says it when you stand up.” #id:b3gc_160 #speaker:traveller
- 4:
    “I asked how much, to have it from his mouth. He wanted to know who had been talking.” #id:b3gc_161 #speaker:traveller
- else:
    “He calls it insurance. It insures him.” #id:b3gc_162 #speaker:traveller
}
-> DONE
