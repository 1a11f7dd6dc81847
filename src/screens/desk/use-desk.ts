// This module is the state of the desk's screen: which world it stands in, where the play is, what was said before.
// Every act is saved at once; a save is played again with the facts and travellers it stored, never with new ones.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Beat } from '../../play/beat';
import type { PastBeat } from '../../play/past';
import { clockRunsFact, clockStoppedFact } from '../../roles/officer/officer-world';
import { factsOfPlan, noPlan, type PracticePlan, planOfFacts } from '../../roles/officer/practice-plan';
import { RoleAtPlay } from '../../session/role-at-play';
import type { RoleSave } from '../../session/save-events';
import type { Settings } from '../../session/settings';
import type { QuayPerson } from '../../sim/run-api';
import type { OfficerPlaythrough } from '../../story/officer-playthrough';
import type { DeskReading } from '../../story/officer-reading';
import { summaryOf } from '../../story/scene-summaries';
import type { ScreenProps } from '../../ui/screen-props';
import { seedOfCode } from '../../world/world';
import { skippedPartOfDesk } from './desk-view';
import type { DeskWorld } from './open-desk-world';

/** Where the screen is. */
export type DeskPhase =
  | {
      readonly kind: 'intro';
      readonly share: number | undefined;
      readonly world: DeskWorld | undefined;
      readonly saved: boolean;
    }
  | { readonly kind: 'playing'; readonly beat: Beat; readonly reading: DeskReading; readonly past: readonly PastBeat[] }
  | { readonly kind: 'misfit'; readonly copy: string; readonly keep: number }
  | { readonly kind: 'failed' };

/** The desk and what can be done with it. */
export interface Desk {
  readonly phase: DeskPhase;
  /** Begin the whole of it, or the six-minute cut; without a word, what was played last. */
  begin(cut?: boolean): void;
  /** Begin a run of travellers without a story. */
  beginRun(plan: PracticePlan): void;
  /** Leave a run for the page where ways to begin are chosen. */
  leaveRun(): void;
  /** Code of the world that is played. */
  readonly code: string;
  resume(): void;
  choose(optionId: string): void;
  /** The shift on its save: what can be done with the story as a whole. */
  readonly play: RoleAtPlay<OfficerPlaythrough>;
  back(): void;
  rewind(): void;
  skip(): void;
  pass(): void;
  undo(): void;
  retry(): void;
}

/** What is begun: the whole story, the short cut, or a run of travellers. */
interface Beginning {
  readonly cut: boolean;
  readonly plan?: PracticePlan;
}

/** Facts of a play: its clock, and what was begun. They hold throughout, since a log is played again by them. */
function startFacts(
  facts: Readonly<Record<string, number>>,
  timers: Settings['timers'],
  { cut, plan }: Beginning,
): Record<string, number> {
  return {
    ...facts,
    ...(plan ? factsOfPlan(plan) : noPlan),
    [clockStoppedFact]: Number(timers === 'off'),
    [clockRunsFact]: Number(timers === 'real'),
    short_cut: Number(cut),
  };
}

type Code = {
  readonly create: typeof import('../../story/officer-playthrough').createOfficerPlaythrough;
  readonly createRun: typeof import('../../story/officer-night').createOfficerNight;
  readonly world: typeof import('./open-desk-world');
};

