// This module works out what docs/model.md says about how sure the answers are: what decides between two policies, where the
// answer turns, and how often each policy is best.

import { centralParameters } from '../../src/evidence/parameter-set.ts';
import { canBeMatched, type PolicyId, policies, policySettings } from '../../src/policy/policies.ts';
import type { OutputId, RunRequest } from '../../src/sim/run-api.ts';
import { tryFlips } from '../../src/uncertainty/confirm-flips.ts';
import { firstLook, strongestOf } from '../../src/uncertainty/first-look.ts';
import { headlineIds } from '../../src/uncertainty/headlines.ts';
import { placeOf } from '../../src/uncertainty/measure-row.ts';
import { type MorrisScreening, runMorris } from '../../src/uncertainty/morris.ts';
import { type PairedEnsemble, runEnsemble } from '../../src/uncertainty/paired-ensemble.ts';
import type { RowPool, StudyOptions } from '../../src/uncertainty/row-pool.ts';
import { runTornado, type Tornado } from '../../src/uncertainty/tornado.ts';
import { runWinShares, type WinShares } from '../../src/uncertainty/win-shares.ts';
import { modelId } from '../../src/world/model-id.ts';
import type { DecidingRow, HeadlineRow, UncertaintyFile, WinRow } from './uncertainty-file.ts';

/** Size of the work. */
export interface WorkSize {
  readonly people: number;
  readonly months: number;
  readonly rows: number;
  readonly walks: number;
  readonly screened: number;
  readonly lucks: number;
}

const seed = 417;

/** Assumptions told of for each headline. */
const told = 5;

/** Work everything out. `onPart` hears how far each part is. */
export async function workOut(
  pool: RowPool,
  [idA, idB]: readonly [PolicyId, PolicyId],
  size: WorkSize,
  onPart: (part: string, done: number, of: number) => void,
): Promise<UncertaintyFile> {
  const { people, months, rows, walks, screened, lucks } = size;
  const request = (id: PolicyId, matched = false): RunRequest => ({
    policy: { start: policySettings(id, matched), changes: [] },
    parameters: centralParameters(),
    seed,
    people,
    months,
    shocks: [],
  });
  const part = (name: string): StudyOptions<unknown> => ({
    lane: name,
    onRow: (_, done, of) => onPart(name, done, of),
  });
  const pair = { a: request(idA), b: request(idB) };
  const look = await firstLook(pool, pair, part('a first look'));
  const assumptions = strongestOf(look, headlineIds, screened);
  const tornado = await runTornado(pool, { ...pair, assumptions, questions: false }, part('bars'));
  const screening = await runMorris(pool, { ...pair, assumptions, trajectories: walks }, part('screening'));
  const ensemble = await runEnsemble(pool, { ...pair, rows }, part('pairs'));
  const headlines: HeadlineRow[] = [];
  for (const output of headlineIds) {
    const flips = await tryFlips(pool, ensemble, { ...pair, output, look, lucks }, part(`flips of ${output}`));
    headlines.push({
      ...aboutPair(ensemble, tornado, output),
      deciding: decidingRows(screening, tornado, output),
      tried: flips.points.map(({ id }) => id),
      turns: flips.points.flatMap(({ id, centre, value, distance }) =>
        value === undefined || distance === undefined
          ? []
          : [{ id, centre, value: short(value), distance: short(distance) }],
      ),
    });
  }
  const ids = policies.map(({ id }) => id);
  const matchable = policies.filter(canBeMatched).map(({ id }) => id);
  const wins = (which: readonly PolicyId[], matched: boolean, name: string) =>
    runWinShares(pool, { requests: which.map((id) => request(id, matched)), rows }, part(name));
  const asWritten = await wins(ids, false, 'wins as written');
  const atOneBudget = await wins(matchable, true, 'wins with one budget');
  const setting = policies.filter(({ budget }) => budget === 'sets').map(({ id }) => id);
  return {
    modelId,
    people,
    months,
    seed,
    open: ensemble.drawn.open.length,
    screened: assumptions.length,
    walks,
    a: idA,
    b: idB,
    headlines,
    winRows: rows,
    written: winRows(asWritten, ids, ids),
    setting: winRows(asWritten, ids, setting),
    matched: winRows(atOneBudget, matchable, matchable),
  };
}

function aboutPair(ensemble: PairedEnsemble, tornado: Tornado, output: OutputId) {
  const { difference, better, rows } = ensemble.answer(output);
  const place = placeOf(output);
  return {
    output,
    centre: short(tornado.centre[place]!),
    luck: short(tornado.luck[place]!),
    rows,
    better: better?.count ?? 0,
    band: [short(difference.low), short(difference.mid), short(difference.high)] as const,
  };
}

function decidingRows(screening: MorrisScreening, tornado: Tornado, output: OutputId): readonly DecidingRow[] {
  const place = placeOf(output);
  return screening
    .effects(output)
    .slice(0, told)
    .map(({ id, meanAbsolute, spread, mean }) => {
      const [low, high] = tornado.swings.find((swing) => swing.id === id)!.ends;
      return {
        id,
        absolute: short(meanAbsolute),
        spread: short(spread),
        mean: short(mean),
        low: short(low!.difference[place]!),
        high: short(high!.difference[place]!),
      };
    });
}

/** How often each of some of the policies that ran is the best of those some. */
function winRows(wins: WinShares, ran: readonly PolicyId[], some: readonly PolicyId[]): readonly WinRow[] {
  const among = some.map((id) => ran.indexOf(id));
  const best = headlineIds.map((output) => [output, wins.best(output, among)] as const);
  const all = wins.bestOnAll(headlineIds, among);
  return some.map((policy, which) => ({
    policy,
    best: Object.fromEntries(best.map(([output, shares]) => [output, shares[which]!.count])),
    all: all[which]!.count,
  }));
}

/** Four figures: more would say nothing and change with every run. */
function short(value: number): number {
  return Number(value.toPrecision(4));
}
