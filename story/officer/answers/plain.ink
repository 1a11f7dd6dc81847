// Plain answers by topic: what is said when nothing comes to light. They fit every paper that can lie on the desk then, and
// assume nothing of the speaker. Short answers of four words or fewer may come again; longer ones are not to be heard twice.
// Voices go round in this order in every pool: exact and short, a teller with one homely detail, dry. None of them means anything.

=== short_answer
{ pick % 24:
- 0:
    “Yes.” Then nothing. #id:pool_001a #speaker:traveller
- 1:
    “As you see.” #id:pool_001b #speaker:traveller
- 2:
    “Is it wrong?” #id:pool_001c #speaker:traveller
- 3:
    “Fine. It is fine.” #id:pool_001d #speaker:traveller
- 4:
    “Ask the paper.” #id:pool_001e #speaker:traveller
- 5:
    “Normal.” #id:pool_001f #speaker:traveller
- 6:
    “It says so there.” #id:pool_001g #speaker:traveller
- 7:
    “No. Yes. Sorry, yes.” #id:pool_001h #speaker:traveller
- 8:
    “More or less.” #id:pool_001i #speaker:traveller
- 9:
    “That is right.” #id:pool_001j #speaker:traveller
- 10:
    “Say it again, slowly?” #id:pool_001k #speaker:traveller
- 11:
    “Nothing special.” #id:pool_001l #speaker:traveller
- 12:
    “I forget.” #id:pool_001m #speaker:traveller
- 13:
    “You have it there.” #id:pool_001n #speaker:traveller
- 14:
    “I suppose.” #id:pool_001o #speaker:traveller
- 15:
    “It is all there.” #id:pool_001p #speaker:traveller
- 16:
    “Probably.” A shrug follows. #id:pool_001q #speaker:traveller
- 17:
    “What word was that?” #id:pool_001r #speaker:traveller
- 18:
    “Correct.” #id:pool_001s #speaker:traveller
- 19:
    “I am only tired.” #id:pool_001t #speaker:traveller
- 20:
    “Like everybody.” #id:pool_001u #speaker:traveller
- 21:
    “Then write that.” #id:pool_001v #speaker:traveller
- 22:
    A shrug. Nothing else. #id:pool_001w #speaker:traveller
- else:
    “Who can say?” #id:pool_001x #speaker:traveller
}
-> DONE

=== plain_person
{ pick % 12:
- 0:
    “That is me. Both words of it.” #id:pool_002a #speaker:traveller
- 1:
    “My mother wanted another name. My father got to the desk first.” #id:pool_002b #speaker:traveller
- 2:
    “Yes, that one. With the ears.” #id:pool_002c #speaker:traveller
- 3:
    “Family name last. People ask.” #id:pool_002d #speaker:traveller
- 4:
    “I am called after an aunt who kept bees. I never had the patience.” #id:pool_002e #speaker:traveller
- 5:
    “It is said as it is spelled. Nobody believes me.” #id:pool_002f #speaker:traveller
- 6:
    “The age is right. It changed in spring.” #id:pool_002g #speaker:traveller
- 7:
    “At home they only use all of it when the soup is getting cold.” #id:pool_002h #speaker:traveller
- 8:
    “There are four of us with it in one street. I am the one who travels.” #id:pool_002i #speaker:traveller
- 9:
    “I answer to it. More I cannot say for it.” #id:pool_002j #speaker:traveller
- 10:
    “The teacher wrote it on the board once with a letter too many. It stayed all year.” #id:pool_002k #speaker:traveller
- else:
    “You want more of it? There is no more. They were saving ink.” #id:pool_002l #speaker:traveller
}
-> DONE

