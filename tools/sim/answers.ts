// This module makes the JSON that the model's command line prints: a run, a comparison, or the lists of what there is.

import { parameterNotes } from '../../src/evidence/parameter-notes.ts';
import { centralParameters, type ParameterId, parameters, withAssumptions } from '../../src/evidence/parameter-set.ts';
import { packs, switches } from '../../src/evidence/switches.ts';
import { type LeverId, levers } from '../../src/policy/levers.ts';
import { applyChanges, type PolicyId, policies, policySettings } from '../../src/policy/policies.ts';
import { runModel } from '../../src/sim/engine/run.ts';
import { outputSpecs } from '../../src/sim/output-specs.ts';
import { type LeverChange, outputIds, type RunResult } from '../../src/sim/run-api.ts';
import { currentModelRow, modelId } from '../../src/world/model-id.ts';
import { encodeWorld } from '../../src/world/world-code.ts';
import type { SimAsked } from './arguments.ts';

export { SimFault } from './sim-fault.ts';

/** One output as printed. `total` only for flows. */
interface PrintedOutput {
  readonly unit: string;
  readonly kind: string;
  readonly monthly: readonly number[];
  readonly total?: number;
  readonly mean: number;
  readonly last: number;
}

/** Run what was asked. */
export function answerRun(asked: SimAsked): unknown {
  const first = runPolicy(asked, asked.policy, asked.set, asked.at);
  if (asked.compare === undefined) return first;
  // The second policy runs as it is: settings of the call belong to the first.
  const compared = runPolicy(asked, asked.compare, new Map(), []);
  const difference = Object.fromEntries(
    outputIds.map((id) => {
      const a = first.outputs[id]!;
      const b = compared.outputs[id]!;
      return [
        id,
        {
          unit: a.unit,
          kind: a.kind,
          ...(a.total !== undefined && b.total !== undefined ? { total: b.total - a.total } : {}),
          mean: b.mean - a.mean,
          last: b.last - a.last,
        },
      ];
    }),
  );
  return { ...first, compared, difference };
}

/** What was asked as rows: policy, output, unit, month (from 0) and value, with a line of headings. */
export function answerRows(asked: SimAsked): string {
  const runs = [runPolicy(asked, asked.policy, asked.set, asked.at)];
  if (asked.compare !== undefined) runs.push(runPolicy(asked, asked.compare, new Map(), []));
  const rows = ['policy,world,output,unit,kind,month,value'];
  // A unit may hold a comma, so it stands in quotation marks; nothing else does.
  for (const { policy, world, outputs } of runs) {
    for (const [id, { unit, kind, monthly }] of Object.entries(outputs)) {
      for (const [month, value] of monthly.entries()) {
        rows.push(`${policy},${world},${id},"${unit}",${kind},${month},${value}`);
      }
    }
  }
  return `${rows.join('\n')}\n`;
}

function runPolicy(
  asked: SimAsked,
  policy: PolicyId,
  set: ReadonlyMap<LeverId, number>,
  later: readonly LeverChange[],
) {
  const { seed, people, months, matched } = asked;
  const settings = applyChanges(policySettings(policy, matched), Object.fromEntries(set));
  const parametersNow = withAssumptions(
    centralParameters(),
    Object.fromEntries(asked.assume) as Partial<Record<ParameterId, number>>,
  );
  const run = runModel({
    policy: { start: settings, changes: later },
    parameters: parametersNow,
    seed,
    people,
    months,
    shocks: [],
  });
  const changes: LeverChange[] = [...[...set].map(([lever, value]) => ({ month: 0, lever, value })), ...later];
  const world = encodeWorld({
    modelRow: currentModelRow,
    preset: policy,
    matched,
    changes,
    assumptions: [...asked.assume].map(([parameter, value]) => ({ parameter, value })),
    shocks: [],
    seed,
    people,
  });
  return {
    modelId,
    world,
    policy,
    people,
    months,
    seed,
    hash: run.hash,
    personsHash: run.personsHash,
    outputs: print(run),
  };
}

function print(run: RunResult): Readonly<Record<string, PrintedOutput>> {
  return Object.fromEntries(
    outputIds.map((id) => {
      const monthly = [...run.outputs[id]];
      const total = monthly.reduce((sum, value) => sum + value, 0);
      const { unit, kind } = outputSpecs[id];
      return [
        id,
        {
          unit,
          kind,
          monthly,
          ...(kind === 'flow' ? { total } : {}),
          mean: total / monthly.length,
          last: monthly.at(-1)!,
        },
      ];
    }),
  );
}

/** Everything a call can name. */
export function answerList(): unknown {
  return {
    levers: levers.map(({ id, group, of, unit, range, step, options, statusQuo, lagMonths, evidence, effect }) => ({
      id,
      group,
      of,
      unit,
      range,
      step,
      options,
      statusQuo: options ? options[statusQuo] : statusQuo,
      lagMonths,
      evidence,
      effect,
    })),
    policies: policies.map(({ id, budget, factor, settings }) => ({ id, budget, factor, settings })),
    parameters: parameters.map((spec) => ({ ...spec, ...parameterNotes(spec.id) })),
    switches,
    packs,
    outputs: outputIds.map((id) => ({ id, ...outputSpecs[id] })),
  };
}
