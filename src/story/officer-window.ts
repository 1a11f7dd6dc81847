// This module is the window with one traveller at it: arrival, acts, a telephone that may ring at the wrong moment, the
// decision. It is told by the desk's told knots; what happens before and after, it does not know.

import type { BeatLine } from '../play/beat';
import type { AuthoredCase } from '../roles/officer/authored-case';
import { carries, type OfficerCase } from '../roles/officer/case-generator';
import type { PaperFacts } from '../roles/officer/case-papers';
import { deskActs } from '../roles/officer/desk-acts';
import { actAtDesk, letPass, spend } from '../roles/officer/desk-rules';
import { type DeskState, openDesk } from '../roles/officer/desk-state';
import { sayAll } from '../roles/officer/desk-step';
import type { OfficerWorld } from '../roles/officer/officer-world';
import { nothingTold, type PhraseUse } from '../roles/officer/phrase-order';
import { callSeconds, optionIdOf, tickId, tickSeconds } from './officer-options';
import { OfficerTalk, type Told } from './officer-talk';
import type { OfficerVoice } from './officer-voice';

/** Who comes to the window, and how the clock stands. */
export interface Arrival {
  readonly someone: OfficerCase;
  readonly papers: PaperFacts;
  readonly authored?: AuthoredCase;
  /** Seconds since the shift began. */
  readonly clock: number;
  /** Seconds left until the window must be handed over. */
  readonly left: number;
  /** Told knot of a call that comes while this traveller is at the glass. */
  readonly call?: string;
  /** How far each pool of phrases was used by travellers before. */
  readonly used?: PhraseUse;
}

/** Where one traveller's time at the window is. */
export type WindowStage = 'window' | 'phone' | 'shut';

/** One traveller at the window. */
export class OfficerWindow {
  readonly #world: OfficerWorld;
  readonly #voice: OfficerVoice;
  readonly #onChange: (desk: DeskState) => void;
  readonly #call: string | undefined;
  readonly talk: OfficerTalk;
  #rang = false;
  #stage: WindowStage = 'window';
  #desk: DeskState;
  /** Lines of the traveller's arrival. */
  readonly arrival: readonly BeatLine[];

  /** `before` is what was told on the way to the glass; `onChange` hears of every new state before it is told. */
  constructor(
    arrival: Arrival,
    world: OfficerWorld,
    voice: OfficerVoice,
    onChange: (desk: DeskState) => void,
    before: readonly BeatLine[] = [],
  ) {
    this.#world = world;
    this.#voice = voice;
    this.#onChange = onChange;
    this.#call = arrival.call;
    this.talk = new OfficerTalk(voice);
    this.#desk = openDesk(arrival.someone, arrival.papers, {
      clock: arrival.clock,
      left: arrival.left,
      authored: arrival.authored,
      used: arrival.used ?? nothingTold,
    });
    onChange(this.#desk);
    const told = before.map((line): Told => ({ line, mine: line.speaker === 'ansa' }));
    this.arrival = this.talk.remember(this.#desk, [...told, ...this.#arrivalTalk()]);
  }

  /** State of the traveller's visit. */
  get desk(): DeskState {
    return this.#desk;
  }

  get stage(): WindowStage {
    return this.#stage;
  }

  /** Do what an open option says; gives what is told then. */
  carryOut(id: string): readonly BeatLine[] {
    if (this.#stage === 'phone') return this.#onPhone(id);
    return this.#stage === 'window' ? this.#act(id) : [];
  }

  #arrivalTalk(): readonly Told[] {
    const { authored, someone, companion } = this.#desk;
    if (authored && this.#voice.has(`${authored.voice}_arrive`))
      return this.talk.tellAll(this.#desk, [`${authored.voice}_arrive`]);
    const knots = ['someone_arrives'];
    if (companion === 'here') knots.push('someone_with_companion');
    if (carries(someone, 'T06')) knots.push('someone_asks_alone');
    const step = sayAll(this.#desk, knots);
    this.#change(step.state);
    return step.says.flatMap((saying) => this.talk.speak(this.#desk, saying));
  }

  #act(id: string): readonly BeatLine[] {
    const before = this.#desk;
    const actId = deskActs(before, this.#world).find((each) => optionIdOf(each) === id)?.id;
    if (actId === undefined && id !== tickId) return [];
    const step = actId === undefined ? letPass(before, tickSeconds) : actAtDesk(before, this.#world, actId);
    this.#change(step.state);
    const told = [
      ...(actId === undefined ? [] : this.talk.question(this.#desk, actId)),
      ...step.says.flatMap((saying) => this.talk.speak(this.#desk, saying)),
    ];
    if (before.left > 0 && step.state.left === 0 && step.state.decision === undefined)
      told.push(...this.talk.tellAll(this.#desk, ['time_is_up']));
    this.talk.keepSaid(this.#desk, told);
    const lines = this.talk.remember(this.#desk, told);
    if (step.state.decision !== undefined) {
      this.#stage = 'shut';
      return lines;
    }
    return this.#ringIfDue(lines);
  }

  /** The telephone rings when a traveller's time is well under way, never before the second question. */
  #ringIfDue(lines: readonly BeatLine[]): readonly BeatLine[] {
    const soon = this.#world.clockStopped ? this.#desk.asked.length < 2 : this.#desk.spent < 40;
    if (this.#rang || this.#call === undefined || soon) return lines;
    this.#rang = true;
    this.#stage = 'phone';
    return [...lines, ...this.talk.remember(this.#desk, this.talk.tellAll(this.#desk, ['phone_rings']))];
  }

  #onPhone(id: string): readonly BeatLine[] {
    this.#stage = 'window';
    if (id === 'phone_leave') return this.talk.remember(this.#desk, this.talk.tellAll(this.#desk, ['phone_later']));
    if (!this.#world.clockStopped) this.#change(spend(this.#desk, callSeconds));
    return this.talk.remember(this.#desk, this.talk.tellAll(this.#desk, [this.#call ?? 'phone_later']));
  }

  #change(desk: DeskState): void {
    this.#desk = desk;
    this.#onChange(desk);
  }
}
