// This test fails when a picture, sound, typeface or icon of the project has no entry in assets/CREDITS.yaml.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Credit {
  readonly id: string;
  readonly what: string;
  readonly by: string;
  readonly source: string;
  readonly licence: string;
  readonly covers: readonly string[];
}

const credits: readonly Credit[] = parse(readFileSync('assets/CREDITS.yaml', 'utf8'));
const asset = /\.(svg|png|jpe?g|webp|avif|gif|mp3|ogg|wav|woff2?|ttf|otf)$/;

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
    const full = path.posix.join(folder, item.name);
    return item.isDirectory() ? filesBelow(full) : [full];
  });
}

const toPattern = (glob: string): RegExp =>
  new RegExp(
    `^${glob.replace(/[.+]/g, '\\$&').replaceAll('**', '\u0000').replaceAll('*', '[^/]*').replaceAll('\u0000', '.*')}$`,
  );
const covered = (file: string): boolean =>
  credits.some((credit) => credit.covers.some((glob) => toPattern(glob).test(file)));

describe('the credits', () => {
  it('cover every picture, sound, typeface and icon', () => {
    const files = ['public', 'assets', 'src', 'generated'].flatMap(filesBelow).filter((file) => asset.test(file));
    const fonts = [...readFileSync('src/ui/fonts.css', 'utf8').matchAll(/url\("([^"]+)"\)/g)].map(
      (match) => `node_modules/${match[1]}`,
    );
    expect(files.length).toBeGreaterThan(100);
    expect(fonts.length).toBeGreaterThan(3);
    expect([...files, ...fonts].filter((file) => !covered(file))).toEqual([]);
  });

  it('say who made each thing and under which licence it may be used', () => {
    const allowed = ['CC0-1.0', 'OFL-1.1', 'CC-BY-4.0', 'MIT', 'ISC'];
    for (const credit of credits) {
      expect(credit.by && credit.source && credit.what, credit.id).toBeTruthy();
      expect(allowed, credit.id).toContain(credit.licence);
    }
  });
});
