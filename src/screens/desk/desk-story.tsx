// This module is the desk while nobody is at the glass: words on a sheet, and below them the officer's own things.

import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Beat } from '../../play/beat';
import { comparedPairs } from '../../play/table-verbs';
import { TableTwin } from '../../ui/table-twin';
import { DeskCanvas } from './desk-canvas';
import type { DeskView } from './desk-view';

/** The desk between travellers. */
export interface DeskStoryProps {
  readonly beat: Beat;
  readonly view: DeskView;
  readonly textOnly: boolean;
  readonly reading: boolean;
  readonly onReading: (reading: boolean) => void;
  readonly onChoose: (optionId: string) => void;
  readonly sound: (id: string) => void;
  readonly children: ComponentChildren;
}

/** Words and things beside each other; on a phone the things lie above. Every act is among the choices too. */
export function DeskStory({ beat, view, textOnly, reading, onReading, onChoose, sound, children }: DeskStoryProps) {
  // A new moment is read from its head, wherever the one before was left.
  useLayoutEffect(() => window.scrollTo(0, 0), [beat.index]);
  const table = view.drawn;
  // A sheet with more than a heading can be read in words too, whether the table is drawn or not.
  const sheets = (table?.things ?? []).filter((thing) => thing.zone === 'middle' && thing.lines.length > 1);
  const toldByTwin = textOnly || reading;
  return (
    <div class={`desk-story ${table ? 'desk-story--table desk-story--things' : ''}`}>
      <div class="desk-story__words">{children}</div>
      {!toldByTwin &&
        sheets.map((sheet) => (
          <article key={sheet.id} class="desk-paper on-paper only-spoken" aria-label={sheet.title}>
            <h2 class="desk-paper__title">{sheet.title}</h2>
            <ul class="desk-paper__lines">
              {sheet.lines.map((line) => (
                <li key={line.id} class="desk-paper__line">
                  {line.text}
                </li>
              ))}
            </ul>
          </article>
        ))}
      {table !== undefined && (
        <div class="desk-story__table">
          <DeskCanvas
            view={table}
            onAct={onChoose}
            sound={sound}
            textOnly={textOnly}
            reading={reading}
            onReading={onReading}
          >
            <TableTwin view={{ ...table, acts: [] }} pairs={comparedPairs(table)} onAct={onChoose} />
          </DeskCanvas>
        </div>
      )}
    </div>
  );
}
