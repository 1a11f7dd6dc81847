// Plain answers to who and when, and to who paid, by what the ticket says.
// Voices go round in this order in every pool: exact and short, a teller with one homely detail, dry. None of them means anything.

=== plain_when
{ pick % 24:
- 0:
    “On a Thursday.” #id:pool_021a #speaker:traveller
- 1:
    “The day the lamp broke. We all remember that one.” #id:pool_021b #speaker:traveller
- 2:
    “It has a date somewhere. They like dates.” #id:pool_021c #speaker:traveller
- 3:
    “In the morning, early.” #id:pool_021d #speaker:traveller
- 4:
    “Before breakfast. I know because there was none.” #id:pool_021e #speaker:traveller
- 5:
    “Some day with a queue in it.” #id:pool_021f #speaker:traveller
- 6:
    “In the same week as the market.” #id:pool_021g #speaker:traveller
- 7:
    “It rained, and the roof of the bus stop was away being painted.” #id:pool_021h #speaker:traveller
- 8:
    “I am bad with dates and good with weather. It was grey.” #id:pool_021i #speaker:traveller
- 9:
    “A little after lunch.” #id:pool_021j #speaker:traveller
- 10:
    “The radio was doing the long programme about bees, so it was a Sunday.” #id:pool_021k #speaker:traveller
- 11:
    “Long enough ago to be sure, not long enough to be exact.” #id:pool_021l #speaker:traveller
- 12:
    “In the evening, about seven.” #id:pool_021m #speaker:traveller
- 13:
    “It was the day of the school play. My neighbour’s boy was a very good tree.” #id:pool_021n #speaker:traveller
- 14:
    “Calendars are for people with walls.” #id:pool_021o #speaker:traveller
- 15:
    “About ten. I had just sat down.” #id:pool_021p #speaker:traveller
- 16:
    “The shop had got its bigger window that week. People went round to look in.” #id:pool_021q #speaker:traveller
- 17:
    “When the line got to me.” #id:pool_021r #speaker:traveller
- 18:
    “A Monday. I am nearly sure.” #id:pool_021s #speaker:traveller
- 19:
    “My aunt had a tooth out that morning and could not speak, so she waved with both hands.” #id:pool_021t #speaker:traveller
- 20:
    “I did not write it down. I was busy being there.” #id:pool_021u #speaker:traveller
- 21:
    “Between two holidays.” #id:pool_021v #speaker:traveller
- 22:
    “The bread man came late, so it was a day with fog.” #id:pool_021w #speaker:traveller
- else:
    “At the worst hour, as always.” #id:pool_021x #speaker:traveller
}
-> DONE

=== plain_who
{ pick % 24:
- 0:
    “The office. The usual one.” #id:pool_022a #speaker:traveller
- 1:
    “A woman at a counter. She had a cold and a stamp, and used both.” #id:pool_022b #speaker:traveller
- 2:
    “People. You know how it is with people.” #id:pool_022c #speaker:traveller
- 3:
    “The idea was mine.” #id:pool_022d #speaker:traveller
- 4:
    “My cousin and I talked it over at the table, until my aunt wanted the table.” #id:pool_022e #speaker:traveller
- 5:
    “Somebody with a long day and a short pencil.” #id:pool_022f #speaker:traveller
- 6:
    “I asked for it myself.” #id:pool_022g #speaker:traveller
- 7:
    “My father began it, my sister had opinions, and I carried it.” #id:pool_022h #speaker:traveller
- 8:
    “Whoever was on shift.” #id:pool_022i #speaker:traveller
- 9:
    “A clerk. I got no name.” #id:pool_022j #speaker:traveller
- 10:
    “The neighbours had a view. In our house the neighbours always have a view.” #id:pool_022k #speaker:traveller
- 11:
    “Nobody famous.” #id:pool_022l #speaker:traveller
- 12:
    “Two of us. I was one.” #id:pool_022m #speaker:traveller
- 13:
    “An old man at the post office, who reads everything twice and hums.” #id:pool_022n #speaker:traveller
- 14:
    “It is always the one who has just gone to lunch.” #id:pool_022o #speaker:traveller
- 15:
    “Someone like you, at another window.” #id:pool_022p #speaker:traveller
- 16:
    “We voted in the kitchen, five to two. The two were the ones with sense.” #id:pool_022q #speaker:traveller
- 17:
    “Must there be a who? There was a counter.” #id:pool_022r #speaker:traveller
- 18:
    “A young man with glasses.” #id:pool_022s #speaker:traveller
- 19:
    “My godmother, who has opinions enough for the whole street.” #id:pool_022t #speaker:traveller
- 20:
    “The same people as for everybody in that line.” #id:pool_022u #speaker:traveller
- 21:
    “Me, in the end.” #id:pool_022v #speaker:traveller
- 22:
    “A girl with a pencil in her hair. She was looking for the pencil the whole time.” #id:pool_022w #speaker:traveller
- else:
    “Ask the stamp. It has a name round the edge.” #id:pool_022x #speaker:traveller
}
-> DONE

