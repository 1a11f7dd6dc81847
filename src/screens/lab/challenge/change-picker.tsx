// This module is how a reader finds something to change: by a word, or by a question on which studies disagree.

import { useId, useState } from 'preact/hooks';
import type { Translate } from '../../../i18n/translate';
import type { ChallengeCard } from './challenge-card';
import { leversOfCard, nameOfChange, numbersOfCard } from './challenge-work';
import { type Changeable, findChanges, mostFound, numbersOf, questionsOfCard } from './find-changes';

/** What the picker needs. */
export interface ChangePickerProps {
  readonly card: ChallengeCard;
  readonly open: readonly Changeable[];
  readonly t: Translate;
  readonly onPick: (what: readonly Changeable[]) => void;
}

/** The picker. */
export function ChangePicker({ card, open, t, onPick }: ChangePickerProps) {
  const id = useId();
  const [asked, setAsked] = useState('');
  const found = findChanges(t, card, asked);
  const questions = questionsOfCard(card);
  const counts = { numbers: numbersOfCard(card).length, levers: leversOfCard(card).length };
  const kinds = counts.numbers === 0 ? 'levers' : counts.levers === 0 ? 'numbers' : 'both';
  return (
    <section class="challenge__pick" aria-labelledby={`${id}-head`}>
      <h3 id={`${id}-head`}>{t('lab-challenge.pick.title')}</h3>
      <p class="challenge__small" id={`${id}-what`}>
        {t(`lab-challenge.pick.what.${kinds}`, counts)}
      </p>
      <label class="challenge__search">
        <span>{t('lab-challenge.pick.search')}</span>
        <input
          type="search"
          aria-describedby={`${id}-what`}
          value={asked}
          maxLength={60}
          onInput={(event) => setAsked(event.currentTarget.value)}
        />
      </label>
      <p class="challenge__small" role="status">
        {asked.trim() === '' ? '' : t('lab-challenge.pick.found', { n: found.length, shown: mostFound })}
      </p>
      {found.length > 0 && (
        <ul class="challenge__found">
          {found.slice(0, mostFound).map((each) => {
            const lies = open.some((what) => nameOfChange(what) === nameOfChange(each));
            return (
              <li key={nameOfChange(each)}>
                <button type="button" aria-disabled={lies || undefined} onClick={() => !lies && onPick([each])}>
                  <span class="challenge__kind">
                    {t(lies ? 'lab-challenge.pick.lies' : `lab-challenge.pick.kind.${each.kind}`)}
                  </span>{' '}
                  {each.name}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {questions.length > 0 && (
        <label class="guess__field">
          <span>{t('lab-challenge.pick.question')}</span>
          <select
            value=""
            onChange={(event) => {
              const question = questions.find((each) => each.id === event.currentTarget.value);
              event.currentTarget.value = '';
              const allowed = numbersOfCard(card);
              if (question === undefined) return;
              onPick(
                numbersOf(question)
                  .filter((number) => allowed.includes(number))
                  .map((number) => ({ kind: 'number', id: number })),
              );
            }}
          >
            <option value="">{t('lab-challenge.pick.none')}</option>
            {questions.map((question) => (
              <option key={question.id} value={question.id}>
                {question.question}
              </option>
            ))}
          </select>
        </label>
      )}
    </section>
  );
}
