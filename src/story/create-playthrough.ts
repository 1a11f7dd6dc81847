// This module is the one door to a role being played: role and world in, playthrough out. Screens, walkers and tests use it.
// Each role's story is loaded only when it is played.

import type { Playthrough, RoleId } from '../play/beat';
import type { PlayStart } from './play-start';

type Create = (start: PlayStart) => Playthrough;

/** How each role is loaded. */
const loaders: Readonly<Record<RoleId, () => Promise<Create>>> = {
  migrant: async () => (await import('./migrant-playthrough')).createMigrantPlaythrough,
  officer: async () => (await import('./officer-playthrough')).createOfficerPlaythrough,
  policymaker: async () => (await import('./policymaker-playthrough')).createPolicymakerPlaythrough,
};

/** Load a role's story and give back how to start it, any number of times. */
export function loadRole(role: RoleId): Promise<Create> {
  return loaders[role]();
}

/** Start or resume a role. */
export async function createPlaythrough(role: RoleId, start: PlayStart): Promise<Playthrough> {
  return (await loadRole(role))(start);
}
