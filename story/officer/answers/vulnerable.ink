// Recruitment that leaned on a weak spot: V01 to V05. How the pools are made is said at the top of answers.ink.

=== say_V01
{ pick % 12:
- 0:
    “I lost the shop in March. The offer came in March.” #id:b3gv_001 #speaker:traveller
- 1:
    “He came the week after the flood, with a jacket on.” #id:b3g_150 #speaker:traveller
- 2:
    “First the river came to the house, then a man with leaflets. One of them left.” #id:b3gv_003 #speaker:traveller
- 3:
    “My father was in hospital when I heard of it.” #id:b3gv_004 #speaker:traveller
- 4:
    “We were drying the mattresses in the sun when the offer came up the path.” #id:b3gv_005 #speaker:traveller
- 5:
    “Bad luck came by post that month, and good luck by car.” #id:b3gv_006 #speaker:traveller
- 6:
    “The mill closed. A week later I had this.” #id:b3gv_007 #speaker:traveller
- 7:
    “The well went, then my job went, then a man came with a card.” #id:b3g_151 #speaker:traveller
- 8:
    “When the roof goes, one gets many offers. Few of them are roofs.” #id:b3gv_009 #speaker:traveller
- 9:
    “It was after the funeral, the same week.” #id:b3gv_010 #speaker:traveller
- 10:
    “The hens were sold, the goat was sold, and then somebody asked if I can pack.” #id:b3gv_011 #speaker:traveller
- else:
    “I was out of work for nine days. News travels.” #id:b3gv_012 #speaker:traveller
}
-> DONE

=== innocent_V01
{ pick % 6:
- 0:
    “Everybody left that year. Nobody came for us. We went ourselves.” #id:b3g_152 #speaker:traveller
- 1:
    “My cousin had been here before the flood, and after it he sent me the form.” #id:b3gv_014 #speaker:traveller
- 2:
    “I lost the job and found this one. That is all the story.” #id:b3g_153 #speaker:traveller
- 3:
    “I looked for work, I found work. There was a month between.” #id:b3gv_016 #speaker:traveller
- 4:
    “My sister put my name on the list at the labour office. She wanted her sofa back.” #id:b3gv_017 #speaker:traveller
- else:
    “One does not leave a house that is dry. Ask anyone in your line.” #id:b3gv_018 #speaker:traveller
}
-> DONE

=== deep_V01
{ pick % 6:
- 0:
    “He knew about the loan before we had told anyone.” #id:b3gv_019 #speaker:traveller
- 1:
    “He had a list of the houses with the lamps off.” #id:b3g_154 #speaker:traveller
- 2:
    “He paid for the funeral. We thanked him. I am still thanking him.” #id:b3g_155 #speaker:traveller
- 3:
    “The offer was good for one evening. The doctor was to be paid the next day.” #id:b3gv_022 #speaker:traveller
- 4:
    “He held my mother’s hand in the hospital, and asked her who in the family is strong.” #id:b3gv_023 #speaker:traveller
- else:
    “He never goes to houses with a new roof.” #id:b3gv_024 #speaker:traveller
}
-> DONE

=== say_V02
{ pick % 12:
- 0:
    “They said you have no rights for the first year here.” #id:b3g_156 #speaker:traveller
- 1:
    “On the bus a man explained your laws to us until the tea break. There were many.” #id:b3gv_026 #speaker:traveller
- 2:
    “You are supposed to be much worse. I was told about the dogs.” #id:b3gv_027 #speaker:traveller
- 3:
    “They said officers keep whoever asks a question.” #id:b3g_157 #speaker:traveller
- 4:
    “My mother was told that you keep the shoes. I am wearing the old ones.” #id:b3gv_029 #speaker:traveller
- 5:
    “I know your laws from a man who sells tickets.” #id:b3gv_030 #speaker:traveller
- 6:
    “I was told the police must not know where I work.” #id:b3gv_031 #speaker:traveller
- 7:
    “A cousin swore that doctors here report you, so I brought my own pills.” #id:b3gv_032 #speaker:traveller
- 8:
    “One wrong word and it is prison, they say. I am careful with adjectives.” #id:b3gv_033 #speaker:traveller
- 9:
    “They told us that courts here are not for foreigners.” #id:b3gv_034 #speaker:traveller
- 10:
    “In our street they say: give a thumb print here, and you never leave. I came in gloves.” #id:b3gv_035 #speaker:traveller
- else:
    “The law was read to me by somebody in a hurry. It sounded bad for me.” #id:b3gv_036 #speaker:traveller
}
-> DONE

