// The afternoon: a mayor without beds, four arguments, and three coins that can be weighed only once.

=== c2_beds
# scene:C2f # title:purse # bg:cabinet # amb:committee-murmur # intensity:0 # finding:K8 # reads:sm_housing_gap # read_time:2
# table:none # status:purse
Tam Beckwin is mayor of Lantern Quay and does not knock. #id:c2_070
{
- sm_housing_gap >= 120:
    “I am {sm_housing_gap} beds short. In November I open the sports hall. I play there, badly.” #id:c2_071 #speaker:beckwin #mood:tired
- sm_housing_gap >= 1:
    “I am {sm_housing_gap} beds short. That is one school gym and one priest with a soft heart. It can be done.” #id:c2_072 #speaker:beckwin #mood:plain
- else:
    “I have beds free. First summer in years. I asked my wife to pinch me, and then to keep it quiet.” #id:c2_073 #speaker:beckwin #mood:warm
}
Fen Tolvane, Labour, eats your biscuits. “And when visas are refused, boats fill. Ten in the hundred on this side, five on that. I can do that sum.” #id:c2_075 #speaker:tolvane #mood:wry #arg:pathways #src:JRN-12
* [“Beckwin first. What do beds do?” #id:c2_c40]
    “People who sleep will talk. Supported, twice as many stay for the court case, they say. Nobody has proved it.” #id:c2_076 #speaker:beckwin #mood:plain #src:JUS-08
    “But it is a number, Minister. Somewhere a help permit opened and claims grew ninefold. Decisions fell to a third.” #id:c2_074 #speaker:beckwin #mood:firm #arg:deterrence #src:JUS-06
* [“Tolvane first. What do inspectors do?” #id:c2_c41]
    “Walk in,” says Tolvane. “The benchmark is one for ten thousand workers. Mine share a bicycle. The other side has lawyers.” #id:c2_077 #speaker:tolvane #mood:wry #arg:pathways #src:PVT-06
* [“What would Marr say to all this?” #id:c2_c42]
    “Marr would say: strict rules do cut claims, and she would be right,” says Quill. “And that a scheme nobody checks is a door for crooks.” #id:c2_078 #speaker:quill #mood:firm #arg:deterrence #src:JRN-13,PVT-05
- -> c2_purse

=== c2_purse
# table:purse # thing:coin-a:mine # thing:coin-b:mine # thing:coin-c:mine # thing:boat-sheet:boat # thing:eyes-sheet:eyes # thing:beds-sheet:beds
Oda puts three coins on the table and a letter scale beside them. “Each is {run_coin} thousand crowns a month. The boat takes two. Boats do not sail by thirds.” #id:c2_080 #speaker:oda #mood:plain #sfx:coin
* [Weigh two coins on the boat #id:c2_c43 #act:object:place:coin-a:boat #cost:2 coins]
    -> pay_boat_first
* [Weigh a coin on inspectors #id:c2_c44 #act:object:place:coin-a:eyes #cost:1 coin]
    ~ coins_inspect += 1
    ~ coins_left -= 1
    The pan drops a finger’s width. “Ten inspectors,” says Tolvane. “Hired by spring, brave by summer.” He stops eating. #id:c2_081 #speaker:tolvane #mood:plain #sfx:coin
    -> second
* [Weigh a coin on beds #id:c2_c45 #act:object:place:coin-a:beds #cost:1 coin]
    ~ coins_beds += 1
    ~ coins_left -= 1
    “The only beds I can book come with a caseworker,” says Oda. Beckwin looks at the coin as if it could be slept in. #id:c2_082 #speaker:oda #mood:plain #sfx:coin
    -> second

= pay_boat_first
~ boat_paid = 1
~ coins_left -= 2
# thing:coin-b:boat
Two coins, one heavy click. Quill breathes out. “She is old and slow,” says Quill. “She is also there.” One coin is left. #id:c2_083 #speaker:quill #mood:plain #sfx:coin
-> third

= second
* [Weigh both left on the boat #id:c2_c46 #act:object:place:coin-b:boat #cost:2 coins]
    ~ boat_paid = 1
    ~ coins_left -= 2
    # thing:coin-c:boat
    The scale sinks and stays. “One of each,” says Oda. “Everybody will be equally cross. I call that a budget.” #id:c2_084 #speaker:oda #mood:wry #sfx:coin
    -> paid
* [Weigh the next coin on inspectors #id:c2_c47 #act:object:place:coin-b:eyes #cost:1 coin]
    ~ coins_inspect += 1
    ~ coins_left -= 1
    The clerk writes it down. Somewhere, a man who keeps passports in a drawer does not hear it. #id:c2_085 #sfx:coin
    -> third
* [Weigh the next coin on beds #id:c2_c48 #act:object:place:coin-b:beds #cost:1 coin]
    ~ coins_beds += 1
    ~ coins_left -= 1
    Beckwin writes the number on his cuff. It is his good shirt. #id:c2_086 #sfx:coin
    -> third

= third
* [Weigh the last coin on inspectors #id:c2_c49 #act:object:place:coin-c:eyes #cost:1 coin]
    ~ coins_inspect += 1
    ~ coins_left -= 1
    “Ten more pairs of shoes,” says Tolvane. He counts on his fingers which growers will telephone him tonight. #id:c2_087 #speaker:tolvane #mood:wry #sfx:coin
* [Weigh the last coin on beds #id:c2_c50 #act:object:place:coin-c:beds #cost:1 coin]
    ~ coins_beds += 1
    ~ coins_left -= 1
    “I will name a mattress after you,” says Beckwin. It is the nicest thing he has said in this building. #id:c2_088 #speaker:beckwin #mood:warm #sfx:coin
* [Keep the last coin #id:c2_c51 #act:object:pull-back:coin-c]
    “A coin kept is a coin cut,” says Oda, “by me, in October. But it is a fine feeling until then.” #id:c2_089 #speaker:oda #mood:wry #sfx:coin
- -> paid

= paid
{ boat_paid == 1:
    -> c2_boat
}
-> c2_bet
