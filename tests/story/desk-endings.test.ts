// These tests play the desk, windows and all, to each of its endings by what an officer wishes to do and what she leaves be,
// and hold the story's endings against the list of conditions.

import { describe, expect, it } from 'vitest';
import endings from '../../generated/story/endings.json';
import content from '../../generated/story/officer.json';
import { createOfficerPlaythrough } from '../../src/story/officer-playthrough';
import { playPreferred } from '../../tools/story/preferred-play';
import { optionIds, readRole } from '../../tools/story/role-source';
import { backgrounds } from '../../tools/story/try-worlds';
import { syntheticQuay } from '../unit/roles/officer/synthetic-quay';

const quay = syntheticQuay(2000);
const scenes = optionIds(readRole('officer')).filter((id) => /^b\d/.test(id));

/** Time for everybody, an offer to whoever may want one, and never a stamp in a hurry. */
const patient = [
  'explain',
  'water',
  'worry',
  'room',
  'companion_wait',
  'decide_referral',
  'decide_child',
  'decide_asylum',
  'decide_second',
];
const quick = ['decide_second'];
const nearMisses = ['b1k_c01', 'b1k_c02', 'b2m_c01', 'b2m_c02', 'b3_c27', 'b4_c25', 'b5_c95', 'b6_c44'];
const signatures = [
  'b2n_c01',
  'b2n_c04',
  'b4_c21',
  'b4_c22',
  'b6_c70',
  'b6_c71',
  'b6_c72',
  'b6_c74',
  'b6_c75',
  'b6_c76',
];
const againstTheBoard = ['b1b_c01', 'b2n_c03', 'b3_c23', 'b5_c01', 'b5_c04', 'b5_c20', 'b5_c23', 'b6_c02'];
const softened = ['b6_c30'];
const doubtedReturn = ['b5_c91'];
const counts = ['b6_c50', 'b6_c51'];

interface Way {
  /** Worlds in which it is not to be had: a post of seventy seconds leaves nobody that patient. */
  readonly except?: readonly string[];
  readonly ending: string;
  readonly window: readonly string[];
  readonly does: readonly string[];
  readonly leaves: readonly string[];
}

const ways: readonly Way[] = [
  { ending: 'under-review', window: quick, does: doubtedReturn, leaves: [] },
  { ending: 'protected-disclosure', window: quick, does: ['b2c_c01', 'b6_c50'], leaves: doubtedReturn },
  { ending: 'clean-file', window: quick, does: softened, leaves: [...doubtedReturn, ...counts] },
  {
    ending: 'union-minute',
    window: quick,
    does: [...nearMisses, ...signatures],
    leaves: [...doubtedReturn, ...counts, ...softened],
  },
  {
    ending: 'signed-as-it-was',
    window: quick,
    does: ['b6_c40', 'b6_c43'],
    leaves: [...doubtedReturn, ...counts, ...softened, ...signatures, ...nearMisses],
  },
  {
    ending: 'other-uniform',
    window: quick,
    does: againstTheBoard,
    leaves: [...doubtedReturn, ...counts, ...softened, ...signatures, ...nearMisses, 'b6_c40', 'b6_c43'],
  },
  {
    ending: 'second-line',
    except: ['hard'],
    window: patient,
    does: [],
    leaves: [
      ...doubtedReturn,
      ...counts,
      ...softened,
      ...signatures,
      ...nearMisses,
      ...againstTheBoard,
      'b6_c40',
      'b6_c43',
    ],
  },
  {
    ending: 'steady-hand',
    window: quick,
    does: [],
    leaves: [
      ...doubtedReturn,
      ...counts,
      ...softened,
      ...signatures,
      ...nearMisses,
      ...againstTheBoard,
      'b6_c40',
      'b6_c43',
    ],
  },
];

function playWay({ window, does, leaves }: Way, facts: Readonly<Record<string, number>>, seed: number) {
  const rest = scenes.filter((id) => !does.includes(id) && !leaves.includes(id));
  const play = createOfficerPlaythrough({ facts, seed, quay });
  return { play, ...playPreferred(play, [...does, ...window, ...rest]) };
}

describe('the desk comes to its end', () => {
  it.each(ways.map((way) => [way.ending, way] as const))('%s, by what the officer does and leaves', (_, way) => {
    for (const [name, facts] of Object.entries(backgrounds)) {
      if (way.except?.includes(name)) continue;
      const { ending, play } = playWay(way, facts, 5);
      expect({ background: name, ending }).toEqual({ background: name, ending: way.ending });
      expect(play.faults()).toEqual([]);
    }
  });

  it('in eight ways, none of them twice', () => {
    const listed = (endings as readonly { role: string; id: string }[]).filter(({ role }) => role === 'officer');
    expect(ways.map(({ ending }) => ending).sort()).toEqual(listed.map(({ id }) => id).sort());
    expect(content.lineIds.length).toBeGreaterThan(2000);
  });
});
