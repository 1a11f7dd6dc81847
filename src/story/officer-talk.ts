// This module keeps the talk at the window: what was asked and said, in order, and the words of answers that can be pointed
// at. Knots are told by the voice; which ones, the rules decide.

import type { BeatLine } from '../play/beat';
import type { DeskState, Saying } from '../roles/officer/desk-state';
import { variantAt, wouldRepeat } from '../roles/officer/phrase-order';
import type { TalkLine } from './officer-reading';
import type { OfficerVoice } from './officer-voice';

/** A line that was told, and the screening item it is about. */
export interface Told {
  readonly line: BeatLine;
  readonly mine: boolean;
  readonly item?: string;
}

/** Short words that stand in for a pool that is used up; what only one pool can say has to be long enough by itself. */
const fewWords: readonly (readonly [pools: RegExp, knot: string])[] = [
  [/^(?:plain|innocent|deep)_|^short_answer$/, 'few_words'],
  [/^no_(?:contract|letter|receipt|phone)$/, 'few_words_no'],
  [/^(?:no_claim|referral_declined)$/, 'few_words_thanks'],
  [/^asks_protection$/, 'few_words_protection'],
];

/** The talk with one traveller. */
export class OfficerTalk {
  readonly #voice: OfficerVoice;
  #lines: readonly TalkLine[] = [];
  readonly #saidTexts = new Map<number, { text: string; key: number }>();

  constructor(voice: OfficerVoice) {
    this.#voice = voice;
  }

  /** Everything said, oldest first. */
  lines(): readonly TalkLine[] {
    return this.#lines;
  }

  /** Words of an answer that can be pointed at. */
  said(slot: number): string | undefined {
    return this.#saidTexts.get(slot)?.text;
  }

  /** Forget it all: another traveller. */
  clear(): void {
    this.#lines = [];
    this.#saidTexts.clear();
  }

  /** The officer's own words of an act, when it is a question. */
  question(desk: DeskState, actId: string): Told[] {
    const again = actId === 'ask.how' && desk.focus?.thing === 'said';
    const knot = again
      ? 'q_know'
      : actId.startsWith('ask.')
        ? `q_${actId.slice(4)}`
        : actId === 'worry'
          ? 'q_worry'
          : undefined;
    return knot === undefined ? [] : this.tellAll(desk, [knot], desk.asked.length);
  }

  /** What an act brings: the words of its own case where there are any. */
  speak(desk: DeskState, saying: Saying): Told[] {
    const own = this.#ownKnot(desk, saying.knot);
    const knot = own === saying.knot ? this.#freshKnot(desk, saying) : own;
    const pick = variantAt(desk.someone.seed, knot, this.#voice.variants(knot), saying.pick);
    return this.#voice.tell(knot, pick).map((line) => {
      const told = this.#asSpoken(desk, line);
      return { line: told, mine: told.speaker === 'ansa', ...(saying.item === undefined ? {} : { item: saying.item }) };
    });
  }

  /** Where a pool has nothing left that one of the last travellers did not say, few words do. */
  #freshKnot(desk: DeskState, { knot, pick }: Saying): string {
    const few = fewWords.find(([pools]) => pools.test(knot))?.[1];
    return few !== undefined && wouldRepeat(desk.used, knot, this.#voice.variants(knot), pick) ? few : knot;
  }

  /** A knot of the case's own, where the story has one; whatever the register answers may be one knot. */
  #ownKnot(desk: DeskState, knot: string): string {
    if (!desk.authored) return knot;
    const { voice } = desk.authored;
    const shared = /^(register_|barred_register)/.test(knot) ? [knot, 'register'] : [knot];
    return shared.map((each) => `${voice}_${each}`).find((each) => this.#voice.has(each)) ?? knot;
  }

  /** An authored case has its own speakers where a common knot says only traveller or companion. */
  #asSpoken(desk: DeskState, line: BeatLine): BeatLine {
    const { speaker } = line;
    if (!desk.authored || (speaker !== 'traveller' && speaker !== 'companion')) return line;
    return { ...line, speaker: desk.authored.speakers[speaker] ?? speaker };
  }

  /** Keep the words of answers that can be pointed at. */
  keepSaid(desk: DeskState, told: readonly Told[]): void {
    for (const each of desk.said) {
      if (
        this.#saidTexts.has(each.slot) &&
        this.#saidTexts.get(each.slot)?.key === each.slot * 1000 + desk.seen.indexOf(each.item)
      )
        continue;
      const line = told.find((one) => one.item === each.item)?.line;
      if (line)
        this.#saidTexts.set(each.slot, { text: line.text, key: each.slot * 1000 + desk.seen.indexOf(each.item) });
    }
  }

  /** Tell knots one after another. */
  tellAll(desk: DeskState, knots: readonly string[], pick = 0): Told[] {
    return knots.flatMap((knot) =>
      this.#voice.tell(knot, pick).map((line) => ({ line: this.#asSpoken(desk, line), mine: line.speaker === 'ansa' })),
    );
  }

  /** Add to the talk as it went; gives the lines of this moment. */
  remember(desk: DeskState, told: readonly Told[]): readonly BeatLine[] {
    for (const { line, mine, item } of told) {
      const slot = item === undefined ? undefined : desk.said.find((each) => each.item === item)?.slot;
      this.#lines = [
        ...this.#lines,
        {
          key: this.#lines.length,
          line,
          mine,
          ...(slot === undefined || mine ? {} : { pointId: `point_said_${slot}` }),
        },
      ];
    }
    return told.map(({ line }) => line);
  }
}
