// This module says how each output is shown: over which theme, in which measure, how ten years become one number, and
// whether a state could ever see it (counted), or only the model can (estimated).

import { outputSpecs } from '../../sim/output-specs';
import type { OutputId, OutputKind, RunResult } from '../../sim/run-api';

/** In what a number is told. */
export type Measure =
  | 'people'
  /** People of each thousand at risk. */
  | 'people-of-thousand'
  | 'crowns'
  | 'million-crowns'
  | 'share'
  | 'per-thousand'
  | 'months'
  | 'times'
  | 'places'
  | 'points';

/** Who could know a number: `counted` by an office, `identified` by officers, `estimated` by the model alone. */
export type Knowing = 'counted' | 'identified' | 'estimated';

/** Themes, as the tables group outputs. */
export const themes = ['headline', 'movement', 'waiting', 'exploitation', 'justice', 'lives', 'state'] as const;
export type Theme = (typeof themes)[number];

/** How an output is shown. */
export interface OutputDisplay {
  readonly id: OutputId;
  readonly theme: Theme;
  readonly kind: OutputKind;
  readonly measure: Measure;
  readonly knowing: Knowing;
}

const rows: readonly [OutputId, Theme, Measure, Knowing][] = [
  ['irregular-arrivals', 'headline', 'people', 'estimated'],
  ['deaths', 'headline', 'people', 'estimated'],
  ['people-in-exploitation', 'headline', 'people', 'estimated'],
  ['justice-reached', 'headline', 'people', 'counted'],
  ['net-cost', 'headline', 'million-crowns', 'counted'],
  ['trust-and-rule-of-law', 'headline', 'points', 'estimated'],
  ['regular-arrivals', 'movement', 'people', 'counted'],
  ['irregular-departures', 'movement', 'people', 'estimated'],
  ['interceptions', 'movement', 'people', 'counted'],
  ['removals', 'movement', 'people', 'counted'],
  ['voluntary-returns', 'movement', 'people', 'counted'],
  ['reattempts', 'movement', 'people', 'estimated'],
  ['stranded', 'movement', 'people', 'estimated'],
  ['irregular-residents', 'movement', 'people', 'estimated'],
  ['tied-workers', 'movement', 'people', 'counted'],
  ['open-residents', 'movement', 'people', 'counted'],
  ['protected-persons', 'movement', 'people', 'counted'],
  ['detained', 'movement', 'people', 'counted'],
  ['risk-per-crossing', 'movement', 'per-thousand', 'estimated'],
  ['moved-elsewhere', 'movement', 'people', 'estimated'],
  ['wait-work', 'waiting', 'months', 'counted'],
  ['wait-family', 'waiting', 'months', 'counted'],
  ['queue-work', 'waiting', 'people', 'counted'],
  ['queue-family', 'waiting', 'people', 'counted'],
  ['queue-asylum', 'waiting', 'people', 'counted'],
  ['smuggler-price', 'waiting', 'crowns', 'estimated'],
  ['new-exploitation', 'exploitation', 'people', 'estimated'],
  ['exploited-en-route', 'exploitation', 'people', 'estimated'],
  ['identified', 'exploitation', 'people', 'identified'],
  ['self-reports', 'exploitation', 'people', 'counted'],
  ['false-alarms', 'exploitation', 'people', 'estimated'],
  ['missed-at-border', 'exploitation', 'people', 'estimated'],
  ['victims-detained', 'exploitation', 'people', 'estimated'],
  ['hidden-ratio', 'exploitation', 'times', 'estimated'],
  ['police-finds', 'exploitation', 'people', 'identified'],
  ['community-finds', 'exploitation', 'people', 'identified'],
  ['other-finds', 'exploitation', 'people', 'identified'],
  ['exploited-sexually', 'exploitation', 'people', 'estimated'],
  ['reports', 'justice', 'people', 'counted'],
  ['supported', 'justice', 'people', 'counted'],
  ['paid', 'justice', 'people', 'counted'],
  ['convictions', 'justice', 'people', 'counted'],
  ['network-profit', 'justice', 'million-crowns', 'estimated'],
  ['open-cases', 'justice', 'people', 'counted'],
  ['time-to-decision', 'justice', 'months', 'counted'],
  ['leak-report-fear', 'justice', 'people', 'estimated'],
  ['leak-report-support', 'justice', 'people', 'estimated'],
  ['leak-report-choice', 'justice', 'people', 'estimated'],
  ['leak-belief-language', 'justice', 'people', 'estimated'],
  ['leak-belief-training', 'justice', 'people', 'estimated'],
  ['leak-belief-body', 'justice', 'people', 'estimated'],
  ['leak-belief-other', 'justice', 'people', 'estimated'],
  ['leak-support-places', 'justice', 'people', 'counted'],
  ['leak-hearing-queue', 'justice', 'people', 'estimated'],
  ['leak-hearing-faded', 'justice', 'people', 'estimated'],
  ['leak-payment-route', 'justice', 'people', 'estimated'],
  ['leak-payment-assets', 'justice', 'people', 'estimated'],
  ['median-debt', 'lives', 'crowns', 'estimated'],
  ['remittances', 'lives', 'million-crowns', 'estimated'],
  ['trust-in-authorities', 'lives', 'share', 'estimated'],
  ['fear-of-smuggling', 'lives', 'share', 'estimated'],
  ['information-accuracy', 'lives', 'share', 'estimated'],
  ['gross-spend', 'state', 'million-crowns', 'counted'],
  ['fiscal-contribution', 'state', 'million-crowns', 'counted'],
  ['housing-gap', 'state', 'places', 'counted'],
  ['concern', 'state', 'points', 'estimated'],
  ['irregular-arrivals-ilvane', 'movement', 'people', 'estimated'],
  ['irregular-arrivals-tesmar', 'movement', 'people', 'estimated'],
  ['irregular-arrivals-kelumar', 'movement', 'people', 'estimated'],
  ['irregular-arrivals-women', 'movement', 'people', 'estimated'],
  ['irregular-arrivals-men', 'movement', 'people', 'estimated'],
  ['claims', 'waiting', 'people', 'counted'],
  ['claims-kelumar', 'waiting', 'people', 'counted'],
  ['trafficked-arrivals', 'exploitation', 'people', 'estimated'],
  ['trafficked-at-official-point', 'exploitation', 'people', 'estimated'],
  ['trafficked-own-papers', 'exploitation', 'people', 'estimated'],
  ['trafficked-in-group', 'exploitation', 'people', 'estimated'],
  ['trafficked-already-exploited', 'exploitation', 'people', 'estimated'],
  ['harmed-share-strait', 'movement', 'share', 'estimated'],
  ['harmed-share-land-north', 'movement', 'share', 'estimated'],
  ['new-exploitation-irregular', 'exploitation', 'people', 'estimated'],
  ['new-exploitation-tied', 'exploitation', 'people', 'estimated'],
  ['new-exploitation-open', 'exploitation', 'people', 'estimated'],
  ['new-exploitation-protected', 'exploitation', 'people', 'estimated'],
  ['exploited-women', 'exploitation', 'people', 'estimated'],
  ['exploited-men', 'exploitation', 'people', 'estimated'],
  ['exploited-minors', 'exploitation', 'people', 'estimated'],
  ['ever-exploited-at-work-share', 'exploitation', 'share', 'estimated'],
  ['ever-exploited-on-the-way-share', 'exploitation', 'share', 'estimated'],
  ['migrant-native-ratio', 'exploitation', 'times', 'estimated'],
  ['victim-permits', 'justice', 'people', 'counted'],
  ['victims-without-status-identified', 'exploitation', 'people', 'identified'],
  ['referrals-refused', 'exploitation', 'people', 'counted'],
  ['mean-real-wage', 'lives', 'crowns', 'estimated'],
  ['risk-adjusted-arrival', 'movement', 'share', 'estimated'],
  ['spend-screening', 'state', 'million-crowns', 'counted'],
  ['spend-control', 'state', 'million-crowns', 'counted'],
  ['spend-asylum', 'state', 'million-crowns', 'counted'],
  ['spend-pathways', 'state', 'million-crowns', 'counted'],
  ['spend-information', 'state', 'million-crowns', 'counted'],
  ['spend-victims', 'state', 'million-crowns', 'counted'],
  ['spend-work', 'state', 'million-crowns', 'counted'],
  ['public-debt', 'state', 'million-crowns', 'counted'],
];

/** Outputs the lab shows, in order. */
export const outputDisplays: readonly OutputDisplay[] = rows.map(([id, theme, measure, knowing]) => ({
  id,
  theme,
  kind: outputSpecs[id].kind,
  measure,
  knowing,
}));

/** The six headlines, in their one order. */
export const headlineDisplays = outputDisplays.filter((display) => display.theme === 'headline');

/** Ten years in one number: flows add up, everything else is averaged. */
export function summarise(series: ArrayLike<number>, kind: OutputKind): number {
  let sum = 0;
  for (let at = 0; at < series.length; at++) sum += series[at] ?? 0;
  return kind === 'flow' ? sum : sum / Math.max(1, series.length);
}

/** An output of a run in one number. */
export function totalOf(result: RunResult, display: OutputDisplay): number {
  return summarise(result.outputs[display.id], display.kind);
}
