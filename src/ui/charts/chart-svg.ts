// This module writes one output of two worlds as a drawing that can leave the game: title, axes with units, both lines named at
// their ends and told apart without colour, and a foot that says what made it. It is text and knows no page.

import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';

/** What a chart shows. Values by quarter or by month, both series alike. */
export interface ChartToTake {
  readonly title: string;
  /** "people a month, estimated" */
  readonly unit: string;
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly nameA: string;
  readonly nameB: string;
  /** How many values make a year. */
  readonly perYear: number;
  /** "Year {n}" written out for a year. */
  readonly yearName: (year: number) => string;
  readonly numberWords: (value: number) => string;
  /** Model, codes, address: one or two lines. */
  readonly foot: readonly string[];
}

/** Size of the drawing, in its own units. */
export const chartSize = { width: 960, height: 540 } as const;

const ink = '#1d2440';
const soft = '#5a5148';
const colours = { a: '#8f3a2a', b: '#1f6f66' } as const;
const face = 'font-family="Atkinson Hyperlegible, Segoe UI, Noto Sans, sans-serif"';

/** Text for an XML document. */
export function xmlText(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** The drawing as SVG. */
export function chartSvg(chart: ChartToTake): string {
  const { width, height } = chartSize;
  const box = { left: 110, right: width - 200, top: 110, bottom: height - 90 };
  const all = [...chart.a, ...chart.b];
  const x = scaleLinear([0, Math.max(1, chart.a.length - 1)], [box.left, box.right]);
  const y = scaleLinear([Math.min(0, ...all), Math.max(...all, 1e-9)], [box.bottom, box.top]).nice(5);
  const draw = line<number>(
    (_, at) => x(at),
    (value) => y(value),
  );
  const years = Math.floor(chart.a.length / chart.perYear);
  const grid = y
    .ticks(5)
    .map(
      (tick) =>
        `<path d="M${box.left} ${y(tick)}H${box.right}" stroke="#d8c7a4"/><text x="${box.left - 12}" y="${y(tick) + 6}" text-anchor="end">${xmlText(chart.numberWords(tick))}</text>`,
    )
    .join('');
  const marks = Array.from({ length: years }, (_, at) => at + 1)
    .filter((year) => year % 2 === 0)
    .map((year) => {
      const at = x(Math.min(chart.a.length - 1, year * chart.perYear - 1));
      return `<path d="M${at} ${box.bottom}v6" stroke="${soft}"/><text x="${at}" y="${box.bottom + 26}" text-anchor="middle">${xmlText(chart.yearName(year))}</text>`;
    })
    .join('');
  const ends = endsApart(y(chart.a.at(-1) ?? 0), y(chart.b.at(-1) ?? 0));
  const named = (side: 'a' | 'b', name: string) =>
    `<text x="${box.right + 12}" y="${ends[side] + 6}" fill="${colours[side]}" font-weight="700">${xmlText(shortened(name))}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${xmlText(chart.title)}">`,
    `<rect width="${width}" height="${height}" fill="#fffaef"/>`,
    `<g ${face} font-size="17" fill="${soft}">`,
    `<text x="${box.left}" y="48" font-size="28" font-weight="700" fill="${ink}">${xmlText(chart.title)}</text>`,
    `<text x="${box.left}" y="78" font-size="18">${xmlText(chart.unit)}</text>`,
    grid,
    marks,
    `<path d="M${box.left} ${y(0)}H${box.right}" stroke="${soft}" stroke-width="1.5"/>`,
    `<path d="${draw([...chart.a]) ?? ''}" fill="none" stroke="${colours.a}" stroke-width="3.5" stroke-dasharray="10 6"/>`,
    `<path d="${draw([...chart.b]) ?? ''}" fill="none" stroke="${colours.b}" stroke-width="4"/>`,
    named('a', chart.nameA),
    named('b', chart.nameB),
    ...chart.foot.map(
      (text, at) => `<text x="${box.left}" y="${height - 34 + at * 20}" font-size="13">${xmlText(text)}</text>`,
    ),
    '</g></svg>',
  ].join('');
}

/** Names at the ends of two lines must not lie over each other. */
function endsApart(a: number, b: number): { readonly a: number; readonly b: number } {
  const least = 24;
  if (Math.abs(a - b) >= least) return { a, b };
  const middle = (a + b) / 2;
  return a <= b ? { a: middle - least / 2, b: middle + least / 2 } : { a: middle + least / 2, b: middle - least / 2 };
}

function shortened(name: string): string {
  return name.length > 22 ? `${name.slice(0, 21)}…` : name;
}
