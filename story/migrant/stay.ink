// Not this year: the same crossing, heard from home. You stay, and 23:10 still rings.

=== stay
# scene:A2s # title:a2s # bg:terrace # amb:wind # intensity:0 # finding:K7 # reads:pw_visa_wait,pw_visa_quota # read_time:2
# table:club # thing:seeds-week:mine # thing:club-plan:middle # thing:phone:mine # status:-loan
~ loan_days = loan_agency
{ swept == 1:
    The well is where you left it. You plant the seed from your thumb in a tin, as a joke, and water it, not as a joke. #id:a2s_001 #echo:seeds
- else:
    The well is where you left it. On Thursdays there is the pump club: six people, one pump, nine opinions. #id:a2s_002
}
Three days of work in Temmeral make one in Nolmara. So a seed in the jar here is a third of a seed. #id:a2s_003 #src:FIS-03
* [Put the first week’s seeds in the jar #id:a2s_c01 #act:object:place:seeds-week:jar]
    Two seeds. The jar is large. It was bought in a hopeful year. #id:a2s_004
* [Keep them in your pocket this week #id:a2s_c13 #act:object:pull-back:seeds-week]
    In a pocket they are two seeds. In the jar they would be a plan. You walk about with them. #id:a2s_023
-
The club’s plan is one line too long for its money. You hold the pencil, because you measured. #id:a2s_005
* [Circle the second-hand pump #id:a2s_c02 #act:object:circle:club-plan@pump]
    “It coughs,” says the treasurer. “So do I,” says the treasurer’s mother. It stays out. #id:a2s_006
* [Circle the goat’s feed #id:a2s_c03 #act:object:circle:club-plan@goat]
    The owners of the other half object. The goat eats the minutes. The motion is lost. #id:a2s_007
* [Circle your own travel money #id:a2s_c04 #act:object:circle:club-plan@travel]
    Nobody says anything. Then somebody moves the lamp nearer to your side of the table. #id:a2s_008
-
Some Thursdays later, at 23:10, the phone. It is the neighbour who took your place in Marrec’s van. #id:a2s_009 #sfx:phone-buzz
* [Open the phone on the table, by the jar #id:a2s_c05 #act:object:open:phone]
    He sounds small in a big room. #id:a2s_024
* [Light the lamp first, then answer #id:a2s_c14 #act:object:turn:phone]
    You light the lamp. Second papers are better with a lamp. #id:a2s_025
-
“There is a second paper,” he says, very low. “A man with bread rolls. He says it is the same job. What were her questions?” #id:a2s_010
* [“Lay one over the other. Read me what differs.” #id:a2s_c06]
    Paper, a long time. “Placement,” he reads. “{loan_days} days. But I have paid that.” Then, in another voice: “I have paid that.” #id:a2s_011
* [“Where is your passport, this minute?” #id:a2s_c07]
    “On the table,” he says. A chair moves. Somebody laughs politely. “Not on the table,” he says. “In my sock.” #id:a2s_012
* [“Who is there that you can ring?” #id:a2s_c08]
    He thinks. “You,” he says. You sit down on the step. You sleep badly anyway. #id:a2s_013
-
# thing:letter-study:middle # thing:card-questions:mine
In the morning Ilu puts the answer from the study window on the table, and her hand flat on top of it. #id:a2s_014 #speaker:ilu #mood:plain
{
- pw_visa_quota >= 40:
    “{pw_visa_wait} weeks,” she says. “With a date. Say something before I start packing.” #id:a2s_015 #speaker:ilu #mood:warm
- pw_visa_wait <= 30:
    “{pw_visa_wait} weeks,” she says. “They answer now. I am number nine, and eight of them are real people.” #id:a2s_016 #speaker:ilu #mood:warm
- else:
    “{pw_visa_wait} weeks,” she says. “Marrec’s nephew says he knows a faster window.” #id:a2s_017 #speaker:ilu #mood:wry
}
* [Lay Oveth’s three questions over the letter #id:a2s_c09 #act:object:lay-over:card-questions:letter-study]
    She reads them as if they were an exam. “I can ask those,” says Ilu. “I am louder than you.” #id:a2s_018 #speaker:ilu #mood:firm #echo:question
* [Turn the letter and do the sum on the back #id:a2s_c10 #act:object:turn:letter-study]
    Books, bus, rent, and no seeds. It is the first sum in this kitchen that ends with something left. You check it. So does she. #id:a2s_019
-
{ pinned > 0:
    Oveth sends word: there are names under your card on the board now. She has moved it to the middle. #id:a2s_020 #echo:pinned
}
* [Go down and measure the well #id:a2s_c11]
    You measure it twice. The second number is the same as last month. You write it down, and the date, and who was there. #id:a2s_021
* [Fill in the first page with Ilu #id:a2s_c12]
    Name, she writes. Then she stops, and writes yours under Who to ring. #id:a2s_022
-
~ stayed = 1
# ending:not-this-year
-> END
