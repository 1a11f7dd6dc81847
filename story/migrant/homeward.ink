// A6b, A6c · Ilu asks how to leave; the well, a year on; seven endings. Not This Year is told in stay.ink.
// Ilu decides what she does with an answer; the story does not tell. Each ending stops on a thing somebody is about to do.

VAR homeward_pay = 0    // days left over from the half-year in which she kept working
VAR homeward_key = 0    // the key of a room still held
VAR homeward_sent = 0   // of these, days that reached the co-op

=== ilu_asks
# scene:A6b # joined # title:a6b # intensity:0 # finding:K3,K6,K7 # reads:pw_visa_quota,pw_visa_wait,pw_campaign,pw_border,sm_trust # read_time:2
# table:call # thing:phone:mine # thing:seed-last:mine
{ room == 3 and chose_return == 0 and removed == 0:
    ~ homeward_key = 1
}
{
- employer == 4:
- employer > 0 and crossing > 0:
    # thing:payslip-last:mine
- else:
    # thing:ticket-bus:mine
}
{
- homeward_key == 1:
    # thing:key-door:mine
- copy_kept == 1:
    # thing:copy-page:mine
- quay_card == 1 or free_card == 1 or question == 3:
    # thing:card-soft:mine
}
{
- removed == 1:
    # bg:holding-room # amb:interview-room
    Ten minutes, says the officer, and gives you your own phone. #id:a6b_001
- chose_return == 1 or crossing == 0:
    # bg:hill-road # amb:wind
    On the hill road the bus stops for a goat. The phone finds one bar. #id:a6b_002
- room == 3:
    # bg:shelter # amb:shelter-night
    You stand the phone against the sugar. Snow falls on a street you have a key to. #id:a6b_003
- room == 4:
    # bg:chapel-hall # amb:chapel-hall
    You stand the phone against the kettle. Rill turns off the tap, which is her way of leaving. #id:a6b_004
- crossing == 4:
    # bg:office-estate # amb:office-night
    Eleven minutes of break. You sit down in front of the phone, like a customer. #id:a6b_005
- else:
    # bg:bunk-room # amb:rain-tin
    You stand the phone in a boot. “Tell her we are all rich,” says the bunk below. #id:a6b_006
}
“Eighteen,” says Ilu, before hello. “So. How does one leave?” #id:a6b_010 #speaker:ilu #mood:firm
{
- told == 2:
    “And no halves. I know your halves.” #id:a6b_015 #speaker:ilu #mood:firm #echo:told
- told == 3:
    “I kept the recording of the seeds. I play it to people who say it is easy.” #id:a6b_016 #speaker:ilu #mood:plain #echo:told
- home_told == 1:
    “You told me everything once. I have used it up.” #id:a6b_011 #speaker:ilu #mood:warm #echo:home_told
- home_told == 2:
    “You told Father, and Father told the well.” #id:a6b_012 #speaker:ilu #mood:wry #echo:home_told
- home_told == 3:
    “You told nobody. So I asked everybody.” #id:a6b_013 #speaker:ilu #mood:firm #echo:home_told
}
-> laying

