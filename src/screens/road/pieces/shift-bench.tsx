// This module draws the bench of a shift: the belt with the pears that come, the window, and the tray with those that lie.
// What it shows is said in words beside it.

import { useId } from 'preact/hooks';
import type { LaidPear, Pear } from '../../../play/shift';
import { PearDrawing } from './pear-drawing';

/** A bench: the tray stands beside the belt, or before it where the window is narrow. */
interface BenchPlan {
  readonly width: number;
  readonly height: number;
  readonly belt: { readonly width: number; readonly top: number; readonly bottom: number };
  /** The middle of the pear in hand; the style sheet lays the pear itself there. */
  readonly hand: readonly [x: number, y: number];
  /** The next pear, and the one after it. */
  readonly coming: readonly (readonly [x: number, y: number])[];
  readonly tray: { readonly x: number; readonly y: number; readonly columns: number; readonly rows: number };
}

const plans: Readonly<Record<'beside' | 'before', BenchPlan>> = {
  beside: {
    width: 640,
    height: 340,
    belt: { width: 388, top: 78, bottom: 286 },
    hand: [237, 182],
    coming: [
      [88, 186],
      [24, 186],
    ],
    tray: { x: 404, y: 16, columns: 3, rows: 4 },
  },
  before: {
    width: 340,
    height: 484,
    belt: { width: 340, top: 48, bottom: 218 },
    hand: [190, 133],
    coming: [
      [58, 136],
      [4, 136],
    ],
    tray: { x: 32, y: 238, columns: 4, rows: 3 },
  },
};

const cell = 66;
const row = 74;
const rim = 8;

/** More turns than this do not lean a pear further. */
const mostLean = 2;
const leanOfTurn = 11;

/** What the bench shows. */
export interface ShiftBenchProps {
  readonly laid: readonly LaidPear[];
  readonly coming: readonly Pear[];
  readonly tall: boolean;
}

/** The bench. */
export function ShiftBench({ laid, coming, tall }: ShiftBenchProps) {
  const id = useId();
  const plan = plans[tall ? 'before' : 'beside'];
  const { width, height, belt, hand, tray } = plan;
  const [trayWidth, trayHeight] = [tray.columns * cell + 2 * rim, tray.rows * row + 2 * rim];
  const cells = Array.from({ length: tray.columns * tray.rows }, (_, at) => ({
    at,
    x: tray.x + rim + cell * ((at % tray.columns) + 0.5),
    y: tray.y + rim + row * (Math.floor(at / tray.columns) + 0.5),
  }));
  const slats = Array.from({ length: Math.ceil(belt.width / 56) }, (_, at) => 28 + at * 56);
  const middle = hand[0];
  return (
    <svg class="shift__drawing" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <defs>
        <linearGradient id={`${id}-sun`} x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stop-color="#ffd79b" stop-opacity=".34" />
          <stop offset="1" stop-color="#ffd79b" stop-opacity="0" />
        </linearGradient>
        <radialGradient id={`${id}-lamp`}>
          <stop offset="0" stop-color="#ffb454" stop-opacity=".3" />
          <stop offset="1" stop-color="#ffb454" stop-opacity="0" />
        </radialGradient>
        <linearGradient id={`${id}-tray`} x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stop-color="#8b78b4" />
          <stop offset="1" stop-color="#6d5a95" />
        </linearGradient>
      </defs>
      <rect width={width} height={height} rx="14" fill="#262f5c" />
      {/* the belt */}
      <path d={`M0 ${belt.top}H${belt.width}V${belt.bottom}H0Z`} fill="#12173a" />
      {slats.map((x) => (
        <path key={x} d={`M${x} ${belt.top}V${belt.bottom}`} stroke="#1b2249" stroke-width="6" />
      ))}
      <path d={`M0 ${belt.top}H${belt.width}v11H0ZM0 ${belt.bottom - 11}H${belt.width}v11H0Z`} fill="#454f88" />
      {!tall &&
        slats
          .filter((_, at) => at % 2 === 0)
          .map((x) => (
            <g key={x}>
              <circle cx={x} cy={belt.bottom + 24} r="12" fill="#12173a" />
              <circle cx={x} cy={belt.bottom + 24} r="8" fill="#454f88" />
            </g>
          ))}
      {/* the window, which the stems of the tray point to, and its light on the belt */}
      <path
        d={`M${middle - 104} 14H${middle + 104}L${middle + 150} ${belt.bottom}H${middle - 150}Z`}
        fill={`url(#${id}-sun)`}
      />
      <path d={`M${middle - 104} 0H${middle + 104}V18H${middle - 104}Z`} fill="#ffd79b" />
      <path
        d={`M${middle - 52} 0V18M${middle} 0V18M${middle + 52} 0V18M${middle - 110} 19H${middle + 110}`}
        stroke="#3b4478"
        stroke-width="4"
      />
      <circle cx={hand[0]} cy={hand[1]} r="112" fill={`url(#${id}-lamp)`} />
      {coming.map((pear, at) => {
        const [x, y] = plan.coming[at] ?? [0, 0];
        return (
          <g
            key={laid.length + at}
            class="shift__next"
            transform={`translate(${x} ${y}) scale(${tall ? 0.42 : 0.5})`}
            opacity={at === 0 ? 0.92 : 0.6}
          >
            <g transform={`rotate(${pear.stem * 90})`}>
              <PearDrawing bruiseUp={pear.bruiseUp} />
            </g>
          </g>
        );
      })}
      {/* the tray of moulded paper; a notch in each cell shows where a stem goes */}
      <g data-tray="">
        <rect
          x={tray.x + 3}
          y={tray.y + 8}
          width={trayWidth}
          height={trayHeight}
          rx="10"
          fill="#0b1129"
          opacity=".45"
        />
        <rect x={tray.x} y={tray.y} width={trayWidth} height={trayHeight} rx="10" fill={`url(#${id}-tray)`} />
        <rect x={tray.x} y={tray.y} width={trayWidth} height="5" rx="2.5" fill="#b3a2d6" opacity=".7" />
        {cells.map(({ at, x, y }) => (
          <g key={at} transform={`translate(${x} ${y})`}>
            <ellipse rx="26" ry="31" fill="#4e3d76" />
            <ellipse cy="4" rx="23" ry="26" fill="#5f4e89" />
            <path d="M-4-34H4L3-24H-3Z" fill="#4e3d76" />
          </g>
        ))}
      </g>
      {laid.map(({ spare }, index) => {
        const { at, x, y } = cells[index]!;
        const lean = Math.min(mostLean, spare) * leanOfTurn * (index % 2 === 0 ? 1 : -1);
        return (
          <g key={at} transform={`translate(${x} ${y + 1}) rotate(${lean}) scale(.52)`}>
            <g class="shift__laid">
              <PearDrawing bruiseUp={false} />
            </g>
          </g>
        );
      })}
    </svg>
  );
}
