// This module turns a person's file into a readable history: one line for each thing that turned her life or nearly did,
// with why, as message keys and values. What happened every month and changed nothing is left out.

import type { MessageValues } from '../../../i18n/translate';
import type { HazardEntry, PersonEntry, PersonFile } from '../../../sim/person-entries';

/** One line of a history. */
export interface HistoryLine {
  readonly month: number;
  readonly key: string;
  readonly values: MessageValues;
  /** Values that are themselves messages: name in the sentence to key. */
  readonly named?: Readonly<Record<string, string>>;
  /** Why: more sentences of the same kind. */
  readonly why: readonly {
    readonly key: string;
    readonly values: MessageValues;
    readonly named?: Readonly<Record<string, string>>;
  }[];
  /** What nearly happened, or only marks the time, is told more quietly. */
  readonly quiet?: boolean;
}

/** Hazards of which it is told that they nearly came. */
const toldWhenNear: ReadonlySet<string> = new Set([
  'death',
  'harm',
  'capture',
  'robbery',
  'interception',
  'exploitation',
  'apprehension',
  'removal',
  'caseBelieved',
  'decision',
]);
/** Draws that only lead to something which is told itself. */
const notTold: ReadonlySet<string> = new Set(['deliberate', 'recruiterReaches', 'boardFerry', 'partner', 'heldFirst']);
const toldMarks: ReadonlySet<string> = new Set(['deceived', 'labourHarm', 'refused', 'visaRefused', 'familyRefused']);
const monthsOfYear = 12;
/** A belief that moves by less (of 0–1) turns no life. */
const notableBelief = 0.1;

/** The history of a file. */
export function historyOf({ entries }: PersonFile): HistoryLine[] {
  const lines: HistoryLine[] = [];
  for (const entry of entries) {
    const line = lineOf(entry);
    if (line !== undefined) lines.push(line);
  }
  return lines;
}

function lineOf(entry: PersonEntry): HistoryLine | undefined {
  const { month } = entry;
  switch (entry.kind) {
    case 'choice':
      return entry.chosen === 'stay' ? undefined : choiceLine(entry);
    case 'hazard':
      return hazardLine(entry);
    case 'ways':
      return entry.taken === undefined || entry.taken === 'goes-on' || entry.taken === 'waits'
        ? undefined
        : {
            month,
            key: `lab.history.way.${entry.event}.${entry.taken}`,
            values: {},
            why: [chanceOf(entry.ways.find(([name]) => name === entry.taken)?.[1] ?? 0)],
          };
    case 'state':
      return {
        month,
        key: entry.route === 0 ? 'lab.history.state' : 'lab.history.state-on',
        values: { code: entry.route },
        named: { what: `lab.life.${entry.to}` },
        why: [],
      };
    case 'mark':
      return entry.on && toldMarks.has(entry.mark)
        ? { month, key: `lab.history.mark.${entry.mark}`, values: {}, why: [] }
        : undefined;
    case 'justice':
      return { month, key: `lab.history.case.${entry.to}`, values: {}, why: [] };
    case 'severity':
      return { month, key: 'lab.history.severity', values: { n: entry.severity }, why: [] };
    case 'money':
      // Once a year is enough to see where she stands.
      return month % monthsOfYear === monthsOfYear - 1
        ? {
            month,
            key: 'lab.history.money',
            values: { savings: Math.round(entry.savings), debt: Math.round(entry.debt) },
            why: [],
            quiet: true,
          }
        : undefined;
    case 'belief':
      if (Math.abs(entry.to - entry.from) < notableBelief) return undefined;
      return {
        month,
        key: `lab.history.belief.${entry.belief}.${entry.to > entry.from ? 'more' : 'less'}`,
        values: { from: Math.round(entry.from * 100), to: Math.round(entry.to * 100) },
        why: [],
        quiet: true,
      };
    default:
      return undefined;
  }
}

function choiceLine(entry: Extract<PersonEntry, { kind: 'choice' }>): HistoryLine {
  const sums = entry.weighed
    .map(({ alternative, worth, luck }) => ({ alternative, sum: worth + luck, worth }))
    .sort((a, b) => b.sum - a.sum);
  const next = sums.find(({ alternative }) => alternative !== entry.chosen);
  const chosen = sums.find(({ alternative }) => alternative === entry.chosen);
  const name = (alternative: string): string => `lab.history.alternative.${alternative}`;
  return {
    month: entry.month,
    key: `lab.history.choice.${entry.choice}`,
    values: {},
    named: { what: name(entry.chosen) },
    why:
      next === undefined || chosen === undefined
        ? []
        : [
            {
              key: 'lab.history.weighed',
              values: { lead: Math.round((chosen.sum - next.sum) * 100) / 100 },
              named: { chosen: name(entry.chosen), next: name(next.alternative) },
            },
          ],
  };
}

function hazardLine(entry: HazardEntry): HistoryLine | undefined {
  const { month, event, came, nearly, chance, luck, why } = entry;
  if (notTold.has(event) || (!came && !(nearly && toldWhenNear.has(event)))) return undefined;
  const strong = [...(why?.factors ?? [])].filter(([, factor]) => factor > 1.1 || factor < 0.9);
  return {
    month,
    key: came ? `lab.history.event.${event}` : 'lab.history.nearly',
    values: {},
    ...(came ? {} : { named: { what: `lab.history.event.${event}` } }),
    why: [
      {
        key: came ? 'lab.history.drawn' : 'lab.history.missed',
        values: { chance: percent(chance), luck: percent(luck) },
      },
      ...strong.map(([name, factor]) => ({
        key: factor > 1 ? 'lab.history.factor.more' : 'lab.history.factor.less',
        values: { factor: Math.round(factor * 100) / 100 },
        named: { what: `lab.history.factor.${name}` },
      })),
    ],
    ...(came ? {} : { quiet: true }),
  };
}

function chanceOf(chance: number): HistoryLine['why'][number] {
  return { key: 'lab.history.chance', values: { chance: percent(chance) } };
}

/** Of a hundred; small chances keep a figure. */
function percent(share: number): number {
  return share >= 0.1 ? Math.round(share * 100) : Math.round(share * 1000) / 10;
}
