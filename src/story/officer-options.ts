// This module makes the options of the desk: words, number, hand and price of each. Which of them are open now, the
// playthrough and the rules of the window say.

import type { BeatOption, OptionHand } from '../play/beat';
import type { DeskAct } from '../roles/officer/desk-acts';
import type { OfficerWords } from './officer-table';

/** Seconds of one step of time that passes by itself. */
export const tickSeconds = 10;

/** Option by which time passes; the screen takes it, no hand does. */
export const tickId = 'tick';

/** Seconds that a call at the wrong moment takes. */
export const callSeconds = 30;

/** Travellers that a ledger can list, all shifts together. */
export const mostListedTravellers = 24;

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

  /** The telephone rings while somebody is at the glass. */
  phone(priced: boolean): readonly BeatOption[] {
    return [{ ...this.said('phone_answer'), ...(priced ? this.#priced(callSeconds) : {}) }, this.said('phone_leave')];
  }

  /** The ledger lies there, shut: it can be left so. */
  ledgerShut(): readonly BeatOption[] {
    return [this.#option('ledger_open', { kind: 'object', verb: 'open', thing: 'ledger' }), this.said('ledger_leave')];
  }

  /** The ledger lies open: travellers that were not looked back at, by number and name, and a way to shut it. */
  ledger(travellers: readonly { readonly number: number; readonly name: string }[]): readonly BeatOption[] {
    const see = travellers
      .slice(0, mostListedTravellers)
      .map(({ number, name }) =>
        this.#option(`see_${number}`, { kind: 'object', verb: 'point', thing: 'ledger' }, { name }),
      );
    return [...see, this.#option('ledger_close', { kind: 'object', verb: 'turn', thing: 'ledger' })];
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
