// This module says how a light looks for each state of a person's life. Shape and size carry what colour carries.

/** How a light looks. `away` is not drawn. */
export type LightKind =
  | 'home'
  | 'waiting'
  | 'regular'
  | 'irregular'
  | 'held'
  | 'settled'
  | 'unsettled'
  | 'exploited'
  | 'free'
  | 'lost'
  | 'away';

/** Kinds in the order of their numbers. */
export const lightKinds: readonly LightKind[] = [
  'home',
  'waiting',
  'regular',
  'irregular',
  'held',
  'settled',
  'unsettled',
  'exploited',
  'free',
  'lost',
  'away',
];

/** Number of a kind. */
export function kindNumber(kind: LightKind): number {
  return lightKinds.indexOf(kind);
}

/** Where a light of this kind stands: at home, on a leg, or at a place of work. */
export type Standing = 'home' | 'leg' | 'work' | 'lost' | 'away';

/** Standing by kind. */
export const standingOf: Readonly<Record<LightKind, Standing>> = {
  home: 'home',
  waiting: 'home',
  regular: 'leg',
  irregular: 'leg',
  held: 'leg',
  settled: 'work',
  unsettled: 'work',
  exploited: 'work',
  free: 'work',
  lost: 'lost',
  away: 'away',
};
