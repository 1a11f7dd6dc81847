// After midnight. What the world did with your answer, who wrote to you, and the next step you chose.
// Nothing ends here any more, but for the long bus: each way goes on to water, to Denovar, or home.

VAR after_weeks = 0     // what the weeks were spent on: 1 the register's bench · 2 Mirel's bed · 3 the net shop · 4 chalk · 5 Hask's wind

=== after
# scene:A3z # joined # title:a3z # bg:boarding-house # amb:rain-tin # intensity:0 # finding:K4,K8 # reads:pw_bla,pw_firewall,pw_inspectors # read_time:2
# table:after # thing:phone:mine # status:-charge
{ route == 3:
    -> four_ten
}
{ signed == 1:
    -> signed_night
}
-> refused_night

= signed_night
{
- pw_bla == 0 and pw_firewall == 0 and pw_inspectors >= 15:
    -> turned_round
- else:
    # bg:quay
    Ten to twelve. The van smells of bread and other people’s shoes. #id:a3z_001
}
{ passport_gone == 1:
    Your passport rides in front, in a blue rubber band. #id:a3z_002 #echo:passport
- else:
    Your passport rides against your ribs. #id:a3z_003 #echo:passport
}
-> letters ->
~ crossing = 1
-> ferry

// Hask did not sail, but the sheet is signed: BrightHands sends the van.
= signed_noon
“A sheet is a sheet,” says the driver at noon. “Then it is the van.” #id:a3z_014 #speaker:driver #mood:plain
{ pw_bla == 0 and pw_firewall == 0 and pw_inspectors >= 15:
    -> turned_round
}
~ crossing = 1
-> ferry

= turned_round
At the gate the van is turned round. The boat sails with onions and no crew. #id:a3z_010
{ passport_gone == 1:
    ~ passport_gone = 0
    ~ papers_kept = 1
    An officer deals the passports out, like cards. Yours is warm. #id:a3z_011 #echo:passport
- else:
    An officer deals the passports out, like cards. Yours never left. #id:a3z_012 #echo:passport
}
{ signed == 1:
    ~ signed = 0
    “You signed with nobody,” she says. #id:a3z_013 #echo:signed
}
{ route == 3:
    -> morning
}
-> letters ->
-> morning

= refused_night
{
- pw_bla == 1 and route == 2:
    The van goes with a seat empty. The Scheme’s boat is on Thursday, and has your name on it. #id:a3z_020
- pw_bla == 1:
    The van goes with a seat empty. The register opens at eight. #id:a3z_021
- pw_firewall == 1:
    The boat goes: one horn, then the rain. Mirel’s bed has a lamp, and a switch you can reach lying down. #id:a3z_022 #sfx:ferry-horn
- pw_inspectors >= 15:
    -> turned_round
- else:
    The boat goes: one horn, then the rain. The landlord chalks one fare under your name. #id:a3z_023 #sfx:ferry-horn
}
{ passport_gone == 1:
    ~ passport_gone = 0
    ~ papers_kept = 1
    You run down. The driver gives your passport back through the window. “I am not a thief,” he says. He is not. #id:a3z_024 #speaker:driver #mood:tired #echo:passport
}
{ gave_copy == 1:
    Somewhere in the blue rubber band rides a crooked copy of you. #id:a3z_025 #echo:copy
}
-> letters ->
{ pw_bla == 1 and route == 2:
    -> thursday
}
-> morning

= thursday
Kettan reads your four lines like a chart. “Stable,” he says. #id:a3z_031 #speaker:kettan #mood:wry
~ crossing = 2
-> ferry

