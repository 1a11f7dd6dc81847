// This module says who of the cast the player has met or heard of so far, where, and what is known of them: only what a line
// of the log has told. It reads `story/people.yaml` and the log, and never a person's hidden side.

import peopleFacts from '../../generated/story/people.json';
import type { BeatLine } from '../play/beat';
import { allCharacters, type Character } from './characters';
import { type Askable, namedIn } from './text-marks';

/** Lines that told something about somebody: facts by person, each with the lines that tell it. */
export interface PersonFact {
  readonly id: string;
  /** Any of these lines tells it; without lines it is known from the first mention. */
  readonly from: readonly string[];
}

/** Somebody the player knows of. */
export interface KnownPerson {
  readonly id: string;
  /** Name as far as it was heard: in full once they were met or named so. */
  readonly name: string;
  readonly portrait: string | undefined;
  /** Keys of what is known, oldest in the file first. */
  readonly facts: readonly string[];
  /** Scene in which they first spoke to the player, if they did. */
  readonly metIn: string | undefined;
  /** Scene in which they were first named or spoke. */
  readonly heardIn: string;
}

/** Lines of one moment, and its scene. */
export interface ToldLines {
  readonly scene: string;
  readonly lines: readonly BeatLine[];
}

const facts = peopleFacts as Readonly<Record<string, readonly PersonFact[]>>;

/** Titles that are no name of their own. */
const titles: ReadonlySet<string> = new Set(['Old', 'Dr', 'The', 'Someone']);

/** Ways a person is named in a text: in full, by the first name, by the last where only one has it. */
export function nameForms(person: Character, cast: readonly Character[] = allCharacters()): readonly string[] {
  const parts = person.name.split(' ');
  if (person.portrait === 'none' || parts[0] === 'The') return [];
  const own = parts.filter((part) => !titles.has(part));
  const shared = (part: string): boolean =>
    cast.some((other) => other.id !== person.id && other.name.split(' ').includes(part));
  return [person.name, ...own.filter((part) => part !== person.name && !shared(part))];
}

/** The cast as askable names. */
export function namesOfCast(cast: readonly Character[] = allCharacters()): readonly Askable[] {
  return cast.flatMap((person): Askable[] => {
    const forms = nameForms(person, cast);
    return forms.length === 0 ? [] : [{ kind: 'person', id: person.id, forms }];
  });
}

/** Everybody known so far, in the order in which they came up. */
export function peopleMet(told: readonly ToldLines[], cast: readonly Character[] = allCharacters()): KnownPerson[] {
  const names = namesOfCast(cast);
  const read = new Set(told.flatMap(({ lines }) => lines.map((line) => line.id)));
  const heard = new Map<string, { heardIn: string; metIn: string | undefined }>();
  for (const { scene, lines } of told) {
    for (const line of lines) {
      for (const id of namedIn(line.text, names)) {
        if (!heard.has(id)) heard.set(id, { heardIn: scene, metIn: undefined });
      }
      if (line.speaker === undefined) continue;
      const known = heard.get(line.speaker) ?? { heardIn: scene, metIn: undefined };
      heard.set(line.speaker, { ...known, metIn: known.metIn ?? scene });
    }
  }
  return [...heard].flatMap(([id, where]): KnownPerson[] => {
    const person = cast.find((each) => each.id === id);
    if (!person) return [];
    const known = (facts[id] ?? []).filter(({ from }) => from.length === 0 || from.some((line) => read.has(line)));
    return [
      {
        id,
        name: person.name,
        portrait: person.portrait === 'none' ? undefined : person.portrait,
        facts: known.map((fact) => `people.${id}.${fact.id}`),
        ...where,
      },
    ];
  });
}
