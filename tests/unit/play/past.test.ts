// These tests hold the ways to walk on: a part begun again, a scene skipped by its defaults, lines read before passed quickly.

import { describe, expect, it } from 'vitest';
import type { Beat, BeatOption, Playthrough } from '../../../src/play/beat';
import { replay, skipOption, startOfPart, walkPast, walkRead } from '../../../src/play/past';

const goOn = 0;

const say = (id: string, number: number): BeatOption => ({ id, number, text: id, hand: { kind: 'said' } });
const sign: BeatOption = { id: 'sign', number: 90, text: 'Sign', hand: { kind: 'object', verb: 'sign', thing: 'x' } };
const wayOn = say('go-on', goOn);

/** A play of fixed beats: every option leads to the next beat. */
function aPlay(beats: readonly { scene: string; line: string; options: readonly BeatOption[] }[]): Playthrough {
  const log: number[] = [];
  const beat = (): Beat => {
    const here = beats[log.length];
    return {
      index: log.length,
      scene: { scene: here?.scene ?? 'end', intensity: 0 },
      lines: [{ id: here?.line ?? 'end_1', text: 'A line.', sources: [] }],
      options: here?.options ?? [],
      status: [],
      ...(here ? {} : { ending: 'over' }),
    };
  };
  return {
    role: 'migrant',
    beat,
    choose(id) {
      log.push(beat().options.find((option) => option.id === id)?.number ?? -1);
      return beat();
    },
    log: () => [...log],
  };
}

const twoScenes = () =>
  aPlay([
    { scene: 'A', line: 'a_1', options: [say('x', 11), say('y', 12)] },
    { scene: 'A', line: 'a_2', options: [wayOn] },
    { scene: 'A', line: 'a_3', options: [say('p', 13), say('q', 14)] },
    { scene: 'B', line: 'b_1', options: [say('r', 15), sign] },
    { scene: 'B', line: 'b_2', options: [say('s', 16)] },
  ]);

const readAll = { wasRead: () => true, trail: [11, 0, 14, 15, 16] };

describe('a part of a play', () => {
  it('begins where its last unbroken run of beats began', () => {
    const { past } = replay(twoScenes(), [11, 0, 13, 15]);
    expect(startOfPart(past, 'B')).toBe(3);
    expect(startOfPart(past.slice(0, 2), 'A')).toBe(0);
    expect(startOfPart(past.slice(0, 3), 'B')).toBe(3);
  });
});

describe('what was read before', () => {
  it('is passed with the choices made then, to where the next scene begins', () => {
    const play = twoScenes();
    const { past, stop } = walkRead(play, readAll, goOn);
    expect(past.map((each) => each.option)).toEqual(['x', 'go-on', 'q']);
    expect(stop).toBe('part');
  });

  it('stops at the first line that is new', () => {
    const play = twoScenes();
    const { past, stop } = walkRead(play, { ...readAll, wasRead: (id) => id !== 'a_2' }, goOn);
    expect(past).toHaveLength(1);
    expect(stop).toBe('new-line');
  });

  it('stops at a choice that was never made', () => {
    const play = twoScenes();
    const { past, stop } = walkRead(play, { ...readAll, trail: [11] }, goOn);
    expect(past.map((each) => each.option)).toEqual(['x', 'go-on']);
    expect(stop).toBe('choice');
  });

  it('never signs again for anybody', () => {
    const play = twoScenes();
    replay(play, [11, 0, 13]);
    const { past, stop } = walkRead(play, { ...readAll, trail: [11, 13, 90] }, goOn);
    expect(past).toEqual([]);
    expect(stop).toBe('choice');
  });
});

describe('a scene that is skipped', () => {
  it('takes the way its writer named', () => {
    const play = twoScenes();
    const { past, stop } = walkPast(play, ['q', 'y']);
    expect(past.map((each) => each.option)).toEqual(['y', 'go-on', 'q']);
    expect(stop).toBe('part');
  });

  it('stops in front of an act that binds and that no writer named', () => {
    expect(skipOption([sign])).toBeUndefined();
    expect(skipOption([sign, say('t', 8)])?.id).toBe('t');
    expect(skipOption([sign], ['sign'])?.id).toBe('sign');
  });
});
