// This module is one lever as a field: a slider, or a list where it has options. Which world it moves is its owner's.

import type { Translate } from '../../i18n/translate';
import { type LeverId, leverById } from '../../policy/levers';
import { Slider } from '../../ui/slider';
import { leverWords } from './number-words';

/** One lever to move. */
export interface LeverFieldProps {
  readonly lever: LeverId;
  readonly value: number;
  readonly t: Translate;
  readonly onMove: (value: number) => void;
}

/** The field. */
export function LeverField({ lever: id, value, t, onMove }: LeverFieldProps) {
  const lever = leverById(id);
  const label = t(`lever.${id}.name`);
  if (lever.options !== undefined) {
    return (
      <label class="lever-field">
        <span>{label}</span>
        <select name={id} value={String(value)} onChange={(event) => onMove(Number(event.currentTarget.value))}>
          {lever.options.map((option, at) => (
            <option key={option} value={String(at)}>
              {leverWords(t, lever, at)}
            </option>
          ))}
        </select>
      </label>
    );
  }
  const [min, max] = lever.range ?? [0, 1];
  return (
    <Slider
      name={id}
      label={label}
      value={value}
      min={min}
      max={max}
      step={lever.step ?? 1}
      valueText={leverWords(t, lever, value)}
      onInput={onMove}
    />
  );
}
