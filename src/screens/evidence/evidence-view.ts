// This module is what the evidence page says, as data: every number of the model by the equation it enters, how many of them
// are known how, and which of them a reader's search finds. It draws nothing.

import { type Fact, factById, type Source, sourceById } from '../../evidence/facts';
import { type ParameterNotes, parameterNotes } from '../../evidence/parameter-notes';
import { type NumberLabel, type ParameterSpec, parameters } from '../../evidence/parameter-set';

/** The three labels, weakest first, and the sign that the interface marks each with. */
export const labels: readonly { readonly label: NumberLabel; readonly sign: string }[] = [
  { label: 'assumption', sign: 'assumption' },
  { label: 'read second-hand', sign: 'second-hand' },
  { label: 'checked in the primary', sign: 'checked' },
];

/** The sign of a label. */
export function signOf(label: NumberLabel): string {
  return labels.find((each) => each.label === label)?.sign ?? 'assumption';
}

/** One number of the model with its words. */
export interface NumberRow {
  readonly spec: ParameterSpec;
  readonly notes: ParameterNotes;
  /** Where the central value lies in its range, 0–1; undefined where the range is one point. */
  readonly at: number | undefined;
}

/** Numbers that enter one equation first. */
export interface NumberGroup {
  /** M1 … M17, or `other`. */
  readonly id: string;
  readonly rows: readonly NumberRow[];
}

/** What a reader asks for. */
export interface Asked {
  /** Words that must all occur; case does not matter. */
  readonly words: string;
  readonly label: NumberLabel | 'all';
  /** Only numbers that some fact stands behind. */
  readonly withFacts: boolean;
}

/** Ask for everything. */
export const everything: Asked = { words: '', label: 'all', withFacts: false };

const rows: readonly NumberRow[] = parameters.map((spec) => ({
  spec,
  notes: parameterNotes(spec.id),
  at: spec.high > spec.low ? (spec.value - spec.low) / (spec.high - spec.low) : undefined,
}));

/** How many numbers carry each label. */
export function labelCounts(): Readonly<Record<NumberLabel, number>> {
  const counts: Record<NumberLabel, number> = {
    assumption: 0,
    'read second-hand': 0,
    'checked in the primary': 0,
  };
  for (const { spec } of rows) counts[spec.label]++;
  return counts;
}

/** How many numbers there are. */
export const numberCount = rows.length;

const inOrder = (one: string, other: string): number => Number(one.slice(1)) - Number(other.slice(1));

/** Numbers that fit what is asked, by equation; groups without any are left out. */
export function findNumbers(asked: Asked): NumberGroup[] {
  const words = asked.words.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = ({ spec, notes }: NumberRow): boolean => {
    if (asked.label !== 'all' && spec.label !== asked.label) return false;
    if (asked.withFacts && notes.facts.length === 0) return false;
    const text = `${spec.id} ${notes.description} ${notes.note} ${notes.facts.join(' ')} ${spec.unit}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
  const groups = new Map<string, NumberRow[]>();
  for (const row of rows.filter(fits)) {
    const id = row.notes.equations[0] ?? 'other';
    groups.set(id, [...(groups.get(id) ?? []), row]);
  }
  const known = [...groups.keys()].filter((id) => id !== 'other').sort(inOrder);
  return [...known, ...(groups.has('other') ? ['other'] : [])].map((id) => ({ id, rows: groups.get(id) ?? [] }));
}

/** The row of one number, or undefined. */
export function numberRow(id: string): NumberRow | undefined {
  return rows.find((row) => row.spec.id === id);
}

/** A fact and the sources it was read in. */
export interface FactRow {
  readonly fact: Fact;
  readonly sources: readonly Source[];
}

/** Facts by code; codes that do not exist are left out. */
export function factRows(ids: readonly string[]): FactRow[] {
  return ids.flatMap((id) => {
    const fact = factById(id);
    if (!fact) return [];
    return [{ fact, sources: fact.sources.flatMap((source) => sourceById(source) ?? []) }];
  });
}
