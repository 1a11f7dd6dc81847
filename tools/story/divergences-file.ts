// This module reads `story/divergences.yaml`: where a scene reads differently, and by which variables.

import type { RoleId } from '../../src/play/beat.ts';
import type { Fault } from './fault.ts';
import { roles } from './role-source.ts';
import { asList, asRecord, asText, readYamlFile } from './yaml-file.ts';

/** One world of a row: the facts it sets and the ids it shows. */
export interface DivergenceWorld {
  readonly name: string;
  readonly facts: Readonly<Record<string, number>>;
  readonly lines: readonly string[];
}

/** One row. */
export interface Divergence {
  readonly id: string;
  readonly role: RoleId;
  readonly reads: readonly string[];
  readonly written: boolean;
  readonly knot: string;
  readonly worlds: readonly DivergenceWorld[];
  readonly line: number;
}

/** The file, with faults. */
export interface DivergencesFile {
  readonly rows: readonly Divergence[];
  readonly faults: readonly Fault[];
}

/** Read all rows. */
export function readDivergences(file = 'story/divergences.yaml'): DivergencesFile {
  const yaml = readYamlFile(file);
  const faults: Fault[] = [...yaml.faults];
  const rows = asList(asRecord(yaml.value).divergences).map((each, at): Divergence => {
    const row = asRecord(each);
    const line = yaml.lineOf(['divergences', at]);
    const id = asText(row.id);
    const fault = (text: string) => faults.push({ file, line, rule: 'R05', text: `${id}: ${text}` });
    const role = roles.find((known) => known === row.role);
    if (!role) fault(`"${asText(row.role)}" is no role`);
    const reads = asList(row.reads).map(asText);
    const written = row.status === undefined;
    if (!written && row.status !== 'unwritten') fault('status is "unwritten" or left out');
    const worlds = asList(row.worlds).map((part) => {
      const world = asRecord(part);
      const facts = Object.fromEntries(
        Object.entries(asRecord(world.facts)).map(([name, value]) => [name, Number(value)]),
      );
      return { name: asText(world.name), facts, lines: asList(world.lines).map(asText) };
    });
    if (written && worlds.length < 2) fault('a written row has at least two worlds');
    for (const world of worlds) {
      const set = Object.keys(world.facts).sort().join(', ');
      const wanted = [...reads].sort().join(', ');
      if (set !== wanted) fault(`the world "${world.name}" sets ${set || 'nothing'}; it must set ${wanted}`);
      if (Object.values(world.facts).some((value) => !Number.isInteger(value)))
        fault(`the world "${world.name}" has a fact that is no whole number`);
      if (world.lines.length === 0) fault(`the world "${world.name}" shows nothing`);
    }
    return { id, role: role ?? 'migrant', reads, written, knot: asText(row.knot), worlds, line };
  });
  rows.forEach((row, at) => {
    if (rows.findIndex((other) => other.id === row.id) !== at)
      faults.push({ file, line: row.line, rule: 'R05', text: `${row.id} is there twice` });
  });
  return { rows, faults };
}
