import { describe, expect, it } from 'vitest';
import { type ChallengeCard, challengeCards, readCards } from '../../../../src/screens/lab/challenge/challenge-card';
import cardRows from '../../../../src/screens/lab/challenge/challenge-cards.json';
import { displayOf, judge } from '../../../../src/screens/lab/challenge/challenge-goal';
import {
  type Change,
  isAllowed,
  leversOfCard,
  numbersOfCard,
  pairOf,
  readSolution,
  startValue,
  withChange,
  withoutChange,
  writeSolution,
} from '../../../../src/screens/lab/challenge/challenge-work';
import { leverValue, requestOf } from '../../../../src/screens/lab/lab-worlds';
import { runModel } from '../../../../src/sim/engine/run';
import { type OutputId, outputIds, type RunResult } from '../../../../src/sim/run-api';
import { decodeWorld, encodeWorld } from '../../../../src/world/world-code';

/** One way to each par, as `node tools/run.mjs challenges` found it. Never shown to a player. */
const solutions: Readonly<Record<string, string>> = {
  'control-wins': '1.W1.031GJY403S4GS1XC0MQ10004NCN6',
  'nothing-worse': '2.W1.031GJY440TM20WM30RY30PV600A9M7C2',
  quill: '3.W1.001GJY440S10X30MB0HE1J9GS10NY2YG9',
  nadeth: '4.W1.001GJY450TH60RK60YN60VP60MX600ZK6281',
};

function run(changed: Partial<Record<OutputId, number>>): RunResult {
  const outputs = Object.fromEntries(outputIds.map((id) => [id, new Float64Array(120).fill(changed[id] ?? 100)]));
  return { people: 20_000, months: 120, seed: 1, outputs, hash: '', personsHash: '' } as unknown as RunResult;
}

function judged(card: ChallengeCard, changes: readonly Change[]) {
  const { a, b } = pairOf(card, changes);
  const results = [a, b].map((world) => runModel({ ...requestOf(world), recordLights: false }));
  return judge(card.goal, results[0] as RunResult, results[1] as RunResult);
}

const cardOf = (id: string): ChallengeCard => {
  const card = challengeCards.find((each) => each.id === id);
  if (card === undefined) throw new Error(`there is no card ${id}`);
  return card;
};

describe('the challenge cards', () => {
  it('are four, with codes of their own', () => {
    expect(challengeCards).toHaveLength(4);
    expect(challengeCards.map((card) => card.number)).toEqual([1, 2, 3, 4]);
  });

  it('start on the same people with the same luck on both sides', () => {
    for (const { start } of challengeCards) {
      expect([start.a.seed, start.a.people]).toEqual([start.b.seed, start.b.people]);
    }
  });

  it('look only at outputs that the lab shows', () => {
    for (const { goal } of challengeCards) for (const part of goal.parts) expect(displayOf(part).id).toBe(part.output);
  });

  it('argue only about levers that a reader may not move', () => {
    for (const card of challengeCards.filter(({ goal }) => goal.kind === 'break')) {
      const argued = leversOfCard({ ...card, may: { ...card.may, fixed: [] } }).filter(
        (lever) => leverValue(card.start.a, lever) !== leverValue(card.start.b, lever),
      );
      expect(argued.length, card.id).toBeGreaterThan(0);
      for (const lever of argued) expect(card.may.fixed, card.id).toContain(lever);
    }
  });

  it('are refused when they are not legal, with every fault said', () => {
    const broken = structuredClone(cardRows) as unknown as Record<string, unknown>[];
    Object.assign(broken[0] as object, { par: 0, goal: { kind: 'win', parts: [{ output: 'joy', b: 'up', by: 2 }] } });
    Object.assign(broken[1] as object, { number: 3, may: { assumptions: false, levers: 'none', fixed: ['magic'] } });
    expect(() => readCards(broken)).toThrow(
      /card 1: expected par.*goal to reach or to break.*no output "joy".*"up" is no comparison.*card 2: .*changed.*"magic".*same number/s,
    );
    expect(() => readCards({})).toThrow(/list of cards/);
    expect(() => readCards([{ start: { a: { preset: 'none' } } }])).toThrow(/no policy "none"/);
  });
});

