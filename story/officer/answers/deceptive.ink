// Recruitment that promised something else: D01 to D08. How the pools are made is said at the top of answers.ink.

=== say_D01
{ pick % 12:
- 0:
    “The job on the boat was not the job in the kitchen.” #id:said_001a #speaker:traveller
- 1:
    “It was going to be a shop. Now it is a cold room with belts.” #id:said_001b #speaker:traveller
- 2:
    “Ask me which job. I have had two and started neither.” #id:said_001c #speaker:traveller
- 3:
    “It is another town from the one I told my mother.” #id:said_001d #speaker:traveller
- 4:
    “I learned to bake for this. They have given me a ladder.” #id:said_001e #speaker:traveller
- 5:
    “A desk, they said. You may look at my boots and guess.” #id:said_001f #speaker:traveller
- 6:
    “The employer changed between the promise and the pier.” #id:said_001g #speaker:traveller
- 7:
    “My sister sewed me an apron for it. There is nothing there to wear it for.” #id:said_001h #speaker:traveller
- 8:
    “{n_firm} is the third name. I stopped learning them.” #id:said_001i #speaker:traveller
- 9:
    “I was promised one thing and sent to another.” #id:said_001j #speaker:traveller
- 10:
    “They spoke of a garden. It is indoors, and it is lettuces, so half true.” #id:said_001k #speaker:traveller
- else:
    “Jobs move, it seems. This one moved while I was packing.” #id:said_001l #speaker:traveller
}
-> DONE

=== innocent_D01
{ pick % 6:
- 0:
    “They wrote to me in May and asked if I minded. I did not mind.” #id:said_002a #speaker:traveller
- 1:
    “My cousin changed first and told me the new one is better paid.” #id:said_002b #speaker:traveller
- 2:
    “The old hall leaked, so the work moved. Nobody needs a form for that.” #id:said_002c #speaker:traveller
- 3:
    “The letter about the move has a date and a stamp. I answered it.” #id:said_002d #speaker:traveller
- 4:
    “The old place had a fire in its wires. The owner rang each of us himself, at supper.” #id:said_002e #speaker:traveller
- else:
    “It is much the same job in a worse building. I was warned about the building.” #id:said_002f #speaker:traveller
}
-> DONE

=== deep_D01
{ pick % 6:
- 0:
    “I learned it from the second paper. The first one he kept.” #id:said_003a #speaker:traveller
- 1:
    “When I told the driver what I came to do, he laughed. Then he was sorry that he laughed.” #id:said_003b #speaker:traveller
- 2:
    “He says a job is a job. He says it to everybody who asks which.” #id:said_003c #speaker:traveller
- 3:
    “I asked to go back to the first one. There was no first one.” #id:said_003d #speaker:traveller
- 4:
    “The woman who praised it in the advert sat next to me on the bus. She had never done it either.” #id:said_003e #speaker:traveller
- else:
    “The first one never was. I know, because he cannot remember its street.” #id:said_003f #speaker:traveller
}
-> DONE

=== say_D02
{ pick % 12:
- 0:
    “I was told more than {d_wage}.” #id:said_004a #speaker:traveller
- 1:
    “My brother wrote the sum on the door in chalk. The paper has less.” #id:said_004b #speaker:traveller
- 2:
    “The number went down between the town and the harbour.” #id:said_004c #speaker:traveller
- 3:
    “Two sums. I have heard one and read the other.” #id:said_004d #speaker:traveller
- 4:
    “With the first number I had already bought a cow, in my head. Now it is a goat.” #id:said_004e #speaker:traveller
- 5:
    “They round, I suppose. Always to the same side.” #id:said_004f #speaker:traveller
- 6:
    “What is written there is not what was said.” #id:said_004g #speaker:traveller
- 7:
    “We worked it out in beans on the table. Some of those beans nobody pays.” #id:said_004h #speaker:traveller
- 8:
    “It is {d_wage}. Spoken, it was a better number.” #id:said_004i #speaker:traveller
- 9:
    “A higher figure was named to me in the spring.” #id:said_004j #speaker:traveller
- 10:
    “My aunt made them say the wage three times. They can say it. They cannot write it.” #id:said_004k #speaker:traveller
- else:
    “Do the sum yourself. I did, and it did not improve.” #id:said_004l #speaker:traveller
}
-> DONE

