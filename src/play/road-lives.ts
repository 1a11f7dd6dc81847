// This module names the lives that can be led on the road: their number in the story, their word in an address, the name in
// their passport. Who they are is told by the story, and what they are in the model by `src/sim/people/reserved.ts`.

/** A life that can be led on the road. */
export interface RoadLife {
  /** Word of the address (`?life=kettan`), portrait and end of keys. */
  readonly id: 'teska' | 'kettan' | 'emmer';
  /** Value of the story's fact `life`, which a save keeps. */
  readonly number: number;
  /** Name in the passport unless the player writes another. */
  readonly traveller: string;
}

const teska: RoadLife = { id: 'teska', number: 0, traveller: 'Teska Orvene' };

/** All of them, the first for a first road. */
export const roadLives: readonly RoadLife[] = [
  teska,
  { id: 'kettan', number: 1, traveller: 'Kettan Rue' },
  { id: 'emmer', number: 2, traveller: 'Emmer Sallane' },
];

/** Whose life the facts of a road are; a save from before there was a choice is the first's. */
export function lifeOf(facts: Readonly<Record<string, number>> | undefined): RoadLife {
  return roadLives.find((life) => life.number === facts?.life) ?? teska;
}

/** The life an address asks for, if it does. */
export function lifeNamed(word: string | undefined): RoadLife | undefined {
  return roadLives.find((life) => life.id === word);
}
