// These tests let three officers by script work through hundreds of cases by the window's own rules, and ask whether the
// ledger tells them apart for the right reasons: skill, strictness, and whom they stop.

import { describe, expect, it } from 'vitest';
import { centralParameters, parameterById, withAssumptions } from '../../../../src/evidence/parameter-set';
import { statusQuoSettings } from '../../../../src/policy/levers';
import { averageOfficerActs } from '../../../../src/roles/officer/average-officer';
import {
  postAssumptions,
  postOverrides,
  postShiftOf,
  postShiftOfCounts,
} from '../../../../src/roles/officer/back-into-model';
import { drawForCase } from '../../../../src/roles/officer/case-luck';
import { countActs } from '../../../../src/roles/officer/checklist-counts';
import { decidedCaseOf } from '../../../../src/roles/officer/decided-case';
import { deskActs } from '../../../../src/roles/officer/desk-acts';
import { figuresOf } from '../../../../src/roles/officer/desk-figures';
import { actAtDesk } from '../../../../src/roles/officer/desk-rules';
import { conductOf, type DeskState } from '../../../../src/roles/officer/desk-state';
import { fairnessOf } from '../../../../src/roles/officer/fairness-figures';
import { summariseCases } from '../../../../src/roles/officer/ledger-figures';
import { type OfficerWorld, readOfficerWorld } from '../../../../src/roles/officer/officer-world';
import { conductThere, otherPolicyOf } from '../../../../src/roles/officer/other-policy';
import { type Counts, signalOf } from '../../../../src/roles/officer/signal-figures';
import { deskRates } from '../../../../src/sim/month/desk-rates';
import {
  checklistRobot,
  coinOfficer,
  goodOfficer,
  playCases,
  profiler,
  type ScriptedOfficer,
} from '../../../support/scripted-officers';

const usual = readOfficerWorld({});
const hasty = readOfficerWorld({ pw_screen_time: 1, pw_interpreters: 10, pw_reflection_days: 0, sm_trust: 25 });
const roomy = readOfficerWorld({
  pw_interpreters: 85,
  pw_nrm: 1,
  pw_reflection_days: 90,
  sm_trust: 75,
  pw_fiu: 1,
  pw_bla: 1,
});

function summaryOf(done: readonly DeskState[], world: OfficerWorld) {
  const { counts, figures } = summariseCases(done.map((desk) => decidedCaseOf(desk, world)));
  if (!figures?.dPrime || !figures.criterion) throw new Error('too few to say');
  return { counts, dPrime: figures.dPrime, criterion: figures.criterion };
}

const play = (officer: ScriptedOfficer, world = usual, seed = 3): readonly DeskState[] =>
  playCases(officer, world, { cases: 500, seed });

const good = play(goodOfficer);
const biased = play(profiler);
const robot = play(checklistRobot);

function unfair(done: readonly DeskState[], world = usual): readonly string[] {
  return fairnessOf(done.map((desk) => decidedCaseOf(desk, world)))
    .rows.filter((row) => row.verdict === 'more' || row.verdict === 'less')
    .map((row) => `${row.trait} ${row.group} ${row.measure} ${row.verdict}`);
}

describe('five hundred cases', () => {
  it('show skill in the officer who makes room to speak, some in the list, none in the profiler', () => {
    const [g, r, p] = [good, robot, biased].map((done) => summaryOf(done, usual).dPrime);
    expect(g?.low).toBeGreaterThan(p?.high ?? 9);
    expect(g?.value).toBeGreaterThan(r?.value ?? 9);
    expect(r?.low).toBeGreaterThan(p?.high ?? 9);
    expect(p?.low).toBeLessThan(0);
    expect(p?.high).toBeGreaterThan(0);
  });

  it('show the profiler by origin, and neither of the others by anything', () => {
    expect(unfair(biased)).toContain('origin 1 acted-on more');
    expect(unfair(biased).every((row) => row.startsWith('origin'))).toBe(true);
    expect(unfair(good)).toEqual([]);
    expect(unfair(robot)).toEqual([]);
  });

  it('show that the good officer asked to hear, and the profiler did not ask', () => {
    const heard = (done: readonly DeskState[]): number => done.reduce((sum, desk) => sum + desk.seen.length, 0);
    expect(heard(good)).toBeGreaterThan(heard(biased) * 5);
    const left = (done: readonly DeskState[]): number =>
      figuresOf(done, usual).cases.reduce((sum, each) => sum + each.unasked.length, 0);
    expect(left(good)).toBeLessThan(left(biased));
  });

  it('show the profiler beaten by a list that may stop just as many under his own conditions', () => {
    const { summary, lists } = figuresOf(biased, usual);
    expect(lists.asked.counts.hits).toBeGreaterThan(summary.counts.hits);
    const acted = (counts: Counts): number => counts.hits + counts.alarms;
    expect(Math.abs(acted(lists.asked.counts) - acted(summary.counts))).toBeLessThan(60);
  });

  it('break no duty when the good officer decides', () => {
    expect(good.flatMap((desk) => desk.errors).filter((error) => error === 'E09' || error === 'E10')).toEqual([]);
    for (const desk of good) if (desk.decision === 'referral') expect(desk.consent).toBe(true);
  });
});

