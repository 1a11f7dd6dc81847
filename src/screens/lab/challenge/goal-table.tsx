// This module says how a card stands: every part of its goal with A and B, and in words whether it holds.

import type { Translate } from '../../../i18n/translate';
import { valueWords } from '../number-words';
import type { ChallengeCard } from './challenge-card';
import { displayOf, type Judgement } from './challenge-goal';

/** The table. */
export function GoalTable(props: {
  readonly card: ChallengeCard;
  readonly judgement: Judgement | undefined;
  readonly busy: boolean;
  readonly t: Translate;
}) {
  const { card, judgement, busy, t } = props;
  return (
    <table class="challenge__goal" aria-busy={busy}>
      <caption class="only-spoken">{t('lab-challenge.goal.caption')}</caption>
      <thead>
        <tr>
          {['part', 'a', 'b', 'stands'].map((head) => (
            <th key={head} scope="col">
              {t(`lab-challenge.goal.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {card.goal.parts.map((part) => {
          const display = displayOf(part);
          const found = judgement?.parts.find((each) => each.part === part);
          const value = (n: number | undefined) => (n === undefined ? '…' : valueWords(t, n, display.measure));
          const margin = part.by > 0 ? '-by' : '';
          const holds = found === undefined ? 'unknown' : found.holds ? 'holds' : 'not';
          return (
            <tr key={part.output} data-part={part.output} data-holds={holds}>
              <th scope="row">
                {t(`lab-challenge.wanted.${part.b}${margin}`, {
                  name: t(`output.${part.output}.name`),
                  n: Math.round(part.by * 100),
                })}
              </th>
              <td>{value(found?.a)}</td>
              <td>{value(found?.b)}</td>
              <td>
                <span class={`challenge__sign challenge__sign--${holds}`} aria-hidden="true" />{' '}
                {t(`lab-challenge.stands.${holds}`)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
