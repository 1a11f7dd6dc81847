// Plain answers by topic: what is said when nothing comes to light. They fit every paper that can lie on the desk then, and
// assume nothing of the speaker. Short answers of four words or fewer may come again; longer ones are not to be heard twice.
// Voices go round in this order in every pool: exact and short, a teller with one homely detail, dry. None of them means anything.

=== short_answer
{ pick % 24:
- 0:
    “Yes.” Then nothing. #id:b3g_001 #speaker:traveller
- 1:
    “As you see.” #id:b3g_006 #speaker:traveller
- 2:
    “Is it wrong?” #id:b3g_007 #speaker:traveller
- 3:
    “Fine. It is fine.” #id:b3g_010 #speaker:traveller
- 4:
    “Ask the paper.” #id:b3pl_001 #speaker:traveller
- 5:
    “Normal.” #id:b3pl_002 #speaker:traveller
- 6:
    “It says so there.” #id:b3pl_003 #speaker:traveller
- 7:
    “No. Yes. Sorry, yes.” #id:b3pl_004 #speaker:traveller
- 8:
    “More or less.” #id:b3pl_005 #speaker:traveller
- 9:
    “That is right.” #id:b3pl_006 #speaker:traveller
- 10:
    “Say it again, slowly?” #id:b3pl_007 #speaker:traveller
- 11:
    “Nothing special.” #id:b3pl_008 #speaker:traveller
- 12:
    “I forget.” #id:b3pl_009 #speaker:traveller
- 13:
    “You have it there.” #id:b3pl_010 #speaker:traveller
- 14:
    “I suppose.” #id:b3pl_011 #speaker:traveller
- 15:
    “It is all there.” #id:b3pl_012 #speaker:traveller
- 16:
    “Probably.” A shrug follows. #id:b3pl_013 #speaker:traveller
- 17:
    “What word was that?” #id:b3pl_014 #speaker:traveller
- 18:
    “Correct.” #id:b3pl_015 #speaker:traveller
- 19:
    “I am only tired.” #id:b3pl_016 #speaker:traveller
- 20:
    “Like everybody.” #id:b3pl_017 #speaker:traveller
- 21:
    “Then write that.” #id:b3pl_018 #speaker:traveller
- 22:
    A shrug. Nothing else. #id:b3pl_019 #speaker:traveller
- else:
    “Who can say?” #id:b3pl_020 #speaker:traveller
}
-> DONE

=== plain_person
{ pick % 12:
- 0:
    “That is me. Both words of it.” #id:b3pl_021 #speaker:traveller
- 1:
    “My mother wanted another name. My father got to the desk first.” #id:b3pl_022 #speaker:traveller
- 2:
    “Yes, that one. With the ears.” #id:b3g_013 #speaker:traveller
- 3:
    “Family name last. People ask.” #id:b3pl_023 #speaker:traveller
- 4:
    “I am called after an aunt who kept bees. I never had the patience.” #id:b3pl_024 #speaker:traveller
- 5:
    “It is said as it is spelled. Nobody believes me.” #id:b3pl_025 #speaker:traveller
- 6:
    “The age is right. It changed in spring.” #id:b3pl_026 #speaker:traveller
- 7:
    “At home they only use all of it when the soup is getting cold.” #id:b3pl_027 #speaker:traveller
- 8:
    “There are four of us with it in one street. I am the one who travels.” #id:b3pl_028 #speaker:traveller
- 9:
    “I answer to it. More I cannot say for it.” #id:b3pl_029 #speaker:traveller
- 10:
    “The teacher wrote it on the board once with a letter too many. It stayed all year.” #id:b3pl_030 #speaker:traveller
- else:
    “You want more of it? There is no more. They were saving ink.” #id:b3pl_031 #speaker:traveller
}
-> DONE

