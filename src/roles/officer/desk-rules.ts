// This module carries out an act at the window: state and act in, state and what is said out. It decides what comes to
// light; how it is worded is the story's. Nothing here depends on how a traveller looks.

import { type AskWord, askWords, crossingItem, crossingLines, type Topic, topicOf, worryItems } from './ask-topics';
import { carries, discloses, isUnknownYet, itemExists, itemsFor, wouldShow } from './case-generator';
import { caseDraws, drawForCase } from './case-luck';
import { mismatches, paperOdd } from './case-papers';
import { deskActs, saidSlots } from './desk-acts';
import { takeDecision } from './desk-decisions';
import { askKey, conductOf, type DeskState, interpreterState, type Saying } from './desk-state';
import type { OfficerWorld } from './officer-world';

/** What an act did. */
export interface DeskStep {
  readonly state: DeskState;
  readonly says: readonly Saying[];
}

/** Seconds a companion waits before coming back: long enough for a few questions. */
const companionPatience = 110;

/** Carry out an act. Throws a RangeError when it is not possible now. */
export function actAtDesk(state: DeskState, world: OfficerWorld, actId: string): DeskStep {
  const act = deskActs(state, world).find((each) => each.id === actId);
  if (!act) throw new RangeError(`The act "${actId}" is not possible at the window now.`);
  const spent = spend(state, act.seconds);
  const step = act.closedBy && actId !== 'room' ? barred(spent, actId) : carryOut(spent, world, actId);
  return actId.startsWith('decide.') ? step : withReturn(state, step);
}

/** Let time pass by an act. */
export function spend(state: DeskState, seconds: number): DeskState {
  return {
    ...state,
    clock: state.clock + seconds,
    left: Math.max(0, state.left - seconds),
    spent: state.spent + seconds,
  };
}

/** A way that this world bars: the act becomes a person's reason, once. */
function barred(state: DeskState, actId: string): DeskStep {
  const known = { ...state, asked: [...state.asked, actId] };
  const next: DeskState =
    actId === 'register' || actId === 'payer' ? { ...known, checked: [...state.checked, actId] } : known;
  return { state: next, says: [{ knot: actId === 'yarro' ? 'ring_yarro' : `barred_${actId}`, pick: 0 }] };
}

function carryOut(state: DeskState, world: OfficerWorld, actId: string): DeskStep {
  const [kind = '', name = '', third = ''] = actId.split('.');
  switch (kind) {
    case 'point':
      return point(state, name, third);
    case 'ask':
      return ask(state, world, askWords.find((word) => word === name) ?? 'how');
    case 'over':
      return layOver(state, name, third);
    case 'turn':
      return turn(state, name);
    case 'companion':
      return name === 'wait' ? sendToWait(state) : letTranslate(state);
    case 'decide':
      return takeDecision(state, world, name);
    default:
      return gesture(state, world, kind);
  }
}

function point(state: DeskState, thing: string, third: string): DeskStep {
  const line = thing === 'said' ? `said-${third}` : third;
  const pointed = { thing, line };
  const known = state.notebook.some((each) => each.thing === thing && each.line === line);
  return {
    state: { ...state, focus: pointed, notebook: known ? state.notebook : [...state.notebook, pointed] },
    says: [],
  };
}

/** Ask about the line that is pointed at. */
function ask(state: DeskState, world: OfficerWorld, word: AskWord): DeskStep {
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
  if (odd && comparedOdd) return say(state, `innocent_${odd.item}`);
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
  const step = say(state, `${second}_${line.item}`, line.item);
  return {
    state: { ...step.state, said: step.state.said.map((each) => (each.slot === slot ? { ...each, second } : each)) },
    says: step.says,
  };
}

