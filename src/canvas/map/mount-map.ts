// This module puts the map of lights into a host element: the night map, above it every shown person as a light, month by
// month along the roads, and patrol boats that the lights part round. Touching a light names its person.

import type { Geography } from '../../evidence/geography';
import { facesReady, readLook } from '../canvas-look';
import type { GraphicsTier } from '../graphics-tier';
import { openStage, type Stage } from '../stage';
import { addFollowedLight, type FollowedSpot } from './followed-light';
import { type LightBook, type LightMonth, type LightSource, openLightBook } from './light-book';
import { kindNumber } from './light-kinds';
import { createLayers } from './light-layers';
import { ease, type Movers, moversBetween } from './light-motion';
import { addFleet, type BoatPlace } from './map-boats';
import { type EdgeRoom, fitMap, type MapFrame } from './map-frame';
import { loadMapPicture } from './map-painting';

/** What stands at the edges of a map's window. */
export interface MapEdges {
  /** Kept free of must-see map. */
  readonly room?: EdgeRoom;
  /** Rows and columns that controls cover, where no name is written; rows are the room when absent. */
  readonly covered?: EdgeRoom;
}

/** How a map is mounted. */
export interface MapOptions {
  readonly geography: Geography;
  /** Name of a place or country, or undefined to leave it unnamed. */
  readonly nameOf: (id: string) => string | undefined;
  readonly reducedMotion: boolean;
  /** A light was touched: the person's number in the run. */
  readonly onPick?: (person: number) => void;
  /** True where a touch of the map comes before a touch of a light, map units. */
  readonly touchFirst?: (x: number, y: number) => boolean;
  /** Bare map was touched, in map units. */
  readonly onTouch?: (x: number, y: number) => void;
  /** What stands at the edges of the window now; asked whenever the window changes. */
  readonly edges?: () => MapEdges;
}

/** A mounted map. */
export interface MapHandle {
  readonly tier: GraphicsTier;
  /** Most lights this device is asked to draw. */
  readonly mostLights: number;
  /** Other lights, at once or moving into a month; false when they are the same lights. */
  setLights(source: LightSource | undefined, month?: number, durationMs?: number): boolean;
  /** Show a month; the lights move there in `durationMs` (0: at once). */
  showMonth(month: number, durationMs: number): void;
  setBoats(boats: readonly BoatPlace[]): void;
  /** Let one person's light go on alone, the rest dimmed; undefined lets all shine again. */
  followPerson(person: number | undefined): void;
  destroy(): void;
}

const absent: MapHandle = {
  tier: 'none',
  mostLights: 0,
  setLights: () => false,
  showMonth: () => {},
  setBoats: () => {},
  followPerson: () => {},
  destroy: () => {},
};

const most = { gpu: { lights: 20_000, movers: 4000 }, soft: { lights: 10_000, movers: 1500 } } as const;
const touchReach = 16;

/** Mount a map; resolves once it can be seen. */
export async function mountMap(host: HTMLElement, options: MapOptions): Promise<MapHandle> {
  const look = readLook(host);
  let scene: ReturnType<typeof createMapScene> | undefined;
  const [stage, picture] = await Promise.all([
    openStage(host, {
      onFrame: (delta) => scene?.frame(delta) ?? false,
      onResize: () => scene?.resize(),
    }),
    loadMapPicture(),
    facesReady(look),
  ]);
  if (stage === undefined) return absent;
  scene = createMapScene(stage, host, options, picture);
  return scene.handle;
}

