// The window where people trust the post and there is time: sisters of the common told knots, told instead of them
// (told-sister.ts). Everybody is at ease alike; nothing here makes anybody look more or less guilty.

=== someone_arrives_heard
{ pick % 12:
- 0:
    Papers are laid down unasked, the right way up for you. #id:pool_159a
- 1:
    “And what is your name?” asks the next one. You had been about to ask that. #id:pool_159b
- 2:
    Somebody takes the stool, finds it low, and stays on it. #id:pool_159c
- 3:
    “On the ferry they say one can ask things here.” The papers are on the ledge already. #id:pool_159d
- 4:
    A cap comes off, a bag goes under the stool. You are asked about your day first. #id:pool_159e
- 5:
    Somebody has kept the leaflet from the pier, and has underlined a line. #id:pool_159f
- 6:
    The next one looks for your name on the badge and tries it out. #id:pool_159g
- 7:
    “Do you want the form first, or the rest?” It all lies there. #id:pool_159h
- 8:
    Somebody lets go of a bag, sits, and waits for you to finish writing. #id:pool_159i
- 9:
    A pear is set on your ledge, and the papers next to the pear. #id:pool_159j
- 10:
    Papers, a pen, and a list of questions. The questions are for you. #id:pool_159k
- else:
    The stool is pulled nearer to the glass, and then the papers are. #id:pool_159l
}
-> DONE

=== someone_with_companion_heard
{ pick % 6:
- 0:
    A companion comes along, says so unasked, and looks for a second stool. #id:pool_160a
- 1:
    “I carry the bags,” says the second one. Both are put where you can see them. #id:pool_160b
- 2:
    Two of them, and one stool. They settle it between them, politely. #id:pool_160c
- 3:
    The companion asks you where to stand. You had never thought about it. #id:pool_160d
- 4:
    Two good mornings, one after the other. The second is the companion’s. #id:pool_160e
- else:
    The companion has read the notice for companions and asks if it is still in force. #id:pool_160f
}
-> DONE

=== do_water_heard
{ pick % 6:
- 0:
    You pour two cups and drink one. The stool is at the glass before you can point at it. #id:pool_161a
- 1:
    “And you, have you had any?” You have not. You fill your own cup too. #id:pool_161b
- 2:
    You say how long this takes and turn the clock. A watch is put down beside it, for company. #id:pool_161c
- 3:
    The tea is tried after all. It is as people say. #id:pool_161d
- 4:
    Water, a stool, your name. The name is asked for again, for the spelling. #id:pool_161e
- else:
    The cup is emptied and set upside down on the ledge, the way it is done on the boats. #id:pool_161f
}
-> DONE

=== do_card_heard
{ pick % 6:
- 0:
    You lay the card down, print up. “Who picks up, if I ring?” You say what you know of them. #id:pool_162a #sfx:paper-slide
- 1:
    “Is it free?” It is. The number goes into a small book as well, against rain. #id:pool_162b #sfx:paper-slide
- 2:
    “Could I have two?” You count out two. #id:pool_162c #sfx:paper-slide
- 3:
    The card is read aloud, also the small print. “Any hour?” Any hour. #id:pool_162d #sfx:paper-slide
- 4:
    “I will tell you how they were,” says the traveller, and puts the card away. #id:pool_162e #sfx:paper-slide
- else:
    “My neighbour has the old one.” This is the new print. It is looked at for differences. #id:pool_162f #sfx:paper-slide
}
-> DONE

=== do_summarise_heard
{ pick % 6:
- 0:
    You say it back. “May I?” Your notes are turned round and put in order. #id:pool_163a
- 1:
    “You write small.” The traveller reads along, and mends two lines and a comma. #id:pool_163b
- 2:
    You read it aloud, slowly. At the third line there is a cough, and then the right word. #id:pool_163c
- 3:
    “Shall I say it, and you check?” You check. It is shorter, and better. #id:pool_163d
- 4:
    A nod for each part. Then your own question comes back to you, improved. #id:pool_163e
- else:
    “Is this how you have it?” It is gone through from the top, with the traveller’s pencil. #id:pool_163f
}
-> DONE

