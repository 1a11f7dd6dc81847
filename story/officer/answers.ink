INCLUDE answers/plain.ink
INCLUDE answers/plain-who-when.ink
INCLUDE answers/destination.ink
INCLUDE answers/travel.ink
INCLUDE answers/children.ink
INCLUDE answers/reassuring.ink
INCLUDE answers/crossing.ink
INCLUDE answers/desk.ink
INCLUDE answers/desk-people.ink
INCLUDE answers/arrivals.ink
// What travellers say at the window: small knots, one sentence or two, chosen by `pick` (the case's own keyed luck).
// say_ is the plain fact, the same for everybody it is true of. innocent_ and deep_ answer a second question about it; people
// who do not wish to speak yet use innocent_ too. Names come from papers: n_kin, n_kin_town, n_agent are proper names.
// Do not make one voice sadder, smoother or more nervous than another: nothing may sound guilty or innocent.

=== say_D01
{ pick % 2:
- 0:
    “The job on the boat was not the job in the kitchen.” #id:b3g_060 #speaker:traveller
- else:
    “It was going to be a shop. Now it is a cold room with belts.” #id:b3g_061 #speaker:traveller
}
-> DONE

=== innocent_D01
{ pick % 2:
- 0:
    “They wrote to me in May and asked if I minded. I did not mind.” #id:b3g_062 #speaker:traveller
- else:
    “My cousin changed first and told me the belts are better paid.” #id:b3g_063 #speaker:traveller
}
-> DONE

=== deep_D01
{ pick % 2:
- 0:
    “I learned it from the second paper. The first one he kept.” #id:b3g_064 #speaker:traveller
- else:
    “When I said shop, the driver laughed. Then he was sorry that he laughed.” #id:b3g_065 #speaker:traveller
}
-> DONE

=== say_D02
{ pick % 2:
- 0:
    “He said {d_promise} days. The paper says {d_wage}.” #id:b3g_066 #speaker:traveller
- else:
    “The number went down between the town and the harbour.” #id:b3g_067 #speaker:traveller
}
-> DONE

=== innocent_D02
{ pick % 2:
- 0:
    “One is before tax. I teach sums, I checked it twice.” #id:b3g_068 #speaker:traveller
- else:
    “The difference is the bed. It is written under the line, small but there.” #id:b3g_069 #speaker:traveller
}
-> DONE

=== deep_D02
{ pick % 2:
- 0:
    “I asked which number is true. He said the true one comes at the end.” #id:b3g_070 #speaker:traveller
- else:
    “Nobody on the boat had the number they were told. We compared. Then we stopped comparing.” #id:b3g_071 #speaker:traveller
}
-> DONE

=== say_D03
{ pick % 2:
- 0:
    “There were two signings. The second was standing up.” #id:b3g_072 #speaker:traveller
- else:
    “I signed once at a table and once at a rail, with the horn going.” #id:b3g_073 #speaker:traveller
}
-> DONE

=== innocent_D03
{ pick % 2:
- 0:
    “The second is a translation. The labour office stamped it, there, at the foot.” #id:b3g_074 #speaker:traveller
- else:
    “The first one got wet. We made the same again, word for word.” #id:b3g_075 #speaker:traveller
}
-> DONE

=== deep_D03
{ pick % 2:
- 0:
    “He said the boat would not wait and nor would the first paper. So I signed the other one.” #id:b3g_076 #speaker:traveller
- else:
    “They took the table paper back. I asked to keep it. They said it was out of date.” #id:b3g_077 #speaker:traveller
}
-> DONE

=== say_D04
{ pick % 2:
- 0:
    “I have not read it. I cannot read those letters.” #id:b3g_078 #speaker:traveller
- else:
    “There is a paper. I have seen it from the side.” #id:b3g_079 #speaker:traveller
}
-> DONE

=== innocent_D04
{ pick % 2:
- 0:
    “My sister reads them. She read it to me on the phone, all of it, with voices.” #id:b3g_080 #speaker:traveller
- else:
    “It is for six days with a neighbour. Who writes a paper for six days?” #id:b3g_081 #speaker:traveller
}
-> DONE

=== deep_D04
{ pick % 2:
- 0:
    “I asked him to read it out. He read me the part with the flowers on the wall.” #id:b3g_082 #speaker:traveller
- else:
    “It was blank when I signed. He said blank is faster.” #id:b3g_083 #speaker:traveller
}
-> DONE

=== say_D05
{ pick % 2:
- 0:
    “They told me the visa lets me work anywhere.” #id:b3g_084 #speaker:traveller
- else:
    “I was told one can stay a year after.” #id:b3g_085 #speaker:traveller
}
-> DONE

