// A3b · the second contract on the kitchen table, 23:10.
// Two sheets, one lamp. The papers say only what papers can say; the driver and Pell half believe the rest.

VAR kitchen_notes = 0   // the four lines are in the squared notebook
VAR kitchen_free = 0    // rang the free number: 1 somebody wrote it down · 2 music only

=== kitchen
# scene:A3b # title:a3b # bg:kitchen-night # amb:rain-tin # intensity:1 # finding:K1,K5,K7 # reads:pw_bla,pw_fee_rule,pw_firewall,pw_inspectors # read_time:3
# table:kitchen # thing:contract-new:middle # status:passport
{ route == 3:
    # thing:sheet-plain:middle
- else:
    # thing:contract-old:middle
}
23:10. A driver puts bread rolls on the table, then a sheet, then a pen. He straightens the pen. #id:a3b_001
{ route == 3:
    “Hask takes you over,” he says. “And then? BrightHands has work. Sign, and we pay his second half.” #id:a3b_002 #speaker:driver #mood:plain
- else:
    “Same job, newer paper. The boat loads at ten to twelve.” He would like you to have a roll. #id:a3b_003 #speaker:driver #mood:tired
}
* { route != 3 } [Lay the new sheet over your contract #id:a3b_c01 #act:object:lay-over:contract-new:contract-old]
    ~ compared = 1
    Two sheets, one lamp. Where the lines agree, the ink goes dark. In places it goes grey, like a field in rain. #id:a3b_010
* { route == 3 } [Lay the new sheet over Oveth’s plain one #id:a3b_c02 #act:object:lay-over:contract-new:sheet-plain]
    ~ compared = 1
    Oveth’s sheet says what Harlune paid last year. Under the lamp the two lie down together and do not quite agree. #id:a3b_011
* [Read it aloud, all of it #id:a3b_c03]
    ~ aloud = 1
    You read to the end. Two bunks stop creaking. “Again,” says Kettan, in the doorway. “The part with the money.” #id:a3b_012 #speaker:kettan #mood:firm
* [Take a roll and say nothing #id:a3b_c04]
    ~ rolls = 1
    It is a good roll. The driver watches half of it go and sits down. “I signed mine with jam on it,” he says. #id:a3b_013 #speaker:driver #mood:warm
-
-> lines

= lines
{ asked >= 1:
    -> office
}
* [Point at the wages #id:a3b_c05 #act:object:point:contract-new@wage]
    ~ asked += 1
    “One sum, at the end,” says the driver. “Friday money goes on Friday.” His own sum came in March. #id:a3b_021 #speaker:driver #mood:plain
    -> lines
* [Point at the place #id:a3b_c06 #act:object:point:contract-new@placement]
    ~ asked += 1
    Placement, {loan_days} days, taken first. #id:a3b_022 #echo:seeds
    { receipt == 1:
        You put the receipt beside it. “They told me unpaid,” he says. He is not acting. #id:a3b_023 #speaker:driver #mood:tense #echo:receipt
        -> lines
    }
    { pw_fee_rule == 2:
        “Workers pay nothing now,” you say. “It is not a fee. It is a placement.” He hears it, too. #id:a3b_024 #speaker:driver #mood:tired
    - else:
        “Everybody pays when they work,” says the driver. “I did.” #id:a3b_025 #speaker:driver #mood:plain
    }
    -> lines
* [Point at the passport #id:a3b_c07 #act:object:point:contract-new@passport]
    ~ asked += 1
    “In the office safe.” He pats his jacket for his own. Then the other side. Then he leaves the hand there. #id:a3b_026 #speaker:driver #mood:plain
    -> lines
* [Point at leaving early #id:a3b_c08 #act:object:point:contract-new@fare]
    ~ asked += 1
    {
    - pw_fee_rule == 2:
        “That line is not allowed now,” he says. “It is an old sheet.” It is a new sheet. #id:a3b_027 #speaker:driver #mood:wry
    - else:
        “Leave early and you owe the fare.” And if you never get on? “Then from here, I think.” #id:a3b_028 #speaker:driver #mood:tired
    }
    -> lines

= office
He rings the office. Pell Corvane, friendly, keys clicking. #id:a3b_030 #sfx:phone-buzz
“The same money. It only arrives in a different order.” #id:a3b_031 #speaker:pell #mood:warm
{
- question == 1:
    Like a fool you ask: who pays? The keys stop. “In the end, the customer.” #id:a3b_033 #speaker:pell #mood:plain #echo:question
- question == 2:
    Like a fool you ask: who holds the paper? “I do. Forty-one in one drawer. I am proud of that drawer.” #id:a3b_034 #speaker:pell #mood:warm #echo:question
- else:
    Like a fool you ask: whom do I ring? “Me,” says Pell at once. He says the number twice. #id:a3b_035 #speaker:pell #mood:warm #echo:question
}
# thing:-contract-old # thing:-sheet-plain # thing:passports:theirs
{
- pw_bla == 1:
    # thing:phone:mine
- pw_firewall == 1:
    # thing:card-help:wall
- pw_inspectors >= 15:
    # thing:list-licensed:wall
- else:
    # thing:poster:wall
}
{ free_card == 1 and pw_firewall == 1:
    # thing:card-number:mine
}
{ question == 3 and pw_firewall == 0 and pw_bla == 0:
    # thing:card-oveth:mine
}
-> help_at_hand

= help_at_hand
* { pw_bla == 1 } [Lay your phone on the new sheet #id:a3b_c09 #act:object:lay-over:phone:contract-new]
    ~ help = 1
    { charge <= 0:
        Your phone stays dark. From the stairs a hand comes round the door and lends you another, already typing. #id:a3b_036 #echo:charge
    }
    { route == 2:
        The register thinks. Then: contract on file differs in 4 lines. A voice, eating an apple: “Yours is still good. There is a boat on Thursday.” #id:a3b_040 #speaker:register #mood:plain
    - else:
        The register knows the packhouse and the bunks, not your name. A voice, eating an apple: “Then nobody checked that paper. We open at eight.” #id:a3b_041 #speaker:register #mood:plain
    }
* { pw_bla == 0 and pw_firewall == 1 } [Turn over the card stuck to the fridge #id:a3b_c10 #act:object:turn:card-help]
    ~ help = 2
    Mirel Ostrane, caseworker. “A bed in Pellune tonight. A lawyer on Tuesday. I cannot hold a boat. I would love to hold a boat.” #id:a3b_042 #speaker:mirel #mood:tired
* { pw_bla == 0 and pw_firewall == 0 and pw_inspectors >= 15 } [Lay the sheet on the harbour’s list #id:a3b_c11 #act:object:lay-over:contract-new:list-licensed]
    ~ help = 3
    Licensed agents. BrightHands was on it until Monday. At the gate two officers read the same list to the vans. #id:a3b_043
    { pellune_queue == 1:
        You queued under it when BrightHands was sixth. #id:a3b_048 #echo:pellune_queue
    }
    “They will turn me round,” says the driver, to the sink. #id:a3b_044 #speaker:driver #mood:tense
* { pw_bla == 0 and pw_firewall == 0 and question == 3 } [Turn over Oveth’s card and ring #id:a3b_c12 #act:object:turn:card-oveth]
    ~ help = 4
    Oveth picks up on the third ring. “Read me line two.” You read it. “Breathe,” she says. “I can stay on the line.” #id:a3b_045 #speaker:oveth #mood:firm #echo:question
* { pw_bla == 0 and pw_firewall == 0 and pw_inspectors < 15 } [Point at the police line on the wall #id:a3b_c13 #act:object:point:poster@line #closed:firewall]
    Kettan puts one finger on the number. “They write your status first and your story second,” he says. “In that order it is hard to read.” #id:a3b_046 #speaker:kettan #mood:plain
    -> help_at_hand
* { free_card == 1 and pw_firewall == 1 } [Ring the number from the permit hall #id:a3b_c22 #act:object:turn:card-number]
    ~ temp l = luck("line-free")
    { l < 600:
        ~ help = 6
        ~ kitchen_free = 1
        A person, in a room with an echo. “I can only write: read me a second contract, 23:31. It goes to the window at the Quay.” #id:a3b_049 #echo:free_card
    - else:
        ~ kitchen_free = 2
        The number is free and so is the music. The driver hums the second part without noticing. #id:a3b_050 #echo:free_card
    }
* [Count the passports beside his hand #id:a3b_c14 #act:object:turn:passports]
    ~ help = 5
    Five, in a blue rubber band. One has a fish sticker on it. Nobody in the kitchen touches their own pocket. #id:a3b_047
* [Look at the clock, and say nothing #id:a3b_c21]
    Twenty past eleven, says the clock. It is ten minutes fast. Somebody in this house likes to be early. #id:a3b_052
-
# thing:-contract-new # thing:-phone # thing:-card-help # thing:-list-licensed # thing:-poster # thing:-card-oveth # thing:-card-number # thing:passport:middle
{ question == 2:
    # thing:copy-page:mine
}
The driver’s hand comes across for your passport, the way one takes a plate. #id:a3b_060 #speaker:driver #mood:plain
{
- gave_passport_first == 1:
    The first hand that ever asked got it. Yours is half open. #id:a3b_061 #echo:gave_passport_first
- gave_passport_first == 2:
    The first hand that asked was only shown it. #id:a3b_062 #echo:gave_passport_first
- else:
    So far, any hand that asked went home empty. #id:a3b_063 #echo:gave_passport_first
}
* [Pull the passport back #id:a3b_c15 #act:object:pull-back:passport]
    For a second you both hold one small book, like a couple at a wedding. Then he opens his fingers. #id:a3b_064 #speaker:driver #mood:tired
* [Hand it over and let go #id:a3b_c16 #act:object:hand-over:passport:theirs]
    ~ passport_gone = 1
    ~ papers_kept = 0
    It goes under the blue rubber band. He is careful with the corners. #id:a3b_065
* { question == 2 } [Hand him the crooked copy instead #id:a3b_c17 #act:object:hand-over:copy-page:theirs]
    ~ gave_copy = 1
    He holds it to the lamp. It is not the thing, but it will do for a list. Nobody has ever given him one of these. #id:a3b_066 #echo:question
-
{ question == 2 and gave_copy == 0:
    ~ copy_kept = 1
}
# thing:-passports # thing:-passport # thing:-copy-page # thing:contract-new:middle # thing:pen:mine
{ bag_notebook == 1:
    # thing:notebook:mine
}
Twenty-five to twelve. The pen lies between the rolls and you. #id:a3b_070
* [Sign the new sheet #id:a3b_c18 #act:object:sign:contract-new]
    ~ signed = 1
    You sign. He blows on the ink, which is kind, and not needed. {loan_days} days in seeds, {loan_days} more on the sheet. #id:a3b_071 #echo:seeds
    -> after
* [Let the pen lie #id:a3b_c19 #act:object:place:pen:middle]
    You let the pen lie. It rolls half a turn and stops against the bread. #id:a3b_072
* [Fold the new sheet into your boot #id:a3b_c20 #act:object:fold:contract-new]
    ~ evidence = 1
    You drop a roll, and come up with less paper on the table. He counts rolls, not sheets. #id:a3b_073
* { bag_notebook == 1 } [Write the four lines into your notebook #id:a3b_c23 #act:object:open:notebook]
    ~ kitchen_notes = 1
    After eleven pages of water come four lines of wages, and the hour. The driver waits. He likes neat people. #id:a3b_078 #echo:bag_notebook
-
# thing:-notebook
{ aloud == 1 and signed == 0:
    Two of the bunks do not sign either. #id:a3b_074 #echo:aloud
}
{ rolls == 1:
    “Keep the rolls,” says the driver. There is jam on his hands. #id:a3b_075 #speaker:driver #mood:tired #echo:rolls
}
-> after
