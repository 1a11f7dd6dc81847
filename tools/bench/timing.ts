// This module measures the processor time of a piece of work; wall time on a shared machine says little.

/** Processor seconds (user and system) of a piece of work. */
export function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Median of a list; the upper of the middle two for an even count, 0 for none. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
