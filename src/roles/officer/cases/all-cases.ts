// This module lists the authored cases by the name that Ink calls them.

import type { AuthoredCase } from '../authored-case';
import { fourCase } from './four';

/** Every authored case. */
export const authoredCases: readonly AuthoredCase[] = [fourCase];

/** Find an authored case; undefined for a name that is none. */
export function authoredCaseOf(id: string): AuthoredCase | undefined {
  return authoredCases.find((each) => each.id === id);
}
