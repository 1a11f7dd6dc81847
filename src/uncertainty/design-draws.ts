// This module draws what designs need: whole numbers and orders, by key, the same on every machine.

import { draw, drawIndex, mixWord, seedKey } from '../common/draw';

/** Keeps draws of designs apart from those of persons and of assumptions. */
const drawsOfDesigns = 0x44534731;

/** Start of one design's draws. */
export function designKey(seed: number, which: number): number {
  return mixWord(mixWord(seedKey(seed), drawsOfDesigns), which);
}

/** One of `count` whole numbers from 0. `event` is from 1 to 255. */
export function drawWhole(key: number, event: number, which: number, count: number): number {
  return drawIndex(key, event, which, count);
}

/** The numbers 0 to `count` − 1 in a drawn order. */
export function drawOrder(key: number, event: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, place) => ({ place, luck: draw(key, place, event) }))
    .sort((x, y) => x.luck - y.luck || x.place - y.place)
    .map(({ place }) => place);
}
