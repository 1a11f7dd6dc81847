// This module is a small group of choices of which one holds: native radio buttons that look like slips of paper.

import './choice-group.css';
import { useId } from 'preact/hooks';

/** One choice among few. */
export interface ChoiceGroupProps<Value extends string> {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** A radio group. */
export function ChoiceGroup<Value extends string>({
  name,
  label,
  hint,
  choices,
  value,
  onChange,
}: ChoiceGroupProps<Value>) {
  const id = useId();
  return (
    <fieldset class="choice-group" aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
      <legend>{label}</legend>
      {hint !== undefined && (
        <p class="choice-group__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class="choice-group__row">
        {choices.map((choice) => (
          <label key={choice.value} class="choice-group__slip">
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
