// This module is one role being played on top of its save: every act is recorded at once; a part can be begun again, skipped
// or walked quickly, and the last of these can be undone until the next act. It knows no screen and no story's content.

import type { Beat, Playthrough, RoleId } from '../play/beat';
import {
  makePast,
  type PartOf,
  type PastBeat,
  readStep,
  replay,
  startOfPart,
  type Walked,
  walkPast,
  walkRead,
} from '../play/past';
import { engineOptions } from '../story/role-content';
import { wasRead } from './read-marks';
import type { RoleSave } from './save-events';
import type { Session } from './session';

/** The number of the one way on that a beat without a choice has. */
const goOn = engineOptions.goOn.number;

/** What was done to the story as a whole, and can be undone. */
export interface Leap {
  readonly kind: 'rewind' | 'skip' | 'pass' | 'undo';
  /** Part of the play from which it was done. */
  readonly part: string;
  /** Beats taken back or passed. */
  readonly beats: number;
  /** Why a quick walk stopped. */
  readonly stop?: 'new-line' | 'choice' | 'part' | 'ending';
  readonly canUndo: boolean;
}

/** What a role at play needs. */
export interface RoleAtPlayOptions<Play extends Playthrough> {
  readonly session: Session;
  readonly role: RoleId;
  /** A fresh play of a save's world, at its first beat. */
  readonly create: (save: RoleSave) => Play;
  /** The part that a rewind begins again. */
  readonly partOf: PartOf<Play>;
  /** The part that a skip passes; the same, unless said otherwise. */
  readonly skippedPartOf?: PartOf<Play>;
  /** Facts that no longer hold once acts are taken back. */
  readonly factsAfterRewind?: (save: RoleSave, kept: readonly PastBeat[]) => RoleSave['facts'];
}

/** A role being played. */
export class RoleAtPlay<Play extends Playthrough> {
  readonly #options: RoleAtPlayOptions<Play>;
  #play: Play | undefined;
  #past: readonly PastBeat[] = [];
  #leap: Leap | undefined;
  #before: RoleSave | undefined;

  constructor(options: RoleAtPlayOptions<Play>) {
    this.#options = options;
  }

  /** The play itself, once it was opened. */
  get play(): Play | undefined {
    return this.#play;
  }

  get past(): readonly PastBeat[] {
    return this.#past;
  }

  /** The last rewind, skip or quick walk, until the next act. */
  get leap(): Leap | undefined {
    return this.#leap;
  }

  /** Play what the session holds, from the first beat. Answers the place where the save stopped fitting, if it did. */
  open(): { readonly misfit?: number } {
    const { session, role, create, partOf } = this.#options;
    const save = session.roleSave(role);
    if (!save) return {};
    const made = create(save);
    const { past, misfit } = replay(made, save.choices, partOf);
    this.#play = made;
    this.#past = past;
    this.#forgetLeap();
    return misfit === undefined ? {} : { misfit };
  }

  /** Carry out an act and record it. False when it is not open. */
  choose(optionId: string): boolean {
    const play = this.#play;
    const beat = play?.beat();
    const option = beat?.options.find((each) => each.id === optionId);
    if (!play || !beat || !option) return false;
    const { session, role, partOf } = this.#options;
    const past = makePast(beat, option, partOf(play));
    play.choose(optionId);
    session.recordChoice(role, option.number);
    this.#leave(beat);
    this.#past = [...this.#past, past];
    this.#forgetLeap();
    return true;
  }

  /** Take back the last act. */
  back(): void {
    this.#takeBack(Math.max(0, this.#past.length - 1));
  }

  /** Where the present part began: the number of acts before it. */
  startOfPart(): number {
    return this.#play ? startOfPart(this.#past, this.#options.partOf(this.#play)) : 0;
  }

  /** Begin the present part again. */
  rewind(): void {
    this.#takeBack(this.startOfPart());
  }

  /** Walk past the present part by its writer's defaults. */
  skip(defaults: readonly string[]): void {
    const { partOf, skippedPartOf } = this.#options;
    const skipped = skippedPartOf ?? partOf;
    this.#walk('skip', skipped, (play) => walkPast(play, defaults, skipped));
  }

  /** True when the beat in front of the player was read before and the earlier way goes on from it. */
  canPass(): boolean {
    const beat = this.#play?.beat();
    if (!this.#play || !beat || beat.ending !== undefined || beat.lines.length === 0) return false;
    const remembered = this.#remembered();
    if (!beat.lines.every((line) => remembered.wasRead(line.id))) return false;
    return readStep(beat, remembered, this.#play.log(), goOn) !== undefined;
  }

  /** Walk quickly over what was read before. */
  pass(): void {
    const { partOf } = this.#options;
    this.#walk('pass', partOf, (play) => walkRead(play, this.#remembered(), goOn, partOf));
  }

  /** Put everything back as it was before the last rewind, skip or quick walk. */
  undo(): void {
    const { session, role } = this.#options;
    const before = this.#before;
    if (!before) return;
    session.restoreRole(role, before);
    this.open();
    this.#leap = { kind: 'undo', part: '', beats: 0, canUndo: false };
  }

  #remembered() {
    const { marks } = this.#options.session.store.getState();
    return {
      wasRead: (lineId: string) => wasRead(marks, lineId),
      trail: marks.trails[this.#options.role] ?? [],
    };
  }

  #takeBack(keep: number): void {
    const { session, role, factsAfterRewind } = this.#options;
    const save = session.roleSave(role);
    if (!save || keep >= this.#past.length) return;
    const beats = this.#past.length - keep;
    const play = this.#play;
    if (play) this.#leave(play.beat());
    const part = play ? this.#options.partOf(play) : '';
    session.rewindRole(role, keep);
    const facts = factsAfterRewind?.(save, this.#past.slice(0, keep));
    if (facts) session.restoreRole(role, { ...save, facts, choices: save.choices.slice(0, keep) });
    this.open();
    this.#keepLeap({ kind: 'rewind', part, beats, canUndo: true }, save);
  }

  #walk(kind: 'skip' | 'pass', partOf: PartOf<Play>, walk: (play: Play) => Walked): void {
    const { session, role } = this.#options;
    const save = session.roleSave(role);
    if (!this.#play || !save) return;
    const part = partOf(this.#play);
    const { past, stop } = walk(this.#play);
    for (const { number } of past) session.recordChoice(role, number);
    this.#past = [...this.#past, ...past];
    this.#keepLeap({ kind, part, beats: past.length, stop, canUndo: past.length > 0 }, save);
  }

  #leave(beat: Beat): void {
    this.#options.session.markRead(beat.lines.map((line) => line.id));
  }

  #keepLeap(leap: Leap, before: RoleSave): void {
    this.#leap = leap;
    this.#before = before;
  }

  #forgetLeap(): void {
    this.#leap = undefined;
    this.#before = undefined;
  }
}
