// This module is the grammar of a sound recipe: plain data that says which noises, tones and struck things make a sound.
// It does not know how they are computed (render-recipe.ts) nor which sounds there are (bed-recipes.ts, cue-recipes.ts).

/** [second, level] pairs; straight lines between them. */
export type Points = readonly (readonly [number, number])[];

interface Placed {
  /** Loudness within the recipe. */
  readonly level: number;
  /** Second at which it begins. */
  readonly at?: number;
  /** How long it lasts; the whole sound when absent. */
  readonly seconds?: number;
  /** Rise time and the time to a third, both in seconds. */
  readonly hit?: readonly [number, number];
  /** Loudness over time, instead of a hit. */
  readonly points?: Points;
}

/** A slow movement: how far, and about how many seconds one round takes. */
export interface Movement {
  readonly depth: number;
  readonly seconds: number;
}

/** Noise between two frequencies. */
export interface Hiss extends Placed {
  readonly hiss: readonly [number, number];
  /** The band wanders; depth in octaves. */
  readonly drift?: Movement;
  /** The loudness comes and goes; depth 0–1. */
  readonly swell?: Movement;
  /** Roughness: the noise is cut into uneven specks, so many a second. */
  readonly specks?: number;
}

/** A tone that may glide; `partials` are the loudness of its overtones. */
export interface Tone extends Placed {
  readonly tone: readonly [number, number];
  readonly partials: readonly number[];
  readonly swell?: Movement;
}

/** A struck thing: its resonances as [hertz, loudness, time to a third]. */
export interface Ring extends Placed {
  readonly ring: readonly (readonly [number, number, number])[];
}

/** One thing that happens by itself. */
export type Single = Hiss | Tone | Ring;

/** Many small things at keyed moments. */
export interface Grains {
  readonly grains: Single & { readonly seconds: number };
  readonly level: number;
  /** Mean count a second; with `every` they fall at even steps instead. */
  readonly perSecond?: number;
  /** Seconds between two, with a share of unevenness. */
  readonly every?: readonly [number, number];
  /** Range of pitch, as a factor. */
  readonly pitch?: readonly [number, number];
  /** Range of loudness, as a factor. */
  readonly loud?: readonly [number, number];
  /** Second of the first and last one, for cues. */
  readonly span?: readonly [number, number];
}

/** People talking at some distance, without words. */
export interface Voices {
  readonly voices: number;
  readonly level: number;
}

/** Anything a recipe is made of. */
export type Part = Single | Grains | Voices;

/** A sound as data. */
export interface Recipe {
  readonly seconds: number;
  readonly parts: readonly Part[];
  /** All above this is taken off: distance, walls. */
  readonly dull?: number;
  /** Space around it: share of the sound that comes back, and seconds until it has died away. */
  readonly echo?: readonly [number, number];
  /** Aim of loudness in LU below full scale: the mean of a bed, the loudest 400 ms of a cue. */
  readonly loudness: number;
  /** Kilobits a second and samples a second of the file. */
  readonly kilobits: 16 | 24 | 32 | 40 | 48;
  readonly rate: 16000 | 22050 | 24000 | 32000;
}
