// What a child says: H01–H04. The child is a voice at the glass, and says what children say.
// Voices go round in this order in every pool: exact and short, a teller with one homely detail, dry. None of them means anything.

=== say_H01
{ pick % 12:
- 0:
    “We are family, from another side.” #id:b3ch_001 #speaker:traveller
- 1:
    “I was told cousin, on the bus. I have nine cousins and know all their birthdays.” #id:b3ch_002 #speaker:traveller
- 2:
    “It is complicated. Grown-ups made it.” #id:b3ch_003 #speaker:traveller
- 3:
    “The other form says a sister. I have a brother.” #id:b3ch_004 #speaker:traveller
- 4:
    “My mother’s kitchen is blue. In the other story it was yellow, and there was a grandfather in it.” #id:b3ch_005 #speaker:traveller
- 5:
    “We do not tell it the same. I tell it shorter.” #id:b3ch_006 #speaker:traveller
- 6:
    “We met at the station.” #id:b3ch_007 #speaker:traveller
- 7:
    “We have had a dog for six years. On the boat I heard that it is a cat.” #id:b3ch_008 #speaker:traveller
- 8:
    “You asked both of us. Now you have two families.” #id:b3ch_009 #speaker:traveller
- 9:
    “We live in different houses.” #id:b3ch_010 #speaker:traveller
- 10:
    “They said three rooms. We have two, and one is for the boat.” #id:b3ch_011 #speaker:traveller
- else:
    “We got mixed up with people who have a piano.” #id:b3ch_012 #speaker:traveller
}
-> DONE

=== innocent_H01
{ pick % 6:
- 0:
    “It is a step-family. There are two of everything.” #id:b3ch_013 #speaker:traveller
- 1:
    “We are step-cousins. At home we leave off the step, because step is for ladders.” #id:b3ch_014 #speaker:traveller
- 2:
    “We all moved in at New Year. Ask again next year.” #id:b3ch_015 #speaker:traveller
- 3:
    “I say grandpa to a neighbour. I say a lot of things.” #id:b3ch_016 #speaker:traveller
- 4:
    “My dad’s half has the blue kitchen, and my mum’s half has the piano. I have two beds.” #id:b3ch_017 #speaker:traveller
- else:
    “I was three. I only remember the dog.” #id:b3ch_018 #speaker:traveller
}
-> DONE

=== deep_H01
{ pick % 6:
- 0:
    “I am to say it like that until the bus.” #id:b3ch_019 #speaker:traveller
- 1:
    “I was asked what my mother is called. Then it was written down, to be learned.” #id:b3ch_020 #speaker:traveller
- 2:
    “I got the family on the way. It came with a cap.” #id:b3ch_021 #speaker:traveller
- 3:
    “We did not know each other before this month.” #id:b3ch_022 #speaker:traveller
- 4:
    “We practised my birthday at the harbour. It is not my birthday, but there was a bun.” #id:b3ch_023 #speaker:traveller
- else:
    “I do not know the dog in it.” #id:b3ch_024 #speaker:traveller
}
-> DONE

=== say_H02
{ pick % 12:
- 0:
    “There was a letter. It is at home.” #id:b3ch_025 #speaker:traveller
- 1:
    “It is on the fridge, under the magnet that is a lemon.” #id:b3ch_026 #speaker:traveller
- 2:
    “Nobody told me to bring one. I brought a jumper.” #id:b3ch_027 #speaker:traveller
- 3:
    “My mother knows. She has no phone this month.” #id:b3g_277 #speaker:traveller
- 4:
    “The phone is in the shop, and the shop shuts when the fish comes.” #id:b3ch_028 #speaker:traveller
- 5:
    “Nobody signs things in our house. They shout.” #id:b3ch_029 #speaker:traveller
- 6:
    “No letter. Only me.” #id:b3ch_030 #speaker:traveller
- 7:
    “My father is out with the boat till Friday, and the boat has no bell.” #id:b3ch_031 #speaker:traveller
- 8:
    “Who reads letters about children? You do, I suppose.” #id:b3ch_032 #speaker:traveller
- 9:
    “We thought the passport was enough.” #id:b3ch_033 #speaker:traveller
- 10:
    “We were going to write it on the bus, but the bus shook.” #id:b3ch_034 #speaker:traveller
- else:
    “They both work when you work. Everybody works when you work.” #id:b3ch_035 #speaker:traveller
}
-> DONE

