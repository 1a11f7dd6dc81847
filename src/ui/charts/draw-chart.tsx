// This module is a chart a reader draws on: a course to set out from (dashed), the drawn line, later the course that came.
// It is worked by a finger, a mouse or the keyboard and says each point in words; a table beside it says the whole.

import './draw-chart.css';
import { scaleLinear } from 'd3-scale';
import { area, line as lineOf } from 'd3-shape';
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** A point of the drawn line: which one, and its value. */
export interface DrawnPoint {
  readonly at: number;
  readonly value: number;
}

/** How a chart is drawn on. */
export interface Drawing {
  /** The point where the keyboard stands. */
  readonly at: number;
  /** That point in words. */
  readonly says: string;
  readonly help: string;
  readonly onAt: (at: number) => void;
  readonly onLift: (by: number, alone: boolean) => void;
  readonly onStroke: (from: DrawnPoint, to: DrawnPoint) => void;
}

/** What came, once it may be seen. */
export interface Shown {
  /** One value a month. */
  readonly came: readonly number[];
  /** Months shown so far. */
  readonly months: number;
  /** How far from the line counts as near, by month. */
  readonly near: readonly number[];
  /** Month in which it leaves the line. */
  readonly leaves: number | undefined;
}

/** What a chart shows. */
export interface DrawChartProps {
  /** The course to set out from, one value a month. */
  readonly course: readonly number[];
  /** The drawn line: one value every `spacing` months, the first at month 0. */
  readonly line: readonly number[];
  readonly spacing: number;
  readonly low: number;
  readonly high: number;
  readonly label: string;
  readonly tick: (value: number) => string;
  readonly year: (n: number) => string;
  readonly names: { readonly course: string; readonly line: string; readonly came: string };
  readonly draw?: Drawing | undefined;
  readonly shown?: Shown | undefined;
}

/** One key lifts the line by this share of the chart. */
const lift = 1 / 40;
const edge = { start: 64, end: 14, top: 34, bottom: 26 };

function scalesOf({ line, spacing, low, high }: DrawChartProps, width: number, height: number) {
  const months = (line.length - 1) * spacing;
  return {
    months,
    x: scaleLinear([0, months], [edge.start, width - edge.end]),
    y: scaleLinear([low, high], [height - edge.bottom, edge.top]),
  };
}

/** The chart. */
export function DrawChart(props: DrawChartProps) {
  const { line, spacing, low, high, label, draw } = props;
  const frame = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(frame);
  const stroke = useRef<DrawnPoint | undefined>(undefined);
  const { x, y } = scalesOf(props, width, height);
  if (draw === undefined) {
    return (
      <div ref={frame} class="draw-chart" role="img" aria-label={label}>
        <Picture {...props} width={width} height={height} />
      </div>
    );
  }
  const last = line.length - 1;
  const pointOf = (event: PointerEvent): DrawnPoint => {
    const box = frame.current?.getBoundingClientRect();
    const at = Math.round(x.invert(event.clientX - (box?.left ?? 0)) / spacing);
    const value = y.invert(event.clientY - (box?.top ?? 0));
    return { at: Math.min(last, Math.max(0, at)), value: Math.min(high, Math.max(low, value)) };
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const along: Readonly<Record<string, number>> = {
      ArrowLeft: draw.at - 1,
      ArrowRight: draw.at + 1,
      PageDown: draw.at - 4,
      PageUp: draw.at + 4,
      Home: 0,
      End: last,
    };
    const to = along[event.key];
    if (to !== undefined) draw.onAt(Math.min(last, Math.max(0, to)));
    else if (event.key === 'ArrowUp') draw.onLift(lift * (high - low), event.shiftKey);
    else if (event.key === 'ArrowDown') draw.onLift(-lift * (high - low), event.shiftKey);
    else return;
    event.preventDefault();
  };
  const follow = (point: DrawnPoint): void => {
    draw.onStroke(stroke.current ?? point, point);
    draw.onAt(point.at);
    stroke.current = point;
  };
  const letGo = (): void => {
    stroke.current = undefined;
  };
  return (
    <div
      ref={frame}
      class="draw-chart draw-chart--open"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-description={draw.help}
      aria-valuemin={low}
      aria-valuemax={high}
      aria-valuenow={line[draw.at] ?? 0}
      aria-valuetext={draw.says}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        frame.current?.setPointerCapture(event.pointerId);
        frame.current?.focus({ preventScroll: true });
        follow(pointOf(event));
      }}
      onPointerMove={(event) => stroke.current !== undefined && follow(pointOf(event))}
      onPointerUp={letGo}
      onPointerCancel={letGo}
    >
      <Picture {...props} width={width} height={height} />
    </div>
  );
}

