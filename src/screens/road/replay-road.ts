// This module plays a saved road again, beat by beat, so that the log of everything said is there after a closed tab,
// and walks through a scene that the player skips. It changes nothing outside the playthrough it is given.

import type { Beat, BeatLine, BeatOption, Playthrough } from '../../play/beat';

/** One past beat: what was said, and what was then done. */
export interface PastBeat {
  readonly scene: string;
  readonly lines: readonly BeatLine[];
  readonly chosen: string;
}

/** A road played again. `misfit` is the place in the log where it stopped fitting the story, if it did. */
export interface ReplayedRoad {
  readonly past: readonly PastBeat[];
  readonly misfit?: number;
}

/** Play a fresh road forward by its saved numbers. */
export function replayRoad(play: Playthrough, numbers: readonly number[]): ReplayedRoad {
  const past: PastBeat[] = [];
  for (const [at, number] of numbers.entries()) {
    const { lines, options, scene } = play.beat();
    const option = options.find((each) => each.number === number);
    if (option === undefined) return { past, misfit: at };
    past.push({ scene: scene.scene, lines, chosen: option.text });
    play.choose(option.id);
  }
  return { past };
}

/** The option a skip takes: the first that neither signs nor meets a closed door, so that a skip never signs for anyone. */
export function skipOption(options: readonly BeatOption[]): BeatOption | undefined {
  const signs = (option: BeatOption): boolean => option.hand.kind !== 'said' && option.hand.verb === 'sign';
  return options.find((option) => !signs(option) && option.closedBy === undefined) ?? options[0];
}

/** Walk to the end of the present scene; returns the beats passed and the numbers chosen. */
export function skipScene(play: Playthrough): {
  readonly past: readonly PastBeat[];
  readonly numbers: readonly number[];
} {
  const scene = play.beat().scene.scene;
  const past: PastBeat[] = [];
  const numbers: number[] = [];
  let beat: Beat = play.beat();
  // A scene has far fewer beats; the bound only guards against a story that goes in circles.
  for (let step = 0; step < 60 && beat.scene.scene === scene && beat.ending === undefined; step++) {
    const option = skipOption(beat.options);
    if (option === undefined) break;
    past.push({ scene, lines: beat.lines, chosen: option.text });
    numbers.push(option.number);
    beat = play.choose(option.id);
  }
  return { past, numbers };
}
