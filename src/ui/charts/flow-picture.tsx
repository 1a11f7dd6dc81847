// This module draws a flow picture: what became of whom, through what. It is a picture of a table that stands beside it, so
// it is named once and hidden from speech otherwise.

import './charts.css';
import { type Flow, layoutFlows } from './flow-layout';

/** A flow picture. */
export interface FlowPictureProps {
  readonly flows: readonly Flow[];
  /** Ids in the order in which blocks stand. */
  readonly order: readonly string[];
  readonly label: string;
  readonly nameOf: (id: string, column: 0 | 1 | 2) => string;
  readonly toneOf: (id: string) => string;
}

const [width, height, bar] = [940, 430, 12] as const;
const columns = [150, 464, 778] as const;

/** Draw it. */
export function FlowPicture({ flows, order, label, nameOf, toneOf }: FlowPictureProps) {
  const { blocks, ribbons } = layoutFlows(flows, height, 16, order);
  return (
    <svg class="flow" viewBox={`0 -4 ${width} ${height + 8}`} role="img" aria-label={label}>
      {ribbons.map(({ id, column, from, to, y0, y1, tall }) => {
        const [x0, x1] = [columns[column] + bar, columns[column + 1]!];
        const middle = (x0 + x1) / 2;
        const path = `M${x0} ${y0}C${middle} ${y0} ${middle} ${y1} ${x1} ${y1}V${y1 + tall}C${middle} ${y1 + tall} ${middle} ${y0 + tall} ${x0} ${y0 + tall}Z`;
        return <path key={id} class={`flow__ribbon flow__ribbon--${toneOf(column === 0 ? from : to)}`} d={path} />;
      })}
      {blocks.map(({ id, column, y, tall }) => {
        const x = columns[column];
        const tone = column === 1 ? 'plain' : toneOf(id);
        const at = column === 0 ? x - 8 : x + bar + 8;
        return (
          <g key={`${column} ${id}`}>
            <rect class={`flow__block flow__block--${tone}`} x={x} y={y} width={bar} height={Math.max(1.5, tall)} />
            <text class="flow__name" x={at} y={y + tall / 2} text-anchor={column === 0 ? 'end' : 'start'}>
              {nameOf(id, column)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
