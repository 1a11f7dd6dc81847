// This module is the way from Temmeral to Nolmara's shore as legs that a hand can join: what may be joined, what each leg costs
// in this world, and which of three ways a joined one is. It knows no map on a screen and no story line.

import { geography, type Leg, type PlaceId, pointsOf, routeById } from '../../evidence/geography';
import type { JoinedWay } from '../../play/route-joining';
import type { LoanOffers } from './loan';

/** What a joined way is: past the Quay, over the strait, or round the patrols. */
export type WayOutcome = 'ferry' | 'short-boat' | 'long-boat';

/** Where the way begins. */
export const wayStart: PlaceId = 'temmeral';

/** Where a way is whole: Nolmara's shore. */
export const shores: readonly PlaceId[] = ['lantern-quay', 'east-beach'];

const ferry = routeById('ferry');
const strait = routeById('strait');

/** The boat leg of the strait, and the road to its beach: the boatman's men drive from the port, where she is. */
const shortBoat = strait.legs[0]!;
const toTheBeach: Leg = {
  from: 'pellune',
  to: shortBoat.from,
  by: 'truck',
  via: [
    [452, 372],
    [386, 520],
    [352, 650],
  ],
};
/** From the port down the whole sea, outside the patrols, and up to the same shore from the south. */
const longBoat: Leg = {
  from: 'pellune',
  to: shortBoat.to,
  by: 'boat',
  via: [
    [482, 430],
    [450, 600],
    [420, 780],
    [470, 862],
    [548, 770],
  ],
};

const bus: readonly Leg[] = [...(ferry.feeders.ilvane ?? []), ...ferry.legs.slice(0, -1)];
const ferryLeg = ferry.legs.at(-1)!;

/** Legs that lie behind her when she opens the map, and the port where it lies. */
export const legsBehind = bus;
export const herPort: PlaceId = bus.at(-1)!.to;

const legsOf: Readonly<Record<WayOutcome, readonly Leg[]>> = {
  ferry: [...bus, ferryLeg],
  'short-boat': [...bus, toTheBeach, shortBoat],
  'long-boat': [...bus, longBoat],
};

/** All ways, in the order in which their last legs are listed. */
export const wayOutcomes = Object.keys(legsOf) as readonly WayOutcome[];

/** Every leg of these ways, each once. */
export function legsOfWays(open: readonly WayOutcome[]): readonly Leg[] {
  return [...new Set(wayOutcomes.filter((way) => open.includes(way)).flatMap((way) => legsOf[way]))];
}

/** Which way a joined one is, once it has reached the shore. */
export function outcomeOfWay(way: JoinedWay<Leg>): WayOutcome | undefined {
  return wayOutcomes.find((outcome) => {
    const legs = legsOf[outcome];
    return legs.length === way.legs.length && legs.every((leg, at) => leg === way.legs[at]);
  });
}

/** What of the world sets the price of a leg; story variables, whole numbers. */
export type PriceOfWays = Pick<LoanOffers, 'loan_hask' | 'loan_way'> & {
  /** Weeks until a work visa is decided. */
  readonly pw_visa_wait: number;
};

/** The price of one leg. */
export type LegPrice =
  | { readonly kind: 'days'; readonly days: number }
  /** Days for the ticket, and the wait for a permit, in weeks. */
  | { readonly kind: 'permit'; readonly days: number; readonly weeks: number }
  /** Paid together with the leg after it. */
  | { readonly kind: 'with-next' };

/**
 * What a leg costs in days of legal Nolmara wage. Bus and ferry share what a regular way costs by their length. The boatman's
 * price over the strait, road to the beach included, is what is left of his loan; by his long way it grows with the length.
 */
export function priceOfLeg(leg: Leg, world: PriceOfWays): LegPrice {
  if (leg === toTheBeach) return { kind: 'with-next' };
  const shared = shareByLength(world.loan_way, legsOf.ferry);
  const at = legsOf.ferry.indexOf(leg);
  if (leg === ferryLeg) return { kind: 'permit', days: shared[at]!, weeks: world.pw_visa_wait };
  if (at >= 0) return { kind: 'days', days: shared[at]! };
  const busDays = bus.reduce((sum, _, index) => sum + shared[index]!, 0);
  const boat = Math.max(1, world.loan_hask - busDays);
  const short = lengthOf(toTheBeach) + lengthOf(shortBoat);
  return {
    kind: 'days',
    days: leg === longBoat ? Math.max(boat + 1, Math.round((boat * lengthOf(longBoat)) / short)) : boat,
  };
}

/** What is said about a way in the port: nothing, that it is open, or that it is closed. */
export type Rumour = 'bright' | 'dim';

/** Facts of the story about what is said; 0 nothing, 1 bright, 2 dim. */
export interface Rumours {
  readonly rumour_strait: number;
  readonly rumour_ferry: number;
}

/** How a leg is lit by what is said, and about which way it is said. */
export function rumourOfLeg(
  leg: Leg,
  said: Rumours,
): { readonly about: 'strait' | 'ferry'; readonly light: Rumour } | undefined {
  const about = leg === ferryLeg ? 'ferry' : leg === shortBoat || leg === toTheBeach ? 'strait' : undefined;
  if (about === undefined) return undefined;
  const word = said[`rumour_${about}`];
  return word === 1 ? { about, light: 'bright' } : word === 2 ? { about, light: 'dim' } : undefined;
}

/** Length of a leg in map units, along its bends. */
function lengthOf(leg: Leg): number {
  const points = pointsOf(leg);
  let sum = 0;
  for (let at = 1; at < points.length; at++) {
    const [dx, dy] = [points[at]![0] - points[at - 1]![0], points[at]![1] - points[at - 1]![1]];
    sum += Math.sqrt(dx * dx + dy * dy);
  }
  return sum;
}

/** Whole days by leg that sum to the whole, the longer leg the more; what rounding leaves goes to the first. */
function shareByLength(days: number, legs: readonly Leg[]): readonly number[] {
  const lengths = legs.map(lengthOf);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  const shares = lengths.map((length) => Math.floor((days * length) / all));
  const rest = days - shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share, at) => share + (at < rest ? 1 : 0));
}

/** Where each life of the road is at home, by its number: on the hill, on the delta, in the port. */
const homes: readonly PlaceId[] = [wayStart, 'tesmar-delta', 'pellune'];

/** Where her own light stands: how far her road has brought her. */
export function placeOfHer(read: (fact: string) => number): PlaceId {
  const home = homes[read('life')] ?? wayStart;
  if (read('chose_return') === 1 || read('removed') === 1) return home;
  const employer = read('employer');
  const crossing = read('crossing');
  // Denovar is one light on this map, whichever of its doors she stands behind.
  if (employer >= 3 || crossing >= 4) return 'bluegate-park';
  if (employer > 0) return 'harlune-bay';
  if (crossing === 1 || crossing === 2) return 'lantern-quay';
  if (crossing === 3) return 'east-beach';
  return read('route') > 0 && read('stayed') === 0 ? 'pellune' : home;
}

/** Countries and places with a name on this map; the rest would only crowd it. */
export const namedOnWay: ReadonlySet<string> = new Set([
  ...geography.countries.map(({ id }) => id),
  ...Object.values(legsOf).flatMap((legs) => legs.flatMap((leg) => [leg.from, leg.to])),
  'harlune-bay',
]);
