// These tests close a long play of each starting place and open it again from its log: at a sample of its beats, and in the soak
// at every one. What a save holds is nothing but the numbers of the choices.

import { describe, expect, it } from 'vitest';
import type { RoleId } from '../../src/play/beat';
import { loadRole } from '../../src/story/create-playthrough';
import { preferredOption, takenAt } from '../../tools/story/preferred-play';
import { backgrounds } from '../../tools/story/try-worlds';

const soak = process.env.SALTMERE_SOAK !== undefined;

/** Where plays begin, and what is wished for on the way so that they are long: out by the agent, home, by Hask, to Bluegate Park. */
const starts: readonly { readonly name: string; readonly role: RoleId; readonly wishes: readonly string[] }[] = [
  { name: 'the road with an agent', role: 'migrant', wishes: ['a2b_c11', 'a3b_c18', 'a4c_c22', 'a6a_c04'] },
  { name: 'the road on the Scheme', role: 'migrant', wishes: ['a2b_c12', 'a3b_c20', 'a6a_c01'] },
  { name: 'the road with Hask', role: 'migrant', wishes: ['a2b_c14', 'a3b_c19', 'a3z_c15', 'a3z_c17'] },
  {
    name: 'the road to Bluegate Park',
    role: 'migrant',
    wishes: ['a2b_c11', 'a3b_c19', 'a3z_c18', 'a4x_c02', 'a4x_c03'],
  },
  { name: 'a year at home', role: 'migrant', wishes: ['a2b_c15'] },
  { name: 'the cabinet', role: 'policymaker', wishes: [] },
];

const worlds = Object.entries(backgrounds).filter(([name]) => soak || name === 'hard' || name === 'open');

describe.each(starts)('$name', ({ role, wishes }) => {
  it.each(worlds)('goes on from any beat as if it had never been closed (%s)', async (_name, facts) => {
    const create = await loadRole(role);
    const play = create({ facts, seed: 7 });
    const taken = new Map<string, number>();
    let beats = 0;
    for (let step = 0; step < 400; step++) {
      const beat = play.beat();
      beats++;
      if (soak || step % 9 === 4 || beat.ending !== undefined)
        expect(create({ facts, seed: 7, log: play.log() }).beat()).toEqual(beat);
      if (beat.ending !== undefined) break;
      const option = preferredOption(beat, wishes, taken);
      if (!option) throw new Error(`nothing is open at ${beat.scene.scene}`);
      const place = takenAt(beat, option);
      taken.set(place, (taken.get(place) ?? 0) + 1);
      play.choose(option.id);
    }
    expect(play.beat().ending).toBeDefined();
    expect(play.beat().ending).not.toMatch(/^story\//);
    expect(beats).toBeGreaterThan(25);
  });
});
