// This module gathers the recipe of every cue: short things near at hand, nothing that startles.

import { atTheTable } from './cues-at-the-table.ts';
import { farOff } from './cues-far-off.ts';
import { inTheRoom } from './cues-in-the-room.ts';
import { wired } from './cues-wired.ts';
import type { Recipe } from './recipe.ts';

/** Cues by id; the captions stand under `sound.cue.<id>` in `locales/en/sound.json`. */
export const cueRecipes: Readonly<Record<string, Recipe>> = { ...atTheTable, ...inTheRoom, ...wired, ...farOff };
