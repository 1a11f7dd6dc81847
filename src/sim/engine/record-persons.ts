// This module turns a month's counts of persons into the outputs that surveys and registers can be held against.

import { personState } from '../frame/person-state';
import { type TallyName, tally } from '../month/tallies';
import type { OutputId } from '../run-api';
import type { MonthToRecord } from './month-to-record';

/** Write the outputs about who arrives, who is exploited and what they earn. */
export function recordPersons(what: MonthToRecord): void {
  const { totals, stocks, weight, outputs, month } = what;
  const write = (id: OutputId, value: number) => {
    outputs[id][month] = value;
  };
  const count = (name: TallyName) => totals[tally[name]]!;
  const flow = (id: OutputId, name: TallyName) => write(id, count(name) * weight);
  // A month in which nobody is counted says nothing: what was last seen stands.
  const share = (id: OutputId, top: number, bottom: number) =>
    write(id, bottom > 0 ? top / bottom : month > 0 ? outputs[id][month - 1]! : 0);
  const stock = (state: number) => stocks[state]!;

  flow('irregular-arrivals-ilvane', 'irregularIlvane');
  flow('irregular-arrivals-tesmar', 'irregularTesmar');
  flow('irregular-arrivals-kelumar', 'irregularKelumar');
  flow('irregular-arrivals-women', 'irregularWomen');
  const arrivals = count('irregularIlvane') + count('irregularTesmar') + count('irregularKelumar');
  write('irregular-arrivals-men', (arrivals - count('irregularWomen')) * weight);
  flow('claims', 'claims');
  flow('claims-kelumar', 'claimsKelumar');
  flow('trafficked-arrivals', 'traffickedArrivals');
  flow('trafficked-at-official-point', 'traffickedOfficial');
  flow('trafficked-own-papers', 'traffickedOwnPapers');
  flow('trafficked-in-group', 'traffickedInGroup');
  flow('trafficked-already-exploited', 'traffickedAlready');
  share('harmed-share-strait', count('harmedStrait'), count('arrivalsStrait'));
  share('harmed-share-land-north', count('harmedNorth'), count('arrivalsNorth'));
  share('risk-adjusted-arrival', count('safeArrivals'), count('journeysEnded'));

  const permitted = count('newFromTied') + count('newFromOpen') + count('newFromProtected');
  write('new-exploitation-irregular', Math.max(0, count('newExploitation') - permitted) * weight);
  flow('new-exploitation-tied', 'newFromTied');
  flow('new-exploitation-open', 'newFromOpen');
  flow('new-exploitation-protected', 'newFromProtected');
  flow('exploited-women', 'exploitedWomen');
  write('exploited-men', (stock(personState.exploited) - count('exploitedWomen')) * weight);
  flow('exploited-minors', 'exploitedMinors');
  share('ever-exploited-at-work-share', count('longExploited'), count('longWithoutPapers'));
  share('ever-exploited-on-the-way-share', count('longCaptured'), count('longWithoutPapers'));
  const residents =
    stock(personState.irregular) +
    stock(personState.claim) +
    stock(personState.tied) +
    stock(personState.open) +
    stock(personState.protected) +
    stock(personState.exploited);
  share('migrant-native-ratio', (12 * count('newExploitation')) / what.parameters['exploitation.native'], residents);
  flow('victim-permits', 'permitsGiven');
  flow('victims-without-status-identified', 'identifiedWithoutStatus');
  flow('referrals-refused', 'referralsRefused');
  share('mean-real-wage', count('moneyEarned'), count('workers'));
}
