// This module is how exploitation ends: by one's own report (M11), by police, inspectors, community or chance (M12), or
// without anybody learning of it; and what follows for those who are identified (M13).

import { draw } from '../../common/draw';
import { events } from '../frame/events';
import { basis, mark, personState, route } from '../frame/person-state';
import { enterState } from '../frame/population';
import { happens } from '../month/happens';
import type { MonthStage } from '../month/month-stage';
import { tally } from '../month/tallies';
import { identify } from '../people/case';
import { followRecruiter } from '../people/setting-out';
import { growDebt, workMonth } from './work';

/** Highest chance of an own report in a month, so that one draw has room for the other ways out. */
const surestReport = 0.5;

/** A month in exploitation. One draw decides among the ways out. */
export function beExploited(stage: MonthStage, person: number): void {
  const { population, rates, time, row } = stage;
  const key = population.key[person]!;
  row[tally.exploitedSector0 + population.sector[person]!]!++;
  const severity = population.severity[person]!;
  workMonth(stage, person, rates.exploitedWage * rates.severityPay[severity]!);
  const permitted = population.basis[person] !== basis.none;
  const trust = (rates.selfTrustFloor + (1 - rates.selfTrustFloor) * population.trust[person]!) / rates.selfTrustBase;
  const self = Math.min(
    surestReport,
    rates.selfReport * rates.severityReport[severity]! * trust * (permitted ? rates.selfStatusRelief : 1),
  );
  const police = rates.policeFinds;
  const community = rates.communityFinds;
  const other = rates.otherFinds;
  row[tally.selfReports]! += self;
  row[tally.policeFinds]! += police;
  row[tally.communityFinds]! += community;
  row[tally.otherFinds]! += other;
  const found = police + community + other;
  const seen = self + found * rates.consent;
  row[tally.identified]! += seen;
  if (!permitted) row[tally.identifiedWithoutStatus]! += seen;
  row[tally.referralsRefused]! += found * (1 - rates.consent);
  const u = draw(key, time, events.exitExploitation);
  if (stage.journal?.person === person) {
    stage.journal.ways(events.exitExploitation, u, [
      ['own-report', self],
      ['police', police],
      ['community', community],
      ['other', other],
      ['goes-on', Math.max(0, 1 - self - police - community - other - rates.ends)],
      ['ends-unseen', rates.ends],
    ]);
  }
  if (u < self) {
    identify(stage, person, true);
    return;
  }
  if (u < self + police + community + other) {
    if (happens(stage, person, events.consent, rates.consent)) identify(stage, person, false);
    else fallBack(stage, person);
    return;
  }
  if (u > 1 - rates.ends) fallBack(stage, person);
}

/** Out of exploitation, back to the ground she stood on. */
function fallBack(stage: MonthStage, person: number): void {
  const { population } = stage;
  population.marks[person]! &= ~mark.intended;
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
      enterState(population, person, personState.irregular);
  }
}

/** M13: identified; after time to think, a permit, a return, or back to life without papers. */
export function beIdentified(stage: MonthStage, person: number): void {
  const { population, rates, time, row } = stage;
  const key = population.key[person]!;
  growDebt(stage, person);
  if (population.since[person]! < rates.supportMonths) return;
  population.route[person] = route.none;
  population.marks[person]! &= ~mark.intended;
  if (population.basis[person] !== basis.none) {
    row[tally.permitsGiven]!++;
    population.basis[person] = basis.open;
    enterState(population, person, personState.open);
    return;
  }
  const u = draw(key, time, events.permit);
  const chance =
    rates.permitMonths <= 0
      ? 0
      : rates.permitByNeed
        ? rates.permitGivenByNeed
        : rates.cooperation * rates.permitGivenCooperating;
  if (stage.journal?.person === person) {
    stage.journal.ways(events.permit, u, [
      ['permit', chance],
      ['return', (1 - chance) * rates.identifiedReturn],
      ['without-papers', (1 - chance) * (1 - rates.identifiedReturn)],
    ]);
  }
  if (u < chance) {
    row[tally.permitsGiven]!++;
    population.basis[person] = basis.open;
    enterState(population, person, personState.open);
  } else if (u < chance + (1 - chance) * rates.identifiedReturn) {
    row[tally.returnedVictims]!++;
    row[tally.voluntaryReturns]!++;
    enterState(population, person, personState.returnedVoluntary);
  } else enterState(population, person, personState.irregular);
}

/** Back in the country of origin: some who were exploited are taken again (JUS-07). True when that happened. */
export function takenAgain(stage: MonthStage, person: number): boolean {
  const { population, rates } = stage;
  if ((population.marks[person]! & mark.everExploited) === 0) return false;
  if (!happens(stage, person, events.retrafficking, rates.retrafficking)) return false;
  followRecruiter(stage, person);
  population.marks[person]! |= mark.intended;
  return true;
}
