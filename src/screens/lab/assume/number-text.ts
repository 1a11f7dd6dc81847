// This module writes a number of the model with as many figures as matter.

/** Three to four figures; whole numbers as they are. */
export function numberWords(value: number): string {
  if (Number.isInteger(value)) return new Intl.NumberFormat('en').format(value);
  return new Intl.NumberFormat('en', { maximumSignificantDigits: Math.abs(value) >= 1000 ? 5 : 3 }).format(value);
}
