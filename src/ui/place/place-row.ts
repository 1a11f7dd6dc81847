// This module names the grammar of places: the few words in which a row of story/places.yaml says what a place looks like.
// It knows no drawing and no scene; the checker of the story and the painters both read these lists.

/** Light of the day. */
export const hours = ['before-dawn', 'dawn', 'day', 'dusk', 'night'] as const;
/** What is in the air. */
export const weathers = ['clear', 'rain', 'fog', 'snow'] as const;
/** Time of the shared year; winter is grey. */
export const seasons = ['spring', 'summer', 'harvest', 'winter'] as const;
/** Lie of the land. */
export const terrains = [
  'hills',
  'terraces',
  'delta',
  'orchard',
  'bay',
  'strait',
  'town',
  'port',
  'estate',
  'deck',
] as const;
/** Water of the place. */
export const waters = ['none', 'river', 'bay', 'strait'] as const;
/** What people have built there. */
export const buildings = [
  'houses',
  'packhouse',
  'ferry',
  'quay-hall',
  'chapel',
  'capital',
  'offices',
  'boat-sheds',
  'stalls',
  'cranes',
  'jetty',
  'beacon',
  'poles',
] as const;
/** Wall of a room. */
export const walls = ['plaster', 'panel', 'tile', 'tin', 'brick', 'hall', 'cloth', 'bare'] as const;
/** Window of a room; the place outside is seen through it. */
export const windows = ['none', 'small', 'wide', 'tall', 'high', 'row'] as const;
/** What stands between the player and the room. */
export const furnitures = [
  'table',
  'counter',
  'desk',
  'long-table',
  'benches',
  'tiers',
  'lectern',
  'shelves',
  'belt',
  'bunks',
  'drawer',
  'chairs',
  'seats',
] as const;
/** Light of a room. */
export const lamps = ['none', 'hanging', 'desk', 'strip', 'lanterns'] as const;
/** The one thing a place is remembered by. */
export const placeObjects = [
  'kettle',
  'passports',
  'stamp',
  'ledger',
  'poster',
  'key',
  'phone',
  'microphones',
  'plant',
  'jug',
  'map',
  'boxes',
  'folder',
  'crate',
  'clock',
  'blanket',
  'ticket',
  'notice-board',
  'well',
  'sluice',
  'ladder',
  'gate',
  'bollard',
  'ring',
  'bell',
  'bus-stop',
  'boat',
] as const;

export type Hour = (typeof hours)[number];
export type Weather = (typeof weathers)[number];
export type Season = (typeof seasons)[number];
export type Terrain = (typeof terrains)[number];
export type Water = (typeof waters)[number];
export type Building = (typeof buildings)[number];
export type Wall = (typeof walls)[number];
export type RoomWindow = (typeof windows)[number];
export type Furniture = (typeof furnitures)[number];
export type Lamp = (typeof lamps)[number];
export type PlaceObject = (typeof placeObjects)[number];

/** The open country: what is seen outdoors, or through a window. */
export interface Land {
  readonly terrain: Terrain;
  readonly water: Water;
  readonly buildings: readonly Building[];
  readonly hour: Hour;
  readonly weather: Weather;
  readonly season: Season;
  /** Which hills: the same word cuts the same hills. */
  readonly seed: string;
  /** Warm windows and lamps, 0 for none. */
  readonly lights: number;
  /** Where the glow of the sky stands, 0 (left) to 1. */
  readonly glow: number;
  readonly object?: PlaceObject;
}

/** A room. */
export interface Room {
  readonly wall: Wall;
  readonly window: RoomWindow;
  readonly furniture: Furniture;
  readonly lamp: Lamp;
  readonly object: PlaceObject;
}

/** One place of the story. A room has a land too: what its window looks out on, and its hour. */
export interface Place {
  readonly id: string;
  readonly land: Land;
  readonly room?: Room;
}