=== innocent_D02
{ pick % 6:
- 0:
    “One is before tax. I teach sums, I checked it twice.” #id:said_005a #speaker:traveller
- 1:
    “The difference is the bed. It is written under the line, small but there.” #id:said_005b #speaker:traveller
- 2:
    “Tax. It is the same word in every language and nobody likes it.” #id:said_005c #speaker:traveller
- 3:
    “Gross on the left, net on the right. It comes out to the coin.” #id:said_005d #speaker:traveller
- 4:
    “My aunt reads the top of a page and my uncle the bottom. So we had two wages.” #id:said_005e #speaker:traveller
- else:
    “I heard what I wanted and read the rest on the ferry.” #id:said_005f #speaker:traveller
}
-> DONE

=== deep_D02
{ pick % 6:
- 0:
    “I asked which number is true. He said the true one comes at the end.” #id:said_006a #speaker:traveller
- 1:
    “Nobody on the boat had the number they were told. We compared. Then we stopped comparing.” #id:said_006b #speaker:traveller
- 2:
    “The missing part has a name. He calls it the office.” #id:said_006c #speaker:traveller
- 3:
    “Each time I asked, it was lower. So I stopped asking.” #id:said_006d #speaker:traveller
- 4:
    “An old man on the bench had kept his paper from last year. The first number was high there too.” #id:said_006e #speaker:traveller
- else:
    “He was offended that I can subtract.” #id:said_006f #speaker:traveller
}
-> DONE

=== say_D03
{ pick % 12:
- 0:
    “There were two signings. The second was standing up.” #id:said_007a #speaker:traveller
- 1:
    “I signed once at a table and once at a rail, with the horn going.” #id:said_007b #speaker:traveller
- 2:
    “They like my signature. They asked for it twice.” #id:said_007c #speaker:traveller
- 3:
    “This is the second paper, not the first.” #id:said_007d #speaker:traveller
- 4:
    “The second one I signed on a man’s back. He was ticklish.” #id:said_007e #speaker:traveller
- 5:
    “A new contract, at the pier. The old one had lasted eleven days.” #id:said_007f #speaker:traveller
- 6:
    “I signed again on the day of the ticket.” #id:said_007g #speaker:traveller
- 7:
    “The pen for the first was on a string. For the second they lent me a good one.” #id:said_007h #speaker:traveller
- 8:
    “Signed, and signed. My hand knows the way now.” #id:said_007i #speaker:traveller
- 9:
    “One contract at home, one at the boat.” #id:said_007j #speaker:traveller
- 10:
    “My neighbour witnessed the first. At the second there was only the wind, which kept turning the page.” #id:said_007k #speaker:traveller
- else:
    “You have the later one. It is thinner.” #id:said_007l #speaker:traveller
}
-> DONE

=== innocent_D03
{ pick % 6:
- 0:
    “The second is a translation. The labour office stamped it, there, at the foot.” #id:said_008a #speaker:traveller
- 1:
    “The first one got wet. We made the same again, word for word.” #id:said_008b #speaker:traveller
- 2:
    “They had spelled me wrong. I am now spelled right, at the price of a morning.” #id:said_008c #speaker:traveller
- 3:
    “It adds a page about the bed. The office has a copy.” #id:said_008d #speaker:traveller
- 4:
    “A lady from the labour office read both aloud to us, with her glasses on her head.” #id:said_008e #speaker:traveller
- else:
    “The first had no dates. Mine has dates. I asked for dates.” #id:said_008f #speaker:traveller
}
-> DONE

=== deep_D03
{ pick % 6:
- 0:
    “He said the boat would not wait and nor would the first paper. So I signed the other one.” #id:said_009a #speaker:traveller
- 1:
    “They took the table paper back. I asked to keep it. They said it was out of date.” #id:said_009b #speaker:traveller
- 2:
    “I am quick at reading. They were quicker with the horn.” #id:said_009c #speaker:traveller
- 3:
    “The second has no last day. I looked for one.” #id:said_009d #speaker:traveller
- 4:
    “A woman behind me wanted to read hers first. They let her read it on the pier, and sailed.” #id:said_009e #speaker:traveller
- else:
    “It was that paper, or my bag back on the pier. My bag is heavy.” #id:said_009f #speaker:traveller
}
-> DONE

