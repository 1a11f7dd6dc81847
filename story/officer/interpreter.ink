// B3 · before the window opens. Dorrin has twenty years, Tobin has stories, the board has numbers. Each of them is right somewhere.

=== b3_open
# scene:B3 # title:b3 # bg:quay-hall # amb:quay-hall # intensity:1 # finding:K4,K5,K8 # reads:pw_metric,pw_screen_time # read_time:7
09:20. The kettle has opinions. Dorrin sets down your cup, and the day’s sheet, face down. #id:b3_001 #sfx:kettle
{ pw_metric == 0:
    “The board counts refusals and seconds,” she says. “What we let by, it does not count. So nobody asks me.” #id:b3_002 #speaker:dorrin #mood:tired
}
{ pw_metric == 1:
    “The board counts waiting time and clean scheme checks,” she says. “It cannot see anything else.” #id:b3_003 #speaker:dorrin #mood:plain
}
{ pw_metric == 2:
    “The board counts offers that people said yes to,” she says, “and what we missed, months later, with a name. Drink first.” #id:b3_004 #speaker:dorrin #mood:plain
}
{ pw_screen_time <= 1:
    “Seventy seconds each. The ferry at ten has two hundred.” #id:b3_005 #speaker:dorrin #mood:tired
- else:
    “You have minutes, not seconds. The queue will tell you what they cost.” #id:b3_006 #speaker:dorrin #mood:wry
}
“Point at a line. Ask. Lay paper over paper. Each of them ends with one stamp or one slip, and you will not be sure.” #id:b3_007 #speaker:dorrin #mood:plain
-> DONE

=== b3_sheet
# scene:B3 # title:b3 # bg:quay-hall # amb:quay-hall # intensity:1 # finding:K1 # reads:sm_irregular_share,sm_trust # read_time:1
You turn the sheet. Pim has drawn a chart on it and apologised under the chart. #id:b3_010 #sfx:page-turn
{ sm_irregular_share >= 55:
    Fewer papers this month. More of the papers are wrong, and more people owe somebody for the trip. #id:b3_011
- else:
    More good papers this month. Pim adds: “A good paper says who paid for it. Sometimes.” #id:b3_012
}
{ sm_trust >= 50:
    “More people ask to talk,” Pim writes, and does not know which column that goes in. #id:b3_014
- else:
    The column for people who asked to talk is empty. Pim has kept the column. #id:b3_015
}
-> DONE

=== b3_telephone
# scene:B3 # title:b3 # bg:quay-hall # amb:quay-hall # intensity:1 # finding:K5 # reads:pw_interpreters # read_time:1
You run a finger down the telephone list. #id:b3_020
{ pw_interpreters >= 70:
    Three interpreters on site. Yarro has a desk of his own and a plant, and a salary. He mentions the salary. #id:b3_021
}
{ pw_interpreters >= 20 and pw_interpreters < 70:
    Yarro, by telephone, from a pool. Paid by the minute, so he breathes between sentences. #id:b3_022
}
{ pw_interpreters < 20:
    No interpreter before ten. “Somebody’s cousin always speaks both,” says Tobin. “That is what cousins are for.” #id:b3_023 #speaker:tobin #mood:wry
}
-> DONE

=== b3_room
# scene:B3 # title:b3 # bg:quay-hall # amb:quay-hall # intensity:1 # finding:K5 # reads:pw_nrm,pw_screen_time # read_time:1
{ pw_nrm == 1:
    The key hangs where it should. The quiet room has two chairs, a jug, and a door that shuts. #id:b3_030 #sfx:keys
- else:
    { pw_screen_time <= 1:
        The key hangs there. The quiet room has forty boxes of ink pads in it, and one chair, holding boxes. #id:b3_031 #sfx:keys
    - else:
        The key is out. Half the morning the quiet room belongs to whoever wrote first in the book. #id:b3_032
    }
}
-> DONE

=== b3_tobin
“New eyes,” says Tobin. “I pulled nine people out of the water on one night, and since then I know. I just know.” #id:b3_040 #speaker:tobin #mood:plain
“You also knew about the choir,” says Dorrin. #id:b3_041 #speaker:dorrin #mood:wry
“They sang too well,” says Tobin. #id:b3_042 #speaker:tobin #mood:plain
-> DONE

=== b3_stamp
You press the stamp on the blotter and let go. ADMI. The T has been going since spring. #id:b3_050 #sfx:stamp
{ pick % 2:
- 0:
    “It comes back when it rains,” says Dorrin. #id:b3_051 #speaker:dorrin #mood:wry
- else:
    “ADMI,” says Tobin. “Sounds like somebody one would like.” #id:b3_052 #speaker:tobin #mood:wry
}
-> DONE
