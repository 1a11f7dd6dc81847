// This module turns the ledger's figures into the words and numbers a message takes. It adds no figure and rounds for the eye
// alone: shares to whole per cent, standard deviations to tenths.

import type { Translate } from '../../../i18n/translate';
import type { FairnessRow, FairnessTrait } from '../../../roles/officer/fairness-figures';
import type { Interval } from '../../../roles/officer/signal-figures';

/** A share with its interval in whole per cent. */
export function percentWords(t: Translate, interval: Interval | undefined): string {
  if (!interval) return t('desk.fig.nothing-to-say');
  const whole = (value: number): number => Math.round(100 * value);
  return t('desk.fig.percent', { n: whole(interval.value), low: whole(interval.low), high: whole(interval.high) });
}

/** A figure in standard deviations with its interval. */
export function stepWords(t: Translate, interval: Interval | undefined): string {
  if (!interval) return t('desk.fig.nothing-to-say');
  return t('desk.fig.steps', {
    n: tenths(interval.value),
    low: tenths(interval.low),
    high: tenths(interval.high),
  });
}

/** Rounded to one place; never minus nothing. */
export function tenths(value: number): number {
  return Math.round(10 * value) / 10 + 0;
}

/** What an interval of d′ lets one say. */
export function skillKey(dPrime: Interval): string {
  if (dPrime.low > 0) return 'desk.fig.skill.some';
  return dPrime.high < 0 ? 'desk.fig.skill.backward' : 'desk.fig.skill.coin';
}

/** What an interval of the criterion lets one say. */
export function strictKey(criterion: Interval): string {
  if (criterion.low > 0) return 'desk.fig.strict.strict';
  return criterion.high < 0 ? 'desk.fig.strict.ready' : 'desk.fig.strict.middle';
}

/** Key of a group's name. */
export function groupKey(trait: FairnessTrait, group: number): string {
  return `desk.fig.group.${trait}.${group}`;
}

/** Rows worth a line of their own: those that say something, and all that could be compared. */
export function comparedRows(rows: readonly FairnessRow[]): readonly FairnessRow[] {
  return rows.filter((row) => row.verdict !== 'too-few');
}
