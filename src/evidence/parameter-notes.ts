// This module gives the words about the numbers of the model: what each means, what it leans on, what speaks against it.
// It is apart from the numbers, so that a page that only runs the model need not carry it.

import rows from '../../generated/parameter-notes.json';
import type { ParameterId } from './parameter-set';

/** What is known about one number of the model. */
export interface ParameterNotes {
  readonly id: ParameterId;
  readonly labelKey?: string;
  /** One sentence in plain words. */
  readonly description: string;
  /** Kind of evidence: measured, survey, quasi-experimental, judgement … */
  readonly strength: string;
  /** Codes of the facts behind it, for example TRF-33. */
  readonly facts: readonly string[];
  /** Equations it enters, for example M10. */
  readonly equations: readonly string[];
  readonly contradictedBy: readonly string[];
  readonly note: string;
}

const byId = new Map<string, ParameterNotes>(
  (rows as unknown as readonly ParameterNotes[]).map((notes) => [notes.id, notes]),
);

/** The words about a number. Throws a RangeError for an id that does not exist. */
export function parameterNotes(id: ParameterId): ParameterNotes {
  const notes = byId.get(id);
  if (!notes) throw new RangeError(`There is no parameter "${id}".`);
  return notes;
}
