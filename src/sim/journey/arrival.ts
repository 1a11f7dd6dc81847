// This module is arrival: the talk at the desk of Lantern Quay (M9), arrival without papers, a claim, a hold.

import { events } from '../frame/events';
import { basis, firstIrregularRoute, mark, personState, route, trait } from '../frame/person-state';
import { enterState } from '../frame/population';
import { happens } from '../month/happens';
import type { MonthStage } from '../month/month-stage';
import { tally } from '../month/tallies';
import { recordAtQuay } from './quay-record';

/** M9: a traveller with or without a permit at the desk. */
export function passTheQuay(stage: MonthStage, person: number): void {
  const { population, rates, row } = stage;
  if (rates.ferriesClosed) return;
  const marks = population.marks[person]!;
  const permitted = population.basis[person] !== basis.none;
  const atRisk = (marks & (mark.intended | mark.harmedEnRoute)) !== 0;
  row[tally.deskTravellers]!++;
  if (stage.quay) recordAtQuay(stage, person);
  if (atRisk) {
    const found = rates.hit * rates.consent;
    row[tally.deskHits]! += found;
    row[tally.identified]! += found;
    row[tally.missedAtDesk]! += 1 - rates.hit;
    if (happens(stage, person, events.screening, rates.hit) && happens(stage, person, events.consent, rates.consent)) {
      population.arrived[person] = 0;
      enterState(population, person, personState.identified);
      return;
    }
  } else row[tally.falseAlarms]! += rates.falseAlarm;
  if (!permitted && population.papers[person] !== 0) {
    if (happens(stage, person, events.refusalAtDesk, rates.refusedPapers)) {
      row[tally.removals]!++;
      population.route[person] = route.none;
      enterState(population, person, personState.returnedForced);
      return;
    }
  }
  row[population.route[person] === route.air ? tally.arrivalsAir : tally.arrivalsFerry]!++;
  if (permitted) row[tally.permitArrivals]!++;
  population.arrived[person] = 0;
  population.route[person] = route.none;
  if (takenOnArrival(stage, person)) return;
  switch (population.basis[person]) {
    case basis.tied:
      enterState(population, person, personState.tied);
      break;
    case basis.open:
      enterState(population, person, personState.open);
      break;
    case basis.protected:
      enterState(population, person, personState.protected);
      break;
    default:
      claimOrStay(stage, person);
  }
}

/** Arrival by one of the four irregular routes. */
export function arriveIrregularly(stage: MonthStage, person: number): void {
  const { population, row } = stage;
  row[tally.arrivalsNorth + population.route[person]! - firstIrregularRoute]!++;
  population.arrived[person] = 0;
  population.basis[person] = basis.none;
  population.route[person] = route.none;
  if (takenOnArrival(stage, person)) return;
  claimOrStay(stage, person);
}

/** A person whom a network means to exploit is mostly taken at once. */
function takenOnArrival(stage: MonthStage, person: number): boolean {
  const { population, rates, row } = stage;
  if ((population.marks[person]! & mark.intended) === 0) return false;
  const chance = rates.intendedTaken;
  // Sham sponsors were counted when the visa was granted.
  if (population.basis[person] !== basis.tied) row[tally.newExploitation]! += chance;
  if (!happens(stage, person, events.exploitation, chance)) return false;
  beTaken(stage, person);
  return true;
}

/** Enter exploitation in the country. */
export function beTaken(stage: MonthStage, person: number): void {
  const { population } = stage;
  population.marks[person]! |= mark.everExploited;
  enterState(population, person, personState.exploited);
}

function claimOrStay(stage: MonthStage, person: number): void {
  const { population, rates } = stage;
  const needs = (population.traits[person]! & (trait.need | trait.minor)) !== 0;
  const chance = needs ? rates.claimNeed : rates.claimOther;
  if (happens(stage, person, events.claim, chance)) beginClaim(stage, person);
  else {
    population.basis[person] = basis.none;
    enterState(population, person, personState.irregular);
  }
}

/** Begin to wait for an asylum decision. */
export function beginClaim(stage: MonthStage, person: number): void {
  stage.population.basis[person] = basis.none;
  stage.population.route[person] = route.none;
  enterState(stage.population, person, personState.claim);
}

/** Begin to be held. Holding people with grounds for protection as victims is counted (JUS-05). */
export function detain(stage: MonthStage, person: number): void {
  const { population, row } = stage;
  if ((population.marks[person]! & (mark.everExploited | mark.intended)) !== 0) row[tally.victimsDetained]!++;
  enterState(population, person, personState.detained);
}
