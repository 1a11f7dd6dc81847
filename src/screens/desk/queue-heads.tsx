// This module draws the people who wait behind the tape, as cut paper against the light: hats, hoods, bags, an umbrella.
// The shapes are dealt by place in the queue alone and say nothing of who anybody is.

/** A waiting figure: outline in a box of 60 by 120, feet below the edge. */
const figures: readonly string[] = [
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

/** The queue behind the tape: one figure for each few people, so that it is felt and not counted. */
export function QueueHeads({ people }: { readonly people: number }) {
  const heads = Math.max(1, Math.min(9, Math.round(people / 3)));
  return (
    <div class="desk-queue" aria-hidden="true">
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the queue is said in numbers above */}
      <svg class="desk-queue__paper" viewBox="0 0 400 112" preserveAspectRatio="xMidYMax meet" focusable="false">
        {[1, 0].map((row) => (
          <g key={row} class={`desk-queue__row desk-queue__row--${row}`}>
            {Array.from({ length: heads - row * Math.ceil(heads / 3) }, (_, at) => {
              const step = 380 / 9;
              // Small steps aside and back, the same for the same place.
              const sway = ((at * 37 + row * 11) % 9) - 4;
              const x = 4 + at * step + row * (step / 2) + sway;
              const y = (row === 1 ? 2 : 16) + ((at * 53 + row * 29) % 14);
              return (
                <path
                  key={at}
                  d={figures[(at * 3 + row * 2 + 1) % figures.length]}
                  transform={`translate(${x} ${y}) scale(${row === 1 ? 0.82 : 0.95})`}
                />
              );
            })}
          </g>
        ))}
        <path class="desk-queue__tape" d="M0 84q100 12 200 2t200 0" />
      </svg>
    </div>
  );
}

/** Somebody who stands beside the traveller, half outside the glass. */
export function CompanionShape() {
  return (
    <svg class="desk-glass__companion" viewBox="0 0 60 120" aria-hidden="true" focusable="false">
      <path d={figures[0]} />
    </svg>
  );
}
