// This module reads the arguments of the model's command line. Every fault is one sentence that names what is valid.

import { isParameterId, type ParameterId, parameterById, parameterIds } from '../../src/evidence/parameter-set.ts';
import {
  type Assumptions,
  assumptionsOfOption,
  assumptionsOfPack,
  isPackId,
  isSwitchId,
  packIds,
  switchById,
  switchIds,
} from '../../src/evidence/switches.ts';
import {
  isLeverId,
  type LeverId,
  type LeverSpec,
  leverById,
  leverIds,
  onGrid,
  optionIndex,
} from '../../src/policy/levers.ts';
import { isPolicyId, type PolicyId, policyIds } from '../../src/policy/policies.ts';
import type { LeverChange } from '../../src/policy/schedule.ts';
import { SimFault } from './sim-fault.ts';
import { readStudy, type StudyAsked, studyFlags, studyTaking } from './study-arguments.ts';

/** What a call asks for. */
export interface SimAsked {
  readonly help: boolean;
  readonly list: boolean;
  readonly policy: PolicyId;
  readonly compare: PolicyId | undefined;
  readonly matched: boolean;
  readonly set: ReadonlyMap<LeverId, number>;
  /** Levers moved at a later month, in the order given. */
  readonly at: readonly LeverChange[];
  /** Print rows instead of JSON. */
  readonly csv: boolean;
  /** Numbers assumed: those of packs, over them those of switches, over them those named one by one. */
  readonly assume: ReadonlyMap<ParameterId, number>;
  /** Number of the person whose file is asked for. */
  readonly person: number | undefined;
  readonly people: number;
  readonly months: number;
  readonly seed: number;
  /** How sure the answer is, when that is asked. */
  readonly study: StudyAsked | undefined;
}

/** Read arguments. Throws a SimFault at the first fault. */
export function readArguments(args: readonly string[]): SimAsked {
  const flags = new Set(['--help', '--list', '--json', '--csv', '--matched', ...studyFlags]);
  const single = new Map<string, string>();
  const set = new Map<LeverId, number>();
  const at: LeverChange[] = [];
  const packed: Assumptions[] = [];
  const switched: Assumptions[] = [];
  const named = new Map<ParameterId, number>();
  const found = new Set<string>();
  const known = [...taking, ...flags];
  for (let place = 0; place < args.length; place++) {
    const name = args[place]!;
    if (flags.has(name)) {
      found.add(name);
      continue;
    }
    if (!known.includes(name)) throw new SimFault(`There is no argument "${name}"; valid are ${known.join(', ')}.`);
    const value = args[++place];
    if (value === undefined || value.startsWith('--')) throw new SimFault(`${name} needs a value after it.`);
    if (name === '--set') readSetting(value, set);
    else if (name === '--at') at.push(readLaterSetting(value));
    else if (name === '--assume') readAssumption(value, named);
    else if (name === '--switch') switched.push(readSwitch(value));
    else if (name === '--pack') packed.push(readPack(value));
    else single.set(name, value);
  }
  const help = found.has('--help');
  const list = found.has('--list');
  const policy = single.get('--policy');
  if (policy === undefined && !help && !list && !found.has('--win-shares')) {
    throw new SimFault(`Say which policy to run: --policy and one of ${policyIds.join(', ')}.`);
  }
  const compare = single.get('--compare');
  if (found.has('--csv') && (found.has('--json') || list)) {
    throw new SimFault('--csv prints the months of a run; leave out --json and --list.');
  }
  const months = whole('months', single.get('--months'), 120, 1, 240);
  const study = readStudy(found, single, months, whole);
  const people = whole('people', single.get('--people'), study ? 10_000 : 20_000, 100, 200_000);
  const person = single.get('--person');
  if (person !== undefined && (found.has('--csv') || list)) {
    throw new SimFault('--person prints one life as JSON; leave out --csv and --list.');
  }
  const late = at.find((change) => change.month >= months);
  if (late) throw new SimFault(`--at cannot be at month ${late.month}; the run ends after month ${months - 1}.`);
  return {
    help,
    list,
    policy: policy === undefined ? policyIds[0] : readPolicy(policy),
    compare: compare === undefined ? undefined : readPolicy(compare),
    matched: found.has('--matched'),
    set,
    at,
    csv: found.has('--csv'),
    assume: new Map(
      Object.entries(Object.assign({}, ...packed, ...switched, Object.fromEntries(named))) as [ParameterId, number][],
    ),
    person: person === undefined ? undefined : whole('person', person, 0, 0, people - 1),
    people,
    months,
    seed: whole('seed', single.get('--seed'), 417, 0, 65_535),
    study,
  };
}

