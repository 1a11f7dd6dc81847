// Whom one rings, sends away, calls in, and what a decision sounds like, at any window.

=== relative_answers
{ pick % 6:
- 0:
    It rings twice. A voice, a loud room, a dog. It knows the bus, the hens and the day. It stands on its own feet. #id:pool_107a #sfx:phone-buzz
- 1:
    “Yes, I am waiting,” says a voice, and names the boat before you do. Behind it a saw stops and starts again. #id:pool_107b #sfx:phone-buzz
- 2:
    Somebody picks up with a full mouth. They have work, a spare bed and questions of their own, chiefly about supper. #id:pool_107c #sfx:phone-buzz
- 3:
    “Is it the border? Good, I wrote it all down.” You get the hour, the bus and the name of a landlady. #id:pool_107d #sfx:phone-buzz
- 4:
    It is answered on the street, in wind. The voice knows what it should and asks you what it can bring. #id:pool_107e #sfx:phone-buzz
- else:
    A neighbour shouts up the stairs, and feet come down. Then four clear answers and one complaint about the post. #id:pool_107f #sfx:phone-buzz
}
-> DONE

=== relative_silent
{ pick % 6:
- 0:
    It rings nine times and stops ringing. That can mean anything. It is a working day. #id:pool_108a #sfx:phone-buzz
- 1:
    A recorded voice offers you a list of services. None of them is a person. #id:pool_108b #sfx:phone-buzz
- 2:
    Engaged. You try it again after the stapler. Engaged. #id:pool_108c #sfx:phone-buzz
- 3:
    You let it ring until Dorrin looks over. Nobody is in, or nobody hears it. #id:pool_108d #sfx:phone-buzz
- 4:
    Somebody lifts it and puts it down. It may have been a child, or an elbow. #id:pool_108e #sfx:phone-buzz
- else:
    The line clicks twice and hums. You note the hour and that there was no answer. #id:pool_108f #sfx:phone-buzz
}
-> DONE

=== register_same
{ pick % 6:
- 0:
    “Got it,” says the line, mouth full. “Same job, same sum, and a stamp. Ask what is in it, though. Paper is patient.” #id:pool_109a #speaker:register
- 1:
    “It is here. Firm, work, wage, as you read them,” says the line. “Does your traveller know it as well as I do?” #id:pool_109b #speaker:register
- 2:
    “Page nine hundred and four,” says the line. “It is the one. I can tell you what it says, not what they do.” #id:pool_109c #speaker:register
- 3:
    “Filed, and on time, which is rare,” says the line. “Word for word. Now ask about the words.” #id:pool_109d #speaker:register
- 4:
    Keys, a cough. “It stands in the register,” says the line. “I only have the paper. You have the person.” #id:pool_109e #speaker:register
- else:
    “Yes. All as you say,” says the line. “I like it when they match. It happens before lunch.” #id:pool_109f #speaker:register
}
-> DONE

=== register_differs
{ pick % 6:
- 0:
    “There is one under that name,” says the line. “It is not the one you are reading to me.” #id:pool_110a #speaker:register
- 1:
    “I have it, and I have it differently,” says the line. “Which of us is holding the old one?” #id:pool_110b #speaker:register
- 2:
    “Same firm,” says the line. “The rest I would read again, if I were you. Slowly, from the top.” #id:pool_110c #speaker:register
- 3:
    Paper moves. “Mine goes another way at line four,” says the line. “That can be a form. It can be more.” #id:pool_110d #speaker:register
- 4:
    “One is filed. Yours is not it,” says the line. “I just say what is in the drawer.” #id:pool_110e #speaker:register
- else:
    “Close,” says the line. “Close is a no here. I will send you a copy when the copier wakes.” #id:pool_110f #speaker:register
}
-> DONE

=== register_slow
{ pick % 6:
- 0:
    “Not filed. That is half of them this week,” says the line. “We are two people and a plant.” #id:pool_111a #speaker:register
- 1:
    “It may be in the tray,” says the line. “The tray is as high as I am.” #id:pool_111b #speaker:register
- 2:
    “Nothing yet,” says the line. “That says more about us than about your traveller.” #id:pool_111c #speaker:register
- 3:
    “I have until the tenth, and today is later,” says the line. “Not found. Not found is not a finding.” #id:pool_111d #speaker:register
- 4:
    The line plays a waltz, and then: “Could be here, could be on the way. I would not build on it.” #id:pool_111e #speaker:register
- else:
    “The machine says try again,” says the line. “It says that to me as well.” #id:pool_111f #speaker:register
}
-> DONE

