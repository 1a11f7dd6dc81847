// This module is the one table of rooms: what each room is for, what it may import, and whether it is pure.
// The architecture test, the picture in ARCHITECTURE.md and the lint rules are made from it.

/** One room of `src`: a folder with one purpose and a list of lower rooms it may lean on. */
export interface Room {
  /** Folder below `src`, for example `roles/migrant`. */
  readonly name: string;
  /** One sentence: what the room holds. */
  readonly holds: string;
  /** What the room deliberately does not know. */
  readonly ignores: string;
  /** Rooms it may import from, besides itself. */
  readonly mayImport: readonly string[];
  /** Pure rooms know no DOM, clock, network or ambient randomness. */
  readonly pure: boolean;
  /** Packages from outside that only this room (and those listed with the same package) may import. */
  readonly packages: readonly string[];
}

const world = ['common', 'evidence', 'policy', 'sim', 'world'];
const roles = ['roles/migrant', 'roles/officer', 'roles/policymaker'];
const pureFloor = [...world, 'uncertainty', 'i18n', 'play', ...roles, 'story'];

/** The rooms, ground floor first. */
export const rooms: readonly Room[] = [
  {
    name: 'common',
    holds: 'The few domain-free tools everything stands on: keyed draws, exact maths, quantiles, codecs, results.',
    ignores: 'any word of the domain',
    mayImport: [],
    pure: true,
    packages: [],
  },
  {
    name: 'i18n',
    holds: 'Chooses and formats messages for a locale; has no text of its own.',
    ignores: 'where text is stored',
    mayImport: ['common'],
    pure: true,
    packages: [],
  },
  {
    name: 'evidence',
    holds: 'Typed, validated parameters and sources; draws a parameter set within its ranges.',
    ignores: 'policies, persons',
    mayImport: ['common'],
    pure: true,
    packages: [],
  },
  {
    name: 'policy',
    holds: 'Levers, budgets, and policies as patches over parameters and rules.',
    ignores: 'how the model uses them',
    mayImport: ['common', 'evidence'],
    pure: true,
    packages: [],
  },
  {
    name: 'sim',
    holds: 'One population, one policy, one seed: a run; two policies on the same people: a comparison.',
    ignores: 'roles, stories, screens, the clock',
    mayImport: ['common', 'evidence', 'policy'],
    pure: true,
    packages: [],
  },
  {
    name: 'uncertainty',
    holds: 'How sure a comparison is: ensembles over assumptions and luck, what decides, where the answer flips.',
    ignores: 'policies by name, screens, threads, the clock',
    mayImport: ['common', 'evidence', 'policy', 'sim'],
    pure: true,
    packages: [],
  },
  {
    name: 'world',
    holds: 'A run read as a world at a date: flows, prices, queues, one person; and its share code.',
    ignores: 'which role is looking',
    mayImport: ['common', 'evidence', 'policy', 'sim'],
    pure: true,
    packages: [],
  },
  {
    name: 'play',
    holds: 'What every role shows and accepts: a beat, its options, the things on a table and the acts they allow.',
    ignores: 'which role plays, who draws it',
    mayImport: ['common'],
    pure: true,
    packages: [],
  },
  ...['migrant', 'officer', 'policymaker'].map((role) => ({
    name: `roles/${role}`,
    holds: `The rules of the ${role} role as pure state + action → state.`,
    ignores: 'Ink, screens, the other roles',
    mayImport: [...world, 'play'],
    pure: true,
    packages: [],
  })),
  {
    name: 'story',
    holds: 'Runs compiled Ink, gives it facts of the world, reports beats, options and tags.',
    ignores: 'who displays it',
    mayImport: [...world, 'i18n', 'play', ...roles],
    pure: true,
    packages: ['inkjs'],
  },
  {
    name: 'session',
    holds: 'The one mutable state, its actions, saves, migrations and replay log.',
    ignores: 'rendering',
    mayImport: pureFloor,
    pure: false,
    packages: ['zustand'],
  },
  {
    name: 'platform',
    holds: 'Adapters to the outside behind ports declared lower down: worker, storage, sound, clipboard, locale files.',
    ignores: 'screens',
    mayImport: [...pureFloor, 'session'],
    pure: false,
    packages: ['comlink'],
  },
  {
    name: 'canvas',
    holds: 'Shared Phaser pieces: the map of lights and the table of things.',
    ignores: 'the DOM rooms',
    mayImport: ['common', 'evidence', 'sim', 'world', 'play'],
    pure: false,
    packages: ['phaser'],
  },
  {
    name: 'ui',
    holds: 'Shared DOM pieces: tokens, controls, dialogs, charts with their tables, story panel, twin of the table.',
    ignores: 'Phaser, canvas',
    mayImport: [...pureFloor, 'session', 'platform'],
    pure: false,
    packages: ['preact', 'd3-scale', 'd3-shape'],
  },
  {
    name: 'screens',
    holds: 'One folder a screen: a pure view, a panel that says it, a scene that draws it.',
    ignores: 'model internals, other screens',
    mayImport: [...pureFloor, 'session', 'platform', 'canvas', 'ui'],
    pure: false,
    packages: ['preact'],
  },
  {
    name: 'app',
    holds: 'Composition: creates the adapters, the store, the routes.',
    ignores: 'rules of the domain',
    mayImport: [...pureFloor, 'session', 'platform', 'canvas', 'ui', 'screens'],
    pure: false,
    packages: ['preact', 'zustand'],
  },
];

/** Entry points of `src` that a room may start (never import for what they hold): entry without ending → rooms. */
export const entryPoints: Readonly<Record<string, readonly string[]>> = { 'sim.worker': ['platform'] };

/** Find the room a path below `src` belongs to (`src/roles/migrant/x.ts` → `roles/migrant`); entry points have none. */
export function roomOf(pathBelowSrc: string): Room | undefined {
  return rooms.find((room) => pathBelowSrc.startsWith(`${room.name}/`));
}
