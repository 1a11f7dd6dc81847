// This module is the map where no canvas can draw: the baked night map as a picture, the routes, the names, and some hundred
// lights of the month as they stand. It is the same map, still; the numbers beside it say everyone.

import { useId, useMemo } from 'preact/hooks';
import { type LightSource, openLightBook } from '../../canvas/map/light-book';
import { lightKinds } from '../../canvas/map/light-kinds';
import { lightColors } from '../../canvas/map/light-painting';
import { fitMap } from '../../canvas/map/map-frame';
import { nameSize, placeNames } from '../../canvas/map/map-names';
import { mapPicture, mapUrl } from '../../canvas/map/map-painting';
import { roadStretches } from '../../canvas/map/route-lines';
import { geography } from '../../evidence/geography';
import { MarkShape } from './light-mark';

/** The drawing is laid out for this size and then scaled. */
const paper = { width: 480, height: 400 } as const;
/** Lights drawn: enough to see where people are, few enough for plain shapes. */
const mostLights = 420;
/** Letters of the page's faces are about this wide, in their own height. */
const letterWidth = 0.56;

const frame = fitMap(paper.width, paper.height, 4, 4);

/** The map, still. */
export function StillMap(props: {
  readonly source: LightSource | undefined;
  readonly month: number;
  readonly nameOf: (id: string) => string | undefined;
}) {
  const { source, month, nameOf } = props;
  const id = useId();
  const book = useMemo(() => source && openLightBook(source, geography, mostLights), [source]);
  const lights = book?.at(month);
  const size = nameSize(frame.scale, 1);
  const names = useMemo(
    () =>
      placeNames({
        geography,
        frame,
        size,
        nameOf,
        measure: (text, _style, tall) => text.length * tall * letterWidth,
        top: 0,
        bottom: 0,
      }),
    [nameOf],
  );
  return (
    <svg class="still-map" viewBox={`0 0 ${paper.width} ${paper.height}`} aria-hidden="true" data-map="still">
      <clipPath id={id}>
        <rect width={paper.width} height={paper.height} rx="8" />
      </clipPath>
      <g clip-path={`url(#${id})`}>
        <image
          href={mapUrl}
          x={frame.toX(mapPicture.left)}
          y={frame.toY(mapPicture.top)}
          width={mapPicture.width * frame.scale}
          height={mapPicture.height * frame.scale}
        />
        {roads.map(({ pathway, d }) => (
          <path key={d} class={`still-map__road still-map__road--${pathway}`} d={d} />
        ))}
        {lights &&
          [...lights.kind].map((kind, at) => {
            const name = lightKinds[kind] ?? 'away';
            if (name === 'away') return null;
            const spot = `translate(${round(frame.toX(lights.x[at]!))} ${round(frame.toY(lights.y[at]!))}) scale(.55)`;
            return (
              <g key={book?.persons[at]} transform={spot} style={{ color: lightColors[name] }}>
                <MarkShape kind={name} />
              </g>
            );
          })}
        {names.map(({ id: place, text, style, x, y, size: tall }) => (
          <text key={place} class={`still-map__name still-map__name--${style}`} x={x} y={y} font-size={tall}>
            {text}
          </text>
        ))}
      </g>
    </svg>
  );
}

const round = (value: number): number => Math.round(value * 10) / 10;

const roads = roadStretches(geography).map(({ pathway, points }) => ({
  pathway,
  d: points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${round(frame.toX(x))} ${round(frame.toY(y))}`).join(''),
}));
