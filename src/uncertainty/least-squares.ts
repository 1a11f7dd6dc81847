// This module fits a result to a few columns by least squares, by Cholesky's method on the normal equations. Columns are
// brought to mean 0 and spread 1 first, so that a small ridge holds where two of them say the same.

/** A fit: the result is about `base` plus the columns times their weights. */
export interface Fit {
  readonly base: number;
  readonly weights: readonly number[];
  /** Result minus fit, row by row. */
  readonly residuals: Float64Array;
  /** Sum of squares of the residuals. */
  readonly rest: number;
}

/** A column at mean 0 and spread 1, and what it was; undefined for one that never varies. */
export interface ScaledColumn {
  readonly mean: number;
  readonly spread: number;
  readonly scaled: Float64Array;
}

/** Against columns that say nearly the same: far below any signal, far above rounding. */
const ridge = 1e-9;

/** Bring a column to mean 0 and spread 1. */
export function scaleColumn(values: Float64Array): ScaledColumn | undefined {
  const mean = sumOf(values) / values.length;
  const centred = values.map((value) => value - mean);
  const spread = Math.sqrt(dot(centred, centred) / values.length);
  return spread === 0 ? undefined : { mean, spread, scaled: centred.map((value) => value / spread) };
}

/** Fit a result to columns. */
export function fitColumns(columns: readonly ScaledColumn[], result: Float64Array): Fit {
  const mean = sumOf(result) / result.length;
  const centred = result.map((value) => value - mean);
  const size = columns.length;
  const matrix = columns.map(({ scaled }, row) =>
    columns.map((other, column) => dot(scaled, other.scaled) + (row === column ? ridge * result.length : 0)),
  );
  const solved = solve(
    matrix,
    columns.map(({ scaled }) => dot(scaled, centred)),
  );
  const residuals = Float64Array.from(centred);
  for (let column = 0; column < size; column++) {
    const { scaled } = columns[column]!;
    for (let row = 0; row < residuals.length; row++) residuals[row]! -= solved[column]! * scaled[row]!;
  }
  const weights = columns.map(({ spread }, column) => solved[column]! / spread);
  let base = mean;
  for (let column = 0; column < size; column++) base -= weights[column]! * columns[column]!.mean;
  return { base, weights, residuals, rest: dot(residuals, residuals) };
}

/** Sum of the products of two columns, in row order. */
export function dot(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < x.length; row++) sum += x[row]! * y[row]!;
  return sum;
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

/** Solve a symmetric positive system; the matrix is overwritten by its root. */
function solve(matrix: number[][], right: readonly number[]): readonly number[] {
  const size = right.length;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let value = matrix[row]![column]!;
      for (let before = 0; before < column; before++) value -= matrix[row]![before]! * matrix[column]![before]!;
      matrix[row]![column] =
        row === column ? Math.sqrt(Math.max(value, Number.MIN_VALUE)) : value / matrix[column]![column]!;
    }
  }
  const found = [...right];
  for (let row = 0; row < size; row++) {
    for (let before = 0; before < row; before++) found[row]! -= matrix[row]![before]! * found[before]!;
    found[row]! /= matrix[row]![row]!;
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let after = row + 1; after < size; after++) found[row]! -= matrix[after]![row]! * found[after]!;
    found[row]! /= matrix[row]![row]!;
  }
  return found;
}
