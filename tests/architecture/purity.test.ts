// These tests read the pure rooms for what would make the same link give other numbers on another machine.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rooms } from '../../tools/house';
import { readSources } from '../../tools/house-reading';

const exactMembers = [
  'abs',
  'min',
  'max',
  'floor',
  'ceil',
  'trunc',
  'round',
  'sign',
  'sqrt',
  'imul',
  'fround',
  'clz32',
];
const pure = rooms.filter((room) => room.pure).map((room) => room.name);
const files = readSources('src')
  .map((source) => source.file)
  .filter((file) => pure.some((room) => file.startsWith(`${room}/`)));

/** Text without comments and string contents, so that words in prose are not mistaken for code. */
function codeOf(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:])\/\/.*$/gm, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''");
}

/** What breaks "same link, same numbers" in a piece of code. */
function impurities(code: string): string[] {
  const members = [...code.matchAll(/\bMath\.(\w+)/g)].map((match) => match[1] ?? '');
  const found = members.filter((member) => !exactMembers.includes(member)).map((member) => `Math.${member}`);
  if (/\*\*/.test(code)) found.push('**');
  if (/\bDate\b/.test(code)) found.push('Date');
  if (/\bconsole\./.test(code)) found.push('console');
  if (/\b(setTimeout|setInterval|fetch|performance|crypto)\b\s*[.(]/.test(code))
    found.push('clock, network or entropy');
  return found;
}

describe('the pure rooms', () => {
  it('use only the members of Math that give the same bits everywhere', () => {
    expect(files.length).toBeGreaterThan(20);
    const faults = files.flatMap((file) =>
      impurities(codeOf(readFileSync(`src/${file}`, 'utf8'))).map((what) => `src/${file}: ${what}`),
    );
    expect(faults).toEqual([]);
  });

  it('are caught when they reach for luck, a clock or a power', () => {
    expect(impurities('const x = Math.random() + Math.abs(1);')).toEqual(['Math.random']);
    expect(impurities('const y = 2 ** 3; const t = Date.now();')).toEqual(['**', 'Date']);
    expect(impurities(codeOf("// Math.exp is banned\nconst why = 'Math.log';"))).toEqual([]);
  });

  it('leave Intl to the one room that speaks to people', () => {
    const users = files.filter((file) => /\bIntl\./.test(codeOf(readFileSync(`src/${file}`, 'utf8'))));
    expect(users.filter((file) => !file.startsWith('i18n/'))).toEqual([]);
  });

  it('name no policy: nothing is keyed by a name', () => {
    const named =
      /['"](deterrence-first|orderly-deterrence|safe-pathways|victim-centred|pathways-without-inspectors|victim-law-without-money)['"]/;
    const keyed = files.filter((file) => named.test(readFileSync(`src/${file}`, 'utf8')));
    expect(keyed).toEqual([]);
  });
});
