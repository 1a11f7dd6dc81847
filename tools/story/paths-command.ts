// This module is the command `story paths`: it finds a short way to each ending of a role, writes them where a test replays
// them, and says which endings it came to by none.

import { writeFileSync } from 'node:fs';
import { loadRole } from '../../src/story/create-playthrough';
import { endingsOf } from '../../src/story/endings';
import { type EndingPath, findPaths } from './ending-paths';
import { readImports } from './imports-file';
import { roles } from './role-source';

/** Where the paths of the migrant's road are stored. */
export const roadPathsFile = 'tests/story/road-paths.json';

/** Run the command; returns the exit code: 1 when an ending was not reached. */
export async function pathsCommand(args: readonly string[]): Promise<number> {
  const given = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const role = roles.find((known) => known === given('--role'));
  const runs = Number(given('--runs') ?? '600');
  if (!role || !Number.isInteger(runs) || runs < 1) {
    console.error(
      `Write --role ${roles.join('|')} and, if need be, --runs with a whole number, --dry to write nothing.`,
    );
    return 2;
  }
  const endings = endingsOf(role).map((ending) => ending.id);
  const create = await loadRole(role);
  const paths = findPaths({ role, create, imports: readImports(role), endings, runs, seed: 1 });
  for (const path of paths) {
    console.log(`${path.ending}: ${path.choices} inputs, ${path.prefer.length} wishes, in the world "${path.world}"`);
  }
  const missing = endings.filter((ending) => !paths.some((path) => path.ending === ending));
  if (missing.length > 0) console.log(`No way was found to: ${missing.join(', ')}.`);
  if (role === 'migrant' && !args.includes('--dry')) {
    writeFileSync(roadPathsFile, pathsText(paths));
    console.log(`Written to ${roadPathsFile}.`);
  }
  return missing.length > 0 ? 1 : 0;
}

function pathsText(paths: readonly EndingPath[]): string {
  return `${JSON.stringify(paths, null, 2)}\n`;
}
