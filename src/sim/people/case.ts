// This module is the way of one person's case from harm to justice (M13): she reports or keeps silent, is believed or not,
// finds support or none, is heard or gives up waiting, is paid or finds nothing to pay from. The chances are those of last
// month's stream of cases; sums over all cases are made there, as expected values.

import { events } from '../frame/events';
import { justiceStep, personState } from '../frame/person-state';
import { enterState } from '../frame/population';
import { happens } from '../month/happens';
import type { MonthStage } from '../month/month-stage';
import { tally } from '../month/tallies';

/** Begin to be identified. Who reported herself has made her statement; who was found decides whether to make one. */
export function identify(stage: MonthStage, person: number, ownReport: boolean): void {
  const { population, rates } = stage;
  enterState(population, person, personState.identified);
  // A case under way goes on; nobody has two.
  if (caseIsOpen(population.justice[person]!)) return;
  const speaks = ownReport || happens(stage, person, events.cooperation, rates.cooperation);
  population.justice[person] = speaks ? justiceStep.reported : justiceStep.silent;
}

/** Whether a case still moves. */
export function caseIsOpen(step: number): boolean {
  return step >= justiceStep.reported && step <= justiceStep.heard;
}

/** M13: a month of an open case, whatever has become of the person's life. */
export function moveCase(stage: MonthStage, person: number): void {
  const { population, rates } = stage;
  const { justice } = population;
  switch (justice[person]) {
    case justiceStep.reported:
      if (!happens(stage, person, events.caseBelieved, rates.caseBelieved)) justice[person] = justiceStep.notBelieved;
      else {
        const place = happens(stage, person, events.caseSupported, rates.caseSupported);
        justice[person] = place ? justiceStep.supported : justiceStep.believed;
      }
      break;
    case justiceStep.believed:
      waitForHearing(stage, person, rates.caseFadesAlone, justiceStep.noPlace);
      break;
    case justiceStep.supported:
      waitForHearing(stage, person, rates.caseFades, justiceStep.faded);
      break;
    case justiceStep.heard:
      if (happens(stage, person, events.casePaid, rates.casePaid)) {
        justice[person] = justiceStep.paid;
        population.savings[person]! += rates.compensation;
        stage.row[tally.moneyCompensated]! += rates.compensation;
      } else justice[person] = justiceStep.nothingToPay;
      break;
    default:
  }
}

function waitForHearing(stage: MonthStage, person: number, fades: number, lost: number): void {
  const { population, rates } = stage;
  if (happens(stage, person, events.caseHeard, rates.caseHeard)) population.justice[person] = justiceStep.heard;
  else if (happens(stage, person, events.caseFades, fades)) population.justice[person] = lost;
}
