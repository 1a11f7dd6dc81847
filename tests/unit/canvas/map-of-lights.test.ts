import { describe, expect, it } from 'vitest';
import { openLightBook, shownPersons } from '../../../src/canvas/map/light-book';
import { kindNumber, lightKinds } from '../../../src/canvas/map/light-kinds';
import { moversBetween, partedTo } from '../../../src/canvas/map/light-motion';
import { sailOn, wantBoats } from '../../../src/canvas/map/map-boats';
import { countMap } from '../../../src/canvas/map/map-count';
import { fitMap, mustSee } from '../../../src/canvas/map/map-frame';
import { distanceOnLeg, routeLines } from '../../../src/canvas/map/route-lines';
import { kindOfStateName } from '../../../src/canvas/map/state-kinds';
import { geography } from '../../../src/evidence/geography';
import { personState } from '../../../src/sim/frame/person-state';

// In this recording the state code is the number of the kind itself.
const kindByState = Uint8Array.from(lightKinds.map((_, at) => at));
const strait = geography.routes.find((route) => route.terrain === 'sea')!.code;

function recording(lives: readonly (readonly [kind: (typeof lightKinds)[number], leg: number][])[]) {
  const people = lives.length;
  const months = lives[0]!.length;
  const state = new Uint8Array(people * months);
  const leg = new Uint8Array(people * months);
  lives.forEach((life, person) => {
    life.forEach(([kind, at], month) => {
      state[month * people + person] = kindNumber(kind);
      leg[month * people + person] = at;
    });
  });
  return { trace: { state, leg, origin: new Uint8Array(people) }, people, months, kindByState };
}
const onStrait = (strait << 4) | 0;

describe('the map of lights', () => {
  it('shows the same people whatever the policy, spread over everyone', () => {
    expect(shownPersons(20_000, 500)).toEqual(shownPersons(20_000, 500));
    expect(new Set(shownPersons(20_000, 500)).size).toBe(500);
    expect(shownPersons(40, 500)).toHaveLength(40);
  });

  it('knows a light for every state of the model', () => {
    for (const name of Object.keys(personState)) expect(kindOfStateName(name), name).toBeDefined();
  });

  it('keeps the cross of someone lost at sea where her light went out', () => {
    const source = recording([
      [
        ['home', 0],
        ['irregular', onStrait],
        ['lost', 0],
        ['lost', 0],
      ],
    ]);
    const book = openLightBook(source, geography, 10);
    const [last, later] = [book.at(2), book.at(3)];
    expect(last.x[0]).toBe(later.x[0]);
    const line = book.line(0, strait)!;
    const nearest = Math.min(...line.xs.map((x, at) => Math.hypot(x - last.x[0]!, line.ys[at]! - last.y[0]!)));
    expect(nearest).toBeLessThan(40);
  });

  it('gives a ring to someone who was exploited and lives free again', () => {
    const book = openLightBook(
      recording([
        [
          ['exploited', 0],
          ['settled', 0],
        ],
        [
          ['settled', 0],
          ['settled', 0],
        ],
      ]),
      geography,
      10,
    );
    expect(lightKinds[book.at(1).kind[0]!]).toBe('free');
    expect(lightKinds[book.at(1).kind[1]!]).toBe('settled');
  });

  it('moves lights along the road and parts them round a boat', () => {
    const source = recording([
      [
        ['home', 0],
        ['irregular', onStrait],
      ],
    ]);
    const book = openLightBook(source, geography, 10);
    const movers = moversBetween(book, book.at(0), book.at(1), 10);
    expect(movers.count).toBe(1);
    const x = new Float32Array(1);
    const y = new Float32Array(1);
    movers.place(1, [], x, y);
    const free = { x: x[0]!, y: y[0]! };
    const boat = { x: free.x + 3, y: free.y, strength: 1 };
    movers.place(1, [boat], x, y);
    expect(Math.hypot(x[0]! - boat.x, y[0]! - boat.y)).toBeGreaterThan(30);
  });

  it('parts the water smoothly: nothing in the middle, nothing moved at the rim', () => {
    expect(partedTo(0, 60)).toBeGreaterThan(30);
    expect(partedTo(60, 60)).toBeCloseTo(60, 9);
    for (let far = 1; far < 60; far++) {
      expect(partedTo(far, 60)).toBeGreaterThan(partedTo(far - 1, 60));
      expect(partedTo(far, 60)).toBeGreaterThanOrEqual(far);
    }
  });

  it('lets a boat sail to its place, and the water close behind one that leaves', () => {
    const out = [{ id: 'one', x: 400, y: 700 }];
    expect(wantBoats([], out, true)).toMatchObject([{ x: 400, y: 700, strength: 1 }]);
    let boats = wantBoats([], out, false);
    boats = wantBoats(boats, [{ id: 'one', x: 500, y: 700 }], false);
    const half = sailOn(boats, 100);
    expect(half.moving).toBe(true);
    expect(half.boats[0]!.x).toBeGreaterThan(400);
    expect(half.boats[0]!.x).toBeLessThan(500);
    boats = wantBoats(half.boats, [], false);
    let moving = true;
    for (let step = 0; step < 20 && moving; step++) ({ boats, moving } = sailOn(boats, 100));
    expect(boats).toEqual([]);
    expect(moving, 'nothing is drawn once the sea lies still').toBe(false);
  });

  it('counts everyone once, as persons at risk', () => {
    const source = recording([[['home', 0]], [['irregular', onStrait]]]);
    const count = countMap(source, 0);
    expect(Object.values(count.kinds).reduce((sum, n) => sum + n, 0)).toBe(200_000);
    expect(count.routes[strait]).toBe(100_000);
  });

  it('has a line for each route from each origin, and legs that follow each other', () => {
    const lines = routeLines(geography);
    expect(lines.size).toBe(geography.routes.length * 3);
    for (const line of lines.values()) {
      expect(distanceOnLeg(line, 1, 0)).toBe(0);
      expect(distanceOnLeg(line, 2, 1)).toBeGreaterThan(distanceOnLeg(line, 1, 0.5));
    }
  });

  it('shows all of the map that must be seen in any window', () => {
    for (const [width, height] of [
      [490, 536],
      [360, 230],
      [1280, 300],
    ] as const) {
      const frame = fitMap(width, height, { top: 20 });
      expect(frame.toX(mustSee.left)).toBeGreaterThanOrEqual(-0.01);
      expect(frame.toX(mustSee.left + mustSee.width)).toBeLessThanOrEqual(width + 0.01);
      expect(frame.toY(mustSee.top)).toBeGreaterThanOrEqual(19.9);
      expect(frame.fromX(frame.toX(417))).toBeCloseTo(417, 6);
    }
  });
});
