// This module knows the pages that have made blocks, fills them, and says what is wrong with them: stale blocks, levers
// without a page, pages without a lever, headings, codes that no fact has. It writes nothing; `tools/cli/docs.ts` does.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chanceTable, filesNaming, outputTable, scheduleTable, stateTable } from './code-blocks.ts';
import { type DocsContent, readDocsContent } from './docs-content.ts';
import { factCode } from './fact-words.ts';
import { casesBlock, codesIn, leverList, levers, leverTable, policyTable, settingsBlock } from './lever-blocks.ts';
import { type BlockMakers, fillBlocks, headingFaults, headingsOf } from './made-blocks.ts';
import { slug } from './markdown.ts';
import { equationIds, numbersByName, otherParameters, parametersOf, parameterTable } from './parameter-blocks.ts';
import { factTable, fittedTable } from './source-blocks.ts';
import { packTable, switchTable } from './switch-blocks.ts';
import { decidingTable, flipTable, winTable } from './uncertainty-blocks.ts';
import { explanationFaults, validationCount, validationTable } from './validation-block.ts';

/** A page as it lies there and as it should be. */
export interface MadePage {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly faults: readonly string[];
}

/** Headings of a lever's page, in this order and no others. */
export const leverHeadings: readonly string[] = [
  'What it does',
  'Big message',
  'Key dynamics',
  'Who gains and who bears it',
  'Settings',
  'Cases and sources',
];

/** Make every page below a root folder of documents (`docs`). */
export function makePages(docs = 'docs', content = readDocsContent()): readonly MadePage[] {
  const modelFile = path.posix.join(docs, 'model.md');
  const folder = path.posix.join(docs, 'levers');
  const model = read(modelFile);
  const anchors = equationAnchors(model);
  const pages = [
    page(modelFile, model, modelMakers(content, anchors), [
      ...modelFaults(modelFile, model),
      ...explanationFaults(modelFile, model, content),
    ]),
  ];
  const index = path.posix.join(folder, 'README.md');
  pages.push(page(index, read(index), new Map([['levers', () => leverList(content, '')]]), []));
  const wanted = levers(content).map((row) => `${row.id}.md`);
  for (const name of wanted) {
    const file = path.posix.join(folder, name);
    const text = read(file);
    const lever = name.slice(0, -'.md'.length);
    const makers: BlockMakers = new Map([
      ['settings', () => settingsBlock(content, lever, anchors)],
      ['cases', () => casesBlock(content, lever, text)],
    ]);
    const faults =
      text === ''
        ? [`${file}: the lever "${lever}" has no page; write one with the headings of its neighbours`]
        : [...headingFaults(file, headingsOf(text, 2), leverHeadings), ...codeFaults(file, text, content)];
    pages.push(page(file, text, text === '' ? new Map() : makers, faults));
  }
  const strays = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.md') && name !== 'README.md' && !wanted.includes(name))
    .map((name) => `${folder}/${name}: no lever has this name; rename the page or take it away`);
  return strays.length === 0 ? pages : [...pages, { file: folder, before: '', after: '', faults: strays }];
}

/** Everything that is wrong with the pages, stale ones included. */
export function docsFaults(pages: readonly MadePage[]): readonly string[] {
  return pages.flatMap(({ file, before, after, faults }) => [
    ...faults,
    ...(before === after ? [] : [`${file}: its made blocks are stale; try node tools/run.mjs docs`]),
  ]);
}

function page(file: string, before: string, makers: BlockMakers, faults: readonly string[]): MadePage {
  const filled = fillBlocks(file, before, makers);
  return { file, before, after: filled.text, faults: [...faults, ...filled.faults] };
}

function read(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Anchor of each equation's heading in the page about the model. */
function equationAnchors(model: string): ReadonlyMap<string, string> {
  return new Map(headingsOf(model, 3).map((heading) => [heading.split(' ')[0]!, slug(heading)]));
}

function modelMakers(content: DocsContent, anchors: ReadonlyMap<string, string>): BlockMakers {
  const anchored = new Set<string>();
  return new Map<string, () => string>([
    ['states', stateTable],
    ['schedule', scheduleTable],
    ['chance', chanceTable],
    ...equationIds.map(
      (id) =>
        [
          `numbers-${id.toLowerCase()}`,
          () => `${filesNaming(id)}\n\n${parameterTable(parametersOf(content, id), anchored)}`,
        ] as const,
    ),
    ['numbers-other', () => parameterTable(otherParameters(content), anchored)],
    ['levers', () => leverTable(content, anchors)],
    ['policies', () => policyTable(content)],
    ['outputs', () => outputTable(content)],
    ['switches', () => switchTable(content, anchors)],
    ['packs', () => packTable(content)],
    ['fitted', () => fittedTable(content)],
    ['validation-count', () => validationCount(content)],
    ['validation', () => validationTable(content)],
    ['deciding', () => decidingTable(content)],
    ['flips', () => flipTable(content)],
    ['win-shares', () => winTable(content)],
    ['numbers-by-name', () => numbersByName(content)],
    ['facts', () => factTable(content)],
  ]);
}

/** The page about the model has one section for each equation, in order. */
function modelFaults(file: string, text: string): string[] {
  const found = headingsOf(text, 3)
    .map((heading) => heading.split(' ')[0]!)
    .filter((word) => /^M\d+$/.test(word));
  return headingFaults(file, found, equationIds);
}

function codeFaults(file: string, text: string, content: DocsContent): string[] {
  return codesIn(text)
    .filter((id) => !content.facts.has(id))
    .map((id) => `${file}: there is no fact ${id}; valid codes stand in evidence/parameters (form ${factCode.source})`);
}
