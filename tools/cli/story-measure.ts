// This program walks a story over all policies and says how long plays are and how they end: `story measure`.

import { measureCommand } from '../story/measure-command';

process.exitCode = await measureCommand(process.argv.slice(2));