=== do_form_question_heard
{ pick % 6:
- 0:
    Question 7, as printed. “Who wrote that?” A committee. “Did they ask anybody?” #id:pool_164a
- 1:
    “Are you a victim of trafficking?” “What is it exactly?” You read out the law. It is longer. #id:pool_164b
- 2:
    You read it out and say sorry for it. “It is your work,” says the traveller kindly. #id:pool_164c
- 3:
    Number 7. The traveller asks to see it, reads it twice and hands it back, as one does a fish. #id:pool_164d
- 4:
    “Does anybody say yes to that?” You think about it. Not to that. #id:pool_164e
- else:
    You read it from the card. “Do you ask all of us?” You do, in those words. #id:pool_164f
}
-> DONE

=== papers_agree_heard
{ pick % 6:
- 0:
    “They should be the same,” says the traveller. You look, and they are. #id:pool_165a #sfx:paper-slide
- 1:
    You lay both on the ledge, and two heads bend over them. No line is out. #id:pool_165b #sfx:paper-slide
- 2:
    The corner is held down for you. Both papers say one thing. #id:pool_165c #sfx:paper-slide
- 3:
    You read one aloud, and a finger follows on the other. They keep step. #id:pool_165d #sfx:paper-slide
- 4:
    “Which of them is right?” Both. You square them and say so. #id:pool_165e #sfx:paper-slide
- else:
    Two papers, and time for two. Where they meet, they agree. #id:pool_165f #sfx:paper-slide
}
-> DONE

=== light_same_heard
{ pick % 6:
- 0:
    “May I see?” You hold it so that both can. The swan is there, the number is one, and in the back is pencil. #id:pool_166a #sfx:page-turn
- 1:
    You show what you look for: thread, swan, number. “And that?” That is pencil, on the last page. #id:pool_166b #sfx:page-turn
- 2:
    Slowly, against the lamp. Everything is where it was sewn. Then, at the end, handwriting in pencil. #id:pool_166c #sfx:page-turn
- 3:
    You turn each page to the light. Nothing odd, one number, and pencil on the last of them. #id:pool_166d #sfx:page-turn
- 4:
    “There is a bird in it.” There is, with the right number under it. There is pencil too, further back. #id:pool_166e #sfx:page-turn
- else:
    There is time to hear the lamp hum. Inside and cover agree. The last leaf was written on in pencil. #id:pool_166f #sfx:page-turn
}
-> DONE

=== hand_own_heard
{ pick % 6:
- 0:
    “I pressed too hard.” It can be felt through the back: one hand, all over. #id:pool_167a #sfx:page-turn
- 1:
    You turn it round, and it is turned back for you, to begin from the top. Boxes and name are one hand. #id:pool_167b #sfx:page-turn
- 2:
    “That is my nine.” It is, here and in the signature. #id:pool_167c #sfx:page-turn
- 3:
    You carry the form to the good lamp. The same pen from the first box to the name. #id:pool_167d #sfx:page-turn
- 4:
    You read the boxes and then the name, at leisure. One slope, one ink. #id:pool_167e #sfx:page-turn
- else:
    One writer. You ask about the pen, and you are told where it was bought. #id:pool_167f #sfx:page-turn
}
-> DONE

=== hand_other_heard
{ pick % 6:
- 0:
    You turn it so that both can see. One hand wrote the boxes, and another the name. #id:pool_168a #sfx:page-turn
- 1:
    You have time to look at every E. The boxes have one kind, and the name has another. #id:pool_168b #sfx:page-turn
- 2:
    The form is held flat for you. Two pens went over it. #id:pool_168c #sfx:page-turn
- 3:
    You go from box to box, at leisure. At the name the hand changes. #id:pool_168d #sfx:page-turn
- 4:
    By the good lamp there are two inks. The signature has one of them to itself. #id:pool_168e #sfx:page-turn
- else:
    Two writers. You lay a finger beside each, and the traveller looks along. #id:pool_168f #sfx:page-turn
}
-> DONE

