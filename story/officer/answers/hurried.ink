// The window where a first line is ruled by seconds: sisters of the common told knots, told instead of them (told-sister.ts).
// The world changes the room and the officer, never the person: nothing here makes anybody look more or less guilty.

=== someone_arrives_hurried
{ pick % 12:
- 0:
    The stamp is still wet from the last one. New papers come under the glass beside it. #id:pool_136a
- 1:
    “Next,” says the loudspeaker, before you do. Somebody is already there. #id:pool_136b
- 2:
    A form on the ledge. The one behind holds another form ready, over a shoulder. #id:pool_136c
- 3:
    The lamp over your window turns green by itself now. Under it stands a person. #id:pool_136d
- 4:
    Somebody is moved up to the glass by the queue, and says sorry to the glass. #id:pool_136e
- 5:
    The window is misted over from the queue. You wipe a hole, and there is a hat in it. #id:pool_136f
- 6:
    Papers. Behind them the whole queue lifts its bags and takes one step. #id:pool_136g
- 7:
    The line on the floor is worn away. The next one stands about where it was. #id:pool_136h
- 8:
    You say good morning to the form, since the form is nearer. Then to its owner. #id:pool_136i
- 9:
    The lamp has a clock in it. It began with your “good morning”. #id:pool_136j
- 10:
    A sleeve, a form, a ticket. A face comes when the queue gives it room. #id:pool_136k
- else:
    Tobin has done three since you last looked up. Somebody puts a bag down at your window. #id:pool_136l
}
-> DONE

=== someone_with_companion_hurried
{ pick % 6:
- 0:
    Two come up as one, because the queue leaves no room for two. #id:pool_137a
- 1:
    A companion stands sideways at the ledge. There is no other way to stand. #id:pool_137b
- 2:
    Beside the papers lies a second elbow. It belongs to a companion. #id:pool_137c
- 3:
    You look up once and see two. The second is the companion; the form says nothing of it. #id:pool_137d
- 4:
    The companion has both bags, and the queue has the companion. #id:pool_137e
- else:
    A second head over the ledge, a companion’s, near enough to read your blotter. #id:pool_137f
}
-> DONE

=== do_water_hurried
{ pick % 6:
- 0:
    You push a cup through with your left hand. The right one is still on the stamp. #id:pool_138a
- 1:
    The stool is gone, so that nobody sits down. You hand the water through, and it is drunk standing. #id:pool_138b
- 2:
    Half a cup. You say that it will be quick, which is true, and sorry, which is also true. #id:pool_138c
- 3:
    You fill a cup, and the whole queue watches you fill it. The traveller drinks to the queue. #id:pool_138d
- 4:
    The jug has been moved to where one has to get up for it. You get up for it. #id:pool_138e
- else:
    A cup, and what comes next, in one breath. “They have water,” says the queue. #id:pool_138f
}
-> DONE

=== do_card_hurried
{ pick % 6:
- 0:
    The card goes through under your thumb. It takes less time than a stamp. #id:pool_139a #sfx:paper-slide
- 1:
    The cards are taped under your ledge now. One comes off without a sound. #id:pool_139b #sfx:paper-slide
- 2:
    Card and pen go through in one move. The pen comes back. #id:pool_139c #sfx:paper-slide
- 3:
    There is no time for what it is. You tap on the number, and on the words “any hour”. #id:pool_139d #sfx:paper-slide
- 4:
    You fold the card into the ferry ticket and hand over the ticket. #id:pool_139e #sfx:paper-slide
- else:
    “This too.” It is the card. It is put away before the lamp changes. #id:pool_139f #sfx:paper-slide
}
-> DONE

