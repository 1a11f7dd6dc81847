// This program plays a role at random and says what it met. It holds the compiled stories, so it is built apart from
// `story check`, which must also work while a story does not compile.

import { walkCommand } from '../story/walk-command';

process.exitCode = await walkCommand(process.argv.slice(2));
