// This module sets one line of story: `_so_` is set in italics, and words of the glossary open on a tap.

import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { BeatLine } from '../play/beat';

/** A piece of a line, in order. */
export type TextPiece =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'stressed'; readonly text: string }
  | { readonly kind: 'word'; readonly text: string; readonly term: string };

/** Cut a line into plain, stressed and glossary pieces. The longest term wins; each term is marked once. */
export function cutText(text: string, terms: readonly string[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  const left = [...terms].sort((a, b) => b.length - a.length);
  text.split(/_([^_]+)_/).forEach((part, at) => {
    if (part === '') return;
    if (at % 2 === 1) {
      pieces.push({ kind: 'stressed', text: part });
      return;
    }
    let rest = part;
    while (rest !== '') {
      const found = firstTerm(rest, left);
      if (!found) {
        pieces.push({ kind: 'plain', text: rest });
        return;
      }
      if (found.at > 0) pieces.push({ kind: 'plain', text: rest.slice(0, found.at) });
      pieces.push({ kind: 'word', text: rest.slice(found.at, found.at + found.term.length), term: found.term });
      left.splice(left.indexOf(found.term), 1);
      rest = rest.slice(found.at + found.term.length);
    }
  });
  return pieces;
}

function firstTerm(text: string, terms: readonly string[]): { at: number; term: string } | undefined {
  const lower = text.toLowerCase();
  let best: { at: number; term: string } | undefined;
  for (const term of terms) {
    let at = lower.indexOf(term.toLowerCase());
    while (at >= 0 && (isLetter(lower[at - 1]) || isLetter(lower[at + term.length]))) {
      at = lower.indexOf(term.toLowerCase(), at + 1);
    }
    if (at >= 0 && (!best || at < best.at)) best = { at, term };
  }
  return best;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}

/** One paragraph of story. */
export function StoryText({ line, glossary = {} }: { line: BeatLine; glossary?: Readonly<Record<string, string>> }) {
  const id = useId();
  const [open, setOpen] = useState<string>();
  const pieces = cutText(line.text, Object.keys(glossary));
  return (
    <>
      <p class="story-panel__line" data-line={line.id} dir="auto">
        {pieces.map((piece): ComponentChildren => {
          if (piece.kind === 'plain') return piece.text;
          if (piece.kind !== 'word') return <em key={piece.text}>{piece.text}</em>;
          return (
            <button
              key={piece.term}
              type="button"
              class="glossary-word"
              aria-expanded={open === piece.term}
              aria-controls={`${id}-word`}
              onClick={() => setOpen(open === piece.term ? undefined : piece.term)}
            >
              {piece.text}
            </button>
          );
        })}
      </p>
      <p class="story-panel__meaning" id={`${id}-word`} hidden={open === undefined}>
        {open !== undefined && glossary[open]}
      </p>
    </>
  );
}
