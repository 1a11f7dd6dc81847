// This module makes a test language from a catalogue: each text grows by two fifths and its vowels are marked, so that a
// text that is not keyed, a clipped button and a hard-coded side show themselves. Placeholders and plural forms stay as
// they are. It is no language and is never listed.

import type { Catalogue } from './translate';

/** Its code; it is read from right to left. */
export const mirrorLocale = 'ar-XB';

const marked: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
};

/** How much longer a text becomes. */
const growth = 0.4;

/** A whole catalogue in the test language. */
export function mirrorCatalogue(catalogue: Catalogue): Catalogue {
  return Object.fromEntries(Object.entries(catalogue).map(([key, message]) => [key, mirrorMessage(message)]));
}

/** One message: words between braces are kept, forms inside a plural are mirrored each for itself. */
export function mirrorMessage(message: string): string {
  let result = '';
  let text = '';
  const flush = (): void => {
    result += mirrorText(text);
    text = '';
  };
  let at = 0;
  while (at < message.length) {
    const letter = message[at] ?? '';
    if (letter !== '{') {
      text += letter;
      at++;
      continue;
    }
    const end = closing(message, at);
    if (end < 0) {
      text += message.slice(at);
      break;
    }
    flush();
    result += mirrorArgument(message.slice(at, end + 1));
    at = end + 1;
  }
  flush();
  return result;
}

/** Mark the vowels of a plain text and let it grow, by repeating its own vowels: they may break anywhere they stand. */
function mirrorText(text: string): string {
  const letters = text.replace(/\s/g, '').length;
  let owed = 0;
  let result = '';
  for (const letter of text) {
    const mark = marked[letter];
    result += mark ?? letter;
    if (letter.trim() !== '') owed += growth;
    if (mark !== undefined && owed >= 1) {
      const more = Math.floor(owed);
      result += mark.toLowerCase().repeat(more);
      owed -= more;
    }
  }
  // Without a vowel there was nothing to repeat.
  return letters > 0 && owed >= 1
    ? result.trimEnd() + '~'.repeat(Math.floor(owed)) + result.slice(result.trimEnd().length)
    : result;
}

/** A placeholder stays; in a plural only the forms' own texts change. */
function mirrorArgument(argument: string): string {
  const plural = /^\{\s*[\w.-]+\s*,\s*plural\s*,/.exec(argument);
  if (!plural) return argument;
  let result = plural[0];
  let at = plural[0].length;
  while (at < argument.length - 1) {
    const open = argument.indexOf('{', at);
    const end = open < 0 ? -1 : closing(argument, open);
    if (end < 0) break;
    result += `${argument.slice(at, open)}{${mirrorMessage(argument.slice(open + 1, end))}}`;
    at = end + 1;
  }
  return result + argument.slice(at);
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  return -1;
}
