// This module says which cue goes with which deed at a table, so that canvas and text sound alike.

import type { Verb } from './table';

/** Cue of each deed. */
export const handSounds: Readonly<Record<Verb, string>> = {
  point: 'paper-slide',
  'lay-over': 'paper-lay',
  'hand-over': 'paper-slide',
  'pull-back': 'paper-slide',
  place: 'paper-lay',
  turn: 'page-turn',
  open: 'page-turn',
  fold: 'fold',
  tear: 'tear',
  stamp: 'stamp',
  circle: 'pencil',
  sign: 'pen',
};
