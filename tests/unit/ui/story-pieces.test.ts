// These tests hold the story panel's small rules: who speaks, what is stressed, which words and names can be asked about,
// what is read aloud, and what the log says.

import { describe, expect, it } from 'vitest';
import { createNoReadAloud } from '../../../src/platform/read-aloud';
import type { Beat } from '../../../src/play/beat';
import type { PastBeat } from '../../../src/play/past';
import { type Askable, cutText, namedIn } from '../../../src/story/text-marks';
import { logParts, logText } from '../../../src/ui/reading/log-text';
import { readPieces } from '../../../src/ui/reading/read-order';
import { cutSentences } from '../../../src/ui/reading/sentences';
import { pauseAfter } from '../../../src/ui/reading/use-pace';
import { groupSpeeches } from '../../../src/ui/speeches';
import { cutLines } from '../../../src/ui/story-text';

const line = (id: string, speaker?: string, text = id) => ({
  id,
  text,
  sources: [],
  ...(speaker === undefined ? {} : { speaker }),
});
const word = (id: string, ...forms: string[]): Askable => ({ kind: 'word', id, forms });
const person = (id: string, ...forms: string[]): Askable => ({ kind: 'person', id, forms });

describe('a beat on the panel', () => {
  it('names a speaker once for lines said in a row', () => {
    const speeches = groupSpeeches([line('a', 'marrec'), line('b', 'marrec'), line('c'), line('d', 'marrec')]);
    expect(speeches.map((speech) => [speech.speaker, speech.lines.length])).toEqual([
      ['marrec', 2],
      [undefined, 1],
      ['marrec', 1],
    ]);
  });

  it('lets each word be asked about once, over all of its lines', () => {
    const cut = cutLines(
      [line('a', undefined, 'A permit.'), line('b', undefined, 'No permit.')],
      [word('p', 'permit')],
    );
    const asked = cut.map(({ sentences }) => sentences.flat().filter((piece) => piece.kind === 'word').length);
    expect(asked).toEqual([1, 0]);
  });
});

describe('a line of story', () => {
  it('sets stressed words apart', () => {
    expect(cutText('Ask _what it pays_ first.', [])).toEqual([
      { kind: 'plain', text: 'Ask ' },
      { kind: 'stressed', text: 'what it pays' },
      { kind: 'plain', text: ' first.' },
    ]);
  });

  it('marks a glossary word once, whole and whatever its case', () => {
    const pieces = cutText('Tied permits tie. A tied permit is tied.', [word('tied', 'tied permit')]);
    expect(pieces.filter((piece) => piece.kind === 'word')).toEqual([
      { kind: 'word', text: 'tied permit', id: 'tied' },
    ]);
  });

  it('keeps the case of names, and does not find one inside a place', () => {
    const cast = [person('pell', 'Pell Corvane', 'Pell'), person('rue', 'Rue')];
    expect(namedIn('Then Pellune, and a rue.', cast)).toEqual([]);
    expect(cutText('He rings. “Pell,” says Pell Corvane.', cast).find((piece) => piece.kind === 'person')).toEqual({
      kind: 'person',
      text: 'Pell',
      id: 'pell',
    });
  });

  it('never loses a letter, in pieces or in sentences', () => {
    const texts = [
      'The scheme, the _Scheme_ and the Referral Table; a scheme.',
      '23:10. “Sign,” he says. “Sign!” A pause… Then rain.',
      'Nobody. _It was so. And so._ The end',
    ];
    for (const text of texts) {
      const pieces = cutText(text, [word('s', 'scheme'), word('t', 'Referral Table')]);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text.replaceAll('_', ''));
      expect(cutSentences(text).join('')).toBe(text);
    }
  });

  it('falls into sentences at their ends, and not in the middle of a stress', () => {
    expect(cutSentences('“Who pays?” she asks. 23:10, and rain.')).toEqual([
      '“Who pays?” she asks. ',
      '23:10, and rain.',
    ]);
    expect(cutSentences('“Placement,” he reads. “40 days. But I paid.” Then: “I paid.”')).toHaveLength(4);
    expect(cutSentences('She says _no. Not now._ He nods.')).toHaveLength(2);
  });

  it('is given a breath when lines come one by one, and more time when it is long', () => {
    expect(pauseAfter('Rain.')).toBe(800);
    expect(pauseAfter('One two three four five six seven eight nine.')).toBe(2250);
  });
});

describe('what is read aloud', () => {
  it('is who speaks, what is said, and what can be done, in order', () => {
    const lines = [line('a', 'hask', '“No.” He means it.'), line('b', 'hask', '“Go.”'), line('c', undefined, 'Rain.')];
    const option = { id: 'x', number: 12, text: 'Wait', hand: { kind: 'said' }, cost: 'One day' } as const;
    const pieces = readPieces(
      { lines },
      [option],
      () => ({ name: 'Hask' }),
      (number, text) => `${number}. ${text}.`,
    );
    expect(pieces.map((piece) => piece.text)).toEqual([
      'Hask.',
      '“No.”',
      'He means it.',
      '“Go.”',
      'Rain.',
      '1. Wait. One day.',
    ]);
    expect(pieces[2]).toMatchObject({ line: 'a', sentence: 1 });
    expect(pieces[5]).toMatchObject({ option: 'x' });
  });

  it('is nothing where no voice lives on the device', () => {
    expect(createNoReadAloud().voices('en')).toEqual([]);
  });
});

describe('the log', () => {
  const past = (part: string, text: string, option: string, chosen: string): PastBeat => ({
    scene: part,
    part,
    lines: [line(`${part}_${option}`, option === 'x' ? 'hask' : undefined, text)],
    chosen,
    option,
    number: 1,
  });
  const beat: Beat = {
    index: 3,
    scene: { scene: 'B', intensity: 0 },
    lines: [line('b_9', undefined, 'Now.')],
    options: [],
    status: [],
  };
  const parts = logParts(
    [past('A', '“_No._”', 'x', 'Ask'), past('A', 'Rain.', 'go-on', 'Go on'), past('B', 'Sun.', 'y', 'Wait')],
    beat,
    'B',
    'go-on',
  );

  it('keeps everything said and chosen, in order, under the heading of its scene', () => {
    expect(parts.map((part) => [part.part, part.lines.map((each) => each.text)])).toEqual([
      ['A', ['“No.”', 'Ask', 'Rain.']],
      ['B', ['Sun.', 'Wait', 'Now.']],
    ]);
  });

  it('is copied as plain text', () => {
    const say = { part: (id: string) => `# ${id}`, speaker: () => 'Hask', chosen: (text: string) => `> ${text}` };
    expect(logText(parts, say)).toBe('# A\nHask: “No.”\n> Ask\nRain.\n\n# B\nSun.\n> Wait\nNow.');
  });
});
