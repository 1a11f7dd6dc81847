INCLUDE ../world.ink
INCLUDE ../lib/start.ink
INCLUDE well.ink
INCLUDE radio.ink
INCLUDE waymark.ink
INCLUDE loan.ink
INCLUDE bag.ink
INCLUDE pellune.ink
INCLUDE kitchen.ink
INCLUDE after.ink
INCLUDE quay.ink
INCLUDE packhouse.ink
INCLUDE chapel.ink
INCLUDE bluegate.ink
INCLUDE denovar.ink
INCLUDE winter.ink
INCLUDE claims.ink
INCLUDE homeward.ink
INCLUDE stay.ink
INCLUDE kettan.ink
INCLUDE emmer.ink

// "Four Papers": six chapters from a well in Temmeral to a well in Temmeral. Each chapter has a file; what more than one
// chapter reads stands here, with the values it may take. What only one chapter reads stands at the top of that chapter.
// Leave `{loan_days}` and its relations alone: they are the model's numbers, in days of legal Nolmara wage.

// --- Handed in before the first line ---
VAR life = 0                // who is played: 0 Teska Orvene · 1 Kettan Rue (kettan.ink) · 2 Emmer Sallane (emmer.ink)
VAR gave_passport_first = 0 // on the title screen: 0 kept · 1 handed over · 2 shown but held
VAR short_cut = 0           // 1: the six-minute cut, which ends when the bag is packed
VAR earlier_post = 0        // what an earlier player of this device pinned on Waymark: 0 nothing, else as `posted`
// of a hundred people like Teska in this world and year, how many took each way (the run's own people; sums to 100)
VAR like_stay = 60
VAR like_agency = 15
VAR like_scheme = 5
VAR like_boat = 20

// --- The well, the window, the kitchen (A1) ---
VAR pledge = 0              // told the co-op: 1 the whole 300 days · 2 what I can send · 3 nothing yet
VAR asked_window = 0        // asked the clerk at the permit window how the line moves
VAR free_card = 0           // holds the free-number card from the permit hall
VAR home_told = 0           // at home: 1 told Ilu everything · 2 told only your father · 3 told nobody

// --- Radio and bag (A2) ---
VAR radio = 0               // 1 sang the jingle's parody · 2 wrote the useful hint down · 3 switched it off
// six of these eleven are 1
VAR bag_boots = 0           // the good boots
VAR bag_cape = 0            // the rain cape
VAR bag_charger = 0         // the phone charger
VAR bag_notebook = 0        // the squared notebook
VAR bag_tape = 0            // the measuring tape for wells
VAR bag_cert = 0            // the certificate: irrigation assistant, grade two
VAR bag_figs = 0            // dried figs
VAR bag_cards = 0           // the pack of cards, without the three of coins
VAR bag_photo = 0           // the photograph of three at the sluice
VAR bag_jumper = 0          // the thick jumper, knitted by an aunt, itches
VAR bag_pot = 0             // the small pot

// --- The road ---
VAR route = 0               // 0 stays · 1 Marrec's agency · 2 the Scheme · 3 Hask · 4 by the Quay's front door (only Kettan)
VAR stayed = 0
VAR papers_kept = 1         // the passport is in her own pocket
VAR looks = 0               // cards looked at on the board
VAR saw_bag = 0             // saw that two agents share one review
VAR question = 0            // asked out loud: 1 who pays · 2 who holds the paper · 3 whom do I ring
VAR pinned = 0              // on Waymark, before leaving: 1 a warning · 2 a question · 3 rated a road
VAR swept = 0               // took the seeds back off the merchant's table
VAR charge = 3              // bars of the phone, 0-5, spent on the way
VAR rumour_strait = 0       // what is said of the narrows on the last evening: 0 nothing · 1 bright · 2 dim
VAR rumour_ferry = 0        // what is said of the ferry and its Quay: the same

