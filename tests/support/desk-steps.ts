// This module walks a play of the desk to a moment that a test is about, whatever the story tells on the way there.

import type { OfficerPlaythrough } from '../../src/story/officer-playthrough';
import type { Stage } from '../../src/story/officer-reading';

/** Facts of the six-minute cut: the third shift alone, which begins with the four. */
export const shortCut = { short_cut: 1 } as const;

/** Take the story's last way on until the desk is at a stage; a story that never gets there is a fault of the test. */
export function stepTo(play: OfficerPlaythrough, stage: Stage): OfficerPlaythrough {
  for (let step = 0; step < 60 && play.reading().stage !== stage; step++) {
    const now = play.reading().stage;
    const preferred =
      { window: 'decide_second', ledger: 'ledger_open' }[now as string] ?? play.beat().options.at(-1)?.id;
    if (preferred === undefined) break;
    play.choose(preferred);
  }
  if (play.reading().stage !== stage) throw new Error(`the desk never comes to "${stage}"`);
  return play;
}
