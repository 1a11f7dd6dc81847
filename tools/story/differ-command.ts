// This module is the command `story differ`: the same wishes in the worlds of several policies, beat against beat. For each
// chapter it says which share of the beats has other lines, and which options open or close.

import type { Beat, BeatOption, RoleId } from '../../src/play/beat';
import type { PolicyId } from '../../src/policy/policies';
import { loadRole } from '../../src/story/create-playthrough';
import type { PlayStart } from '../../src/story/play-start';
import { mix } from './ending-paths';
import { drawImports, readImports } from './imports-file';
import { playPreferred } from './preferred-play';
import { optionIds, readRole, roles } from './role-source';
import { readWorld } from './walk-world';

/** Policies whose worlds are laid side by side. A tool may name them; the story never does. */
const compared: readonly PolicyId[] = ['deterrence-first', 'safe-pathways', 'victim-centred'];

/** How one chapter reads in the worlds compared. */
export interface ChapterDifference {
  readonly chapter: string;
  /** Beats of all pairs of plays, a beat that only one of two plays has counted once. */
  readonly beats: number;
  /** Share of these whose lines are not the same, per cent. */
  readonly differ: number;
  /** Options met in one world and, by the same wishes, not or only as a closed door in another. */
  readonly openOrClose: readonly string[];
}

/** What a comparison needs. */
export interface Comparison {
  readonly worlds: readonly Readonly<Record<string, number>>[];
  readonly play: (facts: Readonly<Record<string, number>>, run: number) => ReturnType<typeof playPreferred>;
  readonly runs: number;
}

/** Chapter of a scene: `A3b` belongs to A3, `S2` to S. */
function chapterOf(scene: string): string {
  return /^[A-Z]\d/.exec(scene)?.[0] ?? scene;
}

/** Beats of a play by what led there; the second time by the same option counts as another place. */
function placesOf(play: ReturnType<typeof playPreferred>): Map<string, Beat> {
  const places = new Map<string, Beat>();
  const times = new Map<string, number>();
  for (const { cameBy, beat } of play.beats) {
    const name = `${chapterOf(beat.scene.scene)} ${cameBy}`;
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    places.set(`${name} ${time}`, beat);
  }
  return places;
}

const linesOf = (beat: Beat | undefined): string => (beat?.lines ?? []).map((line) => line.id).join(' ');

/** Compare plays by the same wishes in each pair of worlds. */
export function compareWorlds({ worlds, play, runs }: Comparison): readonly ChapterDifference[] {
  const counts = new Map<string, { beats: number; differ: number }>();
  // Option → worlds in which it was met open, and in which a beat of its chapter was met at all.
  const open = new Map<string, Set<number>>();
  const chapters = new Map<string, string>();
  const met = new Map<string, Set<number>>();
  for (let run = 0; run < runs; run++) {
    const plays = worlds.map((facts) => placesOf(play(facts, run)));
    plays.forEach((places, world) => {
      for (const beat of places.values()) {
        const chapter = chapterOf(beat.scene.scene);
        add(met, chapter, world);
        for (const option of beat.options) {
          if (option.number < 10) continue;
          chapters.set(option.id, chapter);
          if (isOpen(option)) add(open, option.id, world);
        }
      }
    });
    for (const [left, right] of pairsOf(plays)) {
      for (const place of new Set([...left.keys(), ...right.keys()])) {
        const chapter = place.split(' ')[0] ?? '';
        const count = counts.get(chapter) ?? { beats: 0, differ: 0 };
        count.beats++;
        if (linesOf(left.get(place)) !== linesOf(right.get(place))) count.differ++;
        counts.set(chapter, count);
      }
    }
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([chapter, { beats, differ }]) => ({
      chapter,
      beats,
      differ: Math.round((100 * differ) / beats),
      openOrClose: [...chapters]
        .filter(([id, of]) => of === chapter && (open.get(id)?.size ?? 0) < (met.get(chapter)?.size ?? 0))
        .map(([id]) => id)
        .sort(),
    }));
}

