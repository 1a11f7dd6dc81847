// This module finds where the same person's lives in two runs part, and by which event: the mechanism of a changed fate.
// Chances differ between policies nearly always; lives part when something turns one of them alone.

import type { EventName } from './frame/events';
import type { PersonStateName } from './frame/person-state';
import type { ChoiceEntry, HazardEntry, PersonEntry, PersonFile, StateEntry } from './person-entries';

/** Name of the event at which lives part: a drawn event, a choice, or a state entered without any (a term that ended). */
export type Mechanism = EventName | 'plan' | 'route' | `enters-${PersonStateName}`;

/** Where two lives part. */
export interface Parting {
  /** Months after burn-in. */
  readonly month: number;
  readonly mechanism: Mechanism;
  /** What the event was in each life; absent where it did not occur at all. */
  readonly a: PersonEntry | undefined;
  readonly b: PersonEntry | undefined;
}

/** The first event at which two files of one person differ, or undefined when her lives are one. */
export function compareFiles(a: PersonFile, b: PersonFile): Parting | undefined {
  if (a.person !== b.person || a.seed !== b.seed || a.people !== b.people) {
    throw new RangeError('Only two files of the same person can be compared.');
  }
  const months = { a: byMonth(a), b: byMonth(b) };
  for (let month = Math.max(a.from, b.from); month < Math.min(a.to, b.to); month++) {
    const parting = partingIn(month, months.a.get(month) ?? [], months.b.get(month) ?? []);
    if (parting) return parting;
  }
  return undefined;
}

function partingIn(month: number, a: readonly PersonEntry[], b: readonly PersonEntry[]): Parting | undefined {
  const inA = a.filter((entry) => turns(entry, a, b));
  const inB = b.filter((entry) => turns(entry, b, a));
  for (let index = 0; index < Math.max(inA.length, inB.length); index++) {
    const [one, other] = [inA[index], inB[index]];
    if (one && other && outcomeOf(one) === outcomeOf(other)) continue;
    const names = { a: one && mechanismOf(one), b: other && mechanismOf(other) };
    if (names.a && names.a === names.b) return { month, mechanism: names.a, a: one, b: other };
    // The event of one life that the other met, and passed, was the first; what the other met next came of that.
    const passedInB = one && passed(one, b);
    if (one && names.a && (passedInB || !other)) return { month, mechanism: names.a, a: one, b: passedInB };
    const passedInA = other && passed(other, a);
    if (other && names.b && (passedInA || !one)) return { month, mechanism: names.b, a: passedInA, b: other };
    // Neither met the other's event: drawn events come before the states they lead to.
    if (one && names.a) return { month, mechanism: names.a, a: one, b: other };
  }
  return undefined;
}

function byMonth(file: PersonFile): Map<number, PersonEntry[]> {
  const months = new Map<number, PersonEntry[]>();
  for (const entry of file.entries) {
    const month = months.get(entry.month);
    if (month) month.push(entry);
    else months.set(entry.month, [entry]);
  }
  return months;
}

/**
 * True for an entry that turned a life: something came, was chosen, or was entered. To think of going and to stay, to turn
 * down an offer, and which of two ferries is boarded turn nothing.
 */
function turns(entry: PersonEntry, month: readonly PersonEntry[], other: readonly PersonEntry[]): boolean {
  switch (entry.kind) {
    case 'choice':
      return entry.chosen !== 'stay';
    case 'state':
      return true;
    case 'ways':
      return entry.taken !== undefined;
    case 'hazard':
      if (!entry.came || entry.event === 'boardFerry') return false;
      if (entry.event !== 'deliberate' && entry.event !== 'recruiterReaches') return true;
      // Both lead to a choice: they turned her life when it was this choice, and in the other life she had none.
      return (
        !other.some((its) => its.kind === 'hazard' && its.came && its.event === entry.event) &&
        month.some((next) => next.kind === 'choice' && leadsTo(entry.event, next))
      );
    default:
      return false;
  }
}

function leadsTo(event: EventName, choice: ChoiceEntry): boolean {
  if (choice.choice !== 'plan') return false;
  return event === 'recruiterReaches' ? choice.chosen === 'recruiter' : choice.chosen !== 'stay';
}

function outcomeOf(entry: PersonEntry): string {
  switch (entry.kind) {
    case 'choice':
      return `${entry.choice} ${entry.chosen}`;
    case 'ways':
      return `${entry.event} ${entry.taken}`;
    case 'state':
      return `enters ${entry.to} ${entry.route}`;
    case 'hazard':
      return entry.event;
    default:
      return '';
  }
}

function mechanismOf(entry: PersonEntry): Mechanism | undefined {
  switch (entry.kind) {
    case 'choice':
      return entry.choice;
    case 'hazard':
    case 'ways':
      return entry.event;
    case 'state':
      return entersOf(entry);
    default:
      return undefined;
  }
}

function entersOf({ to }: StateEntry): Mechanism {
  return `enters-${to}`;
}

/** The same draw or choice in the other life's month, where it turned nothing. */
function passed(entry: PersonEntry, others: readonly PersonEntry[]): PersonEntry | undefined {
  if (entry.kind === 'choice') return others.find((other) => other.kind === 'choice' && other.choice === entry.choice);
  if (entry.kind !== 'hazard' && entry.kind !== 'ways') return undefined;
  for (const other of others) {
    if ((other.kind === 'hazard' || other.kind === 'ways') && other.event === entry.event) return other;
    if (other.kind !== 'quiet') continue;
    const small = other.hazards.find(([event]) => event === entry.event);
    // The draw is keyed: luck is the same in both lives.
    if (small) {
      const [event, chance] = small;
      const { month, luck } = entry;
      return {
        kind: 'hazard',
        month,
        event,
        chance,
        luck,
        came: false,
        nearly: luck < 2 * chance,
      } satisfies HazardEntry;
    }
  }
  return undefined;
}