=== plain_papers
{ pick % 12:
- 0:
    “One counter, one stamp. The usual way.” #id:pool_003a #speaker:traveller
- 1:
    “I queued for it two mornings. One for the door and one for the desk.” #id:pool_003b #speaker:traveller
- 2:
    “It is a paper. It does what papers do.” #id:pool_003c #speaker:traveller
- 3:
    “It travels flat, between two books.” #id:pool_003d #speaker:traveller
- 4:
    “Their pen was on a string, and the string was shorter than the counter.” #id:pool_003e #speaker:traveller
- 5:
    “They asked for black ink and handed out blue.” #id:pool_003f #speaker:traveller
- 6:
    “It was ready a day early. I had to sit down.” #id:pool_003g #speaker:traveller
- 7:
    “The boy behind me had the same form and drew a boat in the corner.” #id:pool_003h #speaker:traveller
- 8:
    “I have stood in longer lines for worse papers.” #id:pool_003i #speaker:traveller
- 9:
    “The box was small. I am told it is always small.” #id:pool_003j #speaker:traveller
- 10:
    “Everybody in that hall was fanning with one. It was good for that.” #id:pool_003k #speaker:traveller
- else:
    “There is a question for everything, and no room under any of them.” #id:pool_003l #speaker:traveller
}
-> DONE

=== plain_visa
{ pick % 12:
- 0:
    “It came in the post, between two bills.” #id:pool_004a #speaker:traveller
- 1:
    “They asked me nine things and wrote down three. The pencil was very small.” #id:pool_004b #speaker:traveller
- 2:
    “It sticks well. I will say that for it.” #id:pool_004c #speaker:traveller
- 3:
    “One interview. Eleven minutes.” #id:pool_004d #speaker:traveller
- 4:
    “The woman at the glass liked my umbrella. We spoke mostly about the umbrella.” #id:pool_004e #speaker:traveller
- 5:
    “It has an eagle on it, or a hen. They do not say.” #id:pool_004f #speaker:traveller
- 6:
    “I applied, I waited, I got that.” #id:pool_004g #speaker:traveller
- 7:
    “My neighbour read it out on the stairs. By evening the whole house knew the colour.” #id:pool_004h #speaker:traveller
- 8:
    “I did not choose the kind. One is told the kind.” #id:pool_004i #speaker:traveller
- 9:
    “It took two visits and four photographs.” #id:pool_004j #speaker:traveller
- 10:
    “The hall had one fan for two hundred people, and the fan looked the other way.” #id:pool_004k #speaker:traveller
- else:
    “Ask for one yourself some day. It is an education.” #id:pool_004l #speaker:traveller
}
-> DONE

=== plain_family
{ pick % 12:
- 0:
    “{n_kin}. That is who you ring if I fall in the water.” #id:pool_005a #speaker:traveller
- 1:
    “{n_kin}, in {n_kin_town}. We had the same teacher and the same coat.” #id:pool_005b #speaker:traveller
- 2:
    “Family is family. You have one too, I think.” #id:pool_005c #speaker:traveller
- 3:
    “{n_kin} is in during the evening. In the day, rarely.” #id:pool_005d #speaker:traveller
- 4:
    “{n_kin} mends clocks, and is late for everything.” #id:pool_005e #speaker:traveller
- 5:
    “{n_kin} talks more than I do. You would have liked that better.” #id:pool_005f #speaker:traveller
- 6:
    “All well at home, thank you.” #id:pool_005g #speaker:traveller
- 7:
    “On Sundays we are eleven at the table, and somebody brings a chair.” #id:pool_005h #speaker:traveller
- 8:
    “In {n_kin_town} everybody is somebody’s cousin.” #id:pool_005i #speaker:traveller
- 9:
    “{n_kin} has the key and waters the plants.” #id:pool_005j #speaker:traveller
- 10:
    “{n_kin} packed me bread and forgot the salt, and then ran after the bus with the salt.” #id:pool_005k #speaker:traveller
- else:
    “They worry. It keeps them warm.” #id:pool_005l #speaker:traveller
}
-> DONE

