// This module is a month as the persons of the object version meet it: the date, the numbers of evidence, the month's
// rates, the routes as they stand, the lists for lotteries, and the counters.

import type { ParameterSet } from '../../../src/evidence/parameter-set.ts';
import type { MonthRates } from '../../../src/sim/month/month-rates.ts';
import type { RouteViews } from '../../../src/sim/month/month-stage.ts';
import { type Counts, countsByRoute, noCounts, type RouteCounts } from './counts.ts';
import type { Person } from './person.ts';
import { type IrregularRoute, irregularRoutes } from './words.ts';

/** A route without papers this month. */
export interface RouteNow {
  readonly name: IrregularRoute;
  /** Crowns. */
  readonly price: number;
  /** Danger as people know it, 1 = the mean of routes. */
  readonly danger: number;
  /** Share of journeys that end in the country, and the same as smugglers promise it. */
  readonly arrives: number;
  readonly promised: number;
  /** What people hold for or against the route. */
  readonly constant: number;
  /** Chances of a journey or a crossing. */
  readonly partnerStops: number;
  readonly intercepted: number;
  readonly death: number;
  readonly harm: number;
  readonly counts: RouteCounts;
}

/** A month under way. */
export interface MonthNow {
  /** Months since the start of burn-in; part of every draw. */
  readonly time: number;
  readonly parameters: ParameterSet;
  readonly rates: MonthRates;
  readonly routes: Readonly<Record<IrregularRoute, RouteNow>>;
  /** Odds of a place as people know them. */
  readonly odds: { readonly lowerPaid: number; readonly skilled: number; readonly humanitarian: number };
  /** Months in the work line as people know them. */
  readonly waitWork: number;
  readonly counts: Counts;
  /** Who may be drawn this month. */
  readonly lists: { readonly lowerPaid: Person[]; readonly skilled: Person[]; readonly humanitarian: Person[] };
  /** Debts of those who arrived lately, crowns. */
  readonly debtsOfNewcomers: number[];
}

/** Begin a month. */
export function beginMonth(time: number, parameters: ParameterSet, rates: MonthRates, views: RouteViews): MonthNow {
  const routes = irregularRoutes.map((name, index): [IrregularRoute, RouteNow] => [
    name,
    {
      name,
      price: views.price[index]!,
      danger: views.danger[index]!,
      arrives: views.arrives[index]!,
      promised: views.promised[index]!,
      constant: rates.routeConstant[index]!,
      partnerStops: rates.partner[index]!,
      intercepted: rates.intercept[index]!,
      death: rates.death[index]!,
      harm: rates.harm[index]!,
      counts: countsByRoute[name],
    },
  ]);
  return {
    time,
    parameters,
    rates,
    routes: Object.fromEntries(routes) as Record<IrregularRoute, RouteNow>,
    odds: { lowerPaid: views.grantOdds[0]!, skilled: views.grantOdds[1]!, humanitarian: views.grantOdds[2]! },
    waitWork: views.waitWork,
    counts: { ...noCounts },
    lists: { lowerPaid: [], skilled: [], humanitarian: [] },
    debtsOfNewcomers: [],
  };
}
