// A4y · Denovar. Hask kept his word, to the minute; what you do with that is yours. Then a cold store where nobody asks.
// Smuggling ended on the step. What follows is work without a contract, and that is another matter.

VAR denovar_unpaid = 0 // kept the half label: Hask was not paid
VAR denovar_tally = 0  // the day's pay: 1 counted aloud · 2 pushed back · 3 kept the tally
VAR denovar_sent = 0   // sent home: 1 all forty days · 2 twenty

=== denovar
# scene:A4y # title:a4y # bg:quay # amb:harbour # intensity:0 # finding:K4 # reads:pw_border,sm_route_risk # read_time:1
# table:landing # thing:label-half:mine # thing:phone:mine # status:-passport
~ employer = 4
~ papers_kept = 1
~ has_status = 0
A concrete step, Denovar. “Six fifty-one,” says Hask. He had said six fifty. He apologises. #id:a4y_001 #speaker:hask #mood:plain
{
- pw_border >= 60 and sm_route_risk <= 100:
    From the point on, a patrol lamp walked beside you, and wrote Hask down. He is insulted. Nobody is wet. #id:a4y_002
- pw_border >= 60:
    It was the long way round: two nights, and a bucket that went from hand to hand. #id:a4y_003
- else:
    It was a day and a night, all of it dull. Hask is proud of dull. #id:a4y_004
}
You hold half a pear label. A shopkeeper has the rest, and half of Hask’s money. #id:a4y_005
-> label

