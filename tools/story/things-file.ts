// This module reads a role's things (`story/<role>/things.yaml`, and `<chapter>.things.yaml` beside it): tables, things,
// standing facts; every text gets a key from its place.

import { existsSync, readdirSync } from 'node:fs';

import { namesIn, parseCondition } from '../../src/story/condition.ts';
import type { ConditionalText, ContentStatus, ContentTable, ContentThing } from '../../src/story/role-content.ts';
import type { Fault } from './fault.ts';
import { asList, asRecord, asText, readYamlFile, type YamlFile } from './yaml-file.ts';

/** A place in a things file, for faults. */
export interface ThingsPlace {
  readonly file: string;
  readonly line: number;
}

/** What a role's things files hold, with the texts taken out. */
export interface ThingsFile {
  readonly tables: readonly ContentTable[];
  readonly things: readonly ContentThing[];
  readonly statuses: readonly ContentStatus[];
  /** Text key of each scene title, by the title's own key. */
  readonly titles: Readonly<Record<string, string>>;
  readonly texts: Readonly<Record<string, string>>;
  /** File and line of each text key, for faults about its words. */
  readonly lines: Readonly<Record<string, ThingsPlace>>;
  /** Ink variables the files read, with the place that reads them. */
  readonly reads: readonly (ThingsPlace & { readonly name: string })[];
  readonly faults: readonly Fault[];
}

const kinds = [
  'passport',
  'sheet',
  'slip',
  'card',
  'phone',
  'ticket',
  'letter',
  'newspaper',
  'photo',
  'coin',
  'seed',
  'pencil',
  'stamp',
  'boat',
  'board',
  'drawer',
  'room-key',
  'telephone',
] as const satisfies readonly ContentThing['kind'][];
const sides = ['mine', 'theirs', 'middle', 'spot'] as const;

type Path = readonly (string | number)[];

/** Read one role's things: those of the whole role first, then those of each chapter. No file at all is an empty one. */
export function readThings(role: string, folder = `story/${role}`): ThingsFile {
  const chapters = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.things.yaml')) : [];
  const files = ['things.yaml', ...chapters.sort()].map((name) => `${folder}/${name}`);
  const parts = files.map((file) => new ThingsReader(role, readYamlFile(file)).read());
  const all = <T>(pick: (part: ThingsFile) => readonly T[]): readonly T[] => parts.flatMap(pick);
  const things = all((part) => part.things);
  const tables = all((part) => part.tables);
  const statuses = all((part) => part.statuses);
  const twice = [things, tables, statuses].flatMap((list) =>
    list.filter((each, at) => list.findIndex((other) => other.id === each.id) !== at),
  );
  return {
    tables,
    things,
    statuses,
    titles: Object.assign({}, ...parts.map((part) => part.titles)),
    texts: Object.assign({}, ...parts.map((part) => part.texts)),
    lines: Object.assign({}, ...parts.map((part) => part.lines)),
    reads: all((part) => part.reads),
    faults: [
      ...all((part) => part.faults),
      ...twice.map(({ id }) => ({ file: folder, line: 1, rule: 'things', text: `the id "${id}" is used twice` })),
    ],
  };
}

class ThingsReader {
  readonly #texts: Record<string, string> = {};
  readonly #lines: Record<string, ThingsPlace> = {};
  readonly #reads: (ThingsPlace & { name: string })[] = [];
  readonly #faults: Fault[];

  readonly #role: string;
  readonly #yaml: YamlFile;

  constructor(role: string, yaml: YamlFile) {
    this.#role = role;
    this.#yaml = yaml;
    this.#faults = [...yaml.faults];
  }

