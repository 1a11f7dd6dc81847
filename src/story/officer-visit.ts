// This module tells of one visit to the window what a beat, a table and a screen read of it. The six shifts and a run of
// travellers both show visits through it; who comes and what follows, it does not know.

import type { BeatOption } from '../play/beat';
import type { TableView } from '../play/table';
import { deskActs } from '../roles/officer/desk-acts';
import type { DeskState } from '../roles/officer/desk-state';
import type { OfficerWorld } from '../roles/officer/officer-world';
import { unaskedByWords } from './officer-debrief';
import { type OfficerOptions, tickId } from './officer-options';
import type { DeskReading, ShiftRow } from './officer-reading';
import { type OfficerWords, tableActsOf } from './officer-table';
import { namesOf } from './officer-values';
import type { OfficerWindow } from './officer-window';

/** Name on a traveller's papers. */
export function visitorName(desk: DeskState, words: OfficerWords): string {
  return String(namesOf(desk, words).n_name);
}

function textOf(
  window: OfficerWindow | undefined,
  words: OfficerWords,
  thing: string,
  line: string,
): string | undefined {
  if (thing === 'said') return window?.talk.said(Number(line.slice('said-'.length)));
  return words.lineText(thing, line);
}

/** What a screen reads of the visit; `desk` is undefined while nobody is at the glass, and the talk stays to be read. */
export function visitReading(
  window: OfficerWindow | undefined,
  desk: DeskState | undefined,
  words: OfficerWords,
): Pick<DeskReading, 'talk' | 'notebook' | 'focus' | 'name' | 'interpreter' | 'companion' | 'inRoom'> {
  return {
    talk: window?.talk.lines() ?? [],
    notebook: (desk?.notebook ?? [])
      .map((each) => textOf(window, words, each.thing, each.line) ?? '')
      .filter((text) => text !== ''),
    focus: desk?.focus ? textOf(window, words, desk.focus.thing, desk.focus.line) : undefined,
    name: desk ? visitorName(desk, words) : '',
    interpreter: desk?.interpreter ?? 'none',
    companion: desk?.companion ?? 'none',
    inRoom: desk?.room === true,
  };
}

/** The table in front of the officer. */
export function visitTable(window: OfficerWindow, words: OfficerWords, options: readonly BeatOption[]): TableView {
  const said = window.desk.said.map(({ slot }) => ({ slot, text: window.talk.said(slot) ?? '' }));
  return words.table(window.desk, tableActsOf(options), said);
}

/** Everything that can be done at the window now; time is one of the acts where it passes by itself. */
export function visitActs(
  window: OfficerWindow,
  world: OfficerWorld,
  words: OfficerWords,
  choices: OfficerOptions,
): readonly BeatOption[] {
  const acts = deskActs(window.desk, world).map((act) =>
    choices.act(act, (thing, line) => textOf(window, words, thing, line)),
  );
  return world.clockRuns ? [...acts, choices.said(tickId)] : acts;
}

/** Where the talk is: the quiet room is furnished where more than one body decides, a bare one elsewhere. */
export function quietRoom(world: OfficerWorld): string {
  return world.multiAgency ? 'interview-room' : 'interview-room-bare';
}

/** A visit as a row of the ledger. */
export function shiftRow(done: DeskState, world: OfficerWorld, words: OfficerWords): ShiftRow {
  return {
    name: visitorName(done, words),
    decision: done.decision ?? 'second',
    truth: done.someone.truth,
    seconds: done.spent,
    unasked: unaskedByWords(done, world).length,
  };
}
