// This module is what every named object is cut from: papers in the light of its place, a shadow below, sheets lying flat.

import { mix } from './colour';
import { fill, oval, poly } from './paper';

/** Papers an object is cut from, in the light of its place. */
export interface ObjectPapers {
  readonly dark: string;
  readonly middle: string;
  readonly light: string;
  readonly paper: string;
  readonly warm: string;
  readonly accent: string;
  readonly shadow: string;
  readonly halo: string;
}

/** Papers for an object from the ground it stands on. */
export function papersOn(base: string, shadow: string, indoors: number, halo: string): ObjectPapers {
  const dim = 0.12 + indoors * 0.3;
  return {
    dark: mix(base, shadow, 0.5),
    middle: mix(base, '#d7b48c', 0.25),
    light: mix(mix('#e6cba0', base, 0.25), shadow, dim * 0.7),
    paper: mix('#f8eeda', base, dim * 0.6),
    warm: mix('#d9773f', base, dim * 0.7),
    accent: mix('#3f8f84', base, dim * 0.7),
    shadow,
    halo,
  };
}

/** Draws an object with its feet at (0, 0). */
export type Draw = (p: ObjectPapers) => string;

/** Shadow cast on what lies below. */
export const under = (p: ObjectPapers, rx: number, ry = rx * 0.16, x = 0, y = 0): string =>
  fill(oval(x, y, rx, ry), p.shadow, 0.26) + fill(oval(x, y, rx * 1.3, ry * 1.5), p.shadow, 0.14);

/** Cards and papers lying flat, seen from the chair. */
export const flat = (x: number, y: number, w: number, h: number, lean: number): string =>
  poly([
    [x + lean, y - h],
    [x + w + lean, y - h],
    [x + w, y],
    [x, y],
  ]);
