// This module is the state of the road's screen: which world it reads, where the player is, what was said before.
// Every choice is saved at once; a save is played again with the facts it stored, never with new ones.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Beat } from '../../play/beat';
import { type PastBeat, sceneOf } from '../../play/past';
import { lifeNamed, lifeOf, type RoadLife } from '../../play/road-lives';
import { RoleAtPlay } from '../../session/role-at-play';
import type { RoleSave } from '../../session/save-events';
import type { InkPlaythrough } from '../../story/ink-playthrough';
import type { PlayStart } from '../../story/play-start';
import { summaryOf } from '../../story/scene-summaries';
import type { ScreenProps } from '../../ui/screen-props';
import { modelId } from '../../world/model-id';
import { seedOfCode } from '../../world/world';
import { type Crossing, openRoadWorld, type RoadWorld } from './open-road-world';
import { factsToStart, type RoadStart } from './road-start';
import { lastSpeaker, type RoadView } from './road-view';

type CreateRoad = (start: PlayStart) => InkPlaythrough;

/** What a saved road was begun under, when that is not what holds now: it plays on with the facts it stored. */
export type CarriedFrom = 'model' | 'world';

/** Where the screen is. */
export type RoadPhase =
  | {
      readonly kind: 'intro';
      readonly share: number | undefined;
      readonly world: RoadWorld | undefined;
      readonly saved: boolean;
    }
  | {
      readonly kind: 'playing';
      readonly beat: Beat;
      readonly past: readonly PastBeat[];
      readonly facing: RoadView['facing'];
      /** Why the numbers met here are not today's: said at the first beat after a return, until the next choice. */
      readonly carried?: CarriedFrom;
    }
  | { readonly kind: 'misfit'; readonly copy: string; readonly keep: number }
  | { readonly kind: 'failed' };

/** The road and what can be done with it. */
export interface Road {
  readonly phase: RoadPhase;
  readonly facts: Readonly<Record<string, number>>;
  /** The road on its save: what can be done with the story as a whole. */
  readonly play: RoleAtPlay<InkPlaythrough>;
  /** Number of the story now; 0 for what it does not hold. */
  read(fact: string): number;
  /** Everybody's light in the world of the present road; the model runs again where that is not at hand. */
  crossing(onShare: (share: number) => void): Promise<Crossing | undefined>;
  /** Begin anew, as somebody; `short` is the cut that ends when the bag is packed. */
  begin(short?: boolean, life?: RoadLife): void;
  resume(): void;
  choose(optionId: string): void;
  back(): void;
  rewind(): void;
  skip(): void;
  pass(): void;
  undo(): void;
  retry(): void;
}

/** Who faced the player last in the present scene. */
function facingOf(past: readonly PastBeat[], play: InkPlaythrough): RoadView['facing'] {
  const { scene, lines } = play.beat();
  const here = past.filter((each) => each.scene === scene.scene).flatMap((each) => each.lines);
  return lastSpeaker([...here, ...lines]);
}

