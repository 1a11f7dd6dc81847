// This module is the map of lights where no canvas can draw: the still map, and some hundred lights of the month as they
// stand. The numbers beside it say everyone.

import { useMemo } from 'preact/hooks';
import { type LightSource, openLightBook } from '../../canvas/map/light-book';
import { lightKinds } from '../../canvas/map/light-kinds';
import { lightColors } from '../../canvas/map/light-painting';
import { stillSheet } from '../../canvas/map/still-sheet';
import { geography } from '../../evidence/geography';
import { MapSheet } from '../../ui/map-sheet';
import { MarkShape } from './light-mark';

/** Lights drawn: enough to see where people are, few enough for plain shapes. */
const mostLights = 420;

/** The map of lights, still. */
export function StillMap(props: {
  readonly source: LightSource | undefined;
  readonly month: number;
  readonly nameOf: (id: string) => string | undefined;
}) {
  const { source, month, nameOf } = props;
  const sheet = useMemo(() => stillSheet(nameOf), [nameOf]);
  const book = useMemo(() => source && openLightBook(source, geography, mostLights), [source]);
  const lights = book?.at(month);
  return (
    <MapSheet sheet={sheet}>
      {lights &&
        [...lights.kind].map((kind, at) => {
          const name = lightKinds[kind] ?? 'away';
          if (name === 'away') return null;
          const [x, y] = [sheet.toX(lights.x[at]!).toFixed(1), sheet.toY(lights.y[at]!).toFixed(1)];
          return (
            <g
              key={book?.persons[at]}
              transform={`translate(${x} ${y}) scale(.55)`}
              style={{ color: lightColors[name] }}
            >
              <MarkShape kind={name} />
            </g>
          );
        })}
    </MapSheet>
  );
}
