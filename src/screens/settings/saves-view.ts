// This module lists what is kept of each role, as data: which roles are in progress, how far, and in which world.

import type { RoleId } from '../../play/beat';
import type { SavedPlay } from '../../session/save-events';

/** One role in progress. */
export interface KeptRole {
  readonly role: RoleId;
  /** Acts so far. */
  readonly acts: number;
  readonly worldCode: string;
}

/** What can be deleted apart from everything: a role, or what a road pinned for the next one. */
export type KeptPart = RoleId | 'post';

/** In the order of the title. */
const order: readonly RoleId[] = ['migrant', 'officer', 'policymaker'];

/** The roles that are kept. */
export function keptRoles(roles: SavedPlay['roles']): readonly KeptRole[] {
  return order.flatMap((role) => {
    const save = roles[role];
    return save === undefined ? [] : [{ role, acts: save.choices.length, worldCode: save.worldCode }];
  });
}

/** True when only the pinned card of an earlier road is left: while the role is kept, it goes with the role. */
export function isPostAlone(roles: SavedPlay['roles'], post: number): boolean {
  return post > 0 && roles.migrant === undefined;
}
