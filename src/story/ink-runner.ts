// This module turns one Ink story into steps: text with tags, choices with tags, luck and numbers in and out.
// It is the only file that knows the Ink runtime and its traps; nothing above it sees a choice index.

import { Story } from 'inkjs';

/** One line as Ink gives it; `text` is empty for a line that only carries tags. */
export interface InkLine {
  readonly text: string;
  readonly tags: readonly string[];
}

/** One choice as Ink gives it. */
export interface InkChoice {
  readonly text: string;
  readonly tags: readonly string[];
}

/** How a story asks for luck: knot and event to 0–999. */
export type AskLuck = (knot: string, event: string) => number;

/** Stories that were read once, by their text. What a story says never changes, only where somebody is in it. */
const readStories = new Map<string, Story>();

/** Reading a whole road takes longer than playing it: going back a choice and opening a save should not read it again. */
function openStory(json: string): Story {
  const known = readStories.get(json);
  if (known === undefined) {
    const story = new Story(json);
    readStories.set(json, story);
    return story;
  }
  const story = new Story(known.mainContentContainer, []);
  story.ResetState();
  return story;
}

/** A running Ink story. */
export class InkRunner {
  readonly #story: Story;
  readonly #errors: string[] = [];

  constructor(json: string, askLuck: AskLuck) {
    this.#story = openStory(json);
    this.#story.allowExternalFunctionFallbacks = true;
    this.#story.onError = (message: string) => {
      this.#errors.push(message);
    };
    // Not safe in lookahead: Ink then calls it only when the line is certain.
    this.#story.BindExternalFunction('luck', (event: string) => askLuck(this.knot(), String(event)), false);
  }

  /** Set a variable the story declares, numbers as whole ones; a fact it does not declare is none of its business. */
  set(name: string, value: number | string): void {
    const variables = this.#story.variablesState;
    if (!variables.GlobalVariableExistsWithName(name)) return;
    variables.$(name, typeof value === 'number' ? Math.round(value) : value);
  }

  /** Value of a variable: a number, a word, or 0 and 1 for false and true. */
  get(name: string): number | string | undefined {
    const value: unknown = this.#story.variablesState.$(name);
    if (typeof value === 'boolean') return value ? 1 : 0;
    return typeof value === 'number' || typeof value === 'string' ? value : undefined;
  }

  /** Numbers that are no longer what the script declared them to be. */
  changed(): Readonly<Record<string, number>> {
    const { variablesState } = JSON.parse(this.#story.state.ToJson()) as { variablesState: Record<string, unknown> };
    return Object.fromEntries(
      Object.entries(variablesState).flatMap(([name, value]) => (typeof value === 'number' ? [[name, value]] : [])),
    );
  }

  /** Jump to a knot, for tests and previews of one scene. */
  jump(knot: string): void {
    this.#story.ChoosePathString(knot);
  }

  /** The next line, or undefined when the story waits for a choice or is over. */
  next(): InkLine | undefined {
    if (!this.#story.canContinue || this.#errors.length > 0) return undefined;
    try {
      const text = (this.#story.Continue() ?? '').trim();
      return { text, tags: this.#story.currentTags ?? [] };
    } catch (error) {
      this.#errors.push(error instanceof Error ? error.message : String(error));
      return undefined;
    }
  }

  /** Choices open now, in the order of the script. */
  choices(): readonly InkChoice[] {
    return this.#story.currentChoices.map((choice) => ({ text: choice.text.trim(), tags: choice.tags ?? [] }));
  }

  /** Take the choice at a place of `choices()`. */
  take(place: number): void {
    this.#story.ChooseChoiceIndex(place);
  }

  /** What went wrong inside Ink, in its own words. */
  errors(): readonly string[] {
    return this.#errors;
  }

  /** Name of the knot being told. Inside a function it is the knot that called it. */
  knot(): string {
    const functionFrame = 1;
    const frames = this.#story.state.callStack.elements;
    for (let at = frames.length - 1; at >= 0; at--) {
      const frame = frames[at];
      const path = frame && frame.type !== functionFrame ? frame.currentPointer.path?.toString() : undefined;
      const name = path?.split('.')[0];
      if (name && !/^\d+$/.test(name)) return name;
    }
    return 'start';
  }
}
