// These tests play on a desk whose audio context only takes notes, and read what would have been heard.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeLoop } from '../../../src/platform/close-loop';
import { bedSeconds, guardSeconds } from '../../../src/platform/sound-beds';
import { createSoundEngine } from '../../../src/platform/sound-engine';
import { soundPlaces } from '../../../src/platform/sound-places';

class Param {
  value = 1;
  readonly aims: { to: number; at: number }[] = [];
  cancelScheduledValues(): void {}
  setTargetAtTime(to: number, at: number): void {
    this.aims.push({ to, at });
  }
}

function fakeContext() {
  const sources: Record<string, unknown>[] = [];
  const gains: { gain: Param }[] = [];
  const node = <T extends object>(more: T) => {
    const made = { connect: (to: unknown) => to, disconnect: () => undefined, ...more };
    return made;
  };
  const context = {
    state: 'running',
    currentTime: 0,
    destination: {},
    createGain: () => {
      const made = node({ gain: new Param() });
      gains.push(made);
      return made;
    },
    createStereoPanner: () => node({ pan: new Param() }),
    createBufferSource: () => {
      const made: Record<string, unknown> = node({ playbackRate: new Param(), started: undefined, stopped: undefined });
      made.start = (_when: number, offset: number) => {
        made.started = offset ?? 0;
      };
      made.stop = (at: number) => {
        made.stopped = at;
      };
      sources.push(made);
      return made;
    },
    decodeAudioData: async () => ({ duration: 0.5, sampleRate: 32000, getChannelData: () => new Float32Array(32000) }),
    suspend: vi.fn(async () => undefined),
    resume: vi.fn(async () => undefined),
    close: vi.fn(async () => undefined),
  };
  return { context: context as unknown as AudioContext, sources, gains };
}

const loaded = async (): Promise<ArrayBuffer> => new ArrayBuffer(1);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the desk', () => {
  it('loops every bed inside its guards, from somewhere within', async () => {
    const { context, sources } = fakeContext();
    createSoundEngine(context, loaded).place('wind');
    await vi.advanceTimersByTimeAsync(0);
    expect(sources.length).toBe(2 * (soundPlaces.wind?.beds.length ?? 0));
    for (const source of sources) {
      const seconds = Number(source.loopEnd) - Number(source.loopStart);
      expect(Object.values(bedSeconds).some((each) => Math.abs(each - seconds) < 1e-9)).toBe(true);
      expect(source.loopStart).toBe(guardSeconds);
      expect(Number(source.started)).toBeGreaterThanOrEqual(guardSeconds);
      expect(Number(source.started)).toBeLessThan(Number(source.loopEnd));
    }
  });

  it('crosses from place to place: the old one sinks while the new one rises', async () => {
    const { context, sources, gains } = fakeContext();
    const engine = createSoundEngine(context, loaded);
    engine.place('wind');
    await vi.advanceTimersByTimeAsync(0);
    const old = [...sources];
    engine.place('harbour');
    await vi.advanceTimersByTimeAsync(0);
    expect(old.every((source) => Number(source.stopped) > 0)).toBe(true);
    expect(sources.length).toBeGreaterThan(old.length);
    const aims = gains.flatMap(({ gain }) => gain.aims.map(({ to }) => to));
    expect(aims).toContain(0);
    expect(aims.filter((to) => to === 1).length).toBe(2);
  });

  it('lets the place step back under a cue and come again', async () => {
    const { context, gains, sources } = fakeContext();
    createSoundEngine(context, loaded).cue('stamp');
    await vi.advanceTimersByTimeAsync(0);
    expect(sources.length).toBe(1);
    const [down, up] = gains.flatMap(({ gain }) => gain.aims);
    expect(down?.to).toBeLessThan(1);
    expect(up?.to).toBe(1);
    expect(up?.at).toBeGreaterThan(down?.at ?? 0);
  });

  it('lets small things happen in a place, and none after it is left', async () => {
    const { context, sources } = fakeContext();
    const engine = createSoundEngine(context, loaded);
    engine.place('orchard');
    await vi.advanceTimersByTimeAsync(90_000);
    const heard = sources.length;
    expect(heard).toBeGreaterThan(2 * (soundPlaces.orchard?.beds.length ?? 0));
    engine.place(undefined);
    await vi.advanceTimersByTimeAsync(90_000);
    expect(sources.length).toBe(heard);
  });

  it('is silent for what it does not know or cannot get', async () => {
    const { context, sources } = fakeContext();
    const engine = createSoundEngine(context, async () => undefined);
    engine.cue('no-such-thing');
    engine.place('no-such-place');
    engine.place('wind');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sources).toEqual([]);
  });
});

describe('a decoded bed', () => {
  it('flows from its end into its beginning, though the codec heard them differently', () => {
    const rate = 32000;
    const seconds = 1;
    const start = guardSeconds * rate;
    const decoded = new Float32Array(rate * (seconds + 2 * guardSeconds)).map(
      (_, i) => 0.3 * Math.sin((2 * Math.PI * 50 * i) / rate) + (i > rate ? 0.05 : 0),
    );
    const step = (samples: Float32Array): number =>
      Math.abs((samples[start] ?? 0) - (samples[start + rate * seconds - 1] ?? 0));
    expect(step(decoded)).toBeGreaterThan(0.04);
    closeLoop(decoded, rate, seconds);
    expect(step(decoded)).toBeLessThan(0.004);
    const inside = decoded.slice(1, start + rate * seconds).map((value, i) => Math.abs(value - (decoded[i] ?? 0)));
    // The codec's own step at one second stays; leaning over makes no other.
    expect([...inside].filter((size) => size > 0.01).length).toBeLessThanOrEqual(1);
  });
});
