import { describe, expect, it } from 'vitest';
import { centralParameters, type ParameterId, parameters } from '../../../src/evidence/parameter-set';
import { assumptionsOfOption, switches } from '../../../src/evidence/switches';
import { statusQuoSettings } from '../../../src/policy/levers';
import type { RunRequest } from '../../../src/sim/run-api';
import { tryFlips } from '../../../src/uncertainty/confirm-flips';
import { firstLook, strongestOf } from '../../../src/uncertainty/first-look';
import { predictFlips } from '../../../src/uncertainty/flip-points';
import { placeOf } from '../../../src/uncertainty/measure-row';
import { runMorris } from '../../../src/uncertainty/morris';
import { runEnsemble } from '../../../src/uncertainty/paired-ensemble';
import { lucksAtCentre, runTornado, widestSwings, widthOf } from '../../../src/uncertainty/tornado';
import { runVariance } from '../../../src/uncertainty/variance-study';
import { runWinShares } from '../../../src/uncertainty/win-shares';
import { plantedPool } from '../../support/planted-pool';

const request: RunRequest = {
  policy: { start: statusQuoSettings, changes: [] },
  parameters: centralParameters(),
  seed: 3,
  people: 100,
  months: 12,
  shocks: [],
};
const pair = { a: request, b: request };

/** Three assumptions far apart in the list. */
const open = parameters.filter(({ distribution }) => distribution !== 'fixed');
const [first, second, third] = [open[10]!, open[200]!, open[390]!];

/** Distance from the central value as a share of the range. */
function t(p: RunRequest['parameters'], { id, value, low, high }: (typeof open)[number]): number {
  return (p[id] - value) / (high - low);
}

/** How much fewer deaths B has: 1 at the centre, and it turns where the first is 0.25 of its range above its centre. */
const planted = plantedPool(({ parameters: p, seed }, which) => ({
  deaths: which === 0 ? 50 : 50 - (1 - 4 * t(p, first) + 1.5 * t(p, second) + 0.01 * ((seed * 37) % 10)),
  'justice-reached': which * t(p, third),
}));

