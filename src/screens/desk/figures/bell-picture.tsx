// This module draws how far apart two kinds of people lay for an officer, as two bells, and where the officer drew the line.
// The distance is d′; the bar below the bells is what few cases leave open. The words say the same.

import { exp } from '../../../common/exact-math';
import type { Interval } from '../../../roles/officer/signal-figures';
import { tenths } from './figure-words';

const width = 320;
const height = 120;
const from = -3.2;
const to = 5.4;

const across = (x: number): number => ((Math.min(to, Math.max(from, x)) - from) / (to - from)) * width;

/** Outline of a bell with its middle at `middle`. */
export function bellPath(middle: number): string {
  const points: string[] = [];
  for (let at = 0; at <= 80; at++) {
    const x = from + ((to - from) * at) / 80;
    const y = height - 4 - (height - 16) * exp(-0.5 * (x - middle) * (x - middle));
    points.push(`${tenths(across(x))} ${tenths(y)}`);
  }
  return `M0 ${height - 4}L${points.join('L')}L${width} ${height - 4}Z`;
}

/** Two bells, a line and a bar. */
export function BellPicture({ dPrime, criterion }: { readonly dPrime: Interval; readonly criterion: Interval }) {
  // The criterion is counted from the middle between the bells; the picture counts from the first bell.
  const line = (c: number): number => across(c + dPrime.value / 2);
  return (
    <svg class="figs__bells" viewBox={`0 0 ${width} ${height + 22}`} aria-hidden="true" focusable="false">
      <path class="figs__bell figs__bell--without" d={bellPath(0)} />
      <path class="figs__bell figs__bell--grounds" d={bellPath(dPrime.value)} />
      <rect
        class="figs__doubt"
        x={line(criterion.low)}
        y="4"
        width={Math.max(0, line(criterion.high) - line(criterion.low))}
        height={height - 8}
      />
      <path class="figs__line" d={`M${line(criterion.value)} 2V${height - 2}`} />
      <path class="figs__rule" d={`M0 ${height - 4}H${width}`} />
      <path class="figs__bar" d={`M${across(dPrime.low)} ${height + 10}H${across(dPrime.high)}`} />
      <path class="figs__tick" d={`M${across(0)} ${height + 3}v14`} />
      <circle class="figs__dot" cx={across(dPrime.value)} cy={height + 10} r="4" />
    </svg>
  );
}
