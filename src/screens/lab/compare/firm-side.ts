// This module finds which of two worlds holds the firmer border, by the levers they contain and by no name, and on which
// measures that world did better and worse in this comparison. What counts as better, and what is activity and so counts for
// nobody, is data beside this file.

import { type LeverId, levers } from '../../../policy/levers';
import type { OutputId } from '../../../sim/run-api';
import { type ComparedOutput, isTold } from '../lab-view';
import { leverValue, type Side, type WorldPair } from '../lab-worlds';
import measures from './firm-measures.json';

/** A lever by which one world is firmer, in its own values. */
export interface FirmLever {
  readonly lever: LeverId;
  readonly firm: number;
  readonly other: number;
  /** Part of the lever's whole reach. */
  readonly share: number;
}

/** The firmer world. */
export interface FirmSide {
  readonly side: Side;
  /** What makes it firmer, most first. */
  readonly by: readonly FirmLever[];
}

const border = levers.filter((lever) => lever.group === 'border' && lever.politicalDistance !== 0);
/** Less than this part of one lever's reach, taken together, is no difference. */
const hardlyFirmer = 0.02;

/** The firmer of two worlds, or undefined when their borders are as firm as each other. */
export function firmSide(pair: WorldPair): FirmSide | undefined {
  const gaps = border.map((lever) => {
    const reach = lever.range ? lever.range[1] - lever.range[0] : lever.steps - 1;
    const [a, b] = [leverValue(pair.a, lever.id), leverValue(pair.b, lever.id)];
    return { lever, a, b, gap: (Math.sign(lever.politicalDistance) * (b - a)) / reach };
  });
  const sum = gaps.reduce((total, { gap }) => total + gap, 0);
  if (Math.abs(sum) < hardlyFirmer) return undefined;
  const side = sum > 0 ? 'b' : 'a';
  return {
    side,
    by: gaps
      .filter(({ gap }) => gap !== 0 && gap > 0 === sum > 0)
      .sort((x, y) => Math.abs(y.gap) - Math.abs(x.gap))
      .map(({ lever, a, b, gap }) => ({
        lever: lever.id,
        firm: side === 'b' ? b : a,
        other: side === 'b' ? a : b,
        share: Math.abs(gap),
      })),
  };
}

/** Outcomes on which the firmer world did better or worse by more than luck, and activity of offices that differs. */
export interface FirmResult {
  readonly better: readonly ComparedOutput[];
  readonly worse: readonly ComparedOutput[];
  readonly alike: number;
  /** What offices did more or less of: stops, removals, findings. How much is done says nothing of what came of it. */
  readonly activity: readonly ComparedOutput[];
}

const wanted = new Map(measures.outcomes as [OutputId, 'less' | 'more'][]);
const activities = measures.activity as readonly OutputId[];

/** Where the firmer world did better and worse, in the order of the measures. */
export function firmResult(side: Side, outputs: readonly ComparedOutput[]): FirmResult {
  const find = (id: OutputId) => outputs.find(({ display }) => display.id === id) ?? [];
  const asked = [...wanted.keys()].flatMap(find);
  const told = asked.filter(isTold);
  const isBetter = ({ display, difference }: ComparedOutput): boolean => {
    const inFirm = side === 'b' ? difference : -difference;
    return wanted.get(display.id) === 'less' ? inFirm < 0 : inFirm > 0;
  };
  return {
    better: told.filter(isBetter),
    worse: told.filter((output) => !isBetter(output)),
    alike: asked.length - told.length,
    activity: activities.flatMap(find).filter(isTold),
  };
}
