// This module groups the lines of a beat into speeches: lines in a row by one speaker stand under one name, with the mood
// in which they began.

import type { BeatLine, Mood } from '../play/beat';

/** What one person says, or the narrator. */
export interface Speech {
  readonly speaker: string | undefined;
  readonly mood: Mood | undefined;
  readonly lines: readonly BeatLine[];
}

/** Lines in a row by the same speaker are one speech under one name. */
export function groupSpeeches(lines: readonly BeatLine[]): Speech[] {
  const speeches: { speaker: string | undefined; mood: Mood | undefined; lines: BeatLine[] }[] = [];
  for (const line of lines) {
    const last = speeches.at(-1);
    if (last && last.speaker === line.speaker) last.lines.push(line);
    else speeches.push({ speaker: line.speaker, mood: line.mood, lines: [line] });
  }
  return speeches;
}
