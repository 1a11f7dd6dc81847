// This module is the state of the road's screen: which world it reads, where the player is, what was said before.
// Every choice is saved at once; a save is played again with the facts it stored, never with new ones.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Beat, Playthrough } from '../../play/beat';
import type { ScreenProps } from '../../ui/screen-props';
import { openRoadWorld, type RoadWorld, seedOfWorld } from './open-road-world';
import { type PastBeat, replayRoad, skipScene } from './replay-road';
import { lastSpeaker, type RoadView } from './road-view';

type CreateRoad = (start: { readonly facts: Readonly<Record<string, number>>; readonly seed: number }) => Playthrough;

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
    }
  | { readonly kind: 'misfit'; readonly copy: string; readonly keep: number }
  | { readonly kind: 'failed' };

/** The road and what can be done with it. */
export interface Road {
  readonly phase: RoadPhase;
  readonly facts: Readonly<Record<string, number>>;
  begin(): void;
  resume(): void;
  choose(optionId: string): void;
  back(): void;
  skip(): void;
  retry(): void;
}

/** Who faced the player last in the present scene. */
function facingOf(past: readonly PastBeat[], play: Playthrough): RoadView['facing'] {
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
  const play = useRef<Playthrough | undefined>(undefined);
  const world = useRef<RoadWorld | undefined>(undefined);
  const waiting = useRef(false);

  const show = (past: readonly PastBeat[]): void => {
    const current = play.current;
    if (current) setPhase({ kind: 'playing', beat: current.beat(), past, facing: facingOf(past, current) });
  };

  /** Play what the session holds, from the first beat. */
  const open = (): void => {
    const save = session.roleSave('migrant');
    if (!save || !create.current) return;
    const made = create.current({ facts: save.facts, seed: seedOfWorld(save.worldCode) });
    const { past, misfit } = replayRoad(made, save.choices);
    play.current = made;
    if (misfit === undefined) show(past);
    else setPhase({ kind: 'misfit', copy: session.exportSave(), keep: misfit });
  };

  const startIn = (ready: RoadWorld): void => {
    session.startRole('migrant', { worldCode: ready.code, modelId: ready.modelId, facts: ready.facts });
    open();
  };

  useEffect(() => {
    let here = true;
    const load = async (): Promise<void> => {
      const { loadRole } = await import('../../story/create-playthrough');
      create.current = (await loadRole('migrant')) as CreateRoad;
      if (!here) return;
      const save = session.roleSave('migrant');
      // A road in progress goes on where it was, unless the address asks for another world.
      if (save && save.choices.length > 0 && (query.world === undefined || query.world === save.worldCode)) {
        open();
        return;
      }
      const ready = await openRoadWorld({
        sim,
        code: query.world ?? session.store.getState().worldCode,
        onShare: (share) => {
          if (here) setPhase((now) => (now.kind === 'intro' ? { ...now, share } : now));
        },
      });
      if (!here) return;
      world.current = ready;
      if (waiting.current) startIn(ready);
      else setPhase((now) => (now.kind === 'intro' ? { ...now, share: 1, world: ready } : now));
    };
    load().catch(() => {
      if (here) setPhase({ kind: 'failed' });
    });
    return () => {
      here = false;
    };
  }, [query.world, attempt]);

  const past = phase.kind === 'playing' ? phase.past : [];
  return {
    phase,
    facts: session.roleSave('migrant')?.facts ?? {},
    begin: () => {
      if (world.current) startIn(world.current);
      else if (phase.kind === 'intro') waiting.current = true;
      else {
        // Again in the same world: the facts that were stored are the world.
        const save = session.roleSave('migrant');
        if (save) session.startRole('migrant', { worldCode: save.worldCode, modelId: save.modelId, facts: save.facts });
        open();
      }
    },
    resume: () => {
      if (phase.kind === 'misfit') session.rewindRole('migrant', phase.keep);
      open();
    },
    choose: (optionId) => {
      const current = play.current;
      const beat = current?.beat();
      const option = beat?.options.find((each) => each.id === optionId);
      if (!current || !beat || !option) return;
      current.choose(optionId);
      session.recordChoice('migrant', option.number);
      show([...past, { scene: beat.scene.scene, lines: beat.lines, chosen: option.text }]);
    },
    back: () => {
      session.rewindRole('migrant', Math.max(0, (session.roleSave('migrant')?.choices.length ?? 1) - 1));
      open();
    },
    skip: () => {
      if (!play.current) return;
      const skipped = skipScene(play.current);
      for (const number of skipped.numbers) session.recordChoice('migrant', number);
      show([...past, ...skipped.past]);
    },
    retry: () => {
      setPhase({ kind: 'intro', share: undefined, world: undefined, saved: session.roleSave('migrant') !== undefined });
      setAttempt(attempt + 1);
    },
  };
}
