// This module says what can be done at the window now: acts with their hand and their price. All acts are equal; none is
// marked as right. An act whose way is barred stays open to the hand, and a person gives the reason.

import type { OptionHand } from '../../play/beat';
import { layPairs, lineTopics, topicOf, turnable } from './ask-topics';
import { caseDraws, drawForCase } from './case-luck';
import { priceOf } from './desk-prices';
import { type DeskState, interpreterState, roomState } from './desk-state';
import type { OfficerWorld } from './officer-world';

/** One act at the desk. */
export interface DeskAct {
  /** Stable id; its number is in `story/ids.lock`. */
  readonly id: string;
  readonly hand: OptionHand;
  readonly seconds: number;
  /** Lever or setting that bars the way; the act then brings only a person's reason. */
  readonly closedBy?: string;
}

/** Most answers that lie open to be pointed at; older ones give way. */
export const saidSlots = 5;

/** Lines of a thing that can be pointed at now. */
export function openLines(state: DeskState, thing: string): readonly string[] {
  return lineTopics
    .filter((each) => each.thing === thing)
    .map((each) => each.line)
    .filter((line) => lineIsThere(state, thing, line));
}

function lineIsThere(state: DeskState, thing: string, line: string): boolean {
  if (thing === 'passport' && line === 'back') return state.turned.includes('passport');
  if (thing === 'passport' && line === 'number') return state.turned.includes('passport') && state.papers.lightDiffers;
  if (thing === 'form' && line === 'hand') return state.turned.includes('form');
  if (thing === 'form' && line === 'family') return state.someone.truth === 'child';
  // A child's papers speak of nobody's wages.
  if ((thing === 'form' && line === 'money') || (thing === 'letter' && line === 'pay'))
    return state.someone.truth !== 'child';
  return true;
}

/** Everything that can be done now, in a fixed order. */
export function deskActs(state: DeskState, world: OfficerWorld): readonly DeskAct[] {
  if (state.decision !== undefined) return [];
  const roomDraw = drawForCase(state.someone.seed, state.someone.key, caseDraws.room);
  const acts: DeskAct[] = [];
  const add = (id: string, hand: OptionHand = { kind: 'said' }, closedBy?: string): void => {
    acts.push({ id, hand, seconds: priceOf(id, world, roomDraw), ...(closedBy ? { closedBy } : {}) });
  };
  const talkOpen = state.left > 0;
  for (const thing of state.onTable) {
    for (const line of openLines(state, thing))
      add(`point.${thing}.${line}`, { kind: 'object', verb: 'point', thing, line });
  }
  for (const each of state.said) {
    add(`point.said.${each.slot}`, { kind: 'object', verb: 'point', thing: 'said', line: `said-${each.slot}` });
  }
  if (talkOpen) {
    addTalk(state, world, add);
    if (!state.room) {
      const room = roomState(world, roomDraw);
      add('room', { kind: 'object', verb: 'open', thing: 'room-key' }, room === 'ready' ? undefined : 'referral-body');
    }
  }
  if (!state.card) add('card', { kind: 'object', verb: 'hand-over', thing: 'card', target: 'theirs' });
  // A stamp stands on a paper before it is pressed.
  const stamped = state.papers.has.passport ? 'passport' : 'slip';
  add('decide.admit', { kind: 'object', verb: 'stamp', thing: 'stamp-admit', target: stamped });
  add('decide.refuse', { kind: 'object', verb: 'stamp', thing: 'stamp-refuse', target: stamped });
  add('decide.second', { kind: 'object', verb: 'hand-over', thing: 'second-slip', target: 'theirs' });
  if (talkOpen && state.someone.truth !== 'child' && state.consent !== false) add('decide.referral');
  add('decide.asylum', { kind: 'object', verb: 'sign', thing: 'asylum-form' });
  if (state.someone.truth === 'child') add('decide.child');
  return acts;
}

type Add = (id: string, hand?: OptionHand, closedBy?: string) => void;

function addTalk(state: DeskState, world: OfficerWorld, add: Add): void {
  if (state.focus) {
    const topic = topicOf(state.focus.thing, state.focus.line);
    const said = state.focus.thing === 'said';
    add('ask.who');
    add('ask.when');
    add('ask.how');
    if (!said && topic?.brings && !state.onTable.includes(topic.brings)) add('ask.show');
  }
  for (const [over, under] of layPairs) {
    if (!state.onTable.includes(over) || !state.onTable.includes(under)) continue;
    if (state.compared.includes(`${over}-${under}`)) continue;
    add(`over.${over}.${under}`, { kind: 'object', verb: 'lay-over', thing: over, target: under });
  }
  for (const thing of turnable) {
    if (state.onTable.includes(thing) && !state.turned.includes(thing)) {
      add(`turn.${thing}`, { kind: 'object', verb: 'turn', thing });
    }
  }
  for (const gesture of ['water', 'explain', 'worry', 'summarise'] as const) {
    if (state.gestures.includes(gesture)) continue;
    if (gesture === 'summarise' && state.said.length === 0) continue;
    add(gesture);
  }
  if (!state.gestures.includes('form'))
    add('form-question', { kind: 'object', verb: 'point', thing: 'q-form', line: 'question' });
  if (state.companion === 'here') {
    add('companion.wait');
    if (state.interpreter === 'none') add('companion.translate');
  }
  const phoneLine = (id: string, line: string, closedBy?: string): void =>
    add(id, { kind: 'object', verb: 'point', thing: 'telephone', line }, closedBy);
  if ((state.interpreter === 'none' || state.interpreter === 'companion') && !state.asked.includes('yarro')) {
    phoneLine('yarro', 'yarro', interpreterState(world) === 'none' ? 'interpreter-share' : undefined);
  }
  if (state.onTable.includes('contract') && !state.checked.includes('register')) {
    phoneLine('register', 'register', world.register ? undefined : 'labour-agreement');
  }
  if (!state.checked.includes('payer')) {
    phoneLine('payer', 'payer', world.bankPartnership ? undefined : 'financial-intelligence');
  }
  if (!state.asked.includes('relative') && (state.turned.includes('passport') || state.onTable.includes('phone'))) {
    phoneLine('relative', 'relative');
  }
  if (!state.asked.includes('mirel')) phoneLine('mirel', 'mirel', world.multiAgency ? undefined : 'referral-body');
}
