// This module is the desk while nobody is at the glass: words on a sheet, and below them the officer's own things.

import type { ComponentChildren } from 'preact';
import type { Beat } from '../../play/beat';
import { comparedPairs } from '../../play/table-verbs';
import { TableTwin } from '../../ui/table-twin';
import { DeskCanvas } from './desk-canvas';
import type { DeskView } from './desk-view';

/** The desk between travellers. */
export interface DeskStoryProps {
  readonly beat: Beat;
  readonly view: DeskView;
  readonly narrow: boolean;
  readonly textOnly: boolean;
  readonly reading: boolean;
  readonly onReading: (reading: boolean) => void;
  readonly onChoose: (optionId: string) => void;
  readonly sound: (id: string) => void;
  readonly children: ComponentChildren;
}

/** Words above, things below; on a phone the words alone, whose choices hold every act. */
export function DeskStory({ view, narrow, textOnly, reading, onReading, onChoose, sound, children }: DeskStoryProps) {
  const table = view.drawn;
  return (
    <div class={`desk-story ${table && !narrow ? 'desk-story--table' : ''}`}>
      <div class="desk-story__words">{children}</div>
      {table && !narrow && (
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
