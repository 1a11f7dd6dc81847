// These tests walk the map: every route leads somewhere, and the sea has two shores.

import { describe, expect, it } from 'vitest';
import { geography, legsFrom, placeById, pointsOf, routeByCode, seaOutline } from '../../../src/evidence/geography';
import { outputIds } from '../../../src/sim/run-api';

/** True when a point lies inside an outline. */
function inside([x, y]: readonly [number, number], outline: readonly (readonly [number, number])[]): boolean {
  let within = false;
  outline.forEach(([ax, ay], index) => {
    const [bx, by] = outline[(index + 1) % outline.length] ?? [0, 0];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) within = !within;
  });
  return within;
}

describe('the map', () => {
  it('has six routes, two of them regular, and only those pass the Quay', () => {
    expect(geography.routes.map((route) => route.id)).toEqual([
      'ferry',
      'air',
      'land-north',
      'land-south',
      'land-remote',
      'strait',
    ]);
    for (const route of geography.routes) {
      expect(route.passesQuay, route.id).toBe(route.pathway === 'regular');
      expect(outputIds).toContain(route.arrivals);
      expect(routeByCode(route.code)).toBe(route);
    }
  });

  it('lets people of every origin reach Nolmara by every route without a gap', () => {
    for (const route of geography.routes) {
      for (const country of geography.countries.filter((item) => item.originCode !== undefined)) {
        const legs = legsFrom(route, country.id);
        for (let index = 1; index < legs.length; index++) expect(legs[index]?.from).toBe(legs[index - 1]?.to);
        const last = legs.at(-1);
        expect(last && placeById(last.to).country, `${route.id} from ${country.id}`).toBe('nolmara');
      }
    }
  });

  it('keeps every place on dry land, inside its own country', () => {
    const sea = seaOutline();
    for (const place of geography.places) {
      const country = geography.countries.find((item) => item.id === place.country);
      expect(inside(place.at, sea), `${place.id} stands in the water`).toBe(false);
      expect(country && inside(place.at, country.outline), `${place.id} is not in ${place.country}`).toBe(true);
    }
  });

  it('sends only ferries, boats and planes across the water', () => {
    const sea = seaOutline();
    for (const route of geography.routes) {
      for (const country of geography.countries.filter((item) => item.originCode !== undefined)) {
        for (const leg of legsFrom(route, country.id)) {
          const points = pointsOf(leg);
          const wet = points.slice(1).some(([x, y], index) => {
            const [fromX, fromY] = points[index] ?? [0, 0];
            return [0.2, 0.35, 0.5, 0.65, 0.8].some((part) =>
              inside([fromX + part * (x - fromX), fromY + part * (y - fromY)], sea),
            );
          });
          const crosses = leg.by === 'ferry' || leg.by === 'boat' || leg.by === 'air';
          expect(wet, `${route.id} from ${country.id}: ${leg.from} to ${leg.to} by ${leg.by}`).toBe(crosses);
        }
      }
    }
  });

  it('gives every sector a place to work', () => {
    expect(geography.workplaces.length).toBe(5);
    for (const id of geography.workplaces) expect(placeById(id).country).toBe('nolmara');
  });
});
