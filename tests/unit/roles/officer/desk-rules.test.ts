// These tests say what the window does: what an act costs, what it brings to light, and which duty an order breaks.

import { describe, expect, it } from 'vitest';
import { generateCase, type OfficerCase } from '../../../../src/roles/officer/case-generator';
import { papersOf } from '../../../../src/roles/officer/case-papers';
import { fourCase } from '../../../../src/roles/officer/cases/four';
import { positiveDimensions } from '../../../../src/roles/officer/checklist-score';
import { deskActs } from '../../../../src/roles/officer/desk-acts';
import { outcomeOf, wentToColleague } from '../../../../src/roles/officer/desk-decisions';
import { actAtDesk, unaskedOf } from '../../../../src/roles/officer/desk-rules';
import { conductOf, type DeskState, openDesk } from '../../../../src/roles/officer/desk-state';
import { disclosureShare } from '../../../../src/roles/officer/disclosure';
import { type OfficerWorld, readOfficerWorld } from '../../../../src/roles/officer/officer-world';
import { buildQuayPool } from '../../../../src/roles/officer/quay-pool';
import { screening } from '../../../../src/roles/officer/screening-data';
import type { TruthClass } from '../../../../src/roles/officer/truth-class';
import { screeningFaults } from '../../../../tools/screening/make-screening';
import { syntheticQuay } from './synthetic-quay';

const poor = readOfficerWorld({
  pw_screen_time: 1,
  pw_interpreters: 10,
  pw_nrm: 0,
  pw_reflection_days: 0,
  sm_trust: 25,
});
const rich = readOfficerWorld({
  pw_screen_time: 2,
  pw_interpreters: 85,
  pw_nrm: 1,
  pw_reflection_days: 90,
  sm_trust: 75,
  pw_fiu: 1,
  pw_bla: 1,
});
const pool = buildQuayPool(syntheticQuay(2000), 30);

function tavi(world: OfficerWorld): DeskState {
  const { someone, papers } = fourCase.make(3, world);
  return openDesk(someone, papers, { clock: 0, left: 1200, authored: fourCase });
}

function someoneWho(truth: TruthClass, fits: (each: OfficerCase) => boolean = () => true): DeskState {
  for (let key = 1; key < 4000; key++) {
    const each = generateCase({ seed: 4, world: rich, pool }, key);
    if (each.truth === truth && fits(each)) {
      return openDesk(each, papersOf(each, rich), { clock: 0, left: 1200 });
    }
  }
  throw new Error(`nobody is ${truth}`);
}

function play(state: DeskState, world: OfficerWorld, acts: readonly string[]): DeskState {
  return acts.reduce((now, act) => actAtDesk(now, world, act).state, state);
}

describe('time at the window', () => {
  it('stands still until something is done, and pointing is free', () => {
    const pointed = play(tavi(rich), rich, ['point.ticket.paid']);
    expect(pointed.clock).toBe(0);
    expect(pointed.notebook).toEqual([{ thing: 'ticket', line: 'paid' }]);
  });

  it('is taken from what is left by exactly the price that was shown', () => {
    const state = play(tavi(rich), rich, ['point.ticket.paid']);
    for (const act of deskActs(state, rich)) {
      expect(actAtDesk(state, rich, act.id).state.left, act.id).toBe(state.left - act.seconds);
    }
  });

  it('leaves only looking and deciding when it is used up', () => {
    const state = { ...tavi(rich), left: 0 };
    const kinds = new Set(deskActs(state, rich).map((act) => act.id.split('.')[0]));
    expect([...kinds].sort()).toEqual(['card', 'decide', 'point']);
  });

  it('sends others to the next window, some of whom had grounds', () => {
    expect(wentToColleague(1, 1, 60, rich).travellers).toBe(0);
    const many = Array.from({ length: 300 }, (_, key) => wentToColleague(1, key, 1120, rich));
    const all = many.reduce((sum, each) => sum + each.travellers, 0);
    const missed = many.reduce((sum, each) => sum + each.withGrounds, 0);
    expect(missed / all).toBeCloseTo(screening.baseRateDesk, 1);
  });
});

describe('the youngest of the four', () => {
  const path = [
    'companion.wait',
    'water',
    'explain',
    'yarro',
    'point.passport.visa',
    'ask.show',
    'point.contract.signed',
    'ask.when',
  ];

  it('tells of the second contract once he can speak, and of the reason when asked again', () => {
    const state = play(tavi(rich), rich, path);
    expect(state.seen).toContain('D03');
    const slot = state.said.at(-1)?.slot;
    const again = actAtDesk(play(state, rich, [`point.said.${slot}`]), rich, 'ask.how');
    expect(again.says[0]?.knot).toBe('deep_D03');
  });

  it('says less where nothing was done for him', () => {
    const asked = play(tavi(poor), poor, ['point.passport.visa', 'ask.show', 'point.contract.less', 'ask.who']);
    expect(asked.seen).not.toContain('C01');
  });

  it('gets no better answer from the companion’s mouth: the slip is named', () => {
    const state = play(tavi(poor), poor, ['companion.translate']);
    expect(state.errors).toContain('E03');
    expect(conductOf(state).interpreter).toBe(false);
  });

  it('can be offered a referral and may decline it; it stays an offer and not an order', () => {
    const hasty = play(tavi(poor), poor, ['decide.referral']);
    expect(hasty.consent).toBe(false);
    expect(hasty.decision).toBeUndefined();
    expect(hasty.errors).toContain('E04');
    expect(play(tavi(rich), rich, [...path, 'companion.wait', 'decide.referral']).decision).toBe('referral');
  });

  it('brings the companion back before long', () => {
    let state = play(tavi(rich), rich, ['companion.wait']);
    for (const act of ['water', 'explain', 'yarro', 'worry', 'mirel']) state = play(state, rich, [act]);
    expect(state.companion).toBe('here');
  });
});

