// This module tells single knots of the desk's Ink: the rules name a knot and a variant, the voice says it. Nothing here
// chooses; the desk's rules do. Proper names are put in as words, which Ink itself need not know.

import { Story } from 'inkjs';
import type { BeatLine } from '../play/beat';
import { type PostManner, sisterOf } from '../roles/officer/told-sister';
import { drawLuck } from './story-luck';
import { isMood, parseTag } from './story-tags';

/** Values of story variables before a knot is told; names are words, the rest whole numbers. */
export type VoiceValues = Readonly<Record<string, number | string>>;

/** Something wrong with the content, for walkers and tests. */
export interface VoiceFault {
  readonly knot: string;
  readonly detail: string;
}

/** The desk's Ink, told knot by knot. */
export class OfficerVoice {
  readonly #story: Story;
  readonly #faults: VoiceFault[] = [];
  readonly #knots = new Map<string, boolean>();
  readonly #variants: Readonly<Record<string, number>>;
  readonly #translated: (id: string) => string | undefined;
  #manner: PostManner | undefined;

  constructor(
    json: string,
    seed: number,
    variants: Readonly<Record<string, number>> = {},
    translated: (id: string) => string | undefined = () => undefined,
  ) {
    this.#story = new Story(json);
    this.#translated = translated;
    this.#variants = variants;
    this.#story.onError = (message: string) => {
      this.#faults.push({ knot: '', detail: message });
    };
    this.#story.allowExternalFunctionFallbacks = true;
    this.#story.BindExternalFunction(
      'luck',
      (event: string) => drawLuck({ seed, person: 0 }, 'officer', String(event)) ?? 500,
      false,
    );
  }

  /** Set variables; a name that the story does not declare is none of its business. */
  set(values: VoiceValues): void {
    const variables = this.#story.variablesState;
    for (const [name, value] of Object.entries(values)) {
      if (!variables.GlobalVariableExistsWithName(name)) continue;
      if (typeof value === 'number') variables.$(name, Math.round(value));
      else variables.$(name, value);
    }
  }

  /** From now on tell each knot as it goes at a post like this. */
  speakAt(manner: PostManner | undefined): void {
    this.#manner = manner;
  }

  /** True when the story has this knot. */
  has(knot: string): boolean {
    let known = this.#knots.get(knot);
    if (known === undefined) {
      known = this.#story.KnotContainerWithName(knot) !== null;
      this.#knots.set(knot, known);
    }
    return known;
  }

  /** The knot that is told when this one is asked for: the post may have a way of its own. */
  toldFor(knot: string): string {
    return sisterOf(knot, this.#manner, (each) => this.has(each));
  }

  /** How many phrasings there are when this knot is asked for. */
  variants(knot: string): number {
    return this.#variants[this.toldFor(knot)] ?? 1;
  }

  /** Tell a knot, in the way of this post. A knot that is missing or breaks says nothing and leaves a fault. */
  tell(asked: string, pick = 0): readonly BeatLine[] {
    const knot = this.toldFor(asked);
    if (!this.has(knot)) {
      this.#faults.push({ knot, detail: 'there is no such knot' });
      return [];
    }
    this.set({ pick });
    const lines: BeatLine[] = [];
    try {
      this.#story.ChoosePathString(knot);
      while (this.#story.canContinue) {
        const text = (this.#story.Continue() ?? '').trim();
        if (text !== '') lines.push(this.#line(knot, text, this.#story.currentTags ?? []));
      }
    } catch (error) {
      this.#faults.push({ knot, detail: error instanceof Error ? error.message : String(error) });
    }
    return lines;
  }

  faults(): readonly VoiceFault[] {
    return this.#faults;
  }

  #line(knot: string, text: string, tags: readonly string[]): BeatLine {
    const found = new Map<string, string>();
    for (const each of tags) {
      const tag = parseTag(each);
      if (tag.ok) found.set(tag.value.name, tag.value.value);
      else this.#faults.push({ knot, detail: tag.error });
    }
    const id = found.get('id');
    if (id === undefined) this.#faults.push({ knot, detail: `the line "${text}" has no id` });
    const speaker = found.get('speaker');
    const mood = found.get('mood');
    const sound = found.get('sfx');
    return {
      id: id ?? knot,
      text: this.#inLanguage(id, text),
      sources: found.get('src')?.split(',') ?? [],
      ...(speaker === undefined ? {} : { speaker }),
      ...(mood !== undefined && isMood(mood) ? { mood } : {}),
      ...(sound === undefined ? {} : { sound }),
    };
  }

  #inLanguage(id: string | undefined, english: string): string {
    const message = id === undefined ? undefined : this.#translated(id);
    if (message === undefined) return english;
    return message.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value: unknown = this.#story.variablesState.$(name);
      return typeof value === 'string' || typeof value === 'number' ? String(value) : whole;
    });
  }
}