/** Say something from a pool, a different variant each time. */
export function say(state: DeskState, knot: string, item?: string): DeskStep {
  const used = state.used[knot] ?? 0;
  const start = Math.floor(
    drawForCase(state.someone.seed, state.someone.key, caseDraws.phrase, 500 + knot.length) * 12,
  );
  return {
    state: { ...state, used: { ...state.used, [knot]: used + 1 } },
    says: [{ knot, pick: start + used, ...(item ? { item } : {}) }],
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

function layOver(state: DeskState, over: string, under: string): DeskStep {
  const compared = { ...state, compared: [...state.compared, `${over}-${under}`] };
  const differ = mismatches.filter(
    (each, index) =>
      each.papers.includes(over as never) && each.papers.includes(under as never) && paperOdd(state.someone, index),
  );
  if (differ.length === 0) return say(compared, 'papers_agree');
  return { state: compared, says: differ.map((each) => ({ knot: `differ_${each.id}`, pick: 0 })) };
}

function turn(state: DeskState, thing: string): DeskStep {
  const turned = { ...state, turned: [...state.turned, thing] };
  if (thing === 'passport') {
    return { state: turned, says: [{ knot: state.papers.lightDiffers ? 'light_differs' : 'light_same', pick: 0 }] };
  }
  return { state: turned, says: [{ knot: state.papers.ownHand ? 'hand_own' : 'hand_other', pick: 0 }] };
}

function gesture(state: DeskState, world: OfficerWorld, kind: string): DeskStep {
  const warmer = (by: number): number => Math.min(4, Math.max(0, state.rapport + by));
  switch (kind) {
    case 'water':
      return say({ ...state, gestures: [...state.gestures, 'water'], rapport: warmer(1) }, 'do_water');
    case 'explain':
      return say(
        { ...state, gestures: [...state.gestures, 'explain'], rapport: warmer(1), informed: true },
        'do_explain',
      );
    case 'summarise':
      return say({ ...state, gestures: [...state.gestures, 'summarise'], rapport: warmer(1) }, 'do_summarise');
    case 'worry':
      return worry(
        { ...state, gestures: [...state.gestures, 'worry'], rapport: warmer(1), ...frontOfCompanion(state) },
        world,
      );
    case 'form-question':
      return say(
        { ...state, gestures: [...state.gestures, 'form'], rapport: warmer(-1), errors: withError(state, 'E05') },
        'do_form_question',
      );
    case 'yarro': {
      const interpreter = interpreterState(world) === 'site' ? 'site' : 'phone';
      return say({ ...state, interpreter }, 'ring_yarro');
    }
    case 'room':
      return enterRoom(state);
    case 'register': {
      const checked: DeskState = { ...state, checked: [...state.checked, 'register'], timeTaken: true };
      if (wouldShow(state.someone, 'R01', world, conductOf(checked))) {
        return { ...say(checked, 'register_same'), state: { ...checked, seen: [...checked.seen, 'R01'] } };
      }
      return say(
        checked,
        carries(state.someone, 'D01') || carries(state.someone, 'D03') ? 'register_differs' : 'register_slow',
      );
    }
    case 'payer':
      return say({ ...state, checked: [...state.checked, 'payer'], timeTaken: true }, 'payer_later');
    case 'relative': {
      const asked = { ...state, asked: [...state.asked, 'relative'], timeTaken: true };
      if (wouldShow(state.someone, 'R06', world, conductOf(asked))) {
        return { ...say(asked, 'relative_answers'), state: { ...asked, seen: [...asked.seen, 'R06'] } };
      }
      return say(asked, 'relative_silent');
    }
    case 'mirel':
      return say({ ...state, asked: [...state.asked, 'mirel'] }, 'mirel_answers');
    case 'card':
      return say({ ...state, card: true }, 'do_card');
    default:
      throw new RangeError(`There is no act "${kind}".`);
  }
}

function worry(state: DeskState, world: OfficerWorld): DeskStep {
  if (claims(state, world)) return claimProtection(state);
  return answer(state, world, worryItems, 'plain_worry');
}

/** Somebody who needs protection says so when asked openly and told what the desk is for, or when they trust the moment. */
function claims(state: DeskState, world: OfficerWorld): boolean {
  if (!state.someone.alsoAsylum || state.protectionSaid) return false;
  return state.informed || state.rapport >= 2 || discloses(state.someone, world, conductOf(state));
}

function claimProtection(state: DeskState): DeskStep {
  return say({ ...state, protectionSaid: true }, 'asks_protection');
}

function enterRoom(state: DeskState): DeskStep {
  const companion = state.companion === 'none' ? 'none' : 'outside';
  const entered: DeskState = {
    ...state,
    room: true,
    companion,
    companionBackAt: undefined,
    rapport: Math.min(4, state.rapport + 1),
  };
  return say(entered, 'enter_room');
}

function sendToWait(state: DeskState): DeskStep {
  const waiting: DeskState = {
    ...state,
    companion: 'waiting',
    companionBackAt: state.clock + Math.max(40, companionPatience - 35 * state.companionWaited),
    companionWaited: state.companionWaited + 1,
  };
  return say(waiting, state.companionWaited === 0 ? 'companion_goes' : 'companion_goes_again');
}

function letTranslate(state: DeskState): DeskStep {
  return say({ ...state, interpreter: 'companion', errors: withError(state, 'E03') }, 'companion_translates');
}

/** Bring a waiting companion back when his patience ran out during this act. */
function withReturn(before: DeskState, step: DeskStep): DeskStep {
  const { state } = step;
  if (before.companion !== 'waiting' || state.companion !== 'waiting') return step;
  if (state.companionBackAt === undefined || state.clock < state.companionBackAt) return step;
  const back = say({ ...state, companion: 'here', companionBackAt: undefined }, 'companion_returns');
  return { state: back.state, says: [...step.says, ...back.says] };
}

function frontOfCompanion(state: DeskState): Pick<DeskState, 'errors'> {
  return { errors: state.companion === 'here' && state.asked.length >= 2 ? withError(state, 'E04') : state.errors };
}

/** Errors with one more, once. */
export function withError(state: DeskState, id: string): readonly string[] {
  return state.errors.includes(id) ? state.errors : [...state.errors, id];
}

/** Items that were there to be told in this world and did not come to light, heaviest first. What reassures comes last. */
export function unaskedOf(state: DeskState, world: OfficerWorld): readonly string[] {
  const { someone } = state;
  const rank = { strong: 0, medium: 1, weak: 2 } as const;
  return itemsFor(someone.truth === 'child')
    .filter((item) => carries(someone, item.id) && itemExists(item, world) && !state.seen.includes(item.id))
    .filter((item) => !(someone.notYetAware && isUnknownYet(item.id)))
    .map((item) => ({ id: item.id, rank: 'weight' in item ? rank[item.weight] : 3 }))
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
    .map((item) => item.id);
}
