// A1 · the well, the permit window, the kitchen.
// Thirty-one arms, three hundred days, eleven seeds. Everything later is measured from this rim.

VAR well_mark = 0           // moved the stick to: 1 what the tape said · 2 half an arm less, for morale
VAR well_form = 0           // the form is in, where the window takes one

=== well
# scene:A1a # title:a1a # bg:well # amb:well # intensity:0 # finding:0 # read_time:1
# table:well # thing:tape:shaft # thing:pebble:mine # thing:stick:mine
Nine neighbours stand round the well and discuss clouds. Your lead fish finds the water: thirty-one arms. In spring it was thirty. #id:a1a_001
“Mark thirty and a half,” says the treasurer, not loudly. “For the mood. They have to sit through the rest.” #id:a1a_004
* [Set the stick at thirty-one #id:a1a_c03 #act:object:place:stick:full]
    ~ well_mark = 1
    It knocks on the wood. The treasurer moves the chairs closer, which also helps. #id:a1a_005
* [Set it at thirty and a half #id:a1a_c04 #act:object:place:stick:half]
    ~ well_mark = 2
    Somebody breathes out. The clouds are discussed again. #id:a1a_006
* [Drop a pebble, and measure again #id:a1a_c05 #act:object:place:pebble:shaft]
    ~ well_mark = 1
    The water answers late, like an uncle. Thirty-one, twice. #id:a1a_007 #sfx:drip
    # thing:stick:full
-
# table:coop # thing:sheet-coop:middle # thing:tin:middle # thing:seeds-bag:mine # thing:seed-one:mine
Here one counts in melon seeds. One seed: a day of wage in Nolmara, three at home. #id:a1a_010 #src:FIS-03
The drill costs three hundred. The tin holds eleven, and half a goat. #id:a1a_011
The goat reads the agenda. #id:a1a_013
* [Put the whole bag of seeds in #id:a1a_c08 #act:object:place:seeds-bag:tin]
    ~ pledge = 1
    The treasurer writes 300 behind your name, and nothing under How. #id:a1a_014
* [Put in one seed: “What I can send” #id:a1a_c09 #act:object:place:seed-one:tin]
    ~ pledge = 2
    “One,” writes the treasurer, “and what can be sent.” #id:a1a_015
* [Put the lid on. Promise nothing yet #id:a1a_c10 #act:object:pull-back:seeds-bag]
    ~ pledge = 3
    The goat looks at you with respect. Your line stays free. #id:a1a_016
-
-> permit

=== permit
# scene:A1b # joined # title:a1b # bg:permit-hall # amb:office # intensity:0 # finding:K3 # reads:pw_visa_quota,pw_visa_wait,pw_campaign,pw_border,pw_firewall # read_time:1
# table:window # thing:poster-treaty:glass # thing:slip-number:mine # thing:form-permit:mine
The permit hall. You are number 206. #id:a1b_001
{
- pw_campaign == 3:
    The treaty lists your rights in five languages. Somebody has ticked the ones that worked. There are ticks. #id:a1b_002
- pw_visa_quota >= 40:
    Beside the treaty a window is open. People look at it as at a cow indoors. #id:a1b_003
- pw_visa_quota >= 20:
    Five countries signed the treaty. It is the sheet of names below that people read. #id:a1b_004
- else:
    The treaty hangs on the window, and keeps the shutter down quite well. #id:a1b_005
}
{
- pw_visa_quota >= 40:
    “Week {pw_visa_wait},” says the clerk. “There is a talk first, and lunch.” #id:a1b_010 #speaker:clerk #mood:warm
- pw_visa_quota >= 20:
    “Once you are on it, {pw_visa_wait} weeks,” says the clerk. “You may count after me.” #id:a1b_011 #speaker:clerk #mood:plain
- else:
    “No appointments this quarter,” says the clerk. She looks again, in case. She looks for everybody. #id:a1b_012 #speaker:clerk #mood:tired
}
{
- pw_visa_quota >= 20 and pw_visa_quota < 40 and pw_border >= 60:
    Fourteen names are struck out in red: bought places. A man is called after two winters. #id:a1b_013
- pw_visa_quota >= 20 and pw_visa_quota < 40:
    Near the top, two names are in fresher ink. Nobody says whose cousins they are. #id:a1b_014
}
{ pw_firewall == 1:
    # thing:card-free:glass
}
-> at_window

= at_window
* { pw_visa_quota >= 40 } [Hand in the form #id:a1b_c04 #act:object:hand-over:form-permit:glass]
    ~ well_form = 1
    “Nothing to pay,” she says. “If somebody asks you to, ask who.” #id:a1b_015 #speaker:clerk #mood:plain
* { pw_visa_quota < 40 } [Hand in the form #id:a1b_c05 #act:object:hand-over:form-permit:glass #closed:work-visas]
    # thing:form-permit:mine
    {
    - pw_visa_quota >= 20:
        “Full until the next list. If I put you in, somebody comes out.” She does not look at the green hat in the second row. You do. #id:a1b_016 #speaker:clerk #mood:firm
    - else:
        “I can take it. Then it lies in my drawer, and you think it lies in Corrabel.” She pushes it back with one finger. #id:a1b_017 #speaker:clerk #mood:tired
    }
    -> at_window
* [Ask how the line moves #id:a1b_c06]
    ~ asked_window = 1
    {
    - pw_visa_quota >= 40:
        “By date,” she says. “It is almost boring. I have begun to knit.” #id:a1b_018 #speaker:clerk #mood:wry
    - pw_visa_quota >= 20 and pw_border >= 60:
        “We check each name against who paid whom,” she says. “It shrinks at both ends.” You would be ninetieth. #id:a1b_019 #speaker:clerk #mood:firm
    - pw_visa_quota >= 20:
        “Forward, mostly.” She turns her pen round. “I read the names out. I do not write them in.” #id:a1b_020 #speaker:clerk #mood:plain
    - else:
        “It grows,” she says. “I am told that is also a direction.” #id:a1b_021 #speaker:clerk #mood:wry
    }
* { pw_firewall == 1 } [Take the small card from under the glass #id:a1b_c07 #act:object:pull-back:card-free]
    ~ free_card = 1
    “It costs nothing, and it is not us,” she says. “They may not tell us things. I have tried.” #id:a1b_022 #speaker:clerk #mood:warm
* { pw_firewall == 0 } [Ask for a number to ring over there #id:a1b_c08 #closed:firewall]
    “The police line,” she says. “It works. It begins with your papers.” #id:a1b_023 #speaker:clerk #mood:tired
    -> at_window
* [Lift a corner of the treaty #id:a1b_c02 #act:object:turn:poster-treaty]
    Under it hangs last year’s. Under that, the year before’s. The promise is the same. The glue has improved. #id:a1b_007
-
Behind you somebody coughs in the language of queues. #id:a1b_030
-> home

=== home
# scene:A1c # title:a1c # bg:kitchen # amb:kettle # intensity:0 # finding:K2 # reads:sm_debt_typ # read_time:1
# table:home # thing:salt:middle # thing:soup:mine # thing:sheet-coop:mine
Your father has salted the soup. So has Ilu. Each believes that the other forgets. #id:a1c_001
{
- sm_debt_typ >= 45:
    From the table one sees nine doors. The merchant’s chalk is on four. From each of those somebody went. #id:a1c_010
- sm_debt_typ >= 20:
    From the table one sees nine doors. The merchant’s chalk is on two. One of those has a new roof. #id:a1c_011
- else:
    From the table one sees nine doors. The rain has washed the merchant’s chalk off eight. #id:a1c_012
}
{
- pledge == 1:
    In your jacket: the co-op’s sheet, with 300 on it. #id:a1c_013 #echo:pledge
- pledge == 2:
    In your jacket: the co-op’s sheet. What can be sent. #id:a1c_014 #echo:pledge
- else:
    In your jacket: the co-op’s sheet, and your empty line. #id:a1c_015 #echo:pledge
}
* [Turn the sheet face up #id:a1c_c04 #act:object:turn:sheet-coop]
    ~ home_told = 1
    # thing:sheet-coop:middle
    “I know,” says Ilu. “The last one was in the flour. I corrected the addition.” #id:a1c_016
* [Pass it to your father under the table #id:a1c_c05 #act:object:hand-over:sheet-coop:theirs]
    ~ home_told = 2
    He reads it while Ilu fetches water. “Not before her exams.” She comes back and looks at four hands. #id:a1c_017
* [Slide it under the bread #id:a1c_c06 #act:object:place:sheet-coop:bread]
    ~ home_told = 3
    There is a pencil under there. It is Ilu’s, and it is sharp. You ask for the salt. #id:a1c_018
-
# thing:tape:mine
{
- free_card == 1:
    Ilu reads the card from the window. “They may not tell. A good sentence.” #id:a1c_020 #speaker:ilu #mood:plain #echo:free_card
- well_form == 1:
    “Reason: water,” Ilu reads, off your copy of the form. “They will think you are thirsty.” #id:a1c_021 #speaker:ilu #mood:wry #echo:well_form
- asked_window == 1:
    “And the line?” asks your father. You tell him. He nods, as at the weather. #id:a1c_022 #echo:asked_window
}
“If somebody went,” says Ilu. “In theory. Who would measure?” #id:a1c_023 #speaker:ilu #mood:plain
-> hill_radio
