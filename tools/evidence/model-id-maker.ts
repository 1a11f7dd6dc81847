// This module makes `generated/model-id.ts` after all other content is made.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writeIfChanged } from './compile.ts';
import { modelSources, parseVersions, shortDigest, versionsFile } from './model-digest.ts';

/** The two digests of the model as it stands in the folder. */
export function digestModel(): { readonly modelId: string; readonly coreModelId: string } {
  const generated = (name: string) => readFileSync(path.join('generated', name), 'utf8');
  const { policies, ...matching } = JSON.parse(generated('policies.json')) as {
    readonly policies: readonly { readonly id: string; readonly factor: number; readonly settings: unknown }[];
    readonly budgetCrowns: unknown;
    readonly statusQuo: unknown;
  };
  const settings = policies.map(({ id, settings }) => ({ id, settings }));
  const core = shortDigest([
    ...numbersOnly(generated('parameters.json'), ['id', 'value', 'low', 'high', 'distribution']),
    ...numbersOnly(generated('levers.json'), [
      'id',
      'range',
      'step',
      'options',
      'statusQuo',
      'lagMonths',
      'politicalDistance',
      'runningCost',
    ]),
    JSON.stringify(settings),
    ...modelSources(),
  ]);
  const factors = policies.map(({ id, factor }) => ({ id, factor }));
  return {
    coreModelId: core,
    modelId: shortDigest([core, JSON.stringify(factors), JSON.stringify(matching.statusQuo)]),
  };
}

/** What of a list decides a run: names, notes and sources do not. */
function numbersOnly(text: string, keys: readonly string[]): string[] {
  const rows = JSON.parse(text) as readonly Readonly<Record<string, unknown>>[];
  return rows.map((row) => JSON.stringify(keys.map((key) => row[key] ?? null)));
}

/** Content maker: the model's digests and the list of versions. */
export function makeModelId(): void {
  const { modelId, coreModelId } = digestModel();
  const listed = existsSync(versionsFile) ? parseVersions(readFileSync(versionsFile, 'utf8')) : [];
  const versions = listed.map(({ row, id, name }) => ({ row, id, name }));
  // A model that is not listed yet still has a row: its own, after all released ones.
  const last = listed.at(-1);
  if (!last || (last.id !== modelId && last.released))
    versions.push({ row: versions.length, id: modelId, name: modelId });
  else versions[versions.length - 1] = { row: last.row, id: modelId, name: last.name };
  const list = versions.map((version) => `  ${JSON.stringify(version)},\n`).join('');
  writeIfChanged(
    path.join('generated', 'model-id.ts'),
    '// Made by tools/evidence/model-id-maker.ts. Do not edit.\n' +
      `export const modelId = '${modelId}';\nexport const coreModelId = '${coreModelId}';\n` +
      `export const modelVersions = [\n${list}] as const;\n`,
  );
}
