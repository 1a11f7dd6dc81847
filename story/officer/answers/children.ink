// What a child says: H01–H04. The child is a voice at the glass, and says what children say.
// Voices go round in this order in every pool: exact and short, a teller with one homely detail, dry. None of them means anything.

=== say_H01
{ pick % 12:
- 0:
    “We are family, from another side.” #id:pool_054a #speaker:traveller
- 1:
    “I was told cousin, on the bus. I have nine cousins and know all their birthdays.” #id:pool_054b #speaker:traveller
- 2:
    “It is complicated. Grown-ups made it.” #id:pool_054c #speaker:traveller
- 3:
    “The other form says a sister. I have a brother.” #id:pool_054d #speaker:traveller
- 4:
    “My mother’s kitchen is blue. In the other story it was yellow, and there was a grandfather in it.” #id:pool_054e #speaker:traveller
- 5:
    “We do not tell it the same. I tell it shorter.” #id:pool_054f #speaker:traveller
- 6:
    “We met at the station.” #id:pool_054g #speaker:traveller
- 7:
    “We have had a dog for six years. On the boat I heard that it is a cat.” #id:pool_054h #speaker:traveller
- 8:
    “You asked both of us. Now you have two families.” #id:pool_054i #speaker:traveller
- 9:
    “We live in different houses.” #id:pool_054j #speaker:traveller
- 10:
    “They said three rooms. We have two, and one is for the boat.” #id:pool_054k #speaker:traveller
- else:
    “We got mixed up with people who have a piano.” #id:pool_054l #speaker:traveller
}
-> DONE

=== innocent_H01
{ pick % 6:
- 0:
    “It is a step-family. There are two of everything.” #id:pool_055a #speaker:traveller
- 1:
    “We are step-cousins. At home we leave off the step, because step is for ladders.” #id:pool_055b #speaker:traveller
- 2:
    “We all moved in at New Year. Ask again next year.” #id:pool_055c #speaker:traveller
- 3:
    “I say grandpa to a neighbour. I say a lot of things.” #id:pool_055d #speaker:traveller
- 4:
    “My dad’s half has the blue kitchen, and my mum’s half has the piano. I have two beds.” #id:pool_055e #speaker:traveller
- else:
    “I was three. I only remember the dog.” #id:pool_055f #speaker:traveller
}
-> DONE

=== deep_H01
{ pick % 6:
- 0:
    “I am to say it like that until the bus.” #id:pool_056a #speaker:traveller
- 1:
    “I was asked what my mother is called. Then it was written down, to be learned.” #id:pool_056b #speaker:traveller
- 2:
    “I got the family on the way. It came with a cap.” #id:pool_056c #speaker:traveller
- 3:
    “We did not know each other before this month.” #id:pool_056d #speaker:traveller
- 4:
    “We practised my birthday at the harbour. It is not my birthday, but there was a bun.” #id:pool_056e #speaker:traveller
- else:
    “I do not know the dog in it.” #id:pool_056f #speaker:traveller
}
-> DONE

=== say_H02
{ pick % 12:
- 0:
    “There was a letter. It is at home.” #id:pool_057a #speaker:traveller
- 1:
    “It is on the fridge, under the magnet that is a lemon.” #id:pool_057b #speaker:traveller
- 2:
    “Nobody told me to bring one. I brought a jumper.” #id:pool_057c #speaker:traveller
- 3:
    “My mother knows. She has no phone this month.” #id:pool_057d #speaker:traveller
- 4:
    “The phone is in the shop, and the shop shuts when the fish comes.” #id:pool_057e #speaker:traveller
- 5:
    “Nobody signs things in our house. They shout.” #id:pool_057f #speaker:traveller
- 6:
    “No letter. Only me.” #id:pool_057g #speaker:traveller
- 7:
    “My father is out with the boat till Friday, and the boat has no bell.” #id:pool_057h #speaker:traveller
- 8:
    “Who reads letters about children? You do, I suppose.” #id:pool_057i #speaker:traveller
- 9:
    “We thought the passport was enough.” #id:pool_057j #speaker:traveller
- 10:
    “It was to come by post, but our postman is in love this month.” #id:pool_057k #speaker:traveller
- else:
    “They both work when you work. Everybody works when you work.” #id:pool_057l #speaker:traveller
}
-> DONE

=== innocent_H02
{ pick % 6:
- 0:
    “My aunt has a copy. She is parking.” #id:pool_058a #speaker:traveller
- 1:
    “We can send for it. My brother has a telephone with a camera, and runs fast.” #id:pool_058b #speaker:traveller
- 2:
    “The school has one. They asked for three.” #id:pool_058c #speaker:traveller
- 3:
    “My grandmother knows too. She is always in.” #id:pool_058d #speaker:traveller
- 4:
    “You can ring at six. Then they put down the pan and answer.” #id:pool_058e #speaker:traveller
- else:
    “My mother forgets papers. She has not forgotten me yet.” #id:pool_058f #speaker:traveller
}
-> DONE

=== deep_H02
{ pick % 6:
- 0:
    “They said you do not ask if the child smiles. So I smile.” #id:pool_059a #speaker:traveller
- 1:
    “My mother thinks I am with my aunt at the lake. I was going to leave a note.” #id:pool_059b #speaker:traveller
- 2:
    “It was said that a letter makes people suspicious.” #id:pool_059c #speaker:traveller
- 3:
    “I thought somebody had asked my parents. Everybody thought so.” #id:pool_059d #speaker:traveller
- 4:
    “We left before the bakery opened. My father gets up when the bakery opens.” #id:pool_059e #speaker:traveller
- else:
    “It would be sorted out at the other end, they said. This is the other end.” #id:pool_059f #speaker:traveller
}
-> DONE

