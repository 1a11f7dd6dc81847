// This module plays a role that is told in Ink: beats of lines, options by id, a log that plays the same again.
// A story that breaks or runs dry says so in a sentence and offers a way on; it never leaves the player in front of nothing.

import { createTranslate } from '../i18n/translate';
import type { Beat, BeatLine, BeatOption, Playthrough, RoleId, SceneTags } from '../play/beat';
import type { InkPlaythroughOptions, StoryFault, StoryFaultCode } from './ink-play-start';
import { type InkLine, InkRunner } from './ink-runner';
import { openOption, playLog } from './play-log';
import { engineOptions } from './role-content';
import { readChoice, readLine, readPlace, readScene, unmarkedLine } from './story-beat';
import { drawLuck } from './story-luck';
import { type Say, StoryStage } from './story-stage';
import { parseTag, type Tag } from './story-tags';

/** A playthrough that can also be examined. */
export interface InkPlaythrough extends Playthrough {
  faults(): readonly StoryFault[];
  /** Value of an Ink variable now. */
  valueOf(name: string): number | string | undefined;
  /** Numbers that the story has set so far. */
  remembered(): Readonly<Record<string, number>>;
  /** Ids of everything shown in this beat: lines, options, `thing@line`, `status:id:value`. */
  shownIds(): readonly string[];
}

/** Start or resume a role told in Ink. */
export function createInkPlaythrough(options: InkPlaythroughOptions): InkPlaythrough {
  return new InkPlay(options);
}

/** Words after which another scene in the same place still fits on the page. */
const shortAnswer = 26;

const noScene: SceneTags = { scene: 'start', intensity: 0 };

class InkPlay implements InkPlaythrough {
  readonly role: RoleId;
  readonly #options: InkPlaythroughOptions;
  readonly #say: Say;
  /** Everything chosen, also what was taken back. */
  readonly #log: number[] = [];
  /** What still counts: the log without what was taken back. */
  #path: number[] = [];
  #faults: StoryFault[] = [];

  #ink!: InkRunner;
  #stage!: StoryStage;
  #scene: SceneTags = noScene;
  #held: InkLine[] = [];
  #ending: string | undefined;
  #piece: string | undefined;
  #beat!: Beat;
  #shown: readonly string[] = [];

  constructor(options: InkPlaythroughOptions) {
    this.role = options.role;
    this.#options = options;
    const { translation, content } = options;
    this.#say = createTranslate(translation?.locale ?? 'en', { ...content.texts, ...translation?.texts });
    this.#begin();
    playLog(this, options.log ?? [], (detail) => this.#fault('story/log-does-not-fit', detail));
  }

  beat(): Beat {
    return this.#beat;
  }

  choose(optionId: string): Beat {
    const option = openOption(this.#beat, optionId);
    this.#log.push(option.number);
    if (option.id === engineOptions.takeBack.id) this.#takeBack();
    else {
      this.#path.push(option.number);
      this.#carryOut(option);
    }
    return this.#beat;
  }

  log(): readonly number[] {
    return [...this.#log];
  }

  faults(): readonly StoryFault[] {
    return this.#faults;
  }

  remembered(): Readonly<Record<string, number>> {
    return this.#ink.changed();
  }

  valueOf(name: string): number | string | undefined {
    return this.#ink.get(name);
  }

  shownIds(): readonly string[] {
    return this.#shown;
  }

  #begin(): void {
    const { story, facts, content, luckKey, startAt, words } = this.#options;
    this.#ink = new InkRunner(story, (knot, event) => {
      const drawn = drawLuck(luckKey, knot, event);
      if (drawn === undefined) this.#fault('story/content-fault', `luck has no event "${event}"`);
      return drawn ?? 500;
    });
    for (const [name, value] of Object.entries(facts)) this.#ink.set(name, value);
    this.#stage = new StoryStage(content, (name) => words?.[name] ?? this.#ink.get(name), this.#say);
    this.#scene = noScene;
    this.#held = [];
    this.#ending = undefined;
    this.#piece = undefined;
    if (startAt !== undefined) this.#ink.jump(startAt);
    this.#tell();
  }