=== plain_plan
{ pick % 12:
- 0:
    “To work, and to send some home.” #id:pool_006a #speaker:traveller
- 1:
    “To earn a roof. Not a big one. Tin.” #id:pool_006b #speaker:traveller
- 2:
    “I know how to work. The rest I pick up.” #id:pool_006c #speaker:traveller
- 3:
    “Work first. Then I count. Then I see.” #id:pool_006d #speaker:traveller
- 4:
    “My neighbour went and came back with a sewing machine. I could use a sewing machine.” #id:pool_006e #speaker:traveller
- 5:
    “It says work. I did not bring a swimming costume.” #id:pool_006f #speaker:traveller
- 6:
    “For a boiler. The old one is nineteen.” #id:pool_006g #speaker:traveller
- 7:
    “I packed good boots and a bad book. The plan is to use both.” #id:pool_006h #speaker:traveller
- 8:
    “To be tired for money. At home I am tired for nothing.” #id:pool_006i #speaker:traveller
- 9:
    “A wage. I have a list for it, four lines long.” #id:pool_006j #speaker:traveller
- 10:
    “There is a second-hand tractor behind our school. It is not mine yet.” #id:pool_006k #speaker:traveller
- else:
    “What people come here for in the rain. Not the rain.” #id:pool_006l #speaker:traveller
}
-> DONE

=== plain_address
{ pick % 12:
- 0:
    “They meet me at the clock.” #id:pool_007a #speaker:traveller
- 1:
    “It is over a bakery, they say. I shall find it by the smell.” #id:pool_007b #speaker:traveller
- 2:
    “A house. I shall know it when I am in it.” #id:pool_007c #speaker:traveller
- 3:
    “Second stop on the bus, then left.” #id:pool_007d #speaker:traveller
- 4:
    “There are two yellow houses. It is the other one.” #id:pool_007e #speaker:traveller
- 5:
    “I am no good with maps, and maps know it.” #id:pool_007f #speaker:traveller
- 6:
    “I was told the way twice.” #id:pool_007g #speaker:traveller
- 7:
    “There is a pear tree that leans on the wall, or a wall that leans on the tree.” #id:pool_007h #speaker:traveller
- 8:
    “You will know it better than I do. You live here.” #id:pool_007i #speaker:traveller
- 9:
    “Near the water, on the dry side.” #id:pool_007j #speaker:traveller
- 10:
    “They say mind the third stair. Nobody has said what is wrong with it.” #id:pool_007k #speaker:traveller
- else:
    “It is a bed in a room. I did not ask for its biography.” #id:pool_007l #speaker:traveller
}
-> DONE

=== plain_money
{ pick % 12:
- 0:
    “That is all of it. I counted.” #id:pool_008a #speaker:traveller
- 1:
    “I sold the radio before I left. It only had one voice anyway.” #id:pool_008b #speaker:traveller
- 2:
    “A short line. I was glad of it.” #id:pool_008c #speaker:traveller
- 3:
    “The ferry ate the rest.” #id:pool_008d #speaker:traveller
- 4:
    “We keep it in a jar at home. The jar stayed behind.” #id:pool_008e #speaker:traveller
- 5:
    “I have been richer. It did not last either.” #id:pool_008f #speaker:traveller
- 6:
    “The figure is right.” #id:pool_008g #speaker:traveller
- 7:
    “I bought a tea on the boat. For that price I could have had the cup.” #id:pool_008h #speaker:traveller
- 8:
    “If you find more, tell me.” #id:pool_008i #speaker:traveller
- 9:
    “I changed none. The rate was poor.” #id:pool_008j #speaker:traveller
- 10:
    “My aunt wanted to sew it into the lining. It is not that kind of lining.” #id:pool_008k #speaker:traveller
- else:
    “One does not cross the sea to show off.” #id:pool_008l #speaker:traveller
}
-> DONE

