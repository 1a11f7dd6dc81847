// This module is the mixing desk: Web Audio with one bus for places and one for cues. It knows no settings and no page.
// Beds loop between two points inside their file, so neither a decoder's delay nor a late timer can be heard as a seam.
// Each bed runs twice, at two speeds and on two sides; the pair comes together again only after many minutes.

import { hashText } from '../common/draw';
import { closeLoop } from './close-loop';
import { type BedId, bedSeconds, guardSeconds } from './sound-beds';
import { type PlaceBed, type PlaceEvent, type SoundPlace, soundPlaces } from './sound-places';

/** Gets the bytes of a file. */
export type LoadSound = (name: string) => Promise<ArrayBuffer | undefined>;

/** What can be asked of the desk. */
export interface SoundEngine {
  cue(id: string): void;
  /** Cross over to a place, or to quiet. */
  place(id: string | undefined): void;
  /** Loudness of the buses, 0–1 as amplitude. */
  volumes(ambience: number, cues: number): void;
  /** Stop the clock of all sound, or let it go on. */
  rest(resting: boolean): void;
  dispose(): void;
}

/** Seconds from one place to the next, and to quiet. */
const crossing = 2;
const quieting = 0.7;
/** How far places step back under a cue, and how quickly they do and return. */
const ducked = 0.55;
const duckSeconds = 0.09;
const returnSeconds = 0.5;
/** Each voice of a bed swells and sinks by itself, within these shares and seconds, so that no ring is known again. */
const breath = { shares: [0.6, 1.3], wait: [3, 8], seconds: 4 } as const;
/** The second voice of a bed is this much slower. */
const slower = 0.943;

interface Voice {
  readonly source: AudioBufferSourceNode;
  readonly gain: AudioParam;
}

interface Sounding {
  readonly id: string;
  readonly group: GainNode;
  readonly sources: AudioBufferSourceNode[];
  readonly timers: Set<ReturnType<typeof setTimeout>>;
  over: boolean;
}

/**
 * Move a value, from wherever it is, so that it is nearly there after some seconds. It is not read: not every browser tells
 * a value that is on its way.
 */
function glide(param: AudioParam, to: number, from: number, seconds: number): void {
  param.cancelScheduledValues(from);
  param.setTargetAtTime(to, from, seconds / 3);
}

