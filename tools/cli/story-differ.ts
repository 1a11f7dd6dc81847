// This program plays the same wishes in the worlds of several policies and says, chapter by chapter, how differently they read.

import { differCommand } from '../story/differ-command';

process.exitCode = await differCommand(process.argv.slice(2));
