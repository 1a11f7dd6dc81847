// This program finds a short way to each ending of a role and stores the ways for a test.

import { pathsCommand } from '../story/paths-command';

process.exitCode = await pathsCommand(process.argv.slice(2));
