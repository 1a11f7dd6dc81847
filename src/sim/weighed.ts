// This module is the shape of what is told of a choice or a draw of one person: alternatives with their worth, ways with
// their chance. Journal and person file share it.

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
