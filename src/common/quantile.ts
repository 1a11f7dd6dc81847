// This module finds quantiles exactly or from counts in bins, always the same way.

/** The quantile of sorted values by linear interpolation (type 7); 0 when there are none. `share` is 0–1. */
export function quantileOfSorted(sorted: ArrayLike<number>, share: number): number {
  if (sorted.length === 0) return 0;
  const place = (sorted.length - 1) * Math.min(1, Math.max(0, share));
  const below = Math.floor(place);
  const lower = sorted[below]!;
  const upper = sorted[Math.min(sorted.length - 1, below + 1)]!;
  return lower + (upper - lower) * (place - below);
}

/** The quantile of any values, which are not changed; 0 when there are none. */
export function quantile(values: ArrayLike<number>, share: number): number {
  return quantileOfSorted(Float64Array.from(values).sort(), share);
}

/** The quantile of values counted in bins of equal width from 0, interpolated inside the bin; 0 when all bins are empty. */
export function quantileOfBins(counts: ArrayLike<number>, binWidth: number, share: number): number {
  let total = 0;
  for (let bin = 0; bin < counts.length; bin++) total += counts[bin]!;
  if (total === 0) return 0;
  const wanted = total * share;
  let below = 0;
  for (let bin = 0; bin < counts.length; bin++) {
    const count = counts[bin]!;
    if (count > 0 && below + count >= wanted) return (bin + (wanted - below) / count) * binWidth;
    below += count;
  }
  return counts.length * binWidth;
}
