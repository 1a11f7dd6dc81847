// This module draws the counter of the title's first moment and lets a hand play it: slide the passport to the other hand,
// pull it towards you, or tap it open. It knows no act of its own: a gesture is looked up in the table and passed on.

import { useRef, useState } from 'preact/hooks';
import { findAct, type TableView } from '../../play/table';
import { CounterHand, CounterPassport, CounterRoom, CounterSlip } from './counter-drawing';
import { type PassportDeed, slipNumber } from './title-view';

/** The counter. */
export interface CounterSceneProps {
  readonly view: TableView;
  readonly deed: PassportDeed | undefined;
  readonly onAct: (actId: string) => void;
  /** Told when the passport is picked up. */
  readonly onLift: () => void;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where the passport rests, in the drawing's own units. */
const rests: Readonly<Record<PassportDeed | 'asked', Place & { readonly turn: number }>> = {
  asked: { x: 286, y: 268, turn: -7 },
  given: { x: 372, y: -150, turn: 4 },
  kept: { x: 226, y: 372, turn: -12 },
  shown: { x: 270, y: 258, turn: -2 },
};

/** Let go above this line and near the hand: handed over. Below the lower one: pulled back. */
const handLine = 224;
const ownLine = 326;

/** How far a press may wander and still be a tap. */
const tapSlack = 8;

/** The counter by pointer and touch. Its twin in buttons stands beside it, so the picture is silent to assistive tools. */
export function CounterScene({ view, deed, onAct, onLift }: CounterSceneProps) {
  const svg = useRef<SVGSVGElement>(null);
  const [held, setHeld] = useState<Place>();
  const grip = useRef<{ dx: number; dy: number; from: Place; moved: boolean } | undefined>(undefined);
  const rest = rests[deed ?? 'asked'];
  const place = held ?? rest;

  const point = (event: PointerEvent): Place => {
    const matrix = svg.current?.getScreenCTM()?.inverse();
    const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix ?? undefined);
    return { x: at.x, y: at.y };
  };
  const act = (gesture: Parameters<typeof findAct>[1]): void => {
    const found = findAct(view, gesture);
    if (found) onAct(found.id);
  };
  const onPointerDown = (event: PointerEvent): void => {
    if (deed !== undefined || event.button !== 0) return;
    const at = point(event);
    grip.current = { dx: rest.x - at.x, dy: rest.y - at.y, from: at, moved: false };
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    setHeld({ x: rest.x, y: rest.y });
    onLift();
  };
  const onPointerMove = (event: PointerEvent): void => {
    const holding = grip.current;
    if (!holding) return;
    const at = point(event);
    if (Math.abs(at.x - holding.from.x) + Math.abs(at.y - holding.from.y) > tapSlack) holding.moved = true;
    setHeld({ x: at.x + holding.dx, y: at.y + holding.dy });
  };
  const letGo = (): void => {
    const holding = grip.current;
    const at = held;
    grip.current = undefined;
    setHeld(undefined);
    if (!holding || !at) return;
    if (!holding.moved) act({ verb: 'open', thing: 'passport' });
    else if (at.y < handLine) act({ verb: 'hand-over', thing: 'passport', target: 'hand' });
    else if (at.y > ownLine) act({ verb: 'pull-back', thing: 'passport' });
    // Anywhere else a let-go passport has no meaning here, and slides back.
  };
  const cancel = (): void => {
    grip.current = undefined;
    setHeld(undefined);
  };

  const near = held !== undefined && held.y < handLine + 30;
  return (
    <svg
      class="counter"
      ref={svg}
      viewBox="0 0 560 380"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      data-deed={deed ?? 'asked'}
    >
      <CounterRoom drawerOpen={deed !== 'given'} />
      <g class={`counter__hand counter__hand--${deed ?? (near ? 'near' : held ? 'waiting' : 'asked')}`}>
        <CounterHand closed={deed === 'given'} />
      </g>
      {deed === 'given' && (
        <g class="counter__slip" transform="translate(206 226) rotate(-6)">
          <CounterSlip number={slipNumber} />
        </g>
      )}
      <g
        class={`counter__passport ${held ? 'counter__passport--held' : ''}`}
        style={{ transform: `translate(${place.x}px, ${place.y}px) rotate(${held ? 0 : rest.turn}deg)` }}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={letGo}
        onPointerCancel={cancel}
      >
        <CounterPassport open={deed === 'shown'} lifted={held !== undefined} />
      </g>
      <path class="counter__edge" d="M -900 346 h 2360 v 400 h -2360 z" />
    </svg>
  );
}
