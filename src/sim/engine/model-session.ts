// This module is the model as something to talk to: policies by name, run or stepped on the same people, with snapshots so
// that nothing is stepped twice. It is purely synchronous: long calls are generators that yield every few milliseconds
// of work. Time, threads and giving way belong to whoever drives it (a worker, the page, the command line, a test).

import type { LeverId, LeverSettings } from '../../policy/levers';
import type { LeverChange, PolicySchedule } from '../../policy/schedule';
import type { PersonFile } from '../person-entries';
import type { MonthBlock, RunRequest, RunResult } from '../run-api';
import { cancelled } from './cancelled';
import { historyOf } from './history';
import { type FileSpan, writePersonFile } from './person-file';
import { bearInSteps, monthInSteps, resultOf } from './run';
import { burnInMonths, Simulation } from './simulation';
import { type Snapshot, SnapshotCache } from './snapshot-cache';

/** Months between two snapshots of a running policy. */
export const snapshotEvery = 12;

/** Memory for snapshots when nothing else is asked for: about four ten-year runs of 20,000 persons with lights. */
const usualBytes = 96 * 1024 * 1024;

/** Everything of a run's request but its policy. */
export type RunBase = Omit<RunRequest, 'policy'>;

/** Hears the outputs of months done: those a snapshot already holds as one block, later ones month by month. */
export type OnMonths = (block: MonthBlock) => void;

/** A policy of the session and how far it has got. */
interface Track {
  readonly request: RunRequest;
  /** A run between two months, or in the middle of one while a call is under way. */
  simulation: Simulation | undefined;
  /** The last snapshot taken or taken up. */
  last: Snapshot | undefined;
  /** Months done after burn-in, as far as whoever steps this policy has heard. */
  reached: number;
  busy: boolean;
  /** Nobody waits for the call under way any more. */
  dropped: boolean;
}

/** Burn-in under way, shared by all who wait for it. */
interface BurnIn {
  readonly simulation: Simulation;
  readonly steps: Generator<number, Snapshot, void>;
  waiting: number;
  ended: Snapshot | undefined;
}

/** Policies on the same people. */
export class ModelSession {
  /** Months stepped so far, burn-in included, by all calls. */
  monthsStepped = 0;
  private base: RunBase | undefined;
  private readonly cache: SnapshotCache;
  private readonly tracks = new Map<string, Track>();
  private readonly burnIns = new Map<string, BurnIn>();

  /** A session whose snapshots take at most `mostBytes`. */
  constructor(mostBytes: number = usualBytes) {
    this.cache = new SnapshotCache(mostBytes);
  }

  /** Bytes that snapshots take now. */
  get snapshotBytes(): number {
    return this.cache.bytes;
  }

  /** People, parameters, seed, shocks and horizon of policies set from now on. Policies already set keep theirs. */
  init(base: RunBase): void {
    this.base = base;
  }

  /** Set a policy by its schedule, or move levers of one from a month on (later changes of those levers are dropped). */
  setPolicy(id: string, schedule: PolicySchedule): void;
  setPolicy(id: string, levers: Partial<LeverSettings>, atMonth: number): void;
  setPolicy(id: string, what: PolicySchedule | Partial<LeverSettings>, atMonth?: number): void {
    const old = this.tracks.get(id);
    const base = atMonth === undefined ? this.base : old?.request;
    if (!base) throw new RangeError(`There is nothing yet to set the policy "${id}" on.`);
    const policy =
      atMonth === undefined
        ? (what as PolicySchedule)
        : movedFrom(this.track(id).request.policy, what as Partial<LeverSettings>, atMonth);
    const request: RunRequest = { ...base, policy };
    const { months } = request;
    // What was stepped under the old schedule still holds when both agree until there.
    const here = old?.simulation && !old.busy ? this.snapshotOf(old) : old?.last;
    const holds = here !== undefined && here.month <= months && here.history === historyOf(request, here.month);
    this.cancel(id);
    this.tracks.set(id, {
      request,
      simulation: undefined,
      last: holds ? here : undefined,
      reached: holds ? here.month : 0,
      busy: false,
      dropped: false,
    });
  }