const isOpen = (option: BeatOption): boolean => option.closedBy === undefined;

function add(sets: Map<string, Set<number>>, key: string, value: number): void {
  const set = sets.get(key) ?? new Set<number>();
  set.add(value);
  sets.set(key, set);
}

function pairsOf<T>(list: readonly T[]): (readonly [T, T])[] {
  return list.flatMap((left, at) => list.slice(at + 1).map((right) => [left, right] as const));
}

/** Share of the lines that two plays by the same wishes do not have in common, per cent of all they have, over all runs. */
export function linesApart({ worlds, play, runs }: Comparison, left: number, right: number): number {
  let [apart, all] = [0, 0];
  for (let run = 0; run < runs; run++) {
    const [a, b] = [left, right].map((world) => linesHeard(play(worlds[world] ?? {}, run)));
    const both = new Set([...(a ?? []), ...(b ?? [])]);
    all += both.size;
    apart += [...both].filter((id) => a?.has(id) !== b?.has(id)).length;
  }
  return all === 0 ? 0 : Math.round((100 * apart) / all);
}

function linesHeard(play: ReturnType<typeof playPreferred>): ReadonlySet<string> {
  return new Set(play.beats.flatMap(({ beat }) => beat.lines.map((line) => line.id)));
}

/** Wishes of one imagined player: all options of the role in an order of her own. */
export function wishesOf(ids: readonly string[], run: number): readonly string[] {
  return [...ids].sort((a, b) => mix(run, 0, a) - mix(run, 0, b));
}

/** Run the command; returns the exit code. */
export async function differCommand(args: readonly string[]): Promise<number> {
  const given = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const role = roles.find((known) => known === given('--role'));
  const runs = Number(given('--runs') ?? '40');
  if (!role || !Number.isInteger(runs) || runs < 1) {
    console.error(
      'Write --role migrant, officer or policymaker, and if need be --runs with a whole number and --json.',
    );
    return 2;
  }
  const comparison = await comparisonOf(role, runs);
  const chapters = compareWorlds(comparison);
  if (args.includes('--json')) {
    console.log(JSON.stringify(chapters));
    return 0;
  }
  console.log(`The same wishes of ${runs} players under ${compared.join(', ')}:`);
  for (const { chapter, beats, differ, openOrClose } of chapters) {
    console.log(
      `${chapter}: ${differ} % of ${beats} beats read differently; ${openOrClose.length} choices open or close`,
    );
    if (openOrClose.length > 0) console.log(`    ${openOrClose.join(' ')}`);
  }
  const apart = linesApart(comparison, 0, compared.length - 1);
  console.log(`${compared[0]} against ${compared.at(-1)}: ${apart} % of the lines are heard in one of them alone.`);
  return 0;
}

async function comparisonOf(role: RoleId, runs: number): Promise<Comparison> {
  const create = await loadRole(role);
  const imports = readImports(role);
  const ids = optionIds(readRole(role));
  const worlds = compared.map((policy) => readWorld(policy, 1));
  // Each world sends its own people to the window.
  const quayOf = new Map(worlds.map(({ facts, quay = [] }) => [facts, quay]));
  const start = (facts: Readonly<Record<string, number>>, run: number): PlayStart => ({
    facts: { ...drawImports(imports, run), ...facts },
    seed: run,
    quay: quayOf.get(facts) ?? [],
  });
  return {
    worlds: worlds.map(({ facts }) => facts),
    play: (facts, run) => playPreferred(create(start(facts, run)), wishesOf(withoutClosed(role, ids), run)),
    runs,
  };
}

/** A closed door that was wished for would be knocked at for ever. */
function withoutClosed(role: RoleId, ids: readonly string[]): readonly string[] {
  const closed = new Set(
    (readRole(role).ink?.lines ?? [])
      .filter((line) => line.tags.some((tag) => tag.startsWith('closed:')))
      .map((line) => line.tags.find((tag) => tag.startsWith('id:'))?.slice(3)),
  );
  return ids.filter((id) => !closed.has(id));
}
