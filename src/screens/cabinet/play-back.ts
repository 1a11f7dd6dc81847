// This module plays a saved summer again, beat by beat, so that the log is there after a closed tab, and walks through a
// scene that the player skips. A skip never signs, stamps or resigns for anyone: it stops in front of such a choice.

import type { BeatLine, BeatOption, Playthrough } from '../../play/beat';

/** One past beat: what was said, and what was then done. */
export interface PastBeat {
  readonly scene: string;
  readonly lines: readonly BeatLine[];
  readonly chosen: string;
  readonly option: string;
}

/** A summer played again. `misfit` is the place in the log where it stopped fitting the story, if it did. */
export interface PlayedBack {
  readonly past: readonly PastBeat[];
  readonly misfit?: number;
}

/** Play a fresh summer forward by its saved numbers. */
export function playBack(play: Playthrough, numbers: readonly number[]): PlayedBack {
  const past: PastBeat[] = [];
  for (const [at, number] of numbers.entries()) {
    const { scene, lines, options } = play.beat();
    const option = options.find((each) => each.number === number);
    if (option === undefined) return { past, misfit: at };
    past.push({ scene: scene.scene, lines, chosen: option.text, option: option.id });
    play.choose(option.id);
  }
  return { past };
}

/** Hands that bind: a skip leaves them to the player. */
const binding: ReadonlySet<string> = new Set(['sign', 'stamp', 'tear', 'hand-over', 'fold']);

/** The option a skip takes, or undefined where the player must act. */
export function skipOption(options: readonly BeatOption[]): BeatOption | undefined {
  const free = options.filter((option) => option.closedBy === undefined);
  const binds = (option: BeatOption): boolean => option.hand.kind !== 'said' && binding.has(option.hand.verb);
  // One binding act beside free ones can be passed by; where every way binds, it is the player's.
  return free.find((option) => !binds(option));
}

/** Walk on to the end of the scene or to the next thing only the player can do. Returns what was passed. */
export function skipScene(play: Playthrough): {
  readonly past: readonly PastBeat[];
  readonly numbers: readonly number[];
} {
  const scene = play.beat().scene.scene;
  const past: PastBeat[] = [];
  const numbers: number[] = [];
  let beat = play.beat();
  // A scene has far fewer beats; the bound only guards against a story that goes in circles.
  for (let step = 0; step < 40 && beat.scene.scene === scene && beat.ending === undefined; step++) {
    const option = skipOption(beat.options);
    if (option === undefined) break;
    past.push({ scene, lines: beat.lines, chosen: option.text, option: option.id });
    numbers.push(option.number);
    beat = play.choose(option.id);
  }
  return { past, numbers };
}
