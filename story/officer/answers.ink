// What travellers say at the window: small knots, one sentence or two. Each pool is walked through in an order of its own
// (src/roles/officer/phrase-order.ts), so `pick` stands once in a knot, over all its variants.
// say_ is the plain fact, the same for everybody it is true of. innocent_ and deep_ answer a second question about it; people
// who do not wish to speak yet use innocent_ too. Names come from papers: n_kin, n_kin_town, n_agent are proper names.
// Three voices take turns in say_, innocent_ and deep_ alike: exact and short, a teller with one homely detail, dry or impatient.
// Do not make one voice sadder, smoother or more nervous than another: nothing may sound guilty or innocent.
// An item that a quarter or more of either group carries has at least twelve ways to be said, the others six.
INCLUDE answers/deceptive.ink
INCLUDE answers/coercive.ink
INCLUDE answers/vulnerable.ink
INCLUDE answers/exploitation.ink
INCLUDE answers/few-words.ink

=== short_answer
{ pick % 10:
- 0:
    “Yes.” Then nothing. #id:b3g_001 #speaker:traveller
- 1:
    “It is like it says.” #id:b3g_002 #speaker:traveller
- 2:
    “I do not know that word.” It was an easy word. #id:b3g_003 #speaker:traveller
- 3:
    “I am tired,” and it may be only that. #id:b3g_004 #speaker:traveller
- 4:
    “He knows.” It is not clear who. #id:b3g_005 #speaker:traveller
- 5:
    “As you see.” #id:b3g_006 #speaker:traveller
- 6:
    “Is it wrong?” #id:b3g_007 #speaker:traveller
- 7:
    “Normal,” after a look at the queue. #id:b3g_008 #speaker:traveller
- 8:
    “I said it already, on the boat, to the other hat.” #id:b3g_009 #speaker:traveller
- else:
    “Fine. It is fine.” #id:b3g_010 #speaker:traveller
}
-> DONE

=== plain_person
{ pick % 3:
- 0:
    “That is me. The picture was a bad day.” #id:b3g_011 #speaker:traveller
- 1:
    “My mother wanted another name. My father was at the desk.” #id:b3g_012 #speaker:traveller
- else:
    “Yes, that one. With the ears.” #id:b3g_013 #speaker:traveller
}
-> DONE

=== plain_papers
{ pick % 3:
- 0:
    “I queued for it two mornings. One for the door and one for the desk.” #id:b3g_014 #speaker:traveller
- 1:
    “It is new because the old one swam.” #id:b3g_015 #speaker:traveller
- else:
    “My brother has the same stamp, a little crooked too.” #id:b3g_016 #speaker:traveller
}
-> DONE

=== plain_visa
{ pick % 3:
- 0:
    “It came in the post. I read it to the dog.” #id:b3g_017 #speaker:traveller
- 1:
    “They asked me nine things and looked at none of them.” #id:b3g_018 #speaker:traveller
- else:
    “A season, then home. My hens do not like my husband’s cousin.” #id:b3g_019 #speaker:traveller
}
-> DONE

=== plain_family
{ pick % 3:
- 0:
    “That is who you ring if I fall in the water.” #id:b3g_020 #speaker:traveller
- 1:
    “{n_kin}, in {n_kin_town}. We had the same teacher.” #id:b3g_021 #speaker:traveller
- else:
    “She answers if it rings long. She is far from the phone and near the goats.” #id:b3g_022 #speaker:traveller
}
-> DONE

=== plain_plan
{ pick % 3:
- 0:
    “To work till the leaves go, then see my boy.” #id:b3g_411 #speaker:traveller
- 1:
    “To earn a roof. Not a big one. Tin.” #id:b3g_412 #speaker:traveller
- else:
    “One season. I know the bus and I know the rain.” #id:b3g_413 #speaker:traveller
}
-> DONE

=== plain_address
{ pick % 3:
- 0:
    “It is the yellow house. There are two. It is the other.” #id:b3g_026 #speaker:traveller
- 1:
    “Over the bakery. I will smell it.” #id:b3g_027 #speaker:traveller
- else:
    “They meet me at the clock.” #id:b3g_028 #speaker:traveller
}
-> DONE

=== plain_money
{ pick % 3:
- 0:
    “Enough for soup and one mistake.” #id:b3g_029 #speaker:traveller
- 1:
    “I sold the radio. It only had one voice anyway.” #id:b3g_030 #speaker:traveller
- else:
    “It is what was in the jar.” #id:b3g_031 #speaker:traveller
}
-> DONE

