// How somebody travels: T01–T04. Nobody needs to stand beside the traveller for these to be true.
// Voices go round in this order in every pool: exact and short, a teller with one homely detail, dry. None of them means anything.

=== say_T01
{ pick % 12:
- 0:
    “Somebody speaks for me. It is quicker.” #id:b3tr_001 #speaker:traveller
- 1:
    “I begin a sentence, and when I have put my cup down it is finished.” #id:b3tr_002 #speaker:traveller
- 2:
    “I am not asked much. It saves the voice.” #id:b3tr_003 #speaker:traveller
- 3:
    “On the way I did not do the talking.” #id:b3tr_004 #speaker:traveller
- 4:
    “At the last counter I opened my mouth, and the answer came from beside me.” #id:b3tr_005 #speaker:traveller
- 5:
    “You are the first today who waits for the end.” #id:b3tr_006 #speaker:traveller
- 6:
    “We agreed that one of us talks.” #id:b3tr_007 #speaker:traveller
- 7:
    “In the mornings I am slow. By the time I am awake it has been said.” #id:b3tr_008 #speaker:traveller
- 8:
    “My part is nodding.” #id:b3tr_009 #speaker:traveller
- 9:
    “I was going to be helped with the words.” #id:b3tr_010 #speaker:traveller
- 10:
    “It was the same at the bakery on the pier. I had wanted the round one.” #id:b3tr_011 #speaker:traveller
- else:
    “I had an answer of my own. It was not called up.” #id:b3tr_012 #speaker:traveller
}
-> DONE

=== innocent_T01
{ pick % 6:
- 0:
    “I am shy. That is all it is.” #id:b3tr_013 #speaker:traveller
- 1:
    “My cousin sells fish. In our family whoever sells fish does the talking.” #id:b3tr_014 #speaker:traveller
- 2:
    “I hear badly on this side. You have been sitting at the good one.” #id:b3tr_015 #speaker:traveller
- 3:
    “I have forty words of your language. I counted.” #id:b3tr_016 #speaker:traveller
- 4:
    “We always did it so. At school I did the sums, and my cousin did the teacher.” #id:b3tr_017 #speaker:traveller
- else:
    “I am told that I go on too long.” #id:b3tr_018 #speaker:traveller
}
-> DONE

=== deep_T01
{ pick % 6:
- 0:
    “If I speak first, there is a cough.” #id:b3tr_019 #speaker:traveller
- 1:
    “On the ferry each of us got a part: you sleep, you smile, you nothing. I have nothing.” #id:b3tr_020 #speaker:traveller
- 2:
    “I was asked my age, and caught myself looking sideways for it.” #id:b3tr_021 #speaker:traveller
- 3:
    “I was told my voice is not good for papers.” #id:b3tr_022 #speaker:traveller
- 4:
    “I said a thing about the weather to a sailor. After that I had the inside seat.” #id:b3tr_023 #speaker:traveller
- else:
    “They know my answers better. They made them.” #id:b3tr_024 #speaker:traveller
}
-> DONE

=== say_T02
{ pick % 12:
- 0:
    “We came as a group. One payment.” #id:b3tr_025 #speaker:traveller
- 1:
    “The forms were done together at one table, with a pen that had to be licked.” #id:b3tr_026 #speaker:traveller
- 2:
    “If you have read one form, you have read them all.” #id:b3tr_027 #speaker:traveller
- 3:
    “All of us, to the same house.” #id:b3tr_028 #speaker:traveller
- 4:
    “We stood in a row and said our names, and somebody wrote. It went like a roll-call at school.” #id:b3tr_029 #speaker:traveller
- 5:
    “Same pen, same street. It saves thinking.” #id:b3tr_030 #speaker:traveller
- 6:
    “There are several of us. The others are in the queue.” #id:b3tr_031 #speaker:traveller
- 7:
    “Somebody fetched the tickets for all of us and dealt them out like cards.” #id:b3tr_032 #speaker:traveller
- 8:
    “We are cheaper together.” #id:b3tr_033 #speaker:traveller
- 9:
    “There is a list. I am on it.” #id:b3tr_034 #speaker:traveller
- 10:
    “The one in front read out the street, and it went down the line like a bucket.” #id:b3tr_035 #speaker:traveller
- else:
    “They asked who pays. One hand went up.” #id:b3tr_036 #speaker:traveller
}
-> DONE

=== innocent_T02
{ pick % 6:
- 0:
    “It is a group booking. There is a letter for it in a blue folder.” #id:b3tr_037 #speaker:traveller
- 1:
    “We are cousins. There is a counter where four pay for three.” #id:b3tr_038 #speaker:traveller
- 2:
    “My aunt organises. You do not want to be organised by my aunt.” #id:b3tr_039 #speaker:traveller
- 3:
    “We put it together and settled up on the boat.” #id:b3tr_040 #speaker:traveller
- 4:
    “It is our whole street, more or less. The baker did the forms, because he has the table.” #id:b3tr_041 #speaker:traveller
- else:
    “One of us can spell. We used that one.” #id:b3tr_042 #speaker:traveller
}
-> DONE

=== deep_T02
{ pick % 6:
- 0:
    “I do not know the others. We are all called cousins.” #id:b3tr_043 #speaker:traveller
- 1:
    “There are nine names for that house. Somebody who has seen it counted four rooms.” #id:b3tr_044 #speaker:traveller
- 2:
    “The forms were mixed up once. It was said that it does not matter.” #id:b3tr_045 #speaker:traveller
- 3:
    “We met on the pier. Before that, no.” #id:b3tr_046 #speaker:traveller
- 4:
    “Each owes for one seat, and all of us together for one more. Nobody has found who sits in it.” #id:b3tr_047 #speaker:traveller
- else:
    “Even the signatures look like cousins.” #id:b3tr_048 #speaker:traveller
}
-> DONE

