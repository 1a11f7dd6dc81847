// This module brings the policies to one budget with the model: the work behind `node tools/run.mjs match-budgets`.

import { stringify } from 'yaml';
import { commonBudget, matchBudget } from '../../src/policy/budget-match.ts';
import type { LeverSettings } from '../../src/policy/levers.ts';
import { canBeMatched, policies, policySettings, statusQuoPolicy } from '../../src/policy/policies.ts';
import type { OutputId, RunRequest, RunResult } from '../../src/sim/run-api.ts';
import type { MatchedRows } from './content.ts';

/** Ten years: the span of the common budget. */
export const budgetMonths = 120;

/** Months that roles read (24 up to, not including, 36). */
export const readMonths: readonly [number, number] = [24, 36];

/** Outputs that story facts give relative to the status quo. */
const relativeOutputs: readonly OutputId[] = ['smuggler-price', 'risk-per-crossing'];

/** Something that runs the model over `budgetMonths` with the settings given. */
export type RunSettings = (settings: LeverSettings) => RunResult;

/** A request for one policy that never changes. */
export function steadyRequest(
  settings: LeverSettings,
  parameters: RunRequest['parameters'],
  people: number,
  seed: number,
): RunRequest {
  return { policy: { start: settings, changes: [] }, parameters, seed, people, months: budgetMonths, shocks: [] };
}

/** Match every policy that takes part. `modelId` is the digest without factors. `report` hears each result. */
export function matchPolicies(run: RunSettings, modelId: string, report: (line: string) => void): MatchedRows {
  const spendOf = (settings: LeverSettings): number => sum(run(settings).outputs['gross-spend']);
  const baseline = run(policySettings(statusQuoPolicy));
  const statusQuoSpend = sum(baseline.outputs['gross-spend']);
  const setters = policies.filter((policy) => policy.budget === 'sets');
  const budget = commonBudget(
    statusQuoSpend,
    setters.map((policy) => spendOf(policy.settings)),
  );
  report(`status quo ${millions(statusQuoSpend)}, common budget ${millions(budget)} in ten years`);
  const factors: Record<string, MatchedRows['factors'][string]> = {};
  for (const policy of policies.filter(canBeMatched)) {
    const own = spendOf(policy.settings);
    const match = matchBudget(policy.settings, budget, spendOf);
    factors[policy.id] = {
      factor: match.factor,
      'reaches-budget': match.reachesBudget,
      'spend-crowns': Math.round(match.spendCrowns),
    };
    const end = match.reachesBudget ? '' : ', does not reach the budget';
    report(`${policy.id}: own spend ${millions(own)}, factor ${match.factor}, ${millions(match.spendCrowns)}${end}`);
  }
  const means = relativeOutputs.map((id) => [id, meanOfReadMonths(baseline.outputs[id])] as const);
  return { model: modelId, 'budget-crowns': Math.round(budget), 'status-quo': Object.fromEntries(means), factors };
}

/** The text of `evidence/policies/matched.yaml`. */
export function matchedFile(rows: MatchedRows): string {
  return [
    '# yaml-language-server: $schema=../schema/matched.schema.json',
    '# Written by `node tools/run.mjs match-budgets`; do not edit. model: digest of the model without these factors.',
    '# budget-crowns: gross spend in ten years at the status quo plus the median extra of the policies that set the budget.',
    '# factor: how far each policy goes from the status quo (0) towards itself (1) or past itself, inside its ranges.',
    '# status-quo: means of months 24 to 36, to which story facts are relative.',
    stringify(rows),
  ].join('\n');
}

function sum(series: Float64Array): number {
  return series.reduce((total, value) => total + value, 0);
}

function meanOfReadMonths(series: Float64Array): number {
  const [from, to] = readMonths;
  const mean = sum(series.slice(from, to)) / (to - from);
  return Math.round(mean * 1e6) / 1e6;
}

function millions(crowns: number): string {
  return `${(crowns / 1e6).toFixed(1)} M crowns`;
}
