// This module puts a table of things into a host element and keeps it in step with a view. It draws what the view holds
// and reports acts the view allows; without a canvas the handle has tier `none` and the text twin stands alone.

import type { GameObjects } from 'phaser';
import type { TableAct, TableView, Thing } from '../../play/table';
import { cueOf, isBeside, type PaperBox } from '../../play/table-verbs';
import { facesReady, readLook } from '../canvas-look';
import type { GraphicsTier } from '../graphics-tier';
import { openStage, type Stage } from '../stage';
import { drawGround, type TableGround } from './ground-drawing';
import type { HandTable } from './hand-grip';
import { addOtherHand } from './other-hand';
import { tableFonts } from './paper-drawing';
import { actOfDoubleTap } from './table-gestures';
import { createHand } from './table-hand';
import { addLamp, type LampPair } from './table-lamp';
import { type Band, bandsOf, keepInside, layTable, needsOf, type Place, takenUp } from './table-layout';
import { createPiece, type Spot, type TablePiece } from './table-piece';
import { attachPointers } from './table-pointers';
import { withTools } from './table-tools';
import { createMeasure } from './text-measure';
import { measureThing, type ThingShape } from './thing-sizes';
import { drawCrease, drawRing, drawStroke } from './trace-drawing';

/** How a table is mounted. */
export interface TableOptions {
  readonly view: TableView;
  readonly onAct: (actId: string) => void;
  readonly onSelect?: (thing: string, line?: string) => void;
  readonly reducedMotion: boolean;
  readonly sound?: (id: string) => void;
  /** Wooden desk (the default) or dark table. */
  readonly ground?: TableGround;
}

/** A mounted table. */
export interface TableHandle {
  readonly tier: GraphicsTier;
  update(view: TableView): void;
  /** Show which thing and line the text twin is at; nothing: none. */
  focus(thing?: string, line?: string): void;
  destroy(): void;
}

const absent: TableHandle = { tier: 'none', update: () => {}, focus: () => {}, destroy: () => {} };

/** Mount a table; resolves once it can be touched. */
export async function mountTable(host: HTMLElement, options: TableOptions): Promise<TableHandle> {
  const look = readLook(host);
  let scene: TableScene | undefined;
  const [stage] = await Promise.all([
    openStage(host, {
      onFrame: (delta) => scene?.frame(delta) ?? false,
      onResize: () => scene?.lay(false),
    }),
    facesReady(look),
  ]);
  if (stage === undefined) return absent;
  scene = createScene(stage, host, options);
  return scene.handle;
}

interface TableScene {
  readonly handle: TableHandle;
  frame(delta: number): boolean;
  lay(animated: boolean): void;
}