  /** Run a policy to the end of the horizon; yields the share of the work done. The result is the caller's own. */
  *run(id: string, onMonths?: OnMonths): Generator<number, RunResult, void> {
    const track = this.track(id);
    const simulation = yield* this.reach(track, track.request.months, onMonths);
    // The result takes the arrays of the simulation with it; what comes next starts from a snapshot.
    track.simulation = undefined;
    return resultOf(simulation, track.request);
  }

  /** Step a policy by some months, at most to the end of the horizon; returns the months done since burn-in. */
  *step(id: string, months: number, onMonths?: OnMonths): Generator<number, number, void> {
    const track = this.track(id);
    const from = track.reached;
    const simulation = yield* this.reach(track, Math.min(track.request.months, from + months), onMonths, from);
    return simulation.month;
  }

  /** A copy of where a policy stands between two months. Throws a RangeError when it has not been stepped. */
  snapshot(id: string): Snapshot {
    const track = this.track(id);
    if (track.busy) throw new RangeError(`The policy "${id}" is in the middle of a month.`);
    if (track.simulation) return this.snapshotOf(track);
    if (!track.last) throw new RangeError(`The policy "${id}" has not been stepped.`);
    return track.last;
  }

  /** Put a policy back to a snapshot. Throws a RangeError when the policy's own history does not lead there. */
  restore(id: string, snapshot: Snapshot): void {
    const track = this.track(id);
    if (track.busy) throw new RangeError(`The policy "${id}" is in the middle of a month.`);
    if (snapshot.month > track.request.months || historyOf(track.request, snapshot.month) !== snapshot.history) {
      throw new RangeError(`The history of the policy "${id}" does not lead to this snapshot.`);
    }
    track.last = snapshot;
    track.reached = snapshot.month;
    track.simulation = takenUp(track.request, snapshot);
  }

  /**
   * Write the file of a person under a policy, from the snapshot nearest to its first month. The policy stays where it
   * stands. Yields the share of the work done.
   */
  *why(person: number, id: string, span: FileSpan = {}): Generator<number, PersonFile, void> {
    const { request, last } = this.track(id);
    // A life of its own, so that the policy may be stepped, moved or cancelled meanwhile.
    const reader: Track = { request, simulation: undefined, last, reached: 0, busy: true, dropped: false };
    const near = this.nearest(reader, span.from ?? 0) ?? (yield* this.burntIn(reader));
    const simulation = takenUp(request, near);
    try {
      return yield* writePersonFile(request, person, span, simulation);
    } finally {
      this.monthsStepped += simulation.month - near.month;
    }
  }

  /** Give up the call under way for a policy: it throws `Cancelled` at its next step. The policy stays set. */
  cancel(id: string): void {
    const track = this.tracks.get(id);
    if (!track?.busy) return;
    track.dropped = true;
    const { request, last, reached } = track;
    this.tracks.set(id, { request, simulation: undefined, last, reached, busy: false, dropped: false });
  }

  private track(id: string): Track {
    const track = this.tracks.get(id);
    if (!track) throw new RangeError(`There is no policy "${id}" in this session.`);
    return track;
  }

  /** Bring a policy to a month, from where it stands or from the nearest snapshot. */
  private *reach(
    track: Track,
    month: number,
    onMonths: OnMonths | undefined,
    heard = 0,
  ): Generator<number, Simulation, void> {
    if (track.busy) throw new RangeError('A call for this policy is under way; cancel it first.');
    track.busy = true;
    try {
      const near = track.simulation ? undefined : this.nearest(track, month);
      const cold = !track.simulation && !near;
      if (!track.simulation) {
        track.last = near ?? (yield* this.burntIn(track));
        track.simulation = takenUp(track.request, track.last);
        yield 0;
        if (track.dropped) throw cancelled();
      }
      const { simulation } = track;
      if (onMonths && simulation.month > heard) onMonths(simulation.trace.block(heard, simulation.month));
      const begun = cold ? 0 : simulation.time;
      const all = Math.max(1, burnInMonths + month - begun);
      while (simulation.month < month) {
        for (const part of monthInSteps(simulation)) {
          yield (simulation.time + part - begun) / all;
          if (track.dropped) throw cancelled();
        }
        this.monthsStepped++;
        const done = simulation.month;
        if (done % snapshotEvery === 0) this.cache.add(this.snapshotOf(track));
        if (done > heard) onMonths?.(simulation.trace.block(done - 1, done));
        yield (simulation.time - begun) / all;
        if (track.dropped) throw cancelled();
      }
      track.reached = month;
      return simulation;
    } finally {
      track.busy = false;
      // A call dropped in the middle of a month leaves nothing to go on from but snapshots.
      if (track.simulation && track.simulation.month < month) track.simulation = undefined;
    }
  }

