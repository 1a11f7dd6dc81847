// This module turns the desk's state into the story variables that Ink and things.yaml read: names, papers, clock, board.

import type { OfficerCase } from '../roles/officer/case-generator';
import { wentToColleague } from '../roles/officer/desk-decisions';
import { type DeskState, decisions } from '../roles/officer/desk-state';
import type { OfficerWorld } from '../roles/officer/officer-world';
import { paperValues } from './officer-papers';
import type { OfficerWords } from './officer-table';

/** Proper names of one traveller's papers, from the pools of things.yaml. */
export function namesOf({ papers, someone }: DeskState, words: OfficerWords): Readonly<Record<string, string>> {
  const name = (pool: string, at: number): string => words.poolName(pool, at);
  const given = name('given', papers.givenName);
  return {
    n_given: given,
    n_name: `${given} ${name('family', papers.familyName)}`,
    n_state: name('state', someone.traits.origin),
    n_firm: name('firm', papers.employer),
    n_place: name('place', papers.contractPlace),
    n_place_letter: name('place', papers.letterPlace),
    n_agent: name('agent', papers.agent),
    n_kin: name('given', papers.kin + 12),
    n_kin_town: name('home', papers.kinTown),
  };
}

/** What belongs to the shift and not to one traveller. */
export interface ShiftCounts {
  /** Minutes after midnight at which this shift's window opened. */
  readonly opened: number;
  readonly clock: number;
  readonly left: number;
  readonly queue: number;
  readonly go: number;
  readonly refusals: number;
  readonly accepted: number;
}

/** Numbers of the moment. `desk` is the traveller told about, if any; clock and handover are always the present ones. */
export function deskValues(
  desk: DeskState | undefined,
  world: OfficerWorld,
  shift: ShiftCounts,
): Readonly<Record<string, number | string>> {
  const minutes = shift.opened + Math.floor(shift.clock / 60);
  const clock = `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return {
    ...(desk ? visitValues(desk, world) : {}),
    v_clock: clock,
    v_left: Math.ceil(shift.left / 60),
    v_queue: shift.queue,
    v_go: shift.go,
    // The board began counting before this window opened.
    v_refusals: 11 + shift.refusals,
    v_mean: world.firstLineSeconds + Math.round((desk?.spent ?? 0) / 30),
    v_checks: 4 + (desk?.checked.length ?? 0),
    v_offers: 2 + shift.accepted,
    v_late: 1,
  };
}

function visitValues(desk: DeskState, world: OfficerWorld): Readonly<Record<string, number>> {
  const other = wentToColleague(desk.someone.seed, desk.someone.key, desk.spent, world);
  return {
    ...paperValues(desk),
    v_seconds: desk.spent,
    v_other: other.travellers,
    v_missed: other.withGrounds,
    v_card: Number(desk.card),
    v_room: Number(desk.room),
    v_alone: Number(desk.companion !== 'here'),
    v_decision: desk.decision === undefined ? 0 : decisions.indexOf(desk.decision) + 1,
    v_unaware: Number(desk.someone.notYetAware || desk.someone.checksFail),
    v_asked: desk.asked.length,
  };
}

/** Faces in the pool of travellers (tools/portraits/cast.ts). */
export const poolFaces = 24;

/** Grey heads of the pool, every sixth; a face may follow the age, which carries no signal either, and nothing else. */
const greyFaces = [5, 11, 17, 23];

/** Place in the portrait pool, 0–23. */
export function faceOf(someone: OfficerCase): number {
  const face = Math.floor(someone.look.face * poolFaces) % poolFaces;
  return greyFaces.includes(face) && someone.traits.ageBand < 3 ? (face + 1) % poolFaces : face;
}
