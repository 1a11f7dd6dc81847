import { describe, expect, it } from 'vitest';
import type { Beat, BeatOption, Playthrough } from '../../../src/play/beat';
import { replay, walkPast } from '../../../src/play/past';
import { lastSpeaker, viewRoad } from '../../../src/screens/road/road-view';
import { createMigrantPlaythrough } from '../../../src/story/migrant-playthrough';
import { summaryOf } from '../../../src/story/scene-summaries';

const start = { facts: {}, seed: 417 };

function aBeat(changes: Partial<Beat> = {}): Beat {
  return {
    index: 0,
    scene: { scene: 'A2b', background: 'market', intensity: 0 },
    lines: [{ id: 'a', text: 'The well.', sources: [] }],
    options: [],
    status: [],
    ...changes,
  };
}

function choose(play: Playthrough, pick: (options: readonly BeatOption[]) => BeatOption | undefined): number[] {
  const numbers: number[] = [];
  for (let step = 0; step < 60 && play.beat().ending === undefined; step++) {
    const option = pick(play.beat().options);
    if (!option) throw new Error(`no way on in ${play.beat().scene.scene}`);
    numbers.push(option.number);
    play.choose(option.id);
  }
  return numbers;
}

describe('what the road shows', () => {
  it('faces the last person who spoke, and keeps them while only the narrator speaks', () => {
    const spoken = aBeat({
      lines: [
        { id: 'a', text: '“No.”', speaker: 'hask', mood: 'firm', sources: [] },
        { id: 'b', text: 'Rain.', sources: [] },
      ],
    });
    expect(viewRoad(spoken).facing).toEqual({ id: 'hask', mood: 'firm' });
    expect(viewRoad(aBeat(), { id: 'oveth', mood: 'plain' }).facing).toEqual({ id: 'oveth', mood: 'plain' });
  });

  it('gives no face to a voice on the telephone', () => {
    expect(lastSpeaker([{ id: 'a', text: '“Yes?”', speaker: 'register', sources: [] }])).toBeUndefined();
  });

  it('draws no telephone where Ilu sits at the table herself', () => {
    const lines = [{ id: 'a', text: '“The goat.”', speaker: 'ilu', sources: [] }];
    const home = { scene: 'A1c', background: 'kitchen', intensity: 0 } as const;
    expect(viewRoad(aBeat({ lines, scene: home })).undrawn).toBe(true);
    expect(viewRoad(aBeat({ lines, scene: { ...home, scene: 'A2c' } })).undrawn).toBeUndefined();
  });

  it('leaves an empty table away', () => {
    const table = { label: 'Table', zones: [], things: [], acts: [] };
    expect(viewRoad(aBeat({ table })).table).toBeUndefined();
  });
});

describe('a road that was saved', () => {
  it('plays again to the same beat, with everything said before', () => {
    const first = createMigrantPlaythrough(start);
    const numbers = choose(first, (options) => options[0]);
    const again = createMigrantPlaythrough(start);
    const { past, misfit } = replay(again, numbers);
    expect(misfit).toBeUndefined();
    expect(past).toHaveLength(numbers.length);
    expect(again.beat()).toEqual(first.beat());
  });

  it('says where a log stopped fitting the story', () => {
    const play = createMigrantPlaythrough(start);
    const good = play.beat().options[0]?.number ?? 0;
    expect(replay(play, [good, 999_999, good])).toMatchObject({ misfit: 1 });
  });
});

describe('a scene that is skipped', () => {
  it('ends at the next scene and never signs for the player', () => {
    const play = createMigrantPlaythrough(start);
    for (let scene = 0; scene < 40 && play.beat().ending === undefined; scene++) {
      const here = play.beat().scene.scene;
      const { past } = walkPast(play, summaryOf(here)?.take ?? []);
      expect(past.length).toBeGreaterThan(0);
      expect(play.beat().ending !== undefined || play.beat().scene.scene !== here).toBe(true);
    }
    expect(play.beat().ending).toBeDefined();
    expect(play.valueOf('signed')).toBe(0);
    expect(play.valueOf('passport_gone')).toBe(0);
  });
});
