// This module declares what a screen may ask of sound. Sound is off until the player's first gesture and only by setting;
// captions come whether or not anything is heard.

/** A sound that was meant, in words: `key` is the caption's key in `locales/en/sound.json`. */
export interface SoundCaption {
  readonly id: string;
  readonly key: string;
  /** A place's sound lasts; a cue is over at once. */
  readonly kind: 'place' | 'cue';
}

/** Plays cues and the sound of one place. An unknown id is silent; nothing throws. */
export interface SoundPlayer {
  /** A short cue: `paper-slide`, `stamp`, `pencil`, `coin` … (tools/sounds/cue-recipes.ts). */
  play(id: string): void;
  /** The place that is heard, for example `rain-tin`; undefined for quiet. Asking for the same place changes nothing. */
  ambience(id: string | undefined): void;
  /** Hear of each meaningful sound; returns the way to stop listening. */
  onCaption(listener: (caption: SoundCaption) => void): () => void;
  dispose(): void;
}

/** A player that only captions: for tests, and where audio is refused. A place is told once for each change of place. */
export function createSilentSound(): SoundPlayer {
  const listeners = new Set<(caption: SoundCaption) => void>();
  const tell = (caption: SoundCaption): void => {
    for (const listener of listeners) listener(caption);
  };
  // Quiet in between (a pause, the settings) is no change of place.
  let told: string | undefined;
  return {
    play: (id) => tell({ id, key: `sound.cue.${id}`, kind: 'cue' }),
    ambience: (id) => {
      if (id === undefined || id === told) return;
      told = id;
      tell({ id, key: `sound.place.${id}`, kind: 'place' });
    },
    onCaption: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose: () => listeners.clear(),
  };
}
