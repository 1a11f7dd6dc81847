// This module reads `story/places.yaml`: every place a scene can be set in, as rows of the grammar in src/ui/place.

import {
  buildings,
  furnitures,
  hours,
  type Land,
  lamps,
  type Place,
  placeObjects,
  type Room,
  seasons,
  terrains,
  walls,
  waters,
  weathers,
  windows,
} from '../../src/ui/place/place-row.ts';
import type { Fault } from './fault.ts';
import { asList, asRecord, asText, readYamlFile } from './yaml-file.ts';

/** The places, with faults. */
export interface PlacesFile {
  readonly places: readonly Place[];
  readonly faults: readonly Fault[];
}

type Row = Readonly<Record<string, unknown>>;
type Tell = (text: string) => void;

/** One of a list of words, or the first of them with a fault. */
function word<T extends string>(row: Row, key: string, list: readonly T[], tell: Tell): T {
  const value = asText(row[key]);
  const found = list.find((each) => each === value);
  if (found === undefined) tell(`"${key}: ${value}" is not in the grammar; there are ${list.join(', ')}`);
  return found ?? (list[0] as T);
}

function share(row: Row, key: string, tell: Tell): number {
  const value = Number(row[key]);
  if (!(value >= 0 && value <= 1)) tell(`"${key}" is a number from 0 to 1`);
  return value;
}

function readLand(own: Row, lie: Row, tell: Tell): Land {
  const object = own.wall === undefined ? word(own, 'object', placeObjects, tell) : undefined;
  const lights = Number(lie.lights);
  if (!(Number.isInteger(lights) && lights >= 0 && lights <= 60)) tell('"lights" is a whole number from 0 to 60');
  return {
    terrain: word(lie, 'terrain', terrains, tell),
    water: word(lie, 'water', waters, tell),
    buildings: asList(lie.buildings).map((each) => word({ building: each }, 'building', buildings, tell)),
    hour: word(own, 'hour', hours, tell),
    weather: word(own, 'weather', weathers, tell),
    season: word(own, 'season', seasons, tell),
    seed: asText(lie.seed),
    lights,
    glow: share(lie, 'glow', tell),
    ...(object === undefined ? {} : { object }),
  };
}

function readRoom(row: Row, tell: Tell): Room {
  return {
    wall: word(row, 'wall', walls, tell),
    window: word(row, 'window', windows, tell),
    furniture: word(row, 'furniture', furnitures, tell),
    lamp: word(row, 'lamp', lamps, tell),
    object: word(row, 'object', placeObjects, tell),
  };
}

/** Read the places. */
export function readPlaces(file = 'story/places.yaml'): PlacesFile {
  const yaml = readYamlFile(file);
  const faults: Fault[] = [...yaml.faults];
  const rows = asList(asRecord(yaml.value).places).map(asRecord);
  const seen = new Set<string>();
  const places = rows.map((row, at): Place => {
    const id = asText(row.id);
    const line = yaml.lineOf(['places', at]);
    const tell: Tell = (text) => faults.push({ file, line, rule: 'place', text: `${id}: ${text}` });
    if (!/^[a-z][a-z-]*$/.test(id)) tell('an id is small letters and hyphens');
    if (seen.has(id)) tell('the id is there twice');
    seen.add(id);
    const view = row.view === undefined ? row : rows.find((each) => each.id === row.view && each.wall === undefined);
    if (view === undefined) tell(`view: there is no place outdoors called "${asText(row.view)}"`);
    return {
      id,
      land: readLand(row, view ?? row, tell),
      ...(row.wall === undefined ? {} : { room: readRoom(row, tell) }),
    };
  });
  return { places, faults };
}
