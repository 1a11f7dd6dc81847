// This module draws the outlines of "higher than this" areas of a height field (marching squares), as SVG path data.

/** Heights on a grid; `at(column, row)` for 0…columns, 0…rows. */
export interface HeightField {
  readonly columns: number;
  readonly rows: number;
  readonly at: (column: number, row: number) => number;
  /** From grid to map. */
  readonly place: (column: number, row: number) => readonly [number, number];
}

type Corner = readonly [number, number];

/** Closed outlines of all areas at or above a level. Areas that leave the grid are closed along its edge. */
export function contour(field: HeightField, level: number): string {
  const { columns, rows } = field;
  // One ring of low ground outside the grid closes every area.
  const height = (c: number, r: number): number =>
    c < 0 || r < 0 || c > columns || r > rows ? level - 1 : field.at(c, r);
  const next = new Map<string, { readonly to: string; readonly point: Corner }>();
  const cross = (c1: number, r1: number, c2: number, r2: number): Corner => {
    const a = height(c1, r1);
    const b = height(c2, r2);
    const share = Math.min(1, Math.max(0, (level - a) / (b - a)));
    const c = Math.min(columns, Math.max(0, c1 + (c2 - c1) * share));
    const r = Math.min(rows, Math.max(0, r1 + (r2 - r1) * share));
    return field.place(c, r) as Corner;
  };
  for (let r = -1; r <= rows; r++) {
    for (let c = -1; c <= columns; c++) {
      const top = { key: `h${c},${r}`, point: () => cross(c, r, c + 1, r) };
      const right = { key: `v${c + 1},${r}`, point: () => cross(c + 1, r, c + 1, r + 1) };
      const bottom = { key: `h${c},${r + 1}`, point: () => cross(c, r + 1, c + 1, r + 1) };
      const left = { key: `v${c},${r}`, point: () => cross(c, r, c, r + 1) };
      const shape =
        (height(c, r) >= level ? 8 : 0) +
        (height(c + 1, r) >= level ? 4 : 0) +
        (height(c + 1, r + 1) >= level ? 2 : 0) +
        (height(c, r + 1) >= level ? 1 : 0);
      // High ground stays on the right hand of each piece.
      const pieces = {
        1: [[left, bottom]],
        2: [[bottom, right]],
        3: [[left, right]],
        4: [[right, top]],
        5: [
          [left, top],
          [right, bottom],
        ],
        6: [[bottom, top]],
        7: [[left, top]],
        8: [[top, left]],
        9: [[top, bottom]],
        10: [
          [top, right],
          [bottom, left],
        ],
        11: [[top, right]],
        12: [[right, left]],
        13: [[right, bottom]],
        14: [[bottom, left]],
      }[shape];
      for (const [from, to] of pieces ?? []) next.set(from!.key, { to: to!.key, point: from!.point() });
    }
  }
  return joinRings(next);
}

function joinRings(next: Map<string, { readonly to: string; readonly point: Corner }>): string {
  let path = '';
  for (const start of [...next.keys()]) {
    let at: string | undefined = start;
    const ring: Corner[] = [];
    while (at !== undefined && next.has(at)) {
      const step: { readonly to: string; readonly point: Corner } = next.get(at)!;
      next.delete(at);
      ring.push(step.point);
      at = step.to;
    }
    // Specks cost bytes and show nothing.
    if (ring.length < 9) continue;
    path += softRing(ring);
  }
  return path;
}

/** A ring with every second corner left out and the rest rounded, as scissors cut it. Whole map units, each step relative. */
function softRing(ring: readonly Corner[]): string {
  const kept = ring.filter((_, at) => at % 2 === 0).map(([x, y]) => [Math.round(x), Math.round(y)] as const);
  const half = (at: number): Corner => {
    const [a, b] = [kept[at % kept.length]!, kept[(at + 1) % kept.length]!];
    return [Math.round((a[0] + b[0]) / 2), Math.round((a[1] + b[1]) / 2)];
  };
  let [x, y] = half(kept.length - 1);
  let path = `M${x} ${y}q`;
  kept.forEach((corner, at) => {
    const end = half(at);
    path += signed(corner[0] - x) + signed(corner[1] - y) + signed(end[0] - x) + signed(end[1] - y);
    [x, y] = end;
  });
  return `${path}z`;
}

/** A number that needs no space before it when it is negative. */
const signed = (value: number): string => (value < 0 ? String(value) : ` ${value}`);
