// This module carries out a shift at the desk: briefing, the four from BrightHands, generated travellers with a telephone that
// rings at the wrong moment, the ledger. It holds where the shift is and gives what is told; how it is offered, it leaves open.

import type { BeatLine } from '../play/beat';
import { authoredCase, authoredPapers } from '../roles/officer/authored-case';
import { carries } from '../roles/officer/case-generator';
import { papersOf } from '../roles/officer/case-papers';
import { deskActs } from '../roles/officer/desk-acts';
import { outcomeOf } from '../roles/officer/desk-decisions';
import { actAtDesk, spend } from '../roles/officer/desk-rules';
import { type DeskState, openDesk } from '../roles/officer/desk-state';
import { type OfficerWorld, readOfficerWorld } from '../roles/officer/officer-world';
import { debriefLines } from './officer-debrief';
import { callSeconds, optionIdOf } from './officer-options';
import type { Stage } from './officer-reading';
import type { OfficerWords } from './officer-table';
import { OfficerTalk, type Told } from './officer-talk';
import { Travellers, windowSeconds } from './officer-travellers';
import { deskValues, namesOf } from './officer-values';
import type { OfficerVoice } from './officer-voice';
import type { PlayStart } from './play-start';

/** Where a shift is. */
export interface ShiftNow {
  readonly stage: Stage;
  readonly desk: DeskState;
  /** The four, once they were decided. */
  readonly first: DeskState | undefined;
  readonly go: number;
  /** What was tried before the window opened. */
  readonly looked: readonly string[];
  /** What was looked back at. */
  readonly debriefed: readonly string[];
  /** Travellers decided so far. */
  readonly done: readonly DeskState[];
  readonly queue: number;
  readonly ending: string | undefined;
}

/** One shift. */
export class OfficerShift {
  readonly #seed: number;
  readonly #world: OfficerWorld;
  readonly #voice: OfficerVoice;
  readonly #words: OfficerWords;
  readonly #travellers: Travellers;
  /** The talk with whoever is at the window. */
  readonly talk: OfficerTalk;

  #stage: Stage = 'briefing';
  #looked: string[] = [];
  #desk: DeskState;
  #first: DeskState | undefined;
  #go = 0;
  #phoneRang = false;
  #debriefed: string[] = [];
  #ending: string | undefined;
  #done: readonly DeskState[] = [];
  #refusals = 0;
  #accepted = 0;

