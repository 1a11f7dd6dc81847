// Recruitment that leaned on a weak spot: V01 to V05. How the pools are made is said at the top of answers.ink.

=== say_V01
{ pick % 12:
- 0:
    “I lost the shop in March. The offer came in March.” #id:said_046a #speaker:traveller
- 1:
    “He came the week after the flood, with a jacket on.” #id:said_046b #speaker:traveller
- 2:
    “First the river came to the house, then a man with leaflets. One of them left.” #id:said_046c #speaker:traveller
- 3:
    “My father was in hospital when I heard of it.” #id:said_046d #speaker:traveller
- 4:
    “We were drying the mattresses in the sun when the offer came up the path.” #id:said_046e #speaker:traveller
- 5:
    “Bad luck came by post that month, and good luck by car.” #id:said_046f #speaker:traveller
- 6:
    “The mill closed. A week later I had this.” #id:said_046g #speaker:traveller
- 7:
    “The well went, then my job went, then a man came with a card.” #id:said_046h #speaker:traveller
- 8:
    “When the roof goes, one gets many offers. Few of them are roofs.” #id:said_046i #speaker:traveller
- 9:
    “It was after the funeral, the same week.” #id:said_046j #speaker:traveller
- 10:
    “The hens were sold, the goat was sold, and then somebody asked if I can pack.” #id:said_046k #speaker:traveller
- else:
    “I was out of work for nine days. News travels.” #id:said_046l #speaker:traveller
}
-> DONE

=== innocent_V01
{ pick % 6:
- 0:
    “Half the valley left that year. Somebody had to tell them where to.” #id:said_047a #speaker:traveller
- 1:
    “My cousin was here long before that, and afterwards he sent me the form.” #id:said_047b #speaker:traveller
- 2:
    “Things went wrong and then I found work. That is all the story.” #id:said_047c #speaker:traveller
- 3:
    “I had looked for work before that. It only answered then.” #id:said_047d #speaker:traveller
- 4:
    “My sister put my name on the list at the labour office. She wanted her sofa back.” #id:said_047e #speaker:traveller
- else:
    “Nobody leaves in a good year. Ask anyone in your line.” #id:said_047f #speaker:traveller
}
-> DONE

=== deep_V01
{ pick % 6:
- 0:
    “He knew about the loan before we had told anyone.” #id:said_048a #speaker:traveller
- 1:
    “He had a list of the houses with the lamps off.” #id:said_048b #speaker:traveller
- 2:
    “He paid what we owed that month. We thanked him. I am still thanking him.” #id:said_048c #speaker:traveller
- 3:
    “The offer was good for one evening. The rent was due the next day.” #id:said_048d #speaker:traveller
- 4:
    “He took my mother’s hand, and asked her who in the family is strong.” #id:said_048e #speaker:traveller
- else:
    “He never goes to houses with a new roof.” #id:said_048f #speaker:traveller
}
-> DONE

=== say_V02
{ pick % 12:
- 0:
    “They said you have no rights for the first year here.” #id:said_049a #speaker:traveller
- 1:
    “On the bus a man explained your laws to us until the tea break. There were many.” #id:said_049b #speaker:traveller
- 2:
    “You are supposed to be much worse. I was told about the dogs.” #id:said_049c #speaker:traveller
- 3:
    “They said officers keep whoever asks a question.” #id:said_049d #speaker:traveller
- 4:
    “My mother was told that you keep the shoes. I am wearing the old ones.” #id:said_049e #speaker:traveller
- 5:
    “I know your laws from a man who sells tickets.” #id:said_049f #speaker:traveller
- 6:
    “I was told the police must not know where I work.” #id:said_049g #speaker:traveller
- 7:
    “A cousin swore that doctors here report you, so I brought my own pills.” #id:said_049h #speaker:traveller
- 8:
    “One wrong word and it is prison, they say. I am careful with adjectives.” #id:said_049i #speaker:traveller
- 9:
    “They told us that courts here are not for foreigners.” #id:said_049j #speaker:traveller
- 10:
    “In our street they say: give a thumb print here, and you never leave. I came in gloves.” #id:said_049k #speaker:traveller
- else:
    “The law was read to me by somebody in a hurry. It sounded bad for me.” #id:said_049l #speaker:traveller
}
-> DONE

