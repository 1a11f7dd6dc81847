// This module plays sound with howler, which is fetched only when sound is switched on and a hand has touched the page.
// Before that, and wherever audio is refused, the same sounds are captions only.

import type { Howl } from 'howler';
import { createSilentSound, type SoundPlayer, soundOf } from './sound';

/** What the player of sound follows. */
export interface SoundSettings {
  readonly sound: boolean;
  /** 0–100. */
  readonly volume: number;
}

/** Where settings come from: their value now, and word of each change. */
export interface SoundSettingsSource {
  read(): SoundSettings;
  subscribe(listener: () => void): () => void;
}

interface Engine {
  cue(id: string, volume: number): void;
  bed(id: string | undefined, volume: number): void;
  volume(volume: number): void;
  stop(): void;
}

/** Loudness of each sound within the mix, 0–1; everything is quiet, beds most of all. */
const levels: Readonly<Record<string, number>> = { rain: 0.35, 'ferry-horn': 0.5, 'phone-buzz': 0.6, stamp: 0.9 };

/** A player that follows the settings. `page` tells of the first gesture. */
export function createHowlerSound(settings: SoundSettingsSource, page: EventTarget = window): SoundPlayer {
  const captions = createSilentSound();
  let engine: Engine | undefined;
  let loading = false;
  let touched = false;
  let bed: string | undefined;

  const wanted = (): boolean => touched && settings.read().sound;
  const follow = (): void => {
    if (!wanted()) {
      engine?.stop();
      return;
    }
    if (engine) {
      engine.volume(settings.read().volume);
      engine.bed(bed, settings.read().volume);
    } else if (!loading) {
      loading = true;
      loadEngine().then(
        (loaded) => {
          engine = loaded;
          follow();
        },
        () => undefined, // Audio refused or the file did not arrive: captions go on.
      );
    }
  };
  const onTouch = (): void => {
    touched = true;
    page.removeEventListener('pointerdown', onTouch);
    page.removeEventListener('keydown', onTouch);
    follow();
  };
  page.addEventListener('pointerdown', onTouch);
  page.addEventListener('keydown', onTouch);
  const stopFollowing = settings.subscribe(follow);

  return {
    play: (id) => {
      captions.play(id);
      if (wanted()) engine?.cue(soundOf(id), settings.read().volume);
    },
    ambience: (id) => {
      captions.ambience(id);
      bed = id === undefined ? undefined : soundOf(id);
      if (wanted()) engine?.bed(bed, settings.read().volume);
    },
    onCaption: captions.onCaption,
    dispose: () => {
      stopFollowing();
      page.removeEventListener('pointerdown', onTouch);
      page.removeEventListener('keydown', onTouch);
      engine?.stop();
      captions.dispose();
    },
  };
}

async function loadEngine(): Promise<Engine> {
  const [{ Howl: HowlClass }, { soundUrl }] = await Promise.all([import('howler'), import('./sound-files')]);
  const made = new Map<string, Howl>();
  let playing: { id: string; howl: Howl } | undefined;
  const find = (id: string, loop: boolean): Howl | undefined => {
    const url = soundUrl(id);
    if (url === undefined) return undefined;
    const howl = made.get(id) ?? new HowlClass({ src: [url], format: ['mp3'], loop });
    made.set(id, howl);
    return howl;
  };
  const level = (id: string, volume: number): number => ((levels[id] ?? 0.7) * volume) / 100;
  const fadeMs = 900;
  return {
    cue: (id, volume) => {
      const howl = find(id, false);
      howl?.volume(level(id, volume));
      howl?.play();
    },
    bed: (id, volume) => {
      if (playing?.id === id) return;
      const old = playing?.howl;
      if (old) {
        old.once('fade', () => old.stop());
        old.fade(old.volume(), 0, fadeMs);
      }
      playing = undefined;
      const howl = id === undefined ? undefined : find(id, true);
      if (id === undefined || !howl) return;
      howl.volume(0);
      howl.play();
      howl.fade(0, level(id, volume), fadeMs);
      playing = { id, howl };
    },
    volume: (volume) => {
      if (playing) playing.howl.volume(level(playing.id, volume));
    },
    stop: () => {
      for (const howl of made.values()) howl.stop();
      playing = undefined;
    },
  };
}
