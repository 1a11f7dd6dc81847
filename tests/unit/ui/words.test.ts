// This test sees that every message key written in the shell and its screens has a sentence, and no sentence is idle.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const rooms = [
  'src/app',
  'src/ui',
  'src/ui/reading',
  'src/session',
  'src/platform',
  'src/screens/title',
  'src/screens/settings',
  'src/screens/about',
  'src/screens/evidence',
];
const files = ['app', 'ui', 'title', 'settings', 'about', 'evidence', 'sound', 'care'];
const catalogue: Record<string, string> = Object.assign(
  {},
  ...files.map((file) => JSON.parse(readFileSync(`locales/en/${file}.json`, 'utf8'))),
);
const source = rooms
  .flatMap((room) =>
    readdirSync(room)
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(path.join(room, file), 'utf8')),
  )
  .join('\n');
const prefixes = files.map((file) => `${file}\\.`).join('|');
const literal = [...source.matchAll(new RegExp(`'((?:${prefixes})[\\w.-]+)'`, 'g'))].map((match) => match[1] ?? '');
// `title.card.${role}.name` covers every key of that shape.
const patterns = [...source.matchAll(new RegExp(`\`((?:${prefixes})[^\`]*\\$\\{[^\`]*)\``, 'g'))].map(
  (match) => new RegExp(`^${(match[1] ?? '').replace(/[.]/g, '\\.').replace(/\$\{[^}]*\}/g, '[\\w.-]+')}$`),
);

describe('the interface text', () => {
  it('has a sentence for every key that is asked for', () => {
    expect(literal.length).toBeGreaterThan(60);
    expect([...new Set(literal)].filter((key) => !(key in catalogue))).toEqual([]);
  });

  it('has something for every key that is put together', () => {
    expect(patterns.length).toBeGreaterThan(10);
    const keys = Object.keys(catalogue);
    expect(patterns.filter((pattern) => !keys.some((key) => pattern.test(key))).map(String)).toEqual([]);
  });

  it('keeps no sentence that nothing asks for', () => {
    const known = new Set(literal);
    const idle = Object.keys(catalogue).filter(
      (key) => !known.has(key) && !patterns.some((pattern) => pattern.test(key)),
    );
    expect(idle).toEqual([]);
  });
});
