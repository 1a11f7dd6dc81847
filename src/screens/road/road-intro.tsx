// This module is the page before the road: who you are, two lines of note, how long it takes, while the model runs.

import { Button } from '../../ui/button';
import { Portrait } from '../../ui/portrait';
import { Progress } from '../../ui/progress';
import { useText } from '../../ui/text-context';
import type { Road, RoadPhase } from './use-road';

/** Props of the page before the road. */
export interface RoadIntroProps {
  readonly road: Road;
  readonly phase: Extract<RoadPhase, { kind: 'intro' }>;
  /** The player has asked to begin and waits for the world. */
  readonly waiting: boolean;
  readonly onBegin: () => void;
}

/** The page before the road. */
export function RoadIntro({ road, phase, waiting, onBegin }: RoadIntroProps) {
  const t = useText();
  const { world, share, saved } = phase;
  return (
    <section class="road-intro on-paper" aria-labelledby="road-intro">
      <div class="road-intro__face">
        <Portrait id="teska" mood="plain" size="card" />
      </div>
      <div class="road-intro__words">
        <h2 id="road-intro" class="road-intro__title">
          {t('road.intro.title')}
        </h2>
        <p class="road-intro__who" data-beat={saved ? undefined : 'intro'}>
          {t('road.intro.who')}
        </p>
        <p class="road-intro__note">{t('road.intro.note')}</p>
        <p class="road-intro__note">{t('road.intro.time')}</p>
        {world === undefined ? (
          <Progress label={t('road.intro.running')} share={share} />
        ) : (
          <p class="road-intro__ready" role="status">
            {t(world.stored ? 'road.intro.stored' : 'road.intro.ready')}
          </p>
        )}
        <div class="road-intro__ways" data-choices={saved ? 2 : 1}>
          <Button kind="primary" onPress={onBegin} disabled={waiting}>
            {t(saved ? 'road.intro.again' : 'road.intro.start')}
          </Button>
          {saved && <Button onPress={road.resume}>{t('road.intro.resume')}</Button>}
        </div>
      </div>
    </section>
  );
}
