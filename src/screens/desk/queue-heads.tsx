// This module draws the people who wait behind the tape, as cut paper against the light, and whoever stands beside
// the traveller. Shapes are dealt by place in the queue alone.

import { figureAt } from '../../ui/place/waiting-figures';

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
                  d={figureAt(at * 3 + row * 2 + 1)}
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
      <path d={figureAt(0)} />
    </svg>
  );
}
