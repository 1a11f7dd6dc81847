// This module measures how well a number tells two groups apart: the share of pairs it orders rightly, ties as half.

/** Area under the curve; .5 tells nothing apart. */
export function areaUnderCurve(withGrounds: readonly number[], without: readonly number[]): number {
  const all = [
    ...withGrounds.map((score) => ({ score, positive: true })),
    ...without.map((score) => ({ score, positive: false })),
  ].sort((a, b) => a.score - b.score);
  let rankSum = 0;
  for (let from = 0; from < all.length; ) {
    let to = from;
    while (to < all.length && all[to]?.score === all[from]?.score) to++;
    const rank = (from + 1 + to) / 2;
    for (let at = from; at < to; at++) if (all[at]?.positive) rankSum += rank;
    from = to;
  }
  const n = withGrounds.length;
  return (rankSum - (n * (n + 1)) / 2) / (n * without.length);
}
