// This module describes a result over the rows of an ensemble by a few of its many factors: one at a time the term (straight
// or bent) that says most about what is left, as long as the extended Bayesian criterion of Chen and Chen (2008) falls.
// A factor that is not taken up cannot be told from chance in so few rows. It knows no model.

import { log } from '../common/exact-math';
import { dot, type Fit, fitColumns, type ScaledColumn, scaleColumn } from './least-squares';

/** A result as a function of factors, each counted from its centre. */
export interface ResponseSurface {
  /** The result where every factor is at its centre. */
  readonly centre: number;
  /** Slope and bend of each factor; zeros for one that was not taken up. */
  readonly terms: readonly { readonly slope: number; readonly bend: number }[];
  /** Share of the variance over the rows that the surface explains. */
  readonly explained: number;
  /** Factors in the order in which they would be taken up, beyond what can be told from chance too. */
  readonly order: readonly number[];
}

interface Candidate {
  readonly factor: number;
  readonly isBend: boolean;
  readonly column: ScaledColumn;
}

/** Rows for each term that may be taken up. */
const rowsATerm = 5;
/** Most terms of a surface: nobody reads more. */
const mostTerms = 16;

/** Fit a surface. `factors[f][row]` is a factor's distance from its centre. */
export function fitSurface(factors: readonly Float64Array[], result: Float64Array): ResponseSurface {
  const rows = result.length;
  const candidates = factors.flatMap((values, factor) => candidatesOf(values, factor));
  const most = Math.min(mostTerms, Math.floor(rows / rowsATerm), candidates.length);
  const taken: Candidate[] = [];
  let best: { readonly fit: Fit; readonly terms: readonly Candidate[]; readonly worth: number };
  let fit = fitColumns([], result);
  const whole = fit.rest;
  best = { fit, terms: [], worth: criterion(fit.rest, rows, 0, candidates.length) };
  while (taken.length < most && fit.rest > 0) {
    taken.push(strongest(candidates, taken, fit.residuals));
    fit = fitColumns(
      taken.map(({ column }) => column),
      result,
    );
    const worth = criterion(fit.rest, rows, taken.length, candidates.length);
    if (worth < best.worth) best = { fit, terms: [...taken], worth };
  }
  const terms = factors.map(() => ({ slope: 0, bend: 0 }));
  for (const [at, { factor, isBend }] of best.terms.entries()) {
    terms[factor]![isBend ? 'bend' : 'slope'] = best.fit.weights[at]!;
  }
  const order = [...new Set(taken.map(({ factor }) => factor))];
  return { centre: best.fit.base, terms, explained: whole === 0 ? 0 : 1 - best.fit.rest / whole, order };
}

function candidatesOf(values: Float64Array, factor: number): readonly Candidate[] {
  const straight = scaleColumn(values);
  const bent = scaleColumn(values.map((value) => value * value));
  return [
    ...(straight ? [{ factor, isBend: false, column: straight }] : []),
    ...(bent ? [{ factor, isBend: true, column: bent }] : []),
  ];
}

/** The candidate that goes most with what is left; the earlier of two that go equally. */
function strongest(candidates: readonly Candidate[], taken: readonly Candidate[], left: Float64Array): Candidate {
  let found: Candidate | undefined;
  let most = -1;
  for (const candidate of candidates) {
    if (taken.includes(candidate)) continue;
    const strength = Math.abs(dot(candidate.column.scaled, left));
    if (strength > most) {
      most = strength;
      found = candidate;
    }
  }
  return found!;
}

/** Extended Bayesian information criterion with γ = 1: the more candidates there were, the more a term has to say. */
function criterion(rest: number, rows: number, terms: number, candidates: number): number {
  return rows * log(Math.max(rest, Number.MIN_VALUE) / rows) + terms * (log(rows) + 2 * log(Math.max(1, candidates)));
}
