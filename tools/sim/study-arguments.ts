// This module reads the arguments of the model's command line that ask how sure an answer is. Every fault is one sentence that
// names what is valid.

import { isPolicyId, type PolicyId, policyIds } from '../../src/policy/policies.ts';
import { type OutputId, outputIds } from '../../src/sim/run-api.ts';
import { usualStrongest } from '../../src/uncertainty/first-look.ts';
import { headlineIds } from '../../src/uncertainty/headlines.ts';
import { usualTrajectories } from '../../src/uncertainty/morris.ts';
import { usualRows } from '../../src/uncertainty/paired-ensemble.ts';
import { mostSplit, usualPoints } from '../../src/uncertainty/variance-study.ts';
import { SimFault } from './sim-fault.ts';

/** Kinds of studies, each a flag of its own. */
export const studyKinds = ['ensemble', 'tornado', 'morris', 'variance', 'flip', 'win-shares'] as const;

/** Flags of studies. */
export const studyFlags: readonly string[] = studyKinds.map((kind) => `--${kind}`);

/** Arguments of studies that take a value. */
export const studyTaking = [
  '--rows',
  '--from',
  '--output',
  '--strongest',
  '--trajectories',
  '--points',
  '--lucks',
  '--among',
  '--workers',
] as const;

/** What a study is asked beside its policies. */
export interface StudyAsked {
  readonly kind: (typeof studyKinds)[number];
  readonly rows: number;
  /** First month that counts. */
  readonly from: number;
  /** Outputs that are told of; undefined for all. */
  readonly outputs: readonly OutputId[] | undefined;
  /** Assumptions moved with all people; 0 for every one. */
  readonly strongest: number;
  readonly trajectories: number;
  /** Points of each matrix of a split of the variance; a power of two. */
  readonly points: number;
  readonly lucks: number;
  readonly among: readonly PolicyId[];
  readonly workers: number | undefined;
}

/** Reads a whole number from the arguments; the same as the rest of the command line uses. */
export type ReadWhole = (
  name: string,
  text: string | undefined,
  otherwise: number,
  low: number,
  high: number,
) => number;

/** Read what is asked of a study; undefined when none is. Throws a SimFault at the first fault. */
export function readStudy(
  flags: ReadonlySet<string>,
  single: ReadonlyMap<string, string>,
  months: number,
  whole: ReadWhole,
): StudyAsked | undefined {
  const kinds = studyKinds.filter((kind) => flags.has(`--${kind}`));
  const [kind] = kinds;
  if (!kind) {
    const lost = studyTaking.find((name) => single.has(name));
    if (lost) throw new SimFault(`${lost} belongs to a study; add one of ${studyFlags.join(', ')}.`);
    return undefined;
  }
  if (kinds.length > 1)
    throw new SimFault(`Ask one study at a time, not ${kinds.map((name) => `--${name}`).join(' and ')}.`);
  if (kind !== 'win-shares' && !single.has('--compare')) {
    throw new SimFault(`--${kind} asks about two policies; add --compare and one of ${policyIds.join(', ')}.`);
  }
  if (single.has('--person')) throw new SimFault(`--person prints one life; leave it out with --${kind}.`);
  const number = (name: string, otherwise: number, low: number, high: number) =>
    whole(name, single.get(`--${name}`), otherwise, low, high);
  const workers = number('workers', 0, 0, 4);
  return {
    kind,
    rows: number('rows', usualRows, 1, 2000),
    from: number('from', 0, 0, months - 1),
    outputs: readOutputs(kind, single.get('--output')),
    strongest:
      kind === 'variance' ? number('strongest', 12, 1, mostSplit) : number('strongest', usualStrongest, 0, 1000),
    trajectories: number('trajectories', usualTrajectories, 2, 100),
    points: readPoints(number('points', usualPoints, 2, 4096)),
    lucks: number('lucks', 3, 1, 20),
    among: readAmong(single.get('--among')),
    workers: workers === 0 ? undefined : workers,
  };
}

function readPoints(points: number): number {
  if ((points & (points - 1)) === 0) return points;
  throw new SimFault(`--points cannot be "${points}"; valid are powers of two from 2 to 4096.`);
}

function readOutputs(kind: StudyAsked['kind'], text: string | undefined): readonly OutputId[] | undefined {
  const judged = kind === 'flip' || kind === 'win-shares';
  const valid: readonly OutputId[] = judged ? headlineIds : outputIds;
  if (text === undefined) {
    if (kind === 'flip')
      throw new SimFault(`--flip asks about one headline; add --output and one of ${valid.join(', ')}.`);
    return kind === 'ensemble' ? undefined : headlineIds;
  }
  const output = valid.find((id) => id === text);
  if (!output) throw new SimFault(`--output cannot be "${text}"; valid are ${valid.join(', ')}.`);
  return [output];
}

function readAmong(text: string | undefined): readonly PolicyId[] {
  if (text === undefined) return policyIds;
  const names = text.split(',');
  const wrong = names.find((name) => !isPolicyId(name));
  if (wrong !== undefined || names.length < 2) {
    throw new SimFault(
      `--among cannot be "${text}"; valid are two or more of ${policyIds.join(', ')}, with commas between.`,
    );
  }
  return names as PolicyId[];
}
