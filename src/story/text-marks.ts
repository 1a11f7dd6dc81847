// This module finds words of the glossary and names of people in a line of story, and cuts the line at them.
// It knows spelling alone: which words are explained, and what is known of a person, is handed in.

/** Something in a text that can be asked about. */
export interface Askable {
  readonly kind: 'word' | 'person';
  readonly id: string;
  /** Ways it is written. Names keep their case; words may be written either way. */
  readonly forms: readonly string[];
}

/** A piece of a line, in order. */
export type TextPiece =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'stressed'; readonly text: string }
  | { readonly kind: 'word' | 'person'; readonly text: string; readonly id: string };

interface Found {
  readonly at: number;
  readonly form: string;
  readonly askable: Askable;
}

/**
 * Cut a line into plain, stressed (`_so_`) and askable pieces. The earliest wins, of two at one place the longest.
 * Each askable is cut out once a call; `taken` carries on which have been, over the lines of a beat.
 */
export function cutText(text: string, askables: readonly Askable[], taken: Set<string> = new Set()): TextPiece[] {
  const pieces: TextPiece[] = [];
  text.split(/_([^_]+)_/).forEach((part, at) => {
    if (part === '') return;
    if (at % 2 === 1) {
      pieces.push({ kind: 'stressed', text: part });
      return;
    }
    let rest = part;
    while (rest !== '') {
      const found = firstOf(
        rest,
        askables.filter((askable) => !taken.has(keyOf(askable))),
      );
      if (!found) {
        pieces.push({ kind: 'plain', text: rest });
        return;
      }
      const { at: from, form, askable } = found;
      if (from > 0) pieces.push({ kind: 'plain', text: rest.slice(0, from) });
      pieces.push({ kind: askable.kind, text: rest.slice(from, from + form.length), id: askable.id });
      taken.add(keyOf(askable));
      rest = rest.slice(from + form.length);
    }
  });
  return pieces;
}

/** Ids of the askables that a text names. */
export function namedIn(text: string, askables: readonly Askable[]): readonly string[] {
  return askables.filter((askable) => firstOf(text, [askable]) !== undefined).map((askable) => askable.id);
}

function keyOf({ kind, id }: Askable): string {
  return `${kind} ${id}`;
}

function firstOf(text: string, askables: readonly Askable[]): Found | undefined {
  const lower = text.toLowerCase();
  let best: Found | undefined;
  for (const askable of askables) {
    const exact = askable.kind === 'person';
    for (const form of askable.forms) {
      const at = placeOf(exact ? text : lower, exact ? form : form.toLowerCase());
      if (at < 0) continue;
      if (!best || at < best.at || (at === best.at && form.length > best.form.length)) best = { at, form, askable };
    }
  }
  return best;
}

/** Where a form stands as a whole word, or -1. */
function placeOf(text: string, form: string): number {
  let at = form === '' ? -1 : text.indexOf(form);
  while (at >= 0 && (isLetter(text[at - 1]) || isLetter(text[at + form.length]))) at = text.indexOf(form, at + 1);
  return at;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}
