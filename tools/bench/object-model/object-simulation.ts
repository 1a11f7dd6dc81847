// This module is the model with persons as objects, as one would write it without typed arrays: a second writing of the
// rules of a person's month. It exists for two reasons: the engine's speed is told against it (`npm run bench`), and a
// test holds the two writings together (`tests/model/second-writing.test.ts`). What is not a person's month is the
// engine's own: birth, the month's rates, markets, networks, cases, purse and mood. It leaves out the record of the Quay,
// the map of lights, the person file, and the sums that feed nothing but outputs about who arrives, about surveys and about
// the ledger of money: it does a little less than the engine, so the comparison of speed errs in its favour.

import { Simulation } from '../../../src/sim/engine/simulation.ts';
import { channel, personState } from '../../../src/sim/frame/person-state.ts';
import { debtBinCount, debtBinCrowns } from '../../../src/sim/month/month-stage.ts';
import { tally } from '../../../src/sim/month/tallies.ts';
import { contactOf } from '../../../src/sim/people/beliefs.ts';
import type { RunRequest, RunResult } from '../../../src/sim/run-api.ts';
import type { CountName } from './counts.ts';
import { beginMonth, type MonthNow } from './month-now.ts';
import { Person } from './person.ts';
import { step } from './step.ts';
import { drawLottery } from './waiting.ts';

/** Room for a fraction carried over and one whole place, however small a quota is. */
const leastCarried = 1.999;

/** Number of the first acquaintance abroad, and of each further circle after it. */
const firstDiaspora = 16;

/** Places of the lotteries in the macro state. */
const places = { lowerPaid: 0, skilled: 1, humanitarian: 2, targeted: 3 } as const;

/** A run whose persons are objects. */
export class ObjectSimulation extends Simulation {
  people: readonly Person[] = [];
  /** Whether impressions are written over instead of made anew: less natural, and lighter on memory. */
  isCareful = false;
  private now: MonthNow | undefined;

  /** Read the persons from the population that was borne, and introduce them to each other. */
  override settle(): void {
    const { population, request } = this;
    const people = Array.from({ length: population.count }, (_, id) => new Person(population, id));
    const p = request.parameters;
    const known = (person: Person, from: number, count: number) =>
      Array.from({ length: count }, (_, which) => people[contactOf(person.key, from + which, people.length)]!);
    for (const person of people) {
      person.contacts = known(person, 0, p['belief.contacts']);
      person.circlesAbroad = Array.from({ length: p['belief.diaspora-contacts'] }, (_, slot) =>
        known(person, firstDiaspora * (slot + 1), p['belief.diaspora-reach']),
      );
    }
    this.people = people;
    super.settle();
  }

  /** One whole month. */
  liveMonth(): void {
    this.openMonth();
    const now = beginMonth(this.time, this.request.parameters, this.stage.rates, this.stage.views);
    this.now = now;
    for (const person of this.people) step(person, now);
    this.closeMonth();
    for (const person of this.people) {
      if (this.isCareful) person.showHerselfAgain();
      else person.showHerself();
    }
  }

  protected override drawLines(annual: readonly [number, number, number]): void {
    const { now, macro, stage } = this;
    if (!now) return;
    const { lowerPaid, skilled, humanitarian } = now.lists;
    const [lowerPaidYear, skilledYear, humanitarianYear] = annual;
    this.give(now, lowerPaid, 'lowerPaid', lowerPaidYear);
    this.give(now, skilled, 'skilled', skilledYear);
    // Places kept for a group are drawn first; who of the group draws none may still draw one of the rest.
    const kept = now.parameters['pathway.targeted-tesmar'];
    const group = humanitarian.filter(({ origin }) => origin === 'tesmar');
    if (humanitarian.length > 0) {
      macro.targetedInLine +=
        now.parameters['decision.line-news'] * (group.length / humanitarian.length - macro.targetedInLine);
    }
    if (kept > 0) this.give(now, group, 'targeted', humanitarianYear * kept);
    this.give(now, humanitarian, 'humanitarian', humanitarianYear * (1 - kept));
    for (const [which, list] of [lowerPaid, skilled, humanitarian].entries()) {
      stage.lotteries[which]!.waiting = list.length;
    }
    this.handOver(now);
  }

  /** Draw one lottery: places carried over plus this month's. */
  private give(now: MonthNow, list: readonly Person[], which: keyof typeof places, annual: number): void {
    const carried = this.macro.places;
    const monthly = annual / 12 / now.rates.peopleWeight;
    const most = Math.max(leastCarried, monthly * now.parameters['queue.places-carried-months']);
    const open = Math.min(carried[places[which]]! + monthly, most);
    carried[places[which]] = open - drawLottery(list, Math.floor(open), now);
  }

  /** Give the month's counts to the code that closes it. */
  private handOver(now: MonthNow): void {
    const { row, debtBins } = this.stage;
    for (const [name, count] of Object.entries(now.counts)) row[tally[name as CountName]] = count;
    for (const debt of now.debtsOfNewcomers) {
      debtBins[Math.min(debtBinCount - 1, Math.floor(debt / debtBinCrowns))]!++;
    }
  }

  protected override countStocks(): void {
    this.stocks.fill(0);
    this.lines.fill(0);
    for (const person of this.people) {
      this.stocks[personState[person.state]]!++;
      if (person.state === 'queue') this.lines[channel[person.line]]!++;
    }
  }
}

/** What a run of the object version answers. */
export interface ObjectRun {
  readonly outputs: RunResult['outputs'];
  /** All persons as they are in the end. */
  readonly people: readonly Person[];
}

/** Run the object version at once; `isCareful` spares memory where an ordinary writing would not. */
export function runObjects(request: RunRequest, isCareful = false): ObjectRun {
  const simulation = new ObjectSimulation(request);
  simulation.isCareful = isCareful;
  return runToTheEnd(simulation);
}

/** Bear the persons of a simulation and run all its months. */
export function runToTheEnd(simulation: ObjectSimulation): ObjectRun {
  for (let chunk = 0; chunk < simulation.chunks; chunk++) simulation.bearChunk(chunk);
  simulation.settle();
  while (!simulation.done) simulation.liveMonth();
  return { outputs: simulation.outputs, people: simulation.people };
}
