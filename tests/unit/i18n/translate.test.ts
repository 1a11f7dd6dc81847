// These tests hold the messages: placeholders, plurals with nesting, and gaps that show themselves.

import { describe, expect, it } from 'vitest';
import { createTranslate } from '../../../src/i18n/translate';

const catalogue = {
  plain: 'Pause',
  name: '{name}, agent',
  wait: '{n, plural, =0 {No wait} one {# week at {place}} other {# weeks at {place}}}',
};

describe('a message', () => {
  const t = createTranslate('en', catalogue, { spare: 'From the master' });

  it('carries names and numbers in the reader’s own form', () => {
    expect(t('plain')).toBe('Pause');
    expect(t('name', { name: 'Marrec' })).toBe('Marrec, agent');
    expect(t('wait', { n: 0, place: 'Pellune' })).toBe('No wait');
    expect(t('wait', { n: 1, place: 'Pellune' })).toBe('1 week at Pellune');
    expect(t('wait', { n: 1200, place: 'Pellune' })).toBe('1,200 weeks at Pellune');
  });

  it('falls back to the master, and shows a key that nobody has', () => {
    expect(t('spare')).toBe('From the master');
    expect(t('nobody.has.this')).toBe('nobody.has.this');
    expect(t('name')).toBe('{name}, agent');
  });
});
