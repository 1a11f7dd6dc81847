// This module makes the options of the desk: words, number, hand and price of each. Which of them are open now, the
// playthrough and the rules of the window say.

import type { BeatOption, OptionHand } from '../play/beat';
import type { DeskAct } from '../roles/officer/desk-acts';
import type { OfficerWords } from './officer-table';

/** Generated travellers in one shift at most. */
const mostGoes = 4;

/** Seconds that a call at the wrong moment takes. */
export const callSeconds = 30;

/** What can be tried before the window opens; all but one with a thing. */
const briefingHands: readonly (readonly [string, OptionHand])[] = [
  ['brief_sheet', { kind: 'object', verb: 'turn', thing: 'day-sheet' }],
  ['brief_telephone', { kind: 'object', verb: 'point', thing: 'telephone', line: 'yarro' }],
  ['brief_room', { kind: 'object', verb: 'open', thing: 'room-key' }],
  ['brief_stamp', { kind: 'object', verb: 'stamp', thing: 'stamp-admit', target: 'day-sheet' }],
  ['brief_tobin', { kind: 'said' }],
];

/** Makes options from words and numbers. */
export class OfficerOptions {
  readonly #words: OfficerWords;
  readonly #numbers: Readonly<Record<string, number>>;
  readonly #onMissing: (id: string) => void;

  constructor(words: OfficerWords, numbers: Readonly<Record<string, number>>, onMissing: (id: string) => void) {
    this.#words = words;
    this.#numbers = numbers;
    this.#onMissing = onMissing;
  }

  /** An option that is said or simply done. */
  said(id: string): BeatOption {
    return this.#option(id, { kind: 'said' });
  }

  /** Before the window opens: what was not looked at yet, and the sign. */
  briefing(looked: readonly string[]): readonly BeatOption[] {
    return [
      ...briefingHands.filter(([id]) => !looked.includes(id)).map(([id, hand]) => this.#option(id, hand)),
      this.#option('brief_open', { kind: 'object', verb: 'turn', thing: 'sign' }),
    ];
  }

  /** The telephone rings while somebody is at the glass. */
  phone(priced: boolean): readonly BeatOption[] {
    return [{ ...this.said('phone_answer'), ...(priced ? this.#priced(callSeconds) : {}) }, this.said('phone_leave')];
  }

  /** After a traveller: what can be looked back at, a further go, and three ways to end. */
  closing(lookedAt: readonly string[], go: number): readonly BeatOption[] {
    const ids = ['see_window', 'see_first'].filter((id) => !lookedAt.includes(id));
    if (go < mostGoes) ids.push('again');
    return [...ids, 'finish_room', 'finish_log', 'finish_cards'].map((id) => this.said(id));
  }

  /** An act at the window. */
  act(act: DeskAct, textOf: (thing: string, line: string) => string | undefined): BeatOption {
    const line = act.hand.kind !== 'said' && act.hand.line ? (textOf(act.hand.thing, act.hand.line) ?? '') : '';
    return {
      ...this.#option(optionIdOf(act), act.hand, { line }),
      ...this.#priced(act.seconds),
      ...(act.closedBy === undefined ? {} : { closedBy: act.closedBy }),
    };
  }

  #priced(seconds: number): { readonly cost?: string } {
    const cost = this.#words.cost(seconds);
    return cost === undefined ? {} : { cost };
  }

  #option(id: string, hand: OptionHand, values: Readonly<Record<string, string>> = {}): BeatOption {
    const number = this.#numbers[id];
    if (number === undefined) this.#onMissing(id);
    return { id, number: number ?? -1, text: this.#words.option(id, values), hand };
  }
}

/** Option id of an act: the same words with underscores, as `story/ids.lock` has them. */
export function optionIdOf(act: DeskAct): string {
  return act.id.replaceAll('.', '_');
}