=== plain_papers
{ pick % 12:
- 0:
    “One counter, one stamp. The usual way.” #id:b3pl_032 #speaker:traveller
- 1:
    “I queued for it two mornings. One for the door and one for the desk.” #id:b3g_014 #speaker:traveller
- 2:
    “It is a paper. It does what papers do.” #id:b3pl_033 #speaker:traveller
- 3:
    “I keep it flat, between two books.” #id:b3pl_034 #speaker:traveller
- 4:
    “Their pen was on a string, and the string was shorter than the counter.” #id:b3pl_035 #speaker:traveller
- 5:
    “They asked for black ink and handed out blue.” #id:b3pl_036 #speaker:traveller
- 6:
    “It was ready a day early. I had to sit down.” #id:b3pl_037 #speaker:traveller
- 7:
    “The boy behind me had the same form and drew a boat in the corner.” #id:b3pl_038 #speaker:traveller
- 8:
    “I have stood in longer lines for worse papers.” #id:b3pl_039 #speaker:traveller
- 9:
    “The box was small. I am told it is always small.” #id:b3pl_040 #speaker:traveller
- 10:
    “Everybody in that hall was fanning with one. It was good for that.” #id:b3pl_041 #speaker:traveller
- else:
    “There is a question for everything, and no room under any of them.” #id:b3pl_042 #speaker:traveller
}
-> DONE

=== plain_visa
{ pick % 12:
- 0:
    “It came in the post, between two bills.” #id:b3pl_043 #speaker:traveller
- 1:
    “They asked me nine things and wrote down three. The pencil was very small.” #id:b3pl_044 #speaker:traveller
- 2:
    “It sticks well. I will say that for it.” #id:b3pl_045 #speaker:traveller
- 3:
    “One interview. Eleven minutes.” #id:b3pl_046 #speaker:traveller
- 4:
    “The woman at the glass liked my umbrella. We spoke mostly about the umbrella.” #id:b3pl_047 #speaker:traveller
- 5:
    “It has an eagle on it, or a hen. They do not say.” #id:b3pl_048 #speaker:traveller
- 6:
    “I applied, I waited, I got that.” #id:b3pl_049 #speaker:traveller
- 7:
    “My neighbour read it out on the stairs. By evening the whole house knew the colour.” #id:b3pl_050 #speaker:traveller
- 8:
    “I did not choose the kind. One is told the kind.” #id:b3pl_051 #speaker:traveller
- 9:
    “It took two visits and four photographs.” #id:b3pl_052 #speaker:traveller
- 10:
    “The hall had one fan for two hundred people, and the fan looked the other way.” #id:b3pl_053 #speaker:traveller
- else:
    “Ask for one yourself some day. It is an education.” #id:b3pl_054 #speaker:traveller
}
-> DONE

=== plain_family
{ pick % 12:
- 0:
    “{n_kin}. That is who you ring if I fall in the water.” #id:b3pl_055 #speaker:traveller
- 1:
    “{n_kin}, in {n_kin_town}. We had the same teacher and the same coat.” #id:b3pl_056 #speaker:traveller
- 2:
    “Family is family. You have one too, I think.” #id:b3pl_057 #speaker:traveller
- 3:
    “{n_kin} is in during the evening. In the day, rarely.” #id:b3pl_058 #speaker:traveller
- 4:
    “{n_kin} mends clocks, and is late for everything.” #id:b3pl_059 #speaker:traveller
- 5:
    “{n_kin} talks more than I do. You would have liked that better.” #id:b3pl_060 #speaker:traveller
- 6:
    “All well at home, thank you.” #id:b3pl_061 #speaker:traveller
- 7:
    “On Sundays we are eleven at the table, and somebody brings a chair.” #id:b3pl_062 #speaker:traveller
- 8:
    “In {n_kin_town} everybody is somebody’s cousin.” #id:b3pl_063 #speaker:traveller
- 9:
    “{n_kin} has the key and waters the plants.” #id:b3pl_064 #speaker:traveller
- 10:
    “{n_kin} packed me bread and forgot the salt, and then ran after the bus with the salt.” #id:b3pl_065 #speaker:traveller
- else:
    “They worry. It keeps them warm.” #id:b3pl_066 #speaker:traveller
}
-> DONE

