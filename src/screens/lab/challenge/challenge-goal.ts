// This module judges two runs by a card: which parts of its goal hold, and whether that makes it done. It reads outputs and
// nothing else; which policy made them it never asks.

import type { RunResult } from '../../../sim/run-api';
import { type OutputDisplay, outputDisplays, totalOf } from '../output-display';
import type { ChallengeGoal, GoalPart } from './challenge-card';

/** One part of a goal, as two runs have it. */
export interface JudgedPart {
  readonly part: GoalPart;
  readonly display: OutputDisplay;
  readonly a: number;
  readonly b: number;
  readonly holds: boolean;
  /** How far it is from turning, as a share of A's own: positive while it holds. */
  readonly room: number;
}

/** A goal, as two runs have it. */
export interface Judgement {
  readonly parts: readonly JudgedPart[];
  readonly done: boolean;
  /** Share of A's own that is missing; 0 when done. */
  readonly missing: number;
}

/** How an output is shown. Throws a RangeError for one that the lab does not show. */
export function displayOf(part: GoalPart): OutputDisplay {
  const display = outputDisplays.find((each) => each.id === part.output);
  if (display === undefined) throw new RangeError(`The lab does not show "${part.output}".`);
  return display;
}

function roomOf({ b: wanted, by }: GoalPart, a: number, b: number): number {
  const size = Math.max(Math.abs(a), 1e-9);
  const change = (b - a) / size;
  switch (wanted) {
    case 'less':
      return -change - by;
    case 'more':
      return change - by;
    case 'no-more':
      return by - change;
    case 'no-less':
      return change + by;
  }
}

/** Judge one part. */
export function judgePart(part: GoalPart, a: RunResult, b: RunResult): JudgedPart {
  const display = displayOf(part);
  const [inA, inB] = [totalOf(a, display), totalOf(b, display)];
  const room = roomOf(part, inA, inB);
  // "Less" and "more" must leave their margin behind; "no more" and "no less" may stand on it.
  const strict = part.b === 'less' || part.b === 'more';
  return { part, display, a: inA, b: inB, holds: strict ? room > 0 : room >= 0, room };
}

/** Judge two runs by a goal. */
export function judge(goal: ChallengeGoal, a: RunResult, b: RunResult): Judgement {
  const parts = goal.parts.map((part) => judgePart(part, a, b));
  const failing = parts.filter((part) => !part.holds);
  if (goal.kind === 'reach') {
    const missing = failing.reduce((sum, part) => sum + Math.max(0, -part.room), 0);
    return { parts, done: failing.length === 0, missing };
  }
  const nearest = parts.reduce((least, part) => Math.min(least, part.room), Number.POSITIVE_INFINITY);
  return { parts, done: failing.length > 0, missing: failing.length > 0 ? 0 : Math.max(0, nearest) };
}