describe('what the board counts', () => {
  const under = (dashboard: number) => {
    const world = readOfficerWorld({ pw_metric: dashboard });
    // Two seeds: a thousand cases, so that a shift of skill would be seen if there were one.
    return summaryOf([...play(goodOfficer, world), ...play(goodOfficer, world, 4)], world);
  };
  const refusals = under(0);
  const quality = under(2);

  it('moves how much it takes to act', () => {
    expect(refusals.criterion.low).toBeGreaterThan(quality.criterion.high);
    expect(refusals.counts.misses).toBeGreaterThan(quality.counts.misses);
  });

  it('does not move how well people are told apart', () => {
    expect(refusals.dPrime.low).toBeLessThan(quality.dPrime.high);
    expect(quality.dPrime.low).toBeLessThan(refusals.dPrime.high);
    const moved = Math.abs(refusals.dPrime.value - quality.dPrime.value);
    expect(moved).toBeLessThan(Math.abs(refusals.criterion.value - quality.criterion.value) / 2);
  });
});

describe('an officer who sees nobody and tosses a coin', () => {
  const coin = (seed: number, share: number) => coinOfficer(share, (someone) => drawForCase(seed, someone.key, 9001));
  const played = (cases: number, seed: number): readonly DeskState[] =>
    playCases(coin(seed, 0.2 + 0.1 * (seed % 5)), usual, { cases, seed, from: 1 + seed * 1000 });

  it('is never called biased after 12 decisions, for any of 200 seeds', () => {
    for (let seed = 0; seed < 200; seed++) {
      const figures = figuresOf(played(12, seed), usual);
      expect(figures.summary.tooFew).toBe(true);
      expect(figures.fairness).toBeUndefined();
      expect(figures.shift).toBeUndefined();
      // Nor would the rows themselves say so, were somebody to read them.
      expect(unfair(played(12, seed))).toEqual([]);
    }
  });

  it('is called biased in any row at most about once in ten times after 60, however many rows are read', () => {
    const named = Array.from({ length: 200 }, (_, seed) => unfair(played(60, seed)).length > 0);
    expect(named.filter(Boolean).length / named.length).toBeLessThan(0.13);
  });
});

describe('the same persons in another world', () => {
  it('speak oftener where there is trust, time and an interpreter, to the same officer', () => {
    const there = otherPolicyOf(good, usual, roomy);
    expect(there.expectedThere).toBeGreaterThan(there.expectedHere);
    const gains = there.changed.filter((each) => each.grounds && each.gained.length > each.lost.length);
    const losses = there.changed.filter((each) => each.grounds && each.gained.length < each.lost.length);
    expect(gains.length).toBeGreaterThan(losses.length * 3);
    const back = otherPolicyOf(good, usual, hasty);
    expect(back.expectedThere).toBeLessThan(back.expectedHere);
  });

  it('are met with the same conduct, but for what the world gives or bars', () => {
    const rang = good.find((desk) => desk.interpreter === 'phone');
    if (!rang) throw new Error('nobody rang for Yarro');
    expect(conductThere(rang, roomy)).toMatchObject({ ...conductOf(rang), time: conductThere(rang, roomy).time });
    expect(conductThere(rang, hasty).interpreter).toBe(false);
  });

  it('say the same where the other world is this one', () => {
    expect(otherPolicyOf(good, usual, usual).changed).toEqual([]);
  });
});

