#!/usr/bin/env node
// This program runs every check and test of the project in order and ends with the plain line `N passed, N failed`.
// `--fast` leaves out the build and the browser; `--soak` adds the large counts.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);
const fast = process.argv.includes('--fast');
const soak = process.argv.includes('--soak');
const reports = path.join(root, '.build', 'reports');
mkdirSync(reports, { recursive: true });
let passed = 0;
let failed = 0;
const failures = [];

function bin(name) {
  return path.join(root, 'node_modules', '.bin', name);
}

function run(title, command, args, env = {}) {
  console.log(`\n── ${title}`);
  const result = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  return result.status === 0;
}

function check(title, command, args) {
  if (run(title, command, args)) passed++;
  else {
    failed++;
    failures.push(title);
  }
}

function vitest(title, project) {
  const report = path.join(reports, `${project}.json`);
  rmSync(report, { force: true });
  const ok = run(
    title,
    bin('vitest'),
    ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    soak ? { SALTMERE_SOAK: '1' } : {},
  );
  try {
    const counts = JSON.parse(readFileSync(report, 'utf8'));
    passed += counts.numPassedTests;
    failed += counts.numFailedTests;
    // A file that cannot even be loaded holds tests that never ran: that is a failure too.
    const unloaded = counts.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    );
    failed += unloaded.length;
    if (counts.numPendingTests > 0 || counts.numTodoTests > 0) {
      failed++;
      failures.push(`${title}: ${counts.numPendingTests + counts.numTodoTests} tests were skipped`);
    }
    if (counts.numTotalTests === 0) {
      failed++;
      failures.push(`${title}: no test ran`);
    }
    if (!ok) failures.push(title);
  } catch {
    failed++;
    failures.push(`${title}: no report was written`);
  }
}

check('Evidence and content', process.execPath, ['tools/run.mjs', 'evidence']);
check('Story and prose', process.execPath, ['tools/run.mjs', 'story', 'check']);
check('Types', bin('tsc'), ['--noEmit']);
check('Types of the pure rooms', bin('tsc'), ['-p', 'tsconfig.pure.json']);
check('Lint and format', bin('biome'), ['ci', '--error-on-warnings', '.']);
vitest('House, units, model and stories', 'pure');
if (!fast) {
  check('Build', process.execPath, ['tools/build.mjs']);
  vitest('The built game in a browser', 'browser');
}
if (failures.length > 0) console.log(`\nFailed:\n${failures.map((title) => `  ${title}`).join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
