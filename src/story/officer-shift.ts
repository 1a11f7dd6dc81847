// This module holds the shifts from the window's side: who comes when, how the clock runs on from one traveller to the next,
// and everybody decided so far. What the story tells between windows, it does not know.

import type { BeatLine } from '../play/beat';
import { papersOf } from '../roles/officer/case-papers';
import { authoredCaseOf } from '../roles/officer/cases/all-cases';
import type { DeskState } from '../roles/officer/desk-state';
import type { OfficerWorld } from '../roles/officer/officer-world';
import { nothingTold } from '../roles/officer/phrase-order';
import { shiftTotals, windowFacts } from '../roles/officer/shift-totals';
import { postManner } from '../roles/officer/told-sister';
import type { OfficerWords } from './officer-table';
import { Travellers, windowSeconds } from './officer-travellers';
import { deskValues, namesOf } from './officer-values';
import type { OfficerVoice } from './officer-voice';
import { type Arrival, OfficerWindow } from './officer-window';
import type { PlayStart } from './play-start';

/** Minutes after midnight at which the window opens in each shift; others open at twenty past nine. */
const openingMinutes: Readonly<Record<string, number>> = { B1: 370, B2: 520, B3: 560, B4: 130, B5: 960, B6: 1140 };

/** One traveller who was decided, and in which shift. */
export interface Decided {
  readonly shift: string;
  readonly desk: DeskState;
}

/** All windows of a play, one after another. */
export class OfficerShift {
  readonly #seed: number;
  readonly #world: OfficerWorld;
  readonly #voice: OfficerVoice;
  readonly #words: OfficerWords;
  readonly #travellers: Travellers;
  #shift = '';
  #window: OfficerWindow | undefined;
  #done: readonly Decided[] = [];
  #last: DeskState | undefined;

  constructor(start: PlayStart, world: OfficerWorld, voice: OfficerVoice, words: OfficerWords) {
    this.#seed = start.seed;
    this.#world = world;
    this.#voice = voice;
    this.#words = words;
    this.#travellers = new Travellers(start, world);
    voice.set(start.facts);
    voice.speakAt(postManner(world));
    words.set(start.facts);
    this.begin('B1');
  }

  /** Begin a shift: a new clock, and time for whoever comes first. */
  begin(shift: string): void {
    if (shift === this.#shift) return;
    this.#shift = shift;
    this.#last = undefined;
    this.#tell(undefined);
  }

  get window(): OfficerWindow | undefined {
    return this.#window;
  }

  /** Everybody decided so far, oldest first. */
  get done(): readonly Decided[] {
    return this.#done;
  }

  /** Travellers of this shift, whoever is at the glass included. */
  get go(): number {
    const shut = this.#done.filter((each) => each.shift === this.#shift).length;
    return this.#window && this.#window.stage !== 'shut' ? shut + 1 : shut;
  }

  /** Open the window for a case by the name Ink gives it; undefined when there is none of that name. */
  open(name: string, call: string | undefined, before: readonly BeatLine[]): OfficerWindow | undefined {
    const who = this.#whoIs(name);
    if (!who) return undefined;
    const last = this.#last;
    const used = this.#done.at(-1)?.desk.used ?? nothingTold;
    const arrival: Arrival = {
      ...who,
      clock: last ? last.clock + 20 : 0,
      // What one traveller took is missing for the next; nobody is left without a minute and a half.
      left: last ? Math.max(90, last.left + this.#world.firstLineSeconds) : windowSeconds(this.#world),
      used,
      ...(call === undefined ? {} : { call }),
    };
    this.#window = new OfficerWindow(arrival, this.#world, this.#voice, (desk) => this.#tell(desk), before);
    // Queue and clock count whoever has just come.
    this.#tell(this.#window.desk);
    return this.#window;
  }

  /** Take note of a traveller who was decided; gives the story's variables. */
  shut(): Readonly<Record<string, number>> {
    const desk = this.#window?.desk;
    if (!desk) return {};
    this.#done = [...this.#done, { shift: this.#shift, desk }];
    this.#last = desk;
    this.#tell(desk);
    const totals = shiftTotals(
      this.#done.map((each) => each.desk),
      this.#world,
    );
    return { ...windowFacts(desk, this.#world), ...totals };
  }

  /** Bring story variables and papers up to date with a traveller, so that a knot can tell about them. */
  tellAbout(desk: DeskState): void {
    this.#tell(desk);
  }

  /** Heads in the queue. */
  queue(): number {
    const clock = this.#window?.desk.clock ?? 0;
    return Math.max(3, 22 + Math.floor(clock / 50) - 6 * this.go);
  }

  #whoIs(name: string): Pick<Arrival, 'someone' | 'papers' | 'authored'> | undefined {
    const generated = /^case-(\d+)$/.exec(name)?.[1];
    if (generated !== undefined) {
      const someone = this.#travellers.at(Number(generated));
      return { someone, papers: papersOf(someone, this.#world) };
    }
    const authored = authoredCaseOf(name);
    return authored && { ...authored.make(this.#seed, this.#world), authored };
  }

  #tell(desk: DeskState | undefined): void {
    const decided = this.#done.map((each) => each.desk);
    const values: Readonly<Record<string, number | string>> = {
      ...(desk ? namesOf(desk, this.#words) : {}),
      ...deskValues(desk, this.#world, {
        opened: openingMinutes[this.#shift] ?? 560,
        clock: this.#window?.desk.clock ?? 0,
        left: this.#window?.desk.left ?? windowSeconds(this.#world),
        queue: this.queue(),
        go: this.go,
        refusals: decided.filter((each) => each.decision === 'refuse').length,
        accepted: decided.filter((each) => each.decision === 'referral').length,
      }),
    };
    this.#voice.set(values);
    this.#words.set(values);
  }
}
