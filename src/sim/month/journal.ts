// This module is what the model can tell of one person's month beside her fields: the chances she met with the luck she
// had, and the choices she weighed. It is a port: the person file listens; an ordinary run has no journal, and then
// nothing is gathered. It changes no draw and no number.

/** One of several ways that a single draw decides among, with its chance (0–1). */
export type Way = readonly [name: string, chance: number];

/** One alternative of a choice, as the person saw it (M1, M6). Worth and luck are in units of utility. */
export interface Weighed {
  readonly alternative: string;
  /** What it seemed worth, without luck. */
  readonly worth: number;
  /** Her Gumbel draw for it; the highest sum of worth and luck is taken. */
  readonly luck: number;
}

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
