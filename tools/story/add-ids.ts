// This module gives ids to lines and choices that have none, and numbers to choices: `node tools/run.mjs story ids`.
// An id is the scene in small letters and the next free number; a choice's begins with c. Existing ids are never touched.

import { readFileSync, writeFileSync } from 'node:fs';
import { appendLock, lockAdditions, readLock } from './ids-lock.ts';
import type { InkSource, InkSourceLine } from './ink-source.ts';
import { optionIds, readRole, roles, tagValue } from './role-source.ts';

/** What was done, in sentences. */
export function addIds(): readonly string[] {
  const said: string[] = [];
  for (const role of roles) {
    const source = readRole(role);
    if (!source.ink) continue;
    for (const [file, text] of withIds(source.ink, (name) => readFileSync(name, 'utf8'))) {
      writeFileSync(file, text);
      said.push(`${file} has new ids.`);
    }
  }
  const additions = lockAdditions(readLock(), new Map(roles.map((role) => [role, optionIds(readRole(role))])));
  appendLock(additions);
  said.push(
    additions.length === 0 ? 'The register is up to date.' : `${additions.length} lines were added to the register.`,
  );
  return said;
}

/** Texts of the files that change, with ids filled in. */
export function withIds(ink: InkSource, read: (file: string) => string): ReadonlyMap<string, string> {
  const used = new Set(ink.lines.flatMap((line) => tagValue(line.tags, 'id') ?? []));
  const changed = new Map<string, string[]>();
  let scene = 'start';
  for (const line of ink.lines) {
    const opened = tagValue(line.tags, 'scene');
    if (opened !== undefined) scene = opened.toLowerCase().replace(/[^a-z0-9]/g, '');
    if ((line.kind !== 'text' && line.kind !== 'choice') || tagValue(line.tags, 'id') !== undefined) continue;
    const id = freeId(scene, line.kind === 'choice' ? 'c' : '', used);
    used.add(id);
    const rows = changed.get(line.file) ?? read(line.file).split('\n');
    rows[line.line - 1] = markLine(rows[line.line - 1] ?? '', line, id);
    changed.set(line.file, rows);
  }
  return new Map([...changed].map(([file, rows]) => [file, rows.join('\n')]));
}

function freeId(scene: string, kind: string, used: ReadonlySet<string>): string {
  const width = kind === '' ? 3 : 2;
  for (let number = 1; ; number++) {
    const id = `${scene}_${kind}${String(number).padStart(width, '0')}`;
    if (!used.has(id)) return id;
  }
}

/** Put the id behind the words: before other tags, and inside the bracket of a choice. */
function markLine(raw: string, line: InkSourceLine, id: string): string {
  const end = line.text === '' ? -1 : raw.lastIndexOf(line.text) + line.text.length;
  if (end < line.text.length) return raw;
  return `${raw.slice(0, end)} #id:${id}${raw.slice(end)}`;
}