=== do_summarise_hurried
{ pick % 6:
- 0:
    You say it back in one breath. “No, that came first.” You draw an arrow, for want of a line. #id:pool_140a
- 1:
    Your notes, aloud, with one eye on the lamp. One word comes back changed. It was the verb. #id:pool_140b
- 2:
    “So far this.” Three lines, fast. A finger on the glass stops you at the second. #id:pool_140c
- 3:
    You repeat it low, because the queue has ears. It is put right just as low. #id:pool_140d
- 4:
    “Have I got it?” Nearly. You hear the rest while you move the stamp out of the way. #id:pool_140e
- else:
    You say it back while the printer runs. “Yes. Only not so quick,” says the traveller. #id:pool_140f
}
-> DONE

=== do_form_question_hurried
{ pick % 6:
- 0:
    Question 7, fast, as printed. “Of what?” asks the next one in the queue. #id:pool_141a
- 1:
    You read number 7 to the glass. The glass has been asked it all shift. #id:pool_141b
- 2:
    “Are you a victim of trafficking?” The loudspeaker calls somebody else over it. You leave the box empty. #id:pool_141c
- 3:
    Question 7. It takes four seconds, and so does the no. #id:pool_141d
- 4:
    As printed, and at the speed of the printer. “Please?” You ask it again, no slower. #id:pool_141e
- else:
    You have number 7 down to one breath. “What was that?” says the traveller. It was a crime, in one breath. #id:pool_141f
}
-> DONE

=== papers_agree_hurried
{ pick % 6:
- 0:
    You hold one over the other against the glass. Same, same, same. #id:pool_142a #sfx:paper-slide
- 1:
    Your thumb runs down one, your eye down the other. They arrive together. #id:pool_142b #sfx:paper-slide
- 2:
    A few seconds with both. They match, as far as a few seconds go. #id:pool_142c #sfx:paper-slide
- 3:
    There is no room to lay them out. You hold them like playing cards, and they are a pair. #id:pool_142d #sfx:paper-slide
- 4:
    First words, last words, the sum in the middle. All alike, and the lamp blinks. #id:pool_142e #sfx:paper-slide
- else:
    They say one thing. The stamp has not left your other hand. #id:pool_142f #sfx:paper-slide
}
-> DONE

=== light_same_hurried
{ pick % 6:
- 0:
    Up to the lamp and down. One number, one swan. Something in pencil went by on the last page. #id:pool_143a #sfx:page-turn
- 1:
    You give it one second of light. It holds. Pencil, at the back. #id:pool_143b #sfx:page-turn
- 2:
    Thread, swan, number, at the speed of a card trick. Behind them, pencil. #id:pool_143c #sfx:page-turn
- 3:
    You tilt it on the way past the stamp. The number is the number, and the last leaf has writing. #id:pool_143d #sfx:page-turn
- 4:
    You share the lamp with Tobin now. In your half minute of it all is right, with pencil on the end page. #id:pool_143e #sfx:page-turn
- else:
    Light, and the queue looks through the page with you. It is in order. Someone used a pencil at the very end. #id:pool_143f #sfx:page-turn
}
-> DONE

=== hand_own_hurried
{ pick % 6:
- 0:
    Flip. One pen, one slope. You flip it back. #id:pool_144a #sfx:page-turn
- 1:
    You turn the form without letting go of the stamp. Boxes and name are one hand’s work. #id:pool_144b #sfx:page-turn
- 2:
    Front and back in one look. The same hand did both. #id:pool_144c #sfx:page-turn
- 3:
    The long tails go all the way down to the signature. That is one look. #id:pool_144d #sfx:page-turn
- 4:
    You compare an A with an A. There is no time for a B. The same hand. #id:pool_144e #sfx:page-turn
- else:
    The form is over and back before the lamp blinks. Whoever wrote it signed it. #id:pool_144f #sfx:page-turn
}
-> DONE

