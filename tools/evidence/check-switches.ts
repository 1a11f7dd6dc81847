// This module holds switches and packs against the numbers of the model: what they assume exists, lies in the range that
// evidence gives, and no two switches pull at the same number.

import type { EvidenceContent, PackRow, ParameterRow, Placed, SwitchRow } from './content.ts';
import { checkKnown, type Report } from './report.ts';
import type { Step } from './yaml-source.ts';

type Assumed = Readonly<Record<string, number>>;

/** Check every switch: a default that assumes nothing, known facts and numbers, one owner for each number. */
export function checkSwitches(content: EvidenceContent, report: Report): void {
  const facts = new Set(content.facts.map(({ row }) => row.id));
  const owners = new Map<string, string>();
  for (const placed of content.switches) {
    const { row } = placed;
    row.facts.forEach((code, index) => {
      checkKnown(placed, ['facts', index], code, facts, 'a fact', report);
    });
    checkOptions(placed, content, report);
    const numbers = new Set(row.options.flatMap((option) => Object.keys(option.assume)));
    for (const number of numbers) {
      const owner = owners.get(number);
      if (owner)
        report(placed, ['options'], `numbers that no other switch moves`, `${number}, moved by ${owner}`, 'one');
      else owners.set(number, row.id);
    }
  }
}

function checkOptions(placed: Placed<SwitchRow>, content: EvidenceContent, report: Report): void {
  const seen = new Set<string>();
  placed.row.options.forEach((option, index) => {
    const at = ['options', index] as const;
    if (seen.has(option.id)) report(placed, [...at, 'id'], 'an option of its own', option.id, 'another name');
    seen.add(option.id);
    const moves = Object.keys(option.assume).length;
    if (index === 0 && moves > 0) {
      report(placed, [...at, 'assume'], 'a first option that assumes nothing', `${moves} numbers`, 'assume: {}');
    }
    if (index > 0 && moves === 0) {
      report(placed, [...at, 'assume'], 'an option that differs from the first', 'no number', 'a number it moves');
    }
    checkAssumed(placed, [...at, 'assume'], option.assume, content, report);
  });
}

/** Check one pack: switches and options that exist, numbers inside their ranges. */
export function checkPack(placed: Placed<PackRow>, content: EvidenceContent, report: Report): void {
  const known = new Map(content.switches.map(({ row }) => [row.id, row]));
  for (const [id, option] of Object.entries(placed.row.switches)) {
    const row = known.get(id);
    if (!row) checkKnown(placed, ['switches', id], id, new Set(known.keys()), 'a switch', report);
    else {
      const options = new Set(row.options.map((item) => item.id));
      checkKnown(placed, ['switches', id], option, options, `an option of ${id}`, report);
    }
  }
  checkAssumed(placed, ['assume'], placed.row.assume, content, report);
}

function checkAssumed(
  placed: Placed<unknown>,
  at: readonly Step[],
  assumed: Assumed,
  content: EvidenceContent,
  report: Report,
): void {
  const numbers = new Map<string, ParameterRow>(content.parameters.map(({ row }) => [row.id, row]));
  for (const [id, value] of Object.entries(assumed)) {
    const number = numbers.get(id);
    if (!number) checkKnown(placed, [...at, id], id, new Set(numbers.keys()), 'a parameter', report);
    else if (value < number.low || value > number.high) {
      report(placed, [...at, id], `${id} from ${number.low} to ${number.high}`, `${value}`, 'a value evidence allows');
    }
  }
}
