// These tests drive the session of the model as its worker does: what is served from snapshots has the bits of a fresh
// run, and only months that could differ are stepped again.

import { describe, expect, it } from 'vitest';
import { withAssumptions } from '../../../src/evidence/parameter-set';
import { ModelSession } from '../../../src/sim/engine/model-session';
import { runModel } from '../../../src/sim/engine/run';
import { burnInMonths } from '../../../src/sim/engine/simulation';
import { takeInSlices } from '../../../src/sim/engine/slices';
import { joinBlocks, monthRow, outputInBlock } from '../../../src/sim/month-block';
import { type MonthBlock, outputIds, personsAtRisk, type RunRequest, type RunResult } from '../../../src/sim/run-api';
import { aRequest } from './a-run';

const base = aRequest({ people: 1100, months: 30 });

/** Take all steps of a call at once. */
function finish<T>(steps: Generator<number, T, void>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function runIn(session: ModelSession, request: RunRequest, id = 'a'): RunResult {
  session.init(request);
  session.setPolicy(id, request.policy);
  return finish(session.run(id));
}

const changedAt = (month: number, request: RunRequest = base): RunRequest => ({
  ...request,
  policy: { ...request.policy, changes: [{ month, lever: 'enforcement', value: 3 }] },
});

describe('a session of the model', () => {
  it('gives the bits of a fresh run, whatever the month a lever moves at', () => {
    const session = new ModelSession();
    expect(runIn(session, base).hash).toBe(runModel(base).hash);
    for (const month of [0, 1, 11, 12, 13, 24, 29]) {
      const served = runIn(session, changedAt(month));
      const fresh = runModel(changedAt(month));
      expect([month, served.hash, served.outputs]).toEqual([month, fresh.hash, fresh.outputs]);
    }
  });

  it('remembers which reforms waited for capital', () => {
    // The first reform costs all there is; the second, soon after it, waits until there is some again.
    const dear = { 'polity.reforms-blocked': 1, 'polity.reform-cost': 500, 'polity.reforms-resume': 5 };
    const withReforms = (blocked: number, last?: number): RunRequest => ({
      ...changedAt(2, { ...base, parameters: { ...base.parameters, ...dear, 'polity.reforms-blocked': blocked } }),
      policy: {
        ...base.policy,
        changes: [
          { month: 2, lever: 'enforcement', value: 3 },
          { month: 8, lever: 'work-visas', value: 4000 },
          ...(last === undefined ? [] : [{ month: last, lever: 'detention-days', value: 90 } as const]),
        ],
      },
    });
    const session = new ModelSession();
    const waited = runIn(session, withReforms(1));
    expect(waited.outputs['regular-arrivals']).not.toEqual(runModel(withReforms(0)).outputs['regular-arrivals']);
    expect(runIn(session, withReforms(1, 26)).hash).toBe(runModel(withReforms(1, 26)).hash);
  });

  it('gives the same lights, shocks and persons at the Quay as a fresh run', () => {
    const request = aRequest({
      people: 2500,
      months: 26,
      recordLights: true,
      recordQuay: true,
      shocks: [
        { id: 'pandemic', month: 3, months: 4 },
        { id: 'boom', month: 14, months: 6 },
      ],
    });
    const session = new ModelSession();
    runIn(session, request);
    for (const moved of [changedAt(13, request), changedAt(24, request)]) {
      const served = runIn(session, moved);
      expect(served).toEqual(runModel(moved));
      expect(served.quay!.length).toBeGreaterThan(0);
    }
    // Another shock is another history from its month on.
    const shocked = { ...request, shocks: [...request.shocks, { id: 'displacement', month: 20, months: 3 } as const] };
    const before = session.monthsStepped;
    expect(runIn(session, shocked).hash).toBe(runModel(shocked).hash);
    expect(session.monthsStepped - before).toBe(26 - 12);
  });

  it('gives the bits of a fresh run where reforms had to wait for political capital', () => {
    const parameters = withAssumptions(base.parameters, { 'polity.reforms-blocked': 1, 'polity.reform-cost': 400 });
    const changes = [
      { month: 2, lever: 'work-visas', value: 6000 },
      { month: 3, lever: 'enforcement', value: 3 },
      { month: 8, lever: 'detention-days', value: 180 },
    ] as const;
    const blocked = { ...base, parameters, policy: { ...base.policy, changes } };
    const free = { ...blocked, parameters: base.parameters };
    const fresh = runModel(blocked);
    expect(fresh.personsHash).not.toBe(runModel(free).personsHash);
    const session = new ModelSession();
    expect(runIn(session, blocked).hash).toBe(fresh.hash);
    for (const month of [0, 12, 13, 25]) {
      const later = { month, lever: 'firewall', value: 0.9 } as const;
      const moved = { ...blocked, policy: { ...blocked.policy, changes: [...changes, later] } };
      expect([month, runIn(session, moved).hash]).toEqual([month, runModel(moved).hash]);
    }
  });

  it('steps burn-in once for all policies, and again only for other people', () => {
    const session = new ModelSession();
    runIn(session, base);
    expect(session.monthsStepped).toBe(burnInMonths + 30);
    runIn(session, aRequest({ people: 1100, months: 30, preset: 'safe-pathways' }), 'b');
    expect(session.monthsStepped).toBe(burnInMonths + 60);
    const elsewhere = { ...base, seed: 9 };
    expect(runIn(session, elsewhere).hash).toBe(runModel(elsewhere).hash);
    expect(session.monthsStepped).toBe(2 * burnInMonths + 90);
  });

  it('steps 60 months, and not 144, when a lever of a ten-year run moves at month 60', () => {
    const session = new ModelSession();
    const long = { ...base, people: 300, months: 120 };
    runIn(session, long);
    expect(session.monthsStepped).toBe(144);
    session.setPolicy('a', { enforcement: 3 }, 60);
    const moved = finish(session.run('a'));
    expect(session.monthsStepped).toBe(144 + 60);
    expect(moved.hash).toBe(runModel(changedAt(60, long)).hash);
    // The same again is served whole.
    runIn(session, changedAt(60, long), 'b');
    expect(session.monthsStepped).toBe(144 + 60);
  });

  it('goes on stepping where it stands, also when a lever moves there', () => {
    const session = new ModelSession();
    session.init(base);
    session.setPolicy('year', base.policy);
    expect(finish(session.step('year', 5))).toBe(5);
    session.setPolicy('year', { enforcement: 3 }, 5);
    expect(finish(session.step('year', 5))).toBe(10);
    expect(session.monthsStepped).toBe(burnInMonths + 10);
    expect(finish(session.step('year', 100))).toBe(30);
    expect(finish(session.run('year')).hash).toBe(runModel(changedAt(5)).hash);
  });

  it('moves levers from month 0 in the policy itself, and drops only later changes of the same lever', () => {
    const session = new ModelSession();
    const policy = {
      ...base.policy,
      changes: [
        { month: 8, lever: 'enforcement', value: 2 },
        { month: 9, lever: 'work-visas', value: 3000 },
      ],
    } as const;
    session.init(base);
    session.setPolicy('a', policy);
    session.setPolicy('a', { enforcement: 0.5 }, 0);
    const expected = { start: { ...policy.start, enforcement: 0.5 }, changes: [policy.changes[1]] };
    expect(finish(session.run('a')).hash).toBe(runModel({ ...base, policy: expected }).hash);
  });

  it('puts a policy back to a snapshot, and refuses one of another history', () => {
    const session = new ModelSession();
    session.init(base);
    session.setPolicy('a', base.policy);
    finish(session.step('a', 7));
    const seventh = session.snapshot('a');
    finish(session.step('a', 3));
    session.restore('a', seventh);
    expect(finish(session.step('a', 1))).toBe(8);
    expect(finish(session.run('a')).hash).toBe(runModel(base).hash);
    session.setPolicy('b', changedAt(3).policy);
    expect(() => session.restore('b', seventh)).toThrow(RangeError);
    expect(() => session.snapshot('b')).toThrow(RangeError);
  });

  it('gives up a call when it is cancelled or its policy is set anew, and answers the next one', () => {
    const session = new ModelSession();
    session.init(base);
    session.setPolicy('a', base.policy);
    // Once in burn-in, once after it.
    const waysToGiveUp = [
      [10, () => session.cancel('a')],
      [40, () => session.setPolicy('a', changedAt(2).policy)],
    ] as const;
    for (const [turns, giveUp] of waysToGiveUp) {
      const steps = session.run('a');
      for (let turn = 0; turn < turns; turn++) steps.next();
      giveUp();
      expect(() => finish(steps)).toThrow(expect.objectContaining({ name: 'Cancelled' }));
    }
    expect(finish(session.run('a')).hash).toBe(runModel(changedAt(2)).hash);
  });

  it('shares burn-in between two policies that start together', () => {
    const session = new ModelSession();
    session.init(base);
    session.setPolicy('a', base.policy);
    session.setPolicy('b', changedAt(0).policy);
    const calls = [session.run('a'), session.run('b')];
    const results: RunResult[] = [];
    while (results.length < 2) {
      for (const call of calls) {
        const step = call.next();
        if (step.done && step.value) results.push(step.value);
      }
    }
    expect(results.map(({ hash }) => hash).sort()).toEqual([runModel(base).hash, runModel(changedAt(0)).hash].sort());
    expect(session.monthsStepped).toBe(burnInMonths + 60);
  });

  it('keeps within its bytes, and is slower but not different without snapshots', () => {
    const none = new ModelSession(0);
    runIn(none, base);
    expect(runIn(none, changedAt(24)).hash).toBe(runModel(changedAt(24)).hash);
    expect(none.snapshotBytes).toBe(0);
    const few = new ModelSession(400_000);
    for (const month of [0, 3, 12, 20]) {
      runIn(few, changedAt(month));
      expect(few.snapshotBytes).toBeLessThanOrEqual(400_000);
    }
    expect(few.snapshotBytes).toBeGreaterThan(0);
  });

  it('tells every month once and in order, from a snapshot as from a fresh run', async () => {
    const session = new ModelSession();
    session.init(base);
    const shares: number[] = [];
    for (const schedule of [base.policy, changedAt(13).policy]) {
      session.setPolicy('a', schedule);
      const blocks: MonthBlock[] = [];
      let clock = 0;
      const result = await takeInSlices(
        session.run('a', (block) => blocks.push(block)),
        {
          now: () => (clock += 5),
          giveWay: async () => undefined,
          isCancelled: () => false,
          onProgress: (share) => shares.push(share),
        },
      );
      const all = joinBlocks(blocks);
      expect([all.from, all.months]).toEqual([0, 30]);
      for (let month = 0; month < 30; month++) {
        for (const id of outputIds) expect(outputInBlock(all, month, id)).toBe(result.outputs[id][month]);
        const row = all.rows.subarray(month * monthRow.length, (month + 1) * monthRow.length);
        const persons = row.subarray(monthRow.states, monthRow.routes).reduce((sum, count) => sum + count, 0);
        expect(persons).toBeCloseTo(personsAtRisk, 3);
        expect(row.subarray(monthRow.routes).reduce((sum, count) => sum + count, 0)).toBeLessThan(persons);
      }
    }
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  });
});