// --- The loan, in days of wage ---
VAR loan_days = 0           // borrowed at the merchant's table
VAR debt_now = 0            // owed now: grows by `months_pass(n)`, falls by what is paid
// handed in with the world: what each way would cost, and the part of it that is bus, ferry and doctor
VAR loan_agency = 40
VAR loan_scheme = 40
VAR loan_hask = 40
VAR loan_way = 8
VAR loan_rest = 0
VAR loan_half = 0

// --- Papers and promises ---
VAR heard = 0               // heard the first contract, slowly
VAR receipt = 0             // has a receipt in somebody's own hand
VAR told = 0                // Ilu, about the loan: 1 the number · 2 half of it · 3 the sound of it
VAR compared = 0
VAR aloud = 0               // read the second contract aloud
VAR rolls = 0
VAR asked = 0               // lines pointed at
VAR help = 0                // at 23:10: 1 register · 2 caseworker · 3 gate · 4 Oveth · 5 counted the passports · 6 free line
VAR passport_gone = 0       // handed over at 23:10
VAR gave_copy = 0
VAR copy_kept = 0           // a copy of the passport page is in the folder
VAR evidence = 0            // the new sheet is in your boot
VAR signed = 0              // signed the second contract

// --- Over the water (A3) ---
VAR crossing = 0            // 0 not crossed · 1 ferry, second contract · 2 ferry, first contract · 3 Hask's boat, work for BrightHands · 4 Hask's boat, Denovar · 5 bus to Bluegate Park
VAR answered_for = 0        // at the Quay somebody else answered for you
VAR corrected = 0           // at the Quay you put the record right
VAR quay_word = 0           // what the officer wrote: 1 work · 2 unclear · 3 nothing
VAR quay_card = 0           // holds the card from the Quay
VAR has_status = 0          // a permit of Nolmara in force

// --- Harlune Bay (A4), Bluegate Park (A4x), Denovar (A4y) ---
VAR employer = 0            // 1 BrightHands, second contract · 2 the growers' packhouse, first contract · 3 Bluegate Park · 4 the warehouse in Denovar
VAR knack = 0               // of the shift: 0 skipped · 1 slow · 2 fair · 3 has the knack
VAR contested = 0           // deductions circled and contested
VAR deducted = 0            // days taken from the first 60
VAR drawer = 0              // the passport in the office: 0 it is not there · 1 there, never asked · 2 asked, refused · 3 asked, given back · 4 taken back unasked
VAR own_locker = 0          // where a permit can change its boss, papers lie in lockers and the drawer holds pens
VAR drawer_open_question = 0 // 1: somebody still holds a paper of hers, or may say so
VAR simmet_number = 0       // gave Simmet the free number
VAR group_names = 0         // names on the chapel's letter, hers with them
VAR left_employer = 0       // walked out

// --- Grey winter (A5) ---
VAR visit_spoke = 0         // at the visit: 1 spoke · 2 stayed silent · 3 ran · 4 nobody came
VAR identified = 0          // recognised as somebody the law protects
VAR testified = 0           // said it for the record
VAR removed = 0             // to be sent back, or sent back
VAR room = 0                // 1 holding centre · 2 bunk · 3 shelter · 4 the chapel floor

// --- What you carry (A6) ---
VAR kettan_yes = 0          // Kettan has his answer, and it is yes
VAR chose_return = 0        // went home because she chose to
VAR claim_lodged = 0        // a claim for wages is in
VAR wages_back = 0          // days of wage got back
VAR ilu_answer = 0          // told Ilu: 1 how to go well · 2 wait for the window · 3 stay · 4 the whole story, and that it is hers
VAR posted = 0              // on Waymark, at the end: 1 name the drawer · 2 name the good bed · 3 the three questions · 4 the price, in days

{
- life == 1:
    -> ward
- life == 2:
    -> press
}
-> well

// Months pass: what is owed grows by the world's rate. Whole days; nothing grows below one.
=== function months_pass(months)
{ months > 0 and debt_now > 0:
    ~ debt_now = INT((debt_now * (100 + sm_debt_growth)) / 100)
    ~ months_pass(months - 1)
}

// Pay off days of what is owed; never below nothing.
=== function pay_off(days)
~ debt_now = debt_now - days
{ debt_now < 0:
    ~ debt_now = 0
}
