// This module decides which ending an end state comes to: the first whose condition holds, by priority, else the default.
// The list is data (`story/endings.yaml`); no ending is ranked above another.

import endings from '../../generated/story/endings.json';
import type { RoleId } from '../play/beat';
import type { Lookup } from './condition';
import { holdsText } from './story-stage';

/** One ending. */
export interface Ending {
  readonly id: string;
  readonly role: RoleId;
  readonly name: string;
  /** Lower is asked first; unique within a role. */
  readonly priority: number;
  readonly when?: string;
  readonly default?: boolean;
  /** Concrete next steps, one of which the protagonist chooses. */
  readonly next: readonly string[];
}

const list = endings as unknown as readonly Ending[];

/** Endings of a role, in the order in which they are asked. */
export function endingsOf(role: RoleId): readonly Ending[] {
  return list.filter((ending) => ending.role === role).sort((a, b) => a.priority - b.priority);
}

/** The ending of a state. */
export function chooseEnding(role: RoleId, lookup: Lookup, from: readonly Ending[] = endingsOf(role)): Ending {
  const found =
    from.find((ending) => ending.when !== undefined && holdsText(ending.when, lookup)) ??
    from.find((ending) => ending.default === true);
  if (!found) throw new RangeError(`The role ${role} has no default ending.`);
  return found;
}
