// This module generates a case for the desk: the truth is drawn first, then a person of that truth from the run, then what
// that person carries. Name, face, clothes and manner are keyed by the case alone and know nothing of the truth.

import { normalCdf } from '../../common/exact-math';
import type { QuayPerson } from '../../sim/run-api';
import { caseDraws, drawForCase, normalFromDraw } from './case-luck';
import { type Conduct, disclosureShare, meetsNeeds, needsDisclosure } from './disclosure';
import type { OfficerWorld } from './officer-world';
import { dealTraits, type QuayPool, type SeenTraits, takePerson } from './quay-pool';
import { type Indicator, type Reassurance, screening } from './screening-data';
import {
  classShares,
  hasAdultGrounds,
  irregularShareWithoutGrounds,
  type TruthClass,
  truthClasses,
} from './truth-class';

/** A traveller at the window, with what nobody at the desk can see. */
export interface OfficerCase {
  /** Number of the case in this shift; seed and key rebuild it. */
  readonly key: number;
  readonly seed: number;
  readonly truth: TruthClass;
  /** Reasonable grounds exist, whether or not anybody can find them. */
  readonly grounds: boolean;
  readonly alsoAsylum: boolean;
  readonly traits: SeenTraits;
  readonly merged: readonly (keyof SeenTraits)[];
  /** The simulated person behind the case; undefined for a traveller from outside the model. */
  readonly person: QuayPerson | undefined;
  /** Papers are not in order. */
  readonly irregular: boolean;
  /** 0–1 for each screening item: the item is there when this is below the item's probability. */
  readonly standing: Readonly<Record<string, number>>;
  readonly disclosureDraw: number;
  /** On the way in and cannot know yet that they were deceived. */
  readonly notYetAware: boolean;
  /** The one person or office who could confirm the story cannot be reached today. */
  readonly checksFail: boolean;
  readonly consentDraw: number;
  readonly companion: boolean;
  /** Ids of false leads that this person shows. */
  readonly falseLeads: readonly string[];
  /** 0–1 each, keyed by the case alone. */
  readonly look: { readonly face: number; readonly name: number; readonly manner: number };
}

/** What a case is drawn from. */
export interface CaseSource {
  readonly seed: number;
  readonly world: OfficerWorld;
  readonly pool: QuayPool;
  /** A case that was met before: who it was stays. */
  readonly remembered?: { readonly person: QuayPerson | undefined; readonly traits: SeenTraits };
  /** Share with grounds; the desk's own by default. */
  readonly baseRate?: number;
}

const adultItems = [
  ...screening.indicators.filter((item) => item.dimension !== 'child'),
  ...screening.reassuring,
] as const;
const childItems = [
  ...screening.indicators.filter((item) => item.dimension === 'child' || ['T01', 'T04', 'T06'].includes(item.id)),
  ...screening.reassuring.filter((item) => item.id === 'R06'),
] as const;
const itemOrder = [...screening.indicators, ...screening.reassuring].map((item) => item.id);

/** Items that apply to an adult or a child. */
export function itemsFor(child: boolean): readonly (Indicator | Reassurance)[] {
  return child ? childItems : adultItems;
}

