// This module plays a run of generated travellers and nothing else: the Long Night, or practice with an explanation after
// each. Windows, rules and words are the desk's own; there is no scene between them. World, plan and log rebuild it.

import content from '../../generated/story/officer.json';
import story from '../../story/officer/officer.ink';
import type { Beat, BeatLine, BeatOption } from '../play/beat';
import { usualSeconds } from '../roles/officer/average-officer';
import { outcomeOf } from '../roles/officer/desk-decisions';
import { type DeskFigures, figuresOf } from '../roles/officer/desk-figures';
import type { DeskState } from '../roles/officer/desk-state';
import { type OfficerWorld, readOfficerWorld } from '../roles/officer/officer-world';
import { nothingTold } from '../roles/officer/phrase-order';
import { type PlannedTraveller, type PracticePlan, planTravellers } from '../roles/officer/practice-plan';
import { buildQuayPool } from '../roles/officer/quay-pool';
import { postManner } from '../roles/officer/told-sister';
import { debriefLines } from './officer-debrief';
import { OfficerOptions } from './officer-options';
import { otherOfficerWorlds } from './officer-other-worlds';
import type { OfficerPlaythrough } from './officer-playthrough';
import type { DeskReading, Stage } from './officer-reading';
import { OfficerWords } from './officer-table';
import { deskMonth } from './officer-travellers';
import { deskValues, faceOf, namesOf } from './officer-values';
import { quietRoom, shiftRow, visitActs, visitorName, visitReading, visitTable } from './officer-visit';
import { OfficerVoice } from './officer-voice';
import { OfficerWindow } from './officer-window';
import { openOption, playLog } from './play-log';
import type { PlayStart } from './play-start';
import type { RoleContent } from './role-content';

/** Scene of a run, for headings and helps: no scene of the story. */
export const runScene = 'N';

/** How a run ends; it is no ending of the story. */
export const runEnding = 'run-over';

/** After so many travellers the night can be stopped. */
const restEvery = 10;

/** Minutes after midnight at which a run begins: twenty to eight in the evening. */
const runOpens = 1180;

/** Start or resume a run of travellers. */
export function createOfficerNight(start: PlayStart, plan: PracticePlan): OfficerPlaythrough {
  return new OfficerNight(start, plan);
}

class OfficerNight implements OfficerPlaythrough {
  readonly role = 'officer' as const;
  readonly #facts: Readonly<Record<string, number>>;
  readonly #plan: PracticePlan;
  readonly #world: OfficerWorld;
  readonly #voice: OfficerVoice;
  readonly #words = new OfficerWords(content as unknown as RoleContent);
  readonly #choices: OfficerOptions;
  readonly #travellers: readonly PlannedTraveller[];
  readonly #log: number[] = [];
  readonly #faults: { code: string; scene: string; detail: string }[] = [];
  #window: OfficerWindow | undefined;
  #done: readonly DeskState[] = [];
  #stage: Stage = 'window';
  #over = false;
  #lines: readonly BeatLine[] = [];
  #figures: DeskFigures | undefined;
  #beat: Beat;

  constructor(start: PlayStart, plan: PracticePlan) {
    this.#facts = start.facts;
    this.#plan = plan;
    this.#world = readOfficerWorld(start.facts);
    this.#choices = new OfficerOptions(this.#words, (content as unknown as RoleContent).numbers, (id) =>
      this.#fault('story/content-fault', `no number for "${id}"`),
    );
    this.#voice = new OfficerVoice(story, plan.seed, (content as unknown as RoleContent).variants);
    this.#voice.set(start.facts);
    this.#voice.speakAt(postManner(this.#world));
    this.#words.set(start.facts);
    this.#travellers = planTravellers(plan, this.#world, buildQuayPool(start.quay ?? [], deskMonth));
    this.#openNext([]);
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
    return [...this.#faults, ...spoken];
  }

