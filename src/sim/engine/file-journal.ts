// This module listens to one person's month and writes it down as entries. It hears chances, ways, choices and factors;
// it changes nothing, and what her fields show at the end of a month is another module's.

import { type EventName, events } from '../frame/events';
import type { Journal } from '../month/journal';
import type { HazardFactors, PersonEntry } from '../person-entries';
import type { Way, Weighed } from '../weighed';

/** Hazards below this chance are told in one line a month when they neither come nor nearly come. */
const smallChance = 0.05;

/** Factors are told again when one has changed by more than this share. */
const notableFactor = 0.05;

const names = new Map<number, EventName>(
  (Object.entries(events) as [EventName, number][]).map(([name, event]) => [event, name]),
);

/** A journal that keeps entries of the month under way. */
export class FileJournal implements Journal {
  readonly person: number;
  private month = 0;
  private entries: PersonEntry[] = [];
  private quiet: [EventName, number][] = [];
  private readonly factorsNow = new Map<number, HazardFactors>();
  private readonly factorsTold = new Map<number, HazardFactors>();

  constructor(person: number) {
    this.person = person;
  }

  /** Begin a month (after burn-in). */
  begin(month: number): void {
    this.month = month;
    this.entries = [];
    this.quiet = [];
    this.factorsNow.clear();
  }

  /** True when a hazard came this month. */
  came(event: EventName): boolean {
    return this.entries.some((entry) => entry.kind === 'hazard' && entry.event === event && entry.came);
  }

  /** Entries of the month, in the order of the model. */
  end(): PersonEntry[] {
    const { month, quiet } = this;
    return quiet.length > 0 ? [...this.entries, { kind: 'quiet', month, hazards: quiet }] : this.entries;
  }

  chance(event: number, chance: number, luck: number): void {
    const { month } = this;
    const name = nameOf(event);
    const came = luck < chance;
    const nearly = !came && luck < 2 * chance;
    const why = this.factorsNow.get(event);
    const tellsWhy = why !== undefined && (came || nearly || !alike(why, this.factorsTold.get(event)));
    if (!came && !nearly && !tellsWhy && chance < smallChance) {
      this.quiet.push([name, chance]);
      return;
    }
    if (tellsWhy) this.factorsTold.set(event, why);
    this.entries.push({
      kind: 'hazard',
      month,
      event: name,
      chance,
      luck,
      came,
      nearly,
      ...(tellsWhy ? { why } : {}),
    });
  }

  ways(event: number, luck: number, ways: readonly Way[]): void {
    let left = luck;
    const taken = ways.find(([, chance]) => {
      if (left < chance) return true;
      left -= chance;
      return false;
    });
    const entry = { kind: 'ways', month: this.month, event: nameOf(event), luck, ways } as const;
    this.entries.push(taken ? { ...entry, taken: taken[0] } : entry);
  }

  choice(choice: 'plan' | 'route', weighed: readonly Weighed[], chosen: string): void {
    this.entries.push({ kind: 'choice', month: this.month, choice, weighed, chosen });
  }

  factors(event: number, base: number, factors: readonly Way[]): void {
    this.factorsNow.set(event, { base, factors });
  }
}

function nameOf(event: number): EventName {
  const name = names.get(event);
  if (!name) throw new RangeError(`There is no event ${event}.`);
  return name;
}

function alike(now: HazardFactors, told: HazardFactors | undefined): boolean {
  if (!told || told.factors.length !== now.factors.length) return false;
  const near = (a: number, b: number) => Math.abs(a - b) <= notableFactor * Math.abs(b);
  return (
    near(now.base, told.base) && now.factors.every(([, factor], index) => near(factor, told.factors[index]?.[1] ?? 0))
  );
}
