// This module reads aloud with the browser's speech synthesis, one sentence an utterance: so a pause is a stop that knows its
// place (some devices cannot pause), and no sentence is long enough for the engines that fall silent in the middle.

import {
  createNoReadAloud,
  type DeviceVoice,
  type LocalVoice,
  localVoices,
  type ReadAloud,
  type ReadingOrder,
} from './read-aloud';

/** The part of the browser that speaks; handed in, so that tests can stand in for it. */
export interface SpeechPorts<Voice extends DeviceVoice, Utterance extends SpokenSentence<Voice>> {
  readonly synthesis: {
    getVoices(): Voice[];
    speak(utterance: Utterance): void;
    cancel(): void;
    addEventListener?(type: 'voiceschanged', listener: () => void): void;
    removeEventListener?(type: 'voiceschanged', listener: () => void): void;
  };
  readonly say: (text: string) => Utterance;
}

/** What an utterance is told. */
export interface SpokenSentence<Voice> {
  voice: Voice | null;
  lang: string;
  rate: number;
  onend: ((event: never) => void) | null;
  onerror: ((event: never) => void) | null;
}

/** Read aloud through a browser's speech. */
export function createSpeechReadAloud<Voice extends DeviceVoice, Utterance extends SpokenSentence<Voice>>(
  ports: SpeechPorts<Voice, Utterance>,
): ReadAloud {
  const { synthesis, say } = ports;
  // An utterance that was cancelled still ends: only the newest round may go on.
  let round = 0;
  const listed = (language: string): readonly Voice[] => {
    try {
      return localVoices(synthesis.getVoices(), language);
    } catch {
      return [];
    }
  };
  const stop = (): void => {
    round++;
    try {
      synthesis.cancel();
    } catch {
      // Nothing was being said.
    }
  };
  const speak = (order: ReadingOrder, voice: Voice, at: number, mine: number): void => {
    const text = order.sentences[at];
    if (mine !== round) return;
    if (text === undefined) {
      order.onEnd();
      return;
    }
    const utterance = say(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = order.rate;
    utterance.onend = () => speak(order, voice, at + 1, mine);
    utterance.onerror = () => {
      if (mine === round) order.onEnd();
    };
    order.onSentence(at);
    synthesis.speak(utterance);
  };
  return {
    voices: (language) =>
      listed(language).map(({ voiceURI, name, lang }): LocalVoice => ({ id: voiceURI, name, language: lang })),
    onVoices: (listener) => {
      synthesis.addEventListener?.('voiceschanged', listener);
      return () => synthesis.removeEventListener?.('voiceschanged', listener);
    },
    read: (order) => {
      stop();
      const voices = listed(order.language);
      const voice = voices.find((each) => each.voiceURI === order.voice) ?? voices[0];
      if (voice === undefined) return false;
      try {
        speak(order, voice, order.from, round);
        return true;
      } catch {
        return false;
      }
    },
    stop,
  };
}

/** The reader of this browser, or one that says no. */
export function openReadAloud(): ReadAloud {
  try {
    const synthesis = window.speechSynthesis;
    if (synthesis === undefined || typeof SpeechSynthesisUtterance !== 'function') return createNoReadAloud();
    return createSpeechReadAloud<SpeechSynthesisVoice, SpeechSynthesisUtterance>({
      synthesis,
      say: (text) => new SpeechSynthesisUtterance(text),
    });
  } catch {
    return createNoReadAloud();
  }
}
