// This module says what the lights mean: a legend with the shapes of the map, and, where nothing can be drawn, the same
// shapes with how many people each stands for now.

import type { LightSource } from '../../canvas/map/light-book';
import type { LightKind } from '../../canvas/map/light-kinds';
import { lightColors } from '../../canvas/map/light-painting';
import { countMap } from '../../canvas/map/map-count';
import type { Translate } from '../../i18n/translate';

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
export function MapAsCounts(props: {
  readonly source: LightSource;
  readonly month: number;
  readonly sideName: string;
  readonly t: Translate;
}) {
  const { source, month, sideName, t } = props;
  const { kinds } = countMap(source, month);
  return (
    <section aria-label={t('lab.map.words', { month: month + 1, side: sideName })}>
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
    </section>
  );
}

function LegendMark({ kind }: { readonly kind: LightKind }) {
  return (
    <svg viewBox="-6 -6 12 12" width="14" height="14" aria-hidden="true" style={{ color: lightColors[kind] }}>
      <MarkShape kind={kind} />
    </svg>
  );
}

function MarkShape({ kind }: { readonly kind: LightKind }) {
  switch (kind) {
    case 'irregular':
      return <rect x="-5" y="-1.8" width="10" height="3.6" fill="currentColor" />;
    case 'exploited':
      return <rect x="-3.2" y="-3.2" width="6.4" height="6.4" fill="currentColor" transform="rotate(45)" />;
    case 'free':
      return (
        <>
          <circle r="1.8" fill="currentColor" />
          <circle r="4.6" fill="none" stroke="currentColor" stroke-width="1.2" />
        </>
      );
    case 'lost':
      return <path d="M-5 0H5M0-5V5" stroke="currentColor" stroke-width="1.8" />;
    default:
      return <circle r="3.4" fill="currentColor" />;
  }
}