=== payer_later
{ pick % 6:
- 0:
    You read the payer’s number down the line. “I ring you back,” they say. “Not a promise, a habit.” #id:pool_112a
- 1:
    “Spell it,” says the money desk. You spell it. “It goes in the pile. The pile moves, we have seen it.” #id:pool_112b
- 2:
    The money desk takes the number and asks how urgent. You say somebody is standing here. “Then I ring.” #id:pool_112c
- 3:
    “Account, card, or cash?” You read what the ticket has. “Give me the morning,” they say. You have less. #id:pool_112d
- 4:
    A pen scratches at the other end. “You will hear from us,” says the money desk, as if it were a threat. #id:pool_112e
- else:
    You dictate the number twice. “Somebody looks at it,” they say. “Then somebody looks at what they saw.” #id:pool_112f
}
-> DONE

=== companion_goes
{ pick % 6:
- 0:
    “The stamps desk needs a signature from one of you. Would you?” It is true on most days. The companion goes, looking back once. #id:pool_113a
- 1:
    “There is a form for the bags, second door. It only takes one of you.” The companion goes to find the second door. #id:pool_113b
- 2:
    “They want somebody at counter four, for the list.” The companion asks which list, and is told: the list. #id:pool_113c
- 3:
    “One of you has to be counted over there. It is how we do it.” The companion goes to be counted. #id:pool_113d
- 4:
    “Would you take this slip across for us? They bite only before ten.” The companion takes the slip across. #id:pool_113e
- else:
    “While we do this: the fee desk, please, with this number.” The companion reads the number and goes. #id:pool_113f
}
-> DONE

=== companion_goes_again
{ pick % 6:
- 0:
    “And the blue form, if you would.” This time the companion looks at you a little longer. #id:pool_114a
- 1:
    “They will want it in ink.” The companion looks at the pencil, then at you, and goes. #id:pool_114b
- 2:
    “I am sorry, it is the other counter.” It is. The companion says nothing and goes to the other counter. #id:pool_114c
- 3:
    “One signature is missing.” The companion counts the doors on the way, aloud. #id:pool_114d
- 4:
    “If you would ask them to stamp it too.” The companion has begun to know the way. #id:pool_114e
- else:
    “Once more, please. They close soon.” A breath, and the companion goes. #id:pool_114f
}
-> DONE

=== companion_returns
{ pick % 6:
- 0:
    The companion is back, with the stamp, a little out of breath. “Done. What did I miss?” #id:pool_115a #speaker:companion
- 1:
    The companion is back. “They had no queue,” as if that were your fault. #id:pool_115b #speaker:companion
- 2:
    Steps, and the companion is at the glass again. “They sent me to a woman who sent me here.” #id:pool_115c #speaker:companion
- 3:
    The slip is laid down in front of you. “There,” says the companion. “Are we ready?” #id:pool_115d #speaker:companion
- 4:
    “It was the wrong door,” says the companion, back already. “They were nice about it.” #id:pool_115e #speaker:companion
- else:
    Your half minute is over. “I have it in ink,” says the companion. #id:pool_115f #speaker:companion
}
-> DONE

=== companion_translates
{ pick % 6:
- 0:
    “I can say it for both of us,” says the companion. It is quick. It is also twice as long as the answer was. #id:pool_116a #speaker:companion
- 1:
    “That means yes,” says the companion. It had been five words. Some yeses are long. #id:pool_116b #speaker:companion
- 2:
    The companion says it back to you, whole. You would have to believe it. #id:pool_116c #speaker:companion
- 3:
    “In short: all in order,” says the companion. You had been hoping for the long one. #id:pool_116d #speaker:companion
- 4:
    You ask one, and the other answers. You write it down and put a C beside it, for companion. #id:pool_116e #speaker:companion
- else:
    “It is hard to put,” says the companion, and puts it. The traveller listens as you do, from outside. #id:pool_116f #speaker:companion
}
-> DONE

=== child_at_stamp
{ pick % 4:
- 0:
    You lift the stamp and see the year of birth again. A child is not sent back at a counter. Put it down; there is a line to call. #id:pool_117a
- 1:
    The stamp is inked. The age on the form is the age on the form. You cap the pad. There is a line to call. #id:pool_117b
- 2:
    “Not a child, Kell,” says Dorrin, without turning round. There is a number on the wall for this. #id:pool_117c
- else:
    Your hand is up. Then you see how low the chin is at the glass. The stamp waits; there is a line to call. #id:pool_117d
}
-> DONE