=== plain_plan
{ pick % 12:
- 0:
    “To work, and to send some home.” #id:b3pl_067 #speaker:traveller
- 1:
    “To earn a roof. Not a big one. Tin.” #id:b3g_412 #speaker:traveller
- 2:
    “I know how to work. The rest I pick up.” #id:b3pl_068 #speaker:traveller
- 3:
    “Work first. Then I count. Then I see.” #id:b3pl_069 #speaker:traveller
- 4:
    “My neighbour went and came back with a sewing machine. I could use a sewing machine.” #id:b3pl_070 #speaker:traveller
- 5:
    “It says work. I did not bring a swimming costume.” #id:b3pl_071 #speaker:traveller
- 6:
    “For a boiler. The old one is nineteen.” #id:b3pl_072 #speaker:traveller
- 7:
    “I packed good boots and a bad book. The plan is to use both.” #id:b3pl_073 #speaker:traveller
- 8:
    “To be tired for money. At home I am tired for nothing.” #id:b3pl_074 #speaker:traveller
- 9:
    “A wage. I have a list for it, four lines long.” #id:b3pl_075 #speaker:traveller
- 10:
    “There is a second-hand tractor behind our school. It is not mine yet.” #id:b3pl_076 #speaker:traveller
- else:
    “What people come here for in the rain. Not the rain.” #id:b3pl_077 #speaker:traveller
}
-> DONE

=== plain_address
{ pick % 12:
- 0:
    “They meet me at the clock.” #id:b3g_028 #speaker:traveller
- 1:
    “It is over a bakery, they say. I shall find it by the smell.” #id:b3pl_078 #speaker:traveller
- 2:
    “A house. I shall know it when I am in it.” #id:b3pl_079 #speaker:traveller
- 3:
    “Second stop on the bus, then left.” #id:b3pl_080 #speaker:traveller
- 4:
    “There are two yellow houses. It is the other one.” #id:b3pl_081 #speaker:traveller
- 5:
    “I am no good with maps, and maps know it.” #id:b3pl_082 #speaker:traveller
- 6:
    “I was told the way twice.” #id:b3pl_083 #speaker:traveller
- 7:
    “There is a pear tree that leans on the wall, or a wall that leans on the tree.” #id:b3pl_084 #speaker:traveller
- 8:
    “You will know it better than I do. You live here.” #id:b3pl_085 #speaker:traveller
- 9:
    “Near the water, on the dry side.” #id:b3pl_086 #speaker:traveller
- 10:
    “They say mind the third stair. Nobody has said what is wrong with it.” #id:b3pl_087 #speaker:traveller
- else:
    “It is a bed in a room. I did not ask for its biography.” #id:b3pl_088 #speaker:traveller
}
-> DONE

=== plain_money
{ pick % 12:
- 0:
    “That is all of it. I counted.” #id:b3pl_089 #speaker:traveller
- 1:
    “I sold the radio before I left. It only had one voice anyway.” #id:b3pl_090 #speaker:traveller
- 2:
    “It is the shortest line on the form.” #id:b3pl_091 #speaker:traveller
- 3:
    “The ferry ate the rest.” #id:b3pl_092 #speaker:traveller
- 4:
    “We keep it in a jar at home. The jar stayed behind.” #id:b3pl_093 #speaker:traveller
- 5:
    “I have been richer. It did not last either.” #id:b3pl_094 #speaker:traveller
- 6:
    “The figure is right.” #id:b3pl_095 #speaker:traveller
- 7:
    “I bought a tea on the boat. For that price I could have had the cup.” #id:b3pl_096 #speaker:traveller
- 8:
    “If you find more, tell me.” #id:b3pl_097 #speaker:traveller
- 9:
    “I changed none. The rate was poor.” #id:b3pl_098 #speaker:traveller
- 10:
    “My aunt wanted to sew it into the lining. It is not that kind of lining.” #id:b3pl_099 #speaker:traveller
- else:
    “One does not cross the sea to show off.” #id:b3pl_100 #speaker:traveller
}
-> DONE

