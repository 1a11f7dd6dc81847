// This module is the first thing a player does: a hand across a counter asks for the passport. What follows is one dry
// sentence and a way to the desks. It can be skipped, and never stands between the player and a card.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { ScreenProps } from '../../ui/screen-props';
import { useText } from '../../ui/text-context';
import { CounterScene } from './counter-scene';
import {
  counterTable,
  deedOfAct,
  deedOfFact,
  factOfDeed,
  type PassportDeed,
  passportFact,
  slipNumber,
} from './title-view';

/** What the moment needs. */
export interface PassportMomentProps {
  readonly session: ScreenProps['session'];
  readonly sound: ScreenProps['sound'];
  /** Move on to the cards. */
  readonly onSkip: () => void;
}

const soundOf: Readonly<Record<PassportDeed, string>> = { given: 'drawer', kept: 'paper-slide', shown: 'page-turn' };

/** The moment at the counter. */
export function PassportMoment({ session, sound, onSkip }: PassportMomentProps) {
  const t = useText();
  const [deed, setDeed] = useState(() => deedOfFact(session.store.getState().facts[passportFact]));
  const [now, setNow] = useState(false);
  const outcome = useRef<HTMLParagraphElement>(null);
  const view = counterTable(t, deed);

  useEffect(() => {
    // The button that was pressed is gone; the sentence it led to takes its place.
    if (now && deed !== undefined && document.activeElement === document.body)
      outcome.current?.focus({ preventScroll: true });
  }, [now, deed]);

  const onAct = (actId: string): void => {
    const next = deedOfAct(actId);
    if (next === undefined) return;
    sound.play(soundOf[next]);
    session.setFact(passportFact, factOfDeed(next));
    setNow(true);
    setDeed(next);
  };

  return (
    <section class="moment" aria-label={view.label}>
      <div class="moment__picture">
        <CounterScene view={view} deed={deed} onAct={onAct} onLift={() => sound.play('paper-slide')} />
        <p class="moment__speech on-paper">
          {deed === undefined ? t('title.moment.ask') : t(`title.moment.answer.${deed}`)}
        </p>
      </div>
      <div class="moment__foot">
        {deed === undefined ? (
          <>
            <p class="moment__hint">
              {t('title.moment.hint')}{' '}
              <button type="button" class="moment__skip" onClick={onSkip}>
                {t('title.moment.skip')}
              </button>
            </p>
            <fieldset class="moment__acts" data-choices={view.acts.length}>
              <legend class="only-spoken">{t('title.passport.legend')}</legend>
              {view.acts.map((act) => (
                <button
                  key={act.id}
                  type="button"
                  class="moment__act"
                  data-act={act.id}
                  data-verb={act.verb}
                  onClick={() => onAct(act.id)}
                >
                  {act.label}
                </button>
              ))}
            </fieldset>
          </>
        ) : (
          <div class="moment__after" role="status">
            <p class="moment__outcome" ref={outcome} tabIndex={-1}>
              {t(now ? `title.moment.then.${deed}` : `title.moment.later.${deed}`, { number: slipNumber })}
            </p>
            <p class="moment__lead">
              {t('title.moment.lead')}{' '}
              <button
                type="button"
                class="moment__skip"
                onClick={() => {
                  setNow(false);
                  setDeed(undefined);
                }}
              >
                {t('title.moment.again')}
              </button>
            </p>
          </div>
        )}
      </div>
    </section>
  );
}
