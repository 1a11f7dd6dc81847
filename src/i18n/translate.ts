// This module formats one keyed message: `{name}` placeholders and `{n, plural, one {…} other {…}}`.
// It holds no text; a catalogue is handed in. An unknown key shows itself, so that a gap is seen and not hidden.

import { isolate } from './isolate';

/** Values that a message may carry. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Look up and format a message. */
export type Translate = (key: string, values?: MessageValues) => string;

/** Flat keys to messages. */
export type Catalogue = Readonly<Record<string, string>>;

/** Make a translator for a locale from a catalogue (and a fallback for keys it lacks). */
export function createTranslate(locale: string, catalogue: Catalogue, fallback: Catalogue = {}): Translate {
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (key, values = {}) => {
    const message = catalogue[key] ?? fallback[key];
    return message === undefined ? key : formatMessage(message, values, plurals, numbers);
  };
}

function formatMessage(
  message: string,
  values: MessageValues,
  plurals: Intl.PluralRules,
  numbers: Intl.NumberFormat,
): string {
  const show = (name: string): string => {
    const value = values[name];
    if (value === undefined) return `{${name}}`;
    if (typeof value !== 'number') return value;
    return value < 0 ? isolate(`−${numbers.format(-value)}`) : numbers.format(value);
  };
  let result = '';
  let at = 0;
  while (at < message.length) {
    const open = message.indexOf('{', at);
    if (open < 0) return result + message.slice(at);
    const close = matchingBrace(message, open);
    if (close < 0) return result + message.slice(at);
    result += message.slice(at, open);
    const [name = '', kind, forms = ''] = splitArgument(message.slice(open + 1, close));
    if (kind === 'plural') {
      const count = Number(values[name] ?? 0);
      const chosen = pluralForm(forms, count, plurals.select(count));
      result += formatMessage(chosen, values, plurals, numbers).replaceAll('#', numbers.format(count));
    } else {
      result += show(name);
    }
    at = close + 1;
  }
  return result;
}

function splitArgument(inner: string): string[] {
  const first = inner.indexOf(',');
  if (first < 0) return [inner.trim()];
  const second = inner.indexOf(',', first + 1);
  const end = second < 0 ? inner.length : second;
  return [inner.slice(0, first).trim(), inner.slice(first + 1, end).trim(), inner.slice(end + 1).trim()];
}

function pluralForm(forms: string, count: number, category: string): string {
  const found = new Map<string, string>();
  let at = 0;
  while (at < forms.length) {
    const open = forms.indexOf('{', at);
    if (open < 0) break;
    const close = matchingBrace(forms, open);
    if (close < 0) break;
    found.set(forms.slice(at, open).trim(), forms.slice(open + 1, close));
    at = close + 1;
  }
  return found.get(`=${count}`) ?? found.get(category) ?? found.get('other') ?? '';
}

function matchingBrace(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  return -1;
}
