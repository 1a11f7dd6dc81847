// These tests walk each story at random and to its rarest corners, in very different worlds.

import { describe, expect, it } from 'vitest';
import type { RoleId } from '../../src/play/beat';
import { drawImports, readImports } from '../../tools/story/imports-file';
import { contentOf, readRole, tagValue } from '../../tools/story/role-source';
import { backgrounds } from '../../tools/story/try-worlds';
import { walk } from '../../tools/story/walk';
import { storyOf, toldRoles, writtenRows } from '../support/story-worlds';

// The minister's rarest ending wants a mixed package and a won vote: fewer walks come past it by luck only.
const runsOf = (role: string): number => {
  if (process.env.SALTMERE_SOAK) return 2000;
  return { migrant: 40, officer: 24 }[role] ?? 160;
};

/** Rounds through all worlds before a line counts as never heard. */
const mostRounds = 60;

/** Every background, and every background with the facts of every world of a row: each door is open somewhere. */
function worldsOf(role: string): Readonly<Record<string, number>>[] {
  const rows = writtenRows.filter((row) => row.role === role).flatMap((row) => row.worlds.map((world) => world.facts));
  const bases = Object.values(backgrounds);
  return [...bases, ...rows.map((facts, at) => ({ ...bases[at % bases.length], ...facts }))];
}

/** Lines of knots that code tells by name. */
function toldLines(role: RoleId): ReadonlySet<string> {
  const { isTold } = readImports(role);
  const lines = readRole(role).ink?.lines ?? [];
  return new Set(lines.filter((line) => isTold(line.knot)).flatMap((line) => tagValue(line.tags, 'id') ?? []));
}

describe.each(toldRoles)('the %s', (role) => {
  it('can be walked to an ending in every world, and every line is heard in some', async () => {
    const create = await storyOf(role);
    const { lineIds } = contentOf(readRole(role), {});
    const imports = readImports(role);
    const heard = new Set<string>();
    const visits = new Map<string, number>();
    const runs = runsOf(role);
    // What is told by code at the desk's window hangs on persons of a run; the desk's own tests hear those lines.
    const told = toldLines(role);
    const worlds = worldsOf(role);
    const unheardYet = () => lineIds.filter((id) => !heard.has(id) && !told.has(id));
    // The corners of a long road are rare: it is walked again, from where nobody has been, until nothing is left unheard.
    for (let round = 0; round < mostRounds && unheardYet().length > 0; round++) {
      worlds.forEach((facts, at) => {
        if (round > 0 && at % 3 !== round % 3) return;
        const { report, seenIds } = walk({
          runs: at < 4 && round === 0 ? runs : 4,
          seed: at + round * 1009,
          visits,
          lineIds,
          start: (run) =>
            create({ facts: { ...drawImports(imports, run + at * 97), ...facts }, seed: run + round * 61 }),
        });
        expect(report.errors).toEqual([]);
        expect(Object.values(report.endings).reduce((sum, count) => sum + count, 0)).toBe(report.runs);
        for (const id of seenIds) heard.add(id);
      });
    }
    expect(unheardYet()).toEqual([]);
  });

  it('has at least one act done with a thing or on a map on every road', async () => {
    const create = await storyOf(role);
    for (const facts of Object.values(backgrounds)) {
      for (let run = 0; run < 10; run++) {
        const { report } = walk({ runs: 1, seed: run, lineIds: [], start: () => create({ facts, seed: run }) });
        expect(report.actions.object + report.actions.map).toBeGreaterThan(0);
      }
    }
  });

  it('plays the same again from its log, from every world', async () => {
    const create = await storyOf(role);
    for (const facts of Object.values(backgrounds)) {
      const play = create({ facts, seed: 3 });
      for (let step = 0; play.beat().ending === undefined && step < 300; step++) {
        const { options } = play.beat();
        play.choose(options[(step * 5) % options.length]?.id ?? '');
        if (step % 4 === 0) expect(create({ facts, seed: 3, log: play.log() }).beat()).toEqual(play.beat());
      }
      expect(play.log().every((number) => number >= 0)).toBe(true);
    }
  });
});
