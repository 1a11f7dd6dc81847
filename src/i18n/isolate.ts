// This module keeps a figure in one piece inside a text of either reading direction: its sign stays before it and its unit
// after it, whatever stands around. It adds marks that are neither seen nor heard.

const [first, end] = ['\u2068', '\u2069'];

/** A text that is laid out by its own direction, as one piece. */
export function isolate(text: string): string {
  return `${first}${text}${end}`;
}

/** The same text without such marks, for comparing and copying. */
export function withoutMarks(text: string): string {
  return text.replaceAll(first, '').replaceAll(end, '');
}
