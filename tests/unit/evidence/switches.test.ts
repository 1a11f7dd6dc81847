// These tests hold the questions on which studies disagree, and the packs that answer several at once.

import { describe, expect, it } from 'vitest';
import { factById } from '../../../src/evidence/facts';
import {
  centralParameters,
  type ParameterId,
  parameterById,
  withAssumptions,
} from '../../../src/evidence/parameter-set';
import { assumptionsOfOption, assumptionsOfPack, packs, switches } from '../../../src/evidence/switches';
import { policies } from '../../../src/policy/policies';
import { runModel } from '../../../src/sim/engine/run';
import type { RunRequest } from '../../../src/sim/run-api';
import { aRequest } from '../sim/a-run';

const answers = switches.flatMap((item) => item.options.slice(1).map((option) => [item.id, option.id] as const));

/** A request in which every disputed mechanism has something to act on. */
const moved = (assumed: Partial<Record<ParameterId, number>>): RunRequest => {
  const told = { 'campaign-spend': 0.3, 'campaign-framing': 0.1, 'campaign-messenger': 0.5 };
  const set = { ...told, 'partner-interception': 0.4, 'removal-share': 0.5, 'search-and-rescue': 0.9, firewall: 0.8 };
  const request = aRequest({ people: 3000, months: 24, set });
  const changes = [{ month: 12, lever: 'work-visas', value: 4000 }] as const;
  const parameters = withAssumptions(centralParameters(), assumed);
  return { ...request, policy: { ...request.policy, changes }, parameters };
};
const usual = runModel(moved({})).hash;

describe('the questions on which studies disagree', () => {
  it('cover each two-sided question of the evidence, and a dozen forms of the model', () => {
    const disputed = switches.filter((item) => item.kind === 'studies-disagree').flatMap((item) => item.facts);
    for (const code of ['SMG-09', 'JRN-26', 'BRD-04', 'JRN-08', 'FIS-01', 'INF-06']) expect(disputed).toContain(code);
    expect(switches.length).toBeGreaterThanOrEqual(12);
  });

  it('name facts that exist', () => {
    expect(switches.flatMap((item) => item.facts).filter((code) => !factById(code))).toEqual([]);
  });

  it('change nothing by their first answer', () => {
    for (const { id, options } of switches) expect(assumptionsOfOption(id, options[0]!.id)).toEqual({});
  });

  it.each(answers)('%s = %s changes what a run gives', (id, option) => {
    // Capital binds only a lever that moves when there is none.
    const poor = id === 'reforms-need-capital';
    const request = moved(poor ? { 'polity.income': 0, 'polity.capital-start': 0 } : {});
    const other = withAssumptions(request.parameters, assumptionsOfOption(id, option));
    expect(runModel({ ...request, parameters: other }).hash).not.toBe(poor ? runModel(request).hash : usual);
  });
});

describe('the packs of a sceptic', () => {
  it('are the three that are asked for most', () => {
    expect(packs.map((pack) => pack.id)).toEqual(['deterrence-works', 'justice-is-slow', 'pathways-pull']);
  });

  it('stay inside the ranges that evidence gives', () => {
    for (const { id } of packs) {
      const assumed = Object.entries(assumptionsOfPack(id)) as [ParameterId, number][];
      expect(assumed.length).toBeGreaterThan(2);
      for (const [name, value] of assumed) {
        const { low, high } = parameterById(name);
        expect(value, `${id}: ${name}`).toBeGreaterThanOrEqual(low);
        expect(value, `${id}: ${name}`).toBeLessThanOrEqual(high);
      }
    }
  });

  it('name no policy and move no lever', () => {
    const text = JSON.stringify(packs.map(({ switches: answered, assume }) => ({ answered, assume })));
    for (const { id } of policies) expect(text).not.toContain(id);
  });
});
