// This module reads the validation rows (contracts of the model: what it should show) and writes their recorded status.
// It measures nothing.

import { readFileSync, writeFileSync } from 'node:fs';
import { parse, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { OutputId } from '../../src/sim/run-api.ts';
import type { Patch } from '../sim/patched-request.ts';

/** How a check is measured; see the head of `tests/model/validation.yaml`. */
export interface Measure {
  readonly kind:
    | 'value'
    | 'change'
    | 'share'
    | 'share-change'
    | 'rate-ratio'
    | 'replaced'
    | 'concentration-change'
    | 'reaction-change'
    | 'leaving-by-contacts';
  readonly output?: OutputId;
  readonly over?: OutputId;
  readonly than?: OutputId;
  readonly thanOver?: OutputId;
}

/** One number of a row. */
export interface Check {
  readonly id: string;
  readonly says: string;
  readonly base?: Patch;
  readonly patch?: Patch;
  readonly measure: Measure;
  readonly band: readonly [number, number];
  readonly months?: readonly [number, number];
  readonly note?: string;
}

/** Whether a row's checks are all in their bands. */
export type RowStatus = 'pass' | 'miss';

/** One stylised fact. It is met when every check lies in its band. */
export interface ValidationRow {
  readonly id: string;
  readonly says: string;
  readonly sources: readonly string[];
  readonly part: 'fitted' | 'held out';
  readonly checks: readonly Check[];
  readonly status: RowStatus;
  /** The numbers when the status was recorded, by check. */
  readonly measured: Readonly<Record<string, number>>;
  /** Why the status last changed. */
  readonly reason: string;
}

/** Where the rows stand. */
export const validationFile = 'tests/model/validation.yaml';

/** All rows. */
export function readRows(): readonly ValidationRow[] {
  return (parse(readFileSync(validationFile, 'utf8')) as { readonly rows: readonly ValidationRow[] }).rows;
}

/** What a row was found to be. */
export interface RowResult {
  readonly id: string;
  readonly status: RowStatus;
  readonly measured: Readonly<Record<string, number>>;
}

/** Write results into the file, comments and order kept; `reason` goes to rows whose status changed. */
export function recordResults(results: readonly RowResult[], reason: string): readonly string[] {
  const document = parseDocument(readFileSync(validationFile, 'utf8'));
  const changed: string[] = [];
  for (const item of (document.get('rows') as YAMLSeq<YAMLMap>).items) {
    const result = results.find(({ id }) => id === item.get('id'));
    if (!result) continue;
    if (item.get('status') !== result.status) {
      changed.push(result.id);
      item.set('reason', reason);
    }
    item.set('status', result.status);
    const measured = document.createNode(result.measured);
    (measured as { flow?: boolean }).flow = true;
    item.set('measured', measured);
  }
  writeFileSync(validationFile, document.toString({ lineWidth: 140, flowCollectionPadding: true }));
  return changed;
}
