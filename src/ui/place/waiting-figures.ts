// This module cuts people who wait: plain outlines from behind the light, with hats, hoods, bags and collars. Which outline
// stands where follows the place in a row alone; it says nothing of who anybody is.

/** Outlines in a box of 60 by 120, the feet below its lower edge. */
export const waitingFigures: readonly string[] = [
  // bare head, collar up
  'M6 120V74q0-17 17-21v-7q-8-6-8-18a15 16 0 0 1 30 0q0 12-8 18v7q17 4 17 21v46z',
  // wide hat
  'M6 120V78q0-17 17-21v-6q-6-4-8-12h-9q-2-5 4-7l9-2 3-12q8-5 16 0l3 12 9 2q6 2 4 7h-9q-2 8-8 12v6q17 4 17 21v42z',
  // hood
  'M3 120V80q1-15 10-22Q11 30 22 20q8-7 16 0 11 10 9 38 9 7 10 22v40z',
  // cap, and a strap over the shoulder
  'M6 120V76q0-17 17-21v-6q-7-6-8-17l-5-1q-1-4 5-5 2-14 15-14 14 0 16 16 0 14-9 21v6q8 2 12 8l9-3 2 9-8 3q2 4 2 8v40z',
  // knotted scarf
  'M6 120V78q0-16 14-20l-6-8q-3-28 16-30 19 2 16 30l-6 8q14 4 14 20v42z',
  // rucksack
  'M2 120V86l4-22q10-6 17-10v-6q-8-6-8-18a15 16 0 0 1 30 0q0 12-8 18v7q17 4 17 21v44z',
  // hair up
  'M6 120V76q0-17 17-21v-6q-8-6-8-18 0-9 6-13-1-9 9-9t9 9q6 4 6 13 0 12-8 18v6q17 4 17 21v44z',
];

/** The outline at a place in a row. */
export function figureAt(place: number): string {
  return waitingFigures[place % waitingFigures.length] ?? '';
}
