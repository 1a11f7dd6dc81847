// This module is the public purse (M15): what every lever costs in a month, and what legal workers pay in.
// All amounts are crowns a month for 200,000 persons at risk.

import type { ParameterSet } from '../../evidence/parameter-set';
import { leverById, optionIndex } from '../../policy/levers';
import type { Macro } from '../frame/macro';
import { personState } from '../frame/person-state';
import type { SettingsInForce } from '../frame/setting-ramps';
import { tally } from '../month/tallies';
import type { JusticeMonth } from '../stay/justice-stream';

/** What a month costs, by item. */
export interface SpendByItem {
  readonly 'spend-screening': number;
  readonly 'spend-control': number;
  readonly 'spend-asylum': number;
  readonly 'spend-pathways': number;
  readonly 'spend-information': number;
  readonly 'spend-victims': number;
  readonly 'spend-work': number;
}

/** One month of the purse. */
export interface FinanceMonth {
  readonly items: SpendByItem;
  readonly grossSpend: number;
  readonly contribution: number;
}

const strict = Math.max(1, optionIndex(leverById('employer-sanctions'), 'strict') ?? 2);
const dueDiligence = Math.max(1, optionIndex(leverById('supply-chain-duty'), 'due-diligence') ?? 2);
const fullReintegration = Math.max(1, optionIndex(leverById('reintegration'), 'full') ?? 2);
/** Seconds in an hour. */
const secondsAnHour = 3600;

/** Minutes in an hour. */
const minutesAnHour = 60;

/** The campaign lever is told in millions of crowns. */
const million = 1_000_000;

/** Inspectors are told for every 10,000 workers. */
const workersAnInspectorIsToldFor = 10_000;

/** Months after which a worker may change employer at the far end of the lever: never, in effect. */
const neverChanges = leverById('employer-change-months').range![1];

const wageRecovery = Math.max(1, optionIndex(leverById('remedy'), 'wage-recovery') ?? 2);

/** Places short in reception, persons for 200,000 at risk (M15, M16). */
export function placesShort(totals: Float64Array, stocks: Float64Array, p: ParameterSet, weight: number): number {
  const housed =
    (stocks[personState.claim]! + p['reception.identified-share'] * stocks[personState.identified]!) * weight +
    totals[tally.permitArrivals]! * weight * p['reception.permit-share'];
  return Math.max(0, housed - p['reception.places']);
}

/** M15: price the month. `stocks` counts simulated persons by state. */
export function priceMonth(
  totals: Float64Array,
  stocks: Float64Array,
  justice: JusticeMonth,
  p: ParameterSet,
  s: SettingsInForce,
  weight: number,
): FinanceMonth {
  const flow = (index: number) => totals[index]! * weight;
  const stock = (state: number) => stocks[state]! * weight;
  const heldDays = Math.min(30, Math.max(0, s['detention-days']));
  const travellers = p['border.quay-travellers'];
  const firstLineHours = (travellers * s['first-line-seconds']) / secondsAnHour;
  const talks = travellers * p['border.second-line-share'];
  const talkHours = (talks * s['second-line-minutes']) / minutesAnHour;
  const officers = (firstLineHours + talkHours) / p['finance.officer-hours'];
  const border =
    (firstLineHours + talkHours + (officers * s['training-hours']) / 12) * p['cost.border-hour'] +
    talkHours * s['interpreter-share'] * p['cost.interpreter-hour'];
  const control =
    s.enforcement * p['cost.enforcement'] +
    s['partner-interception'] * p['cost.partner-interception'] +
    s['search-and-rescue'] * p['cost.search-and-rescue'] +
    flow(tally.removals) * p['cost.removal'] +
    flow(tally.voluntaryReturns) * p['return.assisted-share'] * p['cost.voluntary-return'] +
    stock(personState.detained) * heldDays * p['cost.detention-day'] +
    stock(personState.detained) * (30 - heldDays) * p['cost.detention-alternative-day'];
  const asylum =
    flow(tally.asylumDecisions) * p['cost.asylum-decision'] + stock(personState.claim) * p['cost.reception-month'];
  const pathways =
    flow(tally.grantedWork) * p['cost.work-visa'] +
    flow(tally.humanitarianGrants) * p['cost.humanitarian-place'] +
    flow(tally.grantedFamily) * p['cost.family-case'] +
    p['cost.employer-change'] * Math.max(0, 1 - s['employer-change-months'] / neverChanges) +
    flow(tally.regularised) * p['cost.regularisation'] +
    s['employer-pays'] * p['cost.employer-pays'] +
    s['labour-agreement'] * p['cost.labour-agreement'];
  const information =
    s['campaign-spend'] * million * p['cost.campaign'] +
    (s['campaign-spend'] > 0 ? s['campaign-messenger'] : 0) * p['cost.campaign-messenger'];
  const victims =
    s.firewall * p['cost.firewall'] +
    s['referral-body'] * p['cost.referral-body'] +
    flow(tally.permitsGiven) * p['cost.victim-permit'] +
    (justice.supported * p['justice.support-months'] +
      stock(personState.identified) * p['finance.identified-supported'] * s['victim-support']) *
      p['cost.victim-support'] +
    justice.heard * (s.remedy / wageRecovery) * p['cost.remedy'] +
    (flow(tally.returnedVictims) + p['finance.returned-reintegrated'] * flow(tally.voluntaryReturns)) *
      (s.reintegration >= fullReintegration ? 1 : s.reintegration > 0 ? p['finance.basic-reintegration'] : 0) *
      p['cost.reintegration'];
  const work =
    ((s.inspectors * p['work.covered-workers']) / workersAnInspectorIsToldFor) * p['cost.inspector'] +
    (s['employer-sanctions'] / strict) * p['cost.employer-sanctions'] +
    (s.investigators / 100) * p['cost.investigators'] +
    s['financial-intelligence'] * p['cost.financial-intelligence'] +
    (s['supply-chain-duty'] / dueDiligence) * p['cost.supply-chain-duty'];
  const grossSpend = border + control + asylum + pathways + information + victims + work;
  const contribution =
    flow(tally.legalWorkers) * p['finance.contribution-per-worker'] +
    stock(personState.irregular) * p['finance.irregular-balance'];
  const items: SpendByItem = {
    'spend-screening': border,
    'spend-control': control,
    'spend-asylum': asylum,
    'spend-pathways': pathways,
    'spend-information': information,
    'spend-victims': victims,
    'spend-work': work,
  };
  return { items, grossSpend, contribution };
}

/**
 * M15: debt is what has been spent since month 0 above a usual month, and that is the mean of the last year of burn-in.
 * `month` counts after burn-in.
 */
export function moveDebt(macro: Macro, grossSpend: number, month: number): void {
  if (month >= 0) macro.debt += grossSpend - macro.spendUsual;
  else if (month >= -12) macro.spendUsual += grossSpend / 12;
}
