// This module lists what can be said or done next. All choices look alike: no colour or place marks a right one. A closed one
// shows a person's reason at once, and the rule behind it on asking; it can still be tried.

import { useState } from 'preact/hooks';
import type { BeatOption } from '../play/beat';
import { useText } from './text-context';

/** Options of a beat. */
export interface ChoiceListProps {
  readonly options: readonly BeatOption[];
  readonly onChoose: (optionId: string) => void;
  readonly rule?: ((closedBy: string) => string) | undefined;
  /** Option that is read aloud. */
  readonly now?: string | undefined;
  /** They have not come yet: there for speech, not yet to be seen. */
  readonly waiting?: boolean;
}

/** Buttons in reading order, numbered for the keyboard. */
export function ChoiceList({ options, onChoose, rule, now, waiting = false }: ChoiceListProps) {
  const t = useText();
  const [asked, setAsked] = useState<string>();
  const keys = document.documentElement.dataset.keys !== 'off';
  const reason = (closedBy: string): string => {
    const key = `ui.closed.${closedBy}`;
    const said = t(key);
    return said === key ? t('ui.closed.other') : said;
  };
  return (
    <fieldset
      class={`story-panel__choices ${waiting ? 'story-panel__choices--waiting' : ''}`}
      data-choices={options.length}
    >
      <legend class="only-spoken">{t('ui.story.choices')}</legend>
      {options.map((option, at) => {
        const closedBy = option.closedBy;
        const open = asked === option.id;
        return (
          <div class="choice-row" key={option.id}>
            <button
              type="button"
              class={`choice ${closedBy === undefined ? '' : 'choice--closed'} ${now === option.id ? 'choice--now' : ''}`}
              data-option={option.id}
              data-hand={option.hand.kind}
              aria-keyshortcuts={keys && at < 9 ? String(at + 1) : undefined}
              onClick={() => onChoose(option.id)}
            >
              <span class="choice__number" aria-hidden="true">
                {at + 1}
              </span>
              <span class="choice__words">
                <span class="choice__text">{option.text}</span>
                {option.cost !== undefined && <span class="choice__cost">{option.cost}</span>}
                {closedBy !== undefined && <span class="choice__cost">{reason(closedBy)}</span>}
              </span>
            </button>
            {closedBy !== undefined && rule && (
              <button
                type="button"
                class="choice-row__why"
                aria-expanded={open}
                aria-controls={`rule-${option.id}`}
                aria-label={t('ui.story.why-of', { text: option.text })}
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
