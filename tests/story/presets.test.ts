// These tests walk the migrant's road in the worlds of all policies and hold what it promises a reader: every ending is
// somewhere, none is nearly everybody's, a play has a decent length, and hands are never idle for long.

import { beforeAll, describe, expect, it } from 'vitest';
import { policyIds } from '../../src/policy/policies';
import { endingsOf } from '../../src/story/endings';
import { measurePlays, PlayCounter, type PlayMeasure } from '../../tools/story/play-measure';
import { awayFromHome, type PresetWalks, walkPresets } from '../../tools/story/preset-walks';

const soak = process.env.SALTMERE_SOAK !== undefined;
const runs = soak ? 2000 : 480;
/** Some endings are rare: they want a found witness, or a season on the Scheme. */
const endings = endingsOf('migrant').map((ending) => ending.id);
const patience = soak ? 600_000 : 120_000;

let walks: PresetWalks;
let all: readonly PlayMeasure[];
let away: readonly PlayMeasure[];

beforeAll(async () => {
  walks = await walkPresets('migrant', runs, 1);
  all = [...walks.plays.values()].flat();
  away = awayFromHome(all);
}, patience);

describe('the road, walked in the worlds of all policies', () => {
  it('comes to an end everywhere, and nothing breaks', () => {
    expect([...walks.plays.keys()]).toEqual([...policyIds]);
    expect(walks.errors).toEqual([]);
    expect(all.filter((play) => play.ending === undefined)).toEqual([]);
  });

  it('has every ending over all of them, and none for more than 45 in a hundred of those who leave', () => {
    const shares = measurePlays(away).endings;
    expect(Object.keys(measurePlays(all).endings)).toEqual(expect.arrayContaining(endings));
    for (const [ending, share] of Object.entries(shares)) expect([ending, share <= 45]).toEqual([ending, true]);
  });

  it('offers something for the hands after three sentences in a row', () => {
    expect(measurePlays(all).handless).toEqual([]);
  });

  it('has one act in three inputs at least, in most plays and not only on the whole', () => {
    const busy = all.filter((play) => play.acts * 3 >= play.inputs);
    expect(busy.length / all.length).toBeGreaterThan(0.98);
  });

  it('takes those who leave through a readable number of words, inputs and pages', () => {
    const { words, inputs, goOns } = measurePlays(away);
    expect(words.median).toBeLessThanOrEqual(3000);
    expect(inputs.median).toBeLessThanOrEqual(52);
    expect(goOns.median).toBeLessThanOrEqual(12);
    expect(words.p90).toBeLessThanOrEqual(3400);
  });
});

describe('a count of a play', () => {
  const said = (id: string) => ({ id, number: 20, text: 'Say so', hand: { kind: 'said' } as const });
  const done = {
    id: 'done',
    number: 21,
    text: 'Take it',
    hand: { kind: 'object', verb: 'pull-back', thing: 'x' } as const,
  };
  const goOn = { id: 'go-on', number: 0, text: 'Go on', hand: { kind: 'said' } as const };
  const beat = (options: readonly (typeof goOn | typeof done)[]) =>
    ({ index: 0, scene: { scene: 'X', intensity: 0 }, lines: [], options, status: [] }) as never;

  it('names a beat that offers sentences alone after three of them, and a turned page is no rest for the hands', () => {
    const counter = new PlayCounter();
    for (const id of ['a', 'b', 'c']) {
      counter.show(beat([said(id), done]));
      counter.take(said(id));
      counter.show(beat([goOn]));
      counter.take(goOn);
    }
    counter.show(beat([said('d'), said('e')]));
    expect(counter.close('end')).toMatchObject({ inputs: 3, acts: 0, goOns: 3, longestSaid: 3, handless: ['d e'] });
  });

  it('is at rest when an act is offered, or was done', () => {
    const counter = new PlayCounter();
    for (const id of ['a', 'b']) {
      counter.show(beat([said(id)]));
      counter.take(said(id));
    }
    counter.take(done as never);
    counter.take(said('c'));
    counter.show(beat([said('d')]));
    expect(counter.close('end')).toMatchObject({ acts: 1, longestSaid: 2, handless: [] });
  });
});
