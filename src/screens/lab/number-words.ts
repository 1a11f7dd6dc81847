// This module puts numbers of the lab into words: an output's value, a difference with its sign, a lever's setting.

import { isolate } from '../../i18n/isolate';
import type { Translate } from '../../i18n/translate';
import type { LeverSpec } from '../../policy/levers';
import type { Measure } from './output-display';

/** Round to what can honestly be read: three figures, whole people. */
export function rounded(value: number, measure: Measure): number {
  switch (measure) {
    case 'people':
    case 'places':
    case 'crowns':
      return Math.abs(value) >= 10_000 ? Math.round(value / 100) * 100 : Math.round(value);
    case 'million-crowns': {
      const millions = value / 1_000_000;
      return Math.abs(millions) >= 100 ? Math.round(millions) : Math.round(millions * 10) / 10;
    }
    case 'people-of-thousand':
      return Math.abs(value) >= 10 ? Math.round(value * 10) / 10 : Math.round(value * 100) / 100;
    case 'per-thousand':
      return Math.round(value * 10_000) / 10;
    case 'share':
      return Math.round(value * 1000) / 1000;
    default:
      return Math.round(value * 10) / 10;
  }
}

/** A value in its measure: "6,200", "412 m", "0.48". */
export function valueWords(t: Translate, value: number, measure: Measure): string {
  return isolate(t(`lab.value.${measure}`, { n: rounded(value, measure) }));
}

/** A difference with its sign: "+1,900", "−6,200", "no difference". */
export function differenceWords(t: Translate, difference: number, measure: Measure): string {
  const size = rounded(difference, measure);
  if (size === 0) return t('lab.value.none');
  const words = t(`lab.difference.${measure}`, { n: Math.abs(size) });
  return isolate(t(size > 0 ? 'lab.value.more' : 'lab.value.less', { value: words }));
}

/** How far luck alone moves a difference: "±310". Never narrower than the last figure that is shown. */
export function bandWords(t: Translate, band: number, measure: Measure): string {
  const least = {
    'people-of-thousand': 0.01,
    'million-crowns': 0.1,
    share: 0.001,
    'per-thousand': 0.1,
    months: 0.1,
    times: 0.1,
    points: 0.1,
  };
  const floor = measure in least ? least[measure as keyof typeof least] : 1;
  return isolate(t('lab.value.band', { n: t(`lab.band.${measure}`, { n: Math.max(floor, rounded(band, measure)) }) }));
}

/** A lever's setting as a person would say it. */
export function leverWords(t: Translate, lever: LeverSpec, value: number): string {
  if (lever.options !== undefined) return t(`lever.${lever.id}.option.${lever.options[value] ?? ''}`);
  const inHundred = /^(share|1 deterrence|0 authority)/.test(lever.unit);
  const n = inHundred ? t('lab.value.hundredths', { n: Math.round(value * 100) }) : Math.round(value * 100) / 100;
  return isolate(t(`lever.${lever.id}.value`, { n }));
}