= laying
* { employer > 0 and employer != 4 and crossing > 0 } [Lay the payslip before the phone #id:a6b_c01 #act:object:place:payslip-last:view]
    {
    - employer == 3:
        “Paid for each call that ends well,” reads Ilu. “Well for whom?” #id:a6b_020 #speaker:ilu #mood:wry
    - deducted > 20:
        “Sixty, less {deducted},” reads Ilu. “They pay you in subtraction.” #id:a6b_021 #speaker:ilu #mood:wry #echo:deducted
    - else:
        “Sixty, less {deducted},” reads Ilu. “That one is only arithmetic.” #id:a6b_022 #speaker:ilu #mood:plain #echo:deducted
    }
* { employer == 0 or crossing == 0 } [Lay the bus ticket before the phone #id:a6b_c02 #act:object:place:ticket-bus:view]
    “Pellune and back,” reads Ilu. “You hold it like a certificate.” It is the only paper of the year that did what it said. #id:a6b_024 #speaker:ilu #mood:wry
* [Lay one melon seed before the phone #id:a6b_c03 #act:object:place:seed-last:view]
    It was in the seam of your pocket. “One day,” you say. Ilu holds her thumb up beside it, for scale. #id:a6b_025
* { homeward_key == 1 } [Lay the key before the phone #id:a6b_c04 #act:object:place:key-door:view]
    “To what?” asks Ilu. To your side of a door. She writes that down. #id:a6b_026 #speaker:ilu #mood:plain
* { homeward_key == 0 and copy_kept == 1 } [Lay the crooked copy before the phone #id:a6b_c05 #act:object:place:copy-page:view]
    “And who has the real one?” asks Ilu. Nobody has taught her that question yet. #id:a6b_027 #speaker:ilu #mood:firm #echo:copy_kept
* { homeward_key == 0 and copy_kept == 0 and (quay_card == 1 or free_card == 1 or question == 3) } [Lay the old card before the phone #id:a6b_c06 #act:object:place:card-soft:view]
    It is as soft as cloth. “How often did you ring it?” You show her, with two fingers, how often you nearly did. #id:a6b_028 #speaker:ilu #mood:plain
* [Lay nothing there. Let her look at you #id:a6b_c07]
    She looks for as long as the line holds. “You cut your own hair,” says Ilu. You did. It shows. #id:a6b_029 #speaker:ilu #mood:warm
-
-> windows

= windows
# thing:card-three:mine
{
- pw_visa_quota >= 40:
    “I go to the study window now. Week {pw_visa_wait}, with a date. The clerk had been saving up a smile.” #id:a6b_040 #speaker:ilu #mood:warm
- pw_border >= 60 and pw_visa_wait <= 30:
    “Nobody gets in by the side, so the list moves. I asked a man what place eight would cost. He was offended!” #id:a6b_041 #speaker:ilu #mood:warm
- pw_campaign == 3 and sm_trust >= 40:
    “They play people’s own voices in the hall now. They asked me for yours. I said: not without her.” #id:a6b_042 #speaker:ilu #mood:firm
- pw_campaign == 1:
    “A poster in the yard: DO NOT COME. Marrec’s nephew pins his cards to it. He answers in a minute.” #id:a6b_039 #speaker:ilu #mood:wry
- else:
    “Nobody answers. Well, Marrec’s nephew, in a minute. He is nineteen, and he has had cards printed.” #id:a6b_043 #speaker:ilu #mood:wry
}
-> answering

= answering
* [Lay the three questions over the seed #id:a6b_c10 #act:object:lay-over:card-three:seed-last]
    ~ ilu_answer = 1
    Who pays, who holds the paper, whom do you ring. “Under the third I have put you,” says Ilu. #id:a6b_044 #speaker:ilu #mood:firm #echo:question
* { pw_visa_quota >= 20 or (pw_border >= 60 and pw_visa_wait <= 30) } [“Wait for the window. All of the wait.” #id:a6b_c11]
    ~ ilu_answer = 2
    “{pw_visa_wait} weeks,” says Ilu. “That is a shelf of books.” You hear her look at the shelf. #id:a6b_045 #speaker:ilu #mood:plain
* { pw_visa_quota < 20 and (pw_border < 60 or pw_visa_wait > 30) } [“Wait for the window.” #id:a6b_c12 #closed:work-visas]
    “Which window?” says Ilu, and turns her phone round. A shutter. On the shutter, the treaty, in colour. #id:a6b_046 #speaker:ilu #mood:plain
    -> answering
* [Take the seed out of the picture again #id:a6b_c13 #act:object:pull-back:seed-last]
    ~ ilu_answer = 3
    “Stay, you mean.” The wind blows at her end for a while. “You did not,” says Ilu. #id:a6b_047 #speaker:ilu #mood:plain
* [Turn the phone to the room: all of it #id:a6b_c14 #act:object:turn:phone]
    ~ ilu_answer = 4
    She interrupts twice, both times about sums. “It is yours now,” you say. “Tell it.” #id:a6b_048 #speaker:ilu #mood:firm
-
-> posting

= posting
# table:pinning # thing:post-three:mine
{ drawer > 0 or passport_gone == 1:
    # thing:post-drawer:mine
}
{ room == 3 or employer == 2 or employer == 4 or crossing == 0:
    # thing:post-bed:mine
}
{ (drawer == 0 and passport_gone == 0) or (room != 3 and employer != 2 and employer != 4 and crossing > 0):
    # thing:post-price:mine
}
“Oveth has kept a pin for you,” says Ilu. “For whoever is next.” #id:a6b_050 #speaker:ilu #mood:plain
* { drawer > 0 or passport_gone == 1 } [Pin up where the passports lie #id:a6b_c20 #act:object:place:post-drawer:board]
    ~ posted = 1
* { room == 3 or employer == 2 or employer == 4 or crossing == 0 } [Pin up which bed was a bed #id:a6b_c21 #act:object:place:post-bed:board]
    ~ posted = 2
* [Pin up the three questions #id:a6b_c22 #act:object:place:post-three:board]
    ~ posted = 3
* { (drawer == 0 and passport_gone == 0) or (room != 3 and employer != 2 and employer != 4 and crossing > 0) } [Pin up the price, in days #id:a6b_c23 #act:object:place:post-price:board]
    ~ posted = 4
* [Leave the pin in the box #id:a6b_c24]
    “Also an answer,” says Ilu, in Oveth’s voice. Then the phone shows you yourself. #id:a6b_051 #speaker:ilu #mood:wry
    -> the_well
-
Ilu runs down to the market. The cork squeaks. She reads it back to you like news. #id:a6b_052
-> the_well

=== the_well
# scene:A6c # title:a6c # intensity:0 # finding:K2 # reads:sm_debt_growth,pw_detention,pw_nonpunish,pw_reflection_days,pw_permit # read_time:2
# table:co-op # thing:co-op-sheet:middle # thing:seeds-owed:mine
~ months_pass(6)
~ homeward_season()
{ bag_tape == 1:
    # thing:tape-well:mine
}
{ bag_photo == 1:
    # thing:photo-sluice:mine
}
{
- homeward_is_home():
    # bg:well # amb:well
    A year on, the well is where you left it. The treasurer’s mother holds down the sheet with her stick. #id:a6c_001
- crossing == 4:
    # bg:office-estate # amb:office-night
    A year on. The co-op’s sheet comes by phone, with the treasurer’s thumb in it. #id:a6c_002
- identified == 1:
    # bg:shelter # amb:shelter-night
    A year on. The co-op’s sheet comes in the post, with a goat’s tooth marks. #id:a6c_003
- left_employer == 1:
    # bg:chapel-hall # amb:chapel-hall
    A year on. The co-op’s sheet comes folded in a jumper. You lay it on Rill’s table and sit round it. #id:a6c_009 #echo:left_employer
- else:
    # bg:bunk-room # amb:rain-tin
    A year on. The co-op’s sheet comes folded in a jumper. You lay it on the bunk and sit round it. #id:a6c_004
}
{
- ilu_answer == 1:
    Ilu took the three questions to four windows. Three did not like them. #id:a6c_005 #echo:ilu_answer
- ilu_answer == 2:
    Ilu kept every Monday at the window. The clerk now stands up straight. #id:a6c_006 #echo:ilu_answer
- ilu_answer == 3:
    Ilu has not left. She does not say why. #id:a6c_007 #echo:ilu_answer
- ilu_answer == 4:
    Ilu has told it in the yard, twice. It got no bigger. #id:a6c_008 #echo:ilu_answer
}
{
- pledge == 1:
    By your name: 300, in ink. So far, in pencil, to be polite: {homeward_sent}. #id:a6c_014 #echo:pledge
- pledge == 2:
    By your name: what she can. So far: {homeward_sent}. #id:a6c_015 #echo:pledge
- else:
    By your name: nothing. A child has drawn a small tap there. #id:a6c_016 #echo:pledge
}
* { bag_tape == 1 } [Lay your tape along the sheet #id:a6c_c01 #act:object:lay-over:tape-well:co-op-sheet]
    Two hands lower is the last rung of the old ladder. You have stood on that rung. It was wet. #id:a6c_010 #echo:bag_tape
* { bag_photo == 1 } [Lay the photograph over the sheet #id:a6c_c02 #act:object:lay-over:photo-sluice:co-op-sheet]
    Three of you at the sluice, wet to the knee. Today it would be shoes. #id:a6c_011 #echo:bag_photo
* [Count what you owe into the bowl #id:a6c_c05 #act:object:place:seeds-owed:bowl]
    {
    - debt_now == 0:
        There is nothing to count. You turn the bowl over and knock on it, once. #id:a6c_020
    - sm_debt_growth >= 4:
        You count to {debt_now}. It grew by {sm_debt_growth} in the hundred each month, also when nobody paid you. #id:a6c_021
    - debt_now < 12:
        You count to {debt_now}. They fit in a closed hand, with room for a fig. #id:a6c_025
    - else:
        You count to {debt_now}. The heap has kept its shape. You can see over it. #id:a6c_022
    }
* { debt_now > 0 } [Close your hand over the seeds #id:a6c_c06 #act:object:pull-back:seeds-owed]
    Some numbers one knows by the weight. So does the merchant, from across the market. #id:a6c_023
* { debt_now == 0 } [Give the bowl back to the kitchen #id:a6c_c07]
    It goes back among the plates, and gets soup. #id:a6c_024
-
{
- removed == 1 and debt_now > 0 and (pw_detention >= 1 or pw_nonpunish == 0):
    -> homeward_sent_back
- chose_return == 1 and claim_lodged == 1:
    -> homeward_long_bus
- identified == 1 and testified == 1 and pw_reflection_days >= 30:
    -> homeward_witness
- identified == 1 and testified == 0 and pw_permit == 2:
    -> homeward_time_to_think
- route == 3 and papers_kept == 1:
    -> homeward_other_road
- route == 2 and employer != 3 and debt_now < 30 and drawer_open_question == 0:
    -> homeward_second_season
}
-> homeward_ledger

=== homeward_sent_back
# scene:A6c # bg:market # amb:market-murmur # intensity:0 # finding:K5 # read_time:1
# table:homeward # thing:contract-carried:mine # thing:loan-note:mine
Market day. They sent you back with one bag and the contract in it. The officer was correct about papers. #id:a6c_100
* [Unfold the contract and read it out by the scales #id:a6c_c10 #act:object:open:contract-carried]
    You stop at every sum. By the second page thirty-one people stand still. “Come by tomorrow,” says the merchant. “We will talk about the growing.” #id:a6c_101 #speaker:merchant #mood:plain
* [Lay the loan note on the merchant’s scales #id:a6c_c11 #act:object:hand-over:loan-note:theirs]
    It weighs nothing. “Half a seed a week,” you say, “and it stops growing.” He looks past you at the queue. Then he looks for his glasses. #id:a6c_102
-
# ending:sent-back
-> END

=== homeward_long_bus
# scene:A6c # bg:market # amb:market-murmur # intensity:0 # finding:K7 # read_time:1
# table:homeward # thing:card-next:theirs # thing:claim-slip:mine
Your claim slip has a number, longer than the sum. Oveth has cleared half her desk. The second chair wobbles. She chose it. #id:a6c_110
* [Sit down and turn over the next card #id:a6c_c12 #act:object:turn:card-next]
    A young man, a ticket in his shirt pocket. “Which one is good?” he asks. “I have three questions,” you say. Oveth goes to see about the kettle. #id:a6c_111
* [Fold the claim slip away and walk up to the co-op #id:a6c_c13 #act:object:fold:claim-slip]
    They kept your place at the pump, out of laziness, they say. Somebody has oiled the handle. #id:a6c_112
-
# ending:long-bus
-> END

=== homeward_witness
# finding:K5,K8
# table:homeward # thing:letter-wages:mine # thing:letter-papers:mine
{ not homeward_is_home():
    # bg:claim-desk # amb:interview-room
}
Two letters, two courts, one Tuesday. Both begin: Dear witness. So far you have missed nineteen days of work to prove sixty. #id:a6c_120
{ quay_word == 1:
    To both is clipped an officer’s note from the Quay. The lawyer calls it the good page. #id:a6c_123 #echo:quay_word
}
* [Circle the hearing about the wages #id:a6c_c14 #act:object:circle:letter-wages@date]
    A clerk reads your sum aloud, to the day. Then she reads eleven others. #id:a6c_121
* [Circle the hearing about the papers #id:a6c_c15 #act:object:circle:letter-papers@date]
    You say where they lay and who had the key. Across the room somebody nods, who was always exact about keys. #id:a6c_122
-
# ending:witness
-> END

=== homeward_time_to_think
# finding:K5
# table:homeward # thing:slip-course:theirs
{ homeward_is_home():
    # thing:slip-grant:theirs # thing:co-op-sheet:mine
    Mirel’s letter came up the hill after you. In it lie a permit, a seat on a course and a grant for those who went home. #id:a6c_133
- else:
    # bg:shelter # amb:shelter-night # thing:ticket-home:theirs # thing:key-door:mine
    The permit says: by need. Nobody has asked for your story since the snow. Mirel lays down a course and a ticket, side by side. #id:a6c_130
}
* [Sign for the course: pumps and valves, Mondays #id:a6c_c16 #act:object:sign:slip-course]
    In the first hour the drawing on the board is wrong. You say so. The teacher looks at it, then at you, and holds out the chalk. #id:a6c_131
* { not homeward_is_home() } [Lay your key on the ticket home #id:a6c_c17 #act:object:lay-over:key-door:ticket-home]
    “There is a grant,” says Mirel. “It is small, and slow.” You lock the door yourself, twice, for the sound. #id:a6c_132 #speaker:mirel #mood:plain
* { homeward_is_home() } [Lay the grant on the co-op’s sheet #id:a6c_c24 #act:object:lay-over:slip-grant:co-op-sheet]
    It comes to one pump. “Does this one cough?” asks the treasurer’s mother. You have the seller run it for an hour, and listen. #id:a6c_134
-
# ending:time-to-think
-> END

=== homeward_other_road
# finding:K4
# table:homeward # thing:passport:mine # thing:loan-note:mine # thing:claim-kettan:theirs
{ denovar_unpaid == 1:
    Hask did what he said, to the minute, and was paid half. You think of it on windy mornings. #id:a6c_145 #echo:denovar_unpaid
- else:
    Hask did what he said, to the minute, and took what he said, to the coin. #id:a6c_140
}
Your passport lies on the table because you put it there. #id:a6c_142
* [Turn the loan note, write Ilu the true price #id:a6c_c18 #act:object:turn:loan-note]
    {loan_days} days, you write, and one man who looks at the wind. “So the price is him,” writes Ilu. “What does it cost on his day off?” #id:a6c_143 #speaker:ilu #mood:firm
* [Open Kettan’s claim at page two #id:a6c_c19 #act:object:open:claim-kettan]
    { kettan_yes == 1:
        Across it stands a stamp: yes. He talks, you write all the same. “I like to finish a form,” says Kettan. #id:a6c_146 #speaker:kettan #mood:wry #echo:kettan
    - else:
        He talks, you write. Status: pending. He has you underline it twice, like a pulse. “Stable,” says Kettan. “Now the boring part.” #id:a6c_144 #speaker:kettan #mood:wry
    }
-
# ending:other-road
-> END

=== homeward_second_season
# scene:A6c # bg:orchard # amb:orchard # intensity:0 # finding:K8 # read_time:1
# table:homeward # thing:crew-list:middle # thing:payslip-last:mine # thing:seeds-deposit:mine
Week 31. The Scheme’s list asks for you by name, spelled right. Your crew has nine names, and six have never seen a belt. #id:a6c_151
* [Lay a payslip over the crew list and begin there #id:a6c_c20 #act:object:lay-over:payslip-last:crew-list]
    “Who holds the passports?” asks the youngest. You had not come to that yet. You write her name at the top. #id:a6c_152
* [Send the deposit for the drill, in seeds #id:a6c_c21 #act:object:hand-over:seeds-deposit:theirs]
    The treasurer answers with a drawing of the hole. It is on the goat’s half of the yard. There will be a meeting. #id:a6c_153
-
# ending:second-season
-> END

=== homeward_ledger
# finding:K1
# table:homeward # thing:ledger-page:middle # thing:pencil-stub:mine
{
- homeward_is_home():
    # bg:terrace # amb:wind
- crossing == 4:
    # bg:office-estate # amb:office-night
- else:
    # bg:chapel-hall # amb:chapel-hall
}
Name, days worked, days paid. You ruled the page yourself. There is no column for status. #id:a6c_160
{ group_names >= 5:
    {group_names} names signed the letter. Some come back to add a day. #id:a6c_161 #echo:group_names
- else:
    It has one line, yours. You have ruled thirty. #id:a6c_162
}
{ wages_back > 0:
    In your last column: {wages_back}. It is not the sum of the one before. #id:a6c_163 #echo:wages_back
}
* [Hand the pencil to the newest one #id:a6c_c22 #act:object:hand-over:pencil-stub:theirs]
    “Who reads this?” she asks. “You do. Then others.” She writes small. By the third line she is pressing. #id:a6c_164
* [Read his line to the man who mislays his glasses #id:a6c_c23 #act:object:point:ledger-page@old]
    He has mislaid them every week. You read him his days. “One less,” he says. You change it, down. He watches the pencil. #id:a6c_165
-
# ending:the-ledger
-> END

// True where she is back in Temmeral, or never got over the water.
=== function homeward_is_home()
~ return removed == 1 or chose_return == 1 or crossing == 0

// The half-year after the call: who kept a place (or, after Bluegate Park, found small jobs) pays off the debt; the rest goes to the co-op.
=== function homeward_season()
~ homeward_pay = 0
{ employer > 0 and left_employer == 0 and not homeward_is_home():
    ~ homeward_pay = INT((60 - deducted) * 2 / 3)
    { employer == 3:
        ~ homeward_pay = 15
    }
}
~ homeward_sent = homeward_pay - debt_now
{ homeward_sent < 0:
    ~ homeward_sent = 0
}
~ pay_off(homeward_pay)
