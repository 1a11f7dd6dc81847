// This module draws two worlds' series as one small line chart: A dashed, B solid, a line at the month of the clock.
// It is a picture of a table that stands elsewhere, so it is named once and its parts are hidden from speech.

import './charts.css';
import { scaleLinear } from 'd3-scale';
import { curveMonotoneX, line } from 'd3-shape';

/** A small chart of A and B. Values by month. */
export interface SparklineProps {
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** What the chart shows, for speech. */
  readonly label: string;
  /** Month of the clock, 0-based. */
  readonly month?: number | undefined;
  readonly width?: number;
  readonly height?: number;
}

/** Draw the chart; it stretches to the width of its place. */
export function Sparkline({ a, b, label, month, width = 180, height = 44 }: SparklineProps) {
  const all = [...a, ...b];
  const low = Math.min(0, ...all);
  const high = Math.max(...all, low + 1e-9);
  const length = Math.max(a.length, b.length, 2);
  const x = scaleLinear([0, length - 1], [2, width - 2]);
  const y = scaleLinear([low, high], [height - 3, 4]);
  const draw = line<number>(
    (_, at) => x(at),
    (value) => y(value),
  ).curve(curveMonotoneX);
  return (
    <svg class="sparkline" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" role="img" aria-label={label}>
      <path class="sparkline__base" d={`M2 ${y(0)}H${width - 2}`} />
      {month !== undefined && <path class="sparkline__month" d={`M${x(month)} 2V${height - 2}`} />}
      <path class="sparkline__a" d={draw([...a]) ?? ''} />
      <path class="sparkline__b" d={draw([...b]) ?? ''} />
    </svg>
  );
}

/** Thin a monthly series to quarters, so that month-to-month noise does not hide its course. */
export function quarterly(series: ArrayLike<number>): number[] {
  const quarters: number[] = [];
  for (let at = 0; at + 2 < series.length; at += 3) {
    quarters.push(((series[at] ?? 0) + (series[at + 1] ?? 0) + (series[at + 2] ?? 0)) / 3);
  }
  return quarters;
}
