// This module is a person of the object version: who she is, where she is, what has happened to her, what she has and
// believes, and the few things that any part of her life may do with her. Her months are in the files beside this one.

import { draw } from '../../../src/common/draw.ts';
import { mark, personStateNames, trait } from '../../../src/sim/frame/person-state.ts';
import type { Population } from '../../../src/sim/frame/population.ts';
import type { MonthNow } from './month-now.ts';
import {
  type CaseStep,
  type Creditor,
  creditors,
  type IrregularRoute,
  isIrregular,
  type Line,
  lines,
  type Origin,
  origins,
  type Papers,
  type Permit,
  papersByCode,
  permits,
  type Route,
  routes,
  type State,
} from './words.ts';

/** Months since arrival that stand for "was there before the run, or never came". */
const neverArrived = 255;

/** What others saw of a person the month before. */
export interface Impression {
  state: State;
  recruited: boolean;
  everExploited: boolean;
  information: number;
  fearSmuggler: number;
  fearRecruiter: number;
}

/** One person. */
export class Person {
  readonly id: number;
  /** Start of her draws. */
  readonly key: number;
  readonly origin: Origin;
  readonly skill: number;
  readonly sector: number;
  readonly papers: Papers;
  readonly hasKin: boolean;
  readonly needsProtection: boolean;
  readonly isMinor: boolean;
  /** Kept for a life that a player leads. */
  readonly isReserved: boolean;
  /** Month (from the start of burn-in) at which she comes of an age to move; 0 for most. */
  readonly entry: number;
  /** Wish to move, in standard deviations. */
  readonly aspiration: number;
  /** Those she listens to. */
  contacts: readonly Person[] = [];
  /** For each acquaintance abroad she looks for, the people she would know of. */
  circlesAbroad: readonly (readonly Person[])[] = [];

  state: State;
  monthsInState: number;
  route: Route;
  atCrossing = false;
  permit: Permit;
  line: Line;
  /** Months since arrival; undefined for those who never came, or were there before the run. */
  monthsSinceArrival: number | undefined;
  attempts = 0;

  recruited = false;
  deceived = false;
  intendedForExploitation = false;
  harmedEnRoute = false;
  everExploited: boolean;
  refused = false;
  visaRefused = false;
  familyRefused = false;
  labourHarm = false;
  /** Severity of exploitation in the country, 1–3; 0 when there was none. */
  severity: number;
  caseStep: CaseStep = 'none';

  /** Crowns. */
  savings: number;
  debt: number;
  creditor: Creditor;
  trust: number;
  information: number;
  fearSmuggler: number;
  fearRecruiter: number;
  lastMonth: Impression;

  /** Read a person from a population that was just borne. */
  constructor(population: Population, id: number) {
    const traits = population.traits[id]!;
    this.id = id;
    this.key = population.key[id]!;
    this.origin = origins[population.origin[id]!]!;
    this.skill = population.skill[id]!;
    this.sector = population.sector[id]!;
    this.papers = papersByCode[population.papers[id]!]!;
    this.hasKin = (traits & trait.kin) !== 0;
    this.needsProtection = (traits & trait.need) !== 0;
    this.isMinor = (traits & trait.minor) !== 0;
    this.isReserved = (traits & trait.reserved) !== 0;
    this.entry = population.entry[id]!;
    this.aspiration = population.aspiration[id]!;
    this.state = personStateNames[population.state[id]!]!;
    this.monthsInState = population.since[id]!;
    this.route = routes[population.route[id]!]!;
    this.permit = permits[population.basis[id]!]!;
    this.line = lines[population.channel[id]!]!;
    const arrived = population.arrived[id]!;
    this.monthsSinceArrival = arrived === neverArrived ? undefined : arrived;
    this.everExploited = (population.marks[id]! & mark.everExploited) !== 0;
    this.severity = population.severity[id]!;
    this.savings = population.savings[id]!;
    this.debt = population.debt[id]!;
    this.creditor = creditors[population.creditor[id]!]!;
    this.trust = population.trust[id]!;
    this.information = population.information[id]!;
    this.fearSmuggler = population.fearSmuggler[id]!;
    this.fearRecruiter = population.fearRecruiter[id]!;
    this.lastMonth = {
      state: this.state,
      recruited: this.recruited,
      everExploited: this.everExploited,
      information: this.information,
      fearSmuggler: this.fearSmuggler,
      fearRecruiter: this.fearRecruiter,
    };
  }

  get isSkilled(): boolean {
    return this.skill >= 2;
  }

  /** Whether something with a chance of `chance` happens to her this month, by her own draw. */
  happens(event: number, chance: number, now: MonthNow): boolean {
    return draw(this.key, now.time, event) < chance;
  }

  /** Begin to live in a state. */
  enter(state: State): void {
    this.state = state;
    this.monthsInState = 0;
  }

  /** Begin a journey. */
  setOut(state: State, route: Route): void {
    this.route = route;
    this.atCrossing = false;
    this.enter(state);
  }

  /** The route without papers she is on, or was on when she got stuck. */
  irregularRoute(): IrregularRoute {
    return isIrregular(this.route) ? this.route : 'landNorth';
  }

  /** Owe more; a large new debt names the creditor. */
  borrow(crowns: number, from: Creditor): void {
    if (crowns <= 0) return;
    if (crowns >= this.debt / 2) this.creditor = from;
    this.debt += crowns;
  }

  /** What others see of her until the end of next month: a new impression, so that an old one never changes. */
  showHerself(): void {
    this.lastMonth = {
      state: this.state,
      recruited: this.recruited,
      everExploited: this.everExploited,
      information: this.information,
      fearSmuggler: this.fearSmuggler,
      fearRecruiter: this.fearRecruiter,
    };
  }

  /** The same written over the impression she left: what one does once memory has become the trouble. */
  showHerselfAgain(): void {
    this.lastMonth.state = this.state;
    this.lastMonth.recruited = this.recruited;
    this.lastMonth.everExploited = this.everExploited;
    this.lastMonth.information = this.information;
    this.lastMonth.fearSmuggler = this.fearSmuggler;
    this.lastMonth.fearRecruiter = this.fearRecruiter;
  }
}
