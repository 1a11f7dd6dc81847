// These tests put the model where logic says what must come out: nothing to gain, every journey stopped, visas for all,
// nothing to fear, nothing paid. Test names say what was set. What came out is held against the record in extremes.yaml.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { centralParameters } from '../../src/evidence/parameter-set';
import { probPerMonthOfProbPerYear, probPerMonthOfRate } from '../../src/evidence/units';
import { type LeverId, levers } from '../../src/policy/levers';
import { policySettings, statusQuoPolicy } from '../../src/policy/policies';
import { runModel } from '../../src/sim/engine/run';
import { startMacro } from '../../src/sim/frame/macro';
import { fearOfReporting } from '../../src/sim/month/detection-rates';
import { type OutputId, personsAtRisk } from '../../src/sim/run-api';
import { type Patch, patchedRequest } from '../../tools/sim/patched-request';
import { type Means, meansOfLife } from './many-lives';

const recorded = parse(readFileSync('tests/model/extremes.yaml', 'utf8')) as Readonly<Record<string, 'pass' | 'miss'>>;
const asked = new Set<string>();

/** Hold what was found against the record; `saw` is what a reader wants to see when they differ. */
function holds(id: string, found: boolean, ...saw: readonly (number | string)[]): void {
  asked.add(id);
  expect(`${found ? 'pass' : 'miss'} at ${saw.join(', ')}`).toMatch(new RegExp(`^${recorded[id]} `));
}

const people = 5000;
const months = [24, 60] as const;
const under = (patch: Patch): Means => meansOfLife({ people, months, seed: 417, patch });
const usual = under({});

/** A lever at one of its ends: its highest value, or its last option. */
const highest = (...ids: readonly LeverId[]) =>
  Object.fromEntries(
    ids.map((id) => levers.find((lever) => lever.id === id)!).map((l) => [l.id, l.range?.[1] ?? l.steps - 1]),
  );
const lowest = (...ids: readonly LeverId[]) =>
  Object.fromEntries(ids.map((id) => levers.find((lever) => lever.id === id)!).map((l) => [l.id, l.range?.[0] ?? 0]));

const blocked = { 'interception.returned-share': 1 };
const closed = (...routes: readonly string[]) =>
  Object.fromEntries(routes.map((route) => [`decision.route-${route}`, -40] as const));

describe('people who could go', () => {
  it('stay where pay is the same everywhere, nobody is in need, has kin abroad or wishes to move', () => {
    const { 'irregular-departures': irregular, 'regular-departures': regular } = under({
      assume: {
        'money.place-premium': 1,
        'decision.aspiration-weight': 0,
        'decision.kin-weight': 0,
        'population.kin-share': 0,
        'population.need-ilvane': 0,
        'population.need-tesmar': 0,
        'population.need-kelumar': 0,
      },
    });
    const share = (irregular + regular) / (usual['irregular-departures'] + usual['regular-departures']);
    holds('nothing-to-gain', share < 0.1, share);
  });

  it('do not go where no way of going is worth anything to them (pay the same, constants of M1 at −60)', () => {
    const ways = ['work', 'family', 'humanitarian', 'smuggler', 'recruiter'];
    const assume = Object.fromEntries(ways.map((way) => [`decision.constant-${way}`, -60] as const));
    const nobody = under({ assume: { ...assume, 'money.place-premium': 1 } });
    expect(nobody['irregular-arrivals']).toBeLessThan(3);
    expect(nobody['regular-arrivals']).toBeLessThan(3);
  });

  it('hire few smugglers where visas have no limit (6,000 a year, no wait, no fee, constant of work 3, delays do not weigh)', () => {
    const open = under({
      levers: {
        ...highest('work-visas', 'humanitarian-places', 'employer-pays'),
        ...lowest('visa-months', 'family-months'),
        'lower-paid-share': 0.75,
      },
      assume: { 'decision.constant-work': 3, 'decision.delay-weight': 0 },
    });
    const rest = open['smuggler-revenue'] / usual['smuggler-revenue'];
    holds('visas-for-all', rest < 0.1, rest);
  });
});