describe('back into the model', () => {
  const average = countActs(good, (desk) => averageOfficerActs(desk, usual));

  it('moves nothing for an officer who is the average one', () => {
    const shift = postShiftOfCounts(average, average);
    expect(shift?.hit.value).toBe(0);
    expect(shift?.alarm.value).toBe(0);
    expect(shift?.hit.low).toBeLessThan(0);
  });

  it('takes the average officer for somebody much like the model’s: more than a coin, less than two of three found', () => {
    const signal = signalOf(average);
    expect(signal?.dPrime.value).toBeGreaterThan(0.4);
    expect(signal?.dPrime.value).toBeLessThan(1.2);
    expect(average.hits / (average.hits + average.misses)).toBeLessThan(0.5);
  });

  it('raises hits for the good officer and alarms for the profiler', () => {
    const g = postShiftOf(good, usual);
    const p = postShiftOf(biased, usual);
    expect(g?.hit.value).toBeGreaterThan(g?.alarm.value ?? 9);
    expect(p?.alarm.value).toBeGreaterThan((p?.hit.value ?? 9) + 0.5);
    expect(g).toMatchObject({
      decisions: 500,
      withGrounds: summaryOf(good, usual).counts.hits + summaryOf(good, usual).counts.misses,
    });
  });

  it('gives the model’s own two numbers, within their range, and the model then finds more people', () => {
    const shift = postShiftOf(good, usual);
    if (!shift) throw new Error('too few to say');
    for (const { parameter, value } of postAssumptions({ ...shift, hit: { value: 9, low: -9, high: 9 } }, 'careful')) {
      expect(value).toBeGreaterThanOrEqual(parameterById(parameter).low);
      expect(value).toBeLessThanOrEqual(parameterById(parameter).high);
    }
    const before = deskRates(centralParameters(), { ...statusQuoSettings }, 0.35, 0.5);
    const after = deskRates(
      withAssumptions(centralParameters(), postOverrides(shift)),
      { ...statusQuoSettings },
      0.35,
      0.5,
    );
    expect(after.hit).toBeGreaterThan(before.hit);
    const careful = deskRates(
      withAssumptions(centralParameters(), postOverrides(shift, 'careful')),
      { ...statusQuoSettings },
      0.35,
      0.5,
    );
    expect(careful.hit).toBeLessThan(after.hit);
    expect(careful.falseAlarm).toBeGreaterThan(after.falseAlarm);
  });

  it('says nothing on the strength of nineteen travellers', () => {
    expect(postShiftOf(good.slice(0, 19), usual)).toBeUndefined();
  });
});

describe('ten thousand states', () => {
  it('at the window, come to by chance, can be acted in, decided and counted without an error', () => {
    const states: DeskState[] = [];
    let visited = 0;
    const wanderer: ScriptedOfficer = (start, world) => {
      let desk = start;
      for (let step = 0; step < 40 && desk.decision === undefined; step++) {
        const acts = deskActs(desk, world);
        const act = acts[Math.floor(drawForCase(desk.someone.seed, desk.someone.key, 9100, step) * acts.length)];
        if (!act) break;
        desk = actAtDesk(desk, world, act.id).state;
        visited++;
      }
      for (const last of ['decide.second', 'decide.admit'])
        if (desk.decision === undefined && deskActs(desk, world).some((act) => act.id === last))
          desk = actAtDesk(desk, world, last).state;
      return desk;
    };
    for (let batch = 0; visited < 10_000; batch++) {
      const world = [usual, hasty, roomy][batch % 3] ?? usual;
      const done = playCases(wanderer, world, { cases: 60, seed: batch });
      const figures = figuresOf(done, world, [{ id: 'roomy', world: roomy }]);
      expect(figures.cases).toHaveLength(60);
      for (const each of [figures.summary.figures?.dPrime, figures.shift?.hit, figures.lists.asked.figures?.dPrime])
        if (each) for (const bound of [each.value, each.low, each.high]) expect(Number.isFinite(bound)).toBe(true);
      states.push(...done);
    }
    expect(states.every((desk) => desk.decision !== undefined)).toBe(true);
  });
});
