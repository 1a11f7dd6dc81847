// This module reads the beats of a story aloud as they come, until it is stopped or the page is left. A pause keeps its
// sentence; the next beat is read by itself. It knows which sentence is being said, and no voice but local ones.

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LocalVoice, ReadAloud } from '../../platform/read-aloud';
import type { ReadPiece } from './read-order';

/** `done`: this beat is read, the next will be. */
export type AloudState = 'off' | 'playing' | 'paused' | 'done';

/** Reading aloud, as controls see it. */
export interface Aloud {
  readonly state: AloudState;
  /** What is being said now, or where it stands still. */
  readonly now: ReadPiece | undefined;
  /** Voices of this device; empty when nothing can be read aloud. */
  readonly voices: readonly LocalVoice[];
  play(): void;
  pause(): void;
  stop(): void;
}

/** What is read, and how. */
export interface AloudOptions {
  readonly speech: ReadAloud;
  readonly pieces: readonly ReadPiece[];
  /** Changes with every beat. */
  readonly beat: string | undefined;
  readonly voice: string;
  /** Percent. */
  readonly rate: number;
}

/** Read a story aloud. */
export function useReadAloud({ speech, pieces, beat, voice, rate }: AloudOptions): Aloud {
  const language = document.documentElement.lang || 'en';
  const [state, setState] = useState<AloudState>('off');
  const [at, setAt] = useState(0);
  const [arrived, setArrived] = useState(0);
  const voices = useMemo(() => speech.voices(language), [speech, language, arrived]);
  const latest = useRef({ state, at, pieces });
  latest.current = { state, at, pieces };

  useEffect(() => speech.onVoices(() => setArrived((count) => count + 1)), [speech]);

  const readFrom = (from: number): void => {
    setAt(from);
    const reads = speech.read({
      sentences: latest.current.pieces.map((piece) => piece.text),
      from,
      voice,
      language,
      rate: rate / 100,
      onSentence: setAt,
      onEnd: () => setState((now) => (now === 'playing' ? 'done' : now)),
    });
    setState(reads ? 'playing' : 'off');
  };

  // Another beat: read on from its first sentence, or wait there.
  useEffect(() => {
    const now = latest.current.state;
    if (now === 'playing' || now === 'done') readFrom(0);
    else setAt(0);
  }, [beat]);
  // Another voice or speed is heard at once, from the sentence that is being said.
  useEffect(() => {
    if (latest.current.state === 'playing') readFrom(latest.current.at);
  }, [voice, rate]);
  useEffect(() => {
    const hush = (): void => {
      speech.stop();
      setState('off');
    };
    window.addEventListener('pagehide', hush);
    return () => {
      window.removeEventListener('pagehide', hush);
      speech.stop();
    };
  }, [speech]);

  return {
    state,
    now: state === 'playing' || state === 'paused' ? pieces[at] : undefined,
    voices,
    play: () => readFrom(state === 'paused' ? at : 0),
    pause: () => {
      speech.stop();
      setState('paused');
    },
    stop: () => {
      speech.stop();
      setState('off');
    },
  };
}
