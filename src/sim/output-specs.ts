// This module says what each output counts and how its months add up.

import type { OutputId, OutputKind } from './run-api';

/** Unit and kind of an output. */
export interface OutputSpec {
  readonly unit: string;
  readonly kind: OutputKind;
}

const flow = (unit: string): OutputSpec => ({ unit, kind: 'flow' });
const stock = (unit: string): OutputSpec => ({ unit, kind: 'stock' });
const share = (unit: string): OutputSpec => ({ unit, kind: 'share' });
const price = (unit: string): OutputSpec => ({ unit, kind: 'price' });

const personsAMonth = 'persons a month';
const persons = 'persons';

/** All outputs. Persons and crowns stand for 200,000 persons at risk. */
export const outputSpecs: Readonly<Record<OutputId, OutputSpec>> = {
  'irregular-arrivals': flow(personsAMonth),
  deaths: flow('expected deaths a month'),
  'people-in-exploitation': stock('persons, estimated'),
  'justice-reached': flow('persons a month, expected'),
  'net-cost': flow('crowns a month'),
  'trust-and-rule-of-law': share('index 0–100'),
  'regular-arrivals': flow(personsAMonth),
  'regular-departures': flow(personsAMonth),
  'irregular-departures': flow(personsAMonth),
  interceptions: flow('stops a month'),
  removals: flow(personsAMonth),
  'voluntary-returns': flow(personsAMonth),
  reattempts: flow('expected new attempts a month'),
  stranded: stock(persons),
  'irregular-residents': stock(persons),
  'tied-workers': stock(persons),
  'open-residents': stock(persons),
  'protected-persons': stock(persons),
  detained: stock(persons),
  'arrivals-ferry': flow(personsAMonth),
  'arrivals-air': flow(personsAMonth),
  'arrivals-land-north': flow(personsAMonth),
  'arrivals-land-south': flow(personsAMonth),
  'arrivals-land-remote': flow(personsAMonth),
  'arrivals-strait': flow(personsAMonth),
  'queue-work': stock(persons),
  'queue-humanitarian': stock(persons),
  'queue-family': stock(persons),
  'queue-asylum': stock(persons),
  'wait-work': price('months'),
  'wait-family': price('months'),
  'smuggler-price': price('crowns a passage'),
  'smuggler-revenue': flow('crowns a month'),
  'remote-share': share('share of departures by the remote route or the strait'),
  'risk-per-crossing': share('deaths per attempt'),
  'new-exploitation': flow('persons a month, expected'),
  'exploited-en-route': stock('persons, estimated'),
  'exploited-per-tied-permits': share('new cases a year per 1,000 tied permits held or newly granted'),
  identified: flow('persons a month, expected'),
  'self-reports': flow('persons a month, expected'),
  'false-alarms': flow('persons a month, expected'),
  'missed-at-border': flow('persons a month, expected'),
  'hidden-ratio': share('estimated victim-years per identified victim'),
  'victims-detained': flow(personsAMonth),
  reports: flow('persons a month, expected'),
  believed: flow('persons a month, expected'),
  supported: flow('persons a month, expected'),
  heard: flow('persons a month, expected'),
  paid: flow('persons a month, expected'),
  convictions: flow('convictions a month, expected'),
  compensation: flow('crowns a month'),
  'network-profit': flow('crowns a month'),
  'network-capacity': stock('persons'),
  'median-debt': price('crowns owed by the median of those who arrived within three months'),
  'debt-growth': share('share a month'),
  remittances: flow('crowns a month'),
  'trust-in-authorities': share('0–1'),
  'information-accuracy': share('0–1'),
  'rumour-bias': share('0–1'),
  'share-considering-irregular': share('share of those who weigh a move'),
  'gross-spend': flow('crowns a month'),
  'fiscal-contribution': flow('crowns a month'),
  'housing-gap': stock('places short'),
  'press-heat': share('index 0–100'),
  concern: share('index 0–100'),
  'political-capital': share('index 0–100'),
};
