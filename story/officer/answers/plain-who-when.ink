// Plain answers to who and when, and to who paid, by what the ticket says.
// Voices go round in this order in every pool: exact and short, a teller with one homely detail, dry. None of them means anything.

=== plain_when
{ pick % 24:
- 0:
    “On a Thursday.” #id:b3pw_001 #speaker:traveller
- 1:
    “The day the lamp broke. We all remember that one.” #id:b3pw_002 #speaker:traveller
- 2:
    “It has a date somewhere. They like dates.” #id:b3pw_003 #speaker:traveller
- 3:
    “In the morning, early.” #id:b3pw_004 #speaker:traveller
- 4:
    “Before breakfast. I know because there was none.” #id:b3pw_005 #speaker:traveller
- 5:
    “Some day with a queue in it.” #id:b3pw_006 #speaker:traveller
- 6:
    “In the same week as the market.” #id:b3pw_007 #speaker:traveller
- 7:
    “It rained, and the roof of the bus stop was away being painted.” #id:b3pw_008 #speaker:traveller
- 8:
    “I am bad with dates and good with weather. It was grey.” #id:b3pw_009 #speaker:traveller
- 9:
    “A little after lunch.” #id:b3pw_010 #speaker:traveller
- 10:
    “The radio was doing the long programme about bees, so it was a Sunday.” #id:b3pw_011 #speaker:traveller
- 11:
    “Long enough ago to be sure, not long enough to be exact.” #id:b3pw_012 #speaker:traveller
- 12:
    “In the evening, about seven.” #id:b3pw_013 #speaker:traveller
- 13:
    “It was the day of the school play. My neighbour’s boy was a very good tree.” #id:b3pw_014 #speaker:traveller
- 14:
    “Calendars are for people with walls.” #id:b3pw_015 #speaker:traveller
- 15:
    “About ten. I had just sat down.” #id:b3pw_016 #speaker:traveller
- 16:
    “The shop had got its bigger window that week. People went round to look in.” #id:b3pw_017 #speaker:traveller
- 17:
    “When the line got to me.” #id:b3pw_018 #speaker:traveller
- 18:
    “A Monday. I am nearly sure.” #id:b3pw_019 #speaker:traveller
- 19:
    “My aunt had a tooth out that morning and could not speak, so she waved with both hands.” #id:b3pw_020 #speaker:traveller
- 20:
    “I did not write it down. I was busy being there.” #id:b3pw_021 #speaker:traveller
- 21:
    “Between two holidays.” #id:b3pw_022 #speaker:traveller
- 22:
    “The bread man came late, so it was a day with fog.” #id:b3pw_023 #speaker:traveller
- else:
    “At the worst hour, as always.” #id:b3pw_024 #speaker:traveller
}
-> DONE

=== plain_who
{ pick % 24:
- 0:
    “The office. The usual one.” #id:b3pw_025 #speaker:traveller
- 1:
    “A woman at a counter. She had a cold and a stamp, and used both.” #id:b3pw_026 #speaker:traveller
- 2:
    “People. You know how it is with people.” #id:b3pw_027 #speaker:traveller
- 3:
    “The idea was mine.” #id:b3pw_028 #speaker:traveller
- 4:
    “My cousin and I talked it over at the table, until my aunt wanted the table.” #id:b3pw_029 #speaker:traveller
- 5:
    “Somebody with a long day and a short pencil.” #id:b3pw_030 #speaker:traveller
- 6:
    “I asked for it myself.” #id:b3pw_031 #speaker:traveller
- 7:
    “My father began it, my sister had opinions, and I carried it.” #id:b3pw_032 #speaker:traveller
- 8:
    “Whoever was on shift.” #id:b3pw_033 #speaker:traveller
- 9:
    “A clerk. I got no name.” #id:b3pw_034 #speaker:traveller
- 10:
    “The neighbours had a view. In our house the neighbours always have a view.” #id:b3pw_035 #speaker:traveller
- 11:
    “Nobody famous.” #id:b3pw_036 #speaker:traveller
- 12:
    “Two of us. I was one.” #id:b3pw_037 #speaker:traveller
- 13:
    “An old man at the post office, who reads everything twice and hums.” #id:b3pw_038 #speaker:traveller
- 14:
    “It is always the one who has just gone to lunch.” #id:b3pw_039 #speaker:traveller
- 15:
    “Someone like you, at another window.” #id:b3pw_040 #speaker:traveller
- 16:
    “We voted in the kitchen, five to two. The two were the ones with sense.” #id:b3pw_041 #speaker:traveller
- 17:
    “Must there be a who? There was a counter.” #id:b3pw_042 #speaker:traveller
- 18:
    “A young man with glasses.” #id:b3pw_043 #speaker:traveller
- 19:
    “My godmother, who has opinions enough for the whole street.” #id:b3pw_044 #speaker:traveller
- 20:
    “The same people as for everybody in that line.” #id:b3pw_045 #speaker:traveller
- 21:
    “Me, in the end.” #id:b3pw_046 #speaker:traveller
- 22:
    “A girl with a pencil in her hair. She was looking for the pencil the whole time.” #id:b3pw_047 #speaker:traveller
- else:
    “Ask the stamp. It has a name round the edge.” #id:b3pw_048 #speaker:traveller
}
-> DONE

