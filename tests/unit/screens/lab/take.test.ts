// These tests take a comparison away and bring it back: the files hold every number, the memo fits, the link remembers.

import { describe, expect, it } from 'vitest';
import { packIds } from '../../../../src/evidence/switches';
import { statusQuoPolicy } from '../../../../src/policy/policies';
import { withPack } from '../../../../src/screens/lab/assume/assume-worlds';
import { firstPair, readPair, withLever, worldOf } from '../../../../src/screens/lab/lab-worlds';
import { outputDisplays } from '../../../../src/screens/lab/output-display';
import { memoFrame, movedLevers, sourcesOfMemo } from '../../../../src/screens/lab/take/memo-view';
import { csvOfPair, jsonOfPair } from '../../../../src/screens/lab/take/pair-files';
import { changedSince, linkOfPair, seenOfQuery } from '../../../../src/screens/lab/take/pair-link';
import { type OutputId, outputIds, type RunResult } from '../../../../src/sim/run-api';
import { chartSvg } from '../../../../src/ui/charts/chart-svg';
import { encodeWorld } from '../../../../src/world/world-code';

function run(level: number, people = 20_000): RunResult {
  const outputs = Object.fromEntries(outputIds.map((id: OutputId) => [id, new Float64Array(120).fill(level)]));
  return { people, months: 120, seed: 1, outputs, hash: `h${level}`, personsHash: '' } as unknown as RunResult;
}
const runs = { a: run(10), b: run(12.5) };

describe('what is taken away', () => {
  it('has every output of every month in its table', () => {
    const lines = csvOfPair(runs).trimEnd().split('\r\n');
    expect(lines.length).toBe(1 + 120 * outputDisplays.length);
    expect(lines[1]).toBe('1,irregular-arrivals,flow,10,12.5,2.5');
    expect(new Set(lines.map((line) => line.split(',').length))).toEqual(new Set([6]));
  });

  it('says in JSON what made the numbers', () => {
    const pair = withPack(firstPair, packIds[0]);
    const read = JSON.parse(jsonOfPair(pair, runs, undefined));
    const back = readPair({ world: read.worlds.a.code, with: read.worlds.b.code }).pair;
    expect(encodeWorld(back.a)).toBe(encodeWorld(pair.a));
    expect(read.assumptions).toEqual(pair.a.assumptions);
    expect(read.worlds.a.digest).toBe('h10');
    expect(read.headlines.length).toBe(6);
    expect(read.monthly.deaths.b.length).toBe(120);
  });

  it('names on the memo each lever that differs, and a source behind what was moved', () => {
    const a = worldOf(statusQuoPolicy);
    const pair = { a, b: withLever(a, 'enforcement', 2) };
    expect(movedLevers(pair).map(({ lever, a: from, b: to }) => [lever.id, from, to])).toEqual([['enforcement', 1, 2]]);
    expect(sourcesOfMemo(pair).length).toBeGreaterThan(2);
    expect(memoFrame({ a, b: a }).levers.shown).toEqual([]);
  });

  it('cuts long lists and says by how much', () => {
    const { levers } = memoFrame(firstPair);
    // What is said of doubt takes room on the same page.
    expect(memoFrame(firstPair, 'turns').levers.shown.length).toBeLessThan(levers.shown.length);
    expect(levers.shown.length + levers.left).toBe(movedLevers(firstPair).length);
    expect(levers.shown.length).toBeLessThanOrEqual(12);
  });

  it('remembers in its link what was seen, and tells when it is no longer so', () => {
    const link = new URL(linkOfPair('https://example.org/game/#/lab', firstPair, runs));
    const query = Object.fromEntries(new URLSearchParams(link.hash.split('?')[1]));
    expect(readPair(query).faults).toEqual([]);
    const then = seenOfQuery(query);
    if (!then) throw new Error('the link remembers nothing');
    expect(changedSince(then, runs)).toEqual([]);
    const other = {
      a: runs.a,
      b: { ...runs.b, outputs: { ...runs.b.outputs, deaths: new Float64Array(120).fill(3) } },
    };
    expect(changedSince(then, other)).toEqual(['deaths']);
    expect(seenOfQuery({ ...query, seen: `${query.seen}X` })).toBeUndefined();
    expect(seenOfQuery({})).toBeUndefined();
  });

  it('claims nothing in a link from a first look at few people', () => {
    expect(linkOfPair('https://example.org/#/lab', firstPair, { a: run(1, 4000), b: run(2, 4000) })).not.toContain(
      'then',
    );
  });

  it('draws a chart that no name can break', () => {
    const svg = chartSvg({
      title: 'Deaths <on> "the" way & back',
      unit: 'people',
      a: [1, 2, 3, 4],
      b: [4, 3, 2, 4],
      nameA: 'A: <script>',
      nameB: 'B',
      perYear: 4,
      yearName: (year) => `Year ${year}`,
      numberWords: String,
      foot: ['made by', 'codes'],
    });
    expect(svg).not.toContain('<script');
    expect(svg).not.toMatch(/NaN|undefined/);
    expect([...svg.matchAll(/stroke-dasharray/g)].length).toBe(1);
  });
});