=== plain_journey
{ pick % 3:
- 0:
    “The bus, the long bus, the boat. My knees can tell you the order.” #id:b3g_032 #speaker:traveller
- 1:
    “Two days and a night. A man sang. We paid him to stop.” #id:b3g_033 #speaker:traveller
- else:
    “We saw the lamps from far out. I thought it was a town with a festival.” #id:b3g_034 #speaker:traveller
}
-> DONE

=== plain_ticket
{ pick % 3:
- 0:
    “At the window in {n_kin_town}, with the fat cat in it.” #id:b3g_035 #speaker:traveller
- 1:
    “My brother stood in the line and I held the bags.” #id:b3g_036 #speaker:traveller
- else:
    “It was the cheap boat. You can tell.” #id:b3g_037 #speaker:traveller
}
-> DONE

=== plain_job
{ pick % 3:
- 0:
    “My neighbour has done it four years. She has nice windows now.” #id:b3g_038 #speaker:traveller
- 1:
    “I have done it before. I am good at it. I am slow at the start.” #id:b3g_039 #speaker:traveller
- else:
    “They wrote, I wrote, they wrote. Then the paper.” #id:b3g_040 #speaker:traveller
}
-> DONE

=== plain_pay
{ pick % 3:
- 0:
    “It is less than I said at home and more than home.” #id:b3g_041 #speaker:traveller
- 1:
    “I did the sum on the ferry. It comes out.” #id:b3g_042 #speaker:traveller
- else:
    “Written there. I believe paper more than people, and people more than dogs.” #id:b3g_043 #speaker:traveller
}
-> DONE

=== plain_contract
{ pick % 3:
- 0:
    “At my kitchen table. My wife held the lamp.” #id:b3g_044 #speaker:traveller
- 1:
    “I read it twice, then my daughter read it, then we had a fight.” #id:b3g_045 #speaker:traveller
- else:
    “They sent it, I sent it, it came back with a stamp like an egg.” #id:b3g_046 #speaker:traveller
}
-> DONE

=== plain_offer
{ pick % 3:
- 0:
    “It hung in the shop, under the cat that was lost.” #id:b3g_047 #speaker:traveller
- 1:
    “A woman I worked with before. She is careful with words.” #id:b3g_048 #speaker:traveller
- else:
    “I asked three people. Two said go.” #id:b3g_049 #speaker:traveller
}
-> DONE

=== plain_debt
{ pick % 3:
- 0:
    “For the bus and the boots. I pay it off by the plums.” #id:b3g_050 #speaker:traveller
- 1:
    “My aunt lent it. She wants it back in plums.” #id:b3g_051 #speaker:traveller
- else:
    “Paid. You see the line through it.” #id:b3g_052 #speaker:traveller
}
-> DONE

=== plain_messages
{ pick % 3:
- 0:
    “My daughter. She sends faces. I do not know what half of them mean.” #id:b3g_053 #speaker:traveller
- 1:
    “The phone company. They love me.” #id:b3g_054 #speaker:traveller
- else:
    “It is the football.” #id:b3g_055 #speaker:traveller
}
-> DONE

=== plain_worry
{ pick % 4:
- 0:
    “The bread. They say the bread here is square.” #id:b3g_056 #speaker:traveller
- 1:
    “That I am slow. I am always slow in the first week.” #id:b3g_057 #speaker:traveller
- 2:
    “My hens.” #id:b3g_058 #speaker:traveller
- else:
    “Nothing that a sleep will not mend.” #id:b3g_059 #speaker:traveller
}
-> DONE

=== say_K01
{ pick % 2:
- 0:
    “They keep the papers at the office. So nobody loses them.” #id:b3g_216 #speaker:traveller
- else:
    “Mine is in a drawer. I have seen the drawer.” #id:b3g_217 #speaker:traveller
}
-> DONE

=== innocent_K01
{ pick % 2:
- 0:
    “The hotel has a safe. You ask and they fetch it and they sigh.” #id:b3g_218 #speaker:traveller
- else:
    “I gave it to the captain in the storm. He gave it back in the calm.” #id:b3g_219 #speaker:traveller
}
-> DONE

=== deep_K01
{ pick % 2:
- 0:
    “I asked for it for the bank. He said the bank can ask him.” #id:b3g_220 #speaker:traveller
- else:
    “Twelve books in one drawer. Mine has a coffee ring.” #id:b3g_221 #speaker:traveller
}
-> DONE