=== innocent_D05
{ pick % 2:
- 0:
    “It did, until the first of the month. My paper was printed before.” #id:b3g_086 #speaker:traveller
- else:
    “I read it on the wall of the permit office. The wall was old.” #id:b3g_087 #speaker:traveller
}
-> DONE

=== deep_D05
{ pick % 2:
- 0:
    “He said, do not ask at the window, they will change it back.” #id:b3g_088 #speaker:traveller
- else:
    “Now I hear it is the job or the boat. He never said or.” #id:b3g_089 #speaker:traveller
}
-> DONE

=== say_D06
{ pick % 2:
- 0:
    “Somebody filled that in for us. I said yes and no.” #id:b3g_090 #speaker:traveller
- else:
    “I did not choose that word, visitor. It was chosen.” #id:b3g_091 #speaker:traveller
}
-> DONE

=== innocent_D06
{ pick % 2:
- 0:
    “The writer at the market does everyone's. He ticks what he ticked before.” #id:b3g_092 #speaker:traveller
- else:
    “I broke my glasses. The girl behind me in the line wrote it.” #id:b3g_093 #speaker:traveller
}
-> DONE

=== deep_D06
{ pick % 2:
- 0:
    “If anyone asks, I am on holiday. In boots.” #id:b3g_094 #speaker:traveller
- else:
    “He wrote all four and told us the words to keep.” #id:b3g_095 #speaker:traveller
}
-> DONE

=== say_D07
{ pick % 2:
- 0:
    “There is a place for me at a school. I do not have the street.” #id:b3g_096 #speaker:traveller
- else:
    “I am to be married, and I have met the brother.” #id:b3g_097 #speaker:traveller
}
-> DONE

=== innocent_D07
{ pick % 2:
- 0:
    “The letter is late. They answer the phone until noon, try them.” #id:b3g_098 #speaker:traveller
- else:
    “We wrote for two years. I have forty letters. He spells badly in all of them.” #id:b3g_099 #speaker:traveller
}
-> DONE

=== deep_D07
{ pick % 2:
- 0:
    “I asked to see the school. They sent me a picture of a door.” #id:b3g_100 #speaker:traveller
- else:
    “The brother has three weddings this month. I saw the list.” #id:b3g_101 #speaker:traveller
}
-> DONE

=== say_D08
{ pick % 2:
- 0:
    “It was on my phone. No papers needed, three times the pay.” #id:b3g_102 #speaker:traveller
- else:
    “They answered in one minute and gave me a bed number.” #id:b3g_103 #speaker:traveller
}
-> DONE

=== innocent_D08
{ pick % 2:
- 0:
    “They lost forty people to the new bridge. They pay what they must.” #id:b3g_104 #speaker:traveller
- else:
    “I rang the town there. There really is a shortage, and it really smells.” #id:b3g_105 #speaker:traveller
}
-> DONE

=== deep_D08
{ pick % 2:
- 0:
    “They asked only how much I owed already.” #id:b3g_106 #speaker:traveller
- else:
    “Then the messages moved to another app, and the old ones went away by themselves.” #id:b3g_107 #speaker:traveller
}
-> DONE

=== say_C01
{ pick % 2:
- 0:
    “I owe {d_paid} days. Last month it was less.” #id:b3g_108 #speaker:traveller
- else:
    “They say I can stop paying when it is paid. I asked when. They said when.” #id:b3g_109 #speaker:traveller
}
-> DONE

=== innocent_C01
{ pick % 2:
- 0:
    “It is a bank. There is a table with dates. I hate every row of it.” #id:b3g_110 #speaker:traveller
- else:
    “My uncle lent it. He counts on his fingers and always forgets a finger.” #id:b3g_111 #speaker:traveller
}
-> DONE

=== deep_C01
{ pick % 2:
- 0:
    “It grows on Fridays. I sleep badly on Thursdays.” #id:b3g_112 #speaker:traveller
- else:
    “For the bed on the boat they added nine days. For the blanket, two.” #id:b3g_113 #speaker:traveller
}
-> DONE

=== say_C02
{ pick % 2:
- 0:
    “My passport travels with him. It is safer in one pocket.” #id:b3g_114 #speaker:traveller
- else:
    “He has them all. Four in a rubber band.” #id:b3g_115 #speaker:traveller
}
-> DONE

=== innocent_C02
{ pick % 2:
- 0:
    “He is my father. He carries everything. He carries my shoes if I let him.” #id:b3g_116 #speaker:traveller
- else:
    “The tour man gave it back when I asked. He had mixed us up with the choir.” #id:b3g_117 #speaker:traveller
}
-> DONE

