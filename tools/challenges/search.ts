// This module searches a challenge card for the fewest changes that solve it: every single change first, then what promises
// most together with the other promising ones, one deeper at a time. A look with few people chooses, a run with all people
// confirms. It proves that a par can be reached, not that nobody can stay below it.

import { parameterById } from '../../src/evidence/parameter-set.ts';
import { leverById, valueOfStep } from '../../src/policy/levers.ts';
import type { ChallengeCard } from '../../src/screens/lab/challenge/challenge-card.ts';
import { type Judgement, judge } from '../../src/screens/lab/challenge/challenge-goal.ts';
import {
  type Change,
  isAllowed,
  leversOfCard,
  nameOfChange,
  numbersOfCard,
  pairOf,
  settledValue,
} from '../../src/screens/lab/challenge/challenge-work.ts';
import { requestOf } from '../../src/screens/lab/lab-worlds.ts';
import { runModel } from '../../src/sim/engine/run.ts';
import type { RunResult } from '../../src/sim/run-api.ts';
import { encodeWorld } from '../../src/world/world-code.ts';
import type { WorldSpec } from '../../src/world/world-spec.ts';

/** Changes with how far they come. */
export interface Attempt {
  readonly changes: readonly Change[];
  readonly judgement: Judgement;
}

/** How wide a search looks. */
export interface SearchWidth {
  /** People of a look. */
  readonly people: number;
  /** Attempts taken one deeper. */
  readonly beam: number;
  /** Most changes. */
  readonly deepest: number;
}

const kept = new Map<string, RunResult>();

function run(world: WorldSpec): RunResult {
  const code = encodeWorld(world);
  const known = kept.get(code) ?? runModel({ ...requestOf(world), recordLights: false });
  if (kept.size > 200) kept.clear();
  kept.set(code, known);
  return known;
}

/** Judge a card with changes, with its own number of people or fewer. */
export function attempt(card: ChallengeCard, changes: readonly Change[], people = card.start.a.people): Attempt {
  const { a, b } = pairOf(card, changes);
  return { changes, judgement: judge(card.goal, run({ ...a, people }), run({ ...b, people })) };
}

/** Every change a search tries: both ends of a number's range, five places on a lever's, every option. */
export function candidatesOf(card: ChallengeCard): Change[] {
  const numbers = numbersOfCard(card).flatMap((id): Change[] => {
    const { low, high } = parameterById(id);
    return [low, high].map((value) => ({ kind: 'number', id, value }));
  });
  const moves = leversOfCard(card).flatMap((id): Change[] => {
    const lever = leverById(id);
    const places = lever.options === undefined ? [0, 0.25, 0.5, 0.75, 1] : lever.options.map((_, at) => at);
    const stepOf = (place: number) => (lever.options === undefined ? Math.round(place * (lever.steps - 1)) : place);
    return places.map((place) => ({ kind: 'lever', id, value: valueOfStep(lever, stepOf(place)) }));
  });
  return [...numbers, ...moves]
    .map((change) => ({ ...change, value: settledValue(change) }) as Change)
    .filter((change) => isAllowed(card, change));
}

/** Search a card. `say` hears of the best of every depth. */
export function searchCard(
  card: ChallengeCard,
  { people, beam, deepest }: SearchWidth,
  say: (depth: number, best: readonly Attempt[]) => void,
): Attempt | undefined {
  let candidates = candidatesOf(card);
  let front: readonly Attempt[] = [{ changes: [], judgement: attempt(card, []).judgement }];
  for (let depth = 1; depth <= deepest; depth++) {
    const seen = new Set<string>();
    const next: Attempt[] = [];
    for (const { changes } of front) {
      const taken = new Set(changes.map(nameOfChange));
      for (const change of candidates) {
        if (taken.has(nameOfChange(change))) continue;
        const all = [...changes, change];
        const key = all
          .map((each) => `${nameOfChange(each)} ${each.value}`)
          .sort()
          .join('|');
        if (seen.has(key)) continue;
        seen.add(key);
        next.push(attempt(card, all, people));
      }
    }
    next.sort((x, y) => x.judgement.missing - y.judgement.missing || firmness(card, y) - firmness(card, x));
    const best = next.slice(0, beam).map(({ changes }) => attempt(card, changes));
    best.sort((x, y) => x.judgement.missing - y.judgement.missing || firmness(card, y) - firmness(card, x));
    say(depth, best);
    const solved = best.find((each) => each.judgement.done);
    if (solved !== undefined) return solved;
    // What does nothing alone seldom does something together: deeper looks leave it out.
    if (depth === 1) candidates = next.slice(0, beam * 4).flatMap(({ changes }) => changes);
    front = best;
  }
  return undefined;
}

/** How firmly an attempt stands: the room of its weakest part, or of an argument how far its weakest part is broken. */
function firmness(card: ChallengeCard, { judgement }: Attempt): number {
  const weakest = Math.min(...judgement.parts.map((part) => part.room));
  return card.goal.kind === 'reach' ? weakest : -weakest;
}