=== say_K02
{ pick % 2:
- 0:
    “Somebody walks with us. To help.” #id:b3g_222 #speaker:traveller
- else:
    “We may ring on Sundays, at the table, together.” #id:b3g_223 #speaker:traveller
}
-> DONE

=== innocent_K02
{ pick % 2:
- 0:
    “On a ship nobody walks alone at night. Not even the mate.” #id:b3g_224 #speaker:traveller
- else:
    “There was sickness in the camp. Two weeks, then the gate stood open.” #id:b3g_225 #speaker:traveller
}
-> DONE

=== deep_K02
{ pick % 2:
- 0:
    “She counts us at the tap.” #id:b3g_226 #speaker:traveller
- else:
    “I rang from the shop once. They knew what I had said. So I tell my mother it is fine.” #id:b3g_227 #speaker:traveller
}
-> DONE

=== say_K03
{ pick % 2:
- 0:
    “I know what I am to say. I am saying it.” #id:b3g_228 #speaker:traveller
- else:
    “We practised on the boat. You asked them in the right order.” #id:b3g_229 #speaker:traveller
}
-> DONE

=== innocent_K03
{ pick % 2:
- 0:
    “The guide told us to say tourists. He is paid to get us over, and that was all he wanted.” #id:b3g_230 #speaker:traveller
- else:
    “My aunt wrote it out for me. She thinks officers like aunts.” #id:b3g_231 #speaker:traveller
}
-> DONE

=== deep_K03
{ pick % 2:
- 0:
    “If I say it wrong, the next one pays for it.” #id:b3g_232 #speaker:traveller
- else:
    “He plays you, when we practise. He is quite good.” #id:b3g_233 #speaker:traveller
}
-> DONE

=== say_K04
{ pick % 2:
- 0:
    “I am not afraid of you. There is somebody else.” #id:b3g_234 #speaker:traveller
- else:
    “When that phone rings I lose the thread.” #id:b3g_235 #speaker:traveller
}
-> DONE

=== innocent_K04
{ pick % 2:
- 0:
    “It is my brother-in-law. He wants the house and thinks I have it in my bag.” #id:b3g_236 #speaker:traveller
- else:
    “Where I come from there is an office that asks for me by name.” #id:b3g_237 #speaker:traveller
}
-> DONE

=== deep_K04
{ pick % 2:
- 0:
    “He is not tall. He never raised his voice. He has the bus.” #id:b3g_238 #speaker:traveller
- else:
    “He said he would be near the kiosk. He is near the kiosk.” #id:b3g_239 #speaker:traveller
}
-> DONE

=== say_N01
{ pick % 2:
- 0:
    “I do not know the street. Somebody knows the street.” #id:b3g_240 #speaker:traveller
- else:
    “I know the colour of the gate.” #id:b3g_241 #speaker:traveller
}
-> DONE

=== innocent_N01
{ pick % 2:
- 0:
    “My cousin is outside. She has it on her phone and she is never late, only slow.” #id:b3g_242 #speaker:traveller
- else:
    “It is by the church with two clocks. Everybody knows it who knows it.” #id:b3g_243 #speaker:traveller
}
-> DONE

=== deep_N01
{ pick % 2:
- 0:
    “They said an address only makes one ask questions.” #id:b3g_244 #speaker:traveller
- else:
    “I asked for the name of the place. He said, warm.” #id:b3g_245 #speaker:traveller
}
-> DONE

=== say_T01
{ pick % 2:
- 0:
    “He speaks for us. He is quicker.” #id:b3g_246 #speaker:traveller
- else:
    “She answers because I am slow in the morning.” #id:b3g_247 #speaker:traveller
}
-> DONE

=== innocent_T01
{ pick % 2:
- 0:
    “I am shy, and she sells fish. You see how it goes.” #id:b3g_248 #speaker:traveller
- else:
    “He is my son. He has been correcting me since he was four.” #id:b3g_249 #speaker:traveller
}
-> DONE

=== deep_T01
{ pick % 2:
- 0:
    “If I speak first he coughs.” #id:b3g_250 #speaker:traveller
- else:
    “On the ferry he said: you, sleep. You, smile. You, nothing.” #id:b3g_251 #speaker:traveller
}
-> DONE

=== say_T02
{ pick % 2:
- 0:
    “We are all going to one place. One man paid.” #id:b3g_252 #speaker:traveller
- else:
    “They did the forms together. Same pen, same house.” #id:b3g_253 #speaker:traveller
}
-> DONE

