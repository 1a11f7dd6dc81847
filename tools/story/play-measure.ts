// This module counts what one play of a story asked of a reader: words, inputs, how many were acts, how many only went on, and
// how long nothing but sentences was chosen. It knows no role; it looks at beats and at the options taken.

import type { Beat, BeatOption } from '../../src/play/beat';
import { engineOptions } from '../../src/story/role-content.ts';

/** Sentences that may be chosen in a row; then something for the hands must be offered. */
export const mostSaidInARow = 3;

/** One play, counted. */
export interface PlayMeasure {
  /** Undefined when the play broke off. */
  readonly ending: string | undefined;
  /** Words of the lines that were shown and of the options that were taken. */
  readonly words: number;
  /** Options taken, "go on" not among them. */
  readonly inputs: number;
  /** Of these, acts with a thing or on a map; the outcome of a piece is one. */
  readonly acts: number;
  /** Times the reader only went on. */
  readonly goOns: number;
  /** Most sentences taken in a row, whatever else was offered. "Go on" neither breaks a row nor lengthens it. */
  readonly longestSaid: number;
  /** Beats that offered sentences alone although the three inputs before had been sentences: their options' ids. */
  readonly handless: readonly string[];
  /** By scene: words shown and taken, options taken, times gone on. */
  readonly scenes: ReadonlyMap<string, SceneMeasure>;
}

/** What one scene asked of a reader. */
export interface SceneMeasure {
  readonly words: number;
  readonly inputs: number;
  readonly goOns: number;
}

/** Five numbers of a list: its quartiles, and what nine plays in ten stay below. */
export interface Quartiles {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  readonly p90: number;
}

/** Many plays, counted together. */
export interface PlaysMeasure {
  readonly plays: number;
  readonly words: Quartiles;
  readonly inputs: Quartiles;
  readonly goOns: Quartiles;
  /** Acts among all inputs, per cent. */
  readonly acts: number;
  readonly longestSaid: number;
  readonly handless: readonly string[];
  /** Share of each ending, per cent. */
  readonly endings: Readonly<Record<string, number>>;
}

/** Counts while a play is played. */
export class PlayCounter {
  #words = 0;
  #inputs = 0;
  #acts = 0;
  #goOns = 0;
  #row = 0;
  #longest = 0;
  readonly #handless: string[] = [];
  readonly #scenes = new Map<string, SceneMeasure>();
  #scene = '';

  /** A beat is shown. */
  show(beat: Beat): void {
    this.#scene = beat.scene.scene;
    this.#add({ words: beat.lines.reduce((sum, line) => sum + countWords(line.text), 0) });
    const offers = beat.options.filter((option) => option.number >= 10 || option.number < 0);
    if (this.#row >= mostSaidInARow && offers.length > 0 && !offers.some(isAct))
      this.#handless.push(offers.map((option) => option.id).join(' '));
  }

  /** An option is taken. */
  take(option: BeatOption): void {
    if (option.id === engineOptions.goOn.id) {
      this.#goOns++;
      this.#add({ goOns: 1 });
      return;
    }
    this.#inputs++;
    this.#add({ words: countWords(option.text), inputs: 1 });
    if (isAct(option)) {
      this.#acts++;
      this.#row = 0;
    } else {
      this.#row++;
      this.#longest = Math.max(this.#longest, this.#row);
    }
  }

  /** The play is over. */
  close(ending: string | undefined): PlayMeasure {
    return {
      ending,
      words: this.#words,
      inputs: this.#inputs,
      acts: this.#acts,
      goOns: this.#goOns,
      longestSaid: this.#longest,
      handless: this.#handless,
      scenes: this.#scenes,
    };
  }

  #add({ words = 0, inputs = 0, goOns = 0 }: Partial<SceneMeasure>): void {
    this.#words += words;
    const before = this.#scenes.get(this.#scene) ?? { words: 0, inputs: 0, goOns: 0 };
    this.#scenes.set(this.#scene, {
      words: before.words + words,
      inputs: before.inputs + inputs,
      goOns: before.goOns + goOns,
    });
  }
}

/** The outcome of a piece was made by hand, whatever words it has where the piece is not shown. */
export function isAct(option: BeatOption): boolean {
  return option.hand.kind !== 'said' || option.result !== undefined;
}

/** Count plays together. */
export function measurePlays(plays: readonly PlayMeasure[]): PlaysMeasure {
  const sum = (of: (play: PlayMeasure) => number) => plays.reduce((total, play) => total + of(play), 0);
  const counts = new Map<string, number>();
  for (const { ending } of plays) counts.set(ending ?? 'none', (counts.get(ending ?? 'none') ?? 0) + 1);
  return {
    plays: plays.length,
    words: quartiles(plays.map((play) => play.words)),
    inputs: quartiles(plays.map((play) => play.inputs)),
    goOns: quartiles(plays.map((play) => play.goOns)),
    acts: percent(
      sum((play) => play.acts),
      sum((play) => play.inputs),
    ),
    longestSaid: Math.max(0, ...plays.map((play) => play.longestSaid)),
    handless: [...new Set(plays.flatMap((play) => play.handless))].sort(),
    endings: Object.fromEntries(
      [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([ending, count]) => [ending, percent(count, plays.length)]),
    ),
  };
}

/** Words of a text, as a reader counts them. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** Mean of each scene over the plays that came through it, in the order met. */
export function scenesOf(
  plays: readonly PlayMeasure[],
): ReadonlyMap<string, SceneMeasure & { readonly plays: number }> {
  const sums = new Map<string, SceneMeasure & { readonly plays: number }>();
  for (const { scenes } of plays) {
    for (const [scene, { words, inputs, goOns }] of scenes) {
      const sum = sums.get(scene) ?? { words: 0, inputs: 0, goOns: 0, plays: 0 };
      sums.set(scene, {
        words: sum.words + words,
        inputs: sum.inputs + inputs,
        goOns: sum.goOns + goOns,
        plays: sum.plays + 1,
      });
    }
  }
  const mean = (value: number, count: number) => Math.round((10 * value) / count) / 10;
  return new Map(
    [...sums].map(([scene, { words, inputs, goOns, plays }]) => [
      scene,
      { words: mean(words, plays), inputs: mean(inputs, plays), goOns: mean(goOns, plays), plays },
    ]),
  );
}

function quartiles(values: readonly number[]): Quartiles {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return { lower: at(0.25), median: at(0.5), upper: at(0.75), p90: at(0.9) };
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10;
}
