// These tests say what the prospect of protection does: where fewer are recognised fewer set out for it, a list of safe
// countries lowers the claims of the listed, and places kept for a group go to that group.

import { describe, expect, it } from 'vitest';
import { basis, origin, personState } from '../../../src/sim/frame/person-state';
import { stepThrough, sumOf } from './stepped-run';

const people = 6000;
const months = 60;

describe('people in need of protection', () => {
  it('go less without papers when they see that few are recognised', () => {
    const closed = { people, months, set: { 'recognition-share': 0.1 } };
    const blind = stepThrough(closed, { 'decision.protection-weight': 0 });
    const seeing = stepThrough(closed, { 'decision.protection-weight': 1.5 });
    expect(sumOf(seeing, 'irregular-arrivals-tesmar')).toBeLessThan(sumOf(blind, 'irregular-arrivals-tesmar'));
  });
});

describe('a list of countries held to be safe', () => {
  const usual = stepThrough({ people, months });
  const listed = stepThrough({ people, months }, { 'asylum.safe-list-kelumar': 0.3 });
  const others = (run: typeof usual) => sumOf(run, 'claims') - sumOf(run, 'claims-kelumar');

  it('lowers the claims of people from there', () => {
    expect(sumOf(listed, 'claims-kelumar')).toBeLessThan(0.9 * sumOf(usual, 'claims-kelumar'));
  });

  it('leaves the claims of others nearly as they were', () => {
    expect(others(listed) / others(usual)).toBeGreaterThan(0.9);
    expect(others(listed) / others(usual)).toBeLessThan(1.1);
  });
});

describe('humanitarian places kept for one group', () => {
  const places = { people, months, set: { 'humanitarian-places': 2000 } };
  /** Journeys to protection by home: those who are on the way with a place at a month's end. */
  const travellers = (share: number) => {
    const count = { tesmar: 0, others: 0 };
    const run = stepThrough(places, { 'pathway.targeted-tesmar': share }, ({ population }) => {
      for (let person = 0; person < people; person++) {
        if (population.state[person] !== personState.travellingRegular) continue;
        if (population.basis[person] !== basis.protected) continue;
        if (population.origin[person] === origin.tesmar) count.tesmar++;
        else count.others++;
      }
    });
    return { ...count, run };
  };

  it('go to nobody else when all are kept', () => {
    const all = travellers(1);
    expect(all.tesmar).toBeGreaterThan(10);
    expect(all.others).toBe(0);
  });

  it('leave a share for the others when half are kept', () => {
    expect(travellers(0.5).others).toBeGreaterThan(0);
    expect(travellers(0.5).others).toBeLessThan(travellers(0).others);
  });
});
