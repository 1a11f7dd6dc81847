// Recruitment that promised something else: D01 to D08. How the pools are made is said at the top of answers.ink.

=== say_D01
{ pick % 12:
- 0:
    “The job on the boat was not the job in the kitchen.” #id:b3g_060 #speaker:traveller
- 1:
    “It was going to be a shop. Now it is a cold room with belts.” #id:b3g_061 #speaker:traveller
- 2:
    “Ask me which job. I have had two and started neither.” #id:b3gd_003 #speaker:traveller
- 3:
    “It is another town from the one I told my mother.” #id:b3gd_004 #speaker:traveller
- 4:
    “I learned to bake for this. They have given me a ladder.” #id:b3gd_005 #speaker:traveller
- 5:
    “A desk, they said. You may look at my boots and guess.” #id:b3gd_006 #speaker:traveller
- 6:
    “The employer changed between the promise and the pier.” #id:b3gd_007 #speaker:traveller
- 7:
    “My sister sewed me an apron for it. There is nothing there to wear it for.” #id:b3gd_008 #speaker:traveller
- 8:
    “{n_firm} is the third name. I stopped learning them.” #id:b3gd_009 #speaker:traveller
- 9:
    “I was promised one thing and sent to another.” #id:b3gd_010 #speaker:traveller
- 10:
    “They spoke of a garden. It is indoors, and it is lettuces, so half true.” #id:b3gd_011 #speaker:traveller
- else:
    “Jobs move, it seems. This one moved while I was packing.” #id:b3gd_012 #speaker:traveller
}
-> DONE

=== innocent_D01
{ pick % 6:
- 0:
    “They wrote to me in May and asked if I minded. I did not mind.” #id:b3g_062 #speaker:traveller
- 1:
    “My cousin changed first and told me the belts are better paid.” #id:b3g_063 #speaker:traveller
- 2:
    “A roof leaked, so the work went next door. Nobody needs a form for that.” #id:b3gd_015 #speaker:traveller
- 3:
    “The letter about the move has a date and a stamp. I answered it.” #id:b3gd_016 #speaker:traveller
- 4:
    “The old workshop burned out its ovens. The owner rang each of us himself, at supper.” #id:b3gd_017 #speaker:traveller
- else:
    “It is the same boss in a worse building. I was warned about the building.” #id:b3gd_018 #speaker:traveller
}
-> DONE

=== deep_D01
{ pick % 6:
- 0:
    “I learned it from the second paper. The first one he kept.” #id:b3g_064 #speaker:traveller
- 1:
    “When I said shop, the driver laughed. Then he was sorry that he laughed.” #id:b3g_065 #speaker:traveller
- 2:
    “He says a job is a job. He says it to everybody who asks which.” #id:b3gd_021 #speaker:traveller
- 3:
    “I asked to go back to the first one. There was no first one.” #id:b3gd_022 #speaker:traveller
- 4:
    “The woman in the photo of the shop sat next to me on the bus. She had never seen a shop either.” #id:b3gd_023 #speaker:traveller
- else:
    “It was never a kitchen. I know, because he cannot remember which kitchen.” #id:b3gd_024 #speaker:traveller
}
-> DONE

=== say_D02
{ pick % 12:
- 0:
    “I was told more than {d_wage}.” #id:b3gd_025 #speaker:traveller
- 1:
    “My brother wrote the sum on the door in chalk. The paper has less.” #id:b3gd_026 #speaker:traveller
- 2:
    “The number went down between the town and the harbour.” #id:b3g_067 #speaker:traveller
- 3:
    “Two sums. I have heard one and read the other.” #id:b3gd_028 #speaker:traveller
- 4:
    “With the first number I had already bought a cow, in my head. Now it is a goat.” #id:b3gd_029 #speaker:traveller
- 5:
    “They round, I suppose. Always to the same side.” #id:b3gd_030 #speaker:traveller
- 6:
    “What is written there is not what was said.” #id:b3gd_031 #speaker:traveller
- 7:
    “We worked it out in beans on the table. Some of those beans nobody pays.” #id:b3gd_032 #speaker:traveller
- 8:
    “It is {d_wage}. Spoken, it was a better number.” #id:b3gd_033 #speaker:traveller
- 9:
    “A higher figure was named to me in the spring.” #id:b3gd_034 #speaker:traveller
- 10:
    “My aunt made them say the wage three times. They can say it. They cannot write it.” #id:b3gd_035 #speaker:traveller
- else:
    “Do the sum yourself. I did, and it did not improve.” #id:b3gd_036 #speaker:traveller
}
-> DONE