=== plain_journey
{ pick % 12:
- 0:
    “Bus, long bus, boat.” #id:b3pl_101 #speaker:traveller
- 1:
    “Two days and a night. A man sang, and we collected money so that he would stop.” #id:b3pl_102 #speaker:traveller
- 2:
    “It went up and down. I went with it.” #id:b3pl_103 #speaker:traveller
- 3:
    “No delays. One wet seat.” #id:b3pl_104 #speaker:traveller
- 4:
    “We saw the lamps from far out. I took it for a town with a festival.” #id:b3pl_105 #speaker:traveller
- 5:
    “My knees can tell you the order.” #id:b3pl_106 #speaker:traveller
- 6:
    “I slept from the bridge to the harbour.” #id:b3pl_107 #speaker:traveller
- 7:
    “A woman shared out boiled eggs, and told each of us the name of the hen.” #id:b3pl_108 #speaker:traveller
- 8:
    “If the sea were not there, I would have walked.” #id:b3pl_109 #speaker:traveller
- 9:
    “Left on time. Arrived roughly.” #id:b3pl_110 #speaker:traveller
- 10:
    “At one stop there was a dog in a coat. For an hour nobody spoke of anything else.” #id:b3pl_111 #speaker:traveller
- else:
    “I would not do it for pleasure.” #id:b3pl_112 #speaker:traveller
}
-> DONE

=== plain_ticket
{ pick % 12:
- 0:
    “It is the cheap boat.” #id:b3pl_113 #speaker:traveller
- 1:
    “There is a fat cat in that ticket office. You lift the cat and the tickets are under it.” #id:b3pl_114 #speaker:traveller
- 2:
    “It is a ticket. It floats.” #id:b3pl_115 #speaker:traveller
- 3:
    “Inside, by the door, facing back.” #id:b3pl_116 #speaker:traveller
- 4:
    “I sat beside the engine. My tea had rings in it all the way.” #id:b3pl_117 #speaker:traveller
- 5:
    “They tore the corner off. Now it is a smaller ticket.” #id:b3pl_118 #speaker:traveller
- 6:
    “No change of boat. That was the point of it.” #id:b3pl_119 #speaker:traveller
- 7:
    “There is a cheaper one at night. My neighbour took it once and lost a hat.” #id:b3pl_120 #speaker:traveller
- 8:
    “I have not read it. It worked.” #id:b3pl_121 #speaker:traveller
- 9:
    “The price is what they charge.” #id:b3pl_122 #speaker:traveller
- 10:
    “I used it as a bookmark and had to hunt for it in front of everyone.” #id:b3pl_123 #speaker:traveller
- else:
    “For that money I had hoped for a back to the chair.” #id:b3pl_124 #speaker:traveller
}
-> DONE

=== plain_job
{ pick % 12:
- 0:
    “It is the work that is written there.” #id:b3pl_125 #speaker:traveller
- 1:
    “My neighbour has done it four years. She has nice windows now.” #id:b3g_038 #speaker:traveller
- 2:
    “Somebody has to do it. This time it says me.” #id:b3pl_126 #speaker:traveller
- 3:
    “I have done it before. I am slow at the start.” #id:b3pl_127 #speaker:traveller
- 4:
    “I practised on the whole family. They are glad I am gone.” #id:b3pl_128 #speaker:traveller
- 5:
    “If it were fun, you would be standing in this queue.” #id:b3pl_129 #speaker:traveller
- 6:
    “Early shifts, I hope. I wake early.” #id:b3pl_130 #speaker:traveller
- 7:
    “A friend of my cousin works two doors from it, and speaks well of the pie in the canteen.” #id:b3pl_131 #speaker:traveller
- 8:
    “The firm has a pretty name. I have worked for pretty names before.” #id:b3pl_132 #speaker:traveller
- 9:
    “I start on the first shift they have.” #id:b3pl_133 #speaker:traveller
- 10:
    “My aunt asked if one sits or stands. I had not thought of that. Now I think of it.” #id:b3pl_134 #speaker:traveller
- else:
    “I am told one gets used to it. One gets used to most things.” #id:b3pl_135 #speaker:traveller
}
-> DONE

