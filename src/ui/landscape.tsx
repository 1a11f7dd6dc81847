// This module draws the place behind a scene: layered cut-paper hills at an hour of the day, with sky, glow, water,
// lights and grain. It is drawn once and rests; a hand moving over it shifts the layers a little, unless motion is unwanted.

import './landscape.css';
import { useEffect, useId, useMemo, useRef } from 'preact/hooks';
import { type LandscapeHour, landscapeHours } from './landscape-hours';
import { cutRidge, placeLights, ridgeHeight, scatterStars, sheet } from './landscape-shapes';
import { motionAllowed } from './motion';

export type { LandscapeHour } from './landscape-hours';

/** A landscape. */
export interface LandscapeProps {
  readonly hour: LandscapeHour;
  /** Which hills: the same word draws the same hills. */
  readonly seed?: string;
  /** Warm windows in the hills, 0 for none. */
  readonly lights?: number;
  /** The strait between the far and the near hills. */
  readonly water?: boolean;
  /** Where the glow stands, 0 (inline start) to 1. */
  readonly glow?: number;
  /** No parallax, whatever the settings. */
  readonly still?: boolean;
}

const box = `0 0 ${sheet.width} ${sheet.height}`;
const waterLine = 560;

/** The landscape; decoration only, so assistive tools never meet it. */
export function Landscape({
  hour,
  seed = 'saltmere',
  lights = 12,
  water = false,
  glow = 0.72,
  still = false,
}: LandscapeProps) {
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const place = landscapeHours[hour];
  const shapes = useMemo(() => {
    const swing = water ? 120 : 200;
    const near = water ? 60 : 0;
    const ridges = [
      cutRidge(seed, 0, 440, swing),
      cutRidge(seed, 1, 510, swing * 0.8),
      cutRidge(seed, 2, 600 + near, 200),
      cutRidge(seed, 3, 690 + near, 190),
      cutRidge(seed, 4, 800 + near, 150),
    ] as const;
    return { ridges, lit: [placeLights(`${seed}a`, ridges[2], lights), placeLights(`${seed}b`, ridges[3], lights)] };
  }, [seed, lights, water]);
  const stars = useMemo(() => scatterStars(seed, place.stars), [seed, place.stars]);

  useEffect(() => {
    const element = root.current;
    if (!element || still || !motionAllowed()) return;
    let asked = 0;
    const onMove = (event: PointerEvent): void => {
      if (asked !== 0 || event.pointerType === 'touch') return;
      asked = requestAnimationFrame(() => {
        asked = 0;
        element.style.setProperty('--lean-x', String((event.clientX / window.innerWidth - 0.5) * -2));
        element.style.setProperty('--lean-y', String((event.clientY / window.innerHeight - 0.5) * -2));
      });
    };
    window.addEventListener('pointermove', onMove, { passive: true });
    return () => {
      cancelAnimationFrame(asked);
      window.removeEventListener('pointermove', onMove);
    };
  }, [still]);

  const [skyTop, skyMiddle, skyLow, skyEdge] = place.sky;
  return (
    <div class={`landscape landscape--${hour}`} ref={root} aria-hidden="true">
      <svg class="landscape__sheet" viewBox={box} preserveAspectRatio="xMidYMax slice" role="presentation">
        <defs>
          <linearGradient id={`${id}-sky`} x1="0" y1="0" x2="0" y2="1">
            <stop offset="0" stop-color={skyTop} />
            <stop offset=".3" stop-color={skyMiddle} />
            <stop offset=".52" stop-color={skyLow} />
            <stop offset=".66" stop-color={skyEdge} />
          </linearGradient>
          <radialGradient id={`${id}-glow`}>
            <stop offset="0" stop-color={place.glow} stop-opacity={place.glowStrength} />
            <stop offset=".45" stop-color={place.glow} stop-opacity={place.glowStrength * 0.52} />
            <stop offset="1" stop-color={place.glow} stop-opacity="0" />
          </radialGradient>
        </defs>
        <rect width={sheet.width} height={sheet.height} fill={`url(#${id}-sky)`} />
        {stars.map((star, at) => (
          <circle key={at} cx={star.x} cy={star.y} r={star.size} fill="#fff4dc" opacity={star.strength} />
        ))}
        <ellipse cx={sheet.width * glow} cy={450} rx={430} ry={350} fill={`url(#${id}-glow)`} />
      </svg>
      {shapes.ridges.map((ridge, layer) => {
        const lit = layer === 2 ? shapes.lit[0] : layer === 3 ? shapes.lit[1] : undefined;
        return (
          <>
            {water && layer === 2 && <Water id={`${id}-water`} colours={place.water} glow={glow} lamp={place.glow} />}
            <svg
              key={layer}
              class={`landscape__sheet landscape__layer landscape__layer--${layer}`}
              viewBox={box}
              preserveAspectRatio="xMidYMax slice"
              role="presentation"
            >
              <defs>
                <filter id={`${id}-soft-${layer}`} x="-5%" y="-30%" width="110%" height="160%">
                  <feGaussianBlur stdDeviation="15" />
                </filter>
                <linearGradient
                  id={`${id}-fill-${layer}`}
                  gradientUnits="userSpaceOnUse"
                  x1="0"
                  y1={380 + layer * 80}
                  x2="0"
                  y2={760 + layer * 60}
                >
                  <stop offset="0" stop-color={place.layers[layer]} />
                  <stop offset="1" stop-color={place.layers[Math.min(4, layer + 1)]} />
                </linearGradient>
                <radialGradient id={`${id}-lamp-${layer}`}>
                  <stop offset="0" stop-color="#ffe2b0" stop-opacity=".95" />
                  <stop offset=".25" stop-color="#ffb98a" stop-opacity=".5" />
                  <stop offset="1" stop-color="#ffb98a" stop-opacity="0" />
                </radialGradient>
              </defs>
              <path
                d={ridge.edge}
                fill="none"
                stroke={place.shadow}
                stroke-width="34"
                filter={`url(#${id}-soft-${layer})`}
                opacity={0.75}
              />
              <path d={ridge.path} fill={`url(#${id}-fill-${layer})`} />
              <path d={ridge.edge} fill="none" stroke="#fff2da" stroke-opacity=".1" stroke-width="2" />
              {lit?.map((light, at) => {
                const below = shapes.ridges[layer + 1];
                if (below && ridgeHeight(below, light.x) < light.y + 4) return null;
                return (
                  <g key={at} class="landscape__light" style={{ animationDelay: `${300 + at * 90}ms` }}>
                    <circle cx={light.x} cy={light.y} r="15" fill={`url(#${id}-lamp-${layer})`} />
                    <circle cx={light.x} cy={light.y} r="2.4" fill="#fff1d2" />
                  </g>
                );
              })}
            </svg>
          </>
        );
      })}
      {place.rain && <Rain seed={seed} />}
      <div class="landscape__grain" />
    </div>
  );
}

