// This module puts the map in front of the minister: lights, the boat that they part round, and every spot an act can reach
// as a real button over its place. Pointing previews, pressing decides; without a canvas the spots are a list.

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LightSource } from '../../canvas/map/light-book';
import type { BoatPlace } from '../../canvas/map/map-boats';
import { fitMap } from '../../canvas/map/map-frame';
import type { MapHandle } from '../../canvas/map/mount-map';
import { geography } from '../../evidence/geography';
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

/** A touch that misses every spot by more than this many map units means nothing. */
const reach = 70;

/** The map. */
export function MapHands({ label, spots, pieces, lights, month, stepMs, drawn, onAct }: MapHandsProps) {
  const t = useText();
  const host = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<MapHandle | undefined>(undefined);
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
    const open = async (): Promise<void> => {
      const { mountMap } = await import('../../canvas/map/mount-map');
      if (!here) return;
      mounted = await mountMap(element, {
        geography,
        nameOf: (id) => nameOf(id, t),
        reducedMotion: !motionAllowed(),
        onTouch: (x, y) => {
          const near = latest.current.spots.find((spot) => (spot.x - x) ** 2 + (spot.y - y) ** 2 < reach * reach);
          if (near) latest.current.onAct(near.act.id);
        },
      });
      if (here) setMap(mounted);
      else mounted.destroy();
    };
    open().catch(() => setMap(undefined));
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

  useEffect(() => map?.setLights(lights), [map, lights]);
  useEffect(() => map?.showMonth(month, stepMs), [map, month, stepMs, lights]);
  useEffect(() => map?.setBoats(boats), [map, boats]);

  const frame = size.width > 0 ? fitMap(size.width, size.height) : undefined;
  const place = (x: number, y: number) => ({
    insetInlineStart: `${frame?.toX(x) ?? 0}px`,
    insetBlockStart: `${frame?.toY(y) ?? 0}px`,
  });
  return (
    <section class="cabinet-map on-night" aria-label={label} data-hands="map" data-tier={map?.tier ?? 'none'} dir="ltr">
      <div class="cabinet-map__canvas" ref={host} aria-hidden="true" />
      {frame &&
        pieces
          .filter((piece) => piece.thing !== 'boat')
          .map((piece) => (
            <span key={piece.thing} class="cabinet-map__pin" style={place(piece.x, piece.y)} aria-hidden="true" />
          ))}
      {frame &&
        spots.map(({ act, name, x, y }) => (
          <button
            key={act.id}
            type="button"
            class={`cabinet-map__spot ${looked === act.id ? 'cabinet-map__spot--looked' : ''}`}
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

/** Country or place by its key; what has no name stays unnamed. */
function nameOf(id: string, t: (key: string) => string): string | undefined {
  for (const key of [`country.${id}`, `place.${id}`]) {
    const name = t(key);
    if (name !== key) return name;
  }
  return undefined;
}
