// This module shows one world's map of lights. The map itself is drawn by the canvas room and hidden from speech; where
// nothing can be drawn, a sentence says so and the map in words stands below.

import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { LightSource } from '../../canvas/map/light-book';
import type { BoatPlace } from '../../canvas/map/map-boats';
import { type MapEdges, type MapHandle, mountMap } from '../../canvas/map/mount-map';
import { geography } from '../../evidence/geography';
import type { Translate } from '../../i18n/translate';
import { motionAllowed } from '../../ui/motion';
import { MapAsCounts } from './lab-legend';
import { leaveTurns, takeTurn } from './maps/map-turns';
import { StillMap } from './still-map';

/** One map. */
export interface LabMapProps {
  readonly source: LightSource | undefined;
  readonly month: number;
  /** How long lights take to the next month. */
  readonly stepMs: number;
  readonly boats: readonly BoatPlace[];
  readonly followed: number | undefined;
  /** Pictures are wanted; otherwise words only. */
  readonly drawn: boolean;
  /** Short name of the world, for counts in place of the picture. */
  readonly sideName: string;
  readonly edges: MapEdges;
  readonly t: Translate;
  readonly onPick: (person: number) => void;
  readonly onTouch?: (x: number, y: number) => void;
  /** True where a touch is for the map and not for a light. */
  readonly touchFirst?: (x: number, y: number) => boolean;
}

/** A map of lights. */
export function LabMap(props: LabMapProps) {
  const { source, month, stepMs, boats, followed, drawn, t } = props;
  const host = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<MapHandle | undefined>(undefined);
  const acts = useRef(props);
  acts.current = props;

  useEffect(() => {
    const element = host.current;
    if (element === null || !drawn) return;
    let gone = false;
    let mounted: MapHandle | undefined;
    mountMap(element, {
      geography,
      nameOf: (id) => t(nameKey(id)),
      reducedMotion: !motionAllowed(),
      edges: () => acts.current.edges,
      onPick: (person) => acts.current.onPick(person),
      touchFirst: (x, y) => acts.current.touchFirst?.(x, y) ?? false,
      onTouch: (x, y) => acts.current.onTouch?.(x, y),
    }).then(
      (handle) => {
        mounted = handle;
        if (gone) handle.destroy();
        else setMap(handle);
      },
      () => setMap(undefined),
    );
    return () => {
      gone = true;
      mounted?.destroy();
      setMap(undefined);
    };
  }, [drawn]);

  useEffect(() => {
    if (map === undefined) return;
    takeTurn(map, () => {
      if (!map.setLights(source, month, stepMs)) map.showMonth(month, stepMs);
    });
    return () => leaveTurns(map);
  }, [map, month, stepMs, source]);
  useEffect(() => map?.setBoats(boats), [map, boats]);
  useEffect(() => map?.followPerson(followed), [map, followed]);

  const nameOf = useCallback((id: string) => t(nameKey(id)), [t]);
  const inWords = t('lab.map.words', { month: month + 1, side: props.sideName });
  const missing = !drawn || map?.tier === 'none';
  return (
    <div class="lab-map" data-tier={map?.tier ?? 'none'}>
      <div class="lab-map__canvas" ref={host} aria-hidden="true" />
      {missing && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
        <section class="lab-map__none" aria-label={inWords} tabIndex={0}>
          <p>{t(drawn ? 'lab.map.none' : 'lab.map.off')}</p>
          {drawn && <StillMap source={source} month={month} nameOf={nameOf} />}
          {source !== undefined && <MapAsCounts source={source} month={month} t={t} />}
        </section>
      )}
    </div>
  );
}

function nameKey(id: string): string {
  if (id === 'sea') return 'geography.sea';
  return geography.countries.some((country) => country.id === id) ? `country.${id}` : `place.${id}`;
}
