// These tests plant faults in a copy of the evidence and expect each to be named with its file and line.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { centralParameters } from '../../../src/evidence/parameter-set';
import { checkContent } from '../../../tools/evidence/check';
import { readCodeLock } from '../../../tools/evidence/code-lock';
import { readContent } from '../../../tools/evidence/content';
import { contentError, describeFault, type Fault } from '../../../tools/evidence/fault';

let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'evidence-'));
  cpSync('evidence', path.join(root, 'evidence'), { recursive: true });
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function faults(): Fault[] {
  return checkContent(readContent(root), readCodeLock(root));
}

/** Replace the first occurrence of a text in a file of the copy; gives the line (1-based) it stood on. */
function plant(file: string, from: string, to: string): number {
  const full = path.join(root, 'evidence', file);
  const text = readFileSync(full, 'utf8');
  const at = text.indexOf(from);
  if (at < 0) throw new Error(`${file} does not hold "${from}"`);
  writeFileSync(full, text.slice(0, at) + to + text.slice(at + from.length));
  return text.slice(0, at).split('\n').length;
}

/** Expect one fault at a line, said in words that hold each of the parts. */
function expectFault(file: string, line: number, ...parts: string[]): void {
  const found = faults().map((fault) => describeFault({ ...fault, file: path.relative(root, fault.file) }));
  const here = found.filter((text) => text.startsWith(`${path.join('evidence', file)}:${line} `));
  expect(here.length, found.join('\n')).toBeGreaterThan(0);
  for (const part of parts) expect(here.join('\n')).toContain(part);
}

describe('the evidence as it stands', () => {
  it('has no fault', () => {
    expect(faults().map(describeFault)).toEqual([]);
  });
});

