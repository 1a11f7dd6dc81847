// These tests call the story programs as a writer or a reviewer does, from a shell, and read what they print.

import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { contentOf, optionIds, readRole } from '../../tools/story/role-source';
import type { ScriptLine } from '../../tools/story/script-command';

function call(...args: string[]): { readonly status: number | null; readonly out: string; readonly err: string } {
  const result = spawnSync(process.execPath, ['tools/run.mjs', 'story', ...args], {
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  return { status: result.status, out: result.stdout, err: result.stderr };
}

describe('a script on the command line', () => {
  it('has every line and every choice of a role once, in the order of its files', () => {
    const { status, out } = call('script', '--role', 'migrant', '--json');
    expect(status).toBe(0);
    const script = JSON.parse(out) as ScriptLine[];
    const source = readRole('migrant');
    const ids = script.map((line) => line.id);
    expect(ids.length).toBe(new Set(ids).size);
    expect(ids.toSorted()).toEqual([...contentOf(source, {}).lineIds, ...optionIds(source)].toSorted());
    for (const [at, line] of script.entries()) {
      const before = script[at - 1];
      if (before?.file === line.file) expect(line.line).toBeGreaterThan(before.line);
    }
  });

  it('says what a line stands under: the branch, the branches before it, the choice it answers', () => {
    const script = JSON.parse(call('script', '--role', 'migrant', '--json').out) as ScriptLine[];
    const line = (id: string) => script.find((each) => each.id === id);
    expect(line('a6b_040')).toMatchObject({ speaker: 'ilu', scene: 'A6b', when: ['pw_visa_quota >= 40'] });
    expect(line('a6b_043')?.when[0]).toMatch(/^none of: pw_visa_quota >= 40 \| /);
    expect(line('a6b_026')).toMatchObject({ after: 'a6b_c04' });
    expect(line('a6b_c04')).toMatchObject({ kind: 'choice', when: ['homeward_key == 1'] });
    expect(line('a6b_052')?.after).toBeUndefined();
  });

  it('is printed to be read, line by line', () => {
    const { out } = call('script', '--role', 'migrant');
    expect(out).toMatch(/== ilu_asks · scene A6b · story\/migrant\/homeward\.ink/);
    expect(out).toMatch(/a6b_010 {2}ilu: “Eighteen,” says Ilu/);
    expect(out).toMatch(/when pw_visa_quota >= 40\n {2}a6b_040/);
  });

  it('asks whose, when nobody is named', () => {
    const { status, err } = call('script');
    expect(status).toBe(2);
    expect(err).toMatch(/--role migrant/);
  });
});

describe('a comparison on the command line', () => {
  it('says for each chapter which share of the beats reads differently, and which choices open or close', () => {
    const { status, out } = call('differ', '--role', 'migrant', '--runs', '4', '--json');
    expect(status).toBe(0);
    const chapters = JSON.parse(out) as { chapter: string; beats: number; differ: number; openOrClose: string[] }[];
    expect(chapters.map(({ chapter }) => chapter)).toEqual(expect.arrayContaining(['A2', 'A3']));
    for (const { chapter, beats, differ, openOrClose } of chapters) {
      expect(chapter).toMatch(/^[A-Z]\d?$|^start$/);
      expect(beats).toBeGreaterThan(0);
      expect(differ).toBeGreaterThanOrEqual(0);
      expect(differ).toBeLessThanOrEqual(100);
      expect(openOrClose.every((id) => /_c\d/.test(id))).toBe(true);
    }
  });
});
