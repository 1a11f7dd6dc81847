// This module keeps what is in front of the player while a story is told: the table, the things on it, pencil marks,
// and the standing facts. Tags change it; a view of it is made with texts filled from the story's own variables.

import type { MessageValues } from '../i18n/translate';
import type { BeatOption, OptionHand } from '../play/beat';
import type { TableView, Thing } from '../play/table';
import { type Condition, holds, type Lookup, parseCondition } from './condition';
import type { ContentTable, ContentText, ContentThing, RoleContent } from './role-content';
import { parseMark, parsePlacing, type Tag } from './story-tags';

/** Fill a text: catalogue key and values to words. */
export type Say = (key: string, values: MessageValues) => string;

/** A chip as a beat carries it. */
export interface StatusChip {
  readonly id: string;
  readonly label: string;
  readonly value: string;
}

const conditions = new Map<string, Condition | null>();

/** True when a condition text holds; a damaged one never does (the content check reports it). */
export function holdsText(text: string | undefined, lookup: Lookup): boolean {
  if (text === undefined) return true;
  let condition = conditions.get(text);
  if (condition === undefined) {
    const parsed = parseCondition(text);
    condition = parsed.ok ? parsed.value : null;
    conditions.set(text, condition);
  }
  return condition !== null && holds(condition, lookup);
}

/** What lies in front of the player. One stage belongs to one play. */
export class StoryStage {
  #table: ContentTable | undefined;
  /** Thing → zone, in the order in which things were put down. */
  readonly #places = new Map<string, string>();
  readonly #marks = new Map<string, string[]>();
  readonly #chips: string[] = [];

  readonly #content: RoleContent;
  readonly #lookup: Lookup;
  readonly #say: Say;

  constructor(content: RoleContent, lookup: Lookup, say: Say) {
    this.#content = content;
    this.#lookup = lookup;
    this.#say = say;
  }

  /** Apply a stage tag; returns a sentence when it names something that does not exist. */
  apply(tag: Tag): string | undefined {
    switch (tag.name) {
      case 'table':
        return this.#setTable(tag.value);
      case 'thing':
        return this.#setThing(tag.value);
      case 'mark': {
        const mark = parseMark(tag.value);
        if (!mark.ok) return mark.error;
        this.#mark(mark.value.thing, mark.value.line);
        return undefined;
      }
      case 'status':
        return this.#setChip(tag.value);
      default:
        return undefined;
    }
  }

  /** What an act does to the things themselves, before the story answers it. */
  act(hand: OptionHand): void {
    if (hand.kind === 'said') return;
    const { verb, thing, target, line } = hand;
    if ((verb === 'hand-over' || verb === 'place') && target !== undefined) this.#move(thing, target);
    if (verb === 'pull-back') {
      const mine = this.#table?.zones.find((zone) => (target ? zone.id === target : zone.side === 'mine'));
      if (mine) this.#move(thing, mine.id);
    }
    if ((verb === 'circle' || verb === 'point') && line !== undefined) this.#mark(thing, line);
  }

  /** The table with its acts, or undefined when none is in front of the player. */
  view(options: readonly BeatOption[]): TableView | undefined {
    const table = this.#table;
    if (table === undefined) return undefined;
    return {
      label: this.#say(table.label, {}),
      zones: table.zones.map((zone) => ({ ...zone, label: this.#say(zone.label, {}) })),
      things: [...this.#places].flatMap(([id, zone]) => this.#thingView(id, zone)),
      acts: options.flatMap((option) => {
        if (option.hand.kind === 'said') return [];
        const { verb, thing, line, target } = option.hand;
        return [
          {
            id: option.id,
            verb,
            thing,
            label: option.text,
            ...(line === undefined ? {} : { line }),
            ...(target === undefined ? {} : { target }),
            ...(option.cost === undefined ? {} : { cost: option.cost }),
          },
        ];
      }),
    };
  }

  /** The standing facts, in the order in which they appeared. */
  chips(): readonly StatusChip[] {
    return this.#chips.flatMap((id) => {
      const status = this.#content.statuses.find((each) => each.id === id);
      const value = status?.values.find((each) => holdsText(each.when, this.#lookup));
      if (!status || !value) return [];
      return [{ id, label: this.#say(status.label, {}), value: this.#fill(value) }];
    });
  }

  /** Ids of everything conditional that is shown now, as divergence rows name it: `thing@line`, `status:id:value`. */
  shownIds(): readonly string[] {
    const lines = [...this.#places.keys()].flatMap((id) => this.#linesOf(id).map((line) => `${id}@${line.id}`));
    const values = this.#chips.flatMap((id) => {
      const status = this.#content.statuses.find((each) => each.id === id);
      const value = status?.values.find((each) => holdsText(each.when, this.#lookup));
      return value ? [`status:${id}:${value.id}`] : [];
    });
    return [...lines, ...values];
  }

  #thingView(id: string, zone: string): Thing[] {
    const thing = this.#find(id);
    if (!thing) return [];
    const marks = this.#marks.get(id);
    return [
      {
        id,
        kind: thing.kind,
        title: this.#fill(thing.title),
        lines: this.#linesOf(id).map((line) => ({
          id: line.id,
          text: this.#fill(line),
          ...(line.strong ? { strong: true } : {}),
        })),
        zone,
        ...(marks ? { marks: [...marks] } : {}),
      },
    ];
  }

  #linesOf(id: string): ContentThing['lines'] {
    return (this.#find(id)?.lines ?? []).filter((line) => holdsText(line.when, this.#lookup));
  }

  #fill(text: ContentText): string {
    const values: Record<string, number | string> = {};
    for (const [, name = ''] of (this.#content.texts[text.key] ?? '').matchAll(/\{\s*(\w+)/g)) {
      const value = this.#lookup(text.with?.[name] ?? name);
      if (value !== undefined) values[name] = value;
    }
    return this.#say(text.key, values);
  }

  #find(id: string): ContentThing | undefined {
    return this.#content.things.find((thing) => thing.id === id);
  }

  #setTable(id: string): string | undefined {
    const table = this.#content.tables.find((each) => each.id === id);
    if (id !== 'none' && table === undefined) return `there is no table "${id}"`;
    // Another table starts empty; the same table again keeps what lies on it.
    if (table?.id !== this.#table?.id) this.#places.clear();
    this.#table = table;
    return undefined;
  }

  #setThing(value: string): string | undefined {
    const placing = parsePlacing(value);
    if (!placing.ok) return placing.error;
    const { thing, zone } = placing.value;
    if (!this.#find(thing)) return `there is no thing "${thing}"`;
    if (zone === null) this.#places.delete(thing);
    else if (!this.#table?.zones.some((each) => each.id === zone)) return `this table has no zone "${zone}"`;
    else this.#places.set(thing, zone);
    return undefined;
  }

  #setChip(value: string): string | undefined {
    const id = value.startsWith('-') ? value.slice(1) : value;
    if (!this.#content.statuses.some((each) => each.id === id)) return `there is no status "${id}"`;
    const at = this.#chips.indexOf(id);
    if (value.startsWith('-')) {
      if (at >= 0) this.#chips.splice(at, 1);
    } else if (at < 0) this.#chips.push(id);
    return undefined;
  }

  #move(thing: string, zone: string): void {
    // A thing that is not on the table (a boat on a map) is put there; one that is, moves.
    if (this.#find(thing)) this.#places.set(thing, zone);
  }

  #mark(thing: string, line: string): void {
    const marks = this.#marks.get(thing) ?? [];
    if (!marks.includes(line)) this.#marks.set(thing, [...marks, line]);
  }
}