=== innocent_V02
{ pick % 6:
- 0:
    “It is a rumour. Nobody earns on it.” #id:b3gv_037 #speaker:traveller
- 1:
    “My neighbour came back and told it so. He was never out of the harbour.” #id:b3g_159 #speaker:traveller
- 2:
    “It is what people say at the pump. They also say the moon is damp.” #id:b3g_158 #speaker:traveller
- 3:
    “An old newspaper said so. It was from before your new law.” #id:b3gv_040 #speaker:traveller
- 4:
    “My grandmother was turned back here once, long ago. She has been our lawyer since.” #id:b3gv_041 #speaker:traveller
- else:
    “Nobody told me on purpose. It is just what one knows.” #id:b3gv_042 #speaker:traveller
}
-> DONE

=== deep_V02
{ pick % 6:
- 0:
    “He said it often, and always when somebody asked for a day off.” #id:b3g_160 #speaker:traveller
- 1:
    “He says the law does not know us. He says it like a joke he paid for.” #id:b3g_161 #speaker:traveller
- 2:
    “If you were as bad as he says, he would be afraid of you too.” #id:b3gv_045 #speaker:traveller
- 3:
    “He told it before the second signature, and not before the first.” #id:b3gv_046 #speaker:traveller
- 4:
    “A woman asked him where that is written. He said, in the book, and patted his jacket.” #id:b3gv_047 #speaker:traveller
- else:
    “The law is his weather. It is always going to rain.” #id:b3gv_048 #speaker:traveller
}
-> DONE

=== say_V03
{ pick % 12:
- 0:
    “She is my partner, and she found me the work.” #id:b3gv_049 #speaker:traveller
- 1:
    “He came to my birthday. He came to all our birthdays.” #id:b3g_163 #speaker:traveller
- 2:
    “He is family. Not by birth, by lunch.” #id:b3gv_051 #speaker:traveller
- 3:
    “He paid for my school.” #id:b3gv_052 #speaker:traveller
- 4:
    “When our roof leaked she sent a man, a ladder and soup. So when she called, I came.” #id:b3gv_053 #speaker:traveller
- 5:
    “I owe him my spectacles. I see everything his way.” #id:b3gv_054 #speaker:traveller
- 6:
    “We are engaged. He arranged the job.” #id:b3gv_055 #speaker:traveller
- 7:
    “We call him uncle. He knows which of us takes sugar.” #id:b3gv_056 #speaker:traveller
- 8:
    “She decides and I carry. It has always worked.” #id:b3gv_057 #speaker:traveller
- 9:
    “The one who found the job is the one I live with.” #id:b3gv_058 #speaker:traveller
- 10:
    “He taught me to swim, in the river, by the mill. One does not forget that.” #id:b3gv_059 #speaker:traveller
- else:
    “I do as he says, he has better ideas. He says so too.” #id:b3gv_060 #speaker:traveller
}
-> DONE

=== innocent_V03
{ pick % 6:
- 0:
    “We tell it the same way. Ask us apart.” #id:b3gv_061 #speaker:traveller
- 1:
    “We have been together six years. Ask about the tea towels, we both have a view.” #id:b3g_164 #speaker:traveller
- 2:
    “He is my godfather. My mother chose him for his teeth.” #id:b3g_165 #speaker:traveller
- 3:
    “My money and my key are in my own pocket.” #id:b3gv_064 #speaker:traveller
- 4:
    “He found my brother a job too, and my brother left it. They still play cards.” #id:b3gv_065 #speaker:traveller
- else:
    “We quarrel like any couple, mostly about maps.” #id:b3gv_066 #speaker:traveller
}
-> DONE

=== deep_V03
{ pick % 6:
- 0:
    “He said, after all I did. I had not counted. He had.” #id:b3g_167 #speaker:traveller
- 1:
    “When I wanted to ask, he looked so hurt that I said sorry.” #id:b3g_166 #speaker:traveller
- 2:
    “He is good to me. There is a list.” #id:b3gv_069 #speaker:traveller
- 3:
    “He decides whom I ring. I noticed it late.” #id:b3gv_070 #speaker:traveller
- 4:
    “My sister wrote that she does not like his laugh. He answered her for me, very nicely.” #id:b3gv_071 #speaker:traveller
- else:
    “We are to marry after the season. It has been several seasons.” #id:b3gv_072 #speaker:traveller
}
-> DONE

=== say_V04
{ pick % 12:
- 0:
    “No job, no visa. It is printed there.” #id:b3g_168 #speaker:traveller
- 1:
    “My mother thought the firm’s name was my new family name.” #id:b3gv_074 #speaker:traveller
- 2:
    “It has the firm’s name on it, bigger than mine.” #id:b3g_169 #speaker:traveller
- 3:
    “It is valid with this employer only.” #id:b3gv_076 #speaker:traveller
- 4:
    “If the job stops, I stop. My aunt wants to put that on a cushion.” #id:b3gv_077 #speaker:traveller
- 5:
    “We are married, the firm and I. On paper it looks like love.” #id:b3gv_078 #speaker:traveller
- 6:
    “When the job ends I have to leave.” #id:b3gv_079 #speaker:traveller
- 7:
    “A neighbour has the other sort, with no firm on it. He shows it at weddings.” #id:b3gv_080 #speaker:traveller
- 8:
    “It is a visa for one door. I hope I like the room.” #id:b3gv_081 #speaker:traveller
- 9:
    “One firm, one season, one visa.” #id:b3gv_082 #speaker:traveller
- 10:
    “My brother asked what happens if the boss has a bad day. I said, then we all have one.” #id:b3gv_083 #speaker:traveller
- else:
    “Let us say I wish the company a long life.” #id:b3gv_084 #speaker:traveller
}
-> DONE

