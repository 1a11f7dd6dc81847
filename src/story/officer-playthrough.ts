// This module plays the desk: a story in Ink, and windows that open inside it. It passes each choice to whichever of the two
// is in front of the player and keeps one log for both; rules come from roles/officer, words from Ink.

import content from '../../generated/story/officer.json';
import story from '../../story/officer/officer.ink';
import type { Beat, BeatLine, BeatOption, Playthrough, SceneTags } from '../play/beat';
import type { TableView } from '../play/table';
import { outcomeOf } from '../roles/officer/desk-decisions';
import { type DeskFigures, figuresOf } from '../roles/officer/desk-figures';
import type { DeskState } from '../roles/officer/desk-state';
import { type OfficerWorld, readOfficerWorld } from '../roles/officer/officer-world';
import type { InkPlaythrough } from './ink-playthrough';
import { debriefLines } from './officer-debrief';
import { OfficerOptions } from './officer-options';
import { otherOfficerWorlds } from './officer-other-worlds';
import type { DeskReading, Stage } from './officer-reading';
import { type Decided, OfficerShift } from './officer-shift';
import { createOfficerStory, isStoryKnot } from './officer-story';
import { OfficerWords } from './officer-table';
import { faceOf } from './officer-values';
import { quietRoom, shiftRow, visitActs, visitorName, visitReading, visitTable } from './officer-visit';
import { OfficerVoice } from './officer-voice';
import { openOption, playLog } from './play-log';
import type { PlayStart } from './play-start';
import type { RoleContent } from './role-content';

/** The desk being played. */
export interface OfficerPlaythrough extends Playthrough {
  reading(): DeskReading;
  /** What the story knows under a name: a variable of officer.ink. */
  told(name: string): number | string | undefined;
  faults(): readonly { readonly code: string; readonly scene: string; readonly detail: string }[];
  shownIds(): readonly string[];
}

/** Start or resume the desk. */
export function createOfficerPlaythrough(start: PlayStart): OfficerPlaythrough {
  return new OfficerPlay(start);
}

class OfficerPlay implements OfficerPlaythrough {
  readonly role = 'officer' as const;
  readonly #content = content as unknown as RoleContent;
  readonly #world: OfficerWorld;
  readonly #voice: OfficerVoice;
  readonly #words = new OfficerWords(this.#content);
  readonly #choices: OfficerOptions;
  readonly #shift: OfficerShift;
  readonly #flow: InkPlaythrough;
  readonly #log: number[] = [];
  readonly #faults: { code: string; scene: string; detail: string }[] = [];
  /** What the story hears when a window shuts. */
  #heard: Readonly<Record<string, number>> | undefined;
  #stage: Stage = 'story';
  #lines: readonly BeatLine[] = [];
  #lookedAt: readonly number[] = [];
  readonly #facts: Readonly<Record<string, number>>;
  #figures: { readonly of: number; readonly figures: DeskFigures } | undefined;
  #beat: Beat;

