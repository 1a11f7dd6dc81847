import { describe, expect, it } from 'vitest';
import { cabinet } from '../../../../src/roles/policymaker/cabinet-data';
import {
  buy,
  type Decisions,
  nothingDecided,
  openEnvelope,
  readDecisions,
  vesselOf,
} from '../../../../src/roles/policymaker/decisions';

const bought = (...ids: Parameters<typeof buy>[1][]): Decisions =>
  ids.reduce((now, id) => {
    const next = buy(now, id);
    return next.ok ? next.value : now;
  }, nothingDecided);

describe('the purse', () => {
  it('buys a boat and one coin of inspectors, and then nothing more', () => {
    const season = bought('stop', 'inspectors');
    expect(season.coinsLeft).toBe(0);
    expect(buy(season, 'beds')).toEqual({ ok: false, error: 'purse-empty' });
  });

  it('has one vessel: a second place for it is refused', () => {
    expect(buy(bought('find'), 'stop')).toEqual({ ok: false, error: 'one-boat' });
    expect(vesselOf(bought('find'))).toBe('find');
  });

  it('lets two coins left not be stretched to a boat and a bed', () => {
    const season = bought('beds', 'stop');
    expect(season.coinsLeft).toBe(0);
    expect(season.bought.stop).toBe(1);
  });

  it('gives the last morning time for two letters of three', () => {
    const one = openEnvelope(nothingDecided, 'lio');
    const two = one.ok ? openEnvelope(one.value, 'pencil') : one;
    expect(two.ok && openEnvelope(two.value, 'beckwin')).toEqual({ ok: false, error: 'no-time' });
    expect(two.ok && openEnvelope(two.value, 'lio').ok).toBe(true);
  });
});

describe('decisions read out of a story', () => {
  it('carry out what the numbers say', () => {
    const story: Record<string, number> = {
      vessel: 2,
      coins_inspect: 1,
      tender: 3,
      word: 2,
      bet: 4,
      promise: 2,
      read_pencil: 1,
    };
    const read = readDecisions((name) => story[name]);
    expect(read).toMatchObject({ coinsLeft: 0, bid: 'returned', word: 'trafficker', bet: 'beds', promise: 'count' });
    expect(read.opened).toEqual(['pencil']);
  });

  it('never spend a fourth coin, whatever a story says', () => {
    const read = readDecisions((name) => (name === 'coins_inspect' ? 9 : 0));
    expect(read.bought.inspectors).toBe(cabinet.purse.coins);
    expect(read.coinsLeft).toBe(0);
  });

  it('of an unplayed story are nothing decided', () => {
    expect(readDecisions(() => undefined)).toEqual(nothingDecided);
  });
});
