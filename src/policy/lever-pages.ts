// This module gives the words about levers: what each does in the model, what speaks for it and against it, who gains. It is
// apart from the levers, so that a page that only moves them need not carry it.

import pages from '../../generated/lever-pages.json';
import type { LeverId } from './levers';

/** What is written about one lever. */
export interface LeverPageWords {
  readonly id: LeverId;
  readonly does: readonly string[];
  readonly message: readonly string[];
  readonly dynamics: readonly { readonly lead?: string; readonly text: string }[];
  readonly who: readonly string[];
}

const byId = new Map<string, LeverPageWords>(
  (pages as unknown as readonly LeverPageWords[]).map((one) => [one.id, one]),
);

/** The words about a lever; a setting has those of the lever it belongs to. Undefined where none are written. */
export function leverPage(id: LeverId): LeverPageWords | undefined {
  return byId.get(id);
}