  /** The last snapshot at or before a month that a policy's own history leads through. */
  private nearest({ request, last }: Track, month: number): Snapshot | undefined {
    const own = last && last.month <= month ? last : undefined;
    for (let at = Math.floor(month / snapshotEvery) * snapshotEvery; at > (own?.month ?? -1); at -= snapshotEvery) {
      const found = this.cache.find(historyOf(request, at));
      if (found) return found;
    }
    return own;
  }

  /** The snapshot at the end of burn-in. Whoever waits for the same one steps the same simulation in turns. */
  private *burntIn(track: Track): Generator<number, Snapshot, void> {
    const { request } = track;
    const history = historyOf(request, 0);
    let shared = this.burnIns.get(history);
    if (!shared) {
      const simulation = new Simulation({ ...request, months: 0 });
      shared = { simulation, steps: this.burnIn(simulation, history), waiting: 0, ended: undefined };
      this.burnIns.set(history, shared);
    }
    shared.waiting++;
    try {
      while (!shared.ended) {
        const step = shared.steps.next();
        if (step.done) shared.ended = step.value;
        yield shared.simulation.time / (burnInMonths + request.months);
        if (track.dropped) throw cancelled();
      }
      return shared.ended;
    } finally {
      shared.waiting--;
      if (shared.waiting === 0 || shared.ended) this.burnIns.delete(history);
    }
  }

  private *burnIn(simulation: Simulation, history: string): Generator<number, Snapshot, void> {
    yield* bearInSteps(simulation);
    while (simulation.month < 0) {
      yield* monthInSteps(simulation);
      this.monthsStepped++;
      yield 0;
    }
    const snapshot: Snapshot = { history, month: 0, state: simulation.keep(), trace: undefined };
    this.cache.add(snapshot);
    return snapshot;
  }

  /** Where a track stands, as a snapshot that later ones lean on. */
  private snapshotOf(track: Track): Snapshot {
    const { simulation, last, request } = track;
    if (!simulation) throw new RangeError('There is no run to copy.');
    const { month } = simulation;
    if (last && last.month === month) return last;
    const before = last && last.month > 0 ? last.trace : undefined;
    const trace = month > 0 ? simulation.trace.stretchAfter(before, month) : undefined;
    const snapshot = { history: historyOf(request, month), month, state: simulation.keep(), trace };
    track.last = snapshot;
    return snapshot;
  }
}

function takenUp(request: RunRequest, snapshot: Snapshot): Simulation {
  const simulation = new Simulation(request);
  simulation.takeUp(snapshot.state);
  simulation.trace.follow(snapshot.trace);
  return simulation;
}

/** A schedule with some levers moved from a month on. */
function movedFrom(old: PolicySchedule, levers: Partial<LeverSettings>, month: number): PolicySchedule {
  const moved = Object.entries(levers) as [LeverId, number][];
  if (month <= 0) {
    const later = old.changes.filter(({ lever }) => levers[lever] === undefined);
    return { start: { ...old.start, ...levers }, changes: later };
  }
  const changes: LeverChange[] = old.changes.filter(
    (change) => change.month < month || levers[change.lever] === undefined,
  );
  for (const [lever, value] of moved) changes.push({ month, lever, value });
  return { start: old.start, changes };
}