=== innocent_D02
{ pick % 6:
- 0:
    “One is before tax. I teach sums, I checked it twice.” #id:b3g_068 #speaker:traveller
- 1:
    “The difference is the bed. It is written under the line, small but there.” #id:b3g_069 #speaker:traveller
- 2:
    “Tax. It is the same word in every language and nobody likes it.” #id:b3gd_039 #speaker:traveller
- 3:
    “Gross on the left, net on the right. It comes out to the coin.” #id:b3gd_040 #speaker:traveller
- 4:
    “My aunt reads the top of a page and my uncle the bottom. So we had two wages.” #id:b3gd_041 #speaker:traveller
- else:
    “I heard what I wanted and read the rest on the ferry.” #id:b3gd_042 #speaker:traveller
}
-> DONE

=== deep_D02
{ pick % 6:
- 0:
    “I asked which number is true. He said the true one comes at the end.” #id:b3g_070 #speaker:traveller
- 1:
    “Nobody on the boat had the number they were told. We compared. Then we stopped comparing.” #id:b3g_071 #speaker:traveller
- 2:
    “The missing part has a name. He calls it the office.” #id:b3gd_045 #speaker:traveller
- 3:
    “Each time I asked, it was lower. So I stopped asking.” #id:b3gd_046 #speaker:traveller
- 4:
    “An old man on the bench had kept his paper from last year. The first number was high there too.” #id:b3gd_047 #speaker:traveller
- else:
    “He was offended that I can subtract.” #id:b3gd_048 #speaker:traveller
}
-> DONE

=== say_D03
{ pick % 12:
- 0:
    “There were two signings. The second was standing up.” #id:b3g_072 #speaker:traveller
- 1:
    “I signed once at a table and once at a rail, with the horn going.” #id:b3g_073 #speaker:traveller
- 2:
    “They like my signature. They asked for it twice.” #id:b3gd_051 #speaker:traveller
- 3:
    “This is the second paper, not the first.” #id:b3gd_052 #speaker:traveller
- 4:
    “The second one I signed on a man’s back. He was ticklish.” #id:b3gd_053 #speaker:traveller
- 5:
    “A new contract, at the pier. The old one had lasted eleven days.” #id:b3gd_054 #speaker:traveller
- 6:
    “I signed again on the day of the ticket.” #id:b3gd_055 #speaker:traveller
- 7:
    “The pen for the first was on a string. For the second they lent me a good one.” #id:b3gd_056 #speaker:traveller
- 8:
    “Signed, and signed. My hand knows the way now.” #id:b3gd_057 #speaker:traveller
- 9:
    “One contract at home, one at the boat.” #id:b3gd_058 #speaker:traveller
- 10:
    “My neighbour witnessed the first. At the second there was only the wind, which kept turning the page.” #id:b3gd_059 #speaker:traveller
- else:
    “You have the later one. It is thinner.” #id:b3gd_060 #speaker:traveller
}
-> DONE

