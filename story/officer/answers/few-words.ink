// Words that may come again and again: no sentence here has more than four words.

=== few_words
{ pick % 12:
- 0:
    “That is all.” #id:b3gf_001 #speaker:traveller
- 1:
    “It is so.” #id:b3gf_002 #speaker:traveller
- 2:
    “Just that.” #id:b3gf_003 #speaker:traveller
- 3:
    “Nothing more to it.” #id:b3gf_004 #speaker:traveller
- 4:
    “So it is.” #id:b3gf_005 #speaker:traveller
- 5:
    “What can I say.” #id:b3gf_006 #speaker:traveller
- 6:
    “More or less.” #id:b3gf_007 #speaker:traveller
- 7:
    “Like everybody.” #id:b3gf_008 #speaker:traveller
- 8:
    “You have it there.” #id:b3gf_009 #speaker:traveller
- 9:
    “A small thing.” #id:b3gf_010 #speaker:traveller
- 10:
    “It was nothing special.” #id:b3gf_011 #speaker:traveller
- else:
    “Read it, please.” #id:b3gf_012 #speaker:traveller
}
-> DONE

=== few_words_no
{ pick % 4:
- 0:
    “None.” #id:b3gf_020 #speaker:traveller
- 1:
    “Not with me.” #id:b3gf_021 #speaker:traveller
- 2:
    “No. Sorry.” #id:b3gf_022 #speaker:traveller
- else:
    “There is none.” #id:b3gf_023 #speaker:traveller
}
-> DONE

=== said_before
{ pick % 8:
- 0:
    “As I said.” #id:b3gf_030 #speaker:traveller
- 1:
    “The same as before.” #id:b3gf_031 #speaker:traveller
- 2:
    “I said it once.” #id:b3gf_032 #speaker:traveller
- 3:
    “That was it.” #id:b3gf_033 #speaker:traveller
- 4:
    “Still so.” #id:b3gf_034 #speaker:traveller
- 5:
    “Yes. Like that.” #id:b3gf_035 #speaker:traveller
- 6:
    “You wrote it down.” #id:b3gf_036 #speaker:traveller
- else:
    “No more than that.” #id:b3gf_037 #speaker:traveller
}
-> DONE

=== few_words_thanks
{ pick % 4:
- 0:
    “No, thank you.” #id:b3gf_040 #speaker:traveller
- 1:
    “Thank you, no.” #id:b3gf_041 #speaker:traveller
- 2:
    “No. But thank you.” #id:b3gf_042 #speaker:traveller
- else:
    “It is still no.” #id:b3gf_043 #speaker:traveller
}
-> DONE

=== few_words_protection
{ pick % 3:
- 0:
    “I ask for asylum.” #id:b3gf_050 #speaker:traveller
- 1:
    “I ask for protection.” #id:b3gf_051 #speaker:traveller
- else:
    “I cannot go back.” #id:b3gf_052 #speaker:traveller
}
-> DONE