  constructor(start: PlayStart) {
    this.#facts = start.facts;
    this.#world = readOfficerWorld(start.facts);
    this.#choices = new OfficerOptions(this.#words, this.#content.numbers, (id) =>
      this.#fault('story/content-fault', `no number for "${id}"`),
    );
    this.#voice = new OfficerVoice(story, start.seed, this.#content.variants);
    this.#shift = new OfficerShift(start, this.#world, this.#voice, this.#words);
    const { facts, seed, startAt } = start;
    const told = startAt !== undefined && !isStoryKnot(startAt) ? startAt : undefined;
    const from = startAt === undefined || told !== undefined ? {} : { startAt };
    this.#flow = createOfficerStory({ facts, seed, ...from }, () => this.#heard);
    if (told === undefined) this.#enter([], false);
    else {
      this.#stage = 'preview';
      this.#lines = this.#voice.tell(told);
    }
    this.#beat = this.#makeBeat();
    playLog(this, start.log ?? [], (detail) => this.#fault('story/log-does-not-fit', detail));
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
    return [...this.#faults, ...this.#flow.faults(), ...spoken];
  }

  shownIds(): readonly string[] {
    const own = [...this.#beat.lines, ...this.#beat.options].map((each) => each.id);
    return this.#stage === 'window' || this.#stage === 'phone' ? own : [...own, ...this.#flow.shownIds()];
  }

  /** Figures over everybody decided so far, worked out once for each number of them. */
  #figuresNow(): DeskFigures {
    const done = this.#shift.done.map((each) => each.desk);
    if (this.#figures?.of !== done.length)
      this.#figures = { of: done.length, figures: figuresOf(done, this.#world, otherOfficerWorlds(this.#facts)) };
    return this.#figures.figures;
  }

  told(name: string): number | string | undefined {
    return this.#flow.valueOf(name);
  }

  reading(): DeskReading {
    const desk = this.#atGlass();
    return {
      stage: this.#stage,
      part: this.#part(),
      ...visitReading(this.#shift.window, desk, this.#words),
      face: desk ? (desk.authored?.face ?? faceOf(desk.someone)) : undefined,
      about: this.#stage === 'ledger-open' ? this.#about() : undefined,
      queue: this.#shift.queue(),
      go: this.#shift.go,
      clockStopped: this.#world.clockStopped,
      clockRuns: this.#world.clockRuns,
      ...(this.#showsFigures() ? { figures: this.#figuresNow() } : {}),
      shift: this.#listed().map(({ desk: each }) => shiftRow(each, this.#world, this.#words)),
    };
  }

  choose(optionId: string): Beat {
    const option = openOption(this.#beat, optionId);
    this.#log.push(option.number);
    this.#carryOut(option.id);
    this.#beat = this.#makeBeat();
    return this.#beat;
  }

  #carryOut(id: string): void {
    switch (this.#stage) {
      case 'story':
        this.#flow.choose(id);
        this.#enter([], false);
        return;
      case 'close':
        this.#openWindow([]);
        return;
      case 'window':
      case 'phone':
        this.#atWindow(id);
        return;
      case 'ledger':
      case 'ledger-open':
        this.#atLedger(id);
        return;
      default:
    }
  }

  /** Go where the story leads: another beat of it, a window, the ledger. `before` was told on the way there. */
  #enter(before: readonly BeatLine[], fromWindow: boolean): void {
    const { scene, lines, piece = '' } = this.#flow.beat();
    this.#shift.begin(scene.scene.slice(0, 2));
    this.#lines = [...before, ...lines];
    if (piece.startsWith('ledger:')) {
      this.#stage = 'ledger';
      this.#lookedAt = [];
    } else if (!piece.startsWith('window:')) this.#stage = 'story';
    else if (fromWindow) this.#stage = 'close';
    else this.#openWindow(lines);
  }

  #openWindow(before: readonly BeatLine[]): void {
    const [, name = '', call] = (this.#flow.beat().piece ?? '').split(':');
    // What was chosen before may come back at the window, where knots are told alone.
    this.#voice.set(this.#flow.remembered());
    const window = this.#shift.open(name, call, before);
    if (!window) {
      this.#fault('story/content-fault', `there is no case "${name}"`);
      this.#goOn([], true);
      return;
    }
    this.#stage = 'window';
    this.#lines = window.arrival;
  }

  #atWindow(id: string): void {
    const window = this.#shift.window;
    if (!window) return;
    this.#lines = window.carryOut(id);
    this.#stage = window.stage === 'phone' ? 'phone' : 'window';
    if (window.stage !== 'shut') return;
    this.#heard = this.#shift.shut();
    this.#goOn(this.#lines, true);
    this.#heard = undefined;
  }

  /** Take the one way on that the story has after a window or the ledger. */
  #goOn(before: readonly BeatLine[], fromWindow: boolean): void {
    const wayOn = this.#flow.beat().options[0];
    if (wayOn) this.#flow.choose(wayOn.id);
    else this.#fault('story/content-fault', 'a window or the ledger has no way on');
    this.#enter(before, fromWindow);
  }

  #atLedger(id: string): void {
    if (id === 'ledger_leave' || id === 'ledger_close') {
      this.#goOn([], false);
      return;
    }
    this.#stage = 'ledger-open';
    const number = Number(/^see_(\d+)$/.exec(id)?.[1] ?? 0);
    const seen = this.#shift.done[number - 1];
    if (!seen) {
      this.#lines = this.#voice.tell('ledger_lies_open');
      return;
    }
    this.#lookedAt = [...this.#lookedAt, number];
    this.#shift.tellAbout(seen.desk);
    this.#lines = debriefLines(this.#voice, seen.desk, this.#world, outcomeOf(seen.desk));
  }

