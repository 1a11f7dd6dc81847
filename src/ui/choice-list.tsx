// This module lists what can be said or done next. All choices look alike: no colour or place marks a right one.

import { useState } from 'preact/hooks';
import type { BeatOption } from '../play/beat';
import { useText } from './text-context';

/** Options of a beat. */
export interface ChoiceListProps {
  readonly options: readonly BeatOption[];
  readonly onChoose: (optionId: string) => void;
  readonly rule?: (closedBy: string) => string;
}

/** Buttons in reading order, numbered for the keyboard. */
export function ChoiceList({ options, onChoose, rule }: ChoiceListProps) {
  const t = useText();
  const [asked, setAsked] = useState<string>();
  return (
    <fieldset class="story-panel__choices" data-choices={options.length}>
      <legend class="only-spoken">{t('ui.story.choices')}</legend>
      {options.map((option, at) => {
        const closedBy = option.closedBy;
        const open = asked === option.id;
        return (
          <div class="choice-row" key={option.id}>
            <button
              type="button"
              class={`choice ${closedBy === undefined ? '' : 'choice--closed'}`}
              data-option={option.id}
              data-hand={option.hand.kind}
              onClick={() => onChoose(option.id)}
            >
              <span class="choice__number" aria-hidden="true">
                {at + 1}
              </span>
              <span class="choice__words">
                <span class="choice__text">{option.text}</span>
                {option.cost !== undefined && <span class="choice__cost">{option.cost}</span>}
              </span>
            </button>
            {closedBy !== undefined && rule && (
              <button
                type="button"
                class="choice-row__why"
                aria-expanded={open}
                aria-controls={`rule-${option.id}`}
                onClick={() => setAsked(open ? undefined : option.id)}
              >
                {t('ui.story.why')}
              </button>
            )}
            {closedBy !== undefined && rule && (
              <p class="choice-row__rule" id={`rule-${option.id}`} hidden={!open}>
                {rule(closedBy)}
              </p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
