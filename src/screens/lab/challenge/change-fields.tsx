// This module is the bench of a card: what is being changed, each with its field and its way back.

import { type ParameterId, parameterById } from '../../../evidence/parameter-set';

import type { Translate } from '../../../i18n/translate';
import type { LeverId } from '../../../policy/levers';
import { Button } from '../../../ui/button';
import { Slider } from '../../../ui/slider';
import { LeverField } from '../lever-field';
import type { ChallengeCard } from './challenge-card';
import { type Change, nameOfChange, startValue } from './challenge-work';
import { type Changeable, nameSaid, valueSaid } from './find-changes';

/** What the bench needs. */
export interface ChangeFieldsProps {
  readonly card: ChallengeCard;
  /** What lies on the bench, changed or not. */
  readonly open: readonly Changeable[];
  readonly changes: readonly Change[];
  readonly t: Translate;
  readonly onChange: (change: Change) => void;
  readonly onRemove: (what: Changeable) => void;
}

/** The bench. */
export function ChangeFields({ card, open, changes, t, onChange, onRemove }: ChangeFieldsProps) {
  if (open.length === 0) return <p class="challenge__small">{t('lab-challenge.bench.empty')}</p>;
  return (
    <ul class="challenge__bench">
      {open.map((what) => {
        const changed = changes.find((each) => nameOfChange(each) === nameOfChange(what));
        const start = startValue(card, what);
        const value = changed?.value ?? start;
        const name = nameSaid(t, what);
        return (
          <li key={nameOfChange(what)} class="challenge__field" data-changed={changed !== undefined}>
            {what.kind === 'lever' ? (
              <LeverField
                lever={what.id as LeverId}
                value={value}
                t={t}
                onMove={(next) => onChange({ ...what, value: next } as Change)}
              />
            ) : (
              <NumberField
                id={what.id as ParameterId}
                name={name}
                value={value}
                valueText={valueSaid(t, { ...what, value })}
                onMove={(next) => onChange({ ...what, value: next } as Change)}
              />
            )}
            <p class="challenge__from">
              {changed === undefined
                ? t('lab-challenge.bench.unchanged')
                : t('lab-challenge.bench.from', { from: valueSaid(t, { ...what, value: start }) })}
            </p>
            <Button kind="quiet" label={t('lab-challenge.bench.remove-long', { name })} onPress={() => onRemove(what)}>
              {t('lab-challenge.bench.remove')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

function NumberField(props: {
  readonly id: ParameterId;
  readonly name: string;
  readonly value: number;
  readonly valueText: string;
  readonly onMove: (value: number) => void;
}) {
  const { low, high } = parameterById(props.id);
  return (
    <Slider
      name={props.id}
      label={props.name}
      value={props.value}
      min={low}
      max={high}
      step={(high - low) / 200}
      valueText={props.valueText}
      tone="violet"
      onInput={props.onMove}
    />
  );
}
