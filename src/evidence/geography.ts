// This module gives the map: the sea, its countries and places, and the six routes as legs.
// Everything comes from `evidence/geography.yaml`; map, model and stories read this one thing.

import map from '../../generated/geography.json';
import type { CountryId, PlaceId, RouteId } from '../../generated/ids';
import type { ParameterId } from './parameter-set';

export type { CountryId, PlaceId, RouteId };

/** A point of the map: x grows eastwards, y southwards, 0–1000 each. */
export type Point = readonly [x: number, y: number];

/** A country on the map. */
export interface Country {
  readonly id: CountryId;
  readonly role: 'origin' | 'transit' | 'destination' | 'other-destination';
  /** Code of the origin in recordings (0 Ilvane, 1 Tesmar, 2 Kelumar); absent for destinations. */
  readonly originCode?: number;
  readonly labelAt: Point;
  readonly outline: readonly Point[];
}

/** A place on the map. */
export interface Place {
  readonly id: PlaceId;
  readonly country: CountryId;
  readonly kind:
    | 'town'
    | 'port'
    | 'border-post'
    | 'packhouses'
    | 'capital'
    | 'estate'
    | 'airfield'
    | 'crossroads'
    | 'landing'
    | 'pass'
    | 'camp';
  readonly at: Point;
}

/** One stretch of a way. */
export interface Leg {
  readonly from: PlaceId;
  readonly to: PlaceId;
  readonly by: 'road' | 'ferry' | 'air' | 'foot' | 'boat' | 'truck';
  /** Points between its ends. */
  readonly via: readonly Point[];
}

/** A route: the feeder of an origin, then the legs. */
export interface Route {
  readonly id: RouteId;
  /** Number in recordings of lights; 0 means on no route. */
  readonly code: number;
  readonly pathway: 'regular' | 'irregular';
  readonly terrain: 'ferry' | 'air' | 'land' | 'remote-land' | 'sea';
  /** True when its travellers pass the border post at Lantern Quay. */
  readonly passesQuay: boolean;
  /** Id of the output that counts arrivals by this route. */
  readonly arrivals: string;
  readonly feeders: Readonly<Partial<Record<CountryId, readonly Leg[]>>>;
  readonly legs: readonly Leg[];
  /** Numbers of the model that act on the route, by what they do (for example `death`). */
  readonly hazards: Readonly<Record<string, ParameterId>>;
}

/** The whole map. */
export interface Geography {
  /** Width and height of the space. */
  readonly space: Point;
  /** Both coasts run from the north head to the south end. */
  readonly sea: { readonly westCoast: readonly Point[]; readonly eastCoast: readonly Point[] };
  readonly countries: readonly Country[];
  readonly places: readonly Place[];
  /** Where people of a sector live, by sector code 0–4. */
  readonly workplaces: readonly PlaceId[];
  /** Roads behind the border. */
  readonly inland: readonly Leg[];
  readonly routes: readonly Route[];
}

/** The map of the Saltmere. */
export const geography = map as unknown as Geography;

const placesById = new Map<string, Place>(geography.places.map((place) => [place.id, place]));
const routesById = new Map<string, Route>(geography.routes.map((route) => [route.id, route]));

/** A place by id. Throws a RangeError for an id that does not exist. */
export function placeById(id: PlaceId): Place {
  const place = placesById.get(id);
  if (!place) throw new RangeError(`There is no place "${id}".`);
  return place;
}

/** A route by id. Throws a RangeError for an id that does not exist. */
export function routeById(id: RouteId): Route {
  const route = routesById.get(id);
  if (!route) throw new RangeError(`There is no route "${id}".`);
  return route;
}

/** A route by its number in recordings, or undefined. */
export function routeByCode(code: number): Route | undefined {
  return geography.routes.find((route) => route.code === code);
}

/** All legs from an origin to the arrival of a route. */
export function legsFrom(route: Route, origin: CountryId): readonly Leg[] {
  return [...(route.feeders[origin] ?? []), ...route.legs];
}

/** The points of a leg, ends included. */
export function pointsOf(leg: Leg): readonly Point[] {
  return [placeById(leg.from).at, ...leg.via, placeById(leg.to).at];
}

/** The sea as one closed outline: the west coast southwards, the east coast back north. */
export function seaOutline(): readonly Point[] {
  const { westCoast, eastCoast } = geography.sea;
  return [...westCoast, ...[...eastCoast].reverse().slice(1, -1)];
}
