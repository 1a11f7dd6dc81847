// This module is what the model can tell of one person's month beside her fields: the chances she met with the luck she
// had, and the choices she weighed. It is a port: the person file listens; an ordinary run has no journal, and then
// nothing is gathered. It changes no draw and no number.

import type { Way, Weighed } from '../weighed';

/** Listens to the steps of one person. */
export interface Journal {
  /** Number of the person it listens to. */
  readonly person: number;
  /** A hazard was drawn: `event` of the register, its chance and her luck (both 0–1); it came when luck < chance. */
  chance(event: number, chance: number, luck: number): void;
  /** One draw decided among several ways, taken in order from 0; what is left over is "nothing happens". */
  ways(event: number, luck: number, ways: readonly Way[]): void;
  /** A choice was made among alternatives. */
  choice(name: 'plan' | 'route', weighed: readonly Weighed[], chosen: string): void;
  /** What made a hazard large or small: named factors whose product, with the base, is the chance. */
  factors(event: number, base: number, factors: readonly Way[]): void;
}
