// These tests play the desk as a walker does: every run ends, nothing breaks, and the same log gives the same beats.

import { describe, expect, it } from 'vitest';
import content from '../../generated/story/officer.json';
import { createOfficerPlaythrough } from '../../src/story/officer-playthrough';
import { officerFacts } from '../../src/story/officer-travellers';
import { walk } from '../../tools/story/walk';
import { syntheticQuay } from '../unit/roles/officer/synthetic-quay';

const quay = syntheticQuay(2000);
const worlds = {
  'little time, police decide': {
    pw_metric: 0,
    pw_screen_time: 1,
    pw_interpreters: 10,
    pw_nrm: 0,
    pw_reflection_days: 0,
    sm_trust: 25,
    pw_border: 83,
    pw_fiu: 0,
    pw_bla: 0,
  },
  'firm and fair': {
    pw_metric: 2,
    pw_screen_time: 2,
    pw_interpreters: 70,
    pw_nrm: 1,
    pw_reflection_days: 45,
    sm_trust: 45,
    pw_border: 83,
    pw_fiu: 1,
    pw_bla: 0,
    pw_firewall: 0,
  },
  'many visas': {
    pw_metric: 1,
    pw_screen_time: 2,
    pw_interpreters: 50,
    pw_nrm: 0,
    pw_inspectors: 35,
    pw_bla: 1,
    sm_trust: 50,
    pw_fee_rule: 2,
    sm_irregular_share: 30,
    sm_sponsor_abuse: 50,
  },
  'victims first': {
    pw_metric: 2,
    pw_screen_time: 2,
    pw_interpreters: 85,
    pw_nrm: 1,
    pw_reflection_days: 90,
    pw_firewall: 1,
    sm_trust: 75,
    pw_fiu: 1,
  },
};

describe('the desk', () => {
  it.each(Object.entries(worlds))('is played to its end without a fault: %s', (_name, facts) => {
    const { report, seenIds } = walk({
      runs: 60,
      seed: 3,
      lineIds: content.lineIds,
      start: (run) => createOfficerPlaythrough({ facts, seed: run * 17 + 1, quay }),
    });
    expect(report.errors).toEqual([]);
    expect(report.endings['window-shut']).toBe(60);
    expect(report.actions.object).toBeGreaterThan((report.actions.said + report.actions.object) / 3);
    expect(seenIds.size).toBeGreaterThan(200);
  });

  it('is resumed from its log at the same beat', () => {
    const start = { facts: worlds['victims first'], seed: 9, quay };
    const play = createOfficerPlaythrough(start);
    for (let step = 0; step < 60 && play.beat().options.length > 0; step++) {
      const { options } = play.beat();
      play.choose(options[(step * 7) % options.length]?.id ?? '');
      const again = createOfficerPlaythrough({ ...start, log: play.log() });
      expect(again.beat()).toEqual(play.beat());
    }
  });

  it('keeps the travellers it met, whatever a later run would answer', () => {
    const start = { facts: worlds['many visas'], seed: 21, quay };
    const kept = { ...start.facts, ...officerFacts(start) };
    const play = (source: typeof start) => {
      const played = createOfficerPlaythrough(source);
      for (const id of ['brief_open', 'decide_admit', 'next']) played.choose(id);
      return played.beat();
    };
    expect(play({ ...start, facts: kept, quay: [] })).toEqual(play({ ...start, facts: kept }));
    expect(JSON.stringify(officerFacts(start)).length).toBeLessThan(400);
  });

  it('gives another traveller on a second go', () => {
    const play = createOfficerPlaythrough({ facts: worlds['victims first'], seed: 2, quay });
    for (const id of ['brief_open', 'decide_admit', 'next', 'decide_admit']) play.choose(id);
    const first = play.reading();
    play.choose('again');
    expect(play.reading().name).not.toBe(first.name);
    expect(play.reading().go).toBe(2);
  });

  it('is played without a clock where the player wants none: nothing has a price, and nothing falls due', () => {
    const facts = { ...worlds['little time, police decide'], desk_clock_stopped: 1 };
    const play = createOfficerPlaythrough({ facts, seed: 4, quay });
    for (let step = 0; step < 80 && play.beat().options.length > 0; step++) {
      const { options } = play.beat();
      for (const option of options) expect(option.cost).toBeUndefined();
      const { lines } = play.choose(options[(step * 7) % options.length]?.id ?? '');
      expect(lines.map((line) => line.id)).not.toContain('b3w_110');
    }
    expect(play.reading().clockStopped).toBe(true);
  });

  it('tells what was true of the shift only once the window is shut', () => {
    const play = createOfficerPlaythrough({ facts: {}, seed: 6, quay });
    for (const id of ['brief_open', 'decide_admit', 'next', 'decide_second']) {
      play.choose(id);
      expect(play.reading().shift).toEqual([]);
    }
    play.choose('finish_log');
    expect(play.reading().shift.map((row) => [row.name === undefined, row.decision])).toEqual([
      [true, 'admit'],
      [false, 'second'],
    ]);
  });

  it('opens with things: all but one of the ways before the window opens are done by hand', () => {
    const { options, table } = createOfficerPlaythrough({ facts: {}, seed: 6, quay }).beat();
    expect(options.filter((option) => option.hand.kind === 'said')).toHaveLength(1);
    const things = table?.things.map((thing) => thing.id) ?? [];
    for (const { hand } of options) if (hand.kind === 'object') expect(things).toContain(hand.thing);
  });

  it('refuses an option that is not open', () => {
    const play = createOfficerPlaythrough({ facts: {}, seed: 2, quay });
    expect(() => play.choose('decide_admit')).toThrow(RangeError);
  });

  it('fills every text: nothing on papers or in speech still holds a placeholder', () => {
    for (const facts of Object.values(worlds)) {
      for (let seed = 0; seed < 12; seed++) {
        const play = createOfficerPlaythrough({ facts, seed, quay });
        for (let step = 0; step < 40 && play.beat().options.length > 0; step++) {
          const { options } = play.beat();
          const beat = play.choose(options[(step * 11 + seed) % options.length]?.id ?? '');
          const texts = [
            ...beat.lines.map((line) => line.text),
            ...beat.options.map((option) => `${option.text} ${option.cost ?? ''}`),
            ...beat.status.map((each) => each.value),
            ...(beat.table?.things ?? []).flatMap((thing) => [thing.title, ...thing.lines.map((line) => line.text)]),
          ];
          for (const text of texts) expect(text).not.toMatch(/[{}]|officer\.|undefined|“”/);
        }
      }
    }
  });
});