=== deep_C02
{ pick % 2:
- 0:
    “I asked for it at the rail. He said later. It has been later for nine days.” #id:b3g_118 #speaker:traveller
- else:
    “He says we would lose it. We are grown people. One of us has run a school.” #id:b3g_119 #speaker:traveller
}
-> DONE

=== say_C03
{ pick % 2:
- 0:
    “He says one word to the police and we are all on the boat.” #id:b3g_120 #speaker:traveller
- else:
    “I was told there is a list, and who puts you on it.” #id:b3g_121 #speaker:traveller
}
-> DONE

=== innocent_C03
{ pick % 2:
- 0:
    “My aunt says it each time we argue. She says it about the dog.” #id:b3g_122 #speaker:traveller
- else:
    “Two brothers-in-law shouting. It was about a goat.” #id:b3g_123 #speaker:traveller
}
-> DONE

=== deep_C03
{ pick % 2:
- 0:
    “He showed me the number he would ring. He had it ready, like a bus number.” #id:b3g_124 #speaker:traveller
- else:
    “He says the uniform and he are friends. I looked at your face to see.” #id:b3g_125 #speaker:traveller
}
-> DONE

=== say_C04
{ pick % 2:
- 0:
    “Men sit on my mother's wall. They do not do anything. They sit.” #id:b3g_126 #speaker:traveller
- else:
    “They rang home before I rang home.” #id:b3g_127 #speaker:traveller
}
-> DONE

=== innocent_C04
{ pick % 2:
- 0:
    “It is the shop. They ask her politely, she gives them tea, they go.” #id:b3g_128 #speaker:traveller
- else:
    “My brother says pay. He says it about everything.” #id:b3g_129 #speaker:traveller
}
-> DONE

=== deep_C04
{ pick % 2:
- 0:
    “They know which day she goes for water. They told me, kindly.” #id:b3g_130 #speaker:traveller
- else:
    “He asked my sister's age. He already knew it.” #id:b3g_131 #speaker:traveller
}
-> DONE

=== say_C05
{ pick % 2:
- 0:
    “There was a night on the way that I leave out.” #id:b3g_132 #speaker:traveller
- else:
    “One of us came off that road with an arm in a scarf.” #id:b3g_133 #speaker:traveller
}
-> DONE

=== innocent_C05
{ pick % 2:
- 0:
    “Robbers at the pass. They took the shoes and gave us back the socks.” #id:b3g_134 #speaker:traveller
- else:
    “It was a soldier in the other country. A doctor there wrote it down.” #id:b3g_135 #speaker:traveller
}
-> DONE

=== deep_C05
{ pick % 2:
- 0:
    “It was the one who was paid to take us. When we talked of turning round.” #id:b3g_136 #speaker:traveller
- else:
    “He broke the lamp first, so that we would know.” #id:b3g_137 #speaker:traveller
}
-> DONE

=== say_C06
{ pick % 2:
- 0:
    “We slept where we were put, and the door was not ours.” #id:b3g_138 #speaker:traveller
- else:
    “We only went by night. I know that road by its smell.” #id:b3g_139 #speaker:traveller
}
-> DONE

=== innocent_C06
{ pick % 2:
- 0:
    “A house with a key on the inside. One went out for bread and brought the change.” #id:b3g_140 #speaker:traveller
- else:
    “The bus runs at night because it is cooler. Ask the bus.” #id:b3g_141 #speaker:traveller
}
-> DONE

=== deep_C06
{ pick % 2:
- 0:
    “There was a man at the door who was bored. That is the worst kind.” #id:b3g_142 #speaker:traveller
- else:
    “Nine days. I counted by the meals, so perhaps ten.” #id:b3g_143 #speaker:traveller
}
-> DONE

=== say_C07
{ pick % 2:
- 0:
    “If I stop, I pay the whole season.” #id:b3g_144 #speaker:traveller
- else:
    “There is a price for going home. It is higher than for coming.” #id:b3g_145 #speaker:traveller
}
-> DONE

=== innocent_C07
{ pick % 2:
- 0:
    “The airline keeps the fare. I read that part, for once.” #id:b3g_146 #speaker:traveller
- else:
    “Twenty days' notice. It is in the law, page two.” #id:b3g_147 #speaker:traveller
}
-> DONE

=== deep_C07
{ pick % 2:
- 0:
    “One wanted to go back. He is paying for it with his brother.” #id:b3g_148 #speaker:traveller
- else:
    “The penalty is on another paper. That paper lives with him.” #id:b3g_149 #speaker:traveller
}
-> DONE

