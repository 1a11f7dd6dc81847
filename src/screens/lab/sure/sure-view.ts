// This module says what drawn worlds show, as data and message keys: for each headline a band and how often B does better, what
// decides it, what would turn it. Numbers are turned from means a month into what the headlines show.

import { parameterNotes } from '../../../evidence/parameter-notes';
import { isParameterId, type ParameterId, parameterById } from '../../../evidence/parameter-set';
import { isSwitchId, switchById } from '../../../evidence/switches';
import type { Translate } from '../../../i18n/translate';
import type { OutputId } from '../../../sim/run-api';
import type { TriedFlips } from '../../../uncertainty/confirm-flips';
import { placeOf } from '../../../uncertainty/measure-row';
import type { PairedEnsemble } from '../../../uncertainty/paired-ensemble';
import type { Share } from '../../../uncertainty/shares';
import { type Tornado, widestSwings } from '../../../uncertainty/tornado';
import { numberWords } from '../assume/number-text';
import type { Sentence } from '../lab-view';
import { labMonths } from '../lab-worlds';
import { differenceWords } from '../number-words';
import { headlineDisplays, type OutputDisplay } from '../output-display';

/** What a mean a month is in the headline: a sum of all months for flows, itself for the rest. */
export function scaleOf(display: OutputDisplay): number {
  return display.kind === 'flow' ? labMonths : 1;
}

/** One headline over the drawn worlds. */
export interface SureRow {
  readonly display: OutputDisplay;
  /** Band of B minus A: 5th, 50th, 95th percentile, in the headline's unit. */
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  /** Drawn worlds in which B does better. */
  readonly better: Share;
  /** Drawn worlds in which A does better. */
  readonly worse: Share;
  /** Drawn worlds in which neither does. */
  readonly even: number;
}

/** The six headlines over the worlds drawn so far. */
export function sureRows(ensemble: PairedEnsemble): SureRow[] {
  return headlineDisplays.map((display) => {
    const { difference, better, worse } = ensemble.answer(display.id);
    if (!better || !worse) throw new RangeError(`Nothing is wished of ${display.id}.`);
    const scale = scaleOf(display);
    return {
      display,
      low: difference.low * scale,
      mid: difference.mid * scale,
      high: difference.high * scale,
      better,
      worse,
      even: better.of - better.count - worse.count,
    };
  });
}

/**
 * Shares above which a sentence says that one world does better: nearly always, and mostly. They must hold for the low end of
 * what so few draws leave open: two worlds out of two are no proof.
 */
const nearlyAlways = 0.9;
const mostly = 0.5;

/** How firmly B or A does better on a headline, as a key: both directions have the same words. */
export function firmnessOf({
  better,
  worse,
}: Pick<SureRow, 'better' | 'worse'>): 'b-always' | 'b-mostly' | 'open' | 'a-mostly' | 'a-always' {
  if (better.low >= nearlyAlways) return 'b-always';
  if (worse.low >= nearlyAlways) return 'a-always';
  if (better.low > mostly) return 'b-mostly';
  if (worse.low > mostly) return 'a-mostly';
  return 'open';
}

/** A headline's sentence. */
export function sureSentence(t: Translate, row: SureRow): string {
  return t(`sure.says.${firmnessOf(row)}`, {
    name: t(`output.${row.display.id}.name`),
    n: row.better.count,
    m: row.worse.count,
    of: row.better.of,
    low: differenceWords(t, row.low, row.display.measure),
    high: differenceWords(t, row.high, row.display.measure),
  });
}

/** One bar of a tornado, in the headline's unit. */
export interface Bar {
  readonly id: string;
  /** The assumption, or the question. */
  readonly what: string;
  readonly kind: 'assumption' | 'question';
  /** B minus A at each end, with what is assumed there in words. */
  readonly ends: readonly { readonly at: string; readonly difference: number }[];
  readonly from: number;
  readonly to: number;
}

/** A tornado of one headline: its centre, luck alone, and the widest bars. */
export interface Bars {
  readonly centre: number;
  /** One standard deviation of luck. */
  readonly luck: number;
  readonly bars: readonly Bar[];
}

/** Bars shown. */
const mostBars = 10;