function createScene(stage: Stage, host: HTMLElement, options: TableOptions): TableScene {
  const look = readLook(host);
  const still = options.reducedMotion;
  const measure = createMeasure(tableFonts(look));
  const pieces = new Map<string, TablePiece>();
  const { scene } = stage;
  let view = withTools(options.view);
  let bands: readonly Band[] = [];
  let depth = 10;
  let ground: GameObjects.Image | undefined;
  let groundSize = '';
  const overlay = scene.add.graphics().setDepth(100_000);
  const strokes = scene.add.graphics().setDepth(99_999);
  const hand = addOtherHand(stage);
  const lamp = addLamp(stage);
  let focused: TablePiece | undefined;
  let inLight: LampPair | undefined;
  /** Where each thing lies among the others. */
  let places: ReadonlyMap<string, Place> = new Map();
  /** The fanned thing that was taken up to be read. */
  let inHand: string | undefined;

  const table: HandTable = {
    view: () => view,
    bands: () => bands,
    size: () => ({ width: stage.width(), height: stage.height() }),
    pieceAt: (spot, except) => topmost(pieces, spot, except),
    piecesUnder: (piece) => overlapped(pieces, piece),
    piecesBeside: (piece) =>
      [...pieces.values()].filter((other) => other !== piece && isBeside(boxOf(piece), boxOf(other))),
    lamp: (pair) => {
      inLight = pair;
      lamp(pair);
    },
    raise: (piece) => piece.body.setDepth(++depth),
    act: (act, piece) => {
      carryOut(act, piece);
    },
    select: (thing, line) => {
      options.onSelect?.(thing, line);
      return takeUp(thing);
    },
    layBack: () => {
      layBack();
      stage.wake();
    },
    sound: (id) => options.sound?.(id),
    wake: () => stage.wake(),
    ring: (at, share) => drawRing(overlay, at, share),
    stroke: (points) => drawStroke(strokes, points),
    crease: (piece, kind, to) => drawCrease(overlay, piece, kind, to, options.ground ?? 'wood'),
    otherHand: (grip, pull) => hand.reach(grip, pull, still),
    still,
  };
  const player = createHand(table, () => performance.now());
  const detach = attachPointers(stage.canvas, player, stage);

  function carryOut(act: TableAct, piece: TablePiece): void {
    options.sound?.(cueOf(act.verb, piece.thing.kind));
    options.onAct(act.id);
    // The answer may have taken the thing away or moved it; what is left lies down again. Compared papers stay level.
    if (pieces.get(piece.thing.id) !== piece) return;
    if (act.verb === 'lay-over') {
      piece.moved = true;
      piece.home = { ...piece.home, x: piece.body.x, y: piece.body.y, turn: 0 };
    } else if (act.verb !== 'point') piece.goHome(!still);
    stage.wake();
  }

  /** Lay what was taken up back among the others. */
  function layBack(): void {
    const piece = inHand === undefined ? undefined : pieces.get(inHand);
    const place = inHand === undefined ? undefined : places.get(inHand);
    inHand = undefined;
    if (piece === undefined || place === undefined || piece.moved) return;
    piece.home = place;
    piece.goHome(!still);
  }

  /** Take a fanned thing up to be read; false when it lies open anyway, or is up already. */
  function takeUp(thing: string): boolean {
    const piece = pieces.get(thing);
    if (inHand === thing || piece === undefined) return false;
    layBack();
    if (piece.moved || places.get(thing)?.fanned !== true) return false;
    inHand = thing;
    piece.home = takenUp(piece.shape, stage.width(), stage.height());
    piece.goHome(!still);
    return true;
  }

  function shapeOf(thing: Thing): ThingShape {
    return measureThing(thing, measure, look.textScale);
  }

  function lay(animated: boolean): void {
    const width = stage.width();
    const height = stage.height();
    drawTableTop(width, height);
    const shapes = new Map(view.things.map((thing) => [thing.id, shapeOf(thing)] as const));
    bands = bandsOf(view.zones, width, height, needsOf(view, shapes, width));
    places = layTable(view, shapes, width, height);
    for (const [id, piece] of pieces) {
      if (places.has(id)) continue;
      piece.destroy();
      pieces.delete(id);
    }
    for (const thing of view.things) {
      const place = places.get(thing.id);
      const shape = shapes.get(thing.id);
      if (place === undefined || shape === undefined) continue;
      const picture = JSON.stringify([thing.kind, thing.title, thing.lines, thing.marks ?? []]);
      const old = pieces.get(thing.id);
      const keeps = old?.moved === true && old.thing.zone === thing.zone;
      if (inHand === thing.id && (place.fanned !== true || old?.thing.zone !== thing.zone)) inHand = undefined;
      const lying = inHand === thing.id ? takenUp(shape, width, height) : place;
      const home = keeps
        ? { ...place, ...keepInside(old.home.x, old.home.y, shape, place.scale, width, height) }
        : lying;
      let piece = old;
      if (old === undefined || old.picture !== picture || old.thing.zone !== thing.zone) {
        piece = createPiece(stage, thing, shape, look, picture, home);
        if (old !== undefined) {
          piece.body.setPosition(old.body.x, old.body.y).setRotation(old.body.rotation);
          piece.moved = keeps;
          old.destroy();
        }
        piece.body.setDepth(old?.body.depth ?? ++depth);
        pieces.set(thing.id, piece);
      }
      if (piece === undefined) continue;
      piece.home = home;
      piece.cornerMark(actOfDoubleTap(view, thing.id) !== undefined);
      piece.goHome(animated && !still && old !== undefined);
    }
    // In a fan each thing lies on the one behind it, and what was taken up on top of all.
    for (const [id, place] of places)
      if (place.fanned === true && id !== inHand) pieces.get(id)?.body.setDepth(++depth);
    if (inHand !== undefined) pieces.get(inHand)?.body.setDepth(++depth);
    relight();
    hand.rest(bands.find((band) => band.zone.side === 'theirs'));
    stage.wake();
  }

  /** Papers that lie compared stay in their light, as long as both still lie where they were compared. */
  function relight(): void {
    lamp(undefined);
    const stays = (piece: TablePiece): boolean =>
      pieces.get(piece.thing.id) === piece && Math.hypot(piece.home.x - piece.body.x, piece.home.y - piece.body.y) < 2;
    if (inLight !== undefined && !(stays(inLight.upper) && stays(inLight.lower))) inLight = undefined;
    lamp(inLight);
  }

  function drawTableTop(width: number, height: number): void {
    const size = `${width}x${height}`;
    if (size === groundSize) return;
    groundSize = size;
    ground?.destroy();
    if (scene.textures.exists('ground')) scene.textures.remove('ground');
    scene.textures.addCanvas('ground', drawGround(options.ground ?? 'wood', width, height, Math.min(2, stage.density)));
    ground = scene.add.image(0, 0, 'ground').setOrigin(0, 0).setDisplaySize(width, height).setDepth(0);
  }

  lay(false);
  return {
    lay,
    frame: (delta) => player.frame(delta),
    handle: {
      tier: stage.tier,
      update: (next) => {
        view = withTools(next);
        lay(true);
      },
      focus: (thing, line) => {
        const piece = thing === undefined ? undefined : pieces.get(thing);
        if (focused !== piece) {
          focused?.focus(false);
          focused?.underline(undefined);
        }
        focused = piece;
        if (piece !== undefined) {
          takeUp(piece.thing.id);
          piece.body.setDepth(++depth);
          piece.focus(true);
          piece.underline(line);
        }
        stage.wake();
      },
      destroy: () => {
        detach();
        player.cancel();
        stage.destroy();
      },
    },
  };
}