=== say_V01
{ pick % 2:
- 0:
    “He came the week after the flood, with a jacket on.” #id:b3g_150 #speaker:traveller
- else:
    “The well went, then my job went, then a man came with a card.” #id:b3g_151 #speaker:traveller
}
-> DONE

=== innocent_V01
{ pick % 2:
- 0:
    “Everybody left that year. Nobody came for us. We went ourselves.” #id:b3g_152 #speaker:traveller
- else:
    “I lost the job and found this one. That is all the story.” #id:b3g_153 #speaker:traveller
}
-> DONE

=== deep_V01
{ pick % 2:
- 0:
    “He had a list of the houses with the lamps off.” #id:b3g_154 #speaker:traveller
- else:
    “He paid for the funeral. We thanked him. I am still thanking him.” #id:b3g_155 #speaker:traveller
}
-> DONE

=== say_V02
{ pick % 2:
- 0:
    “They said you have no rights for the first year here.” #id:b3g_156 #speaker:traveller
- else:
    “They said officers keep whoever asks a question.” #id:b3g_157 #speaker:traveller
}
-> DONE

=== innocent_V02
{ pick % 2:
- 0:
    “It is what people say at the pump. They also say the moon is damp.” #id:b3g_158 #speaker:traveller
- else:
    “My neighbour came back and told it so. He was never out of the harbour.” #id:b3g_159 #speaker:traveller
}
-> DONE

=== deep_V02
{ pick % 2:
- 0:
    “He said it often, and always when somebody asked for a day off.” #id:b3g_160 #speaker:traveller
- else:
    “He says the law does not know us. He says it like a joke he paid for.” #id:b3g_161 #speaker:traveller
}
-> DONE

=== say_V03
{ pick % 2:
- 0:
    “{n_agent} is like an uncle to me.” #id:b3g_162 #speaker:traveller
- else:
    “He came to my birthday. He came to all our birthdays.” #id:b3g_163 #speaker:traveller
}
-> DONE

=== innocent_V03
{ pick % 2:
- 0:
    “We have been together six years. Ask about the tea towels, we both have a view.” #id:b3g_164 #speaker:traveller
- else:
    “He is my godfather. My mother chose him for his teeth.” #id:b3g_165 #speaker:traveller
}
-> DONE

=== deep_V03
{ pick % 2:
- 0:
    “When I wanted to ask, he looked so hurt that I said sorry.” #id:b3g_166 #speaker:traveller
- else:
    “He said, after all I did. I had not counted. He had.” #id:b3g_167 #speaker:traveller
}
-> DONE

=== say_V04
{ pick % 2:
- 0:
    “No job, no visa. It is printed there.” #id:b3g_168 #speaker:traveller
- else:
    “It has the firm's name on it, bigger than mine.” #id:b3g_169 #speaker:traveller
}
-> DONE

=== innocent_V04
{ pick % 2:
- 0:
    “Same for everyone in my year. The union is at it.” #id:b3g_170 #speaker:traveller
- else:
    “It was like this for my mother. One picks the firm with care.” #id:b3g_171 #speaker:traveller
}
-> DONE

=== deep_V04
{ pick % 2:
- 0:
    “He says that too. Each morning, with the lists.” #id:b3g_172 #speaker:traveller
- else:
    “So when he asks for Sunday, Sunday it is.” #id:b3g_173 #speaker:traveller
}
-> DONE

=== say_V05
{ pick % 2:
- 0:
    “I paid {d_paid} days to get it.” #id:b3g_174 #speaker:traveller
- else:
    “There is a fee. There is always a fee.” #id:b3g_175 #speaker:traveller
}
-> DONE

=== innocent_V05
{ pick % 2:
- 0:
    “Everyone pays. My teacher paid to become a teacher.” #id:b3g_176 #speaker:traveller
- else:
    “It is the medical, the photo and the bus. I have the slips.” #id:b3g_177 #speaker:traveller
}
-> DONE

=== deep_V05
{ pick % 2:
- 0:
    “I paid once at home, and now they say that was for the place in the line.” #id:b3g_178 #speaker:traveller
- else:
    “He takes it from the wage, and then he takes the taking.” #id:b3g_179 #speaker:traveller
}
-> DONE

=== say_X01
{ pick % 2:
- 0:
    “Last season there was no Sunday.” #id:b3g_180 #speaker:traveller
- else:
    “We start with the trucks and stop with the trucks.” #id:b3g_181 #speaker:traveller
}
-> DONE

=== innocent_X01
{ pick % 2:
- 0:
    “Two weeks in August, then we slept like stones, paid stones.” #id:b3g_182 #speaker:traveller
- else:
    “I asked for the hours. I have a roof to put on.” #id:b3g_183 #speaker:traveller
}
-> DONE