/** The widest bars for a headline. */
export function barsOf(tornado: Tornado, display: OutputDisplay): Bars {
  const place = placeOf(display.id);
  const scale = scaleOf(display);
  const centre = (tornado.centre[place] ?? 0) * scale;
  const bars = widestSwings(tornado, display.id)
    .slice(0, mostBars)
    .map((swing): Bar => {
      const ends = swing.ends.map((end) => ({
        at: wordsOfEnd(swing.id, end.value),
        difference: (end.difference[place] ?? 0) * scale,
      }));
      const all = [centre, ...ends.map((end) => end.difference)];
      return {
        id: swing.id,
        what: whatOf(swing.id),
        kind: swing.kind,
        ends,
        from: Math.min(...all),
        to: Math.max(...all),
      };
    });
  return { centre, luck: (tornado.luck[place] ?? 0) * scale, bars };
}

function whatOf(id: string): string {
  if (isSwitchId(id)) return switchById(id).question;
  return isParameterId(id) ? parameterNotes(id).description : id;
}

function wordsOfEnd(id: string, value: number | string): string {
  if (typeof value === 'number') return numberWords(value);
  return isSwitchId(id) ? (switchById(id).options.find((option) => option.id === value)?.says ?? value) : value;
}

/** What the memo says of doubt: each headline over the drawn worlds, and what would turn those that were studied. */
export function doubtOf(
  t: Translate,
  ensemble: PairedEnsemble,
  flips: ReadonlyMap<OutputId, TriedFlips>,
): { readonly sure: readonly string[]; readonly flips: readonly string[] } {
  const turns = headlineDisplays.flatMap((display) => {
    const tried = flips.get(display.id);
    if (!tried) return [];
    return flipSentences(tried, display)
      .slice(0, 2)
      .map(({ key, values }) => t(key, { ...values, want: t(`sure.want.${display.id}`) }));
  });
  return { sure: sureRows(ensemble).map((row) => sureSentence(t, row)), flips: turns.slice(0, 4) };
}

/** What would have to be true for the answer to turn. */
export interface FlipRow {
  readonly id: ParameterId;
  readonly what: string;
  readonly unit: string;
  /** Where it turns, and whether it must be above or below. */
  readonly value: number;
  readonly side: 'above' | 'below';
  /** How much better B is at the end on that side (negative when worse). */
  readonly gainBeyond: number;
  readonly centre: number;
  /** How far that is from the usual value, as a share of the range. */
  readonly distance: number;
}

/** Flip points that runs confirmed, nearest first. */
export function flipRows({ points }: TriedFlips): FlipRow[] {
  return points
    .flatMap(({ id, value, distance, centre, gainAtLow, gainAtHigh }): FlipRow[] =>
      value === undefined || distance === undefined
        ? []
        : [
            {
              id,
              what: parameterNotes(id).description,
              unit: parameterById(id).unit,
              value,
              side: value > centre ? 'above' : 'below',
              gainBeyond: value > centre ? gainAtHigh : gainAtLow,
              centre,
              distance,
            },
          ],
    )
    .sort((x, y) => x.distance - y.distance);
}

/**
 * Sentences of the flip points of one headline; one that says so when nothing turns it. A gain that luck alone would make is told
 * as a tie, in the middle as at the ends.
 */
export function flipSentences(tried: TriedFlips, display: OutputDisplay): Sentence[] {
  const output: OutputId = display.id;
  const isTie = (gain: number): boolean => Math.abs(gain) <= tried.tie;
  if (isTie(tried.gain)) return [{ key: 'sure.flip.tie', values: { output } }, ...leadsFromTie(tried)];
  const side = tried.gain > 0 ? 'b' : 'a';
  const rows = flipRows(tried);
  if (rows.length === 0) return [{ key: `sure.flip.none.${side}`, values: { output } }];
  return rows.map((row) => ({
    key: `sure.flip.${isTie(row.gainBeyond) ? 'even.' : ''}${side}.${row.side}`,
    values: { what: row.what, value: numberWords(row.value), unit: row.unit, usual: numberWords(row.centre) },
  }));
}

/** What would make a lead of a tie: each tried assumption at each end where the gain is more than luck. */
function leadsFromTie({ points, tie }: TriedFlips): Sentence[] {
  return points.flatMap(({ id, low, high, centre, gainAtLow, gainAtHigh }) =>
    [
      { at: low, gain: gainAtLow },
      { at: high, gain: gainAtHigh },
    ]
      .filter(({ gain }) => Math.abs(gain) > tie)
      .map(({ at, gain }) => ({
        key: `sure.flip.lead.${gain > 0 ? 'b' : 'a'}`,
        values: {
          what: parameterNotes(id).description,
          value: numberWords(at),
          unit: parameterById(id).unit,
          usual: numberWords(centre),
        },
      })),
  );
}
