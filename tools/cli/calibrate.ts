// This program fits the numbers of `evidence/calibrated.yaml` anew, from starts away from the answer, and says whether the
// values in force meet the targets. `--write`: write what it found. `--people N --seeds S`: size and lives of the runs;
// `--runs N`: most runs before it gives up.

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parameterById } from '../../src/evidence/parameter-set.ts';
import { fitNumbers } from '../calibrate/fit.ts';
import { measureOutcomes } from '../calibrate/outcomes.ts';
import { calibratedFile, type Fitted, readFitted } from '../calibrate/targets.ts';
import { rounded, stepOfRange, writeValue } from '../calibrate/write-values.ts';

const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const brief = (value: number) => String(Number(value.toPrecision(4)));

const fitted = readFitted();
const byId = new Map(fitted.map((row): [string, Fitted] => [row.id, row]));
const seeds = Array.from({ length: option('--seeds', 2) }, (_, index) => index + 1);
const outcomes = measureOutcomes(fitted, { people: option('--people', 20_000), seeds });
const mostRuns = option('--runs', 700);
const started = Date.now();

const found = fitNumbers(
  fitted.map(({ id, start }) => ({ id, start, low: parameterById(id).low, high: parameterById(id).high })),
  (id, values) => outcomes.miss(byId.get(id)!, values),
  {
    enough: () => outcomes.runs >= mostRuns,
    onVisit: (sweep, id, trail, miss) =>
      console.log(`sweep ${sweep}  ${id}: ${trail.map(brief).join(' → ')}  (misses by ${miss.toFixed(2)} tolerances)`),
  },
);

const inForce = Object.fromEntries(fitted.map(({ id, value }) => [id, value]));
const written = Object.fromEntries(
  fitted.map(({ id }) => {
    const { low, high } = parameterById(id);
    return [id, rounded(found.values[id]!, stepOfRange(low, high))];
  }),
);
const rows = fitted.map((row) => {
  const { id, target } = row;
  return {
    number: id,
    'in force': inForce[id]!,
    fitted: written[id]!,
    aim: target.aim,
    tolerance: target.tolerance,
    'outcome in force': brief(outcomes.measured(target, inForce)),
    'outcome fitted': brief(outcomes.measured(target, written)),
    missInForce: outcomes.miss(row, inForce),
    missFitted: outcomes.miss(row, written),
  };
});
console.table(
  rows.map(({ missInForce, missFitted, ...row }) => ({
    ...row,
    'met in force': Math.abs(missInForce) <= 1 ? 'yes' : `no, by ${missInForce.toFixed(1)}`,
    'met fitted': Math.abs(missFitted) <= 1 ? 'yes' : `no, by ${missFitted.toFixed(1)}`,
  })),
);
const unmet = rows.filter(({ missFitted }) => Math.abs(missFitted) > 1).map(({ number }) => number);
const apart = rows.filter(({ missInForce }) => Math.abs(missInForce) > 1).map(({ number }) => number);
console.log(`${found.sweeps} sweeps, ${outcomes.runs} runs, ${((Date.now() - started) / 1000).toFixed(0)} s.`);
if (unmet.length > 0) console.log(`The fit leaves these targets unmet: ${unmet.join(', ')}.`);

if (process.argv.includes('--write')) {
  const folders = [path.join('evidence', 'parameters', 'model'), path.join('evidence', 'money')];
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .map((name) => path.join(folder, name)),
  );
  for (const { id } of fitted) {
    writeValue([calibratedFile], id, written[id]!);
    writeValue(files, id, written[id]!);
  }
  console.log(`Wrote ${fitted.length} values. Next: node tools/run.mjs evidence`);
  process.exitCode = unmet.length > 0 ? 1 : 0;
} else {
  console.log(
    apart.length > 0
      ? `The values in force miss the targets of ${apart.join(', ')}. Run: node tools/run.mjs calibrate --write`
      : 'The values in force meet their targets.',
  );
  process.exitCode = unmet.length + apart.length > 0 ? 1 : 0;
}
