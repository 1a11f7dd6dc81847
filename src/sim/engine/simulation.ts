// This module runs one population under one policy, month by month (the schedule of docs/model.md): ramps, rates, persons,
// lotteries, then markets, networks, cases, purse and mood. It can be stepped in small slices, chunk by chunk.

import { log } from '../../common/exact-math';
import { quantileOfBins } from '../../common/quantile';
import { statusQuoSettings } from '../../policy/levers';
import { moveCapital, reformsBlocked } from '../country/political-capital';
import { moveConcern, moveNews, seeMonth, trustTarget } from '../country/polity';
import { moveDebt, placesShort, priceMonth } from '../country/public-finance';
import { type Macro, startMacro } from '../frame/macro';
import { channel, irregularRouteCount, personState, personStateCount } from '../frame/person-state';
import { allocatePopulation, type Population, turnMonth } from '../frame/population';
import { createRamps, type SettingRamps, type SettingsInForce } from '../frame/setting-ramps';
import { moveMarket, viewRoutes } from '../journey/smuggling-market';
import { refusalShare } from '../month/decision-rates';
import type { Journal } from '../month/journal';
import { type MonthRates, ratesOfMonth } from '../month/month-rates';
import { debtBinCount, debtBinCrowns, type LotteryList, type MonthStage, type RouteViews } from '../month/month-stage';
import { type ShocksNow, shocksAt } from '../month/shocks-now';
import { chunkSize, sumRows, tally, tallyCount } from '../month/tallies';
import { bearPersons } from '../people/birth';
import { learnOdds } from '../people/learn-odds';
import { drawLotteries } from '../people/legal-line';
import { personsAtRisk, type RunRequest } from '../run-api';
import { moveJustice } from '../stay/justice-stream';
import { moveNetworks, vulnerablePool } from '../stay/trafficking-networks';
import { type KeptFields, keepFields, restoreFields } from './kept-fields';
import { recordMonth } from './record-month';
import { RunTrace } from './run-trace';
import { stepChunk } from './step-person';

/** Months at the status quo before month 0. */
export const burnInMonths = 24;

/** First and last month (after burn-in) in which persons at the Quay are recorded. */
const quayRecorded = { first: 6, last: 54 } as const;

/** Everything a run carries from one month to the next, but for its trace. */
export interface KeptState {
  readonly population: KeptFields;
  readonly macro: KeptFields;
  readonly run: KeptFields;
  /** Levers on their way, and which changes have begun. */
  readonly ramps: KeptFields;
  /** Persons on the three lists when the last lotteries were drawn. */
  readonly waiting: readonly number[];
}

/** Fields of a run that are made anew from its request or every month, or are kept in a way of their own. */
const notAmongTheFields = ['request', 'population', 'macro', 'trace', 'stage', 'ramps', 'settings', 'shocks', 'rows'];

/** A run under way. What is protected is for a second writing of the persons (`tools/bench/object-model`) under the same month. */
export class Simulation {
  readonly population: Population;
  readonly trace: RunTrace;
  /** Persons by state at the end of the last month. */
  readonly stocks = new Float64Array(personStateCount);
  /** Persons waiting at the end of the last month, by line. */
  readonly lines = new Float64Array(Object.keys(channel).length);
  readonly chunks: number;
  /** Months stepped so far, burn-in included. */
  time = 0;
  protected readonly request: RunRequest;
  protected readonly macro: Macro;
  private readonly ramps: SettingRamps;
  private readonly rows: Float64Array;
  /** Sums over persons of the last month, by tally. */
  readonly totals = new Float64Array(tallyCount);
  protected readonly stage: MonthStage;
  private readonly weight: number;
  private abroadAtStart = 0;
  private poolAtStart = 0;
  private settings: SettingsInForce;
  private shocks: ShocksNow;

