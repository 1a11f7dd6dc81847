// This module runs the studies of the model's command line (how sure an answer is) and makes what they print.

import type { ParameterId } from '../../src/evidence/parameter-set.ts';
import type { PolicyId } from '../../src/policy/policies.ts';
import { outputSpecs } from '../../src/sim/output-specs.ts';
import { type OutputId, outputIds } from '../../src/sim/run-api.ts';
import { tryFlips } from '../../src/uncertainty/confirm-flips.ts';
import { firstLook, strongestOf } from '../../src/uncertainty/first-look.ts';
import { headlineIds } from '../../src/uncertainty/headlines.ts';
import { placeOf } from '../../src/uncertainty/measure-row.ts';
import { runMorris } from '../../src/uncertainty/morris.ts';
import { runEnsemble } from '../../src/uncertainty/paired-ensemble.ts';
import type { RowPool, StudyOptions } from '../../src/uncertainty/row-pool.ts';
import { runTornado, type Tornado, widestSwings, widthOf } from '../../src/uncertainty/tornado.ts';
import { runVariance } from '../../src/uncertainty/variance-study.ts';
import { runWinShares } from '../../src/uncertainty/win-shares.ts';
import { modelId } from '../../src/world/model-id.ts';
import type { SimAsked } from './arguments.ts';
import { requestOf, worldOf } from './request-of.ts';
import { SimFault } from './sim-fault.ts';
import type { StudyAsked } from './study-arguments.ts';