=== referral_declined
{ pick % 12:
- 0:
    “Thank you. No.” The offer stays open, and you say so. A no is an answer, not a mark on a form. #id:pool_118a #speaker:traveller
- 1:
    “Not today. Will you be here on Thursday?” You write Thursday on the back of a card. #id:pool_118b #speaker:traveller
- 2:
    “I would like to go on now.” You say where the room is, in case going on takes a turn. #id:pool_118c #speaker:traveller
- 3:
    “You ask it nicely. No.” You leave the leaflet between you. It is not pushed back. #id:pool_118d #speaker:traveller
- 4:
    “Is it for people like me?” You explain it once more. “Then for now, no.” You write: for now. #id:pool_118e #speaker:traveller
- 5:
    “My aunt always says yes first and thinks after. I do it the other way.” The offer keeps, and you say that it keeps. #id:pool_118f #speaker:traveller
- 6:
    “I have somewhere to be.” You say when the room is open, which is always. #id:pool_118g #speaker:traveller
- 7:
    “In our house we sleep on such things, on the side where the stove is.” You write down the number, for after the sleep. #id:pool_118h #speaker:traveller
- 8:
    “Another time. Or no other time.” Both are possible, and you say so. #id:pool_118i #speaker:traveller
- 9:
    “I heard all of it. No.” You did say all of it. You put the leaflet back, print up. #id:pool_118j #speaker:traveller
- 10:
    “First I want to see where I am. Then I may ask you for this again.” You tell the hours, and who sits here at night. #id:pool_118k #speaker:traveller
- else:
    “You put it well. It is a no all the same.” It goes into no box. #id:pool_118l #speaker:traveller
}
-> DONE

=== decide_admit
{ pick % 8:
- 0:
    The stamp comes down. “Good journey.” The gate makes its one note. #id:pool_119a #sfx:stamp
- 1:
    Stamp, slip, gate. The back of a coat, then the next face. #id:pool_119b #sfx:stamp
- 2:
    ADMITTED, a little crooked. You blow on it, since the ink is new. #id:pool_119c #sfx:stamp
- 3:
    You press, you lift, you hand it back with the page open. “Second door, then left.” #id:pool_119d #sfx:stamp
- 4:
    “Thank you,” says the traveller, to you, or to the gate. #id:pool_119e #sfx:stamp
- 5:
    The gate opens on the second try. It is the damp. You wave at the gate. #id:pool_119f #sfx:stamp
- 6:
    Down comes the stamp. You get a nod, and the bag goes up on the shoulder. #id:pool_119g #sfx:stamp
- else:
    “That is all?” That is all. The date is today’s, for once. #id:pool_119h #sfx:stamp
}
-> DONE

=== decide_refuse
{ pick % 6:
- 0:
    REFUSED, in the red that never quite dries. You read out the reason and the office that hears complaints. You spell the office. #id:pool_120a #sfx:stamp
- 1:
    The red stamp. You give the reason in plain words, then the address where one can object, then a pen. #id:pool_120b #sfx:stamp
- 2:
    You press it once. You say why, and until when one may complain, and write the date down large. #id:pool_120c #sfx:stamp
- 3:
    REFUSED. It is a heavy stamp for a short word. The paper with the rights has two sides, and you show both. #id:pool_120d #sfx:stamp
- 4:
    You turn the page with the red still wet. The reason is on line three. The way to object is on line four. #id:pool_120e #sfx:stamp
- else:
    The stamp comes down. You say the reason to the person and not to the page, and hand over the complaints sheet. #id:pool_120f #sfx:stamp
}
-> DONE

=== decide_refuse_duty
{ pick % 4:
- 0:
    The red stamp comes down on an open claim. Dorrin looks up. “That is a duty, not a taste,” she says, and takes the form out of the tray herself. #id:pool_121a #speaker:dorrin
- 1:
    REFUSED. “It was said aloud,” says Dorrin. “I heard it from here. You will write to me why, and I will write to them.” #id:pool_121b #speaker:dorrin
- 2:
    The stamp is down. “Lift it,” says Dorrin. It cannot be lifted. She opens a second form and dates it to the minute. #id:pool_121c #speaker:dorrin
- else:
    “There was a line to call first,” says Dorrin, and calls it. The red is on the page, and will be on yours. #id:pool_121d #speaker:dorrin
}
-> DONE

