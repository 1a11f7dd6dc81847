// This module gives the table its place on the screen. Phaser is fetched only when a table is in front of the player; until
// it arrives the papers are seen being laid, and without it they are read as text.

import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { TableHandle } from '../../canvas/table/mount-table';
import type { TableView } from '../../play/table';
import { motionAllowed } from '../../ui/motion';

/** How the table is shown: on its way, drawn, or told in text only. */
export type TableDrawn = 'waiting' | 'drawn' | 'text';

/** A table in its place. */
export interface TablePlaceProps {
  readonly view: TableView;
  readonly onAct: (actId: string) => void;
  readonly sound: (id: string) => void;
  readonly drawn: TableDrawn;
  readonly onDrawn: (drawn: TableDrawn) => void;
  /** Filled with the mounted table, so that the papers in text can point at it. */
  readonly handle: RefObject<TableHandle | null>;
}

/** More sheets than this are only a pile while they are being laid. */
const laidAtMost = 5;

/** The canvas has every act; so has the list of choices. */
export function TablePlace({ view, onAct, sound, drawn, onDrawn, handle }: TablePlaceProps) {
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef({ view, onAct, sound });
  latest.current = { view, onAct, sound };

  useEffect(() => {
    const element = host.current;
    if (!element) return;
    let here = true;
    onDrawn('waiting');
    const open = async (): Promise<void> => {
      const { mountTable } = await import('../../canvas/table/mount-table');
      if (!here) return;
      const mounted = await mountTable(element, {
        view: latest.current.view,
        onAct: (id) => latest.current.onAct(id),
        reducedMotion: !motionAllowed(),
        sound: (id) => latest.current.sound(id),
      });
      if (!here) {
        mounted.destroy();
        return;
      }
      handle.current = mounted;
      mounted.update(latest.current.view);
      onDrawn(mounted.tier === 'none' ? 'text' : 'drawn');
    };
    open().catch(() => {
      if (here) onDrawn('text');
    });
    return () => {
      here = false;
      handle.current?.destroy();
      handle.current = null;
    };
  }, []);

  useEffect(() => {
    handle.current?.update(view);
  }, [view]);

  return (
    <div class={`table-place table-place--${drawn}`} aria-hidden="true">
      <div class="table-place__canvas" ref={host} />
      {drawn === 'waiting' && (
        <div class="table-place__laying">
          {view.things.slice(0, laidAtMost).map((thing) => (
            <p key={thing.id} class="table-place__sheet on-paper">
              {thing.title}
            </p>
          ))}
        </div>
      )}
    </div>
  );
}