describe('flip points of a planted model', () => {
  it('are found by the surface in the rows of an ensemble, and told to be absent where nothing turns', async () => {
    const ensemble = await runEnsemble(planted, { ...pair, rows: 50 });
    const { points, gain, explained } = predictFlips(ensemble, 'deaths');
    expect(gain).toBeCloseTo(1, 0);
    expect(explained).toBeGreaterThan(0.99);
    expect(points[0]!.id).toBe(first.id);
    expect(points[0]!.distance).toBeCloseTo(0.25, 1);
    const rest = points.slice(1);
    expect(rest.every(({ value }) => value === undefined)).toBe(true);
    expect(rest[0]!.id).toBe(second.id);
  });

  it('are confirmed by runs to a hundredth of the range, and none is invented', async () => {
    const ensemble = await runEnsemble(planted, { ...pair, rows: 50 });
    const found = await tryFlips(planted, ensemble, { ...pair, output: 'deaths', lucks: 4 });
    expect(found.gain).toBeGreaterThan(1);
    // Lucks hardly move it, so that its lead is one.
    expect(found.tie).toBeLessThan(found.gain);
    // Five are tried, though only two of them do anything.
    expect(found.points).toHaveLength(5);
    expect(found.points.slice(0, 2).map(({ id }) => id)).toEqual([first.id, second.id]);
    expect(found.points.slice(1).every(({ value }) => value === undefined)).toBe(true);
    const [turns, stays] = found.points;
    // The lucks of the trial add a little to B, so it holds out a little longer.
    expect(turns!.distance).toBeGreaterThan(0.25);
    expect(turns!.distance).toBeLessThan(0.28);
    expect(turns!.predicted).toBeDefined();
    expect(stays).toMatchObject({ value: undefined, distance: undefined, predicted: undefined });
  });

  it('are found by a first look where rows differ too much to say anything, and again confirmed by runs', async () => {
    // What the other assumptions do drowns the one that turns the answer.
    const noisy = plantedPool(({ parameters: p }, which) => {
      const rest = open.reduce((sum, spec) => (spec === first ? sum : sum + t(p, spec)), 0);
      return { deaths: which === 0 ? 50 : 50 - (1 - 4 * t(p, first) + 30 * rest * rest) };
    });
    const ensemble = await runEnsemble(noisy, { ...pair, rows: 20 });
    const look = await firstLook(noisy, pair);
    const found = await tryFlips(noisy, ensemble, { ...pair, output: 'deaths', look, lucks: 1 });
    expect(found.points[0]!.id).toBe(first.id);
    expect(found.points[0]!.distance).toBeCloseTo(0.25, 1);
    expect(found.points.slice(1).every(({ value }) => value === undefined)).toBe(true);
    expect(strongestOf(look, ['deaths'], 3)).toHaveLength(3);
  });

  it('say where B begins to be better when it is worse at the centre', async () => {
    const worse = plantedPool(({ parameters: p }, which) => ({ 'justice-reached': which * (5 * t(p, first) - 1) }));
    const ensemble = await runEnsemble(worse, { ...pair, rows: 50 });
    const found = await tryFlips(worse, ensemble, { ...pair, output: 'justice-reached' });
    expect(found.gain).toBeCloseTo(-1, 10);
    expect(found.points[0]!.distance).toBeCloseTo(0.2, 1);
    expect(found.points[0]!.value).toBeGreaterThan(first.value);
  });

  it('call a lead only what is larger than lucks make it, though every point meets the same lucks', async () => {
    // B is better by one, and luck moves that by ten.
    const lucky = plantedPool(({ seed }, which) => ({ 'justice-reached': which * (1 + 10 * ((seed % 7) - 3)) }));
    const ensemble = await runEnsemble(lucky, { ...pair, rows: 20 });
    const found = await tryFlips(lucky, ensemble, { ...pair, output: 'justice-reached' });
    expect(found.tie).toBeGreaterThan(10);
    const calm = plantedPool((_, which) => ({ 'justice-reached': which }));
    const sure = await tryFlips(calm, await runEnsemble(calm, { ...pair, rows: 20 }), {
      ...pair,
      output: 'justice-reached',
    });
    expect([sure.gain, sure.tie]).toEqual([1, 0]);
  });

  it('bend: of two turns the nearer counts', async () => {
    const bent = plantedPool(({ parameters: p }, which) => ({
      'justice-reached': which * (0.05 + t(p, second) + 3 * t(p, second) * t(p, second)),
    }));
    const ensemble = await runEnsemble(bent, { ...pair, rows: 100 });
    const { points } = predictFlips(ensemble, 'justice-reached');
    expect(points[0]!.id).toBe(second.id);
    // 0.05 + t + 3 t² is 0 at −0.0612 and at −0.2721.
    expect((points[0]!.value! - second.value) / (second.high - second.low)).toBeCloseTo(-0.0612, 2);
  });

  it('can be asked only of outputs of which something is wished', async () => {
    const ensemble = await runEnsemble(planted, { ...pair, rows: 5 });
    expect(() => predictFlips(ensemble, 'interceptions')).toThrow('interceptions');
  });
});

describe('a tornado', () => {
  it('puts what moves B minus A most on top, tries the answers to open questions, and tells the spread of luck', async () => {
    const tornado = await runTornado(planted, pair);
    const [widest, next, nothing] = widestSwings(tornado, 'deaths').filter(({ kind }) => kind === 'assumption');
    expect([widest!.id, next!.id]).toEqual([first.id, second.id]);
    expect(widthOf(tornado, widest!, 'deaths')).toBeCloseTo(4, 10);
    expect(widthOf(tornado, next!, 'deaths')).toBeCloseTo(1.5, 10);
    expect(widthOf(tornado, nothing!, 'deaths')).toBe(0);
    expect(widest!.ends.map(({ value }) => value)).toEqual([first.low, first.high]);
    expect(tornado.luck[placeOf('deaths')]).toBeGreaterThan(0);
    const questions = tornado.swings.filter(({ kind }) => kind === 'question');
    expect(questions.map(({ ends }) => ends.length)).toEqual(switches.map(({ options }) => options.length - 1));
  });

  it('moves only what it is asked to move', async () => {
    const before = planted.ran();
    const tornado = await runTornado(planted, { ...pair, assumptions: [third.id, first.id], questions: false });
    expect(tornado.swings.map(({ id }) => id)).toEqual([first.id, third.id]);
    expect(planted.ran() - before).toBe(2 * (lucksAtCentre + 4));
  });

  it('gives the answer to a question what it assumes', async () => {
    const [question] = switches;
    const [, option] = question!.options;
    const [[id, value]] = Object.entries(assumptionsOfOption(question!.id, option!.id)) as [[ParameterId, number]];
    const asks = plantedPool(({ parameters: p }, which) => ({ deaths: which * (p[id] === value ? 1 : 0) }));
    const tornado = await runTornado(asks, { ...pair, assumptions: [] });
    const swing = tornado.swings.find((item) => item.id === question!.id)!;
    expect(swing.ends.find((end) => end.value === option!.id)!.difference[placeOf('deaths')]).toBe(1);
  });
});

