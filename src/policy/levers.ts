// This module gives the levers and the settings inside them: range, grid, cost, lag, and a complete set of positions.
// The list lives in `evidence/levers.yaml`; nothing here knows what a lever does to the model.

import { type LeverId, leverIds } from '../../generated/ids';
import rows from '../../generated/levers.json';
import type { ParameterId } from '../evidence/parameter-set';

export { type LeverId, leverIds };

/** Families of levers, as screens group them. */
export type LeverGroup = 'border' | 'pathways' | 'information' | 'screening' | 'justice' | 'work';

/** One lever, or one setting inside a lever (`of`). */
export interface LeverSpec {
  readonly id: LeverId;
  readonly group: LeverGroup;
  /** The lever this setting belongs to. */
  readonly of?: LeverId;
  /** Append-only number in world codes. */
  readonly code: number;
  readonly unit: string;
  /** Lowest and highest value; absent for options. */
  readonly range?: readonly [number, number];
  /** Grid of the slider and of world codes, from the lower end of the range. */
  readonly step?: number;
  /** Names of options; settings hold their index. */
  readonly options?: readonly string[];
  /** Count of positions on the grid, or of options. */
  readonly steps: number;
  /** Its first slot in world codes; slots of all levers lie one behind the other. */
  readonly slot: number;
  /** Value (or index of the option) before any policy starts. */
  readonly statusQuo: number;
  /** Months from decision to full force. */
  readonly lagMonths: number;
  /** −1 to 1: what a move over the whole range costs in the chamber; positive = a raise pleases the order wing. */
  readonly politicalDistance: number;
  /** Numbers of the model that price it, each with its own unit. */
  readonly runningCost: readonly ParameterId[];
  /** Equations it enters, for example M10. */
  readonly equations: readonly string[];
  /** Codes of facts about it, for example BRD-05. */
  readonly evidence: readonly string[];
  /** `story`: only stories read it, and screens say so. */
  readonly effect?: 'story';
  readonly note?: string;
}

/** A value for every lever and setting; for options the index of the option. */
export type LeverSettings = Readonly<Record<LeverId, number>>;

/** All levers and settings, in the order of the list. */
export const levers = rows as unknown as readonly LeverSpec[];

const byId = new Map<string, LeverSpec>(levers.map((lever) => [lever.id, lever]));

/** A lever or setting by id. Throws a RangeError for an id that does not exist. */
export function leverById(id: LeverId): LeverSpec {
  const lever = byId.get(id);
  if (!lever) throw new RangeError(`There is no lever "${id}".`);
  return lever;
}

/** True when a text names a lever or setting. */
export function isLeverId(text: string): text is LeverId {
  return byId.has(text);
}

/** The position (0-based) on a lever's grid that is nearest to a value; outside the range, its nearest end. */
export function stepOfValue(lever: LeverSpec, value: number): number {
  const position = lever.range ? (value - lever.range[0]) / (lever.step ?? 1) : value;
  return Math.min(lever.steps - 1, Math.max(0, Math.round(position)));
}

/** The value at a position of a lever's grid; for options the index itself. */
export function valueOfStep(lever: LeverSpec, step: number): number {
  if (!lever.range) return step;
  // Whole millionths, so that 0.1 × 3 is the 0.3 that an author wrote.
  return Math.round((lever.range[0] + step * (lever.step ?? 1)) * 1_000_000) / 1_000_000;
}

/** A value moved to the nearest position of its lever's grid. */
export function onGrid(lever: LeverSpec, value: number): number {
  return valueOfStep(lever, stepOfValue(lever, value));
}

/** Index of an option by name, or undefined. */
export function optionIndex(lever: LeverSpec, option: string): number | undefined {
  const index = lever.options?.indexOf(option) ?? -1;
  return index < 0 ? undefined : index;
}

/** Name of the option a setting holds, or undefined for a numeric lever. */
export function optionName(lever: LeverSpec, settings: LeverSettings): string | undefined {
  return lever.options?.[settings[lever.id]];
}

/** The status quo of every lever. */
export const statusQuoSettings: LeverSettings = Object.freeze(
  Object.fromEntries(levers.map((lever) => [lever.id, lever.statusQuo])),
) as LeverSettings;
