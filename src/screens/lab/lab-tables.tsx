// This module says everything as tables: all outputs of A and B by theme, and the map at the month of the clock.

import type { LightSource } from '../../canvas/map/light-book';
import type { LightKind } from '../../canvas/map/light-kinds';
import { countMap } from '../../canvas/map/map-count';
import { geography } from '../../evidence/geography';
import type { Translate } from '../../i18n/translate';
import { Fold } from './compare/fold';
import { ScrollRoom } from './compare/scroll-room';
import type { ComparedOutput } from './lab-view';
import { bandWords, differenceWords, valueWords } from './number-words';
import { type Theme, themes } from './output-display';

/** All outputs, a fold for each theme. */
export function OutputTables({ themed, t }: { themed: ReadonlyMap<Theme, readonly ComparedOutput[]>; t: Translate }) {
  return (
    <>
      <p class="lab-fold__lead">{t('lab.tables.lead')}</p>
      {themes.map((theme) => (
        <Fold key={theme} name={`theme-${theme}`} title={t(`lab.theme.${theme}`)}>
          {() => <ThemeTable theme={theme} outputs={themed.get(theme) ?? []} t={t} />}
        </Fold>
      ))}
    </>
  );
}

function ThemeTable(props: {
  readonly theme: Theme;
  readonly outputs: readonly ComparedOutput[];
  readonly t: Translate;
}) {
  const { theme, outputs, t } = props;
  return (
    <ScrollRoom name={t(`lab.theme.${theme}`)}>
      <table class="series-table lab-table">
        <caption>{t(`lab.theme.${theme}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('lab.table.number')}</th>
            <th scope="col">{t('lab.table.a')}</th>
            <th scope="col">{t('lab.table.b')}</th>
            <th scope="col">{t('lab.table.difference')}</th>
            <th scope="col">{t('lab.table.band')}</th>
          </tr>
        </thead>
        <tbody>
          {outputs.map(({ display, a, b, difference, band }) => (
            <tr key={display.id}>
              <th scope="row">
                {t(`output.${display.id}.name`)} <small>{t(`lab.unit.${display.kind}`)}</small>{' '}
                <small>· {t(`lab.knowing.${display.knowing}`)}</small>
              </th>
              <td>{valueWords(t, a, display.measure)}</td>
              <td>{valueWords(t, b, display.measure)}</td>
              <td>{differenceWords(t, difference, display.measure)}</td>
              <td>{band === undefined ? '' : bandWords(t, band, display.measure)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRoom>
  );
}

const toldKinds: readonly LightKind[] = [
  'home',
  'waiting',
  'regular',
  'irregular',
  'held',
  'settled',
  'unsettled',
  'exploited',
  'lost',
];

/** What the maps need to be said. */
export interface MapTwinProps {
  readonly a: LightSource;
  readonly b: LightSource;
  readonly month: number;
  /** While the clock runs, speech waits; it is told at rest. */
  readonly playing: boolean;
  /** Which worlds A and B are, where that is not said above. */
  readonly lead?: string;
  readonly t: Translate;
}

/** The map in words: one sentence now, a table behind a fold. */
export function MapTwin({ a, b, month, playing, lead, t }: MapTwinProps) {
  const countA = countMap(a, month);
  const countB = countMap(b, month);
  const n = (value: number): number => Math.round(value);
  return (
    <section class="lab-twin" aria-label={t('lab.twin.label')}>
      {lead !== undefined && <p>{lead}</p>}
      <p class="lab-twin__now" aria-live={playing ? 'off' : 'polite'}>
        {t('lab.twin.now', {
          month: month + 1,
          regularA: n(countA.kinds.regular),
          regularB: n(countB.kinds.regular),
          irregularA: n(countA.kinds.irregular),
          irregularB: n(countB.kinds.irregular),
          exploitedA: n(countA.kinds.exploited),
          exploitedB: n(countB.kinds.exploited),
        })}
      </p>
      <details class="lab-fold">
        <summary>{t('lab.twin.table')}</summary>
        <table class="series-table lab-table">
          <caption>{t('lab.twin.caption', { month: month + 1 })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('lab.twin.where')}</th>
              <th scope="col">{t('lab.table.a')}</th>
              <th scope="col">{t('lab.table.b')}</th>
            </tr>
          </thead>
          <tbody>
            {toldKinds.map((kind) => (
              <tr key={kind}>
                <th scope="row">{t(`canvas.light.${kind}`)}</th>
                <td>{t('lab.value.people', { n: n(countA.kinds[kind]) })}</td>
                <td>{t('lab.value.people', { n: n(countB.kinds[kind]) })}</td>
              </tr>
            ))}
            {geography.routes.map((route) => (
              <tr key={route.id}>
                <th scope="row">{t('lab.twin.on-route', { route: t(`route.${route.id}`) })}</th>
                <td>{t('lab.value.people', { n: n(countA.routes[route.code] ?? 0) })}</td>
                <td>{t('lab.value.people', { n: n(countB.routes[route.code] ?? 0) })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
