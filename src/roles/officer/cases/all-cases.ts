// This module lists the authored cases by the name that Ink calls them, in the order in which they come.

import type { AuthoredCase } from '../authored-case';
import { bootsCase } from './boots';
import { choirCase } from './choir';
import { fourCase } from './four';
import { kettanCase } from './kettan';
import { keyCase } from './key';
import { seasonCase } from './season';
import { stoppedCase } from './stopped';

/** Every authored case. */
export const authoredCases: readonly AuthoredCase[] = [
  choirCase,
  seasonCase,
  stoppedCase,
  kettanCase,
  fourCase,
  bootsCase,
  keyCase,
];

/** Find an authored case; undefined for a name that is none. */
export function authoredCaseOf(id: string): AuthoredCase | undefined {
  return authoredCases.find((each) => each.id === id);
}
