// This module reads the tags that Ink lines carry (`#speaker:oveth`) against the one list of tags there are.
// Engine and content check both use it, so a tag that the engine would not understand cannot be written.

import { fail, type Result, succeed } from '../common/result';
import type { Mood, OptionHand } from '../play/beat';
import type { Verb } from '../play/table';

/** Where a tag may stand. */
export type TagPlace = 'knot' | 'line' | 'choice';

/** Tags of a knot: they open or describe a scene. */
export const knotTags = [
  'scene',
  'title',
  'bg',
  'amb',
  'music',
  'read_time',
  'finding',
  'intensity',
  'note',
  'reads',
  'ck',
  'joined',
] as const;

/** Tags of a line. */
export const lineTags = [
  'id',
  'speaker',
  'mood',
  'portrait',
  'src',
  'sfx',
  'arg',
  'echo',
  'pause',
  'beat',
  'table',
  'thing',
  'mark',
  'status',
  'piece',
  'ending',
  'lint-ok',
] as const;

/** Tags of a choice, inside its brackets. */
export const choiceTags = ['id', 'act', 'result', 'closed', 'cost', 'echo', 'skip', 'reveals', 'lint-ok'] as const;

/** Name of any tag. */
export type TagName = (typeof knotTags)[number] | (typeof lineTags)[number] | (typeof choiceTags)[number];

/** Tags that change what lies in front of the player; they may also stand among a knot's tags or on a line of their own. */
export const stageTags: readonly TagName[] = ['table', 'thing', 'mark', 'status', 'piece', 'ending'];

/** One tag as read. `value` is empty for tags such as `beat`. */
export interface Tag {
  readonly name: TagName;
  readonly value: string;
}

/** Tags that stand alone, without a value. */
const bareTags: readonly TagName[] = ['beat', 'skip', 'joined'];

const known: ReadonlySet<string> = new Set([...knotTags, ...lineTags, ...choiceTags]);

/** Moods a speaker can have. */
export const moods: readonly Mood[] = ['plain', 'warm', 'wry', 'busy', 'tired', 'tense', 'firm'];

/** Everything a hand can do. */
export const verbs: readonly Verb[] = [
  'point',
  'lay-over',
  'hand-over',
  'pull-back',
  'place',
  'turn',
  'open',
  'fold',
  'tear',
  'stamp',
  'circle',
  'sign',
];

/** Read one tag; an unknown tag is a content fault, told in a sentence. */
export function parseTag(text: string): Result<Tag> {
  const colon = text.indexOf(':');
  const name = (colon < 0 ? text : text.slice(0, colon)).trim();
  const value = colon < 0 ? '' : text.slice(colon + 1).trim();
  // `#lint-ok:S01 quoted` has its reason behind a space; every other tag is one word.
  if (!isTagName(name)) return fail(`the tag "${name}" is unknown`);
  const bare = bareTags.includes(name);
  if (bare && value !== '') return fail(`the tag "${name}" takes no value`);
  if (!bare && value === '') return fail(`the tag "${name}" needs a value`);
  return succeed({ name, value });
}

/** True when the tag may stand at that place. */
export function isAllowedAt(name: TagName, place: TagPlace): boolean {
  if (place === 'knot') return (knotTags as readonly string[]).includes(name) || stageTags.includes(name);
  if (place === 'line') return (lineTags as readonly string[]).includes(name);
  return (choiceTags as readonly string[]).includes(name);
}

/** Read `#act:<object|map>:<verb>:<thing>[:<target>][@<line>]`. */
export function parseAct(value: string): Result<Exclude<OptionHand, { readonly kind: 'said' }>> {
  const [path = '', line, ...rest] = value.split('@');
  const [kind, verb, thing, target, ...more] = path.split(':');
  if (kind !== 'object' && kind !== 'map') return fail(`an act begins with object or map, not "${kind}"`);
  if (!isVerb(verb)) return fail(`"${verb ?? ''}" is no verb of a hand; there are ${verbs.join(', ')}`);
  if (!thing || rest.length > 0 || more.length > 0)
    return fail(`"${value}" is no act; write object:verb:thing[:target][@line]`);
  const needsTarget = verb === 'lay-over' || verb === 'hand-over' || verb === 'place';
  if (needsTarget && !target) return fail(`the act "${verb}" needs a target`);
  if ((verb === 'point' || verb === 'circle') && !line) return fail(`the act "${verb}" needs a line: thing@line`);
  return succeed({ kind, verb, thing, ...(target ? { target } : {}), ...(line ? { line } : {}) });
}

/** Read `thing:<id>:<zone>` or `thing:-<id>`. */
export function parsePlacing(value: string): Result<{ readonly thing: string; readonly zone: string | null }> {
  if (value.startsWith('-') && value.length > 1) return succeed({ thing: value.slice(1), zone: null });
  const [thing, zone, ...more] = value.split(':');
  if (!thing || !zone || more.length > 0)
    return fail(`"${value}" is no placing; write thing:<id>:<zone> or thing:-<id>`);
  return succeed({ thing, zone });
}

/** Read `mark:<thing>@<line>`. */
export function parseMark(value: string): Result<{ readonly thing: string; readonly line: string }> {
  const [thing, line, ...more] = value.split('@');
  if (!thing || !line || more.length > 0) return fail(`"${value}" is no mark; write mark:<thing>@<line>`);
  return succeed({ thing, line });
}

/** True for a mood of the list. */
export function isMood(value: string): value is Mood {
  return (moods as readonly string[]).includes(value);
}

function isTagName(name: string): name is TagName {
  return known.has(name);
}

function isVerb(value: string | undefined): value is Verb {
  return value !== undefined && (verbs as readonly string[]).includes(value);
}
