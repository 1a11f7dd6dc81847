// How somebody travels: T01–T04. Nobody needs to stand beside the traveller for these to be true.
// Voices go round in this order in every pool: exact and short, a teller with one homely detail, dry. None of them means anything.

=== say_T01
{ pick % 12:
- 0:
    “Somebody speaks for me. It is quicker.” #id:pool_042a #speaker:traveller
- 1:
    “I begin a sentence, and when I have put my cup down it is finished.” #id:pool_042b #speaker:traveller
- 2:
    “I am not asked much. It saves the voice.” #id:pool_042c #speaker:traveller
- 3:
    “On the way I did not do the talking.” #id:pool_042d #speaker:traveller
- 4:
    “At the last counter I opened my mouth, and the answer came from beside me.” #id:pool_042e #speaker:traveller
- 5:
    “You are the first today who waits for the end.” #id:pool_042f #speaker:traveller
- 6:
    “We agreed that one of us talks.” #id:pool_042g #speaker:traveller
- 7:
    “In the mornings I am slow. By the time I am awake it has been said.” #id:pool_042h #speaker:traveller
- 8:
    “My part is nodding.” #id:pool_042i #speaker:traveller
- 9:
    “I was going to be helped with the words.” #id:pool_042j #speaker:traveller
- 10:
    “It was the same at the bakery on the pier. I had wanted the round one.” #id:pool_042k #speaker:traveller
- else:
    “I had an answer of my own. It was not called up.” #id:pool_042l #speaker:traveller
}
-> DONE

=== innocent_T01
{ pick % 6:
- 0:
    “I am shy. That is all it is.” #id:pool_043a #speaker:traveller
- 1:
    “My cousin sells fish. In our family whoever sells fish does the talking.” #id:pool_043b #speaker:traveller
- 2:
    “I hear badly on this side. You have been sitting at the good one.” #id:pool_043c #speaker:traveller
- 3:
    “I have forty words of your language. I counted.” #id:pool_043d #speaker:traveller
- 4:
    “We always did it so. At school I did the sums, and my cousin did the teacher.” #id:pool_043e #speaker:traveller
- else:
    “I am told that I go on too long.” #id:pool_043f #speaker:traveller
}
-> DONE

=== deep_T01
{ pick % 6:
- 0:
    “If I speak first, there is a cough.” #id:pool_044a #speaker:traveller
- 1:
    “On the ferry each of us got a part: you sleep, you smile, you nothing. I have nothing.” #id:pool_044b #speaker:traveller
- 2:
    “I was asked my age, and caught myself looking sideways for it.” #id:pool_044c #speaker:traveller
- 3:
    “I was told my voice is not good for papers.” #id:pool_044d #speaker:traveller
- 4:
    “I said a thing about the weather to a sailor. After that I had the inside seat.” #id:pool_044e #speaker:traveller
- else:
    “They know my answers better. They made them.” #id:pool_044f #speaker:traveller
}
-> DONE

=== say_T02
{ pick % 12:
- 0:
    “We came as a group. One payment.” #id:pool_045a #speaker:traveller
- 1:
    “The forms were done together at one table, with a pen that had to be licked.” #id:pool_045b #speaker:traveller
- 2:
    “If you have read one form, you have read them all.” #id:pool_045c #speaker:traveller
- 3:
    “All of us, to the same house.” #id:pool_045d #speaker:traveller
- 4:
    “We stood in a row and said our names, and somebody wrote. It went like a roll-call at school.” #id:pool_045e #speaker:traveller
- 5:
    “Same pen, same street. It saves thinking.” #id:pool_045f #speaker:traveller
- 6:
    “There are several of us. The others are in the queue.” #id:pool_045g #speaker:traveller
- 7:
    “Somebody fetched the tickets for all of us and dealt them out like cards.” #id:pool_045h #speaker:traveller
- 8:
    “We are cheaper together.” #id:pool_045i #speaker:traveller
- 9:
    “There is a list. I am on it.” #id:pool_045j #speaker:traveller
- 10:
    “The one in front read out the street, and it went down the line like a bucket.” #id:pool_045k #speaker:traveller
- else:
    “They asked who pays. One hand went up.” #id:pool_045l #speaker:traveller
}
-> DONE

=== innocent_T02
{ pick % 6:
- 0:
    “It is a group booking. There is a letter for it in a blue folder.” #id:pool_046a #speaker:traveller
- 1:
    “We are cousins. Somebody’s aunt knows a counter where cousins pay less.” #id:pool_046b #speaker:traveller
- 2:
    “There is always one who organises. You do not want to be organised by her.” #id:pool_046c #speaker:traveller
- 3:
    “We put it together and settled up on the boat.” #id:pool_046d #speaker:traveller
- 4:
    “It is our whole street, more or less. The baker did the forms, because he has the table.” #id:pool_046e #speaker:traveller
- else:
    “One of us can spell. We used that one.” #id:pool_046f #speaker:traveller
}
-> DONE

=== deep_T02
{ pick % 6:
- 0:
    “I do not know the others. We are all called cousins.” #id:pool_047a #speaker:traveller
- 1:
    “There are nine names for that house. Somebody who has seen it counted four rooms.” #id:pool_047b #speaker:traveller
- 2:
    “The forms were mixed up once. It was said that it does not matter.” #id:pool_047c #speaker:traveller
- 3:
    “We met on the pier. Before that, no.” #id:pool_047d #speaker:traveller
- 4:
    “Each owes for one seat, and all of us together for one more. Nobody has found who sits in it.” #id:pool_047e #speaker:traveller
- else:
    “Even the signatures look like cousins.” #id:pool_047f #speaker:traveller
}
-> DONE

