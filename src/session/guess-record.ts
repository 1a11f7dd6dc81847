// This module remembers on this device how guesses of a course went: how many there were, how many of their months lay inside,
// and how often the direction was right. Counts only; which guesses they were is not kept.

/** Guesses so far. */
export interface GuessRecord {
  readonly guesses: number;
  /** Months inside, of all guesses together. */
  readonly monthsInside: number;
  readonly months: number;
  readonly directionsRight: number;
}

/** No guess yet. */
export const noGuesses: GuessRecord = { guesses: 0, monthsInside: 0, months: 0, directionsRight: 0 };

/** Most guesses that are counted; further ones are left out rather than counted wrongly. */
const mostGuesses = 9999;

/** One more guess. */
export function withGuess(
  record: GuessRecord,
  guess: { readonly monthsInside: number; readonly months: number; readonly directionRight: boolean },
): GuessRecord {
  if (record.guesses >= mostGuesses) return record;
  return {
    guesses: record.guesses + 1,
    monthsInside: record.monthsInside + guess.monthsInside,
    months: record.months + guess.months,
    directionsRight: record.directionsRight + (guess.directionRight ? 1 : 0),
  };
}

/** A record as text. */
export function writeGuesses({ guesses, monthsInside, months, directionsRight }: GuessRecord): string {
  return [1, guesses, monthsInside, months, directionsRight].join(' ');
}

/** Read a record back; whatever is damaged counts as none. */
export function readGuesses(text: string | null): GuessRecord {
  const found = /^1 (\d{1,4}) (\d{1,8}) (\d{1,8}) (\d{1,4})$/.exec(text ?? '');
  if (!found) return noGuesses;
  const [guesses = 0, monthsInside = 0, months = 0, directionsRight = 0] = found.slice(1).map(Number);
  if (monthsInside > months || directionsRight > guesses) return noGuesses;
  return { guesses, monthsInside, months, directionsRight };
}
