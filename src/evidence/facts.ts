// This module gives the facts and their sources: what was found, where, how it is known and what speaks against it.
// It is large; screens load it when a reader asks for a source, and the model never reads it.

import evidence from '../../generated/evidence.json';
import type { NumberLabel } from './parameter-set';

/** What speaks against a fact. */
export interface Objection {
  readonly says: string;
  /** Codes of the facts that say so. */
  readonly ids?: readonly string[];
  readonly sources?: readonly string[];
}

/** One fact. */
export interface Fact {
  /** Code, for example TRF-33. */
  readonly id: string;
  readonly key: string;
  /** In `unit`; null where only a sign or a statement is known. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Unit with currency and year where it is money. */
  readonly unit: string;
  readonly year: string;
  readonly place: string;
  readonly strength: string;
  readonly label: NumberLabel;
  readonly sources: readonly string[];
  readonly contradictedBy: readonly Objection[];
  readonly note: string;
}

/** One source. */
export interface Source {
  readonly id: string;
  readonly citation: string;
  readonly url: string | null;
  readonly year: number | null;
  readonly kind: string;
  /** The page on which it was read, where that is not the source itself. */
  readonly via?: string;
  readonly note?: string;
}

/** All facts, by file and in the order written. */
export const facts = evidence.facts as unknown as readonly Fact[];

/** All sources. */
export const sources = evidence.sources as unknown as readonly Source[];

const factsById = new Map<string, Fact>(facts.map((fact) => [fact.id, fact]));
const sourcesById = new Map<string, Source>(sources.map((source) => [source.id, source]));

/** A fact by its code, or undefined. */
export function factById(id: string): Fact | undefined {
  return factsById.get(id);
}

/** A source by id, or undefined. */
export function sourceById(id: string): Source | undefined {
  return sourcesById.get(id);
}
