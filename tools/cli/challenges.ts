// This program searches challenge cards for the fewest changes that solve them: `node tools/run.mjs challenges nadeth`.
// It prints what it found as solution codes; the pars in the cards' file are set by hand from it.

import { challengeCards } from '../../src/screens/lab/challenge/challenge-card.ts';
import { writeSolution } from '../../src/screens/lab/challenge/challenge-work.ts';
import { type Attempt, attempt, searchCard } from '../challenges/search.ts';

const usage = `Find the fewest changes that solve challenge cards (all of them, or those named).
  --people N   people of a look (5000)
  --beam N     attempts taken one deeper (16)
  --deepest N  most changes (4)`;

const args = process.argv.slice(2);
const option = (name: string, usual: number): number => {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? usual : Number(args[at + 1]);
};
const width = { people: option('people', 5000), beam: option('beam', 16), deepest: option('deepest', 4) };
const named = args.filter((word, at) => !word.startsWith('--') && !(args[at - 1] ?? '').startsWith('--'));
const unknown = named.filter((id) => !challengeCards.some((card) => card.id === id));

const words = ({ changes, judgement }: Attempt): string => {
  const done = judgement.done ? 'solved' : `misses ${judgement.missing.toFixed(4)}`;
  const rooms = judgement.parts.map(({ part, room }) => `${part.output} ${room.toFixed(3)}`).join(', ');
  return `${done} (${rooms}): ${changes.map(({ id, value }) => `${id} = ${value}`).join('; ')}`;
};

if (args.includes('--help') || unknown.length > 0 || Object.values(width).some(Number.isNaN)) {
  process.stdout.write(`${usage}\nCards: ${challengeCards.map((card) => card.id).join(', ')}.\n`);
  process.exitCode = args.includes('--help') ? 0 : 2;
} else {
  for (const card of challengeCards.filter(({ id }) => named.length === 0 || named.includes(id))) {
    process.stdout.write(`${card.id}: at the start ${words(attempt(card, []))}\n`);
    const found = searchCard(card, width, (depth, best) => {
      process.stdout.write(`  ${depth}: ${best.slice(0, 6).map(words).join('\n     ')}\n`);
    });
    if (found === undefined) process.stdout.write(`  no solution with ${width.deepest} changes\n`);
    else {
      process.stdout.write(
        `  found ${found.changes.length} (par ${card.par}): ${writeSolution(card, found.changes)}\n`,
      );
    }
  }
}
