// This maker checks evidence/help.yaml (where a player can find help) and writes it as `generated/help.json`. Whether an
// entry may still be shown depends on the day, so that is not decided here (src/ui/help-entries.ts).

import path from 'node:path';
import { writeIfChanged } from '../evidence/compile.ts';
import { contentError, type Fault } from '../evidence/fault.ts';
import { checkSchema, readSchema } from '../evidence/schema-check.ts';
import { readYaml } from '../evidence/yaml-source.ts';

const source = path.join('evidence', 'help.yaml');
const target = path.join('generated', 'help.json');

/** Check a file and answer its entries and its faults. */
export function readHelp(file: string = source): { readonly entries: readonly unknown[]; readonly faults: Fault[] } {
  const yaml = readYaml(file);
  const faults: Fault[] = [...yaml.faults];
  if (yaml.value !== undefined) faults.push(...checkSchema(yaml, readSchema('help')));
  return { entries: faults.length > 0 ? [] : (yaml.value as { entries: readonly unknown[] }).entries, faults };
}

/** Check the file and write it. Throws one Error that lists all faults. */
export function makeHelp(): void {
  const { entries, faults } = readHelp();
  if (faults.length > 0) throw contentError(faults);
  writeIfChanged(target, `${JSON.stringify(entries)}\n`);
}
