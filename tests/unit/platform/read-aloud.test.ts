// These tests hold reading aloud to voices that live on the device, and to one sentence after the other.

import { describe, expect, it } from 'vitest';
import { createNoReadAloud, type DeviceVoice, localVoices } from '../../../src/platform/read-aloud';
import { createSpeechReadAloud, type SpokenSentence } from '../../../src/platform/speech-read-aloud';

const voice = (name: string, lang: string, localService: boolean): DeviceVoice => ({
  voiceURI: `voice:${name}`,
  name,
  lang,
  localService,
});
const here = voice('Here', 'en-GB', true);
const alsoHere = voice('Also here', 'en-US', true);
const away = voice('Away', 'en-GB', false);
const french = voice('Ici', 'fr-FR', true);

interface Said extends SpokenSentence<DeviceVoice> {
  readonly text: string;
}

function aSpeaker(voices: readonly DeviceVoice[]) {
  const said: Said[] = [];
  let cancelled = 0;
  const reader = createSpeechReadAloud<DeviceVoice, Said>({
    synthesis: {
      getVoices: () => [...voices],
      speak: (utterance) => {
        said.push(utterance);
      },
      cancel: () => {
        cancelled++;
      },
    },
    say: (text) => ({ text, voice: null, lang: '', rate: 0, onend: null, onerror: null }),
  });
  const finish = (): void => (said.at(-1)?.onend as (() => void) | null)?.();
  return { reader, said, finish, cancelled: () => cancelled };
}

const order = (changes: object = {}) => ({
  sentences: ['One.', 'Two.', 'Three.'],
  from: 0,
  voice: '',
  language: 'en',
  rate: 1.25,
  onSentence: () => undefined,
  onEnd: () => undefined,
  ...changes,
});

describe('the voices that are listed', () => {
  it('are those that live on this device, of the language where it has some', () => {
    expect(localVoices([away, french, here, alsoHere], 'en')).toEqual([here, alsoHere]);
    expect(localVoices([away, french], 'en')).toEqual([french]);
  });

  it('are none where every voice sends its text away', () => {
    const { reader, said } = aSpeaker([away]);
    expect(reader.voices('en')).toEqual([]);
    expect(reader.read(order({ voice: away.voiceURI }))).toBe(false);
    expect(said).toEqual([]);
  });

  it('are none where nothing can speak', () => {
    expect(createNoReadAloud().voices('en')).toEqual([]);
    expect(createNoReadAloud().read(order())).toBe(false);
  });
});

describe('reading aloud', () => {
  it('says sentence after sentence with a local voice, tells which, and then that it is done', () => {
    const { reader, said, finish } = aSpeaker([away, here]);
    const told: (number | string)[] = [];
    reader.read(order({ onSentence: (at: number) => told.push(at), onEnd: () => told.push('end') }));
    finish();
    finish();
    finish();
    expect(said.map((each) => each.text)).toEqual(['One.', 'Two.', 'Three.']);
    expect(new Set(said.map((each) => each.voice))).toEqual(new Set([here]));
    expect(said[0]?.rate).toBe(1.25);
    expect(told).toEqual([0, 1, 2, 'end']);
  });

  it('begins where it was paused, and falls silent when stopped', () => {
    const { reader, said, finish, cancelled } = aSpeaker([here, alsoHere]);
    reader.read(order({ from: 1, voice: alsoHere.voiceURI }));
    expect(said.map((each) => each.text)).toEqual(['Two.']);
    expect(said[0]?.voice).toBe(alsoHere);
    const before = cancelled();
    reader.stop();
    finish();
    expect(cancelled()).toBe(before + 1);
    expect(said).toHaveLength(1);
  });
});
