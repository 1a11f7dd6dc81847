// This module gives the screening data (evidence/screening/indicators.yaml) its types. The values are design values of a
// training fiction; nothing here may be used to screen anybody.

import data from '../../../generated/screening.json';

/** What must be so before an item can be seen. */
export type Need = 'look' | 'open' | 'private' | 'interp' | 'rapport' | 'info' | 'time';

/** How heavy an item is in the checklist. */
export type Weight = 'strong' | 'medium' | 'weak';

/** One thing an officer can notice. Probabilities are shares of persons with and without grounds. */
export interface Indicator {
  readonly id: string;
  readonly name: string;
  readonly dimension: string;
  readonly weight: Weight;
  readonly stage: readonly string[];
  readonly needs: readonly Need[];
  readonly pTrafficked: number;
  readonly pNot: number;
  /** The honest reason why somebody without grounds may show it. */
  readonly innocent: string;
}

/** Evidence that lowers concern. */
export interface Reassurance {
  readonly id: string;
  readonly name: string;
  readonly needs: readonly Need[];
  readonly pTrafficked: number;
  readonly pNot: number;
  /** The lever without which it cannot exist. */
  readonly exists?: 'register' | 'employer-pays';
  readonly caveat: string;
}

/** Something that is equally common with and without grounds. */
export interface FalseLead {
  readonly id: string;
  readonly name: string;
  readonly p: number;
  readonly why: string;
}

/** A slip of the officer, explained and never shamed. */
export interface DeskError {
  readonly id: string;
  readonly name: string;
  readonly touches: string;
  readonly hard?: boolean;
}

/** How disclosure works; every term is a share. */
export interface DisclosureTerms {
  readonly base: number;
  readonly perRapportPoint: number;
  readonly interpreter: number;
  readonly perTrustAboveHalf: number;
  readonly reflection30DaysOrMore: number;
  readonly secondLineBelow10Minutes: number;
  readonly coverStory: number;
  readonly notYetAware: number;
  readonly refuseReferral: number;
  readonly checksFail: number;
}

/** Who comes to the window; shares 0–1. */
export interface DeskMix {
  readonly child: number;
  readonly childWithGrounds: number;
  readonly asylumBase: number;
  readonly asylumPerIrregularShare: number;
  readonly smuggledPerIrregularShare: number;
  readonly labourBase: number;
  readonly labourPer100SponsorAbuse: number;
  readonly labourAtMost: number;
  readonly asylumIrregular: number;
  readonly otherTravellers: number;
  readonly companion: number;
  readonly paperOddity: number;
  readonly paperShowsItem: number;
}

/** All screening data. */
export interface ScreeningData {
  readonly baseRateDesk: number;
  readonly baseRateTest: number;
  readonly latentCorrelation: number;
  /** How strongly reassuring items hang on what a person carries, as a share of the others; negative = the other way. */
  readonly reassuringLoad: number;
  readonly disclosure: DisclosureTerms;
  readonly deskMix: DeskMix;
  readonly weights: {
    readonly strong: number;
    readonly medium: number;
    readonly weak: number;
    readonly reassuring: number;
  };
  readonly dimensionRule: readonly Readonly<Partial<Record<'strong' | 'medium' | 'weak' | 'anyOther', number>>>[];
  readonly indicators: readonly Indicator[];
  readonly reassuring: readonly Reassurance[];
  readonly falseLeads: readonly FalseLead[];
  readonly errors: readonly DeskError[];
}

/** The screening data of this build. */
export const screening = data as unknown as ScreeningData;

/** Find an indicator or reassurance by its id; an unknown id is a fault of the caller. */
export function itemById(id: string): Indicator | Reassurance {
  const item = [...screening.indicators, ...screening.reassuring].find((each) => each.id === id);
  if (!item) throw new RangeError(`There is no screening item "${id}".`);
  return item;
}
