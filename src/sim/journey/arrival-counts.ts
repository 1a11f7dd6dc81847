// This module counts who arrives and what they met on the way: the sums that surveys and registers can be held against.

import { basis, firstIrregularRoute, mark, origin, route, trait } from '../frame/person-state';
import type { MonthStage } from '../month/month-stage';
import { tally } from '../month/tallies';

/** Count an arrival by an irregular route, before the route is forgotten. */
export function countIrregularArrival(stage: MonthStage, person: number): void {
  const { population, row } = stage;
  const way = population.route[person]!;
  const marks = population.marks[person]!;
  row[tally.arrivalsNorth + way - firstIrregularRoute]!++;
  const home = population.origin[person]!;
  if (home === origin.ilvane) row[tally.irregularIlvane]!++;
  else row[home === origin.tesmar ? tally.irregularTesmar : tally.irregularKelumar]!++;
  if (population.gender[person] === 0) row[tally.irregularWomen]!++;
  if ((marks & mark.harmedThisWay) !== 0) {
    if (way === route.landNorth) row[tally.harmedNorth]!++;
    else if (way === route.strait) row[tally.harmedStrait]!++;
  }
  if ((marks & mark.capturedThisWay) === 0) row[tally.safeArrivals]!++;
  countTrafficked(stage, person, false);
}

/** Count a person who arrives intended for exploitation, or was held on the way; `official` is through the Quay. */
export function countTrafficked(stage: MonthStage, person: number, official: boolean): void {
  const { population, row } = stage;
  const marks = population.marks[person]!;
  if ((marks & (mark.intended | mark.capturedThisWay)) === 0) return;
  row[tally.traffickedArrivals]!++;
  if (official) row[tally.traffickedOfficial]!++;
  // A permit is issued into a passport of one's own.
  const ownPapers = population.papers[person] === 0 || population.basis[person] !== basis.none;
  if (official && ownPapers) row[tally.traffickedOwnPapers]!++;
  if (official && (population.traits[person]! & trait.group) !== 0) row[tally.traffickedInGroup]!++;
  if ((marks & mark.capturedThisWay) !== 0) row[tally.traffickedAlready]!++;
}
