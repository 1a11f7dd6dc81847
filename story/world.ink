// This file declares what every story may read about the world, and nothing else. Stories read; they never compute policy.
// Defaults are the mixed, under-funded status quo; the engine overwrites them with a real run before the first line.
// Do not add a line of text here, and do not set these variables in a scene.

// --- Levers and settings (pw_) ------------------------------------------------------------------------------------
// border
VAR pw_border = 33          // 0–100, 33 = status quo effort
VAR pw_cap_removal = 22     // share of refused people removed within a year, per cent
VAR pw_detention = 1        // 0 community · 1 case by case · 2 by default
VAR pw_carrier = 1          // 0 none · 1 fines · 2 strict
// pathways
VAR pw_visa_quota = 13      // 0–100
VAR pw_visa_wait = 43       // weeks until a work visa is decided
VAR pw_fee_rule = 0         // who pays the recruiter: 0 worker · 1 capped · 2 employer
VAR pw_portability = 0      // changing employer: 0 tied · 1 within 60 days · 2 free in the sector
VAR pw_corridor = 200       // humanitarian places a year
VAR pw_family = 0           // 0 slow · 1 months · 2 quick
VAR pw_bla = 0              // bilateral labour agreement with a live register of contracts: 0 no · 1 yes
// information
VAR pw_campaign = 1         // 0 none · 1 deterrent · 2 official information · 3 by migrants themselves
// the desk at the Quay
VAR pw_screen_time = 2      // whole minutes a traveller gets at the first line, at least 1
VAR pw_interpreters = 30    // share of talks with an interpreter, per cent
VAR pw_metric = 1           // what the officer's dashboard counts: 0 refusals · 1 speed · 2 quality
VAR pw_guardian = 0         // guardian on call for a child alone: 0 no · 1 yes
// justice
VAR pw_nrm = 0              // who decides on a referral: 0 police · 1 multi-agency table
VAR pw_reflection_days = 30 // days to think before any decision
VAR pw_permit = 1           // 0 none · 1 for those who cooperate · 2 by need
VAR pw_nonpunish = 0        // 0 none · 1 for documents · 2 full
VAR pw_firewall = 0         // services and inspections kept apart from immigration control: 0 no · 1 yes
VAR pw_remedy = 0           // 0 none · 1 small claims · 2 wage recovery
VAR pw_reintegration = 0    // help after return: 0 none · 1 basic · 2 full
// work
VAR pw_inspectors = 5       // 0–100, ten times the inspectors per 10,000 workers
VAR pw_supply = 0           // duty of buyers: 0 voluntary · 1 reporting · 2 due diligence and joint liability
VAR pw_fiu = 0              // banks and financial intelligence share data: 0 no · 1 yes

// --- What the run gave (sm_) --------------------------------------------------------------------------------------
// Whole numbers, so that a sentence can say them.
VAR sm_wait = 43            // weeks in the queue for a work visa, as lived
VAR sm_smug_price = 100     // smuggler's price, status quo at the start = 100
VAR sm_route_risk = 100     // risk of death per irregular crossing, status quo at the start = 100
VAR sm_debt_typ = 90        // typical debt of a traveller, in days of legal Nolmara wage
VAR sm_debt_growth = 3      // growth of that debt, per cent a month
VAR sm_irregular_share = 60 // of arrivals, per cent
VAR sm_exploited_share = 8  // of migrant workers, per cent, estimated
VAR sm_ident_rate = 5       // identified per 100 exploited
VAR sm_conv = 1             // convictions in a year
VAR sm_trust = 35           // trust of migrants in the authorities, 0–100
VAR sm_housing_gap = 100    // reception places short
VAR sm_rumour = 30          // rumours against facts, 0–100
VAR sm_sponsor_abuse = 20   // exploited per 1,000 tied permits
VAR sm_press_heat = 50      // 0–100
VAR sm_deaths = 10          // deaths on the way in a month, expected
VAR sm_strait_share = 20    // share of irregular arrivals that come by the strait, per cent (route shift)
VAR sm_shock = 0            // an outbreak closes ferries now: 0 no · 1 yes

// --- Luck ---------------------------------------------------------------------------------------------------------
// 0–999, fixed by seed, person, knot and event. Events are registered in story/luck-events.yaml.
EXTERNAL luck(event)
=== function luck(event)
~ return 500
