// This module makes the six headlines of the year from stored facts: as inherited, with the order, and the difference.
// One run each, of the same people with the same luck; a band needs many runs, and the lab has them.

/** One headline. Values are in the measure of its key. */
export interface HeadlineRow {
  readonly id:
    | 'irregular-arrivals'
    | 'deaths'
    | 'people-in-exploitation'
    | 'justice-reached'
    | 'net-cost'
    | 'trust-and-rule-of-law';
  readonly a: number;
  readonly b: number;
  readonly measure: 'people' | 'thousand-crowns' | 'points';
}

const sources: readonly (readonly [HeadlineRow['id'], string, string, HeadlineRow['measure']])[] = [
  ['irregular-arrivals', 'run_a_arrivals', 'run_b_arrivals', 'people'],
  ['deaths', 'run_a_deaths', 'run_b_deaths', 'people'],
  ['people-in-exploitation', 'run_a_exploited', 'run_b_exploited', 'people'],
  ['justice-reached', 'end_a_justice', 'end_b_justice', 'people'],
  ['net-cost', 'end_a_cost', 'end_b_cost', 'thousand-crowns'],
  ['trust-and-rule-of-law', 'end_a_trust', 'end_b_trust', 'points'],
];

/** Rows of the six headlines, in their one order; none when the model did not run the year. */
export function headlineRows(facts: Readonly<Record<string, number>>): readonly HeadlineRow[] {
  return sources.flatMap(([id, inA, inB, measure]): HeadlineRow[] => {
    const [a, b] = [facts[inA], facts[inB]];
    return a === undefined || b === undefined ? [] : [{ id, a, b, measure }];
  });
}
