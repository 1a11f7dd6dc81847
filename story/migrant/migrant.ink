INCLUDE ../world.ink
INCLUDE ../lib/start.ink
INCLUDE waymark.ink
INCLUDE loan.ink
INCLUDE pellune.ink
INCLUDE kitchen.ink
INCLUDE after.ink
INCLUDE stay.ink

// "Four Papers", the first cut: one desk, one loan, one kitchen table. About 3,300 words, of which a play sees a third.
// Leave `{loan_days}` and its relations alone: they are the model's numbers, in days of legal Nolmara wage.

// --- Handed in before the first line ---
VAR gave_passport_first = 0 // on the title screen: 0 kept · 1 handed over · 2 shown but held

// --- The road ---
VAR route = 0               // 0 stays · 1 Marrec's agency · 2 the Scheme · 3 Hask
VAR stayed = 0
VAR papers_kept = 1
VAR chose_return = 0
VAR claim_lodged = 0
VAR looks = 0               // cards looked at on the board
VAR saw_bag = 0             // saw that two agents share one review
VAR question = 0            // asked out loud: 1 who pays · 2 who holds the paper · 3 whom do I ring
VAR pinned = 0              // on Waymark: 1 a warning · 2 a question
VAR swept = 0               // took the seeds back off the merchant's table

// --- The loan, in days of wage ---
VAR loan_days = 0
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
VAR told = 0                // Ilu: 1 the number · 2 half of it · 3 the sound of it
VAR compared = 0
VAR aloud = 0
VAR rolls = 0
VAR asked = 0               // lines pointed at
VAR help = 0                // 1 register · 2 caseworker · 3 gate · 4 Oveth · 5 counted the passports
VAR passport_gone = 0
VAR gave_copy = 0
VAR evidence = 0            // the new sheet is in your boot
VAR signed = 0

-> waymark
