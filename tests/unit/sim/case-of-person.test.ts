// These tests follow the cases of single persons from a report to wages, or to where they end and why.

import { describe, expect, it } from 'vitest';
import { justiceStep, personState } from '../../../src/sim/frame/person-state';
import { caseIsOpen } from '../../../src/sim/people/case';
import { stepThrough } from './stepped-run';

const people = 6000;

describe('the case of a person', () => {
  const last = new Uint8Array(people);
  const identified = new Uint8Array(people);
  const moves = new Set<string>();
  let openElsewhere = 0;
  stepThrough({ people, months: 96, preset: 'victim-centred' }, {}, ({ population }) => {
    for (let person = 0; person < people; person++) {
      if (population.state[person] === personState.identified) identified[person] = 1;
      const step = population.justice[person]!;
      if (step !== last[person]) moves.add(`${last[person]}>${step}`);
      if (caseIsOpen(step) && population.state[person] !== personState.identified) openElsewhere++;
      last[person] = step;
    }
  });
  const { none, reported, believed, supported, heard, paid, silent, notBelieved, noPlace, faded, nothingToPay } =
    justiceStep;

  it('begins when she is identified, and only then', () => {
    for (let person = 0; person < people; person++) {
      if (identified[person] === 1) expect(last[person]).not.toBe(none);
      else expect(last[person]).toBe(none);
    }
  });

  it('goes from a report to belief, support, a hearing and wages, or ends on the way for a reason', () => {
    const ways = new Map<number, readonly number[]>([
      [reported, [believed, supported, notBelieved]],
      [believed, [heard, noPlace]],
      [supported, [heard, faded]],
      [heard, [paid, nothingToPay]],
    ]);
    const over: readonly number[] = [none, paid, silent, notBelieved, noPlace, faded, nothingToPay];
    for (const move of moves) {
      const [from, to] = move.split('>').map(Number) as [number, number];
      // A person harmed again may begin again, or keep silent this time.
      const next = ways.get(from) ?? (over.includes(from) ? [reported, silent] : []);
      expect(next, move).toContain(to);
    }
    for (const step of [silent, notBelieved, supported, heard, faded]) {
      expect(
        [...moves].some((move) => move.endsWith(`>${step}`)),
        `${step}`,
      ).toBe(true);
    }
  });

  it('goes on whatever becomes of her life', () => {
    expect(openElsewhere).toBeGreaterThan(0);
  });

  it('is never heard where no court has time', () => {
    const { population } = stepThrough({ people, months: 48 }, { 'justice.hearing-capacity': 0 });
    const steps = [...population.justice];
    expect(steps.filter((step) => step === heard || step === paid || step === nothingToPay)).toEqual([]);
    expect(steps.some((step) => step === noPlace || step === faded)).toBe(true);
  });
});