/** Run the road of a screen. */
export function useRoad({ session, sim, query }: Pick<ScreenProps, 'session' | 'sim' | 'query'>): Road {
  const [phase, setPhase] = useState<RoadPhase>(() => ({
    kind: 'intro',
    share: undefined,
    world: undefined,
    saved: session.roleSave('migrant') !== undefined,
  }));
  const [attempt, setAttempt] = useState(0);
  const create = useRef<CreateRoad | undefined>(undefined);
  const [play] = useState(
    () =>
      new RoleAtPlay<InkPlaythrough>({
        session,
        role: 'migrant',
        create: (save) => {
          if (!create.current) throw new Error('the road is not loaded yet');
          const traveller = session.store.getState().settings.travellerName;
          return create.current({ facts: save.facts, seed: seedOfCode(save.worldCode), traveller });
        },
        partOf: sceneOf,
      }),
  );
  const world = useRef<RoadWorld | undefined>(undefined);
  /** The player has asked to begin: which cut and which life, or not yet. */
  const waiting = useRef<{ readonly short: boolean; readonly life: RoadLife } | undefined>(undefined);

  const show = (carried?: CarriedFrom): void => {
    const current = play.play;
    if (!current) return;
    const { past } = play;
    const beat = current.beat();
    if (beat.ending !== undefined) session.keepPost(Number(current.valueOf('posted') ?? 0));
    const facing = facingOf(past, current);
    setPhase({ kind: 'playing', beat, past, facing, ...(carried ? { carried } : {}) });
  };

  /** Play what the session holds, from the first beat. */
  const open = (returning = false): void => {
    const save = session.roleSave('migrant');
    if (!save || !create.current) return;
    const { misfit } = play.open();
    if (misfit === undefined) show(returning ? carriedFrom(save) : undefined);
    else setPhase({ kind: 'misfit', copy: session.exportSave(), keep: misfit });
  };

  const carriedFrom = (save: RoleSave): CarriedFrom | undefined => {
    if (save.modelId !== modelId) return 'model';
    const now = query.world ?? session.store.getState().worldCode;
    return now !== undefined && now !== save.worldCode ? 'world' : undefined;
  };

  const start = (world: Pick<RoleSave, 'worldCode' | 'modelId' | 'facts'>, how: Omit<RoadStart, 'post'> = {}): void => {
    // What the last road of this device pinned up hangs on the board of the next.
    const { post } = session.store.getState();
    const facts = factsToStart(world.facts, { ...how, post });
    session.startRole('migrant', { ...world, facts });
    open();
  };
  const startIn = (ready: RoadWorld, short: boolean, life: RoadLife): void =>
    start({ worldCode: ready.code, modelId: ready.modelId, facts: ready.facts }, { short, life: life.number });

  useEffect(() => {
    let here = true;
    const load = async (): Promise<void> => {
      const { loadRole } = await import('../../story/create-playthrough');
      create.current = (await loadRole('migrant')) as CreateRoad;
      if (!here) return;
      const save = session.roleSave('migrant');
      // A road in progress goes on where it was, unless the address asks for another world or another life.
      const sameWorld = query.world === undefined || query.world === save?.worldCode;
      const sameLife = (lifeNamed(query.life) ?? lifeOf(save?.facts)) === lifeOf(save?.facts);
      if (save && save.choices.length > 0 && sameWorld && sameLife) {
        open(true);
        return;
      }
      // Another world was asked for while a road was open: its page comes first again.
      world.current = undefined;
      setPhase((now) =>
        now.kind === 'intro' ? now : { kind: 'intro', share: undefined, world: undefined, saved: save !== undefined },
      );
      const ready = await openRoadWorld({
        sim,
        code: query.world ?? session.store.getState().worldCode,
        onShare: (share) => {
          if (here) setPhase((now) => (now.kind === 'intro' ? { ...now, share } : now));
        },
      });
      if (!here) return;
      world.current = ready;
      const asked = waiting.current;
      waiting.current = undefined;
      if (asked) startIn(ready, asked.short, asked.life);
      else setPhase((now) => (now.kind === 'intro' ? { ...now, share: 1, world: ready } : now));
    };
    load().catch(() => {
      if (here) setPhase({ kind: 'failed' });
    });
    return () => {
      here = false;
    };
  }, [query.world, query.life, attempt]);

  /** Do something with the story and show where it is then. */
  const after = (act: () => void): void => {
    act();
    show();
  };
  return {
    phase,
    facts: session.roleSave('migrant')?.facts ?? {},
    play,
    read: (fact) => {
      const value = play.play?.valueOf(fact);
      return typeof value === 'number' ? value : 0;
    },
    crossing: async (onShare) => {
      const code = session.roleSave('migrant')?.worldCode;
      if (world.current?.crossing === undefined || world.current.code !== code)
        world.current = await openRoadWorld({ sim, code, onShare });
      return world.current.crossing;
    },
    begin: (short = false, life = lifeNamed(query.life) ?? lifeOf(undefined)) => {
      if (phase.kind === 'intro' && world.current) startIn(world.current, short, life);
      else if (phase.kind === 'intro') waiting.current = { short, life };
      else {
        // Again in the same world, as the same person: the facts that were stored are both.
        const save = session.roleSave('migrant');
        if (save) start(save);
      }
    },
    resume: () => {
      if (phase.kind === 'misfit') session.rewindRole('migrant', phase.keep);
      open(true);
    },
    choose: (optionId) => {
      if (play.choose(optionId)) show();
    },
    back: () => after(() => play.back()),
    rewind: () => after(() => play.rewind()),
    skip: () => after(() => play.skip(summaryOf(play.play?.beat().scene.scene ?? '')?.take ?? [])),
    pass: () => after(() => play.pass()),
    undo: () => after(() => play.undo()),
    retry: () => {
      setPhase({ kind: 'intro', share: undefined, world: undefined, saved: session.roleSave('migrant') !== undefined });
      setAttempt(attempt + 1);
    },
  };
}
