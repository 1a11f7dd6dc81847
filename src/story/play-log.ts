// This module holds what every play does with choices: find an open one by its id, and play a log of numbers again.

import type { Beat, BeatOption, Playthrough } from '../play/beat';

/** The open option of a beat; a RangeError names those that are open when this one is not. */
export function openOption(beat: Beat, optionId: string): BeatOption {
  const option = beat.options.find((each) => each.id === optionId);
  if (option) return option;
  const open = beat.options.map((each) => each.id).join(', ');
  throw new RangeError(`The option "${optionId}" is not open; open are: ${open || 'none'}.`);
}

/**
 * Play a log again. Where the play changed since it was kept, it goes on from the last moment that still exists: `onMisfit`
 * hears what no longer fits.
 */
export function playLog(
  play: Pick<Playthrough, 'beat' | 'choose'>,
  log: readonly number[],
  onMisfit: (detail: string) => void,
): void {
  for (const number of log) {
    const option = play.beat().options.find((each) => each.number === number);
    if (!option) {
      onMisfit(`option number ${number} is not open here`);
      return;
    }
    play.choose(option.id);
  }
}
