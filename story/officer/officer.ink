INCLUDE ../world.ink
INCLUDE ../lib/start.ink
INCLUDE briefing.ink
INCLUDE brighthands.ink
INCLUDE window.ink
INCLUDE answers.ink
INCLUDE debrief.ink
// Lantern Quay, the desk. The rules of the window are code (src/roles/officer); this is what is said there.
// Every knot below is told alone, by name, and ends: nothing here diverts on. The desk sets the variables before it asks.

// --- set by the desk: proper names, put into lines as they stand on papers; here only placeholders ---
VAR n_kin = 0            // somebody the traveller may ring
VAR n_kin_town = 0
VAR n_agent = 0          // recruiter
VAR n_given = 0          // the traveller's first name

// --- set by the desk: numbers ---
VAR pick = 0             // which variant, from the case's own luck
VAR d_paid = 0           // owed or paid, in days of legal wage
VAR d_wage = 0           // wage in the contract
VAR d_promise = 0        // wage in the letter
VAR d_seats = 0
VAR d_less = 0           // taken off
VAR v_seconds = 0        // spent on this traveller
VAR v_queue = 0
VAR v_other = 0          // travellers who went to Tobin's window meanwhile
VAR v_missed = 0         // of those, with grounds
VAR v_card = 0
VAR v_room = 0
VAR v_alone = 0          // the companion was out of earshot at the end
VAR v_decision = 0       // 1 admit 2 second line 3 referral 4 asylum 5 child 6 refuse
VAR v_unaware = 0
VAR v_asked = 0          // questions asked
VAR v_first = 0          // what the authored case was decided: as v_decision
VAR v_go = 0             // which go this is: 1 is the first
VAR p_visa = 0
VAR p_job = 0
VAR p_job_letter = 0
VAR p_payer = 0
VAR p_paid_to = 0
VAR p_purpose = 0
VAR p_one_way = 0
VAR p_address = 0
VAR p_readable = 0
VAR p_twice = 0
VAR p_end = 0
VAR p_child = 0
VAR p_issued = 0
VAR p_signed = 0
VAR p_bought = 0
VAR p_money = 0
VAR p_born = 0
VAR p_light = 0         // the number inside is another one
VAR p_list = 0
VAR v_sheet = 0          // the day's sheet lies face up
VAR n_name = 0
VAR n_state = 0
VAR n_firm = 0
VAR n_place = 0
VAR n_place_letter = 0
VAR n_month = 0
VAR v_clock = 0
VAR v_left = 0
VAR v_refusals = 0
VAR v_mean = 0
VAR v_checks = 0
VAR v_offers = 0
VAR v_late = 0
VAR v_cost = 0
VAR v_cost_minutes = 0
-> b3_open
