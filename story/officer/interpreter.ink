// B3 · The Interpreter. Dorrin has twenty years, Tobin has stories, the board has numbers. Each of them is right somewhere.
// A tall man offers to speak for four; file 0417 came off the same coach. Told first, this shift is complete in itself.

VAR b3_looked = 0       // things tried before the window opens
VAR b3_offer = 0        // the tall man offers to translate: 1 you rang for Yarro · 2 you let him begin · 3 you gave the youngest your pencil
VAR b3_payer = 0        // the money desk was asked about the four, and may ring back
VAR b3_card = 0         // the youngest of the four has a card
VAR b3_consent = 0      // the youngest said yes to an offer
VAR b3_bill = 0         // Yarro's slip: 1 signed, silence and all · 2 you asked what was left out · 3 slid back
VAR b3_slip = 0         // the board's slip: 1 the word that turns it green · 2 what happened · 3 under the short leg of the desk
VAR b3_last_done = 0    // the end of the shift: 1 wrote for a room · 2 the log · 3 ten cards

=== b3_open
# scene:B3 # title:b3 # bg:quay-hall # amb:quay-hall # intensity:1 # finding:K4,K5,K8 # reads:pw_interpreters,pw_metric,pw_nrm,pw_screen_time,sm_irregular_share,sm_sponsor_abuse,sm_trust # read_time:2
# table:desk # thing:day-sheet:middle # thing:telephone:mine # thing:room-key:mine # thing:sign:middle
~ v_sheet = 0
09:20. The kettle has opinions. Dorrin sets down your cup and the day’s sheet, face down. #id:b3_001 #sfx:kettle
{ pw_metric == 0:
    “The board counts refusals,” she says. “What we let by, it does not count. So nobody asks me.” #id:b3_002 #speaker:dorrin #mood:tired
}
{ pw_metric == 1:
    “The board counts waiting time and clean scheme checks,” she says. “It cannot see anything else.” #id:b3_003 #speaker:dorrin #mood:plain
}
{ pw_metric == 2:
    “The board counts offers that get a yes,” she says, “and misses, months later, by name. Drink first.” #id:b3_004 #speaker:dorrin #mood:plain
}
{ pw_screen_time <= 1:
    “Seventy seconds each. The ferry at ten has two hundred.” #id:b3_005 #speaker:dorrin #mood:tired
- else:
    “You have minutes. The queue will tell you what they cost.” #id:b3_006 #speaker:dorrin #mood:wry
}
- (free)
{ b3_looked == 2:
    -> b3_blotter
}
* [Turn the day’s sheet #id:b3_c01 #act:object:turn:day-sheet]
    ~ v_sheet = 1
    Pim has drawn a chart, and apologised under the chart. #id:b3_010 #sfx:page-turn
    { sm_irregular_share >= 55:
        Fewer papers this month. More of them are wrong, and more people owe somebody for the trip. #id:b3_011
    - else:
        More good papers this month. Pim adds: “A good paper says who paid for it. Sometimes.” #id:b3_012
    }
    { sm_trust >= 50:
        “More people ask to talk,” Pim writes, and does not know which column that goes in. #id:b3_014
    - else:
        The column for people who asked to talk is empty. Pim has kept the column. #id:b3_015
    }
    ~ b3_looked += 1
    -> free
* [Run a finger down the telephone list #id:b3_c02 #act:object:point:telephone@yarro]
    { pw_interpreters >= 70:
        Three interpreters on site. Yarro has a desk of his own, a plant, and a salary. He mentions the salary. #id:b3_021
    }
    { pw_interpreters >= 20 and pw_interpreters < 70:
        Yarro, by telephone, from a pool. Paid by the minute, so he breathes between sentences. #id:b3_022
    }
    { pw_interpreters < 20:
        No interpreter before ten. “Somebody’s cousin always speaks both,” says Tobin. “That is what cousins are for.” #id:b3_023 #speaker:tobin #mood:wry
    }
    ~ b3_looked += 1
    -> free
* [Try the key of the quiet room #id:b3_c03 #act:object:open:room-key]
    { pw_nrm == 1:
        The quiet room has two chairs, a jug, and a door that shuts. Somebody has oiled the door. #id:b3_030 #sfx:keys
    - else:
        { pw_screen_time <= 1:
            The quiet room has forty boxes of ink pads in it, and one chair, holding boxes. #id:b3_031 #sfx:keys
        - else:
            The key is out. Half the morning the quiet room belongs to whoever wrote first in the book. #id:b3_032
        }
    }
    ~ b3_looked += 1
    -> free
* [Turn the sign and raise the blind #id:b3_c06 #act:object:turn:sign]
    -> b3_line

=== b3_blotter
# table:desk # thing:-day-sheet # thing:-telephone # thing:-room-key # thing:stamp-admit:mine # thing:sign:middle
Behind the glass a sleeve wipes a circle, to see whether you are open. #id:b3_046
* [Press the stamp on the blotter #id:b3_c04 #act:object:stamp:stamp-admit]
    ADMI. The T has been going since spring. “It comes back when it rains,” says Dorrin. #id:b3_050 #speaker:dorrin #mood:wry #sfx:stamp
* [Ask Tobin what he looks at #id:b3_c05]
    {
    - tobin_way == 1:
        “You told the whole hall what I look at,” says Tobin. He fills your cup all the same. #id:b3_043 #speaker:tobin #mood:plain #echo:tobin_way
    - tobin_way == 3:
        Tobin taps his breast pocket. Your note is in it, folded very small. “That,” he says. #id:b3_044 #speaker:tobin #mood:plain #echo:tobin_way
    - else:
        “I pulled nine people out of the water on one night, and since then I know. I just know.” #id:b3_040 #speaker:tobin #mood:plain
    }
    “You also knew about the choir,” says Dorrin. #id:b3_041 #speaker:dorrin #mood:wry
    { said_door == 1:
        “So did Kell,” says Tobin, “with a list. With a list anybody knows.” #id:b3_045 #speaker:tobin #mood:plain #echo:said_door
    - else:
        “They sang too well,” says Tobin. #id:b3_042 #speaker:tobin #mood:plain
    }
* [Turn the sign and raise the blind #id:b3_c29 #act:object:turn:sign]
-
-> b3_line

=== b3_line
# table:desk # thing:-day-sheet # thing:-sign # thing:-stamp-admit # thing:-room-key # thing:telephone:mine # thing:four-forms:theirs
First in line: four forms, and a tall man. “Good morning from all of us. I can say it for them. It saves you the telephone.” #id:b3_060 #speaker:driver #mood:warm #sfx:blind
- (offered)
* { pw_interpreters >= 20 } [Lay a finger on Yarro’s number #id:b3_c07 #act:object:point:telephone@yarro]
    ~ b3_offer = 1
    { pw_interpreters >= 70:
        Across the hall Yarro lifts his watering can: when you ring, he comes. “He is thorough,” says the tall man, sadly. #id:b3_062
    - else:
        The list says: ring when somebody is at the glass. “They play a harp,” says the tall man. “I have heard it all.” #id:b3_063
    }
+ { pw_interpreters < 20 and b3_offer != 1 } [Lay a finger on Yarro’s number #id:b3_c08 #act:object:point:telephone@yarro #closed:interpreter-share]
    ~ b3_offer = 1
    “Asleep till ten,” says Dorrin. “One for the whole coast. I ask for two every spring, like swallows.” #id:b3_064 #speaker:dorrin #mood:tired
    -> offered
* [Let the tall man begin #id:b3_c09]
    ~ b3_offer = 2
    The youngest says eleven words. “He thanks the country,” says the tall man. It is quick, and it is warm. #id:b3_065
* [Turn the forms, and give the youngest your pencil #id:b3_c10 #act:object:turn:four-forms]
    { b3_offer != 1:
        ~ b3_offer = 3
    }
    He reads his own name on the form, and puts one letter right. Then he gives the pencil back, warm. #id:b3_066 #sfx:pencil
-
# thing:-four-forms
“One moment each,” you say, also to the clock. The glass goes up. #id:b3_067 #speaker:ansa #mood:plain #piece:window:four
+ [The window shuts. #id:b3_c11 #result:done]
    -> b3_after

=== b3_after
~ four_done = w_decision
~ b3_payer = w_payer
~ b3_card = w_card
~ b3_consent = w_consent
{ w_interp == 1 or w_interp == 2 or (b3_offer == 1 and w_interp == 0):
    ~ yarro_waited = 1
}
# table:desk
You tie the four forms with string. Your coffee is cold, and somebody is already at the glass. #id:b3_069 #piece:window:case-3:phone_four
+ [The window shuts. #id:b3_c12 #result:done]
    -> b3_file

// The telephone, about the four, while the next traveller is at the glass: told alone, in the middle of that talk.
=== phone_four
{ b3_payer == 1:
    -> phone_payer
}
{ four_done == 3:
    -> phone_mirel
}
-> phone_coach

=== b3_file
# scene:B3f # title:b3f # bg:quay-hall # amb:quay-hall # intensity:1 # finding:K4,K5 # reads:pw_border,pw_firewall,pw_inspectors,pw_interpreters # read_time:1
# table:desk # thing:-telephone # thing:file-0417:middle
10:50, between two ferries. Dorrin lays a thin file by your cup: 0417. Same coach, same address, another window. #id:b3_070 #sfx:paper-slide
{ pw_firewall == 1:
    Clipped to it is a note from the free line, 23:40: a second contract, read aloud. No name, and nobody asked for one. #id:b3_071
- else:
    Under “told by” is a line with nothing on it. It is a very straight line. #id:b3_072
}
* [Point at “answered by” #id:b3_c13 #act:object:point:file-0417@by]
    { b3_offer == 2:
        Both boxes are ticked. The second tick says: a tall man, very helpful. You know the voice. You let it begin. #id:b3_073 #echo:b3_offer
    - else:
        Traveller, other: both are ticked, one over the other, with the same pencil. #id:b3_074
    }
* [Turn the file over #id:b3_c14 #act:object:turn:file-0417]
    On the back is the ring of a coffee cup. It is not one of the post’s cups. #id:b3_075 #sfx:page-turn
* [Leave it shut until somebody asks #id:b3_c15]
    “Somebody will,” says Dorrin. “In spring, and in a hurry.” She leaves it there. #id:b3_076 #speaker:dorrin #mood:plain
-
# thing:yarro-slip:middle
{ pw_interpreters >= 70:
    Yarro sits on your desk. “Thirty-four minutes. Nine were somebody looking for a word. I waited. The salary waits well.” #id:b3_077 #speaker:yarro #mood:wry
}
{ pw_interpreters >= 20 and pw_interpreters < 70:
    Yarro’s slip comes by wire. Spoken: eleven minutes. Silence: nine, unpaid. “I do not cut it,” says his voice. “That was the correct part.” #id:b3_078 #speaker:yarro #mood:plain
}
{ pw_interpreters < 20:
    The interpreter’s slip is blank. “The cousin was free,” says Dorrin. “That is what it cost us. So far.” #id:b3_079 #speaker:dorrin #mood:tired
}
{ yarro_waited == 1 and pw_interpreters >= 20:
    “You asked for me first,” he adds. “Mostly I am rung for the signature.” #id:b3_080 #speaker:yarro #mood:warm #echo:yarro_waited
}
* { pw_interpreters >= 20 } [Sign the slip, silence and all #id:b3_c16 #act:object:sign:yarro-slip]
    ~ b3_bill = 1
    “They will ring you about the nine,” he says. “I can translate.” #id:b3_081 #speaker:yarro #mood:wry #sfx:pen
* { pw_interpreters < 20 } [Write the time on the blank slip, and sign it #id:b3_c17 #act:object:sign:yarro-slip]
    ~ b3_bill = 1
    “Wanted, 09:31.” Dorrin files it. “Pim will think it is a fault in the machine,” she says. “Good.” #id:b3_082 #speaker:dorrin #mood:wry #sfx:pen
* [Ask who checks what was left out #id:b3_c18]
    ~ b3_bill = 2
    { pw_interpreters >= 20:
        “I read my notes back to them, and they correct me,” he says. “Once it was a goat. I had said gate.” #id:b3_083 #speaker:yarro #mood:plain
    - else:
        “Another cousin,” says Dorrin. #id:b3_084 #speaker:dorrin #mood:tired
    }
* [Put the slip under the file #id:b3_c19 #act:object:lay-over:file-0417:yarro-slip]
    ~ b3_bill = 3
    Two thin papers, one over the other. Together they are nearly a file. #id:b3_085 #sfx:paper-lay
-
# thing:-yarro-slip
{
- pw_border >= 60 and pw_inspectors >= 15:
    On the coach park an officer holds the keys, by rule. An inspector reads each contract, with a ruler. Two farms short of hands have rung back. #id:b3_086
- pw_border >= 66:
    The coach still stands on the park, its keys in a drawer. Nobody’s day has a line for reading what was in it. #id:b3_087
- else:
    On the coach park there is a patch of oil, the size of a coach. #id:b3_088
}
* [Write the number of the plate on 0417 #id:b3_c20 #act:object:sign:file-0417]
    It fits exactly under the straight line. Now the line has something to be straight for. #id:b3_089 #sfx:pencil
* [Drink the cold coffee #id:b3_c21]
    Both sides are cold now. It is the first thing all morning that has come to an end. #id:b3_090
-
-> b3_close

=== b3_close
# scene:B3c # title:b3c # bg:quay-hall # amb:quay-hall # intensity:0 # finding:K5 # reads:pw_metric # read_time:1
# table:desk # thing:board-slip:middle
You pull the blind. The blind is a kind of eyelid, and the queue stays behind it. #id:b3d_001 #sfx:blind
{ pw_metric == 0:
    { four_done == 6:
        “Refusal, up by one,” says the board, in green. Dorrin turns her cup so that she does not see the green. #id:b3d_002
    - else:
        “Too few refusals,” says the board, in amber. The board has no colour for the rest. #id:b3d_003
    }
}
{ pw_metric == 1:
    “Slower than yesterday,” says the board, in red. Nothing about who. #id:b3d_004
}
{ pw_metric == 2:
    The board says: pending. On this board most of what matters comes in spring. #id:b3d_005
}
Under it comes a slip with a question, still warm. #id:b3_100
* [Circle the answer that turns it green #id:b3_c22 #act:object:circle:board-slip@green]
    ~ b3_slip = 1
    { pw_metric == 2:
        Cards count as offers, for today. The board is green. Two rooms on, Pim takes them out again, and apologises to you by name. #id:b3_101
    - else:
        “System.” The board is green at once. It has never asked which system. #id:b3_102
    }
* [Circle “as it was”, and write it out #id:b3_c23 #act:object:circle:board-slip@own]
    ~ b3_slip = 2
    ~ metric_refused += 1
    “He was still speaking.” The board has no colour for it and shows the weather. Dorrin keeps the copy. #id:b3_103 #sfx:pencil
* [Fold it, and put it under the short leg of the desk #id:b3_c24 #act:object:fold:board-slip]
    ~ b3_slip = 3
    The desk stands straight, for the first time since you came to it. #id:b3_104 #sfx:fold
-
# thing:-board-slip
Dorrin lays the ledger of the shift beside your cup. #id:b3_105 #sfx:drawer #piece:ledger:b3
+ [Put the ledger back. #id:b3_c25 #result:done]
    -> b3_last

=== b3_last
# table:desk # thing:committee-note:middle # thing:log-book:middle # thing:cards-ten:middle
“Ten minutes,” says Dorrin. “Committee, log, cards. Nobody has ever done all three.” #id:b3_110 #speaker:dorrin #mood:wry
* [Sign a note for a room without boxes #id:b3_c26 #act:object:sign:committee-note]
    ~ b3_last_done = 1
    ~ room_asked = 1
    One room, one door, no boxes. Dorrin signs under you. Her signature is older than the form. #id:b3_111 #sfx:pen
* [Open the log, and write what you did not ask #id:b3_c27 #act:object:open:log-book]
    ~ b3_last_done = 2
    ~ near_misses_logged += 1
    { tobin_way == 1:
        By number, under your own name. Tobin reads it upside down. “So you do it to yourself as well,” he says. #id:b3_112 #echo:tobin_way
    - else:
        By number, under your own name. Tobin reads it over your shoulder. “Leave a line free,” he says. #id:b3_113
    }
* [Put ten cards where your pen was #id:b3_c28 #act:object:place:cards-ten:mine]
    ~ b3_last_done = 3
    ~ cards_rule = 1
    One for each of the next ten, asked or not. The pen leaks in its new place. #id:b3_114 #sfx:paper-slide
-
{ short_cut == 1:
    -> b3_cut_end
- else:
    -> b4_open
}

=== b3_cut_end
# scene:B3e # title:b3e # bg:quay-hall # amb:quay-hall # intensity:0 # finding:K5 # read_time:1
# table:none
{
- four_done == 3 and b3_consent == 1:
    Six o’clock. Mirel rings: one yes, one no, two who want to sleep first. “That is a normal evening,” she says. #id:b3_120 #speaker:mirel #mood:warm
- four_done == 2:
    Six o’clock. The second line sends back four forms, each heard alone. In four margins, four different hands. #id:b3_121
- four_done == 6:
    Six o’clock. The boat back has one long bench. You have the four forms; they have the bench. #id:b3_122
- four_done == 1 and b3_card == 1:
    Six o’clock. A coach passes below, or a lorry. In it, or not in it, is a card in a shoe. #id:b3_123
- else:
    Six o’clock. The string round the four forms has come loose, and you tie it again. #id:b3_124
}
{
- b3_last_done == 1:
    In the committee’s tray your note lies on top. Somebody has already put a cup on it. #id:b3_125 #echo:b3_last_done
- b3_last_done == 2:
    Under your line in the log, in the line left free, is another number. It is Tobin’s hand. #id:b3_126 #echo:b3_last_done
- else:
    Nine cards are left. You do not remember giving out the tenth. #id:b3_127 #echo:b3_last_done
}
It has begun to rain. You press the stamp once on the blotter. ADMIT. Tomorrow the ferry is at ten past six. #id:b3_128 #sfx:stamp
# ending:window-shut
-> END