=== plain_pay
{ pick % 12:
- 0:
    “I did the sum. It comes out.” #id:b3pl_136 #speaker:traveller
- 1:
    “I worked it out on the ferry, on the back of a sick bag. It was not needed for anything else.” #id:b3pl_137 #speaker:traveller
- 2:
    “It is a number. I have met better ones.” #id:b3pl_138 #speaker:traveller
- 3:
    “Less than I said at home. More than home.” #id:b3pl_139 #speaker:traveller
- 4:
    “My sister wrote it on the kitchen door and drew a roof under it.” #id:b3pl_140 #speaker:traveller
- 5:
    “With more of it I would have a better coat.” #id:b3pl_141 #speaker:traveller
- 6:
    “It is written. I go by what is written.” #id:b3pl_142 #speaker:traveller
- 7:
    “I have worked for less, and once for onions. They were good onions.” #id:b3pl_143 #speaker:traveller
- 8:
    “They give and they take. On paper it is always in that order.” #id:b3pl_144 #speaker:traveller
- 9:
    “Enough for here, and a bit for there.” #id:b3pl_145 #speaker:traveller
- 10:
    “My old schoolteacher looked at it and said it was more than she gets. Then she made coffee.” #id:b3pl_146 #speaker:traveller
- else:
    “I believe paper more than people, and people more than dogs.” #id:b3pl_147 #speaker:traveller
}
-> DONE

=== plain_contract
{ pick % 12:
- 0:
    “That is how I sign. I know no other way.” #id:b3pl_148 #speaker:traveller
- 1:
    “The table was not straight. You can see it in the second letter.” #id:b3pl_149 #speaker:traveller
- 2:
    “I signed it. You should see how they sign.” #id:b3pl_150 #speaker:traveller
- 3:
    “My hand. Their paper.” #id:b3pl_151 #speaker:traveller
- 4:
    “It came back with a stamp on it like a fried egg.” #id:b3pl_152 #speaker:traveller
- 5:
    “It has a great many pages. I hope somebody needed them.” #id:b3pl_153 #speaker:traveller
- 6:
    “At the foot, where the cross is.” #id:b3pl_154 #speaker:traveller
- 7:
    “Somebody held the lamp for me, and said mind the ink, and dripped on it.” #id:b3pl_155 #speaker:traveller
- 8:
    “I signed, they signed, the dog did not sign.” #id:b3pl_156 #speaker:traveller
- 9:
    “I practised on a newspaper first.” #id:b3pl_157 #speaker:traveller
- 10:
    “There was one good pen in the house, and the cat was asleep on it.” #id:b3pl_158 #speaker:traveller
- else:
    “If you find the interesting part, read it to me.” #id:b3pl_159 #speaker:traveller
}
-> DONE

=== plain_offer
{ pick % 12:
- 0:
    “A letter came. I wrote back.” #id:b3pl_160 #speaker:traveller
- 1:
    “It lay in the shop for me, beside a picture of a lost cat. The cat has since come home.” #id:b3pl_161 #speaker:traveller
- 2:
    “People make offers. This one had an envelope.” #id:b3pl_162 #speaker:traveller
- 3:
    “I asked three people. Two said go.” #id:b3g_049 #speaker:traveller
- 4:
    “My aunt read it aloud at supper, in the voice of an important person.” #id:b3pl_163 #speaker:traveller
- 5:
    “It is politely written. I do not hold that against it.” #id:b3pl_164 #speaker:traveller
- 6:
    “{n_agent}. It says so at the top.” #id:b3pl_165 #speaker:traveller
- 7:
    “The postman brought it up four floors himself, because he wanted to see me open it.” #id:b3pl_166 #speaker:traveller
- 8:
    “They could have used a bigger sheet, or fewer words.” #id:b3pl_167 #speaker:traveller
- 9:
    “I answered within the week.” #id:b3pl_168 #speaker:traveller
- 10:
    “We kept it behind the clock. The clock has never been looked at so much.” #id:b3pl_169 #speaker:traveller
- else:
    “It is a letter. I did not frame it.” #id:b3pl_170 #speaker:traveller
}
-> DONE

