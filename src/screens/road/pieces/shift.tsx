// This module is one shift at the belt: a pear in hand, the tray that fills, and the turns as buttons, keys and a hand's own
// movements. It has no clock and no score; what it says is said once. The rule of a shift is elsewhere.

import './shift.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import {
  beginShift,
  isFull,
  layInTray,
  mayBeShown,
  outcomeOfShift,
  type Pear,
  type PearTurn,
  pearTurns,
  type Shift,
  turnInHand,
} from '../../../play/shift';
import { Button } from '../../../ui/button';
import { useText } from '../../../ui/text-context';
import { useMedia } from '../../../ui/use-media';
import { PearDrawing } from './pear-drawing';
import type { PieceProps } from './piece-props';
import { PieceSheet } from './piece-sheet';
import { ShiftBench } from './shift-bench';
import { useHandOnPear } from './use-hand-on-pear';

const turnOfKey: Readonly<Record<string, PearTurn>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'roll',
  ArrowDown: 'tip',
};

/** How far a turn moves the drawing, degrees. */
const degrees: Readonly<Record<PearTurn, number>> = { left: -90, right: 90, roll: 0, tip: 180 };

/** What is said last, in words by key. */
type Said =
  | { readonly kind: 'came' | 'turned' | 'not-yet'; readonly pear: Pear }
  | { readonly kind: 'laid'; readonly pear: Pear; readonly count: number; readonly shown: boolean }
  | { readonly kind: 'full' };

/** The shift. */
export function ShiftPiece(props: PieceProps) {
  const { piece, onChoose, sound } = props;
  const t = useText();
  const [shift, setShift] = useState<Shift>(beginShift);
  const [said, setSaid] = useState<Said>(() => ({ kind: 'came', pear: shift.pears[0]! }));
  /** How the drawing stands: it goes on turning the way it was turned, and never back round. */
  const [pose, setPose] = useState(() => ({ angle: shift.pears[0]!.stem * 90, turn: '', turns: 0 }));
  const pearButton = useRef<HTMLButtonElement>(null);
  const finish = useRef<HTMLButtonElement>(null);
  const tall = useMedia('(max-width: 40rem)');
  const full = isFull(shift);
  const { hand } = shift;

  const turn = (...turns: readonly PearTurn[]): void => {
    let next = shift;
    for (const each of turns) next = turnInHand(next, each);
    if (next === shift || next.hand === undefined) return;
    setShift(next);
    setSaid({ kind: 'turned', pear: next.hand });
    const last = turns.at(-1) ?? '';
    setPose((now) => ({
      angle: now.angle + turns.reduce((sum, each) => sum + degrees[each], 0),
      turn: last,
      turns: now.turns + 1,
    }));
  };
  const lay = (): void => {
    if (hand === undefined) return;
    const next = layInTray(shift);
    if (next === undefined) {
      setSaid({ kind: 'not-yet', pear: hand });
      return;
    }
    sound(next.hand === undefined ? 'crate' : 'paper-lay');
    setShift(next);
    if (next.hand === undefined) setSaid({ kind: 'full' });
    else {
      setSaid({ kind: 'laid', pear: next.hand, count: next.laid.length, shown: mayBeShown(next) });
      setPose((now) => ({ angle: next.hand!.stem * 90, turn: '', turns: now.turns }));
    }
  };
  const grip = useHandOnPear({
    stem: hand?.stem ?? 0,
    onTurn: turn,
    onLay: lay,
    isTray: (x, y) => document.elementsFromPoint(x, y).some((each) => each.closest('[data-tray]') !== null),
  });

  useEffect(() => {
    // The pear that was in hand is gone: the tray is what can be pushed on.
    if (full && (document.activeElement === document.body || document.activeElement?.closest('.shift') !== null))
      finish.current?.focus();
  }, [full]);

  const lies = ({ stem, bruiseUp }: Pear): string => t(`road.shift.lies.${stem}.${bruiseUp ? 'up' : 'down'}`);
  const done = (): void => {
    const option = piece.byResult[outcomeOfShift(shift)];
    if (option) onChoose(option.id);
  };
  return (
    <PieceSheet {...props} title={t('road.shift.title')} hint={t('road.shift.hint')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys turn the pear from any of its buttons */}
      <div
        class="shift"
        data-laid={shift.laid.length}
        onKeyDown={(event) => {
          const asked = turnOfKey[event.key];
          if (asked === undefined || full || event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          turn(asked);
        }}
      >
        <div class={`shift__bench ${tall ? 'shift__bench--tall' : ''}`}>
          <ShiftBench
            tall={tall}
            laid={shift.laid}
            coming={shift.pears.slice(shift.laid.length + 1, shift.laid.length + 3)}
          />
          {hand !== undefined && (
            <button
              type="button"
              class={`shift__pear ${grip.held ? 'shift__pear--held' : ''}`}
              ref={pearButton}
              data-stem={hand.stem}
              data-bruise={hand.bruiseUp ? 'up' : 'down'}
              aria-label={t('road.shift.in-hand', { lies: lies(hand) })}
              style={{ translate: `${grip.x}px ${grip.y}px` }}
              {...grip.events}
              onClick={(event) => {
                // A hand's own clicks are told by how it moved; keys and speech click without a hand.
                if (event.detail === 0) lay();
              }}
            >
              <svg viewBox="-66 -66 132 132" aria-hidden="true" key={shift.laid.length} class="shift__coming">
                <g class={grip.held ? '' : 'shift__round'} style={{ rotate: `${pose.angle + grip.angle}deg` }}>
                  <g key={pose.turns} class={`shift__turned shift__turned--${pose.turn}`}>
                    <g style={{ scale: `1 ${grip.tipped}` }}>
                      <PearDrawing bruiseUp={hand.bruiseUp} />
                    </g>
                  </g>
                </g>
              </svg>
            </button>
          )}
        </div>
        <p role="status" class="shift__said" key="said">
          {said.kind === 'laid' && <span>{t('road.shift.laid', { count: said.count })} </span>}
          {said.kind === 'laid' && said.shown && <span>{t('road.shift.shown')} </span>}
          {said.kind === 'not-yet' && <span>{t('road.shift.not-yet')} </span>}
          {said.kind === 'full' ? t(`road.shift.full.${outcomeOfShift(shift)}`) : lies(said.pear)}
        </p>
        {full ? (
          <Button kind="primary" buttonRef={finish} class="shift__done" onPress={done}>
            {t('road.shift.done')}
          </Button>
        ) : (
          <div class="shift__turns">
            {pearTurns.map((each) => (
              <button key={each} type="button" class="shift__turn" data-turn={each} onClick={() => turn(each)}>
                <TurnSign turn={each} />
                <span>{t(`road.shift.turn.${each}`)}</span>
              </button>
            ))}
            <button type="button" class="shift__turn shift__turn--lay" data-turn="lay" onClick={lay}>
              <span>{t('road.shift.lay')}</span>
            </button>
          </div>
        )}
      </div>
    </PieceSheet>
  );
}

/** A small sign of the turn; the words beside it say it. */
function TurnSign({ turn }: { readonly turn: PearTurn }) {
  const path = {
    left: 'M16 14A7 7 0 1 0 9 17M6 13L9 17L13 14',
    right: 'M4 14A7 7 0 1 1 11 17M14 13L11 17L7 14',
    roll: 'M3 10C6 4 14 4 17 10M17 10L13 9M17 10L18 6',
    tip: 'M10 3C17 5 17 15 10 17M10 17L14 17M10 17L11 13',
  }[turn];
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
