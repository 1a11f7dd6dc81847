// This module is a sentence that appears, is spoken politely, and can be put away; it never leaves by itself,
// since a sentence on a timer is lost on slow readers.

import './toast.css';
import type { ComponentChildren } from 'preact';
import { useText } from './text-context';

/** A dismissable sentence. */
export interface ToastProps {
  readonly children: ComponentChildren;
  readonly onDismiss: () => void;
  /** Something that can be done about it. */
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined;
  /** The sentence says what this browser refuses. */
  readonly lost?: boolean;
  /** The sentence says what went wrong. */
  readonly trouble?: boolean;
}

/** One toast; its holder places it. */
export function Toast({ children, onDismiss, action, lost, trouble }: ToastProps) {
  const t = useText();
  return (
    <div class="toast on-night" data-lost={lost ? '' : undefined} data-trouble={trouble ? '' : undefined}>
      <p class="toast__text">{children}</p>
      {action && (
        <button type="button" class="toast__close toast__act" onClick={action.onPress}>
          {action.label}
        </button>
      )}
      <button type="button" class="toast__close" onClick={onDismiss}>
        {t(action ? 'app.notice.later' : 'ui.toast.dismiss')}
      </button>
    </div>
  );
}
