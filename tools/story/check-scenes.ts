// This module checks scenes as wholes: their tags (R03), what they read and the divergence rows (R05), endings (R08),
// fairness of a debate (R12), how hard a file is to read (R02).

import type { CheckContext } from './check-context.ts';
import type { Fault } from './fault.ts';
import { readImports } from './imports-file.ts';
import type { InkSourceLine } from './ink-source.ts';
import { measure, wordsOf } from './readability.ts';
import { type RoleSource, tagValue } from './role-source.ts';

/** A scene: the lines from the knot that opens it to the next knot that opens one. */
interface Scene {
  readonly id: string;
  readonly head: InkSourceLine;
  readonly knots: readonly string[];
  readonly lines: readonly InkSourceLine[];
}

const needed = ['bg', 'intensity', 'finding', 'read_time'] as const;

/** Check every scene of a role. */
export function checkScenes(source: RoleSource, context: CheckContext): Fault[] {
  const lines = source.ink?.lines ?? [];
  return [
    ...scenesOf(lines).flatMap((scene) => [
      ...checkSceneTags(scene),
      ...checkPlace(scene, context),
      ...checkReads(scene, source, context),
      ...checkDebate(scene),
    ]),
    ...checkRows(source, context),
    ...checkEnds(lines),
    ...checkReading(lines),
    ...checkVariables(source),
    ...checkImports(source),
  ];
}

function scenesOf(lines: readonly InkSourceLine[]): Scene[] {
  const scenes: { id: string; head: InkSourceLine; knots: string[]; lines: InkSourceLine[] }[] = [];
  for (const line of lines) {
    if (line.inFunction) continue;
    const id = line.kind === 'tags' ? tagValue(line.tags, 'scene') : undefined;
    if (id !== undefined) scenes.push({ id, head: line, knots: [line.knot], lines: [] });
    const scene = scenes.at(-1);
    if (!scene || line.kind === 'declaration') continue;
    scene.lines.push(line);
    if (line.kind === 'knot' && !scene.knots.includes(line.knot)) scene.knots.push(line.knot);
  }
  // The header of the next scene's knot was read before its tag.
  return scenes.map((scene, at) => {
    const next = scenes[at + 1]?.head.knot;
    return { ...scene, knots: scene.knots.filter((knot) => knot !== next || knot === scene.head.knot) };
  });
}

function checkSceneTags(scene: Scene): Fault[] {
  const { head } = scene;
  const faults: Fault[] = [];
  const fault = (text: string) =>
    faults.push({ file: head.file, line: head.line, rule: 'R03', text: `${scene.id}: ${text}` });
  const tags = scene.lines
    .filter((line) => line.kind === 'tags' && line.knot === head.knot)
    .flatMap((line) => line.tags);
  for (const name of needed) if (tagValue(tags, name) === undefined) fault(`the scene needs the tag ${name}`);
  const intensity = tagValue(tags, 'intensity');
  if (intensity !== undefined && !/^[0-3]$/.test(intensity)) fault('intensity is 0, 1, 2 or 3');
  if (Number(intensity) < 2) return faults;
  if (tagValue(tags, 'note') === undefined) fault('from intensity 2 a scene carries a note');
  const spoken = scene.lines.filter((line) => line.kind === 'text' || line.kind === 'choice');
  const first = spoken.findIndex((line) => line.tags.includes('skip'));
  const linesBefore = spoken.slice(0, first).filter((line) => line.kind === 'text').length;
  if (first < 0 || linesBefore > 3) fault('from intensity 2 a choice tagged #skip comes within three lines');
  return faults;
}

/** Every knot of a scene is set in a place that can be drawn. */
function checkPlace(scene: Scene, context: CheckContext): Fault[] {
  const known = new Set(context.places.places.map((place) => place.id));
  return scene.lines.flatMap((line) => {
    const place = line.kind === 'tags' ? tagValue(line.tags, 'bg') : undefined;
    if (place === undefined || known.has(place)) return [];
    const text = `${scene.id}: there is no place "${place}" in story/places.yaml`;
    return [{ file: line.file, line: line.line, rule: 'place', text }];
  });
}

function checkReads(scene: Scene, source: RoleSource, context: CheckContext): Fault[] {
  const faults: Fault[] = [];
  const fault = (line: InkSourceLine, text: string) =>
    faults.push({ file: line.file, line: line.line, rule: 'R05', text: `${scene.id}: ${text}` });
  const tag = scene.lines
    .map((line) => (line.kind === 'tags' ? tagValue(line.tags, 'reads') : undefined))
    .find(Boolean);
  const declared = new Set(
    (tag ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && name !== 'none'),
  );
  const rows = context.divergences.rows.filter((row) => row.role === source.role && scene.knots.includes(row.knot));
  const inRows = new Set(rows.flatMap((row) => row.reads));
  const used = new Map<string, InkSourceLine>();
  for (const line of scene.lines) {
    const code = `${line.code} ${line.kind === 'text' || line.kind === 'choice' ? line.text : ''}`;
    for (const [name] of code.matchAll(/\b(?:pw|sm)_\w+/g)) if (!used.has(name)) used.set(name, line);
  }
  for (const [name, line] of used) {
    if (!declared.has(name)) fault(line, `the scene uses ${name}; its tag reads must name it`);
    if (!inRows.has(name))
      fault(line, `the scene uses ${name}; no row of divergences.yaml with one of its knots reads it`);
  }
  // A scene may also read through its things and through functions it calls.
  const inFunctions = (source.ink?.lines ?? [])
    .filter((line) => line.inFunction)
    .flatMap((line) => [...line.code.matchAll(/\b(?:pw|sm)_\w+/g)].map(([name]) => name));
  const elsewhere = new Set([...source.things.reads.map((read) => read.name), ...inFunctions]);
  for (const name of declared) {
    if (!used.has(name) && !elsewhere.has(name))
      fault(scene.head, `the tag reads names ${name}, which the scene does not use`);
  }
  return faults;
}

