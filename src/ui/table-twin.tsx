// This module says the table of things in DOM text: each thing with its lines, each act as a button beside the thing it
// is done with. It is the table's equal: it has every act the canvas has, and none of its own.

import './table-twin.css';
import { useId } from 'preact/hooks';
import type { TableAct, TableView, Thing } from '../play/table';
import { type ComparedPair, comparedPairs, levelRows, verbForms } from '../play/table-verbs';
import { HoldButton } from './hold-button';
import { useText } from './text-context';

/** The table, told. */
export interface TableTwinProps {
  readonly view: TableView;
  readonly onAct: (actId: string) => void;
  /** Pairs that may be compared, where the acts themselves stand elsewhere on the page; those of the view when absent. */
  readonly pairs?: readonly ComparedPair[];
  /** The thing the player holds or looks at, if any. */
  readonly selected?: string | undefined;
  readonly onSelect?: (thing: string) => void;
}

/** Twin of a table. */
export function TableTwin({ view, onAct, pairs, selected, onSelect }: TableTwinProps) {
  const id = useId();
  return (
    <section class="table-twin" aria-label={view.label} data-table="twin">
      {view.zones.map((zone) => {
        const things = view.things.filter((thing) => thing.zone === zone.id);
        if (things.length === 0) return null;
        return (
          <section key={zone.id} class="table-twin__zone" aria-labelledby={`${id}-${zone.id}`}>
            <h2 class="table-twin__zone-name" id={`${id}-${zone.id}`}>
              {zone.label}
            </h2>
            <div class="table-twin__things">
              {things.map((thing) => (
                <TwinThing
                  key={thing.id}
                  thing={thing}
                  acts={view.acts.filter((act) => act.thing === thing.id)}
                  selected={thing.id === selected}
                  onAct={onAct}
                  {...(onSelect ? { onSelect } : {})}
                />
              ))}
            </div>
          </section>
        );
      })}
      {(pairs ?? comparedPairs(view)).map((pair) => (
        <TwinCompare key={`${pair.upper.id} ${pair.lower.id}`} pair={pair} />
      ))}
    </section>
  );
}

/** Two papers beside each other, row by row, as one holds them against the light. It marks nothing. */
function TwinCompare({ pair }: { readonly pair: ComparedPair }) {
  const t = useText();
  const { upper, lower } = pair;
  return (
    <details class="twin-compare on-paper" data-compare={`${upper.id} ${lower.id}`}>
      <summary>{t('ui.table.compare', { upper: upper.title, lower: lower.title })}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{upper.title}</th>
            <th scope="col">{lower.title}</th>
          </tr>
        </thead>
        <tbody>
          {levelRows(pair).map(([one, other], at) => (
            // Rows have no id of their own: their place is what they are.
            <tr key={at}>
              <td>{one}</td>
              <td>{other}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

interface TwinThingProps {
  readonly thing: Thing;
  readonly acts: readonly TableAct[];
  readonly selected: boolean;
  readonly onAct: (actId: string) => void;
  readonly onSelect?: (thing: string) => void;
}

function TwinThing({ thing, acts, selected, onAct, onSelect }: TwinThingProps) {
  const t = useText();
  const id = useId();
  const lineActs = (line: string): readonly TableAct[] => acts.filter((act) => act.line === line);
  const own = acts.filter((act) => act.line === undefined);
  return (
    <article
      class={`twin-thing on-paper twin-thing--${thing.kind}`}
      aria-labelledby={id}
      data-thing={thing.id}
      aria-current={selected || undefined}
      onFocusIn={() => onSelect?.(thing.id)}
    >
      <h3 class="twin-thing__title" id={id}>
        {thing.title}
      </h3>
      <ul class="twin-thing__lines">
        {thing.lines.map((line) => (
          <li
            key={line.id}
            data-line={line.id}
            class={thing.marks?.includes(line.id) ? 'twin-thing__line--marked' : undefined}
          >
            <span class={line.strong ? 'twin-thing__strong' : undefined}>{line.text}</span>
            {thing.marks?.includes(line.id) && <span class="only-spoken">{t('ui.table.marked')}</span>}
            {lineActs(line.id).map((act) => (
              <ActButton key={act.id} act={act} onAct={onAct} />
            ))}
          </li>
        ))}
      </ul>
      {own.length > 0 && (
        <div class="twin-thing__acts">
          {own.map((act) => (
            <ActButton key={act.id} act={act} onAct={onAct} />
          ))}
        </div>
      )}
    </article>
  );
}

function ActButton({ act, onAct }: { act: TableAct; onAct: (actId: string) => void }) {
  const face = (
    <>
      {act.label}
      {act.cost !== undefined && <span class="twin-act__cost">{act.cost}</span>}
    </>
  );
  // What changes a paper for good is held, by key as by hand, and can be taken back until let go.
  if (verbForms[act.verb].held) {
    const verb = act.verb === 'tear' ? 'tear' : 'stamp';
    return (
      <HoldButton class="twin-act" data={act.id} verb={verb} onDone={() => onAct(act.id)}>
        {face}
      </HoldButton>
    );
  }
  return (
    <button type="button" class="twin-act" data-act={act.id} data-verb={act.verb} onClick={() => onAct(act.id)}>
      {face}
    </button>
  );
}
