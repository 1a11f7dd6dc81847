// This module puts "says who?" behind a number: one tap shows its label, source, year, and what contradicts it.

import './source-note.css';
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useText } from './text-context';

/** Contracts 19: the three labels a number may carry. */
export type NumberLabel = 'assumption' | 'second-hand' | 'checked';

/** What is known about a number. */
export interface SourceNoteProps {
  /** The number as shown. */
  readonly children: ComponentChildren;
  readonly label: NumberLabel;
  /** Who says so. */
  readonly source?: string | undefined;
  readonly year?: string | undefined;
  readonly strength?: string | undefined;
  readonly contradicts?: string | undefined;
}

/** A number that can be asked. */
export function SourceNote({ children, label, source, year, strength, contradicts }: SourceNoteProps) {
  const t = useText();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <span class="source-note">
      <button
        type="button"
        class="source-note__number"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !open) return;
          event.stopPropagation();
          setOpen(false);
        }}
      >
        {children}
        <span class={`source-note__mark source-note__mark--${label}`} aria-hidden="true" />
        <span class="only-spoken">{t('ui.source.ask')}</span>
      </button>
      <span class="source-note__card on-paper" id={id} role="note" hidden={!open}>
        <strong>{t(`ui.source.label.${label}`)}</strong>
        {source !== undefined && (
          <span>{t('ui.source.by', { source: year === undefined ? source : `${source}, ${year}` })}</span>
        )}
        {strength !== undefined && <span>{t('ui.source.strength', { strength })}</span>}
        {contradicts !== undefined && <span>{t('ui.source.against', { text: contradicts })}</span>}
      </span>
    </span>
  );
}
