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

/** The option taken at a beat; undefined when there is none. */
export function preferredOption(beat: Beat, wishes: readonly string[]): BeatOption | undefined {
  const wished = wishes.find((id) => beat.options.some((option) => option.id === id));
  return (
    beat.options.find((option) => option.id === wished) ??
    beat.options.find((option) => option.closedBy === undefined) ??
    beat.options[0]
  );
}

/** Play to the end by wishes. */
export function playPreferred(play: Playthrough, wishes: readonly string[]): PreferredPlay {
  const beats = [{ cameBy: '', beat: play.beat() }];
  for (let step = 0; step < mostChoices; step++) {
    const beat = play.beat();
    if (beat.ending !== undefined) return { ending: beat.ending, beats };
    const option = preferredOption(beat, wishes);
    if (!option) break;
    beats.push({ cameBy: option.id, beat: play.choose(option.id) });
  }
  return { ending: play.beat().ending, beats };
}
