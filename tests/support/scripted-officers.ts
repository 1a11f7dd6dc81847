// This module is officers by script: a good one, one who goes by where people come from, and one who reads out a list. Each
// plays real cases through the real rules of the window, so that what the ledger says of them can be held against what they do.

import { askWords, topicOf } from '../../src/roles/officer/ask-topics';
import { generateCase, type OfficerCase } from '../../src/roles/officer/case-generator';
import { papersOf } from '../../src/roles/officer/case-papers';
import { heardScore, listLine } from '../../src/roles/officer/checklist-counts';
import { deskActs, openLines } from '../../src/roles/officer/desk-acts';
import { actAtDesk } from '../../src/roles/officer/desk-rules';
import { askKey, type DeskState, interpreterState, openDesk } from '../../src/roles/officer/desk-state';
import type { OfficerWorld } from '../../src/roles/officer/officer-world';
import { buildQuayPool, type QuayPool } from '../../src/roles/officer/quay-pool';
import { screening } from '../../src/roles/officer/screening-data';
import { syntheticQuay } from '../unit/roles/officer/synthetic-quay';

/** Somebody who takes a traveller from the first look to a decision. */
export type ScriptedOfficer = (desk: DeskState, world: OfficerWorld) => DeskState;

/** Seconds a scripted officer keeps for the decision itself. */
const reserve = 130;

/** Do an act when it is possible now and there is time; otherwise nothing. */
export function attempt(desk: DeskState, world: OfficerWorld, act: string): DeskState {
  const found = deskActs(desk, world).find((each) => each.id === act);
  return found ? actAtDesk(desk, world, act).state : desk;
}

/** Ask about everything on the table that could lead anywhere, until time is short. */
function askThrough(start: DeskState, world: OfficerWorld, keepPrivate: boolean): DeskState {
  let desk = start;
  for (let round = 0; round < 2; round++) {
    for (const thing of desk.onTable) {
      for (const line of openLines(desk, thing)) {
        const topic = topicOf(thing, line);
        for (const word of askWords) {
          if (!topic || desk.left < reserve) continue;
          if (word === 'show' ? topic.brings === undefined : topic[word].length === 0) continue;
          if (desk.asked.includes(askKey(thing, line, word))) continue;
          if (keepPrivate && desk.companion === 'here') desk = attempt(desk, world, 'companion.wait');
          desk = attempt(attempt(desk, world, `point.${thing}.${line}`), world, `ask.${word}`);
        }
      }
    }
  }
  return desk;
}

/** Stamp, and stamp again where the first comes back with a reason, unless somebody asked for protection. */
function close(desk: DeskState, world: OfficerWorld, decision: string): DeskState {
  let now = attempt(desk, world, `decide.${decision}`);
  if (now.decision === undefined && now.protectionSaid) now = attempt(now, world, 'decide.asylum');
  if (now.decision === undefined) now = attempt(now, world, 'decide.admit');
  return now;
}

/** What the board above the desk does to somebody who reads it: refusals make it take more to act, quality less. */
export function lineUnderBoard(world: OfficerWorld): number {
  return listLine + 2 * (1 - world.dashboard);
}

/** Water, reasons, a moment alone, Yarro where there is one; then everything is asked and what was heard decides. */
export const goodOfficer: ScriptedOfficer = (start, world) => {
  let desk = attempt(start, world, 'companion.wait');
  desk = attempt(attempt(desk, world, 'explain'), world, 'water');
  if (interpreterState(world) !== 'none') desk = attempt(desk, world, 'yarro');
  desk = attempt(desk, world, 'worry');
  desk = askThrough(attempt(attempt(desk, world, 'turn.passport'), world, 'turn.form'), world, true);
  desk = attempt(desk, world, 'summarise');
  if (desk.companion === 'here') desk = attempt(desk, world, 'companion.wait');
  const suspects = heardScore(desk) >= lineUnderBoard(world);
  desk = attempt(desk, world, 'card');
  if (desk.someone.truth === 'child') return close(desk, world, suspects ? 'child' : 'admit');
  if (suspects) {
    const offered = attempt(desk, world, 'decide.referral');
    return offered.decision ? offered : close(offered, world, desk.protectionSaid ? 'asylum' : 'admit');
  }
  if (desk.protectionSaid) return close(desk, world, 'asylum');
  // Somebody who told anything at all is not sent back on the strength of a boat.
  const onlyCrossed = desk.seen.includes('S01') && desk.seen.every((id) => /^[RS]/.test(id));
  return close(desk, world, onlyCrossed ? 'refuse' : 'admit');
};

/** Looks at where the passport comes from, asks one question for the form's sake, and knows. */
export const profiler: ScriptedOfficer = (start, world) => {
  const desk = attempt(attempt(start, world, 'point.ticket.paid'), world, 'ask.who');
  return close(desk, world, desk.someone.traits.origin === 1 ? 'second' : 'admit');
};

/** Reads out the list across the counter, whoever else stands there, and adds up. */
export const checklistRobot: ScriptedOfficer = (start, world) => {
  const desk = askThrough(start, world, false);
  return close(desk, world, heardScore(desk) >= listLine ? 'second' : 'admit');
};

/** Acts on a share of people by a coin that sees nobody. */
export function coinOfficer(share: number, draw: (someone: OfficerCase) => number): ScriptedOfficer {
  return (start, world) => close(start, world, draw(start.someone) < share ? 'second' : 'admit');
}

let dealt: QuayPool | undefined;

/** A population whose truth hangs strongly on origin, gender, age and job; made once. */
export function quayOfTests(): QuayPool {
  dealt ??= buildQuayPool(syntheticQuay(3000), 30);
  return dealt;
}

/** Let an officer decide generated cases, each with the same time. */
export function playCases(
  officer: ScriptedOfficer,
  world: OfficerWorld,
  options: { readonly cases: number; readonly seed: number; readonly baseRate?: number; readonly from?: number },
): readonly DeskState[] {
  const { seed, baseRate = screening.baseRateDesk, from = 1 } = options;
  const source = { seed, world, pool: quayOfTests(), baseRate };
  const left = 2 * world.firstLineSeconds + world.secondLineMinutes * 30;
  return Array.from({ length: options.cases }, (_, at) => {
    const someone = generateCase(source, from + at);
    return officer(openDesk(someone, papersOf(someone, world), { clock: 0, left }), world);
  });
}