=== plain_journey
{ pick % 12:
- 0:
    “Bus, long bus, boat.” #id:pool_009a #speaker:traveller
- 1:
    “Two days and a night. A man sang, and we collected money so that he would stop.” #id:pool_009b #speaker:traveller
- 2:
    “It went up and down. I went with it.” #id:pool_009c #speaker:traveller
- 3:
    “No delays. One wet seat.” #id:pool_009d #speaker:traveller
- 4:
    “We saw the lamps from far out. I took it for a town with a festival.” #id:pool_009e #speaker:traveller
- 5:
    “My knees can tell you the order.” #id:pool_009f #speaker:traveller
- 6:
    “I slept from the bridge to the harbour.” #id:pool_009g #speaker:traveller
- 7:
    “A woman shared out boiled eggs, and told each of us the name of the hen.” #id:pool_009h #speaker:traveller
- 8:
    “If the sea were not there, I would have walked.” #id:pool_009i #speaker:traveller
- 9:
    “Left on time. Arrived roughly.” #id:pool_009j #speaker:traveller
- 10:
    “At one stop there was a dog in a coat. For an hour nobody spoke of anything else.” #id:pool_009k #speaker:traveller
- else:
    “I would not do it for pleasure.” #id:pool_009l #speaker:traveller
}
-> DONE

=== plain_ticket
{ pick % 12:
- 0:
    “It is the cheap boat.” #id:pool_010a #speaker:traveller
- 1:
    “There is a fat cat in that ticket office. You lift the cat and the tickets are under it.” #id:pool_010b #speaker:traveller
- 2:
    “It is a ticket. It floats.” #id:pool_010c #speaker:traveller
- 3:
    “Inside, by the door, facing back.” #id:pool_010d #speaker:traveller
- 4:
    “I sat beside the engine. My tea had rings in it all the way.” #id:pool_010e #speaker:traveller
- 5:
    “They tore the corner off. Now it is a smaller ticket.” #id:pool_010f #speaker:traveller
- 6:
    “No change of boat. That was the point of it.” #id:pool_010g #speaker:traveller
- 7:
    “There is a cheaper one at night. My neighbour took it once and lost a hat.” #id:pool_010h #speaker:traveller
- 8:
    “I did not study it. It worked.” #id:pool_010i #speaker:traveller
- 9:
    “The price is what they charge.” #id:pool_010j #speaker:traveller
- 10:
    “I used it as a bookmark and had to hunt for it in front of everyone.” #id:pool_010k #speaker:traveller
- else:
    “For that money I had hoped for a back to the chair.” #id:pool_010l #speaker:traveller
}
-> DONE

=== plain_job
{ pick % 12:
- 0:
    “It is the work that is written there.” #id:pool_011a #speaker:traveller
- 1:
    “My neighbour has done it four years. She has nice windows now.” #id:pool_011b #speaker:traveller
- 2:
    “Somebody has to do it. This time it says me.” #id:pool_011c #speaker:traveller
- 3:
    “I have done it before. I am slow at the start.” #id:pool_011d #speaker:traveller
- 4:
    “I practised on the whole family. They are glad I am gone.” #id:pool_011e #speaker:traveller
- 5:
    “If it were fun, you would be standing in this queue.” #id:pool_011f #speaker:traveller
- 6:
    “Early shifts, I hope. I wake early.” #id:pool_011g #speaker:traveller
- 7:
    “A friend of my cousin works two doors from it, and speaks well of the pie in the canteen.” #id:pool_011h #speaker:traveller
- 8:
    “The firm has a pretty name. I have worked for pretty names before.” #id:pool_011i #speaker:traveller
- 9:
    “I start on the first shift they have.” #id:pool_011j #speaker:traveller
- 10:
    “My aunt asked if one sits or stands. I had not thought of that. Now I think of it.” #id:pool_011k #speaker:traveller
- else:
    “I am told one gets used to it. One gets used to most things.” #id:pool_011l #speaker:traveller
}
-> DONE