=== say_D04
{ pick % 12:
- 0:
    “Those letters are not mine. I cannot read them.” #id:said_010a #speaker:traveller
- 1:
    “My neighbour’s boy read me the first line. Then he had football.” #id:said_010b #speaker:traveller
- 2:
    “There is a paper. I have seen it from the side.” #id:said_010c #speaker:traveller
- 3:
    “Nothing that I could read.” #id:said_010d #speaker:traveller
- 4:
    “We shook hands on it, over a fence, with a hen looking on.” #id:said_010e #speaker:traveller
- 5:
    “It may be a contract. It may be about fish.” #id:said_010f #speaker:traveller
- 6:
    “The lines for the wage and the hours are empty.” #id:said_010g #speaker:traveller
- 7:
    “It hangs at home under a magnet, in case somebody comes by who can read it.” #id:said_010h #speaker:traveller
- 8:
    “Paper? They talk all day. One hardly gets to read.” #id:said_010i #speaker:traveller
- 9:
    “It is in a language I do not have.” #id:said_010j #speaker:traveller
- 10:
    “I know the word for apple in it. It does not come up.” #id:said_010k #speaker:traveller
- else:
    “Everybody asks for that paper. I would like to meet it too.” #id:said_010l #speaker:traveller
}
-> DONE

=== innocent_D04
{ pick % 6:
- 0:
    “It is for six days with a neighbour. I need no paper to find him.” #id:said_011a #speaker:traveller
- 1:
    “My sister keeps such things. She read me all of it on the phone, with voices.” #id:said_011b #speaker:traveller
- 2:
    “It is my brother’s farm. He has my signature on worse things.” #id:said_011c #speaker:traveller
- 3:
    “Two weeks of picking, agreed by telephone. It is my fourth year there.” #id:said_011d #speaker:traveller
- 4:
    “My godmother wants her fence painted. With her, paper is for the shopping.” #id:said_011e #speaker:traveller
- else:
    “They sent me the translation by post. The post and I live in different years.” #id:said_011f #speaker:traveller
}
-> DONE

=== deep_D04
{ pick % 6:
- 0:
    “It was blank when I signed. He said blank is faster.” #id:said_012a #speaker:traveller
- 1:
    “I asked him to read it out. He read me the part with the flowers on the wall.” #id:said_012b #speaker:traveller
- 2:
    “I can see it when I finish, he says. That is a strange time to read.” #id:said_012c #speaker:traveller
- 3:
    “They told me to sign where the cross is. There was only the cross.” #id:said_012d #speaker:traveller
- 4:
    “One of us can read it. He asked her not to, and gave her the front seat.” #id:said_012e #speaker:traveller
- else:
    “Ours is a good contract, he says. So good that he carries it.” #id:said_012f #speaker:traveller
}
-> DONE

=== say_D05
{ pick % 12:
- 0:
    “They told me the visa lets me work anywhere.” #id:said_013a #speaker:traveller
- 1:
    “My cousin had it from the barber: with this stamp one may bring the whole family.” #id:said_013b #speaker:traveller
- 2:
    “With this visa I can do anything, they said. You have a face that says no.” #id:said_013c #speaker:traveller
- 3:
    “I was told one can stay a year after.” #id:said_013d #speaker:traveller
- 4:
    “They said it becomes a long one by itself, after the plums, like wine.” #id:said_013e #speaker:traveller
- 5:
    “Some say it is for work, some say for looking. I have packed for both.” #id:said_013f #speaker:traveller
- 6:
    “I was told that no permit is needed for the first three months.” #id:said_013g #speaker:traveller
- 7:
    “We were told on the bus, all of us. A woman at the back clapped.” #id:said_013h #speaker:traveller
- 8:
    “The rules as I know them fit on a bus ticket. I have the ticket.” #id:said_013i #speaker:traveller
- 9:
    “I believed that I could change employers with it.” #id:said_013j #speaker:traveller
- 10:
    “My teacher wrote it down for me in colours, green for allowed. It is all green.” #id:said_013k #speaker:traveller
- else:
    “Wrong, is it? Then three people told me wrong, in good voices.” #id:said_013l #speaker:traveller
}
-> DONE

=== innocent_D05
{ pick % 6:
- 0:
    “It was right until the first of the month. My paper was printed before.” #id:said_014a #speaker:traveller
- 1:
    “I read it on the wall of the permit office. The wall was old.” #id:said_014b #speaker:traveller
- 2:
    “You changed it in spring. We get our spring later.” #id:said_014c #speaker:traveller
- 3:
    “The office told me the old rule. I have the clerk’s name.” #id:said_014d #speaker:traveller
- 4:
    “My brother came last year and it was true for him. He sends me his luck by post.” #id:said_014e #speaker:traveller
- else:
    “It stands in the leaflet. It is your leaflet.” #id:said_014f #speaker:traveller
}
-> DONE

