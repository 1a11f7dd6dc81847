// This module puts the map in front of the minister: lights, the boat that they part round, and every spot an act can reach
// as a real button over its place. Pointing previews, pressing decides; where no canvas can be had the map lies still.

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LightSource } from '../../canvas/map/light-book';
import type { BoatPlace } from '../../canvas/map/map-boats';
import { fitMap } from '../../canvas/map/map-frame';
import type { MapHandle } from '../../canvas/map/mount-map';
import type { StillSheet } from '../../canvas/map/still-sheet';
import { geography } from '../../evidence/geography';
import { MapSheet } from '../../ui/map-sheet';
import { motionAllowed } from '../../ui/motion';
import { useText } from '../../ui/text-context';
import type { MapPiece, MapSpot } from './cabinet-view';

/** A map in its place. */
export interface MapHandsProps {
  readonly label: string;
  readonly spots: readonly MapSpot[];
  readonly pieces: readonly MapPiece[];
  readonly lights: LightSource | undefined;
  readonly month: number;
  /** How long lights take to the next month, ms. */
  readonly stepMs: number;
  /** Pictures are wanted; otherwise text only. */
  readonly drawn: boolean;
  readonly onAct: (actId: string) => void;
}

/** Towns named where spots stand, which carry names of their own, and where none does: a map in a room has room for few. */
const townsBesideSpots: ReadonlySet<string> = new Set(['temmeral', 'corrabel', 'tesmar-delta', 'bluegate-park']);
const townsAlone: ReadonlySet<string> = new Set([
  ...townsBesideSpots,
  'lantern-quay',
  'pellune',
  'harlune-bay',
  'orchards',
]);

/** Below this, in map units, a spot's name stands above it. */
const lowOnMap = 820;

/** A touch that misses every spot by more than this many map units means nothing. */
const reach = 70;

/** The map. */
export function MapHands({ label, spots, pieces, lights, month, stepMs, drawn, onAct }: MapHandsProps) {
  const t = useText();
  const host = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<MapHandle | undefined>(undefined);
  const [still, setStill] = useState<StillSheet>();
  const [size, setSize] = useState({ width: 0, height: 0 });
  const [looked, setLooked] = useState<string>();
  const latest = useRef({ spots, onAct });
  latest.current = { spots, onAct };

  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const measure = (): void => setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);

  useEffect(() => {
    const element = host.current;
    if (!element || !drawn) return;
    let here = true;
    let mounted: MapHandle | undefined;
    const towns = latest.current.spots.length > 0 ? townsBesideSpots : townsAlone;
    const isUnderSpot = (id: string): boolean => {
      const [x, y] = geography.countries.find((country) => country.id === id)?.labelAt ?? [Number.NaN, Number.NaN];
      // A spot's own name hangs below it, or stands above it.
      return latest.current.spots.some(
        (spot) => Math.abs(spot.x - x) < 240 && Math.abs(spot.y + (spot.y > lowOnMap ? -50 : 50) - y) < 90,
      );
    };
    const nameHere = (id: string): string | undefined => (isUnderSpot(id) ? undefined : nameOf(id, towns, t));
    const layStill = async (): Promise<void> => {
      const { stillSheet } = await import('../../canvas/map/still-sheet');
      if (here) setStill(stillSheet(nameHere));
    };
    const open = async (): Promise<void> => {
      const { mountMap } = await import('../../canvas/map/mount-map');
      if (!here) return;
      mounted = await mountMap(element, {
        geography,
        nameOf: nameHere,
        reducedMotion: !motionAllowed(),
        onTouch: (x, y) => {
          const near = latest.current.spots.find((spot) => (spot.x - x) ** 2 + (spot.y - y) ** 2 < reach * reach);
          if (near) latest.current.onAct(near.act.id);
        },
      });
      if (!here) mounted.destroy();
      else if (mounted.tier === 'none') await layStill();
      else setMap(mounted);
    };
    open().catch(layStill);
    return () => {
      here = false;
      mounted?.destroy();
      setMap(undefined);
    };
  }, [drawn]);

  const boats = useMemo((): readonly BoatPlace[] => {
    const tried = spots.find((spot) => spot.act.id === looked && spot.act.thing === 'boat');
    const lying = pieces.filter((piece) => piece.thing === 'boat');
    return tried ? [{ id: 'boat', x: tried.x, y: tried.y }] : lying.map(({ x, y }) => ({ id: 'boat', x, y }));
  }, [looked, spots, pieces]);

  useEffect(() => void map?.setLights(lights), [map, lights]);
  useEffect(() => map?.showMonth(month, stepMs), [map, month, stepMs, lights]);
  useEffect(() => map?.setBoats(boats), [map, boats]);

  const frame = size.width > 0 ? fitMap(size.width, size.height) : undefined;
  const place = (x: number, y: number) =>
    still
      ? {
          insetInlineStart: `${(still.toX(x) / still.width) * 100}%`,
          insetBlockStart: `${(still.toY(y) / still.height) * 100}%`,
        }
      : { insetInlineStart: `${frame?.toX(x) ?? 0}px`, insetBlockStart: `${frame?.toY(y) ?? 0}px` };
  // Who wants no pictures has every spot in the list of choices.
  if (!drawn) return null;
  return (
    <section
      class={`cabinet-map on-night ${still ? 'cabinet-map--still' : ''}`}
      aria-label={label}
      data-hands="map"
      data-tier={still ? 'still' : (map?.tier ?? 'none')}
      dir="ltr"
    >
      <div class="cabinet-map__canvas" ref={host} aria-hidden="true" />
      {still && <MapSheet sheet={still} />}
      {(frame || still) &&
        [...pieces.filter((piece) => piece.thing !== 'boat'), ...(still ? boats : [])].map((piece) => {
          const boat = 'id' in piece;
          return (
            <span
              key={boat ? piece.id : piece.thing}
              class={boat ? 'cabinet-map__boat' : 'cabinet-map__pin'}
              style={place(piece.x, piece.y)}
              aria-hidden="true"
            />
          );
        })}
      {(frame || still) &&
        spots.map(({ act, name, x, y }) => (
          <button
            key={act.id}
            type="button"
            class={`cabinet-map__spot ${y > lowOnMap ? 'cabinet-map__spot--low' : ''} ${looked === act.id ? 'cabinet-map__spot--looked' : ''}`}
            style={place(x, y)}
            data-act={act.id}
            data-verb={act.verb}
            onClick={() => onAct(act.id)}
            onPointerEnter={() => setLooked(act.id)}
            onPointerLeave={() => setLooked(undefined)}
            onFocus={() => setLooked(act.id)}
            onBlur={() => setLooked(undefined)}
          >
            <span class="only-spoken">{act.label}</span>
            <span class="cabinet-map__name" aria-hidden="true" dir="auto">
              {name}
            </span>
          </button>
        ))}
      {looked !== undefined && (
        <p class="cabinet-map__say" aria-hidden="true" dir="auto">
          {spots.find((spot) => spot.act.id === looked)?.act.label}
        </p>
      )}
    </section>
  );
}

/** Country or town by its key; what has no name here stays unnamed. */
function nameOf(id: string, towns: ReadonlySet<string>, t: (key: string) => string): string | undefined {
  for (const key of [`country.${id}`, ...(towns.has(id) ? [`place.${id}`] : [])]) {
    const name = t(key);
    if (name !== key) return name;
  }
  return undefined;
}
