// These tests play the real stories for the helps of reading: what is known of people, and what a skipped scene says it did.

import { describe, expect, it } from 'vitest';
import people from '../../generated/story/people.json';
import summaries from '../../generated/story/summaries.json';
import cabinetWords from '../../locales/en/cabinet.json';
import texts from '../../locales/en/people.json';
import roadWords from '../../locales/en/road.json';
import words from '../../locales/en/words.json';
import type { Playthrough } from '../../src/play/beat';
import { type PastBeat, sceneOf, walkPast } from '../../src/play/past';
import { createMigrantPlaythrough } from '../../src/story/migrant-playthrough';
import { peopleMet } from '../../src/story/people-met';
import { createPolicymakerPlaythrough } from '../../src/story/policymaker-playthrough';
import { summaryOf } from '../../src/story/scene-summaries';
import { wordIds } from '../../src/ui/reading/glossary';

const start = { facts: {}, seed: 417 };

/** Walk a role by its skips alone, carrying out what only the player may do. */
function skipAll(play: Playthrough, own: readonly string[]): PastBeat[] {
  const past: PastBeat[] = [];
  for (let scene = 0; scene < 40 && play.beat().ending === undefined; scene++) {
    const walked = walkPast(play, summaryOf(sceneOf(play))?.take ?? []);
    past.push(...walked.past);
    if (walked.stop !== 'choice') continue;
    const mine = play.beat().options.find((option) => own.includes(option.id));
    if (!mine) throw new Error(`the skip stops in ${sceneOf(play)} and nothing there is named as the player's own`);
    play.choose(mine.id);
  }
  return past;
}

describe('a scene that is skipped', () => {
  it('has a summary on the road and in the cabinet, whatever scene it is', () => {
    const told = new Set(summaries.map((summary) => summary.scene));
    const chapters = [...Object.keys(roadWords), ...Object.keys(cabinetWords)].flatMap(
      (key) => /^(?:road|cabinet)\.chapter\.([AC].+)$/.exec(key)?.[1] ?? [],
    );
    expect(chapters.filter((scene) => !told.has(scene))).toEqual([]);
  });

  it('sets the facts its sentences tell, on the road', () => {
    const play = createMigrantPlaythrough(start);
    skipAll(play, []);
    expect(play.beat().ending).toBeDefined();
    expect(play.valueOf('question')).toBe(3);
    expect(play.valueOf('route')).toBe(1);
    expect(play.valueOf('told')).toBe(1);
    expect(play.valueOf('passport_gone')).toBe(0);
    expect(play.valueOf('signed')).toBe(0);
    expect(play.faults()).toEqual([]);
  });

  it('sets the facts its sentences tell, in the cabinet, and leaves order and roll to the minister', () => {
    const play = createPolicymakerPlaythrough(start);
    const past = skipAll(play, ['c2_run', 'c2_roll']);
    expect(play.beat().ending).toBeDefined();
    const facts = {
      circled: 2,
      list_read: 1,
      answered: 1,
      word: 3,
      tender: 2,
      coins_inspect: 1,
      boat_paid: 1,
      vessel: 1,
    };
    for (const [name, value] of Object.entries({ ...facts, bet: 2, promise: 0, data_published: 1, guess: 2 })) {
      expect([name, play.valueOf(name)]).toEqual([name, value]);
    }
    expect(past.map((each) => each.option)).not.toContain('c2_run');
    expect(play.faults()).toEqual([]);
  });

  it('takes its writer’s way to the end of it in every scene, with no option that is not there', () => {
    const taken = new Set([
      ...skipAll(createMigrantPlaythrough(start), []).map((each) => each.option),
      ...skipAll(createPolicymakerPlaythrough(start), ['c2_run', 'c2_roll']).map((each) => each.option),
    ]);
    for (const scene of ['A2b', 'A2c', 'A3a', 'A3b', 'C2a', 'C2e', 'C2f', 'C2j', 'C2k']) {
      expect([scene, summaryOf(scene)?.take.some((id) => taken.has(id))]).toEqual([scene, true]);
    }
  });
});

describe('people', () => {
  it('are known by what was read and nothing more', () => {
    const play = createMigrantPlaythrough({ ...start, startAt: 'waymark' });
    const first = peopleMet([{ scene: sceneOf(play), lines: play.beat().lines }]);
    expect(first.map((person) => person.id)).toEqual(['oveth']);
    expect(first[0]).toMatchObject({ metIn: undefined, heardIn: 'A2b', facts: ['people.oveth.board'] });
    play.choose('a2b_c02');
    const later = peopleMet([{ scene: sceneOf(play), lines: play.beat().lines }]);
    const facts = Object.fromEntries(later.map((person) => [person.id, person.facts]));
    expect(facts.hask).toEqual(['people.hask.water', 'people.hask.stars']);
    expect(later.find((person) => person.id === 'oveth')?.metIn).toBe('A2b');
    expect(later.map((person) => person.id)).not.toContain('kettan');
  });

  it('have a sentence for each fact, and no sentence is idle', () => {
    const keys = Object.entries(people).flatMap(([who, facts]) => facts.map((fact) => `people.${who}.${fact.id}`));
    expect([...keys].sort()).toEqual(Object.keys(texts).sort());
  });
});

describe('words', () => {
  it('have a meaning each, and no meaning is idle', () => {
    const keys = Object.keys(words);
    const known = new Set(wordIds.flatMap((id) => [`words.${id}`, `words.${id}.forms`, `words.${id}.meaning`]));
    expect(keys.filter((key) => !known.has(key))).toEqual([]);
    for (const id of wordIds) expect(keys).toContain(`words.${id}.meaning`);
  });
});
