// This module reads `story/characters.yaml`: everybody who can speak.

import type { Character } from '../../src/story/characters.ts';
import type { Fault } from './fault.ts';
import { asList, asRecord, asText, readYamlFile } from './yaml-file.ts';

/** The cast, with faults. */
export interface CharactersFile {
  readonly characters: readonly Character[];
  readonly faults: readonly Fault[];
}

const pronouns = ['she', 'he', 'they'] as const;

/** Read the cast. */
export function readCharacters(file = 'story/characters.yaml'): CharactersFile {
  const yaml = readYamlFile(file);
  const faults: Fault[] = [...yaml.faults];
  const characters = asList(asRecord(yaml.value).characters).map((each, at): Character => {
    const person = asRecord(each);
    const line = yaml.lineOf(['characters', at]);
    const fault = (text: string) => faults.push({ file, line, rule: 'cast', text });
    const id = asText(person.id);
    const pronoun = pronouns.find((known) => known === person.pronoun);
    if (!/^[a-z][a-z-]*$/.test(id)) fault(`"${id}" is no id of a character`);
    if (!pronoun) fault(`${id} needs a pronoun: ${pronouns.join(', ')}`);
    for (const key of ['name', 'role', 'voice', 'portrait'])
      if (asText(person[key]) === '') fault(`${id} needs "${key}"`);
    return {
      id,
      name: asText(person.name),
      pronoun: pronoun ?? 'they',
      role: asText(person.role),
      voice: asText(person.voice),
      portrait: asText(person.portrait),
    };
  });
  characters.forEach((person, at) => {
    if (characters.findIndex((other) => other.id === person.id) !== at)
      faults.push({ file, line: yaml.lineOf(['characters', at]), rule: 'cast', text: `${person.id} is there twice` });
  });
  return { characters, faults };
}
