// This module is an on-off switch whose state is also a word.

import './switch.css';
import { useId } from 'preact/hooks';
import { useText } from './text-context';

/** Something that is on or off at once, without a save button. */
export interface SwitchProps {
  readonly name: string;
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly hint?: string;
}

/** A labelled switch. */
export function Switch({ name, label, on, onChange, hint }: SwitchProps) {
  const t = useText();
  const id = useId();
  return (
    <div class="switch">
      <div class="switch__words">
        <span id={id}>{label}</span>
        {hint !== undefined && (
          <span class="switch__hint" id={`${id}-hint`}>
            {hint}
          </span>
        )}
      </div>
      <button
        type="button"
        role="switch"
        class="switch__button"
        name={name}
        aria-checked={on}
        aria-labelledby={id}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onClick={() => onChange(!on)}
      >
        <span class="switch__track" aria-hidden="true" />
        <span class="switch__state" aria-hidden="true">
          {t(on ? 'ui.switch.on' : 'ui.switch.off')}
        </span>
      </button>
    </div>
  );
}
