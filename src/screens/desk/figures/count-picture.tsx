// This module draws decisions as squares, one a person: those with grounds above, those without below, filled where the
// officer acted. The same numbers stand beside it as a table.

import type { LedgerCounts } from '../../../roles/officer/ledger-figures';
import { useText } from '../../../ui/text-context';

const perRow = 20;
const step = 16;

/** Squares of one kind of people: filled first, then open. */
function squares(acted: number, all: number, top: number): { x: number; y: number; acted: boolean }[] {
  return Array.from({ length: all }, (_, at) => ({
    x: (at % perRow) * step,
    y: top + Math.floor(at / perRow) * step,
    acted: at < acted,
  }));
}

/** The decisions as squares, and as a table. */
export function CountPicture({ counts }: { readonly counts: LedgerCounts }) {
  const t = useText();
  const withGrounds = counts.hits + counts.misses;
  const without = counts.alarms + counts.passes;
  const upper = Math.max(1, Math.ceil(withGrounds / perRow)) * step;
  const lower = Math.max(1, Math.ceil(without / perRow)) * step;
  const groups = [
    { id: 'grounds', list: squares(counts.hits, withGrounds, 0) },
    { id: 'without', list: squares(counts.alarms, without, upper + 14) },
  ];
  const rows = [
    { id: 'grounds', acted: counts.hits, by: counts.misses },
    { id: 'without', acted: counts.alarms, by: counts.passes },
  ];
  return (
    <div class="figs__pair">
      <svg
        class="figs__squares"
        viewBox={`-2 -2 ${perRow * step} ${upper + lower + 16}`}
        aria-hidden="true"
        focusable="false"
      >
        <path class="figs__rule" d={`M0 ${upper + 5}h${perRow * step - 6}`} />
        {groups.map(({ id, list }) =>
          list.map(({ x, y, acted }, at) => (
            <rect
              key={`${id}-${at}`}
              class={`figs__square figs__square--${id} ${acted ? 'figs__square--acted' : ''}`}
              x={x}
              y={y}
              width="12"
              height="12"
              rx="2"
            />
          )),
        )}
      </svg>
      <table class="figs__table">
        <caption class="only-spoken">{t('desk.fig.counts')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('desk.fig.acted')}</th>
            <th scope="col">{t('desk.fig.let-by')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, acted, by }) => (
            <tr key={id}>
              <th scope="row">{t(`desk.fig.${id}`)}</th>
              <td>{acted}</td>
              <td>{by}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
