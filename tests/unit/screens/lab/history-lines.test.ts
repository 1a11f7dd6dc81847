// These tests hold the readable history of a person: what turned her life is told with why, what did not is left out, and
// every event of the model has its words.

import { describe, expect, it } from 'vitest';
import labWords from '../../../../locales/en/lab.json';
import { historyOf } from '../../../../src/screens/lab/person/history-lines';
import { events } from '../../../../src/sim/frame/events';
import { justiceStep, personStateNames } from '../../../../src/sim/frame/person-state';
import type { PersonEntry, PersonFile } from '../../../../src/sim/person-entries';

const words: Readonly<Record<string, string>> = labWords;
const fileOf = (...entries: readonly PersonEntry[]): PersonFile => ({ entries }) as unknown as PersonFile;
const drawn = (event: 'exploitation' | 'fee', luck: number, more: object = {}): PersonEntry => {
  const chance = 0.2;
  return {
    kind: 'hazard',
    month: 4,
    event,
    chance,
    luck,
    came: luck < chance,
    nearly: luck >= chance && luck < 0.4,
    ...more,
  };
};

describe('the history of a person', () => {
  it('tells what came, with its chance and the strongest reasons', () => {
    const why = {
      base: 0.02,
      factors: [
        ['debt', 3],
        ['knowledge', 0.99],
      ] as const,
    };
    const [line] = historyOf(fileOf(drawn('exploitation', 0.1, { why })));
    expect(line?.key).toBe('lab.history.event.exploitation');
    expect(line?.why.map(({ key }) => key)).toEqual(['lab.history.drawn', 'lab.history.factor.more']);
  });

  it('tells what nearly came only where it would have hurt', () => {
    expect(historyOf(fileOf(drawn('exploitation', 0.3)))[0]).toMatchObject({ key: 'lab.history.nearly', quiet: true });
    expect(historyOf(fileOf(drawn('fee', 0.3)))).toEqual([]);
    expect(historyOf(fileOf(drawn('exploitation', 0.9)))).toEqual([]);
  });

  it('tells a choice with what came second, and no choice to stay', () => {
    const weighed = [
      { alternative: 'smuggler', worth: 1, luck: 0.5 },
      { alternative: 'stay', worth: 1.2, luck: 0 },
    ];
    const choice = { kind: 'choice', month: 1, choice: 'plan', weighed, chosen: 'smuggler' } as const;
    expect(historyOf(fileOf(choice))[0]?.why[0]).toMatchObject({
      values: { lead: 0.3 },
      named: { next: 'lab.history.alternative.stay' },
    });
    expect(historyOf(fileOf({ ...choice, chosen: 'stay' }))).toEqual([]);
  });

  it('has words for every event, state and step of a case that a life can meet', () => {
    const met = Object.keys(events).filter((event) => !event.startsWith('birth') && event !== 'contact');
    const withWays = ['interceptionEnds', 'reattempt', 'permitEnds', 'exitExploitation', 'permit'];
    const untold = ['deliberate', 'recruiterReaches', 'boardFerry', 'partner', 'heldFirst', 'severity'];
    for (const event of met) {
      expect(words[`lab.history.parting.${event}`], event).toBeTruthy();
      if (!withWays.includes(event) && !untold.includes(event)) {
        expect(words[`lab.history.event.${event}`], event).toBeTruthy();
      }
    }
    for (const state of personStateNames) expect(words[`lab.life.${state}`], state).toBeTruthy();
    for (const step of Object.keys(justiceStep)) expect(words[`lab.history.case.${step}`], step).toBeTruthy();
  });
});
