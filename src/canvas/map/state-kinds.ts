// This module says which kind of light each state of a person is.

import { personState } from '../../sim/frame/person-state';
import { kindNumber, type LightKind } from './light-kinds';

const kindOfState: Readonly<Record<string, LightKind>> = {
  origin: 'home',
  queue: 'waiting',
  travellingRegular: 'regular',
  travellingIrregular: 'irregular',
  stranded: 'held',
  detained: 'held',
  irregular: 'unsettled',
  claim: 'unsettled',
  tied: 'settled',
  open: 'settled',
  exploitedEnRoute: 'exploited',
  exploited: 'exploited',
  identified: 'free',
  protected: 'settled',
  returnedForced: 'home',
  returnedVoluntary: 'home',
  dead: 'lost',
  outside: 'away',
};

/** Kind of a state by its name, or undefined for a state the map does not know (a test fails on one). */
export function kindOfStateName(name: string): LightKind | undefined {
  return kindOfState[name];
}

const codes = Object.entries(personState) as readonly [string, number][];

/** Kind number by state code. */
export const kindByState: Uint8Array = new Uint8Array(Math.max(...codes.map(([, code]) => code)) + 1);
for (const [state, code] of codes) kindByState[code] = kindNumber(kindOfState[state] ?? 'away');
