// These tests play the desk as a walker does: every run ends, nothing breaks, and the same log gives the same beats.

import { describe, expect, it } from 'vitest';
import content from '../../generated/story/officer.json';
import { createOfficerPlaythrough } from '../../src/story/officer-playthrough';
import { officerFacts } from '../../src/story/officer-travellers';
import { walk } from '../../tools/story/walk';
import { shortCut, stepTo } from '../support/desk-steps';
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
      start: (run) => createOfficerPlaythrough({ facts: { ...facts, ...shortCut }, seed: run * 17 + 1, quay }),
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
    const start = { facts: { ...worlds['many visas'], ...shortCut }, seed: 21, quay };
    const kept = { ...start.facts, ...officerFacts(start) };
    const play = (source: typeof start) => {
      const played = createOfficerPlaythrough(source);
      stepTo(played, 'window').choose('decide_admit');
      return stepTo(played, 'window').beat();
    };
    expect(play({ ...start, facts: kept, quay: [] })).toEqual(play({ ...start, facts: kept }));
    expect(JSON.stringify(officerFacts(start)).length).toBeLessThan(400);
  });

  it('is played without a clock where the player wants none: nothing has a price, and nothing falls due', () => {
    const facts = { ...worlds['little time, police decide'], desk_clock_stopped: 1 };
    const play = createOfficerPlaythrough({ facts, seed: 4, quay });
    for (let step = 0; step < 80 && play.beat().options.length > 0; step++) {
      const { options } = play.beat();
      for (const option of options) expect(option.cost).toBeUndefined();
      const { lines } = play.choose(options[(step * 7) % options.length]?.id ?? '');
      for (const timeIsUp of ['b3w_110', 'pool_181', 'pool_158'])
        expect(lines.map((line) => line.id)).not.toContain(timeIsUp);
    }
    expect(play.reading().clockStopped).toBe(true);
  });

  it('lets time pass by itself only where the player asked for it, and a companion comes back in it', () => {
    const facts = { ...worlds['victims first'], ...shortCut };
    const still = stepTo(createOfficerPlaythrough({ facts, seed: 4, quay }), 'window');
    expect(still.beat().options.map((option) => option.id)).not.toContain('tick');
    const play = stepTo(createOfficerPlaythrough({ facts: { ...facts, desk_clock_runs: 1 }, seed: 4, quay }), 'window');
    play.choose('companion_wait');
    const before = play.beat().status.find((each) => each.id === 'clock')?.value;
    for (let step = 0; step < 12; step++) play.choose('tick');
    expect(play.beat().status.find((each) => each.id === 'clock')?.value).not.toBe(before);
    expect(play.reading().companion).toBe('here');
    const again = createOfficerPlaythrough({ facts: { ...facts, desk_clock_runs: 1 }, seed: 4, quay, log: play.log() });
    expect(again.beat()).toEqual(play.beat());
  });

  it('tells what was true of a shift only in its ledger', () => {
    const play = createOfficerPlaythrough({ facts: shortCut, seed: 6, quay });
    while (play.reading().stage !== 'ledger') {
      expect(play.reading().shift).toEqual([]);
      const { stage } = play.reading();
      play.choose(stage === 'window' ? 'decide_second' : (play.beat().options.at(-1)?.id ?? ''));
    }
    expect(play.reading().shift.map((row) => row.decision)).toEqual(['second', 'second']);
    play.choose('ledger_open');
    play.choose('see_1');
    expect(play.beat().lines.some((line) => line.id.startsWith('b3d_02'))).toBe(true);
  });

  it('tells the story how a traveller was met', () => {
    const play = stepTo(createOfficerPlaythrough({ facts: shortCut, seed: 6, quay }), 'window');
    for (const id of ['water', 'card', 'decide_admit']) play.choose(id);
    expect(play.told('w_decision')).toBe(1);
    expect(play.told('w_card')).toBe(1);
    expect(play.told('w_missed')).toBe(1);
    expect(play.told('t_admitted')).toBe(1);
  });

  it('lets the telephone answer what was asked one traveller before', () => {
    const told = (first: readonly string[]) => {
      const facts = { ...worlds['firm and fair'], ...shortCut };
      const play = stepTo(createOfficerPlaythrough({ facts, seed: 6, quay }), 'window');
      for (const id of [...first, 'decide_second']) play.choose(id);
      stepTo(play, 'close').choose('next');
      for (let step = 0; step < 40 && play.reading().stage === 'window'; step++) {
        const ways = play.beat().options.filter(({ id }) => !id.startsWith('decide_') && !id.startsWith('point_'));
        play.choose(ways[0]?.id ?? play.beat().options[0]?.id ?? '');
      }
      return play.choose('phone_answer').lines.map((line) => line.id);
    };
    expect(told(['payer'])).toContain('b3w_060');
    expect(told([])).toContain('b3w_070');
  });

  it('refuses an option that is not open', () => {
    const play = createOfficerPlaythrough({ facts: {}, seed: 2, quay });
    expect(() => play.choose('decide_child')).toThrow(RangeError);
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
          for (const text of texts) expect(text).not.toMatch(/[{}]|officer\.[a-z]|undefined|“”/);
        }
      }
    }
  });
});
