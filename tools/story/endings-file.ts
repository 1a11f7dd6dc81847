// This module reads `story/endings.yaml`: endings with their conditions, the facts they read, and the stops of unfinished roads.

import { namesIn, parseCondition } from '../../src/story/condition.ts';
import type { Ending } from '../../src/story/endings.ts';
import type { Fault } from './fault.ts';
import { roles } from './role-source.ts';
import { asList, asRecord, asText, readYamlFile } from './yaml-file.ts';

/** What a fact of an end state may be. */
export type StateRange = { readonly from: number; readonly to: number } | { readonly words: readonly string[] };

/** A place where the story goes no further yet. */
export interface Stop {
  readonly id: string;
  readonly role: string;
}

/** The file, with faults. */
export interface EndingsFile {
  readonly endings: readonly Ending[];
  readonly stops: readonly Stop[];
  readonly state: Readonly<Record<string, Readonly<Record<string, StateRange>>>>;
  readonly faults: readonly Fault[];
}

const valence = /\b(good|bad|better|best|worse|worst|right|wrong|win|lose|failed?)\b/i;

/** Read endings and stops. */
export function readEndings(file = 'story/endings.yaml'): EndingsFile {
  const yaml = readYamlFile(file);
  const root = asRecord(yaml.value);
  const faults: Fault[] = [...yaml.faults];
  const state = Object.fromEntries(
    Object.entries(asRecord(root.state)).map(([role, facts]) => [
      role,
      Object.fromEntries(Object.entries(asRecord(facts)).map(([name, range]) => [name, readRange(range)])),
    ]),
  );
  const endings = asList(root.endings).map((each, at) => {
    const part = asRecord(each);
    const line = yaml.lineOf(['endings', at]);
    const fault = (text: string) => faults.push({ file, line, rule: 'R08', text });
    const role = roles.find((known) => known === part.role) ?? 'migrant';
    const when = part.when === undefined ? undefined : asText(part.when);
    const next = asList(part.next).map(asText);
    if (typeof part.priority !== 'number') fault('an ending needs a priority');
    if (next.length === 0) fault('an ending needs a concrete next step');
    for (const words of [asText(part.name), ...next]) if (valence.test(words)) fault(`"${words}" is a verdict`);
    if (when !== undefined) {
      const condition = parseCondition(when);
      if (!condition.ok) fault(condition.error);
      else
        for (const name of namesIn(condition.value))
          if (!state[role]?.[name]) fault(`"${name}" is no fact of the state of ${role}`);
    }
    return {
      id: asText(part.id),
      role,
      name: asText(part.name),
      priority: Number(part.priority),
      next,
      ...(when === undefined ? {} : { when }),
      ...(part.default === true ? { default: true } : {}),
    } satisfies Ending;
  });
  for (const role of roles) {
    const own = endings.filter((ending) => ending.role === role);
    const fault = (text: string) => faults.push({ file, line: 1, rule: 'R08', text: `${role}: ${text}` });
    if (yaml.value !== null && own.filter((ending) => ending.default).length !== 1)
      fault('exactly one ending is the default');
    if (new Set(own.map((ending) => ending.priority)).size !== own.length) fault('two endings have the same priority');
    if (new Set(own.map((ending) => ending.id)).size !== own.length) fault('two endings have the same id');
  }
  const stops = asList(root.stops).map((each) => ({
    id: asText(asRecord(each).id),
    role: asText(asRecord(each).role),
  }));
  return { endings, stops, state, faults };
}

function readRange(range: unknown): StateRange {
  if (Array.isArray(range)) return { words: range.map(asText) };
  const { from, to } = asRecord(range);
  return { from: Number(from ?? 0), to: Number(to ?? 1) };
}