=== innocent_D03
{ pick % 6:
- 0:
    “The second is a translation. The labour office stamped it, there, at the foot.” #id:b3g_074 #speaker:traveller
- 1:
    “The first one got wet. We made the same again, word for word.” #id:b3g_075 #speaker:traveller
- 2:
    “They had spelled me wrong. I am now spelled right, at the price of a morning.” #id:b3gd_063 #speaker:traveller
- 3:
    “It adds a page about the bed. The office has a copy.” #id:b3gd_064 #speaker:traveller
- 4:
    “A lady from the labour office read both aloud to us, with her glasses on her head.” #id:b3gd_065 #speaker:traveller
- else:
    “The first had no dates. Mine has dates. I asked for dates.” #id:b3gd_066 #speaker:traveller
}
-> DONE

=== deep_D03
{ pick % 6:
- 0:
    “He said the boat would not wait and nor would the first paper. So I signed the other one.” #id:b3g_076 #speaker:traveller
- 1:
    “They took the table paper back. I asked to keep it. They said it was out of date.” #id:b3g_077 #speaker:traveller
- 2:
    “I am quick at reading. They were quicker with the horn.” #id:b3gd_069 #speaker:traveller
- 3:
    “The second has no last day. I looked for one.” #id:b3gd_070 #speaker:traveller
- 4:
    “A woman behind me wanted to read hers first. They let her read it on the pier, and sailed.” #id:b3gd_071 #speaker:traveller
- else:
    “It was that paper, or my bag back on the pier. My bag is heavy.” #id:b3gd_072 #speaker:traveller
}
-> DONE

=== say_D04
{ pick % 12:
- 0:
    “I have not read it. I cannot read those letters.” #id:b3g_078 #speaker:traveller
- 1:
    “My neighbour’s boy read me the first line. Then he had football.” #id:b3gd_074 #speaker:traveller
- 2:
    “There is a paper. I have seen it from the side.” #id:b3g_079 #speaker:traveller
- 3:
    “There is nothing in writing.” #id:b3gd_076 #speaker:traveller
- 4:
    “We shook hands on it, over a fence, with a hen looking on.” #id:b3gd_077 #speaker:traveller
- 5:
    “It may be a contract. It may be about fish.” #id:b3gd_078 #speaker:traveller
- 6:
    “The lines for the wage and the hours are empty.” #id:b3gd_079 #speaker:traveller
- 7:
    “It hangs at home under a magnet, in case somebody comes by who can read it.” #id:b3gd_080 #speaker:traveller
- 8:
    “Paper? They talk all day. I thought that was the contract.” #id:b3gd_081 #speaker:traveller
- 9:
    “It is in a language I do not have.” #id:b3gd_082 #speaker:traveller
- 10:
    “I know the word for apple in it. It does not come up.” #id:b3gd_083 #speaker:traveller
- else:
    “Everybody asks for that paper. I would like to meet it too.” #id:b3gd_084 #speaker:traveller
}
-> DONE

=== innocent_D04
{ pick % 6:
- 0:
    “It is for six days with a neighbour. Who writes a paper for six days?” #id:b3g_081 #speaker:traveller
- 1:
    “My sister reads them. She read it to me on the phone, all of it, with voices.” #id:b3g_080 #speaker:traveller
- 2:
    “I am here to see a baby. The baby has not hired me.” #id:b3gd_087 #speaker:traveller
- 3:
    “Two weeks of picking, agreed by telephone. It is my fourth year there.” #id:b3gd_088 #speaker:traveller
- 4:
    “My godmother wants her fence painted. She would be hurt by a contract.” #id:b3gd_089 #speaker:traveller
- else:
    “They sent me the translation by post. The post and I live in different years.” #id:b3gd_090 #speaker:traveller
}
-> DONE

