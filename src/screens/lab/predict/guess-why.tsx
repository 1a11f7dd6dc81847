// This module asks why the model left the line. The reasons stand in the order of the full list, without figures, until one
// is picked; then all figures are shown, and what the model moved most is said as what it is: a move, not a cause.

import type { Translate } from '../../../i18n/translate';
import type { OutputId } from '../../../sim/run-api';
import { Button } from '../../../ui/button';
import { valueWords } from '../number-words';
import { mostMoved, type Reason } from './reasons';

/** What was picked: the output of a reason, or none of those offered. */
export type Picked = OutputId | 'none';

/** The question. */
export function GuessWhy(props: {
  readonly reasons: readonly Reason[];
  readonly picked: Picked | undefined;
  readonly t: Translate;
  readonly onPick: (picked: Picked) => void;
}) {
  const { reasons, picked, t, onPick } = props;
  if (reasons.length === 0) return <p>{t('lab-predict.why.nothing')}</p>;
  if (picked === undefined) {
    return (
      <fieldset class="guess__why">
        <legend>{t('lab-predict.why.ask')}</legend>
        {reasons.map((reason) => (
          <Button key={reason.display.id} onPress={() => onPick(reason.display.id)}>
            {t(`lab-predict.why.${reason.way}`, { name: t(`output.${reason.display.id}.name`) })}
          </Button>
        ))}
        <Button onPress={() => onPick('none')}>{t('lab-predict.why.none')}</Button>
      </fieldset>
    );
  }
  const most = mostMoved(reasons);
  const yours = reasons.find((reason) => reason.display.id === picked);
  return (
    <div class="guess__because" role="status">
      {yours !== undefined && <p>{t('lab-predict.why.yours', words(t, yours))}</p>}
      {most !== undefined &&
        (most === yours ? <p>{t('lab-predict.why.most-too')}</p> : <p>{t('lab-predict.why.most', words(t, most))}</p>)}
      <ul>
        {reasons
          .filter((reason) => reason !== most && reason !== yours)
          .map((reason) => (
            <li key={reason.display.id}>{t('lab-predict.why.also', words(t, reason))}</li>
          ))}
      </ul>
      <p class="guess__small">{t('lab-predict.why.honest')}</p>
    </div>
  );
}

function words(t: Translate, { display, a, b }: Reason): { name: string; a: string; b: string } {
  return {
    name: t(`output.${display.id}.name`),
    a: valueWords(t, a, display.measure),
    b: valueWords(t, b, display.measure),
  };
}
