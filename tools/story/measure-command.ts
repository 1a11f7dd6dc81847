// This module is the command `story measure`: walks over the worlds of all policies, and what they asked of a reader.

import { measurePlays, type PlaysMeasure, type Quartiles, scenesOf } from './play-measure';
import { awayFromHome, walkPresets } from './preset-walks';
import { roles } from './role-source';

/** Run the command; returns the exit code: 1 when a walk broke. */
export async function measureCommand(args: readonly string[]): Promise<number> {
  const given = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const role = roles.find((known) => known === given('--role'));
  const runs = Number(given('--runs') ?? '400');
  const seed = Number(given('--seed') ?? '1');
  if (!role || role !== 'migrant' || !Number.isInteger(runs) || runs < 8 || !Number.isInteger(seed)) {
    console.error('Write --role migrant and, if need be, --runs (8 or more), --seed and --json.');
    return 2;
  }
  const { errors, plays } = await walkPresets(role, runs, seed);
  const all = [...plays.values()].flat();
  const away = awayFromHome(all);
  const home = all.filter((play) => play.ending === 'not-this-year');
  const measured = {
    all: measurePlays(all),
    away: measurePlays(away),
    home: measurePlays(home),
    policies: Object.fromEntries([...plays].map(([policy, list]) => [policy, measurePlays(awayFromHome(list))])),
  };
  if (args.includes('--json')) console.log(JSON.stringify({ errors, ...measured }));
  else {
    for (const error of errors) console.log(error);
    say('All plays', measured.all);
    say('Plays that leave home', measured.away);
    say('Plays that stay', measured.home);
    for (const [scene, { plays: through, words, inputs, goOns }] of scenesOf([...away, ...home]))
      console.log(`    ${scene}: ${words} words, ${inputs} inputs, ${goOns} "go on" (${through} plays)`);
    for (const [policy, measure] of Object.entries(measured.policies)) {
      console.log(`${policy}, away: ${measure.plays} plays, ${quartersOf(measure.words)} words; ${sharesOf(measure)}`);
    }
  }
  return errors.length > 0 ? 1 : 0;
}

function say(name: string, measure: PlaysMeasure): void {
  console.log(`${name}: ${measure.plays}`);
  console.log(`    words ${quartersOf(measure.words)}; inputs ${quartersOf(measure.inputs)}`);
  console.log(`    "go on" ${quartersOf(measure.goOns)}; acts ${measure.acts} % of inputs`);
  console.log(`    sentences in a row: at most ${measure.longestSaid}; then no act was offered at:`);
  console.log(`    ${measure.handless.length === 0 ? 'no beat' : measure.handless.join(' | ')}`);
  console.log(`    ${sharesOf(measure)}`);
}

const quartersOf = ({ lower, median, upper, p90 }: Quartiles): string =>
  `${median} (${lower}–${upper}, nine in ten below ${p90})`;

const sharesOf = ({ endings }: PlaysMeasure): string =>
  Object.entries(endings)
    .map(([ending, share]) => `${ending} ${share} %`)
    .join(', ');
