// This module fills a population at the start of burn-in: who people are, what they have and believe, where they live.
// Every trait is a keyed draw of the person, so the same person is in every run of a seed, whatever the policy.

import { draw, personKey, seedKey } from '../../common/draw';
import { exp, normalQuantile } from '../../common/exact-math';
import type { ParameterSet } from '../../evidence/parameter-set';
import { events } from '../frame/events';
import { sectorCount } from '../frame/macro';
import { basis, channel, creditor, mark, personState, trait } from '../frame/person-state';
import type { Population } from '../frame/population';
import { severityOf } from '../month/person-rates';
import { reservedList } from './reserved';

/** Months of burn-in plus the longest horizon that newcomers are spread over. */
const entrySpan = 144;

/** Codes of the age bands of adults; minors are 0. */
const ageBand = { from18: 1, from25: 2, from35: 3, from45: 4 } as const;

/** Codes of the two upper levels of skill. */
const skillLevels = { trained: 2, degree: 3 } as const;

/** Nobody trusts blindly or not at all; trust must stay able to move. */
const trustBounds = { least: 0.02, most: 0.95 } as const;

/** Bear the persons of a stretch (from the first to before the second); stretches may be borne in any order. */
export function bearPersons(
  population: Population,
  seed: number,
  parameters: ParameterSet,
  from: number,
  to: number,
): void {
  const base = seedKey(seed);
  for (let person = from; person < to; person++) {
    population.key[person] = personKey(base, person);
    bear(population, person, parameters);
  }
  for (const reserved of reservedList) {
    if (reserved.person >= from && reserved.person < to) reserve(population, reserved);
  }
}

function bear(population: Population, person: number, p: ParameterSet): void {
  const key = population.key[person]!;
  const chance = (event: number) => draw(key, 0, event);
  const where = chance(events.birthOrigin);
  const ilvane = p['population.share-ilvane'];
  const origin = where < ilvane ? 0 : where < ilvane + p['population.share-tesmar'] ? 1 : 2;
  population.origin[person] = origin;
  population.gender[person] = chance(events.birthGender) < p['population.share-women'] ? 0 : 1;
  const minor = chance(events.birthAge) < p['population.share-minor'];
  population.ageBand[person] = minor ? 0 : adultAge(chance(events.birthMonths), p);
  population.skill[person] = minor ? 0 : skillLevel(chance(events.birthSkill), p);
  population.sector[person] = Math.floor(chance(events.birthSector) * sectorCount);
  population.papers[person] = papersOf(chance(events.birthPapers), p);
  population.traits[person] = traitsOf(chance, origin, minor, p);
  population.aspiration[person] = normalQuantile(chance(events.birthAspiration));
  const spread = normalQuantile(chance(events.birthSavings)) * p['population.savings-spread'];
  population.savings[person] =
    p['population.savings-median'] * exp(spread + p['population.savings-skill'] * population.skill[person]!);
  const trust = p['trust.base'] + p['trust.spread'] * normalQuantile(chance(events.birthTrust));
  population.trust[person] = Math.min(trustBounds.most, Math.max(trustBounds.least, trust));
  const fear = p['belief.spread'] * normalQuantile(chance(events.birthFear));
  population.fearSmuggler[person] = Math.min(1, Math.max(0, p['belief.initial-smuggler'] + fear));
  population.fearRecruiter[person] = Math.min(1, Math.max(0, p['belief.initial-recruiter'] + fear));
  population.information[person] = p['belief.initial-information'];
  population.arrived[person] = 255;
  place(population, person, chance(events.birthPlace), chance(events.birthEntry), p);
}

function adultAge(u: number, p: ParameterSet): number {
  const young = p['population.age-18-24'];
  const younger = young + p['population.age-25-34'];
  if (u < young) return ageBand.from18;
  if (u < younger) return ageBand.from25;
  return u < younger + p['population.age-35-44'] ? ageBand.from35 : ageBand.from45;
}

