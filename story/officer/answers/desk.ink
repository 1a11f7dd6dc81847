// What papers, telephones and gestures bring at any window, and how a traveller’s time there ends.

=== brings_contract
{ pick % 6:
- 0:
    The contract comes out of a coat lining, warm. #id:pool_084a #sfx:paper-slide
- 1:
    A contract, rolled, with a hair tie round it. It will not lie flat. #id:pool_084b #sfx:paper-slide
- 2:
    Out of a plastic sleeve, out of a paper sleeve, out of a towel: the contract. #id:pool_084c #sfx:paper-slide
- 3:
    The contract is unfolded and smoothed with the side of a hand. #id:pool_084d #sfx:paper-slide
- 4:
    “There,” and a contract lies under the glass, the right way up for you. #id:pool_084e #sfx:paper-slide
- else:
    Two apples come out of the bag, a scarf, a third apple, and the contract. #id:pool_084f #sfx:paper-slide
}
-> DONE

=== brings_letter
{ pick % 6:
- 0:
    A letter, folded in four, then in four again. #id:pool_085a #sfx:paper-slide
- 1:
    A letter with a ring from a cup on it. #id:pool_085b #sfx:paper-slide
- 2:
    It takes three pockets. The letter is in the fourth, with a bus timetable. #id:pool_085c #sfx:paper-slide
- 3:
    The letter comes in its envelope. The stamp has been cut off for somebody’s album. #id:pool_085d #sfx:paper-slide
- 4:
    A letter, flat as a board. It has travelled inside an atlas. #id:pool_085e #sfx:paper-slide
- else:
    “Mind the jam,” and a letter comes under the glass, with jam. #id:pool_085f #sfx:paper-slide
}
-> DONE

=== brings_receipt
{ pick % 6:
- 0:
    A receipt from between two bank notes. #id:pool_086a #sfx:paper-slide
- 1:
    A receipt, thin from being looked at. #id:pool_086b #sfx:paper-slide
- 2:
    The receipt is the last thing in the purse, behind a picture of a horse. #id:pool_086c #sfx:paper-slide
- 3:
    A slip with a torn edge. The other half is somewhere in an office. #id:pool_086d #sfx:paper-slide
- 4:
    A receipt, long as a bookmark, and used as one. #id:pool_086e #sfx:paper-slide
- else:
    It is found at once. It is pinned inside the sleeve. #id:pool_086f #sfx:paper-slide
}
-> DONE

=== brings_phone
{ pick % 6:
- 0:
    “You may look. You, not the others.” The telephone slides under the glass, lit. #id:pool_087a #sfx:paper-slide #speaker:traveller
- 1:
    The telephone is unlocked, turned round and put down. A finger stays beside it. #id:pool_087b #sfx:paper-slide
- 2:
    “Only the messages, please.” The telephone comes through with a crack like a river. #id:pool_087c #sfx:paper-slide #speaker:traveller
- 3:
    A telephone is lent to you, with both hands, the way one passes a full bowl. #id:pool_087d #sfx:paper-slide
- 4:
    “It is slow. Press hard.” The telephone is on your side. #id:pool_087e #sfx:paper-slide #speaker:traveller
- else:
    The case has a cartoon duck on it. You take the telephone as seriously as you can. #id:pool_087f #sfx:paper-slide
}
-> DONE

=== no_contract
{ pick % 6:
- 0:
    “I have none with me.” #id:pool_088a #speaker:traveller
- 1:
    “I looked in the bag before I came in, and I know what is in the bag.” #id:pool_088b #speaker:traveller
- 2:
    “No. I have this, and this, and a sandwich.” #id:pool_088c #speaker:traveller
- 3:
    “No contract.” #id:pool_088d #speaker:traveller
- 4:
    “We did not come as far as paper. We came as far as tea.” #id:pool_088e #speaker:traveller
- else:
    “If I had more papers, I would have a bigger bag.” #id:pool_088f #speaker:traveller
}
-> DONE

=== no_letter
{ pick % 6:
- 0:
    “There was no letter. It was said.” #id:pool_089a #speaker:traveller
- 1:
    “My aunt keeps letters. Me they tell things on the stairs.” #id:pool_089b #speaker:traveller
- 2:
    “Who writes letters?” #id:pool_089c #speaker:traveller
- 3:
    “No letter.” #id:pool_089d #speaker:traveller
- 4:
    “It was all on the telephone, with the washing machine going.” #id:pool_089e #speaker:traveller
- else:
    “I have a menu and a map. Nothing with dear in front.” #id:pool_089f #speaker:traveller
}
-> DONE

