// This module declares what a screen may ask of sound. Sound is off until the player's first gesture and only by setting;
// captions come whether or not anything is heard.

/** A sound that was meant, in words: `key` is the caption's key in `locales/en/sound.json`. */
export interface SoundCaption {
  readonly id: string;
  readonly key: string;
}

/** Plays cues and one bed of ambience. An unknown id is silent; nothing throws. */
export interface SoundPlayer {
  /** A short cue: `paper-slide`, `stamp`, `pencil`, `coin`, `phone-buzz`, `page-turn`, `ferry-horn`. */
  play(id: string): void;
  /** The bed under a scene, for example `rain`; undefined for quiet. Asking for the same bed again changes nothing. */
  ambience(id: string | undefined): void;
  /** Hear of each meaningful sound; returns the way to stop listening. */
  onCaption(listener: (caption: SoundCaption) => void): () => void;
  dispose(): void;
}

/** Places named in stories whose sound is one that another place has too. */
const sameSound: Readonly<Record<string, string>> = { 'rain-tin': 'rain', 'rain-window': 'rain' };

/** The sound that is heard for an id of a story. */
export function soundOf(id: string): string {
  return sameSound[id] ?? id;
}

/** A player that only captions: for tests, and where audio is refused. */
export function createSilentSound(): SoundPlayer {
  const listeners = new Set<(caption: SoundCaption) => void>();
  const tell = (id: string): void => {
    for (const listener of listeners) listener({ id, key: `sound.${soundOf(id)}` });
  };
  let bed: string | undefined;
  return {
    play: tell,
    ambience: (id) => {
      if (id !== undefined && id !== bed) tell(id);
      bed = id;
    },
    onCaption: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose: () => listeners.clear(),
  };
}