  /** Travellers that a ledger lists now: those of one shift, or all of them. */
  #listed(): readonly Decided[] {
    const { piece, ending } = this.#flow.beat();
    if (ending !== undefined || piece === 'ledger:all') return this.#shift.done;
    const shift = piece?.startsWith('ledger:') ? piece.slice('ledger:'.length).toUpperCase() : undefined;
    return this.#shift.done.filter((each) => each.shift === shift);
  }

  #atGlass(): DeskState | undefined {
    return this.#stage === 'window' || this.#stage === 'phone' || this.#stage === 'close'
      ? this.#shift.window?.desk
      : undefined;
  }

  /** Name of the part of the play: a scene of the story, one traveller, a shift's ledger. */
  #part(): string {
    const { scene } = this.#flow.beat().scene;
    if (this.#stage === 'window' || this.#stage === 'phone') return `${scene.slice(0, 2)}.window-${this.#shift.go}`;
    return this.#stage === 'ledger' || this.#stage === 'ledger-open' ? `${scene.slice(0, 2)}.ledger` : scene;
  }

  /** At an end with somebody decided, and on the first page of a ledger of all shifts. */
  #showsFigures(): boolean {
    const { ending, piece } = this.#flow.beat();
    if (this.#shift.done.length === 0) return false;
    return ending !== undefined || (this.#stage === 'ledger-open' && piece === 'ledger:all');
  }

  #about(): string | undefined {
    const seen = this.#shift.done[(this.#lookedAt.at(-1) ?? 0) - 1];
    return seen && visitorName(seen.desk, this.#words);
  }

  #sceneNow(): SceneTags {
    const { scene } = this.#flow.beat();
    const inRoom = this.#stage !== 'close' && this.#atGlass()?.room === true;
    if (inRoom) return { ...scene, background: quietRoom(this.#world) };
    return { ...scene, background: scene.background ?? 'quay-hall' };
  }

  #makeBeat(): Beat {
    const flow = this.#flow.beat();
    const ending = this.#stage === 'preview' ? 'preview' : this.#stage === 'story' ? flow.ending : undefined;
    const options = ending === undefined ? this.#options() : [];
    const table = this.#table(options);
    return {
      index: this.#log.length,
      scene: this.#sceneNow(),
      lines: this.#lines,
      options,
      status: [...['clock', 'queue', 'left', 'board'].map((id) => this.#words.status(id)), ...flow.status],
      ...(table ? { table } : {}),
      ...(ending === undefined ? {} : { ending }),
    };
  }

  #table(options: readonly BeatOption[]): TableView | undefined {
    const window = this.#shift.window;
    if ((this.#stage === 'window' || this.#stage === 'phone') && window)
      return visitTable(window, this.#words, options);
    return this.#stage === 'story' ? this.#flow.beat().table : undefined;
  }

  #options(): readonly BeatOption[] {
    const options = this.#choices;
    const window = this.#shift.window;
    switch (this.#stage) {
      case 'story':
        return this.#flow.beat().options;
      case 'window':
        return window ? visitActs(window, this.#world, this.#words, options) : [];
      case 'phone':
        return options.phone(!this.#world.clockStopped);
      case 'close':
        return [options.said('next')];
      case 'ledger':
        return options.ledgerShut();
      case 'ledger-open':
        return options.ledger(this.#unseen());
      default:
        return [];
    }
  }

  /** Travellers of the open ledger that were not looked back at. */
  #unseen(): readonly { readonly number: number; readonly name: string }[] {
    return this.#listed()
      .map((each) => ({
        number: this.#shift.done.indexOf(each) + 1,
        name: visitorName(each.desk, this.#words),
      }))
      .filter(({ number }) => !this.#lookedAt.includes(number));
  }

  #fault(code: string, detail: string): void {
    this.#faults.push({ code, scene: this.#flow?.beat().scene.scene ?? 'start', detail });
  }
}
