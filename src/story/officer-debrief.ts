// This module tells the ledger of one traveller: what came to light, what was true, what was there and never asked, which
// slips were made, and what the time cost others. Names of items come from the screening data.

import type { BeatLine } from '../play/beat';
import { crossingItem } from '../roles/officer/ask-topics';
import type { Outcome } from '../roles/officer/desk-decisions';
import { unaskedOf } from '../roles/officer/desk-rules';
import type { DeskState } from '../roles/officer/desk-state';
import type { OfficerWorld } from '../roles/officer/officer-world';
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
export function debriefLines(
  voice: OfficerVoice,
  desk: DeskState,
  world: OfficerWorld,
  outcome: Outcome,
): readonly BeatLine[] {
  const known = desk.seen;
  const left = unaskedByWords(desk, world);
  const unasked = left.filter((id) => !id.startsWith('R')).slice(0, mostListed);
  const reassuring = left.filter((id) => id.startsWith('R')).slice(0, mostListed);
  const hidden = desk.someone.grounds && (desk.someone.notYetAware || desk.someone.checksFail);
  return [
    ...voice.tell(known.length > 0 ? 'debrief_known' : 'debrief_known_nothing'),
    ...known.flatMap((id) => (id === crossingItem ? crossingLine(voice) : [itemLine('known', id)])),
    ...voice.tell(ownTruth(voice, desk) ?? truthKnot(desk)),
    ...voice.tell(outcomeKnot(desk, outcome)),
    ...(hidden ? voice.tell('truth_hidden') : []),
    ...voice.tell(unasked.length > 0 ? 'debrief_unasked' : 'debrief_nothing_unasked'),
    ...unasked.map((id) => itemLine('unasked', id)),
    ...(unasked.length > 0 && isHarmless(desk) ? voice.tell('debrief_innocent') : []),
    ...(reassuring.length > 0 ? voice.tell('debrief_reassuring') : []),
    ...reassuring.map((id) => itemLine('reassuring', id)),
    ...(desk.errors.length > 0 ? voice.tell('debrief_slips') : []),
    ...desk.errors.flatMap((id) => voice.tell(`error_${id}`)),
    ...(world.clockStopped ? [] : voice.tell('debrief_cost')),
    ...(desk.card ? voice.tell('debrief_card') : []),
    ...(desk.authored ? [] : voice.tell('debrief_density')),
  ];
}

/** Items that were there to be told and never asked. What needs only eyes was never a matter of asking. */
export function unaskedByWords(desk: DeskState, world: OfficerWorld): readonly string[] {
  return unaskedOf(desk, world).filter((id) => itemById(id).needs.some((need) => need !== 'look'));
}

/** Nobody had a hold on this traveller, at work or on the way: then each sign had an honest reason. */
function isHarmless({ someone }: DeskState): boolean {
  return !someone.grounds && someone.truth !== 'labour-rights' && someone.truth !== 'smuggled';
}

/** A list longer than this is a list nobody reads. */
const mostListed = 4;

function itemLine(list: 'known' | 'unasked' | 'reassuring', id: string): BeatLine {
  return { id: `screening-${list}-${id}`, text: itemById(id).name, sources: [] };
}

/** The way over is no screening item, but it came to light. */
function crossingLine(voice: OfficerVoice): readonly BeatLine[] {
  return voice.tell('known_crossing').map((line) => ({ ...line, id: `screening-known-${line.id}` }));
}

function outcomeKnot(desk: DeskState, outcome: Outcome): string {
  const { truth } = desk.someone;
  if (truth === 'smuggled' && desk.decision === 'refuse' && outcome === 'served') return 'outcome_refused_smuggled';
  const own: Partial<Record<string, string>> = {
    smuggled: 'outcome_missed_smuggled',
    asylum: 'outcome_missed_asylum',
    'labour-rights': 'outcome_missed_labour',
  };
  return (outcome === 'missed' ? own[truth] : undefined) ?? outcomeKnots[outcome];
}

function truthKnot(desk: DeskState): string {
  const { truth, grounds } = desk.someone;
  if (truth === 'child') return grounds ? 'truth_child' : 'truth_child_safe';
  return truth === 'labour-rights' ? 'truth_labour' : `truth_${truth}`;
}

/** An authored case may say in its own words what was true. */
function ownTruth(voice: OfficerVoice, desk: DeskState): string | undefined {
  const knot = desk.authored && `${desk.authored.voice}_truth`;
  return knot !== undefined && voice.has(knot) ? knot : undefined;
}
