// This module draws a still map: land and sea, the routes, the names, and whatever its owner lays between. What it draws
// comes as data; it is hidden from speech, and who uses it says the same in words.

import './map-sheet.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A still map as data. Lengths are units of the drawing. */
export interface SheetOfMap {
  readonly width: number;
  readonly height: number;
  readonly picture: {
    readonly url: string;
    readonly x: number;
    readonly y: number;
    readonly w: number;
    readonly h: number;
  };
  readonly roads: readonly { readonly pathway: 'regular' | 'irregular'; readonly d: string }[];
  readonly names: readonly {
    readonly id: string;
    readonly text: string;
    readonly style: 'sea' | 'country' | 'place';
    readonly x: number;
    readonly y: number;
    readonly size: number;
  }[];
  /** From map units to the drawing and back. */
  toX(x: number): number;
  toY(y: number): number;
  fromX(x: number): number;
  fromY(y: number): number;
}

/** The map, still. */
export function MapSheet({ sheet, children }: { readonly sheet: SheetOfMap; readonly children?: ComponentChildren }) {
  const id = useId();
  const { width, height, picture } = sheet;
  return (
    <svg class="map-sheet" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" data-map="still">
      <clipPath id={id}>
        <rect width={width} height={height} rx="8" />
      </clipPath>
      <g clip-path={`url(#${id})`}>
        <image href={picture.url} x={picture.x} y={picture.y} width={picture.w} height={picture.h} />
        {sheet.roads.map(({ pathway, d }) => (
          <path key={d} class={`map-sheet__road map-sheet__road--${pathway}`} d={d} />
        ))}
        {children}
        {sheet.names.map(({ id: place, text, style, x, y, size }) => (
          <text key={place} class={`map-sheet__name map-sheet__name--${style}`} x={x} y={y} font-size={size}>
            {text}
          </text>
        ))}
      </g>
    </svg>
  );
}

/** A line through points of the map, as path data of the drawing. */
export function sheetPath(sheet: SheetOfMap, points: readonly (readonly [x: number, y: number])[]): string {
  return points
    .map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${sheet.toX(x).toFixed(1)} ${sheet.toY(y).toFixed(1)}`)
    .join('');
}
