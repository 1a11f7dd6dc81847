// This program keeps `docs/model-versions.md`: it writes the current model's id into the row in preparation, or opens a
// new row when the last one is released. `--name "Thaw"` names the row; `--release` closes it.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { contentMakers } from '../content-makers.ts';
import { parseVersions, versionsFile } from '../evidence/model-digest.ts';
import { digestModel } from '../evidence/model-id-maker.ts';

for (const make of contentMakers) await make();
const { modelId } = digestModel();
const nameAt = process.argv.indexOf('--name');
const wantedName = nameAt < 0 ? undefined : process.argv[nameAt + 1];
const text = existsSync(versionsFile) ? readFileSync(versionsFile, 'utf8') : '';
const last = parseVersions(text).at(-1);
const row = (number: number, name: string, state: string, note: string) =>
  `| ${number} | \`${modelId}\` | ${name} | ${state} | ${note} |`;
const lines = text.split('\n');
const at = lines.findIndex((line) => new RegExp(`^\\| ${last?.row} \\|`).test(line));
const state = process.argv.includes('--release') ? 'released' : 'in preparation';
if (last && !last.released) {
  const note = lines[at]?.split('|')[5]?.trim() ?? '';
  lines[at] = row(last.row, wantedName ?? last.name, state, note);
} else if (!last || last.id !== modelId) {
  if (!wantedName) {
    console.error('The model has changed since its last release. Give the new version a name: --name "…".');
    process.exit(2);
  }
  const next = row((last?.row ?? -1) + 1, wantedName, state, 'what changed');
  lines.splice(at < 0 ? lines.length - 1 : at + 1, 0, next);
}
writeFileSync(versionsFile, lines.join('\n'));
console.log(`${versionsFile}: ${modelId}`);
