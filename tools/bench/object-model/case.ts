// This module is one person's case in the object version, from report to pay (M13).

import { events } from '../../../src/sim/frame/events.ts';
import type { MonthNow } from './month-now.ts';
import type { Person } from './person.ts';
import type { CaseStep } from './words.ts';

/** Begin to be identified. Who reported herself has made her statement; who was found decides whether to make one. */
export function beIdentified(person: Person, now: MonthNow, ownReport: boolean): void {
  person.enter('identified');
  if (hasOpenCase(person)) return;
  const speaks = ownReport || person.happens(events.cooperation, now.rates.cooperation, now);
  person.caseStep = speaks ? 'reported' : 'silent';
}

/** Whether her case still moves. */
export function hasOpenCase({ caseStep }: Person): boolean {
  return caseStep === 'reported' || caseStep === 'believed' || caseStep === 'supported' || caseStep === 'heard';
}

/** A month of an open case, whatever has become of her life. */
export function moveCase(person: Person, now: MonthNow): void {
  const { rates } = now;
  switch (person.caseStep) {
    case 'reported':
      person.caseStep = answerTo(person, now);
      break;
    case 'believed':
      waitForHearing(person, now, rates.caseFadesAlone, 'noPlace');
      break;
    case 'supported':
      waitForHearing(person, now, rates.caseFades, 'faded');
      break;
    case 'heard':
      if (person.happens(events.casePaid, rates.casePaid, now)) {
        person.caseStep = 'paid';
        person.savings += now.parameters['justice.compensation'];
      } else person.caseStep = 'nothingToPay';
      break;
    default:
  }
}

function answerTo(person: Person, now: MonthNow): CaseStep {
  if (!person.happens(events.caseBelieved, now.rates.caseBelieved, now)) return 'notBelieved';
  return person.happens(events.caseSupported, now.rates.caseSupported, now) ? 'supported' : 'believed';
}

function waitForHearing(person: Person, now: MonthNow, fades: number, lost: CaseStep): void {
  if (person.happens(events.caseHeard, now.rates.caseHeard, now)) person.caseStep = 'heard';
  else if (person.happens(events.caseFades, fades, now)) person.caseStep = lost;
}