=== hand_other_hurried
{ pick % 6:
- 0:
    Flip. One pen for the boxes, one for the name. You flip it back again. #id:pool_145a #sfx:page-turn
- 1:
    You turn the form, stamp in hand. The boxes are by one person and the name is by another. #id:pool_145b #sfx:page-turn
- 2:
    One look at the front, one at the back. It took two to fill it in. #id:pool_145c #sfx:page-turn
- 3:
    An A from the boxes, an A from the name. They have not met. #id:pool_145d #sfx:page-turn
- 4:
    Square above, round below. You have had a pile of those this week. #id:pool_145e #sfx:page-turn
- else:
    Two hands on one form. Pens are lent in queues, and the queue is long. #id:pool_145f #sfx:page-turn
}
-> DONE

=== decide_admit_hurried
{ pick % 8:
- 0:
    ADMITTED, and your hand is at the next form already. The gate makes its note. #id:pool_146a #sfx:stamp
- 1:
    Down comes the stamp. “Good journey,” you say, to a back. #id:pool_146b #sfx:stamp
- 2:
    The stamp does not go up high any more. It drops an inch, and somebody is in. #id:pool_146c #sfx:stamp
- 3:
    Down, through, gone. The queue closes up like water. #id:pool_146d #sfx:stamp
- 4:
    You stamp a little off the box. There is no time to be sorry about boxes. #id:pool_146e #sfx:stamp
- 5:
    The gate is open before the ink is dry. One page will print on the other. #id:pool_146f #sfx:stamp
- 6:
    “That way,” with a thumb, and the stamp is back in its pad. #id:pool_146g #sfx:stamp
- else:
    ADMITTED. Somewhere a number goes up by one. #id:pool_146h #sfx:stamp
}
-> DONE

=== decide_refuse_hurried
{ pick % 6:
- 0:
    REFUSED. The reason and the complaints office, in two sentences. You slow down for the address. #id:pool_147a #sfx:stamp
- 1:
    The red stamp has been moved nearer. You say why, and where one objects, over the noise of the hall. #id:pool_147b #sfx:stamp
- 2:
    Red, and the paper with the rights. You say the last day for it twice, since the hall is loud. #id:pool_147c #sfx:stamp
- 3:
    You press it once. The reason has to fit before the next one comes. You make the next one wait. #id:pool_147d #sfx:stamp
- 4:
    REFUSED. You keep a finger on the complaints sheet until it has been read. The queue sighs at the finger. #id:pool_147e #sfx:stamp
- else:
    The stamp is quick. The rights have two sides. You read out both, and the lamp blinks at you. #id:pool_147f #sfx:stamp
}
-> DONE

=== decide_second_hurried
{ pick % 6:
- 0:
    The yellow slips hang from a nail at your elbow. You tear one off. “They have chairs.” #id:pool_148a #sfx:paper-slide
- 1:
    “They ask again in there, and wait for the answer.” Slip, arrow, door. #id:pool_148b #sfx:paper-slide
- 2:
    You write the hour on the slip and point out the door with the glass in it. You may bring somebody, you add. #id:pool_148c #sfx:paper-slide
- 3:
    A yellow slip, and one sentence about what comes next. You say it twice. The queue knows it by heart. #id:pool_148d #sfx:paper-slide
- 4:
    “Nothing bad. More minutes.” The slip is through. #id:pool_148e #sfx:paper-slide
- else:
    The pad of slips is down to its cardboard. You write on the cardboard. #id:pool_148f #sfx:paper-slide
}
-> DONE

=== no_claim_hurried
{ pick % 8:
- 0:
    “No, no asylum.” The form was half out of the tray. An elbow pushes it in. #id:pool_149a #speaker:traveller
- 1:
    “Is that the quick queue?” It is not. “Then no.” #id:pool_149b #speaker:traveller
- 2:
    “Not for me. I only need the gate.” The form has not left your hand. #id:pool_149c #speaker:traveller
- 3:
    “My cousin asked for it. It takes years.” So does this, says the queue. #id:pool_149d #speaker:traveller
- 4:
    “Keep it for those who need one.” It goes back on the pile, which is small. #id:pool_149e #speaker:traveller
- 5:
    “I would have said so.” That is fair. You ask everybody, at this speed. #id:pool_149f #speaker:traveller
- 6:
    “No. Should I?” It is a right, you say, not a tip. “Then no.” #id:pool_149g #speaker:traveller
- else:
    “Is there a chair with it?” There is not. “Then I leave it.” You lay the form away. #id:pool_149h #speaker:traveller
}
-> DONE

