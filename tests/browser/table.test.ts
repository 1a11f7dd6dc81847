// These tests work a table by pointer and by touch, on a page that holds nothing but the table: each gesture carries out
// its act once, and each can be taken back before the hand lets go.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TableAct, TableView, Thing } from '../../src/play/table';
import { openStage, type Stage, until, type WatchedPage } from '../support/browser';
import type { TableBench } from '../support/table-bench/bench';

let stage: Stage;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'table-bench-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: path.resolve('tests/support/table-bench'),
    base: './',
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', minify: false, chunkSizeWarningLimit: 10_000 },
  });
  stage = await openStage({ folder });
});
afterAll(async () => {
  await stage?.close();
  await rm(folder, { recursive: true, force: true });
});

const contract: Thing = {
  id: 'contract',
  kind: 'sheet',
  title: 'Contract of employment',
  zone: 'table',
  lines: [
    { id: 'place', text: 'Packing, Harlune Bay' },
    { id: 'wage', text: 'Wage 60 days a season' },
    { id: 'cut', text: 'Deductions 41 days' },
  ],
};

function tableOf(acts: readonly Omit<TableAct, 'id' | 'label'>[], things: readonly Thing[] = [contract]): TableView {
  return {
    label: 'A desk',
    zones: [
      { id: 'across', label: 'Across', side: 'theirs' },
      { id: 'table', label: 'Table', side: 'middle' },
      { id: 'here', label: 'Here', side: 'mine' },
    ],
    things,
    acts: acts.map((act) => ({ ...act, id: act.verb, label: act.verb })),
  };
}

type Spot = { readonly x: number; readonly y: number };
interface Desk extends WatchedPage {
  ask<Answer>(
    question: (bench: TableBench, ...given: (string | number)[]) => Answer,
    ...given: (string | number)[]
  ): Promise<Answer>;
  spot(x: number, y: number, thing?: string): Promise<Spot>;
  acts(): Promise<string[]>;
}

async function sitDown(view: TableView, touch = false): Promise<Desk> {
  const context = await stage.browser.newContext({ viewport: { width: 900, height: 640 }, hasTouch: touch });
  await context.addInitScript((name) => {
    window.name = name;
  }, JSON.stringify(view));
  const opened = await stage.open('', { context });
  await opened.page.waitForFunction(() => 'bench' in window, undefined, { timeout: 60_000 });
  const ask: Desk['ask'] = (question, ...given) =>
    opened.page.evaluate(`(${question.toString()})(window.bench, ...${JSON.stringify(given)})`) as ReturnType<
      Desk['ask']
    > as never;
  return {
    ...opened,
    ask,
    spot: (x, y, thing = 'contract') =>
      ask((bench, id, px, py) => bench.spot(String(id), Number(px), Number(py)), thing, x, y),
    acts: () => ask((bench) => [...bench.acts]),
  };
}

/** Move in steps, as a hand does. */
async function drag({ page }: Desk, from: Spot, ...through: readonly Spot[]): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (const spot of through) await page.mouse.move(spot.x, spot.y, { steps: 12 });
}

/** Long enough for a hold to count, and for a thing to come after the hand. */
const holdOn = (desk: Desk): Promise<void> => desk.page.waitForTimeout(1400);

/** A beat in which an act that should not come would come. */
const settle = (desk: Desk): Promise<void> => desk.page.waitForTimeout(300);

async function leave(desk: Desk): Promise<void> {
  expect(desk.faults).toEqual([]);
  await desk.context.close();
}