=== say_H03
{ pick % 12:
- 0:
    “There is a school. They have a place for me.” #id:pool_060a #speaker:traveller
- 1:
    “They saw me on a film my cousin made. I score, and then I fall over the goat.” #id:pool_060b #speaker:traveller
- 2:
    “It has ‘Academy’ in the name. They all do.” #id:pool_060c #speaker:traveller
- 3:
    “It is a club. The trial is on Thursday.” #id:pool_060d #speaker:traveller
- 4:
    “The school has a roof you can run on. I drew it, from how they told it.” #id:pool_060e #speaker:traveller
- 5:
    “I was told I have talent. I was told it very quickly.” #id:pool_060f #speaker:traveller
- 6:
    “I was picked. Out of twelve.” #id:pool_060g #speaker:traveller
- 7:
    “They said to bring boots in two sizes, because one grows.” #id:pool_060h #speaker:traveller
- 8:
    “My friends think I made it up. Now you.” #id:pool_060i #speaker:traveller
- 9:
    “The place is promised. By word.” #id:pool_060j #speaker:traveller
- 10:
    “There is a bed by the window for me, and a shelf, and a rule about bread.” #id:pool_060k #speaker:traveller
- else:
    “You will not find it on your list. It is newer than your list.” #id:pool_060l #speaker:traveller
}
-> DONE

=== innocent_H03
{ pick % 6:
- 0:
    “Ring the coach. He shouts, but it is his voice.” #id:pool_061a #speaker:traveller
- 1:
    “My cousin boards there. She says the soup is a crime and the beds are good.” #id:pool_061b #speaker:traveller
- 2:
    “They answer letters on Mondays. It is not Monday.” #id:pool_061c #speaker:traveller
- 3:
    “My teacher wrote to them. They wrote back to her.” #id:pool_061d #speaker:traveller
- 4:
    “A lady came to our house from there, and ate, and asked my mother about my teeth.” #id:pool_061e #speaker:traveller
- else:
    “Their page does not open. Nor does our school’s.” #id:pool_061f #speaker:traveller
}
-> DONE

=== deep_H03
{ pick % 6:
- 0:
    “Nobody has asked what I am good at.” #id:pool_062a #speaker:traveller
- 1:
    “My boots are in the car. I asked for them at the ferry, and was told that boots come after.” #id:pool_062b #speaker:traveller
- 2:
    “When I ask about lessons, it is about trust.” #id:pool_062c #speaker:traveller
- 3:
    “First I help out for a while. Then comes the place.” #id:pool_062d #speaker:traveller
- 4:
    “The one who went last year was going to write. We had given him the stamps.” #id:pool_062e #speaker:traveller
- else:
    “I looked for it on the map at school. It is a car park.” #id:pool_062f #speaker:traveller
}
-> DONE

=== say_H04
{ pick % 12:
- 0:
    “There are others. Three, I think.” #id:pool_063a #speaker:traveller
- 1:
    “We got the same bag each, with the same apple in it.” #id:pool_063b #speaker:traveller
- 2:
    “They booked us like chairs, in a row.” #id:pool_063c #speaker:traveller
- 3:
    “One booking. Different surnames.” #id:pool_063d #speaker:traveller
- 4:
    “Somebody read our names off a phone, and two of us said yes to the same one.” #id:pool_063e #speaker:traveller
- 5:
    “I do not know what we are called, all together.” #id:pool_063f #speaker:traveller
- 6:
    “The others are behind me, in caps.” #id:pool_063g #speaker:traveller
- 7:
    “The small one was sick on my sleeve, so now we know each other.” #id:pool_063h #speaker:traveller
- 8:
    “I did not bring them. Ask whoever counts.” #id:pool_063i #speaker:traveller
- 9:
    “We came on three buses and met at the boat.” #id:pool_063j #speaker:traveller
- 10:
    “We swapped sandwiches on deck. Mine was the only one with pickle.” #id:pool_063k #speaker:traveller
- else:
    “I was last, so I got the seat with the pillar.” #id:pool_063l #speaker:traveller
}
-> DONE

=== innocent_H04
{ pick % 6:
- 0:
    “It is the choir. There is a list, with a teacher on it.” #id:pool_064a #speaker:traveller
- 1:
    “We are a chess team. You can tell by the coats, and by the one who argues.” #id:pool_064b #speaker:traveller
- 2:
    “School trip. Count us. She does.” #id:pool_064c #speaker:traveller
- 3:
    “Summer camp. There is a stamped paper for it.” #id:pool_064d #speaker:traveller
- 4:
    “It is the swimming club. Our coach has the towels, the list and a headache.” #id:pool_064e #speaker:traveller
- else:
    “It is an exchange. Somebody gets theirs, you get us.” #id:pool_064f #speaker:traveller
}
-> DONE

=== deep_H04
{ pick % 6:
- 0:
    “I do not know them. We have the same new bag.” #id:pool_065a #speaker:traveller
- 1:
    “We were not to swap names on deck. The small one told me anyway, for half an apple.” #id:pool_065b #speaker:traveller
- 2:
    “Somebody else was to come. I have their cap.” #id:pool_065c #speaker:traveller
- 3:
    “We do not all get off at the same stop.” #id:pool_065d #speaker:traveller
- 4:
    “There was a group last week, with the same apples. The man who sells tea said so.” #id:pool_065e #speaker:traveller
- else:
    “We have one aunt between us. None of us had her before.” #id:pool_065f #speaker:traveller
}
-> DONE
