// This module turns numbers, settings in force and the macro state into the rates one month's persons meet.
// Everything the step of a person reads is a field here, so that no person pays for a look-up. The equations stand in the
// files it puts together.

import type { ParameterSet } from '../../evidence/parameter-set';
import type { Macro } from '../frame/macro';
import type { SettingsInForce } from '../frame/setting-ramps';
import { decisionRates, lineRates, offerRates } from './decision-rates';
import { deskRates } from './desk-rates';
import { detectionRates, fearOfReporting } from './detection-rates';
import { personRates } from './person-rates';
import type { ShocksNow } from './shocks-now';
import { exploitationRates, inspectedFactor, moneyRates, stayRates, victimRates } from './status-rates';
import { wayRates } from './way-rates';

/** All rates of a month. Arrays over routes are in the order of the irregular routes. */
export type MonthRates = ReturnType<typeof ratesOfMonth>;

/** Make the rates of a month (equations as named in docs/model.md). */
export function ratesOfMonth(
  p: ParameterSet,
  s: SettingsInForce,
  macro: Macro,
  shocks: ShocksNow,
  month: number,
  peopleWeight: number,
) {
  const fear = fearOfReporting(p, s, macro);
  const inspected = inspectedFactor(p, s);
  return {
    month,
    peopleWeight,
    ...moneyRates(p, s),
    ...decisionRates(p, s, macro, shocks),
    ...offerRates(p, s, macro, inspected),
    ...lineRates(p, s),
    ...wayRates(p, s),
    ...deskRates(p, s, macro.trustMean, fear),
    ...stayRates(p, s),
    ...exploitationRates(p, s, macro, inspected),
    ...detectionRates(p, s, macro, fear),
    ...victimRates(p, s, fear),
    trustTarget: 0,
    ferriesClosed: shocks.pandemic,
    closing: shocks.pandemic ? p['shock.pandemic-activity'] : 1,
    ...personRates(p, s, macro),
  };
}
