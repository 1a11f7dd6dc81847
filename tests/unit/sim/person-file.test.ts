// These tests hold the person file: it changes no bit of the run, and it explains what the run recorded of her.

import { describe, expect, it } from 'vitest';
import { leverById, optionIndex } from '../../../src/policy/levers';
import { compareFiles } from '../../../src/sim/compare-files';
import { ModelSession } from '../../../src/sim/engine/model-session';
import { writePersonFile } from '../../../src/sim/engine/person-file';
import { runModel } from '../../../src/sim/engine/run';
import { burnInMonths } from '../../../src/sim/engine/simulation';
import { events } from '../../../src/sim/frame/events';
import { personState, personStateNames } from '../../../src/sim/frame/person-state';
import type { PersonEntry, PersonFile } from '../../../src/sim/person-entries';
import { type LightTrace, personsAtRisk, type RunRequest } from '../../../src/sim/run-api';
import { aRequest } from './a-run';

const request = aRequest({ people: 700, months: 48, recordLights: true });
const plain = runModel(request);
const lights = plain.lights!;

function finish<T>(steps: Generator<number, T, void>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Files of many persons are read from one session, so that burn-in is stepped once. */
const session = new ModelSession();
function fileOf(person: number, of: RunRequest = request): PersonFile {
  session.init(of);
  session.setPolicy('a', of.policy);
  return finish(session.why(person, 'a'));
}

/** Count of changes of state in a person's lights. */
function changes(trace: LightTrace, person: number): number {
  let count = 0;
  for (let month = 1; month < request.months; month++) {
    const at = month * request.people + person;
    if (trace.state[at] !== trace.state[at - request.people]) count++;
  }
  return count;
}

const eventful = Array.from({ length: request.people }, (_, person) => person)
  .sort((a, b) => changes(lights, b) - changes(lights, a) || a - b)
  .slice(0, 24);
const files = [0, 1, ...eventful].map((person) => fileOf(person));
const all = files.flatMap(({ entries }) => entries);
const ofKind = <K extends PersonEntry['kind']>(kind: K) =>
  all.filter((entry): entry is Extract<PersonEntry, { kind: K }> => entry.kind === kind);

describe('a person file', () => {
  it('leaves every bit of the run as it is', () => {
    expect(new Set(files.map(({ hash }) => hash))).toEqual(new Set([plain.hash]));
    expect(finish(writePersonFile(request, 30)).hash).toBe(plain.hash);
  });

  it('replays her lights month by month', () => {
    const onRoad = ['travellingRegular', 'travellingIrregular', 'stranded', 'exploitedEnRoute', 'detained'];
    for (const { person, start, entries } of files) {
      let state = start.state;
      let route = start.route;
      for (let month = 0; month < request.months; month++) {
        for (const entry of entries) {
          if (entry.kind !== 'state' || entry.month !== month) continue;
          expect(entry.from).toBe(state);
          state = entry.to;
          route = entry.route;
        }
        const at = month * request.people + person;
        expect(state).toBe(personStateNames[lights.state[at]!]);
        expect(onRoad.includes(state) ? route << 4 : 0).toBe(lights.leg[at]);
      }
    }
  });

  it('explains each choice by what the alternatives were worth and by luck', () => {
    const choices = ofKind('choice');
    expect(new Set(choices.map(({ choice }) => choice))).toEqual(new Set(['plan', 'route']));
    for (const { weighed, chosen } of choices) {
      const best = weighed.reduce((a, b) => (b.worth + b.luck > a.worth + a.luck ? b : a));
      expect(best.alternative).toBe(chosen);
    }
  });

  it('tells of each hazard whether it came, and whether it nearly came', () => {
    const hazards = ofKind('hazard');
    expect(hazards.some(({ came }) => came)).toBe(true);
    for (const { event, chance, luck, came, nearly } of hazards) {
      expect(events[event]).toBeGreaterThan(0);
      expect([came, nearly]).toEqual([luck < chance, luck >= chance && luck < 2 * chance]);
    }
  });

  it('multiplies the factors of exploitation to its chance', () => {
    const explained = ofKind('hazard').filter(({ why }) => why);
    expect(explained.length).toBeGreaterThan(5);
    for (const { chance, why } of explained) {
      expect(why!.factors.reduce((product, [, factor]) => product * factor, why!.base)).toBeCloseTo(chance, 10);
    }
  });

  it('follows a case step by step, and says how severe exploitation was', () => {
    for (const { start, entries } of files) {
      let step = start.justice;
      for (const entry of entries) {
        if (entry.kind !== 'justice') continue;
        expect(entry.from).toBe(step);
        step = entry.to;
      }
    }
    expect(ofKind('justice').length).toBeGreaterThan(0);
    const taken = ofKind('state').filter(({ from, to }) => to === 'exploited' && from !== 'exploited');
    expect(ofKind('severity')).toHaveLength(taken.length);
    for (const { severity } of ofKind('severity')) expect([1, 2, 3]).toContain(severity);
  });

  it('balances her savings and her debt month by month', () => {
    for (const { start, entries } of files) {
      let { savings, debt } = start;
      for (const entry of entries) {
        if (entry.kind !== 'money') continue;
        const moved = (...names: string[]) =>
          entry.moves.reduce((sum, [move, crowns]) => sum + (names.includes(move) ? crowns : 0), 0);
        const kept = moved('earned', 'saved', 'compensated') - moved('lived', 'sent-home', 'paid', 'robbed', 'repaid');
        // Each sum is rounded to a whole crown.
        expect(Math.abs(entry.savings - (savings + kept))).toBeLessThanOrEqual(4);
        expect(Math.abs(entry.debt - (debt + moved('borrowed', 'interest') - moved('repaid')))).toBeLessThanOrEqual(3);
        ({ savings, debt } = entry);
      }
    }
    const moves = new Set(ofKind('money').flatMap((entry) => entry.moves.map(([move]) => move)));
    for (const move of ['earned', 'lived', 'saved', 'sent-home', 'paid', 'robbed', 'borrowed', 'interest', 'repaid']) {
      expect(moves).toContain(move);
    }
  });

  it('sends home in all files together what the run says was sent', () => {
    const few = aRequest({ people: 60, months: 12 });
    const { outputs } = runModel(few);
    const sent = Array.from({ length: 12 }, () => 0);
    for (let person = 0; person < few.people; person++) {
      for (const entry of fileOf(person, few).entries) {
        if (entry.kind !== 'money') continue;
        for (const [move, crowns] of entry.moves) if (move === 'sent-home') sent[entry.month]! += crowns;
      }
    }
    const weight = personsAtRisk / few.people;
    for (let month = 0; month < 12; month++) {
      expect(Math.abs(sent[month]! - outputs.remittances[month]! / weight)).toBeLessThan(few.people / 2);
      expect(sent[month]).toBeGreaterThan(0);
    }
  });

  it('stays under 100 KB for ten years of an eventful life', () => {
    const long = aRequest({ people: 700, months: 120 });
    for (const person of eventful.slice(0, 6)) {
      const file = fileOf(person, long);
      expect(JSON.stringify(file).length).toBeLessThan(100_000);
      // Plain data: nothing is lost on the way to a page or a save.
      expect(JSON.parse(JSON.stringify(file))).toEqual(file);
    }
  });

  it('writes one year alone from the nearest snapshot, with the same events', () => {
    const own = new ModelSession();
    own.init(request);
    own.setPolicy('a', request.policy);
    finish(own.run('a'));
    const before = own.monthsStepped;
    const [person] = eventful;
    const year = finish(own.why(person!, 'a', { from: 24, to: 36 }));
    expect(own.monthsStepped - before).toBe(12);
    const whole = fileOf(person!);
    const decided = ({ entries }: PersonFile) =>
      entries.filter(
        ({ kind, month }) => ['choice', 'ways', 'state', 'mark'].includes(kind) && month >= 24 && month < 36,
      );
    expect(decided(year)).toEqual(decided(whole));
    expect(year.hash).toBeUndefined();
    expect(own.monthsStepped).toBeGreaterThan(burnInMonths);
  });

  it('streams its entries in order, and refuses a person who is not there', () => {
    const heard: PersonEntry[] = [];
    const file = finish(writePersonFile(request, 5, { from: 3, to: 9, onEntries: (more) => heard.push(...more) }));
    expect(heard).toEqual(file.entries);
    expect(() => finish(writePersonFile(request, 700))).toThrow(RangeError);
    expect(() => finish(writePersonFile(request, 5, { from: 9, to: 3 }))).toThrow(RangeError);
  });
});

describe('two lives of one person', () => {
  it('never part when a lever touches nobody', () => {
    const onCall = optionIndex(leverById('guardian'), 'on-call') ?? 1;
    const other = aRequest({ people: 700, months: 48, recordLights: true, set: { guardian: onCall } });
    for (const file of files.slice(0, 8)) {
      expect(compareFiles(file, fileOf(file.person, other))).toBeUndefined();
    }
  });

  it('part at a named event, not later than her lights', () => {
    const other = aRequest({
      people: 700,
      months: 48,
      recordLights: true,
      set: { enforcement: 3, 'work-visas': 6000 },
    });
    const moved = runModel(other).lights!;
    const differ = (person: number) => {
      for (let month = 0; month < request.months; month++) {
        const at = month * request.people + person;
        if (lights.state[at] !== moved.state[at] || lights.leg[at] !== moved.leg[at]) return month;
      }
      return undefined;
    };
    const parted = Array.from({ length: request.people }, (_, person) => person).filter(
      (person) => differ(person) !== undefined,
    );
    expect(parted.length).toBeGreaterThan(20);
    const mechanisms = new Set<string>();
    for (const person of parted.slice(0, 60)) {
      const parting = compareFiles(fileOf(person), fileOf(person, other));
      expect(parting, `person ${person}`).toBeDefined();
      expect(parting!.month).toBeLessThanOrEqual(differ(person)!);
      const { mechanism, a, b } = parting!;
      expect([
        ...Object.keys(events),
        'plan',
        'route',
        ...Object.keys(personState).map((name) => `enters-${name}`),
      ]).toContain(mechanism);
      expect(a ?? b).toBeDefined();
      mechanisms.add(mechanism);
    }
    // A larger quota parts people at the lottery and at their plans.
    expect([...mechanisms]).toEqual(expect.arrayContaining(['lottery', 'plan']));
  });

  it('are lives of the same person only', () => {
    expect(() => compareFiles(files[0]!, files[1]!)).toThrow(RangeError);
  });
});
