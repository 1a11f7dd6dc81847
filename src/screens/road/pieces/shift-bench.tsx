// This module draws the bench of a shift: the belt with the pears that come, the window, and the tray with those that lie.
// What it shows is said in words beside it.

import type { LaidPear, Pear } from '../../../play/shift';
import { PearDrawing } from './pear-drawing';

/** Size of the drawing. */
const width = 640;
const height = 340;
/** The tray: where it stands, and its cells. */
const tray = { x: 408, y: 18, columns: 3, rows: 4, cell: 70, row: 74 } as const;

/** More turns than this do not lean a pear further. */
const mostLean = 2;
const leanOfTurn = 11;

/** The bench. */
export function ShiftBench({ laid, coming }: { readonly laid: readonly LaidPear[]; readonly coming: readonly Pear[] }) {
  const cells = Array.from({ length: tray.columns * tray.rows }, (_, at) => ({
    at,
    x: tray.x + 12 + tray.cell * ((at % tray.columns) + 0.5),
    y: tray.y + 8 + tray.row * (Math.floor(at / tray.columns) + 0.5),
  }));
  return (
    <svg class="shift__drawing" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <rect width={width} height={height} rx="14" fill="#20284f" />
      {/* the window's light, which the stems of the tray point to */}
      <path d="M64 0H330L352 62H42Z" fill="#f4b56a" opacity=".16" />
      <path d="M92 0H300L308 15H84Z" fill="#ffd79b" />
      <path d="M196 0V15M144 0L140 15M248 0L252 15" stroke="#20284f" stroke-width="4" />
      {/* the belt */}
      <path d="M0 78H392V284H0Z" fill="#131836" />
      <path d="M0 78H392V90H0ZM0 272H392V284H0Z" fill="#3b4478" />
      {[28, 84, 140, 196, 252, 308, 364].map((x) => (
        <path key={x} d={`M${x} 90V272`} stroke="#1d2450" stroke-width="5" />
      ))}
      {[14, 98, 182, 266, 350].map((x) => (
        <circle key={x} cx={x} cy="304" r="11" fill="#141a3c" stroke="#3b4478" stroke-width="4" />
      ))}
      <ellipse cx="232" cy="206" rx="104" ry="60" fill="#ffb454" opacity=".1" />
      {coming.map((pear, at) => (
        <g
          // The next pear is the nearer one: it keeps its place in the row while the row moves.
          key={`${laid.length + at}`}
          transform={`translate(${84 - at * 66} 182) scale(.5) rotate(${pear.stem * 90})`}
          opacity={at === 0 ? 0.9 : 0.55}
        >
          <PearDrawing bruiseUp={pear.bruiseUp} />
        </g>
      ))}
      {/* the tray of moulded paper */}
      <g data-tray="">
        <path
          d={`M${tray.x} ${tray.y + 8}q0-8 8-8h${tray.cell * tray.columns + 8}q8 0 8 8v${tray.row * tray.rows}q0 8-8 8h-${tray.cell * tray.columns + 8}q-8 0-8-8Z`}
          fill="#7d6aa5"
        />
        <path
          d={`M${tray.x} ${tray.y + 8}q0-8 8-8h${tray.cell * tray.columns + 8}q8 0 8 8v6H${tray.x}Z`}
          fill="#9a87c0"
        />
        {cells.map(({ at, x, y }) => (
          <g key={at} transform={`translate(${x} ${y})`}>
            <ellipse rx="27" ry="31" fill="#56457d" />
            <ellipse cy="3" rx="24" ry="27" fill="#64528d" />
            {/* where a stem goes: a notch at the window's side of each cell */}
            <path d="M-5-31H5L3-22H-3Z" fill="#56457d" />
          </g>
        ))}
      </g>
      {laid.map(({ spare }, at) => {
        const { x, y } = cells[at]!;
        const lean = Math.min(mostLean, spare) * leanOfTurn * (at % 2 === 0 ? 1 : -1);
        return (
          <g key={cells[at]!.at} transform={`translate(${x} ${y + 2}) rotate(${lean}) scale(.5)`}>
            <g class="shift__laid">
              <PearDrawing bruiseUp={false} />
            </g>
          </g>
        );
      })}
    </svg>
  );
}
