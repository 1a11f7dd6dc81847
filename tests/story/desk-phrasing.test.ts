// These tests read the desk for its phrasings: enough of them for each item, no two that share a sentence, the same voices
// for every kind of answer; and they play many travellers in a row to hear whether anybody repeats somebody.

import { describe, expect, it } from 'vitest';
import content from '../../generated/story/officer.json';
import { lineTopics, worryItems } from '../../src/roles/officer/ask-topics';
import { drawForCase } from '../../src/roles/officer/case-luck';
import { deskActs } from '../../src/roles/officer/desk-acts';
import { readOfficerWorld } from '../../src/roles/officer/officer-world';
import { freshTravellers } from '../../src/roles/officer/phrase-order';
import { screening } from '../../src/roles/officer/screening-data';
import { optionIdOf } from '../../src/story/officer-options';
import { OfficerShift } from '../../src/story/officer-shift';
import { OfficerWords } from '../../src/story/officer-table';
import { OfficerVoice } from '../../src/story/officer-voice';
import type { RoleContent } from '../../src/story/role-content';
import story from '../../story/officer/officer.ink';
import { deskLines, deskPools, longSentences, type Phrasing } from '../support/desk-pools';
import { syntheticQuay } from '../unit/roles/officer/synthetic-quay';

const pools = deskPools();
/** Items that a question can bring up; the others are seen on papers or in what somebody does. */
const asked = new Set([...lineTopics.flatMap(({ who, when, how }) => [...who, ...when, ...how]), ...worryItems]);
const items = [...screening.indicators, ...screening.reassuring].filter((item) => asked.has(item.id));
/** What a traveller says; the story's own cases have speakers of their own. */
const isAnswer = ({ knot, speaker }: Phrasing): boolean =>
  speaker === 'traveller' || (speaker !== undefined && /_(?:say|deep|innocent)_/.test(knot));
/** Pools of answers about an item. */
const answers = pools.filter((pool) => /^(?:say|deep|innocent)_[A-Z]\d/.test(pool.knot));
const sizeOf = (knot: string): number => pools.find((pool) => pool.knot === knot)?.phrasings.length ?? 0;

describe('phrasings at the window', () => {
  it('are twelve for each thing that a quarter of either group carries, and six for the others', () => {
    const short = items.flatMap((item) => {
      const often = Math.max(item.pTrafficked, item.pNot) >= 0.25;
      // What reassures has no reason behind it to be asked for.
      const needed = { say: often ? 12 : 6, innocent: 6, ...(item.id.startsWith('R') ? {} : { deep: 6 }) };
      return Object.entries(needed)
        .map(([kind, least]) => ({ knot: `${kind}_${item.id}`, least, found: sizeOf(`${kind}_${item.id}`) }))
        .filter(({ least, found }) => found < least);
    });
    expect(short).toEqual([]);
  });

  it('are counted at the build as they stand in Ink: every variant can be told, and each has its own place', () => {
    for (const { knot, divisors, phrasings } of pools) {
      expect(new Set(divisors).size, knot).toBe(1);
      const places = new Set(phrasings.flatMap(({ at }) => (at === undefined ? [] : [at])));
      expect(places.size, knot).toBe(divisors[0]);
      expect((content as unknown as RoleContent).variants?.[knot], knot).toBe(divisors[0]);
    }
  });

  it('take turns in three voices alike, whatever kind of answer it is', () => {
    for (const { knot, phrasings } of answers) expect(phrasings.length % 3, knot).toBe(0);
  });

  it('share no sentence over four words with each other', () => {
    const said = new Map<string, string>();
    const twice: string[] = [];
    for (const { knot, text } of deskLines().filter(isAnswer)) {
      for (const sentence of longSentences(text)) {
        if (said.has(sentence)) twice.push(`${knot} and ${said.get(sentence)}: ${sentence}`);
        said.set(sentence, knot);
      }
    }
    expect(twice).toEqual([]);
  });

  it('are said in at most twenty-five words', () => {
    const long = answers.flatMap(({ phrasings }) => phrasings.filter(({ text }) => text.split(/\s+/).length > 25));
    expect(long).toEqual([]);
  });
});

const quay = syntheticQuay(2000);
const worlds = {
  'little time, low trust': { pw_screen_time: 1, pw_interpreters: 10, pw_nrm: 0, sm_trust: 25, pw_border: 83 },
  'orderly and firm': {
    pw_screen_time: 2,
    pw_interpreters: 70,
    pw_nrm: 1,
    pw_reflection_days: 45,
    sm_trust: 45,
    pw_border: 83,
  },
  'many visas': {
    pw_screen_time: 2,
    pw_interpreters: 50,
    pw_bla: 1,
    pw_fee_rule: 2,
    sm_trust: 50,
    sm_sponsor_abuse: 90,
  },
  'high trust': { pw_screen_time: 2, pw_interpreters: 85, pw_nrm: 1, pw_reflection_days: 90, sm_trust: 75, pw_fiu: 1 },
};

/** Who said which sentence: number of the traveller, in the order of saying. */
function hear(facts: Readonly<Record<string, number>>, seed: number, travellers: number): Map<string, number[]> {
  const start = { facts: { ...facts, desk_clock_stopped: 1 }, seed, quay };
  const world = readOfficerWorld(start.facts);
  const roleContent = content as unknown as RoleContent;
  const voice = new OfficerVoice(story, seed, roleContent.variants);
  const shift = new OfficerShift(start, world, voice, new OfficerWords(roleContent));
  const heard = new Map<string, number[]>();
  for (let traveller = 1; traveller <= travellers; traveller++) {
    const window = shift.open(`case-${traveller}`, undefined, []);
    if (!window) throw new Error('nobody comes');
    for (let step = 0; window.stage !== 'shut'; step++) {
      const acts = deskActs(window.desk, world).filter((act) => act.id.startsWith('decide.') === step >= 60);
      const act = acts[Math.floor(drawForCase(seed, traveller, 5000, step) * acts.length)];
      if (!act) throw new Error('there is nothing to do');
      for (const line of window.carryOut(optionIdOf(act))) {
        if (line.speaker !== 'traveller') continue;
        for (const sentence of longSentences(line.text))
          heard.set(sentence, [...(heard.get(sentence) ?? []), traveller]);
      }
    }
    shift.shut();
  }
  expect(voice.faults()).toEqual([]);
  return heard;
}

describe('travellers in a row', () => {
  it.each(Object.entries(worlds))('never repeat a sentence over four words of the last twelve: %s', (_name, facts) => {
    for (const seed of [1, 2]) {
      const heard = hear(facts, seed, 20);
      expect(heard.size).toBeGreaterThan(50);
      const repeated = [...heard].filter(([, by]) =>
        by.some((traveller, at) => at > 0 && traveller - (by[at - 1] ?? 0) < freshTravellers),
      );
      expect(repeated).toEqual([]);
    }
  });

  it('are heard again word for word when the same play is played again', () => {
    expect(hear(worlds['high trust'], 4, 8)).toEqual(hear(worlds['high trust'], 4, 8));
  });
});
