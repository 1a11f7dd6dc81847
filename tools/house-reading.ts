// This module reads the imports of every file in `src` and holds them against the table of rooms.
// It reads text, not types, so it works with any compiler and never reports success on an empty reading.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { entryPoints, type Room, roomOf, rooms } from './house.ts';

/** One import as written. */
export interface ImportLine {
  readonly file: string;
  readonly line: number;
  readonly specifier: string;
}

/** A source file and its imports. */
export interface SourceFile {
  /** Path below `src`, with forward slashes. */
  readonly file: string;
  readonly lines: number;
  readonly imports: readonly ImportLine[];
}

const importPattern =
  /(?:^\s*(?:import|export)\s[^;'"]*?\bfrom\s*|\bimport\s*\(\s*|\bnew URL\(\s*|^\s*import\s+)(['"])([^'"]+)\1/gm;

/** Read all TypeScript files below a folder (default: `src`). */
export function readSources(folder = 'src'): SourceFile[] {
  const found: SourceFile[] = [];
  const visit = (below: string) => {
    for (const item of readdirSync(path.join(folder, below), { withFileTypes: true })) {
      const file = below ? `${below}/${item.name}` : item.name;
      if (item.isDirectory()) visit(file);
      else if (/\.tsx?$/.test(item.name)) found.push(readSource(folder, file));
    }
  };
  visit('');
  return found.sort((a, b) => (a.file < b.file ? -1 : 1));
}

function readSource(folder: string, file: string): SourceFile {
  const text = readFileSync(path.join(folder, file), 'utf8');
  const imports = [...text.matchAll(importPattern)].map((match) => ({
    file,
    line: text.slice(0, match.index).split('\n').length,
    specifier: match[2] ?? '',
  }));
  return { file, lines: text.split('\n').length, imports };
}

/** The room an import of a file in `src` leads to: a room, a package, generated content, or an entry point. */
export function targetOf(line: ImportLine): { readonly kind: 'room' | 'package' | 'outside'; readonly name: string } {
  if (!line.specifier.startsWith('.')) {
    const parts = line.specifier.split('/');
    const name = line.specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
    return { kind: 'package', name };
  }
  const full = path.posix.normalize(path.posix.join(path.posix.dirname(line.file), line.specifier.split('?')[0] ?? ''));
  if (full.startsWith('..')) return { kind: 'outside', name: full.replace(/^(\.\.\/)+/, '') };
  return { kind: 'room', name: roomOf(full)?.name ?? full };
}

/** All faults of one file against the table of rooms, as sentences with file and line. */
export function faultsOf(source: SourceFile): string[] {
  const room = roomOf(source.file);
  if (!room) {
    return source.file.includes('/') ? [`src/${source.file}:1 lies in no room of tools/house.ts`] : [];
  }
  return source.imports.flatMap((line) => faultOf(room, line));
}

function faultOf(room: Room, line: ImportLine): string[] {
  const place = `src/${line.file}:${line.line}`;
  const target = targetOf(line);
  if (target.kind === 'package') {
    const owners = rooms.filter((other) => other.packages.includes(target.name));
    if (owners.length > 0 && owners.some((owner) => owner.name === room.name)) return [];
    if (room.pure) return [`${place} imports ${target.name}; ${room.name} is pure and may not`];
    if (owners.length > 0) {
      return [`${place} imports ${target.name}, which only ${owners.map((owner) => owner.name).join(', ')} may`];
    }
    return [];
  }
  if (target.kind === 'outside') return [];
  if (target.name === room.name || room.mayImport.includes(target.name)) return [];
  if (entryPoints[target.name.replace(/\.ts$/, '')]?.includes(room.name)) return [];
  return [`${place} imports ${target.name}; ${room.name} may import ${room.mayImport.join(', ') || 'nothing'}`];
}

/** Rooms that import each other, in any number of steps: always an empty list in a house that stands. */
export function cyclesOf(sources: readonly SourceFile[]): string[] {
  const leads = new Map<string, Set<string>>();
  for (const source of sources) {
    const from = roomOf(source.file)?.name;
    if (!from) continue;
    for (const line of source.imports) {
      const to = targetOf(line);
      if (to.kind === 'room' && to.name !== from) leads.set(from, (leads.get(from) ?? new Set()).add(to.name));
    }
  }
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean => {
    for (const next of leads.get(from) ?? []) {
      if (next === to) return true;
      if (!seen.has(next)) {
        seen.add(next);
        if (reaches(next, to, seen)) return true;
      }
    }
    return false;
  };
  return [...leads.keys()].filter((room) => reaches(room, room));
}