/** Arguments that take a value. */
const taking = [
  '--policy',
  '--compare',
  '--set',
  '--at',
  '--assume',
  '--switch',
  '--pack',
  '--person',
  '--people',
  '--months',
  '--seed',
  ...studyTaking,
];

function readPack(id: string): Assumptions {
  if (isPackId(id)) return assumptionsOfPack(id);
  throw new SimFault(`There is no pack "${id}"; valid are ${packIds.join(', ')}.`);
}

function readSwitch(text: string): Assumptions {
  const [id, option] = pair(text, 'switch');
  if (!isSwitchId(id)) throw new SimFault(`There is no switch "${id}"; valid are ${switchIds.join(', ')}.`);
  const options = switchById(id).options.map((item) => item.id);
  if (options.includes(option)) return assumptionsOfOption(id, option);
  throw new SimFault(`${id} cannot be "${option}"; valid are ${options.join(', ')}.`);
}

function readPolicy(id: string): PolicyId {
  if (isPolicyId(id)) return id;
  throw new SimFault(`There is no policy "${id}"; valid are ${policyIds.join(', ')}.`);
}

function pair(text: string, what: string, sign = '='): readonly [string, string] {
  const at = text.indexOf(sign);
  if (at <= 0) throw new SimFault(`"${text}" is not ${what}=value.`);
  return [text.slice(0, at), text.slice(at + 1)];
}

function number(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text);
}

function readLaterSetting(text: string): LeverChange {
  const [when, rest] = pair(text, 'month:lever', ':');
  const month = number(when);
  if (!Number.isInteger(month) || month < 0) {
    throw new SimFault(`"${when}" is not a month; valid are whole numbers from 0, as in 36:work-visas=4000.`);
  }
  const moved = new Map<LeverId, number>();
  readSetting(rest, moved);
  const [[lever, value]] = [...moved] as [[LeverId, number]];
  return { month, lever, value: onGrid(leverById(lever), value) };
}

function readSetting(text: string, into: Map<LeverId, number>): void {
  const [id, value] = pair(text, 'lever');
  if (!isLeverId(id)) throw new SimFault(`There is no lever "${id}"; valid are ${leverIds.join(', ')}.`);
  into.set(id, leverValue(leverById(id), value));
}

function leverValue(lever: LeverSpec, text: string): number {
  const index = optionIndex(lever, text);
  if (index !== undefined) return index;
  const value = number(text);
  if (lever.options) {
    if (Number.isInteger(value) && value >= 0 && value < lever.options.length) return value;
    throw new SimFault(`${lever.id} cannot be "${text}"; valid are ${lever.options.join(', ')}.`);
  }
  const [low, high] = lever.range ?? [0, 0];
  if (value >= low && value <= high) return value;
  throw new SimFault(`${lever.id} cannot be "${text}"; valid are numbers from ${low} to ${high} (${lever.unit}).`);
}

function readAssumption(text: string, into: Map<ParameterId, number>): void {
  const [id, value] = pair(text, 'parameter');
  if (!isParameterId(id)) throw new SimFault(`There is no parameter "${id}"; valid are ${parameterIds.join(', ')}.`);
  const { low, high, unit } = parameterById(id);
  const amount = number(value);
  // An assumption may leave the range evidence gives, but must be a number.
  if (!Number.isFinite(amount)) {
    throw new SimFault(`${id} cannot be "${value}"; valid are numbers, usually from ${low} to ${high} (${unit}).`);
  }
  into.set(id, amount);
}

function whole(name: string, text: string | undefined, otherwise: number, low: number, high: number): number {
  if (text === undefined) return otherwise;
  const value = number(text);
  if (Number.isInteger(value) && value >= low && value <= high) return value;
  throw new SimFault(`--${name} cannot be "${text}"; valid are whole numbers from ${low} to ${high}.`);
}
