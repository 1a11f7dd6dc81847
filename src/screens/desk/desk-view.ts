// This module says what the desk's screen shows at a beat, as data: who is at the glass, which papers lie open, and the
// acts sorted by what they are done with. It is pure, and it adds no act and hides none.

import type { Beat, BeatLine, BeatOption, Mood } from '../../play/beat';
import type { TableView, Thing } from '../../play/table';
import { tickId } from '../../story/officer-options';
import type { DeskReading } from '../../story/officer-reading';
import { poolFaces } from '../../story/officer-values';

/** What an act is done with. */
export type ActGroupId = 'ask' | 'care' | 'papers' | 'ring' | 'decide';

/** Acts of one kind. */
export interface ActGroup {
  readonly id: ActGroupId;
  readonly options: readonly BeatOption[];
}

/** A part of the ledger: a sentence, and the things it lists. */
export interface LedgerPart {
  /** What the officer could know and did, what was true, or a note on both. */
  readonly side: 'known' | 'true' | 'note';
  readonly line: BeatLine;
  readonly items: readonly BeatLine[];
}

/** Everything the screen shows. */
export interface DeskView {
  readonly layout: 'story' | 'window' | 'ledger';
  /** Portrait id and mood of whoever is at the glass. */
  readonly face: { readonly id: string; readonly mood: Mood } | undefined;
  readonly papers: readonly Thing[];
  /** Act that points at a line of a paper. */
  readonly pointIds: Readonly<Record<string, string>>;
  readonly groups: readonly ActGroup[];
  /** The canvas draws papers and what is used on them; the rest is said in words beside it. */
  readonly drawn: TableView | undefined;
  readonly ledger: readonly LedgerPart[];
  readonly ended: boolean;
}

/** Tools that are drawn at the window; those of a scene all are. The key hangs there while it opens something. */
const drawnTools = ['room-key', 'card', 'second-slip', 'stamp-admit', 'stamp-refuse'];
/** Faces come from the neutral pool; the same for every truth. */
const manners: readonly Mood[] = ['plain', 'warm', 'plain'];

/** What the screen shows at this beat. */
export function viewDesk(beat: Beat, reading: DeskReading): DeskView {
  const atWindow = reading.stage === 'window' || reading.stage === 'phone';
  const inLedger = reading.stage === 'ledger-open';
  const papers = atWindow ? (beat.table?.things ?? []).filter((thing) => thing.zone === 'middle') : [];
  const pointIds: Record<string, string> = {};
  for (const { id, hand } of beat.options) {
    if (hand.kind !== 'said' && hand.verb === 'point' && id.startsWith('point_'))
      pointIds[`${hand.thing}@${hand.line}`] = id;
  }
  return {
    layout: atWindow ? 'window' : inLedger ? 'ledger' : 'story',
    face: atWindow ? faceShown(reading) : undefined,
    papers,
    pointIds,
    groups: atWindow ? groupsOf(beat.options) : [],
    drawn: drawnTable(beat, reading),
    ledger: ledgerOf(beat.lines),
    ended: beat.ending !== undefined,
  };
}

/** An authored face looks plain; a pool's face has a manner, dealt by the face alone. */
function faceShown({ face = 0 }: DeskReading): { readonly id: string; readonly mood: Mood } {
  if (typeof face === 'string') return { id: face, mood: 'plain' };
  return { id: `pool-${1 + (face % poolFaces)}`, mood: manners[face % manners.length] ?? 'plain' };
}

/** Which group an act belongs to; pointing is done on the papers themselves. */
export function groupOf(option: BeatOption): ActGroupId | undefined {
  const { id } = option;
  if (id.startsWith('point_') || id === tickId) return undefined;
  if (id.startsWith('ask_') || id.startsWith('phone_')) return 'ask';
  if (id.startsWith('over_') || id.startsWith('turn_') || id === 'form-question') return 'papers';
  if (['yarro', 'register', 'payer', 'relative', 'mirel'].includes(id)) return 'ring';
  if (id.startsWith('decide_') || id === 'card') return 'decide';
  return 'care';
}

function groupsOf(options: readonly BeatOption[]): readonly ActGroup[] {
  const order: readonly ActGroupId[] = ['ask', 'care', 'papers', 'ring', 'decide'];
  return order
    .map((id) => ({ id, options: options.filter((option) => groupOf(option) === id) }))
    .filter((group) => group.options.length > 0);
}

function drawnTable(beat: Beat, reading: DeskReading): TableView | undefined {
  const { table } = beat;
  if (!table || (reading.stage !== 'window' && reading.stage !== 'story')) return undefined;
  const inStory = reading.stage === 'story';
  const used = new Set(table.acts.map((act) => act.thing));
  const shown = table.things.filter(
    (thing) =>
      inStory ||
      thing.zone === 'middle' ||
      (drawnTools.includes(thing.id) && (thing.id !== 'room-key' || used.has(thing.id))),
  );
  const ids = new Set(shown.map((thing) => thing.id));
  return {
    ...table,
    things: shown.map((thing) => (thing.kind === 'stamp' ? { ...thing, lines: [] } : thing)),
    acts: table.acts.filter((act) => ids.has(act.thing)),
  };
}

/** Slips are listed under their heading. */
const slipLines = /^b3d_05\d$/;
const knownLines = ['b3d_070', 'b3d_043', 'b3d_044', 'b3d_045', 'b3d_046', 'b3d_047', 'b3d_048', 'b3d_049'];

function sideOf(id: string): LedgerPart['side'] {
  if (id === 'b3d_042') return 'note';
  return knownLines.includes(id) ? 'known' : 'true';
}

function ledgerOf(lines: readonly BeatLine[]): readonly LedgerPart[] {
  const parts: { line: BeatLine; items: BeatLine[]; side: LedgerPart['side'] }[] = [];
  for (const line of lines) {
    const listed = line.id.startsWith('screening-') || slipLines.test(line.id);
    if (listed && parts.length > 0) parts.at(-1)?.items.push(line);
    else parts.push({ line, items: [], side: sideOf(line.id) });
  }
  return parts;
}

/** The group to open by itself: asking while a line is pointed at, deciding when time is up, else the first there is. */
export function openGroup(groups: readonly ActGroup[], wanted: ActGroupId | undefined): ActGroupId | undefined {
  if (wanted !== undefined && groups.some((group) => group.id === wanted)) return wanted;
  return groups[0]?.id;
}

/** The part that a skip passes: a traveller, a call, a ledger are each told in one way, whatever the shift. */
export function skippedPartOfDesk({ stage, part }: Pick<DeskReading, 'stage' | 'part'>): string {
  // A run has no scene to be skipped: a decision is never taken for the officer.
  if (part.startsWith('N')) return 'N';
  if (stage === 'window' || stage === 'phone') return `B3.${stage}`;
  return stage === 'ledger' || stage === 'ledger-open' ? 'B3.ledger' : part;
}

/** Heading of a part: key, number of the shift, and of the traveller. */
export function headingOfPart(part: string): {
  readonly key: 'scene' | 'window' | 'ledger' | 'run';
  readonly shift: number;
  readonly number: number;
} {
  const inRun = /^N(?:\.\w+-(\d+))?$/.exec(part);
  if (inRun) return { key: 'run', shift: 0, number: Number(inRun[1] ?? 0) };
  const [, shift = '1', kind, number = '0'] = /^B(\d)\w*(?:\.(window|ledger)(?:-(\d+))?)?$/.exec(part) ?? [];
  const key = kind === 'window' || kind === 'ledger' ? kind : 'scene';
  return { key, shift: Number(shift), number: Number(number) };
}
