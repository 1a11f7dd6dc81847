// This module makes the blocks that follow the code: states, schedule of a month, outputs, register of chance.
// Words come from the comments of the code itself, so a renamed step cannot leave an old sentence behind.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { events } from '../../src/sim/frame/events.ts';
import { personStateNames } from '../../src/sim/frame/person-state.ts';
import { outputSpecs } from '../../src/sim/output-specs.ts';
import type { DocsContent } from './docs-content.ts';
import { code, table } from './markdown.ts';
import { stateWords } from './state-words.ts';

const engine = 'src/sim/engine/simulation.ts';

/** States of a person by number. */
export function stateTable(): string {
  return table(
    ['number', 'state', 'who is in it'],
    personStateNames.map((name, number) => [String(number), code(name), stateWords[name] ?? '']),
  );
}

/** Outputs with unit and kind. */
export function outputTable(content: DocsContent): string {
  return table(
    ['output', 'unit', 'kind', 'on screen'],
    Object.entries(outputSpecs).map(([id, { unit, kind }]) => [
      code(id),
      unit,
      kind,
      content.words[`output.${id}.name`] ?? '',
    ]),
  );
}

/** Steps of a month in the order in which the engine calls them, with the comment each carries. */
export function scheduleTable(): string {
  const source = readFileSync(engine, 'utf8');
  const imported = new Map(
    [...source.matchAll(/import (?:type )?\{([^}]+)\} from '(\.[^']+)'/g)].flatMap(([, names = '', from = '']) =>
      names.split(',').map((name) => [name.trim(), path.posix.join(path.posix.dirname(engine), from)] as const),
    ),
  );
  const steps: string[][] = [];
  for (const part of ['openMonth', 'stepChunk', 'closeMonth']) {
    for (const [, own, name = ''] of bodyOf(source, part).matchAll(/(this\.)?\b([a-z]\w+)\(/g)) {
      const file = own ? engine : imported.get(name);
      // A tool that every room shares is no step.
      if (file?.startsWith('src/common/')) continue;
      const says = file ? commentOf(file, name) : undefined;
      if (file && says && !steps.some((step) => step[1] === code(name))) {
        steps.push([String(steps.length + 1), code(name), says, code(file.replace(/(\.ts)?$/, '.ts'))]);
      }
    }
  }
  return table(['', 'step', 'what it does', 'file'], steps);
}

/** Text of a method, up to the line that closes it. */
function bodyOf(source: string, method: string): string {
  const start = source.indexOf(`\n  ${method}(`);
  return start < 0 ? '' : source.slice(start + method.length + 4, source.indexOf('\n  }\n', start));
}

/** The comment above a function or a method. */
function commentOf(file: string, name: string): string | undefined {
  const text = readFileSync(file.endsWith('.ts') ? file : `${file}.ts`, 'utf8');
  const found = text.match(
    new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*(?:export |private |public )*(?:function )?${name}\\(`),
  );
  return found?.[1]?.replace(/\s*\n\s*\* ?/g, ' ').trim();
}

/** The register of chance: number, name, group, and the files that draw it. */
export function chanceTable(): string {
  const groups = groupsOfEvents();
  const files = sourcesBelow('src/sim').map((file) => [file, readFileSync(file, 'utf8')] as const);
  return table(
    ['number', 'event', 'belongs to', 'drawn in'],
    Object.entries(events).map(([name, number]) => {
      const uses = files.filter(([, text]) => new RegExp(`\\bevents\\.${name}\\b`).test(text));
      return [
        String(number),
        code(name),
        groups.get(name) ?? '',
        uses.map(([file]) => code(file.slice('src/sim/'.length))).join(', ') || 'not drawn now',
      ];
    }),
  );
}

/** Files of the model that name an equation. */
export function filesNaming(equation: string): string {
  const named = sourcesBelow('src/sim').filter((file) =>
    new RegExp(`\\b${equation}\\b`).test(readFileSync(file, 'utf8')),
  );
  return named.length === 0
    ? ''
    : `In code (below \`src/sim\`): ${named.map((file) => code(file.slice('src/sim/'.length))).join(', ')}.`;
}

/** The comment under which each event stands in its file. */
function groupsOfEvents(): ReadonlyMap<string, string> {
  const groups = new Map<string, string>();
  let group = '';
  for (const line of readFileSync('src/sim/frame/events.ts', 'utf8').split('\n')) {
    const comment = line.match(/^ {2}\/\/ (.+)$/);
    const event = line.match(/^ {2}(\w+): \d+,/);
    if (comment) group = comment[1]!;
    if (event) groups.set(event[1]!, group);
  }
  return groups;
}

function sourcesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((item) => {
      const full = path.posix.join(folder, item.name);
      return item.isDirectory() ? sourcesBelow(full) : full.endsWith('.ts') ? [full] : [];
    });
}
