// This module writes `generated/story/`: content of each role, luck events, characters, what is known of them, places,
// endings and summaries, from the story folder.
// It tells faults only where nothing could be made of a file; everything else is the work of `story check`.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readCharacters } from './characters-file.ts';
import { readEndings } from './endings-file.ts';
import { faultLine } from './fault.ts';
import { readLuckEvents } from './luck-file.ts';
import { readPeople } from './people-file.ts';
import { readPlaces } from './places-file.ts';
import { contentOf, readRole, roles } from './role-source.ts';
import { readSummaries } from './summaries-file.ts';

const folder = 'generated/story';

/** Bring `generated/story/` up to date. */
export function makeStoryContent(): void {
  const shared = readSharedTexts();
  const sources = roles.map(readRole);
  const luck = readLuckEvents();
  const characters = readCharacters();
  const endings = readEndings();
  const places = readPlaces();
  const people = readPeople();
  const summaries = readSummaries();
  const unreadable = [
    ...sources.map((source) => source.things.faults),
    luck.faults,
    characters.faults,
    endings.faults,
    places.faults,
    people.faults,
    summaries.faults,
  ]
    .flat()
    .filter((fault) => fault.rule === 'yaml');
  if (unreadable.length > 0) throw new Error(unreadable.map(faultLine).join('\n'));
  for (const source of sources) write(`${source.role}.json`, contentOf(source, shared));
  write('luck-events.json', luck.numbers);
  write('characters.json', characters.characters);
  write('endings.json', endings.endings);
  write('places.json', places.places);
  write('people.json', people.people);
  write('summaries.json', summaries.summaries);
}

/** The engine's own sentences, which every role carries. */
export function readSharedTexts(file = 'locales/en/story.json'): Readonly<Record<string, string>> {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
}

function write(name: string, value: unknown): void {
  const file = path.join(folder, name);
  const text = `${JSON.stringify(value, null, 1)}\n`;
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, text);
}
