// This module carries out an act at the window: state and act in, state and what is said out. It decides what comes to
// light; how it is worded is the story's. Nothing here depends on how a traveller looks.

import { askWords, worryItems } from './ask-topics';
import { carries, isUnknownYet, itemExists, itemsFor, wouldShow } from './case-generator';
import { mismatches, paperOdd } from './case-papers';
import { deskActs } from './desk-acts';
import { answer, ask, claimProtection, claims, frontOfCompanion } from './desk-answers';
import { takeDecision } from './desk-decisions';
import { conductOf, type DeskState, interpreterState } from './desk-state';
import { type DeskStep, say, sayAll, withError } from './desk-step';
import type { OfficerWorld } from './officer-world';

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

/** Let time pass that nobody spent on an act: a companion may come back in it. */
export function letPass(state: DeskState, seconds: number): DeskStep {
  return withReturn(state, { state: spend(state, seconds), says: [] });
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
  return say(next, actId === 'yarro' ? 'ring_yarro' : `barred_${actId}`);
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

function layOver(state: DeskState, over: string, under: string): DeskStep {
  const compared = { ...state, compared: [...state.compared, `${over}-${under}`] };
  const differ = mismatches.filter(
    (each, index) =>
      each.papers.includes(over as never) && each.papers.includes(under as never) && paperOdd(state.someone, index),
  );
  if (differ.length === 0) return say(compared, 'papers_agree');
  return sayAll(
    compared,
    differ.map((each) => `differ_${each.id}`),
  );
}

function turn(state: DeskState, thing: string): DeskStep {
  const turned = { ...state, turned: [...state.turned, thing] };
  if (thing === 'passport') return say(turned, state.papers.lightDiffers ? 'light_differs' : 'light_same');
  return say(turned, state.papers.ownHand ? 'hand_own' : 'hand_other');
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
        return say({ ...checked, seen: [...checked.seen, 'R01'] }, 'register_same');
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
        return say({ ...asked, seen: [...asked.seen, 'R06'] }, 'relative_answers');
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