  read(): ThingsFile {
    const root = asRecord(this.#yaml.value);
    for (const key of Object.keys(root)) {
      if (!['tables', 'things', 'statuses', 'titles'].includes(key))
        this.#fault([key], `there is no part "${key}" in a things file`);
    }
    const tables = asList(root.tables).map((each, at) => this.#table(asRecord(each), ['tables', at]));
    const things = asList(root.things).map((each, at) => this.#thing(asRecord(each), ['things', at]));
    const statuses = asList(root.statuses).map((each, at) => this.#status(asRecord(each), ['statuses', at]));
    const titles = Object.fromEntries(
      Object.entries(asRecord(root.titles)).map(([key, text]) => [
        key,
        this.#text(`title.${key}`, text, ['titles', key]),
      ]),
    );
    return {
      titles,
      tables,
      things,
      statuses,
      texts: this.#texts,
      lines: this.#lines,
      reads: this.#reads,
      faults: this.#faults,
    };
  }

  #table(table: Readonly<Record<string, unknown>>, path: Path): ContentTable {
    const id = this.#id(table.id, path);
    const zones = asList(table.zones).map((each, at) => {
      const zone = asRecord(each);
      const zonePath = [...path, 'zones', at];
      const zoneId = this.#id(zone.id, zonePath);
      const side = sides.find((known) => known === zone.side);
      if (!side) this.#fault(zonePath, `a zone's side is one of ${sides.join(', ')}`);
      if (side === 'spot' && !(isShare(zone.x) && isShare(zone.y)))
        this.#fault(zonePath, 'a spot needs x and y from 0 to 1');
      return {
        id: zoneId,
        label: this.#text(`${id}.${zoneId}`, zone.label, zonePath),
        side: side ?? 'middle',
        ...(isShare(zone.x) ? { x: zone.x } : {}),
        ...(isShare(zone.y) ? { y: zone.y } : {}),
      };
    });
    if (zones.length === 0) this.#fault(path, `the table "${id}" has no zones`);
    return { id, label: this.#text(`${id}.label`, table.label, path), zones };
  }

  #thing(thing: Readonly<Record<string, unknown>>, path: Path): ContentThing {
    const id = this.#id(thing.id, path);
    const kind = kinds.find((known) => known === thing.kind);
    if (!kind) this.#fault(path, `"${asText(thing.kind)}" is no kind of thing; there are ${kinds.join(', ')}`);
    const title = this.#withOf(thing, this.#text(`${id}.title`, thing.title, path), path);
    const lines = asList(thing.lines).map((each, at) => {
      const line = asRecord(each);
      const linePath = [...path, 'lines', at];
      return { ...this.#conditional(line, id, linePath), ...(line.strong === true ? { strong: true } : {}) };
    });
    lines.forEach((line, at) => {
      if (lines.findIndex((other) => other.id === line.id) !== at)
        this.#fault([...path, 'lines', at], `the line "${line.id}" is there twice`);
    });
    return { id, kind: kind ?? 'sheet', title, lines };
  }

  #status(status: Readonly<Record<string, unknown>>, path: Path): ContentStatus {
    const id = this.#id(status.id, path);
    const given = asList(status.values);
    const values = (given.length > 0 ? given : [{ id: 'value', text: status.value }]).map((each, at) =>
      this.#conditional(asRecord(each), `status.${id}`, given.length > 0 ? [...path, 'values', at] : path),
    );
    return { id, label: this.#text(`status.${id}.label`, status.label, path), values };
  }

  #conditional(part: Readonly<Record<string, unknown>>, owner: string, path: Path): ConditionalText {
    const id = this.#id(part.id, path);
    const text = this.#withOf(part, this.#text(`${owner}.${id}`, part.text, path), path);
    if (part.when === undefined) return { id, ...text };
    const when = asText(part.when);
    const parsed = parseCondition(when);
    if (!parsed.ok) this.#fault(path, parsed.error);
    else for (const name of namesIn(parsed.value)) this.#reads.push({ name, ...this.#placeOf(path) });
    return { id, ...text, when };
  }

  #withOf(
    part: Readonly<Record<string, unknown>>,
    key: string,
    path: Path,
  ): { key: string; with?: Record<string, string> } {
    const entries = Object.entries(asRecord(part.with)).map(([name, variable]) => [name, asText(variable)] as const);
    const names = Object.fromEntries(entries);
    for (const [, name = ''] of (this.#texts[key] ?? '').matchAll(/\{\s*(\w+)\s*[},]/g)) {
      this.#reads.push({ name: names[name] ?? name, ...this.#placeOf(path) });
    }
    return entries.length > 0 ? { key, with: names } : { key };
  }

  #text(place: string, text: unknown, path: Path): string {
    const key = `${this.#role}.${place}`;
    const words = asText(text).trim();
    if (words === '') this.#fault(path, `a text is missing (${key})`);
    this.#texts[key] = words;
    this.#lines[key] = this.#placeOf(path);
    return key;
  }

  #id(value: unknown, path: Path): string {
    const id = asText(value);
    if (!/^[a-z0-9][a-z0-9-]*$/.test(id)) this.#fault(path, `an id is small letters, digits and hyphens, not "${id}"`);
    return id;
  }

  #placeOf(path: Path): ThingsPlace {
    return { file: this.#yaml.file, line: this.#yaml.lineOf(path) };
  }

  #fault(path: Path, text: string): void {
    this.#faults.push({ ...this.#placeOf(path), rule: 'things', text });
  }
}

function isShare(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}
