// This module draws the land behind pages: hills and water at an hour, from a few words. Places of the story have rows of
// their own (place/place-picture.tsx).

import { drawLand } from './place/draw-land';
import { PaperStage } from './place/paper-stage';
import type { Building, Hour, Land } from './place/place-row';

export type { Hour as LandscapeHour } from './place/place-row';

/** A landscape. */
export interface LandscapeProps {
  readonly hour: Hour;
  /** Which hills: the same word draws the same hills. */
  readonly seed?: string;
  /** Warm windows in the hills, 0 for none. */
  readonly lights?: number;
  /** The strait between the far and the near hills, with the ferry on it. */
  readonly water?: boolean;
  readonly buildings?: readonly Building[];
  /** Where the glow stands, 0 (left) to 1. */
  readonly glow?: number;
  /** No parallax, whatever the settings. */
  readonly still?: boolean;
}

/** The landscape. */
export function Landscape(props: LandscapeProps) {
  const { hour, seed = 'saltmere', lights = 12, water = false, glow = 0.72, still = false } = props;
  const land: Land = {
    terrain: 'hills',
    water: water ? 'strait' : 'none',
    buildings: props.buildings ?? (water ? ['ferry', 'poles'] : ['poles']),
    hour,
    weather: 'clear',
    season: 'summer',
    seed,
    lights,
    glow,
  };
  return (
    <PaperStage
      draw={(prefix) => drawLand(land, prefix)}
      of={`${seed}-${hour}-${lights}-${water}-${glow}`}
      still={still}
    />
  );
}
