// This module is a stepper: less, the value in words, more; a spin button to assistive tools.

import './stepper.css';
import { useId } from 'preact/hooks';
import { useText } from './text-context';

/** A number moved in equal steps within a range. */
export interface StepperProps {
  readonly name: string;
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly valueText: string;
  readonly onChange: (value: number) => void;
}

/** A labelled stepper. Arrow keys, Home and End work on the value itself. */
export function Stepper({ name, label, value, min, max, step = 1, valueText, onChange }: StepperProps) {
  const t = useText();
  const id = useId();
  const set = (next: number): void => {
    const kept = Math.min(max, Math.max(min, next));
    if (kept !== value) onChange(kept);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const moves: Readonly<Record<string, number>> = {
      ArrowUp: value + step,
      ArrowRight: value + step,
      ArrowDown: value - step,
      ArrowLeft: value - step,
      Home: min,
      End: max,
    };
    const next = moves[event.key];
    if (next === undefined) return;
    event.preventDefault();
    set(next);
  };
  return (
    <div class="stepper">
      <span class="stepper__label" id={id}>
        {label}
      </span>
      <div class="stepper__row">
        <button
          type="button"
          class="stepper__move"
          tabIndex={-1}
          aria-label={t('ui.stepper.less', { label })}
          aria-disabled={value <= min || undefined}
          onClick={() => set(value - step)}
        >
          <span aria-hidden="true">−</span>
        </button>
        <div
          class="stepper__value"
          role="spinbutton"
          tabIndex={0}
          data-name={name}
          aria-labelledby={id}
          aria-valuenow={value}
          aria-valuemin={min}
          aria-valuemax={max}
          aria-valuetext={valueText}
          onKeyDown={onKeyDown}
        >
          {valueText}
        </div>
        <button
          type="button"
          class="stepper__move"
          tabIndex={-1}
          aria-label={t('ui.stepper.more', { label })}
          aria-disabled={value >= max || undefined}
          onClick={() => set(value + step)}
        >
          <span aria-hidden="true">+</span>
        </button>
      </div>
    </div>
  );
}