=== no_receipt
{ pick % 6:
- 0:
    “I was not given one.” #id:pool_090a #speaker:traveller
- 1:
    “I had the bag open on the boat, and there was wind.” #id:pool_090b #speaker:traveller
- 2:
    “For what? One pays, and then it is paid.” #id:pool_090c #speaker:traveller
- 3:
    “No receipt.” #id:pool_090d #speaker:traveller
- 4:
    “My mother keeps those, in a shoebox. The shoebox did not travel.” #id:pool_090e #speaker:traveller
- else:
    “I do not collect them.” #id:pool_090f #speaker:traveller
}
-> DONE

=== no_phone
{ pick % 6:
- 0:
    “I have none at the moment.” #id:pool_091a #speaker:traveller
- 1:
    “It was charging on the boat. Now it charges somebody else.” #id:pool_091b #speaker:traveller
- 2:
    “It swam. They are not built for it.” #id:pool_091c #speaker:traveller
- 3:
    “No telephone.” #id:pool_091d #speaker:traveller
- 4:
    “I gave it to my brother. He has more people to talk to.” #id:pool_091e #speaker:traveller
- else:
    “I lived a long time without. I am doing it again.” #id:pool_091f #speaker:traveller
}
-> DONE

=== phone_not_now
{ pick % 6:
- 0:
    “Not the telephone.” A hand over the pocket. You may not take it, and you do not. #id:pool_092a
- 1:
    “That, no.” It is a no like any other, and you leave it there. #id:pool_092b
- 2:
    The telephone goes one pocket deeper. You move your hand back to the forms. #id:pool_092c
- 3:
    “My sister’s pictures.” So no. You nod at the no. #id:pool_092d
- 4:
    “Do I have to?” No, and you say so. The telephone stays where it is. #id:pool_092e
- else:
    “Later. Or not.” You write nothing down about that. #id:pool_092f
}
-> DONE

=== papers_agree
{ pick % 6:
- 0:
    You lay one over the other. They say the same. #id:pool_093a #sfx:paper-slide
- 1:
    Edge to edge. Nothing moves between them. #id:pool_093b #sfx:paper-slide
- 2:
    Line by line with the back of a pen. Two papers, one story, so far. #id:pool_093c #sfx:paper-slide
- 3:
    You hold them side by side, like shoes. They are a pair. #id:pool_093d #sfx:paper-slide
- 4:
    They match. Somebody was careful, or it is simply so. #id:pool_093e #sfx:paper-slide
- else:
    No difference. You square the corners, for something to do. #id:pool_093f #sfx:paper-slide
}
-> DONE

=== light_same
{ pick % 6:
- 0:
    Against the lamp: a swan in the paper, where it should be. On the last page, something in pencil. #id:pool_094a #sfx:page-turn
- 1:
    You hold it up. The numbers are one number. At the very back somebody has used a pencil. #id:pool_094b #sfx:page-turn
- 2:
    The page glows, with its thread and its swan. There is pencil on the last leaf. #id:pool_094c #sfx:page-turn
- 3:
    Light through it, and nothing odd. Behind the last stamp page, a name in pencil. #id:pool_094d #sfx:page-turn
- 4:
    The lamp hums. Thread, swan, number: all at home. Then pencil, in the back. #id:pool_094e #sfx:page-turn
- else:
    You tilt it left, you tilt it right. It does what it should. On the last page there is writing. #id:pool_094f #sfx:page-turn
}
-> DONE

=== light_differs
{ pick % 6:
- 0:
    Against the lamp the number inside is not the number on the cover. On the last page, something in pencil. #id:pool_095a #sfx:page-turn
- 1:
    You hold it up. Cover and page each have a number, and they are two. At the back there is pencil. #id:pool_095b #sfx:page-turn
- 2:
    The swan is there. The number under it belongs to another book. Pencil on the last leaf. #id:pool_095c #sfx:page-turn
- 3:
    A seven on the cover, a one where the light comes through. At the very back there is handwriting. #id:pool_095d #sfx:page-turn
- 4:
    You read the number twice, once for each place. It is not the same. In the back, pencil. #id:pool_095e #sfx:page-turn
- else:
    You tilt it. The page was born with another cover. On the last one somebody has written something. #id:pool_095f #sfx:page-turn
}
-> DONE

