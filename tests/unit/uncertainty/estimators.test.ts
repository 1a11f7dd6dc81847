import { describe, expect, it } from 'vitest';
import { effectsOf, trajectories } from '../../../src/uncertainty/elementary-effects';
import { fitSurface } from '../../../src/uncertainty/response-surface';
import { mostDimensions, sobolPoints } from '../../../src/uncertainty/sobol-points';
import { crossedPoints, varianceShares } from '../../../src/uncertainty/variance-shares';

type Model = (point: Float64Array) => number;

/** Ishigami and Homma (1990) with a = 7 and b = 0.1, on the unit cube. */
const ishigami: Model = (point) => {
  const [x, y, z] = [...point].map((u) => Math.PI * (2 * u - 1)) as [number, number, number];
  return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
};

/** Sobol's g-function: the smaller a factor's number, the more it matters. */
const numbersOfG = [0, 1, 4.5, 9, 99];
const gFunction: Model = (point) =>
  [...point].reduce((product, u, factor) => {
    const a = numbersOfG[factor]!;
    return (product * (Math.abs(4 * u - 2) + a)) / (1 + a);
  }, 1);

const weights = [5, -3, 0.5, 0];
const linear: Model = (point) => [...point].reduce((sum, u, factor) => sum + weights[factor]! * u, 2);

function sharesOf(model: Model, factors: number, count: number) {
  return varianceShares(factors, count, crossedPoints(factors, count, 417).map(model));
}

describe('points of Sobol’s sequence', () => {
  it('fill every stratum of every dimension once, and every square of two dimensions of low order', () => {
    const points = sobolPoints(mostDimensions, 256, 7);
    for (let dimension = 0; dimension < mostDimensions; dimension++) {
      const strata = points.map((point) => Math.floor(point[dimension]! * 256));
      expect([...strata].sort((x, y) => x - y)).toEqual(strata.map((_, stratum) => stratum));
    }
    const squares = points.map(([x, y]) => Math.floor(x! * 16) * 16 + Math.floor(y! * 16));
    expect(new Set(squares).size).toBe(256);
  });

  it('are those of the published list: coordinates of the first points, unshifted, as others print them', () => {
    // Differences between points do not depend on the shift: the bits that change are those of the direction numbers.
    const [first, second, third, fourth] = sobolPoints(6, 4, 7);
    const bits = (u: number) => Math.floor(u * 2 ** 32);
    const changed = (x: Float64Array, y: Float64Array) =>
      [...x].map((u, dimension) => ((bits(u) ^ bits(y[dimension]!)) >>> 0) / 2 ** 32);
    expect(changed(first!, second!)).toEqual([0.5, 0.5, 0.5, 0.5, 0.5, 0.5]);
    expect(changed(first!, third!)).toEqual([0.75, 0.25, 0.25, 0.25, 0.75, 0.75]);
    expect(changed(first!, fourth!)).toEqual([0.25, 0.75, 0.75, 0.75, 0.25, 0.25]);
  });

  it('average a smooth function far better than chance would', () => {
    const points = sobolPoints(3, 1024, 7);
    const mean = points.reduce((sum, [x, y, z]) => sum + x! * y! * z!, 0) / 1024;
    // By chance the error would be about 0.004.
    expect(Math.abs(mean - 1 / 8)).toBeLessThan(0.0005);
  });

  it('are refused beyond the list', () => {
    expect(() => sobolPoints(mostDimensions + 1, 4, 7)).toThrow('1 to 40');
  });
});

describe('shares of the variance', () => {
  it('of the Ishigami function are the published ones within 0.02', () => {
    const variance = 49 / 8 + (0.1 * Math.PI ** 4) / 5 + (0.01 * Math.PI ** 8) / 18 + 1 / 2;
    const alone = (1 + (0.1 * Math.PI ** 4) / 5) ** 2 / 2 / variance;
    const second = 49 / 8 / variance;
    const joint = (0.01 * Math.PI ** 8 * (1 / 18 - 1 / 50)) / variance;
    expect([alone, second, joint].map((share) => Math.round(share * 1e4) / 1e4)).toEqual([0.3139, 0.4424, 0.2437]);
    const found = sharesOf(ishigami, 3, 4096);
    for (const [factor, [first, total]] of [
      [alone, alone + joint],
      [second, second],
      [0, joint],
    ].entries()) {
      expect(Math.abs(found[factor]!.first - first!), `first ${factor}`).toBeLessThan(0.02);
      expect(Math.abs(found[factor]!.total - total!), `total ${factor}`).toBeLessThan(0.02);
    }
  });

  it('of the g-function are those of its formula within 0.02', () => {
    const partial = numbersOfG.map((a) => 1 / 3 / (1 + a) ** 2);
    const variance = partial.reduce((product, part) => product * (1 + part), 1) - 1;
    const found = sharesOf(gFunction, numbersOfG.length, 4096);
    for (const [factor, part] of partial.entries()) {
      const total = (part * (variance + 1)) / (1 + part) / variance;
      expect(Math.abs(found[factor]!.first - part / variance), `first ${factor}`).toBeLessThan(0.02);
      expect(Math.abs(found[factor]!.total - total), `total ${factor}`).toBeLessThan(0.02);
    }
  });

  it('of a sum are its squared weights within 0.005, alone and in all', () => {
    const squares = weights.map((weight) => weight ** 2);
    const whole = squares.reduce((sum, square) => sum + square, 0);
    for (const [factor, share] of sharesOf(linear, weights.length, 1024).entries()) {
      expect(Math.abs(share.first - squares[factor]! / whole)).toBeLessThan(0.005);
      expect(Math.abs(share.total - squares[factor]! / whole)).toBeLessThan(0.005);
    }
  });

  it('of a result that never varies are none', () => {
    expect(sharesOf(() => 3, 2, 16)).toEqual([
      { first: 0, total: 0 },
      { first: 0, total: 0 },
    ]);
  });
});

