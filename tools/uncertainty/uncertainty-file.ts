// This module reads and writes what has been worked out about how sure the model's answers are: one file, committed, with the
// id of the model it was made with.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';

/** The file. */
export const uncertaintyFile = 'docs/data/uncertainty.yaml';

/** How often a policy is best. */
export interface WinRow {
  readonly policy: string;
  /** Rows in which it is best on each headline, and on all of them at once. */
  readonly best: Readonly<Record<string, number>>;
  readonly all: number;
}

/** One assumption that decides B minus A in a headline. */
export interface DecidingRow {
  readonly id: string;
  /** Mean of absolute elementary effects, their spread, and their mean. */
  readonly absolute: number;
  readonly spread: number;
  readonly mean: number;
  /** B minus A at the low and the high end of its range, all others at their centre. */
  readonly low: number;
  readonly high: number;
}

/** A turn that runs have found. */
export interface TurnRow {
  readonly id: string;
  readonly centre: number;
  readonly value: number;
  /** Share of the range. */
  readonly distance: number;
}

/** What decides one headline between A and B. */
export interface HeadlineRow {
  readonly output: string;
  /** B minus A at the centre, and the standard deviation of it over lucks. */
  readonly centre: number;
  readonly luck: number;
  /** Rows of the ensemble, and in how many B is better. */
  readonly rows: number;
  readonly better: number;
  /** 5th, 50th and 95th percentile of B minus A. */
  readonly band: readonly [number, number, number];
  readonly deciding: readonly DecidingRow[];
  /** Assumptions tried by runs, and those at which the answer turns. */
  readonly tried: readonly string[];
  readonly turns: readonly TurnRow[];
}

/** The whole file. */
export interface UncertaintyFile {
  readonly modelId: string;
  readonly people: number;
  readonly months: number;
  readonly seed: number;
  /** Open assumptions, those screened, and walks of the screening. */
  readonly open: number;
  readonly screened: number;
  readonly walks: number;
  readonly a: string;
  readonly b: string;
  readonly headlines: readonly HeadlineRow[];
  readonly winRows: number;
  /** All policies as written; of them only those that set the common budget; and all that can be matched, at that budget. */
  readonly written: readonly WinRow[];
  readonly setting: readonly WinRow[];
  readonly matched: readonly WinRow[];
}

/** The file as it stands; undefined when it has never been made. */
export function readUncertainty(file = uncertaintyFile): UncertaintyFile | undefined {
  return existsSync(file) ? (parse(readFileSync(file, 'utf8')) as UncertaintyFile) : undefined;
}

/** Write the file. */
export function writeUncertainty(content: UncertaintyFile, file = uncertaintyFile): void {
  const head = '# Made by node tools/run.mjs uncertainty; the tables of docs/model.md are made from it. Do not edit.\n';
  writeFileSync(file, head + stringify(content, { lineWidth: 0, flowCollectionPadding: false }));
}
