// This program works out how sure the model's answers are, for docs/model.md: `node tools/run.mjs uncertainty`, then
// `node tools/run.mjs docs`. It takes some minutes. `--people N`, `--months M`, `--rows N`, `--walks N`, `--lucks N` make it
// larger or smaller.

import { isMainThread } from 'node:worker_threads';
import type { PolicyId } from '../../src/policy/policies.ts';
import { createNodePool, serveRows } from '../sim/node-pool.ts';
import { uncertaintyFile, writeUncertainty } from '../uncertainty/uncertainty-file.ts';
import { type WorkSize, workOut } from '../uncertainty/work-out.ts';

/** The two policies whose dispute the game is about. */
const rivals: readonly [PolicyId, PolicyId] = ['deterrence-first', 'safe-pathways'];

/** Enough to rank what decides; about two minutes of processor time. */
const usual: WorkSize = { people: 2000, months: 120, rows: 60, walks: 4, screened: 25, lucks: 2 };

if (!isMainThread) serveRows();
else {
  const given = process.argv.slice(2);
  const size: Record<string, number> = { ...usual };
  const faults: string[] = [];
  for (let at = 0; at < given.length; at += 2) {
    const name = given[at]!.replace(/^--/, '');
    const value = Number(given[at + 1]);
    if (!(name in usual) || !Number.isInteger(value) || value < 1) faults.push(given.slice(at, at + 2).join(' '));
    size[name] = value;
  }
  if (faults.length > 0) {
    console.error(
      `"${faults.join(' ')}" cannot be; valid are --${Object.keys(usual).join(', --')}, each with a whole number from 1.`,
    );
    process.exitCode = 2;
  } else {
    const pool = createNodePool(import.meta.url);
    let told = '';
    const file = await workOut(pool, rivals, size as unknown as WorkSize, (part, done, of) => {
      const line = `${part}: ${Math.floor((4 * done) / of) * 25} %`;
      if (line !== told) console.error(line);
      told = line;
    });
    pool.dispose();
    writeUncertainty(file);
    console.log(`Written to ${uncertaintyFile} with model ${file.modelId}; now node tools/run.mjs docs.`);
  }
}