=== innocent_T02
{ pick % 2:
- 0:
    “It is a licensed crew. The letter is in the blue folder, ask him.” #id:b3g_254 #speaker:traveller
- else:
    “Four cousins. We went to the counter where you pay less for four.” #id:b3g_255 #speaker:traveller
}
-> DONE

=== deep_T02
{ pick % 2:
- 0:
    “I do not know the other three. We are all called cousins.” #id:b3g_256 #speaker:traveller
- else:
    “The house has nine on the form and four rooms. I asked who has the fifth.” #id:b3g_257 #speaker:traveller
}
-> DONE

=== say_T03
{ pick % 2:
- 0:
    “Somebody bought it. I got it at the gate.” #id:b3g_258 #speaker:traveller
- else:
    “I cannot say the name. It was on the receipt for a moment.” #id:b3g_259 #speaker:traveller
}
-> DONE

=== innocent_T03
{ pick % 2:
- 0:
    “The firm buys them. That is the new rule, they must.” #id:b3g_260 #speaker:traveller
- else:
    “A lady at the office. She has a cold, she is not in today.” #id:b3g_261 #speaker:traveller
}
-> DONE

=== deep_T03
{ pick % 2:
- 0:
    “It was bought last night. Last night I was still saying no.” #id:b3g_262 #speaker:traveller
- else:
    “They said, if there is a name, you will thank the wrong man.” #id:b3g_263 #speaker:traveller
}
-> DONE

=== say_T04
{ pick % 2:
- 0:
    “It buzzes. They want to know where I stand.” #id:b3g_264 #speaker:traveller
- else:
    “I am to write when I am through. And before. And now.” #id:b3g_265 #speaker:traveller
}
-> DONE

=== innocent_T04
{ pick % 2:
- 0:
    “It is my mother. She has a new phone and a fear of boats.” #id:b3g_266 #speaker:traveller
- else:
    “My friends have a bet on the queue.” #id:b3g_267 #speaker:traveller
}
-> DONE

=== deep_T04
{ pick % 2:
- 0:
    “He writes the answers too. I only have to say them.” #id:b3g_268 #speaker:traveller
- else:
    “If I do not answer, it rings at home.” #id:b3g_269 #speaker:traveller
}
-> DONE

=== say_H01
{ pick % 2:
- 0:
    “He is my uncle. My other uncle.” #id:b3g_270 #speaker:traveller
- else:
    “We met at the station, so he is new.” #id:b3g_271 #speaker:traveller
}
-> DONE

=== innocent_H01
{ pick % 2:
- 0:
    “She is my step. We say aunt because step is for ladders.” #id:b3g_272 #speaker:traveller
- else:
    “I call him grandpa, everybody does. He mends bicycles.” #id:b3g_273 #speaker:traveller
}
-> DONE

=== deep_H01
{ pick % 2:
- 0:
    “I am to say uncle until the bus.” #id:b3g_274 #speaker:traveller
- else:
    “He asked me what my mother is called. Then he wrote it down.” #id:b3g_275 #speaker:traveller
}
-> DONE

=== say_H02
{ pick % 2:
- 0:
    “There was a letter. It is at home on the fridge.” #id:b3g_276 #speaker:traveller
- else:
    “My mother knows. She has no phone this month.” #id:b3g_277 #speaker:traveller
}
-> DONE

=== innocent_H02
{ pick % 2:
- 0:
    “Ring my dad, he is at work, he is a baker, ring loud.” #id:b3g_278 #speaker:traveller
- else:
    “My aunt has it. She is parking.” #id:b3g_279 #speaker:traveller
}
-> DONE

=== deep_H02
{ pick % 2:
- 0:
    “They said you do not ask if the child smiles. So I smile.” #id:b3g_280 #speaker:traveller
- else:
    “He said a letter makes people suspicious.” #id:b3g_281 #speaker:traveller
}
-> DONE

=== say_H03
{ pick % 2:
- 0:
    “There is a club. They saw me on a film.” #id:b3g_282 #speaker:traveller
- else:
    “I go to a school with a roof to run on.” #id:b3g_283 #speaker:traveller
}
-> DONE

=== innocent_H03
{ pick % 2:
- 0:
    “The trial is real, ring the coach. He shouts but it is his voice.” #id:b3g_284 #speaker:traveller
- else:
    “My cousin boards there. He says the soup is a crime.” #id:b3g_285 #speaker:traveller
}
-> DONE

