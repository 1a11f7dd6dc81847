// This module gives the questions on which studies or theories disagree, each with its possible answers, and the packs in
// which a sceptic answers several at once. An answer is a patch over numbers of the model; the model knows no switch.

import { type PackId, packIds, type SwitchId, switchIds } from '../../generated/ids';
import packRows from '../../generated/packs.json';
import switchRows from '../../generated/switches.json';
import type { ParameterId } from './parameter-set';

export { type PackId, packIds, type SwitchId, switchIds };

/** Values that replace central ones, each in the parameter's own unit. */
export type Assumptions = Readonly<Partial<Record<ParameterId, number>>>;

/** One answer to the question of a switch. */
export interface SwitchOption {
  readonly id: string;
  /** One sentence in plain words. */
  readonly says: string;
  readonly assume: Assumptions;
}

/** One question. The first option is the default and assumes nothing. */
export interface StructuralSwitch {
  readonly id: SwitchId;
  /** Whether studies disagree, or a mechanism of the model can take another form. */
  readonly kind: 'studies-disagree' | 'form-of-the-model';
  readonly question: string;
  /** Codes of facts, for example JRN-26. */
  readonly facts: readonly string[];
  /** Equations it enters, for example M7. */
  readonly equations: readonly string[];
  readonly options: readonly SwitchOption[];
}

/** One sceptic's assumptions. */
export interface Pack {
  readonly id: PackId;
  readonly name: string;
  readonly argument: string;
  /** Who argues so, in general words. */
  readonly arguedBy: string;
  /** Option by switch. */
  readonly switches: Readonly<Partial<Record<SwitchId, string>>>;
  readonly assume: Assumptions;
}

/** All switches, in the order of their file. */
export const switches = switchRows as unknown as readonly StructuralSwitch[];

/** All packs, by id. */
export const packs = packRows as unknown as readonly Pack[];

const switchesById = new Map<string, StructuralSwitch>(switches.map((item) => [item.id, item]));
const packsById = new Map<string, Pack>(packs.map((item) => [item.id, item]));

/** True when a text names a switch. */
export function isSwitchId(text: string): text is SwitchId {
  return switchesById.has(text);
}

/** True when a text names a pack. */
export function isPackId(text: string): text is PackId {
  return packsById.has(text);
}

/** A switch by id. Throws a RangeError for an id that does not exist. */
export function switchById(id: SwitchId): StructuralSwitch {
  const found = switchesById.get(id);
  if (!found) throw new RangeError(`There is no switch "${id}".`);
  return found;
}

/** A pack by id. Throws a RangeError for an id that does not exist. */
export function packById(id: PackId): Pack {
  const found = packsById.get(id);
  if (!found) throw new RangeError(`There is no pack "${id}".`);
  return found;
}

/** What one answer assumes. Throws a RangeError for an option that does not exist. */
export function assumptionsOfOption(id: SwitchId, option: string): Assumptions {
  const found = switchById(id).options.find((item) => item.id === option);
  if (!found) throw new RangeError(`The switch "${id}" has no option "${option}".`);
  return found.assume;
}

/** What a pack assumes: its answers first, its own numbers over them. */
export function assumptionsOfPack(id: PackId): Assumptions {
  const pack = packById(id);
  const answers = Object.entries(pack.switches).map(([name, option]) =>
    assumptionsOfOption(name as SwitchId, option ?? ''),
  );
  return Object.assign({}, ...answers, pack.assume);
}
