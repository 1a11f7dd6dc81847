// This module writes down what the model knows of a person at the desk of Lantern Quay, for the officer's cases.

import { basis, mark, trait } from '../frame/person-state';
import type { MonthStage } from '../month/month-stage';

/** Add the person to the month's record. */
export function recordAtQuay(stage: MonthStage, person: number): void {
  const { population } = stage;
  const marks = population.marks[person]!;
  const has = (bit: number) => (marks & bit) !== 0;
  const permitted = population.basis[person] !== basis.none;
  const traits = population.traits[person]!;
  stage.quay?.push({
    person,
    month: stage.rates.month,
    origin: population.origin[person]!,
    gender: population.gender[person]!,
    ageBand: population.ageBand[person]!,
    job: population.sector[person]!,
    regular: permitted,
    tied: population.basis[person] === basis.tied,
    debtCrowns: Math.round(population.debt[person]!),
    creditor: population.creditor[person]!,
    recruited: has(mark.recruited),
    deceived: has(mark.deceived),
    exploitedEnRoute: has(mark.harmedEnRoute),
    intendedExploitation: has(mark.intended),
    protectionNeed: (traits & trait.need) !== 0,
    minor: (traits & trait.minor) !== 0,
    labourRightsHarm: has(mark.labourHarm),
    // A permit is issued into a passport of one's own.
    papers: permitted ? 0 : population.papers[person]!,
    group: (traits & trait.group) !== 0,
    trust: population.trust[person]!,
  });
}
