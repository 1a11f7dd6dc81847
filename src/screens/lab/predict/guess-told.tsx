// This module tells how a guess went and how guesses went on this device, in plain numbers, and offers the ways on.

import type { Translate } from '../../../i18n/translate';
import type { Session } from '../../../session/session';
import { Button } from '../../../ui/button';
import { Switch } from '../../../ui/switch';
import { useStore } from '../../../ui/use-store';
import type { GuessResult } from './guess-result';

/** The end of a guess. */
export function GuessTold(props: {
  readonly result: GuessResult;
  readonly session: Session;
  readonly t: Translate;
  readonly onAgain: () => void;
  readonly onShow: () => void;
}) {
  const { result, session, t, onAgain, onShow } = props;
  const guesses = useStore(session.store, (state) => state.guesses);
  const offered = useStore(session.store, (state) => state.settings.labGuess);
  return (
    <>
      <p class="guess__sentence">
        {result.leaves === undefined
          ? t('lab-predict.told.never')
          : t('lab-predict.told.inside', { n: result.monthsInside, months: result.months })}{' '}
        {t(result.guessed === result.came ? 'lab-predict.told.way' : 'lab-predict.told.other-way', {
          guessed: t(`lab-predict.way.${result.guessed}`),
          came: t(`lab-predict.way.${result.came}`),
        })}
      </p>
      {guesses.guesses > 1 && (
        <p>
          {t('lab-predict.tally.all', {
            n: guesses.guesses,
            share: Math.round((100 * guesses.monthsInside) / Math.max(1, guesses.months)),
            right: guesses.directionsRight,
          })}
        </p>
      )}
      <p class="guess__small">{t('lab-predict.tally.kept')}</p>
      <div class="guess__ways">
        <Button kind="primary" onPress={onShow}>
          {t('lab-predict.told.show')}
        </Button>
        <Button onPress={onAgain}>{t('lab-predict.told.again')}</Button>
        {guesses.guesses > 0 && (
          <Button kind="quiet" onPress={() => session.forgetGuesses()}>
            {t('lab-predict.tally.forget')}
          </Button>
        )}
      </div>
      <Switch
        name="lab-guess"
        label={t('lab-predict.offer')}
        hint={t('lab-predict.offer.hint')}
        on={offered}
        onChange={(on) => session.setSetting('labGuess', on)}
      />
    </>
  );
}