function createMapScene(stage: Stage, host: HTMLElement, options: MapOptions, picture: HTMLImageElement | undefined) {
  const limits = most[stage.tier];
  const layers = createLayers(stage, limits.movers);
  const followedLight = addFollowedLight(stage);
  const fleet = addFleet(stage, options.reducedMotion);
  let frame: MapFrame = fitMap(stage.width(), stage.height(), options.edges?.().room);
  let book: LightBook | undefined;
  let source: LightSource | undefined;
  let month = 0;
  let now: LightMonth | undefined;
  let before: LightMonth | undefined;
  let movers: Movers | undefined;
  let followed: number | undefined;
  let share = 1;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let duration = 0;
  const x = new Float32Array(limits.movers + 1);
  const y = new Float32Array(limits.movers + 1);

  function resize(): void {
    const { room, covered } = options.edges?.() ?? {};
    frame = fitMap(stage.width(), stage.height(), room);
    layers.ground(picture, {
      ...options,
      frame,
      look: readLook(host),
      density: Math.min(2, stage.density),
      top: covered?.top ?? room?.top ?? 0,
      bottom: covered?.bottom ?? room?.bottom ?? 0,
      left: covered?.left ?? 0,
      right: covered?.right ?? 0,
    });
    fleet.draw(frame);
    // Lights come right after, in a task of their own: several maps may be laid out anew at once.
    clearTimeout(settling);
    settling = setTimeout(settle);
  }

  /** Paint what stands still this month and place what moves. */
  function settle(): void {
    if (book === undefined || now === undefined) {
      layers.clear();
      stage.wake();
      return;
    }
    const skip = new Uint8Array(book.persons.length);
    if (movers !== undefined) for (const at of movers.index) skip[at] = 1;
    layers.still(now, book.persons.length, frame, skip);
    placeMovers();
    stage.wake();
  }

  function placeMovers(): void {
    if (movers === undefined) return;
    movers.place(share, fleet.boats, x, y);
    layers.moving({ count: movers.count, x, y, kind: movers.kind }, frame);
    drawFollowed();
  }

  function drawFollowed(): void {
    const spot = followed === undefined ? undefined : spotOf(followed);
    layers.dim(spot !== undefined);
    followedLight.draw(spot, frame);
  }

  function spotOf(person: number): FollowedSpot | undefined {
    const at = book?.persons.indexOf(person) ?? -1;
    if (book === undefined || at < 0 || now === undefined || now.kind[at] === kindNumber('away')) return undefined;
    const m = movers?.index.indexOf(at) ?? -1;
    const route = now.route[at]!;
    const line = route === 0 ? undefined : book.line(at, route);
    // Her way this month is drawn as far as she has come in it.
    const came = before?.route[at] === route ? before.distance[at]! : 0;
    const distance = came + (now.distance[at]! - came) * ease(share);
    const [mx, my] = m < 0 ? [now.x[at]!, now.y[at]!] : [x[m]!, y[m]!];
    return { x: mx, y: my, kind: now.kind[at]!, line, distance };
  }

  function showMonth(next: number, durationMs: number): void {
    if (book === undefined) {
      month = next;
      return;
    }
    before = book.at(next === month + 1 ? month : Math.max(0, next - 1));
    month = next;
    now = book.at(next);
    movers = moversBetween(book, before, now, limits.movers, followed);
    duration = options.reducedMotion || next === 0 ? 0 : durationMs;
    share = duration === 0 ? 1 : 0;
    settle();
  }

  function pick(px: number, py: number): void {
    const [mapX, mapY] = [frame.fromX(px), frame.fromY(py)];
    if (book === undefined || now === undefined || options.touchFirst?.(mapX, mapY)) {
      options.onTouch?.(mapX, mapY);
      return;
    }
    const away = kindNumber('away');
    let best = touchReach * touchReach;
    let found: number | undefined;
    const tryAt = (at: number, mx: number, my: number): void => {
      const dx = frame.toX(mx) - px;
      const dy = frame.toY(my) - py;
      const far = dx * dx + dy * dy;
      if (far >= best || now?.kind[at] === away) return;
      best = far;
      found = at;
    };
    for (let m = 0; m < (movers?.count ?? 0); m++) tryAt(movers!.index[m]!, x[m]!, y[m]!);
    if (found === undefined) for (let at = 0; at < book.persons.length; at++) tryAt(at, now.x[at]!, now.y[at]!);
    if (found === undefined) options.onTouch?.(mapX, mapY);
    else options.onPick?.(book.persons[found]!);
  }

  const ending = new AbortController();
  stage.canvas.addEventListener(
    'click',
    (event) => {
      const box = stage.canvas.getBoundingClientRect();
      pick(
        ((event.clientX - box.left) / box.width) * stage.width(),
        ((event.clientY - box.top) / box.height) * stage.height(),
      );
    },
    { signal: ending.signal },
  );

  const handle: MapHandle = {
    tier: stage.tier,
    mostLights: limits.lights,
    setLights(next, at = month, durationMs = 0) {
      if (next === source) return false;
      source = next;
      book = next === undefined ? undefined : openLightBook(next, options.geography, limits.lights);
      now = undefined;
      movers = undefined;
      if (book === undefined) {
        month = at;
        settle();
      } else showMonth(at, durationMs);
      return true;
    },
    showMonth,
    setBoats(next) {
      fleet.want(next);
      fleet.draw(frame);
      placeMovers();
      stage.wake();
    },
    followPerson(person) {
      followed = person;
      drawFollowed();
      stage.wake();
    },
    destroy() {
      ending.abort();
      clearTimeout(settling);
      stage.destroy();
    },
  };
  resize();

  return {
    handle,
    resize,
    frame(deltaMs: number): boolean {
      const parting = fleet.frame(deltaMs, frame);
      if (share >= 1 && !parting) return false;
      if (share < 1) share = Math.min(1, share + deltaMs / Math.max(1, duration));
      placeMovers();
      return true;
    },
  };
}
