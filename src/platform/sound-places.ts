// This module says how each place of the stories sounds: beds that lie under it and small things that happen now and then.
// It knows no audio. Captions stand under `sound.place.<id>` in `locales/en/sound.json`; a place that is not listed is silent.

import type { BedId } from './sound-beds';

/** A bed and its share of the place. */
export interface PlaceBed {
  readonly bed: BedId;
  /** 0–1, as amplitude. */
  readonly level: number;
  /** One thing at one spot (a clock), not something all around. */
  readonly single?: boolean;
}

/** A cue that happens by itself. */
export interface PlaceEvent {
  readonly cue: string;
  /** Shortest and longest wait, seconds. */
  readonly wait: readonly [number, number];
  /** 0–1, as amplitude. */
  readonly level: number;
}

/** How a place sounds. */
export interface SoundPlace {
  readonly beds: readonly PlaceBed[];
  readonly events: readonly PlaceEvent[];
}

const bed = (id: BedId, level: number): PlaceBed => ({ bed: id, level });
/** A strip light or an engine: two of them a little apart would beat against each other. */
const hum = (id: BedId, level: number): PlaceBed => ({ bed: id, level, single: true });
const clock = (level: number): PlaceBed => ({ bed: 'clock', level, single: true });
const event = (cue: string, from: number, to: number, level: number): PlaceEvent => ({ cue, wait: [from, to], level });

/** Places by the id a scene names (`# amb:`). Levels are set so that every place is about equally, and very, quiet. */
export const soundPlaces: Readonly<Record<string, SoundPlace>> = {
  // the road
  wind: { beds: [bed('wind', 0.44), bed('leaves', 0.08)], events: [event('bird', 14, 40, 0.35)] },
  well: {
    beds: [bed('leaves', 0.2), bed('wind', 0.26), bed('air', 0.1)],
    events: [event('drip', 5, 15, 0.5), event('bird', 16, 45, 0.3)],
  },
  'market-murmur': {
    beds: [bed('talk', 0.4), bed('wind', 0.14), bed('air', 0.12)],
    events: [
      event('coin', 12, 34, 0.16),
      event('crate', 18, 50, 0.14),
      event('seeds', 22, 60, 0.16),
      event('bird', 20, 60, 0.25),
    ],
  },
  kettle: { beds: [bed('simmer', 0.36), bed('air', 0.22)], events: [event('chair', 25, 70, 0.14)] },
  'rain-tin': { beds: [bed('rain-roof', 0.42), bed('air', 0.14)], events: [event('drip', 7, 22, 0.4)] },
  delta: {
    beds: [bed('water', 0.3), bed('leaves', 0.16), bed('wind', 0.14)],
    events: [event('bird', 10, 30, 0.35), event('creak', 14, 40, 0.35)],
  },
  harbour: {
    beds: [bed('water', 0.38), bed('wind', 0.2)],
    events: [event('gull', 12, 36, 0.4), event('creak', 9, 26, 0.4), event('ferry-horn', 70, 160, 0.16)],
  },
  'ferry-deck': {
    beds: [hum('engine', 0.32), bed('water', 0.26), bed('wind', 0.2)],
    events: [event('gull', 18, 50, 0.35), event('creak', 12, 34, 0.3)],
  },
  packhouse: { beds: [bed('rollers', 0.4), bed('hall', 0.2)], events: [event('crate', 6, 20, 0.25)] },
  'chapel-hall': {
    beds: [bed('hall', 0.34), bed('talk-hall', 0.2)],
    events: [event('chair', 12, 36, 0.2), event('bell-far', 50, 120, 0.4)],
  },
  orchard: { beds: [bed('leaves', 0.32), bed('wind', 0.2)], events: [event('bird', 6, 20, 0.45)] },
  'office-night': {
    beds: [hum('lamp', 0.16), bed('air', 0.36)],
    events: [event('type', 4, 13, 0.16), event('chair', 24, 70, 0.12)],
  },
  'shelter-night': {
    beds: [bed('air', 0.28), bed('wind', 0.24), clock(0.22)],
    events: [event('creak', 22, 60, 0.22)],
  },
  // the desk
  'quay-hall': {
    beds: [bed('talk-hall', 0.34), bed('hall', 0.26)],
    events: [event('stamp', 11, 34, 0.07), event('tap-glass', 20, 60, 0.14), event('page-turn', 9, 30, 0.12)],
  },
  'interview-room': {
    beds: [bed('air', 0.4), hum('lamp', 0.1), clock(0.18)],
    events: [event('chair', 30, 80, 0.12), event('keys', 40, 110, 0.1)],
  },
  archive: {
    beds: [bed('air', 0.4), hum('lamp', 0.07)],
    events: [event('page-turn', 10, 32, 0.22), event('drawer', 24, 70, 0.1)],
  },
  'winter-quay': {
    beds: [bed('wind', 0.38), bed('water', 0.2)],
    events: [event('creak', 10, 30, 0.4), event('bell-far', 25, 70, 0.4), event('radio-click', 30, 90, 0.12)],
  },
  // the cabinet
  'office-early': {
    beds: [bed('air', 0.38), clock(0.22)],
    events: [event('bird', 9, 28, 0.3), event('page-turn', 16, 44, 0.2), event('blind', 60, 150, 0.1)],
  },
  office: {
    beds: [bed('air', 0.36), bed('talk-hall', 0.12)],
    events: [event('type', 7, 22, 0.16), event('page-turn', 12, 36, 0.2), event('door', 40, 100, 0.1)],
  },
  'rain-window': { beds: [bed('rain-pane', 0.4), bed('air', 0.16)], events: [event('drip', 12, 36, 0.25)] },
  'press-room': {
    beds: [bed('talk', 0.34), bed('air', 0.22)],
    events: [event('shutter', 4, 15, 0.35), event('pen', 10, 28, 0.2), event('chair', 18, 50, 0.16)],
  },
  'committee-murmur': {
    beds: [bed('talk', 0.34), bed('air', 0.24)],
    events: [event('page-turn', 7, 22, 0.2), event('chair', 16, 44, 0.18), event('pen', 12, 34, 0.2)],
  },
  'chamber-murmur': {
    beds: [bed('talk-hall', 0.4), bed('hall', 0.2)],
    events: [event('page-turn', 8, 24, 0.16), event('chair', 14, 40, 0.18)],
  },
};
