// These tests hold whose life a road is: chosen once, kept in the save, with that person's own first scene, paper and luck.

import { describe, expect, it } from 'vitest';
import { lifeNamed, lifeOf, type RoadLife, roadLives } from '../../../src/play/road-lives';
import { placeOfHer } from '../../../src/roles/migrant/way-legs';
import { endKey } from '../../../src/screens/road/road-end';
import { factsToStart, wasWalked } from '../../../src/screens/road/road-start';
import { createSession } from '../../../src/session/session';
import { createMemoryStorage } from '../../../src/session/text-storage';
import { reservedList } from '../../../src/sim/people/reserved';
import { createMigrantPlaythrough } from '../../../src/story/migrant-playthrough';
import { lifePersons } from '../../../src/story/story-luck';

const firstScenes: Readonly<Record<RoadLife['id'], string>> = { teska: 'A1a', kettan: 'K1', emmer: 'P1' };

describe('a life of the road', () => {
  it.each(roadLives.map((life) => [life.id, life] as const))('is resumed from its save: %s', (id, life) => {
    const storage = createMemoryStorage(true);
    const session = createSession({ storage });
    const facts = factsToStart({}, { short: false, life: life.number, post: 0 });
    session.startRole('migrant', { worldCode: '', modelId: 'm-1', facts });
    const play = createMigrantPlaythrough({ facts, seed: 7 });
    expect(play.beat().scene.scene).toBe(firstScenes[id]);
    for (let step = 0; step < 6; step++) {
      const option = play.beat().options.find((each) => each.closedBy === undefined)!;
      session.recordChoice('migrant', option.number);
      play.choose(option.id);
    }
    const save = createSession({ storage }).roleSave('migrant')!;
    expect(lifeOf(save.facts)).toBe(life);
    const again = createMigrantPlaythrough({ facts: save.facts, seed: 7, log: save.choices });
    expect(again.beat()).toEqual(play.beat());
    expect(again.faults()).toEqual([]);
  });

  it('is the first one where a save knows of no choice', () => {
    expect(lifeOf({}).id).toBe('teska');
    expect(lifeOf({ life: 9 }).id).toBe('teska');
    expect(lifeNamed('kettan')?.number).toBe(1);
    expect(lifeNamed('somebody')).toBeUndefined();
  });

  it('stays the same when the road is begun again in its world', () => {
    expect(factsToStart({ life: 2, short_cut: 1 }, { post: 0 })).toEqual({ life: 2, short_cut: 1, earlier_post: 0 });
    expect(factsToStart({ life: 2 }, { life: 0, post: 0 }).life).toBe(0);
  });

  it('throws the dice of its own reserved person', () => {
    expect(lifePersons).toEqual(reservedList.map(({ person }) => person));
    expect(lifePersons.length).toBe(roadLives.length);
  });

  it('is called by its own name on its papers, unless another was written', () => {
    const paper = (life: number, startAt: string, traveller = ''): readonly string[] => {
      const play = createMigrantPlaythrough({ facts: { life, ward_key: 2 }, seed: 1, traveller, startAt });
      for (let step = 0; step < 12; step++) {
        const passport = play.beat().table?.things.find((thing) => thing.id === 'passport');
        if (passport) return passport.lines.map((line) => line.text);
        play.choose(play.beat().options.find((option) => option.closedBy === undefined)!.id);
      }
      return [];
    };
    expect(paper(0, 'quay')).toContain('Teska Orvene. Ilvane.');
    expect(paper(1, 'ward_quay')).toContain('Kettan Rue. Tesmar.');
    expect(paper(2, 'quay')).toContain('Emmer Sallane. Kelumar.');
    expect(paper(1, 'ward_quay', 'Ama')).toContain('Ama. Tesmar.');
  });

  it('ends with its own sentence', () => {
    expect(endKey('other-road', {})).toBe('road.end.other-road');
    expect(endKey('other-road', { life: 1 })).toBe('road.end.other-road.kettan');
    expect(endKey('way-chosen', { life: 2 })).toBe('road.end.way-chosen');
  });

  it('goes home to where it is at home', () => {
    const at = (facts: Readonly<Record<string, number>>) => placeOfHer((fact) => facts[fact] ?? 0);
    expect(at({ life: 1 })).toBe('tesmar-delta');
    expect(at({ life: 1, route: 4, stayed: 0 })).toBe('pellune');
    expect(at({ life: 2, employer: 1, chose_return: 1 })).toBe('pellune');
  });
});

describe('another life', () => {
  it('is offered once a road was walked here, to its end or for a while', () => {
    const session = createSession({ storage: createMemoryStorage(true) });
    expect(wasWalked(session.store.getState())).toBe(false);
    session.startRole('migrant', { worldCode: '', modelId: 'm-1', facts: {} });
    for (let step = 0; step < 25; step++) session.recordChoice('migrant', 10 + step);
    session.clearRole('migrant');
    expect(wasWalked(session.store.getState())).toBe(true);
    const other = createSession({ storage: createMemoryStorage(true) });
    other.keepPost(3);
    expect(wasWalked(other.store.getState())).toBe(true);
  });
});
