// This maker checks evidence/cabinet.yaml (the chamber, the purse, the calendar) and writes it as `generated/cabinet.json`
// with camel-case keys. A lever that does not exist, or seats that do not add up, are faults with file and line.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { writeIfChanged } from '../evidence/compile.ts';
import { contentError, type Fault, nearest } from '../evidence/fault.ts';
import { checkSchema, readSchema } from '../evidence/schema-check.ts';
import { readYaml } from '../evidence/yaml-source.ts';

const source = path.join('evidence', 'cabinet.yaml');
const target = path.join('generated', 'cabinet.json');

/** Seats of the house. */
const house = 80;

interface CabinetRow {
  readonly projects: readonly { readonly lever: string }[];
  readonly parties: readonly { readonly seats: number }[];
}

/** Check the file and write it. Throws one Error that lists all faults. */
export function makeCabinet(): void {
  const yaml = readYaml(source);
  const faults: Fault[] = [...yaml.faults];
  if (yaml.value !== undefined) faults.push(...checkSchema(yaml, readSchema('cabinet')));
  if (faults.length === 0) {
    const row = yaml.value as CabinetRow;
    // Read here and not imported: on a clean clone the list of levers is made a moment before.
    const levers = JSON.parse(readFileSync(path.join('generated', 'levers.json'), 'utf8')) as readonly { id: string }[];
    const known = levers.map((lever) => lever.id);
    row.projects.forEach(({ lever }, at) => {
      if (known.includes(lever)) return;
      const line = yaml.lineOf(['projects', at, 'lever']);
      const hint = nearest(lever, known) ?? 'an id of evidence/levers.yaml';
      faults.push({ file: source, line, path: `projects[${at}].lever`, expected: 'a lever', got: `"${lever}"`, hint });
    });
    const seats = row.parties.reduce((sum, party) => sum + party.seats, 0);
    if (seats !== house) {
      const line = yaml.lineOf(['parties']);
      const hint = 'seats that add up to the house';
      faults.push({ file: source, line, path: 'parties', expected: `${house} seats`, got: String(seats), hint });
    }
  }
  if (faults.length > 0) throw contentError(faults);
  writeIfChanged(target, `${JSON.stringify(camel(yaml.value))}\n`);
}

function camel(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camel);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
      camel(inner),
    ]),
  );
}