describe('a goal', () => {
  const fewer = { output: 'deaths', b: 'less', by: 0.02 } as const;
  const noLess = { output: 'convictions', b: 'no-less', by: 0.02 } as const;

  it('wants less to be less by its margin, and lets no less be as much', () => {
    const goal = { kind: 'reach', parts: [fewer, noLess] } as const;
    expect(judge(goal, run({}), run({ deaths: 97 })).done).toBe(true);
    expect(judge(goal, run({}), run({ deaths: 98 })).done).toBe(false);
    expect(judge(goal, run({}), run({ deaths: 97, convictions: 98 })).done).toBe(true);
    expect(judge(goal, run({}), run({ deaths: 97, convictions: 97 })).done).toBe(false);
  });

  it('breaks an argument as soon as one of its parts no longer holds', () => {
    const goal = { kind: 'break', parts: [fewer, noLess] } as const;
    expect(judge(goal, run({}), run({ deaths: 90 })).done).toBe(false);
    expect(judge(goal, run({}), run({ deaths: 99 })).done).toBe(true);
    expect(judge(goal, run({}), run({ deaths: 90, convictions: 90 })).done).toBe(true);
  });

  it('says how far it is from done, and nothing once it is', () => {
    const goal = { kind: 'reach', parts: [fewer] } as const;
    expect(judge(goal, run({}), run({ deaths: 108 })).missing).toBeCloseTo(0.1, 10);
    expect(judge(goal, run({}), run({ deaths: 50 })).missing).toBe(0);
  });

  it('reads a cost below zero the right way round', () => {
    const goal = { kind: 'reach', parts: [{ output: 'net-cost', b: 'no-more', by: 0 }] } as const;
    expect(judge(goal, run({ 'net-cost': -100 }), run({ 'net-cost': -150 })).done).toBe(true);
    expect(judge(goal, run({ 'net-cost': -100 }), run({ 'net-cost': -50 })).done).toBe(false);
  });
});

describe('what a reader changes', () => {
  const quill = cardOf('quill');
  const risk: Change = { kind: 'number', id: 'journey.enforcement-risk', value: 0.2 };

  it('is counted once however often it is moved, and not at all when it is back', () => {
    const once = withChange(quill, [], { ...risk, value: 0.1 });
    const twice = withChange(quill, once, risk);
    expect(twice).toEqual([risk]);
    expect(withChange(quill, twice, { ...risk, value: startValue(quill, risk) })).toEqual([]);
    expect(withoutChange(twice, risk)).toEqual([]);
  });

  it('stays inside the range that the evidence gives', () => {
    expect(withChange(quill, [], { ...risk, value: 99 })).toEqual([risk]);
    expect(isAllowed(quill, { ...risk, value: 0.201 })).toBe(false);
  });

  it('never moves what the card is about', () => {
    expect(withChange(quill, [], { kind: 'lever', id: 'removal-share', value: 0 })).toEqual([]);
    expect(leversOfCard(cardOf('control-wins'))).toEqual([]);
    expect(numbersOfCard(cardOf('nothing-worse'))).toEqual([]);
  });

  it('holds in both worlds, levers too where an argument keeps all else equal', () => {
    const moved: Change = { kind: 'lever', id: 'search-and-rescue', value: 0.9 };
    const { a, b } = pairOf(quill, [risk, moved]);
    expect(a.assumptions).toEqual(b.assumptions);
    expect([a, b].map((world) => leverValue(world, 'search-and-rescue'))).toEqual([0.9, 0.9]);
    const border = cardOf('nothing-worse');
    const own = pairOf(border, [{ kind: 'lever', id: 'firewall', value: 1 }]);
    expect(own.a).toEqual({ ...border.start.a, assumptions: [] });
    expect(leverValue(own.b, 'firewall')).toBe(1);
  });
});

describe('the code of a solution', () => {
  it('brings back its card and its changes', () => {
    for (const card of challengeCards) {
      const [number] = numbersOfCard(card);
      const [lever] = leversOfCard(card);
      const changes = [
        ...(number === undefined ? [] : withChange(card, [], { kind: 'number', id: number, value: 1e9 })),
        ...(lever === undefined ? [] : withChange(card, [], { kind: 'lever', id: lever, value: 1e9 })),
      ];
      const read = readSolution(writeSolution(card, changes));
      expect(read).toEqual({ ok: true, value: { card, changes } });
    }
  });

  it('is refused with a reason: no card, a slip of the pen, a change that is not allowed, another luck', () => {
    const card = cardOf('quill');
    const { b } = card.start;
    const kindOf = (text: string) => {
      const read = readSolution(text);
      return read.ok ? 'accepted' : read.error.kind;
    };
    expect(kindOf('hello')).toBe('no-card');
    expect(kindOf(`9.${encodeWorld(b)}`)).toBe('no-card');
    expect(kindOf(`3.${encodeWorld(b).slice(0, -1)}`)).toBe('world');
    const cheat = pairOf({ ...card, may: { ...card.may, fixed: [] } }, [
      { kind: 'lever', id: 'removal-share', value: 0 },
    ]);
    expect(kindOf(`3.${encodeWorld(cheat.b)}`)).toBe('not-allowed');
    expect(kindOf(`3.${encodeWorld({ ...b, seed: 7 })}`)).toBe('not-allowed');
    expect(kindOf(`1.${encodeWorld(b)}`)).toBe('not-allowed');
  });
});

describe('a par', () => {
  for (const card of challengeCards) {
    it(`of ${card.id} is not given away at the start and can be reached`, () => {
      expect(judged(card, []).done).toBe(false);
      const read = readSolution(solutions[card.id] ?? '');
      if (!read.ok) throw new Error(`the solution of ${card.id} is ${read.error.kind}`);
      expect(read.value.card.id).toBe(card.id);
      expect(read.value.changes).toHaveLength(card.par);
      expect(judged(card, read.value.changes).done).toBe(true);
    });
  }

  it('is written in worlds that can be read', () => {
    for (const code of Object.values(solutions)) expect(decodeWorld(code.slice(2)).ok).toBe(true);
  });
});