=== deep_H03
{ pick % 2:
- 0:
    “They have not asked what position I play.” #id:b3g_286 #speaker:traveller
- else:
    “My boots are in his car. He said boots come after.” #id:b3g_287 #speaker:traveller
}
-> DONE

=== say_H04
{ pick % 2:
- 0:
    “There are others. We are not to sit together.” #id:b3g_288 #speaker:traveller
- else:
    “He booked three of us, with three surnames.” #id:b3g_289 #speaker:traveller
}
-> DONE

=== innocent_H04
{ pick % 2:
- 0:
    “It is the choir. Fourteen and a teacher, count us, she does.” #id:b3g_290 #speaker:traveller
- else:
    “We are a chess team. You can tell by the coats.” #id:b3g_291 #speaker:traveller
}
-> DONE

=== deep_H04
{ pick % 2:
- 0:
    “I do not know them. We have the same new bag.” #id:b3g_292 #speaker:traveller
- else:
    “One was here last week also. Not the same one. The same kind.” #id:b3g_293 #speaker:traveller
}
-> DONE

=== say_R01
{ pick % 2:
- 0:
    “The number is on it. Read it to your machine. I know it by heart.” #id:b3g_294 #speaker:traveller
- else:
    “It is in the register. I looked it up before I packed.” #id:b3g_295 #speaker:traveller
}
-> DONE

=== innocent_R01
{ pick % 2:
- 0:
    “It is so. Look.” #id:b3g_296 #speaker:traveller
- else:
    “Ask me again tomorrow, it is still so.” #id:b3g_297 #speaker:traveller
}
-> DONE

=== say_R02
{ pick % 2:
- 0:
    “The firm paid. I signed that I owe nothing, and kept the copy.” #id:b3g_298 #speaker:traveller
- else:
    “I paid for my sandwich. They paid for the rest, it is on the slip.” #id:b3g_299 #speaker:traveller
}
-> DONE

=== innocent_R02
{ pick % 2:
- 0:
    “It is so. Look.” #id:b3g_300 #speaker:traveller
- else:
    “Ask me again tomorrow, it is still so.” #id:b3g_301 #speaker:traveller
}
-> DONE

=== say_R03
{ pick % 2:
- 0:
    “My papers are in my shirt. My money is in my shoe. My phone is here.” #id:b3g_302 #speaker:traveller
- else:
    “Nobody carries this but me. Ask my shoulder.” #id:b3g_303 #speaker:traveller
}
-> DONE

=== innocent_R03
{ pick % 2:
- 0:
    “It is so. Look.” #id:b3g_304 #speaker:traveller
- else:
    “Ask me again tomorrow, it is still so.” #id:b3g_305 #speaker:traveller
}
-> DONE

=== say_R04
{ pick % 2:
- 0:
    “If it is bad I go to the hall by the chapel. They change it in a week.” #id:b3g_306 #speaker:traveller
- else:
    “I may leave after sixty days. I have it underlined.” #id:b3g_307 #speaker:traveller
}
-> DONE

=== innocent_R04
{ pick % 2:
- 0:
    “It is so. Look.” #id:b3g_308 #speaker:traveller
- else:
    “Ask me again tomorrow, it is still so.” #id:b3g_309 #speaker:traveller
}
-> DONE

=== say_R05
{ pick % 2:
- 0:
    “First the bus. No, first the fight about the bus. Then Thursday.” #id:b3g_310 #speaker:traveller
- else:
    “I said noon, it was one. I remember because the beans were finished.” #id:b3g_311 #speaker:traveller
}
-> DONE

=== innocent_R05
{ pick % 2:
- 0:
    “It is so. Look.” #id:b3g_312 #speaker:traveller
- else:
    “Ask me again tomorrow, it is still so.” #id:b3g_313 #speaker:traveller
}
-> DONE

=== say_R06
{ pick % 2:
- 0:
    “My cousin answers on the second ring. She is always about to leave.” #id:b3g_314 #speaker:traveller
- else:
    “He is there. He has a job and a loud dog.” #id:b3g_315 #speaker:traveller
}
-> DONE

=== innocent_R06
{ pick % 2:
- 0:
    “It is so. Look.” #id:b3g_316 #speaker:traveller
- else:
    “Ask me again tomorrow, it is still so.” #id:b3g_317 #speaker:traveller
}
-> DONE