=== plain_paid_self
{ pick % 12:
- 0:
    “I did, in cash.” #id:pool_023a #speaker:traveller
- 1:
    “Me. I counted it twice and the man counted it once, with his thumb.” #id:pool_023b #speaker:traveller
- 2:
    “Who else? I asked around.” #id:pool_023c #speaker:traveller
- 3:
    “Me. I had the exact sum.” #id:pool_023d #speaker:traveller
- 4:
    “I paid at the window with the cat in it. The cat sat on the change.” #id:pool_023e #speaker:traveller
- 5:
    “Coins, mostly. He was not pleased.” #id:pool_023f #speaker:traveller
- 6:
    “At the counter, from my pocket.” #id:pool_023g #speaker:traveller
- 7:
    “It came out of the bicycle. I mean, I sold the bicycle.” #id:pool_023h #speaker:traveller
- 8:
    “You can tell by the class.” #id:pool_023i #speaker:traveller
- 9:
    “Cash. They gave no discount.” #id:pool_023j #speaker:traveller
- 10:
    “I had a jar that was called winter. Now it is called boat.” #id:pool_023k #speaker:traveller
- else:
    “Me. The man took it before I had ended the sentence.” #id:pool_023l #speaker:traveller
}
-> DONE

=== plain_paid_kin
{ pick % 12:
- 0:
    “My uncle. It is his card.” #id:pool_024a #speaker:traveller
- 1:
    “My sister. I pay her back in jam, and she keeps accounts.” #id:pool_024b #speaker:traveller
- 2:
    “The card has our name on it. He says that is what it is for.” #id:pool_024c #speaker:traveller
- 3:
    “It is a family card. One for all of us.” #id:pool_024d #speaker:traveller
- 4:
    “My brother pressed the numbers, and I held the bags and looked away, as one does.” #id:pool_024e #speaker:traveller
- 5:
    “Somebody with the same name and more luck.” #id:pool_024f #speaker:traveller
- 6:
    “My aunt, by telephone.” #id:pool_024g #speaker:traveller
- 7:
    “We have one card in the family, and it lives in the bread tin.” #id:pool_024h #speaker:traveller
- 8:
    “They paid so that I would stop talking about it.” #id:pool_024i #speaker:traveller
- 9:
    “My mother. I owe her one.” #id:pool_024j #speaker:traveller
- 10:
    “{n_kin} did. There is no arguing with {n_kin} near a machine.” #id:pool_024k #speaker:traveller
- else:
    “It was cheaper for them than coming along.” #id:pool_024l #speaker:traveller
}
-> DONE

=== plain_paid_agency
{ pick % 12:
- 0:
    “The agency. It is printed there.” #id:pool_025a #speaker:traveller
- 1:
    “The agency did. They sent a girl to the pier with a fistful of tickets, like flowers.” #id:pool_025b #speaker:traveller
- 2:
    “They buy in a block. It is cheaper, they say.” #id:pool_025c #speaker:traveller
- 3:
    “{n_agent}. One account for all of them.” #id:pool_025d #speaker:traveller
- 4:
    “It was done while I was still looking for my glasses.” #id:pool_025e #speaker:traveller
- 5:
    “An office. Offices like to buy things.” #id:pool_025f #speaker:traveller
- 6:
    “They booked. I boarded.” #id:pool_025g #speaker:traveller
- 7:
    “Somebody at {n_agent} did it, with one finger, and a biscuit in the other hand.” #id:pool_025h #speaker:traveller
- 8:
    “Not me. I would have taken the later boat.” #id:pool_025i #speaker:traveller
- 9:
    “It went through their account.” #id:pool_025j #speaker:traveller
- 10:
    “My neighbour went the same way last year: the agency, this boat, and a window seat if you are quick.” #id:pool_025k #speaker:traveller
- else:
    “It says agency. I would only be reading it to you.” #id:pool_025l #speaker:traveller
}
-> DONE

=== plain_paid_third
{ pick % 12:
- 0:
    “Another party. It says so.” #id:pool_026a #speaker:traveller
- 1:
    “It was done when I came. Even the corner was torn off already.” #id:pool_026b #speaker:traveller
- 2:
    “I do not know the office’s first name.” #id:pool_026c #speaker:traveller
- 3:
    “Not me, and not my family.” #id:pool_026d #speaker:traveller
- 4:
    “They had a list and a pencil. My name was on the list, so I got one.” #id:pool_026e #speaker:traveller
- 5:
    “Somebody was quick.” #id:pool_026f #speaker:traveller
- 6:
    “Through an office, as far as I know.” #id:pool_026g #speaker:traveller
- 7:
    “The lady who hands them out has a cold, and says the names into a handkerchief.” #id:pool_026h #speaker:traveller
- 8:
    “Third party, they say. I have not met the first two.” #id:pool_026i #speaker:traveller
- 9:
    “It was in the envelope, paid.” #id:pool_026j #speaker:traveller
- 10:
    “A friend of theirs arranged it, as one does with chairs for a wedding.” #id:pool_026k #speaker:traveller
- else:
    “If you find out who, I will write a card.” #id:pool_026l #speaker:traveller
}
-> DONE
