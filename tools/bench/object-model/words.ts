// This module gives the words in which the object version speaks of persons, and reads them from the engine's codes.

import {
  basis,
  channel,
  creditor,
  type justiceStep,
  origin,
  type PersonStateName,
  route,
} from '../../../src/sim/frame/person-state.ts';

/** Where a person is in life. */
export type State = PersonStateName;

/** The way a person is on. */
export type Route = keyof typeof route;

/** Ground on which a person is in the country. */
export type Permit = keyof typeof basis;

/** Line a person waits in. */
export type Line = keyof typeof channel;

/** Whom a person owes. */
export type Creditor = keyof typeof creditor;

/** Home country. */
export type Origin = keyof typeof origin;

/** Where a person's case stands. */
export type CaseStep = keyof typeof justiceStep;

/** Papers a person carries. */
export type Papers = 'own' | 'forged' | 'none';

/** Words in the order of their codes. */
export const routes = Object.keys(route) as readonly Route[];
export const permits = Object.keys(basis) as readonly Permit[];
export const lines = Object.keys(channel) as readonly Line[];
export const origins = Object.keys(origin) as readonly Origin[];
export const creditors = Object.keys(creditor) as readonly Creditor[];
export const papersByCode: readonly Papers[] = ['own', 'forged', 'none'];

/** The routes without papers, in the order of their codes. */
export const irregularRoutes = ['landNorth', 'landSouth', 'landRemote', 'strait'] as const satisfies readonly Route[];

/** A route without papers. */
export type IrregularRoute = (typeof irregularRoutes)[number];

/** True for a route without papers. */
export function isIrregular(name: Route): name is IrregularRoute {
  return irregularRoutes.some((irregular) => irregular === name);
}
