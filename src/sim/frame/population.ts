// This module holds the population: one typed array per field, indexed by person. Fields that other persons read are
// kept twice (this month and the month before), so that the order in which persons are stepped cannot matter.

/** All persons. Columns are indexed by person. */
export interface Population {
  readonly count: number;
  /** Start of each person's draws. */
  readonly key: Int32Array;
  // who she is
  readonly origin: Uint8Array;
  /** 0 woman, 1 man. */
  readonly gender: Uint8Array;
  readonly ageBand: Uint8Array;
  readonly skill: Uint8Array;
  readonly sector: Uint8Array;
  readonly traits: Uint8Array;
  readonly papers: Uint8Array;
  /** Month (from the start of burn-in) at which she comes of an age to move; 0 for most. */
  readonly entry: Uint8Array;
  /** Wish to move, in standard deviations. */
  readonly aspiration: Float32Array;
  // where she is
  readonly state: Uint8Array;
  /** Months in the state, up to 255. */
  readonly since: Uint8Array;
  readonly route: Uint8Array;
  /** 0 on the way to the crossing, 1 at it. */
  readonly stage: Uint8Array;
  readonly basis: Uint8Array;
  readonly channel: Uint8Array;
  readonly marks: Uint16Array;
  readonly attempts: Uint8Array;
  /** Severity of exploitation in the country, 1–3; of the last time when it has ended, 0 when there was none. */
  readonly severity: Uint8Array;
  /** Step of her case, `justiceStep`. */
  readonly justice: Uint8Array;
  readonly creditor: Uint8Array;
  /** Months since arrival in the country, up to 255; 255 also for those who were there before the run. */
  readonly arrived: Uint8Array;
  // what she has and thinks
  readonly savings: Float32Array;
  readonly debt: Float32Array;
  readonly trust: Float32Array;
  readonly information: Float32Array;
  readonly fearSmuggler: Float32Array;
  readonly fearRecruiter: Float32Array;
  // the month before, as others see it
  readonly stateBefore: Uint8Array;
  readonly marksBefore: Uint16Array;
  readonly informationBefore: Float32Array;
  readonly fearSmugglerBefore: Float32Array;
  readonly fearRecruiterBefore: Float32Array;
}

/** Make room for a number of persons. */
export function allocatePopulation(count: number): Population {
  const bytes = () => new Uint8Array(count);
  const floats = () => new Float32Array(count);
  return {
    count,
    key: new Int32Array(count),
    origin: bytes(),
    gender: bytes(),
    ageBand: bytes(),
    skill: bytes(),
    sector: bytes(),
    traits: bytes(),
    papers: bytes(),
    entry: bytes(),
    aspiration: floats(),
    state: bytes(),
    since: bytes(),
    route: bytes(),
    stage: bytes(),
    basis: bytes(),
    channel: bytes(),
    marks: new Uint16Array(count),
    attempts: bytes(),
    severity: bytes(),
    justice: bytes(),
    creditor: bytes(),
    arrived: bytes(),
    savings: floats(),
    debt: floats(),
    trust: floats(),
    information: floats(),
    fearSmuggler: floats(),
    fearRecruiter: floats(),
    stateBefore: bytes(),
    marksBefore: new Uint16Array(count),
    informationBefore: floats(),
    fearSmugglerBefore: floats(),
    fearRecruiterBefore: floats(),
  };
}

/** Bytes a person takes, both buffers included. */
export function bytesPerPerson(population: Population): number {
  let bytes = 0;
  for (const column of Object.values(population) as readonly (number | ArrayBufferView)[]) {
    if (typeof column !== 'number') bytes += column.byteLength;
  }
  return bytes / population.count;
}

/** Copy what others may read: at the end of a month, before the next. */
export function turnMonth(population: Population): void {
  population.stateBefore.set(population.state);
  population.marksBefore.set(population.marks);
  population.informationBefore.set(population.information);
  population.fearSmugglerBefore.set(population.fearSmuggler);
  population.fearRecruiterBefore.set(population.fearRecruiter);
}

/** Put a person into a state, its months counted from 0. */
export function enterState(population: Population, person: number, state: number): void {
  population.state[person] = state;
  population.since[person] = 0;
}

/** Borrow from a creditor; a larger new debt names the creditor. Crowns. */
export function borrow(population: Population, person: number, crowns: number, from: number): void {
  if (crowns <= 0) return;
  if (crowns >= population.debt[person]! / 2) population.creditor[person] = from;
  population.debt[person]! += crowns;
}
