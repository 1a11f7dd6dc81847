// This module plays the desk: briefing, the four from BrightHands, a generated traveller with a telephone that rings at the
// wrong moment, and the ledger of what was known, true and never asked. Rules come from roles/officer, words from Ink.

import content from '../../generated/story/officer.json';
import story from '../../story/officer/officer.ink';
import type { Beat, BeatLine, BeatOption, OptionHand, Playthrough } from '../play/beat';
import { authoredCase, authoredPapers } from '../roles/officer/authored-case';
import { carries, generateCase, type OfficerCase } from '../roles/officer/case-generator';
import { papersOf } from '../roles/officer/case-papers';
import { type DeskAct, deskActs } from '../roles/officer/desk-acts';
import { outcomeOf } from '../roles/officer/desk-decisions';
import { actAtDesk, spend } from '../roles/officer/desk-rules';
import { type DeskState, openDesk, type Saying } from '../roles/officer/desk-state';
import { type OfficerWorld, readOfficerWorld } from '../roles/officer/officer-world';
import { recallCase, rememberCases, rememberedCases } from '../roles/officer/quay-memory';
import { buildQuayPool } from '../roles/officer/quay-pool';
import type { PlayStart } from './create-playthrough';
import { debriefLines, unaskedByWords } from './officer-debrief';
import type { DeskReading, ShiftRow, Stage, TalkLine } from './officer-reading';
import { OfficerWords, tableActsOf } from './officer-table';
import { deskValues, faceOf, namesOf } from './officer-values';
import { OfficerVoice } from './officer-voice';
import type { RoleContent } from './role-content';

/** Month of the run in which this shift lies (contracts 5: desk reads months 24–36). */
export const deskMonth = 30;

/** Generated travellers in one shift at most. */
export const mostGoes = 4;

/** The desk being played. */
export interface OfficerPlaythrough extends Playthrough {
  reading(): DeskReading;
  faults(): readonly { readonly code: string; readonly scene: string; readonly detail: string }[];
  shownIds(): readonly string[];
}

/** Facts that a save must keep so that the travellers stay who they were. */
export function officerFacts(start: Omit<PlayStart, 'log' | 'startAt'>): Readonly<Record<string, number>> {
  const pool = buildQuayPool(start.quay ?? [], deskMonth);
  const source = { seed: start.seed, world: readOfficerWorld(start.facts), pool };
  const met = Array.from({ length: rememberedCases }, (_, at) => generateCase(source, at + 1));
  return rememberCases(met);
}

/** Start or resume the desk. */
export function createOfficerPlaythrough(start: PlayStart): OfficerPlaythrough {
  return new OfficerPlay(start);
}

interface Told {
  readonly line: BeatLine;
  readonly mine: boolean;
  readonly item?: string;
}

class OfficerPlay implements OfficerPlaythrough {
  readonly role = 'officer' as const;
  readonly #start: PlayStart;
  readonly #world: OfficerWorld;
  readonly #voice: OfficerVoice;
  readonly #words = new OfficerWords(content as unknown as RoleContent);
  readonly #numbers: Readonly<Record<string, number>> = (content as unknown as RoleContent).numbers;
  readonly #log: number[] = [];
  readonly #cases = new Map<number, OfficerCase>();
  readonly #faults: { code: string; scene: string; detail: string }[] = [];
  #pool: ReturnType<typeof buildQuayPool> | undefined;

  #stage: Stage = 'briefing';
  #looked: string[] = [];
  #desk: DeskState;
  #first: DeskState | undefined;
  #go = 0;
  #talk: TalkLine[] = [];
  #saidTexts = new Map<number, { text: string; key: number }>();
  #phoneRang = false;
  #debriefed: string[] = [];
  #ending: string | undefined;
  #lines: readonly BeatLine[] = [];
  #done: readonly DeskState[] = [];
  #refusals = 0;
  #accepted = 0;
  #beat: Beat;

