// This test asks that everybody who speaks on the road has a name to be written above the words.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRole, tagValue } from '../../tools/story/role-source';

const words = (file: string): Record<string, string> => JSON.parse(readFileSync(`locales/en/${file}.json`, 'utf8'));

describe('whoever speaks on the road', () => {
  it('has a name or a plain description of their own', () => {
    const named = { ...words('ui'), ...words('road') };
    const speakers = new Set(
      (readRole('migrant').ink?.lines ?? []).flatMap((line) => tagValue(line.tags, 'speaker') ?? []),
    );
    expect(speakers.size).toBeGreaterThan(10);
    const nameless = [...speakers].filter((id) => !(`road.speaker.${id}` in named) && !(`ui.character.${id}` in named));
    expect(nameless).toEqual([]);
  });
});
