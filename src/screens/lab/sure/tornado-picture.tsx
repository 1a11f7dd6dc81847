// This module draws a tornado: a bar for each thing moved, widest first, from the lowest to the highest difference it led to, with a
// line where nothing is moved and one where A and B are even. The list beside it says the same in words.

import type { Bars } from './sure-view';

/** What the picture needs. */
export interface TornadoPictureProps {
  readonly bars: Bars;
  readonly words: (difference: number) => string;
  readonly label: string;
}

const row = 34;
const width = 720;
const box = { left: 12, right: width - 12 } as const;

/** The bars. */
export function TornadoPicture({ bars, words, label }: TornadoPictureProps) {
  const all = [0, bars.centre, ...bars.bars.flatMap((bar) => [bar.from, bar.to])];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const x = (value: number): number => box.left + ((value - low) / Math.max(1e-9, high - low)) * (box.right - box.left);
  const height = bars.bars.length * row + 46;
  const numbers = [low, high].map((value) => ({ value, anchor: value === low ? 'start' : 'end' }) as const);
  return (
    <svg class="sure__tornado" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {bars.bars.map((bar, at) => (
        <g key={bar.id}>
          <text class="sure__what" x={box.left} y={at * row + 13}>
            {bar.what.length > 92 ? `${bar.what.slice(0, 91)}…` : bar.what}
          </text>
          <rect
            class={`sure__bar sure__bar--${bar.kind}`}
            x={x(bar.from)}
            y={at * row + 18}
            width={Math.max(2, x(bar.to) - x(bar.from))}
            height="10"
            rx="3"
          />
        </g>
      ))}
      <path class="sure__zero" d={`M ${x(0)} 0 V ${height - 34}`} />
      <path class="sure__centre" d={`M ${x(bars.centre)} 0 V ${height - 34}`} />
      {numbers.map(({ value, anchor }) => (
        <text key={anchor} class="sure__tick" x={x(value)} y={height - 12} text-anchor={anchor}>
          {words(value)}
        </text>
      ))}
    </svg>
  );
}