/** Skill 0–3: the two upper levels share the skilled, the two lower ones the rest. */
function skillLevel(u: number, p: ParameterSet): number {
  const skilled = p['population.share-skilled'];
  if (u < skilled) return u < skilled / p['population.degree-ratio'] ? skillLevels.degree : skillLevels.trained;
  return u < skilled + (1 - skilled) / p['population.untrained-ratio'] ? 1 : 0;
}

function papersOf(u: number, p: ParameterSet): number {
  if (u < p['population.papers-none']) return 2;
  return u < p['population.papers-none'] + p['population.papers-forged'] ? 1 : 0;
}

function traitsOf(chance: (event: number) => number, origin: number, minor: boolean, p: ParameterSet): number {
  const need = [p['population.need-ilvane'], p['population.need-tesmar'], p['population.need-kelumar']][origin]!;
  let bits = 0;
  if (chance(events.birthKin) < p['population.kin-share']) bits |= trait.kin;
  if (chance(events.birthNeed) < need) bits |= trait.need;
  if (minor) bits |= trait.minor;
  if (chance(events.birthGroup) < p['population.travels-in-group']) bits |= trait.group;
  return bits;
}

/** Where a person lives when burn-in starts. The stocks are near those the status quo keeps up by itself. */
function place(population: Population, person: number, u: number, months: number, p: ParameterSet): void {
  const stays = (state: number, on: number) => {
    population.state[person] = state;
    population.basis[person] = on;
    population.since[person] = Math.floor(months * p['initial.stay-months']);
  };
  let left = u;
  const within = (share: number): boolean => {
    if (left < share) return true;
    left -= share;
    return false;
  };
  population.channel[person] = channel.none;
  population.creditor[person] = creditor.none;
  if (within(p['initial.irregular'])) stays(personState.irregular, basis.none);
  else if (within(p['initial.tied'])) {
    stays(personState.tied, basis.tied);
    population.since[person] = Math.floor(months * p['initial.tied-months']);
    population.debt[person] = p['initial.tied-debt'] * months;
    population.creditor[person] = creditor.recruiter;
  } else if (within(p['initial.open'])) stays(personState.open, basis.open);
  else if (within(p['initial.protected'])) stays(personState.protected, basis.protected);
  else if (within(p['initial.exploited'])) {
    stays(personState.exploited, basis.none);
    population.since[person] = Math.floor(months * p['initial.exploited-months']);
    population.marks[person]! |= mark.everExploited | mark.exploitedAtWork;
    const shares = {
      severityMild: p['exploitation.severity-mild'],
      severityHarsh: p['exploitation.severity-harsh'],
    };
    population.severity[person] = severityOf(shares, draw(population.key[person]!, 0, events.severity));
  } else if (within(p['initial.claim'])) {
    stays(personState.claim, basis.none);
    population.since[person] = Math.floor(months * p['initial.claim-months']);
  } else if (left > 1 - p['population.newcomer-share']) {
    population.state[person] = personState.outside;
    population.entry[person] = 1 + Math.floor(months * (entrySpan - 1));
  } else population.state[person] = personState.origin;
}

function reserve(population: Population, reserved: (typeof reservedList)[number]): void {
  const { person } = reserved;
  population.origin[person] = reserved.origin;
  population.gender[person] = reserved.gender;
  population.ageBand[person] = reserved.ageBand;
  population.skill[person] = reserved.skill;
  population.sector[person] = reserved.sector;
  population.traits[person] = reserved.traits;
  population.papers[person] = 0;
  population.savings[person] = reserved.savingsCrowns;
  population.debt[person] = 0;
  population.creditor[person] = creditor.none;
  population.state[person] = personState.origin;
  population.marks[person] = 0;
  population.severity[person] = 0;
  population.since[person] = 0;
  population.entry[person] = 0;
  population.basis[person] = basis.none;
}
