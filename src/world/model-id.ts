// This module says which model this is: a digest of everything that decides what a run gives, and its row in the list of
// versions. The build makes it; `docs/model-versions.md` gives every version a name for people.

import * as made from '../../generated/model-id';

/** One version of the model. */
export interface ModelVersion {
  /** Position in the list, from 0; codes carry it. */
  readonly row: number;
  /** Eight letters. */
  readonly id: string;
  /** Name for people. */
  readonly name: string;
}

/** Digest of this model: parameters, levers, policies with their factors, register of draws and code without comments. */
export const modelId: string = made.modelId;

/** The same without budget-matching factors, which are themselves computed with the model. */
export const coreModelId: string = made.coreModelId;

/** All versions so far; the last is this one. */
export const modelVersions: readonly ModelVersion[] = made.modelVersions;

/** Row of this model. */
export const currentModelRow: number = modelVersions.length - 1;

/** Name of this model for people. */
export const currentModelName: string = modelVersions[currentModelRow]?.name ?? modelId;

/** The version a code was made with, or undefined when this program does not know it. */
export function modelVersionOfRow(row: number): ModelVersion | undefined {
  return modelVersions[row];
}