describe('journeys without papers', () => {
  it('do not arrive where every crossing is stopped and all are put back (enforcement 3, strength of interception 50)', () => {
    const routes = ['land-north', 'land-south', 'land-remote', 'strait'];
    const strength = Object.fromEntries(routes.map((route) => [`interception.${route}`, 50] as const));
    const wall = under({ levers: highest('enforcement'), assume: { ...blocked, ...strength } });
    holds('every-journey-stopped', wall['irregular-arrivals'] < 0.5, wall['irregular-arrivals']);
  });

  it('leave the one route that is shut for the others (strength of interception 50 on the strait)', () => {
    const wall = under({ levers: highest('enforcement'), assume: { ...blocked, 'interception.strait': 50 } });
    const others = wall['irregular-arrivals'] / (usual['irregular-arrivals'] - usual['arrivals-strait']);
    holds('one-route-stopped', wall['arrivals-strait'] < 0.5 && others > 0.7, wall['arrivals-strait'], others);
  });

  it('end in hardly a death where all go by sea, rescue is full and nobody answers with worse boats', () => {
    const sea = closed('land-north', 'land-south', 'land-remote');
    const assume = { ...sea, 'journey.rescue-compensation': 0, 'journey.rescue-effect': 1 };
    const { deaths } = under({ levers: highest('search-and-rescue'), assume });
    const without = under({ levers: lowest('search-and-rescue'), assume }).deaths;
    expect(without).toBeGreaterThan(1);
    holds('full-rescue', deaths < 0.1 * without, deaths, without);
  });
});

describe('networks that live off exploitation', () => {
  it('fall to their floor where a conviction is nearly certain and ruinous (bank partnership, sanction a million crowns, no recovery)', () => {
    const { outputs } = runModel(
      patchedRequest(
        { people, months: 96, seed: 417 },
        {
          levers: highest('investigators', 'financial-intelligence', 'victim-support', 'supply-chain-duty'),
          assume: {
            'justice.conviction-finance': 1,
            'network.sanction': 1e6,
            'network.decay': 0,
            'network.growth': 0.2,
          },
        },
      ),
    );
    const capacity = outputs['network-capacity'];
    // Burn-in already runs under these assumptions, so the end is held against the size networks start from.
    const [before, after] = [centralParameters()['network.capacity-start'], capacity[95]!];
    holds('convictions-certain', after < 0.1 * before && after === capacity[90]!, before, after);
  });
});

describe('people in exploitation', () => {
  it('have nothing to fear where the firewall is believed, a permit follows need and no victim was held or prosecuted', () => {
    const p = centralParameters();
    const settings = {
      ...policySettings(statusQuoPolicy),
      ...highest('firewall', 'victim-permit-months', 'permit-condition', 'non-punishment'),
    };
    const macro = { ...startMacro(p), firewallBelieved: 1, victimProsecuted: 0 };
    const fear = fearOfReporting(p, settings, macro);
    const usualFear = fearOfReporting(p, policySettings(statusQuoPolicy), startMacro(p));
    expect(usualFear).toBeGreaterThan(0.5);
    holds('nothing-to-fear', Math.abs(fear) < 0.01, fear, usualFear);
  });

  it('are found at the desk no more often than others where officers cannot tell (sensitivity of M9 at 0)', () => {
    const rates = (assume: Record<string, number>) => {
      const request = patchedRequest({ people: 20_000, months: 48, seed: 417 }, { assume });
      const { outputs, quay = [] } = runModel({ ...request, recordQuay: true });
      const seen = [...new Set(quay.map(({ month }) => month))];
      const weight = personsAtRisk / 20_000;
      const total = (id: OutputId) => seen.reduce((sum, month) => sum + outputs[id][month]!, 0) / weight;
      const atRisk = quay.filter((person) => person.intendedExploitation || person.exploitedEnRoute).length;
      expect(atRisk).toBeGreaterThan(20);
      return {
        hit: 1 - total('missed-at-border') / atRisk,
        falseAlarm: total('false-alarms') / (quay.length - atRisk),
      };
    };
    const blind = rates({
      'screening.sensitivity-base': -5,
      'screening.sensitivity-training': 0,
      'screening.sensitivity-interpreter': 0,
    });
    const usually = rates({});
    expect(usually.hit).toBeGreaterThan(2 * usually.falseAlarm);
    holds('cannot-tell', Math.abs(blind.hit - blind.falseAlarm) < 0.005, blind.hit, blind.falseAlarm);
  });
});

