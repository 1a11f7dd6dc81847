// This module writes a run of travellers as a table for other programs (RFC 4180). It holds numbers, kinds and item ids: no
// name, no face, nothing anybody typed.

import { actedOn, type DecidedCase } from './decided-case';

/** One row a traveller, with a head. */
export function csvOfCases(cases: readonly DecidedCase[]): string {
  const lines = [
    'case,truth,grounds,truth_hidden,decision,offered,consent,acted_on,seconds,questions,items_heard,items_unasked,heard,unasked',
  ];
  for (const each of cases) {
    lines.push(
      [
        each.key,
        each.truth,
        Number(each.grounds),
        Number(each.hidden),
        each.decision,
        Number(each.offered),
        each.consent === undefined ? '' : Number(each.consent),
        Number(actedOn(each)),
        each.seconds,
        each.questions,
        each.seen.length,
        each.unasked.length,
        each.seen.join(' '),
        each.unasked.join(' '),
      ].join(','),
    );
  }
  return `${lines.join('\r\n')}\r\n`;
}
