// This module is the state of the desk's screen: which world it stands in, where the play is, what was said before.
// Every act is saved at once; a save is played again with the facts and travellers it stored, never with new ones.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Beat } from '../../play/beat';
import type { OfficerPlaythrough } from '../../story/officer-playthrough';
import type { DeskReading } from '../../story/officer-reading';
import type { LogEntry } from '../../ui/log-dialog';
import type { ScreenProps } from '../../ui/screen-props';
import { seedOfCode } from '../../world/world';
import type { DeskWorld } from './open-desk-world';

/** Where the screen is. */
export type DeskPhase =
  | {
      readonly kind: 'intro';
      readonly share: number | undefined;
      readonly world: DeskWorld | undefined;
      readonly saved: boolean;
    }
  | { readonly kind: 'playing'; readonly beat: Beat; readonly reading: DeskReading; readonly past: readonly LogEntry[] }
  | { readonly kind: 'misfit'; readonly copy: string; readonly keep: number }
  | { readonly kind: 'failed' };

/** The desk and what can be done with it. */
export interface Desk {
  readonly phase: DeskPhase;
  begin(): void;
  resume(): void;
  choose(optionId: string): void;
  back(): void;
  retry(): void;
}

type Code = {
  readonly create: typeof import('../../story/officer-playthrough').createOfficerPlaythrough;
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
  const play = useRef<OfficerPlaythrough | undefined>(undefined);
  const ready = useRef<DeskWorld | undefined>(undefined);
  const waiting = useRef(false);

  const show = (past: readonly LogEntry[]): void => {
    const current = play.current;
    if (current) setPhase({ kind: 'playing', beat: current.beat(), reading: current.reading(), past });
  };

  /** Play what the session holds, from the first beat. */
  const open = (): void => {
    const save = session.roleSave('officer');
    if (!save || !code.current) return;
    const made = code.current.create({ facts: save.facts, seed: seedOfCode(save.worldCode) });
    const past: LogEntry[] = [];
    for (const [at, number] of save.choices.entries()) {
      const { lines, options } = made.beat();
      const option = options.find((each) => each.number === number);
      if (option === undefined) {
        play.current = made;
        setPhase({ kind: 'misfit', copy: session.exportSave(), keep: at });
        return;
      }
      past.push({ lines, chosen: option.text });
      made.choose(option.id);
    }
    play.current = made;
    show(past);
  };

  const startIn = (world: DeskWorld): void => {
    session.startRole('officer', { worldCode: world.code, modelId: world.modelId, facts: world.facts });
    open();
  };

  useEffect(() => {
    let here = true;
    const load = async (): Promise<void> => {
      const [{ createOfficerPlaythrough }, world] = await Promise.all([
        import('../../story/officer-playthrough'),
        import('./open-desk-world'),
      ]);
      code.current = { create: createOfficerPlaythrough, world };
      if (!here) return;
      const save = session.roleSave('officer');
      // A shift in progress goes on where it was, unless the address asks for another world.
      if (save && save.choices.length > 0 && (query.world === undefined || query.world === save.worldCode)) {
        open();
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
      if (waiting.current) startIn(opened);
      else setPhase((now) => (now.kind === 'intro' ? { ...now, share: 1, world: opened } : now));
    };
    load().catch(() => {
      if (here) setPhase({ kind: 'failed' });
    });
    return () => {
      here = false;
    };
  }, [query.world, attempt]);

  return {
    phase,
    begin: () => {
      if (ready.current) startIn(ready.current);
      else if (phase.kind === 'intro') waiting.current = true;
      else {
        // Again in the same world: the facts that were stored are the world.
        const save = session.roleSave('officer');
        if (save) session.startRole('officer', { worldCode: save.worldCode, modelId: save.modelId, facts: save.facts });
        open();
      }
    },
    resume: () => {
      if (phase.kind === 'misfit') session.rewindRole('officer', phase.keep);
      open();
    },
    choose: (optionId) => {
      const current = play.current;
      const beat = current?.beat();
      const option = beat?.options.find((each) => each.id === optionId);
      if (!current || !beat || !option) return;
      current.choose(optionId);
      session.recordChoice('officer', option.number);
      const past = phase.kind === 'playing' ? phase.past : [];
      show([...past, { lines: beat.lines, chosen: option.text }]);
    },
    back: () => {
      session.rewindRole('officer', Math.max(0, (session.roleSave('officer')?.choices.length ?? 1) - 1));
      open();
    },
    retry: () => {
      setPhase({ kind: 'intro', share: undefined, world: undefined, saved: hasSave() });
      setAttempt(attempt + 1);
    },
  };
}