describe('elementary effects', () => {
  const effects = (model: Model, factors: number, count: number) => {
    const walks = trajectories(factors, count, 417);
    return effectsOf(
      walks,
      walks.map(({ points }) => points.map(model)),
    );
  };

  it('of a sum are its weights, without spread', () => {
    for (const [factor, effect] of effects(linear, weights.length, 10).entries()) {
      expect(effect.mean).toBeCloseTo(weights[factor]!, 10);
      expect(effect.meanAbsolute).toBeCloseTo(Math.abs(weights[factor]!), 10);
      expect(effect.spread).toBeCloseTo(0, 10);
    }
  });

  it('rank the factors of the g-function as its numbers do, though their mean effects are about none', () => {
    const found = effects(gFunction, numbersOfG.length, 200);
    const ranked = found.map(({ meanAbsolute }) => meanAbsolute);
    expect([...ranked].sort((x, y) => y - x)).toEqual(ranked);
    expect(found[0]!.spread).toBeGreaterThan(found[0]!.meanAbsolute / 2);
  });

  it('see that the third factor of Ishigami acts through the first alone', () => {
    const third = effects(ishigami, 3, 100)[2]!;
    expect(third.spread).toBeGreaterThan(0.3 * third.meanAbsolute);
    // With the first factor held in the middle it does nothing.
    const held = effects((point) => ishigami(Float64Array.of(0.5, point[1]!, point[2]!)), 3, 20)[2]!;
    expect(held.meanAbsolute).toBeCloseTo(0, 10);
  });

  it('come from walks that move every factor once by two thirds of its range and stay inside', () => {
    for (const { points, moved } of trajectories(7, 20, 3)) {
      expect([...moved].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
      for (const [at, factor] of moved.entries()) {
        const steps = points[at + 1]!.map((u, place) => Math.abs(u - points[at]![place]!));
        expect(steps.reduce((sum, size) => sum + size, 0)).toBeCloseTo(2 / 3, 12);
        expect(steps[factor]).toBeCloseTo(2 / 3, 12);
      }
      expect(points.flatMap((point) => [...point]).every((u) => u >= 0 && u <= 1)).toBe(true);
    }
  });
});

describe('a response surface', () => {
  const rows = 50;
  const points = Array.from({ length: 10 }, (_, block) => sobolPoints(mostDimensions, rows, block)).map((block) =>
    block.map((point) => point.map((u) => u - 0.5)),
  );
  /** 400 factors over 50 rows. */
  const factors = points.flatMap((block) =>
    Array.from({ length: mostDimensions }, (_, f) => Float64Array.from(block, (point) => point[f]!)),
  );

  it('finds the few of four hundred factors that matter in fifty rows, straight and bent', () => {
    const result = Float64Array.from({ length: rows }, (_, row) => {
      const x = (factor: number) => factors[factor]![row]!;
      return 2 + 6 * x(17) - 4 * x(200) + 8 * x(301) * x(301) + 0.2 * x(5);
    });
    const surface = fitSurface(factors, result);
    expect(surface.centre).toBeCloseTo(2, 0);
    expect(surface.terms[17]!.slope).toBeCloseTo(6, 0);
    expect(surface.terms[200]!.slope).toBeCloseTo(-4, 0);
    expect(surface.terms[301]!.bend).toBeCloseTo(8, 0);
    expect(surface.explained).toBeGreaterThan(0.95);
  });

  it('takes up hardly anything where there is nothing but chance', () => {
    const chance = Float64Array.from(sobolPoints(1, rows * 7, 9), ([u]) => u!)
      .filter((_, place) => place % 7 === 3)
      .map((u) => (u * 9301) % 1);
    const { terms } = fitSurface(factors, chance);
    expect(terms.filter(({ slope, bend }) => slope !== 0 || bend !== 0).length).toBeLessThanOrEqual(1);
  });

  it('of a result that never varies is flat', () => {
    const flat = fitSurface(factors, new Float64Array(rows).fill(3));
    expect(flat).toMatchObject({ centre: 3, explained: 0 });
    expect(flat.terms.every(({ slope, bend }) => slope === 0 && bend === 0)).toBe(true);
  });
});
