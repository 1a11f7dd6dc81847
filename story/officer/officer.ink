INCLUDE ../world.ink
INCLUDE ../lib/start.ink
INCLUDE first-light.ink
INCLUDE sheet.ink
INCLUDE interpreter.ink
INCLUDE boots.ink
INCLUDE numbers.ink
INCLUDE report.ink
INCLUDE brighthands.ink
INCLUDE window.ink
INCLUDE answers.ink
INCLUDE debrief.ink
// Lantern Quay, the desk. The rules of the window are code (src/roles/officer); this is what is said there.
// Two kinds of knots. Those that begin with b1_ to b6_ are the story: scenes with choices that lead on to each other. A line tagged
// piece:window:<case> opens the window with that traveller, and its one way on is taken when the traveller was decided; then the
// w_ and t_ variables say how it went. All other knots are told alone, by name, while somebody is at the window.

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

// --- set when a window shuts: how it went with this traveller ---
VAR w_decision = 0       // 1 admit 2 second line 3 referral 4 asylum 5 child protection 6 refuse
VAR w_offered = 0        // a referral was explained
VAR w_consent = 0        // and the person said yes
VAR w_card = 0
VAR w_room = 0
VAR w_alone = 0          // nobody answered for them at the end
VAR w_interp = 0         // 0 none 1 phone 2 on site 3 the companion
VAR w_rapport = 0        // 0-4
VAR w_asked = 0          // questions
VAR w_informed = 0       // who you are and what is written was said
VAR w_form = 0           // question 7 was read out
VAR w_seconds = 0
VAR w_seen = 0           // things that came to light, without what reassures
VAR w_left = 0           // things that were there to be told and never asked about
VAR w_register = 0
VAR w_payer = 0
VAR w_relative = 0
VAR w_mirel = 0
VAR w_protection = 0     // the person asked for protection
VAR w_duty = 0           // a duty was broken
VAR w_missed = 0         // there were grounds, and they went past. Known months later, or never
VAR w_alarm = 0          // an ordinary journey was stopped
// --- the same added up since the first morning ---
VAR t_admitted = 0
VAR t_refused = 0
VAR t_second = 0
VAR t_offered = 0
VAR t_consented = 0
VAR t_cards = 0
VAR t_rooms = 0
VAR t_interp = 0         // travellers with an interpreter who was not their companion
VAR t_missed = 0
VAR t_alarms = 0
VAR t_duties = 0
VAR t_left = 0
VAR t_seconds = 0        // mean
// --- handed over at the start ---
VAR short_cut = 0        // the six-minute cut: the third shift alone
// --- what endings read ---
VAR own_miss_listed = 0      // B5/B6: your own miss stands in a list with your name
VAR unasked_listed = 0       // B6: what was not asked stands in the report
VAR box_softened = 0         // B6: box 4 says less than you know
VAR near_misses_logged = 0   // 0-6, one at most in each shift
VAR colleagues_signed = 0    // 0-6: Dorrin Tobin Yarro Pim Sunna, the night shift
VAR rapport_tenths = 0       // set when a window shuts: mean rapport, in tenths
VAR consent_percent = 0      // set when a window shuts: of referrals, those that were consented to
VAR metric_refused = 0       // 0-4: times you would not do what the board pays for
VAR pim_trusted = 0          // Pim told you the sheet is circular, and you kept it between you
VAR fairness_data = 0        // you and Pim have the counts by origin
VAR returned_with_grounds = 0  // set when a window shuts: somebody was sent back with grounds known
VAR obeyed_with_note = 0     // B5: you carried out a return you doubted, and wrote a note
// --- remembered between shifts: set where named, read anywhere later ---
VAR said_door = 0            // B1 1 you defended the choir 2 you let Tobin have it 3 you said nothing
VAR tobin_way = 0            // B2 how Tobin was met: 1 in front of all 2 alone, later 3 on paper 4 not at all
VAR kettan_done = 0          // B2 as w_decision
VAR kettan_medic = 0         // B2 somebody looked at his feet
VAR four_done = 0            // B3 as w_decision
VAR yarro_waited = 0         // B3 you waited for Yarro where the companion offered
VAR cards_rule = 0           // B3/B5 cards for everybody, asked or not
VAR sunna_rung = 0           // B4 02:10
VAR boots_done = 0           // B4 as w_decision
VAR target_said = 0          // B5 the target mail: 1 answered 2 printed 3 deleted 4 forwarded to the union
VAR lume_answered = 0        // B5 the complaint: 1 with a reason 2 with an apology 3 with the form letter
VAR simmet_read = 0          // B5 the file with the name was opened
VAR lark_way = 0             // B5 the ferry Lark: 1 talked 2 opened the hall 3 called the cells 4 triage
VAR key_found = 0            // B5 the packhouse key was seen for what it is
VAR dorrin_original = 0      // B6 she showed you what she kept
VAR room_asked = 0           // a room without boxes was asked for in writing
{ short_cut == 1:
    -> b3_open
- else:
    -> b1_open
}
