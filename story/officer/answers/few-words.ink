// Words that may come again and again: no sentence here has more than four words.

=== few_words
{ pick % 12:
- 0:
    “That is all.” #id:said_079a #speaker:traveller
- 1:
    “It is so.” #id:said_079b #speaker:traveller
- 2:
    “Just that.” #id:said_079c #speaker:traveller
- 3:
    “Nothing more to it.” #id:said_079d #speaker:traveller
- 4:
    “So it is.” #id:said_079e #speaker:traveller
- 5:
    “What can I say.” #id:said_079f #speaker:traveller
- 6:
    “More or less.” #id:said_079g #speaker:traveller
- 7:
    “Like everybody.” #id:said_079h #speaker:traveller
- 8:
    “You have it there.” #id:said_079i #speaker:traveller
- 9:
    “A small thing.” #id:said_079j #speaker:traveller
- 10:
    “It was nothing special.” #id:said_079k #speaker:traveller
- else:
    “Read it, please.” #id:said_079l #speaker:traveller
}
-> DONE

=== few_words_no
{ pick % 4:
- 0:
    “None.” #id:said_080a #speaker:traveller
- 1:
    “Not with me.” #id:said_080b #speaker:traveller
- 2:
    “No. Sorry.” #id:said_080c #speaker:traveller
- else:
    “There is none.” #id:said_080d #speaker:traveller
}
-> DONE

=== said_before
{ pick % 8:
- 0:
    “As I said.” #id:said_081a #speaker:traveller
- 1:
    “The same as before.” #id:said_081b #speaker:traveller
- 2:
    “I said it once.” #id:said_081c #speaker:traveller
- 3:
    “That was it.” #id:said_081d #speaker:traveller
- 4:
    “Still so.” #id:said_081e #speaker:traveller
- 5:
    “Yes. Like that.” #id:said_081f #speaker:traveller
- 6:
    “You wrote it down.” #id:said_081g #speaker:traveller
- else:
    “No more than that.” #id:said_081h #speaker:traveller
}
-> DONE

=== few_words_thanks
{ pick % 4:
- 0:
    “No, thank you.” #id:said_082a #speaker:traveller
- 1:
    “Thank you, no.” #id:said_082b #speaker:traveller
- 2:
    “No. But thank you.” #id:said_082c #speaker:traveller
- else:
    “It is still no.” #id:said_082d #speaker:traveller
}
-> DONE

=== few_words_protection
{ pick % 3:
- 0:
    “I ask for asylum.” #id:said_083a #speaker:traveller
- 1:
    “I ask for protection.” #id:said_083b #speaker:traveller
- else:
    “I cannot go back.” #id:said_083c #speaker:traveller
}
-> DONE