  #carryOut(option: BeatOption): void {
    if (option.id !== engineOptions.goOn.id) {
      const facts = this.#options.before?.(option.id, (name) => {
        const value = this.#ink.get(name);
        return typeof value === 'number' ? value : undefined;
      });
      for (const [name, value] of Object.entries(facts ?? {})) this.#ink.set(name, value);
      this.#stage.act(option.hand);
      const place = this.#ink
        .choices()
        .findIndex((choice) => readChoice(choice, this.#options.content).id === option.id);
      this.#ink.take(place);
    }
    this.#tell();
  }

  #takeBack(): void {
    const path = this.#path.slice(0, -1);
    this.#path = [];
    this.#begin();
    for (const number of path) {
      const option = this.#beat.options.find((each) => each.number === number);
      if (!option) break;
      this.#path.push(number);
      this.#carryOut(option);
    }
  }

  /** Read on to the end of the beat and make it. */
  #tell(): void {
    const lines: BeatLine[] = [];
    this.#piece = undefined;
    for (
      let read = this.#held.shift() ?? this.#ink.next();
      read !== undefined;
      read = this.#held.shift() ?? this.#ink.next()
    ) {
      if (lines.length > 0 && this.#opensAnother(read, lines)) {
        // A page is turned: what was said before stands alone.
        this.#held.unshift(read);
        this.#show(this.#makeClosed(lines));
        return;
      }
      const applied = this.#applyLine(read);
      if (applied) lines.push(applied.line);
      if (!applied?.closes) continue;
      const closed = this.#makeClosed(lines);
      if (this.#readAhead()) {
        this.#show(closed);
        return;
      }
      break;
    }
    // Nothing more was said: what was held (tags of a scene without text) belongs to this beat.
    for (const held of this.#held.splice(0)) this.#applyLine(held);
    this.#finish(lines);
  }

  /** A beat that only goes on, with the ids shown in it as things lie now. */
  #makeClosed(lines: readonly BeatLine[]): { readonly beat: Beat; readonly shown: readonly string[] } {
    const beat = this.#makeBeat(lines, [this.#engineOption('goOn')]);
    return { beat, shown: this.#idsOf(beat) };
  }

  #show({ beat, shown }: { readonly beat: Beat; readonly shown: readonly string[] }): void {
    this.#beat = beat;
    this.#shown = shown;
  }

  /** Read up to the next line with words and hold it back; false when only a choice or the end follows. */
  #readAhead(): boolean {
    for (let read = this.#ink.next(); read !== undefined; read = this.#ink.next()) {
      this.#held.push(read);
      if (read.text !== '') return true;
    }
    return false;
  }

  /** End a beat at choices, at an ending, or at a fault. */
  #finish(lines: BeatLine[]): void {
    const options = this.#ink.choices().map((choice) => readChoice(choice, this.#options.content));
    for (const option of options)
      if (option.number < 0) this.#fault('story/content-fault', `no number for "${option.id}"`);
    const [error] = this.#ink.errors();
    const stuck = error !== undefined || (options.length === 0 && this.#ending === undefined);
    if (stuck) {
      const code = error === undefined ? 'story/ran-out-of-content' : 'story/engine-fault';
      this.#fault(code, error ?? 'no line and no choice follows');
      lines.push({ id: code, text: this.#say(code.replace('/', '.'), {}), sources: [] });
      // Without a choice to take back there is nothing to go back to: the story ends here, and says so.
      if (this.#path.length === 0) this.#ending = code;
    }
    const open = stuck ? (this.#path.length > 0 ? [this.#engineOption('takeBack')] : []) : options;
    this.#beat = this.#makeBeat(lines, this.#ending === undefined ? this.#translated(open) : []);
    this.#shown = this.#idsOf(this.#beat);
  }

  #opensAnother(read: InkLine, said: readonly BeatLine[]): boolean {
    const tagOf = (name: string): string | undefined =>
      read.tags
        .find((tag) => tag.startsWith(`${name}:`))
        ?.slice(name.length + 1)
        .trim();
    const scene = tagOf('scene');
    // A joined scene goes on in the answer to what was done before it: no page is turned.
    if (scene === undefined || scene === this.#scene.scene || read.tags.includes('joined')) return false;
    if (this.#options.pages !== 'place') return true;
    const words = said.reduce((sum, line) => sum + line.text.split(' ').length, 0);
    return words > shortAnswer || (tagOf('bg') ?? this.#scene.background) !== this.#scene.background;
  }

  #idsOf(beat: Beat): readonly string[] {
    return [...[...beat.lines, ...beat.options].map((each) => each.id), ...this.#stage.shownIds()];
  }

  #makeBeat(lines: readonly BeatLine[], options: readonly BeatOption[]): Beat {
    const table = this.#stage.view(options);
    return {
      index: this.#path.length,
      scene: this.#scene,
      lines: [...lines],
      options,
      status: this.#stage.chips(),
      ...(table ? { table } : {}),
      ...(this.#ending === undefined ? {} : { ending: this.#ending }),
      ...(this.#piece === undefined ? {} : { piece: this.#piece }),
    };
  }

  /** Apply the tags of a line; returns the line when it has words. */
  #applyLine(read: InkLine): { readonly line: BeatLine; readonly closes: boolean } | undefined {
    const tags = read.tags.flatMap((text): Tag[] => {
      const tag = parseTag(text);
      if (!tag.ok) this.#fault('story/content-fault', tag.error);
      return tag.ok ? [tag.value] : [];
    });
    const opened = readScene(tags, (key) => this.#titleOf(key));
    this.#scene = opened ?? readPlace(tags, this.#scene);
    for (const tag of tags) {
      const complaint = this.#stage.apply(tag);
      if (complaint) this.#fault('story/content-fault', complaint);
      if (tag.name === 'ending') this.#ending = tag.value;
      if (tag.name === 'piece') this.#piece = tag.value;
    }
    if (read.text === '') return undefined;
    return { line: this.#lineOf(read.text, tags), closes: tags.some((tag) => tag.name === 'beat') };
  }

  #lineOf(text: string, tags: readonly Tag[]): BeatLine {
    const line = readLine(text, tags);
    if (line.id === unmarkedLine) this.#fault('story/content-fault', `the line "${text}" has no id`);
    return { ...line, text: this.#translate(line.id, text) };
  }

  #translated(options: readonly BeatOption[]): readonly BeatOption[] {
    if (!this.#options.translation) return options;
    return options.map((option) => ({ ...option, text: this.#translate(option.id, option.text) }));
  }

  /** Ink's own English, or the translated message of that id with the story's numbers in it. */
  #translate(id: string, english: string): string {
    const message = this.#options.translation?.texts[id];
    if (message === undefined) return english;
    const names = [...message.matchAll(/\{\s*(\w+)/g)].map((match) => match[1] ?? '');
    return this.#say(id, Object.fromEntries(names.map((name) => [name, this.#ink.get(name) ?? 0])));
  }

  #titleOf(key: string): string | undefined {
    const text = this.#options.content.titles[key];
    return text === undefined ? undefined : this.#say(text, {});
  }

  #engineOption(which: keyof typeof engineOptions): BeatOption {
    const { id, number, key } = engineOptions[which];
    return { id, number, text: this.#say(key, {}), hand: { kind: 'said' } };
  }

  #fault(code: StoryFaultCode, detail: string): void {
    this.#faults.push({ code, scene: this.#scene.scene, detail });
  }
}
