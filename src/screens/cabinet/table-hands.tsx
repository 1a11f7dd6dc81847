// This module gives the minister's table its place: the canvas when it can be had, the papers as text always.
// Phaser is fetched only when a table is in front of the player; until then, and without it, the papers are read as text.

import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TableHandle } from '../../canvas/table/mount-table';
import type { TableView } from '../../play/table';
import { comparedPairs } from '../../play/table-verbs';
import { motionAllowed } from '../../ui/motion';
import { TableTwin } from '../../ui/table-twin';
import { useText } from '../../ui/text-context';

/** A table in its place. */
export interface TableHandsProps {
  readonly view: TableView;
  /** Pictures are wanted; otherwise text only. */
  readonly drawn: boolean;
  /** The papers can only be read here, or are drawn after all. */
  readonly onTold: (told: boolean) => void;
  readonly onAct: (actId: string) => void;
  readonly sound: (id: string) => void;
  /** Filled with the mounted table, so that the papers in text can point at it. */
  readonly handle: RefObject<TableHandle | null>;
}

/** The canvas has every act; so has the list of choices. */
export function TableHands({ view, drawn, onTold, onAct, sound, handle }: TableHandsProps) {
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef({ view, onAct, sound });
  latest.current = { view, onAct, sound };
  const [state, setState] = useState<'waiting' | 'drawn' | 'text'>(drawn ? 'waiting' : 'text');

  useEffect(() => {
    const element = host.current;
    if (!element || !drawn) return;
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
      settle(mounted.tier === 'none' ? 'text' : 'drawn');
    };
    const settle = (next: 'drawn' | 'text'): void => {
      setState(next);
      onTold(next === 'text');
    };
    open().catch(() => {
      if (here) settle('text');
    });
    return () => {
      here = false;
      handle.current?.destroy();
      handle.current = null;
    };
  }, [drawn]);

  useEffect(() => {
    handle.current?.update(view);
  }, [view]);

  return (
    <div class={`cabinet-hands cabinet-hands--${state}`} data-hands="table">
      <div class="cabinet-hands__canvas" ref={host} aria-hidden="true" />
    </div>
  );
}

/** The papers, to be read. Their acts stand in the list of choices and are not said twice. */
export function TableRead({
  view,
  open,
  handle,
}: Pick<TableHandsProps, 'view' | 'handle'> & { readonly open: boolean }) {
  const t = useText();
  return (
    <details class="cabinet-hands__read on-night" open={open || undefined}>
      <summary>{t('cabinet.table.read')}</summary>
      <TableTwin
        view={{ ...view, acts: [] }}
        pairs={comparedPairs(view)}
        onAct={() => undefined}
        onSelect={(thing) => handle.current?.focus(thing)}
      />
    </details>
  );
}
