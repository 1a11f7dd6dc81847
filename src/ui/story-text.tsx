// This module sets one line of story: `_so_` is set in italics, words and names that can be asked about are buttons, and the
// sentence that is read aloud is marked. It does not know what the words mean.

import type { ComponentChildren } from 'preact';
import type { BeatLine } from '../play/beat';
import { type Askable, cutText, type TextPiece } from '../story/text-marks';
import { cutSentences } from './reading/sentences';

/** A line cut into sentences, and those into pieces. */
export interface CutLine {
  readonly line: BeatLine;
  readonly sentences: readonly (readonly TextPiece[])[];
}

/** Cut the lines of a beat; what can be asked about is cut out once a beat. */
export function cutLines(lines: readonly BeatLine[], askables: readonly Askable[]): readonly CutLine[] {
  const taken = new Set<string>();
  return lines.map((line) => ({
    line,
    sentences: cutSentences(line.text).map((sentence) => cutText(sentence, askables, taken)),
  }));
}

/** Something was asked about: what, and the place in the text that asks. */
export type Ask = (kind: Askable['kind'], id: string, anchor: HTMLElement) => void;

/** How pieces that can be asked about behave. */
export interface AskableTextProps {
  readonly onAsk: Ask;
  /** What lies open: `word waymark`. */
  readonly asked?: string | undefined;
  /** `kind id` of what was said before in this scene: not underlined again. */
  readonly usedBefore: ReadonlySet<string>;
}

/** Pieces of a text, those that can be asked about as buttons. */
export function AskableText({
  pieces,
  onAsk,
  asked,
  usedBefore,
}: AskableTextProps & { readonly pieces: readonly TextPiece[] }) {
  return (
    <>
      {pieces.map((part, at): ComponentChildren => {
        if (part.kind === 'plain') return part.text;
        if (part.kind === 'stressed') return <em key={at}>{part.text}</em>;
        const what = `${part.kind} ${part.id}`;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a <button> is one block to the line and would tear the text apart
          <span
            key={at}
            role="button"
            tabIndex={0}
            class={`askable askable--${part.kind} ${usedBefore.has(what) ? '' : 'askable--first'}`}
            data-ask={what}
            aria-haspopup="dialog"
            aria-expanded={asked === what}
            onClick={(event) => onAsk(part.kind, part.id, event.currentTarget)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              onAsk(part.kind, part.id, event.currentTarget);
            }}
          >
            {part.text}
          </span>
        );
      })}
    </>
  );
}

/** One paragraph of story. */
export interface StoryTextProps extends AskableTextProps {
  readonly cut: CutLine;
  /** Number of the sentence that is read aloud. */
  readonly now?: number | undefined;
  /** The line has not come yet: there for speech, not yet to be seen. */
  readonly waiting?: boolean;
}

/** One paragraph of story. */
export function StoryText({ cut, now, waiting = false, ...asking }: StoryTextProps) {
  return (
    <p class={`story-panel__line ${waiting ? 'story-panel__line--waiting' : ''}`} data-line={cut.line.id} dir="auto">
      {cut.sentences.map((pieces, at) =>
        at === now ? (
          <mark key={at} class="story-panel__now" data-now={at}>
            <AskableText pieces={pieces} {...asking} />
          </mark>
        ) : (
          <span key={at}>
            <AskableText pieces={pieces} {...asking} />
          </span>
        ),
      )}
    </p>
  );
}