=== deep_D04
{ pick % 6:
- 0:
    “It was blank when I signed. He said blank is faster.” #id:b3g_083 #speaker:traveller
- 1:
    “I asked him to read it out. He read me the part with the flowers on the wall.” #id:b3g_082 #speaker:traveller
- 2:
    “I can see it when I finish, he says. That is a strange time to read.” #id:b3gd_093 #speaker:traveller
- 3:
    “They told me to sign where the cross is. There was only the cross.” #id:b3gd_094 #speaker:traveller
- 4:
    “One of us can read it. He asked her not to, and gave her the front seat.” #id:b3gd_095 #speaker:traveller
- else:
    “Ours is a good contract, he says. So good that he carries it.” #id:b3gd_096 #speaker:traveller
}
-> DONE

=== say_D05
{ pick % 12:
- 0:
    “They told me the visa lets me work anywhere.” #id:b3g_084 #speaker:traveller
- 1:
    “My cousin had it from the barber: with this stamp one may bring the whole family.” #id:b3gd_098 #speaker:traveller
- 2:
    “With this visa I can do anything, they said. You have a face that says no.” #id:b3gd_099 #speaker:traveller
- 3:
    “I was told one can stay a year after.” #id:b3g_085 #speaker:traveller
- 4:
    “They said it becomes a long one by itself, after the plums, like wine.” #id:b3gd_101 #speaker:traveller
- 5:
    “Some say it is for work, some say for looking. I have packed for both.” #id:b3gd_102 #speaker:traveller
- 6:
    “I was told that no permit is needed for the first three months.” #id:b3gd_103 #speaker:traveller
- 7:
    “We were told on the bus, all of us. A woman at the back clapped.” #id:b3gd_104 #speaker:traveller
- 8:
    “The rules as I know them fit on a bus ticket. I have the ticket.” #id:b3gd_105 #speaker:traveller
- 9:
    “I believed that I could change employers with it.” #id:b3gd_106 #speaker:traveller
- 10:
    “My teacher wrote it down for me in colours, green for allowed. It is all green.” #id:b3gd_107 #speaker:traveller
- else:
    “Wrong, is it? Then three people told me wrong, in good voices.” #id:b3gd_108 #speaker:traveller
}
-> DONE

=== innocent_D05
{ pick % 6:
- 0:
    “It was right until the first of the month. My paper was printed before.” #id:b3gd_109 #speaker:traveller
- 1:
    “I read it on the wall of the permit office. The wall was old.” #id:b3g_087 #speaker:traveller
- 2:
    “You changed it in spring. We get our spring later.” #id:b3gd_111 #speaker:traveller
- 3:
    “The office told me the old rule. I have the clerk’s name.” #id:b3gd_112 #speaker:traveller
- 4:
    “My brother came last year and it was true for him. He sends me his luck by post.” #id:b3gd_113 #speaker:traveller
- else:
    “It stands in the leaflet. It is your leaflet.” #id:b3gd_114 #speaker:traveller
}
-> DONE

=== deep_D05
{ pick % 6:
- 0:
    “He said, do not ask at the window, they will change it back.” #id:b3g_088 #speaker:traveller
- 1:
    “Now I hear it is the job or the boat. He never said or.” #id:b3g_089 #speaker:traveller
- 2:
    “He explained the law to us very well. I have not met his law since.” #id:b3gd_117 #speaker:traveller
- 3:
    “I asked to see the rule. He said the rule is in the capital.” #id:b3gd_118 #speaker:traveller
- 4:
    “My friend wanted to ring your office first. He told her it closes in months with an r.” #id:b3gd_119 #speaker:traveller
- else:
    “It was free advice. It is on my bill now.” #id:b3gd_120 #speaker:traveller
}
-> DONE