=== decide_admit_heard
{ pick % 8:
- 0:
    The stamp comes down square. “Good luck with the others,” you are told. #id:pool_169a #sfx:stamp
- 1:
    ADMITTED. “Thank you, Kell.” It is on the badge, and the badge was read. #id:pool_169b #sfx:stamp
- 2:
    The stool is put back where it stood. Then the page is held out for the stamp. #id:pool_169c #sfx:stamp
- 3:
    You stamp it and say which bus. “And when do you get home?” Not before the handover. #id:pool_169d #sfx:stamp
- 4:
    A wave from the gate. You wave as well, with the stamp in your hand. #id:pool_169e #sfx:stamp
- 5:
    You press, and both of you check the date. It is right. #id:pool_169f #sfx:stamp
- 6:
    “May I press it?” No. But you show how it is done. #id:pool_169g #sfx:stamp
- else:
    Page, stamp, gate. The gate is held open for the next one, who is not there yet. #id:pool_169h #sfx:stamp
}
-> DONE

=== decide_refuse_heard
{ pick % 6:
- 0:
    REFUSED. “Why?” You say why, and it is listened to. Then you write down where one complains. #id:pool_170a #sfx:stamp
- 1:
    The red stamp. “What would you do now?” You point at line four of the sheet, the one about objecting. #id:pool_170b #sfx:stamp
- 2:
    You say it before you stamp it, with the reason and the last day to object. The stool stays taken until it is clear. #id:pool_170c #sfx:stamp
- 3:
    You press once and say why. “It could have been said worse.” The sheet is taken, and the pen. #id:pool_170d #sfx:stamp
- 4:
    REFUSED, with a reason and an address. Both are said back to you, correctly and not kindly. #id:pool_170e #sfx:stamp
- else:
    The stamp comes down. You come round the glass with the complaints sheet and go through it side by side. #id:pool_170f #sfx:stamp
}
-> DONE

=== decide_second_heard
{ pick % 6:
- 0:
    You explain the slip first, and tear it off after. “With tea?” With what they call tea. #id:pool_171a #sfx:paper-slide
- 1:
    “Will you be there?” No. You say who will. The slip is read and put on top. #id:pool_171b #sfx:paper-slide
- 2:
    A yellow slip. “So I say it all again.” Yes, but sitting down, and to the end. #id:pool_171c #sfx:paper-slide
- 3:
    You write the names of the two in there on the slip. You are asked how one says them. #id:pool_171d #sfx:paper-slide
- 4:
    “How long?” You say what you know, and ring ahead about the kettle. #id:pool_171e #sfx:paper-slide
- else:
    The yellow slip is taken, and so is the stool, to bring along. You explain that they have chairs. #id:pool_171f #sfx:paper-slide
}
-> DONE

=== no_claim_heard
{ pick % 8:
- 0:
    “What happens to those who say yes?” You tell it properly. “Good. I am not one.” #id:pool_172a #speaker:traveller
- 1:
    “No, but you ask it well.” The form is back in its tray, a little proud. #id:pool_172b #speaker:traveller
- 2:
    “I read about that in your leaflet. It is for others.” You are glad that somebody reads the leaflet. #id:pool_172c #speaker:traveller
- 3:
    “Ask me what else I do not need.” You have a list, in fact. The form goes under it. #id:pool_172d #speaker:traveller
- 4:
    “Does it cost you something if I say no?” Nothing. “Then no.” #id:pool_172e #speaker:traveller
- 5:
    “I would tell you.” You think so too, and close the tray. #id:pool_172f #speaker:traveller
- 6:
    “Let me read it first.” It is read to the end. “No. It is well written.” #id:pool_172g #speaker:traveller
- else:
    “I have a country, thank you. It is wet, but it is there.” The form goes back dry. #id:pool_172h #speaker:traveller
}
-> DONE

