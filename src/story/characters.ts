// This module gives typed access to the cast of `story/characters.yaml`.

import characters from '../../generated/story/characters.json';

/** Somebody who can speak. */
export interface Character {
  readonly id: string;
  readonly name: string;
  /** Pronoun of the English text; translators get it as g:{f|m|n}. */
  readonly pronoun: 'she' | 'he' | 'they';
  /** Who they are, in a few words. */
  readonly role: string;
  /** How they talk, for writers and for reading aloud. */
  readonly voice: string;
  /** Seed of the face; says nothing about origin. */
  readonly portrait: string;
}

const cast = new Map((characters as readonly Character[]).map((person) => [person.id, person]));

/** A character by id, or undefined for a voice outside the cast. */
export function characterOf(id: string): Character | undefined {
  return cast.get(id);
}

/** Everybody, in the order of the file. */
export function allCharacters(): readonly Character[] {
  return [...cast.values()];
}
