// This module joins a way leg by leg: by hand on the map, from where the way ends to a place beyond, or from a list of the
// legs that can come next. Both do the same and nothing else; whose way it is and what it costs is the owner's.

import './way-joiner.css';
import { useId, useRef, useState } from 'preact/hooks';
import { type Leg, type PlaceId, placeById, pointsOf } from '../evidence/geography';
import {
  endOf,
  isJoined,
  type JoinedWay,
  joinLeg,
  legKey,
  legTowards,
  nextLegs,
  unjoinLeg,
} from '../play/route-joining';
import { MapSheet, type SheetOfMap, sheetPath } from './map-sheet';
import { useText } from './text-context';

/** What joining needs. */
export interface WayJoinerProps {
  readonly sheet: SheetOfMap;
  readonly way: JoinedWay<Leg>;
  /** Every leg that may be joined somewhere. */
  readonly legs: readonly Leg[];
  /** Places where a way is whole. */
  readonly arrivals: readonly PlaceId[];
  readonly nameOf: (id: string) => string | undefined;
  /** What more a leg's button says: its price, in words. */
  readonly costOf?: (leg: Leg) => string | undefined;
  /** A leg lit by what is said of it, and what is said: the map shows the light, the list says the words. */
  readonly saidOf?: (leg: Leg) => { readonly light: 'bright' | 'dim'; readonly words: string } | undefined;
  readonly onWay: (way: JoinedWay<Leg>) => void;
}

/** A leg is meant when the hand lets go this near to its far end, map units. */
const reach = 70;

/** The map and the list. */
export function WayJoiner({ sheet, way, legs, arrivals, nameOf, costOf, saidOf, onWay }: WayJoinerProps) {
  const t = useText();
  const id = useId();
  const host = useRef<HTMLDivElement>(null);
  const [hand, setHand] = useState<readonly [number, number] | undefined>(undefined);
  const next = nextLegs(way, legs);
  const whole = isJoined(way, arrivals);
  const spotOf = (event: PointerEvent): readonly [number, number] | undefined => {
    const matrix = host.current?.querySelector('svg')?.getScreenCTM()?.inverse();
    if (!matrix) return undefined;
    const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
    return [sheet.fromX(at.x), sheet.fromY(at.y)];
  };
  const meant = hand && legTowards(way, legs, hand, (place) => placeById(place).at, reach);
  const letGo = (event: PointerEvent): void => {
    const spot = hand && (spotOf(event) ?? hand);
    setHand(undefined);
    // Anywhere else a hand that lets go has joined nothing.
    const leg = spot && legTowards(way, legs, spot, (place) => placeById(place).at, reach);
    const joined = leg && joinLeg(way, leg, legs);
    if (joined) onWay(joined);
  };
  const legWords = (leg: Leg): string =>
    t(`ui.way.by.${leg.by}`, { from: nameOf(leg.from) ?? '', to: nameOf(leg.to) ?? '' });
  const end = placeById(endOf(way)).at;
  return (
    <div class="way-joiner">
      <div
        class="way-joiner__map"
        ref={host}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          setHand(spotOf(event));
        }}
        onPointerMove={(event) => hand && setHand(spotOf(event))}
        onPointerUp={letGo}
        onPointerCancel={() => setHand(undefined)}
      >
        <MapSheet sheet={sheet}>
          {legs.map((leg) => {
            const light = saidOf?.(leg)?.light;
            return (
              light && (
                <path
                  key={legKey(leg)}
                  class={`way-joiner__rumour way-joiner__rumour--${light}`}
                  d={sheetPath(sheet, pointsOf(leg))}
                />
              )
            );
          })}
          {next.map((leg) => (
            <g
              key={legKey(leg)}
              class={`way-joiner__next ${leg === meant ? 'way-joiner__next--meant' : ''} way-joiner__next--${saidOf?.(leg)?.light ?? 'plain'}`}
            >
              <path d={sheetPath(sheet, pointsOf(leg))} />
              <circle cx={sheet.toX(placeById(leg.to).at[0])} cy={sheet.toY(placeById(leg.to).at[1])} r="9" />
            </g>
          ))}
          {way.legs.map((leg) => (
            <path key={legKey(leg)} class="way-joiner__leg" d={sheetPath(sheet, pointsOf(leg))} />
          ))}
          {hand && <path class="way-joiner__hand" d={sheetPath(sheet, [end, hand])} />}
          <circle class="way-joiner__end" cx={sheet.toX(end[0])} cy={sheet.toY(end[1])} r="5" />
        </MapSheet>
      </div>
      <div class="way-joiner__words">
        <p role="status">
          {t(whole ? 'ui.way.whole' : 'ui.way.so-far', { count: way.legs.length, end: nameOf(endOf(way)) ?? '' })}
        </p>
        <ol>
          {way.legs.map((leg) => (
            <li key={legKey(leg)}>{legWords(leg)}</li>
          ))}
        </ol>
        {next.length > 0 && (
          <section aria-labelledby={id}>
            <h3 id={id}>{t('ui.way.next')}</h3>
            <ul class="way-joiner__list">
              {next.map((leg) => (
                <li key={legKey(leg)}>
                  <button type="button" data-leg={legKey(leg)} onClick={() => join(leg)}>
                    {legWords(leg)}
                    {costOf?.(leg) !== undefined && <span class="way-joiner__cost">{costOf(leg)}</span>}
                    {saidOf?.(leg) !== undefined && <span class="way-joiner__said">{saidOf(leg)?.words}</span>}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
        {way.legs.length > 0 && (
          <button type="button" data-leg="back" onClick={() => onWay(unjoinLeg(way))}>
            {t('ui.way.back')}
          </button>
        )}
      </div>
    </div>
  );

  function join(leg: Leg): void {
    const joined = joinLeg(way, leg, legs);
    if (joined) onWay(joined);
  }
}
