// This module tells what the last change did: the control that moved, in a sentence, and the six differences it made.

import type { Translate } from '../../../i18n/translate';
import { leverById } from '../../../policy/levers';
import { differenceWords, leverWords } from '../number-words';
import type { LastChange, MovedLever } from './last-change';

/** The note. */
export function LastChangeNote({ change, t }: { readonly change: LastChange; readonly t: Translate }) {
  const { side, preset, moved, headlines } = change;
  const [first, ...others] = moved;
  return (
    <section class="lab-change" aria-label={t('lab.change.label')}>
      <h3>{t('lab.change.title')}</h3>
      <p>
        {preset !== undefined
          ? t('lab.change.preset', { side: t(`lab.side.${side}`), policy: t(`policy.${preset}.name`) })
          : first !== undefined && movedWords(t, first)}{' '}
        {preset === undefined && others.length > 0 && t('lab.change.more', { n: others.length })}
      </p>
      <ul>
        {headlines.map(({ display, difference }) => (
          <li key={display.id}>
            <span>{t(`output.${display.id}.name`)}</span>
            <strong>{differenceWords(t, difference, display.measure)}</strong>
          </li>
        ))}
      </ul>
      <p class="lab__small">{t('lab.change.honest', { side: t(`lab.side.${side}`) })}</p>
    </section>
  );
}

/** "Patrols and barriers: 1× status quo → 1.6× status quo." */
export function movedWords(t: Translate, { lever, from, to }: MovedLever): string {
  const spec = leverById(lever);
  return t('lab.change.moved', {
    lever: t(`lever.${lever}.name`),
    from: leverWords(t, spec, from),
    to: leverWords(t, spec, to),
  });
}
