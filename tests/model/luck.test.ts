// These tests ask what keyed luck is worth: two policies that hardly differ are compared over many lives, once with draws that
// belong to a person, a month and an event, and once with the next number of one stream, as most models draw.

import { describe, expect, it, vi } from 'vitest';
import type { LeverId } from '../../src/policy/levers';
import type { OutputId } from '../../src/sim/run-api';
import { type Means, meansOfLife, variance } from './many-lives';

const luck = vi.hoisted(() => ({ stream: undefined as (() => number) | undefined, drawn: 0 }));

vi.mock('../../src/common/draw', async (original) => {
  const keyed = await original<typeof import('../../src/common/draw')>();
  return {
    ...keyed,
    draw: (person: number, month: number, event: number) => {
      luck.drawn++;
      return luck.stream ? luck.stream() : keyed.draw(person, month, event);
    },
    drawAlternative: (person: number, month: number, event: number, alternative: number) => {
      luck.drawn++;
      return luck.stream ? luck.stream() : keyed.drawAlternative(person, month, event, alternative);
    },
  };
});

/** One stream of numbers in (0, 1): xorshift of 32 bits, warmed up so that near seeds do not begin alike. */
function streamOf(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return ((state >>> 0) + 0.5) / 4294967296;
  };
  for (let turn = 0; turn < 20; turn++) next();
  return next;
}

const soak = process.env.SALTMERE_SOAK !== undefined;
const size = { people: soak ? 10_000 : 1_500, months: [24, 48] as const };
const seeds = Array.from({ length: soak ? 60 : 20 }, (_, index) => index + 1);
const lever: LeverId = 'enforcement';
const headlines = ['irregular-arrivals', 'people-in-exploitation', 'deaths', 'justice-reached'] as const;

/** A − B in every life: the status quo, and one lever moved a little. Births are drawn in the same way as everything else. */
function differences(sequential: boolean): readonly Readonly<Record<string, number>>[] {
  return seeds.map((seed) => {
    const life = (value: number): Means => {
      luck.stream = sequential ? streamOf(seed) : undefined;
      return meansOfLife({ ...size, seed, patch: { levers: { [lever]: value } } });
    };
    const [a, b] = [life(1), life(1.2)];
    return Object.fromEntries(headlines.map((id) => [id, a[id] - b[id]]));
  });
}

describe('keyed luck', () => {
  it('makes a small difference between two policies visible in a tenth of the lives that a stream would need', () => {
    const keyed = differences(false);
    const streamed = differences(true);
    const spread = (rows: readonly Readonly<Record<string, number>>[], id: OutputId) =>
      variance(rows.map((row) => row[id]!));
    const table = Object.fromEntries(
      headlines.map((id) => [
        id,
        { keyed: spread(keyed, id), stream: spread(streamed, id), ratio: spread(streamed, id) / spread(keyed, id) },
      ]),
    );
    console.log(`variance of A − B over ${seeds.length} lives, ${lever} 1 against 1.2`);
    console.table(table);
    for (const id of ['irregular-arrivals', 'people-in-exploitation'] as const) {
      expect(table[id]!.ratio, id).toBeGreaterThanOrEqual(10);
    }
  });

  it('is asked at most eight times a month for a person', () => {
    luck.stream = undefined;
    luck.drawn = 0;
    const months = 60;
    meansOfLife({ people: 3000, seed: 1, months: [0, months] });
    const each = luck.drawn / (3000 * (24 + months));
    console.log(`${each.toFixed(2)} draws for a person and month`);
    expect(each).toBeGreaterThan(0.5);
    expect(each).toBeLessThanOrEqual(8);
  });
});
