// This module names the model by what it is made of: compiled parameters, levers, policies, the map, the register of
// draws and the sources of the rooms that compute. Comments and layout do not count; a changed number does.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Rooms whose code decides what a run gives. */
const modelRooms = ['common', 'evidence', 'policy', 'sim'];

/** Files of those rooms that a run never reads: they speak about the model or serve codes. */
const besideTheModel =
  /\/(geography|facts|lever-pages|parameter-notes|parameter-draws|base32|check-symbols|number-row|result|sim-client|sim-protocol)\.ts$/;

const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/** A digest of texts: eight letters (40 bits). */
export function shortDigest(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}\n${text}`);
  const bytes = hash.digest();
  let name = '';
  for (let index = 0; index < 8; index++) {
    const bit = index * 5;
    const pair = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
    name += letters[(pair >> (11 - (bit & 7))) & 31];
  }
  return name;
}

/** Code without comments and without blanks that mean nothing, so that only what runs is compared. */
export function bareCode(text: string): string {
  let bare = '';
  let at = 0;
  while (at < text.length) {
    const two = text.slice(at, at + 2);
    const one = text[at] ?? '';
    if (two === '//') {
      const end = text.indexOf('\n', at);
      at = end < 0 ? text.length : end;
    } else if (two === '/*') {
      const end = text.indexOf('*/', at + 2);
      at = end < 0 ? text.length : end + 2;
      bare += ' ';
    } else if (one === "'" || one === '"' || one === '`') {
      const end = endOfText(text, at);
      bare += text.slice(at, end);
      at = end;
    } else {
      bare += one;
      at++;
    }
  }
  return bare.replace(/\s+/g, ' ').trim();
}

function endOfText(text: string, start: number): number {
  const quote = text[start];
  let at = start + 1;
  while (at < text.length && text[at] !== quote) at += text[at] === '\\' ? 2 : 1;
  return Math.min(at + 1, text.length);
}

/** Bare code of all model sources below a root, in the order of their names. */
export function modelSources(root = '.'): string[] {
  const texts: string[] = [];
  const visit = (folder: string) => {
    for (const item of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const file = path.join(folder, item.name);
      if (item.isDirectory()) visit(file);
      else if (/\.ts$/.test(item.name) && !besideTheModel.test(file.replaceAll('\\', '/'))) {
        texts.push(`${path.relative(root, file).replaceAll('\\', '/')}\n${bareCode(readFileSync(file, 'utf8'))}`);
      }
    }
  };
  for (const room of modelRooms) {
    const folder = path.join(root, 'src', room);
    if (existsSync(folder)) visit(folder);
  }
  return texts;
}

/** One row of `docs/model-versions.md`. */
export interface ModelVersion {
  readonly row: number;
  readonly id: string;
  readonly name: string;
  /** False while the version is in preparation: its id may still change. */
  readonly released: boolean;
}

/** Where versions are listed for people. */
export const versionsFile = path.join('docs', 'model-versions.md');

/** Rows such as `| 0 | k3v9x0aq | Thaw | in preparation | … |`. */
export function parseVersions(text: string): ModelVersion[] {
  return text.split('\n').flatMap((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    if (!/^\d+$/.test(cells[1] ?? '')) return [];
    return [
      {
        row: Number(cells[1]),
        id: (cells[2] ?? '').replaceAll('`', ''),
        name: cells[3] ?? '',
        released: cells[4] !== 'in preparation',
      },
    ];
  });
}
