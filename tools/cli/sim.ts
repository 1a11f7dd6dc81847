// This program runs the model: `npm run --silent sim -- --policy mixed --people 20000 --months 120 --seed 1 --json`.
// It prints one JSON object and nothing else; what is wrong with a call is said in one sentence, with exit code 2. It is also
// the program of the threads on which it runs ensembles.

import { isMainThread } from 'node:worker_threads';
import { answerList, answerRows, answerRun, SimFault } from '../sim/answers.ts';
import { readArguments, type SimAsked } from '../sim/arguments.ts';
import { createNodePool, serveRows } from '../sim/node-pool.ts';
import { answerStudy } from '../sim/study-answers.ts';
import type { StudyAsked } from '../sim/study-arguments.ts';

const help = `Run the model and print what every month brought.
  --policy ID            policy to run (see --list)
  --compare ID           a second policy on the same people, and the difference
  --matched              bring both policies to the common budget where they take part in matching
  --set LEVER=VALUE      move a lever of the (first) policy at month 0; may be repeated
  --at MONTH:LEVER=VALUE move a lever of the (first) policy at a later month; may be repeated
  --assume NUMBER=VALUE  assume another value of a number of the model; may be repeated, and wins over packs and switches
  --switch NAME=OPTION   answer a question on which studies disagree (see --list); may be repeated
  --pack ID              take one sceptic's assumptions, all at once (see --list)
  --person N             print the life of one person, month by month; with --compare, both lives and where they part
  --people N             simulated persons, 100 to 200000 (20000)
  --months M             months after the burn-in of 24, 1 to 240 (120)
  --seed S               luck, 0 to 65535 (417)
  --list                 print all levers, policies, parameters, switches, packs and outputs
  --csv                  print rows (policy, world, output, unit, kind, month, value) instead of JSON
  --json                 print JSON (so unless --csv is given)

How sure is the answer? One of these, with --policy A and --compare B; progress goes to the error stream:
  --ensemble             pairs over drawn assumptions and lucks: bands, and how often B is better
  --tornado              each assumption at both ends of its range, each open question answered otherwise
  --morris               which assumptions matter over the whole range of the others
  --variance             how much of the variance each of the strongest explains, alone and with others (Sobol)
  --flip                 what would have to be true for the answer to turn, tried by runs (with --output HEADLINE)
  --win-shares           how often each policy is best over the drawn assumptions (no --policy needed)
  --rows N               pairs of an ensemble, rows of win shares, 1 to 2000 (50); people are then 10000
  --from M               first month that counts (0); outputs are averaged from there to the end
  --output ID            one output instead of all (ensemble) or the six headlines
  --strongest N          assumptions that --tornado, --morris and --flip move, chosen by a look with 1000 people; 0 for all (25; for --variance 12)
  --trajectories N       walks of --morris, 2 to 100 (10)
  --points N             points of each matrix of --variance, a power of two (64)
  --lucks N              lucks averaged at each trial of --flip, 1 to 20 (3)
  --among ID,ID          policies of --win-shares (all)
  --workers N            threads, 1 to 4 (as many as there are cores)

For example: what if work visas come after three years, on the same people? And how sure is it that pathways lower deaths?
  npm run --silent sim -- --policy mixed --at 36:work-visas=4000 --csv > later-visas.csv
  npm run --silent sim -- --policy status-quo --compare safe-pathways --flip --output deaths`;

if (isMainThread) await answer();
else serveRows();

async function answer(): Promise<void> {
  try {
    const asked = readArguments(process.argv.slice(2));
    if (asked.help) process.stdout.write(`${help}\n`);
    else if (asked.study && !asked.list) process.stdout.write(await study(asked, asked.study));
    else if (asked.csv) process.stdout.write(answerRows(asked));
    else process.stdout.write(`${JSON.stringify(asked.list ? answerList() : answerRun(asked))}\n`);
  } catch (error) {
    if (!(error instanceof SimFault)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

async function study(asked: SimAsked, wanted: StudyAsked): Promise<string> {
  const pool = createNodePool(import.meta.url, wanted.workers);
  let told = '';
  try {
    const { json, rows } = await answerStudy(asked, wanted, pool, (part, done, of) => {
      // In tenths: a log should not hold a line for every run.
      const line = `${part}: ${Math.floor((10 * done) / of) * 10} %`;
      if (line !== told) process.stderr.write(`${line}\n`);
      told = line;
    });
    if (!asked.csv) return `${JSON.stringify(json)}\n`;
    const cell = (value: string | number) =>
      /[",]/.test(`${value}`) ? `"${`${value}`.replaceAll('"', '""')}"` : `${value}`;
    return `${rows.map((row) => row.map(cell).join(',')).join('\n')}\n`;
  } finally {
    pool.dispose();
  }
}
