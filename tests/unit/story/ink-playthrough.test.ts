// These tests play a small story: beats, hands, saves, luck, and what happens where a story breaks.

import { describe, expect, it } from 'vitest';
import { createInkPlaythrough, type InkPlaythrough } from '../../../src/story/ink-playthrough';
import { compileTestStory, ferryContent } from '../../support/ink-story';

const story = compileTestStory('tests/support/stories/ferry.ink');

function play(
  options: { facts?: Record<string, number>; log?: readonly number[]; seed?: number } = {},
): InkPlaythrough {
  return createInkPlaythrough({
    role: 'migrant',
    story,
    content: ferryContent,
    facts: options.facts ?? {},
    luckKey: { seed: options.seed ?? 7, person: 0 },
    ...(options.log ? { log: options.log } : {}),
  });
}

describe('a story told in Ink', () => {
  it('opens with its scene, its lines and one way on where the beat ends', () => {
    const beat = play().beat();
    expect(beat.scene).toMatchObject({ scene: 'T1', background: 'quay', ambience: 'gulls', intensity: 0 });
    expect(beat.lines.map((line) => line.id)).toEqual(['t1_002', 't1_003']);
    expect(beat.lines[1]).toMatchObject({
      speaker: 'oveth',
      mood: 'wry',
      sources: ['PVT-03'],
      text: 'The note says 12 days.',
    });
    expect(beat.options.map((option) => option.id)).toEqual(['go-on']);
  });

  it('shows a standing fact as it was when the beat ended, not as it will be', () => {
    const ferry = play();
    expect(ferry.beat().status).toEqual([{ id: 'loan', label: 'Loan', value: '12 days' }]);
    expect(ferry.beat().table?.things[0]?.lines[0]?.text).toBe('12 days');
    expect(ferry.choose('go-on').status[0]?.value).toBe('20 days');
  });

  it('reads the facts of the world in lines and on things', () => {
    const ferry = play({ facts: { pw_bla: 1, sm_unknown: 4 } });
    expect(ferry.beat().lines[0]?.id).toBe('t1_001');
    expect(ferry.beat().table?.things[0]?.lines.map((line) => line.id)).toEqual(['sum', 'stamp']);
    expect(ferry.shownIds()).toContain('note@stamp');
  });

  it('shows a word of the player’s own on a thing, and nowhere in the story’s numbers', () => {
    const named = createInkPlaythrough({
      role: 'migrant',
      story,
      content: { ...ferryContent, texts: { ...ferryContent.texts, 'note.title': 'Loan note of {traveller}' } },
      facts: {},
      luckKey: { seed: 7, person: 0 },
      words: { traveller: 'Ama Serwaa' },
    });
    expect(named.beat().table?.things[0]?.title).toBe('Loan note of Ama Serwaa');
    expect(named.valueOf('traveller')).toBeUndefined();
    expect(named.beat().lines).toEqual(play().beat().lines);
  });

  it('offers what a hand can do as an act on the table, with its words and its cost', () => {
    const ferry = play();
    const beat = ferry.choose('go-on');
    expect(beat.table?.acts.map((act) => act.id)).toEqual(['t1_c01', 't1_c02']);
    expect(beat.table?.acts[1]).toMatchObject({
      verb: 'hand-over',
      thing: 'note',
      target: 'theirs',
      cost: '20 seconds',
    });
    expect(beat.options[2]).toMatchObject({ closedBy: 'work-visas', hand: { kind: 'said' } });
  });

  it('marks the line pointed at and moves the thing handed over', () => {
    const ferry = play();
    ferry.choose('go-on');
    expect(ferry.choose('t1_c01').table?.things[0]?.marks).toEqual(['sum']);
    // The answer still stands in the old scene; the page is turned by hand.
    expect(ferry.choose('t1_c02').scene.scene).toBe('T1');
    expect(ferry.choose('go-on').table).toBeUndefined();
    expect(ferry.beat().scene.scene).toBe('T2');
  });

  it('gives a reason for a closed way and leaves it open to be asked again', () => {
    const ferry = play();
    ferry.choose('go-on');
    const once = ferry.choose('t1_c03');
    expect(once.lines[0]).toMatchObject({ id: 't1_007', speaker: 'clerk' });
    expect(once.options.map((option) => option.id)).toContain('t1_c03');
  });

  it('ends with the id of its ending and nothing left to choose', () => {
    const ferry = play();
    for (const id of ['go-on', 't1_c02', 'go-on', 't2_c01']) ferry.choose(id);
    expect(ferry.beat()).toMatchObject({ ending: 'shore', options: [] });
    expect(ferry.faults()).toEqual([]);
  });

  it('plays a log to the same beat as the hand did', () => {
    const ferry = play();
    for (const id of ['go-on', 't1_c01', 't1_c03', 't1_c02']) ferry.choose(id);
    expect(ferry.log()).toEqual([0, 10, 12, 11]);
    const resumed = play({ log: ferry.log() });
    expect(resumed.beat()).toEqual(ferry.beat());
    expect(resumed.log()).toEqual(ferry.log());
  });

  it('goes on from the last moment that still exists when a log does not fit', () => {
    const resumed = play({ log: [0, 99, 11] });
    expect(resumed.log()).toEqual([0]);
    expect(resumed.faults()[0]?.code).toBe('story/log-does-not-fit');
    expect(resumed.beat().lines[0]?.id).toBe('t1_004');
  });

  it('refuses an option that is not open and names those that are', () => {
    expect(() => play().choose('t2_c01')).toThrow(new RangeError('The option "t2_c01" is not open; open are: go-on.'));
  });

  it('says so when it runs dry, and offers the way back to the last choice', () => {
    const ferry = play();
    for (const id of ['go-on', 't1_c04', 't3_c01']) ferry.choose(id);
    expect(ferry.beat().lines.at(-1)).toMatchObject({ id: 'story/ran-out-of-content', text: 'No next line.' });
    const back = ferry.choose('take-back');
    expect(back.options.map((option) => option.id)).toEqual(['t3_c01']);
    expect(ferry.faults().map((fault) => fault.code)).toEqual(['story/ran-out-of-content']);
    expect(play({ log: ferry.log() }).beat()).toEqual(back);
  });
});

