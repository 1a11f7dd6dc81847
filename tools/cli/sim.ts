// This program runs the model: `npm run --silent sim -- --policy mixed --people 20000 --months 120 --seed 1 --json`.
// It prints one JSON object and nothing else; what is wrong with a call is said in one sentence, with exit code 2.

import { answerList, answerRows, answerRun, SimFault } from '../sim/answers.ts';
import { readArguments } from '../sim/arguments.ts';

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

For example: what if work visas come after three years, on the same people?
  npm run --silent sim -- --policy mixed --at 36:work-visas=4000 --csv > later-visas.csv`;

try {
  const asked = readArguments(process.argv.slice(2));
  if (asked.help) process.stdout.write(`${help}\n`);
  else if (asked.csv) process.stdout.write(answerRows(asked));
  else process.stdout.write(`${JSON.stringify(asked.list ? answerList() : answerRun(asked))}\n`);
} catch (error) {
  if (!(error instanceof SimFault)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
