// This module plays the desk: it offers what can be done at each moment, keeps the log, and says what a screen may read.
// The shift itself is carried out by officer-shift.ts, rules come from roles/officer, words from Ink.

import content from '../../generated/story/officer.json';
import story from '../../story/officer/officer.ink';
import type { Beat, BeatLine, BeatOption, Playthrough } from '../play/beat';
import { deskActs } from '../roles/officer/desk-acts';
import type { DeskState } from '../roles/officer/desk-state';
import { type OfficerWorld, readOfficerWorld } from '../roles/officer/officer-world';
import { unaskedByWords } from './officer-debrief';
import { OfficerOptions } from './officer-options';
import type { DeskReading, ShiftRow } from './officer-reading';
import { OfficerShift } from './officer-shift';
import { OfficerWords, tableActsOf } from './officer-table';
import { faceOf, namesOf } from './officer-values';
import { OfficerVoice } from './officer-voice';
import type { PlayStart } from './play-start';
import type { RoleContent } from './role-content';

/** The desk being played. */
export interface OfficerPlaythrough extends Playthrough {
  reading(): DeskReading;
  faults(): readonly { readonly code: string; readonly scene: string; readonly detail: string }[];
  shownIds(): readonly string[];
}

/** Start or resume the desk. */
export function createOfficerPlaythrough(start: PlayStart): OfficerPlaythrough {
  return new OfficerPlay(start);
}

class OfficerPlay implements OfficerPlaythrough {
  readonly role = 'officer' as const;
  readonly #world: OfficerWorld;
  readonly #voice: OfficerVoice;
  readonly #words = new OfficerWords(content as unknown as RoleContent);
  readonly #choices: OfficerOptions;
  readonly #shift: OfficerShift;
  readonly #log: number[] = [];
  readonly #faults: { code: string; scene: string; detail: string }[] = [];
  #lines: readonly BeatLine[];
  #beat: Beat;

  constructor(start: PlayStart) {
    this.#world = readOfficerWorld(start.facts);
    this.#choices = new OfficerOptions(this.#words, (content as unknown as RoleContent).numbers, (id) =>
      this.#faults.push({ code: 'story/content-fault', scene: 'B3', detail: `no number for "${id}"` }),
    );
    this.#voice = new OfficerVoice(story, start.seed);
    this.#shift = new OfficerShift(start, this.#voice, this.#words);
    this.#lines = this.#voice.tell(start.startAt ?? 'b3_open');
    this.#beat = this.#makeBeat();
    for (const number of start.log ?? []) {
      const option = this.#beat.options.find((each) => each.number === number);
      if (!option) {
        // The desk changed since this was saved: go on from the last moment that still exists.
        this.#faults.push({
          code: 'story/log-does-not-fit',
          scene: 'B3',
          detail: `option number ${number} is not open here`,
        });
        break;
      }
      this.choose(option.id);
    }
  }

  beat(): Beat {
    return this.#beat;
  }

  log(): readonly number[] {
    return [...this.#log];
  }

  faults(): readonly { readonly code: string; readonly scene: string; readonly detail: string }[] {
    const spoken = this.#voice
      .faults()
      .map(({ knot, detail }) => ({ code: 'story/content-fault', scene: knot, detail }));
    return [...this.#faults, ...spoken];
  }

  shownIds(): readonly string[] {
    return [...this.#beat.lines, ...this.#beat.options].map((each) => each.id);
  }

  reading(): DeskReading {
    const { stage, desk, go, queue, done, ending } = this.#shift.now();
    return {
      stage,
      talk: this.#shift.talk.lines(),
      notebook: desk.notebook.map((each) => this.#textOf(each.thing, each.line) ?? '').filter((text) => text !== ''),
      focus: desk.focus ? this.#textOf(desk.focus.thing, desk.focus.line) : undefined,
      face: faceOf(desk.someone),
      name: String(namesOf(desk, this.#words).n_name),
      interpreter: desk.interpreter,
      companion: desk.companion,
      inRoom: desk.room,
      queue,
      go,
      clockStopped: this.#world.clockStopped,
      shift: ending === undefined ? [] : done.map((each) => this.#shiftRow(each)),
    };
  }

  choose(optionId: string): Beat {
    const option = this.#beat.options.find((each) => each.id === optionId);
    if (!option) {
      const open = this.#beat.options.map((each) => each.id).join(', ');
      throw new RangeError(`The option "${optionId}" is not open; open are: ${open || 'none'}.`);
    }
    this.#log.push(option.number);
    this.#lines = this.#shift.carryOut(option.id);
    this.#beat = this.#makeBeat();
    return this.#beat;
  }

  #shiftRow(done: DeskState): ShiftRow {
    return {
      name: done.authored ? undefined : String(namesOf(done, this.#words).n_name),
      decision: done.decision ?? 'second',
      truth: done.authored ? 'grounds' : done.someone.truth,
      seconds: done.spent,
      unasked: unaskedByWords(done, this.#world).length,
    };
  }

  #textOf(thing: string, line: string): string | undefined {
    if (thing === 'said') return this.#shift.talk.said(Number(line.slice('said-'.length)));
    return this.#words.lineText(thing, line);
  }

  /** Where the talk is: the quiet room is furnished for talks where more than one body decides, a bare one elsewhere. */
  #background(desk: DeskState): string {
    if (!desk.room) return 'quay-hall';
    return this.#world.multiAgency ? 'interview-room' : 'interview-room-bare';
  }

  #makeBeat(): Beat {
    const { stage, desk, ending } = this.#shift.now();
    const options = ending === undefined ? this.#options() : [];
    const acts = tableActsOf(options);
    const saidTexts = desk.said.map(({ slot }) => ({ slot, text: this.#shift.talk.said(slot) ?? '' }));
    const table =
      stage === 'briefing'
        ? this.#words.briefingTable(acts)
        : stage === 'window' || stage === 'phone'
          ? this.#words.table(desk, acts, saidTexts)
          : undefined;
    return {
      index: this.#log.length,
      scene: {
        scene: 'B3',
        title: this.#words.status('scene').label,
        background: this.#background(desk),
        ambience: 'quay-hall',
        intensity: 1,
      },
      lines: this.#lines,
      options,
      status: ['clock', 'queue', 'left', 'board'].map((id) => this.#words.status(id)),
      ...(table ? { table } : {}),
      ...(ending === undefined ? {} : { ending: ending }),
    };
  }

  #options(): readonly BeatOption[] {
    const { stage, desk, first, go, looked, debriefed } = this.#shift.now();
    const options = this.#choices;
    switch (stage) {
      case 'briefing':
        return options.briefing(looked);
      case 'arrival':
        return [options.said('arrive')];
      case 'window':
        return deskActs(desk, this.#world).map((act) => options.act(act, (thing, line) => this.#textOf(thing, line)));
      case 'phone':
        return options.phone(!this.#world.clockStopped);
      case 'close':
        return first === desk ? [options.said('next')] : options.closing(debriefed, go);
      case 'debrief':
        return options.closing(debriefed, go);
      default:
        return [];
    }
  }
}