=== deep_D05
{ pick % 6:
- 0:
    “She said, do not ask at the window, they will change it back.” #id:said_015a #speaker:traveller
- 1:
    “Now I hear it is the job or the boat. She never said or.” #id:said_015b #speaker:traveller
- 2:
    “She explained the law to us very well. I have not met her law since.” #id:said_015c #speaker:traveller
- 3:
    “I asked to see the rule. She said the rule is in the capital.” #id:said_015d #speaker:traveller
- 4:
    “My friend wanted to ring your office first. She told him it closes in months with an r.” #id:said_015e #speaker:traveller
- else:
    “It was free advice. It is on my bill now.” #id:said_015f #speaker:traveller
}
-> DONE

=== say_D06
{ pick % 12:
- 0:
    “Somebody filled that in for us. I said yes and no.” #id:said_016a #speaker:traveller
- 1:
    “A man did ours on his knee, one after the other, like peeling.” #id:said_016b #speaker:traveller
- 2:
    “I did not choose those words. They came with the pen.” #id:said_016c #speaker:traveller
- 3:
    “That is not my handwriting.” #id:said_016d #speaker:traveller
- 4:
    “My own letters lean. My mother says they are running for a bus. Those stand.” #id:said_016e #speaker:traveller
- 5:
    “It says there what I am here for. I read it with interest.” #id:said_016f #speaker:traveller
- 6:
    “I signed it. I did not write it.” #id:said_016g #speaker:traveller
- 7:
    “There was one pen for the whole deck, and the pen had an owner.” #id:said_016h #speaker:traveller
- 8:
    “The visa says one thing, my bag says another. I packed the bag.” #id:said_016i #speaker:traveller
- 9:
    “Another person ticked the boxes.” #id:said_016j #speaker:traveller
- 10:
    “They asked my height and wrote down something else, so I stopped listening.” #id:said_016k #speaker:traveller
- else:
    “My name is right. For the rest, ask the person with the ink.” #id:said_016l #speaker:traveller
}
-> DONE

=== innocent_D06
{ pick % 6:
- 0:
    “It was a form writer, for two coins. He ticked the wrong box.” #id:said_017a #speaker:traveller
- 1:
    “That writer does everyone’s. He ticks what he ticked before.” #id:said_017b #speaker:traveller
- 2:
    “The boxes are small and so was the light. Give me a new one.” #id:said_017c #speaker:traveller
- 3:
    “The form has no box for what I do. We took the nearest.” #id:said_017d #speaker:traveller
- 4:
    “My glasses broke in the harbour, and one takes the help that stands nearest.” #id:said_017e #speaker:traveller
- else:
    “It was done by somebody very fast. Fast people tick.” #id:said_017f #speaker:traveller
}
-> DONE

=== deep_D06
{ pick % 6:
- 0:
    “He wrote them all and told us the words to keep.” #id:said_018a #speaker:traveller
- 1:
    “He did them all at breakfast, before he asked us anything. Mine has jam on it.” #id:said_018b #speaker:traveller
- 2:
    “If anyone asks, I am on holiday. In boots.” #id:said_018c #speaker:traveller
- 3:
    “I said I would write it myself. He said the ferry has a rule.” #id:said_018d #speaker:traveller
- 4:
    “I read the word out to a friend, and he corrected me, as in a school play.” #id:said_018e #speaker:traveller
- else:
    “My purpose is new to me too. He picked it for the shorter line.” #id:said_018f #speaker:traveller
}
-> DONE

=== say_D07
{ pick % 6:
- 0:
    “There is a place for me at a school. I do not have the street.” #id:said_019a #speaker:traveller
- 1:
    “I am to be married, and I have met the brother.” #id:said_019b #speaker:traveller
- 2:
    “A family is expecting me. How they look, I cannot say.” #id:said_019c #speaker:traveller
- 3:
    “They have a course for me. Its telephone does not answer.” #id:said_019d #speaker:traveller
- 4:
    “My aunt has the name of the school on a napkin. It was a wet napkin.” #id:said_019e #speaker:traveller
- else:
    “It is a fine wedding, I am told. I only lack the address.” #id:said_019f #speaker:traveller
}
-> DONE

