// This module holds the list of fitted numbers against the numbers, levers and outputs of the model. It runs no fit.

import { outputIds } from '../../src/sim/run-api.ts';
import type { CalibratedRow, EvidenceContent, Placed } from './content.ts';
import { checkKnown, type Report } from './report.ts';
import { show } from './schema-check.ts';
import type { Step } from './yaml-source.ts';

const outputs = new Set<string>(outputIds);

/** Check every fitted number: it exists, has the value in force, starts in its range, and its target can be measured. */
export function checkCalibrated(content: EvidenceContent, report: Report): void {
  const parameters = new Map(content.parameters.map(({ row }) => [row.id, row]));
  const known = new Set(parameters.keys());
  for (const placed of content.calibrated) {
    const { id, value, start } = placed.row;
    const number = parameters.get(id);
    if (!number) checkKnown(placed, ['id'], id, known, 'a parameter', report);
    else {
      if (number.value !== value)
        report(placed, ['value'], `the value in force (${number.value})`, `${value}`, 'one of both');
      if (start < number.low || start > number.high) {
        report(placed, ['start'], `a start from ${number.low} to ${number.high}`, `${start}`, `${number.low}`);
      }
    }
    checkTarget(placed, content, known, report);
  }
}

function checkTarget(
  placed: Placed<CalibratedRow>,
  content: EvidenceContent,
  parameters: ReadonlySet<string>,
  report: Report,
): void {
  const { measure, output, over, patch, aim, months } = placed.row.target;
  const at = (...steps: readonly Step[]) => ['target', ...steps];
  const checkOutputs = (key: string, named: string | readonly string[]) => {
    for (const id of [named].flat()) checkKnown(placed, at(key), id, outputs, 'an output', report);
  };
  checkOutputs('output', output);
  if (over !== undefined) checkOutputs('over', over);
  if ((measure === 'share-of') !== (over !== undefined)) {
    report(placed, at(), 'over where the measure is share-of, and only there', measure, 'adding or removing over');
  }
  if ((measure === 'change') !== (patch !== undefined)) {
    report(placed, at(), 'a patch where the measure is change, and only there', measure, 'adding or removing patch');
  }
  const levers = new Map(content.levers.map(({ row }) => [row.id, row]));
  for (const [id, setting] of Object.entries(patch?.levers ?? {})) {
    const options = levers.get(id)?.options;
    checkKnown(placed, at('patch', 'levers', id), id, new Set(levers.keys()), 'a lever', report);
    if (typeof setting === 'string') {
      checkKnown(placed, at('patch', 'levers', id), setting, new Set(options), `an option of ${id}`, report);
    }
  }
  for (const id of Object.keys(patch?.assume ?? {})) {
    checkKnown(placed, at('patch', 'assume', id), id, parameters, 'a parameter', report);
  }
  if (typeof aim === 'string' && aim !== 'itself')
    report(placed, at('aim'), 'a number or "itself"', show(aim), 'a number');
  if (months[0] >= months[1]) report(placed, at('months'), 'months from first to last', show(months), 'swapping them');
}
