// This module holds the content of `evidence/` against itself: ids that exist, ranges that hold, presets that are
// complete, codes that are never reused. It collects all faults; the first one is never the last.

import { checkCalibrated } from './check-calibrated.ts';
import { checkGeography } from './check-geography.ts';
import { checkLock } from './check-lock.ts';
import { checkPack, checkSwitches } from './check-switches.ts';
import type { CodeLock } from './code-lock.ts';
import type { EvidenceContent, FactRow, LeverRow, ParameterRow, Placed, PolicyRow } from './content.ts';
import { type Fault, nearest } from './fault.ts';
import { checkKnown, type Report } from './report.ts';
import { show } from './schema-check.ts';
import { type Step, showPath } from './yaml-source.ts';

/** All faults of the content, those of shape first. */
export function checkContent(content: EvidenceContent, lock: CodeLock): Fault[] {
  const faults: Fault[] = [...content.faults];
  const report: Report = (placed, at, expected, got, hint) => {
    const full = [...placed.at, ...at];
    const { source } = placed;
    faults.push({ file: source.file, line: source.lineOf(full), path: showPath(full), expected, got, hint });
  };
  checkUnique(content, report);
  for (const parameter of content.parameters) checkParameter(parameter, content, report);
  for (const fact of content.facts) checkFact(fact, content, report);
  for (const lever of content.levers) checkLever(lever, content, report);
  for (const policy of content.policies) checkPolicy(policy, content, report);
  checkBudgets(content, report);
  checkSwitches(content, report);
  for (const pack of content.packs) checkPack(pack, content, report);
  checkGeography(content, report);
  checkCalibrated(content, report);
  faults.push(...checkLock(content, lock));
  return faults;
}

function checkUnique(content: EvidenceContent, report: Report): void {
  const once = <Row>(rows: readonly Placed<Row>[], key: string, read: (row: Row) => string | number) => {
    const seen = new Map<string | number, Placed<Row>>();
    for (const placed of rows) {
      const name = read(placed.row);
      const first = seen.get(name);
      if (first) {
        const where = `${first.source.file}:${first.source.lineOf(first.at)}`;
        report(
          placed,
          [key],
          `${key === 'id' ? 'an' : 'a'} ${key} of its own`,
          `${show(name)}, already at ${where}`,
          'another name or number',
        );
      } else seen.set(name, placed);
    }
  };
  once(content.parameters, 'id', (row) => row.id);
  once(content.facts, 'id', (row) => row.id);
  once(content.facts, 'key', (row) => row.key);
  once(content.sources, 'id', (row) => row.id);
  once(content.levers, 'id', (row) => row.id);
  once(content.levers, 'code', (row) => row.code);
  once(content.calibrated, 'id', (row) => row.id);
  once(content.policies, 'id', (row) => row.id);
  once(content.policies, 'code', (row) => row.code);
  once(content.switches, 'id', (row) => row.id);
  once(content.packs, 'id', (row) => row.id);
}

function checkRange(
  placed: Placed<{ readonly value: number | null; readonly low: number | null; readonly high: number | null }>,
  report: Report,
): void {
  const { value, low, high } = placed.row;
  const hint = 'ordering low, value, high';
  if (low !== null && high !== null && low > high)
    report(placed, ['low'], `low at most high (${high})`, `${low}`, hint);
  if (value === null) return;
  if (low !== null && value < low) report(placed, ['value'], `a value of at least low (${low})`, `${value}`, hint);
  if (high !== null && value > high) report(placed, ['value'], `a value of at most high (${high})`, `${value}`, hint);
}

const currencies = /\b(USD|EUR|GBP)\b/;
const yearInText = /\b(19|20)\d\d\b/;

function checkParameter(placed: Placed<ParameterRow>, content: EvidenceContent, report: Report): void {
  const { row } = placed;
  checkRange(placed, report);
  const facts = new Set(content.facts.map((fact) => fact.row.id));
  row.sources.forEach((code, index) => {
    checkKnown(placed, ['sources', index], code, facts, 'a fact', report);
  });
  if (row.distribution !== 'fixed' && row.low === row.high) {
    report(
      placed,
      ['distribution'],
      'a range for a number that varies',
      `${row.low} to ${row.high}`,
      'distribution: fixed',
    );
  }
  if (row.distribution === 'lognormal' && row.low <= 0) {
    report(placed, ['low'], 'a low above 0 for a lognormal number', `${row.low}`, 'triangular, or a low above 0');
  }
  if (row.label !== 'assumption' && row.sources.length === 0) {
    report(
      placed,
      ['label'],
      'a fact behind a number that was read',
      `"${row.label}" without sources`,
      'label: assumption',
    );
  }
  if (currencies.test(row.unit)) {
    report(
      placed,
      ['unit'],
      'money of the model in crowns',
      show(row.unit),
      'converting with evidence/money/rates.yaml',
    );
  }
}

function checkFact(placed: Placed<FactRow>, content: EvidenceContent, report: Report): void {
  const { row } = placed;
  checkRange(placed, report);
  const sources = new Set(content.sources.map((source) => source.row.id));
  const facts = new Set(content.facts.map((fact) => fact.row.id));
  row.sources.forEach((id, index) => {
    checkKnown(placed, ['sources', index], id, sources, 'a source', report);
  });
  row['contradicted-by']?.forEach((item, index) => {
    item.sources?.forEach((id, inner) => {
      checkKnown(placed, ['contradicted-by', index, 'sources', inner], id, sources, 'a source', report);
    });
    item.ids?.forEach((id, inner) => {
      checkKnown(placed, ['contradicted-by', index, 'ids', inner], id, facts, 'a fact', report);
      if (id === row.id) report(placed, ['contradicted-by', index, 'ids', inner], 'another fact', id, 'removing it');
    });
  });
  if (currencies.test(row.unit) && !yearInText.test(row.unit)) {
    report(placed, ['unit'], 'a currency with its year', show(row.unit), `"USD of 2021 …"`);
  }
}