describe('a planted fault', () => {
  it('is found where a value lies outside its range', () => {
    const line = plant('parameters/trafficking.yaml', 'value: 0.38\n  low: 0.33', 'value: 0.3\n  low: 0.33');
    expectFault('parameters/trafficking.yaml', line, 'expected a value of at least low (0.33), got 0.3');
  });

  it('is found where a key is misspelt, and the right one is offered', () => {
    const line = plant('parameters/border.yaml', '  strength:', '  strenght:');
    expectFault('parameters/border.yaml', line, 'a known key', 'try "strength"');
  });

  it('is found where a source does not exist', () => {
    const line = plant('parameters/journey.yaml', '[bazzi-2021]', '[bazi-2021]');
    expectFault('parameters/journey.yaml', line, 'a source that exists', '"bazi-2021"', 'try "bazzi-2021"');
  });

  it('is found where two facts share a code', () => {
    const line = plant('parameters/trafficking.yaml', '- id: TRF-02', '- id: TRF-01');
    expectFault('parameters/trafficking.yaml', line, 'an id of its own', 'already at');
  });

  it('is found where money has no year', () => {
    const line = plant('parameters/smuggling.yaml', '"USD of 2016 per year"', '"USD per year"');
    expectFault('parameters/smuggling.yaml', line, 'a currency with its year');
  });

  it('is found where a preset leaves the range of a lever', () => {
    const line = plant('policies/orderly-deterrence.yaml', 'enforcement: 2.5', 'enforcement: 3.5');
    expectFault('policies/orderly-deterrence.yaml', line, 'enforcement from 0 to 3', 'got 3.5', 'try 3');
  });

  it('is found where a preset falls between two steps', () => {
    const line = plant('policies/orderly-deterrence.yaml', 'enforcement: 2.5', 'enforcement: 2.55');
    expectFault('policies/orderly-deterrence.yaml', line, 'in steps of 0.1');
  });

  it('is found where a preset names an option that does not exist', () => {
    const line = plant('policies/combined.yaml', 'remedy: wage-recovery', 'remedy: wage-recover');
    expectFault('policies/combined.yaml', line, 'one of none, small-claims, wage-recovery', 'try "wage-recovery"');
  });

  it('is found where a preset forgets a lever', () => {
    plant('policies/combined.yaml', '  guardian: on-call\n', '');
    const found = faults().map(describeFault);
    expect(found.join('\n')).toContain('a setting for guardian');
  });

  it('is found where the status quo says two things', () => {
    const line = plant('policies/mixed.yaml', 'work-visas: 800', 'work-visas: 850');
    expectFault('policies/mixed.yaml', line, 'the status quo of levers.yaml', 'try 800');
  });

  it('is found where a lever changes its count of positions, which old codes rely on', () => {
    plant('levers.yaml', 'step: 0.1', 'step: 0.5');
    expect(faults().map(describeFault).join('\n')).toContain('expected 31 positions as published, got 7');
  });

  it('is found where a lever is priced by a number that does not exist', () => {
    const line = plant('levers.yaml', '[cost.enforcement]', '[cost.enforcment]');
    expectFault('levers.yaml', line, 'a parameter that exists', 'try "cost.enforcement"');
  });

  it('is found where a number of the model claims to be read and names no fact', () => {
    const line = plant(
      'money/costs.yaml',
      'label: assumption\n  sources: [BRD-14]',
      'label: read second-hand\n  sources: []',
    );
    expectFault('money/costs.yaml', line, 'a fact behind a number that was read');
  });

  it('is found where a route breaks off', () => {
    const line = plant('geography.yaml', 'from: pellune, to: lantern-quay', 'from: temmeral, to: lantern-quay');
    expectFault('geography.yaml', line, 'the end of the leg before (pellune)', 'got temmeral');
  });

  it('is found where a fitted number has another value than the model', () => {
    const before = centralParameters()['decision.constant-work'];
    const line = plant('calibrated.yaml', `value: ${before}\n`, 'value: -4.1234\n');
    expectFault('calibrated.yaml', line, `the value in force (${before}), got -4.1234`);
  });

  it('is found where a fitted number aims at an output that does not exist', () => {
    const line = plant('calibrated.yaml', 'output: queue-work', 'output: queue-wrok');
    expectFault('calibrated.yaml', line, 'an output that exists', 'try "queue-work"');
  });

  it('is found where a change is measured and nothing is changed', () => {
    const line = plant('calibrated.yaml', '    patch: { levers: { enforcement: 3 } }\n', '');
    const found = faults().map(describeFault).join('\n');
    expect(line).toBeGreaterThan(1);
    expect(found).toContain('a patch where the measure is change');
  });

  it('is found where YAML itself is broken, with the line', () => {
    const line = plant('levers.yaml', '  code: 5', '  code: 5\n  code: 6');
    expectFault('levers.yaml', line + 1, 'well-formed YAML', 'keeping one of the two keys');
  });

  it('does not hide the next: all faults are listed at once, in the order of files and lines', () => {
    plant('parameters/border.yaml', '  strength:', '  strenght:');
    plant('policies/combined.yaml', 'remedy: wage-recovery', 'remedy: gold');
    plant('policies/mixed.yaml', 'work-visas: 800', 'work-visas: 9000');
    const text = contentError(faults()).message;
    expect(text).toContain('border.yaml');
    expect(text).toContain('combined.yaml');
    expect(text).toContain('mixed.yaml');
    expect(text.indexOf('border.yaml')).toBeLessThan(text.indexOf('mixed.yaml'));
    expect(text).toMatch(/^\d+ faults in the content:/);
  });

  it('is found where a switch assumes a number that no range allows', () => {
    const line = plant('switches.yaml', 'journey.rescue-compensation: 1.2', 'journey.rescue-compensation: 7');
    expectFault('switches.yaml', line, 'journey.rescue-compensation from 0 to 1.2', 'got 7');
  });

  it('is found where two switches pull at one number', () => {
    plant('switches.yaml', 'decision.route-similarity: 1', 'decision.removal-fear: 1');
    const found = faults().map(describeFault).join('\n');
    expect(found).toContain('numbers that no other switch moves, got decision.removal-fear');
  });

  it('is found where a pack answers a question that does not exist', () => {
    const line = plant('packs/deterrence-works.yaml', 'detention-deters: strongly', 'detention-deter: strongly');
    expectFault('packs/deterrence-works.yaml', line, 'a switch that exists', 'detention-deters');
  });
});
