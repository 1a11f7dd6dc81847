// This module writes a world of any kind as a row of numbers for links, and reads it back. The order of parts is fixed;
// a later form gets a new prefix, so that an old link is never read wrongly.

import { NumberRow, pushNumber, pushSigned } from '../common/number-row';
import { parameterById, parameters } from '../evidence/parameter-set';
import { policies, policyById } from '../policy/policies';
import type { LeverChange } from '../policy/schedule';
import type { Shock } from '../sim/run-api';
import { changeOfSlot, slotOfChange } from './change-slots';
import {
  type Assumption,
  settleWorld,
  shockIds,
  stepOfAssumption,
  valueOfAssumptionStep,
  type WorldSpec,
} from './world-spec';

const mostParts = 400;

/** A settled world as symbols (0–31 each). */
export function writeLongForm(spec: WorldSpec): number[] {
  const symbols: number[] = [];
  const push = (value: number) => pushNumber(symbols, value);
  push(spec.modelRow);
  push(policyById(spec.preset).code * 2 + (spec.matched ? 1 : 0));
  push(spec.seed);
  push(spec.people);
  push(spec.changes.length);
  for (const change of spec.changes) {
    push(change.month);
    push(slotOfChange(change));
  }
  push(spec.assumptions.length);
  for (const { parameter, value } of spec.assumptions) {
    push(parameterById(parameter).code);
    pushSigned(symbols, stepOfAssumption(parameter, value));
  }
  push(spec.shocks.length);
  for (const shock of spec.shocks) {
    push(shockIds.indexOf(shock.id));
    push(shock.month);
    push(shock.months);
  }
  return symbols;
}

/** The world of a row of symbols, or undefined when it says nothing legal, or says it in another way than the writer. */
export function readLongForm(symbols: readonly number[]): WorldSpec | undefined {
  const row = new NumberRow(symbols);
  const modelRow = row.number();
  const policyAndMatch = row.number();
  const seed = row.number();
  const people = row.number();
  if (modelRow === undefined || policyAndMatch === undefined || seed === undefined || people === undefined) {
    return undefined;
  }
  const policy = policies.find((item) => item.code === Math.floor(policyAndMatch / 2));
  const changes = readList(row, readChange);
  const assumptions = readList(row, readAssumption);
  const shocks = readList(row, readShock);
  if (!policy || !changes || !assumptions || !shocks || !row.done) return undefined;
  const matched = policyAndMatch % 2 === 1;
  const spec = settleWorld({
    modelRow,
    preset: policy.id,
    matched,
    changes,
    assumptions,
    shocks,
    seed,
    people,
  });
  const again = writeLongForm(spec);
  return again.length === symbols.length && again.every((symbol, index) => symbol === symbols[index])
    ? spec
    : undefined;
}

function readList<Part>(row: NumberRow, readPart: (row: NumberRow) => Part | undefined): Part[] | undefined {
  const count = row.number();
  if (count === undefined || count > mostParts) return undefined;
  const parts: Part[] = [];
  for (let index = 0; index < count; index++) {
    const part = readPart(row);
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return parts;
}

function readChange(row: NumberRow): LeverChange | undefined {
  const month = row.number();
  const slot = row.number();
  return month === undefined || slot === undefined ? undefined : changeOfSlot(month, slot);
}

function readAssumption(row: NumberRow): Assumption | undefined {
  const code = row.number();
  const step = row.signed();
  const parameter = parameters.find((item) => item.code === code)?.id;
  if (parameter === undefined || step === undefined) return undefined;
  return { parameter, value: valueOfAssumptionStep(parameter, step) };
}

function readShock(row: NumberRow): Shock | undefined {
  const kind = row.number();
  const month = row.number();
  const months = row.number();
  const id = kind === undefined ? undefined : shockIds[kind];
  return id === undefined || month === undefined || months === undefined ? undefined : { id, month, months };
}
