// These tests hold what a road begins with: the world's facts, how people like her went, the cut, and the card of an earlier road.

import { describe, expect, it } from 'vitest';
import { openRoadWorld } from '../../../src/screens/road/open-road-world';
import { factsToStart } from '../../../src/screens/road/road-start';
import { createSession } from '../../../src/session/session';
import { createMemoryStorage } from '../../../src/session/text-storage';
import { runModel } from '../../../src/sim/engine/run';
import type { SimRunner } from '../../../src/sim/run-api';
import { usualWorld } from '../../../src/world/world';
import { encodeWorld } from '../../../src/world/world-code';

const likes = ['like_stay', 'like_agency', 'like_scheme', 'like_boat'];
const code = encodeWorld({ ...usualWorld, people: 5000 });

/** A model that runs on the spot, or not at all. */
function model(runs: boolean): SimRunner {
  return {
    run: async (request) => {
      if (!runs) throw new Error('no model here');
      return runModel(request);
    },
    why: async () => {
      throw new Error('nobody asks');
    },
    dispose: () => undefined,
  };
}

const open = (runs: boolean) => openRoadWorld({ sim: model(runs), code, onShare: () => undefined });

describe('the world of a road', () => {
  it('tells how a hundred people like her went, from the people of its own run', async () => {
    const { facts, stored, crossing } = await open(true);
    expect(stored).toBe(false);
    expect(likes.reduce((sum, name) => sum + facts[name]!, 0)).toBe(100);
    expect(crossing?.trace.state.length).toBe(crossing!.people * crossing!.months);
  });

  it('leaves the story its own numbers where the model did not run', async () => {
    const { facts, stored, crossing } = await open(false);
    expect(stored).toBe(true);
    expect(likes.filter((name) => name in facts)).toEqual([]);
    expect(crossing).toBeUndefined();
  });
});

describe('a road that begins', () => {
  it('knows whether the whole of it is walked', () => {
    expect(factsToStart({ pw_bla: 1 }, { short: true, post: 0 })).toEqual({ pw_bla: 1, short_cut: 1, earlier_post: 0 });
    expect(factsToStart({}, { short: false, post: 0 }).short_cut).toBe(0);
  });

  it('again in the same world walks as far as before', () => {
    expect(factsToStart({ short_cut: 1, earlier_post: 0 }, { post: 2 })).toEqual({ short_cut: 1, earlier_post: 2 });
  });

  it('finds on the board what the road before it pinned there', () => {
    const session = createSession({ storage: createMemoryStorage(true) });
    const begin = (): void => {
      const { post } = session.store.getState();
      session.startRole('migrant', {
        worldCode: code,
        modelId: 'm-1',
        facts: factsToStart({}, { short: false, post }),
      });
    };
    begin();
    expect(session.roleSave('migrant')?.facts.earlier_post).toBe(0);
    session.keepPost(4);
    session.clearRole('migrant');
    begin();
    expect(session.roleSave('migrant')?.facts.earlier_post).toBe(4);
  });
});