/** What a study answers: the object that is printed as JSON, and the same as rows of cells, headings first. */
export interface StudyAnswer {
  readonly json: unknown;
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Hears how far a part of a study is. */
export type OnPart = (part: string, done: number, of: number) => void;

interface Study {
  readonly asked: SimAsked;
  readonly study: StudyAsked;
  readonly pool: RowPool;
  /** Options of one part of the study. */
  readonly part: <State>(name: string) => StudyOptions<State>;
}

/** Run the study that was asked. */
export async function answerStudy(
  asked: SimAsked,
  study: StudyAsked,
  pool: RowPool,
  onPart: OnPart,
): Promise<StudyAnswer> {
  const part = (name: string) => ({
    lane: name,
    onRow: (_: unknown, done: number, of: number) => onPart(name, done, of),
  });
  const answers = { ensemble, tornado, morris, variance, flip, 'win-shares': winShares };
  return answers[study.kind]({ asked, study, pool, part });
}

async function ensemble({ asked, study, pool, part }: Study): Promise<StudyAnswer> {
  const done = await runEnsemble(pool, { ...pairOf(asked, study), rows: study.rows }, part('pairs'));
  const answers = (study.outputs ?? outputIds).map((id) => done.answer(id));
  const bands = ['a', 'b', 'difference'] as const;
  return {
    json: {
      ...headOf(asked, study),
      rows: done.rows,
      assumptionsDrawn: done.drawn.open.length,
      outputs: Object.fromEntries(answers.map(({ output, ...rest }) => [output, { ...unitOf(output), ...rest }])),
    },
    rows: [
      [
        'output',
        'unit',
        'rows',
        ...bands.flatMap((band) => [5, 50, 95].map((p) => `${band} ${p}%`)),
        'share B more',
        'share B better',
        'low',
        'high',
      ],
      ...answers.map(({ output, rows, more, better, ...rest }) => [
        output,
        outputSpecs[output].unit,
        rows,
        ...bands.flatMap((band) => [rest[band].low, rest[band].mid, rest[band].high]),
        more.share,
        better?.share ?? '',
        better?.low ?? '',
        better?.high ?? '',
      ]),
    ],
  };
}

/** Assumptions to move with all people. */
async function strongest(of: Study): Promise<{ assumptions?: readonly ParameterId[] }> {
  const { study } = of;
  if (study.strongest === 0) return {};
  return { assumptions: strongestOf(await look(of), study.outputs ?? headlineIds, study.strongest) };
}

function look({ asked, study, pool, part }: Study): Promise<Tornado> {
  return firstLook(pool, pairOf(asked, study), part('a first look'));
}

async function tornado(of: Study): Promise<StudyAnswer> {
  const { asked, study, pool, part } = of;
  const done = await runTornado(pool, { ...pairOf(asked, study), ...(await strongest(of)) }, part('bars'));
  const told = (study.outputs ?? headlineIds).map((output) => {
    const place = placeOf(output);
    const swings = widestSwings(done, output).map((swing) => ({
      id: swing.id,
      kind: swing.kind,
      width: widthOf(done, swing, output),
      ends: swing.ends.map(({ value, difference }) => ({ value, difference: difference[place]! })),
    }));
    return { output, ...unitOf(output), centre: done.centre[place]!, luck: done.luck[place]!, swings };
  });
  return {
    json: { ...headOf(asked, study), outputs: byOutput(told) },
    rows: [
      ['output', 'id', 'kind', 'value', 'difference', 'at centre', 'spread of luck'],
      ...told.flatMap(({ output, centre, luck, swings }) =>
        swings.flatMap(({ id, kind, ends }) =>
          ends.map(({ value, difference }) => [output, id, kind, value, difference, centre, luck]),
        ),
      ),
    ],
  };
}

async function morris(of: Study): Promise<StudyAnswer> {
  const { asked, study, pool, part } = of;
  const wanted = { ...pairOf(asked, study), trajectories: study.trajectories, ...(await strongest(of)) };
  const done = await runMorris(pool, wanted, part('steps'));
  const told = (study.outputs ?? headlineIds).map((output) => ({
    output,
    ...unitOf(output),
    effects: done.effects(output),
  }));
  return {
    json: { ...headOf(asked, study), trajectories: study.trajectories, outputs: byOutput(told) },
    rows: [
      ['output', 'id', 'mean of absolute effects', 'spread', 'mean'],
      ...told.flatMap(({ output, effects }) =>
        effects.map(({ id, meanAbsolute, spread, mean }) => [output, id, meanAbsolute, spread, mean]),
      ),
    ],
  };
}

async function variance(of: Study): Promise<StudyAnswer> {
  const { asked, study, pool, part } = of;
  const { assumptions = [] } = await strongest(of);
  const wanted = { ...pairOf(asked, study), assumptions, points: study.points };
  const done = await runVariance(pool, wanted, part('points'));
  const told = (study.outputs ?? headlineIds).map((output) => ({
    output,
    ...unitOf(output),
    shares: done.shares(output),
  }));
  return {
    json: { ...headOf(asked, study), points: study.points, outputs: byOutput(told) },
    rows: [
      ['output', 'id', 'share alone', 'share in all'],
      ...told.flatMap(({ output, shares }) => shares.map(({ id, first, total }) => [output, id, first, total])),
    ],
  };
}

async function flip(of: Study): Promise<StudyAnswer> {
  const { asked, study, pool, part } = of;
  const pair = pairOf(asked, study);
  const output = study.outputs![0]!;
  const looked = study.strongest === 0 ? {} : { look: await look(of) };
  const drawn = await runEnsemble(pool, { ...pair, rows: study.rows }, part('pairs'));
  const done = await tryFlips(pool, drawn, { ...pair, output, lucks: study.lucks, ...looked }, part('trials'));
  const { gain, tie, points, predicted } = done;
  return {
    json: {
      ...headOf(asked, study),
      output,
      ...unitOf(output),
      rows: predicted.rows,
      explained: predicted.explained,
      lucks: done.lucks,
      gain,
      tie,
      better: Math.abs(gain) <= tie ? 'neither' : gain > 0 ? 'b' : 'a',
      points,
      untried: predicted.points.filter(({ id, value }) => value !== undefined && points.every((p) => p.id !== id)),
    },
    rows: [
      [
        'output',
        'id',
        'centre',
        'low',
        'high',
        'turns at',
        'share of range',
        'predicted',
        'gain at centre',
        'gain at low',
        'gain at high',
      ],
      ...points.map((p) => [
        output,
        p.id,
        p.centre,
        p.low,
        p.high,
        p.value ?? '',
        p.distance ?? '',
        p.predicted ?? '',
        gain,
        p.gainAtLow,
        p.gainAtHigh,
      ]),
    ],
  };
}

async function winShares({ asked, study, pool, part }: Study): Promise<StudyAnswer> {
  const { among, rows, outputs = headlineIds } = study;
  const requests = among.map((policy) => requestOf(asked, policy, false));
  const done = await runWinShares(pool, { requests, rows, months: [study.from, asked.months] }, part('rows'));
  const all = done.bestOnAll(outputs);
  const told = outputs.map((output) => ({ output, best: done.best(output) }));
  return {
    json: {
      modelId,
      ...sizeOf(asked, study),
      rows,
      matched: asked.matched,
      policies: Object.fromEntries(
        among.map((policy, which) => [
          policy,
          { ...Object.fromEntries(told.map(({ output, best }) => [output, best[which]])), all: all[which] },
        ]),
      ),
    },
    rows: [
      ['policy', 'output', 'rows', 'best in', 'share', 'low', 'high'],
      ...among.flatMap((policy, which) =>
        [...told, { output: 'all', best: all }].map(({ output, best }) => {
          const { of, count, share, low, high } = best[which]!;
          return [policy, output, of, count, share, low, high];
        }),
      ),
    ],
  };
}

function pairOf(asked: SimAsked, { from, kind }: StudyAsked) {
  if (asked.compare === undefined) throw new SimFault(`--${kind} asks about two policies; add --compare.`);
  return {
    a: requestOf(asked, asked.policy, true),
    b: requestOf(asked, asked.compare, false),
    months: [from, asked.months] as const,
  };
}

function headOf(asked: SimAsked, study: StudyAsked) {
  const side = (policy: PolicyId, moved: boolean) => ({ policy, ...worldOf(asked, policy, moved) });
  return {
    modelId,
    a: side(asked.policy, true),
    b: side(asked.compare!, false),
    ...sizeOf(asked, study),
  };
}

function sizeOf({ people, months, seed }: SimAsked, { kind, from }: StudyAsked) {
  return { study: kind, people, months: [from, months], seed };
}

function unitOf(output: OutputId) {
  return outputSpecs[output];
}

function byOutput<Told extends { readonly output: OutputId }>(told: readonly Told[]) {
  return Object.fromEntries(told.map(({ output, ...rest }) => [output, rest]));
}
