// This module writes whole numbers of any size as a row of base-32 symbols and reads them back: four bits a symbol,
// the fifth says that the number goes on. Signed numbers are folded to 0, −1, 1, −2, 2 …

/** Beyond it doubles are no longer whole. */
const largest = Number.MAX_SAFE_INTEGER;

/** Append a whole number from 0 up. Throws a RangeError for anything else. */
export function pushNumber(symbols: number[], value: number): void {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${value} is not a whole number from 0 up.`);
  let rest = value;
  while (rest >= 16) {
    symbols.push(16 + (rest % 16));
    rest = Math.floor(rest / 16);
  }
  symbols.push(rest);
}

/** Append a whole number of either sign. */
export function pushSigned(symbols: number[], value: number): void {
  pushNumber(symbols, value < 0 ? -2 * value - 1 : 2 * value);
}

/** Reads numbers from a row of symbols. Every method gives undefined at the end of the row or when a number is not in its one shortest form. */
export class NumberRow {
  readonly #symbols: readonly number[];
  #at = 0;

  constructor(symbols: readonly number[]) {
    this.#symbols = symbols;
  }

  /** True when every symbol has been read. */
  get done(): boolean {
    return this.#at === this.#symbols.length;
  }

  /** The next whole number from 0 up. */
  number(): number | undefined {
    let value = 0;
    let scale = 1;
    for (;;) {
      const symbol = this.#symbols[this.#at];
      if (symbol === undefined) return undefined;
      this.#at++;
      value += (symbol % 16) * scale;
      if (value > largest) return undefined;
      if (symbol < 16) return symbol === 0 && scale > 1 ? undefined : value;
      scale *= 16;
    }
  }

  /** The next whole number of either sign. */
  signed(): number | undefined {
    const folded = this.number();
    if (folded === undefined) return undefined;
    return folded % 2 === 1 ? -(folded + 1) / 2 : folded / 2;
  }
}
