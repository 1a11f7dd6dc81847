// This module reads a play as what has happened in it: beats that are past, where a part of it began, and the ways to walk
// on without stopping at every line (again as before, or past a scene). It knows no story, no screen and no save.

import type { Beat, BeatLine, BeatOption, Playthrough } from './beat';

/** One past beat: what was said, and what was then done. */
export interface PastBeat {
  /** Scene of the beat, for headings. */
  readonly scene: string;
  /** The part a rewind goes back to: the scene, or one traveller at the desk. */
  readonly part: string;
  readonly lines: readonly BeatLine[];
  /** Words of what was done. */
  readonly chosen: string;
  /** Id of what was done. */
  readonly option: string;
  readonly number: number;
  /** The rule that closed what was tried, when it was closed. */
  readonly closedBy?: string;
}

/** Names the part a play is in now. */
export type PartOf<Play extends Playthrough> = (play: Play) => string;

/** The scene as the part: what most roles use. */
export function sceneOf(play: Playthrough): string {
  return play.beat().scene.scene;
}

/** A beat and what was done at it, as past. */
export function makePast(beat: Beat, option: BeatOption, part: string): PastBeat {
  return {
    scene: beat.scene.scene,
    part,
    lines: beat.lines,
    chosen: option.text,
    option: option.id,
    number: option.number,
    ...(option.closedBy === undefined ? {} : { closedBy: option.closedBy }),
  };
}

/** A play walked again. `misfit` is the place in the log where it stopped fitting the story, if it did. */
export interface Replayed {
  readonly past: readonly PastBeat[];
  readonly misfit?: number;
}

/** Walk a fresh play forward by its saved numbers. */
export function replay<Play extends Playthrough>(
  play: Play,
  numbers: readonly number[],
  partOf: PartOf<Play> = sceneOf,
): Replayed {
  const past: PastBeat[] = [];
  for (const [at, number] of numbers.entries()) {
    const beat = play.beat();
    const option = beat.options.find((each) => each.number === number);
    if (option === undefined) return { past, misfit: at };
    past.push(makePast(beat, option, partOf(play)));
    play.choose(option.id);
  }
  return { past };
}

/** How many acts to keep so that a part begins again: everything before its last unbroken run. */
export function startOfPart(past: readonly PastBeat[], part: string): number {
  let keep = past.length;
  while (keep > 0 && past[keep - 1]?.part === part) keep--;
  return keep;
}

/** Hands that bind: a walk leaves them to the player unless a writer named them as the scene's default. */
const binding: ReadonlySet<string> = new Set(['sign', 'stamp', 'tear', 'hand-over', 'fold']);

/** True for an act that commits somebody. */
export function isBinding(option: BeatOption): boolean {
  return option.hand.kind !== 'said' && binding.has(option.hand.verb);
}

/** The one way on at the end of a beat without a choice. */
export function onlyWayOn(options: readonly BeatOption[], goOn: number): BeatOption | undefined {
  const [first] = options;
  return options.length === 1 && first?.number === goOn ? first : undefined;
}

/** Beats walked past, and the numbers that save them. */
export interface Walked {
  readonly past: readonly PastBeat[];
  /** Why it went no further. */
  readonly stop: 'new-line' | 'choice' | 'part' | 'ending';
}

/** A scene has far fewer beats; the bound only guards against a story that goes in circles. */
const mostSteps = 80;

/** The option a skip takes: the writer's default, else the first that neither binds nor meets a closed door. */
export function skipOption(options: readonly BeatOption[], defaults: readonly string[] = []): BeatOption | undefined {
  for (const id of defaults) {
    const wanted = options.find((option) => option.id === id);
    if (wanted) return wanted;
  }
  return options.find((option) => option.closedBy === undefined && !isBinding(option));
}

/** Walk past the present part by its defaults; it stops in front of an act that only the player can do. */
export function walkPast<Play extends Playthrough>(
  play: Play,
  defaults: readonly string[],
  partOf: PartOf<Play> = sceneOf,
): Walked {
  const part = partOf(play);
  const past: PastBeat[] = [];
  for (let step = 0; step < mostSteps; step++) {
    const beat = play.beat();
    if (beat.ending !== undefined) return { past, stop: 'ending' };
    if (partOf(play) !== part) return { past, stop: 'part' };
    const option = skipOption(beat.options, defaults);
    if (option === undefined) break;
    past.push(makePast(beat, option, part));
    play.choose(option.id);
  }
  return { past, stop: 'choice' };
}

/** What a device remembers of an earlier way through. */
export interface Remembered {
  /** Was this line read before? */
  readonly wasRead: (lineId: string) => boolean;
  /** Option numbers of the last way through, in order. */
  readonly trail: readonly number[];
}

/** The act the earlier way took here: the next of its numbers that is open now, after what has been done since. */
export function actOfBefore(
  options: readonly BeatOption[],
  trail: readonly number[],
  done: readonly number[],
  goOn: number,
): BeatOption | undefined {
  let from = 0;
  for (const number of done) {
    if (number === goOn) continue;
    const at = trail.indexOf(number, from);
    if (at >= 0) from = at + 1;
  }
  for (const number of trail.slice(from)) {
    const option = number === goOn ? undefined : options.find((each) => each.number === number);
    if (option) return option;
  }
  return undefined;
}

/** How a quick walk goes on from here, or undefined where the player must choose. */
export function readStep(
  beat: Beat,
  { trail }: Remembered,
  done: readonly number[],
  goOn: number,
): BeatOption | undefined {
  const only = onlyWayOn(beat.options, goOn);
  if (only) return only;
  const option = actOfBefore(beat.options, trail, done, goOn);
  return option === undefined || option.closedBy !== undefined || isBinding(option) ? undefined : option;
}

/**
 * Walk quickly over beats that were read before, doing again what was done then. It stops at the first line that is new, at
 * a choice that was never made or that binds, and where another part begins, so that nobody loses their place.
 */
export function walkRead<Play extends Playthrough>(
  play: Play,
  remembered: Remembered,
  goOn: number,
  partOf: PartOf<Play> = sceneOf,
): Walked {
  const part = partOf(play);
  const past: PastBeat[] = [];
  const taken = new Set<number>();
  for (let step = 0; step < mostSteps; step++) {
    const beat = play.beat();
    if (beat.ending !== undefined) return { past, stop: 'ending' };
    if (partOf(play) !== part) return { past, stop: 'part' };
    // The beat in front of the player is being read now; later ones must have been read before.
    if (step > 0 && !beat.lines.every((line) => remembered.wasRead(line.id))) return { past, stop: 'new-line' };
    const option = readStep(beat, remembered, play.log(), goOn);
    if (option === undefined || (option.number !== goOn && taken.has(option.number))) break;
    taken.add(option.number);
    past.push(makePast(beat, option, part));
    play.choose(option.id);
  }
  return { past, stop: 'choice' };
}