=== say_T03
{ pick % 12:
- 0:
    “Somebody bought it. I got it at the pier.” #id:pool_048a #speaker:traveller
- 1:
    “A boy came along the line with an envelope and asked who I was. I said, and he believed me.” #id:pool_048b #speaker:traveller
- 2:
    “I cannot tell you the name. Nobody told me.” #id:pool_048c #speaker:traveller
- 3:
    “It was paid for. I did not see by whom.” #id:pool_048d #speaker:traveller
- 4:
    “I saw the name on a receipt for a moment. There was a thumb on it.” #id:pool_048e #speaker:traveller
- 5:
    “A ticket came. One does not question a ticket.” #id:pool_048f #speaker:traveller
- 6:
    “Not by me. That much I know.” #id:pool_048g #speaker:traveller
- 7:
    “I had the money in my hand at the window, and then they said it was there already.” #id:pool_048h #speaker:traveller
- 8:
    “Some office, some card, some hand.” #id:pool_048i #speaker:traveller
- 9:
    “I heard of it when it was done.” #id:pool_048j #speaker:traveller
- 10:
    “They read our names off the back of a menu. Mine was beside the fish.” #id:pool_048k #speaker:traveller
- else:
    “If I knew who, I would have asked for a window.” #id:pool_048l #speaker:traveller
}
-> DONE

=== innocent_T03
{ pick % 6:
- 0:
    “They have to buy it. It is the rule now, so the buyer is a stranger.” #id:pool_049a #speaker:traveller
- 1:
    “A lady at the office. She is off with a cold, and the others only know the cold.” #id:pool_049b #speaker:traveller
- 2:
    “A travel shop. Which of the nine people in it, I could not say.” #id:pool_049c #speaker:traveller
- 3:
    “Through my sister, from somebody in her choir.” #id:pool_049d #speaker:traveller
- 4:
    “They put together for it at my old work, and somebody’s brother has the computer.” #id:pool_049e #speaker:traveller
- else:
    “It was a present. It came without the card.” #id:pool_049f #speaker:traveller
}
-> DONE

=== deep_T03
{ pick % 6:
- 0:
    “It was bought while I was still saying no.” #id:pool_050a #speaker:traveller
- 1:
    “They said: if there is a name on it, you will thank the wrong man.” #id:pool_050b #speaker:traveller
- 2:
    “I asked the price. I am to hear the price.” #id:pool_050c #speaker:traveller
- 3:
    “It goes on my account. I have not seen my account.” #id:pool_050d #speaker:traveller
- 4:
    “The one behind me has the next number, and the one behind her the next. Somebody bought a row.” #id:pool_050e #speaker:traveller
- else:
    “Somebody wanted me on this boat. More than I did.” #id:pool_050f #speaker:traveller
}
-> DONE

=== say_T04
{ pick % 12:
- 0:
    “It buzzes. They want to know where I stand.” #id:pool_051a #speaker:traveller
- 1:
    “I am to write when I am through. And before. I have a thumb like a cobbler.” #id:pool_051b #speaker:traveller
- 2:
    “They ask more than you do.” #id:pool_051c #speaker:traveller
- 3:
    “Eleven, since the gangway.” #id:pool_051d #speaker:traveller
- 4:
    “They said the left window, and the left window was shut. I wrote that, and they wrote: wait.” #id:pool_051e #speaker:traveller
- 5:
    “It tells me to stand where I am standing.” #id:pool_051f #speaker:traveller
- 6:
    “I am told which line is quick.” #id:pool_051g #speaker:traveller
- 7:
    “My pocket has been going like a cricket since breakfast.” #id:pool_051h #speaker:traveller
- 8:
    “I could read you the answers. They came before your questions.” #id:pool_051i #speaker:traveller
- 9:
    “They want a message at every door.” #id:pool_051j #speaker:traveller
- 10:
    “I put it in my sock on the boat, and felt each one come in.” #id:pool_051k #speaker:traveller
- else:
    “Whoever it is types faster than I walk.” #id:pool_051l #speaker:traveller
}
-> DONE

=== innocent_T04
{ pick % 6:
- 0:
    “My mother. She fears boats.” #id:pool_052a #speaker:traveller
- 1:
    “My brother came this way once, and is an expert now. He sends me drawings of the hall.” #id:pool_052b #speaker:traveller
- 2:
    “My friends have a bet on the queue.” #id:pool_052c #speaker:traveller
- 3:
    “It is my lift. They pay for the parking by the minute.” #id:pool_052d #speaker:traveller
- 4:
    “My cousin works at a station and cannot stop telling people where to stand.” #id:pool_052e #speaker:traveller
- else:
    “They are bored at home, and I am the programme.” #id:pool_052f #speaker:traveller
}
-> DONE

=== deep_T04
{ pick % 6:
- 0:
    “The answers come too. I only have to say them.” #id:pool_053a #speaker:traveller
- 1:
    “If I do not write, it rings at home, and my mother has to run in from the washing.” #id:pool_053b #speaker:traveller
- 2:
    “It is somebody with a good view of your door.” #id:pool_053c #speaker:traveller
- 3:
    “I sent a wrong word once. It was noticed.” #id:pool_053d #speaker:traveller
- 4:
    “I put it away to eat my soup. Then there was a message about soup.” #id:pool_053e #speaker:traveller
- else:
    “I have not chosen a queue since Tuesday.” #id:pool_053f #speaker:traveller
}
-> DONE
