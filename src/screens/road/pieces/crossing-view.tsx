// This module is the whole crossing seen from above: everybody's light in the last month of the year, her own light ringed, and
// one sentence of a hundred people like her. The camera rises from where she stands, once, and not at all where motion is
// unwelcome. What the map shows is said beneath it.

import './crossing-view.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { openLightBook } from '../../../canvas/map/light-book';
import { type LightKind, lightKinds } from '../../../canvas/map/light-kinds';
import { lightColors } from '../../../canvas/map/light-painting';
import { kindByState } from '../../../canvas/map/state-kinds';
import { stillSheet } from '../../../canvas/map/still-sheet';
import { geography, type PlaceId, placeById } from '../../../evidence/geography';
import { MapSheet } from '../../../ui/map-sheet';
import { Progress } from '../../../ui/progress';
import { useText } from '../../../ui/text-context';
import type { Crossing } from '../open-road-world';
import { mapName } from './map-name';

/** What the view needs. */
export interface CrossingViewProps {
  /** Answers everybody's light; undefined when the model cannot run here. */
  readonly load: (onShare: (share: number) => void) => Promise<Crossing | undefined>;
  readonly at: PlaceId;
  /** Of a hundred people like her, by way; undefined when no run told it. */
  readonly hundred: Readonly<Record<'stay' | 'agency' | 'scheme' | 'boat', number>> | undefined;
}

/** Lights drawn: enough to see where people are, few enough for plain shapes. */
const mostLights = 700;

/** Kinds in the legend: whoever is away has no light. */
const legend = lightKinds.filter((kind) => kind !== 'away');

/** Countries, and the towns of her road. */
const named: ReadonlySet<string> = new Set([
  ...geography.countries.map(({ id }) => id),
  'temmeral',
  'pellune',
  'lantern-quay',
  'harlune-bay',
  'bluegate-park',
]);

/** The map and its words. */
export function CrossingView({ load, at, hundred }: CrossingViewProps) {
  const t = useText();
  const [share, setShare] = useState<number>();
  const [crossing, setCrossing] = useState<Crossing | 'none'>();
  useEffect(() => {
    let here = true;
    load((next) => here && setShare(next)).then(
      (found) => here && setCrossing(found ?? 'none'),
      () => here && setCrossing('none'),
    );
    return () => {
      here = false;
    };
  }, []);
  const sheet = useMemo(() => stillSheet((id) => (named.has(id) ? mapName(t, id) : undefined)), [t]);
  const lights = useMemo(() => {
    if (crossing === undefined || crossing === 'none') return undefined;
    const book = openLightBook({ ...crossing, kindByState }, geography, mostLights);
    return book.at(crossing.months - 1);
  }, [crossing]);
  const [x, y] = placeById(at).at;
  const [hereX, hereY] = [sheet.toX(x), sheet.toY(y)];
  const place = mapName(t, at) ?? '';
  return (
    <div
      class="crossing on-night"
      data-crossing={crossing === undefined ? 'coming' : crossing === 'none' ? 'none' : 'lit'}
    >
      <div class="crossing__window">
        <div
          class="crossing__rising"
          key={crossing === undefined ? 'coming' : 'lit'}
          style={{ transformOrigin: `${(100 * hereX) / sheet.width}% ${(100 * hereY) / sheet.height}%` }}
        >
          <MapSheet sheet={sheet}>
            {lights &&
              [...lights.kind].map((kind, index) => (
                <LightShape
                  key={index}
                  kind={lightKinds[kind] ?? 'away'}
                  x={sheet.toX(lights.x[index]!)}
                  y={sheet.toY(lights.y[index]!)}
                />
              ))}
            <circle class="crossing__glow" cx={hereX} cy={hereY} r="15" />
            <circle class="crossing__ring" cx={hereX} cy={hereY} r="8.5" />
            <circle class="crossing__her" cx={hereX} cy={hereY} r="3" />
          </MapSheet>
        </div>
      </div>
      {crossing === undefined && <Progress label={t('road.crossing.running')} share={share} />}
      <div class="crossing__words">
        <p class="crossing__sentence">
          {hundred === undefined ? t('road.crossing.unknown') : t('road.crossing.hundred', hundred)}
        </p>
        <p>{t('road.crossing.her', { place })}</p>
        {hundred !== undefined && <p class="crossing__note">{t('road.crossing.who')}</p>}
        {crossing === 'none' && <p class="crossing__note">{t('road.crossing.none')}</p>}
        {lights && (
          <ul class="crossing__legend" aria-label={t('road.crossing.legend')}>
            {legend.map((kind) => (
              <li key={kind}>
                <svg viewBox="-6 -6 12 12" width="14" height="14" aria-hidden="true">
                  <LightShape kind={kind} x={0} y={0} scale={1} />
                </svg>
                {t(`road.crossing.light.${kind}`)}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

/** A light: a kind has its own shape as well as its own colour. */
function LightShape(props: {
  readonly kind: LightKind;
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
}) {
  const { kind, x, y, scale = 0.42 } = props;
  if (kind === 'away') return null;
  const color = lightColors[kind];
  const place = `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale})`;
  switch (kind) {
    case 'irregular':
      return <rect x="-5" y="-1.8" width="10" height="3.6" fill={color} transform={place} />;
    case 'exploited':
      return <path d="M0-4.6L4.6 0L0 4.6L-4.6 0Z" fill={color} transform={place} />;
    case 'free':
      return <circle r="3.6" fill="none" stroke={color} stroke-width="1.8" transform={place} />;
    case 'lost':
      return <path d="M-5 0H5M0-5V5" stroke={color} stroke-width="2" transform={place} />;
    default:
      return <circle r={kind === 'home' ? 2.2 : 3.4} fill={color} transform={place} />;
  }
}
