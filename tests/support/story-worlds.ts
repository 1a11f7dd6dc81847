// This module says which stories the story tests can play, and in which rows they differ.

import { existsSync } from 'node:fs';
import { readContext } from '../../tools/story/check-context';

const context = readContext();

/** Rows of divergences that are written. */
export const writtenRows = context.divergences.rows.filter((row) => row.written);

/** Roles that can be played: the root file and the code that opens it exist. */
export const toldRoles = context.roles
  .filter((source) => source.ink !== undefined && existsSync(`src/story/${source.role}-playthrough.ts`))
  .map((source) => source.role);
