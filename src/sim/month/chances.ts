// This module turns chances and hazards of a year into those of a month.

import { exp, power } from '../../common/exact-math';
import { tiny } from './guards';

/** Chance per month that adds up to a chance per year. */
export function monthly(perYear: number): number {
  return 1 - power(1 - Math.min(1 - tiny, Math.max(0, perYear)), 1 / 12);
}

/** A yearly hazard as a chance per month. */
export function monthlyOfHazard(perYear: number): number {
  return 1 - exp(-Math.max(0, perYear) / 12);
}