=== innocent_D07
{ pick % 6:
- 0:
    “The letter is late. They answer the phone until noon, try them.” #id:said_020a #speaker:traveller
- 1:
    “We have written for two years. I have forty letters, with bad spelling in all of them.” #id:said_020b #speaker:traveller
- 2:
    “They are real. It is their printer that is not.” #id:said_020c #speaker:traveller
- 3:
    “There is a number to ring, and a person who knows my name.” #id:said_020d #speaker:traveller
- 4:
    “Somebody there sent me a cake in a hat box. One does not do that for a stranger.” #id:said_020e #speaker:traveller
- else:
    “They have holidays too. Nobody is at that telephone but a plant.” #id:said_020f #speaker:traveller
}
-> DONE

=== deep_D07
{ pick % 6:
- 0:
    “I asked to see the place. They sent me a picture of a door.” #id:said_021a #speaker:traveller
- 1:
    “Three of us on the boat have the same promise, with the same name in it.” #id:said_021b #speaker:traveller
- 2:
    “I do not know what is to happen there. Nor do they.” #id:said_021c #speaker:traveller
- 3:
    “First it was only that, then that with some work. Now it is some work.” #id:said_021d #speaker:traveller
- 4:
    “I asked what they eat there on Sundays. He had to ring somebody.” #id:said_021e #speaker:traveller
- else:
    “They have not asked what I can do. They have asked my shoe size.” #id:said_021f #speaker:traveller
}
-> DONE

=== say_D08
{ pick % 12:
- 0:
    “It was on my phone. No papers needed, three times the pay.” #id:said_022a #speaker:traveller
- 1:
    “I wrote to them while the soup was on. Before it boiled I had the job.” #id:said_022b #speaker:traveller
- 2:
    “They answered in one minute and gave me a bed number.” #id:said_022c #speaker:traveller
- 3:
    “The advert asked for nothing: no school, no years, no words.” #id:said_022d #speaker:traveller
- 4:
    “My brother held up the phone and said, look, a doctor’s wage for lifting boxes.” #id:said_022e #speaker:traveller
- 5:
    “They wanted nobody in particular. So I wrote.” #id:said_022f #speaker:traveller
- 6:
    “It moved to private messages after the first line.” #id:said_022g #speaker:traveller
- 7:
    “The advert had a palm tree and a very high number. My mother liked the tree.” #id:said_022h #speaker:traveller
- 8:
    “No questions at all. The dog shelter asked me more.” #id:said_022i #speaker:traveller
- 9:
    “The pay was far above the others, and there was no interview.” #id:said_022j #speaker:traveller
- 10:
    “It came up between a lost bicycle and a recipe. I still have the recipe.” #id:said_022k #speaker:traveller
- else:
    “My experience did not matter, they wrote. I have none, so we agreed.” #id:said_022l #speaker:traveller
}
-> DONE

=== innocent_D08
{ pick % 6:
- 0:
    “They lost forty people to the new bridge. They pay what they must.” #id:said_023a #speaker:traveller
- 1:
    “I rang the town there. There really is a shortage, and it really smells.” #id:said_023b #speaker:traveller
- 2:
    “Nobody wants to gut fish in March. That is the whole secret.” #id:said_023c #speaker:traveller
- 3:
    “The bonus is for staying the winter. It is written down.” #id:said_023d #speaker:traveller
- 4:
    “My neighbour got the same bonus last year. She has a roof now, you can see it from the road.” #id:said_023e #speaker:traveller
- else:
    “They write like that because their boss is twenty. He pays on the day.” #id:said_023f #speaker:traveller
}
-> DONE

=== deep_D08
{ pick % 6:
- 0:
    “They asked only how much I owed already.” #id:said_024a #speaker:traveller
- 1:
    “I asked what the work is. They sent me a sun, a heart and a seat number.” #id:said_024b #speaker:traveller
- 2:
    “When I asked for the address, they asked why I am so serious.” #id:said_024c #speaker:traveller
- 3:
    “The one who wrote to me is not a person. Four of us know him by four names.” #id:said_024d #speaker:traveller
- 4:
    “My sister wrote to them as well, as a joke, with no name. She got the same bed.” #id:said_024e #speaker:traveller
- else:
    “Too good, I thought. Then I thought it would be rude to say so.” #id:said_024f #speaker:traveller
}
-> DONE
