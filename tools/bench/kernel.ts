// This module is a small model of the same shape as a month of the real one: states, keyed draws, a choice by Gumbel-max,
// debts, hazards. It exists to compare ways of writing such a model; it describes nothing.

import { draw, drawAlternative, personKey, seedKey } from '../../src/common/draw.ts';
import { gumbel } from '../../src/common/exact-math.ts';

/** One person of the small model, as any library may hold her. */
export interface KernelPerson {
  readonly key: number;
  /** 0 home, 1 on the way, 2 abroad, 3 exploited. */
  state: number;
  debt: number;
}

const atHome = 0;
const onTheWay = 1;
const abroad = 2;
const exploited = 3;

/** Start of one person's draws. */
export function kernelKey(person: number): number {
  return personKey(seedKey(417), person);
}

/** One month of one person. */
export function kernelMonth(person: KernelPerson, month: number): void {
  const { key } = person;
  switch (person.state) {
    case atHome: {
      if (draw(key, month, 1) >= 1 / 6) return;
      const luck = (which: number) => gumbel(drawAlternative(key, month, 2, which));
      const stay = luck(0) + 3;
      if (luck(1) > stay || luck(2) + 0.5 > stay) {
        person.state = onTheWay;
        person.debt += 4000;
      }
      return;
    }
    case onTheWay:
      if (draw(key, month, 3) < 0.4) person.state = atHome;
      else if (draw(key, month, 4) < 0.9) person.state = abroad;
      return;
    case abroad:
      person.debt = Math.max(0, person.debt * 1.02 - 200);
      if (draw(key, month, 5) < 0.008) person.state = atHome;
      else if (draw(key, month, 6) < (person.debt > 2000 ? 0.012 : 0.006)) person.state = exploited;
      return;
    default:
      if (draw(key, month, 7) < 0.06) person.state = abroad;
  }
}

/** What a way of writing it must agree on: how many are in each state. */
export type KernelCounts = readonly [number, number, number, number];

/** The small model on typed arrays, written as the real one is. */
export function kernelOnColumns(people: number, months: number): KernelCounts {
  const key = Int32Array.from({ length: people }, (_, person) => kernelKey(person));
  const state = new Uint8Array(people);
  const debt = new Float64Array(people);
  for (let month = 0; month < months; month++) {
    for (let person = 0; person < people; person++) stepColumns(key[person]!, state, debt, person, month);
  }
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  for (const code of state) counts[code as 0 | 1 | 2 | 3]++;
  return counts;
}

function stepColumns(key: number, state: Uint8Array, debt: Float64Array, person: number, month: number): void {
  switch (state[person]) {
    case atHome: {
      if (draw(key, month, 1) >= 1 / 6) return;
      const stay = gumbel(drawAlternative(key, month, 2, 0)) + 3;
      const goes =
        gumbel(drawAlternative(key, month, 2, 1)) > stay || gumbel(drawAlternative(key, month, 2, 2)) + 0.5 > stay;
      if (goes) {
        state[person] = onTheWay;
        debt[person]! += 4000;
      }
      return;
    }
    case onTheWay:
      if (draw(key, month, 3) < 0.4) state[person] = atHome;
      else if (draw(key, month, 4) < 0.9) state[person] = abroad;
      return;
    case abroad:
      debt[person] = Math.max(0, debt[person]! * 1.02 - 200);
      if (draw(key, month, 5) < 0.008) state[person] = atHome;
      else if (draw(key, month, 6) < (debt[person]! > 2000 ? 0.012 : 0.006)) state[person] = exploited;
      return;
    default:
      if (draw(key, month, 7) < 0.06) state[person] = abroad;
  }
}