  constructor(request: RunRequest) {
    this.request = request;
    const { people, parameters } = request;
    this.population = allocatePopulation(people);
    this.weight = personsAtRisk / people;
    this.chunks = Math.ceil(people / chunkSize);
    this.rows = new Float64Array(this.chunks * tallyCount);
    this.macro = startMacro(parameters);
    this.ramps = createRamps(request.policy, statusQuoSettings);
    this.settings = this.ramps.at(-burnInMonths);
    this.shocks = shocksAt(request.shocks, -burnInMonths);
    this.trace = new RunTrace(request);
    const lottery = (): LotteryList => ({ persons: new Int32Array(people), count: 0, waiting: 0 });
    const views: RouteViews = {
      price: new Float64Array(irregularRouteCount),
      danger: new Float64Array(irregularRouteCount),
      arrives: new Float64Array(irregularRouteCount),
      promised: new Float64Array(irregularRouteCount),
      grantOdds: new Float64Array(this.macro.grantOdds.length),
      waitWork: this.macro.waitWork,
      waitWorkLog: 0,
    };
    this.stage = {
      population: this.population,
      time: 0,
      rates: this.ratesNow(-burnInMonths),
      views,
      row: this.rows,
      lotteries: [lottery(), lottery(), lottery()],
      debtBins: new Uint32Array(debtBinCount),
      quay: undefined,
      journal: undefined,
    };
  }

  /** Months of the whole run, burn-in included. */
  get span(): number {
    return burnInMonths + this.request.months;
  }

  /** Outputs so far, by month after burn-in. */
  get outputs(): RunTrace['outputs'] {
    return this.trace.outputs;
  }

  /** True when every month is done. */
  get done(): boolean {
    return this.time >= this.span;
  }

  /** Months done after burn-in; negative in burn-in. */
  get month(): number {
    return this.time - burnInMonths;
  }

  /** Copy everything the next month depends on. Only between two months; throws a TypeError at a field it cannot keep. */
  keep(): KeptState {
    return {
      population: keepFields(this.population),
      macro: keepFields(this.macro),
      run: keepFields(this, notAmongTheFields),
      ramps: keepFields(this.ramps.state),
      waiting: this.stage.lotteries.map(({ waiting }) => waiting),
    };
  }

  /** Go on from a kept state instead of being borne. What was recorded until then is written into the trace apart. */
  takeUp(kept: KeptState): void {
    restoreFields(this.population, kept.population);
    restoreFields(this.macro, kept.macro);
    restoreFields(this, kept.run);
    // Until month 0 ramps know no policy; from then on they hold what has begun of it.
    if (this.month > 0) restoreFields(this.ramps.state, kept.ramps);
    for (const [which, waiting] of kept.waiting.entries()) this.stage.lotteries[which]!.waiting = waiting;
  }

  /** Bear the persons of one chunk; every chunk once, before the first month. */
  bearChunk(chunk: number): void {
    const { people, seed, parameters } = this.request;
    const from = chunk * chunkSize;
    bearPersons(this.population, seed, parameters, from, Math.min(people, from + chunkSize));
  }

  /** All persons are there: count them, and let everybody see everybody. */
  settle(): void {
    turnMonth(this.population);
    this.countStocks();
    this.abroadAtStart = Math.max(1, this.abroad());
    this.poolAtStart = Math.max(1, this.pool());
  }

  /** Begin a month: settings in force, rates, what people see. */
  openMonth(): void {
    const month = this.time - burnInMonths;
    const { stage, macro } = this;
    this.settings = this.ramps.at(month, reformsBlocked(macro, this.request.parameters));
    this.shocks = shocksAt(this.request.shocks, month);
    stage.time = this.time;
    stage.rates = this.ratesNow(month);
    stage.rates.trustTarget = trustTarget(macro, this.request.parameters, this.settings);
    viewRoutes(macro, stage.views, this.request.parameters);
    stage.views.waitWork = Math.max(stage.rates.delayWork, (stage.rates.delayWork + macro.waitWork) / 2);
    stage.views.waitWorkLog = log(1 + stage.views.waitWork);
    stage.debtBins.fill(0);
    stage.quay = this.request.recordQuay && month >= quayRecorded.first && month <= quayRecorded.last ? [] : undefined;
    this.rows.fill(0);
  }

  /** Step one chunk of persons. Chunks may be stepped in any order. */
  stepChunk(chunk: number): void {
    const from = chunk * chunkSize;
    this.stepPersons(chunk, from, Math.min(this.population.count, from + chunkSize));
  }

  /** Step some persons of a chunk, first to last; within a chunk the order must be that of their numbers. */
  stepPersons(chunk: number, from: number, to: number): void {
    this.stage.row = this.rowOf(chunk);
    stepChunk(this.stage, from, to);
  }

  /** The sums of a chunk's month so far, by `tally`. */
  rowOf(chunk: number): Float64Array {
    return this.rows.subarray(chunk * tallyCount, (chunk + 1) * tallyCount);
  }

