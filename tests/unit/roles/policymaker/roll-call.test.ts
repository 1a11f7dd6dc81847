import { describe, expect, it } from 'vitest';
import { cabinet } from '../../../../src/roles/policymaker/cabinet-data';
import { buy, type Decisions, nothingDecided } from '../../../../src/roles/policymaker/decisions';
import { callRoll, packageOf, type VoteKnowledge, voteFacts } from '../../../../src/roles/policymaker/roll-call';

/** Dice of the test (splitmix32), 0–1. */
function createDraw(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4294967296;
  };
}

function order(...ids: Parameters<typeof buy>[1][]): Decisions {
  return ids.reduce((now, id) => {
    const next = buy(now, id);
    return next.ok ? next.value : now;
  }, nothingDecided);
}

const still: VoteKnowledge = {
  decisions: nothingDecided,
  lean: 0,
  seen: 0,
  arrivals: 0,
  deaths: 0,
  held: 0,
  kept: false,
  capital: 50,
};

const yes = (knowledge: Partial<VoteKnowledge>, party?: string): number =>
  callRoll({ ...still, ...knowledge }).filter((seat) => seat.yes && (party === undefined || seat.party === party))
    .length;

describe('the house', () => {
  it('has eighty seats and needs forty-one', () => {
    expect(callRoll(still)).toHaveLength(80);
    expect(cabinet.seatsNeeded).toBe(41);
  });

  it('gives the order wing’s votes to an order that leans its way, and the open benches’ to one that does not', () => {
    expect(yes({ lean: 0.6 }, 'order-wing')).toBeGreaterThan(yes({ lean: -0.6 }, 'order-wing'));
    expect(yes({ lean: -0.6 }, 'open-coast')).toBeGreaterThan(yes({ lean: 0.6 }, 'open-coast'));
  });

  it('remembers a promise only where somebody cares about it, and a broken one for longer', () => {
    const promised: Decisions = { ...nothingDecided, promise: 'count' };
    const none = yes({}, 'order-wing');
    expect(yes({ decisions: promised, kept: true }, 'order-wing')).toBeGreaterThanOrEqual(none);
    expect(yes({ decisions: promised, kept: false }, 'order-wing')).toBeLessThan(none);
    expect(yes({ decisions: promised, kept: false }, 'ports')).toBe(yes({}, 'ports'));
  });

  it('follows the counted number, whether or not the order caused it', () => {
    expect(yes({ seen: 0.07 })).toBeLessThan(yes({ seen: -0.07 }));
  });

  it('learns of a number that nobody counted only when the table is published', () => {
    expect(yes({ deaths: 1, held: 1 })).toBe(yes({}));
    const published: Decisions = { ...nothingDecided, published: true };
    expect(yes({ decisions: published, deaths: 1, held: 1 })).toBeLessThan(
      yes({ decisions: published, deaths: -1, held: -1 }),
    );
  });

  it('lets the Open Coast walk out over the heavy word', () => {
    expect(yes({ decisions: { ...nothingDecided, word: 'trafficker' }, lean: -1 }, 'open-coast')).toBe(0);
  });

  it('turns on member Dell, and can say so', () => {
    const kind = { lean: 0, capital: 70, seen: -0.05 };
    const unread = voteFacts({ ...still, ...kind });
    const read = voteFacts({ ...still, ...kind, decisions: { ...nothingDecided, opened: ['pencil'] } });
    expect(unread.run_forgot).toBe(1);
    expect(read.run_forgot).toBe(0);
    expect(read.run_votes).toBe((unread.run_votes ?? 0) + 1);
  });

  it('explains every vote: its reasons add up to it, unless a line was crossed', () => {
    for (const seat of callRoll({ ...still, lean: 0.3, seen: 0.02, capital: 61 })) {
      const sum = seat.reasons.reduce((total, reason) => total + reason.weight, 0);
      expect(seat.yes).toBe(sum > 0);
    }
  });
});

describe('the chamber over many summers', () => {
  const orders = [
    order('stop', 'inspectors'),
    order('stop', 'beds'),
    order('find'),
    order('partner', 'inspectors'),
    order('beds', 'beds', 'inspectors'),
    nothingDecided,
  ];
  const draw = createDraw(7);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(draw() * from.length)] as T;
  const summers = Array.from({ length: 4000 }, () => {
    const decisions: Decisions = {
      ...pick(orders),
      word: pick(['smuggler', 'trafficker', 'not-yet'] as const),
      published: draw() < 0.5,
      opened: draw() < 0.6 ? ['pencil'] : [],
      ...(draw() < 0.75 ? { promise: pick(['beds', 'count', 'packhouses'] as const) } : {}),
    };
    const knowledge = {
      decisions,
      lean: draw() - 0.5,
      seen: (draw() - 0.5) / 8,
      arrivals: pick([-1, 0, 1]),
      deaths: pick([-1, 0, 1]),
      held: pick([-1, 0, 1]),
      kept: draw() < 0.5,
      capital: 35 + draw() * 30,
    };
    return { decisions, votes: voteFacts(knowledge).run_votes ?? 0 };
  });
  const winning = (of: (decisions: Decisions) => boolean): number => {
    const own = summers.filter((summer) => of(summer.decisions));
    return own.filter((summer) => summer.votes >= 41).length / own.length;
  };

  it('is lost and won, narrowly and widely', () => {
    expect(winning(() => true)).toBeGreaterThan(0.3);
    expect(winning(() => true)).toBeLessThan(0.75);
    expect(summers.some((summer) => summer.votes < 35)).toBe(true);
    expect(summers.some((summer) => summer.votes >= 35 && summer.votes <= 40)).toBe(true);
  });

  it('is carried by no kind of order and by no word alone', () => {
    for (const kind of [1, 3, 4]) {
      const share = winning((decisions) => packageOf(decisions) === kind);
      expect(share).toBeGreaterThan(0.2);
      expect(share).toBeLessThan(0.8);
    }
    for (const word of ['smuggler', 'trafficker', 'not-yet'] as const) {
      const share = winning((decisions) => decisions.word === word);
      expect(share).toBeGreaterThan(0.2);
      expect(share).toBeLessThan(0.8);
    }
  });
});
