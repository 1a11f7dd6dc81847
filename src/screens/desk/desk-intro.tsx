// This module is the page before the shift: who you are, two lines of note, how long it takes, while the model runs.

import type { PracticePlan } from '../../roles/officer/practice-plan';
import { Button } from '../../ui/button';
import { Portrait } from '../../ui/portrait';
import { Progress } from '../../ui/progress';
import { useText } from '../../ui/text-context';
import { DeskRuns } from './figures/desk-runs';
import type { Desk, DeskPhase } from './use-desk';

/** Props of the page before the shift. */
export interface DeskIntroProps {
  readonly desk: Desk;
  readonly phase: Extract<DeskPhase, { kind: 'intro' }>;
  readonly waiting: boolean;
  /** The six-minute cut was asked for by the address. */
  readonly short: boolean;
  readonly onBegin: (cut: boolean) => void;
  /** Seed that a new night begins with. */
  readonly nightSeed: number;
  readonly onRun: (plan: PracticePlan) => void;
}

/** Words of a way to begin. */
function beginWord(cut: boolean, saved: boolean): string {
  if (cut) return 'desk.intro.start-short';
  return saved ? 'desk.intro.again' : 'desk.intro.start';
}

/** The page before the shift. */
export function DeskIntro({ desk, phase, waiting, short, onBegin, nightSeed, onRun }: DeskIntroProps) {
  const t = useText();
  const { world, share, saved } = phase;
  return (
    <section class="desk-intro on-paper" aria-labelledby="desk-intro">
      <div class="desk-intro__face">
        <Portrait id="ansa" mood="plain" size="card" />
      </div>
      <div class="desk-intro__words">
        <h2 id="desk-intro" class="desk-intro__title">
          {t('desk.intro.title')}
        </h2>
        <p class="desk-intro__who">{t('desk.intro.who')}</p>
        <p class="desk-intro__note">{t('desk.intro.note')}</p>
        <p class="desk-intro__note">{t('desk.intro.time')}</p>
        {world === undefined ? (
          <Progress label={t('desk.intro.running')} share={share} />
        ) : (
          <p class="desk-intro__ready" role="status">
            {t(world.stored ? 'desk.intro.stored' : 'desk.intro.ready')}
          </p>
        )}
        <div class="desk-intro__ways">
          {(short ? [true, false] : [false, true]).map((cut, at) => (
            <div key={String(cut)} class="desk-intro__way">
              <Button kind={at === 0 ? 'primary' : 'plain'} onPress={() => onBegin(cut)} disabled={waiting}>
                {t(beginWord(cut, saved))}
              </Button>
              <span>{t(cut ? 'desk.intro.length.short' : 'desk.intro.length.whole')}</span>
            </div>
          ))}
          {saved && <Button onPress={desk.resume}>{t('desk.intro.resume')}</Button>}
        </div>
      </div>
      <DeskRuns nightSeed={nightSeed} waiting={waiting} onBegin={onRun} />
    </section>
  );
}
