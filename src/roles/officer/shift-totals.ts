// This module adds up how travellers were met: the story reads it after each window, endings at last, and the debrief as habits.
// It knows what was true, because a story about misses must; it tells nobody.

import { outcomeOf } from './desk-decisions';
import { unaskedOf } from './desk-rules';
import { type DeskState, decisions } from './desk-state';
import type { OfficerWorld } from './officer-world';

/** Story variables `w_*` of one traveller who was decided. */
export function windowFacts(desk: DeskState, world: OfficerWorld): Readonly<Record<string, number>> {
  const outcome = outcomeOf(desk);
  return {
    w_decision: desk.decision === undefined ? 0 : decisions.indexOf(desk.decision) + 1,
    w_offered: Number(desk.offered),
    w_consent: Number(desk.consent === true),
    w_card: Number(desk.card),
    w_room: Number(desk.room),
    w_alone: Number(desk.companion !== 'here'),
    w_interp: ['none', 'phone', 'site', 'companion'].indexOf(desk.interpreter),
    w_rapport: desk.rapport,
    w_asked: desk.asked.length,
    w_informed: Number(desk.informed),
    w_form: Number(desk.gestures.includes('form')),
    w_seconds: desk.spent,
    w_seen: desk.seen.filter((id) => !/^[RS]/.test(id)).length,
    w_left: unaskedOf(desk, world).filter((id) => !id.startsWith('R')).length,
    w_register: Number(desk.checked.includes('register')),
    w_payer: Number(desk.checked.includes('payer')),
    w_relative: Number(desk.asked.includes('relative')),
    w_mirel: Number(desk.asked.includes('mirel')),
    w_protection: Number(desk.protectionSaid),
    w_duty: Number(outcome === 'duty-broken'),
    w_missed: Number(outcome === 'missed' && desk.someone.grounds),
    w_alarm: Number(outcome === 'alarm'),
  };
}

/** Story variables of everybody decided so far: `t_*` and what endings read. */
export function shiftTotals(done: readonly DeskState[], world: OfficerWorld): Readonly<Record<string, number>> {
  const all = done.map((desk) => windowFacts(desk, world));
  const sum = (name: string): number => all.reduce((total, facts) => total + (facts[name] ?? 0), 0);
  const decided = (number: number): number => all.filter((facts) => facts.w_decision === number).length;
  const mean = (total: number, by: number): number => (by === 0 ? 0 : Math.round(total / by));
  const referred = decided(3);
  return {
    t_admitted: decided(1),
    t_refused: decided(6),
    t_second: decided(2),
    t_offered: sum('w_offered'),
    t_consented: sum('w_consent'),
    t_cards: sum('w_card'),
    t_rooms: sum('w_room'),
    t_interp: all.filter((facts) => facts.w_interp === 1 || facts.w_interp === 2).length,
    t_missed: sum('w_missed'),
    t_alarms: sum('w_alarm'),
    t_duties: sum('w_duty'),
    t_left: sum('w_left'),
    t_seconds: mean(sum('w_seconds'), done.length),
    rapport_tenths: mean(10 * sum('w_rapport'), done.length),
    // A referral needs a yes; without any referral there is nothing to be proud of.
    consent_percent: referred === 0 ? 0 : mean(100 * Math.min(referred, sum('w_consent')), referred),
    returned_with_grounds: Number(done.some((desk) => desk.errors.includes('E10'))),
  };
}