  shownIds(): readonly string[] {
    return [...this.#beat.lines, ...this.#beat.options].map((each) => each.id);
  }

  /** A run tells no story, so it knows nothing under a name of the story. */
  told(): undefined {
    return undefined;
  }

  reading(): DeskReading {
    const desk = this.#over ? undefined : this.#window?.desk;
    const figures = this.#over ? this.#figuresNow() : undefined;
    return {
      stage: this.#stage,
      part: this.#part(),
      ...visitReading(this.#window, desk, this.#words),
      face: desk ? faceOf(desk.someone) : undefined,
      about: this.#stage === 'ledger-open' && desk ? visitorName(desk, this.#words) : undefined,
      queue: this.#waiting(),
      go: this.#done.length + (this.#stage === 'window' ? 1 : 0),
      clockStopped: this.#world.clockStopped,
      clockRuns: this.#world.clockRuns,
      shift: this.#over ? this.#done.map((each) => shiftRow(each, this.#world, this.#words)) : [],
      run: { plan: this.#plan, decided: this.#done.length, of: this.#travellers.length },
      ...(figures ? { figures } : {}),
    };
  }

  choose(optionId: string): Beat {
    const option = openOption(this.#beat, optionId);
    this.#log.push(option.number);
    if (this.#stage === 'window') this.#atWindow(option.id);
    else if (option.id === 'next') this.#openNext([]);
    else this.#end([]);
    this.#beat = this.#makeBeat();
    return this.#beat;
  }

  #atWindow(id: string): void {
    const window = this.#window;
    if (!window) return;
    this.#lines = window.carryOut(id);
    if (window.stage !== 'shut') return;
    this.#done = [...this.#done, window.desk];
    if (this.#plan.kind === 'practice') {
      this.#stage = 'ledger-open';
      this.#tell(window.desk);
      this.#lines = debriefLines(this.#voice, window.desk, this.#world, outcomeOf(window.desk));
    } else if (this.#done.length < this.#travellers.length && this.#done.length % restEvery === 0)
      this.#stage = 'close';
    else this.#openNext(this.#lines);
  }

  /** The next traveller, or the end when nobody waits. `before` was told on the way to the glass. */
  #openNext(before: readonly BeatLine[]): void {
    const next = this.#travellers[this.#done.length];
    if (!next) {
      this.#end(before);
      return;
    }
    const last = this.#done.at(-1);
    const usual = usualSeconds(this.#world);
    this.#stage = 'window';
    this.#window = new OfficerWindow(
      {
        ...next,
        clock: last ? last.clock + 20 : 0,
        // What one traveller left over is there for the next, up to once more.
        left: usual + Math.min(usual, last?.left ?? 0),
        used: last?.used ?? nothingTold,
      },
      this.#world,
      this.#voice,
      (desk) => this.#tell(desk),
      before,
    );
    this.#lines = this.#window.arrival;
  }

  #end(before: readonly BeatLine[]): void {
    this.#over = true;
    this.#stage = 'story';
    this.#lines = before;
  }

  #figuresNow(): DeskFigures {
    this.#figures ??= figuresOf(this.#done, this.#world, otherOfficerWorlds(this.#facts));
    return this.#figures;
  }

  #waiting(): number {
    return Math.max(0, this.#travellers.length - this.#done.length - (this.#stage === 'window' ? 1 : 0));
  }

  #part(): string {
    if (this.#stage === 'window') return `${runScene}.window-${this.#done.length + 1}`;
    return this.#stage === 'ledger-open' ? `${runScene}.ledger-${this.#done.length}` : runScene;
  }

  #makeBeat(): Beat {
    const options = this.#over ? [] : this.#options();
    const window = this.#window;
    const table = this.#stage === 'window' && window ? visitTable(window, this.#words, options) : undefined;
    const inRoom = this.#stage === 'window' && window?.desk.room === true;
    const background = inRoom ? quietRoom(this.#world) : 'quay-hall';
    return {
      index: this.#log.length,
      scene: { scene: runScene, background, ambience: 'quay-hall', intensity: 1 },
      lines: this.#lines,
      options,
      status: ['clock', 'queue', 'left', 'board'].map((id) => this.#words.status(id)),
      ...(table ? { table } : {}),
      ...(this.#over ? { ending: runEnding } : {}),
    };
  }

  #options(): readonly BeatOption[] {
    const choices = this.#choices;
    if (this.#stage === 'window' && this.#window) return visitActs(this.#window, this.#world, this.#words, choices);
    const more = this.#done.length < this.#travellers.length;
    return [
      ...(more ? [choices.said('next')] : []),
      choices.said(this.#stage === 'close' ? 'ledger_open' : 'ledger_close'),
    ];
  }

  #tell(desk: DeskState): void {
    const values = {
      ...namesOf(desk, this.#words),
      ...deskValues(desk, this.#world, {
        opened: runOpens,
        clock: desk.clock,
        left: desk.left,
        queue: this.#waiting(),
        go: this.#done.length + 1,
        refusals: this.#done.filter((each) => each.decision === 'refuse').length,
        accepted: this.#done.filter((each) => each.decision === 'referral').length,
      }),
    };
    this.#voice.set(values);
    this.#words.set(values);
  }

  #fault(code: string, detail: string): void {
    this.#faults.push({ code, scene: runScene, detail });
  }
}
