// These tests hold the endings that Ink takes on the migrant's road against the list of endings, from any past a player may
// have had, and replay a stored way to each ending.

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chooseEnding, endingsOf } from '../../src/story/endings';
import type { InkPlaythrough } from '../../src/story/ink-playthrough';
import { createMigrantPlaythrough } from '../../src/story/migrant-playthrough';
import { type EndingPath, mix, startOfPath } from '../../tools/story/ending-paths';
import { readEndings } from '../../tools/story/endings-file';
import { drawImports, readImports } from '../../tools/story/imports-file';
import { roadPathsFile } from '../../tools/story/paths-command';
import { mostChoices, playPreferred } from '../../tools/story/preferred-play';
import { backgrounds } from '../../tools/story/try-worlds';

const imports = readImports('migrant');
const endings = endingsOf('migrant').map((ending) => ending.id);
const soak = process.env.SALTMERE_SOAK !== undefined;

/** Walk to the end by chance; the same walk for the same number. */
function walkToEnd(play: InkPlaythrough, run: number): string | undefined {
  for (let step = 0; play.beat().ending === undefined && step < mostChoices; step++) {
    const { options } = play.beat();
    play.choose(options[Math.floor(mix(run, step, 'any') * options.length)]?.id ?? '');
  }
  expect(play.faults()).toEqual([]);
  return play.beat().ending;
}

/** Facts that a past may have left, beside those the endings read. */
const past: Readonly<Record<string, readonly [number, number]>> = {
  crossing: [0, 5],
  room: [0, 4],
  drawer: [0, 4],
  deducted: [0, 45],
  loan_days: [1, 160],
  pledge: [0, 3],
  home_told: [0, 3],
  told: [0, 3],
  copy_kept: [0, 1],
  passport_gone: [0, 1],
  wages_back: [0, 30],
  bag_tape: [0, 1],
  bag_photo: [0, 1],
};

/** A past drawn at random: any value of any fact, so that also pasts are tried that no road leads to. */
function drawPast(run: number): Readonly<Record<string, number>> {
  const state = Object.entries(readEndings().state.migrant ?? {}).map(([name, range]) => {
    if ('words' in range) throw new Error(`${name} is a word`);
    return [name, [range.from, range.to]] as const;
  });
  return Object.fromEntries(
    [...state, ...Object.entries(past)].map(([name, [from, to]]) => {
      // Half of the wide facts stay at their lower end: a debt of nothing must be met as well as one of four hundred.
      const low = to - from > 4 && mix(run, 1, name) < 0.5;
      return [name, low ? from : from + Math.floor(mix(run, 0, name) * (to - from + 1))];
    }),
  );
}

describe('the end of the road', () => {
  it.each(Object.keys(backgrounds))('is the ending of the list, by any walk from the beginning (%s)', (world) => {
    for (let run = 0; run < (soak ? 1000 : 60); run++) {
      const facts = { ...drawImports(imports, run), ...backgrounds[world] };
      const play = createMigrantPlaythrough({ facts, seed: run });
      const ending = walkToEnd(play, run);
      // A stop of an unfinished road is no ending.
      if (ending === undefined || !endings.includes(ending)) continue;
      expect({ run, ending }).toEqual({ run, ending: chooseEnding('migrant', (name) => play.valueOf(name)).id });
    }
  });

  it('is the ending of the list from any past, and each but the one at home is come to', () => {
    const met = new Map<string, number>();
    for (let run = 0; run < (soak ? 8000 : 600); run++) {
      const world = Object.values(backgrounds)[run % Object.keys(backgrounds).length];
      // Who stayed at home never comes here; the corridor is not a road of this story.
      const facts = { ...drawImports(imports, run), ...world, ...drawPast(run), stayed: 0, route: 1 + (run % 3) };
      const play = createMigrantPlaythrough({ facts, seed: run, startAt: run % 2 === 0 ? 'ilu_asks' : 'the_well' });
      const ending = walkToEnd(play, run) ?? 'none';
      expect({ run, ending }).toEqual({ run, ending: chooseEnding('migrant', (name) => play.valueOf(name)).id });
      met.set(ending, (met.get(ending) ?? 0) + 1);
    }
    expect([...met.keys()].sort()).toEqual(endings.filter((id) => id !== 'not-this-year').sort());
  });

  it.each([
    ['holding-room', { removed: 1, crossing: 1 }],
    ['hill-road', { chose_return: 1, crossing: 1 }],
    ['shelter', { room: 3, crossing: 1 }],
    ['chapel-hall', { room: 4, crossing: 1 }],
    ['office-estate', { employer: 4, crossing: 4 }],
    ['bunk-room', { employer: 1, crossing: 1 }],
  ])('begins where she is: %s', (place, facts) => {
    const play = createMigrantPlaythrough({ facts, seed: 1, startAt: 'ilu_asks' });
    expect(play.beat().scene).toMatchObject({ scene: 'A6b', background: place });
  });

  const paths: readonly EndingPath[] = existsSync(roadPathsFile) ? JSON.parse(readFileSync(roadPathsFile, 'utf8')) : [];

  it.each(paths.map((path) => [path.ending, path] as const))('is come to by its stored way: %s', (ending, path) => {
    const play = createMigrantPlaythrough(startOfPath(path));
    const played = playPreferred(play, path.prefer);
    expect(play.faults()).toEqual([]);
    expect({ ending: played.ending, choices: played.beats.length - 1 }).toEqual({ ending, choices: path.choices });
  });

  it('has a stored way to each ending (node tools/run.mjs story paths --role migrant)', () => {
    expect(endings.filter((id) => !paths.some((path) => path.ending === id))).toEqual([]);
  });
});