=== asks_protection
{ pick % 3:
- 0:
    “I cannot go back there. I ask to stay. Is this the place where one asks?” #id:b3g_318 #speaker:traveller
- 1:
    “They told me to say tourist. I am not a tourist. I ask for protection.” #id:b3g_319 #speaker:traveller
- else:
    “In my country there is a paper with my name on it, and it is not a nice paper. I ask for asylum.” #id:b3g_320 #speaker:traveller
}
-> DONE

=== brings_contract
The contract comes out of a coat lining, warm. #id:b3g_321 #sfx:paper-slide
-> DONE

=== brings_letter
{ pick % 2:
- 0:
    A letter, folded in four, then in four again. #id:b3g_322 #sfx:paper-slide
- else:
    A letter with a ring from a cup on it. #id:b3g_323 #sfx:paper-slide
}
-> DONE

=== brings_receipt
{ pick % 2:
- 0:
    A receipt from between two bank notes. #id:b3g_324 #sfx:paper-slide
- else:
    A receipt, thin from being looked at. #id:b3g_325 #sfx:paper-slide
}
-> DONE

=== brings_phone
“You may look. You, not the others.” The telephone slides under the glass, lit. #id:b3g_326 #speaker:traveller #sfx:paper-slide
-> DONE

=== no_contract
“I have none with me.” #id:b3g_327 #speaker:traveller
-> DONE

=== no_letter
“There was no letter. It was said.” #id:b3g_328 #speaker:traveller
-> DONE

=== no_receipt
{ pick % 2:
- 0:
    “They do not give one.” #id:b3g_329 #speaker:traveller
- else:
    “I lost it. Or it was never one.” #id:b3g_330 #speaker:traveller
}
-> DONE

=== no_phone
“It was charging on the boat. Now it charges somebody else.” #id:b3g_331 #speaker:traveller
-> DONE

=== phone_not_now
“Not the telephone.” A hand over the pocket. You may not take it, and you do not. #id:b3g_332
-> DONE

=== papers_agree
{ pick % 2:
- 0:
    You lay one over the other. They say the same. #id:b3g_333 #sfx:paper-slide
- else:
    Edge to edge. Nothing moves between them. #id:b3g_334 #sfx:paper-slide
}
-> DONE

=== light_same
Against the lamp: a swan in the paper, where it should be. On the last page, something in pencil. #id:b3g_335 #sfx:page-turn
-> DONE

=== light_differs
Against the lamp the number inside is not the number on the cover. On the last page, something in pencil. #id:b3g_336 #sfx:page-turn
-> DONE

=== hand_own
You turn the form. The hand that signed it wrote it. #id:b3g_337 #sfx:page-turn
-> DONE

=== hand_other
You turn the form. One hand wrote it and another signed. #id:b3g_338 #sfx:page-turn
-> DONE

=== differ_work
The letter says one kind of work or one town. The contract says another. #id:b3g_339 #sfx:paper-slide
-> DONE

=== differ_pay
The letter says {d_promise} days of pay. The contract says {d_wage}. #id:b3g_340 #sfx:paper-slide
-> DONE

=== differ_signed
There are two signatures, and the second is from the day of the ticket. #id:b3g_341 #sfx:paper-slide
-> DONE

=== differ_payer
One ticket number for {d_seats} seats. The form says: travelling alone. #id:b3g_342 #sfx:paper-slide
-> DONE

=== differ_hand
The name is spelled one way in the passport and another way on the form. #id:b3g_343 #sfx:paper-slide
-> DONE

=== do_water
{ pick % 2:
- 0:
    You push a cup through and say how long this takes. The cup is held with both hands. #id:b3g_344
- else:
    “Sit, if you like.” The stool is low. It was bought by somebody tall. #id:b3g_345
}
-> DONE

=== do_summarise
{ pick % 2:
- 0:
    You say it back. “No,” comes the answer, “the other way round,” and something loosens. #id:b3g_346
- else:
    You say it back and are corrected twice. People correct those they have decided to bear. #id:b3g_347
}
-> DONE

=== do_form_question
{ pick % 2:
- 0:
    Question 7, as printed: “Are you a victim of trafficking?” A pause. “I am a cook.” #id:b3g_348
- else:
    Question 7, as printed. “What do I win?” No one laughs, you least. #id:b3g_349
}
-> DONE

=== relative_answers
It rings twice. A voice, a loud room, a dog. It knows the bus, the hens and the day. It stands on its own feet. #id:b3g_350 #sfx:phone-buzz
-> DONE

