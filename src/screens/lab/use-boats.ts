// This module holds the patrol boats of world B: how many are out is the enforcement lever, where they lie is the hand's.

import { useMemo, useState } from 'preact/hooks';
import type { BoatPlace } from '../../canvas/map/map-boats';
import { leverValue, type Side, type WorldPair } from './lab-worlds';
import { boatCount, boatLever, boatsOf, enforcementOf, isAtSea, placesOf } from './patrol-boats';

/** Boats as the lab shows and moves them. */
export interface LabBoats {
  readonly places: Readonly<Record<Side, readonly BoatPlace[]>>;
  /** Boats of B at sea. */
  readonly out: number;
  /** True until a boat was sent or called back. */
  readonly untouched: boolean;
  readonly setCount: (count: number) => void;
  /** The sea was touched at a place of the map: the next boat goes there; with all out, the first one moves. */
  readonly touchSea: (x: number, y: number) => void;
}

/** Keep the boats of a pair; `onCount` moves the lever. */
export function useBoats(pair: WorldPair, onCount: (enforcement: number) => void): LabBoats {
  const [chosen, setChosen] = useState<readonly (readonly [number, number])[]>([]);
  const [untouched, setUntouched] = useState(true);
  const a = boatsOf(leverValue(pair.a, boatLever));
  const out = boatsOf(leverValue(pair.b, boatLever));
  const places = {
    a: useMemo(() => placesOf(a, []), [a]),
    b: useMemo(() => placesOf(out, chosen), [out, chosen]),
  };
  const setCount = (count: number): void => {
    setUntouched(false);
    onCount(enforcementOf(count));
  };
  return {
    places,
    out,
    untouched,
    setCount,
    touchSea(x, y) {
      if (!isAtSea(x, y)) return;
      if (out < boatCount) {
        setChosen([...placesOf(out, chosen).map((boat) => [boat.x, boat.y] as const), [x, y]]);
        setCount(out + 1);
      } else setChosen([[x, y], ...chosen.slice(1, out)]);
    },
  };
}
