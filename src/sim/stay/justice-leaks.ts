// This module says where people are lost on the way to justice and why (M13): at each stage, those who do not get on, by
// reason, as expected persons a month. A reason is worth what its removal would save once those before it are removed, in
// the order in which they stand here. It changes nothing; the stream itself is in `justice-stream.ts`.

import type { ParameterSet } from '../../evidence/parameter-set';
import { leverById } from '../../policy/levers';
import type { SettingsInForce } from '../frame/setting-ramps';
import { courseHours } from '../month/desk-rates';
import { cooperationOf } from '../month/status-rates';
import { believedShareOf, paidShareOf } from './justice-shares';

/** Persons lost in a month, by output. */
export interface JusticeLeaks {
  'leak-report-fear': number;
  'leak-report-support': number;
  'leak-report-choice': number;
  'leak-belief-language': number;
  'leak-belief-training': number;
  'leak-belief-body': number;
  'leak-belief-other': number;
  'leak-support-places': number;
  'leak-hearing-queue': number;
  'leak-hearing-faded': number;
  'leak-payment-route': number;
  'leak-payment-assets': number;
}

/** What goes into each stage in a month, persons, and the shares the stream itself used. */
export interface StagesOfMonth {
  /** Identified by others than themselves. */
  readonly found: number;
  readonly cooperation: number;
  readonly reports: number;
  readonly believedShare: number;
  readonly believed: number;
  readonly supported: number;
  /** Cases that faded, and those that would have faded had all been heard as soon as can be. */
  readonly faded: number;
  readonly fadedUnhindered: number;
  readonly heard: number;
  readonly paidShare: number;
}

const bestRemedy = leverById('remedy').steps - 1;
const bestBody = leverById('referral-body').steps - 1;

/** M13: the reasons behind a month's losses. */
export function leaksOf(p: ParameterSet, s: SettingsInForce, month: StagesOfMonth): JusticeLeaks {
  const fearless = cooperationOf(p, s, 0);
  const helped = cooperationOf(p, { ...s, 'victim-support': 1 }, 0);
  const speaks: SettingsInForce = { ...s, 'interpreter-share': 1 };
  const trained: SettingsInForce = { ...speaks, 'training-hours': Math.max(courseHours, s['training-hours']) };
  const judged: SettingsInForce = { ...trained, 'referral-body': bestBody };
  const withLanguage = believedShareOf(p, speaks);
  const withTraining = believedShareOf(p, trained);
  const withBody = believedShareOf(p, judged);
  const withRoute = Math.max(month.paidShare, paidShareOf(p, { ...s, remedy: bestRemedy }));
  return {
    'leak-report-fear': month.found * gain(fearless, month.cooperation),
    'leak-report-support': month.found * gain(helped, fearless),
    'leak-report-choice': month.found * gain(1, helped),
    'leak-belief-language': month.reports * gain(withLanguage, month.believedShare),
    'leak-belief-training': month.reports * gain(withTraining, withLanguage),
    'leak-belief-body': month.reports * gain(withBody, withTraining),
    'leak-belief-other': month.reports * gain(1, withBody),
    'leak-support-places': gain(month.believed, month.supported),
    'leak-hearing-queue': gain(month.faded, month.fadedUnhindered),
    'leak-hearing-faded': month.fadedUnhindered,
    'leak-payment-route': month.heard * gain(withRoute, month.paidShare),
    'leak-payment-assets': month.heard * gain(1, withRoute),
  };
}

/** What removing a cause saves. Rounding may leave a trace below nothing where it saves nothing. */
function gain(without: number, withIt: number): number {
  return Math.max(0, without - withIt);
}