=== hand_own
{ pick % 6:
- 0:
    You turn the form. The hand that signed it wrote it. #id:pool_096a #sfx:page-turn
- 1:
    The back is blotted in blue. The signature and the boxes lean the same way. #id:pool_096b #sfx:page-turn
- 2:
    One pen, one hand, and the same odd nine in both places. #id:pool_096c #sfx:page-turn
- 3:
    You compare the name above with the name below. Whoever signed also filled it in. #id:pool_096d #sfx:page-turn
- 4:
    Over it goes. The letters in the boxes have the same long tails as the signature. #id:pool_096e #sfx:page-turn
- else:
    One writer. You can see where the pen ran dry and was shaken. #id:pool_096f #sfx:page-turn
}
-> DONE

=== hand_other
{ pick % 6:
- 0:
    You turn the form. One hand wrote it and another signed. #id:pool_097a #sfx:page-turn
- 1:
    The boxes are in square letters. The signature is round as a plum. #id:pool_097b #sfx:page-turn
- 2:
    Two pens. The boxes were done by somebody in practice, the name by somebody else. #id:pool_097c #sfx:page-turn
- 3:
    You look at the name above and the name below. They did not come from one wrist. #id:pool_097d #sfx:page-turn
- 4:
    Over it goes. The writing leans left, and the signature leans right. #id:pool_097e #sfx:page-turn
- else:
    The form was filled in and then signed, by two people. That happens at any post office. #id:pool_097f #sfx:page-turn
}
-> DONE

=== differ_work
{ pick % 6:
- 0:
    The letter says one kind of work or one town. The contract says another. #id:pool_098a #sfx:paper-slide
- 1:
    You lay the letter on top. The job below it has moved. #id:pool_098b #sfx:paper-slide
- 2:
    Letter and contract begin alike. Then they go to different places. #id:pool_098c #sfx:paper-slide
- 3:
    What was offered is not quite what was signed. Your finger stops on the line. #id:pool_098d #sfx:paper-slide
- 4:
    Two papers, and the work in them is not the same work. #id:pool_098e #sfx:paper-slide
- else:
    You read the letter, then the contract, then the letter. The first line did not survive the trip. #id:pool_098f #sfx:paper-slide
}
-> DONE

=== differ_pay
{ pick % 6:
- 0:
    The letter says {d_promise} days of pay. The contract says {d_wage}. #id:pool_099a #sfx:paper-slide
- 1:
    You hold the sums side by side: {d_promise} days promised, {d_wage} days written. #id:pool_099b #sfx:paper-slide
- 2:
    {d_promise} on the letter. {d_wage} on the contract. You check if you have turned a page too many. #id:pool_099c #sfx:paper-slide
- 3:
    Between the letter and the contract the pay goes from {d_promise} days to {d_wage}. #id:pool_099d #sfx:paper-slide
- 4:
    One paper offers {d_promise} days and the other {d_wage}. Both have a nice signature. #id:pool_099e #sfx:paper-slide
- else:
    The two sums do not agree: {d_wage} days where {d_promise} stood before. #id:pool_099f #sfx:paper-slide
}
-> DONE

=== differ_signed
{ pick % 6:
- 0:
    There are two signatures, and the second has no date. The ticket lies beside it. #id:pool_100a #sfx:paper-slide
- 1:
    The contract was signed, and then signed again. You put the ticket next to it and cannot place the second. #id:pool_100b #sfx:paper-slide
- 2:
    One date, two signatures. The ticket has a date too, and does not help. #id:pool_100c #sfx:paper-slide
- 3:
    It carries the name twice. Only the first has a day beside it. #id:pool_100d #sfx:paper-slide
- 4:
    You slide the ticket down the page. It stops at a signature without a date. #id:pool_100e #sfx:paper-slide
- else:
    Two times the same name at the foot, in two inks. #id:pool_100f #sfx:paper-slide
}
-> DONE

