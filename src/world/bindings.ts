// This module is the one table between the world and the stories: every name a story may read, and what it is made of.
// Stories read whole numbers and never compute policy; the model never hears of a story.

import { centralParameters, type ParameterSet } from '../evidence/parameter-set';
import { wageDaysOfCrowns, weeksOfMonths } from '../evidence/units';
import { type LeverId, type LeverSettings, leverById, optionIndex } from '../policy/levers';
import { statusQuoOutputs } from '../policy/policies';
import type { OutputId } from '../sim/run-api';

/** Means of outputs over the months a role reads (24–36), in the outputs' own units. */
export type OutputMeans = Readonly<Record<OutputId, number>>;

/** What of the world outside levers and outputs a story may read. */
export interface WorldMoment {
  /** A shock that closes ferries is under way. */
  readonly shock?: boolean;
  /** Votes for the bill now on the table, of 80 seats. */
  readonly votes?: number;
  /** Append-only number of the ending imported from the officer's desk; 0 = none. */
  readonly officerEnding?: number;
}

/** Everything a binding may read. */
interface Reading {
  readonly settings: LeverSettings;
  readonly outputs: OutputMeans;
  readonly parameters: ParameterSet;
  readonly moment: WorldMoment;
}

/** One name, where it comes from, and how it is read as a whole number. */
export interface Binding {
  readonly kind: 'lever' | 'output' | 'moment';
  /** Ids of levers, settings or outputs it is made of. */
  readonly from: readonly string[];
  /** What the number counts. */
  readonly scale: string;
  readonly read: (reading: Reading) => number;
}

const lever = (from: readonly LeverId[], scale: string, read: (settings: LeverSettings) => number): Binding => ({
  kind: 'lever',
  from,
  scale,
  read: ({ settings }) => read(settings),
});

/** A setting with options, read as the option's index. */
const option = (id: LeverId): Binding =>
  lever(
    [id],
    (leverById(id).options ?? []).map((name, index) => `${index} ${name}`).join(' · '),
    (settings) => settings[id],
  );

/** A share read in per cent. */
const percent = (id: LeverId, scale: string): Binding => lever([id], scale, (settings) => 100 * settings[id]);

const output = (from: readonly OutputId[], scale: string, read: (reading: Reading) => number): Binding => ({
  kind: 'output',
  from,
  scale,
  read,
});

/** An output relative to the status quo at the start, which is 100. */
const relative = (id: OutputId, scale: string): Binding =>
  output([id], scale, ({ outputs }) => {
    const reference = statusQuoOutputs[id] ?? outputs[id];
    return reference > 0 ? (100 * outputs[id]) / reference : 100;
  });

const share = (part: number, whole: number): number => (whole > 0 ? (100 * part) / whole : 0);

const needBased = optionIndex(leverById('permit-condition'), 'need');