describe('a screening by Morris', () => {
  it('ranks what matters to B minus A and keeps luck still within a trajectory', async () => {
    const lucky = plantedPool(({ parameters: p, seed }, which) => ({
      deaths: which * (seed + 10 * p[first.id] * (third.low + 1) - p[second.id]),
    }));
    const ids = [first.id, second.id, third.id];
    const screening = await runMorris(lucky, { ...pair, assumptions: ids, trajectories: 6 });
    const effects = screening.effects('deaths');
    expect(effects.find(({ id }) => id === third.id)).toMatchObject({ mean: 0, meanAbsolute: 0, spread: 0 });
    expect(effects.at(-1)!.id).toBe(third.id);
    expect(effects.map(({ meanAbsolute }) => meanAbsolute)).toEqual(
      [...effects].map(({ meanAbsolute }) => meanAbsolute).sort((x, y) => y - x),
    );
    expect(effects.find(({ id }) => id === second.id)!.mean).toBeLessThan(0);
  });
});

describe('a split of the variance', () => {
  it('gives each assumption of a sum the share of its own variance', async () => {
    // Both are drawn from triangles, whose variances are known: (a² + b² + c² − ab − ac − bc) / 18.
    const sum = plantedPool(({ parameters: p }, which) => ({
      deaths: which * (3 * t(p, first) + t(p, second)),
    }));
    const variance = ({ value, low, high }: (typeof open)[number]) => {
      const middle = (value - low) / (high - low);
      return (1 + middle * middle - middle) / 18;
    };
    const [one, other] = [9 * variance(first), variance(second)];
    const assumptions = [second.id, first.id, third.id];
    const split = await runVariance(sum, { ...pair, assumptions, points: 1024 });
    const shares = split.shares('deaths');
    expect(shares.map(({ id }) => id)).toEqual([first.id, second.id, third.id]);
    expect(Math.abs(shares[0]!.first - one / (one + other))).toBeLessThan(0.01);
    expect(Math.abs(shares[1]!.total - other / (one + other))).toBeLessThan(0.01);
    expect(shares[2]).toMatchObject({ first: 0, total: 0 });
  });
});

describe('win shares', () => {
  it('count on which draws each policy is best; ties are shared, and no policy is best on all unless it is on each', async () => {
    const three = plantedPool(({ parameters: p }, which) => ({
      deaths: which === 2 ? 0 : 1,
      'net-cost': [0, 0, 5][which]!,
      'justice-reached': which === 0 ? t(p, first) : which === 1 ? 0 : -9,
    }));
    const wins = await runWinShares(three, { requests: [request, request, request], rows: 20 });
    const counts = (shares: readonly { readonly count: number }[]) => shares.map(({ count }) => count);
    expect(counts(wins.best('deaths'))).toEqual([0, 0, 20]);
    expect(counts(wins.best('net-cost'))).toEqual([20, 20, 0]);
    const [a, b, c] = counts(wins.best('justice-reached'));
    expect(a! + b!).toBe(20);
    expect(a).toBeGreaterThan(0);
    expect(c).toBe(0);
    expect(counts(wins.bestOnAll())).toEqual([0, 0, 0]);
    expect(counts(wins.bestOnAll(undefined, [0, 1]))).toEqual([a, b]);
    expect(() => wins.best('interceptions')).toThrow('interceptions');
  });
});