=== plain_debt
{ pick % 12:
- 0:
    “The sum is the sum.” #id:b3pl_171 #speaker:traveller
- 1:
    “I keep it in the songbook, at the song nobody asks for.” #id:b3pl_172 #speaker:traveller
- 2:
    “A receipt. I was as surprised as you.” #id:b3pl_173 #speaker:traveller
- 3:
    “I count it in days. It is easier than money.” #id:b3pl_174 #speaker:traveller
- 4:
    “My grandmother says never throw away a paper with a number on it. She has a wardrobe of them.” #id:b3pl_175 #speaker:traveller
- 5:
    “It is thin paper for so much talk.” #id:b3pl_176 #speaker:traveller
- 6:
    “Read the last line. I did.” #id:b3pl_177 #speaker:traveller
- 7:
    “Whoever wrote it had an arm in plaster, and excused himself for every seven.” #id:b3pl_178 #speaker:traveller
- 8:
    “Somebody pays for everything. This once there is a slip.” #id:b3pl_179 #speaker:traveller
- 9:
    “One slip, folded once.” #id:b3pl_180 #speaker:traveller
- 10:
    “It went through the wash in a pocket. It smells better than it did.” #id:b3pl_181 #speaker:traveller
- else:
    “The number does not mind who looks at it.” #id:b3pl_182 #speaker:traveller
}
-> DONE

=== plain_messages
{ pick % 12:
- 0:
    “A friend, to hear if I am in.” #id:b3pl_183 #speaker:traveller
- 1:
    “There is one telephone for three houses at home. It could be any of them.” #id:b3pl_184 #speaker:traveller
- 2:
    “Everybody wants to know if I am through. You too.” #id:b3pl_185 #speaker:traveller
- 3:
    “I answer when I have answered you.” #id:b3pl_186 #speaker:traveller
- 4:
    “At home they sit round it as if it were an oven.” #id:b3pl_187 #speaker:traveller
- 5:
    “It only rings when I have no hands.” #id:b3pl_188 #speaker:traveller
- 6:
    “My cousin. The same words every trip.” #id:b3pl_189 #speaker:traveller
- 7:
    “My niece writes for the whole family. She leaves out the question marks, for speed.” #id:b3pl_190 #speaker:traveller
- 8:
    “The telephone company writes too. They love me most.” #id:b3pl_191 #speaker:traveller
- 9:
    “It is somebody with supper on the stove.” #id:b3pl_192 #speaker:traveller
- 10:
    “They guess the minute when I come out. Whoever is worst washes up.” #id:b3pl_193 #speaker:traveller
- else:
    “I could write back that I am being asked about it.” #id:b3pl_194 #speaker:traveller
}
-> DONE

=== plain_worry
{ pick % 12:
- 0:
    “The bread. They say the bread here is square.” #id:b3g_056 #speaker:traveller
- 1:
    “In the first week I am slow. Even at being polite.” #id:b3pl_195 #speaker:traveller
- 2:
    “That this takes long.” #id:b3pl_196 #speaker:traveller
- 3:
    “The weather. I have the wrong coat.” #id:b3pl_197 #speaker:traveller
- 4:
    “I left beans soaking. I have thought of them since the second bus.” #id:b3pl_198 #speaker:traveller
- 5:
    “Nothing that a sleep will not mend.” #id:b3g_059 #speaker:traveller
- 6:
    “Missing the bus.” #id:b3pl_199 #speaker:traveller
- 7:
    “I said goodbye to everybody twice, and now I do not know if I locked the shed.” #id:b3pl_200 #speaker:traveller
- 8:
    “You ask, so now I am looking for something.” #id:b3pl_201 #speaker:traveller
- 9:
    “My shoes. They are new.” #id:b3pl_202 #speaker:traveller
- 10:
    “People here eat at six, I hear. By eight I shall be lying awake like a dog by a cupboard.” #id:b3pl_203 #speaker:traveller
- else:
    “Prices. I have seen what you want for a tea.” #id:b3pl_204 #speaker:traveller
}
-> DONE

