// This module finds what a card lets a reader change by words or by an open question: numbers and levers with what they mean.
// It says nothing about which of them would help.

import { parameterNotes } from '../../../evidence/parameter-notes';
import { type ParameterId, parameterById } from '../../../evidence/parameter-set';
import { type StructuralSwitch, switches } from '../../../evidence/switches';
import type { Translate } from '../../../i18n/translate';
import { type LeverId, leverById } from '../../../policy/levers';
import { leverWords } from '../number-words';
import type { ChallengeCard } from './challenge-card';
import { type Change, leversOfCard, numbersOfCard } from './challenge-work';

/** Something that may be changed. */
export type Changeable = Pick<Change, 'kind' | 'id'>;

/** Something that may be changed, in words. */
export interface FoundChange extends Changeable {
  readonly name: string;
}

/** Most that are listed at once. */
export const mostFound = 12;

/** What it is called. */
export function nameSaid(t: Translate, { kind, id }: Changeable): string {
  return kind === 'lever' ? t(`lever.${id}.name`) : parameterNotes(id as ParameterId).description;
}

/** A value as a person would say it. */
export function valueSaid(t: Translate, change: Changeable & { readonly value: number }): string {
  if (change.kind === 'lever') return leverWords(t, leverById(change.id as LeverId), change.value);
  const { unit } = parameterById(change.id as ParameterId);
  return t('lab-challenge.number.value', { n: String(Number(change.value.toPrecision(3))), unit });
}

/** Everything a card lets be changed whose name holds every word of a search, in the order of the lists; none without words. */
export function findChanges(t: Translate, card: ChallengeCard, asked: string): readonly FoundChange[] {
  const words = asked.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const all: readonly Changeable[] = [
    ...leversOfCard(card).map((id): Changeable => ({ kind: 'lever', id })),
    ...numbersOfCard(card).map((id): Changeable => ({ kind: 'number', id })),
  ];
  return all
    .map((each) => ({ ...each, name: nameSaid(t, each) }))
    .filter(({ id, name }) => words.every((word) => name.toLowerCase().includes(word) || id.includes(word)));
}

/** Questions on which studies or theories disagree, as far as a card lets their numbers be changed. */
export function questionsOfCard(card: ChallengeCard): readonly StructuralSwitch[] {
  const allowed = numbersOfCard(card);
  return switches.filter((each) => numbersOf(each).some((id) => allowed.includes(id)));
}

/** Numbers the answers of a question move. */
export function numbersOf(question: StructuralSwitch): readonly ParameterId[] {
  return [...new Set(question.options.flatMap((option) => Object.keys(option.assume)))] as ParameterId[];
}
