// This module fits the map into a window: which part of it is seen, and how to go from map units to pixels and back.

/** The part of the map that must be seen; what lies around fills the rest of the window. */
export const mustSee = { left: 30, top: 14, width: 950, height: 982 } as const;

/** From map units to CSS pixels and back. */
export interface MapFrame {
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  toX(x: number): number;
  toY(y: number): number;
  fromX(px: number): number;
  fromY(py: number): number;
}

/** Fit the map into a window. */
export function fitMap(width: number, height: number, top = 0, bottom = 0): MapFrame {
  const room = Math.max(1, height - top - bottom);
  const scale = Math.min(width / mustSee.width, room / mustSee.height);
  const left = (width - mustSee.width * scale) / 2 - mustSee.left * scale;
  const above = top + (room - mustSee.height * scale) / 2 - mustSee.top * scale;
  return {
    scale,
    width,
    height,
    toX: (x) => x * scale + left,
    toY: (y) => y * scale + above,
    fromX: (px) => (px - left) / scale,
    fromY: (py) => (py - above) / scale,
  };
}
