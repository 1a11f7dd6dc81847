// This module reads everything a role's story is made of: Ink, things, code-made options, numbers.

import { existsSync } from 'node:fs';
import type { RoleId } from '../../src/play/beat.ts';
import type { RoleContent } from '../../src/story/role-content.ts';
import type { Fault } from './fault.ts';
import { type IdsLock, numbersOf, readLock } from './ids-lock.ts';
import { type InkSource, type InkSourceLine, readInkSource } from './ink-source.ts';
import { readThings, type ThingsFile } from './things-file.ts';
import { asList, asRecord, asText, readYamlFile } from './yaml-file.ts';

/** The three roles as folders of `story/`. */
export const roles: readonly RoleId[] = ['migrant', 'officer', 'policymaker'];

/** An option that code makes; its words are Ink's neighbours in translation. */
export interface CodeOption {
  readonly id: string;
  readonly text: string;
  readonly line: number;
}

/** One role's sources. `ink` is undefined until its root file exists. */
export interface RoleSource {
  readonly role: RoleId;
  readonly ink: InkSource | undefined;
  readonly things: ThingsFile;
  readonly codeOptions: { readonly file: string; readonly options: readonly CodeOption[] };
  readonly faults: readonly Fault[];
}

/** Read one role. */
export function readRole(role: RoleId): RoleSource {
  const root = `story/${role}/${role}.ink`;
  const ink = existsSync(root) ? readInkSource(root) : undefined;
  const things = readThings(role);
  const optionsFile = readYamlFile(`story/${role}/options.yaml`);
  const options = asList(asRecord(optionsFile.value).options).map((each, at) => ({
    id: asText(asRecord(each).id),
    text: asText(asRecord(each).text),
    line: optionsFile.lineOf(['options', at]),
  }));
  const faults = [...(ink?.faults ?? []), ...things.faults, ...optionsFile.faults];
  return { role, ink, things, codeOptions: { file: optionsFile.file, options }, faults };
}

/** Value of a line's tag. */
export function tagValue(tags: readonly string[], name: string): string | undefined {
  const tag = tags.find((each) => each === name || each.startsWith(`${name}:`));
  return tag === undefined ? undefined : tag.slice(name.length + 1).trim();
}

/** Ids of all options of a role, Ink's and code's, in the order of the sources. */
export function optionIds(source: RoleSource): readonly string[] {
  const ink = (source.ink?.lines ?? []).flatMap((line) => {
    const id = line.kind === 'choice' ? tagValue(line.tags, 'id') : undefined;
    return id ? [id] : [];
  });
  return [...ink, ...source.codeOptions.options.map((option) => option.id)];
}

/** How many phrasings each knot chooses from by `pick`. */
export function variantsOf(lines: readonly InkSourceLine[]): Readonly<Record<string, number>> {
  const variants: Record<string, number> = {};
  for (const line of lines) {
    const count = /\bpick\s*%\s*(\d+)/.exec(line.code)?.[1];
    if (count !== undefined) variants[line.knot] = Math.max(variants[line.knot] ?? 0, Number(count));
  }
  return variants;
}

/** Compile a role's content, as the engine reads it. */
export function contentOf(
  source: RoleSource,
  shared: Readonly<Record<string, string>>,
  lock: IdsLock = readLock(),
): RoleContent {
  const lines = source.ink?.lines ?? [];
  const titles: Record<string, string> = { ...source.things.titles };
  const texts: Record<string, string> = { ...shared, ...source.things.texts };
  for (const line of lines) {
    const title = tagValue(line.tags, 'title');
    const scene = tagValue(line.tags, 'scene');
    // A title tag is a key of things.yaml, or the title itself.
    if (line.kind !== 'tags' || title === undefined || title in titles) continue;
    const key = `${source.role}.scene.${scene ?? line.knot}`;
    titles[title] = key;
    texts[key] = title;
  }
  for (const option of source.codeOptions.options) texts[`${source.role}.option.${option.id}`] = option.text;
  return {
    texts,
    titles,
    tables: source.things.tables,
    things: source.things.things,
    statuses: source.things.statuses,
    numbers: numbersOf(lock, source.role),
    variants: variantsOf(lines),
    lineIds: lines.flatMap((line) => (line.kind === 'text' ? [tagValue(line.tags, 'id') ?? ''] : [])).filter(Boolean),
  };
}