/** Generate case number `key`. */
export function generateCase(source: CaseSource, key: number): OfficerCase {
  const { seed, world, pool } = source;
  const draw = (purpose: number, index = 0): number => drawForCase(seed, key, purpose, index);
  const shares = classShares(world, source.baseRate ?? screening.baseRateDesk);
  const truth = drawClass(shares, draw(caseDraws.class));
  const child = truth === 'child';
  const grounds =
    hasAdultGrounds(truth) || (child && draw(caseDraws.childGrounds) < screening.deskMix.childWithGrounds);
  const traits = source.remembered?.traits ?? dealTraits(pool, child, draw(caseDraws.origin));
  const visitor = truth === 'ordinary' && draw(caseDraws.pool) < screening.deskMix.otherTravellers;
  const taken = source.remembered
    ? recalled(source.remembered)
    : visitor
      ? { person: undefined, merged: [] }
      : takePerson(pool, truth, traits, draw(caseDraws.person));
  const shared = normalFromDraw(draw(caseDraws.shared));
  const standing: Record<string, number> = {};
  for (const item of itemsFor(child)) {
    const own = normalFromDraw(draw(caseDraws.item + itemOrder.indexOf(item.id)));
    // What lowers concern hangs on the shared part the other way round, and less.
    const load = Math.sqrt(screening.latentCorrelation) * (item.id.startsWith('R') ? screening.reassuringLoad : 1);
    // Low values mean "there"; a person with a high shared part carries more.
    standing[item.id] = 1 - normalCdf(load * shared + Math.sqrt(1 - load * load) * own);
  }
  if (truth === 'labour-rights') {
    // What the inspector would find is there to be said.
    const harms = ['X02', 'X03', 'X05'];
    standing[harms[Math.floor(draw(caseDraws.labour) * harms.length)] ?? 'X03'] = 0;
  }
  return {
    key,
    seed,
    truth,
    grounds,
    alsoAsylum: truth === 'asylum' || (taken.person?.protectionNeed === true && hasAdultGrounds(truth)),
    traits,
    merged: taken.merged,
    person: taken.person,
    irregular: isIrregular(truth, shares, draw(caseDraws.status)),
    standing,
    disclosureDraw: draw(caseDraws.disclosure),
    notYetAware: grounds && draw(caseDraws.aware) < screening.disclosure.notYetAware,
    checksFail: !grounds && draw(caseDraws.checks) < screening.disclosure.checksFail,
    consentDraw: draw(caseDraws.consent),
    companion: child || draw(caseDraws.companion) < screening.deskMix.companion,
    falseLeads: screening.falseLeads
      .filter((lead, index) => draw(caseDraws.falseLead + index) < lead.p)
      .map((lead) => lead.id),
    look: { face: draw(caseDraws.look), name: draw(caseDraws.name), manner: draw(caseDraws.look, 1) },
  };
}

function recalled(met: NonNullable<CaseSource['remembered']>): Pick<OfficerCase, 'person' | 'merged'> {
  const { person, traits } = met;
  const names = ['origin', 'gender', 'ageBand', 'job'] as const;
  return { person, merged: person ? names.filter((name) => person[name] !== traits[name]) : [] };
}

function drawClass(shares: Readonly<Record<TruthClass, number>>, draw: number): TruthClass {
  let sum = 0;
  for (const truth of truthClasses) {
    sum += shares[truth];
    if (draw < sum) return truth;
  }
  return 'ordinary';
}

/** Arrival in or out of order. People with grounds get the mixture of everybody else, so that the way in says nothing. */
function isIrregular(truth: TruthClass, shares: Readonly<Record<TruthClass, number>>, draw: number): boolean {
  switch (truth) {
    case 'smuggled':
      return true;
    case 'asylum':
      return draw < screening.deskMix.asylumIrregular;
    case 'grounds':
    case 'intended':
      return draw < irregularShareWithoutGrounds(shares);
    default:
      return false;
  }
}

/** True when the person carries an item at all, whether or not it can be seen. */
export function carries(someone: OfficerCase, id: string): boolean {
  const item = itemsFor(someone.truth === 'child').find((each) => each.id === id);
  const standing = someone.standing[id];
  if (!item || standing === undefined) return false;
  return standing < (someone.grounds ? item.pTrafficked : item.pNot);
}

/** Items that somebody who was deceived and does not know it yet cannot tell: the changed job, and all that comes after. */
export function isUnknownYet(id: string): boolean {
  return /^(D0[123]|X|K)/.test(id);
}

/** True when an item can exist in this world at all. */
export function itemExists(item: Indicator | Reassurance, world: OfficerWorld): boolean {
  if (item.id === 'T05') return world.bankPartnership;
  if (!('exists' in item)) return true;
  return item.exists === 'register' ? world.register : world.feeRule >= 1;
}

/** True when the person has decided to speak, under this conduct in this world. */
export function discloses(someone: OfficerCase, world: OfficerWorld, conduct: Conduct): boolean {
  return someone.disclosureDraw < disclosureShare(world, conduct);
}

/** True when an item would show if the officer turned to it now. */
export function wouldShow(someone: OfficerCase, id: string, world: OfficerWorld, conduct: Conduct): boolean {
  const item = itemsFor(someone.truth === 'child').find((each) => each.id === id);
  const standing = someone.standing[id];
  if (!item || standing === undefined || !itemExists(item, world) || !meetsNeeds(item.needs, conduct)) return false;
  if (someone.checksFail && item.needs.includes('time')) return false;
  if (someone.notYetAware && isUnknownYet(id)) return false;
  const speaks = discloses(someone, world, conduct);
  if (!speaks && needsDisclosure(item.needs)) return false;
  const covered = someone.grounds && !speaks && item.needs.includes('open') && !id.startsWith('R');
  const share = (someone.grounds ? item.pTrafficked : item.pNot) * (covered ? screening.disclosure.coverStory : 1);
  return standing < share;
}