= label
* [Open the phone and read your half aloud #id:a4y_c01 #act:object:open:phone]
    “Pears in,” you read. “Syrup,” says the shopkeeper, and pays. Hask coils a rope that was coiled already. #id:a4y_010
* [Keep your half. Walk up the step #id:a4y_c03 #act:object:pull-back:label-half]
    ~ denovar_unpaid = 1
    ~ pay_off(loan_half)
    “The shop shuts at ten,” says Hask to your back. An unclaimed half goes home after a month. {loan_days} days: half is yours again. #id:a4y_012 #speaker:hask #mood:plain
-
# thing:-label-half # thing:-phone # thing:socks:mine # thing:pot-kettan:theirs
“For me there is a ferry at nine,” says Kettan. “I should like to reach the Quay by the front door.” #id:a4y_020 #speaker:kettan #mood:warm
* [Lay your dry socks in his pot #id:a4y_c04 #act:object:lay-over:socks:pot-kettan]
    “A nurse may not accept gifts,” he says. “Only prescriptions.” He puts on the lid. Your heel agrees with none of this. #id:a4y_021 #speaker:kettan #mood:wry
* [Ask what he will say at the desk #id:a4y_c05]
    “My occupation. Then the rest. In that order it is hard to interrupt.” #id:a4y_022 #speaker:kettan #mood:firm
* [Shake hands, and say nothing #id:a4y_c06]
    He holds on for a while. You understand that he is taking your pulse. #id:a4y_023
-
-> denovar_shift

=== denovar_shift
# scene:A4w # title:a4w # bg:office-estate # amb:packhouse # intensity:1 # finding:K1,K5 # reads:pw_border,pw_corridor,pw_detention,pw_portability # read_time:2
# table:crate
The cold store grows peas, at minus twenty-two. You work in pairs, so that somebody notices. #id:a4w_001
Your pair is Dessa Vil: welder, forty, loud through two scarves. #id:a4w_002
{
- pw_portability == 2:
    “In Nolmara my ticket is good in any yard,” she shouts. “I come over for the winter rate. Sing!” #id:a4w_003 #speaker:dessa #mood:warm
- pw_portability == 1:
    “In Nolmara I had sixty days to find a yard,” she shouts. “I found one on day sixty-one. Sing!” #id:a4w_004 #speaker:dessa #mood:wry
- else:
    “In Nolmara my permit belonged to one yard,” she shouts. “I left the yard. Sing!” #id:a4w_005 #speaker:dessa #mood:tired
}
{ bag_jumper == 1:
    At home the jumper itched like a cousin. Here it is an aunt. #id:a4w_006 #echo:jumper
}
* [Sing #id:a4w_c01]
    You sing. The teeth keep time by themselves. #id:a4w_007
* [Ask her about a doctor #id:a4w_c02]
    “Round the back. They take your temperature and not your name.” And a bed? “For a bed there is a form.” #id:a4w_008 #speaker:dessa #mood:plain
* [Warm your hands on the forklift #id:a4w_c03]
    It is called Grandfather. It has a service book, a rest day and a contract. #id:a4w_009
-
# thing:coins-nine:middle # thing:tally-crate:mine
At six the foreman counts out the day. The tally says ten coins. There are nine. #id:a4w_020 #sfx:coin
* [Turn them over, one by one, aloud #id:a4w_c04 #act:object:turn:coins-nine]
    ~ denovar_tally = 1
    “Nine,” you end. He takes off his glove and shakes it. The tenth was in the thumb. He goes red. #id:a4w_021
* [Push the nine back to him #id:a4w_c05 #act:object:hand-over:coins-nine:theirs]
    ~ denovar_tally = 2
    Behind you thirty people stop winding their scarves. He finds a coin in his own pocket. #id:a4w_022
* [Take nine, and circle the ten on the tally #id:a4w_c06 #act:object:circle:tally-crate@day]
    ~ denovar_tally = 3
    Dessa keeps the tallies in her boot. By November she walks like it. #id:a4w_023
-
# thing:-coins-nine # thing:offer-dessa:middle # thing:pen-dessa:mine
In November the office offers Dessa a contract, and a room with a door. One name. “I must be dreadful in company.” #id:a4w_030 #speaker:dessa #mood:wry
* [Lay the tally over the offer #id:a4w_c07 #act:object:lay-over:tally-crate:offer-dessa]
    She writes thirty-one names on a line for one. It comes back refused, with thirty-one pairs of gloves. #id:a4w_031
* [Hand her the pen #id:a4w_c08 #act:object:hand-over:pen-dessa:theirs]
    “You?” says Dessa. She signs. That week a heater stands in the corridor. She eats in her room, with the door open. #id:a4w_032 #speaker:dessa #mood:tired
* [Cut the bread and ask nothing #id:a4w_c09]
    It lies under the bread until its date has gone by. There is butter on it. #id:a4w_033 #speaker:dessa #mood:plain
-
~ months_pass(6)
# thing:-offer-dessa # thing:-pen-dessa # thing:-tally-crate # thing:tin-forty:mine # thing:letter-kettan:theirs
Your tin holds forty days. At home the loan stands at {debt_now}. #id:a4w_040
* [Send all forty home #id:a4w_c10 #act:object:hand-over:tin-forty:theirs]
    ~ denovar_sent = 1
    ~ pay_off(40)
    The tin is empty, and rings when you put it down. #id:a4w_041
* [Send twenty, and keep twenty for the winter #id:a4w_c11 #act:object:open:tin-forty]
    ~ denovar_sent = 2
    ~ pay_off(20)
    You count it twice into two heaps. The heaps look at each other. #id:a4w_042
-
Grey winter shuts the gate for seven weeks. Nobody asks who you are, or how. #id:a4w_043
{ denovar_sent == 1:
    No wage. Dessa cuts her bread where you cannot see the halves. #id:a4w_044 #echo:tin
- else:
    No wage. Your twenty days last until week five. They feed three. #id:a4w_045 #echo:tin
}
Kettan’s letter has a pear for a stamp. #id:a4w_050 #sfx:fold
{
- pw_corridor >= 800:
    ~ kettan_yes = 1
    “Granted,” he writes. “I have a night ward in Corrabel, and a bicycle. I ride it like a patient.” #id:a4w_052 #speaker:kettan #mood:warm
- pw_detention == 2:
    Somebody tidy has opened it. “They keep me while they read,” he writes. “I have set two fingers and a table leg.” #id:a4w_053 #speaker:kettan #mood:tired
- pw_border >= 60:
    ~ kettan_yes = 1
    “They asked everything twice, on the day the letter said,” he writes. “A clock that was right. It is yes.” #id:a4w_054 #speaker:kettan #mood:warm
- else:
    “Pending,” he writes. “I have a bed, a number, and a date that is a season.” #id:a4w_055 #speaker:kettan #mood:wry
}
On paper you were nowhere this winter. It was minus twenty-two there. #id:a4w_058 #beat
-> ilu_asks