=== deep_X01
{ pick % 2:
- 0:
    “Eleven weeks. I have it in pencil at the back of a songbook.” #id:b3g_184 #speaker:traveller
- else:
    “If you sit, they write it. If you write it, they smile.” #id:b3g_185 #speaker:traveller
}
-> DONE

=== say_X02
{ pick % 2:
- 0:
    “They owe me since the plums.” #id:b3g_186 #speaker:traveller
- else:
    “Pay was to come with the bus. The bus came.” #id:b3g_187 #speaker:traveller
}
-> DONE

=== innocent_X02
{ pick % 2:
- 0:
    “The bank took nine days and a form. It came, with a sorry.” #id:b3g_188 #speaker:traveller
- else:
    “I have the slips. It is all there but a Tuesday.” #id:b3g_189 #speaker:traveller
}
-> DONE

=== deep_X02
{ pick % 2:
- 0:
    “He says he keeps it for me so I do not spend it.” #id:b3g_190 #speaker:traveller
- else:
    “You get it at the end if you stay to the end. Nobody says where the end is.” #id:b3g_191 #speaker:traveller
}
-> DONE

=== say_X03
{ pick % 2:
- 0:
    “After bed, boots and bus there was a coin.” #id:b3g_192 #speaker:traveller
- else:
    “They take for the knife, and for sharpening the knife.” #id:b3g_193 #speaker:traveller
}
-> DONE

=== innocent_X03
{ pick % 2:
- 0:
    “The rent is on the slip, and there is a line it may not pass.” #id:b3g_194 #speaker:traveller
- else:
    “I broke the ladder. Half of it is fair.” #id:b3g_195 #speaker:traveller
}
-> DONE

=== deep_X03
{ pick % 2:
- 0:
    “They fined me for being slow on the day they moved the clock.” #id:b3g_196 #speaker:traveller
- else:
    “I worked the spring and came out owing the spring.” #id:b3g_197 #speaker:traveller
}
-> DONE

=== say_X04
{ pick % 2:
- 0:
    “We sleep over the machines.” #id:b3g_198 #speaker:traveller
- else:
    “The bed is part of the job. I looked for another. There is no other.” #id:b3g_199 #speaker:traveller
}
-> DONE

=== innocent_X04
{ pick % 2:
- 0:
    “I live in with an old man. I have my key, my Thursdays, and his radio.” #id:b3g_200 #speaker:traveller
- else:
    “The farm is far out. On free days there is a bus and I take it.” #id:b3g_201 #speaker:traveller
}
-> DONE

=== deep_X04
{ pick % 2:
- 0:
    “The outer door is locked at nine, so that nobody loses us.” #id:b3g_202 #speaker:traveller
- else:
    “One moved out. Then there was no shift for one.” #id:b3g_203 #speaker:traveller
}
-> DONE

=== say_X05
{ pick % 2:
- 0:
    “My friend lost the glove and then what was in the glove.” #id:b3g_204 #speaker:traveller
- else:
    “They give one pair of goggles a table.” #id:b3g_205 #speaker:traveller
}
-> DONE

=== innocent_X05
{ pick % 2:
- 0:
    “It is a bad firm. I told the union. They have a drawer for it.” #id:b3g_206 #speaker:traveller
- else:
    “It is fishing. The sea is not trained either.” #id:b3g_207 #speaker:traveller
}
-> DONE

=== deep_X05
{ pick % 2:
- 0:
    “If you ask for the goggles you are weak and you sit out a week.” #id:b3g_208 #speaker:traveller
- else:
    “They moved the guard off the blade. It slows the belt.” #id:b3g_209 #speaker:traveller
}
-> DONE

=== say_X06
{ pick % 2:
- 0:
    “They gave me a headset and a script. The script lies.” #id:b3g_210 #speaker:traveller
- else:
    “I carried a bag for them. I did not look in. I looked in.” #id:b3g_211 #speaker:traveller
}
-> DONE

=== innocent_X06
{ pick % 2:
- 0:
    “I sold caps without a licence, for myself. I will pay it.” #id:b3g_212 #speaker:traveller
- else:
    “It was mine and stupid. I kept the money, all eleven.” #id:b3g_213 #speaker:traveller
}
-> DONE

=== deep_X06
{ pick % 2:
- 0:
    “There is a number of calls. If you miss it you stand. They are educated people, they use a chart.” #id:b3g_214 #speaker:traveller
- else:
    “The money never passed by me. Only the name on it did.” #id:b3g_215 #speaker:traveller
}
-> DONE

