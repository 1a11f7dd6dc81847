// This module writes the persons a role has met into its save as numbers, and reads them back: a case that was met stays
// who it was, whatever a later version of the model would answer.

import type { QuayPerson } from '../../sim/run-api';
import type { OfficerCase } from './case-generator';
import type { SeenTraits } from './quay-pool';

/** Cases kept in a save. */
export const rememberedCases = 6;

/** A person and the traits shown, as they were met. `person` is undefined for a traveller from outside the model. */
export interface RememberedCase {
  readonly person: QuayPerson | undefined;
  readonly traits: SeenTraits;
}

/** Facts for a save: two whole numbers a case. */
export function rememberCases(cases: readonly OfficerCase[]): Readonly<Record<string, number>> {
  const facts: Record<string, number> = {};
  for (const each of cases.slice(0, rememberedCases)) {
    facts[`case_${each.key}_a`] = each.person === undefined ? -1 : each.person.person * 128 + each.person.month;
    facts[`case_${each.key}_b`] = packDetails(each);
  }
  return facts;
}

/** Read one case back, or undefined when the save does not hold it. */
export function recallCase(facts: Readonly<Record<string, number>>, key: number): RememberedCase | undefined {
  const a = facts[`case_${key}_a`];
  const b = facts[`case_${key}_b`];
  return a === undefined || b === undefined ? undefined : unpack(a, b);
}

const fields = [
  ['traitOrigin', 4],
  ['traitGender', 2],
  ['traitAge', 8],
  ['traitJob', 8],
  ['origin', 4],
  ['gender', 2],
  ['ageBand', 8],
  ['job', 8],
  ['creditor', 4],
  ['papers', 4],
  ['flags', 1024],
  ['debtHundreds', 512],
] as const;

const flagNames = [
  'regular',
  'tied',
  'recruited',
  'deceived',
  'exploitedEnRoute',
  'intendedExploitation',
  'protectionNeed',
  'minor',
  'labourRightsHarm',
  'group',
] as const satisfies readonly (keyof QuayPerson)[];

function packDetails(each: OfficerCase): number {
  const { person, traits } = each;
  let flags = 0;
  flagNames.forEach((name, bit) => {
    if (person?.[name]) flags += 1 << bit;
  });
  const values: Readonly<Record<(typeof fields)[number][0], number>> = {
    traitOrigin: traits.origin,
    traitGender: traits.gender,
    traitAge: traits.ageBand,
    traitJob: traits.job,
    origin: person?.origin ?? 0,
    gender: person?.gender ?? 0,
    ageBand: person?.ageBand ?? 0,
    job: person?.job ?? 0,
    creditor: person?.creditor ?? 0,
    papers: person?.papers ?? 0,
    flags,
    debtHundreds: Math.min(511, Math.round((person?.debtCrowns ?? 0) / 100)),
  };
  // 43 bits in all: whole numbers stay exact up to 53.
  return fields.reduce((sum, [name, size]) => sum * size + values[name], 0);
}

function unpack(a: number, b: number): RememberedCase {
  const values: Record<string, number> = {};
  let rest = b;
  for (const [name, size] of [...fields].reverse()) {
    values[name] = rest % size;
    rest = Math.floor(rest / size);
  }
  const value = (name: (typeof fields)[number][0]): number => values[name] ?? 0;
  const flag = (name: (typeof flagNames)[number]): boolean => (value('flags') & (1 << flagNames.indexOf(name))) !== 0;
  const traits = {
    origin: value('traitOrigin'),
    gender: value('traitGender'),
    ageBand: value('traitAge'),
    job: value('traitJob'),
  };
  if (a < 0) return { person: undefined, traits };
  return {
    traits,
    person: {
      person: Math.floor(a / 128),
      month: a % 128,
      origin: value('origin'),
      gender: value('gender'),
      ageBand: value('ageBand'),
      job: value('job'),
      creditor: value('creditor'),
      papers: value('papers'),
      debtCrowns: value('debtHundreds') * 100,
      trust: 0.5,
      regular: flag('regular'),
      tied: flag('tied'),
      recruited: flag('recruited'),
      deceived: flag('deceived'),
      exploitedEnRoute: flag('exploitedEnRoute'),
      intendedExploitation: flag('intendedExploitation'),
      protectionNeed: flag('protectionNeed'),
      minor: flag('minor'),
      labourRightsHarm: flag('labourRightsHarm'),
      group: flag('group'),
    },
  };
}