=== plain_pay
{ pick % 12:
- 0:
    “I did the sum. It comes out.” #id:pool_012a #speaker:traveller
- 1:
    “I worked it out on the ferry, on the back of a sick bag. It was not needed for anything else.” #id:pool_012b #speaker:traveller
- 2:
    “It is a number. I have met better ones.” #id:pool_012c #speaker:traveller
- 3:
    “Less than I said at home. More than home.” #id:pool_012d #speaker:traveller
- 4:
    “My sister wrote it on the kitchen door and drew a roof under it.” #id:pool_012e #speaker:traveller
- 5:
    “With more of it I would have a better coat.” #id:pool_012f #speaker:traveller
- 6:
    “It is written. I go by what is written.” #id:pool_012g #speaker:traveller
- 7:
    “I have worked for less, and once for onions. They were good onions.” #id:pool_012h #speaker:traveller
- 8:
    “They give and they take. On paper it is always in that order.” #id:pool_012i #speaker:traveller
- 9:
    “Enough for here, and a bit for there.” #id:pool_012j #speaker:traveller
- 10:
    “My old schoolteacher looked at it and said it was more than she gets. Then she made coffee.” #id:pool_012k #speaker:traveller
- else:
    “I believe paper more than people, and people more than dogs.” #id:pool_012l #speaker:traveller
}
-> DONE

=== plain_contract
{ pick % 12:
- 0:
    “That is how I sign. I know no other way.” #id:pool_013a #speaker:traveller
- 1:
    “The table was not straight. You can see it in the second letter.” #id:pool_013b #speaker:traveller
- 2:
    “I signed it. You should see how they sign.” #id:pool_013c #speaker:traveller
- 3:
    “My hand. Their paper.” #id:pool_013d #speaker:traveller
- 4:
    “It came back with a stamp on it like a fried egg.” #id:pool_013e #speaker:traveller
- 5:
    “It has a great many pages. I hope somebody needed them.” #id:pool_013f #speaker:traveller
- 6:
    “At the foot, where the cross is.” #id:pool_013g #speaker:traveller
- 7:
    “Somebody held the lamp for me, and said mind the ink, and dripped on it.” #id:pool_013h #speaker:traveller
- 8:
    “I signed, they signed, the dog did not sign.” #id:pool_013i #speaker:traveller
- 9:
    “I practised on a newspaper first.” #id:pool_013j #speaker:traveller
- 10:
    “There was one good pen in the house, and the cat was asleep on it.” #id:pool_013k #speaker:traveller
- else:
    “If you find the interesting part, read it to me.” #id:pool_013l #speaker:traveller
}
-> DONE

=== plain_offer
{ pick % 12:
- 0:
    “A letter came. I wrote back.” #id:pool_014a #speaker:traveller
- 1:
    “It lay in the shop for me, beside a picture of a lost cat. The cat has since come home.” #id:pool_014b #speaker:traveller
- 2:
    “People make offers. This one had an envelope.” #id:pool_014c #speaker:traveller
- 3:
    “I asked three people. Two said go.” #id:pool_014d #speaker:traveller
- 4:
    “My aunt read it aloud at supper, in the voice of an important person.” #id:pool_014e #speaker:traveller
- 5:
    “It is politely written. I do not hold that against it.” #id:pool_014f #speaker:traveller
- 6:
    “{n_agent}. It says so at the top.” #id:pool_014g #speaker:traveller
- 7:
    “The postman brought it up four floors himself, because he wanted to see me open it.” #id:pool_014h #speaker:traveller
- 8:
    “They could have used a bigger sheet, or fewer words.” #id:pool_014i #speaker:traveller
- 9:
    “I answered within the week.” #id:pool_014j #speaker:traveller
- 10:
    “We kept it behind the clock. The clock has never been looked at so much.” #id:pool_014k #speaker:traveller
- else:
    “It is a letter. I did not frame it.” #id:pool_014l #speaker:traveller
}
-> DONE