/** The drawing itself, hidden from speech: the frame says it. */
function Picture(props: DrawChartProps & { readonly width: number; readonly height: number }) {
  const { course, line, spacing, low, high, tick, year, names, draw, shown, width, height } = props;
  const { x, y, months } = scalesOf(props, width, height);
  const right = width - edge.end;
  const foot = height - edge.bottom;
  const monthly = lineOf<number>(
    (_, month) => x(month),
    (value) => y(value),
  );
  const drawn = lineOf<number>(
    (_, at) => x(at * spacing),
    (value) => y(value),
  );
  const drawnAt = (month: number): number => {
    const before = Math.floor(month / spacing);
    const here = line[before] ?? 0;
    return here + (month / spacing - before) * ((line[before + 1] ?? here) - here);
  };
  const near = area<number>(
    (_, month) => x(month),
    (by, month) => y(Math.max(low, drawnAt(month) - by)),
    (by, month) => y(Math.min(high, drawnAt(month) + by)),
  );
  // Where there is little room, every fifth year is named.
  const every = width < 460 ? 5 : 2;
  const years = Array.from({ length: Math.floor(months / 12 / every) + 1 }, (_, at) => at * every);
  const anchor = (n: number) => (n === 0 ? 'start' : n * 12 === months ? 'end' : 'middle');
  return (
    <>
      <svg width={width} height={height} aria-hidden="true" focusable="false">
        {[...new Set([low, 0, high / 2, high])].map((value) => (
          <g key={value}>
            <path class="draw-chart__grid" d={`M${edge.start} ${y(value)}H${right}`} />
            <text x={edge.start - 8} y={y(value)} text-anchor="end" dominant-baseline="middle">
              {tick(value)}
            </text>
          </g>
        ))}
        {years.map((n) => (
          <text key={n} x={x(n * 12)} y={height - 8} text-anchor={anchor(n)}>
            {year(n)}
          </text>
        ))}
        {shown !== undefined && <path class="draw-chart__near" d={near([...shown.near]) ?? ''} />}
        <path class="draw-chart__course" d={monthly([...course]) ?? ''} />
        <path class="draw-chart__line" d={drawn([...line]) ?? ''} />
        {shown !== undefined && (
          <path class="draw-chart__came" d={monthly(shown.came.slice(0, Math.floor(shown.months) + 1)) ?? ''} />
        )}
        {shown?.leaves !== undefined && (
          <g class="draw-chart__leave">
            <path d={`M${x(shown.leaves)} ${edge.top}V${foot}`} />
            <circle cx={x(shown.leaves)} cy={y(shown.came[shown.leaves] ?? 0)} r={6} />
          </g>
        )}
        {draw !== undefined && (
          <g class="draw-chart__hand">
            <path d={`M${x(draw.at * spacing)} ${edge.top}V${foot}`} />
            <circle cx={x(draw.at * spacing)} cy={y(line[draw.at] ?? 0)} r={9} />
          </g>
        )}
      </svg>
      <ul class="draw-chart__key" aria-hidden="true">
        <li class="draw-chart__key--course">{names.course}</li>
        <li class="draw-chart__key--line">{names.line}</li>
        {shown !== undefined && <li class="draw-chart__key--came">{names.came}</li>}
      </ul>
    </>
  );
}

/** The chart's size on screen, so that its words are never stretched. */
function useSize(frame: RefObject<HTMLDivElement | null>): { width: number; height: number } {
  const [size, setSize] = useState({ width: 640, height: 280 });
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = (): void => setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return size;
}
