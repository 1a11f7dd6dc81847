// This module shows what runs out: money against the common budget, and political capital at the month of the clock and at
// its lowest. Both are the model's own numbers for world B.

import type { Translate } from '../../../i18n/translate';
import { budgetMatching } from '../../../policy/policies';
import type { RunResult } from '../../../sim/run-api';
import { valueWords } from '../number-words';
import { summarise } from '../output-display';

/** What it needs. */
export interface PurseProps {
  readonly run: RunResult;
  readonly month: number;
  readonly t: Translate;
}

/** Money and capital. */
export function Purse({ run, month, t }: PurseProps) {
  const spent = summarise(run.outputs['gross-spend'], 'flow');
  const budget = budgetMatching.budgetCrowns;
  const capital = run.outputs['political-capital'];
  const now = capital[Math.min(capital.length - 1, month)] ?? 0;
  const lowest = lowestOf(capital);
  return (
    <section class="lab-purse" aria-label={t('lab.purse.label')}>
      <div>
        <p>
          <span>{t('lab.purse.money')}</span>
          <strong>
            {budget === null
              ? valueWords(t, spent, 'million-crowns')
              : t('lab.purse.of', {
                  spent: valueWords(t, spent, 'million-crowns'),
                  budget: valueWords(t, budget, 'million-crowns'),
                })}
          </strong>
        </p>
        {budget !== null && <Bar share={spent / budget} />}
        {budget !== null && spent > budget * 1.005 && (
          <p class="lab-purse__over">
            {t('lab.purse.over', { more: valueWords(t, spent - budget, 'million-crowns') })}
          </p>
        )}
      </div>
      <div>
        <p>
          <span>{t('lab.purse.capital')}</span>
          <strong>{t('lab.purse.points', { n: Math.round(now) })}</strong>
        </p>
        <Bar share={now / 100} />
        <p class={lowest.value < 0.5 ? 'lab-purse__over' : 'lab__small'}>
          {lowest.value < 0.5
            ? t('lab.purse.gone', { month: lowest.month + 1 })
            : t('lab.purse.lowest', { n: Math.round(lowest.value), month: lowest.month + 1 })}
        </p>
      </div>
    </section>
  );
}

function Bar({ share }: { readonly share: number }) {
  const wide = Math.max(0, Math.min(1, share)) * 100;
  return (
    <svg
      class={`lab-purse__bar ${share > 1.005 ? 'lab-purse__bar--over' : ''}`}
      viewBox="0 0 100 6"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect class="lab-purse__all" width="100" height="6" />
      <rect class="lab-purse__used" width={wide} height="6" />
    </svg>
  );
}

function lowestOf(series: Float64Array): { readonly month: number; readonly value: number } {
  let month = 0;
  for (let at = 1; at < series.length; at++) if (series[at]! < series[month]!) month = at;
  return { month, value: series[month] ?? 0 };
}
