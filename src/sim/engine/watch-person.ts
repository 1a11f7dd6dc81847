// This module reads from a person's fields what a month has changed: state, marks, money, beliefs. It knows no draw.

import { justiceStep, mark, personState, personStateNames, trait } from '../frame/person-state';
import type { Population } from '../frame/population';
import type {
  BeliefName,
  JusticeStepName,
  MarkName,
  MoneyMove,
  PersonEntry,
  PersonStart,
  PersonTraits,
} from '../person-entries';

/** A belief is told again when it has moved by this much (of 0–1). */
const notableBelief = 0.05;

const markNames = Object.keys(mark) as readonly MarkName[];
const justiceNames = Object.keys(justiceStep) as readonly JusticeStepName[];
const beliefNames: readonly BeliefName[] = ['fearSmuggler', 'fearRecruiter', 'information', 'trust'];

/** Who a person is. */
export function traitsOfPerson(population: Population, person: number): PersonTraits {
  const traits = population.traits[person]!;
  const has = (bit: number) => (traits & bit) !== 0;
  return {
    origin: population.origin[person]!,
    gender: population.gender[person]!,
    ageBand: population.ageBand[person]!,
    skill: population.skill[person]!,
    job: population.sector[person]!,
    papers: population.papers[person]!,
    kinAbroad: has(trait.kin),
    protectionNeed: has(trait.need),
    minor: has(trait.minor),
    group: has(trait.group),
    reserved: has(trait.reserved),
    aspiration: population.aspiration[person]!,
  };
}

/** What a month of a person's step brought that no field of hers holds, crowns. */
export interface MonthOfMoney {
  readonly sentHome: number;
  readonly interest: number;
  readonly robbed: boolean;
}

/** Watches one person's fields. */
export class PersonWatch {
  readonly start: PersonStart;
  private readonly population: Population;
  private readonly person: number;
  private state: number;
  private route: number;
  private marks: number;
  private justice: number;
  private savings: number;
  private debt: number;
  private readonly told: Record<BeliefName, number>;

  constructor(population: Population, person: number) {
    this.population = population;
    this.person = person;
    this.state = population.state[person]!;
    this.route = population.route[person]!;
    this.marks = population.marks[person]!;
    this.justice = population.justice[person]!;
    this.savings = population.savings[person]!;
    this.debt = population.debt[person]!;
    const beliefs = beliefNames.map((name) => [name, population[name][person]!]);
    this.told = Object.fromEntries(beliefs) as Record<BeliefName, number>;
    this.start = {
      state: personStateNames[this.state]!,
      route: this.route,
      marks: markNames.filter((name) => (this.marks & mark[name]) !== 0),
      justice: justiceNames[this.justice]!,
      savings: this.savings,
      debt: this.debt,
      creditor: population.creditor[person]!,
      ...this.told,
    };
  }

  /** What has changed since the last call, in an order that never varies. */
  changes(month: number, money: MonthOfMoney): PersonEntry[] {
    return [
      ...this.changeOfState(month),
      ...this.changeOfMarks(month),
      ...this.changeOfCase(month),
      ...this.changeOfMoney(month, money),
      ...this.changeOfBeliefs(month),
    ];
  }

  private changeOfState(month: number): PersonEntry[] {
    const state = this.population.state[this.person]!;
    const route = this.population.route[this.person]!;
    if (state === this.state && route === this.route) return [];
    const [from, to] = [personStateNames[this.state]!, personStateNames[state]!];
    const taken = state === personState.exploited && state !== this.state;
    this.state = state;
    this.route = route;
    const entry: PersonEntry = { kind: 'state', month, from, to, route };
    return taken ? [entry, { kind: 'severity', month, severity: this.population.severity[this.person]! }] : [entry];
  }

  private changeOfMarks(month: number): PersonEntry[] {
    const marks = this.population.marks[this.person]!;
    const changed = marks ^ this.marks;
    this.marks = marks;
    return markNames
      .filter((name) => (changed & mark[name]) !== 0)
      .map((name) => ({ kind: 'mark', month, mark: name, on: (marks & mark[name]) !== 0 }));
  }

  private changeOfCase(month: number): PersonEntry[] {
    const justice = this.population.justice[this.person]!;
    if (justice === this.justice) return [];
    const [from, to] = [justiceNames[this.justice]!, justiceNames[justice]!];
    this.justice = justice;
    return [{ kind: 'justice', month, from, to }];
  }

  private changeOfMoney(month: number, { sentHome, interest, robbed }: MonthOfMoney): PersonEntry[] {
    const savings = this.population.savings[this.person]!;
    const debt = this.population.debt[this.person]!;
    // At the lenders' ceiling interest is counted and not added.
    const added = debt > this.debt ? Math.min(interest, debt - this.debt) : interest;
    const owed = debt - this.debt - added;
    const kept = savings - this.savings;
    const all: [MoneyMove, number][] = [
      ['borrowed', owed],
      ['interest', added],
      ['repaid', -owed],
      ['saved', kept],
      [robbed ? 'robbed' : 'paid', -kept],
      ['sent-home', sentHome],
    ];
    this.savings = savings;
    this.debt = debt;
    const moves = all.map(([move, crowns]) => [move, Math.round(crowns)] as const).filter(([, crowns]) => crowns > 0);
    if (moves.length === 0) return [];
    const creditor = this.population.creditor[this.person]!;
    return [{ kind: 'money', month, moves, savings: Math.round(savings), debt: Math.round(debt), creditor }];
  }

  private changeOfBeliefs(month: number): PersonEntry[] {
    const entries: PersonEntry[] = [];
    for (const belief of beliefNames) {
      const from = this.told[belief];
      const to = this.population[belief][this.person]!;
      if (Math.abs(to - from) < notableBelief) continue;
      this.told[belief] = to;
      entries.push({ kind: 'belief', month, belief, from, to });
    }
    return entries;
  }
}