=== innocent_V04
{ pick % 6:
- 0:
    “Same for everyone in my year. The union is at it.” #id:b3g_170 #speaker:traveller
- 1:
    “It was like this for my mother. One picks the firm with care.” #id:b3g_171 #speaker:traveller
- 2:
    “That is your law, not my boss. You could ring somebody.” #id:b3gv_087 #speaker:traveller
- 3:
    “All visas of this kind say that. Look at the next ten.” #id:b3gv_088 #speaker:traveller
- 4:
    “We had a whole evening about it at the permit office, with biscuits. It was clear, and dull.” #id:b3gv_089 #speaker:traveller
- else:
    “I read the rule before I signed. It is not well written.” #id:b3gv_090 #speaker:traveller
}
-> DONE

=== deep_V04
{ pick % 6:
- 0:
    “I asked for gloves. The answer was about my visa.” #id:b3gv_091 #speaker:traveller
- 1:
    “He says that too. Each morning, with the lists.” #id:b3g_172 #speaker:traveller
- 2:
    “So when he asks for Sunday, Sunday it is.” #id:b3g_173 #speaker:traveller
- 3:
    “Somebody complained in May. In June her visa was over.” #id:b3gv_094 #speaker:traveller
- 4:
    “He keeps a photo of the ferry by his desk. He turns it to us when he talks.” #id:b3gv_095 #speaker:traveller
- else:
    “My boss is a polite man. With such a visa one can be.” #id:b3gv_096 #speaker:traveller
}
-> DONE

=== say_V05
{ pick % 12:
- 0:
    “I paid for the place, before I left.” #id:b3gv_097 #speaker:traveller
- 1:
    “We sold the second cow for it. She was the nice one.” #id:b3gv_098 #speaker:traveller
- 2:
    “There is a fee. There is always a fee.” #id:b3g_175 #speaker:traveller
- 3:
    “A fee for the job and a fee for the forms.” #id:b3gv_100 #speaker:traveller
- 4:
    “My uncles passed a hat round. It came back full, and without one button.” #id:b3gv_101 #speaker:traveller
- 5:
    “Work is not free where I come from. One buys it.” #id:b3gv_102 #speaker:traveller
- 6:
    “The agent was paid by me.” #id:b3gv_103 #speaker:traveller
- 7:
    “It was the price of a good bed and a bad radio. We bought neither.” #id:b3gv_104 #speaker:traveller
- 8:
    “I paid to be allowed to be paid.” #id:b3gv_105 #speaker:traveller
- 9:
    “Yes, for the placement. There was a price list.” #id:b3gv_106 #speaker:traveller
- 10:
    “My daughter asked if a toy comes with it, for that much.” #id:b3gv_107 #speaker:traveller
- else:
    “Nobody gives you a job for your eyes. It cost what it cost.” #id:b3gv_108 #speaker:traveller
}
-> DONE

=== innocent_V05
{ pick % 6:
- 0:
    “It is the medical, the photo and the bus. I have the slips.” #id:b3g_177 #speaker:traveller
- 1:
    “It was one bus and two lunches, to an agency with a sign and a cat.” #id:b3gv_110 #speaker:traveller
- 2:
    “Everyone pays. My teacher paid to become a teacher.” #id:b3g_176 #speaker:traveller
- 3:
    “A fixed fee, paid once. I owe nothing more on it.” #id:b3gv_112 #speaker:traveller
- 4:
    “My aunt paid the same in her day, and she grumbles more about the photo.” #id:b3gv_113 #speaker:traveller
- else:
    “They all charge. This one at least spelled my name.” #id:b3gv_114 #speaker:traveller
}
-> DONE

=== deep_V05
{ pick % 6:
- 0:
    “I paid once at home, and now they say that was for the place in the line.” #id:b3g_178 #speaker:traveller
- 1:
    “My father put the house on the paper. He used the good pen, for luck.” #id:b3gv_116 #speaker:traveller
- 2:
    “He takes it from the wage, and then he takes the taking.” #id:b3g_179 #speaker:traveller
- 3:
    “The fee was for a job that I then did not get.” #id:b3gv_118 #speaker:traveller
- 4:
    “For the same bench on the bus we had all paid different sums. He knew what each of us had.” #id:b3gv_119 #speaker:traveller
- else:
    “First it was half. The other half had children.” #id:b3gv_120 #speaker:traveller
}
-> DONE
