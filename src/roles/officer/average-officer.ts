// This module is the average officer of a post, played through the window's own rules on the same travellers: one courtesy,
// the usual questions in the usual order, whoever stands there stays, an interpreter as often as this world has one, and a
// list over what was heard. It is whom a record is held against; it sees no looks.

import { caseDraws, drawForCase } from './case-luck';
import { heardScore, listLine } from './checklist-counts';
import { deskActs } from './desk-acts';
import { actAtDesk } from './desk-rules';
import { type DeskState, interpreterState, openDesk } from './desk-state';
import type { OfficerWorld } from './officer-world';

/** The usual questions: what is pointed at, and the word. A paper that is not there is passed over. */
const usualQuestions: readonly (readonly [thing: string, line: string, word: string])[] = [
  ['form', 'purpose', 'how'],
  ['passport', 'visa', 'show'],
  ['ticket', 'paid', 'who'],
  ['form', 'address', 'who'],
  ['contract', 'wage', 'how'],
  ['contract', 'signed', 'when'],
  ['contract', 'less', 'who'],
  ['form', 'family', 'how'],
  ['passport', 'name', 'who'],
  ['ticket', 'seats', 'who'],
];

/** Seconds that a traveller gets at this post: the first line, and a quarter of a second line. */
export function usualSeconds(world: OfficerWorld): number {
  return world.firstLineSeconds + world.secondLineMinutes * 15;
}

/** True when the average officer would have acted on the traveller of `desk`. */
export function averageOfficerActs(desk: DeskState, world: OfficerWorld): boolean {
  return heardScore(averageTalk(desk, world)) >= listLine;
}

/** The average officer's talk with the traveller of `desk`, up to the decision. */
export function averageTalk({ someone, papers, authored }: DeskState, world: OfficerWorld): DeskState {
  let desk = openDesk(someone, papers, { clock: 0, left: usualSeconds(world), authored });
  const does = (act: string): void => {
    if (deskActs(desk, world).some((each) => each.id === act)) desk = actAtDesk(desk, world, act).state;
  };
  if (
    interpreterState(world) !== 'none' &&
    drawForCase(someone.seed, someone.key, caseDraws.average) < world.interpreterShare
  )
    does('yarro');
  does('water');
  for (const [thing, line, word] of usualQuestions) {
    if (!desk.onTable.includes(thing)) continue;
    does(`point.${thing}.${line}`);
    if (desk.focus?.thing === thing && desk.focus.line === line) does(`ask.${word}`);
  }
  return desk;
}
