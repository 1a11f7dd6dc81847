// The campaign tender: three bids, one stamp that can be taken back until it is let go.

=== c2_tender
# scene:C2e # title:tender # bg:minister-desk # amb:office # intensity:0 # finding:K6,K7 # reads:pw_campaign # read_time:1
# table:tender # thing:bid-posters:left # thing:bid-portal:middle # thing:bid-returned:right # thing:stamp:mine
Oda Brenneth deals three bids like cards. “A campaign, for people who think of leaving. The stamp is yours.” #id:c2_060 #speaker:oda #mood:plain
{
- pw_campaign == 1:
    The poster firm has the contract now. Its bid is bound in cloth and says DO NOT COME in nine colours. There is a sample mug. #id:c2_061
- pw_campaign == 2:
    The portal people have the contract now. Their bid is a link. It asks you to choose a password with a bird in it. #id:c2_062
- pw_campaign == 3:
    Oveth Lanne’s people have the contract now. Their bid is late, in biro, and cheaper by half. There is a ring from a glass of tea. #id:c2_063
- else:
    Nobody has the contract now. Three bidders have discovered a lifelong interest in information. #id:c2_064
}
* [“Which of them keeps people at home?” #id:c2_c28]
    “In the trials, none,” says Oda. “Departures hardly move. What moves is whom they trust on the way.” #id:c2_065 #speaker:oda #mood:plain #src:INF-02,INF-03,INF-05
    -> stamping
* [Stamp the posters #id:c2_c30 #act:object:stamp:bid-posters]
    -> posters
* [Stamp the portal #id:c2_c31 #act:object:stamp:bid-portal]
    -> portal
* [Stamp the bid of those who came back #id:c2_c32 #act:object:stamp:bid-returned]
    -> returned

= stamping
* [Stamp the posters #id:c2_c33 #act:object:stamp:bid-posters]
    -> posters
* [Stamp the portal #id:c2_c34 #act:object:stamp:bid-portal]
    -> portal
* [Stamp the bid of those who came back #id:c2_c35 #act:object:stamp:bid-returned]
    -> returned
+ [Ask for more money than the three bids #id:c2_c29 #closed:campaign-spend]
    “The line is spent to the comma,” says Oda. “Take more and tell me whose.” She turns the bids back to you. #id:c2_066 #speaker:oda #mood:firm
    -> stamping

= posters
~ tender = 1
“On the walls by Monday,” says Oda. “It also tells our own voters that we said something. That is a use. I would book it as that.” #id:c2_067 #speaker:oda #mood:wry #sfx:stamp #beat
-> c2_beds

= portal
~ tender = 2
“True things, officially,” says Oda. “It will say how long the visa line is. I hope you like the number.” #id:c2_068 #speaker:oda #mood:plain #sfx:stamp #beat
-> c2_beds

= returned
~ tender = 3
“They will also tell people which employers to avoid,” says Oda. “Some of those vote. I only mention it.” #id:c2_069 #speaker:oda #mood:wry #sfx:stamp #beat
-> c2_beds
