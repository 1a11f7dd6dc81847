// This module is a month that is over, as those who write it down see it. It computes nothing.

import type { ParameterSet } from '../../evidence/parameter-set';
import type { SeenMonth } from '../country/polity';
import type { FinanceMonth } from '../country/public-finance';
import type { Macro } from '../frame/macro';
import type { SettingsInForce } from '../frame/setting-ramps';
import type { OutputId } from '../run-api';
import type { JusticeMonth } from '../stay/justice-stream';

/** A month ready to be written down. */
export interface MonthToRecord {
  readonly outputs: Readonly<Record<OutputId, Float64Array>>;
  readonly month: number;
  readonly totals: Float64Array;
  readonly stocks: Float64Array;
  /** Persons waiting by line (code of `channel`). */
  readonly lines: Float64Array;
  readonly weight: number;
  readonly macro: Macro;
  readonly settings: SettingsInForce;
  readonly parameters: ParameterSet;
  readonly justice: JusticeMonth;
  readonly finance: FinanceMonth;
  readonly seen: SeenMonth;
  readonly medianDebt: number;
}