function checkLever(placed: Placed<LeverRow>, content: EvidenceContent, report: Report): void {
  const { row } = placed;
  const levers = new Set(content.levers.map((lever) => lever.row.id));
  const facts = new Set(content.facts.map((fact) => fact.row.id));
  const parameters = new Set(content.parameters.map((parameter) => parameter.row.id));
  if (row.of !== undefined) checkKnown(placed, ['of'], row.of, levers, 'a lever', report);
  const inside = content.levers.find((lever) => lever.row.id === row.of)?.row;
  if (inside?.of) report(placed, ['of'], 'a lever, not a setting of another lever', show(row.of), `"${inside.of}"`);
  if (inside && inside.group !== row.group)
    report(placed, ['group'], `the group of ${inside.id}`, row.group, inside.group);
  row.evidence.forEach((code, index) => {
    checkKnown(placed, ['evidence', index], code, facts, 'a fact', report);
  });
  row['running-cost'].forEach((id, index) => {
    checkKnown(placed, ['running-cost', index], id, parameters, 'a parameter', report);
  });
  const numeric = row.range !== undefined || row.step !== undefined;
  if (numeric === (row.options !== undefined)) {
    report(placed, [], 'either range and step, or options', numeric ? 'both' : 'neither', 'one of the two');
  } else if (numeric && (row.range === undefined || row.step === undefined || row.unit === undefined)) {
    report(placed, [], 'range, step and unit together', 'one without the others', 'adding the missing key');
  } else {
    checkSetting(placed, ['status-quo'], row, row['status-quo'], report);
    if (row.range && row.range[0] >= row.range[1]) {
      report(placed, ['range'], 'a range from low to high', `[${row.range.join(', ')}]`, 'swapping its ends');
    }
    if (row.range && !onGrid(row, row.range[1])) {
      report(placed, ['step'], `a step that divides the range`, `${row.step}`, 'a step that ends at the upper end');
    }
  }
}

function onGrid(lever: LeverRow, value: number): boolean {
  const position = (value - (lever.range?.[0] ?? 0)) / (lever.step ?? 1);
  return Math.abs(position - Math.round(position)) < 1e-6;
}

function checkSetting(
  placed: Placed<unknown>,
  at: readonly Step[],
  lever: LeverRow,
  setting: number | string,
  report: Report,
): void {
  if (lever.options) {
    if (typeof setting === 'string' && lever.options.includes(setting)) return;
    const close = nearest(String(setting), lever.options);
    report(placed, at, `one of ${lever.options.join(', ')}`, show(setting), close ? `"${close}"` : 'one of these');
    return;
  }
  const [low, high] = lever.range ?? [0, 0];
  if (typeof setting !== 'number') {
    report(placed, at, `a number from ${low} to ${high}`, show(setting), `${low}`);
  } else if (setting < low || setting > high) {
    report(placed, at, `${lever.id} from ${low} to ${high}`, `${setting}`, `${setting < low ? low : high}`);
  } else if (!onGrid(lever, setting)) {
    report(placed, at, `${lever.id} in steps of ${lever.step} from ${low}`, `${setting}`, 'the nearest step');
  }
}

function checkPolicy(placed: Placed<PolicyRow>, content: EvidenceContent, report: Report): void {
  const { settings } = placed.row;
  const levers = new Map(content.levers.map((lever) => [lever.row.id, lever.row]));
  for (const [id, setting] of Object.entries(settings)) {
    const lever = levers.get(id);
    if (!lever) checkKnown(placed, ['settings', id], id, new Set(levers.keys()), 'a lever', report);
    else checkSetting(placed, ['settings', id], lever, setting, report);
  }
  for (const [id, lever] of levers) {
    if (!(id in settings)) {
      report(
        placed,
        ['settings'],
        `a setting for ${id}`,
        'none',
        `adding "${id}: ${lever['status-quo']}" (status quo)`,
      );
    }
  }
  if (placed.row.budget !== 'status-quo') return;
  for (const [id, lever] of levers) {
    const setting = settings[id];
    if (setting !== undefined && setting !== lever['status-quo']) {
      report(placed, ['settings', id], `the status quo of levers.yaml`, show(setting), show(lever['status-quo']));
    }
  }
}

function checkBudgets(content: EvidenceContent, report: Report): void {
  const statusQuo = content.policies.filter(({ row }) => row.budget === 'status-quo');
  const [first, second] = statusQuo;
  if (second) report(second, ['budget'], 'one policy as the status quo', 'two', 'budget: own');
  if (!first && content.policies[0]) {
    report(content.policies[0], ['budget'], 'one policy as the status quo', 'none', 'budget: status-quo in one file');
  }
  const { matched } = content;
  if (!matched) return;
  for (const [id, { factor }] of Object.entries(matched.row.factors)) {
    const policy = content.policies.find(({ row }) => row.id === id)?.row;
    const ids = new Set(content.policies.map(({ row }) => row.id));
    if (!policy) checkKnown(matched, ['factors', id], id, ids, 'a policy', report);
    else if (policy.budget !== 'sets' && policy.budget !== 'meets' && factor !== 1) {
      report(
        matched,
        ['factors', id, 'factor'],
        '1 for a policy that is never matched',
        `${factor}`,
        'removing the row',
      );
    }
  }
}
