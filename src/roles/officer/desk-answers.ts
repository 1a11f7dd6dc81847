// This module answers a question at the window: what comes to light, a plain word, or an innocent reason. It reads the case,
// the way the talk is led and the world; nothing here depends on how a traveller looks.

import { type AskWord, crossingItem, crossingLines, type Topic, topicOf } from './ask-topics';
import { discloses, wouldShow } from './case-generator';
import { caseDraws, drawForCase } from './case-luck';
import { mismatches, paperOdd } from './case-papers';
import { saidSlots } from './desk-acts';
import { askKey, conductOf, type DeskState } from './desk-state';
import { type DeskStep, say, withError } from './desk-step';
import type { OfficerWorld } from './officer-world';
import { toldHere } from './phrase-order';

/** Ask about the line that is pointed at. */
export function ask(state: DeskState, world: OfficerWorld, word: AskWord): DeskStep {
  const focus = state.focus;
  if (!focus) return { state, says: [] };
  const asked = {
    ...state,
    asked: [...state.asked, askKey(focus.thing, focus.line, word)],
    ...frontOfCompanion(state),
  };
  if (focus.thing === 'said') return askAgain(asked, world, Number(focus.line.slice('said-'.length)));
  const topic = topicOf(focus.thing, focus.line);
  if (!topic) return { state: asked, says: [] };
  if (word === 'show' && topic.brings) return bringOut(asked, world, topic.brings);
  const ids = topic[word === 'show' ? 'how' : word];
  if (word === 'how' && topic.topic === 'plan' && claims(asked, world)) return claimProtection(asked);
  const crossing = crossingLines.includes(`${focus.thing}.${focus.line}`) && word !== 'when';
  if (crossing && state.someone.irregular && !state.seen.includes(crossingItem)) return reveal(asked, crossingItem);
  return answer(asked, world, ids, plainAnswer(asked, topic.topic, word));
}

/** The pool of plain answers that fits the word and what the papers say, so that an idle answer never contradicts them. */
function plainAnswer(state: DeskState, topic: Topic, word: AskWord): string {
  if (word === 'when') return 'plain_when';
  const { papers, someone } = state;
  if (topic === 'ticket' && word === 'who') {
    return ['plain_paid_self', 'plain_paid_kin', 'plain_paid_agency', 'plain_paid_third'][papers.payer] ?? 'plain_who';
  }
  if (topic === 'plan') {
    if (someone.truth === 'child') return 'plain_school';
    if (papers.has.contract || papers.has.letter) return 'plain_plan';
    return someone.irregular ? 'plain_stay' : 'plain_visit';
  }
  const ownWho: readonly Topic[] = ['family', 'messages', 'person', 'offer', 'address'];
  return word === 'who' && !ownWho.includes(topic) ? 'plain_who' : `plain_${topic}`;
}

/** The first item of a list that shows and is new; else an innocent explanation for what the papers show; else something plain. */
export function answer(state: DeskState, world: OfficerWorld, ids: readonly string[], plainKnot: string): DeskStep {
  const conduct = conductOf(state);
  const found = ids.find((id) => !state.seen.includes(id) && wouldShow(state.someone, id, world, conduct));
  if (found) return reveal(state, found);
  const oddAt = mismatches.findIndex((each, index) => ids.includes(each.item) && paperOdd(state.someone, index));
  const odd = mismatches[oddAt];
  const comparedOdd = odd && state.compared.some((pair) => odd.papers.every((paper) => pair.includes(paper)));
  if (odd && comparedOdd && !toldHere(state.used, `innocent_${odd.item}`)) return say(state, `innocent_${odd.item}`);
  // Somebody who is not ready to speak, or simply tired, gives few words; both sound alike.
  const short = discloses(state.someone, world, conduct) ? 0.2 : 0.55;
  const draw = drawForCase(state.someone.seed, state.someone.key, caseDraws.phrase, state.asked.length);
  return say(state, draw < short ? 'short_answer' : plainKnot);
}

/** Bring an item to light: it is said, and can be pointed at. */
export function reveal(state: DeskState, item: string): DeskStep {
  const step = say(state, `say_${item}`, item);
  const saying = step.says[0];
  if (!saying) return step;
  const slot = ((state.said.at(-1)?.slot ?? 0) % 9) + 1;
  return {
    state: {
      ...step.state,
      seen: [...state.seen, item],
      said: [...state.said, { slot, item, saying }].slice(-saidSlots),
    },
    says: step.says,
  };
}

/** Ask again about something that was said: the reason behind it, if the person speaks; an innocent one otherwise. */
function askAgain(state: DeskState, world: OfficerWorld, slot: number): DeskStep {
  const line = state.said.find((each) => each.slot === slot);
  if (!line) return { state, says: [] };
  const deep =
    state.someone.grounds &&
    !state.someone.notYetAware &&
    !line.item.startsWith('R') &&
    discloses(state.someone, world, conductOf(state));
  const second = deep ? 'deep' : 'innocent';
  // Nobody explains the same thing in two ways: asked once more, they stand by what they said.
  const knot = `${second}_${line.item}`;
  const step = say(state, toldHere(state.used, knot) ? 'said_before' : knot, line.item);
  return {
    state: { ...step.state, said: step.state.said.map((each) => (each.slot === slot ? { ...each, second } : each)) },
    says: step.says,
  };
}

function bringOut(state: DeskState, world: OfficerWorld, paper: 'contract' | 'letter' | 'receipt' | 'phone'): DeskStep {
  if (!state.papers.has[paper]) return say(state, `no_${paper}`);
  // A telephone is shown by somebody who trusts the moment, never taken.
  if (paper === 'phone' && state.rapport < 2 && !discloses(state.someone, world, conductOf(state))) {
    return say(state, 'phone_not_now');
  }
  return say({ ...state, onTable: [...state.onTable, paper] }, `brings_${paper}`);
}

/** Somebody who needs protection says so when asked openly and told what the desk is for, or when they trust the moment. */
export function claims(state: DeskState, world: OfficerWorld): boolean {
  if (!state.someone.alsoAsylum || state.protectionSaid) return false;
  return state.informed || state.rapport >= 2 || discloses(state.someone, world, conductOf(state));
}

export function claimProtection(state: DeskState): DeskStep {
  return say({ ...state, protectionSaid: true }, 'asks_protection');
}

export function frontOfCompanion(state: DeskState): Pick<DeskState, 'errors'> {
  return { errors: state.companion === 'here' && state.asked.length >= 2 ? withError(state, 'E04') : state.errors };
}