=== q_who_heard
{ pick % 6:
- 0:
    “Who was it? Begin with whom you like.” #id:pool_173a #speaker:ansa
- 1:
    “Who was there? I write it as you say it.” #id:pool_173b #speaker:ansa
- 2:
    “Would you tell me who?” #id:pool_173c #speaker:ansa
- 3:
    “Is there somebody I should know of here?” #id:pool_173d #speaker:ansa
- 4:
    “Who would tell it the same way?” #id:pool_173e #speaker:ansa
- else:
    “And who was that to you?” #id:pool_173f #speaker:ansa
}
-> DONE

=== q_when_heard
{ pick % 6:
- 0:
    “When was it? Your own calendar is fine.” #id:pool_174a #speaker:ansa
- 1:
    “Before what, or after what, for you?” #id:pool_174b #speaker:ansa
- 2:
    “Was it a weekday, do you think?” #id:pool_174c #speaker:ansa
- 3:
    “When was that? We can count back together.” #id:pool_174d #speaker:ansa
- 4:
    “What time of year do you see?” #id:pool_174e #speaker:ansa
- else:
    “When does it begin, for you?” #id:pool_174f #speaker:ansa
}
-> DONE

=== q_how_heard
{ pick % 6:
- 0:
    “How was it? You say when to stop.” #id:pool_175a #speaker:ansa
- 1:
    “Tell it your way. I ask after.” #id:pool_175b #speaker:ansa
- 2:
    “What would you like me to understand?” #id:pool_175c #speaker:ansa
- 3:
    “Begin where it begins for you.” #id:pool_175d #speaker:ansa
- 4:
    “How was that? There is no list.” #id:pool_175e #speaker:ansa
- else:
    “I am listening. How did it go?” #id:pool_175f #speaker:ansa
}
-> DONE

=== q_show_heard
{ pick % 6:
- 0:
    “Would you like me to look at it with you?” #id:pool_176a #speaker:ansa
- 1:
    “If you want it read, I can read it.” #id:pool_176b #speaker:ansa
- 2:
    “Is there something you would show me?” #id:pool_176c #speaker:ansa
- 3:
    “Shall we look at it, or leave it?” #id:pool_176d #speaker:ansa
- 4:
    “Only when you are ready. Is there a paper?” #id:pool_176e #speaker:ansa
- else:
    “May I look? You keep a finger on it.” #id:pool_176f #speaker:ansa
}
-> DONE

=== q_worry_heard
{ pick % 6:
- 0:
    “What would you like to know from me?” #id:pool_177a #speaker:ansa
- 1:
    “What is the first thing you do out there?” #id:pool_177b #speaker:ansa
- 2:
    “What would make the next day easier?” #id:pool_177c #speaker:ansa
- 3:
    “If we had an hour, what would we talk about?” #id:pool_177d #speaker:ansa
- 4:
    “Is there a question you keep for later?” #id:pool_177e #speaker:ansa
- else:
    “Whom would you ring from here?” #id:pool_177f #speaker:ansa
}
-> DONE

=== phone_rings_heard
The telephone rings. It will be the four. “Take it,” says whoever is at your glass. The clock has not heard. #id:pool_178 #sfx:telephone
-> DONE

=== phone_later_heard
You let it ring. “Yours?” asks the traveller. Yours. There will be a note about it. #id:pool_179
-> DONE

=== debrief_card_heard
They have the card. Nobody counts it here either, but somebody may say how it was. #id:pool_180
-> DONE

=== time_is_up_heard
“Handover,” says Dorrin, and nods to the traveller. “I am sorry, it is the clock. One stamp or one slip now.” #speaker:dorrin #mood:tired #sfx:bell-far #id:pool_181
-> DONE
