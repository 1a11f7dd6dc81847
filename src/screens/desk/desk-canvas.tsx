// This module gives the drawn desk its place. Phaser is fetched only when papers lie there; without it, or when pictures are
// unwanted, the same papers are read as text.

import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TableHandle } from '../../canvas/table/mount-table';
import type { TableView } from '../../play/table';
import { motionAllowed } from '../../ui/motion';
import { useText } from '../../ui/text-context';

/** The drawn desk. */
export interface DeskCanvasProps {
  readonly view: TableView;
  readonly onAct: (actId: string) => void;
  readonly sound: (id: string) => void;
  /** Pictures are unwanted: text alone. */
  readonly textOnly: boolean;
  /** The papers are read as text just now; kept by the screen, so that it holds for the next traveller too. */
  readonly reading: boolean;
  readonly onReading: (reading: boolean) => void;
  /** The papers as text. */
  readonly children: ComponentChildren;
}

/** Canvas and, one button away, the papers in words. */
export function DeskCanvas({ view, onAct, sound, textOnly, reading, onReading, children }: DeskCanvasProps) {
  const t = useText();
  const host = useRef<HTMLDivElement>(null);
  const handle = useRef<TableHandle | undefined>(undefined);
  const latest = useRef({ view, onAct, sound });
  latest.current = { view, onAct, sound };
  const [drawn, setDrawn] = useState<'waiting' | 'drawn' | 'text'>(textOnly ? 'text' : 'waiting');
  const text = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = host.current;
    if (!element || textOnly) return;
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
      // Somebody already reading the papers by keys keeps them.
      if (text.current?.contains(document.activeElement)) onReading(true);
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
  }, [textOnly]);

  useEffect(() => {
    handle.current?.update(view);
  }, [view]);

  const asText = drawn !== 'drawn' || reading;
  return (
    <div class={`desk-canvas desk-canvas--${drawn}`}>
      {drawn !== 'text' && <div class="desk-canvas__host" ref={host} aria-hidden="true" />}
      {drawn === 'drawn' && (
        <button type="button" class="desk-canvas__switch" aria-pressed={reading} onClick={() => onReading(!reading)}>
          {t('desk.read-papers')}
        </button>
      )}
      {asText && (
        <div class="desk-canvas__text" ref={text}>
          {children}
        </div>
      )}
    </div>
  );
}