= morning
# table:morning # thing:chalk:stairs # status:passport
* { pw_bla == 1 } [Be first in the register’s chair at eight #id:a3z_c06]
    ~ after_weeks = 1
    You are there at seven. So are three others, each with two sheets. You move up. It is a long bench. #id:a3z_040
    -> weeks
* { pw_firewall == 1 and pw_bla == 0 } [Take Mirel’s bed and think until Tuesday #id:a3z_c07]
    ~ after_weeks = 2
    Nobody asks you anything until Tuesday. It takes you two days to believe that, and then you sleep. #id:a3z_041
    -> weeks
* { evidence == 1 or receipt == 1 } [Take the long bus home and put in a claim #id:a3z_c08]
    -> long_bus
* [Ask the net shop for work till the next boat #id:a3z_c09]
    ~ after_weeks = 3
    ~ pay_off(3)
    { pellune_nets == 1:
        Old Simmet moves up on the bench. “A net remembers the second hand,” he says. Nobody in the shop knows what it means. #id:a3z_046 #speaker:simmet #mood:warm #echo:pellune_nets
    - else:
        The net shop pays in small coins and dinner. Kettan does your knots on the first evening. By the third you are doing his. #id:a3z_044
    }
    -> weeks
* { route != 3 } [Chalk the four lines on the stairs #id:a3z_c10 #act:object:turn:chalk]
    ~ after_weeks = 4
    You chalk them at knee height, where people tie their shoes. The landlord walks past twice and does not wash them off. #id:a3z_045
    -> weeks
* { route == 3 } [Wait for Hask’s wind #id:a3z_c15]
    ~ after_weeks = 5
    Each morning at five past four he stands on the roof with one wet finger. Each morning he goes back to bed. #id:a3z_047
    -> weeks

= long_bus
{ evidence == 1:
    Oveth unfolds the sheet from your boot. “Line two,” she says. “It is always line two.” There is a second chair. #id:a3z_042 #speaker:oveth #mood:firm #echo:evidence
- else:
    Oveth reads her own seed packet, filled in. “He sat down, then,” she says. There is a second chair. #id:a3z_043 #speaker:oveth #mood:wry #echo:receipt
}
~ chose_return = 1
~ claim_lodged = 1
-> ilu_asks

// Weeks. A grower is short of hands, because the van went with a seat empty; Marrec has something else; Hask has a wind.
= weeks
~ months_pass(1)
# thing:-chalk # thing:phone:mine
{
- after_weeks == 1:
    In the fourth week the register stamps your first sheet: as filed. #id:a3z_070
- after_weeks == 2:
    On Tuesday the lawyer has a cold and eleven minutes. “The first sheet holds,” she says. “The second is a wish.” #id:a3z_071
- after_weeks == 4:
    In the fourth week a woman stops at your chalk, and takes out her own two sheets. #id:a3z_072
- after_weeks == 5:
    In the third week there is a morning without whitecaps. The finger takes longer than usual. #id:a3z_073
- else:
    In the fourth week the shop has no more nets and you have a hard thumb. #id:a3z_074
}
{ route != 3:
    # thing:contract-old:mine
    A pear farm at Harlune came a crew short. It takes the first sheet as it stands. #id:a3z_075
}
Then Marrec rings. “Customer support, in Denovar. Indoors! And the bus is paid.” #id:a3z_076 #speaker:marrec #mood:warm #sfx:phone-buzz
* { route != 3 } [Fold the first sheet into your ticket #id:a3z_c16 #act:object:fold:contract-old]
    ~ crossing = 2
    You buy deck. So does Kettan. He felt brave, and it happened to be open. #id:a3z_077
    -> ferry
* { route == 3 } [Carry Kettan’s pot down to the boat #id:a3z_c17]
    ~ crossing = 4
    ~ papers_kept = 1
    Hask takes the long way, and says so, and says how long. It is exactly as long as that. #id:a3z_078
    { way_planned == 3:
        There is no cook. There is a pan. #id:a3z_080 #echo:way_planned
    }
    -> denovar
* [Say yes to the headset #id:a3z_c18 #act:object:turn:phone]
    ~ crossing = 5
    You ask who pays. “The future,” says Marrec. He sounds like somebody who has sold his last chair. #id:a3z_079 #speaker:marrec #mood:warm
    -> bluegate
* { evidence == 1 or receipt == 1 } [Take the long bus home after all, and claim #id:a3z_c19]
    -> long_bus

// Who wrote in the night. What you told Ilu and what you pinned come back here.
= letters
* [Turn the phone over #id:a3z_c13 #act:object:turn:phone]
    { charge <= 0:
        Dark. You borrow the landlord’s socket. #id:a3z_067 #echo:charge
    - else:
        It finds your hands, the blanket, a corner of the wall. #id:a3z_065
    }
* [Leave it dark a little longer #id:a3z_c14]
    The phone buzzes, and will not stop. #id:a3z_066 #sfx:phone-buzz
-
{
- told == 1:
    Ilu: “I divided it by everything. It is survivable. Eat.” #id:a3z_060 #speaker:ilu #mood:warm #echo:told
- told == 2:
    Ilu has found the note in the bread tin. “You said {loan_half},” she writes. “I can double.” #id:a3z_061 #speaker:ilu #mood:firm #echo:told
- else:
    Ilu: “I counted the seeds on the recording. {loan_days}. Tell me I am wrong.” #id:a3z_062 #speaker:ilu #mood:plain #echo:told
}
{
- pinned == 1:
    And Oveth: three new names under your warning. Same bag. #id:a3z_063 #echo:pinned
- pinned == 2:
    And Oveth: somebody has answered your card. Ask to see the drawer. #id:a3z_064 #echo:pinned
}
->->

// Hask keeps his word, and once his word is no.
=== four_ten
# scene:A3y # joined # title:a3y # bg:quay # amb:rain-tin # intensity:0 # finding:K4 # reads:pw_border # read_time:1
# table:after # thing:phone:mine
At five past four Hask is on the stairs. #id:a3z_050
{ passport_gone == 1 and signed == 0:
    ~ passport_gone = 0
    ~ papers_kept = 1
    He holds out your passport. The driver left it with him, because of the sea. #id:a3z_056 #echo:passport
}
{
- pw_border >= 60:
    “No,” he says. Patrols to the point, and the wind is six. He counts your half back, twice. #id:a3z_051 #speaker:hask #mood:firm
    -> after.letters ->
    { signed == 1:
        -> after.signed_noon
    }
    At noon it goes to nine. You and Kettan eat two bowls each. #id:a3z_052
    -> after.morning
- else:
    “Now,” he says. At 04:10 the boat moves. Across from you sits Kettan, with his pot. #id:a3z_053 #speaker:hask #mood:plain
}
-> after.letters ->
* [Tell Ilu the true price #id:a3z_c11]
    You tell her, with the motor running. “I know,” says Ilu. “I wanted to hear you say it. Are your feet dry?” #id:a3z_054 #speaker:ilu #mood:warm
* [Help Kettan write the first page of his claim #id:a3z_c12]
    You write, he talks. “Occupation,” you read. He thinks about it for a kilometre of water. “Nurse,” he says. #id:a3z_055 #speaker:kettan #mood:firm
-
{
- way_planned == 2:
    The narrows are wider than a thumbnail. You hold yours up against the far side, and it fits. #id:a3z_057 #echo:way_planned
- way_planned == 1:
    Far off the ferry goes by where your thumb went, lit like a street. #id:a3z_058 #echo:way_planned
}
{ signed == 1:
    ~ crossing = 3
    -> landing
}
~ crossing = 4
~ papers_kept = 1
-> denovar
