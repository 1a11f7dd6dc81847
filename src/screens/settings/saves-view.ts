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

/** In the order of the title. */
const order: readonly RoleId[] = ['migrant', 'officer', 'policymaker'];

/** The roles that are kept. */
export function keptRoles(roles: SavedPlay['roles']): readonly KeptRole[] {
  return order.flatMap((role) => {
    const save = roles[role];
    return save === undefined ? [] : [{ role, acts: save.choices.length, worldCode: save.worldCode }];
  });
}
