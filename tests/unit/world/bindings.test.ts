// These tests hold the one table between world and stories: nothing a story reads is missing, and the scales are those
// that writers were promised.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isLeverId, leverById, optionIndex, statusQuoSettings } from '../../../src/policy/levers';
import { applyChanges } from '../../../src/policy/policies';
import { outputIds } from '../../../src/sim/run-api';
import { bindings, type OutputMeans, storyFacts, storyVariables } from '../../../src/world/bindings';

const promised = (
  'pw_visa_quota pw_visa_wait pw_fee_rule pw_portability pw_corridor pw_family pw_border pw_detention pw_carrier ' +
  'pw_screen_time pw_interpreters pw_metric pw_nrm pw_reflection_days pw_permit pw_nonpunish pw_firewall pw_inspectors ' +
  'pw_campaign pw_fiu pw_supply pw_remedy pw_guardian pw_bla pw_reintegration pw_cap_removal ' +
  'sm_wait sm_smug_price sm_route_risk sm_debt_typ sm_debt_growth sm_irregular_share sm_exploited_share sm_ident_rate ' +
  'sm_conv sm_trust sm_housing_gap sm_rumour sm_sponsor_abuse sm_press_heat sm_shock sm_strait_share votes officer_ending'
).split(' ');

const means = (values: Partial<OutputMeans> = {}): OutputMeans =>
  ({ ...Object.fromEntries(outputIds.map((id) => [id, 0])), ...values }) as OutputMeans;

/** Every `pw_`, `sm_` and `lv_` name in the story's files and in the officer's. */
function namesRead(): Map<string, string> {
  const names = new Map<string, string>();
  const visit = (folder: string) => {
    if (!existsSync(folder)) return;
    for (const item of readdirSync(folder, { withFileTypes: true })) {
      const file = path.join(folder, item.name);
      if (item.isDirectory()) visit(file);
      else if (/\.(ink|yaml)$/.test(item.name)) {
        for (const match of readFileSync(file, 'utf8').matchAll(/\b(?:pw|sm|lv)_[a-z_]+\b/g)) names.set(match[0], file);
      }
    }
  };
  visit('story');
  visit('evidence/screening');
  return names;
}

describe('the table of bindings', () => {
  it('has every name that the story bible promises', () => {
    expect(promised.filter((name) => !(storyVariables as readonly string[]).includes(name))).toEqual([]);
  });

  it('has every name that a story, a divergence, an ending or an indicator reads', () => {
    const missing = [...namesRead()].filter(([name]) => !(storyVariables as readonly string[]).includes(name));
    expect(missing).toEqual([]);
  });

  it('makes every name from levers and outputs that exist', () => {
    for (const name of storyVariables) {
      const { kind, from } = bindings[name];
      for (const id of from) {
        if (kind === 'lever') expect(statusQuoSettings, name).toHaveProperty([id]);
        if (kind === 'output') expect(outputIds as readonly string[], name).toContain(id);
      }
    }
  });

  it('answers to what it is made of and to nothing else', () => {
    for (const name of storyVariables) {
      const { kind, from } = bindings[name];
      const before = storyFacts(statusQuoSettings, means())[name];
      const others = outputIds.filter((id) => !(from as readonly string[]).includes(id));
      const noise = means(Object.fromEntries(others.map((id) => [id, 0.77])));
      expect(storyFacts(statusQuoSettings, noise)[name], `${name} reads an output it does not name`).toBe(before);
      if (kind !== 'lever') continue;
      const moved = (from as readonly string[]).some((id) => {
        if (!isLeverId(id)) return false;
        const lever = leverById(id);
        const ends = lever.range ?? [0, lever.steps - 1];
        return ends.some((end) => storyFacts(applyChanges(statusQuoSettings, { [id]: end }), means())[name] !== before);
      });
      expect(moved, `${name} does not answer to its lever`).toBe(true);
    }
  });
});

describe('the scales of stories', () => {
  const read = (changes: Parameters<typeof applyChanges>[1]) =>
    storyFacts(applyChanges(statusQuoSettings, changes), means());

  it('are those of the bible at the status quo', () => {
    expect(read({})).toMatchObject({
      pw_border: 33,
      pw_cap_removal: 22,
      pw_detention: 1,
      pw_carrier: 1,
      pw_visa_quota: 13,
      pw_visa_wait: 43,
      pw_fee_rule: 0,
      pw_portability: 0,
      pw_corridor: 200,
      pw_family: 0,
      pw_bla: 0,
      pw_campaign: 1,
      pw_screen_time: 2,
      pw_interpreters: 30,
      pw_metric: 1,
      pw_permit: 1,
      pw_firewall: 0,
      pw_inspectors: 5,
    });
  });

  it('turn where the bible says they turn', () => {
    expect(read({ 'employer-pays': 0.19 }).pw_fee_rule).toBe(0);
    expect(read({ 'employer-pays': 0.2 }).pw_fee_rule).toBe(1);
    expect(read({ 'employer-pays': 0.5 }).pw_fee_rule).toBe(2);
    expect(read({ 'employer-change-months': 0 }).pw_portability).toBe(2);
    expect(read({ 'employer-change-months': 6 }).pw_portability).toBe(1);
    expect(read({ 'employer-change-months': 7 }).pw_portability).toBe(0);
    expect(read({ firewall: 0.49 }).pw_firewall).toBe(0);
    expect(read({ firewall: 0.5 }).pw_firewall).toBe(1);
    expect(read({ 'victim-permit-months': 0 }).pw_permit).toBe(0);
    const need = optionIndex(leverById('permit-condition'), 'need') ?? -1;
    expect(read({ 'permit-condition': need }).pw_permit).toBe(2);
  });

  it('tell four campaigns apart by money, fear and who speaks', () => {
    expect(read({ 'campaign-spend': 0 }).pw_campaign).toBe(0);
    expect(read({ 'campaign-framing': 1, 'campaign-messenger': 0 }).pw_campaign).toBe(1);
    expect(read({ 'campaign-framing': 0.2, 'campaign-messenger': 0.3 }).pw_campaign).toBe(2);
    expect(read({ 'campaign-framing': 0.2, 'campaign-messenger': 0.75 }).pw_campaign).toBe(3);
  });

  it('say money in days of legal wage, and are whole numbers whatever the run gives', () => {
    const facts = storyFacts(statusQuoSettings, means({ 'median-debt': 9000, 'wait-work': Number.NaN }));
    expect(facts.sm_debt_typ).toBe(120);
    expect(facts.sm_wait).toBe(0);
    for (const value of Object.values(facts)) expect(Number.isInteger(value)).toBe(true);
  });

  it('count identified and convicted by the year', () => {
    const facts = storyFacts(
      statusQuoSettings,
      means({ identified: 5, 'people-in-exploitation': 1000, convictions: 0.25 }),
    );
    expect(facts.sm_ident_rate).toBe(6);
    expect(facts.sm_conv).toBe(3);
  });

  it('carry the moment: a closed ferry, a vote, an ending brought along', () => {
    const facts = storyFacts(statusQuoSettings, means(), { shock: true, votes: 41, officerEnding: 7 });
    expect(facts).toMatchObject({ sm_shock: 1, votes: 41, officer_ending: 7 });
  });
});
