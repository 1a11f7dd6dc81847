// This module cuts what a screen says into slides for a wall: one figure and one sentence at a time. It decides nothing
// about size; the projector fits what it gets.

import type { Beat } from '../play/beat';

/** One slide. */
export interface Slide {
  readonly id: string;
  /** A number or a short name, shown largest. */
  readonly figure?: string | undefined;
  readonly sentence: string;
  /** Who says it. */
  readonly by?: string | undefined;
}

/** Longest part that is shown at once, in characters; a longer sentence is cut at its own joints. */
const longest = 130;

/** Sentences of a text, marks of emphasis taken out. A time or a decimal point ends none. */
export function sentencesOf(text: string): readonly string[] {
  const plain = text.replaceAll('_', '').trim();
  const found = plain.match(/.+?(?:[.!?…]+[”’")]*(?=\s|$)|$)/gs) ?? [];
  return found.map((each) => each.trim()).filter((each) => each !== '');
}

/** Cut a sentence at commas, colons and dashes until each part can be read from far. */
export function partsOf(sentence: string): readonly string[] {
  if (sentence.length <= longest) return [sentence];
  const middle = sentence.length / 2;
  const joints = [...sentence.matchAll(/[,;:–—]\s/g)].map((match) => (match.index ?? 0) + 1);
  const spaces = [...sentence.matchAll(/\s/g)].map((match) => match.index ?? 0);
  const near = (places: readonly number[]): number | undefined =>
    [...places].sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  const joint = near(joints);
  const at = joint !== undefined && Math.abs(joint - middle) < middle * 0.7 ? joint : near(spaces);
  if (at === undefined) return [sentence];
  return [...partsOf(sentence.slice(0, at).trim()), ...partsOf(sentence.slice(at).trim())];
}

/** A beat as slides: each sentence under its speaker, and last the name of the ending. */
export function slidesOfBeat(
  beat: Pick<Beat, 'index' | 'lines'>,
  nameOf: (speaker: string) => string,
  ending?: string,
): readonly Slide[] {
  const said = beat.lines.flatMap((line) =>
    sentencesOf(line.text)
      .flatMap(partsOf)
      .map((sentence, at) => ({
        id: `${beat.index} ${line.id} ${at}`,
        sentence,
        ...(line.speaker === undefined ? {} : { by: nameOf(line.speaker) }),
      })),
  );
  return ending === undefined ? said : [...said, { id: `${beat.index} ending`, sentence: ending }];
}
