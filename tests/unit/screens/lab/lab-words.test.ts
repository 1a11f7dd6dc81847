// This test sees that every message key written in the lab has a sentence, and no sentence of the lab is idle.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const words: Readonly<Record<string, string>> = JSON.parse(readFileSync('locales/en/lab.json', 'utf8'));
const source = readdirSync('src/screens/lab', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(path.join('src/screens/lab', file), 'utf8'))
  .join('\n');
const literal = [...source.matchAll(/'(lab\.[\w.-]+)'/g)].map((match) => match[1] ?? '');
const patterns = [...source.matchAll(/`(lab\.[^`]*\$\{[^`]*)`/g)].map(
  (match) => new RegExp(`^${(match[1] ?? '').replace(/[.]/g, '\\.').replace(/\$\{.*?\}(?=[.\w-]|$)/g, '[\\w.-]+')}$`),
);

describe('the text of the lab', () => {
  it('has a sentence for every key that is asked for', () => {
    expect(literal.length).toBeGreaterThan(100);
    expect([...new Set(literal)].filter((key) => !(key in words))).toEqual([]);
  });

  it('keeps no sentence that nothing asks for', () => {
    const known = new Set(literal);
    const idle = Object.keys(words).filter((key) => !known.has(key) && !patterns.some((pattern) => pattern.test(key)));
    expect(idle).toEqual([]);
  });
});
