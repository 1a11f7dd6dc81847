// This module says which stories the story tests can play, and in which rows they differ.

import { existsSync } from 'node:fs';
import type { Playthrough, RoleId } from '../../src/play/beat';
import { loadRole } from '../../src/story/create-playthrough';
import { createOfficerStory, isStoryKnot } from '../../src/story/officer-story';
import type { PlayStart } from '../../src/story/play-start';
import { readContext } from '../../tools/story/check-context';

const context = readContext();

/** Rows of divergences that are written. */
export const writtenRows = context.divergences.rows.filter((row) => row.written);

/** Roles that can be played: the root file and the code that opens it exist. */
export const toldRoles = context.roles
  .filter((source) => source.ink !== undefined && existsSync(`src/story/${source.role}-playthrough.ts`))
  .map((source) => source.role);

/** How a role's story is walked: the desk's scenes without their windows, which its own tests play; any other role whole. */
export async function storyOf(role: RoleId): Promise<(start: PlayStart) => Playthrough> {
  const create = await loadRole(role);
  if (role !== 'officer') return create;
  return (start) => {
    const isScene = start.startAt === undefined || isStoryKnot(start.startAt);
    return isScene ? createOfficerStory(start) : create(start);
  };
}
