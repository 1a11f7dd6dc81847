// This module is the state of the minister's screen: which world was inherited, where the player is, and the one moment at
// which the story waits for the model. Every choice is saved at once; a save is played again with the facts it stored.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Beat } from '../../play/beat';
import { type PastBeat, sceneOf } from '../../play/past';
import { readDecisions } from '../../roles/policymaker/decisions';
import { RoleAtPlay } from '../../session/role-at-play';
import type { InkPlaythrough } from '../../story/ink-playthrough';
import { summaryOf } from '../../story/scene-summaries';
import type { ScreenProps } from '../../ui/screen-props';
import { seedOfCode } from '../../world/world';
import { type CabinetWorld, inheritedOf, openCabinetWorld, runSeason, type SeasonRun } from './open-cabinet-world';

/** The option that lets the year run. */
const runOption = 'c2_run';

/** Where the screen is. */
export type CabinetPhase =
  | {
      readonly kind: 'intro';
      readonly share: number | undefined;
      readonly world: CabinetWorld | undefined;
      readonly saved: boolean;
    }
  | { readonly kind: 'playing'; readonly beat: Beat; readonly past: readonly PastBeat[] }
  | {
      readonly kind: 'season';
      readonly past: readonly PastBeat[];
      readonly share: number;
      /** Undefined while it runs, `none` when the model could not. */
      readonly season: SeasonRun | 'none' | undefined;
    }
  | { readonly kind: 'misfit'; readonly copy: string; readonly keep: number }
  | { readonly kind: 'failed' };

/** The minister's summer and what can be done with it. */
export interface Cabinet {
  readonly phase: CabinetPhase;
  readonly world: CabinetWorld | undefined;
  /** Both runs of the year, while this page has them. */
  readonly season: SeasonRun | undefined;
  /** The summer on its save: what can be done with the story as a whole. */
  readonly play: RoleAtPlay<InkPlaythrough>;
  /** A number of the story now. */
  read(name: string): number | undefined;
  begin(): void;
  resume(): void;
  choose(optionId: string): void;
  /** After the year has run: read what came of it. */
  goOn(): void;
  back(): void;
  rewind(): void;
  skip(): void;
  pass(): void;
  undo(): void;
  retry(): void;
}

type Create = typeof import('../../story/policymaker-playthrough').createPolicymakerPlaythrough;

