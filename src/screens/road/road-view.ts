// This module says what the road's screen shows at a beat, as data: the place, who faces you, how the table is read.
// It is pure: a beat in, a view out.

import type { Beat, BeatLine, Mood } from '../../play/beat';
import type { TableView } from '../../play/table';

/** Everything the screen shows besides the beat's own words. */
export interface RoadView {
  /** Id of the place, from the scene's tag. */
  readonly place: string;
  /** The person across from you: the last who spoke in this scene. */
  readonly facing?: { readonly id: string; readonly mood: Mood };
  /** True where that person is here and has no picture that would fit. */
  readonly undrawn?: boolean;
  /** The table, when there is something on it. */
  readonly table?: TableView;
  /** Bed of sound. */
  readonly ambience?: string;
  /** True when the story has come to its end. */
  readonly ended: boolean;
}

/** Where the road is when a scene names no place. */
export const openRoad = 'hill-road';

/** Voices that are heard and not seen: they have no face on the screen. */
const unseen: ReadonlySet<string> = new Set(['register']);

/** Who is there in a scene before anybody speaks. */
const hosts: Readonly<Record<string, string>> = {
  A2b: 'oveth',
  A3a: 'kettan',
  A3b: 'driver',
  A3y: 'hask',
};

/** Where Ilu sits across the table herself. She is drawn as her telephone elsewhere; here there is nobody to draw. */
const ilusTable: ReadonlySet<string> = new Set(['A1c', 'A2s', 'S1', 'S2', 'S3', 'S4']);

/** The last seen speaker of some lines. */
export function lastSpeaker(lines: readonly BeatLine[]): { id: string; mood: Mood } | undefined {
  const line = lines.findLast((each) => each.speaker !== undefined && !unseen.has(each.speaker));
  return line?.speaker === undefined ? undefined : { id: line.speaker, mood: line.mood ?? 'plain' };
}

/** What the screen shows. `before` is who faced the player at the beat before, if the scene is still the same. */
export function viewRoad(beat: Beat, before?: RoadView['facing']): RoadView {
  const host = hosts[beat.scene.scene];
  const facing =
    lastSpeaker(beat.lines) ?? before ?? (host === undefined ? undefined : { id: host, mood: 'plain' as const });
  const { background = openRoad, ambience } = beat.scene;
  const table = beat.table !== undefined && beat.table.things.length > 0 ? beat.table : undefined;
  return {
    place: background,
    ended: beat.ending !== undefined,
    ...(facing ? { facing } : {}),
    ...(facing?.id === 'ilu' && ilusTable.has(beat.scene.scene) ? { undrawn: true } : {}),
    ...(table ? { table } : {}),
    ...(ambience === undefined ? {} : { ambience }),
  };
}
