// This module is a modal dialog on the browser's own <dialog>: focus trap, Escape and backdrop come with it.

import './dialog.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useText } from './text-context';

/** A dialog is closed by its owner: `onClose` asks for it. */
export interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  /** Buttons at the foot. */
  readonly actions?: ComponentChildren;
  readonly ground?: 'paper' | 'night';
  readonly wide?: boolean;
}

/** A modal dialog. Focus returns to where it was when it closes. */
export function Dialog({ title, open, onClose, children, actions, ground = 'paper', wide = false }: DialogProps) {
  const t = useText();
  const id = useId();
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = element.current;
    if (!dialog) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);
  return (
    <dialog
      ref={element}
      class={`dialog on-${ground} ${wide ? 'dialog--wide' : ''}`}
      aria-labelledby={id}
      onClose={() => {
        if (open) onClose();
      }}
      onClick={(event) => {
        // A click on the backdrop lands on the dialog element itself.
        if (event.target === element.current) onClose();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      {open && (
        <div class="dialog__sheet">
          <header class="dialog__head">
            <h2 id={id}>{title}</h2>
            <button type="button" class="dialog__close" aria-label={t('ui.dialog.close')} onClick={onClose}>
              <span aria-hidden="true">✕</span>
            </button>
          </header>
          <div class="dialog__body">{children}</div>
          {actions !== undefined && <footer class="dialog__actions">{actions}</footer>}
        </div>
      )}
    </dialog>
  );
}
