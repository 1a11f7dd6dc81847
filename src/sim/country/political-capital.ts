// This module is political capital (M17): what a government earns by governing, and what reforms cost it. Capital changes
// nothing that people live through, unless `polity.reforms-blocked` lets changes wait for it.

import type { ParameterSet } from '../../evidence/parameter-set';
import { type LeverSettings, type LeverSpec, levers } from '../../policy/levers';
import type { Macro } from '../frame/macro';

/**
 * M17: what a month's move of levers costs, in points of capital; `before` is in the order of levers. A move over the whole
 * range of a lever with a political distance of 1 costs `polity.reform-cost` in a neutral mood, nothing when the whole mood
 * wants it, twice as much when the whole mood is against it. Concern above the usual is the order wing's mood, below it the
 * openness wing's.
 */
export function reformCost(p: ParameterSet, before: ArrayLike<number>, now: LeverSettings, concern: number): number {
  const usual = p['concern.usual'];
  const mood = concern >= usual ? (concern - usual) / (100 - usual) : (concern - usual) / usual;
  let cost = 0;
  for (let at = 0; at < levers.length; at++) {
    const lever = levers[at]!;
    const move = (now[lever.id] - before[at]!) / widthOf(lever);
    // Levers that only stories read touch nobody, and cost nothing here.
    if (move === 0 || lever.effect === 'story') continue;
    const pleasesOrder = Math.sign(move * lever.politicalDistance);
    cost += Math.abs(move * lever.politicalDistance) * (1 - pleasesOrder * mood);
  }
  return p['polity.reform-cost'] * cost;
}

function widthOf(lever: LeverSpec): number {
  return lever.range ? lever.range[1] - lever.range[0] : lever.steps - 1;
}

/** M17: move capital by a month. `now` are the settings in force this month. */
export function moveCapital(macro: Macro, p: ParameterSet, now: LeverSettings): void {
  const income =
    p['polity.income'] -
    p['polity.income-concern'] * (macro.concern - p['concern.usual']) +
    p['polity.income-delivery'] * (macro.heardShare - p['justice.heard-start']);
  const cost = reformCost(p, macro.settingsBefore, now, macro.concern);
  for (let at = 0; at < levers.length; at++) macro.settingsBefore[at] = now[levers[at]!.id];
  macro.capital = Math.min(100, Math.max(0, macro.capital + income - p['polity.fade'] * macro.capital - cost));
  // Reforms that stopped for want of capital do not start again with the first point of it.
  if (macro.capital <= 0) macro.reformsWait = 1;
  else if (macro.capital > p['polity.reforms-resume']) macro.reformsWait = 0;
}

/** M17: whether a change decided after month 0 has to wait. */
export function reformsBlocked(macro: Macro, p: ParameterSet): boolean {
  return Math.round(p['polity.reforms-blocked']) === 1 && macro.reformsWait === 1;
}
