// This module is a hand on a pear, as movements: the stem is pulled round, or straight over the body to the other end; the body
// is tapped to roll it, or carried to the tray. It answers in turns of the rule and draws nothing.

import { useRef, useState } from 'preact/hooks';
import type { PearTurn, StemWay } from '../../../play/shift';

/** Nearer than this to where it was touched, a hand has tapped. Pixels. */
const tapReach = 7;
/** Inside this part of the pear's half width a hand is over the body, outside the other it holds the stem. */
const overBody = 0.3;
const atStem = 0.38;

/** What a hand does now, for the drawing. */
interface Hold {
  readonly mode: 'stem' | 'body';
  readonly fromX: number;
  readonly fromY: number;
  readonly middle: readonly [x: number, y: number];
  readonly half: number;
  readonly from: number;
  readonly x: number;
  readonly y: number;
  readonly far: number;
  readonly crossed: boolean;
}

/** What the hand needs. */
export interface HandOnPear {
  readonly stem: StemWay;
  readonly onTurn: (...turns: readonly PearTurn[]) => void;
  readonly onLay: () => void;
  readonly isTray: (x: number, y: number) => boolean;
}

/** Use a hand. */
export function useHandOnPear({ stem, onTurn, onLay, isTray }: HandOnPear) {
  const [hold, setHold] = useState<Hold>();
  const latest = useRef<Hold>(undefined);
  const set = (next: Hold | undefined): void => {
    latest.current = next;
    setHold(next);
  };
  const events = {
    onPointerDown: (event: PointerEvent & { readonly currentTarget: HTMLElement }) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const box = event.currentTarget.getBoundingClientRect();
      const middle = [box.left + box.width / 2, box.top + box.height / 2] as const;
      const half = box.width / 2;
      const [dx, dy] = [event.clientX - middle[0], event.clientY - middle[1]];
      const from = turnedFrom(dx, dy);
      const nearStem = Math.abs(between(from, stem * 90)) < 50 && Math.hypot(dx, dy) > half * atStem;
      set({
        mode: nearStem ? 'stem' : 'body',
        fromX: event.clientX,
        fromY: event.clientY,
        middle,
        half,
        from,
        x: event.clientX,
        y: event.clientY,
        far: 0,
        crossed: false,
      });
    },
    onPointerMove: (event: PointerEvent) => {
      const now = latest.current;
      if (!now) return;
      const far = Math.max(now.far, Math.hypot(event.clientX - now.fromX, event.clientY - now.fromY));
      const depth = Math.hypot(event.clientX - now.middle[0], event.clientY - now.middle[1]) / now.half;
      set({ ...now, x: event.clientX, y: event.clientY, far, crossed: now.crossed || depth < overBody });
    },
    onPointerUp: () => {
      const now = latest.current;
      set(undefined);
      if (!now) return;
      if (now.far < tapReach) onTurn('roll');
      else if (now.mode === 'body') {
        if (isTray(now.x, now.y)) onLay();
      } else {
        const quarters = Math.round(angleOf(now) / 90);
        if (now.crossed && Math.abs(quarters) === 2) onTurn('tip');
        else if (quarters !== 0)
          onTurn(...Array.from({ length: Math.abs(quarters) }, (): PearTurn => (quarters < 0 ? 'left' : 'right')));
      }
    },
    onPointerCancel: () => set(undefined),
  };
  const carried = hold?.mode === 'body' && hold.far >= tapReach;
  const pulled = hold?.mode === 'stem' && hold.far >= tapReach;
  const deep = hold && Math.hypot(hold.x - hold.middle[0], hold.y - hold.middle[1]) / hold.half;
  return {
    events,
    held: carried || pulled,
    x: carried ? hold.x - hold.fromX : 0,
    y: carried ? hold.y - hold.fromY : 0,
    angle: pulled && !hold.crossed ? angleOf(hold) : 0,
    /** How tall it is seen while it goes over: less than one halfway. */
    tipped: pulled && hold.crossed ? Math.max(0.3, Math.min(1, deep ?? 1)) : 1,
  };
}

/** Degrees clockwise from straight up. */
function turnedFrom(dx: number, dy: number): number {
  return (Math.atan2(dx, -dy) * 180) / Math.PI;
}

/** From one direction to another by the shorter way, −180 to 180. */
function between(from: number, to: number): number {
  return ((((to - from) % 360) + 540) % 360) - 180;
}

/** How far the stem has been pulled round. */
function angleOf({ from, x, y, middle }: Hold): number {
  return between(from, turnedFrom(x - middle[0], y - middle[1]));
}
