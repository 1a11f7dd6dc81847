// This module is the small sheet that says what a word means or who somebody is. It lies over the page and moves nothing on
// it; Escape, a tap beside it or its own button put it away, and the place in the text is where it was.

import './ask-note.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useText } from '../text-context';

/** A note beside the word that was asked about. */
export interface AskNoteProps {
  readonly title: string;
  /** The word; focus goes back to it. */
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** The note. */
export function AskNote({ title, anchor, onClose, children }: AskNoteProps) {
  const t = useText();
  const id = useId();
  const note = useRef<HTMLDivElement>(null);
  const close = (): void => {
    onClose();
    if (anchor.isConnected) anchor.focus({ preventScroll: true });
  };

  useLayoutEffect(() => {
    const element = note.current;
    if (!element) return;
    try {
      // Above everything, where the browser can; else it is fixed above the page.
      element.showPopover?.();
    } catch {
      // A detached page has no top layer.
    }
    placeBeside(element, anchor);
    element.focus({ preventScroll: true });
  }, [anchor]);

  useEffect(() => {
    const onPointer = (event: PointerEvent): void => {
      const at = event.target;
      if (at instanceof Node && !note.current?.contains(at) && !anchor.contains(at)) onClose();
    };
    const onMove = (): void => {
      if (note.current) placeBeside(note.current, anchor);
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close();
    };
    document.addEventListener('pointerdown', onPointer);
    document.addEventListener('keydown', onKey);
    window.addEventListener('resize', onMove);
    // Larger type makes a larger note.
    const grown = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(onMove);
    if (note.current) grown?.observe(note.current);
    window.addEventListener('scroll', onMove, true);
    return () => {
      document.removeEventListener('pointerdown', onPointer);
      document.removeEventListener('keydown', onKey);
      window.removeEventListener('resize', onMove);
      grown?.disconnect();
      window.removeEventListener('scroll', onMove, true);
    };
  }, [anchor, onClose]);

  return (
    <div
      class="ask-note on-paper"
      ref={note}
      popover="manual"
      role="dialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      tabIndex={-1}
      onKeyDown={(event) => {
        // Digits and Escape belong to the note while it has the focus.
        event.stopPropagation();
        if (event.key === 'Escape') close();
      }}
    >
      <div class="ask-note__head">
        <h2 class="ask-note__title" id={`${id}-title`}>
          {title}
        </h2>
        <button type="button" class="ask-note__close" aria-label={t('ui.note.close', { title })} onClick={close}>
          <span aria-hidden="true">✕</span>
        </button>
      </div>
      <div class="ask-note__text" id={`${id}-text`}>
        {children}
      </div>
    </div>
  );
}

/** Below the word where there is room, else above it; always within the window. */
function placeBeside(note: HTMLElement, anchor: HTMLElement): void {
  const edge = 8;
  const word = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = note;
  const [wide, high] = [document.documentElement.clientWidth, window.innerHeight];
  const below = word.bottom + edge;
  const above = word.top - edge - height;
  const top = below + height <= high - edge ? below : above >= edge ? above : Math.max(edge, high - height - edge);
  const left = Math.min(Math.max(edge, word.left), Math.max(edge, wide - width - edge));
  note.style.top = `${Math.round(top)}px`;
  note.style.left = `${Math.round(left)}px`;
}
