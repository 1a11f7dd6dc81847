// This module reads a trace of Chromium for the longest task of a page's own thread, and what most of it was.

/** One event of a trace, as far as it is read. Times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Wall time, and processor time of the thread. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** A task of the page's thread, in milliseconds. */
export interface PageTask {
  readonly processor: number;
  readonly wall: number;
  /** Seconds that the trace reaches over: a check that it is whole. */
  readonly traced: number;
  /** The longest of what was done in it, by the names that Chromium gives. */
  readonly most: readonly string[];
}

/** Parts named of a task. */
const namedParts = 4;
/** Events that only wrap others. */
const wraps = new Set(['RunTask', 'ThreadControllerImpl::RunTask', 'ThreadPool_RunTask']);

/** The longest tasks of a page's thread: by its own work, and by the time it was not to be had, waiting included. */
export interface LongestTasks {
  readonly byProcessor: PageTask;
  readonly byWall: PageTask;
}

interface Trace {
  readonly traceEvents: readonly TraceEvent[];
}

/** The longest tasks on the main threads of pages. */
export function longestOf(trace: Trace): LongestTasks {
  return { byProcessor: longestBy(trace, costOf), byWall: longestBy(trace, ({ dur = 0 }) => dur) };
}

function longestBy({ traceEvents }: Trace, size: (event: TraceEvent) => number): PageTask {
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const own = traceEvents.filter(({ ph, pid, tid }) => ph === 'X' && mains.has(`${pid} ${tid}`));
  const [longest] = own.filter(({ name }) => wraps.has(name)).sort((x, y) => size(y) - size(x));
  if (longest === undefined) return { processor: 0, wall: 0, traced: 0, most: [] };
  const end = longest.ts + (longest.dur ?? 0);
  const parts = own
    .filter(({ name, tid, pid, ts }) => {
      return !wraps.has(name) && tid === longest.tid && pid === longest.pid && ts >= longest.ts && ts < end;
    })
    .sort((x, y) => costOf(y) - costOf(x));
  const starts = own.map(({ ts }) => ts);
  return {
    traced: Math.round((starts.reduce(later) - starts.reduce(earlier)) / 1e6),
    processor: inMilliseconds(costOf(longest)),
    wall: inMilliseconds(longest.dur ?? 0),
    most: parts.slice(0, namedParts).map((part) => `${part.name} ${inMilliseconds(costOf(part))}`),
  };
}

function later(one: number, other: number): number {
  return Math.max(one, other);
}

function earlier(one: number, other: number): number {
  return Math.min(one, other);
}

function costOf({ tdur, dur = 0 }: TraceEvent): number {
  return tdur ?? dur;
}

function inMilliseconds(microseconds: number): number {
  return Math.round(microseconds / 100) / 10;
}