/** Run the desk of a screen. */
export function useDesk({ session, sim, query }: Pick<ScreenProps, 'session' | 'sim' | 'query'>): Desk {
  const hasSave = (): boolean => session.roleSave('officer') !== undefined;
  const [phase, setPhase] = useState<DeskPhase>(() => ({
    kind: 'intro',
    share: undefined,
    world: undefined,
    saved: hasSave(),
  }));
  const [attempt, setAttempt] = useState(0);
  const code = useRef<Code | undefined>(undefined);
  /** Persons of the run of the world that is played. A save holds none of a run of travellers: the model sends them again. */
  const quay = useRef<readonly QuayPerson[]>([]);
  const [play] = useState(
    () =>
      new RoleAtPlay<OfficerPlaythrough>({
        session,
        role: 'officer',
        create: (save) => {
          if (!code.current) throw new Error('the desk is not loaded yet');
          const start = { facts: save.facts, seed: seedOfCode(save.worldCode) };
          const plan = planOfFacts(save.facts);
          return plan ? code.current.createRun({ ...start, quay: quay.current }, plan) : code.current.create(start);
        },
        partOf: (made) => made.reading().part,
        skippedPartOf: (made) => skippedPartOfDesk(made.reading()),
      }),
  );
  const ready = useRef<DeskWorld | undefined>(undefined);
  const waiting = useRef<Beginning | undefined>(undefined);

  const show = (): void => {
    const current = play.play;
    if (current) setPhase({ kind: 'playing', beat: current.beat(), reading: current.reading(), past: play.past });
  };

  /** Play what the session holds, from the first beat. */
  const open = (): void => {
    if (!session.roleSave('officer') || !code.current) return;
    const { misfit } = play.open();
    if (misfit === undefined) show();
    else setPhase({ kind: 'misfit', copy: session.exportSave(), keep: misfit });
  };

  /** The people of a saved run of travellers: the model sends them again. The story's own are in its save. */
  const meetAgain = async ({ facts, worldCode }: RoleSave): Promise<void> => {
    if (!planOfFacts(facts) || !code.current) return;
    quay.current = (await code.current.world.openDeskWorld({ sim, code: worldCode, onShare: () => undefined })).quay;
  };

  const startIn = (world: DeskWorld, beginning: Beginning): void => {
    quay.current = world.quay;
    session.startRole('officer', {
      worldCode: world.code,
      modelId: world.modelId,
      facts: startFacts(world.facts, session.store.getState().settings.timers, beginning),
    });
    open();
  };

  useEffect(() => {
    let here = true;
    const load = async (): Promise<void> => {
      const [{ createOfficerPlaythrough }, { createOfficerNight }, world] = await Promise.all([
        import('../../story/officer-playthrough'),
        import('../../story/officer-night'),
        import('./open-desk-world'),
      ]);
      code.current = { create: createOfficerPlaythrough, createRun: createOfficerNight, world };
      if (!here) return;
      const save = session.roleSave('officer');
      // A shift in progress goes on where it was, unless the address asks for another world.
      if (save && save.choices.length > 0 && (query.world === undefined || query.world === save.worldCode)) {
        await meetAgain(save);
        if (here) open();
        return;
      }
      const opened = await world.openDeskWorld({
        sim,
        code: query.world ?? session.store.getState().worldCode,
        onShare: (share) => {
          if (here) setPhase((now) => (now.kind === 'intro' ? { ...now, share } : now));
        },
      });
      if (!here) return;
      ready.current = opened;
      if (waiting.current) startIn(opened, waiting.current);
      else setPhase((now) => (now.kind === 'intro' ? { ...now, share: 1, world: opened } : now));
    };
    load().catch(() => {
      if (here) setPhase({ kind: 'failed' });
    });
    return () => {
      here = false;
    };
  }, [query.world, attempt]);

  /** Do something with the story and show where it is then. */
  const after = (act: () => void): void => {
    act();
    show();
  };

  const beginWith = (beginning: Beginning): void => {
    if (ready.current) {
      startIn(ready.current, beginning);
      return;
    }
    if (phase.kind === 'intro') {
      waiting.current = beginning;
      return;
    }
    // Again in the same world: the facts that were stored are the world.
    const save = session.roleSave('officer');
    if (save) {
      const facts = startFacts(save.facts, session.store.getState().settings.timers, beginning);
      session.startRole('officer', { worldCode: save.worldCode, modelId: save.modelId, facts });
    }
    open();
  };

  return {
    phase,
    play,
    code: session.roleSave('officer')?.worldCode ?? query.world ?? '',
    begin: (cut) => {
      const facts = session.roleSave('officer')?.facts ?? {};
      const plan = cut === undefined ? planOfFacts(facts) : undefined;
      beginWith({ cut: cut ?? facts.short_cut === 1, ...(plan ? { plan } : {}) });
    },
    beginRun: (plan) => beginWith({ cut: false, plan }),
    leaveRun: () => {
      session.clearRole('officer');
      waiting.current = undefined;
      setPhase({ kind: 'intro', share: undefined, world: undefined, saved: false });
      setAttempt(attempt + 1);
    },
    resume: () => {
      if (phase.kind === 'misfit') session.rewindRole('officer', phase.keep);
      const save = session.roleSave('officer');
      if (save) void meetAgain(save).then(open);
    },
    choose: (optionId) => {
      if (play.choose(optionId)) show();
    },
    back: () => after(() => play.back()),
    rewind: () => after(() => play.rewind()),
    skip: () =>
      after(() => {
        const made = play.play;
        play.skip((made && summaryOf(skippedPartOfDesk(made.reading()))?.take) ?? []);
      }),
    pass: () => after(() => play.pass()),
    undo: () => after(() => play.undo()),
    retry: () => {
      setPhase({ kind: 'intro', share: undefined, world: undefined, saved: hasSave() });
      setAttempt(attempt + 1);
    },
  };
}
