// This module is arrival: the talk at the desk of Lantern Quay (M9), arrival without papers, a claim, a hold.

import { draw } from '../../common/draw';
import { power } from '../../common/exact-math';
import { events } from '../frame/events';
import { basis, mark, origin, personState, route, trait } from '../frame/person-state';
import { enterState } from '../frame/population';
import { happens } from '../month/happens';
import type { MonthStage } from '../month/month-stage';
import { severityOf, withOdds } from '../month/person-rates';
import { tally } from '../month/tallies';
import { identify } from '../people/case';
import { countIrregularArrival, countTrafficked } from './arrival-counts';
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
    if (!permitted) row[tally.identifiedWithoutStatus]! += found;
    row[tally.referralsRefused]! += rates.hit * (1 - rates.consent);
    row[tally.missedAtDesk]! += 1 - rates.hit;
    if (happens(stage, person, events.screening, rates.hit) && happens(stage, person, events.consent, rates.consent)) {
      population.arrived[person] = 0;
      countTrafficked(stage, person, true);
      identify(stage, person, false);
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
  countTrafficked(stage, person, true);
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
  const { population } = stage;
  countIrregularArrival(stage, person);
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
  if (population.basis[person] === basis.open) row[tally.newFromOpen]! += chance;
  else if (population.basis[person] === basis.protected) row[tally.newFromProtected]! += chance;
  if (!happens(stage, person, events.exploitation, chance)) return false;
  beTaken(stage, person);
  return true;
}

/** M10: enter exploitation in the country. How severe it is, is drawn once. */
export function beTaken(stage: MonthStage, person: number): void {
  const { population, rates, time } = stage;
  population.marks[person]! |= mark.everExploited | mark.exploitedAtWork;
  population.severity[person] = severityOf(rates, draw(population.key[person]!, time, events.severity));
  enterState(population, person, personState.exploited);
}

function claimOrStay(stage: MonthStage, person: number): void {
  const { population } = stage;
  const needs = (population.traits[person]! & (trait.need | trait.minor)) !== 0;
  if (happens(stage, person, events.claim, claimChance(stage, person, needs))) beginClaim(stage, person);
  else {
    population.basis[person] = basis.none;
    enterState(population, person, personState.irregular);
  }
}

/** M8: chance of a claim; people from a country held to be safe claim less, as others do where few are recognised. */
export function claimChance(stage: MonthStage, person: number, needs: boolean): number {
  const { population, rates } = stage;
  const chance = needs ? rates.claimNeed : rates.claimOther;
  if (population.origin[person] !== origin.kelumar || rates.safeListKelumar === 1) return chance;
  const share = needs ? rates.recognisedNeed : rates.recognisedOther;
  return chance * power(withOdds(share, rates.safeListKelumar) / share, rates.safeListElasticity);
}

/** Begin to wait for an asylum decision. */
export function beginClaim(stage: MonthStage, person: number): void {
  stage.row[tally.claims]!++;
  if (stage.population.origin[person] === origin.kelumar) stage.row[tally.claimsKelumar]!++;
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
