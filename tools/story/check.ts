// This module is the story check: it compiles every role, reads every line, thing, row and interface text,
// and collects all faults with file and line before it says anything.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compileInk } from '../ink-plugin.ts';
import { type CheckContext, filesBelow, readContext } from './check-context.ts';
import { checkLines } from './check-lines.ts';
import { checkPace } from './check-pace.ts';
import { checkScenes } from './check-scenes.ts';
import type { Fault } from './fault.ts';
import { lockAdditions, lockFile } from './ids-lock.ts';
import { readPeople } from './people-file.ts';
import { checkProse, type Prose, type ProseScope } from './prose-rules.ts';
import { contentOf, optionIds, type RoleSource, tagValue } from './role-source.ts';
import { readSummaries } from './summaries-file.ts';

/** What a check found. */
export interface CheckResult {
  readonly faults: readonly Fault[];
  /** Texts read. */
  readonly read: number;
}

/** Check all stories and all texts. */
export function checkStories(context: CheckContext = readContext()): CheckResult {
  const texts = [...context.roles.flatMap(storyTexts), ...interfaceTexts(), ...summaryTexts()];
  const faults = [
    ...context.characters.faults,
    ...context.divergences.faults,
    ...context.endings.faults,
    ...context.lock.faults,
    ...context.luck.faults,
    ...context.places.faults,
    ...context.prose.faults,
    ...context.roles.flatMap((source) => [
      ...source.faults,
      ...compileFaults(source),
      ...checkLines(source, context),
      ...checkScenes(source, context),
      ...checkPace(source),
    ]),
    ...checkIds(context),
    ...checkPeople(context),
    ...checkSummaries(context),
    ...checkProse(texts, context.prose),
  ];
  return { faults: sorted(faults), read: texts.length };
}

/** Faults Ink's own compiler finds, with its warnings: a loose end is a dead end for a reader. */
function compileFaults(source: RoleSource): Fault[] {
  if (!source.ink) return [];
  const { root, files } = source.ink;
  return compileInk(path.resolve(root))
    .messages.filter((message) => message.severity !== 'note')
    .map((message) => {
      const place = /'([^']+)' line (\d+):\s*(.*)/s.exec(message.text);
      const file = files.find((name) => place?.[1] && name.endsWith(path.basename(place[1]))) ?? root;
      return { file, line: Number(place?.[2] ?? 1), rule: 'ink', text: (place?.[3] ?? message.text).trim() };
    });
}

/** Ids are unique over all roles, and every option has its number. */
function checkIds(context: CheckContext): Fault[] {
  const faults: Fault[] = [];
  const first = new Map<string, string>();
  for (const line of context.roles.flatMap((source) => source.ink?.lines ?? [])) {
    const id = line.kind === 'text' || line.kind === 'choice' ? tagValue(line.tags, 'id') : undefined;
    if (id === undefined) continue;
    const place = `${line.file}:${line.line}`;
    const before = first.get(id);
    if (before !== undefined && before !== place)
      faults.push({ file: line.file, line: line.line, rule: 'id', text: `the id ${id} stands also at ${before}` });
    else first.set(id, place);
  }
  const wanted = new Map(context.roles.map((source) => [source.role, optionIds(source)]));
  for (const addition of lockAdditions(context.lock, wanted)) {
    faults.push({
      file: lockFile,
      line: 1,
      rule: 'ids',
      text: `missing "${addition}"; run: node tools/run.mjs story ids`,
    });
  }
  return faults;
}

/** What is known of a person is told by lines that exist. */
function checkPeople(context: CheckContext): readonly Fault[] {
  const lineIds = new Set(context.roles.flatMap((source) => contentOf(source, {}).lineIds));
  const cast = new Set(context.characters.characters.map((person) => person.id));
  return readPeople({ cast, lineIds }).faults;
}

/** A skipped scene exists, and so do the options its skip takes. */
function checkSummaries(context: CheckContext): readonly Fault[] {
  const scenes = new Map<string, number>();
  for (const line of context.roles.flatMap((source) => source.ink?.lines ?? [])) {
    const scene = line.kind === 'tags' ? tagValue(line.tags, 'scene') : undefined;
    if (scene === undefined) continue;
    const intensity = Number(tagValue(line.tags, 'intensity') ?? scenes.get(scene) ?? 0);
    scenes.set(scene, Math.max(intensity, scenes.get(scene) ?? 0));
  }
  return readSummaries({ scenes, optionIds: new Set(context.roles.flatMap(optionIds)) }).faults;
}

function summaryTexts(file = 'story/summaries.yaml'): Prose[] {
  return readSummaries().summaries.flatMap(({ lines }) =>
    lines.map(({ text }): Prose => ({ file, line: 1, text, scopes: ['ink'], tags: [], speaker: undefined })),
  );
}

function storyTexts(source: RoleSource): Prose[] {
  const ink = (source.ink?.lines ?? []).flatMap((line): Prose[] => {
    if (line.kind !== 'text' && line.kind !== 'choice') return [];
    const speaker = tagValue(line.tags, 'speaker');
    const narrated = line.kind === 'text' && speaker === undefined && !/[“"]/.test(line.text);
    const scopes: ProseScope[] = narrated ? ['ink', 'ink_narration'] : ['ink'];
    return [{ file: line.file, line: line.line, text: line.text, scopes, tags: line.tags, speaker }];
  });
  const things = Object.entries(source.things.texts).map(
    ([key, text]): Prose => ({
      ...(source.things.lines[key] ?? { file: `story/${source.role}`, line: 1 }),
      text,
      scopes: ['ink'],
      tags: [],
      speaker: undefined,
    }),
  );
  const options = source.codeOptions.options.map(
    (option): Prose => ({
      file: source.codeOptions.file,
      line: option.line,
      text: option.text,
      scopes: ['ink'],
      tags: [],
      speaker: undefined,
    }),
  );
  return [...ink, ...things, ...options];
}

/** Every English interface text; a key with "alt" in it describes a picture. */
function interfaceTexts(folder = 'locales/en'): Prose[] {
  return filesBelow(folder, '.json').flatMap((file) => {
    if (!existsSync(file)) return [];
    const source = readFileSync(file, 'utf8');
    const rows = source.split('\n');
    let messages: Record<string, unknown>;
    try {
      messages = JSON.parse(source) as Record<string, unknown>;
    } catch {
      // A neighbour's file that is not JSON fails where it is read; here it only has no words.
      return [];
    }
    return Object.entries(messages).flatMap(([key, text]): Prose[] => {
      if (typeof text !== 'string') return [];
      const line = rows.findIndex((row) => row.includes(`"${key}"`)) + 1;
      const scopes: ProseScope[] = /\balt\b/i.test(key) ? ['ui', 'alt'] : ['ui'];
      return [{ file, line, text, scopes, tags: [], speaker: undefined }];
    });
  });
}

function sorted(faults: readonly Fault[]): Fault[] {
  return [...faults].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}
