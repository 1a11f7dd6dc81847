// This module says what the lights mean: a legend with the shapes of the map, and, where nothing can be drawn, the same
// shapes with how many people each stands for now.

import type { LightSource } from '../../canvas/map/light-book';
import type { LightKind } from '../../canvas/map/light-kinds';
import { countMap } from '../../canvas/map/map-count';
import type { Translate } from '../../i18n/translate';
import { LegendMark } from './light-mark';

const legendKinds: readonly LightKind[] = ['regular', 'irregular', 'exploited', 'free', 'lost'];

/** The legend as a list. */
export function LabLegend({ t, perLight }: { readonly t: Translate; readonly perLight: number }) {
  return (
    <ul class="lab-legend" aria-label={t('lab.legend.label')}>
      {legendKinds.map((kind) => (
        <li key={kind}>
          <LegendMark kind={kind} />
          {t(`canvas.light.${kind}`)}
        </li>
      ))}
      <li>{t('lab.legend.each', { n: perLight })}</li>
    </ul>
  );
}

const countedKinds: readonly LightKind[] = ['waiting', 'regular', 'irregular', 'held', 'settled', 'exploited', 'lost'];

/** A map where nothing is drawn: the lights as counts. */
export function MapAsCounts(props: { readonly source: LightSource; readonly month: number; readonly t: Translate }) {
  const { source, month, t } = props;
  const { kinds } = countMap(source, month);
  return (
    <dl class="lab-counts">
      {countedKinds.map((kind) => (
        <div key={kind} class="lab-counts__row">
          <dt>
            <LegendMark kind={kind} />
            {t(`canvas.light.${kind}`)}
          </dt>
          <dd>{t('lab.value.people', { n: Math.round(kinds[kind]) })}</dd>
        </div>
      ))}
    </dl>
  );
}
