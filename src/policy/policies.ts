// This module gives the policies: complete lever settings with who argues for them, as written or matched to one budget.
// Nothing in the program asks which policy it is; everything reads settings.

import { type PolicyId, policyIds, statusQuoPolicy } from '../../generated/ids';
import table from '../../generated/policies.json';
import { scaleSettings } from './budget-match';
import { type LeverId, type LeverSettings, leverById, levers, onGrid } from './levers';

export { type PolicyId, policyIds, statusQuoPolicy };

/** How a policy takes part in budget matching: the baseline, one that sets the common budget, one that meets it, or neither. */
export type BudgetPart = 'status-quo' | 'sets' | 'meets' | 'own';

/** One policy. */
export interface Policy {
  readonly id: PolicyId;
  /** Append-only number in world codes. */
  readonly code: number;
  readonly budget: BudgetPart;
  readonly summaryKey: string;
  readonly arguedByKey: string;
  /** Factor that brings it to the common budget; 1 when never matched or not yet computed. */
  readonly factor: number;
  /** False when its ranges end before the budget is spent; null when never matched or not yet computed. */
  readonly reachesBudget: boolean | null;
  /** Ten-year gross spend when matched, in crowns; null when not computed. */
  readonly spendCrowns: number | null;
  readonly settings: LeverSettings;
}

/** All policies, in the order of their codes. */
export const policies = table.policies as unknown as readonly Policy[];

/** Model id the factors were computed with, and the common ten-year budget in crowns; null when not yet computed. */
export const budgetMatching: { readonly modelId: string | null; readonly budgetCrowns: number | null } = {
  modelId: table.matchedWith,
  budgetCrowns: table.budgetCrowns,
};

/** Means of some outputs at the status quo in months 24–36, by output id, to which story facts are relative; empty until computed. */
export const statusQuoOutputs: Readonly<Record<string, number | undefined>> = table.statusQuo;

const byId = new Map<string, Policy>(policies.map((policy) => [policy.id, policy]));

/** A policy by id. Throws a RangeError for an id that does not exist. */
export function policyById(id: PolicyId): Policy {
  const policy = byId.get(id);
  if (!policy) throw new RangeError(`There is no policy "${id}".`);
  return policy;
}

/** True when a text names a policy. */
export function isPolicyId(text: string): text is PolicyId {
  return byId.has(text);
}

/** True when budget matching may change a policy. */
export function canBeMatched(policy: Policy): boolean {
  return policy.budget === 'sets' || policy.budget === 'meets';
}

/** Complete settings of a policy: as written, or matched to the common budget where it takes part in matching. */
export function policySettings(id: PolicyId, matched = false): LeverSettings {
  const policy = policyById(id);
  return matched && canBeMatched(policy) ? scaleSettings(policy.settings, policy.factor) : policy.settings;
}

/**
 * Settings with some levers moved, each to the nearest position of its grid (options by index).
 * Throws a RangeError for a lever that does not exist.
 */
export function applyChanges(
  settings: LeverSettings,
  changes: Readonly<Partial<Record<LeverId, number>>>,
): LeverSettings {
  const moved: Record<string, number> = { ...settings };
  for (const [id, value] of Object.entries(changes)) {
    if (value !== undefined) moved[id] = onGrid(leverById(id as LeverId), value);
  }
  return Object.freeze(moved) as LeverSettings;
}

/** Levers in which two settings differ, in the order of the list. */
export function differingLevers(a: LeverSettings, b: LeverSettings): LeverId[] {
  return levers.filter((lever) => a[lever.id] !== b[lever.id]).map((lever) => lever.id);
}
