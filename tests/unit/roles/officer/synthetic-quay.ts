// This module makes persons for the generator's tests: a population whose truth hangs strongly on origin, gender, age and
// job, so that a generator that let any of them through would be caught.

import { drawForCase } from '../../../../src/roles/officer/case-luck';
import type { QuayPerson } from '../../../../src/sim/run-api';

/** Persons who passed the Quay in months 18–42. */
export function syntheticQuay(count: number, seed = 7): QuayPerson[] {
  return Array.from({ length: count }, (_, person) => {
    const draw = (purpose: number): number => drawForCase(seed, person, purpose);
    const origin = Math.floor(draw(1) * 3);
    const gender = draw(2) < 0.62 ? 0 : 1;
    const minor = draw(3) < 0.08;
    const ageBand = minor ? 0 : 1 + Math.floor(draw(4) * draw(4) * 4);
    const job = Math.floor(draw(5) * 5);
    const atRisk = 0.05 + (origin === 1 ? 0.25 : 0) + (gender === 1 ? 0.1 : 0) + (job === 0 ? 0.2 : 0);
    const intendedExploitation = draw(6) < atRisk;
    const regular = draw(7) < (intendedExploitation ? 0.3 : 0.6);
    return {
      person,
      month: 18 + Math.floor(draw(8) * 25),
      origin,
      gender,
      ageBand,
      job,
      regular,
      tied: regular && draw(9) < 0.5,
      debtCrowns: Math.floor(draw(10) * 9000),
      creditor: Math.floor(draw(11) * 4),
      recruited: intendedExploitation || draw(12) < 0.3,
      deceived: intendedExploitation && draw(13) < 0.6,
      exploitedEnRoute: draw(14) < 0.01,
      intendedExploitation,
      protectionNeed: draw(15) < (origin === 1 ? 0.6 : 0.1),
      minor,
      labourRightsHarm: draw(16) < 0.1,
      papers: regular ? 0 : 1 + Math.floor(draw(17) * 2),
      group: draw(18) < 0.3,
      trust: draw(19),
    };
  });
}