=== plain_debt
{ pick % 12:
- 0:
    “The sum is the sum.” #id:pool_015a #speaker:traveller
- 1:
    “I keep it in the songbook, at the song nobody asks for.” #id:pool_015b #speaker:traveller
- 2:
    “A receipt. I was as surprised as you.” #id:pool_015c #speaker:traveller
- 3:
    “I count it in days. It is easier than money.” #id:pool_015d #speaker:traveller
- 4:
    “My grandmother says never throw away a paper with a number on it. She has a wardrobe of them.” #id:pool_015e #speaker:traveller
- 5:
    “It is thin paper for so much talk.” #id:pool_015f #speaker:traveller
- 6:
    “Read the last line. I did.” #id:pool_015g #speaker:traveller
- 7:
    “Whoever wrote it had an arm in plaster, and excused himself for every seven.” #id:pool_015h #speaker:traveller
- 8:
    “Somebody pays for everything. This once there is a slip.” #id:pool_015i #speaker:traveller
- 9:
    “One slip, folded once.” #id:pool_015j #speaker:traveller
- 10:
    “It went through the wash in a pocket. It smells better than it did.” #id:pool_015k #speaker:traveller
- else:
    “The number does not mind who looks at it.” #id:pool_015l #speaker:traveller
}
-> DONE

=== plain_messages
{ pick % 12:
- 0:
    “A friend, to hear if I am in.” #id:pool_016a #speaker:traveller
- 1:
    “There is one telephone for three houses at home. It could be any of them.” #id:pool_016b #speaker:traveller
- 2:
    “Everybody wants to know if I am through. You too.” #id:pool_016c #speaker:traveller
- 3:
    “I answer when I have answered you.” #id:pool_016d #speaker:traveller
- 4:
    “At home they sit round it as if it were an oven.” #id:pool_016e #speaker:traveller
- 5:
    “It only rings when I have no hands.” #id:pool_016f #speaker:traveller
- 6:
    “My cousin. The same words every trip.” #id:pool_016g #speaker:traveller
- 7:
    “My niece writes for the whole family. She leaves out the question marks, for speed.” #id:pool_016h #speaker:traveller
- 8:
    “The telephone company writes too. They love me most.” #id:pool_016i #speaker:traveller
- 9:
    “It is somebody with supper on the stove.” #id:pool_016j #speaker:traveller
- 10:
    “They guess the minute when I come out. Whoever is worst washes up.” #id:pool_016k #speaker:traveller
- else:
    “I could write back that I am being asked about it.” #id:pool_016l #speaker:traveller
}
-> DONE

=== plain_worry
{ pick % 12:
- 0:
    “The bread. They say the bread here is square.” #id:pool_017a #speaker:traveller
- 1:
    “In the first week I am slow. Even at being polite.” #id:pool_017b #speaker:traveller
- 2:
    “That this takes long.” #id:pool_017c #speaker:traveller
- 3:
    “The weather. I have the wrong coat.” #id:pool_017d #speaker:traveller
- 4:
    “I left beans soaking. I have thought of them since the second bus.” #id:pool_017e #speaker:traveller
- 5:
    “Nothing that a sleep will not mend.” #id:pool_017f #speaker:traveller
- 6:
    “Missing the bus.” #id:pool_017g #speaker:traveller
- 7:
    “I said goodbye to everybody twice, and now I do not know if I locked the shed.” #id:pool_017h #speaker:traveller
- 8:
    “You ask, so now I am looking for something.” #id:pool_017i #speaker:traveller
- 9:
    “My shoes. They are new.” #id:pool_017j #speaker:traveller
- 10:
    “People here eat at six, I hear. By eight I shall be lying awake like a dog by a cupboard.” #id:pool_017k #speaker:traveller
- else:
    “Prices. I have seen what you want for a tea.” #id:pool_017l #speaker:traveller
}
-> DONE

