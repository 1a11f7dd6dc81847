// This module counts residents at the end of a month's step: who is in exploitation, and what people who have long been
// there without papers have lived through.

import { basis, mark, personState, trait } from '../frame/person-state';
import type { MonthStage } from '../month/month-stage';
import { tally } from '../month/tallies';

/** Months since arrival after which a survey would count a person as long there. */
const longThere = 36;

/** Value of `arrived` of those who were there before the run; when they came is not known. */
const beforeTheRun = 255;

/** Count a person without papers or in exploitation. */
export function countResident(stage: MonthStage, person: number): void {
  const { population, row } = stage;
  const marks = population.marks[person]!;
  if (population.state[person] === personState.exploited) {
    if (population.gender[person] === 0) row[tally.exploitedWomen]!++;
    if ((population.traits[person]! & trait.minor) !== 0) row[tally.exploitedMinors]!++;
  }
  const arrived = population.arrived[person]!;
  if (population.basis[person] !== basis.none || arrived < longThere || arrived === beforeTheRun) return;
  row[tally.longWithoutPapers]!++;
  if ((marks & mark.exploitedAtWork) !== 0) row[tally.longExploited]!++;
  if ((marks & mark.captured) !== 0) row[tally.longCaptured]!++;
}
