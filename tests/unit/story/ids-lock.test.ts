// These tests hold the register of option numbers to its promise: append-only, because saves hold nothing else.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lockAdditions, lockFile, numbersOf, parseLock } from '../../../tools/story/ids-lock';

const texts = (lock: string) => parseLock(lock).faults.map((fault) => fault.text);

describe('the register of option numbers', () => {
  it('gives each role its own numbers from ten on', () => {
    const lock = parseLock('+ migrant 10 a_c01\n+ officer 10 b_c01\n+ migrant 11 a_c02\n');
    expect(lock.faults).toEqual([]);
    expect(numbersOf(lock, 'migrant')).toEqual({ a_c01: 10, a_c02: 11 });
  });

  it('finds a removed line, a reused number and an edited line', () => {
    expect(texts('+ migrant 10 a\n+ migrant 12 c\n')[0]).toMatch(/should be 11/);
    expect(texts('+ migrant 10 a\n+ migrant 10 b\n')[0]).toMatch(/should be 11/);
    expect(texts('+ migrant 10 a\n+ migrant 11 a\n')[0]).toMatch(/registered twice/);
    expect(texts('migrant 10 a\n')[0]).toMatch(/a line is/);
  });

  it('marks an option that is gone and never gives its number again', () => {
    const before = parseLock('+ migrant 10 a\n+ migrant 11 b\n');
    const additions = lockAdditions(before, new Map([['migrant', ['b', 'c']]]));
    expect(additions).toEqual(['+ migrant 12 c', '- migrant 10']);
    const after = parseLock(`+ migrant 10 a\n+ migrant 11 b\n${additions.join('\n')}\n`);
    expect(after.faults).toEqual([]);
    expect(numbersOf(after, 'migrant')).toEqual({ b: 11, c: 12 });
    expect(lockAdditions(after, new Map([['migrant', ['a', 'b', 'c']]]))).toEqual(['+ migrant 13 a']);
  });

  it('only ever grew since the last commit', () => {
    if (!existsSync('.git')) return expect(parseLock(readFileSync(lockFile, 'utf8')).faults).toEqual([]);
    const known = execFileSync('git', ['ls-tree', '--name-only', 'HEAD', lockFile], { encoding: 'utf8' }).trim();
    const committed = known === '' ? '' : execFileSync('git', ['show', `HEAD:${lockFile}`], { encoding: 'utf8' });
    expect(readFileSync(lockFile, 'utf8').startsWith(committed)).toBe(true);
    expect(parseLock(readFileSync(lockFile, 'utf8')).faults).toEqual([]);
  });
});