describe('levers that cost money', () => {
  it('do nothing at zero: no work visa, no place, nobody stopped, removed by the state, held, supported or paid', () => {
    const paid = levers
      .filter(({ runningCost, range }) => runningCost.length > 0 && range?.[0] === 0)
      .map(({ id }) => id);
    expect(paid.length).toBeGreaterThan(12);
    // Families come whatever is paid, so they are left out; those who had a permit stay on it.
    const { outputs } = runModel(
      patchedRequest(
        { people, months: 96, seed: 417 },
        { levers: lowest(...paid, 'remedy'), assume: { 'decision.constant-family': -60 } },
      ),
    );
    const late = (id: OutputId) => outputs[id].subarray(48).reduce((sum, value) => sum + value, 0) / 48;
    const none: readonly OutputId[] = ['regular-departures', 'interceptions', 'detained', 'supported'];
    const left = none.filter((id) => late(id) > 0.01);
    holds('nothing-paid', left.length === 0, ...left.map((id) => `${id} ${late(id)}`));
  });

  it('reach nobody with a campaign that is not paid for, whatever it comes to say', () => {
    const hash = (spend: number, framing: number) => {
      const request = patchedRequest({ people: 2000, months: 48, seed: 417 }, { levers: { 'campaign-spend': spend } });
      const changes = [{ month: 24, lever: 'campaign-framing', value: framing }] as const;
      return runModel({ ...request, policy: { ...request.policy, changes } }).personsHash;
    };
    // Moving the lever costs political capital all the same; no person is another.
    expect(hash(0.1, 0)).not.toBe(hash(0.1, 1));
    holds('no-reach', hash(0, 0) === hash(0, 1));
  });
});

describe('beliefs', () => {
  it('move by campaign alone where nobody listens to contacts or rumours (their weights at 0)', () => {
    const assume = {
      'belief.peer-weight': 0,
      'belief.experience-weight': 0,
      'rumour.weight': 0,
    };
    const accuracy = (levers: Record<string, number>) =>
      runModel(
        patchedRequest(
          { people: 2000, months: 48, seed: 417 },
          { levers: { 'campaign-framing': 0, ...levers }, assume },
        ),
      ).outputs['information-accuracy'];
    const silent = accuracy({ 'campaign-spend': 0 });
    const loud = accuracy({ 'campaign-spend': 0.3 });
    const start = centralParameters()['belief.initial-information'];
    // What the campaign of the burn-in left fades; nothing else moves.
    const rises = silent.filter((value, month) => month > 12 && value > silent[month - 1]! + 1e-4).length;
    holds(
      'no-contacts',
      rises === 0 && loud[47]! > silent[47]! + 0.01 && silent[47]! >= start - 1e-3,
      rises,
      silent[47]!,
    );
  });
});

describe('time', () => {
  it('may be cut finer: chances of months and of half months add up to those of years', () => {
    const rates = [0.003, 0.08, 0.5, 2];
    const yearly = rates.map((rate) => 1 - Math.exp(-rate));
    const ofMonths = rates.map((rate) => 1 - (1 - probPerMonthOfRate(rate)) ** 12);
    const ofHalves = rates.map((rate) => 1 - (1 - probPerMonthOfRate(rate / 2)) ** 24);
    const again = yearly.map((chance) => 1 - (1 - probPerMonthOfProbPerYear(chance)) ** 12);
    const off = [ofMonths, ofHalves, again].flatMap((each) => each.map((chance, at) => Math.abs(chance - yearly[at]!)));
    holds('half-steps', Math.max(...off) < 1e-9, Math.max(...off));
  });
});

describe('the record of extremes', () => {
  it('holds what is tested here and nothing else', () => {
    expect([...asked].sort()).toEqual(Object.keys(recorded).sort());
  });
});
