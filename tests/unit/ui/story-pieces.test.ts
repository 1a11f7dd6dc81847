// These tests hold the story panel's small rules: who speaks, what is stressed, which words open.

import { describe, expect, it } from 'vitest';
import { groupSpeeches } from '../../../src/ui/story-panel';
import { cutText } from '../../../src/ui/story-text';

const line = (id: string, speaker?: string) => ({
  id,
  text: id,
  sources: [],
  ...(speaker === undefined ? {} : { speaker }),
});

describe('a beat on the panel', () => {
  it('names a speaker once for lines said in a row', () => {
    const speeches = groupSpeeches([line('a', 'marrec'), line('b', 'marrec'), line('c'), line('d', 'marrec')]);
    expect(speeches.map((speech) => [speech.speaker, speech.lines.length])).toEqual([
      ['marrec', 2],
      [undefined, 1],
      ['marrec', 1],
    ]);
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
    const pieces = cutText('Tied permits tie. A tied permit is tied.', ['tied permit']);
    expect(pieces.filter((piece) => piece.kind === 'word')).toEqual([
      { kind: 'word', text: 'tied permit', term: 'tied permit' },
    ]);
  });

  it('never loses a letter', () => {
    const text = 'The scheme, the _Scheme_ and the Referral Table; a scheme.';
    const joined = cutText(text, ['scheme', 'Referral Table'])
      .map((piece) => piece.text)
      .join('');
    expect(joined).toBe(text.replaceAll('_', ''));
  });
});
