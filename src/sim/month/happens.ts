// This module asks chance whether something happens to a person this month. Every yes-or-no hazard of a person's step
// goes through it, so that a person file can show each with its chance and its luck.

import { draw } from '../../common/draw';
import type { MonthStage } from './month-stage';

/** True with a chance of `chance` (0–1), by the person's own draw for the event of the register this month. */
export function happens(stage: MonthStage, person: number, event: number, chance: number): boolean {
  const luck = draw(stage.population.key[person]!, stage.time, event);
  const { journal } = stage;
  if (journal !== undefined && journal.person === person) journal.chance(event, chance, luck);
  return luck < chance;
}
