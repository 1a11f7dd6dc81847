// The minister's desk, before seven: a headline, a slow table, and a list folded in four.

=== c2_numbers
# scene:C2a # title:numbers # bg:minister-desk # amb:office-early # intensity:0 # finding:K2 # reads:sm_press_heat,sm_strait_share,pw_visa_quota,pw_permit # read_time:1
# table:desk # thing:newspaper:middle # thing:lio-table:theirs # status:arrivals
Ten to seven. Your coffee is already hot, which means somebody wants something. #id:c2_001
{
- pw_permit == 2:
    The front page says REWARD FOR CLAIMS? The question mark is doing most of the work. #id:c2_002
- pw_visa_quota >= 40:
    The front page says THE SCHEME DOOR, over a photo of a door. It is the archive. You know that door. #id:c2_003
- sm_strait_share >= 42:
    The front page says QUAY EMPTY, STRAIT FULL. Both halves are true. You promised only the first one. #id:c2_004
- sm_press_heat >= 42:
    The front page says NO END AT THE QUAY. It has been ending there every summer since you were mayor. #id:c2_005
- else:
    The front page says ORDER AT THE QUAY, SAYS QUAY. It is a small headline. Quiet sells badly. #id:c2_006
}
Lio Venn holds a sheet by two corners, as if it were wet. “Before you read his number, Minister. Mine is slower.” #id:c2_007 #speaker:lio #mood:plain
* [Lay Lio’s table over the front page #id:c2_c01 #act:object:lay-over:lio-table:newspaper]
    ~ circled = 0
    The edges do not match. Neither do the numbers. “His row stops at what was found,” says Lio. “Mine goes on down.” #id:c2_008 #speaker:lio #mood:plain #sfx:paper-slide
* [Point at the paper’s number #id:c2_c02 #act:object:point:newspaper@found]
    “Found,” says Lio, very gently. “That is a verb about us.” Then the table slides over the paper anyway. #id:c2_009 #speaker:lio #mood:wry #sfx:paper-slide
* [Drink the coffee while it is hot #id:c2_c03]
    It is good coffee. You allow it to be a bribe. Lio waits, and lays the table over the paper alone. #id:c2_010
- -> c2_found

=== c2_found
# scene:C2b # title:numbers # bg:minister-desk # amb:office-early # intensity:0 # finding:K2 # reads:sm_ident_rate # read_time:1
# table:desk # thing:-newspaper # thing:lio-table:middle # thing:pencil:mine
{
- sm_ident_rate >= 30:
    “They found {run_found} people in exploitation this summer. Marr will call that your crisis.” Lio sighs. “It is your inspectors, looking.” #id:c2_011 #speaker:lio #mood:tired
- sm_ident_rate >= 17:
    “They found {run_found} people in exploitation this summer. Marr can use it either way. She has two speeches.” #id:c2_012 #speaker:lio #mood:wry
- else:
    “They found {run_found} people in exploitation this summer. Marr will say there is no problem here.” Lio sighs. “Nobody looked.” #id:c2_013 #speaker:lio #mood:tired
}
On the napkin Lio draws a pea in a saucer. “The saucer is my estimate. About {run_hidden}. The pea is how hard we look.” #id:c2_014 #speaker:lio #mood:plain #src:TRF-06,TRF-09
* [Circle the number found #id:c2_c04 #act:object:circle:lio-table@found]
    ~ circled = 1
    You circle the pea. It is small and it can be defended. Lio has seen ministers do worse before seven. #id:c2_015
* [Circle the estimate #id:c2_c05 #act:object:circle:lio-table@hidden]
    ~ circled = 2
    You circle the saucer. “Then learn to say ‘estimated’ without blinking,” says Lio. “I practise in lifts.” #id:c2_016 #speaker:lio #mood:wry
* [Circle the small print #id:c2_c06 #act:object:circle:lio-table@print]
    ~ circled = 3
    You circle three grey words at the foot. Nobody has ever circled those. Lio looks as if you had remembered a birthday. #id:c2_017
-
{
- run_trend > 0:
    Arrivals: {run_summer} this summer, {run_before} the summer before. Up {run_change} in the hundred. A number that size wants a reason by six. #id:c2_018
- run_trend < 0:
    Arrivals: {run_summer} this summer, {run_before} the summer before. Down {run_change} in the hundred. Four people have taken the credit. #id:c2_019
- else:
    Arrivals: {run_summer} this summer, {run_before} the summer before. As good as the same. It will need a photograph. #id:c2_020
}
* [Pull Lio’s table over to your side #id:c2b_c01 #act:object:place:lio-table:mine]
    The slow sheet stays on your side of the desk. It will still be true at noon. #id:c2b_001
* [Put the pencil behind your ear #id:c2b_c02 #act:object:pull-back:pencil]
    The pencil goes behind your ear. Nobody will tell you, all day. #id:c2b_002
- -> c2_list

=== c2_list
# scene:C2c # title:list # bg:minister-desk # amb:office-early # intensity:1 # finding:K1 # reads:sm_route_risk,pw_border # read_time:2
# table:desk # thing:-newspaper # thing:-pencil # thing:lio-table:mine # thing:list:theirs # status:arrivals
Irsa Quill runs Interior. She has never once sat down first. #id:c2_021
{
- pw_border >= 60 and sm_route_risk <= 103:
    “No call,” she says. “The patrol met them in sight of land. Everybody stepped off.” She says it like someone testing ice. #id:c2_022 #speaker:quill #mood:plain
- sm_route_risk > 103:
    “The call came at 04:20.” That makes {run_dead} for the summer. She has copied out the names she could get. #id:c2_023 #speaker:quill #mood:tired #sfx:telephone
- sm_route_risk < 86:
    “No call,” she says. “Nor the night before.” She still sleeps beside the telephone. The cord is on her cheek. #id:c2_024 #speaker:quill #mood:tired
- else:
    “The call came at 04:20. An engine. All found, all wet.” She had already uncapped her pen. #id:c2_025 #speaker:quill #mood:tired #sfx:telephone
}
Her list lies folded in four. Sixty-one names, one night, nine years ago. #id:c2_026
* [Unfold the list #id:c2_c07 #act:object:open:list]
    ~ list_read = 1
    One name sits in the crease, nearly gone. “Say that one,” says Quill. “People skip it.” You say it. It takes one second. #id:c2_027 #speaker:quill #mood:plain
* [Slide the list back to her #id:c2_c08 #act:object:hand-over:list:theirs]
    She takes it without reproach. “Most do,” she says. The list has a pocket of its own. #id:c2_028 #speaker:quill #mood:plain
* [“What should I have done last night?” #id:c2_c09]
    “Nothing. Last night is nine months old,” says Quill. “What we decide today is a night next spring.” #id:c2_029 #speaker:quill #mood:firm
-
“A rule we never apply is a lottery ticket. People drown buying it. Where a state held its line, boats fell by nine in ten.” #id:c2_030 #speaker:quill #mood:firm #arg:deterrence #src:JRN-08
Lio coughs. “The same year, another sea had more. Part of the fall was moved, part was real. Both numbers are on my sheet.” #id:c2_031 #speaker:lio #mood:plain #arg:pathways #src:JRN-07,JRN-27
* [“Where did the others go?” #id:c2_c10]
    ~ answered = 1
    “Round,” says Lio. “Three times the guards gave a tenth fewer people and a longer road. The road is where they vanish.” #id:c2_032 #speaker:lio #mood:plain #arg:pathways #src:SMG-07,SMG-08
    “A tenth fewer is a tenth,” says Quill. “I would like to meet them. They are alive, so I cannot.” #id:c2_033 #speaker:quill #mood:firm #arg:deterrence #src:SMG-07
* [“Then open another door.” #id:c2_c11]
    ~ answered = 2
    “A door alone moves about one in ten. With a fence beside it, nearly half.” Lio taps the row. “You would need each other. I am sorry.” #id:c2_034 #speaker:lio #mood:wry #arg:pathways #src:JRN-17,JRN-18
    “I have said so for nine years,” says Quill. “Visible control buys a generous quota. Voters pay for what they can see.” #id:c2_035 #speaker:quill #mood:firm #arg:deterrence #src:POL-01,JRN-18
* [“You are right about the rule.” #id:c2_c12]
    ~ answered = 3
    Quill nods. In her service that is a brass band. “Sent back once and charged, a fifth fewer try again. It is in the file.” #id:c2_036 #speaker:quill #mood:firm #arg:deterrence #src:JRN-10
    “It is,” says Lio. “The file does not say what the rest paid for the second try.” #id:c2_037 #speaker:lio #mood:plain #arg:pathways #src:SMG-06
-
* [Lay Lio’s table over her list #id:c2c_c01 #act:object:lay-over:lio-table:list]
    “The same size, at least,” says Quill. Lio nods. It is the first thing they have agreed on. #id:c2c_001 #speaker:quill #mood:wry
* { list_read == 1 } [Fold the list along its creases #id:c2c_c02 #act:object:fold:list]
    It knows its own way back into four. #id:c2c_002
* [“Eleven o’clock. The press.” #id:c2c_c03]
    Quill caps her pen. “Wear the grey coat,” she says. “They read more into the blue.” #id:c2c_003 #speaker:quill #mood:plain
- -> c2_podium
