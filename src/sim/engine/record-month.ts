// This module turns one month's sums into its outputs, each in the unit of `output-specs.ts`.

import { ruleOfLaw } from '../country/polity';
import { channel, firstIrregularRoute, personState, route } from '../frame/person-state';
import { type TallyName, tally } from '../month/tallies';
import type { OutputId } from '../run-api';
import { networkCapacity } from '../stay/trafficking-networks';
import type { MonthToRecord } from './month-to-record';
import { recordPersons } from './record-persons';

/** Cases a month, told for a thousand permits and a year. */
const perThousandAYear = 12 * 1000;

/** Places of two routes in arrays over irregular routes. */
const remote = route.landRemote - firstIrregularRoute;
const strait = route.strait - firstIrregularRoute;

/** Write one month. */
export function recordMonth(what: MonthToRecord): void {
  const { totals, stocks, weight, macro, settings, parameters, justice, finance, seen, lines } = what;
  const write = (id: OutputId, value: number) => {
    what.outputs[id][what.month] = value;
  };
  const writeAll = (values: Readonly<Partial<Record<OutputId, number>>>) => {
    for (const [id, value] of Object.entries(values)) write(id as OutputId, value);
  };
  const flow = (name: TallyName) => totals[tally[name]]! * weight;
  const stock = (state: number) => stocks[state]! * weight;
  const ratio = (top: number, bottom: number) => (bottom > 0 ? top / bottom : 0);

  write('irregular-arrivals', seen.irregularArrivals);
  write('deaths', seen.deaths);
  const exploited = stock(personState.exploited);
  write('people-in-exploitation', exploited);
  write('justice-reached', justice.reached);
  write('gross-spend', finance.grossSpend);
  write('fiscal-contribution', finance.contribution);
  write('net-cost', finance.grossSpend - parameters['finance.contribution-counted'] * finance.contribution);
  write('trust-and-rule-of-law', ruleOfLaw(macro, parameters, settings));

  write('regular-arrivals', seen.permitArrivals);
  write('regular-departures', flow('regularDepartures'));
  write('irregular-departures', flow('irregularDepartures'));
  write('interceptions', flow('interceptions'));
  write('removals', flow('removals'));
  write('voluntary-returns', flow('voluntaryReturns'));
  write('reattempts', flow('reattempts'));
  write('stranded', stock(personState.stranded));
  write('irregular-residents', stock(personState.irregular));
  write('tied-workers', stock(personState.tied));
  write('open-residents', stock(personState.open));
  write('protected-persons', stock(personState.protected));
  write('detained', stock(personState.detained));
  write('arrivals-ferry', flow('arrivalsFerry'));
  write('arrivals-air', flow('arrivalsAir'));
  write('arrivals-land-north', flow('arrivalsNorth'));
  write('arrivals-land-south', flow('arrivalsSouth'));
  write('arrivals-land-remote', flow('arrivalsRemote'));
  write('arrivals-strait', flow('arrivalsStrait'));
  write('moved-elsewhere', flow('movedElsewhere'));

  write('queue-work', (lines[channel.workLowerPaid]! + lines[channel.workSkilled]!) * weight);
  write('queue-humanitarian', lines[channel.humanitarian]! * weight);
  write('queue-family', lines[channel.family]! * weight);
  write('queue-asylum', stock(personState.claim));
  write('wait-work', macro.waitWork);
  write('wait-family', macro.waitFamily);
  let demand = 0;
  let paid = 0;
  for (let r = 0; r < macro.price.length; r++) {
    demand += macro.demand[r]!;
    paid += macro.demand[r]! * macro.price[r]!;
  }
  write('smuggler-price', demand > 0 ? paid / demand : (macro.price[0] ?? 0));
  write('smuggler-revenue', flow('smugglerRevenue'));
  const attempts = flow('attemptsNorth') + flow('attemptsSouth') + flow('attemptsRemote') + flow('attemptsStrait');
  write('remote-share', ratio(macro.demand[remote]! + macro.demand[strait]!, demand));
  let danger = 0;
  for (let r = 0; r < macro.risk.length; r++) danger += macro.risk[r]! * totals[tally.attemptsNorth + r]! * weight;
  write('risk-per-crossing', attempts > 0 ? danger / attempts : (macro.risk[strait] ?? 0));

  write('new-exploitation', flow('newExploitation'));
  write('exploited-en-route', stock(personState.exploitedEnRoute));
  const tied = stock(personState.tied);
  // A worker who may change soon is tied for a few weeks only: visas granted stand in for the time.
  const tiedPersons = tied + parameters['work.months-newly-tied'] * macro.grantsWork * weight;
  write('exploited-per-tied-permits', ratio(perThousandAYear * flow('newFromTied'), tiedPersons));
  write('identified', justice.identified);
  write('self-reports', flow('selfReports'));
  write('false-alarms', flow('falseAlarms'));
  write('missed-at-border', flow('missedAtDesk'));
  write('hidden-ratio', justice.identified > 0 ? exploited / (12 * justice.identified) : 0);
  write('victims-detained', flow('victimsDetained'));
  write('reports', justice.reports);
  write('believed', justice.believed);
  write('supported', justice.supported);
  write('heard', justice.heard);
  write('paid', justice.paid);
  write('convictions', justice.convictions);
  write('compensation', justice.compensation);
  write('network-profit', macro.networkProfit);
  write('network-capacity', networkCapacity(macro, parameters));
  write('police-finds', flow('policeFinds'));
  write('community-finds', flow('communityFinds'));
  write('other-finds', flow('otherFinds'));
  write('exploited-sexually', exploited * parameters['trafficking.sexual-share']);
  write('open-cases', justice.openCases);
  write('time-to-decision', ratio(justice.openCases, justice.heard));
  writeAll(justice.leaks);

  write('median-debt', what.medianDebt);
  write('debt-growth', ratio(totals[tally.debtGrowth]!, totals[tally.debtSum]!));
  write('remittances', flow('remittances'));
  write('trust-in-authorities', macro.trustMean);
  write('information-accuracy', macro.informationMean);
  write('fear-of-smuggling', ratio(totals[tally.fearSum]!, totals[tally.persons]!));
  write('rumour-bias', macro.rumour);
  write('share-considering-irregular', ratio(totals[tally.considering]!, totals[tally.deliberating]!));
  write('housing-gap', seen.housingGap);
  write('press-heat', macro.pressHeat);
  write('concern', macro.concern);
  write('political-capital', macro.capital);
  recordPersons(what);
  writeAll(finance.items);
  write('public-debt', macro.debt);
}
