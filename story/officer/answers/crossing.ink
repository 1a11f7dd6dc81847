// The way over when it was not in order, and claims for protection. Smuggling is not trafficking.
// Voices go round in this order in every pool: exact and short, a teller with one homely detail, dry. None of them means anything.

=== say_S01
{ pick % 12:
- 0:
    “A man with a boat. I paid before.” #id:b3cr_001 #speaker:traveller
- 1:
    “We came over in the dark. He took the money, gave us jackets, and counted us twice.” #id:b3cr_002 #speaker:traveller
- 2:
    “One man sold me the place and another had the boat. They did not like each other.” #id:b3cr_003 #speaker:traveller
- 3:
    “Over the water, at four in the morning. Then to you.” #id:b3cr_004 #speaker:traveller
- 4:
    “I sat by the engine. An old woman had brought her own chair, and nobody had the heart.” #id:b3cr_005 #speaker:traveller
- 5:
    “There was a price and there was a boat. Both were worse than said.” #id:b3cr_006 #speaker:traveller
- 6:
    “I paid for a crossing. It was a crossing.” #id:b3cr_007 #speaker:traveller
- 7:
    “He said ten past four, and it was ten past four. I have known ferries that were worse.” #id:b3cr_008 #speaker:traveller
- 8:
    “You know what it was. I know what it was. It was wet.” #id:b3cr_009 #speaker:traveller
- 9:
    “We were nineteen. All nineteen came ashore.” #id:b3cr_010 #speaker:traveller
- 10:
    “A boy passed round sweets on the way over, and somebody kept the papers, to wave with.” #id:b3cr_011 #speaker:traveller
- else:
    “No name, no receipt, no second trip. That kind.” #id:b3cr_012 #speaker:traveller
}
-> DONE

=== innocent_S01
{ pick % 6:
- 0:
    “Then he turned round and went. That was the whole of it.” #id:b3cr_013 #speaker:traveller
- 1:
    “Nobody waits for me. He was paid, he shook hands, he had another boat to see to.” #id:b3cr_014 #speaker:traveller
- 2:
    “He did not ask my name. I did not ask his. It was a business.” #id:b3cr_015 #speaker:traveller
- 3:
    “I owe nothing for it. It was paid at home.” #id:b3cr_016 #speaker:traveller
- 4:
    “My uncle sold a cow for it. The cow is well, she lives two doors down.” #id:b3cr_017 #speaker:traveller
- else:
    “He wished us luck. I think he says it to everyone.” #id:b3cr_018 #speaker:traveller
}
-> DONE

=== deep_S01
{ pick % 6:
- 0:
    “He did not let go of us. A van had the same list.” #id:b3cr_019 #speaker:traveller
- 1:
    “He said somebody had paid for the boat, and that somebody would tell me what I owe.” #id:b3cr_020 #speaker:traveller
- 2:
    “We landed, and there was a man to meet us. Nobody had ordered one.” #id:b3cr_021 #speaker:traveller
- 3:
    “The price went up on the beach.” #id:b3cr_022 #speaker:traveller
- 4:
    “They gave us soup, and then they wrote the soup down.” #id:b3cr_023 #speaker:traveller
- else:
    “I thought I had bought a crossing. It seems there is more of it.” #id:b3cr_024 #speaker:traveller
}
-> DONE

=== asks_protection
{ pick % 12:
- 0:
    “I ask for protection. I was told to say it plainly.” #id:b3cr_025 #speaker:traveller
- 1:
    “I have had the sentence ready since the second bus: I ask for asylum. So that is how it sounds.” #id:b3cr_026 #speaker:traveller
- 2:
    “The form has no box for it. I ask for protection.” #id:b3cr_027 #speaker:traveller
- 3:
    “I cannot go back there. I ask to stay. Is this the place where one asks?” #id:b3g_318 #speaker:traveller
- 4:
    “In my country there is a paper with my name on it, and it is not a nice paper. I ask for asylum.” #id:b3g_320 #speaker:traveller
- 5:
    “They told me to say tourist. I am not a tourist. I ask for protection.” #id:b3g_319 #speaker:traveller
- 6:
    “I want to make a claim for asylum. Here, or where?” #id:b3cr_028 #speaker:traveller
- 7:
    “At home somebody marks doors, and ours has a mark. I ask to stay here.” #id:b3cr_029 #speaker:traveller
- 8:
    “I am not on holiday. Look at the shoes. I ask for protection.” #id:b3cr_030 #speaker:traveller
- 9:
    “Do not send me back. That is a request, and I make it here.” #id:b3cr_031 #speaker:traveller
- 10:
    “I knew an old judge who told me: say it early, say it to a uniform. I ask for asylum.” #id:b3cr_032 #speaker:traveller
- else:
    “I have been polite for an hour. I ask for asylum.” #id:b3cr_033 #speaker:traveller
}
-> DONE

=== no_claim
{ pick % 6:
- 0:
    “Asylum? No.” You put the form back in its tray. #id:b3cr_034 #speaker:traveller
- 1:
    “No. My aunt asked for that once, and said the chairs were good.” You put the form away. #id:b3cr_035 #speaker:traveller
- 2:
    “That is for other people. Give it to them.” You lay the form down again. #id:b3cr_036 #speaker:traveller
- 3:
    “I did not ask for that.” It is true. The form goes back under the lamp. #id:b3cr_037 #speaker:traveller
- 4:
    “Is it because of the coat? It is only a coat.” You let go of the form. #id:b3cr_038 #speaker:traveller
- else:
    “You may keep it. I have forms enough.” It goes on the pile, straight. #id:b3cr_039 #speaker:traveller
}
-> DONE

=== protection_at_stamp
{ pick % 6:
- 0:
    The stamp is an inch from the page. “I ask for protection,” the traveller says. Heard now, it counts. The form is in the tray. #id:b3g_362 #speaker:traveller
- 1:
    “Wait. I ask for asylum.” You have the stamp in the air, and it stays there. The form is in the tray. #id:b3cr_040 #speaker:traveller
- 2:
    “Before you do that: I cannot go back. I ask to stay.” That is a claim. You set the stamp on its side. #id:b3cr_041 #speaker:traveller
- 3:
    “I ask for protection. Is it too late to ask?” It is not. The stamp goes back on its pad. #id:b3cr_042 #speaker:traveller
- 4:
    “One thing first. In my bag is a letter that says why I left. I ask for asylum.” You put the stamp down. #id:b3cr_043 #speaker:traveller
- else:
    “You will want to put that down. I am asking for asylum.” You put it down. #id:b3cr_044 #speaker:traveller
}
-> DONE
