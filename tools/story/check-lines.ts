// This module checks single lines of Ink: ids, tags and what they name, lengths (R01), sources (R10), banned constructs.

import {
  isAllowedAt,
  isMood,
  parseAct,
  parseMark,
  parsePlacing,
  parseTag,
  type Tag,
  type TagPlace,
} from '../../src/story/story-tags.ts';
import type { CheckContext } from './check-context.ts';
import type { Fault } from './fault.ts';
import type { InkSourceLine } from './ink-source.ts';
import { wordsOf } from './readability.ts';
import type { RoleSource } from './role-source.ts';
import { tagValue } from './role-source.ts';

/** Longest line and choice, in words and characters (R01). */
const limits = { text: { words: 45, characters: 240 }, choice: { words: 12, characters: 70 } } as const;

/** Ink that would bring in chance of its own, count choices, or break a sentence into pieces. */
const banned: readonly (readonly [RegExp, string])[] = [
  [/\b(?:SEED_)?RANDOM\s*\(|\bshuffle\b|\{~/, 'chance enters only through luck("event")'],
  [/<>/, 'glue breaks a sentence into pieces that cannot be translated'],
  [/\b(?:CHOICE_COUNT|TURNS|TURNS_SINCE|READ_COUNT)\s*\(/, 'counts of choices and turns change when the script does'],
];

/** Check every line of a role. */
export function checkLines(source: RoleSource, context: CheckContext): Fault[] {
  const faults: Fault[] = [];
  const lines = source.ink?.lines ?? [];
  const wordVariables = new Set(lines.flatMap((line) => /^VAR\s+(\w+)\s*=\s*"/.exec(line.code)?.[1] ?? []));
  for (const line of lines) {
    const fault = (rule: string, text: string) => faults.push({ file: line.file, line: line.line, rule, text });
    for (const [pattern, why] of banned) if (pattern.test(line.raw.replace(/\/\/.*$/, ''))) fault('ink', why);
    const tags = readTags(line, fault);
    if (line.kind === 'text' || line.kind === 'choice') {
      checkWords(line, wordVariables, fault);
      if (tagValue(line.tags, 'id') === undefined) fault('id', 'the line has no id; run: node tools/run.mjs story ids');
      else if (!/^[a-z][a-z0-9]*_[a-z0-9]+$/.test(tagValue(line.tags, 'id') ?? ''))
        fault('id', 'an id is the scene and a number: a2b_012');
    }
    for (const tag of tags) checkTag(tag, line, source, context, fault);
    checkCode(line, context, fault);
  }
  return faults;
}

type Report = (rule: string, text: string) => void;

function readTags(line: InkSourceLine, fault: Report): Tag[] {
  return line.tags.flatMap((text): Tag[] => {
    const tag = parseTag(text);
    if (!tag.ok) {
      fault('tag', tag.error);
      return [];
    }
    // A line of tags alone may open a scene or set the stage; which knot tags stand where is a scene's business.
    const places: readonly TagPlace[] =
      line.kind === 'choice' ? ['choice'] : line.kind === 'text' ? ['line'] : ['knot'];
    if (!places.some((place) => isAllowedAt(tag.value.name, place)))
      fault('tag', `the tag "${tag.value.name}" has no meaning here`);
    return [tag.value];
  });
}

function checkWords(line: InkSourceLine, wordVariables: ReadonlySet<string>, fault: Report): void {
  const limit = limits[line.kind === 'choice' ? 'choice' : 'text'];
  const words = wordsOf(line.text).length;
  if (words === 0) fault('R01', 'the line has no words');
  if (words > limit.words) fault('R01', `${words} words; at most ${limit.words}`);
  if (line.text.length > limit.characters) fault('R01', `${line.text.length} characters; at most ${limit.characters}`);
  for (const [piece, name = ''] of line.text.matchAll(/\{([^{}]*)\}?/g)) {
    if (!/^\{\w+\}$/.test(piece))
      fault(
        'ink',
        `"${piece}": only the bare name of a number may stand in braces; choose whole lines with a condition`,
      );
    else if (wordVariables.has(name))
      fault('ink', `{${name}} holds words; a sentence made of pieces cannot be translated`);
  }
  if (/->|<-/.test(`${line.text} ${line.kind === 'text' ? line.tags.join(' ') : ''}`))
    fault('ink', 'a divert stands on a line of its own');
}

function checkTag(tag: Tag, line: InkSourceLine, source: RoleSource, context: CheckContext, fault: Report): void {
  const { things, tables, statuses } = source.things;
  const known = (id: string, list: readonly { readonly id: string }[], what: string) => {
    if (!list.some((each) => each.id === id)) fault('things', `things.yaml has no ${what} "${id}"`);
  };
  const knownZone = (id: string) => {
    if (!tables.some((table) => table.zones.some((zone) => zone.id === id)))
      fault('things', `no table has a zone "${id}"`);
  };
  const knownLine = (thing: string, id: string) => {
    const found = things.find((each) => each.id === thing);
    if (found && !found.lines.some((each) => each.id === id))
      fault('things', `the thing "${thing}" has no line "${id}"`);
  };
  switch (tag.name) {
    case 'speaker':
      if (!context.characters.characters.some((person) => person.id === tag.value))
        fault('cast', `"${tag.value}" is not in characters.yaml`);
      return;
    case 'mood':
      if (!isMood(tag.value)) fault('tag', `"${tag.value}" is no mood`);
      return;
    case 'src':
      for (const id of tag.value.split(',').map((each) => each.trim()))
        if (!context.evidenceIds.has(id)) fault('R10', `there is no evidence "${id}"`);
      return;
    case 'sfx':
      if (context.soundIds && !context.soundIds.has(tag.value))
        fault('tag', `the sound "${tag.value}" has no caption in locales/en/sound.json`);
      return;
    case 'arg':
      if (!['deterrence', 'pathways'].includes(tag.value)) fault('tag', 'arg is deterrence or pathways');
      return;
    case 'closed':
      if (!context.leverIds.has(tag.value))
        fault('tag', `"${tag.value}" is no lever or setting of evidence/levers.yaml`);
      return;
    case 'table':
      if (tag.value !== 'none') known(tag.value, tables, 'table');
      return;
    case 'status':
      known(tag.value.replace(/^-/, ''), statuses, 'status');
      return;
    case 'thing': {
      const placing = parsePlacing(tag.value);
      if (!placing.ok) fault('tag', placing.error);
      else {
        known(placing.value.thing, things, 'thing');
        if (placing.value.zone !== null) knownZone(placing.value.zone);
      }
      return;
    }
    case 'mark': {
      const mark = parseMark(tag.value);
      if (!mark.ok) fault('tag', mark.error);
      else {
        known(mark.value.thing, things, 'thing');
        knownLine(mark.value.thing, mark.value.line);
      }
      return;
    }
    case 'act': {
      const act = parseAct(tag.value);
      if (!act.ok) {
        fault('tag', act.error);
        return;
      }
      known(act.value.thing, things, 'thing');
      if (act.value.line !== undefined) knownLine(act.value.thing, act.value.line);
      if (act.value.target === undefined) return;
      if (act.value.verb === 'lay-over') known(act.value.target, things, 'thing');
      else if (act.value.verb === 'place' || act.value.verb === 'hand-over') knownZone(act.value.target);
      return;
    }
    case 'ending': {
      const { endings, stops } = context.endings;
      const all = [...endings, ...stops].filter((each) => each.role === source.role);
      if (!all.some((each) => each.id === tag.value))
        fault('R08', `"${tag.value}" is neither an ending nor a stop of ${source.role} in endings.yaml`);
      if (line.kind !== 'tags') fault('R08', 'an ending stands on a line of its own, right before -> END');
      return;
    }
    default:
      return;
  }
}

function checkCode(line: InkSourceLine, context: CheckContext, fault: Report): void {
  const world = /^~\s*((?:pw|sm)_\w+)\s*(?:[-+]?=|\+\+|--)/.exec(line.code);
  if (world && !/^~\s*\w+\s*==/.test(line.code)) fault('ink', `a story reads ${world[1]}; it never sets it`);
  for (const [, event = ''] of line.code.matchAll(/\bluck\s*\(\s*"([^"]*)"/g)) {
    if (!(event in context.luck.numbers)) fault('luck', `story/luck-events.yaml has no event "${event}"`);
  }
  for (const [name] of line.code.matchAll(/\b(?:pw|sm)_\w+/g)) {
    if (line.kind !== 'declaration' && !context.worldNames.has(name))
      fault('R05', `story/world.ink declares no ${name}`);
  }
}