function checkRows(source: RoleSource, context: CheckContext): Fault[] {
  const lines = source.ink?.lines ?? [];
  const knots = new Set(lines.filter((line) => line.kind === 'knot').map((line) => line.knot));
  const ids = new Set(lines.flatMap((line) => tagValue(line.tags, 'id') ?? []));
  const faults: Fault[] = [];
  for (const row of context.divergences.rows) {
    if (row.role !== source.role || !row.written) continue;
    const fault = (text: string) =>
      faults.push({ file: 'story/divergences.yaml', line: row.line, rule: 'R05', text: `${row.id}: ${text}` });
    // The officer's rows may rest on rules in code; their test plays them.
    if (source.ink && row.knot !== '' && !knots.has(row.knot)) fault(`there is no knot "${row.knot}"`);
    for (const name of row.reads)
      if (/^(pw|sm)_/.test(name) && !context.worldNames.has(name)) fault(`story/world.ink declares no ${name}`);
    for (const id of row.worlds.flatMap((world) => world.lines)) {
      const [thing, part] = id.split('@');
      const onThing = source.things.things.find((each) => each.id === thing);
      if (part !== undefined) {
        if (!onThing?.lines.some((each) => each.id === part)) fault(`there is no line "${id}" on a thing`);
      } else if (
        !id.startsWith('status:') &&
        !ids.has(id) &&
        !source.codeOptions.options.some((each) => each.id === id) &&
        source.role !== 'officer'
      ) {
        fault(`there is no line "${id}"`);
      }
    }
  }
  return faults;
}

function checkDebate(scene: Scene): Fault[] {
  const sides = ['deterrence', 'pathways'].map((side) => ({
    side,
    lines: scene.lines.filter((line) => tagValue(line.tags, 'arg') === side),
  }));
  if (sides.every(({ lines }) => lines.length === 0)) return [];
  return sides.flatMap(({ side, lines }) => {
    const sourced = lines.filter((line) => tagValue(line.tags, 'src') !== undefined).length;
    if (sourced >= 2) return [];
    const text = `${scene.id}: a debate needs two sourced lines for ${side}; there are ${sourced}`;
    return [{ file: scene.head.file, line: scene.head.line, rule: 'R12', text }];
  });
}

function checkEnds(lines: readonly InkSourceLine[]): Fault[] {
  return lines.flatMap((line, at) => {
    if (!/->\s*END\b/.test(line.code)) return [];
    const before = lines.slice(0, at).findLast((each) => each.kind !== 'logic' || each.code.trim() !== '');
    const named = before?.kind === 'tags' && tagValue(before.tags, 'ending') !== undefined;
    return named
      ? []
      : [{ file: line.file, line: line.line, rule: 'R08', text: '-> END comes right after a line with #ending:<id>' }];
  });
}

function checkReading(lines: readonly InkSourceLine[]): Fault[] {
  const files = [...new Set(lines.map((line) => line.file))];
  return files.flatMap((file) => {
    const spoken = lines.filter((line) => line.file === file && (line.kind === 'text' || line.kind === 'choice'));
    if (spoken.length === 0) return [];
    const faults: Fault[] = [];
    const { meanWords, grade } = measure(spoken.map((line) => line.text));
    if (meanWords > 14)
      faults.push({
        file,
        line: 1,
        rule: 'R02',
        text: `sentences have ${meanWords.toFixed(1)} words on average; at most 14`,
      });
    if (grade > 8) faults.push({ file, line: 1, rule: 'R02', text: `reading grade ${grade.toFixed(1)}; at most 8` });
    for (const line of spoken) {
      for (const sentence of measure([line.text]).sentences) {
        const words = wordsOf(sentence).length;
        if (words > 25)
          faults.push({ file, line: line.line, rule: 'R02', text: `a sentence of ${words} words; at most 25` });
      }
    }
    return faults;
  });
}

/** A fact the story reads and never sets must be one the program hands in. */
function checkImports(source: RoleSource): Fault[] {
  const imports = readImports(source.role);
  const lines = source.ink?.lines ?? [];
  const code = lines.map((line) => line.code).join('\n');
  return lines.flatMap((line) => {
    const name = /^VAR\s+(\w+)/.exec(line.code)?.[1];
    if (name === undefined || !line.file.startsWith(`story/${source.role}/`) || name in imports.values) return [];
    if (imports.isSetByCode(name)) return [];
    if (new RegExp(`~\\s*${name}\\s*(?:[-+]?=[^=]|\\+\\+|--)`).test(code)) return [];
    const text = `${name} is never set; if the program hands it in, list it in story/imports.yaml with values to try`;
    return [{ file: line.file, line: line.line, rule: 'imports', text }];
  });
}

function checkVariables(source: RoleSource): Fault[] {
  const lines = source.ink?.lines ?? [];
  if (!source.ink) return [];
  const declared = new Set(lines.flatMap((line) => /^(?:VAR|CONST)\s+(\w+)/.exec(line.code)?.[1] ?? []));
  // The player's own word for the protagonist: shown on papers, unknown to Ink.
  if (source.role === 'migrant') declared.add('traveller');
  return source.things.reads
    .filter((read) => !declared.has(read.name))
    .map((read) => ({
      file: read.file,
      line: read.line,
      rule: 'things',
      text: `the story declares no variable "${read.name}"`,
    }));
}