=== relative_silent
It rings nine times and stops ringing. That can mean anything. It is a working day. #id:b3g_351 #sfx:phone-buzz
-> DONE

=== register_same
“Got it,” says the line, mouth full. “Same job, same sum, and a stamp. Ask what is in it, though. Paper is patient.” #id:b3g_352 #speaker:register
-> DONE

=== register_differs
“There is one under that name,” says the line. “It is not the one you are reading to me.” #id:b3g_353 #speaker:register
-> DONE

=== register_slow
“Not filed. That is half of them this week,” says the line. “We are two people and a plant.” #id:b3g_354 #speaker:register
-> DONE

=== payer_later
You read the payer’s number down the line. “I ring you back,” they say. “Not a promise, a habit.” #id:b3g_355
-> DONE

=== companion_goes
“The stamps desk needs a signature from one of you. Would you?” It is true on most days. The companion goes, looking back once. #id:b3g_356
-> DONE

=== companion_goes_again
“And the blue form, if you would.” This time the companion looks at you a little longer. #id:b3g_357
-> DONE

=== companion_returns
{ pick % 2:
- 0:
    The companion is back, with the stamp, a little out of breath. “Done. What did I miss?” #id:b3g_358 #speaker:companion
- else:
    The companion is back. “They had no queue,” as if that were your fault. #id:b3g_359 #speaker:companion
}
-> DONE

=== companion_translates
“I can say it for both of us,” says the companion. It is quick. It is also twice as long as the answer was. #id:b3g_360 #speaker:companion
-> DONE

=== no_claim
“Asylum? No. I have a return on Friday.” You put the form back in its tray. #id:b3g_361 #speaker:traveller
-> DONE

=== protection_at_stamp
The stamp is an inch from the page. “I ask for protection,” the traveller says. Heard now, it counts. The form is in the tray. #id:b3g_362 #speaker:traveller
-> DONE

=== child_at_stamp
You lift the stamp and see the year of birth again. A child is not sent back at a counter. Put it down; there is a line to call. #id:b3g_363
-> DONE

=== referral_declined
{ pick % 2:
- 0:
    “Thank you. No.” The offer stays open, and you say so. A no is an answer, not a mark on a form. #id:b3g_364 #speaker:traveller
- else:
    “Not today. Will you be here on Thursday?” You write Thursday on the back of a card. #id:b3g_365 #speaker:traveller
}
-> DONE

=== decide_admit
{ pick % 2:
- 0:
    The stamp comes down. “Good journey.” The gate makes its one note. #id:b3g_366 #sfx:stamp
- else:
    Stamp, slip, gate. The back of a coat, then the next face. #id:b3g_367 #sfx:stamp
}
-> DONE

=== decide_refuse
REFUSED, in the red that never quite dries. You read out the reason and the office that hears complaints. You spell the office. #id:b3g_368 #sfx:stamp
-> DONE

=== decide_refuse_duty
The red stamp comes down on an open claim. Dorrin looks up. “That is a duty, not a taste,” she says, and takes the form out of the tray herself. #id:b3g_369 #speaker:dorrin
-> DONE

=== decide_second
You hand over the yellow slip. “Somebody with more time than I have. You may sit, drink, and ring a person.” #id:b3g_370 #sfx:paper-slide
-> DONE

=== decide_asylum
You sign the claim form and tear off the bottom part. “This says you asked. Keep it on you. I do not decide it, and no one sends you back while it is read.” #id:b3g_371 #sfx:pencil
-> DONE

=== decide_child
You ring Sunna. “Do not ask more than you must,” she says. “Is there a biscuit? Give the biscuit. The adult waits in another room. I am on my way.” #id:b3g_372 #speaker:sunna
-> DONE

=== do_card
{ pick % 2:
- 0:
    You slide the card under the glass, print side down. Free number, any hour, no names. It goes into a shoe. #id:b3g_373 #sfx:paper-slide
- else:
    You slide the card across. It is read, and read again, and goes where the money is. #id:b3g_374 #sfx:paper-slide
}
-> DONE

=== mirel_answers
“Two beds,” says Mirel. “Had two. Explain it slowly, do not sell it. And ask if they have eaten.” #id:b3g_375 #speaker:mirel
-> DONE

