// A year later: three envelopes and time for two, a pin that is called in, a table that can be shown or put away.

=== c2_letters
# scene:C2j # title:letters # bg:minister-desk # amb:rain-window # intensity:1 # finding:K2,K5 # read_time:2
# table:post # thing:letter-lio:tray # thing:letter-port:tray # thing:letter-pencil:tray
Most of a year. The numbers come as numbers do: late, in envelopes, with the date stamp on the wrong side. #id:c2_130
Over the year, {run_force} in the hundred of your order was in force. The rest was hiring, shipping, and one man’s long leave. #id:c2_131
Your whip looks in. “Three envelopes? You have ten minutes. Two, then.” #id:c2_132
-> opening

= opening
{ letters_read >= 2:
    -> shut
}
* [Open Lio’s envelope #id:c2_c80 #act:object:open:letter-lio]
    ~ letters_read += 1
    ~ read_lio = 1
    “Arrivals as you inherited it: {run_a_arrivals}. With your order: {run_b_arrivals}. Counted so far: {run_known}. Please never print the last as the second.” #id:c2_133 #speaker:lio #mood:plain #sfx:page-turn
    {
    - run_deaths < 0:
        “On the way, {run_b_deaths} dead instead of {run_a_deaths}. Those who lived do not know it. Nobody will write to you.” #id:c2_134 #speaker:lio #mood:plain
    - run_deaths > 0:
        “On the way, {run_b_deaths} dead. Without the order, {run_a_deaths}. The same people and the same weather. I ran it twice.” #id:c2_135 #speaker:lio #mood:tired
    - else:
        “On the way, {run_b_deaths} dead, with or without. One order is a small thing on a large water.” #id:c2_136 #speaker:lio #mood:tired
    }
    -> opening
* [Open Beckwin’s envelope #id:c2_c81 #act:object:open:letter-port]
    ~ letters_read += 1
    ~ read_beckwin = 1
    {
    - run_b_gap < 1:
        “Nobody is short of a bed,” writes Beckwin. “I play in my hall again. I am still bad.” #id:c2_137 #speaker:beckwin #mood:warm #sfx:page-turn
    - run_gap < 0:
        “Short by {run_b_gap} beds. Lio says {run_a_gap} without you. I have hung your photograph in the half of the hall we kept.” #id:c2_138 #speaker:beckwin #mood:warm #sfx:page-turn
    - run_gap > 0:
        “Short by {run_b_gap} beds. Lio says {run_a_gap} without you. The hall is full. I sold my racket.” #id:c2_139 #speaker:beckwin #mood:tired #sfx:page-turn
    - else:
        “Short by {run_b_gap} beds, with you or without. You were busy elsewhere. The hall smells of soup.” #id:c2_140 #speaker:beckwin #mood:plain #sfx:page-turn
    }
    {
    - run_identified > 0:
        “My people found {run_b_found} in bad jobs. It would have been {run_a_found}. Marr calls it a rise. We used to call it not looking.” #id:c2_141 #speaker:beckwin #mood:plain
    - run_identified < 0:
        “They found {run_b_found} in bad jobs. It would have been {run_a_found}. I would like to think there were fewer to find.” #id:c2_142 #speaker:beckwin #mood:plain
    - else:
        “They found {run_b_found} in bad jobs. The same as ever. We look under the same lamp.” #id:c2_143 #speaker:beckwin #mood:plain
    }
    -> opening
* [Open the one in pencil #id:c2_c82 #act:object:open:letter-pencil]
    ~ letters_read += 1
    ~ read_pencil = 1
    {
    - word == 2:
        I am one of the fourteen. Your page said what we were. The foreman read it out. I had something to tell the inspector. I have not. #id:c2_144 #echo:word #sfx:page-turn
    - word == 1:
        I am one of the fourteen. You said seats, not wages. So my cousin asked the inspector about her wages. It is slow. It is moving. #id:c2_145 #echo:word #sfx:page-turn
    - else:
        I am one of the fourteen. You said not yet. They read his file in month seven. He says to tell you it was ten past four. #id:c2_146 #echo:word #sfx:page-turn
    }
    At the foot: copy to Member Dell, who answered. #id:c2_147
    -> opening

= shut
{
- read_pencil == 0:
    The pencil envelope stays shut. It came by ferry. It has waited a month, and looks used to it. #id:c2_148
- read_lio == 0:
    Lio’s envelope stays shut. You can guess what it says. That is the thing Lio fears most in a minister. #id:c2_149
- else:
    Beckwin’s envelope stays shut. It smells of soup, which is nearly the whole message. #id:c2_150
}
-> c2_reckoning

=== c2_reckoning
# table:coast
{
- bet == 1:
    # thing:pin:strait
- bet == 2:
    # thing:pin:far-road
- bet == 3:
    # thing:pin:packhouses
- else:
    # thing:pin:quay-town
}
Lio comes in with the map under one arm. Your pin is still in it. #id:c2_169
* [Pull the pin out #id:c2_c107 #act:map:pull-back:pin]
* [“Tell me before I look.” #id:c2_c108]
-
{
- run_bet_hit == 1:
    “It went wrong there,” says Lio. “You said so first. It is a small club.” #id:c2_151 #speaker:lio #mood:wry #echo:bet
- run_worst == 0:
    “Nothing went wrong that I can measure,” says Lio. “Frame the hole.” #id:c2_152 #speaker:lio #mood:warm #echo:bet
- run_worst == 1:
    “It was the strait,” says Lio. “More came by water than would have. You were watching something else.” #id:c2_153 #speaker:lio #mood:plain #echo:bet
- run_worst == 2:
    “It was the far road,” says Lio. “They went round. It still has no name. I suggest yours.” #id:c2_154 #speaker:lio #mood:wry #echo:bet
- run_worst == 3:
    “It was the packhouses,” says Lio. “More people held than would have been. Not one of them near your pin.” #id:c2_155 #speaker:lio #mood:plain #echo:bet
- else:
    “It was the beds,” says Lio. “Beckwin told you. Twice, and loudly.” #id:c2_156 #speaker:lio #mood:plain #echo:bet
}
{
- run_exploited < 0 and coins_inspect > 0:
    “Fewer held, where they walked in,” says Quill. “I called inspectors decoration. I take back the word. Show me next year’s.” #id:c2_157 #speaker:quill #mood:plain #echo:coins
- run_deaths < 0 and vessel > 0:
    “I called the boat theatre,” says Tolvane. “Fewer dead. I take it back.” Quill does not look pleased. She looks at the window. #id:c2_158 #speaker:tolvane #mood:plain #echo:vessel
- run_deaths > 0 and vessel > 0:
    “I asked for the line,” says Quill, “and there are more.” She unfolds her list and writes, there, at your desk, with your pen. #id:c2_159 #speaker:quill #mood:tired #echo:vessel
- run_arrivals < 0:
    “Fewer came,” says Lio. “Some of you did not want that to work. It did, a little. My table does not blush.” #id:c2_160 #speaker:lio #mood:wry
- else:
    “Too small to quarrel over,” says Quill. Tolvane agrees. It is their first time this year and both look around for witnesses. #id:c2_161 #speaker:quill #mood:wry
}
-> c2_publish

=== c2_publish
# scene:C2k # title:table # bg:minister-desk # amb:rain-window # intensity:0 # finding:K2 # read_time:1
# table:counter # thing:full-table:mine
Jory leans in the door, hat wet. “A table, Minister? The whole one. With the column you do not like.” #id:c2_162 #speaker:pellin #mood:plain
* [Hand him the whole table #id:c2_c83 #act:object:hand-over:full-table:press]
    ~ data_published = 1
    He reads the bad column first, and the foot last. Nobody reads the foot. “By model,” says Jory. “Now that I will have to explain.” #id:c2_163 #speaker:pellin #mood:wry
* [Tear off the column that hurts #id:c2_c84 #act:object:tear:full-table]
    It tears straight. Good paper. In the corridor Lio stops walking for a moment, and goes on. #id:c2_164
* [Put the table in the drawer #id:c2_c85 #act:object:place:full-table:drawer]
    There are others in there, in other ministers’ order. “See you in the chamber,” says Jory, not unkindly. #id:c2_165 #speaker:pellin #mood:plain
-
{
- list_read == 1:
    Quill waits on the stairs. “You said that name,” she says. “I do not forget who says it.” #id:c2_166 #speaker:quill #mood:plain #echo:list
- else:
    Quill walks ahead of you down the stairs, one hand on the pocket with the list. #id:c2_167 #echo:list
}
The doorkeeper of the chamber runs a small book. “How many for you, Minister? I pay in mints.” #id:c2_168
* [“Enough.” #id:c2_c87]
    ~ guess = 1
* [“Nearly enough.” #id:c2_c88]
    ~ guess = 2
* [“Ask somebody who sleeps.” #id:c2_c89]
    ~ guess = 3
-
-> c2_vote
