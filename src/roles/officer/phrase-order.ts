// This module says which phrasing of a pool comes next. A shift counts over all travellers how often each pool was told; each
// pool is walked in a fixed order of its own, so that one of n phrasings comes back only after n others. It knows counts and
// sizes, no words, and nothing of who is speaking.

import { hashText, hashWords } from '../../common/draw';

/** How often each pool was told, by knot. */
export type PhraseCounts = Readonly<Record<string, number>>;

/** What a shift keeps of its phrasings. */
export interface PhraseUse {
  /** Over all travellers so far. */
  readonly told: PhraseCounts;
  /** The counts as the latest travellers found them when they came, oldest first; the last is the one at the window. */
  readonly found: readonly PhraseCounts[];
}

/** Travellers in a row among whom no sentence comes twice. */
export const freshTravellers = 12;

/** Before anybody came. */
export const nothingTold: PhraseUse = { told: {}, found: [] };

/** Another traveller comes to the window and finds the pools as they are. */
export function nextAtWindow(use: PhraseUse): PhraseUse {
  return { told: use.told, found: [...use.found, use.told].slice(-freshTravellers) };
}

/** How often a pool was told so far. */
export function timesTold(use: PhraseUse, knot: string): number {
  return use.told[knot] ?? 0;
}

/** True when whoever is at the window told something of this pool already. */
export function toldHere(use: PhraseUse, knot: string): boolean {
  return timesTold(use, knot) > (use.found.at(-1)?.[knot] ?? 0);
}

/** A pool was told once more. */
export function tellOnce(use: PhraseUse, knot: string): PhraseUse {
  return { ...use, told: { ...use.told, [knot]: timesTold(use, knot) + 1 } };
}

/** Which of a pool's variants the telling after `times` others is, 0 to `variants` - 1: a fixed order for each seed and pool. */
export function variantAt(seed: number, knot: string, variants: number, times: number): number {
  if (variants <= 1) return 0;
  return orderOf(seed, knot, variants)[times % variants] ?? 0;
}

/** True when the telling after `times` others would repeat what one of the latest travellers said. */
export function wouldRepeat(use: PhraseUse, knot: string, variants: number, times: number): boolean {
  return times - (use.found[0]?.[knot] ?? 0) >= variants;
}

/** The variants of a pool, shuffled by keyed draws. */
function orderOf(seed: number, knot: string, variants: number): readonly number[] {
  const order = Array.from({ length: variants }, (_, at) => at);
  const key = hashText(knot);
  for (let at = variants - 1; at > 0; at--) {
    const other = hashWords(seed, key, variants, at) % (at + 1);
    const moved = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = moved;
  }
  return order;
}
