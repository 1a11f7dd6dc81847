// This module works out the night map as a still picture, as plain data: where the baked picture lies, the roads as path data,
// the names. A DOM piece draws it where no canvas can, or where a hand joins a way.

import { geography, type Point } from '../../evidence/geography';
import { fitMap } from './map-frame';
import { type PlacedName, placeNames } from './map-names';
import { mapPicture, mapUrl } from './map-painting';
import { roadStretches } from './route-lines';

/** Size of the drawing; it is then scaled to its window. */
const size = { width: 390, height: 340 } as const;
const frame = fitMap(size.width, size.height, { top: 4, bottom: 4 });
/** Names are written large in the drawing, since a narrow page shows it small. */
const namesTall = 12;
/** Letters of the page's faces are about this wide, in their own height. */
const letterWidth = 0.51;

/** A still map as data. Lengths are units of the drawing. */
export interface StillSheet {
  readonly width: number;
  readonly height: number;
  readonly picture: {
    readonly url: string;
    readonly x: number;
    readonly y: number;
    readonly w: number;
    readonly h: number;
  };
  readonly roads: readonly { readonly pathway: 'regular' | 'irregular'; readonly d: string }[];
  readonly names: readonly PlacedName[];
  /** From map units to the drawing and back. */
  toX(x: number): number;
  toY(y: number): number;
  fromX(x: number): number;
  fromY(y: number): number;
}

/** The still map with these names. */
export function stillSheet(nameOf: (id: string) => string | undefined): StillSheet {
  const names = placeNames({
    geography,
    frame,
    size: namesTall,
    nameOf,
    measure: (text, _style, tall) => text.length * tall * letterWidth,
    top: 0,
    bottom: 0,
  });
  const pathOf = (points: readonly Point[]): string =>
    points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${frame.toX(x).toFixed(1)} ${frame.toY(y).toFixed(1)}`).join('');
  return {
    ...size,
    picture: {
      url: mapUrl,
      x: frame.toX(mapPicture.left),
      y: frame.toY(mapPicture.top),
      w: mapPicture.width * frame.scale,
      h: mapPicture.height * frame.scale,
    },
    roads: roadStretches(geography).map(({ pathway, points }) => ({ pathway, d: pathOf(points) })),
    names,
    toX: frame.toX,
    toY: frame.toY,
    fromX: frame.fromX,
    fromY: frame.fromY,
  };
}
