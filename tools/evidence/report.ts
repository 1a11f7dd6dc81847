// This module holds how checks report: at a row, with what was expected, what was found and what to try.

import type { Placed } from './content.ts';
import { nearest } from './fault.ts';
import { show } from './schema-check.ts';
import type { Step } from './yaml-source.ts';

/** Report a fault at a path below a row. */
export type Report = (
  placed: Placed<unknown>,
  at: readonly Step[],
  expected: string,
  got: string,
  hint: string,
) => void;

/** Report a name that is not among those known, and offer the nearest. */
export function checkKnown(
  placed: Placed<unknown>,
  at: readonly Step[],
  name: string,
  known: ReadonlySet<string>,
  what: string,
  report: Report,
): void {
  if (known.has(name)) return;
  const close = nearest(name, known);
  report(placed, at, `${what} that exists`, show(name), close ? `"${close}"` : `adding ${what} "${name}"`);
}