=== differ_payer
{ pick % 6:
- 0:
    One ticket number for {d_seats} seats. The form says nothing of others. #id:pool_101a #sfx:paper-slide
- 1:
    The ticket was bought with {d_seats} seats on it. The form has room for one person. #id:pool_101b #sfx:paper-slide
- 2:
    You count {d_seats} seats on the ticket, and one traveller on the form. #id:pool_101c #sfx:paper-slide
- 3:
    {d_seats} seats, one buyer. On the form there is no line where that would go. #id:pool_101d #sfx:paper-slide
- 4:
    The form is about one. The ticket is about {d_seats}. #id:pool_101e #sfx:paper-slide
- else:
    Laid together they do not fit: one name here, {d_seats} seats there. #id:pool_101f #sfx:paper-slide
}
-> DONE

=== differ_hand
{ pick % 6:
- 0:
    The name is spelled one way in the passport and another way on the form. #id:pool_102a #sfx:paper-slide
- 1:
    You read the name in the passport and then the name on the form. A letter has moved. #id:pool_102b #sfx:paper-slide
- 2:
    Passport and form: the same name, near enough, but not the same spelling. #id:pool_102c #sfx:paper-slide
- 3:
    The form has one letter more. It could be a slip, it could be a sleepy pen. #id:pool_102d #sfx:paper-slide
- 4:
    One name, two spellings. You have seen worse from the printing office. #id:pool_102e #sfx:paper-slide
- else:
    You say the name aloud from both papers. It sounds alike and it is not written alike. #id:pool_102f #sfx:paper-slide
}
-> DONE

=== number_differs
{ pick % 6:
- 0:
    You point at the number. A shrug that goes all the way down. “It is the one I had.” #id:pool_103a #speaker:traveller
- 1:
    “Numbers,” and both palms turn up. “I did not count the pages.” #id:pool_103b #speaker:traveller
- 2:
    “That one is inside and that one is outside.” It is a fair description. #id:pool_103c #speaker:traveller
- 3:
    “It was in the book when I got it.” #id:pool_103d #speaker:traveller
- 4:
    A long look at the page, as at a cousin’s haircut. “So they are two.” #id:pool_103e #speaker:traveller
- else:
    “You have good lamps here.” #id:pool_103f #speaker:traveller
}
-> DONE

=== do_water
{ pick % 6:
- 0:
    You push a cup through and say how long this takes. The cup is held with both hands. #id:pool_104a
- 1:
    “Sit, if you like.” The stool is low. It was bought by somebody tall. #id:pool_104b
- 2:
    Water, and the plain truth about the queue. Half the cup is gone before you have capped the jug. #id:pool_104c
- 3:
    You turn the clock so that both of you can see it, and fill a cup. #id:pool_104d
- 4:
    “There is a stool, and there is water. The tea is better not tried.” The stool is pulled up. #id:pool_104e
- else:
    The jug is nearly empty. You pour what there is and go for more, and that seems to count. #id:pool_104f
}
-> DONE

=== do_summarise
{ pick % 6:
- 0:
    You say it back. “No,” comes the answer, “the other way round,” and something loosens. #id:pool_105a
- 1:
    You say it back and are corrected twice. The second time with a small drawing. #id:pool_105b
- 2:
    “So far I have this.” You read your four lines. One of them is sent back for repairs. #id:pool_105c
- 3:
    You repeat it in order. There is a nod for each part, and for the last part a hand that says nearly. #id:pool_105d
- 4:
    “Tell me if I have it wrong.” You have two things wrong. They are told to you. #id:pool_105e
- else:
    Your notes, aloud, in short sentences. “Yes. And the bag,” says the traveller. You had left out the bag. #id:pool_105f
}
-> DONE

=== do_form_question
{ pick % 6:
- 0:
    Question 7, as printed: “Are you a victim of trafficking?” A pause. “I am a cook.” #id:pool_106a
- 1:
    Question 7, as printed. “What do I win?” No one laughs, you least. #id:pool_106b
- 2:
    You read number 7 from the card, as somebody once wrote it. “Of what?” You read it again. It does not improve. #id:pool_106c
- 3:
    “Are you a victim of trafficking?” A look behind, to see who was meant. #id:pool_106d
- 4:
    Question 7. “Is there a no?” There is. “And a maybe?” There is not. #id:pool_106e
- else:
    You read it out. “In traffic? Often.” It was a serious answer. #id:pool_106f
}
-> DONE
