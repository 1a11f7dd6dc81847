// This module puts the desk's state into words that lie on a table: papers with their lines, stamps, slips, the telephone
// list, and the standing facts. It fills texts of things.yaml with the case's papers; it decides nothing.

import { createTranslate, type MessageValues } from '../i18n/translate';
import type { BeatOption } from '../play/beat';
import type { TableAct, TableView, Thing } from '../play/table';
import { openLines } from '../roles/officer/desk-acts';
import type { DeskState } from '../roles/officer/desk-state';
import type { ContentThing, RoleContent } from './role-content';
import { holdsText, type Say } from './story-stage';

/** Things that always lie on the officer's side. */
const tools = ['telephone', 'room-key', 'card', 'second-slip', 'asylum-form', 'q-form', 'stamp-admit', 'stamp-refuse'];

/** What lies where before the window opens, tried or not. */
const briefingZones: Readonly<Record<string, string>> = {
  sign: 'theirs',
  'day-sheet': 'middle',
  telephone: 'mine',
  'room-key': 'mine',
  'stamp-admit': 'mine',
};

/** Words of the desk: texts of things.yaml with the values of the moment. */
export class OfficerWords {
  readonly #content: RoleContent;
  readonly #say: Say;
  #values: Readonly<Record<string, number | string>> = {};

  constructor(
    content: RoleContent,
    translation?: { readonly locale: string; readonly texts: Readonly<Record<string, string>> },
  ) {
    this.#content = content;
    this.#say = createTranslate(translation?.locale ?? 'en', { ...content.texts, ...translation?.texts });
  }

  /** Set what placeholders and conditions read. */
  set(values: Readonly<Record<string, number | string>>): void {
    this.#values = { ...this.#values, ...values };
  }

  /** A name from one of the pools. */
  poolName(pool: string, at: number): string {
    const values = this.#content.statuses.find((each) => each.id === `pool-${pool}`)?.values ?? [];
    const whole = Math.abs(Math.trunc(at));
    // Own names carry their place in their id, so that chapters may add theirs in any order.
    const value = values.find((each) => each.id === `n${whole}`) ?? values[whole % Math.max(1, values.length)];
    return value ? this.#say(value.key, {}) : '';
  }

  /** A standing fact as a chip. */
  status(id: string): { readonly id: string; readonly label: string; readonly value: string } {
    const status = this.#content.statuses.find((each) => each.id === id);
    const value = status?.values.find((each) => holdsText(each.when, this.#lookup));
    return {
      id,
      label: status ? this.#say(status.label, {}) : id,
      value: value ? this.#fill(value.key, value.with) : '',
    };
  }

  /** Words of an option. */
  option(id: string, values: MessageValues = {}): string {
    return this.#say(`officer.option.${id}`, values);
  }

  /** Words of a price; free acts have none. */
  cost(seconds: number): string | undefined {
    if (seconds === 0) return undefined;
    this.set({ v_cost: seconds, v_cost_minutes: Math.round(seconds / 60) });
    return this.status('cost').value;
  }

  /** Words of a line of a paper, or undefined when it does not stand there. */
  lineText(thing: string, line: string): string | undefined {
    return this.thingLines(thing).find((each) => each.id === line)?.text;
  }

  /** Lines of a thing now; `visa-0 … visa-4` are one line with several possible words. */
  thingLines(id: string): readonly { readonly id: string; readonly text: string; readonly strong?: boolean }[] {
    return (this.#find(id)?.lines ?? [])
      .filter((line) => holdsText(line.when, this.#lookup))
      .map((line) => ({
        id: line.id.replace(/-\d+$/, ''),
        text: this.#fill(line.key, line.with),
        ...(line.strong ? { strong: true } : {}),
      }));
  }

  /** The table in front of the officer. */
  table(
    state: DeskState,
    acts: readonly TableAct[],
    saidTexts: readonly { readonly slot: number; readonly text: string }[],
  ): TableView {
    const content = this.#content.tables.find((each) => each.id === 'desk');
    const marks = (thing: string): Pick<Thing, 'marks'> => {
      const marked = state.notebook.filter((each) => each.thing === thing).map((each) => each.line);
      return marked.length > 0 ? { marks: marked } : {};
    };
    const papers = state.onTable.map((id): Thing => {
      const open = openLines(state, id);
      return {
        ...this.#face(id, 'middle'),
        lines: this.thingLines(id).filter((line) => open.includes(line.id)),
        ...marks(id),
      };
    });
    const mine = tools
      .filter((id) => id !== 'card' || !state.card)
      .map(
        (id): Thing => ({
          ...this.#face(id, 'mine'),
          lines:
            id === 'telephone'
              ? this.thingLines(id).filter((line) => acts.some((act) => act.thing === id && act.line === line.id))
              : this.thingLines(id),
        }),
      );
    const said: Thing = {
      ...this.#face('said', 'theirs'),
      lines: saidTexts.map(({ slot, text }) => ({ id: `said-${slot}`, text })),
      ...marks('said'),
    };
    return {
      label: content ? this.#say(content.label, {}) : '',
      zones: (content?.zones ?? []).map((zone) => ({ ...zone, label: this.#say(zone.label, {}) })),
      things: [...(saidTexts.length > 0 ? [said] : []), ...papers, ...mine],
      acts,
    };
  }

  /** A table with only the officer's own things, before the window opens. */
  briefingTable(acts: readonly TableAct[]): TableView {
    const content = this.#content.tables.find((each) => each.id === 'desk');
    return {
      label: content ? this.#say(content.label, {}) : '',
      zones: (content?.zones ?? []).map((zone) => ({ ...zone, label: this.#say(zone.label, {}) })),
      things: Object.entries(briefingZones).map(
        ([id, zone]): Thing => ({
          ...this.#face(id, zone),
          lines: id === 'telephone' ? this.thingLines(id).filter((line) => line.id === 'yarro') : this.thingLines(id),
        }),
      ),
      acts,
    };
  }

  #face(id: string, zone: string): Omit<Thing, 'lines'> {
    const thing = this.#find(id);
    return {
      id,
      kind: thing?.kind ?? 'sheet',
      title: thing ? this.#fill(thing.title.key, thing.title.with) : id,
      zone,
    };
  }

  #find(id: string): ContentThing | undefined {
    return this.#content.things.find((thing) => thing.id === id);
  }

  readonly #lookup = (name: string): number | undefined => {
    const value = this.#values[name];
    return typeof value === 'number' ? value : undefined;
  };

  #fill(key: string, renamed: Readonly<Record<string, string>> | undefined): string {
    const values: Record<string, number | string> = {};
    for (const [, name = ''] of (this.#content.texts[key] ?? '').matchAll(/\{\s*(\w+)/g)) {
      const value = this.#values[renamed?.[name] ?? name];
      if (value !== undefined) values[name] = value;
    }
    return this.#say(key, values);
  }
}

/** Options that are done with a thing, as acts of the table. */
export function tableActsOf(options: readonly BeatOption[]): readonly TableAct[] {
  return options.flatMap((option) => {
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
  });
}