const boxOf = ({ body, shape }: TablePiece): PaperBox => ({
  x: body.x,
  y: body.y,
  w: shape.width * body.scaleX,
  h: shape.height * body.scaleY,
});

/** How much of the smaller of two pieces lies on the other, 0–1 (turned papers are read as upright ones). */
function overlapShare(a: TablePiece, b: TablePiece): number {
  const [one, two] = [boxOf(a), boxOf(b)];
  const wide = Math.min(one.w, two.w, (one.w + two.w) / 2 - Math.abs(a.body.x - b.body.x));
  const tall = Math.min(one.h, two.h, (one.h + two.h) / 2 - Math.abs(a.body.y - b.body.y));
  return (Math.max(0, wide) * Math.max(0, tall)) / Math.min(one.w * one.h, two.w * two.h);
}

function overlapped(pieces: ReadonlyMap<string, TablePiece>, piece: TablePiece): TablePiece[] {
  return [...pieces.values()]
    .filter((other) => other !== piece && overlapShare(piece, other) >= 1 / 3)
    .sort((a, b) => overlapShare(piece, b) - overlapShare(piece, a));
}

function topmost(pieces: ReadonlyMap<string, TablePiece>, spot: Spot, except?: string): TablePiece | undefined {
  let top: TablePiece | undefined;
  for (const [id, piece] of pieces) {
    if (id === except || !piece.contains(spot, 3)) continue;
    if (top === undefined || piece.body.depth > top.body.depth) top = piece;
  }
  return top;
}
