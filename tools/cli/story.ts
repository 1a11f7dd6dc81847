// This program works on the stories: `check` reads everything and lists all faults, `ids` fills in ids and numbers,
// `walk` plays a role at random and says what it met, `paths` finds a way to each ending, `differ` plays the same wishes in
// several worlds, `measure` says how long plays are and how they end, `script` prints every line with what it stands under.

import { spawnSync } from 'node:child_process';
import { addIds } from '../story/add-ids';
import { checkStories } from '../story/check';
import { faultLine, isError } from '../story/fault';
import { scriptCommand } from '../story/script-command';

const [command = '', ...args] = process.argv.slice(2);

switch (command) {
  case 'check': {
    const { faults, read } = checkStories();
    const errors = faults.filter(isError);
    for (const fault of faults) if (isError(fault) || args.includes('--all')) console.log(faultLine(fault));
    const hints = faults.length - errors.length;
    console.log(
      `${read} lines read: ${errors.length} faults, ${hints} remarks${hints > 0 && !args.includes('--all') ? ' (--all shows them)' : ''}.`,
    );
    process.exitCode = errors.length > 0 ? 1 : 0;
    break;
  }
  case 'ids':
    for (const sentence of addIds()) console.log(sentence);
    break;
  case 'script':
    process.exitCode = scriptCommand(args);
    break;
  case 'walk':
  case 'paths':
  case 'differ':
  case 'measure':
    // These play the compiled stories, so they are programs of their own.
    process.exitCode =
      spawnSync(process.execPath, ['tools/run.mjs', `story-${command}`, ...args], { stdio: 'inherit' }).status ?? 1;
    break;
  default:
    console.error('Say what to do with the stories: check, ids, walk, paths, differ, measure or script.');
    process.exitCode = 2;
}
