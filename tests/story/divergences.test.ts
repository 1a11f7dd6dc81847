// These tests play the same scene in different worlds. Each written row of `story/divergences.yaml` says which variables
// decide what is seen; nothing else may, and changing only those must change it, in both directions.

import { beforeAll, describe, expect, it } from 'vitest';
import type { RoleId } from '../../src/play/beat';
import type { Divergence, DivergenceWorld } from '../../tools/story/divergences-file';
import { drawImports, readImports } from '../../tools/story/imports-file';
import { backgrounds } from '../../tools/story/try-worlds';
import { walk } from '../../tools/story/walk';
import { storyOf, toldRoles, writtenRows } from '../support/story-worlds';

const creators = new Map<RoleId, Awaited<ReturnType<typeof storyOf>>>();
const rows = writtenRows.filter((row) => toldRoles.includes(row.role));

beforeAll(async () => {
  for (const role of new Set(rows.map((row) => row.role))) creators.set(role, await storyOf(role));
});

/** The soak walks longer, and in every background. */
const thorough = process.env.SALTMERE_SOAK !== undefined;

/** Ids seen from the row's knot on; when something is still missing, from the beginning of the story. */
function seen(
  row: Divergence,
  facts: Readonly<Record<string, number>>,
  wanted: readonly string[],
): ReadonlySet<string> {
  const create = creators.get(row.role);
  if (!create) throw new Error(`the role ${row.role} did not load`);
  const imports = readImports(row.role);
  const all = new Set<string>();
  const found = () => wanted.every((id) => all.has(id));
  // What a row names lies near its knot; only what is not found there is looked for further on, and from the beginning.
  for (const [startAt, runs, most] of [
    [row.knot, thorough ? 16 : 10, 16],
    [row.knot, 48, undefined],
    [undefined, 120, undefined],
  ] as const) {
    const { seenIds } = walk({
      runs,
      ...(most === undefined ? {} : { most }),
      seed: 5,
      lineIds: [],
      start: (run) =>
        create({
          facts: { ...drawImports(imports, run), ...facts },
          seed: run,
          ...(startAt === undefined ? {} : { startAt }),
        }),
      enough: (ids, run) => run >= (thorough ? 12 : 7) && wanted.every((id) => ids.has(id)),
    });
    for (const id of seenIds) all.add(id);
    if (found()) break;
  }
  return all;
}

/** Ids that other worlds of the row list and this one does not. */
function othersOf(row: Divergence, world: DivergenceWorld): readonly string[] {
  return row.worlds.flatMap((other) => other.lines).filter((id) => !world.lines.includes(id));
}

/** Worlds behind a row: all of them in the soak; else without the one in which nothing is set. */
const { defaults, ...others } = backgrounds;
const tried = thorough ? { defaults, ...others } : others;

describe('the divergences', () => {
  it('are written for every role that is told', () => {
    for (const role of toldRoles) expect(rows.filter((row) => row.role === role).length, role).toBeGreaterThan(2);
  });

  describe.each(rows.map((row) => [`${row.id} (${row.knot})`, row] as const))('%s', (_name, row) => {
    it.each(row.worlds.map((world) => [world.name, world] as const))(
      'shows its own lines and no other: %s',
      (_world, world) => {
        for (const [name, background] of Object.entries(tried)) {
          const ids = seen(row, { ...background, ...world.facts }, world.lines);
          expect({ background: name, missing: world.lines.filter((id) => !ids.has(id)) }).toEqual({
            background: name,
            missing: [],
          });
          expect({ background: name, foreign: othersOf(row, world).filter((id) => ids.has(id)) }).toEqual({
            background: name,
            foreign: [],
          });
        }
      },
    );
  });
});