/** Run the minister's summer on a screen. */
export function useCabinet({ session, sim, query }: Pick<ScreenProps, 'session' | 'sim' | 'query'>): Cabinet {
  const [phase, setPhase] = useState<CabinetPhase>(() => ({
    kind: 'intro',
    share: undefined,
    world: undefined,
    saved: (session.roleSave('policymaker')?.choices.length ?? 0) > 0,
  }));
  const [attempt, setAttempt] = useState(0);
  const create = useRef<Create | undefined>(undefined);
  const world = useRef<CabinetWorld | undefined>(undefined);
  const season = useRef<SeasonRun | undefined>(undefined);
  const [play] = useState(
    () =>
      new RoleAtPlay<InkPlaythrough>({
        session,
        role: 'policymaker',
        create: (save) => {
          if (!create.current) throw new Error('the summer is not loaded yet');
          return create.current({
            facts: save.facts,
            seed: seedOfCode(save.worldCode),
            season: () => season.current?.facts,
          });
        },
        partOf: sceneOf,
        // Without the signature the year has not run, and what came of it is not known.
        factsAfterRewind: (save, kept) =>
          kept.some((each) => each.option === runOption) ? save.facts : beforeTheOrder(save.facts),
      }),
  );
  const waiting = useRef(false);
  const alive = useRef(true);

  const show = (): void => {
    const current = play.play;
    if (current) setPhase({ kind: 'playing', beat: current.beat(), past: play.past });
  };

  /** Play what the session holds, from the first beat. */
  const open = (): void => {
    const save = session.roleSave('policymaker');
    if (!save || !create.current) return;
    const { misfit } = play.open();
    // A resumed summer runs its year in the world it was saved in.
    world.current ??= {
      code: save.worldCode,
      modelId: save.modelId,
      facts: save.facts,
      inherited: inheritedOf(save.worldCode),
    };
    if (misfit === undefined) show();
    else setPhase({ kind: 'misfit', copy: session.exportSave(), keep: misfit });
  };

  const startIn = (ready: CabinetWorld): void => {
    season.current = undefined;
    session.startRole('policymaker', { worldCode: ready.code, modelId: ready.modelId, facts: ready.facts });
    open();
  };

  /** Facts that became known are part of the save: the role is written anew with them and the same choices. */
  const keepFacts = (facts: Readonly<Record<string, number>>): void => {
    const save = session.roleSave('policymaker');
    if (!save) return;
    session.restoreRole('policymaker', { ...save, facts: { ...save.facts, ...facts } });
  };

  const carryOut = (optionId: string): void => {
    if (play.choose(optionId)) show();
  };

  const runYear = async (): Promise<void> => {
    const { past } = play;
    const [current, inherited] = [play.play, world.current];
    if (!current || !inherited) return;
    setPhase({ kind: 'season', past, share: 0, season: undefined });
    const decisions = readDecisions((name) => numberOf(current, name));
    const made = await runSeason({
      sim,
      world: inherited,
      decisions,
      onShare: (share) => {
        if (alive.current) setPhase((now) => (now.kind === 'season' ? { ...now, share } : now));
      },
    });
    if (!alive.current) return;
    season.current = made;
    if (made) {
      keepFacts(made.facts);
    }
    setPhase({ kind: 'season', past, share: 1, season: made ?? 'none' });
  };

  useEffect(() => {
    alive.current = true;
    let here = true;
    const load = async (): Promise<void> => {
      create.current = (await import('../../story/policymaker-playthrough')).createPolicymakerPlaythrough;
      if (!here) return;
      const save = session.roleSave('policymaker');
      // A summer in progress goes on where it was, unless the address asks for another world.
      if (save && save.choices.length > 0 && (query.world === undefined || query.world === save.worldCode)) {
        open();
        return;
      }
      const ready = await openCabinetWorld({
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
      alive.current = false;
    };
  }, [query.world, attempt]);

  /** Do something with the story and show where it is then. */
  const after = (act: () => void): void => {
    act();
    show();
  };
  return {
    phase,
    world: world.current,
    season: season.current,
    play,
    read: (name) => numberOf(play.play, name),
    begin: () => {
      if (phase.kind === 'intro') {
        if (world.current) startIn(world.current);
        else waiting.current = true;
        return;
      }
      // Again in the same world: what was inherited stands, what was decided does not.
      const save = session.roleSave('policymaker');
      const ready = world.current;
      if (save && ready) startIn({ ...ready, facts: beforeTheOrder(save.facts) });
    },
    resume: () => {
      if (phase.kind === 'misfit') session.rewindRole('policymaker', phase.keep);
      open();
    },
    choose: (optionId) => {
      if (optionId === runOption) runYear().catch(() => setPhase({ kind: 'failed' }));
      else carryOut(optionId);
    },
    goOn: () => carryOut(runOption),
    back: () => after(() => play.back()),
    rewind: () => after(() => play.rewind()),
    skip: () => after(() => play.skip(summaryOf(play.play?.beat().scene.scene ?? '')?.take ?? [])),
    pass: () => after(() => play.pass()),
    undo: () => after(() => play.undo()),
    retry: () => {
      setPhase({
        kind: 'intro',
        share: undefined,
        world: undefined,
        saved: session.roleSave('policymaker') !== undefined,
      });
      setAttempt(attempt + 1);
    },
  };
}

function numberOf(play: InkPlaythrough | undefined, name: string): number | undefined {
  const value = play?.valueOf(name);
  return typeof value === 'number' ? value : undefined;
}

/** Names of facts that only an order brings. */
const afterTheOrder =
  /^(?:run_[ab]_|end_|package_|run_(?:known|seen|force|lean|capital|kept|worst|bet_hit|arrivals|deaths|exploited|identified|gap)$)/;

function beforeTheOrder(facts: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !afterTheOrder.test(name)));
}
