// A3a · the boarding house at Pellune: the wait is a strip of days, and each day is spent on one thing. One is taken away.
// The soup and the blister have nothing to do with any policy, and stay that way. Kettan Rue sleeps in the next bunk.
// A3w · the way, joined leg by leg on the harbour map: what she counts on, not what will happen.

VAR pellune_left = 0    // squares of the strip still empty
VAR pellune_taken = 0   // the square nobody planned is gone: 1 strike · 2 whitewash
VAR pellune_nets = 0    // knotted nets beside Old Simmet
VAR pellune_queue = 0   // stood in the harbour office
VAR pellune_cards = 0   // played with Kettan; the three of coins is drawn on a soup label
VAR pellune_looked = 0  // bars spent on the stairs
VAR way_planned = 0     // 1 ferry and Quay · 2 short boat · 3 long boat · 4 folded away
VAR way_door = 0        // what Kettan heard about a second door at the Quay: 1 true · 2 false

=== pellune
# scene:A3a # title:a3a # bg:boarding-house # amb:rain-tin # intensity:0 # finding:0 # reads:pw_firewall,pw_inspectors,sm_wait # read_time:2
# table:none
A night and a morning by bus. Then Pellune, a boarding house over a net shop. #id:a3a_001 #sfx:ferry-horn
{
- pw_firewall == 1:
    Three weeks. But the harbour clinic takes anybody and names nobody. Half the floor has seen the dentist. #id:a3a_002
- sm_wait <= 16:
    Two nights. The Scheme’s hostel next door has a rota for its kettle. Your landlord has learned to sweep. #id:a3a_003
- pw_inspectors >= 15:
    Ten nights. A harbour officer counts the beds: twelve to a floor, not twenty, and the stairs are clear. #id:a3a_004
- else:
    Six weeks. Twenty to a floor. You go out after dark, because the landlord asks. #id:a3a_005
}
In the next bunk: Kettan Rue, a nurse from Tesmar, with no licence here. #id:a3a_006
* [Show Kettan your heel #id:a3a_c01]
    He studies the blister. “I give it four days to live,” he says. #id:a3a_010 #speaker:kettan #mood:wry
    He does all he can. The sock does not survive. #id:a3a_011
* [Stir the soup for him #id:a3a_c02]
    “Old Simmet taught me. He says a short spoon is still longer than a finger.” #id:a3a_012 #speaker:kettan #mood:warm
* [Ask him what he is waiting for #id:a3a_c03]
    “A desk that is open when I am brave,” says Kettan. “So far it is one or the other.” #id:a3a_014 #speaker:kettan #mood:tired
-
-> strip

= strip
# table:sill # thing:day-strip:strip # thing:net-weight:mine # thing:queue-number:mine # thing:pillow:mine # thing:phone-pellune:mine # status:charge
~ pellune_left = 3
{
- pw_firewall == 0 and sm_wait <= 16:
    He tears you a strip off the almanac: two nights and the day between. #id:a3a_020
- else:
    He tears you three squares off the almanac. #id:a3a_021
}
“Put something on each, or it sits on you.” #id:a3a_022 #speaker:kettan #mood:plain
-> squares

= squares
{
- pellune_left <= 0:
    -> merchant_writes
- pellune_taken == 0 and pellune_left == 2:
    -> taken
}
* [A day of knots #id:a3a_c04 #act:object:place:net-weight:strip]
    ~ pellune_left -= 1
    ~ pellune_nets = 1
    ~ pay_off(1)
    Old Simmet, 58, hands you the order slip. “Read me that. My glasses are in the sea.” They hang round his neck. #id:a3a_030 #speaker:simmet #mood:plain
    You read it. He ties it into a string, a knot for each net. It pays a day. #id:a3a_031
    # thing:-net-weight
    -> squares
* [A day at the harbour office #id:a3a_c05 #act:object:place:queue-number:strip]
    ~ pellune_left -= 1
    ~ pellune_queue = 1
    { pw_inspectors >= 15:
        You are sixty-first. On the wall hangs the list of licensed agents. BrightHands is sixth. #id:a3a_032
    - else:
        You are sixty-first. The window sells a form. The form to ask for it is at the next window. #id:a3a_033
    }
    # thing:-queue-number
    -> squares
* [A day of sleep #id:a3a_c06 #act:object:place:pillow:strip]
    ~ pellune_left -= 1
    You sleep through two ferries. Kettan has kept your soup warm under his hat. #id:a3a_034
    # thing:-pillow
    -> squares
* { charge >= 2 } [A day with home: two bars #id:a3a_c07 #act:object:place:phone-pellune:strip]
    ~ pellune_left -= 1
    ~ charge -= 2
    {
    - home_told == 1:
        “The goat ate the minutes of the co-op,” says Ilu. “Both halves voted for it.” She reads you the well: down another finger. #id:a3a_035 #speaker:ilu #mood:wry #echo:home_told
    - home_told == 2:
        Your father holds the phone like a hot plate. “She looks for the sheet at night,” he says. “I have moved it twice.” #id:a3a_036 #echo:home_told
    - else:
        “I found the sheet under the bread,” says Ilu. “With crumbs in the column for the money.” A ferry horn. “Is that yours?” Not yet. #id:a3a_037 #speaker:ilu #mood:wry #sfx:ferry-horn
    }
    # thing:phone-pellune:mine
    -> squares
* { bag_cards == 1 and pellune_taken > 0 } [A day of cards with Kettan #id:a3a_c08 #act:object:place:cards:strip]
    ~ pellune_left -= 1
    ~ pellune_cards = 1
    The pack has no three of coins. Kettan draws one on a soup label. Everybody knows who holds it, and it still wins. #id:a3a_038 #echo:bag_cards
    # thing:-cards
    -> squares

// The day nobody planned. Which of two it is, luck decides; neither has anything to do with a rule.
= taken
~ pellune_left -= 1
~ temp l = luck("delay")
{ l < 500:
    ~ pellune_taken = 1
    Then the ferrymen strike, in good hats, for a roof for the ticket woman. #id:a3a_040
- else:
    ~ pellune_taken = 2
    Then the landlord whitewashes the stairs. The house sits in the yard in its socks. #id:a3a_041
}
{ bag_cards == 1:
    # thing:cards:mine
}
-> squares

= merchant_writes
{
- debt_now <= 0:
- pw_firewall == 1:
    ~ months_pass(1)
    “A month begun: {debt_now} seeds,” writes the merchant’s boy. #id:a3a_050
- sm_wait <= 16:
- pw_inspectors >= 15:
- else:
    ~ months_pass(2)
    “Two months begun: {debt_now} seeds,” writes the merchant’s boy. #id:a3a_051
}
{ bag_charger == 1:
    ~ charge += 2
    { charge > 5:
        ~ charge = 5
    }
    Your charger fits behind the stove. Two more bars. #id:a3a_052 #echo:bag_charger
}
{ charge <= 0:
    -> the_way
}
Evening, third stair. #id:a3a_053
-> stairs

= stairs
{ pellune_looked >= 1 or charge <= 0:
    -> the_way
}
* [Point at the map of the strait #id:a3a_c12 #act:object:point:phone-pellune@map #cost:one bar]
    ~ pellune_looked += 1
    ~ charge -= 1
    It arrives in three pieces. At the narrows it is as wide as your thumbnail. #id:a3a_060
    -> stairs
* [Point at Waymark #id:a3a_c13 #act:object:point:phone-pellune@board #cost:one bar]
    ~ pellune_looked += 1
    ~ charge -= 1
    {
    - pinned == 1:
        Under your warning somebody has written: me too, Pellune, second floor. This is the second floor. #id:a3a_061 #echo:pinned
    - pinned == 2:
        Under your question there is one answer, from Sunday. Who keeps the passports? A nice man. #id:a3a_062 #echo:pinned
    - else:
        This house has three stars. Clean stairs, count your spoons. The landlord has answered: which spoons? #id:a3a_063
    }
    -> stairs
* [Point at Marrec’s voice note #id:a3a_c14 #act:object:point:phone-pellune@marrec #cost:one bar]
    ~ pellune_looked += 1
    ~ charge -= 1
    “Eat, sleep, trust me,” says Marrec. Behind him somebody is saying the same, to somebody else. #id:a3a_064 #speaker:marrec #mood:warm
    -> stairs
* [Put it in a sock and keep the bars #id:a3a_c15]
    “Good,” says Kettan. “One should not operate on a tired phone.” #id:a3a_065 #speaker:kettan #mood:wry
    -> the_way

=== the_way
# scene:A3w # joined # title:a3w # bg:boarding-house # amb:rain-tin # intensity:0 # finding:K4 # reads:pw_border,sm_rumour # read_time:1
# table:sill # thing:harbour-map:strip # status:-charge
The landlord lends you his harbour map. #id:a3w_001
~ way_door = 1
~ temp l = luck("rumour")
{ l < 10 * sm_rumour:
    ~ way_door = 2
}
{ sm_rumour >= 45:
    ~ rumour_ferry = 2
    “The Quay sends every second bench back,” says the third stair. #id:a3w_010
- else:
    ~ rumour_ferry = 1
    “At the Quay it is slow, but it moves,” says the third stair. #id:a3w_011
}
{ pw_border >= 60:
    ~ rumour_strait = 2
    “At the narrows the patrol comes by with the bread,” says a woman from the cannery. #id:a3w_012
- else:
    ~ rumour_strait = 1
    “At the narrows there is nobody,” says a woman from the cannery. To her it is good news. #id:a3w_013
}
“And there is a second door,” says Kettan. “With a contract, one minute.” #id:a3w_014 #speaker:kettan #mood:plain
# piece:way
* [Join the legs by the ferry and its Quay #id:a3w_c04 #result:ferry]
    ~ way_planned = 1
    Your thumb goes Pellune, ferry, Quay. Of all the ways it is the easiest to explain to a father. #id:a3w_020
* [Join them by small boat, at the narrows #id:a3w_c05 #result:short-boat]
    ~ way_planned = 2
    Two legs and a thumbnail of water. Kettan looks at the thumbnail for some time. #id:a3w_021
* [Join them the long way round, by boat #id:a3w_c06 #result:long-boat]
    ~ way_planned = 3
    Out past the point, and in from behind, like somebody who forgot a hat. #id:a3w_022 #speaker:kettan #mood:wry
* [Fold the map away unjoined #id:a3w_c07 #result:fold]
    ~ way_planned = 4
    It closes along folds that other people made. The landlord counts the corners. #id:a3w_023
-
-> kitchen