=== plain_visit
{ pick % 12:
- 0:
    “A visit. My bag is half presents.” #id:pool_018a #speaker:traveller
- 1:
    “To see my sister’s new kitchen. I have heard a great deal about the kitchen.” #id:pool_018b #speaker:traveller
- 2:
    “Somebody gets married. Somebody always does.” #id:pool_018c #speaker:traveller
- 3:
    “Two friends, one bridge and the sea.” #id:pool_018d #speaker:traveller
- 4:
    “She has written a list of where we walk. There is a bench on it twice.” #id:pool_018e #speaker:traveller
- 5:
    “I am told the soup is better here. I came to argue.” #id:pool_018f #speaker:traveller
- 6:
    “I am visiting. I know the sofa already.” #id:pool_018g #speaker:traveller
- 7:
    “My old teacher turns ninety. We were a bad class, and eleven of us are coming to say sorry.” #id:pool_018h #speaker:traveller
- 8:
    “To look at things and say that they were cheaper before.” #id:pool_018i #speaker:traveller
- 9:
    “A birthday. I am carrying the cake tin.” #id:pool_018j #speaker:traveller
- 10:
    “We have written to each other for years about tomatoes. Now I want to see the tomatoes.” #id:pool_018k #speaker:traveller
- else:
    “To rest. At home they think it is for the museum.” #id:pool_018l #speaker:traveller
}
-> DONE

=== plain_stay
{ pick % 12:
- 0:
    “To stay. It is the shortest word on the form.” #id:pool_019a #speaker:traveller
- 1:
    “I did not plan past the boat. Then the boat stopped, and somebody gave me a biscuit.” #id:pool_019b #speaker:traveller
- 2:
    “To sit down first. Then I say.” #id:pool_019c #speaker:traveller
- 3:
    “To find a room and some work.” #id:pool_019d #speaker:traveller
- 4:
    “There are onions in my bag, to plant. I asked, and nobody knew if one may plant them.” #id:pool_019e #speaker:traveller
- 5:
    “The form has one line for it. I have read shorter lines.” #id:pool_019f #speaker:traveller
- 6:
    “To work, if one may. To wait, if one must.” #id:pool_019g #speaker:traveller
- 7:
    “I thought I would know when I saw it. So far I have seen a hall and a very clean dog.” #id:pool_019h #speaker:traveller
- 8:
    “Ask me on a dry day.” #id:pool_019i #speaker:traveller
- 9:
    “To go on with my trade.” #id:pool_019j #speaker:traveller
- 10:
    “There is a town with a bell, they say, and rooms over the shops. I would look at that.” #id:pool_019k #speaker:traveller
- else:
    “Not to get on another boat, for one thing.” #id:pool_019l #speaker:traveller
}
-> DONE

=== plain_school
{ pick % 12:
- 0:
    “To learn engines. It is two years.” #id:pool_020a #speaker:traveller
- 1:
    “My aunt knows a man who knows engines, and I know the engine of her boat.” #id:pool_020b #speaker:traveller
- 2:
    “It is school. They have those everywhere.” #id:pool_020c #speaker:traveller
- 3:
    “There is a term, and it began on Monday.” #id:pool_020d #speaker:traveller
- 4:
    “I have a pencil case from my cousin. Three of the pencils are still long.” #id:pool_020e #speaker:traveller
- 5:
    “Sums, mostly. I had hoped to get away from sums.” #id:pool_020f #speaker:traveller
- 6:
    “I like maps. They have a room for maps.” #id:pool_020g #speaker:traveller
- 7:
    “One needs indoor shoes. We looked for indoor shoes in four shops.” #id:pool_020h #speaker:traveller
- 8:
    “You were there too once. It is like that.” #id:pool_020i #speaker:traveller
- 9:
    “Lessons in the morning. Lessons after.” #id:pool_020j #speaker:traveller
- 10:
    “They wrote that there is a choir. I can sing, but only the low part.” #id:pool_020k #speaker:traveller
- else:
    “To get clever. My grandmother says it is about time.” #id:pool_020l #speaker:traveller
}
-> DONE