  constructor(start: PlayStart, voice: OfficerVoice, words: OfficerWords) {
    this.#seed = start.seed;
    this.#world = readOfficerWorld(start.facts);
    this.#voice = voice;
    this.#words = words;
    this.#travellers = new Travellers(start, this.#world);
    this.talk = new OfficerTalk(voice);
    voice.set(start.facts);
    words.set({ ...start.facts, v_sheet: 0 });
    this.#desk = openDesk(authoredCase(start.seed), authoredPapers(this.#world.typicalDebtDays), {
      clock: 0,
      left: windowSeconds(this.#world),
      authored: true,
    });
    this.#tellFacts();
    if (start.startAt !== undefined) {
      this.#stage = 'preview';
      this.#ending = 'preview';
    }
  }

  /** Where the shift is now. */
  now(): ShiftNow {
    return {
      stage: this.#stage,
      desk: this.#desk,
      first: this.#first,
      go: this.#go,
      looked: this.#looked,
      debriefed: this.#debriefed,
      done: this.#done,
      queue: this.#queue(),
      ending: this.#ending,
    };
  }

  /** Do what an open option says; gives what is told then. */
  carryOut(id: string): readonly BeatLine[] {
    switch (this.#stage) {
      case 'briefing':
        return this.#brief(id);
      case 'arrival':
        this.#stage = 'window';
        return this.talk.remember(this.#desk, this.#arrivalTalk());
      case 'window':
        return this.#atWindow(id);
      case 'phone':
        return this.#onPhone(id);
      case 'close':
      case 'debrief':
        return this.#afterwards(id);
      default:
        return [];
    }
  }

  // --- briefing ---------------------------------------------------------------------------------------------------

  #brief(id: string): readonly BeatLine[] {
    if (id === 'brief_open') {
      this.#stage = 'window';
      return this.talk.remember(this.#desk, this.talk.tellAll(this.#desk, ['a_arrive']));
    }
    this.#looked.push(id);
    if (id === 'brief_sheet') this.#words.set({ v_sheet: 1 });
    return this.#voice.tell(id.replace('brief_', 'b3_'), Math.floor(this.#seed) % 2);
  }

  // --- at the window ----------------------------------------------------------------------------------------------

  #arrivalTalk(): readonly Told[] {
    const knots = ['someone_arrives'];
    if (this.#desk.companion === 'here') knots.push('someone_with_companion');
    if (carries(this.#desk.someone, 'T06')) knots.push('someone_asks_alone');
    return this.talk.tellAll(this.#desk, knots, Math.floor(this.#desk.someone.look.manner * 64));
  }

  #atWindow(id: string): readonly BeatLine[] {
    const before = this.#desk;
    const act = deskActs(this.#desk, this.#world).find((each) => optionIdOf(each) === id);
    if (!act) return [];
    const step = actAtDesk(before, this.#world, act.id);
    this.#desk = step.state;
    this.#tellFacts();
    const told = [
      ...this.talk.question(this.#desk, act.id),
      ...step.says.flatMap((saying) => this.talk.speak(this.#desk, saying)),
    ];
    if (before.left > 0 && step.state.left === 0 && step.state.decision === undefined)
      told.push(...this.talk.tellAll(this.#desk, ['time_is_up']));
    this.talk.keepSaid(this.#desk, told);
    const lines = this.talk.remember(this.#desk, told);
    if (step.state.decision !== undefined) return [...lines, ...this.#leaveWindow()];
    return this.#ringIfDue(lines);
  }

  /** The telephone answers when the next traveller is already at the glass: after the second act of the first go. */
  #ringIfDue(lines: readonly BeatLine[]): readonly BeatLine[] {
    const soon = this.#world.clockStopped ? this.#desk.asked.length < 2 : this.#desk.spent < 40;
    if (this.#phoneRang || this.#go !== 1 || soon) return lines;
    this.#phoneRang = true;
    this.#stage = 'phone';
    return [...lines, ...this.talk.remember(this.#desk, this.talk.tellAll(this.#desk, ['phone_rings']))];
  }

  #onPhone(id: string): readonly BeatLine[] {
    this.#stage = 'window';
    if (id === 'phone_leave') return this.talk.remember(this.#desk, this.talk.tellAll(this.#desk, ['phone_later']));
    if (!this.#world.clockStopped) this.#desk = spend(this.#desk, callSeconds);
    this.#tellFacts();
    const knots = [this.#first?.decision === 'referral' ? 'phone_mirel' : 'phone_coach'];
    if (this.#first?.checked.includes('payer') && this.#world.bankPartnership) knots.unshift('phone_payer');
    return this.talk.remember(this.#desk, this.talk.tellAll(this.#desk, knots));
  }

  #leaveWindow(): readonly BeatLine[] {
    this.#done = [...this.#done, this.#desk];
    if (this.#desk.decision === 'refuse') this.#refusals++;
    if (this.#desk.decision === 'referral') this.#accepted++;
    this.#tellFacts();
    if (this.#desk.authored) {
      this.#first = this.#desk;
      this.#stage = 'close';
      return [];
    }
    this.#stage = 'close';
    return this.#voice.tell('b3_close');
  }

  #openNext(): readonly BeatLine[] {
    const before = this.#desk;
    this.#go++;
    const someone = this.#travellers.at(this.#go);
    // What the four took is missing for the first traveller after them; a second go has a fresh handover.
    const left = this.#go === 1 ? Math.max(90, before.left) : windowSeconds(this.#world) / 2;
    this.#desk = openDesk(someone, papersOf(someone, this.#world), { clock: before.clock + 20, left, authored: false });
    this.talk.clear();
    this.#tellFacts();
    this.#stage = 'window';
    return this.talk.remember(this.#desk, [
      ...this.talk.tellAll(this.#desk, ['next_traveller']),
      ...this.#arrivalTalk(),
    ]);
  }

  // --- afterwards -------------------------------------------------------------------------------------------------

  #afterwards(id: string): readonly BeatLine[] {
    switch (id) {
      case 'next':
      case 'again':
        this.#debriefed = this.#debriefed.filter((each) => each !== 'see_window');
        return this.#openNext();
      case 'see_window':
      case 'see_first': {
        this.#stage = 'debrief';
        this.#debriefed.push(id);
        const desk = id === 'see_first' && this.#first ? this.#first : this.#desk;
        this.#tellFacts(desk);
        return debriefLines(this.#voice, desk, this.#world, outcomeOf(desk));
      }
      default:
        this.#stage = 'over';
        this.#ending = 'window-shut';
        return this.#voice.tell(id.replace('finish_', 'close_'));
    }
  }

  #queue(): number {
    return Math.max(3, 22 + Math.floor(this.#desk.clock / 50) - 6 * (this.#go + (this.#desk.decision ? 1 : 0)));
  }

  /** Bring story variables and papers up to date with the desk. */
  #tellFacts(desk: DeskState = this.#desk): void {
    const values = {
      ...namesOf(this.#desk, this.#words),
      ...deskValues(desk, this.#world, {
        clock: this.#desk.clock,
        left: this.#desk.left,
        queue: this.#queue(),
        go: this.#go,
        refusals: this.#refusals,
        accepted: this.#accepted,
      }),
    };
    this.#voice.set(values);
    this.#words.set(values);
  }
}
