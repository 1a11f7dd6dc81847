// This module works out how large each thing on the table is and where its lines stand, from a way to measure text.
// It draws nothing and knows no pixel density; all lengths are CSS pixels at scale 1.

import type { Thing, ThingKind } from '../../play/table';

/** Measures a text's width in CSS pixels. */
export type MeasureText = (text: string, font: 'title' | 'line' | 'strong') => number;

/** One drawn row of text and the line it belongs to (undefined: the title). */
export interface TextRow {
  readonly line: string | undefined;
  readonly text: string;
  readonly font: 'title' | 'line' | 'strong';
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly width: number;
}

/** A thing measured. */
export interface ThingShape {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly TextRow[];
  /** Box of each line, for pointing at it. */
  readonly boxes: ReadonlyMap<
    string,
    { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
  >;
}

interface Form {
  readonly width: number;
  readonly minHeight: number;
  readonly padding: number;
  /** Room above the text for a head (photo, crest, screen edge). */
  readonly top: number;
  /** Room beside the text, for a passport photo or a ticket stub. */
  readonly side: number;
}

const paper = (width: number, minHeight = 90, top = 0, side = 0): Form => ({
  width,
  minHeight,
  padding: 19,
  top,
  side,
});

/** Size and margins by kind, drawn after the real thing. */
export const forms: Readonly<Record<ThingKind, Form>> = {
  passport: paper(290, 150),
  sheet: paper(322, 150),
  slip: paper(206, 84),
  card: paper(232, 120),
  phone: { width: 168, minHeight: 236, padding: 20, top: 22, side: 0 },
  ticket: paper(208, 96, 0, 18),
  letter: paper(300, 160),
  newspaper: paper(330, 170, 12),
  photo: { width: 150, minHeight: 172, padding: 14, top: 104, side: 0 },
  coin: { width: 92, minHeight: 92, padding: 14, top: 24, side: 0 },
  seed: { width: 116, minHeight: 104, padding: 12, top: 40, side: 0 },
  pencil: { width: 190, minHeight: 46, padding: 10, top: 16, side: 0 },
  stamp: { width: 104, minHeight: 118, padding: 12, top: 64, side: 0 },
  boat: { width: 128, minHeight: 96, padding: 12, top: 46, side: 0 },
  board: paper(344, 130),
  drawer: { width: 276, minHeight: 118, padding: 18, top: 34, side: 0 },
  'room-key': { width: 116, minHeight: 132, padding: 12, top: 54, side: 0 },
  telephone: { width: 156, minHeight: 126, padding: 14, top: 62, side: 0 },
};

/** Kinds that are objects rather than paper: they keep their size when the table is narrow, and are never laid straight. */
export const objectKinds: readonly ThingKind[] = ['coin', 'seed', 'pencil', 'stamp', 'boat', 'room-key', 'telephone'];

const titleLeading = 23;
const lineLeading = 21.5;

/** Measure one thing. `textScale` grows with the reader's text size. */
export function measureThing(thing: Thing, measure: MeasureText, textScale: number): ThingShape {
  const form = forms[thing.kind];
  const width = form.width * (1 + (textScale - 1) * 0.6);
  const inner = width - form.padding * 2 - form.side;
  const rows: TextRow[] = [];
  const boxes = new Map<string, { x: number; y: number; w: number; h: number }>();
  let y = form.padding + form.top;
  for (const text of wrap(thing.title, 'title', inner, measure)) {
    y += titleLeading * textScale;
    rows.push({ line: undefined, text, font: 'title', x: form.padding, y: y - 5, width: measure(text, 'title') });
  }
  y += 5;
  for (const line of thing.lines) {
    const font = line.strong ? 'strong' : 'line';
    const start = y;
    let widest = 0;
    for (const text of wrap(line.text, font, inner, measure)) {
      y += lineLeading * textScale;
      const rowWidth = measure(text, font);
      widest = Math.max(widest, rowWidth);
      rows.push({ line: line.id, text, font, x: form.padding, y: y - 5.5, width: rowWidth });
    }
    boxes.set(line.id, { x: form.padding, y: start, w: widest, h: y - start });
  }
  return { width, height: Math.max(form.minHeight, y + form.padding - 3), rows, boxes };
}

/** Break a text into rows no wider than `room`; a single long word keeps a row of its own. */
export function wrap(text: string, font: TextRow['font'], room: number, measure: MeasureText): string[] {
  const rows: string[] = [];
  let row = '';
  for (const word of text.split(/\s+/)) {
    const longer = row === '' ? word : `${row} ${word}`;
    if (row !== '' && measure(longer, font) > room) {
      rows.push(row);
      row = word;
    } else row = longer;
  }
  if (row !== '') rows.push(row);
  return rows;
}
