// This module says how each output is shown: over which theme, in which measure, how ten years become one number, and
// whether a state could ever see it (counted), or only the model can (estimated).

import type { OutputId, OutputKind, RunResult } from '../../sim/run-api';

/** In what a number is told. */
export type Measure = 'people' | 'crowns' | 'million-crowns' | 'share' | 'months' | 'times' | 'places' | 'points';

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

const rows: readonly [OutputId, Theme, OutputKind, Measure, Knowing][] = [
  ['irregular-arrivals', 'headline', 'flow', 'people', 'estimated'],
  ['deaths', 'headline', 'flow', 'people', 'estimated'],
  ['people-in-exploitation', 'headline', 'stock', 'people', 'estimated'],
  ['justice-reached', 'headline', 'flow', 'people', 'counted'],
  ['net-cost', 'headline', 'flow', 'million-crowns', 'counted'],
  ['trust-and-rule-of-law', 'headline', 'share', 'share', 'estimated'],
  ['regular-arrivals', 'movement', 'flow', 'people', 'counted'],
  ['irregular-departures', 'movement', 'flow', 'people', 'estimated'],
  ['interceptions', 'movement', 'flow', 'people', 'counted'],
  ['removals', 'movement', 'flow', 'people', 'counted'],
  ['voluntary-returns', 'movement', 'flow', 'people', 'counted'],
  ['reattempts', 'movement', 'flow', 'people', 'estimated'],
  ['stranded', 'movement', 'stock', 'people', 'estimated'],
  ['irregular-residents', 'movement', 'stock', 'people', 'estimated'],
  ['tied-workers', 'movement', 'stock', 'people', 'counted'],
  ['open-residents', 'movement', 'stock', 'people', 'counted'],
  ['protected-persons', 'movement', 'stock', 'people', 'counted'],
  ['detained', 'movement', 'stock', 'people', 'counted'],
  ['risk-per-crossing', 'movement', 'share', 'share', 'estimated'],
  ['wait-work', 'waiting', 'price', 'months', 'counted'],
  ['wait-family', 'waiting', 'price', 'months', 'counted'],
  ['queue-work', 'waiting', 'stock', 'people', 'counted'],
  ['queue-family', 'waiting', 'stock', 'people', 'counted'],
  ['queue-asylum', 'waiting', 'stock', 'people', 'counted'],
  ['smuggler-price', 'waiting', 'price', 'crowns', 'estimated'],
  ['new-exploitation', 'exploitation', 'flow', 'people', 'estimated'],
  ['exploited-en-route', 'exploitation', 'flow', 'people', 'estimated'],
  ['identified', 'exploitation', 'flow', 'people', 'identified'],
  ['self-reports', 'exploitation', 'flow', 'people', 'counted'],
  ['false-alarms', 'exploitation', 'flow', 'people', 'estimated'],
  ['missed-at-border', 'exploitation', 'flow', 'people', 'estimated'],
  ['victims-detained', 'exploitation', 'flow', 'people', 'estimated'],
  ['hidden-ratio', 'exploitation', 'price', 'times', 'estimated'],
  ['reports', 'justice', 'flow', 'people', 'counted'],
  ['supported', 'justice', 'flow', 'people', 'counted'],
  ['paid', 'justice', 'flow', 'people', 'counted'],
  ['convictions', 'justice', 'flow', 'people', 'counted'],
  ['network-profit', 'justice', 'flow', 'million-crowns', 'estimated'],
  ['median-debt', 'lives', 'price', 'crowns', 'estimated'],
  ['remittances', 'lives', 'flow', 'million-crowns', 'estimated'],
  ['trust-in-authorities', 'lives', 'share', 'share', 'estimated'],
  ['information-accuracy', 'lives', 'share', 'share', 'estimated'],
  ['gross-spend', 'state', 'flow', 'million-crowns', 'counted'],
  ['fiscal-contribution', 'state', 'flow', 'million-crowns', 'counted'],
  ['housing-gap', 'state', 'stock', 'places', 'counted'],
  ['concern', 'state', 'price', 'points', 'estimated'],
];

/** Outputs the lab shows, in order. */
export const outputDisplays: readonly OutputDisplay[] = rows.map(([id, theme, kind, measure, knowing]) => ({
  id,
  theme,
  kind,
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
