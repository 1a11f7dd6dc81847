// This module lists what of a beat is read aloud, sentence by sentence: who speaks, what is said, and what can be done.

import type { Beat, BeatOption } from '../../play/beat';
import { asSaid, cutSentences } from './sentences';
import type { SpeakerName } from './told-story';

/** One thing said, and where it stands on the page. */
export interface ReadPiece {
  readonly text: string;
  /** Line and number of its sentence. */
  readonly line?: string;
  readonly sentence?: number;
  /** Option that is read. */
  readonly option?: string;
}

/** Everything of a beat, in reading order. A speaker is named when they begin to speak. */
export function readPieces(
  beat: Pick<Beat, 'lines'>,
  options: readonly BeatOption[],
  speaker: (id: string) => SpeakerName,
  numbered: (number: number, text: string) => string,
): readonly ReadPiece[] {
  const pieces: ReadPiece[] = [];
  let before: string | undefined;
  for (const line of beat.lines) {
    if (line.speaker !== undefined && line.speaker !== before) pieces.push({ text: `${speaker(line.speaker).name}.` });
    before = line.speaker;
    for (const [at, sentence] of cutSentences(line.text).entries()) {
      pieces.push({ text: asSaid(sentence), line: line.id, sentence: at });
    }
  }
  for (const [at, option] of options.entries()) {
    const cost = option.cost === undefined ? '' : ` ${option.cost}.`;
    pieces.push({ text: `${numbered(at + 1, option.text)}${cost}`, option: option.id });
  }
  return pieces;
}