=== decide_second
{ pick % 6:
- 0:
    You hand over the yellow slip. “Somebody with more time than I have. You may sit, drink, and ring a person.” #id:pool_122a #sfx:paper-slide
- 1:
    The yellow slip. “It is not a punishment. It is a room with a kettle.” You point at the door with the glass in it. #id:pool_122b #sfx:paper-slide
- 2:
    “There they ask again, but sitting down.” The slip goes under the glass. #id:pool_122c #sfx:paper-slide
- 3:
    You write three words on the slip and the hour. “You may have somebody with you in there.” #id:pool_122d #sfx:paper-slide
- 4:
    “I have run out of minutes. They have more.” You tear the slip along its holes. #id:pool_122e #sfx:paper-slide
- else:
    A yellow slip, a door, a bench. You say what happens next, so that it is not a surprise. #id:pool_122f #sfx:paper-slide
}
-> DONE

=== decide_asylum
{ pick % 6:
- 0:
    You sign the claim form and tear off the bottom part. “This says you asked. Keep it on you. I do not decide it, and no one sends you back while it is read.” #id:pool_123a #sfx:pencil
- 1:
    Name, date, hour. “It is registered. Other people read it, and they must hear you first.” You give over the lower half. #id:pool_123b #sfx:pencil
- 2:
    The pen goes across the line. “You have asked, and it is written that you have. This strip is yours.” #id:pool_123c #sfx:pencil
- 3:
    You register it. “It may be long. Until it is read, you stay.” The strip is folded twice and put away. #id:pool_123d #sfx:pencil
- 4:
    You sign where it says officer. “I only write that you asked. It counts from this minute.” #id:pool_123e #sfx:pencil
- else:
    Three lines and a signature. “If anybody asks, show them this part.” You tear it with a ruler. #id:pool_123f #sfx:pencil
}
-> DONE

=== decide_child
{ pick % 4:
- 0:
    You ring Sunna. “Do not ask more than you must,” she says. “Is there a biscuit? Give the biscuit. The adult waits in another room. I am on my way.” #id:pool_124a #speaker:sunna
- 1:
    “Good that you ring,” says Sunna. “No more questions. The adult sits elsewhere, kindly. Seven minutes, if the bridge is down.” #id:pool_124b #speaker:sunna
- 2:
    Sunna picks up before it has rung. “I bring cards to play with. You bring a chair. The grown-up gets tea, in the other room.” #id:pool_124c #speaker:sunna
- else:
    “Tell them my name and that I am coming,” says Sunna. “Then nothing. Children hear enough from windows.” #id:pool_124d #speaker:sunna
}
-> DONE

=== do_card
{ pick % 6:
- 0:
    You slide the card under the glass, print side down. Free number, any hour, no names. It goes into a shoe. #id:pool_125a #sfx:paper-slide
- 1:
    You slide the card across. It is read, and read again, and goes where the money is. #id:pool_125b #sfx:paper-slide
- 2:
    “Everybody gets one,” you say, and it is nearly true. The card goes into a hat. #id:pool_125c #sfx:paper-slide
- 3:
    A card, the size of a bus pass. “For a friend, then,” says the traveller, and takes it for a friend. #id:pool_125d #sfx:paper-slide
- 4:
    You put the card inside the leaflet about parking. The leaflet is taken. #id:pool_125e #sfx:paper-slide
- else:
    The number is on both sides. It is looked at until it can be said without the card. #id:pool_125f #sfx:paper-slide
}
-> DONE

=== mirel_answers
{ pick % 6:
- 0:
    “Two beds,” says Mirel. “Had two. Explain it slowly, do not sell it. And ask if they have eaten.” #id:pool_126a #speaker:mirel
- 1:
    “I can be there in half an hour,” says Mirel. “Say what it is and what it is not. I take a no as well.” #id:pool_126b #speaker:mirel
- 2:
    “Harbour Light.” Mirel is chewing. “There is a room tonight. There is no hurry, except yours.” #id:pool_126c #speaker:mirel
- 3:
    “Do they know you are ringing me?” asks Mirel. “Then tell them. After that I come, if I am wanted.” #id:pool_126d #speaker:mirel
- 4:
    “Say my first name,” says Mirel. “People come to a name sooner than to an organisation. There is soup.” #id:pool_126e #speaker:mirel
- else:
    “Nobody has to tell me anything,” says Mirel. “A door that shuts, a doctor, time. Begin with the door.” #id:pool_126f #speaker:mirel
}
-> DONE
