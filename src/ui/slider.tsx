// This module is a slider: a native range with its label and its value in words, so that keys and speech just work.

import './slider.css';
import { useId } from 'preact/hooks';

/** `name` is the lever's or setting's id: tests and assistive tools find the control by it. */
export interface SliderProps {
  readonly name: string;
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  /** The value as a person would say it: "3 months". */
  readonly valueText: string;
  readonly onInput: (value: number) => void;
  /** Called once when the hand lets go; for work too heavy to do while sliding. */
  readonly onSettle?: (value: number) => void;
  readonly hint?: string;
  /** Colour of the filled part; never the only sign of a meaning. */
  readonly tone?: 'lamp' | 'teal' | 'violet';
  readonly disabled?: boolean;
}

/** A labelled slider with its value text. */
export function Slider(props: SliderProps) {
  const { name, label, value, min, max, step = 1, valueText, hint, tone = 'lamp', disabled = false } = props;
  const id = useId();
  const share = max === min ? 0 : (value - min) / (max - min);
  return (
    <div class={`slider slider--${tone}`}>
      <div class="slider__head">
        <label class="slider__label" for={id}>
          {label}
        </label>
        <output class="slider__value" for={id}>
          {valueText}
        </output>
      </div>
      <input
        id={id}
        name={name}
        class="slider__range"
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        disabled={disabled}
        aria-valuetext={valueText}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        style={{ '--filled': `${share * 100}%` }}
        onInput={(event) => props.onInput(Number(event.currentTarget.value))}
        onChange={(event) => props.onSettle?.(Number(event.currentTarget.value))}
      />
      {hint !== undefined && (
        <p class="slider__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