=== innocent_V02
{ pick % 6:
- 0:
    “It is a rumour. Nobody earns on it.” #id:said_050a #speaker:traveller
- 1:
    “My neighbour came back and told it so. He was never out of the harbour.” #id:said_050b #speaker:traveller
- 2:
    “It is what people say at the pump. They also say the moon is damp.” #id:said_050c #speaker:traveller
- 3:
    “An old newspaper said so. It was from before your new law.” #id:said_050d #speaker:traveller
- 4:
    “My grandmother was turned back here once, long ago. She has been our lawyer since.” #id:said_050e #speaker:traveller
- else:
    “Nobody told me on purpose. It is just what one knows.” #id:said_050f #speaker:traveller
}
-> DONE

=== deep_V02
{ pick % 6:
- 0:
    “He said it often, and always when somebody asked for a day off.” #id:said_051a #speaker:traveller
- 1:
    “He says the law does not know us. He says it like a joke he paid for.” #id:said_051b #speaker:traveller
- 2:
    “If you were as bad as he says, he would be afraid of you too.” #id:said_051c #speaker:traveller
- 3:
    “He told it before the second signature, and not before the first.” #id:said_051d #speaker:traveller
- 4:
    “A woman asked him where that is written. He said, in the book, and patted his jacket.” #id:said_051e #speaker:traveller
- else:
    “The law is his weather. It is always going to rain.” #id:said_051f #speaker:traveller
}
-> DONE

=== say_V03
{ pick % 12:
- 0:
    “She is my partner, and she found me the work.” #id:said_052a #speaker:traveller
- 1:
    “She came to my birthday. She came to all our birthdays.” #id:said_052b #speaker:traveller
- 2:
    “She is family. Not by birth, by lunch.” #id:said_052c #speaker:traveller
- 3:
    “She paid for my school.” #id:said_052d #speaker:traveller
- 4:
    “When our roof leaked she sent a man, a ladder and soup. So when she called, I came.” #id:said_052e #speaker:traveller
- 5:
    “I owe her my spectacles. I see everything her way.” #id:said_052f #speaker:traveller
- 6:
    “We are as good as family. She arranged the job.” #id:said_052g #speaker:traveller
- 7:
    “We call her aunt. She knows which of us takes sugar.” #id:said_052h #speaker:traveller
- 8:
    “She decides and I carry. It has always worked.” #id:said_052i #speaker:traveller
- 9:
    “The one who found the job is the one I live with.” #id:said_052j #speaker:traveller
- 10:
    “She taught me to swim, in the river, by the mill. One does not forget that.” #id:said_052k #speaker:traveller
- else:
    “I do as she says, she has better ideas. She says so too.” #id:said_052l #speaker:traveller
}
-> DONE

=== innocent_V03
{ pick % 6:
- 0:
    “We tell it the same way. Ask us apart.” #id:said_053a #speaker:traveller
- 1:
    “We have shared a kitchen for six years. Ask about the tea towels, we both have a view.” #id:said_053b #speaker:traveller
- 2:
    “My mother chose her for me, for her teeth.” #id:said_053c #speaker:traveller
- 3:
    “My money and my key are in my own pocket.” #id:said_053d #speaker:traveller
- 4:
    “She found my brother a job too, and my brother left it. They still play cards.” #id:said_053e #speaker:traveller
- else:
    “We quarrel like anybody, mostly about maps.” #id:said_053f #speaker:traveller
}
-> DONE

=== deep_V03
{ pick % 6:
- 0:
    “She said, after all I did. I had not counted. She had.” #id:said_054a #speaker:traveller
- 1:
    “When I wanted to ask, she looked so hurt that I said sorry.” #id:said_054b #speaker:traveller
- 2:
    “She is good to me. There is a list.” #id:said_054c #speaker:traveller
- 3:
    “She decides whom I ring. I noticed it late.” #id:said_054d #speaker:traveller
- 4:
    “My brother wrote that he does not like her laugh. She answered him for me, very nicely.” #id:said_054e #speaker:traveller
- else:
    “After this season we are even, she says. It has been several seasons.” #id:said_054f #speaker:traveller
}
-> DONE

=== say_V04
{ pick % 12:
- 0:
    “No job, no visa. It is printed there.” #id:said_055a #speaker:traveller
- 1:
    “My mother thought the firm’s name was my new family name.” #id:said_055b #speaker:traveller
- 2:
    “It has the firm’s name on it, bigger than mine.” #id:said_055c #speaker:traveller
- 3:
    “It is valid with this employer only.” #id:said_055d #speaker:traveller
- 4:
    “If the job stops, I stop. My aunt wants to put that on a cushion.” #id:said_055e #speaker:traveller
- 5:
    “We are married, the firm and I. On paper it looks like love.” #id:said_055f #speaker:traveller
- 6:
    “When the job ends I have to leave.” #id:said_055g #speaker:traveller
- 7:
    “A neighbour has the other sort, with no firm on it. He shows it at weddings.” #id:said_055h #speaker:traveller
- 8:
    “It is a visa for one door. I hope I like the room.” #id:said_055i #speaker:traveller
- 9:
    “One firm, one season, one visa.” #id:said_055j #speaker:traveller
- 10:
    “My brother asked what happens if the boss has a bad day. I said, then we all have one.” #id:said_055k #speaker:traveller
- else:
    “Let us say I wish the company a long life.” #id:said_055l #speaker:traveller
}
-> DONE

