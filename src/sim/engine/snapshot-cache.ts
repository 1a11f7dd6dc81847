// This module keeps snapshots of runs by the name of their history, within a number of bytes. When there are too many,
// the one that was used longest ago goes first. Losing one costs time and nothing else.

import { bytesOfFields } from './kept-fields';
import type { TraceStretch } from './run-trace';
import type { KeptState } from './simulation';

/** A run between two months: whoever takes it up goes on with the same bits. It never changes. */
export interface Snapshot {
  /** Name of the history that leads here (`historyOf`). */
  readonly history: string;
  /** Months done after burn-in. */
  readonly month: number;
  readonly state: KeptState;
  /** What was recorded in these months; undefined at month 0. */
  readonly trace: TraceStretch | undefined;
}

/** Snapshots by history, least recently used first. */
export class SnapshotCache {
  private readonly snapshots = new Map<string, Snapshot>();
  private readonly most: number;

  constructor(mostBytes: number) {
    this.most = mostBytes;
  }

  /** Bytes of all snapshots; a stretch of trace that several share counts once. */
  get bytes(): number {
    let bytes = 0;
    const seen = new Set<TraceStretch>();
    for (const { state, trace } of this.snapshots.values()) {
      for (const kept of [state.population, state.macro, state.run, state.ramps]) bytes += bytesOfFields(kept);
      for (let stretch = trace; stretch && !seen.has(stretch); stretch = stretch.before) {
        seen.add(stretch);
        bytes += stretch.bytes;
      }
    }
    return bytes;
  }

  /** Count of snapshots. */
  get size(): number {
    return this.snapshots.size;
  }

  /** The snapshot of a history, which now counts as just used. */
  find(history: string): Snapshot | undefined {
    const snapshot = this.snapshots.get(history);
    if (snapshot) {
      this.snapshots.delete(history);
      this.snapshots.set(history, snapshot);
    }
    return snapshot;
  }

  /** Keep a snapshot, and let go of the oldest until all fit. */
  add(snapshot: Snapshot): void {
    this.snapshots.delete(snapshot.history);
    this.snapshots.set(snapshot.history, snapshot);
    for (const history of this.snapshots.keys()) {
      if (this.bytes <= this.most) return;
      this.snapshots.delete(history);
    }
  }
}
