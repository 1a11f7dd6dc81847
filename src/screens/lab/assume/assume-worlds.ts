// This module changes what both worlds of the lab assume about the world: single numbers, answers to questions on which studies
// disagree, a sceptic's pack. An assumption is about the world and never about one policy, so it always holds in A and in B. It
// knows no words about single numbers, so that the lab can name a pack without fetching those.

import { type ParameterId, parameterById } from '../../../evidence/parameter-set';
import {
  type Assumptions,
  assumptionsOfPack,
  type PackId,
  packs,
  type StructuralSwitch,
  type SwitchId,
  switchById,
} from '../../../evidence/switches';
import { type Assumption, stepOfAssumption, valueOfAssumptionStep } from '../../../world/world-spec';
import type { WorldPair } from '../lab-worlds';
import { assumptionsOf, withAssumptionList } from './assumption-list';

const settled = (parameter: ParameterId, value: number): number =>
  valueOfAssumptionStep(parameter, stepOfAssumption(parameter, value));

/** One number assumed to be `value`, in its own unit and on its grid; undefined gives the usual value back. */
export function withAssumption(pair: WorldPair, parameter: ParameterId, value: number | undefined): WorldPair {
  const others = assumptionsOf(pair).filter((each) => each.parameter !== parameter);
  const usual = value === undefined || settled(parameter, value) === settled(parameter, parameterById(parameter).value);
  return withAssumptionList(
    pair,
    usual ? others : [...others, { parameter, value: settled(parameter, value ?? Number.NaN) }],
  );
}

function withAll(pair: WorldPair, assume: Assumptions): WorldPair {
  let changed = pair;
  for (const [id, value] of Object.entries(assume)) changed = withAssumption(changed, id as ParameterId, value);
  return changed;
}

/** Numbers that some answer of a question moves. */
export function numbersOf(question: StructuralSwitch): ParameterId[] {
  const ids = question.options.flatMap((option) => Object.keys(option.assume));
  return [...new Set(ids)] as ParameterId[];
}

/** One question answered; its other answers are taken back. Throws a RangeError for an unknown answer. */
export function withAnswer(pair: WorldPair, id: SwitchId, optionId: string): WorldPair {
  const question = switchById(id);
  const option = question.options.find((each) => each.id === optionId);
  if (!option) throw new RangeError(`The switch "${id}" has no option "${optionId}".`);
  let changed = pair;
  for (const number of numbersOf(question)) changed = withAssumption(changed, number, undefined);
  return withAll(changed, option.assume);
}

const valueIn = (assumptions: readonly Assumption[], id: ParameterId): number =>
  assumptions.find((each) => each.parameter === id)?.value ?? settled(id, parameterById(id).value);

/** The answer a pair gives to a question; undefined when its numbers fit none of the answers. */
export function answerOf(pair: WorldPair, id: SwitchId): string | undefined {
  const question = switchById(id);
  const assumed = assumptionsOf(pair);
  return question.options.find((option) =>
    numbersOf(question).every(
      (number) => valueIn(assumed, number) === settled(number, option.assume[number] ?? parameterById(number).value),
    ),
  )?.id;
}

/** A pack instead of everything assumed so far; undefined assumes nothing. */
export function withPack(pair: WorldPair, id: PackId | undefined): WorldPair {
  const nothing = withAssumptionList(pair, []);
  return id === undefined ? nothing : withAll(nothing, assumptionsOfPack(id));
}

/** The pack that is exactly what a pair assumes, `none` for nothing, or undefined for a list of one's own. */
export function packOf(pair: WorldPair): PackId | 'none' | undefined {
  const assumed = assumptionsOf(pair);
  if (assumed.length === 0) return 'none';
  return packs.find((pack) => {
    const of = assumptionsOf(withPack(pair, pack.id as PackId));
    return of.length === assumed.length && of.every((each) => valueIn(assumed, each.parameter) === each.value);
  })?.id as PackId | undefined;
}

/** A pack of which everything is assumed, and how many further numbers are. */
export interface HeldPack {
  readonly pack: PackId;
  readonly further: number;
}

/** The pack that a pair holds whole, the largest where it holds several; undefined for a list of one's own. */
export function heldPack(pair: WorldPair): HeldPack | undefined {
  const assumed = assumptionsOf(pair);
  const held = packs.flatMap(({ id }) => {
    const of = assumptionsOf(withPack(pair, id));
    const whole = of.length > 0 && of.every((each) => assumed.some((own) => isSame(own, each)));
    return whole ? [{ pack: id, size: of.length }] : [];
  });
  const [largest] = held.sort((x, y) => y.size - x.size);
  return largest && { pack: largest.pack, further: assumed.length - largest.size };
}

function isSame(one: Assumption, other: Assumption): boolean {
  return one.parameter === other.parameter && one.value === other.value;
}
