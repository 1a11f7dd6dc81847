// This page holds one table and nothing else, so that tests can work it by pointer. It mounts the view the test left in
// the window's name, writes down every act, and tells where a spot of a paper lies on the page.

import { readLook } from '../../../src/canvas/canvas-look';
import { mountTable } from '../../../src/canvas/table/mount-table';
import { tableFonts } from '../../../src/canvas/table/paper-drawing';
import { bandsOf, layTable, needsOf } from '../../../src/canvas/table/table-layout';
import { withTools } from '../../../src/canvas/table/table-tools';
import { createMeasure } from '../../../src/canvas/table/text-measure';
import { measureThing } from '../../../src/canvas/table/thing-sizes';
import type { TableView } from '../../../src/play/table';

/** What a test reads of the bench. */
export interface TableBench {
  readonly tier: string;
  readonly acts: string[];
  readonly selected: string[];
  /** A spot of a thing's own paper, as shares of its width and height, in page pixels. */
  spot(thing: string, x: number, y: number): { x: number; y: number };
  /** The middle of a line's words. */
  line(thing: string, line: string): { x: number; y: number };
  /** From a pencil's middle to its tip, in page pixels. */
  tip(): number;
  zone(id: string): { x: number; y: number };
}

const host = document.getElementById('host') as HTMLElement;
host.style.cssText = 'position:absolute;inset:0 auto auto 0;inline-size:900px;block-size:620px';
const view = JSON.parse(window.name) as TableView;
const acts: string[] = [];
const selected: string[] = [];
const handle = await mountTable(host, {
  view,
  reducedMotion: true,
  onAct: (act) => acts.push(act),
  onSelect: (thing, line) => selected.push(line === undefined ? thing : `${thing}/${line}`),
});

const look = readLook(host);
const whole = withTools(view);
const measure = createMeasure(tableFonts(look));
const shapes = new Map(whole.things.map((thing) => [thing.id, measureThing(thing, measure, look.textScale)] as const));
const { clientWidth: width, clientHeight: height } = host;
const places = layTable(whole, shapes, width, height);

function onPage(thing: string, x: number, y: number): { x: number; y: number } {
  const place = places.get(thing);
  const shape = shapes.get(thing);
  if (place === undefined || shape === undefined) throw new RangeError(`No "${thing}" lies on the table.`);
  const dx = (x - shape.width / 2) * place.scale;
  const dy = (y - shape.height / 2) * place.scale;
  const [cos, sin] = [Math.cos(place.turn), Math.sin(place.turn)];
  return { x: place.x + dx * cos - dy * sin, y: place.y + dx * sin + dy * cos };
}

const bench: TableBench = {
  tier: handle.tier,
  acts,
  selected,
  spot(thing, x, y) {
    const shape = shapes.get(thing);
    return onPage(thing, x * (shape?.width ?? 0), y * (shape?.height ?? 0));
  },
  line(thing, line) {
    const box = shapes.get(thing)?.boxes.get(line);
    if (box === undefined) throw new RangeError(`"${thing}" has no line "${line}".`);
    return onPage(thing, box.x + box.w / 2, box.y + box.h / 2);
  },
  tip() {
    const pencil = whole.things.find((thing) => thing.kind === 'pencil');
    const place = places.get(pencil?.id ?? '');
    const shape = shapes.get(pencil?.id ?? '');
    return ((shape?.width ?? 0) / 2 - 8) * (place?.scale ?? 1);
  },
  zone(id) {
    const band = bandsOf(whole.zones, width, height, needsOf(whole, shapes, width)).find((one) => one.zone.id === id);
    if (band === undefined) throw new RangeError(`The table has no part "${id}".`);
    return { x: band.x + band.w / 2, y: band.y + band.h / 2 };
  },
};
(window as unknown as { bench: TableBench }).bench = bench;