=== q_who_hurried
{ pick % 6:
- 0:
    “Who? One name will do.” #id:pool_150a #speaker:ansa
- 1:
    “Who did it, in a word?” #id:pool_150b #speaker:ansa
- 2:
    “Was there a who?” #id:pool_150c #speaker:ansa
- 3:
    “Whose doing?” #id:pool_150d #speaker:ansa
- 4:
    “A name, if there is one?” #id:pool_150e #speaker:ansa
- else:
    “Who was it, quickly?” #id:pool_150f #speaker:ansa
}
-> DONE

=== q_when_hurried
{ pick % 6:
- 0:
    “When? Roughly will do.” #id:pool_151a #speaker:ansa
- 1:
    “Which month?” #id:pool_151b #speaker:ansa
- 2:
    “A date, if you have it?” #id:pool_151c #speaker:ansa
- 3:
    “Long ago, or just now?” #id:pool_151d #speaker:ansa
- 4:
    “Day or week?” #id:pool_151e #speaker:ansa
- else:
    “When, in one word?” #id:pool_151f #speaker:ansa
}
-> DONE

=== q_how_hurried
{ pick % 6:
- 0:
    “How, in short?” #id:pool_152a #speaker:ansa
- 1:
    “How was that? They are ringing already.” #id:pool_152b #speaker:ansa
- 2:
    “One sentence on this line?” #id:pool_152c #speaker:ansa
- 3:
    “What should I read here, before the lamp goes?” #id:pool_152d #speaker:ansa
- 4:
    “The short of it?” #id:pool_152e #speaker:ansa
- else:
    “I have half a minute. How was it?” #id:pool_152f #speaker:ansa
}
-> DONE

=== q_show_hurried
{ pick % 6:
- 0:
    “May I see? You can say no.” #id:pool_153a #speaker:ansa
- 1:
    “A paper for that? Only if you like.” #id:pool_153b #speaker:ansa
- 2:
    “Show me, or not. Both are fine.” #id:pool_153c #speaker:ansa
- 3:
    “A quick look, if I may?” #id:pool_153d #speaker:ansa
- 4:
    “Anything on paper? No is an answer.” #id:pool_153e #speaker:ansa
- else:
    “May I? It comes straight back.” #id:pool_153f #speaker:ansa
}
-> DONE

=== q_worry_hurried
{ pick % 6:
- 0:
    “One thing on your mind?” #id:pool_154a #speaker:ansa
- 1:
    “What worries you, in short?” #id:pool_154b #speaker:ansa
- 2:
    “Before you go: anything?” #id:pool_154c #speaker:ansa
- 3:
    “What should I have asked?” #id:pool_154d #speaker:ansa
- 4:
    “Anything that cannot wait?” #id:pool_154e #speaker:ansa
- else:
    “And tomorrow, is that all right?” #id:pool_154f #speaker:ansa
}
-> DONE

=== phone_rings_hurried
The telephone rings, and rings, since every hand in the hall has a stamp in it. The four, at last, and somebody is at your glass. #id:pool_155 #sfx:telephone
-> DONE

=== phone_later_hurried
You let it ring till it stops. The lamp does not count telephones. Expect a note. #id:pool_156
-> DONE

=== debrief_card_hurried
The card is with them. It was the slowest thing you did, and no board has a column for it. #id:pool_157
-> DONE

=== time_is_up_hurried
“Handover,” says Dorrin, with her hand on your lamp. “Stamp or slip. They have begun to push from the gangway.” #speaker:dorrin #mood:tired #sfx:bell-far #id:pool_158
-> DONE
