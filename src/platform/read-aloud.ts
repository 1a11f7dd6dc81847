// This module declares what a screen may ask of reading aloud, and says no where there is no voice that lives on the device.
// A voice that is not local sends the text to another host, so it is never listed and never used (contracts 29).

/** A voice of this device. */
export interface LocalVoice {
  readonly id: string;
  readonly name: string;
  /** Language tag, `en-GB`. */
  readonly language: string;
}

/** How a row of sentences is read. */
export interface ReadingOrder {
  readonly sentences: readonly string[];
  /** Sentence to begin with. */
  readonly from: number;
  /** Id of a voice; the first one of the language when it is empty or gone. */
  readonly voice: string;
  readonly language: string;
  /** 1 is the voice's own speed. */
  readonly rate: number;
  readonly onSentence: (at: number) => void;
  /** All was read, or the device stopped by itself. */
  readonly onEnd: () => void;
}

/** Reads aloud with local voices only. Nothing throws. */
export interface ReadAloud {
  /** Local voices for a language, or all local ones when it has none; empty where nothing can be read aloud. */
  voices(language: string): readonly LocalVoice[];
  /** Hear of voices that arrive late; returns the way to stop listening. */
  onVoices(listener: () => void): () => void;
  /** Read; false when there is no local voice. What was being read stops. */
  read(order: ReadingOrder): boolean;
  stop(): void;
}

/** The part of a browser's voice that matters here. */
export interface DeviceVoice {
  readonly voiceURI: string;
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
}

/** Local voices of a language first; all local ones when it has none; never any other. */
export function localVoices<Voice extends DeviceVoice>(voices: readonly Voice[], language: string): readonly Voice[] {
  const local = voices.filter((voice) => voice.localService === true);
  const short = language.slice(0, 2).toLowerCase();
  const own = local.filter((voice) => voice.lang.toLowerCase().startsWith(short));
  return own.length > 0 ? own : local;
}

/** Where nothing can be read aloud. */
export function createNoReadAloud(): ReadAloud {
  return { voices: () => [], onVoices: () => () => undefined, read: () => false, stop: () => undefined };
}
