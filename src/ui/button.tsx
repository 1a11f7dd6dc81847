// This module is the one push button: a real <button>, never a styled link or div.

import './button.css';
import type { ComponentChildren, Ref } from 'preact';

/** `primary` for the one way on, `plain` for the rest, `quiet` for bars, `danger` for what cannot be undone. */
export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  /** Accessible name where the face is only a sign. */
  readonly label?: string;
  readonly id?: string;
  readonly class?: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** A button. A disabled one stays focusable and says so, since a vanished control is harder to understand than a closed one. */
export function Button(props: ButtonProps) {
  const { children, onPress, kind = 'plain', disabled = false, pressed, label, id, buttonRef } = props;
  return (
    <button
      type="button"
      id={id}
      ref={buttonRef ?? null}
      class={`button button--${kind} ${props.class ?? ''}`}
      aria-disabled={disabled || undefined}
      aria-pressed={pressed}
      aria-label={label}
      onClick={() => {
        if (!disabled) onPress();
      }}
    >
      {children}
    </button>
  );
}
