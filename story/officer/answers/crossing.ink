// The way over when it was not in order, and claims for protection. Smuggling is not trafficking.
// Voices go round in this order in every pool: exact and short, a teller with one homely detail, dry. None of them means anything.

=== say_S01
{ pick % 12:
- 0:
    “A man with a boat. I paid before.” #id:pool_078a #speaker:traveller
- 1:
    “We came over in the dark. He took the money, gave us jackets, and counted us twice.” #id:pool_078b #speaker:traveller
- 2:
    “One man sold me the place and another had the boat. They did not like each other.” #id:pool_078c #speaker:traveller
- 3:
    “Over the water, at four in the morning. Then to you.” #id:pool_078d #speaker:traveller
- 4:
    “I sat by the engine. An old woman had brought her own chair, and nobody had the heart.” #id:pool_078e #speaker:traveller
- 5:
    “There was a price and there was a boat. Both were worse than said.” #id:pool_078f #speaker:traveller
- 6:
    “I paid for a crossing. It was a crossing.” #id:pool_078g #speaker:traveller
- 7:
    “He said ten past four, and it was ten past four. I have known ferries that were worse.” #id:pool_078h #speaker:traveller
- 8:
    “You know what it was. I know what it was. It was wet.” #id:pool_078i #speaker:traveller
- 9:
    “We were nineteen. All nineteen came ashore.” #id:pool_078j #speaker:traveller
- 10:
    “A boy passed round sweets on the way over, and somebody kept the papers, to wave with.” #id:pool_078k #speaker:traveller
- else:
    “No name, no receipt, no second trip. That kind.” #id:pool_078l #speaker:traveller
}
-> DONE

=== innocent_S01
{ pick % 6:
- 0:
    “Then he turned round and went. That was the whole of it.” #id:pool_079a #speaker:traveller
- 1:
    “Nobody waits for me. He was paid, he shook hands, he had another boat to see to.” #id:pool_079b #speaker:traveller
- 2:
    “He did not ask my name. I did not ask his. It was a business.” #id:pool_079c #speaker:traveller
- 3:
    “I owe nothing for it. It was paid at home.” #id:pool_079d #speaker:traveller
- 4:
    “My uncle sold a cow for it. The cow is well, she lives two doors down.” #id:pool_079e #speaker:traveller
- else:
    “He wished us luck. I think he says it to everyone.” #id:pool_079f #speaker:traveller
}
-> DONE

=== deep_S01
{ pick % 6:
- 0:
    “He did not let go of us. A van had the same list.” #id:pool_080a #speaker:traveller
- 1:
    “He said somebody had paid for the boat, and that somebody would tell me what I owe.” #id:pool_080b #speaker:traveller
- 2:
    “We landed, and there was a man to meet us. Nobody had ordered one.” #id:pool_080c #speaker:traveller
- 3:
    “The price went up on the beach.” #id:pool_080d #speaker:traveller
- 4:
    “They gave us soup, and then they wrote the soup down.” #id:pool_080e #speaker:traveller
- else:
    “I thought I had bought a crossing. It seems there is more of it.” #id:pool_080f #speaker:traveller
}
-> DONE

=== asks_protection
{ pick % 12:
- 0:
    “I want to ask for protection, if this is where.” #id:pool_081a #speaker:traveller
- 1:
    “I have had the sentence ready since the second bus: I ask for asylum. So that is how it sounds.” #id:pool_081b #speaker:traveller
- 2:
    “The form has no box for it. I ask for protection.” #id:pool_081c #speaker:traveller
- 3:
    “I cannot go back there. I ask to stay. Have I asked it right?” #id:pool_081d #speaker:traveller
- 4:
    “In my country there is a paper with my name on it, and it is not a nice paper. I ask for asylum.” #id:pool_081e #speaker:traveller
- 5:
    “They told me to say tourist. I am not a tourist. I ask for protection.” #id:pool_081f #speaker:traveller
- 6:
    “I want to make a claim for asylum. Here, or where?” #id:pool_081g #speaker:traveller
- 7:
    “At home somebody marks doors, and ours has a mark. I ask to stay here.” #id:pool_081h #speaker:traveller
- 8:
    “Look at the shoes. Nobody goes on holiday in those. I ask for protection.” #id:pool_081i #speaker:traveller
- 9:
    “Do not send me back. That is a request, and I make it here.” #id:pool_081j #speaker:traveller
- 10:
    “I knew an old judge who told me: say it early, say it to a uniform. I ask for asylum.” #id:pool_081k #speaker:traveller
- else:
    “I have been polite for an hour. I ask for asylum.” #id:pool_081l #speaker:traveller
}
-> DONE

=== no_claim
{ pick % 12:
- 0:
    “Asylum? No.” You put the form back in its tray. #id:pool_082a #speaker:traveller
- 1:
    “No. My aunt asked for that once, and said the chairs were good.” You put the form away. #id:pool_082b #speaker:traveller
- 2:
    “That is for other people. Give it to them.” You lay the form down again. #id:pool_082c #speaker:traveller
- 3:
    “I did not ask for that.” It is true. The form goes back under the lamp. #id:pool_082d #speaker:traveller
- 4:
    “Is it because of the coat? It is only a coat.” You let go of the form. #id:pool_082e #speaker:traveller
- 5:
    “You may keep it. I have forms enough.” It goes on the pile, straight. #id:pool_082f #speaker:traveller
- 6:
    “Not me, thank you.” You square the form with the others. #id:pool_082g #speaker:traveller
- 7:
    “A neighbour signed one, and they were good to her. I have no need of it.” You are glad about the neighbour. #id:pool_082h #speaker:traveller
- 8:
    “What would I do with that?” You tell what it is for, and put it down. #id:pool_082i #speaker:traveller
- 9:
    “I came for something else.” The form is back in its tray before the sentence ends. #id:pool_082j #speaker:traveller
- 10:
    “My pen is for crosswords.” You cap yours as well. #id:pool_082k #speaker:traveller
- else:
    “Does everybody get one? No, then.” You lay it face down. #id:pool_082l #speaker:traveller
}
-> DONE

=== protection_at_stamp
{ pick % 6:
- 0:
    The stamp is an inch from the page. “I ask for protection,” the traveller says. Heard now, it counts. The form is in the tray. #id:pool_083a #speaker:traveller
- 1:
    “Wait. I ask for asylum.” You have the stamp in the air, and it stays there. #id:pool_083b #speaker:traveller
- 2:
    “I cannot go back. I ask to stay.” That is a claim. You set the stamp on its side. #id:pool_083c #speaker:traveller
- 3:
    “Is it too late? I ask for protection.” It is not too late. The stamp goes back on its pad. #id:pool_083d #speaker:traveller
- 4:
    “One thing first. I ask for asylum.” You put the stamp where you cannot reach it. #id:pool_083e #speaker:traveller
- else:
    “Put that down, please. I claim asylum.” You put it down. #id:pool_083f #speaker:traveller
}
-> DONE
