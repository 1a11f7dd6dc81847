// This module declares what a run of the model is asked and what it answers, and the port behind which it runs
// (worker, main thread or command line). It holds no equation.

import type { ParameterSet } from '../evidence/parameter-set';
import type { PolicySchedule } from '../policy/schedule';
import type { PersonEntry, PersonFile } from './person-entries';

/** Persons at risk that every run stands for, whatever its number of simulated people. */
export const personsAtRisk = 200_000;

/** Ids of all outputs. Flows are persons (or crowns) a month for 200,000 persons at risk; stocks are counts at month end. */
export const outputIds = [
  // the six headlines
  'irregular-arrivals',
  'deaths',
  'people-in-exploitation',
  'justice-reached',
  'net-cost',
  'trust-and-rule-of-law',
  // movement
  'regular-arrivals',
  'regular-departures',
  'irregular-departures',
  'interceptions',
  'removals',
  'voluntary-returns',
  'reattempts',
  'stranded',
  'irregular-residents',
  'tied-workers',
  'open-residents',
  'protected-persons',
  'detained',
  'arrivals-ferry',
  'arrivals-air',
  'arrivals-land-north',
  'arrivals-land-south',
  'arrivals-land-remote',
  'arrivals-strait',
  'moved-elsewhere',
  // queues and prices
  'queue-work',
  'queue-humanitarian',
  'queue-family',
  'queue-asylum',
  'wait-work',
  'wait-family',
  'smuggler-price',
  'smuggler-revenue',
  'remote-share',
  'risk-per-crossing',
  // exploitation and justice
  'new-exploitation',
  'exploited-en-route',
  'exploited-per-tied-permits',
  'identified',
  'self-reports',
  'false-alarms',
  'missed-at-border',
  'hidden-ratio',
  'victims-detained',
  'reports',
  'believed',
  'supported',
  'heard',
  'paid',
  'convictions',
  'compensation',
  'network-profit',
  'network-capacity',
  'police-finds',
  'community-finds',
  'other-finds',
  'exploited-sexually',
  'open-cases',
  'time-to-decision',
  'leak-report-fear',
  'leak-report-support',
  'leak-report-choice',
  'leak-belief-language',
  'leak-belief-training',
  'leak-belief-body',
  'leak-belief-other',
  'leak-support-places',
  'leak-hearing-queue',
  'leak-hearing-faded',
  'leak-payment-route',
  'leak-payment-assets',
  // people
  'median-debt',
  'debt-growth',
  'remittances',
  'trust-in-authorities',
  'information-accuracy',
  'fear-of-smuggling',
  'rumour-bias',
  'share-considering-irregular',
  // state
  'gross-spend',
  'fiscal-contribution',
  'housing-gap',
  'press-heat',
  'concern',
  'political-capital',
  // persons: what surveys and registers can be held against
  'irregular-arrivals-ilvane',
  'irregular-arrivals-tesmar',
  'irregular-arrivals-kelumar',
  'irregular-arrivals-women',
  'irregular-arrivals-men',
  'claims',
  'claims-kelumar',
  'trafficked-arrivals',
  'trafficked-at-official-point',
  'trafficked-own-papers',
  'trafficked-in-group',
  'trafficked-already-exploited',
  'harmed-share-strait',
  'harmed-share-land-north',
  'new-exploitation-irregular',
  'new-exploitation-tied',
  'new-exploitation-open',
  'new-exploitation-protected',
  'exploited-women',
  'exploited-men',
  'exploited-minors',
  'ever-exploited-at-work-share',
  'ever-exploited-on-the-way-share',
  'migrant-native-ratio',
  'victim-permits',
  'victims-without-status-identified',
  'referrals-refused',
  'mean-real-wage',
  'risk-adjusted-arrival',
  'spend-screening',
  'spend-control',
  'spend-asylum',
  'spend-pathways',
  'spend-information',
  'spend-victims',
  'spend-work',
  'public-debt',
] as const;

/** Id of one output. */
export type OutputId = (typeof outputIds)[number];

/** How a monthly series adds up: flows are summed, stocks, shares and prices are averaged. */
export type OutputKind = 'flow' | 'stock' | 'share' | 'price';

