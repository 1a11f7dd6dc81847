// This module asks what is guessed about: which headline, and what changes in B.

import type { Translate } from '../../../i18n/translate';
import { type LeverId, leverById } from '../../../policy/levers';
import { isPolicyId } from '../../../policy/policies';
import type { WorldPair } from '../lab-worlds';
import { LeverField } from '../lever-field';
import { headlineDisplays, type OutputDisplay } from '../output-display';
import { type GuessChange, leverChange, leversToGuess, policiesToGuess } from './guess-change';

/** What the first step needs. */
export interface GuessChooseProps {
  readonly pair: WorldPair;
  readonly display: OutputDisplay;
  readonly change: GuessChange;
  readonly t: Translate;
  readonly onDisplay: (display: OutputDisplay) => void;
  readonly onChange: (change: GuessChange) => void;
}

/** The first step. */
export function GuessChoose({ pair, display, change, t, onDisplay, onChange }: GuessChooseProps) {
  const chosen = change.kind === 'policy' ? change.policy : 'lever';
  return (
    <div class="guess__choose">
      <p>{t('lab-predict.lead')}</p>
      <label class="guess__field">
        <span>{t('lab-predict.choose.number')}</span>
        <select
          name="guess-headline"
          value={display.id}
          onChange={(event) => {
            const found = headlineDisplays.find((each) => each.id === event.currentTarget.value);
            if (found !== undefined) onDisplay(found);
          }}
        >
          {headlineDisplays.map(({ id }) => (
            <option key={id} value={id}>
              {t(`output.${id}.name`)}
            </option>
          ))}
        </select>
      </label>
      <label class="guess__field">
        <span>{t('lab-predict.choose.change')}</span>
        <select
          name="guess-change"
          value={chosen}
          onChange={(event) => {
            const to = event.currentTarget.value;
            if (isPolicyId(to)) onChange({ kind: 'policy', policy: to });
            else onChange(leverChange(pair, leversToGuess[0] ?? 'enforcement'));
          }}
        >
          {policiesToGuess(pair).map((id) => (
            <option key={id} value={id}>
              {t('lab-predict.choose.policy', { policy: t(`policy.${id}.name`) })}
            </option>
          ))}
          <option value="lever">{t('lab-predict.choose.lever')}</option>
        </select>
      </label>
      {change.kind === 'lever' && (
        <>
          <label class="guess__field">
            <span>{t('lab-predict.choose.which-lever')}</span>
            <select
              name="guess-lever"
              value={change.lever}
              onChange={(event) => onChange(leverChange(pair, event.currentTarget.value as LeverId))}
            >
              {leversToGuess.map((id) => (
                <option key={id} value={id}>
                  {t('lab-predict.choose.lever-in', {
                    lever: t(`lever.${id}.name`),
                    group: t(`lever-group.${leverById(id).group}`),
                  })}
                </option>
              ))}
            </select>
          </label>
          <LeverField
            lever={change.lever}
            value={change.value}
            t={t}
            onMove={(value) => onChange({ ...change, value })}
          />
        </>
      )}
    </div>
  );
}
