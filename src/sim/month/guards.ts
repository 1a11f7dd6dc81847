// This module holds the numbers that keep arithmetic sound: they say nothing about the world, and in ordinary runs none
// of them is reached. Numbers about the world are parameters in `evidence/parameters/`.

/** A chance is never larger than this, so that no case of a person is ever beyond doubt. */
export const likeliest = 0.98;

/** Smallest divisor, share or count: keeps a quotient finite and a power defined. */
export const tiny = 0.0001;

/** Smallest factor on a rate, and smallest base of a power or logarithm. */
export const leastFactor = 0.05;