=== plain_visit
{ pick % 12:
- 0:
    “A visit. My bag is half presents.” #id:b3pl_205 #speaker:traveller
- 1:
    “To see my sister’s new kitchen. I have heard a great deal about the kitchen.” #id:b3pl_206 #speaker:traveller
- 2:
    “Somebody gets married. Somebody always does.” #id:b3pl_207 #speaker:traveller
- 3:
    “Two friends, one bridge and the sea.” #id:b3pl_208 #speaker:traveller
- 4:
    “She has written a list of where we walk. There is a bench on it twice.” #id:b3pl_209 #speaker:traveller
- 5:
    “I am told the soup is better here. I came to argue.” #id:b3pl_210 #speaker:traveller
- 6:
    “A few days, on a sofa I have met before.” #id:b3pl_211 #speaker:traveller
- 7:
    “My old teacher turns ninety. We were a bad class, and eleven of us are coming to say sorry.” #id:b3pl_212 #speaker:traveller
- 8:
    “To look at things and say that they were cheaper before.” #id:b3pl_213 #speaker:traveller
- 9:
    “A birthday. I am carrying the cake tin.” #id:b3pl_214 #speaker:traveller
- 10:
    “We have written to each other for years about tomatoes. Now I want to see the tomatoes.” #id:b3pl_215 #speaker:traveller
- else:
    “To rest. At home they think it is for the museum.” #id:b3pl_216 #speaker:traveller
}
-> DONE

=== plain_stay
{ pick % 12:
- 0:
    “To stay. It is the shortest word on the form.” #id:b3pl_217 #speaker:traveller
- 1:
    “I did not plan past the boat. Then the boat stopped, and somebody gave me a biscuit.” #id:b3pl_218 #speaker:traveller
- 2:
    “To sit down first. Then I say.” #id:b3g_381 #speaker:traveller
- 3:
    “To find a room and some work.” #id:b3pl_219 #speaker:traveller
- 4:
    “There are onions in my bag, to plant. I asked, and nobody knew if one may plant them.” #id:b3pl_220 #speaker:traveller
- 5:
    “The form has one line for it. I have read shorter lines.” #id:b3pl_221 #speaker:traveller
- 6:
    “To work, if one may. To wait, if one must.” #id:b3pl_222 #speaker:traveller
- 7:
    “I thought I would know when I saw it. So far I have seen a hall and a very clean dog.” #id:b3pl_223 #speaker:traveller
- 8:
    “Ask me on a dry day.” #id:b3pl_224 #speaker:traveller
- 9:
    “To go on with my trade.” #id:b3pl_225 #speaker:traveller
- 10:
    “There is a town with a bell, they say, and rooms over the shops. I would look at that.” #id:b3pl_226 #speaker:traveller
- else:
    “Not to get on another boat, for one thing.” #id:b3pl_227 #speaker:traveller
}
-> DONE

=== plain_school
{ pick % 12:
- 0:
    “To learn engines. It is two years.” #id:b3pl_228 #speaker:traveller
- 1:
    “My aunt knows a man who knows engines, and I know the engine of her boat.” #id:b3pl_229 #speaker:traveller
- 2:
    “It is school. They have those everywhere.” #id:b3pl_230 #speaker:traveller
- 3:
    “There is a term, and it began on Monday.” #id:b3g_383 #speaker:traveller
- 4:
    “I have a pencil case from my cousin. Three of the pencils are still long.” #id:b3pl_231 #speaker:traveller
- 5:
    “Sums, mostly. I had hoped to get away from sums.” #id:b3pl_232 #speaker:traveller
- 6:
    “I like maps. They have a room for maps.” #id:b3pl_233 #speaker:traveller
- 7:
    “One needs indoor shoes. We looked for indoor shoes in four shops.” #id:b3pl_234 #speaker:traveller
- 8:
    “You were there too once. It is like that.” #id:b3pl_235 #speaker:traveller
- 9:
    “Lessons in the morning. Lessons after.” #id:b3pl_236 #speaker:traveller
- 10:
    “They wrote that there is a choir. I can sing, but only the low part.” #id:b3pl_237 #speaker:traveller
- else:
    “To get clever. My grandmother says it is about time.” #id:b3pl_238 #speaker:traveller
}
-> DONE
