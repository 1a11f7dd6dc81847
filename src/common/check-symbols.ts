// This module adds check symbols to a row of base-32 symbols and verifies them (Reed–Solomon over GF(32)).
// With four check symbols and up to 31 symbols in all, any four wrong symbols are noticed, so every single substitution
// and every swap of neighbours is; a random row passes once in 32⁴, about a million.

const fieldSize = 32;
/** x⁵ + x² + 1, which generates the field. */
const fieldPolynomial = 0b100101;
/** Mixed into the check, so that a row of zeros is not valid. */
const offset = 19;

const powers: number[] = [];
const logs: number[] = new Array(fieldSize).fill(0);
for (let exponent = 0, power = 1; exponent < fieldSize - 1; exponent++) {
  powers.push(power);
  logs[power] = exponent;
  power <<= 1;
  if (power >= fieldSize) power ^= fieldPolynomial;
}

function multiply(a: number, b: number): number {
  if (a === 0 || b === 0) return 0;
  return powers[((logs[a] ?? 0) + (logs[b] ?? 0)) % (fieldSize - 1)] ?? 0;
}

const generators = new Map<number, readonly number[]>();

/** Coefficients of (x − α)(x − α²)…, highest first, without the leading 1. */
function generator(count: number): readonly number[] {
  const known = generators.get(count);
  if (known) return known;
  let product = [1];
  for (let root = 1; root <= count; root++) {
    const next = [...product, 0];
    product.forEach((coefficient, index) => {
      next[index + 1] = (next[index + 1] ?? 0) ^ multiply(coefficient, powers[root] ?? 0);
    });
    product = next;
  }
  const coefficients = product.slice(1);
  generators.set(count, coefficients);
  return coefficients;
}

/** The check symbols (0–31 each) of a row of symbols. */
export function checkSymbolsOf(symbols: readonly number[], count: number): number[] {
  const coefficients = generator(count);
  const rest: number[] = new Array(count).fill(0);
  for (const symbol of symbols) {
    const lead = symbol ^ (rest.shift() ?? 0);
    rest.push(0);
    coefficients.forEach((coefficient, index) => {
      rest[index] = (rest[index] ?? 0) ^ multiply(coefficient, lead);
    });
  }
  return rest.map((symbol) => symbol ^ offset);
}

/** The row followed by its check symbols. */
export function withCheckSymbols(symbols: readonly number[], count: number): number[] {
  return [...symbols, ...checkSymbolsOf(symbols, count)];
}

/** The row without its check symbols, or undefined when they do not fit it. */
export function withoutCheckSymbols(symbols: readonly number[], count: number): number[] | undefined {
  if (symbols.length < count) return undefined;
  const row = symbols.slice(0, symbols.length - count);
  const expected = checkSymbolsOf(row, count);
  return expected.every((symbol, index) => symbol === symbols[row.length + index]) ? row : undefined;
}