=== say_D06
{ pick % 12:
- 0:
    “Somebody filled that in for us. I said yes and no.” #id:b3g_090 #speaker:traveller
- 1:
    “A man did ours on his knee, one after the other, like peeling.” #id:b3gd_122 #speaker:traveller
- 2:
    “I did not choose those words. They came with the pen.” #id:b3gd_123 #speaker:traveller
- 3:
    “That is not my handwriting.” #id:b3gd_124 #speaker:traveller
- 4:
    “My own letters lean. My mother says they are running for a bus. Those stand.” #id:b3gd_125 #speaker:traveller
- 5:
    “It says there what I am here for. I read it with interest.” #id:b3gd_126 #speaker:traveller
- 6:
    “I signed it. I did not write it.” #id:b3gd_127 #speaker:traveller
- 7:
    “There was one pen for the whole deck, and the pen had an owner.” #id:b3gd_128 #speaker:traveller
- 8:
    “The visa says one thing, my bag says another. I packed the bag.” #id:b3gd_129 #speaker:traveller
- 9:
    “Another person ticked the boxes.” #id:b3gd_130 #speaker:traveller
- 10:
    “She asked my height and wrote down something else, so I stopped listening.” #id:b3gd_131 #speaker:traveller
- else:
    “My name is right. For the rest, ask the person with the ink.” #id:b3gd_132 #speaker:traveller
}
-> DONE

=== innocent_D06
{ pick % 6:
- 0:
    “I paid a form writer two coins. He ticked the wrong box.” #id:b3gd_133 #speaker:traveller
- 1:
    “The writer at the market does everyone’s. He ticks what he ticked before.” #id:b3g_092 #speaker:traveller
- 2:
    “The boxes are small and so was the light. Give me a new one.” #id:b3gd_135 #speaker:traveller
- 3:
    “The form has no box for what I do. We took the nearest.” #id:b3gd_136 #speaker:traveller
- 4:
    “I broke my glasses. The girl behind me in the line wrote it.” #id:b3g_093 #speaker:traveller
- else:
    “My nephew did it on the computer. He is nine and very fast.” #id:b3gd_138 #speaker:traveller
}
-> DONE

=== deep_D06
{ pick % 6:
- 0:
    “He wrote all four and told us the words to keep.” #id:b3g_095 #speaker:traveller
- 1:
    “He did them all at breakfast, before he asked us anything. Mine has jam on it.” #id:b3gd_140 #speaker:traveller
- 2:
    “If anyone asks, I am on holiday. In boots.” #id:b3g_094 #speaker:traveller
- 3:
    “I said I would write it myself. He said the ferry has a rule.” #id:b3gd_142 #speaker:traveller
- 4:
    “I read the word out to a friend, and he corrected me, as in a school play.” #id:b3gd_143 #speaker:traveller
- else:
    “My purpose is new to me too. He picked it for the shorter line.” #id:b3gd_144 #speaker:traveller
}
-> DONE

=== say_D07
{ pick % 6:
- 0:
    “There is a place for me at a school. I do not have the street.” #id:b3g_096 #speaker:traveller
- 1:
    “I am to be married, and I have met the brother.” #id:b3g_097 #speaker:traveller
- 2:
    “A family is expecting me. How they look, I cannot say.” #id:b3gd_147 #speaker:traveller
- 3:
    “They have a course for me. Its telephone does not answer.” #id:b3gd_148 #speaker:traveller
- 4:
    “My aunt has the name of the school on a napkin. It was a wet napkin.” #id:b3gd_149 #speaker:traveller
- else:
    “It is a fine wedding, I am told. I only lack the address.” #id:b3gd_150 #speaker:traveller
}
-> DONE

=== innocent_D07
{ pick % 6:
- 0:
    “The letter is late. They answer the phone until noon, try them.” #id:b3g_098 #speaker:traveller
- 1:
    “We wrote for two years. I have forty letters. He spells badly in all of them.” #id:b3g_099 #speaker:traveller
- 2:
    “The school is real. It is their printer that is not.” #id:b3gd_153 #speaker:traveller
- 3:
    “The term starts on Monday. The secretary confirms it by telephone.” #id:b3gd_154 #speaker:traveller
- 4:
    “Her mother sent me a cake in a hat box. One does not do that for a stranger.” #id:b3gd_155 #speaker:traveller
- else:
    “Schools have summers. Nobody is at that desk but a plant.” #id:b3gd_156 #speaker:traveller
}
-> DONE

