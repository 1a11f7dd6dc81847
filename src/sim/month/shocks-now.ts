// This module says which outside shocks are under way in a month. What they do is said where they do it.

import type { Shock } from '../run-api';

/** Shocks under way in a month. */
export interface ShocksNow {
  readonly pandemic: boolean;
  readonly displacement: boolean;
  readonly boom: boolean;
}

/** Which shocks are under way. `month` counts after burn-in. */
export function shocksAt(shocks: readonly Shock[], month: number): ShocksNow {
  const under = (id: Shock['id']) =>
    shocks.some((shock) => shock.id === id && month >= shock.month && month < shock.month + shock.months);
  return { pandemic: under('pandemic'), displacement: under('displacement'), boom: under('boom') };
}
