// This module tells the ledger of one traveller: what came to light, what was true, what was there and never asked, which
// slips were made, and what the time cost others. Names of items come from the screening data.

import type { BeatLine } from '../play/beat';
import type { Outcome } from '../roles/officer/desk-decisions';
import { unaskedOf } from '../roles/officer/desk-rules';
import type { DeskState } from '../roles/officer/desk-state';
import { itemById } from '../roles/officer/screening-data';
import type { OfficerVoice } from './officer-voice';

const outcomeKnots: Readonly<Record<Outcome, string>> = {
  served: 'outcome_served',
  missed: 'outcome_missed',
  alarm: 'outcome_alarm',
  offered: 'outcome_offered',
  'duty-broken': 'outcome_duty',
};

/** Lines of the ledger, in their order. */
export function debriefLines(voice: OfficerVoice, desk: DeskState, outcome: Outcome): readonly BeatLine[] {
  const known = desk.seen;
  const unasked = unaskedOf(desk);
  const hidden = desk.someone.notYetAware || desk.someone.checksFail;
  return [
    ...voice.tell(known.length > 0 ? 'debrief_known' : 'debrief_known_nothing'),
    ...known.map((id) => itemLine('known', id)),
    ...voice.tell(truthKnot(desk)),
    ...voice.tell(outcomeKnots[outcome]),
    ...(hidden ? voice.tell('truth_hidden') : []),
    ...voice.tell(unasked.length > 0 ? 'debrief_unasked' : 'debrief_nothing_unasked'),
    ...unasked.map((id) => itemLine('unasked', id)),
    ...(desk.errors.length > 0 ? voice.tell('debrief_slips') : []),
    ...desk.errors.flatMap((id) => voice.tell(`error_${id}`)),
    ...voice.tell('debrief_cost'),
    ...(desk.card ? voice.tell('debrief_card') : []),
    ...(desk.authored ? [] : voice.tell('debrief_density')),
  ];
}

function itemLine(list: 'known' | 'unasked', id: string): BeatLine {
  return { id: `screening-${list}-${id}`, text: itemById(id).name, sources: [] };
}

function truthKnot(desk: DeskState): string {
  const { truth, grounds } = desk.someone;
  if (desk.authored) return 'truth_authored';
  if (truth === 'child') return grounds ? 'truth_child' : 'truth_child_safe';
  return truth === 'labour-rights' ? 'truth_labour' : `truth_${truth}`;
}