=== innocent_H02
{ pick % 6:
- 0:
    “My aunt has a copy. She is parking.” #id:b3ch_036 #speaker:traveller
- 1:
    “We can send for it. My brother has a telephone with a camera, and runs fast.” #id:b3ch_037 #speaker:traveller
- 2:
    “The school has one. They asked for three.” #id:b3ch_038 #speaker:traveller
- 3:
    “My grandmother knows too. She is always in.” #id:b3ch_039 #speaker:traveller
- 4:
    “You can ring at six. Then they put down the pan and answer.” #id:b3ch_040 #speaker:traveller
- else:
    “My mother forgets papers. She has not forgotten me yet.” #id:b3ch_041 #speaker:traveller
}
-> DONE

=== deep_H02
{ pick % 6:
- 0:
    “They said you do not ask if the child smiles. So I smile.” #id:b3g_280 #speaker:traveller
- 1:
    “My mother thinks I am with my aunt at the lake. I was going to leave a note.” #id:b3ch_042 #speaker:traveller
- 2:
    “It was said that a letter makes people suspicious.” #id:b3ch_043 #speaker:traveller
- 3:
    “I thought somebody had asked my parents. Everybody thought so.” #id:b3ch_044 #speaker:traveller
- 4:
    “We left before the bakery opened. My father gets up when the bakery opens.” #id:b3ch_045 #speaker:traveller
- else:
    “It would be sorted out at the other end, they said. This is the other end.” #id:b3ch_046 #speaker:traveller
}
-> DONE

=== say_H03
{ pick % 12:
- 0:
    “There is a school. They have a place for me.” #id:b3ch_047 #speaker:traveller
- 1:
    “They saw me on a film my cousin made. I score, and then I fall over the goat.” #id:b3ch_048 #speaker:traveller
- 2:
    “It has ‘Academy’ in the name. They all do.” #id:b3ch_049 #speaker:traveller
- 3:
    “It is a club. The trial is on Thursday.” #id:b3ch_050 #speaker:traveller
- 4:
    “The school has a roof you can run on. I drew it, from how they told it.” #id:b3ch_051 #speaker:traveller
- 5:
    “I was told I have talent. I was told it very quickly.” #id:b3ch_052 #speaker:traveller
- 6:
    “I was picked. Out of twelve.” #id:b3ch_053 #speaker:traveller
- 7:
    “They said to bring boots in two sizes, because one grows.” #id:b3ch_054 #speaker:traveller
- 8:
    “My friends think I made it up. Now you.” #id:b3ch_055 #speaker:traveller
- 9:
    “The place is promised. By word.” #id:b3ch_056 #speaker:traveller
- 10:
    “There is a bed by the window for me, and a shelf, and a rule about bread.” #id:b3ch_057 #speaker:traveller
- else:
    “You will not find it on your list. It is newer than your list.” #id:b3ch_058 #speaker:traveller
}
-> DONE

=== innocent_H03
{ pick % 6:
- 0:
    “Ring the coach. He shouts, but it is his voice.” #id:b3ch_059 #speaker:traveller
- 1:
    “My cousin boards there. She says the soup is a crime and the beds are good.” #id:b3ch_060 #speaker:traveller
- 2:
    “They answer letters on Mondays. It is not Monday.” #id:b3ch_061 #speaker:traveller
- 3:
    “My teacher wrote to them. They wrote back to her.” #id:b3ch_062 #speaker:traveller
- 4:
    “A lady came to our house from there, and ate, and asked my mother about my teeth.” #id:b3ch_063 #speaker:traveller
- else:
    “Their page does not open. Nor does our school’s.” #id:b3ch_064 #speaker:traveller
}
-> DONE

