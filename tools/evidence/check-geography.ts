// This module holds the map against itself: places in countries that exist, legs that meet, a way from every origin.

import type { EvidenceContent, GeographyRow, LegRow, Placed } from './content.ts';
import { checkKnown, type Report } from './report.ts';
import { show } from './schema-check.ts';
import type { Step } from './yaml-source.ts';

/** Report every fault of the map. */
export function checkGeography(content: EvidenceContent, report: Report): void {
  const placed = content.geography;
  if (!placed) return;
  const { row } = placed;
  const countries = new Set(row.countries.map((country) => country.id));
  const places = new Set(row.places.map((place) => place.id));
  const parameters = new Set(content.parameters.map((parameter) => parameter.row.id));
  const twice = (list: readonly { readonly id: string }[], key: string) => {
    list.forEach((item, index) => {
      if (list.findIndex((other) => other.id === item.id) < index) {
        report(placed, [key, index, 'id'], 'an id of its own', show(item.id), 'another name');
      }
    });
  };
  twice(row.countries, 'countries');
  twice(row.places, 'places');
  twice(row.routes, 'routes');
  row.places.forEach((place, index) => {
    checkKnown(placed, ['places', index, 'country'], place.country, countries, 'a country', report);
  });
  row.workplaces.forEach((place, index) => {
    checkKnown(placed, ['workplaces', index], place, places, 'a place', report);
  });
  row.inland.forEach((leg, index) => {
    checkKnown(placed, ['inland', index, 'from'], leg.from, places, 'a place', report);
    checkKnown(placed, ['inland', index, 'to'], leg.to, places, 'a place', report);
  });
  row.routes.forEach((route, index) => {
    const here: Step[] = ['routes', index];
    if (row.routes.findIndex((other) => other.code === route.code) < index) {
      report(placed, [...here, 'code'], 'a code of its own', `${route.code}`, 'the next free number');
    }
    checkLegs(placed, [...here, 'legs'], route.legs, places, report);
    const start = route.legs[0]?.from ?? '';
    for (const [origin, feeder] of Object.entries(route.feeders)) {
      const at = [...here, 'feeders', origin];
      checkKnown(placed, at, origin, countries, 'a country', report);
      checkLegs(placed, at, feeder, places, report);
      const end = feeder.at(-1)?.to ?? start;
      if (end !== start) report(placed, at, `a feeder that ends where the legs begin (${start})`, end, start);
    }
    for (const country of row.countries) {
      if (country['origin-code'] !== undefined && !(country.id in route.feeders)) {
        report(placed, [...here, 'feeders'], `a feeder from ${country.id}`, 'none', `adding "${country.id}: []"`);
      }
    }
    for (const [name, id] of Object.entries(route.hazards)) {
      checkKnown(placed, [...here, 'hazards', name], id, parameters, 'a parameter', report);
    }
  });
}

function checkLegs(
  placed: Placed<GeographyRow>,
  at: readonly Step[],
  legs: readonly LegRow[],
  places: ReadonlySet<string>,
  report: Report,
): void {
  legs.forEach((leg, step) => {
    checkKnown(placed, [...at, step, 'from'], leg.from, places, 'a place', report);
    checkKnown(placed, [...at, step, 'to'], leg.to, places, 'a place', report);
    const before = legs[step - 1];
    if (before && before.to !== leg.from) {
      report(placed, [...at, step, 'from'], `the end of the leg before (${before.to})`, leg.from, before.to);
    }
  });
}
