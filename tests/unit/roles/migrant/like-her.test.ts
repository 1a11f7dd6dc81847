// These tests hold the sentence "of a hundred people like her": who is counted, as what, and that the numbers sum.

import { describe, expect, it } from 'vitest';
import { waysOfHundred } from '../../../../src/roles/migrant/like-her';
import { runModel } from '../../../../src/sim/engine/run';
import { origin, type PersonStateName, personState, route } from '../../../../src/sim/frame/person-state';
import { requestOfWorld, storyMonths, usualWorld } from '../../../../src/world/world';

type Month = readonly [state: PersonStateName, route?: number];

/** A recording of some lives, month by month. */
function recorded(lives: readonly (readonly Month[])[], homes: readonly number[] = lives.map(() => origin.ilvane)) {
  const [people, months] = [lives.length, lives[0]!.length];
  const state = new Uint8Array(people * months);
  const leg = new Uint8Array(people * months);
  for (const [person, life] of lives.entries()) {
    for (const [month, [name, way = 0]] of life.entries()) {
      state[month * people + person] = personState[name];
      leg[month * people + person] = way << 4;
    }
  }
  return { people, months, lights: { state, leg, origin: Uint8Array.from(homes) } };
}

const permit: readonly Month[] = [['queue'], ['travellingRegular', route.ferry], ['tied']];
const agency: readonly Month[] = [['origin'], ['travellingRegular', route.air], ['irregular']];
const boat: readonly Month[] = [['origin'], ['travellingIrregular', route.strait], ['irregular']];
const waited: readonly Month[] = [['queue'], ['queue'], ['origin']];
const never: readonly Month[] = [['origin'], ['origin'], ['origin']];

describe('of a hundred people like her', () => {
  it('each goes with the way they left home by, and who asked and is still there has stayed', () => {
    const run = recorded([permit, agency, boat, waited]);
    expect(waysOfHundred(run, 1, 3)).toEqual({ like_stay: 25, like_agency: 25, like_scheme: 25, like_boat: 25 });
  });

  it('nobody counts who never took a step, who went elsewhere, or who comes from another country', () => {
    const elsewhere: readonly Month[] = [['origin'], ['outside'], ['outside']];
    const run = recorded(
      [boat, never, elsewhere, permit],
      [origin.ilvane, origin.ilvane, origin.ilvane, origin.tesmar],
    );
    expect(waysOfHundred(run, 1, 3)).toEqual({ like_stay: 0, like_agency: 0, like_scheme: 0, like_boat: 100 });
  });

  it('somebody who was on the road before the year began has not left in it', () => {
    const earlier: readonly Month[] = [['travellingIrregular', route.strait], ['irregular'], ['irregular']];
    expect(waysOfHundred(recorded([earlier, waited]), 1, 3)?.like_boat).toBe(0);
  });

  it('sums to a hundred however the shares fall', () => {
    for (const lives of [
      [permit, agency, boat],
      [permit, agency, boat, boat, waited, waited, waited],
      [boat, permit],
    ]) {
      const found = waysOfHundred(recorded(lives), 1, 3)!;
      expect(Object.values(found).reduce((sum, value) => sum + value, 0)).toBe(100);
    }
  });

  it('says nothing about a run that kept no lights, that is too short, or in which nobody moved', () => {
    expect(waysOfHundred({ people: 1, months: 3 }, 1, 3)).toBeUndefined();
    expect(waysOfHundred(recorded([boat]), 1, 4)).toBeUndefined();
    expect(waysOfHundred(recorded([never]), 1, 3)).toBeUndefined();
  });

  it('reads a real year: with many permits more leave by the line than as things are', () => {
    const read = (preset: 'mixed' | 'safe-pathways') => {
      const world = { ...usualWorld, preset, people: 6000 };
      const run = runModel(requestOfWorld(world, storyMonths.to, { recordLights: true }));
      return waysOfHundred(run, storyMonths.from, storyMonths.to)!;
    };
    const [asItIs, many] = [read('mixed'), read('safe-pathways')];
    expect(many.like_scheme).toBeGreaterThan(asItIs.like_scheme);
    expect(many.like_boat).toBeLessThan(asItIs.like_boat);
  });
});
