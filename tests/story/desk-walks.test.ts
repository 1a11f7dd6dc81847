// These tests walk the desk, windows and all, in the worlds of all policies, with the people whom each world sends to it.

import { beforeAll, describe, expect, it } from 'vitest';
import { policyIds } from '../../src/policy/policies';
import { endingsOf } from '../../src/story/endings';
import { measurePlays, type PlayMeasure } from '../../tools/story/play-measure';
import { type PresetWalks, walkPresets } from '../../tools/story/preset-walks';

const soak = process.env.SALTMERE_SOAK !== undefined;

let walks: PresetWalks;
let all: readonly PlayMeasure[];

beforeAll(
  async () => {
    walks = await walkPresets('officer', soak ? 2000 : 24, 1);
    all = [...walks.plays.values()].flat();
  },
  soak ? 3_600_000 : 240_000,
);

describe('the desk, walked in the worlds of all policies', () => {
  it('comes to an end everywhere, and nothing breaks', () => {
    expect([...walks.plays.keys()]).toEqual([...policyIds]);
    expect(walks.errors).toEqual([]);
    expect(all.filter((play) => play.ending === undefined)).toEqual([]);
    // Few walks meet few endings: each of the eight by its own way is in desk-endings.test.ts. Second Line wants patience at every
    // window, which no chance has.
    const found = Object.keys(measurePlays(all).endings);
    const wanted = endingsOf('officer').filter(({ id }) => id !== 'second-line');
    expect(found.length).toBeGreaterThanOrEqual(soak ? wanted.length : 3);
  });

  it('has an act in one input of three at least', () => {
    const acts = all.reduce((sum, play) => sum + play.acts, 0);
    const inputs = all.reduce((sum, play) => sum + play.inputs, 0);
    expect(acts * 3).toBeGreaterThanOrEqual(inputs);
  });
});
