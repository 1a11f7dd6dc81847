// This module plays a role many times by itself, at random and to where it has been least, and counts what it met.
// A third of the runs choose at random, the others choose the option taken least often so far, so that rare corners are reached.

import type { Beat, BeatOption, Playthrough } from '../../src/play/beat';
import { countWords, isAct, PlayCounter, type PlayMeasure } from './play-measure';

/** Five, fifty and ninety-five in a hundred. */
export interface Spread {
  readonly p5: number;
  readonly median: number;
  readonly p95: number;
}

/** What walking found; `errors` is empty when nothing broke. */
export interface WalkReport {
  readonly runs: number;
  readonly errors: readonly string[];
  readonly lines: { readonly seen: number; readonly total: number };
  readonly endings: Readonly<Record<string, number>>;
  readonly words: Spread;
  readonly choices: Spread;
  readonly actions: { readonly said: number; readonly object: number; readonly map: number };
}

/** What a walk needs. */
export interface WalkPlan {
  readonly runs: number;
  readonly seed: number;
  /** Start the run with this number. */
  readonly start: (run: number) => Playthrough;
  /** Ids of all authored lines. */
  readonly lineIds: readonly string[];
  /** Leave each run after this many choices, wherever it is: for what lies near its start. */
  readonly most?: number;
  /** How often options were taken in walks before this one, to go on from there; this walk adds its own. */
  readonly visits?: Map<string, number>;
  /** Stop early once this holds (a test that looks for certain ids). */
  readonly enough?: (seenIds: ReadonlySet<string>, run: number) => boolean;
}

/** Everything a walk found, with the ids it saw (a divergence test compares them). */
export interface Walk {
  readonly report: WalkReport;
  readonly seenIds: ReadonlySet<string>;
  /** Each run counted, in order. */
  readonly plays: readonly PlayMeasure[];
}

/** No play is this long: a run that has not ended by then goes in circles. */
const mostChoices = 400;

/** A playthrough that can tell what it shows and what went wrong, as the Ink one can. */
interface Examined {
  readonly shownIds?: () => readonly string[];
  readonly faults?: () => readonly { readonly code: string; readonly scene: string; readonly detail: string }[];
}

/** Walk. */
export function walk(plan: WalkPlan): Walk {
  const seenIds = new Set<string>();
  const visits = plan.visits ?? new Map<string, number>();
  const errors = new Set<string>();
  const endings: Record<string, number> = {};
  const actions = { said: 0, object: 0, map: 0 };
  const words: number[] = [];
  const choices: number[] = [];
  const plays: PlayMeasure[] = [];
  for (let run = 0; run < plan.runs; run++) {
    const dice = createDice(plan.seed * 65_536 + run);
    let read = 0;
    let made = 0;
    const here = new Map<string, number>();
    const counter = new PlayCounter();
    let ending: string | undefined;
    try {
      const play = plan.start(run);
      const examined = play as Playthrough & Examined;
      let beat = play.beat();
      for (;;) {
        for (const line of beat.lines) seenIds.add(line.id);
        for (const option of beat.options) seenIds.add(option.id);
        for (const id of examined.shownIds?.() ?? []) seenIds.add(id);
        read += wordsOf(beat);
        counter.show(beat);
        if (beat.ending !== undefined || made >= (plan.most ?? Number.POSITIVE_INFINITY)) break;
        const option = pick(beat.options, run % 3 === 0 ? undefined : { visits, here }, dice);
        if (!option) throw new Error(`the beat ${beat.scene.scene}/${beat.index} has no option and no ending`);
        if (made >= mostChoices)
          throw new Error(`no ending after ${mostChoices} choices; last scene ${beat.scene.scene}`);
        visits.set(option.id, (visits.get(option.id) ?? 0) + 1);
        here.set(option.id, (here.get(option.id) ?? 0) + 1);
        counter.take(option);
        actions[isAct(option) && option.hand.kind === 'said' ? 'object' : option.hand.kind]++;
        read += countWords(option.text);
        made++;
        beat = play.choose(option.id);
        if (beat.lines.some((line) => line.id.startsWith('story/'))) break;
      }
      for (const fault of examined.faults?.() ?? []) errors.add(`${fault.code} in ${fault.scene}: ${fault.detail}`);
      ending = beat.ending;
      if (ending !== undefined) endings[ending] = (endings[ending] ?? 0) + 1;
    } catch (error) {
      errors.add(error instanceof Error ? error.message : String(error));
    }
    words.push(read);
    choices.push(made);
    plays.push(counter.close(ending));
    if (plan.enough?.(seenIds, run + 1)) break;
  }
  const report: WalkReport = {
    runs: words.length,
    errors: [...errors],
    lines: { seen: plan.lineIds.filter((id) => seenIds.has(id)).length, total: plan.lineIds.length },
    endings: Object.fromEntries(Object.entries(endings).sort(([a], [b]) => (a < b ? -1 : 1))),
    words: spread(words),
    choices: spread(choices),
    actions,
  };
  return { report, seenIds, plays };
}

/** How often options were taken: in all runs, and in this one. */
interface Visits {
  readonly visits: ReadonlyMap<string, number>;
  readonly here: ReadonlyMap<string, number>;
}

/** At random, or what was done least in this run and then least in all: a rare act that can be repeated is not a trap. */
function pick(options: readonly BeatOption[], counts: Visits | undefined, dice: () => number): BeatOption | undefined {
  if (counts === undefined) return options[Math.floor(dice() * options.length)];
  const rank = (option: BeatOption) =>
    (counts.here.get(option.id) ?? 0) * 1_000_000 + (counts.visits.get(option.id) ?? 0);
  const least = Math.min(...options.map(rank));
  const rare = options.filter((option) => rank(option) === least);
  return rare[Math.floor(dice() * rare.length)];
}

function wordsOf(beat: Beat): number {
  return beat.lines.reduce((sum, line) => sum + countWords(line.text), 0);
}

/** Spread of a list by nearest rank; zeros for an empty one. */
export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return { p5: at(0.05), median: at(0.5), p95: at(0.95) };
}

/** Dice for walking (splitmix32): a tool's own, never the model's. */
function createDice(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4294967296;
  };
}
