// This program brings `generated/` up to date from the content folders, without building the game.

import { contentMakers } from '../content-makers.ts';

try {
  for (const make of contentMakers) await make();
  console.log(`generated/ is up to date (${contentMakers.length} makers).`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
