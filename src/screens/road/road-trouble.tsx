// This module says what went wrong before the first beat, a story that did not arrive or a save that no longer fits, and the ways on.

import { Button } from '../../ui/button';
import { useText } from '../../ui/text-context';
import type { Road } from './use-road';

/** The trouble, if there is one. */
export function RoadTrouble({ road, onTitle }: { readonly road: Road; readonly onTitle: () => void }) {
  const t = useText();
  const { phase } = road;
  if (phase.kind === 'failed') {
    return (
      <div class="road__middle">
        <section class="road-intro on-paper" data-trouble="story">
          <p role="alert">{t('road.fault.story')}</p>
          <Button kind="primary" onPress={road.retry}>
            {t('road.fault.retry')}
          </Button>
          <Button onPress={onTitle}>{t('road.fault.title')}</Button>
        </section>
      </div>
    );
  }
  if (phase.kind !== 'misfit') return null;
  return (
    <div class="road__middle">
      <section class="road-intro on-paper" data-trouble="save">
        <p role="alert">{t('road.intro.damaged')}</p>
        <textarea class="road-intro__copy" readOnly rows={3} aria-label={t('road.intro.copy')} value={phase.copy} />
        <Button kind="primary" onPress={road.resume}>
          {t('road.intro.resume')}
        </Button>
        <Button onPress={() => road.begin()}>{t('road.intro.again')}</Button>
      </section>
    </div>
  );
}
