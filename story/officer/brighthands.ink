// B3 · the authored case: four workers, one address, BrightHands; file 0417. You work with the youngest of the four.
// Knots that begin with a_ are said instead of the common ones while this case is at the window.
// The driver is paid for each head on the bus by two. He came on such a bus himself and thinks of it as a good year.

=== a_arrive
# scene:B3 # title:b3 # bg:quay-hall # amb:quay-hall # intensity:1 # finding:K1,K5,K8 # reads:pw_border # read_time:4
Four forms, one hand. The tall man answers for the other three. #id:b3a_001
“BrightHands, packing. All good people,” he says. “I drive. He is shy. I can say it for him.” #id:b3a_002 #speaker:driver #mood:warm
{ pw_border >= 66:
    Outside, two officers walk along the coaches, reading plates aloud. #id:b3a_003
- else:
    Outside stands the coach. Its engine is running. #id:b3a_004
}
The youngest, Tavi Orrand, puts his form down exactly on the line. #id:b3a_005
-> DONE

=== a_companion_goes
“The stamps desk needs a driver’s signature. Second door.” It is true on most days. He pats his pockets, finds a bread roll, and goes. #id:b3a_010 #speaker:driver #mood:plain
-> DONE

=== a_companion_goes_again
“And the coach form, if you would.” He looks at the clock, then at Tavi, then goes, faster. #id:b3a_011
-> DONE

=== a_companion_returns
The driver is back with ink on his thumb. “Bus at two,” he says. “I get paid by heads, you see. Everybody gets paid by something.” #id:b3a_012 #speaker:driver #mood:tired
-> DONE

=== a_companion_translates
“He says it is all fine,” says the driver. Tavi had said more words than that. You heard two of them: Friday, and sister. #id:b3a_013 #speaker:driver #mood:warm
-> DONE

=== a_say_D03
“I signed at the table. Then in the night another one, on the boarding house table. The boat was loading.” #id:b3a_020 #speaker:youngest #mood:plain
-> DONE

=== a_deep_D03
“I wanted to keep the first. He said it was out of date. It was eleven days old.” Tavi shows eleven, all his fingers and one of yours. #id:b3a_021 #speaker:youngest #mood:firm
-> DONE

=== a_innocent_D03
“It is the same, they said. Newer.” He looks at the door the driver went through. #id:b3a_022 #speaker:youngest #mood:plain
-> DONE

=== a_say_C01
“I owe {d_paid} days. In Temmeral it was less.” #id:b3a_023 #speaker:youngest #mood:plain
-> DONE

=== a_deep_C01
“It grows on Fridays. For the bed, nine days. For the blanket, two. I gave the blanket back and it stayed two.” #id:b3a_024 #speaker:youngest #mood:wry
-> DONE

=== a_innocent_C01
“Everybody owes. It goes away with the work.” #id:b3a_025 #speaker:youngest #mood:plain
-> DONE

=== a_say_C04
“There are men who sit on my mother’s wall. They do not do anything.” #id:b3a_026 #speaker:youngest #mood:tense
-> DONE

=== a_deep_C04
“If I get off the bus, they stand up. That is all they said. They stand up.” #id:b3a_027 #speaker:youngest #mood:firm
-> DONE

=== a_innocent_C04
“It is a good wall. People sit.” #id:b3a_028 #speaker:youngest #mood:plain
-> DONE

=== a_say_T01
“He is quick. I am slow.” He says it in the trade language, quickly. #id:b3a_029 #speaker:youngest #mood:plain
-> DONE

=== a_say_T02
“One house. Nine names. I have not seen the house.” #id:b3a_030 #speaker:youngest #mood:plain
-> DONE

=== a_register
# scene:B3 # title:b3 # bg:quay-hall # amb:quay-hall # intensity:1 # finding:K5,K8 # reads:pw_bla,pw_firewall # read_time:1
{ pw_bla == 1:
    “Filed for Orrand: ninety days, nothing taken off,” says the register line. “Yours says what? That is another paper. I am flagging it.” #id:b3a_040 #speaker:register #mood:firm
}
{ pw_bla == 0 and pw_firewall == 1:
    There is no register to ring. There is a note from the free line, pinned at 23:40: somebody read a second contract aloud. File 0417. No name, and nobody asked for one. #id:b3a_041
}
{ pw_bla == 0 and pw_firewall == 0:
    “Register?” says Dorrin. “We have a stapler.” The contract is a contract. Nobody in this building can tell you more. #id:b3a_042 #speaker:dorrin #mood:wry
}
-> DONE

=== a_decide_admit
The stamp comes down. The driver thanks you twice. Tavi counts the three behind him, as if one might be gone. #id:b3a_050 #sfx:stamp
-> DONE

=== a_decide_refuse
REFUSED. “And who tells his mother’s wall?” says Yarro’s side of the glass, or perhaps only you. The driver asks if he still gets paid for three. #id:b3a_051 #sfx:stamp
-> DONE

=== a_decide_second
You hand Tavi the yellow slip. “A room, a chair, more time. Each of the four, one by one.” The driver counts heads and comes out at none. #id:b3a_052 #sfx:paper-slide
-> DONE

=== a_do_card
You slide the card under the glass, print side down. Tavi reads it as if it were long, and it goes into his shoe. #id:b3a_053 #sfx:paper-slide
-> DONE

=== a_referral_declined
“Thank you. If I get off, they stand up.” He says no the way one turns off a lamp. The offer stays open, and you tell him where. #id:b3a_054 #speaker:youngest #mood:plain
-> DONE
