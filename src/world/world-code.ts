// This module writes a world as a code and reads it back. A typed code is 16 characters: 60 bits of content and four
// check characters. What does not fit (later months, assumptions, shocks, another number of people, more than three
// levers) becomes a longer form for links, with six check characters. A code that is accepted is legal.

import { readSymbols, type StrangeCharacter, writeSymbols } from '../common/base32';
import { withCheckSymbols, withoutCheckSymbols } from '../common/check-symbols';
import { fail, type Result, succeed } from '../common/result';
import { policies } from '../policy/policies';
import { changeOfSlot, rankChanges, slotOfChange, unrankChanges } from './change-slots';
import { modelVersions } from './model-id';
import { readLongForm, writeLongForm } from './world-link';
import { faultsOfWorld, largestSeed, settleWorld, usualPeople, type WorldSpec } from './world-spec';

export type { Assumption, WorldSpec } from './world-spec';

/** Why a code was not accepted. Each kind has a sentence under `world-code.<kind>` in the locale. */
export type WorldCodeFaultKind = 'empty' | 'bad-length' | 'bad-character' | 'bad-check' | 'not-legal' | 'other-model';

/** Why a code was not accepted. */
export interface WorldCodeFault {
  readonly kind: WorldCodeFaultKind;
  /** For `bad-character`. */
  readonly strange?: StrangeCharacter;
  /** For `bad-length`: how many characters were read. */
  readonly length?: number;
}

/** Key of the sentence that says a fault. */
export function worldCodeFaultKey(fault: WorldCodeFault): string {
  return `world-code.${fault.kind}`;
}

/** Characters of a typed code, without hyphens. */
export const typedLength = 16;
const typedChecks = 4;
const linkChecks = 6;
const linkPrefix = /^W1\./i;

const presetCount = 16n;
const seedCount = 65_536n;
const changeSetCount = 1n << 33n;

/** True when a world fits the 16 characters that people can type. */
export function fitsTypedCode(spec: WorldSpec): boolean {
  const { changes, assumptions, shocks, people } = settleWorld(spec);
  return (
    people === usualPeople &&
    assumptions.length === 0 &&
    shocks.length === 0 &&
    changes.length <= 3 &&
    changes.every((change) => change.month === 0)
  );
}

/**
 * A world as a code: 16 characters when it fits, else the longer form for links. Values are set on their grids first.
 * Throws a RangeError for a world that is not legal, for example an unknown lever.
 */
export function encodeWorld(spec: WorldSpec): string {
  const faults = faultsOfWorld(spec);
  if (faults.length > 0) throw new RangeError(`This world cannot be written as a code: ${faults.join('; ')}.`);
  const settled = settleWorld(spec);
  if (!fitsTypedCode(settled)) return `W1.${writeSymbols(withCheckSymbols(writeLongForm(settled), linkChecks))}`;
  return writeSymbols(withCheckSymbols(symbolsOf(contentOf(settled)), typedChecks));
}

/** A typed code in groups of four, as people read it to each other; the longer form stays as it is. */
export function groupCode(code: string): string {
  return code.length === typedLength ? (code.match(/.{4}/g) ?? []).join('-') : code;
}

/** Read a code in either form: any case, O for 0, I and L for 1, spaces and hyphens anywhere. */
export function decodeWorld(text: string): Result<WorldSpec, WorldCodeFault> {
  const trimmed = text.trim();
  if (trimmed === '') return fail({ kind: 'empty' });
  const isLink = linkPrefix.test(trimmed);
  const read = readSymbols(isLink ? trimmed.slice(3) : trimmed);
  if (!read.ok) return fail({ kind: 'bad-character', strange: read.error });
  const symbols = read.value;
  if (!isLink && symbols.length !== typedLength) return fail({ kind: 'bad-length', length: symbols.length });
  const row = withoutCheckSymbols(symbols, isLink ? linkChecks : typedChecks);
  if (!row) return fail({ kind: 'bad-check' });
  const spec = isLink ? readLongForm(row) : readContent(row);
  if (!spec || faultsOfWorld(spec).length > 0) return fail({ kind: 'not-legal' });
  if (spec.modelRow >= modelVersions.length) return fail({ kind: 'other-model' });
  return succeed(spec);
}

function contentOf(spec: WorldSpec): bigint {
  const preset = policies.find((policy) => policy.id === spec.preset)?.code ?? 0;
  let content = BigInt(spec.modelRow);
  content = content * presetCount + BigInt(preset);
  content = content * 2n + (spec.matched ? 1n : 0n);
  content = content * seedCount + BigInt(spec.seed);
  return content * changeSetCount + rankChanges(spec.changes.map(slotOfChange));
}

function readContent(row: readonly number[]): WorldSpec | undefined {
  let content = row.reduce((sum, symbol) => sum * 32n + BigInt(symbol), 0n);
  const take = (size: bigint): bigint => {
    const part = content % size;
    content /= size;
    return part;
  };
  const slots = unrankChanges(take(changeSetCount));
  const seed = Number(take(seedCount));
  const matched = take(2n) === 1n;
  const code = Number(take(presetCount));
  const preset = policies.find((policy) => policy.code === code);
  const changes = slots?.map((slot) => changeOfSlot(0, slot));
  if (!preset || !changes || changes.some((change) => change === undefined)) return undefined;
  const spec: WorldSpec = {
    modelRow: Number(content),
    preset: preset.id,
    matched,
    changes: changes.filter((change) => change !== undefined),
    assumptions: [],
    shocks: [],
    seed,
    people: usualPeople,
  };
  return isSettled(spec) ? spec : undefined;
}

/** A code that says the same in another way than the encoder would is not accepted: one world, one code. */
function isSettled(spec: WorldSpec): boolean {
  const settled = settleWorld(spec);
  return settled.matched === spec.matched && settled.changes.length === spec.changes.length && spec.seed <= largestSeed;
}

function symbolsOf(content: bigint): number[] {
  const symbols: number[] = [];
  let rest = content;
  for (let index = 0; index < typedLength - typedChecks; index++) {
    symbols.unshift(Number(rest % 32n));
    rest /= 32n;
  }
  return symbols;
}
