// This module holds a value against a JSON Schema and collects every fault. It knows the part of JSON Schema that the
// files in `evidence/schema/` use, and refuses any other keyword, so that a rule is never silently skipped.
// The same schema files give authors completion and red lines in their editor.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Fault, nearest } from './fault.ts';
import { type Step, showPath, type YamlSource } from './yaml-source.ts';

/** The supported part of JSON Schema (2020-12). */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly description?: string;
}

const understood = new Set(
  (
    'type enum pattern minLength minimum maximum required properties additionalProperties items minItems maxItems ' +
    'uniqueItems $ref $defs description $schema $id title default'
  ).split(' '),
);

const cache = new Map<string, Schema>();

/** Read a schema of `evidence/schema/`. Throws when it uses a keyword this module does not know. */
export function readSchema(name: string, folder = path.join('evidence', 'schema')): Schema {
  const file = path.join(folder, `${name}.schema.json`);
  const known = cache.get(file);
  if (known) return known;
  const schema = JSON.parse(readFileSync(file, 'utf8')) as Schema;
  refuseUnknown(schema, file);
  cache.set(file, schema);
  return schema;
}

function refuseUnknown(schema: Schema, file: string): void {
  for (const key of Object.keys(schema)) {
    if (!understood.has(key)) throw new Error(`${file} uses the keyword "${key}", which the checker does not know.`);
  }
  const parts = [...Object.values(schema.properties ?? {}), ...Object.values(schema.$defs ?? {})];
  if (schema.items) parts.push(schema.items);
  if (typeof schema.additionalProperties === 'object') parts.push(schema.additionalProperties);
  for (const part of parts) refuseUnknown(part, file);
}

/** All faults of a parsed file against a schema. */
export function checkSchema(source: YamlSource, schema: Schema): Fault[] {
  const faults: Fault[] = [];
  const report = (at: readonly Step[], expected: string, got: string, hint: string) => {
    faults.push({ file: source.file, line: source.lineOf(at), path: showPath(at), expected, got, hint });
  };
  const visit = (value: unknown, given: Schema, at: readonly Step[]): void => {
    const rule = resolve(given, schema);
    const types = rule.type === undefined ? [] : typeof rule.type === 'string' ? [rule.type] : rule.type;
    if (types.length > 0 && !types.some((type) => hasType(value, type))) {
      report(at, types.map(article).join(' or '), show(value), `writing ${types.map(example).join(' or ')}`);
      return;
    }
    if (rule.enum && !rule.enum.includes(value)) {
      const close = typeof value === 'string' ? nearest(value, rule.enum.map(String)) : undefined;
      report(at, `one of ${rule.enum.map(show).join(', ')}`, show(value), close ? `"${close}"` : 'one of these');
    }
    if (typeof value === 'string') checkText(value, rule, at);
    if (typeof value === 'number') checkNumber(value, rule, at);
    if (Array.isArray(value)) checkList(value, rule, at);
    else if (typeof value === 'object' && value !== null) checkObject(value as Record<string, unknown>, rule, at);
  };
  const checkText = (value: string, rule: Schema, at: readonly Step[]) => {
    if (rule.minLength !== undefined && value.trim().length < rule.minLength) {
      report(at, `at least ${rule.minLength} characters`, show(value), 'saying it in words');
    }
    if (rule.pattern !== undefined && !new RegExp(rule.pattern, 'u').test(value)) {
      report(at, rule.description ?? `text like ${rule.pattern}`, show(value), `the form ${rule.pattern}`);
    }
  };
  const checkNumber = (value: number, rule: Schema, at: readonly Step[]) => {
    if (rule.minimum !== undefined && value < rule.minimum) {
      report(at, `at least ${rule.minimum}`, String(value), 'checking sign and unit');
    }
    if (rule.maximum !== undefined && value > rule.maximum) {
      report(at, `at most ${rule.maximum}`, String(value), 'checking the unit (shares run from 0 to 1)');
    }
  };
  const checkList = (value: readonly unknown[], rule: Schema, at: readonly Step[]) => {
    if (rule.minItems !== undefined && value.length < rule.minItems) {
      report(at, `at least ${rule.minItems} entries`, String(value.length), 'adding what is missing');
    }
    if (rule.maxItems !== undefined && value.length > rule.maxItems) {
      report(at, `at most ${rule.maxItems} entries`, String(value.length), 'removing what is too much');
    }
    if (rule.uniqueItems && new Set(value.map((item) => JSON.stringify(item))).size < value.length) {
      report(at, 'entries that differ', 'an entry twice', 'removing the repetition');
    }
    if (rule.items) {
      const items = rule.items;
      value.forEach((item, index) => {
        visit(item, items, [...at, index]);
      });
    }
  };
  const checkObject = (value: Record<string, unknown>, rule: Schema, at: readonly Step[]) => {
    const names = Object.keys(rule.properties ?? {});
    for (const name of rule.required ?? []) {
      if (!(name in value)) report(at, `the key "${name}"`, 'no such key', `adding "${name}:"`);
    }
    for (const [name, item] of Object.entries(value)) {
      const inner = rule.properties?.[name];
      if (inner) visit(item, inner, [...at, name]);
      else if (typeof rule.additionalProperties === 'object') visit(item, rule.additionalProperties, [...at, name]);
      else if (rule.additionalProperties === false) {
        const close = nearest(name, names);
        report([...at, name], 'a known key', `"${name}"`, close ? `"${close}"` : `one of ${names.join(', ')}`);
      }
    }
  };
  visit(source.value, schema, []);
  return faults;
}

function resolve(rule: Schema, root: Schema): Schema {
  if (!rule.$ref) return rule;
  const found = root.$defs?.[rule.$ref.replace('#/$defs/', '')];
  if (!found) throw new Error(`The schema has no definition ${rule.$ref}.`);
  return found;
}

function hasType(value: unknown, type: string): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value);
  return typeof value === type;
}

/** A value as an author sees it. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return value.length > 60 ? `"${value.slice(0, 57)}…"` : `"${value}"`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'a group of keys';
  return String(value);
}

function article(type: string): string {
  const words: Record<string, string> = {
    string: 'text',
    number: 'a number',
    integer: 'a whole number',
    array: 'a list',
    object: 'a group of keys',
    boolean: 'true or false',
    null: 'null',
  };
  return words[type] ?? type;
}

function example(type: string): string {
  const words: Record<string, string> = {
    string: '"text"',
    number: '0.5',
    integer: '12',
    array: '[…]',
    object: 'key: value',
    boolean: 'true',
    null: 'null',
  };
  return words[type] ?? type;
}
