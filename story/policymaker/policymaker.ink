INCLUDE ../world.ink
INCLUDE ../lib/start.ink
INCLUDE morning.ink
INCLUDE podium.ink
INCLUDE tender.ink
INCLUDE purse.ink
INCLUDE coast.ink
INCLUDE letters.ink
INCLUDE vote.ink
// Clause Fourteen, the short cut: one summer, one order, one vote.
//
// --- What the minister decided (numbers only; the rules in src/roles/policymaker read them) ---
VAR circled = 0             // 0 nothing · 1 the number found · 2 the number estimated · 3 the words "by model"
VAR list_read = 0           // 1: said a name from Quill's list aloud
VAR answered = 0            // to Quill: 1 where did they go · 2 the other door · 3 agreed
VAR word = 0                // front page: 1 smuggler · 2 trafficker · 3 not yet
VAR tender = 0              // stamped: 1 posters · 2 portal · 3 people who came back
VAR coins_left = 3
VAR coins_inspect = 0       // coins on inspectors
VAR coins_beds = 0          // coins on beds with a caseworker
VAR boat_paid = 0           // 1: two coins lie on the boat
VAR vessel = 0              // 0 tied up · 1 open strait, to find · 2 off the Quay, to stop · 3 off Pellune, with partners
VAR bet = 0                 // where it will go wrong: 1 strait · 2 far road · 3 packhouses · 4 beds
VAR promise = 0             // 0 none · 1 beds · 2 the count · 3 the packhouses
VAR letters_read = 0
VAR read_pencil = 0
VAR read_beckwin = 0
VAR read_lio = 0
VAR data_published = 0
VAR resigned = 0
VAR guess = 0               // at the chamber door: 1 enough · 2 nearly · 3 would not say
//
// --- What the model said before the order (set when the role starts; a summer is three months) ---
VAR run_before = 930        // irregular arrivals, the summer before
VAR run_summer = 960        // irregular arrivals, this summer
VAR run_change = 3          // difference in the hundred, without its sign
VAR run_trend = 1           // 1 up · 0 much as before · -1 down
VAR run_dead = 10           // deaths on the way this summer, expected
VAR run_found = 84          // people identified in exploitation this summer
VAR run_hidden = 2100       // people in exploitation, estimated, in whole hundreds
VAR run_coin = 60           // thousands of crowns a month that one coin is worth
//
// --- What the model said of the year after it: a as inherited, b with the order (set before c2_run is carried out) ---
VAR run_a_arrivals = 2720
VAR run_b_arrivals = 2720
VAR run_known = 2000        // of b's arrivals: those already counted when the letters come
VAR run_arrivals = 0        // sign of b against a: -1 fewer · 0 no difference to speak of · 1 more
VAR run_a_deaths = 32
VAR run_b_deaths = 32
VAR run_deaths = 0
VAR run_a_exploited = 2080
VAR run_b_exploited = 2080
VAR run_exploited = 0
VAR run_a_found = 374
VAR run_b_found = 374
VAR run_identified = 0
VAR run_a_gap = 18
VAR run_b_gap = 18
VAR run_gap = 0
VAR run_strait = 0          // sign of b against a: arrivals by the strait
VAR run_remote = 0          // the same for the far road
VAR run_force = 60          // share of the order in force over the year, in the hundred
VAR run_bet_hit = 0         // 1: it went wrong where the minister pointed · 2: nothing went wrong anywhere
VAR run_worst = 0           // where it went wrong most: 0 nowhere · 1 strait · 2 far road · 3 packhouses · 4 beds
VAR run_kept = 0            // the promise: 1 kept · 0 not kept
VAR run_seen = 2            // arrivals counted so far against the same months a year before, in the hundred
VAR run_lean = 0            // lean of the order: -100 towards openness · 100 towards order
VAR run_capital = 50        // political capital at the vote, 0-100
//
// --- The roll call (set before c2_roll is carried out) ---
VAR run_votes = 41
VAR run_lost_order = 0      // seats of the order wing that voted no
VAR run_lost_labour = 0     // seats of the labour benches that voted no
VAR run_won_across = 0      // opposition and independent seats that voted yes
VAR run_forgot = 0          // 1: member Dell voted no over the unopened letter
VAR package = 0             // 0 none · 1 control · 2 open · 3 protect · 4 mixed
VAR votes_for = 41
VAR package_inspectors = 5
VAR package_quota = 13
-> c2_numbers
