// This module reads the world facts that the officer's rules need from the facts every story reads (`pw_`, `sm_`).
// It knows levers and results of a run; it knows no policy.

/** World facts by id, as a role's save keeps them. */
export type WorldFacts = Readonly<Record<string, number>>;

/** What the desk reads of the world. Shares are 0–1. */
export interface OfficerWorld {
  /** Trust of people on the move in the authorities. */
  readonly trust: number;
  readonly reflectionDays: number;
  readonly firstLineSeconds: number;
  readonly secondLineMinutes: number;
  readonly interpreterShare: number;
  /** What the board counts: 0 refusals, 1 speed, 2 quality. */
  readonly dashboard: number;
  readonly multiAgency: boolean;
  /** Live register of contracts under a labour agreement. */
  readonly register: boolean;
  readonly bankPartnership: boolean;
  readonly firewall: boolean;
  /** Recruitment that the employer pays: 0 worker pays, 1 capped, 2 employer. */
  readonly feeRule: number;
  readonly inspectors: number;
  readonly detention: number;
  readonly border: number;
  readonly guardian: boolean;
  readonly nonPunishment: number;
  readonly permit: number;
  readonly corridorPlaces: number;
  readonly irregularShare: number;
  /** Exploited per 1,000 tied permits. */
  readonly sponsorAbuse: number;
  /** Typical debt of a traveller in days of legal Nolmara wage. */
  readonly typicalDebtDays: number;
  /** Growth of that debt, per cent a month. */
  readonly debtGrowth: number;
  /** The player plays without a clock: acts cost nothing and nothing falls due. */
  readonly clockStopped: boolean;
  /** Time passes by itself as well; each ten seconds are an act of nobody's in the log. */
  readonly clockRuns: boolean;
}

/** Fact of a save that says the shift is played without a clock. */
export const clockStoppedFact = 'desk_clock_stopped';

/** Fact of a save that says time passes by itself at the window. */
export const clockRunsFact = 'desk_clock_runs';

/** Read the world; a fact that is missing takes the status quo's value. */
export function readOfficerWorld(facts: WorldFacts): OfficerWorld {
  const fact = (id: string, otherwise: number): number => facts[id] ?? otherwise;
  const minutes = fact('pw_screen_time', 2);
  return {
    trust: fact('sm_trust', 35) / 100,
    reflectionDays: fact('pw_reflection_days', 30),
    // The exact settings travel beside the rounded story facts; a save without them falls back on those.
    firstLineSeconds: fact('lv_first_line_seconds', minutes <= 1 ? 70 : minutes * 50),
    secondLineMinutes: fact('lv_second_line_minutes', minutes <= 1 ? 8 : fact('pw_nrm', 0) === 1 ? 35 : 15),
    interpreterShare: fact('pw_interpreters', 30) / 100,
    dashboard: fact('pw_metric', 1),
    multiAgency: fact('pw_nrm', 0) === 1,
    register: fact('pw_bla', 0) === 1,
    bankPartnership: fact('pw_fiu', 0) === 1,
    firewall: fact('pw_firewall', 0) === 1,
    feeRule: fact('pw_fee_rule', 0),
    inspectors: fact('pw_inspectors', 5),
    detention: fact('pw_detention', 1),
    border: fact('pw_border', 33),
    guardian: fact('pw_guardian', 0) === 1,
    nonPunishment: fact('pw_nonpunish', 0),
    permit: fact('pw_permit', 1),
    corridorPlaces: fact('pw_corridor', 200),
    irregularShare: fact('sm_irregular_share', 60) / 100,
    sponsorAbuse: fact('sm_sponsor_abuse', 20),
    typicalDebtDays: fact('sm_debt_typ', 90),
    debtGrowth: fact('sm_debt_growth', 3),
    clockStopped: fact(clockStoppedFact, 0) === 1,
    clockRuns: fact(clockRunsFact, 0) === 1,
  };
}
