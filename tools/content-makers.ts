// This module lists every maker of `generated/`, in order. Add a maker here, in one line.

import { makeCabinet } from './cabinet/make-cabinet.ts';
import { makeEvidence } from './evidence/compile.ts';
import { makeModelId } from './evidence/model-id-maker.ts';
import { makeHelp } from './help/make-help.ts';
import { makeLeverPages } from './levers/make-lever-pages.ts';
import { makeMap } from './map/make-map.ts';
import { makePortraits } from './portraits/make-portraits.ts';
import { makeScreening } from './screening/make-screening.ts';
import { makeSounds } from './sounds/make-sounds.ts';
import { makeStoryContent } from './story/content-maker.ts';

/** A maker reads content folders and writes below `generated/`; it throws one Error that lists all faults. */
export type ContentMaker = () => Promise<void> | void;

/** All makers, in the order in which they run. */
export const contentMakers: readonly ContentMaker[] = [
  makeEvidence,
  makeCabinet,
  makeMap,
  makePortraits,
  makeSounds,
  makeScreening,
  makeHelp,
  makeLeverPages,
  makeStoryContent,
  makeModelId,
];
