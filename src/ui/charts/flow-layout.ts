// This module works out a flow picture as plain data: three columns of blocks and ribbons between them, as wide as what
// flows. It draws nothing.

/** Something that flows from a block of the first column through one of the second to one of the third. */
export interface Flow {
  readonly from: string;
  readonly via: string;
  readonly to: string;
  readonly value: number;
}

/** A block. Lengths are units of the drawing. */
export interface FlowBlock {
  readonly id: string;
  readonly column: 0 | 1 | 2;
  readonly y: number;
  readonly tall: number;
  readonly value: number;
}

/** A ribbon from one column to the next. */
export interface FlowRibbon {
  readonly id: string;
  readonly column: 0 | 1;
  /** Where the flow came from at first, for its colour. */
  readonly from: string;
  readonly to: string;
  readonly y0: number;
  readonly y1: number;
  readonly tall: number;
}

/** A picture as data. */
export interface FlowLayout {
  readonly blocks: readonly FlowBlock[];
  readonly ribbons: readonly FlowRibbon[];
}

/** Lay flows out in a height, with gaps between blocks. Blocks stand in the order of `order`, then as they come. */
export function layoutFlows(flows: readonly Flow[], height: number, gap: number, order: readonly string[]): FlowLayout {
  const total = flows.reduce((sum, flow) => sum + flow.value, 0);
  const ends = ['from', 'via', 'to'] as const;
  const rank = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  const columns = ends.map((end) => {
    const sums = new Map<string, number>();
    for (const flow of flows) sums.set(flow[end], (sums.get(flow[end]) ?? 0) + flow.value);
    return [...sums].sort(([a], [b]) => rank(a) - rank(b));
  });
  const gaps = Math.max(0, ...columns.map((column) => column.length - 1)) * gap;
  const scale = total > 0 ? (height - gaps) / total : 0;
  const blocks: FlowBlock[] = [];
  columns.forEach((column, at) => {
    const used = column.reduce((sum, [, value]) => sum + value * scale, 0) + (column.length - 1) * gap;
    let y = (height - used) / 2;
    for (const [id, value] of column) {
      blocks.push({ id, column: at as 0 | 1 | 2, y, tall: value * scale, value });
      y += value * scale + gap;
    }
  });
  const placeOf = (column: number, id: string): FlowBlock => blocks.find((b) => b.column === column && b.id === id)!;
  const filled = new Map<FlowBlock, { in: number; out: number }>();
  const take = (block: FlowBlock, side: 'in' | 'out', tall: number): number => {
    const now = filled.get(block) ?? { in: 0, out: 0 };
    const y = block.y + now[side];
    now[side] += tall;
    filled.set(block, now);
    return y;
  };
  const ribbons: FlowRibbon[] = [];
  // Ribbons leave a block in the order of the blocks they go to, so that few cross.
  const inOrder = [...flows].sort(
    (a, b) => rank(a.from) - rank(b.from) || rank(a.via) - rank(b.via) || rank(a.to) - rank(b.to),
  );
  for (const column of [0, 1] as const) {
    for (const flow of inOrder) {
      const [start, end] = column === 0 ? [flow.from, flow.via] : [flow.via, flow.to];
      const tall = flow.value * scale;
      ribbons.push({
        id: `${column} ${flow.from} ${flow.via} ${flow.to}`,
        column,
        from: flow.from,
        to: flow.to,
        y0: take(placeOf(column, start), 'out', tall),
        y1: take(placeOf(column + 1, end), 'in', tall),
        tall,
      });
    }
  }
  return { blocks, ribbons };
}
