// Not this year: the same crossing, heard from home. You stay, and 23:10 still rings. Then a year in four seasons: chairs,
// pins, spoons, a paper. The well drops in every world; what the world decides is who comes home, and what Ilu's window says.

VAR stay_cut = 0     // circled on the club's plan: 1 the second-hand pump · 2 the goat's feed · 3 your own travel money
VAR stay_chair = 0   // bought one of Marrec's chairs
VAR stay_drill = 0   // the drill: 1 asked who pays if it is dry · 2 laid the pipe over it · 3 left it to the others
VAR stay_card = 0    // the neighbour's five stars: 1 pinned with the sum beside · 2 kept under the counter · 3 rang him first
VAR stay_goat = 0    // 1 yours went to the other owners · 2 theirs came to you · 3 tossed for it
VAR stay_end = 0     // the last spoon: 1 the school tank · 2 the lowest terrace · 3 your own

=== stay
# scene:A2s # title:a2s # bg:terrace # amb:wind # intensity:0 # finding:K7 # reads:pw_visa_wait,pw_visa_quota # read_time:2
# table:club # thing:seeds-week:mine # thing:club-plan:middle # thing:phone:mine # status:-loan
~ loan_days = loan_agency
{ swept == 1:
    The well is where you left it. You plant the seed from your thumb, as a joke, and water it, not as a joke. #id:a2s_001 #echo:seeds
- else:
    The well is where you left it. On Thursdays there is the pump club: six people, nine opinions. #id:a2s_002
}
Three days of work here make one in Nolmara. So a seed in this jar is a third of a seed. #id:a2s_003 #src:FIS-03
* [Put the first week’s seeds in the jar #id:a2s_c01 #act:object:place:seeds-week:jar]
    Two seeds. The jar is large. It was bought in a hopeful year. #id:a2s_004
* [Keep them in your pocket this week #id:a2s_c13 #act:object:pull-back:seeds-week]
    In a pocket they are two seeds. In the jar they would be a plan. You walk about with them. #id:a2s_023
-
The club’s plan is one line too long for its money. You hold the pencil. #id:a2s_005
* [Circle the second-hand pump #id:a2s_c02 #act:object:circle:club-plan@pump]
    ~ stay_cut = 1
    “It coughs,” says the treasurer. “So do I,” says the treasurer’s mother. It stays out. #id:a2s_006
* [Circle the goat’s feed #id:a2s_c03 #act:object:circle:club-plan@goat]
    ~ stay_cut = 2
    The owners of the other half object. The goat eats the minutes. The motion is lost. #id:a2s_007
* [Circle your own travel money #id:a2s_c04 #act:object:circle:club-plan@travel]
    ~ stay_cut = 3
    Nobody says anything. Then somebody moves the lamp nearer to your side of the table. #id:a2s_008
-
Some Thursdays later, at 23:10, the phone. It is the neighbour who left in Marrec’s van. #id:a2s_009 #sfx:phone-buzz
* [Open the phone on the table, by the jar #id:a2s_c05 #act:object:open:phone]
    He sounds small in a big room. #id:a2s_024
* [Light the lamp first, then answer #id:a2s_c14 #act:object:turn:phone]
    You light the lamp. Second papers are better with a lamp. #id:a2s_025
-
“There is a second paper,” he says, very low. “A man with bread rolls. He says it is the same job. What were her questions?” #id:a2s_010
* [“Lay one over the other. Read me what differs.” #id:a2s_c06]
    “Placement,” he reads. “{loan_days} days. But I have paid that.” Then, in another voice: “I have paid that.” #id:a2s_011
* [“Where is your passport, this minute?” #id:a2s_c07]
    “On the table,” he says. A chair moves. “Not on the table,” he says. “In my sock.” #id:a2s_012
* [“Who is there that you can ring?” #id:a2s_c08]
    He thinks. “You,” he says. You sit down on the step. You sleep badly anyway. #id:a2s_013
-
# thing:letter-study:middle # thing:card-questions:mine
In the morning Ilu lays down the study window’s answer, her hand on top. #id:a2s_014 #speaker:ilu #mood:plain
{
- pw_visa_quota >= 40:
    “{pw_visa_wait} weeks,” she says. “With a date. Say something before I start packing.” #id:a2s_015 #speaker:ilu #mood:warm
- pw_visa_wait <= 30:
    “{pw_visa_wait} weeks,” she says. “I am number nine, and eight of them are real people.” #id:a2s_016 #speaker:ilu #mood:warm
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
{ short_cut == 1:
    -> first_page
}
-> stay_thaw

= first_page
# ending:not-this-year
-> END

// S1 · thaw: nine chairs, and ninety metres.
=== stay_thaw
# scene:S1 # title:s1 # bg:terrace # amb:wind # intensity:0 # finding:K2,K7 # reads:pw_border,pw_fee_rule,pw_fiu,pw_inspectors # read_time:1
# table:yard # thing:chair-price:theirs # thing:seed-home:mine
Thaw. Of a hundred like you in these hills, {like_stay} are still here. #id:s1_001 #src:SMG-07
{
- pw_border >= 60 and pw_inspectors >= 15:
    A list hangs in the bus shelter: agents no gate lets through. Marrec was struck off a week before your cousin paid. His nine chairs are for sale. #id:s1_002
- pw_fiu == 1:
    Marrec is closed by order. A bank saw where the money slept, a week before your cousin paid. His nine chairs are for sale. #id:s1_003
- pw_fee_rule == 2:
    Employers pay for the places now, so nobody sits in Marrec’s yard. He has mended the nine chairs, and they are for sale. #id:s1_004
- else:
    By six all nine chairs in Marrec’s yard are taken, one by a cap. Better ones are ordered. He sells these as people stand up. #id:s1_005
}
* [Put one seed down for a chair #id:s1_c01 #act:object:place:seed-home:middle]
    ~ stay_chair = 1
    He writes a receipt before you can ask. He looks at it as if it had been easy all along. #id:s1_010
* [Ask him who sat on them #id:s1_c02 #act:object:point:chair-price@who]
    He knows them by the chair. “This one packs pears. This one has not written.” He turns that one to the wall. #id:s1_011 #speaker:marrec #mood:tired
* [Help him carry the chairs in #id:s1_c03]
    He lifts his end like a brother. You both think of a bag. Neither of you says bag. #id:s1_012
-
# table:club # thing:drill-offer:middle # thing:club-plan:mine
Thursday brings a man with a rig: ninety metres, 300 days. #id:s1_020
{
- pledge == 1:
    “The whole 300, you told us,” says the treasurer. She has it in pencil. #id:s1_021 #echo:pledge
- pledge == 2:
    “What I can send, you told us,” says the treasurer. #id:s1_022 #echo:pledge
- else:
    You had promised nothing. It is the one promise, she says, kept in full. #id:s1_023 #echo:pledge
}
* [Point at the empty line and ask your question, out loud #id:s1_c04 #act:object:point:drill-offer@dry]
    ~ stay_drill = 1
    {
    - question == 1:
        “If it is dry, who pays?” “You do,” says the man, and turns his hat round. “At ninety I would not put in my own.” #id:s1_024 #echo:question
    - question == 2:
        “If it is dry, who holds the paper?” “You do. I hold the money.” He turns his hat round. “At ninety I would not put in my own.” #id:s1_028 #echo:question
    - else:
        “If it is dry, whom do we ring?” “My wife.” He turns his hat round. “At ninety I would not put in my own.” #id:s1_029 #echo:question
    }
* [Lay the club’s plan over the offer #id:s1_c05 #act:object:lay-over:club-plan:drill-offer]
    ~ stay_drill = 2
    Ninety down or forty along: the same water, only less of it spilled. Four hands for along. Two for lunch. #id:s1_025
* [Pass the offer on without a mark #id:s1_c06]
    ~ stay_drill = 3
    It goes round the table through nine opinions. It comes back with a corner gone. The goat was consulted. #id:s1_026
-
-> stay_summer

// S2 · summer: for an hour on Thursdays the pins are yours.
=== stay_summer
# scene:S2 # title:s2 # bg:market # amb:market-murmur # intensity:0 # finding:K6,K7 # reads:pw_campaign,pw_inspectors # read_time:1
# table:board # thing:card-harlune:middle # thing:card-kr:board # thing:card-blank:folder # thing:phone:folder
Thursdays from five to six, the pins are yours. #id:s2_001
{
- pw_campaign == 1:
    The state has pasted DO NOT COME over half. People lift it with one finger. #id:s2_002
- pw_campaign == 3:
    There is a bench for people who have been. Beside each sits somebody who only listens. #id:s2_003
- else:
    A state leaflet hangs among the cards. It is true, and nobody has put a cup on it. #id:s2_004
}
A card from the neighbour who left with Marrec: five stars. “Carried my bag up himself!” #id:s2_007
{
- radio == 1:
    Children pass, singing the jingle with your words in it. #id:s2_005 #echo:radio
- radio == 2:
    Beside it: the hint from the radio, in your hand. #id:s2_006 #echo:radio
}
{ pw_inspectors >= 15:
    To your phone he said more: a woman with a list had the drawer opened. The card leaves that out. #id:s2_008
- else:
    To your phone he said more: of sixty days, forty-one went on bed and boots. The card leaves that out. #id:s2_009
}
* [Pin it as it came #id:s2_c01 #act:object:place:card-harlune:board]
    ~ stay_card = 1
    “He may be proud,” says Oveth. “Pin what he told you beside it. No name.” #id:s2_010 #speaker:oveth #mood:plain
* [Keep it under the counter #id:s2_c02 #act:object:pull-back:card-harlune]
    ~ stay_card = 2
    At six he rings. “Is it up? My mother goes by on Fridays.” He listens to you looking for words. “I see,” he says. #id:s2_011
* [Ring him before you pin it #id:s2_c03 #act:object:open:phone]
    ~ stay_card = 3
    It rings for a long time. “Four, then,” he says. “But write that the soup is good. The soup is truly good.” #id:s2_012
-
# thing:-phone
“How many went?” asks a man. Of a hundred, {like_agency} with agents, {like_boat} by boat, {like_scheme} on the Scheme. #id:s2_020 #src:SMG-07
“And which of them were right?” he asks. #id:s2_021
* [Hand him the blank card and three questions #id:s2_c04 #act:object:hand-over:card-blank:middle]
    He writes all three, in capitals. “And if I like the answers?” he says. There is no card for that. #id:s2_022 #echo:question
* [Tell him why you stayed #id:s2_c05]
    It convinces neither of you. He asks what the well pays. #id:s2_023
* [Turn over the card signed K. R., nurse, Pellune #id:s2_c06 #act:object:turn:card-kr]
    “Does anyone know a desk that is open when one is brave?” You read it to him. He laughs until he has read it himself. #id:s2_024
-
Under K. R. you write: ours shuts at six; there is a kettle. A week later: noted. Not brave yet. #id:s2_025
-> stay_harvest

// S3 · harvest: half a goat is settled at last, and forty metres are laid in spoons.
=== stay_harvest
# scene:S3 # title:s3 # bg:well # amb:well # intensity:0 # finding:0 # reads:pw_reintegration,pw_visa_quota,pw_border,sm_debt_growth # read_time:2
# table:trench # thing:tape-home:well
{
- sm_debt_growth >= 4:
    Harvest. The rig has been through two valleys. One has water. One has a hole, on credit, at {sm_debt_growth} in the hundred. #id:s3_037 #echo:drill
- sm_debt_growth >= 2:
    Harvest. The rig has been through two valleys. One has water. One has a hole, with a cap on what it owes. #id:s3_038 #echo:drill
- else:
    Harvest. The rig has been through two valleys. One has water, at eighty-eight metres. One has a hole. #id:s3_001 #echo:drill
}
* [Unroll the tape into the well #id:s3_c11 #act:object:open:tape-home]
    Another arm. The tape comes up dry for longer. #id:s3_010
* [Drop a pebble and count #id:s3_c12]
    One more than last year. The tape agrees with the pebble. #id:s3_011
-
# thing:-tape-home # thing:goat-half:well
{ swept == 1:
    The seed from your thumb has made one melon. Nobody will cut it. #id:s3_002 #echo:seeds
}
{
- pw_reintegration == 2:
    A welder is back, with a grant and a stamped plan. The club gets two elbows and a tenth opinion. #id:s3_003
- pw_reintegration == 1:
    A welder is back, with a bus ticket and a handshake from two states. He bends elbows out of a bed frame. #id:s3_004
- else:
    A welder is back, in what he stood in, with a form about how it went. He bends elbows out of a bed frame. #id:s3_005
}
Twelve metres are missing. They lie behind the shed of those who own the goat’s other half. #id:s3_006
* [Hand over your half of the goat #id:s3_c01 #act:object:hand-over:goat-half:end]
    ~ stay_goat = 1
    They have waited two years to be asked. The goat is whole now. It looks no different. #id:s3_007
* [Lay your half down and offer the jar for theirs #id:s3_c02 #act:object:place:goat-half:bend]
    ~ stay_goat = 2
    They look into the jar, out of respect. They take the seeds and leave you both halves. #id:s3_008
* [Toss a coin for the whole goat #id:s3_c03]
    ~ stay_goat = 3
    Their grandmother calls both sides while it is in the air, and wins. Then she gives you the pipe. #id:s3_009 #sfx:coin
-
# thing:-goat-half # thing:spoon-long:theirs # thing:spoon-last:theirs
Nobody digs before it is laid on the table. One spoon is ten metres. The salt is the fig tree. #id:s3_020
* [Put the long spoon at the well #id:s3_c04 #act:object:place:spoon-long:well]
    It points straight at the salt. The salt has been there for ninety years. #id:s3_021
* [Put the long spoon at the far end first #id:s3_c05 #act:object:place:spoon-long:end]
    “My husband built from that side,” says the treasurer’s mother. You can see his shed from here. It has no door. #id:s3_022
-
Where the last spoon ends, the water comes first. Everybody finds something to look at. #id:s3_025
* [End at the school’s tank #id:s3_c08 #act:object:place:spoon-last:end]
    ~ stay_end = 1
    The teacher signs for it in red and corrects your spelling of valve. #id:s3_026
* [End at the lowest terrace, which is driest #id:s3_c09 #act:object:place:spoon-last:bend]
    ~ stay_end = 2
    It belongs to the shed people. They say nothing, and bring chairs. #id:s3_027
* [End on your own terrace #id:s3_c10 #act:object:place:spoon-last:well]
    ~ stay_end = 3
    You measured, so you may ask. Three hands go up. The fourth takes its time. #id:s3_028
-
{ stay_cut == 3 and stay_end == 3:
    Somebody moves the lamp, an inch, to its old place. #id:s3_029 #echo:plan
}
# thing:-spoon-long # thing:-spoon-last # thing:valve:bend
{
- pw_visa_quota >= 40:
    It takes eleven days to dig. Three come home on the Scheme’s leave, with their own gloves. #id:s3_033
- pw_border >= 60:
    It takes nine days to dig. Those whom the ferry sent back dig fastest, and say least. #id:s3_039
- else:
    It takes nineteen days to dig. Who could dig faster is in Nolmara, picking. #id:s3_040
}
* [Turn the valve #id:s3_c13 #act:object:turn:valve]
    It is stiff, then it is not. Under your feet something clears its throat. #id:s3_034 #sfx:creak
* [Let the treasurer’s mother turn it #id:s3_c14 #act:object:hand-over:valve:theirs]
    She takes off her ring for it. Under her feet something clears its throat. #id:s3_035
-
{ stay_chair == 1:
    Your one chair has come too. #id:s3_036 #echo:chair
}
{ stay_cut == 1:
    The pump coughs. “As I said,” says the treasurer’s mother. It runs. #id:s3_030 #echo:plan
- else:
    The pump coughs. Nobody breathes for it. It runs. #id:s3_031
}
Forty minutes, then air. At the last joint there is a wet place, as long as a person. #id:s3_032
-> stay_winter

// S4 · grey winter: who comes home, who cannot, and a paper with Ilu's name.
=== stay_winter
# scene:S4 # title:s4 # bg:kitchen # amb:kettle # intensity:0 # finding:K2,K7 # reads:pw_border,pw_firewall,pw_inspectors,pw_visa_quota,pw_visa_wait,sm_wait # read_time:2
# table:winter-kitchen # thing:phone:mine # thing:cards-home:mine # thing:paper-ilu:theirs
Grey winter. The ferries stop. The bus comes up empty, turns, and goes down with its lights on. #id:s4_001
* [Turn the phone over #id:s4_c01 #act:object:turn:phone]
    A note from your neighbour. #id:s4_002 #sfx:phone-buzz
* [Deal the cards first #id:s4_c02 #act:object:place:cards-home:middle]
    “Who has the three of coins?” asks your father. “Nobody. One plays round it.” Then the phone. #id:s4_003
-
{
- pw_firewall == 1:
    He has the cough, and a bed. “They asked where it hurts and not who I am. Somebody brings tea, and it is their job.” #id:s4_004
- pw_border >= 60 and pw_inspectors >= 15:
    He is on the last boat. An officer shut the packhouse and wrote down everyone’s hours. “She was not friendly,” he says. “She can add.” #id:s4_005
- else:
    He is between two ports that each say he is the other’s. “Three bars,” he says, and means the phone. #id:s4_006
}
{ stay_card == 2:
    “Did my mother ever see the card?” he asks. #id:s4_007 #echo:card
}
Ilu lays a paper on the table. This time her hand is not on it. #id:s4_010
* [Open it #id:s4_c08 #act:object:open:paper-ilu]
    You read it with your finger, as you read the tape, twice. #id:s4_026
* [Wait until she says it #id:s4_c09]
    She lets you wait. It is the only thing she has learned from the window. #id:s4_027
-
{
- pw_visa_quota >= 40:
    “Approved. Term starts at the thaw,” says Ilu. “No ferry before that. I have packed twice, to use the time.” #id:s4_011 #speaker:ilu #mood:warm
- pw_border >= 60 and pw_visa_wait <= 30:
    “Number two,” says Ilu. “They struck out the bought places. Number one is a real person. She wants to borrow my notes.” #id:s4_012 #speaker:ilu #mood:warm
- pw_visa_wait >= 50:
    “Still {sm_wait} weeks, with a new stamp,” says Ilu. “I teach the small ones fractions until then. They think I am old.” #id:s4_014 #speaker:ilu #mood:wry
- else:
    “The letter says {pw_visa_wait} weeks. On the steps they say {sm_wait},” says Ilu. “I have drawn both on the door.” #id:s4_013 #speaker:ilu #mood:wry
}
{ asked_window == 1:
    You once asked how the line moves. Somebody has had her page in hand. #id:s4_015 #echo:asked_window
}
* [Lay the cards over the paper and deal her in #id:s4_c03 #act:object:lay-over:cards-home:paper-ilu]
    She wins two rounds. “You stayed, and it is not for me,” she says. “Say that once.” You say it. It is mostly true. #id:s4_016 #speaker:ilu #mood:firm
* [Turn the paper and write your year on the back #id:s4_c04 #act:object:turn:paper-ilu]
    { stay_goat == 2:
        Two arms down. Forty minutes. Goats: one. “It has units,” says Ilu. #id:s4_017 #speaker:ilu #mood:warm #echo:goat
    - else:
        Two arms down. Forty minutes. Goats: none. “It has units,” says Ilu. #id:s4_028 #speaker:ilu #mood:warm #echo:goat
    }
* [Tell her the whole sum of last spring #id:s4_c05]
    {
    - home_told == 1:
        “You told me then,” says Ilu. “You were right about the bus.” About the rest she says nothing, and pours. #id:s4_018 #speaker:ilu #mood:plain #echo:home_told
    - home_told == 2:
        “Father told me,” says Ilu. “By not talking at breakfast for a week.” Your father deals. #id:s4_019 #speaker:ilu #mood:wry #echo:home_told
    - else:
        {loan_days} days, you say, and whose roof. Nobody here had heard it. “Then thank you for the pipe,” says Ilu. #id:s4_020 #speaker:ilu #mood:wry #echo:home_told
    }
-
{
- pinned == 2:
    On the board your old question has an eleventh answer: the drawer is still there. #id:s4_021 #echo:pinned
- pinned > 0:
    On the board your old card has gone soft. Oveth has pinned it again, through the same hole. #id:s4_022 #echo:pinned
}
In the morning you measure, through snow. It is the number from harvest. #id:s4_023
{
- stay_end == 1:
    The school’s tank has a lid of ice, with eleven names in it. #id:s4_029 #echo:spoon
- stay_end == 2:
    At the last joint stands a chair from the shed people. #id:s4_030 #echo:spoon
- else:
    On your terrace the wet place has frozen, with footprints round it, some of them goat. #id:s4_031 #echo:spoon
}
* [Take the pump’s belt home to mend #id:s4_c06]
    It hangs by the stove till Thursday, smelling of rubber and goat. Thursday has nine opinions about it. You bring the awl. #id:s4_024
* [Write under Ilu’s name: whom to ring #id:s4_c07]
    You write your own number, then Oveth’s, then the hours. She reads them back to you, twice, as one reads a tape. #id:s4_025
-
# ending:not-this-year
-> END
