// This module gives the table its place on the screen: the canvas when it can be had, the papers as text beneath it always.
// Phaser is fetched only when a table is in front of the player; until then, and without it, the papers are read as text.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { TableHandle } from '../../canvas/table/mount-table';
import type { TableView } from '../../play/table';
import { motionAllowed } from '../../ui/motion';
import { TableTwin } from '../../ui/table-twin';
import { useText } from '../../ui/text-context';

/** A table in its place. */
export interface TablePlaceProps {
  readonly view: TableView;
  readonly onAct: (actId: string) => void;
  readonly sound: (id: string) => void;
}

/** The canvas has every act; so has the list of choices. The text twin beneath is for reading the papers. */
export function TablePlace({ view, onAct, sound }: TablePlaceProps) {
  const t = useText();
  const host = useRef<HTMLDivElement>(null);
  const handle = useRef<TableHandle | undefined>(undefined);
  const latest = useRef({ view, onAct, sound });
  latest.current = { view, onAct, sound };
  const [drawn, setDrawn] = useState<'waiting' | 'drawn' | 'text'>('waiting');

  useEffect(() => {
    const element = host.current;
    if (!element) return;
    let here = true;
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
      setDrawn(mounted.tier === 'none' ? 'text' : 'drawn');
    };
    open().catch(() => {
      if (here) setDrawn('text');
    });
    return () => {
      here = false;
      handle.current?.destroy();
      handle.current = undefined;
    };
  }, []);

  useEffect(() => {
    handle.current?.update(view);
  }, [view]);

  return (
    <div class={`table-place table-place--${drawn}`}>
      <div class="table-place__canvas" ref={host} aria-hidden="true" />
      <div class="table-place__text on-night">
        <details class="table-place__read" open={drawn === 'text' || undefined}>
          <summary>{t('road.table.read')}</summary>
          <TableTwin view={{ ...view, acts: [] }} onAct={onAct} onSelect={(thing) => handle.current?.focus(thing)} />
        </details>
      </div>
    </div>
  );
}
