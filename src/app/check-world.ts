// This module looks at a world code from an address before a screen is opened with it. The reader of codes knows every
// lever, so it is fetched only when an address carries a code.

import type { MessageValues } from '../i18n/translate';

/** What is wrong with a code: a message key and what it names. */
export interface WorldFault {
  readonly key: string;
  readonly values: MessageValues;
}

/** What is wrong with a code, or undefined when it is good. */
export async function checkWorld(code: string): Promise<WorldFault | undefined> {
  const { decodeWorld, worldCodeFaultKey } = await import('../world/world-code');
  const world = decodeWorld(code);
  if (world.ok) return undefined;
  const { length = 0, strange } = world.error;
  return { key: worldCodeFaultKey(world.error), values: { length, character: strange?.character ?? '' } };
}
