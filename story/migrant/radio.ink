// A2a · the bread van's radio at the bus stop on the hill road, and the paper strips on the shelter.
// What is said officially is heard unofficially. The strip is the one useful thing in every world.

=== hill_radio
# scene:A2a # title:a2a # bg:hill-road # amb:wind # intensity:0 # finding:K6 # reads:pw_campaign,sm_trust # read_time:1
# table:stop # thing:van-radio:van # thing:strips:wall
At the bus stop: a bread van’s radio, and four children on a wall. #id:a2a_001 #sfx:radio-click
{
- pw_campaign == 1:
    “Do not come, do not row!” sings a choir. The wall sings back: “Send us pears, the pears may go!” #id:a2a_002
    { sm_trust >= 40:
        Then a plain voice reads out the window’s list. For that the children are quiet. #id:a2a_003
    - else:
        It has played for two years. The bus is as full as before. #id:a2a_004 #src:INF-03
    }
- pw_campaign == 2:
    “Tip four,” says a man with no weather in his voice. “Keep a copy of the page with your photograph.” #id:a2a_005
    { sm_trust >= 40:
        The baker writes it on a bread bag all the same. #id:a2a_006
    - else:
        Last week’s number rang in a school kitchen. The cook was very helpful about soup. #id:a2a_007
    }
- pw_campaign == 3:
    Talk hour: only people who came back may speak, so they argue. “A second paper, at night? Read it aloud.” #id:a2a_008 #src:INF-05
    “Some agents carry your bag up themselves!” says a caller. “Which agents?” #id:a2a_009
- else:
    A song about a goat, with every verse. In the frame for official posters somebody grows beans. #id:a2a_010
}
* { pw_campaign == 1 } [Sing along with the wall #id:a2a_c01]
    ~ radio = 1
    The baker joins in, a deep bass. His brother rowed. #id:a2a_020
* { pw_campaign != 1 } [Clap where a verse would end #id:a2a_c02]
    The children clap as well. That station is not used to it. #id:a2a_021
* [Tear a strip off the paper on the shelter #id:a2a_c03 #act:object:tear:strips]
    ~ radio = 2
    Eleven are gone already. The sheet has gaps like a comb. #id:a2a_022 #sfx:tear
* [Turn the dial until it only hisses #id:a2a_c04 #act:object:turn:van-radio]
    ~ radio = 3
    Hiss. Then a bird with no message for anybody. “Leave it there,” says the baker. #id:a2a_023 #sfx:radio-click
-
-> waymark
