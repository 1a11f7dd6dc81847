import { describe, expect, it } from 'vitest';
import { candidatesAt, lifeAt, lifeOf } from '../../../src/canvas/map/light-life';
import { kindByState } from '../../../src/canvas/map/state-kinds';
import { type PersonStateName, personState } from '../../../src/sim/frame/person-state';

const strait = 6 << 4;
function recording(...lives: readonly (readonly (readonly [PersonStateName, number])[])[]) {
  const [people, months] = [lives.length, lives[0]!.length];
  const state = new Uint8Array(people * months);
  const leg = new Uint8Array(people * months);
  lives.forEach((life, person) => {
    life.forEach(([name, at], month) => {
      state[month * people + person] = personState[name];
      leg[month * people + person] = at;
    });
  });
  return { trace: { state, leg, origin: Uint8Array.from(lives, (_, at) => at % 3) }, people, months, kindByState };
}
const crossing = [
  ['origin', 0],
  ['origin', 0],
  ['travellingIrregular', strait],
  ['travellingIrregular', strait | 1],
  ['irregular', strait | 1],
] as const;
const staying = crossing.map(() => ['origin', 0] as const);

describe('the life of a followed light', () => {
  it('tells the beginning and each change of state or route, and nothing between', () => {
    const life = lifeOf(recording(staying, crossing), 1);
    expect(life.origin).toBe(1);
    expect(life.months).toEqual([
      { month: 0, state: 'origin', route: 0 },
      { month: 2, state: 'travellingIrregular', route: 6 },
      { month: 4, state: 'irregular', route: 0 },
    ]);
  });

  it('knows what is true of her at any month', () => {
    const life = lifeOf(recording(crossing), 0);
    expect(lifeAt(life, 1)?.state).toBe('origin');
    expect(lifeAt(life, 3)?.state).toBe('travellingIrregular');
    expect(lifeAt(life, 99)?.state).toBe('irregular');
  });

  it('offers people of each kind on their way, and nobody who stayed at home', () => {
    const source = recording(staying, crossing, staying, crossing);
    expect(candidatesAt(source, 0, 4)).toEqual([]);
    expect(candidatesAt(source, 2, 4).map(({ person }) => person)).toEqual([1, 3]);
    expect(candidatesAt(source, 2, 4, 1)).toHaveLength(1);
  });

  it('refuses a person who is not in the recording', () => {
    expect(() => lifeOf(recording(staying), 7)).toThrow(RangeError);
  });
});
