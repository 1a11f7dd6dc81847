// These tests move one lever over its whole range in steps and expect an output to move one way only, where no theory says
// otherwise. Levers whose effect is disputed, or told by size, are in validation.yaml instead.

import { describe, expect, it } from 'vitest';
import { type LeverId, leverById, onGrid } from '../../src/policy/levers';
import type { OutputId } from '../../src/sim/run-api';
import { type Means, meansOfLife } from './many-lives';

type Row = readonly [
  lever: LeverId,
  output: OutputId,
  way: 'rises' | 'falls',
  around?: Readonly<Record<string, number | string>>,
];

/** With the levers around it moved so that the lever has something to act on. */
const rows: readonly Row[] = [
  ['partner-interception', 'arrivals-strait', 'falls'],
  ['enforcement', 'risk-per-crossing', 'rises'],
  ['removal-share', 'irregular-residents', 'falls'],
  ['asylum-months', 'queue-asylum', 'rises'],
  ['recognition-share', 'protected-persons', 'rises'],
  ['work-visas', 'tied-workers', 'rises'],
  // Arrivals of a month may fall once the line is short: many places soon meet all who asked.
  ['humanitarian-places', 'protected-persons', 'rises'],
  ['family-months', 'queue-family', 'rises'],
  ['employer-change-months', 'exploited-per-tied-permits', 'rises'],
  ['regularisation', 'open-residents', 'rises'],
  ['labour-agreement', 'median-debt', 'falls'],
  ['campaign-spend', 'information-accuracy', 'rises', { 'campaign-framing': 0, 'campaign-messenger': 0.5 }],
  ['campaign-framing', 'trust-in-authorities', 'falls', { 'campaign-spend': 0.3 }],
  ['training-hours', 'missed-at-border', 'falls'],
  ['interpreter-share', 'missed-at-border', 'falls'],
  ['firewall', 'trust-in-authorities', 'rises'],
  ['referral-body', 'believed', 'rises'],
  ['non-punishment', 'self-reports', 'rises'],
  ['victim-permit-months', 'reports', 'rises'],
  ['permit-condition', 'reports', 'rises', { 'victim-permit-months': 24 }],
  ['employer-sanctions', 'new-exploitation', 'falls'],
  ['supply-chain-duty', 'new-exploitation', 'falls'],
  ['investigators', 'identified', 'rises'],
  ['financial-intelligence', 'convictions', 'rises'],
  ['inspectors', 'people-in-exploitation', 'falls'],
];

const soak = process.env.SALTMERE_SOAK !== undefined;
const people = soak ? 20_000 : 2_000;
const shares = soak ? [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1] : [0, 0.5, 1];

/** Positions of a lever from its lowest to its highest: all options, or some places of its grid. */
function positions(id: LeverId): readonly number[] {
  const lever = leverById(id);
  if (!lever.range) return Array.from({ length: lever.steps }, (_, index) => index);
  const [low, high] = lever.range;
  return shares.map((share) => onGrid(lever, low + share * (high - low)));
}

const known = new Map<string, Means>();

function under(levers: Readonly<Record<string, number | string>>): Means {
  const key = JSON.stringify(levers);
  const means = known.get(key) ?? meansOfLife({ people, seed: 417, months: [24, 48], patch: { levers } });
  known.set(key, means);
  return means;
}

describe('a lever moved from its lowest to its highest', () => {
  it.each(rows.map((row) => [`${row[0]}: ${row[1]} ${row[2]}`, row] as const))('%s all the way', (_, row) => {
    const [lever, output, way, around = {}] = row;
    const sign = way === 'rises' ? 1 : -1;
    const values = positions(lever).map((value) => sign * under({ ...around, [lever]: value })[output]);
    const whole = values.at(-1)! - values[0]!;
    expect(whole, values.join(', ')).toBeGreaterThan(0);
    // The persons are the same, so that a step may go back only by the few whose lives a change of mind has touched.
    for (const [index, value] of values.slice(1).entries()) {
      expect(value - values[index]!, values.join(', ')).toBeGreaterThan(-0.1 * whole);
    }
  });
});
