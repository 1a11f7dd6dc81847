// This module finds numbers from their targets: Gauss–Seidel sweeps, one number at a time, each by a guarded secant that
// turns into bisection between two values that miss to either side. It knows no model: it is handed a function that says
// how far a number's target is missed.

/** A number to find. */
export interface Unknown {
  readonly id: string;
  readonly start: number;
  readonly low: number;
  readonly high: number;
}

/** How a fit is made. */
export interface FitOptions {
  /** Most sweeps over all numbers. */
  readonly sweeps?: number;
  /** A miss (in tolerances) below which a number is left alone. */
  readonly good?: number;
  /** Asked before every number: true ends the fit where it stands, so that a hopeless one does not go on. */
  readonly enough?: () => boolean;
  /** Told after every number that was moved: the values tried, the last one being kept, and its miss. */
  readonly onVisit?: (sweep: number, id: string, path: readonly number[], miss: number) => void;
}

/** What a fit found. */
export interface FitResult {
  readonly values: Readonly<Record<string, number>>;
  /** Miss of every target at the end, in tolerances. */
  readonly misses: Readonly<Record<string, number>>;
  readonly sweeps: number;
  /** True when every target is met within its tolerance. */
  readonly met: boolean;
}

/** Longest step of the secant, as a share of the range. */
const longestStep = 0.3;

/** First step where nothing is known of the slope, as a share of the range. */
const firstStep = 0.08;

/** A change of the miss that is too small to say anything of a slope. */
const faint = 0.05;

/** Fit. `miss` says how far the target of a number is missed at some values: 0 met, 1 a tolerance too high. */
export function fitNumbers(
  unknowns: readonly Unknown[],
  miss: (id: string, values: Readonly<Record<string, number>>) => number,
  { sweeps = 8, good = 0.3, enough = () => false, onVisit }: FitOptions = {},
): FitResult {
  let values: Readonly<Record<string, number>> = Object.fromEntries(unknowns.map(({ id, start }) => [id, start]));
  const slopes = new Map<string, number>();
  const missesNow = () => Object.fromEntries(unknowns.map(({ id }) => [id, miss(id, values)]));
  let sweep = 0;
  while (sweep < sweeps && !enough() && Object.values(missesNow()).some((found) => Math.abs(found) > good)) {
    sweep++;
    for (const unknown of unknowns) {
      const { id } = unknown;
      if (enough()) break;
      const at = (x: number) => miss(id, { ...values, [id]: x });
      const first = values[id]!;
      const before = at(first);
      if (Math.abs(before) <= good) continue;
      // In the first sweep the others are still far off: no need to be exact.
      const visit = solve(unknown, at, first, before, slopes.get(id), sweep === 1 ? 5 : 3, good);
      values = { ...values, [id]: visit.value };
      if (visit.slope !== undefined) slopes.set(id, visit.slope);
      onVisit?.(sweep, id, visit.path, visit.miss);
    }
  }
  const misses = missesNow();
  return { values, misses, sweeps: sweep, met: Object.values(misses).every((found) => Math.abs(found) <= 1) };
}

interface Point {
  readonly x: number;
  readonly f: number;
}

/** One number while the others stand still: a few steps of the secant, kept inside the range and inside a bracket. */
function solve(
  { low, high }: Unknown,
  at: (x: number) => number,
  first: number,
  before: number,
  knownSlope: number | undefined,
  turns: number,
  good: number,
): { value: number; miss: number; slope: number | undefined; path: number[] } {
  const range = high - low;
  const path = [first];
  let here: Point = { x: first, f: before };
  let best = here;
  let slope = knownSlope;
  let under: Point | undefined;
  let over: Point | undefined;
  let probe = first - low < high - first ? firstStep : -firstStep;
  const bound = (point: Point) => {
    if (point.f < 0) under = point;
    else over = point;
  };
  bound(here);
  for (let turn = 0; turn < turns && Math.abs(best.f) > good; turn++) {
    let step = slope === undefined ? probe * range : -here.f / slope;
    step = Math.min(longestStep, Math.max(-longestStep, step / range)) * range;
    let x = Math.min(high, Math.max(low, here.x + step));
    if (under && over) {
      const [left, right] = under.x < over.x ? [under.x, over.x] : [over.x, under.x];
      const margin = 0.05 * (right - left);
      if (x <= left + margin || x >= right - margin) x = (left + right) / 2;
    }
    if (Math.abs(x - here.x) < 1e-6 * range) break;
    const next: Point = { x, f: at(x) };
    path.push(x);
    if (Math.abs(next.f - here.f) > faint) slope = (next.f - here.f) / (next.x - here.x);
    else if (slope === undefined) {
      // Nothing moved: look further, then to the other side.
      probe *= -2.5;
      if (Math.abs(probe) > 1) break;
      continue;
    }
    bound(next);
    here = next;
    if (Math.abs(next.f) < Math.abs(best.f)) best = next;
    else if (slope !== undefined && !(under && over)) here = best;
  }
  path.push(best.x);
  return { value: best.x, miss: best.f, slope, path };
}