=== say_T03
{ pick % 12:
- 0:
    “Somebody bought it. I got it at the pier.” #id:b3tr_049 #speaker:traveller
- 1:
    “A boy came along the line with an envelope and asked who I was. I said, and he believed me.” #id:b3tr_050 #speaker:traveller
- 2:
    “I cannot tell you the name. Nobody told me.” #id:b3tr_051 #speaker:traveller
- 3:
    “It was paid for. I did not see by whom.” #id:b3tr_052 #speaker:traveller
- 4:
    “I saw the name on a receipt for a moment. There was a thumb on it.” #id:b3tr_053 #speaker:traveller
- 5:
    “A ticket came. One does not question a ticket.” #id:b3tr_054 #speaker:traveller
- 6:
    “Not by me. That much I know.” #id:b3tr_055 #speaker:traveller
- 7:
    “I had the money in my hand at the window, and then they said it was there already.” #id:b3tr_056 #speaker:traveller
- 8:
    “Some office, some card, some hand.” #id:b3tr_057 #speaker:traveller
- 9:
    “I heard of it when it was done.” #id:b3tr_058 #speaker:traveller
- 10:
    “They read our names off the back of a menu. Mine was beside the fish.” #id:b3tr_059 #speaker:traveller
- else:
    “If I knew who, I would have asked for a window.” #id:b3tr_060 #speaker:traveller
}
-> DONE

=== innocent_T03
{ pick % 6:
- 0:
    “They have to buy it. It is the rule now, so the buyer is a stranger.” #id:b3tr_061 #speaker:traveller
- 1:
    “A lady at the office. She is off with a cold, and the others only know the cold.” #id:b3tr_062 #speaker:traveller
- 2:
    “A travel shop. I gave money, and they gave me a number.” #id:b3tr_063 #speaker:traveller
- 3:
    “My sister clicked on it. I do not know what she clicked on.” #id:b3tr_064 #speaker:traveller
- 4:
    “They put together for it at my old work, and somebody’s brother has the computer.” #id:b3tr_065 #speaker:traveller
- else:
    “It was a present. It came without the card.” #id:b3tr_066 #speaker:traveller
}
-> DONE

=== deep_T03
{ pick % 6:
- 0:
    “It was bought while I was still saying no.” #id:b3tr_067 #speaker:traveller
- 1:
    “They said: if there is a name on it, you will thank the wrong man.” #id:b3tr_068 #speaker:traveller
- 2:
    “I asked the price. I am to hear the price.” #id:b3tr_069 #speaker:traveller
- 3:
    “It goes on my account. I have not seen my account.” #id:b3tr_070 #speaker:traveller
- 4:
    “The one behind me has the next number, and the one behind her the next. Somebody bought a row.” #id:b3tr_071 #speaker:traveller
- else:
    “Somebody wanted me on this boat. More than I did.” #id:b3tr_072 #speaker:traveller
}
-> DONE

=== say_T04
{ pick % 12:
- 0:
    “It buzzes. They want to know where I stand.” #id:b3g_264 #speaker:traveller
- 1:
    “I am to write when I am through. And before. I have a thumb like a cobbler.” #id:b3tr_073 #speaker:traveller
- 2:
    “They ask more than you do.” #id:b3tr_074 #speaker:traveller
- 3:
    “Eleven, since the gangway.” #id:b3tr_075 #speaker:traveller
- 4:
    “They said the left window, and the left window was shut. I wrote that, and they wrote: wait.” #id:b3tr_076 #speaker:traveller
- 5:
    “It tells me to stand where I am standing.” #id:b3tr_077 #speaker:traveller
- 6:
    “I am told which line is quick.” #id:b3tr_078 #speaker:traveller
- 7:
    “My pocket has been going like a cricket since breakfast.” #id:b3tr_079 #speaker:traveller
- 8:
    “I could read you the answers. They came before your questions.” #id:b3tr_080 #speaker:traveller
- 9:
    “They want a message at every door.” #id:b3tr_081 #speaker:traveller
- 10:
    “I put it in my sock on the boat, and felt each one come in.” #id:b3tr_082 #speaker:traveller
- else:
    “Whoever it is types faster than I walk.” #id:b3tr_083 #speaker:traveller
}
-> DONE

=== innocent_T04
{ pick % 6:
- 0:
    “My mother. She fears boats.” #id:b3tr_084 #speaker:traveller
- 1:
    “My brother came this way once, and is an expert now. He sends me drawings of the hall.” #id:b3tr_085 #speaker:traveller
- 2:
    “My friends have a bet on the queue.” #id:b3g_267 #speaker:traveller
- 3:
    “It is my lift. They pay for the parking by the minute.” #id:b3tr_086 #speaker:traveller
- 4:
    “My cousin works at a station and cannot stop telling people where to stand.” #id:b3tr_087 #speaker:traveller
- else:
    “They are bored at home, and I am the programme.” #id:b3tr_088 #speaker:traveller
}
-> DONE

=== deep_T04
{ pick % 6:
- 0:
    “The answers come too. I only have to say them.” #id:b3tr_089 #speaker:traveller
- 1:
    “If I do not write, it rings at home, and my mother has to run in from the washing.” #id:b3tr_090 #speaker:traveller
- 2:
    “It is somebody with a good view of your door.” #id:b3tr_091 #speaker:traveller
- 3:
    “I sent a wrong word once. It was noticed.” #id:b3tr_092 #speaker:traveller
- 4:
    “I put it away to eat my soup. Then there was a message about soup.” #id:b3tr_093 #speaker:traveller
- else:
    “I have not chosen a queue since Tuesday.” #id:b3tr_094 #speaker:traveller
}
-> DONE
