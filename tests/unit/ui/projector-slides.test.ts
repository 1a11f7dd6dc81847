// These tests cut what is said into slides that can be read from the back of a room.

import { describe, expect, it } from 'vitest';
import { partsOf, sentencesOf, slidesOfBeat } from '../../../src/ui/projector-slides';

describe('a slide', () => {
  it('holds one sentence, and a time of day ends none', () => {
    expect(sentencesOf('The ferry goes at 23.10. “Wait!” He runs.')).toEqual([
      'The ferry goes at 23.10.',
      '“Wait!”',
      'He runs.',
    ]);
    expect(sentencesOf('_Slowly_, she reads it')).toEqual(['Slowly, she reads it']);
    expect(sentencesOf('')).toEqual([]);
  });

  it('never holds more than can be read from far, and loses no word', () => {
    const long = `${'Somebody counts the coins again and again, '.repeat(9)}and then it is night.`;
    const parts = partsOf(long);
    expect(parts.length).toBeGreaterThan(2);
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(130);
    expect(parts.join(' ')).toBe(long);
  });

  it('names who speaks, and the ending comes last', () => {
    const lines = [
      { id: 'a', text: 'Rain.', sources: [] },
      { id: 'b', text: 'Sit. Eat.', speaker: 'ilu', sources: [] },
    ];
    const slides = slidesOfBeat({ index: 4, lines }, (id) => id.toUpperCase(), 'Home.');
    expect(slides.map(({ by, sentence }) => [by, sentence])).toEqual([
      [undefined, 'Rain.'],
      ['ILU', 'Sit.'],
      ['ILU', 'Eat.'],
      [undefined, 'Home.'],
    ]);
    expect(new Set(slides.map(({ id }) => id)).size).toBe(4);
  });
});
