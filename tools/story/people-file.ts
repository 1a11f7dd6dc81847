// This module reads `story/people.yaml`: what may be known of somebody, and which lines of the story tell it.

import type { PersonFact } from '../../src/story/people-met.ts';
import type { Fault } from './fault.ts';
import { asList, asRecord, asText, readYamlFile } from './yaml-file.ts';

/** Facts by person, with faults. */
export interface PeopleFile {
  readonly people: Readonly<Record<string, readonly PersonFact[]>>;
  readonly faults: readonly Fault[];
}

/** What people are checked against. */
export interface PeopleKnown {
  readonly cast: ReadonlySet<string>;
  readonly lineIds: ReadonlySet<string>;
}

/** Read who may be known by what. Without `known` only the shape is read. */
export function readPeople(known?: PeopleKnown, file = 'story/people.yaml'): PeopleFile {
  const yaml = readYamlFile(file);
  const faults: Fault[] = [...yaml.faults];
  const people: Record<string, readonly PersonFact[]> = {};
  for (const [who, rows] of Object.entries(asRecord(asRecord(yaml.value).people))) {
    const line = yaml.lineOf(['people', who]);
    const fault = (text: string) => faults.push({ file, line, rule: 'people', text });
    if (known && !known.cast.has(who)) fault(`"${who}" is nobody of the cast`);
    people[who] = asList(rows).map((each): PersonFact => {
      const row = asRecord(each);
      const id = asText(row.id);
      const from = asList(row.from).map(asText);
      if (!/^[a-z][a-z0-9-]*$/.test(id)) fault(`"${id}" is no id of a fact about ${who}`);
      for (const lineId of from)
        if (known && !known.lineIds.has(lineId)) fault(`${who}.${id} is told by "${lineId}", which is no line`);
      return { id, from };
    });
  }
  return { people, faults };
}