describe('duties', () => {
  it('an asylum claim at the stamp is heard first, and a second stamp breaks a duty by name', () => {
    const once = play(someoneWho('asylum'), rich, ['decide.refuse']);
    expect(once.decision).toBeUndefined();
    expect(once.protectionSaid).toBe(true);
    const twice = play(once, rich, ['decide.refuse']);
    expect(twice.errors).toContain('E09');
    expect(outcomeOf(twice)).toBe('duty-broken');
    expect(outcomeOf(play(once, rich, ['decide.asylum']))).toBe('served');
  });

  it('a child is never sent back in one stamp, nor referred like an adult', () => {
    const child = someoneWho('child');
    expect(deskActs(child, rich).map((act) => act.id)).not.toContain('decide.referral');
    expect(play(child, rich, ['decide.refuse']).decision).toBeUndefined();
    expect(
      outcomeOf(
        play(
          someoneWho('child', (each) => each.grounds),
          rich,
          ['decide.child'],
        ),
      ),
    ).toBe('served');
  });

  it('nobody is registered for asylum who did not ask', () => {
    expect(play(someoneWho('ordinary'), rich, ['decide.asylum']).decision).toBeUndefined();
  });

  it('a smuggled person without another claim may be refused, and that is a duty met', () => {
    const state = play(someoneWho('smuggled'), rich, ['decide.refuse']);
    expect(outcomeOf(state)).toBe('served');
  });

  it('sending back somebody with open grounds is named', () => {
    const someone = someoneWho('grounds', (each) => !each.alsoAsylum);
    expect(outcomeOf(play({ ...someone, seen: ['C01'] }, rich, ['decide.refuse']))).toBe('duty-broken');
  });
});

describe('a barred way', () => {
  it('stays open to the hand and brings a reason, with the lever behind it', () => {
    const act = deskActs(tavi(poor), poor).find((each) => each.id === 'yarro');
    expect(act?.closedBy).toBe('interpreter-share');
    expect(actAtDesk(tavi(poor), poor, 'yarro').state.interpreter).toBe('none');
  });
});

describe('disclosure', () => {
  it('rises with rapport, an interpreter, trust and time to think', () => {
    const low = disclosureShare(poor, { rapport: 0, interpreter: false });
    expect(disclosureShare(poor, { rapport: 3, interpreter: false })).toBeGreaterThan(low);
    expect(disclosureShare(poor, { rapport: 0, interpreter: true })).toBeGreaterThan(low);
    expect(disclosureShare(rich, { rapport: 0, interpreter: false })).toBeGreaterThan(low);
    expect(disclosureShare({ ...poor, reflectionDays: 45 }, { rapport: 0, interpreter: false })).toBeGreaterThan(low);
  });
});

describe('the ledger', () => {
  it('lists what was there and never asked, and nothing that could not be known', () => {
    const unaware = someoneWho('grounds', (each) => each.notYetAware);
    expect(unaskedOf(unaware, rich).filter((id) => /^(D0[123]|X|K)/.test(id))).toEqual([]);
    expect(unaskedOf(tavi(rich), rich)).toEqual(expect.arrayContaining(['D03', 'C01', 'C04']));
  });

  it('counts a dimension as positive by the rule and not below it', () => {
    const items = (ids: readonly string[]) => screening.indicators.filter((item) => ids.includes(item.id));
    expect(positiveDimensions(items(['C01', 'C07']))).toEqual(['coercive-recruitment']);
    expect(positiveDimensions(items(['C07']))).toEqual([]);
    expect(positiveDimensions(items(['D02', 'D04', 'D05']))).toEqual(['deceptive-recruitment']);
  });
});

describe('the screening data', () => {
  it('is refused when a sign has no innocent reason or a false lead has two probabilities', () => {
    const indicator = {
      id: 'A',
      name: 'a',
      dimension: 'child',
      weight: 'weak',
      needs: ['look'],
      'p-trafficked': 0.2,
      'p-not': 0.1,
    };
    const faults = screeningFaults({
      indicators: [indicator],
      reassuring: [{ id: 'B', name: 'b', needs: ['open'], 'p-trafficked': 0.1, 'p-not': 0.2 }],
      'false-leads': [{ id: 'C', name: 'c', p: 0.3, 'p-not': 0.2 }],
      errors: [{ id: 'D', name: 'd' }],
      moves: [{ id: 'E', name: 'e' }],
    });
    expect(faults).toHaveLength(2);
    expect(faults.join()).toContain('innocent reason');
    expect(faults.join()).toContain('one probability for everybody');
  });

  it('gives every sign an innocent reason', () => {
    for (const item of screening.indicators) expect(item.innocent.length, item.id).toBeGreaterThan(10);
  });
});