/** Every name a story may read. `lv_` names are exact settings that travel beside the rounded ones. */
export const bindings = {
  // border
  pw_border: lever(['enforcement'], '0–100, 33 = status quo effort', (s) => (100 / 3) * s.enforcement),
  pw_cap_removal: percent('removal-share', 'per cent of refused people removed within a year'),
  pw_detention: lever(['detention-days'], '0 community · 1 case by case · 2 by default', (s) =>
    s['detention-days'] >= 90 ? 2 : s['detention-days'] > 14 ? 1 : 0,
  ),
  pw_carrier: option('carrier-sanctions'),
  // pathways
  pw_visa_quota: lever(['work-visas'], '0–100, a hundredth is 60 visas a year', (s) => s['work-visas'] / 60),
  pw_visa_wait: lever(['visa-months'], 'weeks until a work visa is decided', (s) => weeksOfMonths(s['visa-months'])),
  pw_fee_rule: lever(['employer-pays'], '0 worker pays · 1 capped · 2 employer pays', (s) =>
    s['employer-pays'] < 0.2 ? 0 : s['employer-pays'] < 0.5 ? 1 : 2,
  ),
  pw_portability: lever(['employer-change-months'], '0 tied · 1 within 60 days · 2 free in the sector', (s) =>
    s['employer-change-months'] === 0 ? 2 : s['employer-change-months'] <= 6 ? 1 : 0,
  ),
  pw_corridor: lever(['humanitarian-places'], 'places a year', (s) => s['humanitarian-places']),
  pw_family: lever(['family-months'], '0 slow · 1 months · 2 quick', (s) =>
    s['family-months'] <= 10 ? 2 : s['family-months'] <= 18 ? 1 : 0,
  ),
  pw_bla: option('labour-agreement'),
  // information
  pw_campaign: lever(
    ['campaign-spend', 'campaign-framing', 'campaign-messenger'],
    '0 none · 1 deterrent · 2 official information · 3 by migrants themselves',
    (s) => {
      if (s['campaign-spend'] < 0.01) return 0;
      if (s['campaign-messenger'] >= 0.5) return 3;
      return s['campaign-framing'] >= 0.5 ? 1 : 2;
    },
  ),
  // the desk at the Quay
  pw_screen_time: lever(['first-line-seconds'], 'whole minutes a traveller gets, at least 1', (s) =>
    Math.max(1, Math.round(s['first-line-seconds'] / 60)),
  ),
  pw_interpreters: percent('interpreter-share', 'per cent of talks with an interpreter'),
  pw_metric: option('dashboard'),
  pw_guardian: option('guardian'),
  // justice
  pw_nrm: option('referral-body'),
  pw_reflection_days: lever(['reflection-days'], 'days', (s) => s['reflection-days']),
  pw_permit: lever(['victim-permit-months', 'permit-condition'], '0 none · 1 if she cooperates · 2 by need', (s) =>
    s['victim-permit-months'] === 0 ? 0 : s['permit-condition'] === needBased ? 2 : 1,
  ),
  pw_nonpunish: option('non-punishment'),
  pw_firewall: lever(['firewall'], '0 no · 1 yes, from one half', (s) => (s.firewall >= 0.5 ? 1 : 0)),
  pw_remedy: option('remedy'),
  pw_reintegration: option('reintegration'),
  // work
  pw_inspectors: lever(['inspectors'], '0–100, ten times the inspectors per 10,000 workers', (s) => 10 * s.inspectors),
  pw_supply: option('supply-chain-duty'),
  pw_fiu: option('financial-intelligence'),
  // exact settings
  lv_first_line_seconds: lever(['first-line-seconds'], 'seconds', (s) => s['first-line-seconds']),
  lv_second_line_minutes: lever(['second-line-minutes'], 'minutes', (s) => s['second-line-minutes']),
  lv_training_hours: lever(['training-hours'], 'hours an officer a year', (s) => s['training-hours']),
  // results of the run
  sm_wait: output(['wait-work'], 'weeks in the queue for a work visa, as lived', ({ outputs }) =>
    weeksOfMonths(outputs['wait-work']),
  ),
  sm_smug_price: relative('smuggler-price', 'status quo at the start = 100'),
  sm_route_risk: relative('risk-per-crossing', 'risk of death per irregular crossing, status quo at the start = 100'),
  sm_debt_typ: output(['median-debt'], 'days of legal Nolmara wage', ({ outputs, parameters }) =>
    wageDaysOfCrowns(outputs['median-debt'], parameters),
  ),
  sm_debt_growth: output(['debt-growth'], 'per cent a month', ({ outputs }) => 100 * outputs['debt-growth']),
  sm_irregular_share: output(['irregular-arrivals', 'regular-arrivals'], 'per cent of arrivals', ({ outputs }) =>
    share(outputs['irregular-arrivals'], outputs['irregular-arrivals'] + outputs['regular-arrivals']),
  ),
  sm_exploited_share: output(
    ['people-in-exploitation', 'irregular-residents', 'tied-workers', 'open-residents'],
    'per cent of migrants in Nolmara, estimated',
    ({ outputs }) =>
      share(
        outputs['people-in-exploitation'],
        outputs['people-in-exploitation'] +
          outputs['irregular-residents'] +
          outputs['tied-workers'] +
          outputs['open-residents'],
      ),
  ),
  sm_ident_rate: output(
    ['identified', 'people-in-exploitation'],
    'identified in a year per 100 in exploitation',
    ({ outputs }) => share(12 * outputs.identified, outputs['people-in-exploitation']),
  ),
  sm_conv: output(['convictions'], 'convictions in a year', ({ outputs }) => 12 * outputs.convictions),
  sm_trust: output(['trust-in-authorities'], '0–100', ({ outputs }) => 100 * outputs['trust-in-authorities']),
  sm_housing_gap: output(['housing-gap'], 'reception places short', ({ outputs }) => outputs['housing-gap']),
  sm_rumour: output(['rumour-bias'], '0–100, rumours against facts', ({ outputs }) =>
    Math.min(100, Math.max(0, 100 * outputs['rumour-bias'])),
  ),
  sm_sponsor_abuse: output(
    ['exploited-per-tied-permits'],
    'exploited per 1,000 tied permits',
    ({ outputs }) => outputs['exploited-per-tied-permits'],
  ),
  sm_press_heat: output(['press-heat'], '0–100', ({ outputs }) => Math.min(100, Math.max(0, outputs['press-heat']))),
  sm_deaths: output(['deaths'], 'deaths on the way in a month, expected', ({ outputs }) => outputs.deaths),
  sm_strait_share: output(
    ['arrivals-strait', 'irregular-arrivals'],
    'per cent of irregular arrivals that come by the strait',
    ({ outputs }) => share(outputs['arrivals-strait'], outputs['irregular-arrivals']),
  ),
  // world, cabinet and exchange
  sm_shock: {
    kind: 'moment',
    from: ['shock'],
    scale: '0 no · 1 ferries closed',
    read: ({ moment }) => (moment.shock ? 1 : 0),
  },
  votes: { kind: 'moment', from: ['votes'], scale: 'of 80 seats', read: ({ moment }) => moment.votes ?? 0 },
  officer_ending: {
    kind: 'moment',
    from: ['officer-ending'],
    scale: 'number of the ending brought from the desk, 0 = none',
    read: ({ moment }) => moment.officerEnding ?? 0,
  },
} as const satisfies Readonly<Record<string, Binding>>;

/** A name that a story may read. */
export type StoryVariable = keyof typeof bindings;

/** All names, in the order of the table. */
export const storyVariables = Object.keys(bindings) as readonly StoryVariable[];

/**
 * Everything a story may read, as whole numbers. Outputs that are not finite (nobody of that kind in the run) read as 0.
 */
export function storyFacts(
  settings: LeverSettings,
  outputsMean: OutputMeans,
  moment: WorldMoment = {},
  parameters: ParameterSet = centralParameters(),
): Readonly<Record<StoryVariable, number>> {
  const reading: Reading = { settings, outputs: outputsMean, parameters, moment };
  const facts: Partial<Record<StoryVariable, number>> = {};
  for (const name of storyVariables) {
    const value = bindings[name].read(reading);
    // `+ 0` turns −0 into 0.
    facts[name] = Number.isFinite(value) ? Math.round(value) + 0 : 0;
  }
  return facts as Readonly<Record<StoryVariable, number>>;
}