=== deep_D07
{ pick % 6:
- 0:
    “I asked to see the school. They sent me a picture of a door.” #id:b3g_100 #speaker:traveller
- 1:
    “The brother has three weddings this month. I saw the list.” #id:b3g_101 #speaker:traveller
- 2:
    “I do not know what is taught there. Nor do they.” #id:b3gd_159 #speaker:traveller
- 3:
    “First it was a course, then a course with some work. Now only some work.” #id:b3gd_160 #speaker:traveller
- 4:
    “I asked what the family eats on Sundays. He had to ring somebody.” #id:b3gd_161 #speaker:traveller
- else:
    “The school wants no marks of mine. It wants my shoe size.” #id:b3gd_162 #speaker:traveller
}
-> DONE

=== say_D08
{ pick % 12:
- 0:
    “It was on my phone. No papers needed, three times the pay.” #id:b3g_102 #speaker:traveller
- 1:
    “I wrote to them while the soup was on. Before it boiled I had the job.” #id:b3gd_164 #speaker:traveller
- 2:
    “They answered in one minute and gave me a bed number.” #id:b3g_103 #speaker:traveller
- 3:
    “The advert asked for nothing: no school, no years, no words.” #id:b3gd_166 #speaker:traveller
- 4:
    “My brother held up the phone and said, look, a doctor’s wage for lifting boxes.” #id:b3gd_167 #speaker:traveller
- 5:
    “They wanted nobody in particular. So I wrote.” #id:b3gd_168 #speaker:traveller
- 6:
    “It moved to private messages after the first line.” #id:b3gd_169 #speaker:traveller
- 7:
    “The advert had a palm tree and a very high number. My mother liked the tree.” #id:b3gd_170 #speaker:traveller
- 8:
    “No questions at all. The dog shelter asked me more.” #id:b3gd_171 #speaker:traveller
- 9:
    “The pay was far above the others, and there was no interview.” #id:b3gd_172 #speaker:traveller
- 10:
    “It came up between a lost bicycle and a recipe. I still have the recipe.” #id:b3gd_173 #speaker:traveller
- else:
    “My experience did not matter, they wrote. I have none, so we agreed.” #id:b3gd_174 #speaker:traveller
}
-> DONE

=== innocent_D08
{ pick % 6:
- 0:
    “They lost forty people to the new bridge. They pay what they must.” #id:b3g_104 #speaker:traveller
- 1:
    “I rang the town there. There really is a shortage, and it really smells.” #id:b3g_105 #speaker:traveller
- 2:
    “Nobody wants to gut fish in March. That is the whole secret.” #id:b3gd_177 #speaker:traveller
- 3:
    “The bonus is for staying the winter. It is written down.” #id:b3gd_178 #speaker:traveller
- 4:
    “My neighbour got the same bonus last year. She has a roof now, you can see it from the road.” #id:b3gd_179 #speaker:traveller
- else:
    “They write like that because their boss is twenty. He pays on the day.” #id:b3gd_180 #speaker:traveller
}
-> DONE

=== deep_D08
{ pick % 6:
- 0:
    “They asked only how much I owed already.” #id:b3g_106 #speaker:traveller
- 1:
    “I asked what the work is. They sent me a sun, a heart and a seat number.” #id:b3gd_182 #speaker:traveller
- 2:
    “When I asked for the address, they asked why I am so serious.” #id:b3gd_183 #speaker:traveller
- 3:
    “The one who wrote to me is not a person. Four of us know him by four names.” #id:b3gd_184 #speaker:traveller
- 4:
    “My sister wrote to them as well, as a joke, with no name. She got the same bed.” #id:b3gd_185 #speaker:traveller
- else:
    “Too good, I thought. Then I thought it would be rude to say so.” #id:b3gd_186 #speaker:traveller
}
-> DONE
