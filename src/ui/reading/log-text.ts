// This module puts everything said so far in order, part by part, for the log on the page and for the text that is copied.

import type { Beat } from '../../play/beat';
import type { PastBeat } from '../../play/past';

/** One line of the log. */
export interface LogLine {
  readonly kind: 'said' | 'chosen';
  readonly text: string;
  readonly speaker?: string | undefined;
}

/** Everything of one part, in order. */
export interface LogPart {
  readonly part: string;
  readonly lines: readonly LogLine[];
}

/** The log: all beats and what was done, under a heading wherever another part begins. */
export function logParts(past: readonly PastBeat[], beat: Beat, part: string, goOn: string): readonly LogPart[] {
  const parts: { part: string; lines: LogLine[] }[] = [];
  const add = (name: string, lines: readonly LogLine[]): void => {
    const last = parts.at(-1);
    if (last && last.part === name) last.lines.push(...lines);
    else parts.push({ part: name, lines: [...lines] });
  };
  const said = (lines: PastBeat['lines']): LogLine[] =>
    lines.map((line) => ({ kind: 'said', text: line.text.replaceAll('_', ''), speaker: line.speaker }));
  for (const each of past) {
    add(each.part, said(each.lines));
    // Turning the page is no choice.
    if (each.option !== goOn) add(each.part, [{ kind: 'chosen', text: each.chosen }]);
  }
  if (beat.lines.length > 0) add(part, said(beat.lines));
  return parts;
}

/** The log as plain text. */
export function logText(
  parts: readonly LogPart[],
  say: {
    readonly part: (part: string) => string;
    readonly speaker: (id: string) => string;
    readonly chosen: (text: string) => string;
  },
): string {
  return parts
    .map(({ part, lines }) =>
      [
        say.part(part),
        ...lines.map((line) =>
          line.kind === 'chosen'
            ? say.chosen(line.text)
            : line.speaker === undefined
              ? line.text
              : `${say.speaker(line.speaker)}: ${line.text}`,
        ),
      ].join('\n'),
    )
    .join('\n\n');
}