/** An outside event, the same in every policy. */
export interface Shock {
  readonly id: 'pandemic' | 'displacement' | 'boom';
  readonly month: number;
  readonly months: number;
}

/** What a run is asked. */
export interface RunRequest {
  readonly policy: PolicySchedule;
  readonly parameters: ParameterSet;
  /** 16-bit whole number. */
  readonly seed: number;
  /** Simulated persons; each stands for personsAtRisk / people. */
  readonly people: number;
  /** Months after the burn-in of 24. */
  readonly months: number;
  readonly shocks: readonly Shock[];
  /** Ask for every person's state month by month (map of lights). */
  readonly recordLights?: boolean;
  /** Ask for the persons who passed Lantern Quay (the officer's cases). */
  readonly recordQuay?: boolean;
}

/** Every person's place in life month by month; `[month * people + person]`. */
export interface LightTrace {
  /** PersonState code. */
  readonly state: Uint8Array;
  /** Route code (0 = none) in the high 4 bits, leg in the low 4 bits. */
  readonly leg: Uint8Array;
  /** Origin code by person: 0 Ilvane, 1 Tesmar, 2 Kelumar. */
  readonly origin: Uint8Array;
}

/** What the model knows of one person who passed Lantern Quay. Never shown as such: the desk shows papers and answers. */
export interface QuayPerson {
  readonly person: number;
  readonly month: number;
  readonly origin: number;
  readonly gender: number;
  /** 0: 0–17, 1: 18–24, 2: 25–34, 3: 35–44, 4: 45–64. */
  readonly ageBand: number;
  /** Sector code 0–4: packing and farming, care, building, fishing and port, offices and online. */
  readonly job: number;
  readonly regular: boolean;
  readonly tied: boolean;
  readonly debtCrowns: number;
  /** 0 none, 1 kin, 2 smuggler, 3 recruiter. */
  readonly creditor: number;
  readonly recruited: boolean;
  readonly deceived: boolean;
  readonly exploitedEnRoute: boolean;
  /** The model's own intended exploitation at arrival. */
  readonly intendedExploitation: boolean;
  readonly protectionNeed: boolean;
  readonly minor: boolean;
  readonly labourRightsHarm: boolean;
  /** 0 own, 1 forged, 2 none. */
  readonly papers: number;
  readonly group: boolean;
  readonly trust: number;
}

/** What a run answers. Every series has `months` entries. */
export interface RunResult {
  readonly people: number;
  readonly months: number;
  readonly seed: number;
  readonly outputs: Readonly<Record<OutputId, Float64Array>>;
  /** Digest of all outputs and final persons. */
  readonly hash: string;
  /** Digest of the final persons alone. */
  readonly personsHash: string;
  readonly lights?: LightTrace;
  readonly quay?: readonly QuayPerson[];
}

/** Some months in a row, one behind the other. */
export interface MonthBlock {
  /** The first month in the block, counted after burn-in. */
  readonly from: number;
  readonly months: number;
  /** `months` rows of numbers, laid out as `month-block.ts` says. */
  readonly rows: Float64Array;
}

/** Port: something that runs the model. A later call with the same `lane` cancels an earlier one still running. */
export interface SimRunner {
  /** Rejects with an error named `Cancelled` when a later request on the same lane replaced it. */
  run(
    request: RunRequest,
    options?: {
      readonly lane?: string;
      readonly onProgress?: (share: number) => void;
      /** Hears of every month of the run, in order, some at a time, before the run is answered. */
      readonly onMonths?: (block: MonthBlock) => void;
    },
  ): Promise<RunResult>;
  /** Write a person's file, months `from` to before `to` (the whole run by default). Rejects as `run` does. */
  why(
    request: RunRequest,
    person: number,
    options?: {
      readonly lane?: string;
      readonly from?: number;
      readonly to?: number;
      readonly onProgress?: (share: number) => void;
      /** Hears every entry in order, some months at a time, before the file is answered. */
      readonly onEntries?: (entries: readonly PersonEntry[]) => void;
    },
  ): Promise<PersonFile>;
  dispose(): void;
}
