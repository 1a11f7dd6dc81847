// This module says what the minister's screen shows at a beat, as data: the room and its hour, who faces you, a table or the
// map, the front page, the chamber. It is pure: a beat and facts in, a view out.

import type { Beat, BeatLine, Mood } from '../../play/beat';
import type { PastBeat } from '../../play/past';
import type { TableAct, TableView } from '../../play/table';
import { callRoll, type ReasonId, readKnowledge, type SeatVote } from '../../roles/policymaker/roll-call';

/** A spot of the map that an act can reach; map units. */
export interface MapSpot {
  readonly act: TableAct;
  /** Name of the spot. */
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** What lies on the map now. */
export interface MapPiece {
  readonly thing: string;
  readonly title: string;
  readonly x: number;
  readonly y: number;
}

/** Something for the hands. */
export type Hands =
  | { readonly kind: 'table'; readonly view: TableView }
  | {
      readonly kind: 'map';
      readonly view: TableView;
      readonly spots: readonly MapSpot[];
      readonly pieces: readonly MapPiece[];
    };

/** Everything the screen shows besides the beat's own words. */
export interface CabinetView {
  /** Id of the place, from the scene's tag. */
  readonly place: string;
  readonly facing?: { readonly id: string; readonly mood: Mood };
  readonly hands?: Hands;
  readonly ambience?: string;
  /** Key of the word on the front page, once it is set. */
  readonly frontPage?: 'smuggler' | 'trafficker' | 'later';
  /** The house has voted. */
  readonly chamber: boolean;
  readonly ended: boolean;
}

/** Where the cabinet is when a scene names no place. */
export const cabinetRoom = 'cabinet';

/** Options that set the front page. */
const pages: Readonly<Record<string, CabinetView['frontPage']>> = {
  c2_c23: 'smuggler',
  c2_c24: 'trafficker',
  c2_c25: 'later',
};

/** Scenes between the vote's first word and its last. */
const votedLine = /^c2_17[678]$/;

/** The last speaker of some lines. */
export function lastSpeaker(lines: readonly BeatLine[]): { id: string; mood: Mood } | undefined {
  const line = lines.findLast((each) => each.speaker !== undefined);
  return line?.speaker === undefined ? undefined : { id: line.speaker, mood: line.mood ?? 'plain' };
}

/** What the screen shows after the beats that went before. */
export function viewCabinet(beat: Beat, past: readonly Pick<PastBeat, 'scene' | 'lines' | 'option'>[]): CabinetView {
  const here = past.filter((each) => each.scene === beat.scene.scene).flatMap((each) => each.lines);
  const facing = lastSpeaker([...here, ...beat.lines]);
  const { background = cabinetRoom, ambience } = beat.scene;
  // The same desk in the rain, where the rain is heard.
  const place = ambience === 'rain-window' && background === 'minister-desk' ? 'minister-desk-rain' : background;
  const setBy = past.findLast((each) => pages[each.option] !== undefined);
  const frontPage = setBy?.scene === beat.scene.scene ? pages[setBy?.option ?? ''] : undefined;
  const voted = [...past.flatMap((each) => each.lines), ...beat.lines].some((line) => votedLine.test(line.id));
  // Once the page is set, it takes the place of the case of type.
  const hands = frontPage === undefined ? handsOf(beat.table) : undefined;
  return {
    place,
    chamber: voted,
    ended: beat.ending !== undefined,
    ...(facing ? { facing } : {}),
    ...(hands ? { hands } : {}),
    ...(frontPage ? { frontPage } : {}),
    ...(ambience === undefined ? {} : { ambience }),
  };
}

/** Units of the map per unit of a zone's place. */
const mapUnits = 1000;

function handsOf(table: TableView | undefined): Hands | undefined {
  if (table === undefined || table.things.length === 0) return undefined;
  const spot = (id: string | undefined): { readonly x: number; readonly y: number } | undefined => {
    const zone = table.zones.find((each) => each.id === id);
    return zone?.side === 'spot' ? { x: (zone.x ?? 0) * mapUnits, y: (zone.y ?? 0) * mapUnits } : undefined;
  };
  if (!table.zones.some((zone) => zone.side === 'spot')) return { kind: 'table', view: table };
  const spots = table.acts.flatMap((act): MapSpot[] => {
    const thing = table.things.find((each) => each.id === act.thing);
    // A thing that is pulled back is touched where it stands.
    const place = spot(act.target) ?? spot(thing?.zone);
    const zone = table.zones.find((each) => each.id === (act.target ?? thing?.zone));
    return place ? [{ act, name: zone?.label ?? '', ...place }] : [];
  });
  const pieces = table.things.flatMap((thing): MapPiece[] => {
    const place = spot(thing.zone);
    return place ? [{ thing: thing.id, title: thing.title, ...place }] : [];
  });
  return { kind: 'map', view: table, spots, pieces };
}

/** One party of the house after the vote. */
export interface PartyRow {
  readonly party: string;
  readonly yes: number;
  readonly no: number;
  /** The reasons that moved its seats most, beyond where they sit. */
  readonly moved: readonly { readonly reason: ReasonId; readonly helped: boolean }[];
}

/** The house after the vote. */
export interface ChamberView {
  readonly seats: readonly SeatVote[];
  readonly yes: number;
  readonly parties: readonly PartyRow[];
}

/** Call the roll from stored facts and decisions and say what moved whom. */
export function viewChamber(read: (name: string) => number | undefined): ChamberView {
  const seats = callRoll(readKnowledge(read));
  const names = [...new Set(seats.map((seat) => seat.party))];
  const parties = names.map((party): PartyRow => {
    const own = seats.filter((seat) => seat.party === party);
    const yes = own.filter((seat) => seat.yes).length;
    return { party, yes, no: own.length - yes, moved: movedBy(own) };
  });
  return { seats, parties, yes: seats.filter((seat) => seat.yes).length };
}

/** Below this a reason was heard and moved nobody. */
const leastWeight = 0.05;

function movedBy(seats: readonly SeatVote[]): PartyRow['moved'] {
  const sums = new Map<ReasonId, number>();
  for (const { id, weight } of seats.flatMap((seat) => seat.reasons)) {
    // A crossed line has no end; here it only has to come first.
    if (id !== 'bench') sums.set(id, (sums.get(id) ?? 0) + Math.max(-1000, weight));
  }
  return [...sums]
    .filter(([, sum]) => Math.abs(sum) / seats.length >= leastWeight)
    .sort(([, one], [, other]) => Math.abs(other) - Math.abs(one))
    .slice(0, 3)
    .map(([reason, sum]) => ({ reason, helped: sum > 0 }));
}

/** Where each seat stands in the half-round: six rows, from the doors to the middle; units of a 200 × 104 sheet. */
export function seatPlaces(count: number): readonly { readonly x: number; readonly y: number }[] {
  const rows = [40, 51, 62, 73, 84, 95];
  const total = rows.reduce((sum, radius) => sum + radius, 0);
  const perRow = rows.map((radius) => Math.round((radius / total) * count));
  const missing = count - perRow.reduce((sum, seats) => sum + seats, 0);
  perRow[rows.length - 1] = (perRow.at(-1) ?? 0) + missing;
  const places = perRow.flatMap((seats, row) =>
    Array.from({ length: seats }, (_, at) => {
      const share = (at + 0.5) / seats;
      const angle = Math.PI * (1 - share);
      const radius = rows[row] ?? 0;
      return { x: 100 + radius * Math.cos(angle), y: 100 - radius * Math.sin(angle), share };
    }),
  );
  // Parties sit in wedges: seats are taken from one side of the room to the other.
  return places.sort((one, other) => one.share - other.share || one.y - other.y).map(({ x, y }) => ({ x, y }));
}
