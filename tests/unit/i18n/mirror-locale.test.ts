// These tests hold the test language to its purpose: longer, marked, and formed like the master.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mirrorCatalogue, mirrorLocale, mirrorMessage } from '../../../src/i18n/mirror-locale';
import { createTranslate } from '../../../src/i18n/translate';
import { settingChoices } from '../../../src/session/settings';

const english: Record<string, string> = Object.assign(
  {},
  ...readdirSync('locales/en').map((file) => JSON.parse(readFileSync(`locales/en/${file}`, 'utf8'))),
);
const mirrored = mirrorCatalogue(english);

describe('the test language', () => {
  it('marks the vowels and is two fifths longer', () => {
    expect(mirrorMessage('Pause')).toMatch(/^P[áúé]+s[é]+$/);
    const long = 'Your place is kept. Nothing here runs while you are away.';
    const grown = mirrorMessage(long).length / long.length;
    expect(grown).toBeGreaterThan(1.25);
    expect(grown).toBeLessThan(1.5);
  });

  it('keeps placeholders and plural forms', () => {
    expect(mirrorMessage('{name}, agent')).toMatch(/^\{name\}, /);
    const t = createTranslate('en', { wait: mirrorMessage('{n, plural, =0 {No wait} one {# week} other {# weeks}}') });
    expect(t('wait', { n: 0 })).toMatch(/^Nó+ wá+í+t/);
    expect(t('wait', { n: 1 })).toMatch(/^1 w/);
    expect(t('wait', { n: 7 })).toMatch(/^7 w/);
  });

  it('changes every message that has a word, and asks for the same values', () => {
    const master = createTranslate('en', english);
    const test = createTranslate('en', mirrored);
    for (const [key, text] of Object.entries(english)) {
      const values = Object.fromEntries([...text.matchAll(/\{\s*(\w+)/g)].map((match) => [match[1] ?? '', 7]));
      const sevens = (words: string): number => words.split('7').length;
      expect(sevens(test(key, values)), key).toBe(sevens(master(key, values)));
      if (/[aeiou]/i.test(text.replace(/\{[^{}]*\}/g, ''))) expect(mirrored[key], key).not.toBe(text);
    }
  });

  it('is no language of the settings', () => {
    expect(settingChoices.language as readonly string[]).not.toContain(mirrorLocale);
  });
});
