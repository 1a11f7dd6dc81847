// This module turns the table of rooms into lint rules, so that the editor underlines a wrong import as it is typed.

import { type Room, rooms } from './house.ts';

const packages = [...new Set(rooms.flatMap((room) => room.packages))];

/** One override of Biome for a room: which rooms and packages its files must not import. */
export function lintOverride(room: Room): object {
  const foreign = rooms
    .filter((other) => other.name !== room.name && !room.mayImport.includes(other.name))
    .map((other) => `**/${other.name}/**`);
  const outside = packages.filter((name) => !room.packages.includes(name)).flatMap((name) => [name, `${name}/**`]);
  return {
    includes: [`src/${room.name}/**`],
    linter: {
      rules: {
        style: {
          noRestrictedImports: {
            level: 'error',
            options: {
              patterns: [
                {
                  group: [...foreign, ...outside],
                  message: `${room.name} may import ${room.mayImport.join(', ') || 'nothing'}: see tools/house.ts.`,
                },
              ],
            },
          },
        },
      },
    },
  };
}

/** All overrides, in the order of the table. */
export function lintOverrides(): object[] {
  return rooms.map(lintOverride);
}
