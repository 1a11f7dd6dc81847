// This module decides how a heavy scene is met: played at once, after a note, or told in its summary first. It knows the
// intensity a scene is tagged with and what the players have chosen; it holds no words and knows no scene.

import type { SceneTags } from './beat';

/** Who is playing: nobody has said yet, a class from 12 years on, a workshop from 16 years on. */
export type PlayMode = 'unset' | 'school' | 'workshop';

/** What the players want of heavy scenes: be asked by the rules of their mode, or have each told in its summary first. */
export type HeavyScenes = 'ask' | 'summary';

/** What a mode changes. */
export interface ModeRules {
  /** Youngest age, in years. */
  readonly age: number;
  /** Highest intensity that is offered to be played first; above it the summary comes first. */
  readonly playedUpTo: SceneTags['intensity'];
}

/** The modes as data. */
export const modeRules: Readonly<Record<Exclude<PlayMode, 'unset'>, ModeRules>> = {
  school: { age: 12, playedUpTo: 1 },
  workshop: { age: 16, playedUpTo: 2 },
};

/** Intensity from which a scene has a note. */
export const noteFrom = 2;

/** How a scene is met. */
export type SceneCare =
  | { readonly kind: 'open' }
  /** Ask first who is playing. */
  | { readonly kind: 'ask-mode' }
  | { readonly kind: 'note'; readonly mode: Exclude<PlayMode, 'unset'>; readonly summaryFirst: boolean };

/** How a scene is met by players who chose this; a scene that they passed once is open. */
export function careFor(
  scene: Pick<SceneTags, 'scene' | 'intensity'>,
  chosen: { readonly mode: PlayMode; readonly heavyScenes: HeavyScenes },
  passed: ReadonlySet<string>,
): SceneCare {
  if (scene.intensity < noteFrom || passed.has(scene.scene)) return { kind: 'open' };
  if (chosen.mode === 'unset') return { kind: 'ask-mode' };
  const above = scene.intensity > modeRules[chosen.mode].playedUpTo;
  return { kind: 'note', mode: chosen.mode, summaryFirst: above || chosen.heavyScenes === 'summary' };
}
