// A3a · the boarding house at Pellune: the wait, the soup, the heel. Kettan Rue sleeps in the next bunk.
// The soup and the blister have nothing to do with any policy, and stay that way.

=== pellune
# scene:A3a # title:a3a # bg:boarding-house # amb:rain-tin # intensity:0 # finding:0 # reads:pw_firewall,pw_inspectors,sm_wait # read_time:1
# table:none
The bus takes a night, the ferry a morning. Then Pellune, and a boarding house over a net shop. #id:a3a_001 #sfx:ferry-horn
{
- pw_firewall == 1:
    Three weeks. But the harbour clinic takes anybody and puts no name on a list. Half the floor has seen the dentist. #id:a3a_002
- sm_wait <= 16:
    Two nights. The Scheme keeps a hostel next door now, and its kettle has a rota. Your landlord has learned to sweep. #id:a3a_003
- pw_inspectors >= 15:
    Ten nights. A harbour officer comes at nine and counts the beds. So there are twelve to a floor, not twenty, and the stairs are clear. #id:a3a_004
- else:
    Six weeks. Twenty to a floor, and shoes on every stair. You go out after dark, because the landlord asks you to. #id:a3a_005
}
In the next bunk is Kettan Rue, a nurse from Tesmar. He has a pot, a needle, and no licence here for either. #id:a3a_006
* [Show Kettan your heel #id:a3a_c01]
    He studies the blister for a long time. “I give it four days to live,” he says. #id:a3a_010 #speaker:kettan #mood:wry
    He does all he can. The sock does not survive. #id:a3a_011 #beat
* [Stir the soup for him #id:a3a_c02]
    “A fisher taught me this one,” says Kettan. “Old Simmet. He says a short spoon is still longer than a finger.” #id:a3a_012 #speaker:kettan #mood:warm
    You both think about it. The proverb does not fit. The soup does. #id:a3a_013 #beat
* [Ask him what he is waiting for #id:a3a_c03]
    “A desk that is open when I am brave,” says Kettan. “So far it is one or the other.” #id:a3a_014 #speaker:kettan #mood:tired
    Then he asks if you have eaten, and it is not a question. #id:a3a_015 #beat
-
-> kitchen
