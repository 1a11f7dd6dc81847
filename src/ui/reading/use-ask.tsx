// This module keeps the one note that may lie open on a page: what was asked about, and the sheet that answers.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Ask } from '../story-text';
import { useText } from '../text-context';
import { AskNote } from './ask-note';
import { PersonLines } from './person-lines';
import type { Reading } from './use-reading';

/** Asking about words and people. */
export interface Asking {
  readonly ask: Ask;
  /** What lies open: `word waymark`. */
  readonly asked: string | undefined;
  readonly close: () => void;
  /** The sheet, to be placed anywhere on the page. */
  readonly note: ComponentChildren;
}

/** Ask about words and people on a page. */
export function useAsk(reading: Reading): Asking {
  const t = useText();
  const [open, setOpen] = useState<{ kind: 'word' | 'person'; id: string; anchor: HTMLElement }>();
  const asked = open && `${open.kind} ${open.id}`;
  const close = (): void => setOpen(undefined);
  const { story } = reading;
  const person = open?.kind === 'person' ? reading.people.find((each) => each.id === open.id) : undefined;
  return {
    ask: (kind, id, anchor) => setOpen(asked === `${kind} ${id}` ? undefined : { kind, id, anchor }),
    asked,
    close,
    note: open && story && (
      <AskNote
        key={asked}
        title={open.kind === 'word' ? t(`words.${open.id}`) : story.speaker(open.id).name}
        anchor={open.anchor}
        onClose={close}
      >
        {open.kind === 'word' && <p>{t(`words.${open.id}.meaning`)}</p>}
        {person && <PersonLines person={person} partName={story.partName} />}
        {open.kind === 'person' && !person && <p>{t('ui.people.nothing')}</p>}
      </AskNote>
    ),
  };
}