describe('a stamp', () => {
  it('comes down when the hand was held long enough and let go', async () => {
    const desk = await sitDown(tableOf([{ verb: 'stamp', thing: 'contract' }]));
    await drag(desk, await desk.spot(0.5, 0.6));
    await holdOn(desk);
    expect(await desk.acts(), 'nothing before the hand lets go').toEqual([]);
    await desk.page.mouse.up();
    await until(async () => (await desk.acts()).length > 0, 'the stamp');
    expect(await desk.acts()).toEqual(['stamp']);
    await leave(desk);
  });

  it('is taken back by moving away, by Escape, and by letting go too early', async () => {
    const desk = await sitDown(tableOf([{ verb: 'stamp', thing: 'contract' }]));
    const at = await desk.spot(0.5, 0.6);
    await drag(desk, at);
    await holdOn(desk);
    await desk.page.mouse.move(at.x + 90, at.y - 40, { steps: 8 });
    await desk.page.mouse.up();
    await settle(desk);
    expect(await desk.acts(), 'moved away').toEqual([]);
    await drag(desk, { x: at.x + 90, y: at.y - 40 });
    await holdOn(desk);
    await desk.page.keyboard.press('Escape');
    await desk.page.mouse.up();
    await settle(desk);
    expect(await desk.acts(), 'Escape').toEqual([]);
    await drag(desk, { x: at.x + 90, y: at.y - 40 });
    await desk.page.mouse.up();
    await settle(desk);
    expect(await desk.acts(), 'too early').toEqual([]);
    await leave(desk);
  });
});

describe('a pencil', () => {
  it('circles the line it is drawn round, and no other', async () => {
    const desk = await sitDown(
      tableOf([
        { verb: 'circle', thing: 'contract', line: 'wage' },
        { verb: 'point', thing: 'contract', line: 'cut' },
      ]),
    );
    const line = await desk.ask((bench) => bench.line('contract', 'wage'));
    const tip = await desk.ask((bench) => bench.tip());
    const pencil = await desk.spot(0.5, 0.5, 'table-pencil');
    const at = (dx: number, dy: number): Spot => ({ x: line.x - tip + dx, y: line.y + dy });
    await drag(desk, pencil, at(-50, 0), at(0, -9), at(50, 0), at(0, 9), at(-50, 0), at(0, 0));
    await holdOn(desk);
    await desk.page.mouse.up();
    await until(async () => (await desk.acts()).length > 0, 'the circle');
    expect(await desk.acts()).toEqual(['circle']);
    await leave(desk);
  });
});

describe('paper', () => {
  it('folds when a corner is brought far over, and not when it is let go half way', async () => {
    const desk = await sitDown(tableOf([{ verb: 'fold', thing: 'contract' }]));
    const corner = await desk.spot(0.97, 0.95);
    await drag(desk, corner, await desk.spot(0.8, 0.8));
    await desk.page.mouse.up();
    await settle(desk);
    expect(await desk.acts()).toEqual([]);
    await drag(desk, corner, await desk.spot(0.1, 0.15));
    await desk.page.mouse.up();
    await until(async () => (await desk.acts()).length > 0, 'the fold');
    expect(await desk.acts()).toEqual(['fold']);
    await leave(desk);
  });

  it('tears from its upper edge down, and is whole again when the hand goes back up', async () => {
    const desk = await sitDown(tableOf([{ verb: 'tear', thing: 'contract' }]));
    const edge = await desk.spot(0.5, 0.04);
    await drag(desk, edge, await desk.spot(0.5, 0.8), await desk.spot(0.5, 0.1));
    await desk.page.mouse.up();
    await settle(desk);
    expect(await desk.acts()).toEqual([]);
    await drag(desk, edge, await desk.spot(0.5, 0.85));
    await desk.page.mouse.up();
    await until(async () => (await desk.acts()).length > 0, 'the tear');
    expect(await desk.acts()).toEqual(['tear']);
    await leave(desk);
  });

  it('turns by a double tap and by its corner mark', async () => {
    const desk = await sitDown(tableOf([{ verb: 'turn', thing: 'contract' }]));
    const middle = await desk.spot(0.5, 0.9);
    await desk.page.mouse.dblclick(middle.x, middle.y);
    await until(async () => (await desk.acts()).length === 1, 'the double tap');
    const mark = await desk.ask((bench) => bench.spot('contract', 1, 0));
    await desk.page.mouse.click(mark.x - 16, mark.y + 17);
    await until(async () => (await desk.acts()).length === 2, 'the corner mark');
    expect(await desk.acts()).toEqual(['turn', 'turn']);
    await leave(desk);
  });

  it('is pulled back from the other side of the table', async () => {
    const desk = await sitDown(tableOf([{ verb: 'pull-back', thing: 'contract' }], [{ ...contract, zone: 'across' }]));
    await drag(desk, await desk.spot(0.5, 0.8), await desk.ask((bench) => bench.zone('here')));
    await holdOn(desk);
    await desk.page.mouse.up();
    await until(async () => (await desk.acts()).length > 0, 'the paper pulled back');
    expect(await desk.acts()).toEqual(['pull-back']);
    await leave(desk);
  });
});

