// This module is the page before the summer: who you are, two lines of note, how long it takes, while the model runs.

import { Button } from '../../ui/button';
import { Portrait } from '../../ui/portrait';
import { Progress } from '../../ui/progress';
import { useText } from '../../ui/text-context';
import type { Cabinet, CabinetPhase } from './use-cabinet';

/** Props of the page before the summer. */
export interface CabinetIntroProps {
  readonly cabinet: Cabinet;
  readonly phase: Extract<CabinetPhase, { kind: 'intro' }>;
  /** The player has asked to begin and waits for the world. */
  readonly waiting: boolean;
  readonly onBegin: () => void;
}

/** The page before the summer. */
export function CabinetIntro({ cabinet, phase, waiting, onBegin }: CabinetIntroProps) {
  const t = useText();
  const { world, share, saved } = phase;
  return (
    <section class="cabinet-intro on-paper" aria-labelledby="cabinet-intro">
      <div class="cabinet-intro__face">
        <Portrait id="elan" mood="plain" size="card" />
      </div>
      <div class="cabinet-intro__words">
        <h2 id="cabinet-intro" class="cabinet-intro__title">
          {t('cabinet.intro.title')}
        </h2>
        <p class="cabinet-intro__who">{t('cabinet.intro.who')}</p>
        <p class="cabinet-intro__note">{t('cabinet.intro.note')}</p>
        <p class="cabinet-intro__note">{t('cabinet.intro.time')}</p>
        {world === undefined ? (
          <Progress label={t('cabinet.intro.running')} share={share} />
        ) : (
          <p class="cabinet-intro__ready" role="status">
            {t(world.run ? 'cabinet.intro.ready' : 'cabinet.intro.stored')}
          </p>
        )}
        <div class="cabinet-intro__ways">
          <Button kind="primary" onPress={onBegin} disabled={waiting && world === undefined}>
            {t(saved ? 'cabinet.intro.again' : 'cabinet.intro.start')}
          </Button>
          {saved && <Button onPress={cabinet.resume}>{t('cabinet.intro.resume')}</Button>}
        </div>
      </div>
    </section>
  );
}