/** Open a desk on an audio context. */
export function createSoundEngine(context: AudioContext, load: LoadSound): SoundEngine {
  const ambienceBus = context.createGain();
  const ducking = context.createGain();
  const cueBus = context.createGain();
  ambienceBus.connect(ducking).connect(context.destination);
  cueBus.connect(context.destination);

  const buffers = new Map<string, Promise<AudioBuffer | undefined>>();
  let sounding: Sounding | undefined;
  let turns = 0;

  const find = (name: string): Promise<AudioBuffer | undefined> => {
    const known = buffers.get(name);
    if (known) return known;
    const buffer = load(name)
      .then((bytes) => (bytes ? context.decodeAudioData(bytes) : undefined))
      .catch(() => undefined);
    buffers.set(name, buffer);
    // What did not arrive may arrive the next time.
    void buffer.then((found) => found ?? buffers.delete(name));
    return buffer;
  };
  const findBed = async (bed: BedId): Promise<AudioBuffer | undefined> => {
    const known = buffers.has(`bed-${bed}`);
    const buffer = await find(`bed-${bed}`);
    if (buffer && !known) closeLoop(buffer.getChannelData(0), buffer.sampleRate, bedSeconds[bed]);
    return buffer;
  };
  const draw = (key: string): number => hashText(`${key}.${turns++}`) / 4294967296;
  const side = (to: AudioNode, pan: number): AudioNode => {
    if (typeof context.createStereoPanner !== 'function') return to;
    const panner = context.createStereoPanner();
    panner.pan.value = pan;
    panner.connect(to);
    return panner;
  };
  const between = (key: string, [low, high]: readonly [number, number]): number => low + (high - low) * draw(key);
  /** Do something later, unless the place has been left by then. */
  const later = (place: Sounding, seconds: number, deed: () => void): void => {
    const timer = setTimeout(() => {
      place.timers.delete(timer);
      if (!place.over) deed();
    }, seconds * 1000);
    place.timers.add(timer);
  };
  const breathe = (place: Sounding, gain: AudioParam, level: number): void => {
    glide(gain, level * between(place.id, breath.shares), context.currentTime, breath.seconds);
    later(place, between(place.id, breath.wait), () => breathe(place, gain, level));
  };
  const voice = (buffer: AudioBuffer, to: AudioNode, level: number, pan: number): Voice => {
    const source = context.createBufferSource();
    const gain = context.createGain();
    source.buffer = buffer;
    gain.gain.value = level;
    source.connect(gain).connect(side(to, pan));
    return { source, gain: gain.gain };
  };

  const startBed = (place: Sounding, { bed, level, single }: PlaceBed, buffer: AudioBuffer): void => {
    const seconds = bedSeconds[bed];
    const voices = single
      ? [{ pan: 0.25, rate: 1 }]
      : [
          { pan: -0.55, rate: 1 },
          { pan: 0.55, rate: slower },
        ];
    for (const { pan, rate } of voices) {
      const own = level / Math.sqrt(voices.length);
      const { source, gain } = voice(buffer, place.group, own, pan);
      if (!single) breathe(place, gain, own);
      source.loop = true;
      source.loopStart = guardSeconds;
      source.loopEnd = guardSeconds + seconds;
      source.playbackRate.value = rate;
      source.start(0, guardSeconds + draw(bed) * seconds);
      place.sources.push(source);
    }
  };
  const expect = (place: Sounding, event: PlaceEvent): void => {
    later(place, between(event.cue, event.wait), () => {
      expect(place, event);
      if (context.state !== 'running') return;
      void find(`cue-${event.cue}`).then((buffer) => {
        if (!buffer || place.over) return;
        voice(
          buffer,
          place.group,
          event.level * between(event.cue, [0.5, 1]),
          between(event.cue, [-0.7, 0.7]),
        ).source.start();
      });
    });
  };
  const begin = (id: string, { beds, events }: SoundPlace): Sounding => {
    const group = context.createGain();
    group.gain.value = 0;
    group.connect(ambienceBus);
    const place: Sounding = { id, group, sources: [], timers: new Set(), over: false };
    // All beds first, so that the place rises as one.
    void Promise.all(beds.map(async (bed) => ({ bed, buffer: await findBed(bed.bed) }))).then((found) => {
      if (place.over) return;
      for (const { bed, buffer } of found) if (buffer) startBed(place, bed, buffer);
      glide(group.gain, 1, context.currentTime, crossing);
      for (const event of events) expect(place, event);
    });
    return place;
  };
  const end = (place: Sounding, seconds: number): void => {
    place.over = true;
    for (const timer of place.timers) clearTimeout(timer);
    const now = context.currentTime;
    glide(place.group.gain, 0, now, seconds);
    for (const source of place.sources) source.stop(now + seconds * 2);
    const last = place.sources.at(-1);
    if (last) last.onended = () => place.group.disconnect();
    else place.group.disconnect();
  };

  return {
    cue: (id) => {
      const asked = context.currentTime;
      void find(`cue-${id}`).then((buffer) => {
        // A cue that arrives late would be a riddle.
        if (!buffer || context.state !== 'running' || context.currentTime - asked > 1.5) return;
        const now = context.currentTime;
        voice(buffer, cueBus, 1, 0).source.start();
        glide(ducking.gain, ducked, now, duckSeconds * 3);
        ducking.gain.setTargetAtTime(1, now + Math.max(0.3, buffer.duration * 0.8), returnSeconds);
      });
    },
    place: (id) => {
      if (sounding?.id === id) return;
      const next = id === undefined ? undefined : soundPlaces[id];
      if (sounding) end(sounding, next ? crossing : quieting);
      sounding = id === undefined || !next ? undefined : begin(id, next);
    },
    volumes: (ambience, cues) => {
      glide(ambienceBus.gain, ambience, context.currentTime, 0.15);
      glide(cueBus.gain, cues, context.currentTime, 0.05);
    },
    rest: (resting) => {
      // Either may be refused while no hand has touched the page; the next touch asks again.
      (resting ? context.suspend() : context.resume()).catch(() => undefined);
    },
    dispose: () => {
      if (sounding) end(sounding, 0.1);
      sounding = undefined;
      context.close().catch(() => undefined);
    },
  };
}