function Water({
  id,
  colours,
  glow,
  lamp,
}: {
  id: string;
  colours: readonly [string, string];
  glow: number;
  lamp: string;
}) {
  const streaks = [0, 1, 2, 3, 4, 5, 6, 7, 8];
  const centre = sheet.width * glow;
  return (
    <svg
      class="landscape__sheet landscape__layer landscape__layer--1"
      viewBox={box}
      preserveAspectRatio="xMidYMax slice"
      role="presentation"
    >
      <defs>
        <linearGradient id={id} x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stop-color={colours[0]} />
          <stop offset="1" stop-color={colours[1]} />
        </linearGradient>
      </defs>
      <rect
        x="-80"
        y={waterLine}
        width={sheet.width + 160}
        height={sheet.height - waterLine + 60}
        fill={`url(#${id})`}
      />
      <rect x="-80" y={waterLine} width={sheet.width + 160} height="2" fill="#fff2da" opacity=".22" />
      {streaks.map((row) => {
        const half = 170 - row * 13;
        const shift = (shapeShift[row] ?? 0) * 26;
        return (
          <rect
            key={row}
            x={centre - half + shift}
            y={waterLine + 8 + row * 13}
            width={half * 2}
            height={2.5}
            rx="1.2"
            fill={lamp}
            opacity={0.42 - row * 0.04}
          />
        );
      })}
      <g class="landscape__ferry">
        <path d="M 0 -3 h 86 l -9 13 h -66 z" fill="#1a1d42" />
        <path d="M 10 -3 v -10 h 52 v 10 z M 22 -13 v -8 h 26 v 8 z" fill="#262a58" />
        <path d="M 52 -13 v -10 h 7 v 10 z" fill="#9c5a66" />
        {[15, 23, 31, 39, 47, 55].map((x) => (
          <rect key={x} x={x} y={-10} width="4" height="4" fill="#ffd79b" />
        ))}
        <rect x="12" y="14" width="60" height="2" fill="#ffd79b" opacity=".3" />
      </g>
    </svg>
  );
}

const shapeShift = [0, 0.4, -0.5, 0.9, -0.2, 0.6, -0.9, 0.1, 0.5];

function Rain({ seed }: { seed: string }) {
  const drops = useMemo(() => scatterStars(`${seed}rain`, 150), [seed]);
  return (
    <svg class="landscape__sheet" viewBox={box} preserveAspectRatio="xMidYMax slice" role="presentation">
      <g stroke="#cdd6ea" stroke-linecap="round">
        {drops.map((drop, at) => (
          <path
            key={at}
            d={`M ${drop.x} ${drop.y * 1.9} l -7 ${22 + drop.size * 12}`}
            stroke-width={drop.size}
            opacity={drop.strength * 0.4}
          />
        ))}
      </g>
    </svg>
  );
}
