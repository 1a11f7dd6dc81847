// This module says what a world is: a policy, what was changed in it, under which assumptions, with which luck.
// Everything in it lies on a grid, so that a code can name it exactly and a run can be repeated to the last bit.

import {
  centralParameters,
  isParameterId,
  type ParameterId,
  type ParameterSet,
  parameterById,
  withAssumptions,
} from '../evidence/parameter-set';
import { isLeverId, leverById, levers, onGrid } from '../policy/levers';
import { applyChanges, canBeMatched, isPolicyId, type PolicyId, policies, policySettings } from '../policy/policies';
import type { LeverChange, PolicySchedule } from '../policy/schedule';
import type { Shock } from '../sim/run-api';

/** A number of the model that is assumed to be other than its central value, in the parameter's own unit. */
export interface Assumption {
  readonly parameter: ParameterId;
  readonly value: number;
}

/** A world, complete. */
export interface WorldSpec {
  /** Row of `docs/model-versions.md`, from 0. */
  readonly modelRow: number;
  readonly preset: PolicyId;
  /** Brought to the common budget; only for policies that take part in matching. */
  readonly matched: boolean;
  /** Levers moved, by month after burn-in. */
  readonly changes: readonly LeverChange[];
  readonly assumptions: readonly Assumption[];
  readonly shocks: readonly Shock[];
  /** 0–65535. */
  readonly seed: number;
  /** Simulated persons. */
  readonly people: number;
}

/** Simulated persons of a typed code. */
export const usualPeople = 20_000;

/** Largest seed. */
export const largestSeed = 65_535;

/** Latest month a change or a shock may have. */
export const latestMonth = 240;

/** Kinds of shock, in the order of their numbers in codes; append only. */
export const shockIds: readonly Shock['id'][] = ['pandemic', 'displacement', 'boom'];

/** Steps between the low and the high of a parameter. */
const assumptionSteps = 200;
const mostAssumptionSteps = 1_000_000;

/** Size of one step of an assumption, in the parameter's unit, and the value at step 0. */
function assumptionGrid(id: ParameterId): { readonly start: number; readonly step: number } {
  const { low, high, value } = parameterById(id);
  if (high > low) return { start: low, step: (high - low) / assumptionSteps };
  return { start: value, step: value === 0 ? 0.01 : Math.abs(value) / 100 };
}

/** The step of an assumption that is nearest to a value. Outside low–high the grid goes on. */
export function stepOfAssumption(id: ParameterId, value: number): number {
  const { start, step } = assumptionGrid(id);
  const nearest = Math.round((value - start) / step);
  // `+ 0` turns −0 into 0, which a code cannot tell apart.
  return Math.min(mostAssumptionSteps, Math.max(-mostAssumptionSteps, nearest)) + 0;
}

/** The value of an assumption at a step. */
export function valueOfAssumptionStep(id: ParameterId, step: number): number {
  const grid = assumptionGrid(id);
  const { low, high } = parameterById(id);
  if (high > low && step === assumptionSteps) return high;
  return grid.start + step * grid.step;
}

/** A world's parts in their one order, on their grids: what a code can say. Later entries win over earlier ones. */
export function settleWorld(spec: WorldSpec): WorldSpec {
  const policy = policies.find((item) => item.id === spec.preset);
  const changes = new Map<string, LeverChange>();
  for (const { month, lever, value } of spec.changes) {
    changes.set(`${month} ${lever}`, { month, lever, value: onGrid(leverById(lever), value) });
  }
  const assumptions = new Map<ParameterId, Assumption>();
  for (const { parameter, value } of spec.assumptions) {
    const settled = valueOfAssumptionStep(parameter, stepOfAssumption(parameter, value));
    assumptions.set(parameter, { parameter, value: settled });
  }
  const shocks = new Map<string, Shock>(spec.shocks.map((shock) => [`${shock.month} ${shock.id}`, shock]));
  return {
    modelRow: spec.modelRow,
    preset: spec.preset,
    matched: spec.matched && policy !== undefined && canBeMatched(policy),
    changes: [...changes.values()].sort((a, b) => a.month - b.month || slotOf(a) - slotOf(b)),
    assumptions: [...assumptions.values()].sort(
      (a, b) => parameterById(a.parameter).code - parameterById(b.parameter).code,
    ),
    shocks: [...shocks.values()].sort((a, b) => a.month - b.month || shockIds.indexOf(a.id) - shockIds.indexOf(b.id)),
    seed: spec.seed,
    people: spec.people,
  };
}

function slotOf(change: LeverChange): number {
  return leverById(change.lever).slot;
}

/** What makes a world impossible, in words for developers; empty when it is legal. */
export function faultsOfWorld(spec: WorldSpec): string[] {
  const faults: string[] = [];
  const whole = (name: string, value: number, low: number, high: number) => {
    if (!Number.isInteger(value) || value < low || value > high) {
      faults.push(`${name} must be a whole number from ${low} to ${high}, not ${value}`);
    }
  };
  if (!isPolicyId(spec.preset)) faults.push(`there is no policy "${spec.preset}"`);
  whole('modelRow', spec.modelRow, 0, 63);
  whole('seed', spec.seed, 0, largestSeed);
  whole('people', spec.people, 1, 1_000_000);
  for (const change of spec.changes) {
    if (!isLeverId(change.lever)) faults.push(`there is no lever "${change.lever}"`);
    whole('month of a change', change.month, 0, latestMonth);
    if (!Number.isFinite(change.value)) faults.push(`${change.lever} must be a number`);
  }
  for (const { parameter, value } of spec.assumptions) {
    if (!isParameterId(parameter)) faults.push(`there is no parameter "${parameter}"`);
    if (!Number.isFinite(value)) faults.push(`${parameter} must be a number`);
  }
  for (const shock of spec.shocks) {
    if (!shockIds.includes(shock.id)) faults.push(`there is no shock "${shock.id}"`);
    whole('month of a shock', shock.month, 0, latestMonth);
    whole('months of a shock', shock.months, 1, latestMonth);
  }
  return faults;
}

/** The policy of a world over time: its settings at month 0 and every later change. */
export function scheduleOfWorld(spec: WorldSpec): PolicySchedule {
  const { preset, matched, changes } = settleWorld(spec);
  const atStart = changes.filter((change) => change.month === 0);
  const moved = Object.fromEntries(atStart.map((change) => [change.lever, change.value]));
  return {
    start: applyChanges(policySettings(preset, matched), moved),
    changes: changes.filter((change) => change.month > 0),
  };
}

/** The numbers of the model in a world: central values, with its assumptions. */
export function parametersOfWorld(spec: WorldSpec): ParameterSet {
  const overrides = settleWorld(spec).assumptions.map(({ parameter, value }) => [parameter, value]);
  return withAssumptions(centralParameters(), Object.fromEntries(overrides));
}

/** Count of positions of all levers together. */
export const leverSlotCount = levers.reduce((most, lever) => Math.max(most, lever.slot + lever.steps), 0);
