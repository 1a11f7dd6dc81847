// This module gathers what made blocks are made of: evidence/, the fitted numbers, the validation rows, names and texts of
// policies and levers in English. It reads files and computes nothing.

import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import {
  type CalibratedRow,
  type EvidenceContent,
  type FactRow,
  type LeverRow,
  type ParameterRow,
  readContent,
} from '../evidence/content.ts';
import { describeFault } from '../evidence/fault.ts';
import { parseVersions, versionsFile } from '../evidence/model-digest.ts';
import { readUncertainty, type UncertaintyFile } from '../uncertainty/uncertainty-file.ts';

/** Everything that made blocks read. */
export interface DocsContent {
  readonly evidence: EvidenceContent;
  readonly parameters: readonly ParameterRow[];
  readonly facts: ReadonlyMap<string, FactRow>;
  readonly levers: readonly LeverRow[];
  readonly fitted: readonly CalibratedRow[];
  /** `tests/model/validation.yaml` as it stands. */
  readonly validation: unknown;
  /** How sure the answers are, as worked out before; undefined when never. */
  readonly uncertainty: UncertaintyFile | undefined;
  /** Id of the last listed version of the model. */
  readonly modelId: string | undefined;
  /** Text of the interface in English, by key. */
  readonly words: Readonly<Record<string, string>>;
}

/** Read everything. Throws one Error that lists the faults of evidence/, if there are any. */
export function readDocsContent(): DocsContent {
  const evidence = readContent();
  if (evidence.faults.length > 0) throw new Error(evidence.faults.map(describeFault).join('\n'));
  return {
    evidence,
    parameters: evidence.parameters.map(({ row }) => row),
    facts: new Map(evidence.facts.map(({ row }) => [row.id, row])),
    levers: evidence.levers.map(({ row }) => row),
    fitted: evidence.calibrated.map(({ row }) => row),
    validation: parse(readFileSync('tests/model/validation.yaml', 'utf8')),
    uncertainty: readUncertainty(),
    modelId: parseVersions(readFileSync(versionsFile, 'utf8')).at(-1)?.id,
    words: Object.assign({}, ...['lever', 'policy', 'outputs'].map(wordsOf)) as Record<string, string>,
  };
}

function wordsOf(room: string): Record<string, string> {
  const file = `locales/en/${room}.json`;
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
}
