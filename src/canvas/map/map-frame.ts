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

/** Rows and columns at the edges of a window that stay free of must-see map, CSS pixels. */
export interface EdgeRoom {
  readonly top?: number | undefined;
  readonly bottom?: number | undefined;
  readonly left?: number | undefined;
  readonly right?: number | undefined;
}

/** Fit the map into a window. */
export function fitMap(
  width: number,
  height: number,
  { top = 0, bottom = 0, left = 0, right = 0 }: EdgeRoom = {},
): MapFrame {
  const [across, down] = [Math.max(1, width - left - right), Math.max(1, height - top - bottom)];
  const scale = Math.min(across / mustSee.width, down / mustSee.height);
  const beside = left + (across - mustSee.width * scale) / 2 - mustSee.left * scale;
  const above = top + (down - mustSee.height * scale) / 2 - mustSee.top * scale;
  return {
    scale,
    width,
    height,
    toX: (x) => x * scale + beside,
    toY: (y) => y * scale + above,
    fromX: (px) => (px - beside) / scale,
    fromY: (py) => (py - above) / scale,
  };
}
