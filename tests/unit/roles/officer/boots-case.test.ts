// These tests hold the boy of the night ferry: what it takes to hear him, and that no stamp sends him back at once.

import { describe, expect, it } from 'vitest';
import { bootsCase } from '../../../../src/roles/officer/cases/boots';
import { deskActs } from '../../../../src/roles/officer/desk-acts';
import { outcomeOf } from '../../../../src/roles/officer/desk-decisions';
import { actAtDesk, unaskedOf } from '../../../../src/roles/officer/desk-rules';
import { type DeskState, openDesk } from '../../../../src/roles/officer/desk-state';
import { type OfficerWorld, readOfficerWorld } from '../../../../src/roles/officer/officer-world';

const thin = readOfficerWorld({ pw_screen_time: 1, pw_interpreters: 10, pw_reflection_days: 0, sm_trust: 20 });
const ample = readOfficerWorld({ pw_interpreters: 85, pw_nrm: 1, pw_reflection_days: 45, sm_trust: 55 });

function arrive(world: OfficerWorld): DeskState {
  const { someone, papers } = bootsCase.make(3, world);
  return openDesk(someone, papers, { clock: 0, left: 1200, authored: bootsCase });
}

function play(world: OfficerWorld, acts: readonly string[]): DeskState {
  return acts.reduce((now, act) => actAtDesk(now, world, act).state, arrive(world));
}

const apart = ['companion.wait', 'water', 'explain', 'yarro', 'point.form.family', 'ask.who', 'ask.how'];

describe('the boy with the boots', () => {
  it('gives his own account where somebody asks him alone, with an interpreter and some kindness', () => {
    expect(play(ample, apart).seen).toEqual(expect.arrayContaining(['H01', 'H02']));
  });

  it('does not give it beside the man with the folder', () => {
    expect(play(ample, apart.slice(1)).seen).not.toContain('H01');
  });

  it('leaves something unheard where there is no interpreter at all', () => {
    const heard = play(thin, ['companion.wait', 'water', 'explain', 'point.form.family', 'ask.who', 'ask.how']);
    expect(heard.seen).toContain('H02');
    expect(unaskedOf(heard, thin)).toContain('H01');
  });

  it('is owed a call, whatever was heard', () => {
    expect(outcomeOf(play(thin, ['decide.child']))).toBe('served');
    expect(outcomeOf(play(thin, ['decide.admit']))).toBe('missed');
  });

  it('is not sent back by the first stamp, and is offered no paper for grown people', () => {
    expect(play(thin, ['decide.refuse']).decision).toBeUndefined();
    expect(outcomeOf(play(thin, ['decide.refuse', 'decide.refuse']))).toBe('duty-broken');
    expect(deskActs(arrive(thin), thin).map((act) => act.id)).not.toContain('decide.referral');
  });
});