  constructor(start: PlayStart) {
    this.#start = start;
    this.#world = readOfficerWorld(start.facts);
    this.#voice = new OfficerVoice(story, start.seed);
    this.#voice.set(start.facts);
    this.#words.set({ ...start.facts, v_sheet: 0 });
    const world = this.#world;
    this.#desk = openDesk(authoredCase(start.seed), authoredPapers(world.typicalDebtDays), {
      clock: 0,
      left: windowSeconds(world),
      authored: true,
    });
    this.#tellFacts();
    if (start.startAt !== undefined) {
      this.#stage = 'preview';
      this.#ending = 'preview';
      this.#lines = this.#voice.tell(start.startAt);
    } else this.#lines = this.#voice.tell('b3_open');
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
    const desk = this.#desk;
    return {
      stage: this.#stage,
      talk: this.#talk,
      notebook: desk.notebook.map((each) => this.#textOf(each.thing, each.line) ?? '').filter((text) => text !== ''),
      focus: desk.focus ? this.#textOf(desk.focus.thing, desk.focus.line) : undefined,
      face: faceOf(desk.someone),
      name: String(namesOf(desk, this.#words).n_name),
      interpreter: desk.interpreter,
      companion: desk.companion,
      inRoom: desk.room,
      queue: this.#queue(),
      go: this.#go,
      clockStopped: this.#world.clockStopped,
      shift: this.#ending === undefined ? [] : this.#done.map((done) => this.#shiftRow(done)),
    };
  }

  choose(optionId: string): Beat {
    const option = this.#beat.options.find((each) => each.id === optionId);
    if (!option) {
      const open = this.#beat.options.map((each) => each.id).join(', ');
      throw new RangeError(`The option "${optionId}" is not open; open are: ${open || 'none'}.`);
    }
    this.#log.push(option.number);
    this.#lines = this.#carryOut(option.id);
    this.#beat = this.#makeBeat();
    return this.#beat;
  }

  #carryOut(id: string): readonly BeatLine[] {
    switch (this.#stage) {
      case 'briefing':
        return this.#brief(id);
      case 'arrival':
        this.#stage = 'window';
        return this.#remember(this.#arrivalTalk());
      case 'window':
        return this.#atWindow(id);
      case 'phone':
        return this.#onPhone(id);
      case 'close':
      case 'debrief':
        return this.#afterwards(id);
      default:
        return [];
    }
  }

  // --- briefing ---------------------------------------------------------------------------------------------------

  #brief(id: string): readonly BeatLine[] {
    if (id === 'brief_open') {
      this.#stage = 'window';
      return this.#remember(this.#tellAll(['a_arrive']));
    }
    this.#looked.push(id);
    if (id === 'brief_sheet') this.#words.set({ v_sheet: 1 });
    return this.#voice.tell(id.replace('brief_', 'b3_'), Math.floor(this.#start.seed) % 2);
  }

  // --- at the window ----------------------------------------------------------------------------------------------

  #arrivalTalk(): Told[] {
    const knots = ['someone_arrives'];
    if (this.#desk.companion === 'here') knots.push('someone_with_companion');
    if (carries(this.#desk.someone, 'T06')) knots.push('someone_asks_alone');
    return this.#tellAll(knots, Math.floor(this.#desk.someone.look.manner * 64));
  }

  #atWindow(id: string): readonly BeatLine[] {
    const before = this.#desk;
    const act = this.#acts().find((each) => optionIdOf(each) === id);
    if (!act) return [];
    const step = actAtDesk(before, this.#world, act.id);
    this.#desk = step.state;
    this.#tellFacts();
    const told = [...this.#question(act.id), ...step.says.flatMap((saying) => this.#speak(saying))];
    if (before.left > 0 && step.state.left === 0 && step.state.decision === undefined)
      told.push(...this.#tellAll(['time_is_up']));
    this.#keepSaid(told);
    const lines = this.#remember(told);
    if (step.state.decision !== undefined) return [...lines, ...this.#leaveWindow()];
    return this.#ringIfDue(lines);
  }

  #question(actId: string): Told[] {
    const again = actId === 'ask.how' && this.#desk.focus?.thing === 'said';
    const knot = again
      ? 'q_know'
      : actId.startsWith('ask.')
        ? `q_${actId.slice(4)}`
        : actId === 'worry'
          ? 'q_worry'
          : undefined;
    return knot === undefined ? [] : this.#tellAll([knot], this.#desk.asked.length);
  }

  #speak(saying: Saying): Told[] {
    const own = this.#desk.authored && this.#voice.has(`a_${saying.knot}`) ? `a_${saying.knot}` : saying.knot;
    const knot =
      own === 'register' || (this.#desk.authored && /^(register_|barred_register)/.test(saying.knot))
        ? 'a_register'
        : own;
    return this.#voice.tell(knot, saying.pick).map((line) => {
      const told = this.#asSpoken(line);
      return { line: told, mine: told.speaker === 'ansa', ...(saying.item === undefined ? {} : { item: saying.item }) };
    });
  }

  /** At the four's window the traveller is the youngest and the companion is the driver. */
  #asSpoken(line: BeatLine): BeatLine {
    if (!this.#desk.authored) return line;
    if (line.speaker === 'traveller') return { ...line, speaker: 'youngest' };
    return line.speaker === 'companion' ? { ...line, speaker: 'driver' } : line;
  }

  #keepSaid(told: readonly Told[]): void {
    for (const each of this.#desk.said) {
      if (
        this.#saidTexts.has(each.slot) &&
        this.#saidTexts.get(each.slot)?.key === each.slot * 1000 + this.#desk.seen.indexOf(each.item)
      )
        continue;
      const line = told.find((one) => one.item === each.item)?.line;
      if (line)
        this.#saidTexts.set(each.slot, { text: line.text, key: each.slot * 1000 + this.#desk.seen.indexOf(each.item) });
    }
  }

  /** The telephone answers when the next traveller is already at the glass: after the second act of the first go. */
  #ringIfDue(lines: readonly BeatLine[]): readonly BeatLine[] {
    const soon = this.#world.clockStopped ? this.#desk.asked.length < 2 : this.#desk.spent < 40;
    if (this.#phoneRang || this.#go !== 1 || soon) return lines;
    this.#phoneRang = true;
    this.#stage = 'phone';
    return [...lines, ...this.#remember(this.#tellAll(['phone_rings']))];
  }

  #onPhone(id: string): readonly BeatLine[] {
    this.#stage = 'window';
    if (id === 'phone_leave') return this.#remember(this.#tellAll(['phone_later']));
    if (!this.#world.clockStopped) this.#desk = spend(this.#desk, 30);
    this.#tellFacts();
    const knots = [this.#first?.decision === 'referral' ? 'phone_mirel' : 'phone_coach'];
    if (this.#first?.checked.includes('payer') && this.#world.bankPartnership) knots.unshift('phone_payer');
    return this.#remember(this.#tellAll(knots));
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

  #leaveWindow(): readonly BeatLine[] {
    this.#done = [...this.#done, this.#desk];
    if (this.#desk.decision === 'refuse') this.#refusals++;
    if (this.#desk.decision === 'referral') this.#accepted++;
    this.#tellFacts();
    if (this.#desk.authored) {
      this.#first = this.#desk;
      this.#stage = 'close';
      return [];
    }
    this.#stage = 'close';
    return this.#voice.tell('b3_close');
  }

  #openNext(): readonly BeatLine[] {
    const before = this.#desk;
    this.#go++;
    const someone = this.#caseAt(this.#go);
    // What the four took is missing for the first traveller after them; a second go has a fresh handover.
    const left = this.#go === 1 ? Math.max(90, before.left) : windowSeconds(this.#world) / 2;
    this.#desk = openDesk(someone, papersOf(someone, this.#world), { clock: before.clock + 20, left, authored: false });
    this.#talk = [];
    this.#saidTexts.clear();
    this.#tellFacts();
    this.#stage = 'window';
    return this.#remember([...this.#tellAll(['next_traveller']), ...this.#arrivalTalk()]);
  }

  #caseAt(key: number): OfficerCase {
    const known = this.#cases.get(key);
    if (known) return known;
    this.#pool ??= buildQuayPool(this.#start.quay ?? [], deskMonth);
    const remembered = recallCase(this.#start.facts, key);
    const source = { seed: this.#start.seed, world: this.#world, pool: this.#pool };
    const made = generateCase(remembered ? { ...source, remembered } : source, key);
    this.#cases.set(key, made);
    return made;
  }

  // --- afterwards -------------------------------------------------------------------------------------------------

  #afterwards(id: string): readonly BeatLine[] {
    switch (id) {
      case 'next':
      case 'again':
        this.#debriefed = this.#debriefed.filter((each) => each !== 'see_window');
        return this.#openNext();
      case 'see_window':
      case 'see_first': {
        this.#stage = 'debrief';
        this.#debriefed.push(id);
        const desk = id === 'see_first' && this.#first ? this.#first : this.#desk;
        this.#tellFacts(desk);
        return debriefLines(this.#voice, desk, this.#world, outcomeOf(desk));
      }
      default:
        this.#stage = 'over';
        this.#ending = 'window-shut';
        return this.#voice.tell(id.replace('finish_', 'close_'));
    }
  }

  // --- words ------------------------------------------------------------------------------------------------------

  #tellAll(knots: readonly string[], pick = 0): Told[] {
    return knots.flatMap((knot) =>
      this.#voice.tell(knot, pick).map((line) => ({ line: this.#asSpoken(line), mine: line.speaker === 'ansa' })),
    );
  }

  #remember(told: readonly Told[]): readonly BeatLine[] {
    for (const { line, mine, item } of told) {
      const slot = item === undefined ? undefined : this.#desk.said.find((each) => each.item === item)?.slot;
      this.#talk = [
        ...this.#talk,
        {
          key: this.#talk.length,
          line,
          mine,
          ...(slot === undefined || mine ? {} : { pointId: `point_said_${slot}` }),
        },
      ];
    }
    return told.map(({ line }) => line);
  }

  #textOf(thing: string, line: string): string | undefined {
    if (thing === 'said') return this.#saidTexts.get(Number(line.slice('said-'.length)))?.text;
    return this.#words.lineText(thing, line);
  }

  #queue(): number {
    return Math.max(3, 22 + Math.floor(this.#desk.clock / 50) - 6 * (this.#go + (this.#desk.decision ? 1 : 0)));
  }

  /** Where the talk is: the quiet room is furnished for talks where more than one body decides, a bare one elsewhere. */
  #background(): string {
    if (!this.#desk.room) return 'quay-hall';
    return this.#world.multiAgency ? 'interview-room' : 'interview-room-bare';
  }

  /** Bring story variables and papers up to date with the desk. */
  #tellFacts(desk: DeskState = this.#desk): void {
    const values = {
      ...namesOf(this.#desk, this.#words),
      ...deskValues(desk, this.#world, {
        clock: this.#desk.clock,
        left: this.#desk.left,
        queue: this.#queue(),
        go: this.#go,
        refusals: this.#refusals,
        accepted: this.#accepted,
      }),
    };
    this.#voice.set(values);
    this.#words.set(values);
  }

  // --- the beat ---------------------------------------------------------------------------------------------------

  #acts(): readonly DeskAct[] {
    return deskActs(this.#desk, this.#world);
  }

  #makeBeat(): Beat {
    const options = this.#ending === undefined ? this.#options() : [];
    const acts = tableActsOf(options);
    const saidTexts = this.#desk.said.map(({ slot }) => ({ slot, text: this.#saidTexts.get(slot)?.text ?? '' }));
    const table =
      this.#stage === 'briefing'
        ? this.#words.briefingTable(acts)
        : this.#stage === 'window' || this.#stage === 'phone'
          ? this.#words.table(this.#desk, acts, saidTexts)
          : undefined;
    return {
      index: this.#log.length,
      scene: {
        scene: 'B3',
        title: this.#words.status('scene').label,
        background: this.#background(),
        ambience: 'quay-hall',
        intensity: 1,
      },
      lines: this.#lines,
      options,
      status: ['clock', 'queue', 'left', 'board'].map((id) => this.#words.status(id)),
      ...(table ? { table } : {}),
      ...(this.#ending === undefined ? {} : { ending: this.#ending }),
    };
  }

  #options(): readonly BeatOption[] {
    const said = (id: string): BeatOption => this.#option(id, { kind: 'said' });
    switch (this.#stage) {
      case 'briefing':
        return [
          ...(
            [
              ['brief_sheet', { kind: 'object', verb: 'turn', thing: 'day-sheet' }],
              ['brief_telephone', { kind: 'object', verb: 'point', thing: 'telephone', line: 'yarro' }],
              ['brief_room', { kind: 'object', verb: 'open', thing: 'room-key' }],
              ['brief_stamp', { kind: 'object', verb: 'stamp', thing: 'stamp-admit', target: 'day-sheet' }],
              ['brief_tobin', { kind: 'said' }],
            ] as const
          )
            .filter(([id]) => !this.#looked.includes(id))
            .map(([id, hand]) => this.#option(id, hand)),
          this.#option('brief_open', { kind: 'object', verb: 'turn', thing: 'sign' }),
        ];
      case 'arrival':
        return [said('arrive')];
      case 'window':
        return this.#acts().map((act) => this.#actOption(act));
      case 'phone':
        return [
          { ...this.#option('phone_answer', { kind: 'said' }), ...(this.#world.clockStopped ? {} : this.#priced(30)) },
          said('phone_leave'),
        ];
      case 'close':
        return this.#first === this.#desk ? [said('next')] : this.#closing();
      case 'debrief':
        return this.#closing();
      default:
        return [];
    }
  }

  #closing(): readonly BeatOption[] {
    const ids = ['see_window', 'see_first'].filter((id) => !this.#debriefed.includes(id));
    if (this.#go < mostGoes) ids.push('again');
    return [...ids, 'finish_room', 'finish_log', 'finish_cards'].map((id) => this.#option(id, { kind: 'said' }));
  }

  #actOption(act: DeskAct): BeatOption {
    const id = optionIdOf(act);
    const line = act.hand.kind !== 'said' && act.hand.line ? (this.#textOf(act.hand.thing, act.hand.line) ?? '') : '';
    return {
      ...this.#option(id, act.hand, { line }),
      ...this.#priced(act.seconds),
      ...(act.closedBy === undefined ? {} : { closedBy: act.closedBy }),
    };
  }

  #priced(seconds: number): { readonly cost?: string } {
    const cost = this.#words.cost(seconds);
    return cost === undefined ? {} : { cost };
  }

  #option(id: string, hand: OptionHand, values: Readonly<Record<string, string>> = {}): BeatOption {
    const number = this.#numbers[id];
    if (number === undefined)
      this.#faults.push({ code: 'story/content-fault', scene: 'B3', detail: `no number for "${id}"` });
    return { id, number: number ?? -1, text: this.#words.option(id, values), hand };
  }
}

/** Option id of an act: the same words with underscores, as `story/ids.lock` has them. */
function optionIdOf(act: DeskAct): string {
  return act.id.replaceAll('.', '_');
}

/** Seconds until the window must be handed over: two travellers at the first line, and half of one second line. */
export function windowSeconds(world: OfficerWorld): number {
  return 2 * world.firstLineSeconds + world.secondLineMinutes * 30;
}
