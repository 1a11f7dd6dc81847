// This module holds an officer against a checklist on the same travellers: the list with every line asked under the conditions
// that the officer made, and the list read over what the officer really heard. Each may act on as many people as the officer
// did, so that what differs is whom, and not how many.

import { itemsFor } from './case-generator';
import { checklistScore } from './checklist-score';
import { conductOf, type DeskState } from './desk-state';
import type { OfficerWorld } from './officer-world';
import { screening } from './screening-data';
import type { Counts } from './signal-figures';

/** Points at which a list acts when nobody says how many: one strong item and any other, as a dimension's rule has it. */
export const listLine = screening.weights.strong + screening.weights.weak;

/** Points of what was really heard and seen. */
export function heardScore(desk: DeskState): number {
  let score = 0;
  for (const item of itemsFor(desk.someone.truth === 'child')) {
    if (!desk.seen.includes(item.id)) continue;
    score += 'weight' in item ? screening.weights[item.weight] : -screening.weights.reassuring;
  }
  return score;
}

/** Count what a decider does with travellers. */
export function countActs(done: readonly DeskState[], acts: (desk: DeskState) => boolean): Counts {
  const count = (grounds: boolean, acted: boolean): number =>
    done.filter((desk) => desk.someone.grounds === grounds && acts(desk) === acted).length;
  return {
    hits: count(true, true),
    misses: count(true, false),
    alarms: count(false, true),
    passes: count(false, false),
  };
}

/** The list, every line asked under this officer's conditions, acting on as near `many` people as its points allow. */
export function askedList(done: readonly DeskState[], world: OfficerWorld, many: number): Counts {
  return countTop(done, (desk) => checklistScore(desk.someone, world, conductOf(desk)), many);
}

/** The list, read over what this officer heard, acting on as near `many` people as its points allow. */
export function heardList(done: readonly DeskState[], many: number): Counts {
  return countTop(done, heardScore, many);
}

/** Act on the highest scores. People with the same points are treated alike, so the number may not fit exactly. */
function countTop(done: readonly DeskState[], scoreOf: (desk: DeskState) => number, many: number): Counts {
  const scores = done.map(scoreOf);
  const above = (line: number): number => scores.filter((score) => score >= line).length;
  let line = Number.POSITIVE_INFINITY;
  for (const score of scores) {
    const nearer = Math.abs(above(score) - many) - Math.abs(above(line) - many);
    if (nearer < 0 || (nearer === 0 && score > line)) line = score;
  }
  return countActs(done, (desk) => (scores[done.indexOf(desk)] ?? 0) >= line);
}
