// This module is the command `story walk`: it reads the arguments, builds the world, walks, prints one JSON object.

import type { RoleId } from '../../src/play/beat';
import { isPolicyId, type PolicyId, policyIds } from '../../src/policy/policies';
import { loadRole } from '../../src/story/create-playthrough';
import { drawImports, readImports } from './imports-file';
import { contentOf, readRole, roles } from './role-source';
import { walk } from './walk';
import { readSeason } from './walk-season';
import { readWorld } from './walk-world';

interface Arguments {
  readonly role: RoleId;
  readonly policy: PolicyId;
  readonly runs: number;
  readonly seed: number;
}

/** Run the command; returns the exit code (2 for arguments that make no sense). */
export async function walkCommand(args: readonly string[]): Promise<number> {
  const read = readArguments(args);
  if (typeof read === 'string') {
    console.error(read);
    return 2;
  }
  const { role, policy, runs, seed } = read;
  const create = await loadRole(role);
  const world = readWorld(policy, seed);
  const source = readRole(role);
  const imports = readImports(role);
  const year = role === 'policymaker' ? readSeason(policy, seed) : undefined;
  const { report } = walk({
    runs,
    seed,
    lineIds: contentOf(source, {}).lineIds,
    // What the program would hand in from elsewhere (a title screen) differs from run to run; the world does not.
    start: (run) =>
      create({
        ...world,
        facts: { ...drawImports(imports, run), ...world.facts, ...year?.facts },
        seed: (seed + run) & 0xffff,
        ...(year ? { season: year.season } : {}),
      }),
  });
  console.log(JSON.stringify(report));
  return report.errors.length > 0 ? 1 : 0;
}

/** The arguments, or a sentence about what is wrong with them. */
function readArguments(args: readonly string[]): Arguments | string {
  const given = new Map<string, string>();
  for (let at = 0; at < args.length; at++) {
    const name = args[at] ?? '';
    if (name === '--json') continue;
    if (!['--role', '--policy', '--runs', '--seed'].includes(name)) {
      return `"${name}" is not known; write --role, --policy, --runs, --seed and --json.`;
    }
    given.set(name, args[++at] ?? '');
  }
  const roleName = given.get('--role') ?? '';
  const policy = given.get('--policy') ?? '';
  const role = roles.find((known) => known === roleName);
  if (!role) return `There is no role "${roleName}"; the roles are ${roles.join(', ')}.`;
  if (!isPolicyId(policy)) return `There is no policy "${policy}"; the policies are ${policyIds.join(', ')}.`;
  const runs = Number(given.get('--runs') ?? '100');
  const seed = Number(given.get('--seed') ?? '1');
  if (!Number.isInteger(runs) || runs < 1 || runs > 100_000) return '--runs is a whole number from 1 to 100000.';
  if (!Number.isInteger(seed) || seed < 0 || seed > 65_535) return '--seed is a whole number from 0 to 65535.';
  return { role, policy, runs, seed };
}
