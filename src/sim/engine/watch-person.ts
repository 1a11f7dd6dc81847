// This module reads from a person's fields what a month has changed: state, marks, money, beliefs. It knows no draw.

import { justiceStep, mark, personState, personStateNames, trait } from '../frame/person-state';
import type { Population } from '../frame/population';
import type { TallyName } from '../month/tallies';
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

/** What her step added to the sums of money of her month, crowns, by name of the tally. */
export type LedgerOfPerson = Readonly<Record<(typeof ledgerNames)[number], number>>;

/** Tallies that tell of money no field of hers holds. */
export const ledgerNames = [
  'moneyEarned',
  'moneyLived',
  'moneySavedHome',
  'remittances',
  'moneyRepaid',
  'moneyForgiven',
  'moneyInterest',
  'moneyLost',
  'moneyCompensated',
] as const satisfies readonly TallyName[];

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
  changes(month: number, ledger: LedgerOfPerson, robbed: boolean): PersonEntry[] {
    return [
      ...this.changeOfState(month),
      ...this.changeOfMarks(month),
      ...this.changeOfCase(month),
      ...this.changeOfMoney(month, ledger, robbed),
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

  private changeOfMoney(month: number, ledger: LedgerOfPerson, robbed: boolean): PersonEntry[] {
    const savings = this.population.savings[this.person]!;
    const debt = this.population.debt[this.person]!;
    const { moneyEarned, moneyLived, moneySavedHome, remittances, moneyRepaid, moneyInterest, moneyCompensated } =
      ledger;
    // What is lost without a robbery is a ransom, and that is borrowed.
    const lost = robbed ? ledger.moneyLost : 0;
    const borrowed = debt - this.debt - moneyInterest + moneyRepaid + ledger.moneyForgiven;
    const income = moneyEarned - moneyLived + moneySavedHome + moneyCompensated - remittances - moneyRepaid;
    const paid = this.savings + income - lost - savings;
    const all: [MoneyMove, number][] = [
      ['earned', moneyEarned],
      ['lived', moneyLived],
      ['saved', moneySavedHome],
      ['sent-home', remittances],
      ['paid', paid],
      ['robbed', lost],
      ['compensated', moneyCompensated],
      ['borrowed', borrowed],
      ['interest', moneyInterest],
      ['repaid', moneyRepaid],
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
