// This program keeps the golden hashes of the model: `--update` writes them; without it, it says whether they still hold.

import { readFileSync, writeFileSync } from 'node:fs';
import { goldenHashes } from '../sim/golden-requests.ts';

const file = 'tests/golden/sim.json';
const text = `${JSON.stringify(goldenHashes(), undefined, 2)}\n`;
if (process.argv.includes('--update')) {
  writeFileSync(file, text);
  console.log(`${file} holds the hashes of this model.`);
} else if (readFileSync(file, 'utf8') === text) console.log('The golden hashes hold.');
else {
  console.error(`The golden hashes do not hold. If the model was meant to change: npm run golden:update`);
  process.exitCode = 1;
}