=== plain_paid_self
{ pick % 12:
- 0:
    “I did, in cash.” #id:b3pw_049 #speaker:traveller
- 1:
    “Me. I counted it twice and the man counted it once, with his thumb.” #id:b3pw_050 #speaker:traveller
- 2:
    “Who else? I asked around.” #id:b3pw_051 #speaker:traveller
- 3:
    “Me. I had the exact sum.” #id:b3pw_052 #speaker:traveller
- 4:
    “I paid at the window with the cat in it. The cat sat on the change.” #id:b3pw_053 #speaker:traveller
- 5:
    “Coins, mostly. He was not pleased.” #id:b3pw_054 #speaker:traveller
- 6:
    “At the counter, from my pocket.” #id:b3pw_055 #speaker:traveller
- 7:
    “It came out of the bicycle. I mean, I sold the bicycle.” #id:b3pw_056 #speaker:traveller
- 8:
    “You can tell by the class.” #id:b3pw_057 #speaker:traveller
- 9:
    “Cash. They gave no discount.” #id:b3pw_058 #speaker:traveller
- 10:
    “I had a jar that was called winter. Now it is called boat.” #id:b3pw_059 #speaker:traveller
- else:
    “Me. The man took it before I had ended the sentence.” #id:b3pw_060 #speaker:traveller
}
-> DONE

=== plain_paid_kin
{ pick % 12:
- 0:
    “My uncle. It is his card.” #id:b3pw_061 #speaker:traveller
- 1:
    “My sister. I pay her back in jam, and she keeps accounts.” #id:b3pw_062 #speaker:traveller
- 2:
    “The card has our name on it. He says that is what it is for.” #id:b3pw_063 #speaker:traveller
- 3:
    “It is a family card. One for all of us.” #id:b3pw_064 #speaker:traveller
- 4:
    “My brother pressed the numbers, and I held the bags and looked away, as one does.” #id:b3pw_065 #speaker:traveller
- 5:
    “Somebody with the same name and more luck.” #id:b3pw_066 #speaker:traveller
- 6:
    “My aunt, by telephone.” #id:b3pw_067 #speaker:traveller
- 7:
    “We have one card in the family, and it lives in the bread tin.” #id:b3pw_068 #speaker:traveller
- 8:
    “They paid so that I would stop talking about it.” #id:b3pw_069 #speaker:traveller
- 9:
    “My mother. I owe her one.” #id:b3pw_070 #speaker:traveller
- 10:
    “{n_kin} did. There is no arguing with {n_kin} near a machine.” #id:b3pw_071 #speaker:traveller
- else:
    “It was cheaper for them than coming along.” #id:b3pw_072 #speaker:traveller
}
-> DONE

=== plain_paid_agency
{ pick % 12:
- 0:
    “The agency. It is printed there.” #id:b3pw_073 #speaker:traveller
- 1:
    “The agency did. They sent a girl to the pier with a fistful of tickets, like flowers.” #id:b3pw_074 #speaker:traveller
- 2:
    “They buy in a block. It is cheaper, they say.” #id:b3pw_075 #speaker:traveller
- 3:
    “{n_agent}. One account for all of them.” #id:b3pw_076 #speaker:traveller
- 4:
    “It was done while I was still looking for my glasses.” #id:b3pw_077 #speaker:traveller
- 5:
    “An office. Offices like to buy things.” #id:b3pw_078 #speaker:traveller
- 6:
    “They booked. I boarded.” #id:b3pw_079 #speaker:traveller
- 7:
    “Somebody at {n_agent} did it, with one finger, and a biscuit in the other hand.” #id:b3pw_080 #speaker:traveller
- 8:
    “Not me. I would have taken the later boat.” #id:b3pw_081 #speaker:traveller
- 9:
    “It went through their account.” #id:b3pw_082 #speaker:traveller
- 10:
    “My neighbour went the same way last year: the agency, this boat, and a window seat if you are quick.” #id:b3pw_083 #speaker:traveller
- else:
    “It says agency. I would only be reading it to you.” #id:b3pw_084 #speaker:traveller
}
-> DONE

=== plain_paid_third
{ pick % 12:
- 0:
    “Another party. It says so.” #id:b3pw_085 #speaker:traveller
- 1:
    “It was done when I came. Even the corner was torn off already.” #id:b3pw_086 #speaker:traveller
- 2:
    “I do not know the office’s first name.” #id:b3pw_087 #speaker:traveller
- 3:
    “Not me, and not my family.” #id:b3pw_088 #speaker:traveller
- 4:
    “They had a list and a pencil. My name was on the list, so I got one.” #id:b3pw_089 #speaker:traveller
- 5:
    “Somebody was quick.” #id:b3pw_090 #speaker:traveller
- 6:
    “Through an office, as far as I know.” #id:b3pw_091 #speaker:traveller
- 7:
    “The lady who hands them out has a cold, and says the names into a handkerchief.” #id:b3pw_092 #speaker:traveller
- 8:
    “Third party, they say. I have not met the first two.” #id:b3pw_093 #speaker:traveller
- 9:
    “It was in the envelope, paid.” #id:b3pw_094 #speaker:traveller
- 10:
    “A friend of theirs arranged it, as one does with chairs for a wedding.” #id:b3pw_095 #speaker:traveller
- else:
    “If you find out who, I will write a card.” #id:b3pw_096 #speaker:traveller
}
-> DONE
