// This module plays each story and checks its pace (R01): something to choose at least every ninety words, two to four ways on,
// a first choice early. It finds what no single line shows, and names the line where it happens.

import path from 'node:path';
import type { Beat } from '../../src/play/beat.ts';
import { createInkPlaythrough } from '../../src/story/ink-playthrough.ts';
import type { RoleContent } from '../../src/story/role-content.ts';
import { engineOptions } from '../../src/story/role-content.ts';
import { compileInk } from '../ink-plugin.ts';
import type { Fault, FaultWeight } from './fault.ts';
import { drawImports, readImports } from './imports-file.ts';
import type { InkSourceLine } from './ink-source.ts';
import { countWords } from './play-measure.ts';
import { contentOf, type RoleSource, tagValue } from './role-source.ts';
import { backgrounds } from './try-worlds.ts';

/** Most words between two choices. What follows the last choice of a story may be half as long again. */
const mostWords = 90;
/** What a beat should hold; more is a remark, not a fault. */
const rightWords = 45;
const mostLastWords = 135;
const playsInEachWorld = 60;

/** Play a role and report where its pace breaks. */
export function checkPace(source: RoleSource): Fault[] {
  const imports = readImports(source.role);
  if (!source.ink) return [];
  const { json } = compileInk(path.resolve(source.ink.root));
  // A story that does not compile has said so already.
  if (json === null) return [];
  const pace = new Pace(source.ink.lines);
  const content: RoleContent = contentOf(source, {});
  for (const facts of Object.values(backgrounds)) {
    for (let run = 0; run < playsInEachWorld; run++) {
      const play = createInkPlaythrough({
        role: source.role,
        story: json,
        content,
        facts: { ...drawImports(imports, run), ...facts },
        luckKey: { seed: run, person: 0 },
        pages: source.role === 'officer' ? 'place' : 'scene',
      });
      let words = pace.look(play.beat(), 0);
      let scene = play.beat().scene.scene;
      for (let step = 0; play.beat().ending === undefined && step < 300; step++) {
        const { options } = play.beat();
        const mixed = (Math.imul(run + 1, 0x9e3779b1) ^ Math.imul(step + 1, 0x85ebca6b)) >>> 8;
        const option = options[mixed % options.length];
        if (!option || option.number === engineOptions.takeBack.number) break;
        const beat = play.choose(option.id);
        // A new scene has its own place and name: turning to it is a breath.
        words = pace.look(beat, beat.scene.scene === scene ? words : 0);
        scene = beat.scene.scene;
      }
    }
  }
  return pace.faults();
}

/** Ways on out of a beat. Many things that lie there for one movement (a bag to be packed) are one way, and so is a piece. */
function waysOn(beat: Beat): number {
  const options = beat.options.filter((option) => option.result === undefined);
  const spread = options.filter((option) => option.hand.kind !== 'said').length > 4;
  const apart = spread ? options.filter((option) => option.hand.kind === 'said') : options;
  return apart.length + (spread ? 1 : 0) + (beat.piece === undefined ? 0 : 2);
}

class Pace {
  readonly #lines: readonly InkSourceLine[];
  /** Worst case by place, so that one place is told once. */
  readonly #worst = new Map<
    string,
    { readonly amount: number; readonly text: string; readonly weight?: FaultWeight }
  >();

  constructor(lines: readonly InkSourceLine[]) {
    this.#lines = lines;
  }

  /** Look at a beat; returns the words read since the last choice when the beat only goes on. */
  look(beat: Beat, before: number): number {
    const words = beat.lines.reduce((sum, line) => sum + countWords(line.text), before);
    const place = beat.lines.at(-1)?.id ?? beat.options[0]?.id ?? beat.scene.scene;
    const most = beat.ending === undefined ? mostWords : mostLastWords;
    if (words > most) this.#note(`${place} words`, words, `${words} words since the last choice; at most ${most}`);
    const own = words - before;
    if (own > rightWords) {
      const text = `a beat of ${own} words; ${rightWords} are right`;
      this.#note(`${place} long`, own, text, 'note');
    }
    if (beat.options[0]?.id === engineOptions.goOn.id) return words;
    const ways = waysOn(beat);
    if (beat.ending === undefined && (ways < 2 || ways > 4)) {
      const ids = beat.options.map((option) => option.id).join(', ');
      this.#note(`${place} ways`, ways, `${ways} ways on (${ids}); two to four are right`);
    }
    return 0;
  }

  faults(): Fault[] {
    return [...this.#worst].map(([key, { text, weight }]) => {
      const id = key.split(' ')[0] ?? '';
      const line = this.#lines.find((each) => tagValue(each.tags, 'id') === id);
      return { file: line?.file ?? 'story', line: line?.line ?? 1, rule: 'R01', text, ...(weight ? { weight } : {}) };
    });
  }

  #note(key: string, amount: number, text: string, weight?: FaultWeight): void {
    if (amount > (this.#worst.get(key)?.amount ?? 0))
      this.#worst.set(key, { amount, text, ...(weight ? { weight } : {}) });
  }
}
