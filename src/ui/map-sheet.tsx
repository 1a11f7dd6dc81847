// This module draws a still map: land and sea, the routes, the names, and whatever its owner lays between. What it draws
// comes as data; it is hidden from speech, and who uses it says the same in words.

import './map-sheet.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A still map as data. Lengths are units of the drawing. */
export interface SheetOfMap {
  readonly width: number;
  readonly height: number;
  /** The part of the drawing that is shown; all of it when absent. */
  readonly part?: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
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
    readonly width: number;
    readonly size: number;
    readonly turn?: number;
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
  const { width, height, picture, part = { x: 0, y: 0, w: width, h: height } } = sheet;
  return (
    <svg class="map-sheet" viewBox={`${part.x} ${part.y} ${part.w} ${part.h}`} aria-hidden="true" data-map="still">
      <clipPath id={id}>
        <rect x={part.x} y={part.y} width={part.w} height={part.h} rx="8" />
      </clipPath>
      <g clip-path={`url(#${id})`}>
        <image href={picture.url} x={picture.x} y={picture.y} width={picture.w} height={picture.h} />
        {sheet.roads.map(({ pathway, d }) => (
          <path key={d} class={`map-sheet__road map-sheet__road--${pathway}`} d={d} />
        ))}
        {children}
        {sheet.names.map(({ id: place, text, style, x, y, width: long, size, turn }) => (
          <text
            key={place}
            class={`map-sheet__name map-sheet__name--${style}`}
            x={x}
            y={y}
            font-size={size}
            transform={turn === undefined ? undefined : `rotate(${(turn * 180) / Math.PI} ${x + long / 2} ${y})`}
          >
            {text}
          </text>
        ))}
      </g>
    </svg>
  );
}

/** A smooth line through points of the map, as path data of the drawing; the roads bend in the same way. */
export function sheetPath(sheet: SheetOfMap, points: readonly (readonly [x: number, y: number])[]): string {
  const at = (index: number): readonly [number, number] => {
    const [x, y] = points[Math.min(points.length - 1, Math.max(0, index))]!;
    return [sheet.toX(x), sheet.toY(y)];
  };
  const words = ([x, y]: readonly [number, number]): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
  let path = `M${words(at(0))}`;
  for (let index = 0; index < points.length - 1; index++) {
    const [a, b, c, d] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const leaving = [b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6] as const;
    const coming = [c[0] - (d[0] - b[0]) / 6, c[1] - (d[1] - b[1]) / 6] as const;
    path += `C${words(leaving)} ${words(coming)} ${words(c)}`;
  }
  return path;
}
