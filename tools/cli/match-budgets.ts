// This program brings the policies to one budget with the model and writes `evidence/policies/matched.yaml`.
// `--people N --seed S`: size and luck of the runs; `--check`: only say whether the factors belong to this model.

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { centralParameters } from '../../src/evidence/parameter-set.ts';
import { budgetMatching } from '../../src/policy/policies.ts';
import { runModel } from '../../src/sim/engine/run.ts';
import { matchedFile, matchPolicies, steadyRequest } from '../evidence/match-policies.ts';
import { digestModel } from '../evidence/model-id-maker.ts';

const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const { coreModelId } = digestModel();
if (process.argv.includes('--check')) {
  const fits = budgetMatching.modelId === coreModelId;
  console.log(
    fits
      ? 'The budget factors belong to this model.'
      : `The budget factors were computed with ${budgetMatching.modelId ?? 'no model'}; this is ${coreModelId}. Run: node tools/run.mjs match-budgets`,
  );
  process.exitCode = fits ? 0 : 1;
} else {
  const people = option('--people', 10_000);
  const seed = option('--seed', 1);
  const parameters = centralParameters();
  const rows = matchPolicies(
    (settings) => runModel(steadyRequest(settings, parameters, people, seed)),
    coreModelId,
    (line) => console.log(line),
  );
  writeFileSync(path.join('evidence', 'policies', 'matched.yaml'), matchedFile(rows));
}
