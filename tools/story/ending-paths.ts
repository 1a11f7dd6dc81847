// This module looks for a short way to each ending of a role: it walks where it has been least, in the worlds stories are tried
// in, keeps the shortest walk to each ending, and then drops every wish the ending does not need.

import type { Playthrough, RoleId } from '../../src/play/beat';
import type { PlayStart } from '../../src/story/play-start';
import { engineOptions } from '../../src/story/role-content';
import { drawImports, type RoleImports } from './imports-file';
import { mostChoices, playPreferred } from './preferred-play';
import { backgrounds } from './try-worlds';

/** A way to an ending, as it is stored. */
export interface EndingPath {
  readonly ending: string;
  /** Name of the world in `try-worlds.ts`. */
  readonly world: string;
  /** Facts handed in beside the world. */
  readonly imports: Readonly<Record<string, number>>;
  readonly seed: number;
  /** Option ids, in order: at each beat the first that is open, else the first option that is no closed door. */
  readonly prefer: readonly string[];
  /** Inputs it takes, all told. */
  readonly choices: number;
}

/** What a search needs. */
export interface PathSearch {
  readonly role: RoleId;
  readonly create: (start: PlayStart) => Playthrough;
  readonly imports: RoleImports;
  /** Endings to look for. */
  readonly endings: readonly string[];
  /** Walks in each world at most. */
  readonly runs: number;
  readonly seed: number;
}

/** Walks in each world before a search may stop early: the first way found is seldom a short one. */
const leastRuns = 60;

/** The start a stored path is played from. */
export function startOfPath(path: Pick<EndingPath, 'world' | 'imports' | 'seed'>): PlayStart {
  const facts = backgrounds[path.world];
  if (!facts) throw new RangeError(`There is no world "${path.world}" in try-worlds.ts.`);
  return { facts: { ...path.imports, ...facts }, seed: path.seed };
}

/** A walk that came to some ending, to set out from again. */
type Walked = Omit<EndingPath, 'prefer' | 'choices'> & { readonly taken: readonly string[] };

/** Find a path to each ending; an ending without one is missing from the answer. */
export function findPaths(search: PathSearch): readonly EndingPath[] {
  const worlds = Object.keys(backgrounds);
  const visits = new Map<string, number>();
  const best = new Map<string, EndingPath>();
  // Walks of each world, to set out from again.
  const walks = new Map<string, Walked[]>(worlds.map((world) => [world, []]));
  for (let run = 0; run < search.runs; run++) {
    if (run >= leastRuns && search.endings.every((ending) => best.has(ending))) break;
    for (const world of worlds) {
      const dice = search.seed * 65_536 + run;
      const known = walks.get(world) ?? [];
      // Every second walk goes some way along an earlier one first: what lies deep is not found from the door each time.
      const earlier = run % 2 === 1 ? known[Math.floor(mix(dice, 0, 'which') * known.length)] : undefined;
      const start = earlier ?? { world, imports: drawImports(search.imports, run), seed: (search.seed + run) & 0xffff };
      const along = earlier?.taken.slice(0, Math.floor(mix(dice, 0, 'how far') * earlier.taken.length)) ?? [];
      const walked = walkLeast(search.create(startOfPath(start)), visits, `${world} `, dice, along);
      if (walked === undefined) continue;
      const { imports, seed } = start;
      known.push({ ending: walked.ending, world, imports, seed, taken: walked.taken });
      if (!search.endings.includes(walked.ending)) continue;
      const shortest = best.get(walked.ending)?.choices ?? Number.POSITIVE_INFINITY;
      if (walked.taken.length >= shortest) continue;
      const path = { ending: walked.ending, world, imports, seed, prefer: walked.taken, choices: walked.taken.length };
      // What was walked must also be reached by wishes alone.
      if (endOf(search, path) === path.ending) best.set(path.ending, path);
    }
  }
  return search.endings.flatMap((ending) => {
    const path = best.get(ending);
    return path ? [withoutNeedless(search, path)] : [];
  });
}

function endOf(search: PathSearch, path: EndingPath): string | undefined {
  return playPreferred(search.create(startOfPath(path)), path.prefer).ending;
}

/** Drop every wish whose loss still leads to the ending, from the last to the first. */
function withoutNeedless(search: PathSearch, path: EndingPath): EndingPath {
  let prefer = [...path.prefer];
  for (let at = prefer.length - 1; at >= 0; at--) {
    const fewer = prefer.filter((_, place) => place !== at);
    if (endOf(search, { ...path, prefer: fewer }) === path.ending) prefer = fewer;
  }
  const { beats } = playPreferred(search.create(startOfPath(path)), prefer);
  return { ...path, prefer, choices: beats.length - 1 };
}

/** One walk to where it has been least, past closed doors, along a given way first; undefined when it goes nowhere. */
function walkLeast(
  play: Playthrough,
  visits: Map<string, number>,
  prefix: string,
  dice: number,
  along: readonly string[],
): { readonly ending: string; readonly taken: readonly string[] } | undefined {
  const taken: string[] = [];
  const here = new Map<string, number>();
  const ahead = [...along];
  for (let step = 0; step < mostChoices; step++) {
    const beat = play.beat();
    if (beat.ending !== undefined) return { ending: beat.ending, taken };
    const doors = beat.options.filter(
      (option) => option.closedBy === undefined && option.id !== engineOptions.takeBack.id,
    );
    const least = Math.min(...doors.map((option) => here.get(option.id) ?? 0));
    const fresh = doors.filter((option) => (here.get(option.id) ?? 0) === least);
    const given = fresh.find((option) => option.id === ahead[0]);
    if (given) ahead.shift();
    // Half of the walks are thrown, half go where it has been least: the first finds roads, the second their corners.
    const rank = (id: string) => (dice % 4 < 2 ? 0 : (visits.get(prefix + id) ?? 0)) + mix(dice, step, id);
    const option = given ?? fresh.toSorted((a, b) => rank(a.id) - rank(b.id))[0];
    if (!option) return undefined;
    visits.set(prefix + option.id, (visits.get(prefix + option.id) ?? 0) + 1);
    here.set(option.id, (here.get(option.id) ?? 0) + 1);
    if (option.id !== engineOptions.goOn.id) taken.push(option.id);
    play.choose(option.id);
  }
  return undefined;
}

/** A number from 0 to 1 for an option at a step, the same every time. */
export function mix(seed: number, step: number, id: string): number {
  let state = Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(step + 1, 0x85ebca6b);
  for (let at = 0; at < id.length; at++) state = Math.imul(state ^ id.charCodeAt(at), 0x01000193);
  state = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
  return ((state ^ (state >>> 15)) >>> 0) / 4_294_967_296;
}