  /** Let a journal listen to its person from now on, or nobody. */
  listen(journal: Journal | undefined): void {
    this.stage.journal = journal;
  }

  /** End a month: lotteries, markets, networks, cases, purse, mood; then record it. */
  closeMonth(): void {
    const { stage, macro, totals, settings } = this;
    const p = this.request.parameters;
    // Lotteries add to the first row; they are drawn after all chunks, in an order of their own.
    stage.row = this.rows.subarray(0, tallyCount);
    const skilledYear = settings['work-visas'] * (1 - settings['lower-paid-share']);
    const lowerYear = settings['work-visas'] * settings['lower-paid-share'];
    const open = this.shocks.pandemic ? 0 : 1;
    this.drawLines([lowerYear * open, skilledYear * open, settings['humanitarian-places'] * open]);
    sumRows(this.rows, this.chunks, totals);
    this.countStocks();
    learnOdds(macro, totals, stage, p, settings, this.weight);
    const settling = this.time < burnInMonths;
    moveMarket(macro, totals, stage.rates, p, settings, this.time, settling);
    if (settling) {
      macro.refusalStart = refusalShare(p, macro.grantOdds);
      // The start is the end of burn-in: everything is told against the status quo.
      this.abroadAtStart = Math.max(1, this.abroad());
      this.poolAtStart = Math.max(1, this.pool());
    }
    macro.abroadRatio += p['people.abroad-memory'] * (this.abroad() / this.abroadAtStart - macro.abroadRatio);
    const pool = { ratio: this.pool() / this.poolAtStart, persons: this.pool() * this.weight };
    moveNetworks(macro, totals, p, settings, pool, this.weight, settling);
    const justice = moveJustice(macro, totals, stage.rates, p, settings, this.weight);
    const persons = Math.max(1, totals[tally.persons]!);
    macro.trustMean = totals[tally.trustSum]! / persons;
    macro.informationMean = totals[tally.informationSum]! / persons;
    moveNews(macro, p, settings);
    const finance = priceMonth(totals, this.stocks, justice, p, settings, this.weight);
    const seen = seeMonth(totals, this.weight, placesShort(totals, this.stocks, p, this.weight));
    moveConcern(macro, seen, this.shocks, p);
    moveCapital(macro, p, settings);
    const month = this.time - burnInMonths;
    moveDebt(macro, finance.grossSpend, month);
    if (month >= 0) {
      recordMonth({
        outputs: this.trace.outputs,
        month,
        totals,
        stocks: this.stocks,
        lines: this.lines,
        weight: this.weight,
        macro,
        settings,
        parameters: p,
        justice,
        finance,
        seen,
        medianDebt: quantileOfBins(stage.debtBins, debtBinCrowns, 1 / 2),
      });
      if (stage.quay) {
        stage.quay.sort((a, b) => a.person - b.person);
        for (const person of stage.quay) this.trace.quay.push(person);
      }
      this.trace.recordPlaces(month, this.population, this.stocks, this.weight);
    }
    turnMonth(this.population);
    this.time++;
  }

  private ratesNow(month: number): MonthRates {
    return ratesOfMonth(this.request.parameters, this.settings, this.macro, this.shocks, month, this.weight);
  }

  /** Draw the lotteries of the lines for this many places a year: lower-paid, skilled, humanitarian. */
  protected drawLines(annual: readonly [number, number, number]): void {
    drawLotteries(this.stage, this.macro, annual);
  }

  protected countStocks(): void {
    const { stocks, population } = this;
    stocks.fill(0);
    this.lines.fill(0);
    for (let person = 0; person < population.count; person++) {
      const state = population.state[person]!;
      stocks[state]!++;
      if (state === personState.queue) this.lines[population.channel[person]!]!++;
    }
  }

  private abroad(): number {
    const { stocks } = this;
    return (
      stocks[personState.irregular]! +
      stocks[personState.claim]! +
      stocks[personState.tied]! +
      stocks[personState.open]! +
      stocks[personState.protected]! +
      stocks[personState.exploited]!
    );
  }

  /** People a network can take: without papers, tied, or waiting. */
  private pool(): number {
    return vulnerablePool(this.stocks, this.request.parameters);
  }
}

/** A simulation with all persons borne, ready for its first month. */
export function startSimulation(request: RunRequest): Simulation {
  const simulation = new Simulation(request);
  for (let chunk = 0; chunk < simulation.chunks; chunk++) simulation.bearChunk(chunk);
  simulation.settle();
  return simulation;
}
