// This module plays sound by the settings. Nothing is fetched and no audio is opened before sound is switched on and a hand
// has touched the page; a hidden tab is silent. Where audio is refused, the same sounds are captions only, and one sentence says so.

import { can } from './capabilities';
import { createSilentSound, type SoundPlayer } from './sound';
import type { SoundEngine } from './sound-engine';

/** What the player of sound follows. */
export interface SoundSettings {
  readonly sound: boolean;
  readonly ambienceOn: boolean;
  /** 0–100, like all volumes. */
  readonly ambienceVolume: number;
  readonly cuesOn: boolean;
  readonly cuesVolume: number;
}

/** Where settings come from: their value now, and word of each change. */
export interface SoundSettingsSource {
  read(): SoundSettings;
  subscribe(listener: () => void): () => void;
}

/** What the player needs from outside. */
export interface SoundPorts {
  /** Tells of gestures, and of the tab being hidden. */
  readonly page: EventTarget & { readonly hidden: boolean };
  /** Opens the desk; rejects where audio is refused. */
  readonly open: () => Promise<SoundEngine>;
  /** Called once when audio is refused though it is wanted. */
  readonly onRefused: () => void;
}

/** Amplitude of a volume of 0–100: the ear hears steps of a slider as even when they bend. */
export function amplitudeOf(volume: number, on: boolean): number {
  return on ? (volume / 100) ** 1.5 : 0;
}

/** Seconds after switching off in which the last sound may die away. */
const afterglow = 1.5;
const gestures = ['pointerdown', 'pointerup', 'keydown'] as const;

/** The desk of this browser, fetched when it is needed. */
export async function openBrowserEngine(): Promise<SoundEngine> {
  if (!can('audio')) throw new Error('no audio');
  const [{ createSoundEngine }, { loadSound }] = await Promise.all([import('./sound-engine'), import('./sound-files')]);
  return createSoundEngine(new AudioContext({ latencyHint: 'interactive' }), loadSound);
}

/** A player that follows the settings. */
export function createSoundPlayer(settings: SoundSettingsSource, ports: SoundPorts): SoundPlayer {
  const { page, open, onRefused } = ports;
  const captions = createSilentSound();
  let engine: SoundEngine | undefined;
  let opening: 'not-yet' | 'asked' | 'refused' = 'not-yet';
  let touched = false;
  let place: string | undefined;
  let settling = false;
  /** A cue asked for while the desk is still on its way: the answer to the very switch that turned sound on. */
  let early: string | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const wanted = (): boolean => touched && settings.read().sound;
  const follow = (): void => {
    clearTimeout(resting);
    if (!wanted()) {
      engine?.place(undefined);
      resting = setTimeout(() => engine?.rest(true), afterglow * 1000);
      return;
    }
    if (engine) {
      const { ambienceOn, ambienceVolume, cuesOn, cuesVolume } = settings.read();
      engine.rest(page.hidden);
      engine.volumes(amplitudeOf(ambienceVolume, ambienceOn), amplitudeOf(cuesVolume, cuesOn));
      // A silenced place is not fetched either.
      engine.place(ambienceOn ? place : undefined);
    } else if (opening === 'not-yet') {
      opening = 'asked';
      open().then(
        (opened) => {
          engine = opened;
          follow();
          if (early !== undefined && wanted() && settings.read().cuesOn) engine.cue(early);
          early = undefined;
        },
        () => {
          opening = 'refused';
          onRefused();
        },
      );
    }
  };
  const onTouch = (): void => {
    // Every touch asks, not only the first: some browsers stop audio for a call and want a hand to start it again.
    if (!touched) {
      touched = true;
      follow();
    } else if (engine && wanted() && !page.hidden) engine.rest(false);
  };
  const onHide = (): void => {
    if (wanted()) engine?.rest(page.hidden);
  };
  for (const gesture of gestures) page.addEventListener(gesture, onTouch);
  page.addEventListener('visibilitychange', onHide);
  let before = settings.read();
  const stopFollowing = settings.subscribe(() => {
    const now = settings.read();
    if (now !== before) follow();
    before = now;
  });

  return {
    play: (id) => {
      captions.play(id);
      if (!wanted() || !settings.read().cuesOn) return;
      if (engine) engine.cue(id);
      else early = id;
    },
    ambience: (id) => {
      captions.ambience(id);
      place = id;
      // A screen says "quiet" and then the next place in one breath; only the last word counts, so that places cross over.
      if (settling) return;
      settling = true;
      queueMicrotask(() => {
        settling = false;
        if (engine && wanted()) follow();
      });
    },
    onCaption: captions.onCaption,
    dispose: () => {
      stopFollowing();
      clearTimeout(resting);
      for (const gesture of gestures) page.removeEventListener(gesture, onTouch);
      page.removeEventListener('visibilitychange', onHide);
      engine?.dispose();
      captions.dispose();
    },
  };
}