=== plain_visit
{ pick % 3:
- 0:
    “A wedding, and a bed that is not mine.” #id:b3g_376 #speaker:traveller
- 1:
    “To see my sister’s new kitchen. I have heard about the kitchen.” #id:b3g_377 #speaker:traveller
- else:
    “A week. She has written a list of where we walk.” #id:b3g_378 #speaker:traveller
}
-> DONE

=== plain_stay
{ pick % 3:
- 0:
    “To be where nobody asks where I was.” #id:b3g_379 #speaker:traveller
- 1:
    “I did not plan past the boat. Then the boat stopped.” #id:b3g_380 #speaker:traveller
- else:
    “To sit down first. Then I say.” #id:b3g_381 #speaker:traveller
}
-> DONE

=== plain_school
{ pick % 2:
- 0:
    “To learn the engines. My aunt knows a man who knows engines.” #id:b3g_382 #speaker:traveller
- else:
    “There is a term, and it began on Monday.” #id:b3g_383 #speaker:traveller
}
-> DONE

=== plain_when
{ pick % 6:
- 0:
    “On the Thursday. It rained.” #id:b3g_384 #speaker:traveller
- 1:
    “After the plums, before the goats.” #id:b3g_385 #speaker:traveller
- 2:
    “Eleven days, or twelve if you count the ferry.” #id:b3g_386 #speaker:traveller
- 3:
    “In the morning. It is always in the morning.” #id:b3g_387 #speaker:traveller
- 4:
    “The day the lamp broke. We remember that one.” #id:b3g_388 #speaker:traveller
- else:
    “When the letter came. Two weeks, about.” #id:b3g_389 #speaker:traveller
}
-> DONE

=== plain_who
{ pick % 5:
- 0:
    “Me. It was my own idea, ask my wife.” #id:b3g_390 #speaker:traveller
- 1:
    “My cousin and I, at one table.” #id:b3g_391 #speaker:traveller
- 2:
    “A woman at the permit office. She had a cold and a stamp.” #id:b3g_392 #speaker:traveller
- 3:
    “My father, and then I did it again properly.” #id:b3g_393 #speaker:traveller
- else:
    “Nobody. One does such things alone.” #id:b3g_394 #speaker:traveller
}
-> DONE

=== plain_paid_self
{ pick % 2:
- 0:
    “I did. At the window with the fat cat in it.” #id:b3g_395 #speaker:traveller
- else:
    “Me. I counted it twice and the man counted it once.” #id:b3g_396 #speaker:traveller
}
-> DONE

=== plain_paid_kin
{ pick % 2:
- 0:
    “My uncle, with his card. It has our name on it, he says that is what it is for.” #id:b3g_397 #speaker:traveller
- else:
    “My sister. I pay her in plums.” #id:b3g_398 #speaker:traveller
}
-> DONE

=== plain_paid_agency
{ pick % 2:
- 0:
    “The agency. One man, one card. It is printed there.” #id:b3g_399 #speaker:traveller
- else:
    “They buy them in a block. It is cheaper, they say.” #id:b3g_400 #speaker:traveller
}
-> DONE

=== plain_paid_third
{ pick % 2:
- 0:
    “The office did. I do not know the office’s first name.” #id:b3g_401 #speaker:traveller
- else:
    “It was done when I came. Somebody was quick.” #id:b3g_402 #speaker:traveller
}
-> DONE

=== say_S01
{ pick % 3:
- 0:
    “A man with a boat. I paid before. He said ten past four, and it was ten past four.” #id:b3g_403 #speaker:traveller
- 1:
    “We came over in the dark. He took the money, he gave us jackets, he counted us twice.” #id:b3g_404 #speaker:traveller
- else:
    “I bought the page from one man and the place from another. They did not like each other.” #id:b3g_405 #speaker:traveller
}
-> DONE

=== innocent_S01
{ pick % 2:
- 0:
    “Then he turned round and went. That was the whole of it. I do not know his name and he did not ask mine.” #id:b3g_406 #speaker:traveller
- else:
    “Nobody waits for me. He is paid. I think he had another boat.” #id:b3g_407 #speaker:traveller
}
-> DONE

=== deep_S01
{ pick % 2:
- 0:
    “He did not let go of us. He had a list, and a van had the same list.” #id:b3g_408 #speaker:traveller
- else:
    “He said the boat was paid by somebody, and that somebody would tell me what I owe.” #id:b3g_409 #speaker:traveller
}
-> DONE

=== number_differs
You point at the number. A shrug that goes all the way down. “It is the one I had.” #id:b3g_410 #speaker:traveller
-> DONE