=== innocent_V04
{ pick % 6:
- 0:
    “Same for everyone in my year. The union is at it.” #id:said_056a #speaker:traveller
- 1:
    “It was like this for my mother. One picks the firm with care.” #id:said_056b #speaker:traveller
- 2:
    “That is your law, not my boss. You could ring somebody.” #id:said_056c #speaker:traveller
- 3:
    “All visas of this kind say that. Look at the next ten.” #id:said_056d #speaker:traveller
- 4:
    “We had a whole evening about it at the permit office, with biscuits. It was clear, and dull.” #id:said_056e #speaker:traveller
- else:
    “I read the rule before I signed. It is not well written.” #id:said_056f #speaker:traveller
}
-> DONE

=== deep_V04
{ pick % 6:
- 0:
    “I asked for gloves. The answer was about my visa.” #id:said_057a #speaker:traveller
- 1:
    “He says that too. Each morning, with the lists.” #id:said_057b #speaker:traveller
- 2:
    “So when he asks for Sunday, Sunday it is.” #id:said_057c #speaker:traveller
- 3:
    “Somebody complained in May. In June her visa was over.” #id:said_057d #speaker:traveller
- 4:
    “He keeps a photo of the ferry by his desk. He turns it to us when he talks.” #id:said_057e #speaker:traveller
- else:
    “My boss is a polite man. With such a visa one can be.” #id:said_057f #speaker:traveller
}
-> DONE

=== say_V05
{ pick % 12:
- 0:
    “I paid for the place, before I left.” #id:said_058a #speaker:traveller
- 1:
    “We sold the second cow for it. She was the nice one.” #id:said_058b #speaker:traveller
- 2:
    “There is a fee. There is always a fee.” #id:said_058c #speaker:traveller
- 3:
    “A fee for the job and a fee for the forms.” #id:said_058d #speaker:traveller
- 4:
    “My uncles passed a hat round. It came back full, and without one button.” #id:said_058e #speaker:traveller
- 5:
    “Work is not free where I come from. One buys it.” #id:said_058f #speaker:traveller
- 6:
    “The agent was paid by me.” #id:said_058g #speaker:traveller
- 7:
    “It was the price of a good bed and a bad radio. We bought neither.” #id:said_058h #speaker:traveller
- 8:
    “I paid to be allowed to be paid.” #id:said_058i #speaker:traveller
- 9:
    “Yes, for the placement. There was a price list.” #id:said_058j #speaker:traveller
- 10:
    “My daughter asked if a toy comes with it, for that much.” #id:said_058k #speaker:traveller
- else:
    “Nobody gives you a job for your eyes. It cost what it cost.” #id:said_058l #speaker:traveller
}
-> DONE

=== innocent_V05
{ pick % 6:
- 0:
    “It is the medical, the photo and the bus. I have the slips.” #id:said_059a #speaker:traveller
- 1:
    “It was one bus and two lunches, to an agency with a sign and a cat.” #id:said_059b #speaker:traveller
- 2:
    “Everyone pays. My teacher paid to become a teacher.” #id:said_059c #speaker:traveller
- 3:
    “A fixed fee, paid once. I owe nothing more on it.” #id:said_059d #speaker:traveller
- 4:
    “My aunt paid the same in her day, and she grumbles more about the photo.” #id:said_059e #speaker:traveller
- else:
    “They all charge. This one at least spelled my name.” #id:said_059f #speaker:traveller
}
-> DONE

=== deep_V05
{ pick % 6:
- 0:
    “I paid once at home, and now they say that was for the place in the line.” #id:said_060a #speaker:traveller
- 1:
    “My father put the house on the paper. He used the good pen, for luck.” #id:said_060b #speaker:traveller
- 2:
    “He takes it from the wage, and then he takes the taking.” #id:said_060c #speaker:traveller
- 3:
    “The fee was for a job that I then did not get.” #id:said_060d #speaker:traveller
- 4:
    “For the same bench on the bus we had all paid different sums. He knew what each of us had.” #id:said_060e #speaker:traveller
- else:
    “First it was half. The other half had children.” #id:said_060f #speaker:traveller
}
-> DONE
