// These tests play runs of generated travellers: the Long Night, and practice with a theme, a number and a seed.

import { describe, expect, it } from 'vitest';
import { readOfficerWorld } from '../../src/roles/officer/officer-world';
import { csvOfCases } from '../../src/roles/officer/practice-file';
import {
  factsOfPlan,
  nightTravellers,
  noPlan,
  type PracticePlan,
  planOfFacts,
  planTravellers,
  practiceThemes,
} from '../../src/roles/officer/practice-plan';
import { buildQuayPool } from '../../src/roles/officer/quay-pool';
import { createOfficerNight } from '../../src/story/officer-night';
import type { OfficerPlaythrough } from '../../src/story/officer-playthrough';
import { syntheticQuay } from '../unit/roles/officer/synthetic-quay';

const quay = syntheticQuay(2000);
const facts = { sm_trust: 45, pw_interpreters: 50 };
const night: PracticePlan = { kind: 'night', theme: 'all', travellers: nightTravellers, seed: 77 };
const practice: PracticePlan = { kind: 'practice', theme: 'debt', travellers: 10, seed: 5 };

/** Ask a few things about each traveller and decide; go on until nothing is open. */
function playOut(play: OfficerPlaythrough, seed = 1): OfficerPlaythrough {
  for (let step = 0; play.beat().options.length > 0 && step < 4000; step++) {
    const { options } = play.beat();
    const decide = options.filter(({ id }) => id === 'decide_admit' || id === 'decide_second' || id === 'next');
    const pick = step % 6 === 5 || options.length < 4 ? decide : options.filter(({ id }) => !id.startsWith('decide_'));
    const list = pick.length > 0 ? pick : options;
    play.choose(list[(step * 31 + seed) % list.length]?.id ?? '');
  }
  return play;
}

describe('the Long Night', () => {
  const play = playOut(createOfficerNight({ facts, seed: 9, quay }, night));

  it('sends forty travellers, ends in the ledger of figures and leaves no fault', () => {
    expect(play.faults()).toEqual([]);
    expect(play.beat().ending).toBe('run-over');
    const { figures, shift, run } = play.reading();
    expect(shift).toHaveLength(40);
    expect(run).toMatchObject({ decided: 40, of: 40 });
    expect(figures?.summary.counts.decisions).toBe(40);
    expect(figures?.summary.figures?.specificity).toBeDefined();
    expect(figures?.others.length).toBeGreaterThan(3);
  });

  it('tells nothing that was true before it is over', () => {
    const begun = createOfficerNight({ facts, seed: 9, quay }, night);
    expect(begun.reading().figures).toBeUndefined();
    expect(begun.reading().shift).toEqual([]);
  });

  it('is the same night again from world, plan and log', () => {
    const again = createOfficerNight({ facts, seed: 9, quay, log: play.log() }, night);
    expect(again.beat()).toEqual(play.beat());
    const half = createOfficerNight({ facts, seed: 9, quay, log: play.log().slice(0, 50) }, night);
    expect(half.log()).toHaveLength(50);
    expect(half.faults()).toEqual([]);
  });

  it('can be stopped after ten travellers and then says too few', () => {
    const short = createOfficerNight({ facts, seed: 9, quay }, night);
    for (let step = 0; step < 400 && short.reading().stage !== 'close'; step++) short.choose('decide_second');
    expect(short.beat().options.map(({ id }) => id)).toEqual(['next', 'ledger_open']);
    short.choose('ledger_open');
    expect(short.reading().figures?.summary).toMatchObject({ tooFew: true, figures: undefined });
  });

  it('gives the next traveller what one left over, once more at most', () => {
    const quick = createOfficerNight({ facts, seed: 9, quay }, night);
    const left = (): number =>
      Number(/\d+/.exec(quick.beat().status.find(({ id }) => id === 'left')?.value ?? '')?.[0]);
    const first = left();
    quick.choose('decide_second');
    expect(left()).toBeGreaterThan(first);
    quick.choose('decide_second');
    expect(left()).toBeLessThanOrEqual(2 * first + 1);
  });
});

describe('practice', () => {
  it('explains each traveller before the next one comes', () => {
    const play = createOfficerNight({ facts, seed: 9, quay }, practice);
    play.choose('decide_second');
    expect(play.reading().stage).toBe('ledger-open');
    expect(play.beat().lines.length).toBeGreaterThan(2);
    expect(play.reading().about).not.toBe('');
    play.choose('next');
    expect(play.reading().stage).toBe('window');
  });

  it('gives a table without a name', () => {
    const play = playOut(createOfficerNight({ facts, seed: 9, quay }, practice));
    const { figures, shift } = play.reading();
    const csv = csvOfCases(figures?.cases ?? []);
    const rows = csv.trimEnd().split('\r\n');
    expect(rows).toHaveLength(11);
    const columns = rows[0]?.split(',').length;
    for (const row of rows) expect(row.split(',')).toHaveLength(columns ?? 0);
    for (const { name } of shift) for (const part of name.split(' ')) expect(csv).not.toContain(part);
  });
});

describe('a plan', () => {
  const world = readOfficerWorld(facts);
  const pool = buildQuayPool(quay, 30);

  it('is kept in a save as four numbers and no person', () => {
    for (const plan of [night, practice]) expect(planOfFacts(factsOfPlan(plan))).toEqual(plan);
    expect(Object.keys(factsOfPlan(practice))).toHaveLength(4);
    expect(planOfFacts({})).toBeUndefined();
    expect(planOfFacts({ ...factsOfPlan(night), ...noPlan })).toBeUndefined();
    expect(planOfFacts({ plan_kind: 2, plan_theme: 99, plan_travellers: -3, plan_seed: 1e9 })).toMatchObject({
      kind: 'practice',
      travellers: 5,
    });
  });

  it('finds travellers for every theme, some with grounds and more without', () => {
    for (const theme of practiceThemes) {
      const found = planTravellers({ kind: 'practice', theme, travellers: 60, seed: 3 }, world, pool);
      expect(found, theme).toHaveLength(60);
      const grounds = found.filter(({ someone }) => someone.grounds).length;
      expect(grounds, theme).toBeGreaterThan(0);
      expect(grounds, theme).toBeLessThan(32);
    }
  });

  it('sends the same people from the same seed, and others from another', () => {
    const keys = (seed: number) =>
      planTravellers({ ...practice, seed }, world, pool).map(({ someone }) => someone.truth);
    expect(keys(5)).toEqual(keys(5));
    expect(keys(6)).not.toEqual(keys(5));
  });
});
