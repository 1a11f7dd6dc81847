// This module is the way to Nolmara's shore, joined by hand on the night map or from a list: legs with their prices in days and
// weeks, and what is said of them in the port. When the way is whole it can be taken; which of three it is, is a rule elsewhere.

import './way.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { stillSheet } from '../../../canvas/map/still-sheet';
import type { Leg } from '../../../evidence/geography';
import { endOf, type JoinedWay, wayFrom } from '../../../play/route-joining';
import {
  herPort,
  legsBehind,
  legsOfWays,
  namedOnWay,
  outcomeOfWay,
  priceOfLeg,
  rumourOfLeg,
  shores,
  wayOutcomes,
  wayStart,
} from '../../../roles/migrant/way-legs';
import { Button } from '../../../ui/button';
import { useText } from '../../../ui/text-context';
import { WayJoiner } from '../../../ui/way-joiner';
import { mapName } from './map-name';
import type { PieceProps } from './piece-props';
import { PieceSheet } from './piece-sheet';

/** The part of the map that her ways can reach, map units. */
const nearby = { left: 36, right: 956, top: 164, bottom: 900 } as const;

/** The way, leg by leg. */
export function WayPiece(props: PieceProps) {
  const { piece, onChoose, onCrossing, sound, read } = props;
  const t = useText();
  const [way, setWay] = useState<JoinedWay<Leg>>(() => wayFrom<Leg>(herPort));
  const take = useRef<HTMLButtonElement>(null);
  const open = useMemo(() => wayOutcomes.filter((outcome) => piece.byResult[outcome] !== undefined), [piece]);
  const legs = useMemo(() => legsOfWays(open).filter((leg) => !legsBehind.includes(leg)), [open]);
  const nameOf = (id: string): string | undefined => mapName(t, id);
  const sheet = useMemo(() => {
    const whole = stillSheet((id) => (namedOnWay.has(id) ? nameOf(id) : undefined));
    const [x, y] = [whole.toX(nearby.left), whole.toY(nearby.top)];
    return { ...whole, part: { x, y, w: whole.toX(nearby.right) - x, h: whole.toY(nearby.bottom) - y } };
  }, [t]);
  const prices = { loan_hask: read('loan_hask'), loan_way: read('loan_way'), pw_visa_wait: read('pw_visa_wait') };
  const rumours = { rumour_strait: read('rumour_strait'), rumour_ferry: read('rumour_ferry') };
  const outcome = outcomeOfWay({ start: wayStart, legs: [...legsBehind, ...way.legs] });

  useEffect(() => {
    // The list of legs is gone: what can be done now is to take the way.
    if (outcome !== undefined && document.activeElement === document.body) take.current?.focus({ preventScroll: true });
  }, [outcome]);

  const costOf = (leg: Leg): string => {
    const price = priceOfLeg(leg, prices);
    return t(`road.way.cost.${price.kind}`, { ...price });
  };
  const saidOf = (leg: Leg) => {
    const rumour = rumourOfLeg(leg, rumours);
    return rumour && { light: rumour.light, words: t(`road.way.rumour.${rumour.about}.${rumour.light}`) };
  };
  return (
    <PieceSheet
      {...props}
      title={t('road.way.title')}
      hint={t('road.way.hint')}
      more={
        <Button class="piece__crossing" onPress={onCrossing}>
          {t('road.crossing.open')}
        </Button>
      }
    >
      <div class="way" data-legs={way.legs.length} data-end={endOf(way)}>
        <WayJoiner
          sheet={sheet}
          way={way}
          legs={legs}
          arrivals={shores}
          nameOf={nameOf}
          costOf={costOf}
          saidOf={saidOf}
          onWay={(next) => {
            sound(next.legs.length > way.legs.length ? 'pencil' : 'paper-slide');
            setWay(next);
          }}
        />
        {outcome !== undefined && (
          <Button
            kind="primary"
            class="way__take"
            buttonRef={take}
            onPress={() => onChoose(piece.byResult[outcome]?.id ?? '')}
          >
            {t(`road.way.take.${outcome}`)}
          </Button>
        )}
      </div>
    </PieceSheet>
  );
}
