// This module gathers what story checks look things up in: the roles' sources, the cast, levers, evidence, the world's variables.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type CharactersFile, readCharacters } from './characters-file.ts';
import { type DivergencesFile, readDivergences } from './divergences-file.ts';
import { type EndingsFile, readEndings } from './endings-file.ts';
import { type IdsLock, readLock } from './ids-lock.ts';
import { readInkSource } from './ink-source.ts';
import { type LuckFile, readLuckEvents } from './luck-file.ts';
import { type PlacesFile, readPlaces } from './places-file.ts';
import { type ProseRules, readProseRules } from './prose-rules.ts';
import { type RoleSource, readRole, roles } from './role-source.ts';

/** Everything a check may need. */
export interface CheckContext {
  readonly roles: readonly RoleSource[];
  readonly characters: CharactersFile;
  readonly divergences: DivergencesFile;
  readonly endings: EndingsFile;
  readonly lock: IdsLock;
  readonly luck: LuckFile;
  readonly places: PlacesFile;
  readonly prose: ProseRules;
  /** `pw_*` and `sm_*` that `story/world.ink` declares. */
  readonly worldNames: ReadonlySet<string>;
  readonly leverIds: ReadonlySet<string>;
  readonly evidenceIds: ReadonlySet<string>;
  /** Captioned sounds, or undefined while there is no list of them. */
  readonly soundIds: ReadonlySet<string> | undefined;
}

/** Read everything. */
export function readContext(): CheckContext {
  return {
    roles: roles.map(readRole),
    characters: readCharacters(),
    divergences: readDivergences(),
    endings: readEndings(),
    lock: readLock(),
    luck: readLuckEvents(),
    places: readPlaces(),
    prose: readProseRules(),
    worldNames: new Set(declaredNames('story/world.ink')),
    leverIds: new Set(idsIn('evidence/levers.yaml')),
    evidenceIds: new Set(
      filesBelow('evidence', '.yaml')
        .flatMap(idsIn)
        .filter((id) => /^[A-Z]{3}-\d{2}$/.test(id)),
    ),
    soundIds: readSounds('locales/en/sound.json'),
  };
}

/** Names of the variables an Ink file declares. */
export function declaredNames(file: string): string[] {
  return readInkSource(file).lines.flatMap((line) => /^VAR\s+(\w+)/.exec(line.code)?.[1] ?? []);
}

/** All files below a folder with an ending. */
export function filesBelow(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
    const full = path.posix.join(folder, item.name);
    if (item.isDirectory()) return filesBelow(full, ending);
    return item.name.endsWith(ending) ? [full] : [];
  });
}

function idsIn(file: string): string[] {
  if (!existsSync(file)) return [];
  return [...readFileSync(file, 'utf8').matchAll(/\bid:\s*["']?([\w-]+)/g)].map((match) => match[1] ?? '');
}

function readSounds(file: string): ReadonlySet<string> | undefined {
  if (!existsSync(file)) return undefined;
  const keys = Object.keys(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
  return new Set(keys.map((key) => key.split('.').at(-1) ?? key));
}
