// This module plays a role by a list of wishes: at each beat the first wish that is open, else the first option that is no
// closed door. The same wishes can be played in any world, and a stored path is nothing but such a list.

import type { Beat, BeatOption, Playthrough } from '../../src/play/beat';

/** No play is this long: one that has not ended by then goes in circles. */
export const mostChoices = 400;

/** What a play by wishes came to. */
export interface PreferredPlay {
  /** Undefined when it went in circles. */
  readonly ending: string | undefined;
  /** Each beat, with the option that led to it (empty for the first). */
  readonly beats: readonly { readonly cameBy: string; readonly beat: Beat }[];
}

/** An option where it stands: the same act with another traveller, in another scene, is not done again. */
export function takenAt(beat: Beat, option: BeatOption): string {
  return `${beat.scene.scene}/${option.id}`;
}

/**
 * The option taken at a beat; undefined when there is none. What was done in this play already comes after what was not, so
 * that an act which can be done again (a thing into a bag and out of it) is no circle.
 */
export function preferredOption(
  beat: Beat,
  wishes: readonly string[],
  taken: ReadonlyMap<string, number> = new Map(),
): BeatOption | undefined {
  const doors = beat.options.filter((option) => option.closedBy === undefined);
  const open = doors.length > 0 ? doors : beat.options;
  const times = (option: BeatOption): number => taken.get(takenAt(beat, option)) ?? 0;
  const least = Math.min(...open.map(times));
  const fresh = open.filter((option) => times(option) === least);
  const wished = wishes.find((id) => fresh.some((option) => option.id === id));
  return fresh.find((option) => option.id === wished) ?? fresh[0];
}

/** Play to the end by wishes. */
export function playPreferred(play: Playthrough, wishes: readonly string[]): PreferredPlay {
  const beats = [{ cameBy: '', beat: play.beat() }];
  const taken = new Map<string, number>();
  for (let step = 0; step < mostChoices; step++) {
    const beat = play.beat();
    if (beat.ending !== undefined) return { ending: beat.ending, beats };
    const option = preferredOption(beat, wishes, taken);
    if (!option) break;
    const place = takenAt(beat, option);
    taken.set(place, (taken.get(place) ?? 0) + 1);
    beats.push({ cameBy: option.id, beat: play.choose(option.id) });
  }
  return { ending: play.beat().ending, beats };
}