describe('luck in a story', () => {
  const weatherOf = (seed: number) => {
    const ferry = play({ seed });
    ferry.choose('go-on');
    ferry.choose('t1_c01');
    ferry.choose('t1_c02');
    return ferry.choose('go-on').lines[0]?.id;
  };

  it('is the same for the same seed and differs between seeds', () => {
    const seeds = Array.from({ length: 60 }, (_, seed) => seed);
    expect(seeds.map(weatherOf)).toEqual(seeds.map(weatherOf));
    const rain = seeds.filter((seed) => weatherOf(seed) === 't2_001').length;
    expect(rain).toBeGreaterThan(15);
    expect(rain).toBeLessThan(45);
  });

  it('does not depend on what was done before', () => {
    for (let seed = 0; seed < 20; seed++) {
      const straight = play({ seed });
      straight.choose('go-on');
      straight.choose('t1_c02');
      expect(straight.choose('go-on').lines[0]?.id).toBe(weatherOf(seed));
    }
  });
});

describe('a translated story', () => {
  it('says the message of the line id, with the numbers of the story in it', () => {
    const ferry = createInkPlaythrough({
      role: 'migrant',
      story,
      content: ferryContent,
      facts: {},
      luckKey: { seed: 1, person: 0 },
      translation: {
        locale: 'de',
        texts: { t1_003: '{loan_days} Tage stehen auf dem Zettel.', 'loan.label': 'Schulden' },
      },
    });
    expect(ferry.beat().lines[1]?.text).toMatch(/^(12|20) Tage stehen/);
    expect(ferry.beat().status[0]?.label).toBe('Schulden');
    expect(ferry.beat().lines[0]?.text).toBe('A nail hangs by the door.');
  });
});

describe('facts that come in when an option is carried out', () => {
  it('are read from then on, and come in again when the log is played', () => {
    const start = {
      role: 'migrant' as const,
      story,
      content: ferryContent,
      facts: {},
      luckKey: { seed: 1, person: 0 },
      before: (option: string, read: (name: string) => number | undefined) =>
        option === 't1_c01' ? { pw_bla: 1, loan_days: (read('loan_days') ?? 0) + 10 } : undefined,
    };
    const ferry = createInkPlaythrough(start);
    ferry.choose('go-on');
    const beat = ferry.choose('t1_c01');
    expect(beat.status[0]?.value).toBe('30 days');
    expect(beat.table?.things[0]?.lines.map((line) => line.id)).toEqual(['sum', 'stamp']);
    expect(createInkPlaythrough({ ...start, log: ferry.log() }).beat()).toEqual(beat);
  });
});