describe('two papers', () => {
  const letter: Thing = { ...contract, id: 'letter', kind: 'letter', title: 'Letter' };

  it('are compared when one is laid over the other', async () => {
    const desk = await sitDown(
      tableOf([{ verb: 'lay-over', thing: 'letter', target: 'contract' }], [contract, letter]),
    );
    await drag(desk, await desk.spot(0.5, 0.5, 'letter'), await desk.spot(0.55, 0.6));
    await holdOn(desk);
    await desk.page.mouse.up();
    await until(async () => (await desk.acts()).length > 0, 'the comparison');
    expect(await desk.acts()).toEqual(['lay-over']);
    await leave(desk);
  });

  it('are compared side by side when one is held still beside the other, and not when it only passes', async () => {
    const desk = await sitDown(
      tableOf(
        [{ verb: 'lay-over', thing: 'letter', target: 'contract' }],
        // Two slips: the table has room for one beside the other.
        [
          { ...contract, kind: 'slip' },
          { ...letter, kind: 'slip', zone: 'here' },
        ],
      ),
    );
    const from = await desk.spot(0.5, 0.5, 'letter');
    const right = await desk.spot(1, 0.5);
    const width = (await desk.spot(1, 0.5, 'letter')).x - (await desk.spot(0, 0.5, 'letter')).x;
    const beside = { x: right.x + width / 2 + 8, y: right.y };
    await drag(desk, from, beside, from);
    await desk.page.mouse.up();
    await settle(desk);
    expect(await desk.acts(), 'passed by').toEqual([]);
    // A slow machine draws few pictures a second, so a hand may have to hold still a second time.
    for (let held = 0; held < 3 && (await desk.acts()).length === 0; held++) {
      await drag(desk, await desk.spot(0.5, 0.5, 'letter'), beside);
      await holdOn(desk);
      await desk.page.mouse.up();
      await settle(desk);
    }
    await until(async () => (await desk.acts()).length > 0, 'the comparison');
    expect(await desk.acts()).toEqual(['lay-over']);
    await leave(desk);
  });
});

describe('a finger', () => {
  it('stamps by press and hold, and pulls a paper back', async () => {
    const desk = await sitDown(
      tableOf(
        [
          { verb: 'stamp', thing: 'order' },
          { verb: 'pull-back', thing: 'contract' },
        ],
        [
          { ...contract, zone: 'across' },
          { ...contract, id: 'order' },
        ],
      ),
      true,
    );
    const touch = await desk.context.newCDPSession(desk.page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: Spot) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [at] });
    await send('touchStart', await desk.spot(0.5, 0.6, 'order'));
    await holdOn(desk);
    await send('touchEnd');
    await until(async () => (await desk.acts()).length === 1, 'the stamp');
    const from = await desk.spot(0.5, 0.5);
    const to = await desk.ask((bench) => bench.zone('here'));
    await send('touchStart', from);
    for (let step = 1; step <= 12; step++) {
      await send('touchMove', { x: from.x + ((to.x - from.x) * step) / 12, y: from.y + ((to.y - from.y) * step) / 12 });
    }
    await holdOn(desk);
    await send('touchEnd');
    await until(async () => (await desk.acts()).length === 2, 'the paper pulled back');
    expect(await desk.acts()).toEqual(['stamp', 'pull-back']);
    await leave(desk);
  });
});