=== deep_H03
{ pick % 6:
- 0:
    “Nobody has asked what I am good at.” #id:b3ch_065 #speaker:traveller
- 1:
    “My boots are in the car. I asked for them at the ferry, and was told that boots come after.” #id:b3ch_066 #speaker:traveller
- 2:
    “When I ask about lessons, it is about trust.” #id:b3ch_067 #speaker:traveller
- 3:
    “First I help out for a while. Then comes the place.” #id:b3ch_068 #speaker:traveller
- 4:
    “The one who went last year was going to write. We had given him the stamps.” #id:b3ch_069 #speaker:traveller
- else:
    “I looked for it on the map at school. It is a car park.” #id:b3ch_070 #speaker:traveller
}
-> DONE

=== say_H04
{ pick % 12:
- 0:
    “There are others. Three, I think.” #id:b3ch_071 #speaker:traveller
- 1:
    “We got the same bag each, with the same apple in it.” #id:b3ch_072 #speaker:traveller
- 2:
    “They booked us like chairs, in a row.” #id:b3ch_073 #speaker:traveller
- 3:
    “One booking. Different surnames.” #id:b3ch_074 #speaker:traveller
- 4:
    “Somebody read our names off a phone, and two of us said yes to the same one.” #id:b3ch_075 #speaker:traveller
- 5:
    “I do not know what we are called, all together.” #id:b3ch_076 #speaker:traveller
- 6:
    “The others are behind me, in caps.” #id:b3ch_077 #speaker:traveller
- 7:
    “The small one was sick on my sleeve, so now we know each other.” #id:b3ch_078 #speaker:traveller
- 8:
    “I did not bring them. Ask whoever counts.” #id:b3ch_079 #speaker:traveller
- 9:
    “We came on three buses and met at the boat.” #id:b3ch_080 #speaker:traveller
- 10:
    “We swapped sandwiches on deck. Mine was the only one with pickle.” #id:b3ch_081 #speaker:traveller
- else:
    “I was last, so I got the seat with the pillar.” #id:b3ch_082 #speaker:traveller
}
-> DONE

=== innocent_H04
{ pick % 6:
- 0:
    “It is the choir. There is a list, with a teacher on it.” #id:b3ch_083 #speaker:traveller
- 1:
    “We are a chess team. You can tell by the coats, and by the one who argues.” #id:b3ch_084 #speaker:traveller
- 2:
    “School trip. Count us. She does.” #id:b3ch_085 #speaker:traveller
- 3:
    “Summer camp. There is a stamped paper for it.” #id:b3ch_086 #speaker:traveller
- 4:
    “It is the swimming club. Our coach has the towels, the list and a headache.” #id:b3ch_087 #speaker:traveller
- else:
    “It is an exchange. Somebody gets theirs, you get us.” #id:b3ch_088 #speaker:traveller
}
-> DONE

=== deep_H04
{ pick % 6:
- 0:
    “I do not know them. We have the same new bag.” #id:b3g_292 #speaker:traveller
- 1:
    “We were not to swap names on deck. The small one told me anyway, for half an apple.” #id:b3ch_089 #speaker:traveller
- 2:
    “Somebody else was to come. I have their cap.” #id:b3ch_090 #speaker:traveller
- 3:
    “We do not all get off at the same stop.” #id:b3ch_091 #speaker:traveller
- 4:
    “There was a group last week, with the same apples. The man who sells tea said so.” #id:b3ch_092 #speaker:traveller
- else:
    “We have one aunt between us. None of us had her before.” #id:b3ch_093 #speaker:traveller
}
-> DONE
