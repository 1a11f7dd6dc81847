// This module is one card on the table: what it asks, how it stands, what is changed, and the code of what was found.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../../i18n/translate';
import { copyText } from '../../../platform/clipboard';
import type { SimRunner } from '../../../sim/run-api';
import { Button } from '../../../ui/button';
import type { WorldPair } from '../lab-worlds';
import type { ChallengeCard } from './challenge-card';
import {
  type Change,
  nameOfChange,
  pairOf,
  startValue,
  withChange,
  withoutChange,
  writeSolution,
} from './challenge-work';
import { ChangeFields } from './change-fields';
import { ChangePicker } from './change-picker';
import { type Changeable, nameSaid, valueSaid } from './find-changes';
import { GoalTable } from './goal-table';
import { useChallenge } from './use-challenge';
import { otherLucks, useOtherLucks } from './use-other-lucks';

/** What a card needs. */
export interface CardTableProps {
  readonly sim: SimRunner;
  readonly card: ChallengeCard;
  /** Changes it opens with: somebody's code. */
  readonly opened: readonly Change[];
  readonly t: Translate;
  readonly onBack: () => void;
  /** The reader wants these worlds in the lab. */
  readonly onPair: (pair: WorldPair) => void;
}

/** One card. */
export function CardTable({ sim, card, opened, t, onBack, onPair }: CardTableProps) {
  const [changes, setChanges] = useState<readonly Change[]>(opened);
  const [open, setOpen] = useState<readonly Changeable[]>(opened.map(({ kind, id }) => ({ kind, id })));
  const [said, setSaid] = useState('');
  const run = useChallenge(sim, card, changes);
  const lucks = useOtherLucks(sim, card, changes);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const done = run.judgement?.done === true && !run.busy;
  const copy = (): void => {
    const code = writeSolution(card, changes);
    copyText(code).then(
      (copied) => setSaid(t(copied ? 'lab-challenge.code.copied' : 'lab-challenge.code.by-hand')),
      () => setSaid(t('lab-challenge.code.by-hand')),
    );
  };
  const remove = (what: Changeable): void => {
    setOpen(open.filter((each) => nameOfChange(each) !== nameOfChange(what)));
    setChanges((now) => withoutChange(now, what));
  };
  const add = (what: readonly Changeable[]): void => {
    const lies = open.map(nameOfChange);
    setOpen([...open, ...what.filter((each) => !lies.includes(nameOfChange(each)))]);
  };
  return (
    <div class="challenge" data-card={card.id}>
      <div class="challenge__side">
        <div class="challenge__asks">
          <h3 ref={head} tabIndex={-1}>
            {t(`lab-challenge.${card.id}.title`)}
          </h3>
          {card.goal.kind === 'break' && (
            <blockquote class="challenge__says">
              <p>{t(`lab-challenge.${card.id}.says`)}</p>
              <footer>{t(`lab-challenge.${card.id}.who`)}</footer>
            </blockquote>
          )}
          <p>{t(`lab-challenge.${card.id}.asks`)}</p>
          <p class="challenge__small">
            {t(`lab-challenge.${card.id}.worlds`, {
              a: t(`policy.${card.start.a.preset}.name`),
              b: t(`policy.${card.start.b.preset}.name`),
            })}
          </p>
        </div>
        <GoalTable card={card} judgement={run.judgement} busy={run.busy} t={t} />
        {run.failed && (
          <p role="alert">
            {t('lab-challenge.failed')} <Button onPress={run.retry}>{t('lab-challenge.retry')}</Button>
          </p>
        )}
        <p role="status" class="challenge__status" data-done={done}>
          {run.judgement === undefined || run.busy
            ? t('lab-challenge.running')
            : done
              ? t(`lab-challenge.done.${card.goal.kind}`, { n: changes.length, par: card.par })
              : t(`lab-challenge.open.${card.goal.kind}`, { n: changes.length, par: card.par })}
        </p>
        <div class="challenge__state">
          {done && changes.length > 0 && (
            <>
              <p>{t('lab-challenge.took')}</p>
              <ul>
                {changes.map((change) => (
                  <li key={nameOfChange(change)}>
                    {t('lab-challenge.took.one', {
                      name: nameSaid(t, change),
                      from: valueSaid(t, { ...change, value: startValue(card, change) }),
                      to: valueSaid(t, change),
                    })}
                  </li>
                ))}
              </ul>
              <p class="challenge__small">{t('lab-challenge.honest')}</p>
              {lucks.asked && (
                <p role="status">
                  {lucks.failed
                    ? t('lab-challenge.failed')
                    : lucks.tried < otherLucks
                      ? t('lab-challenge.lucks.running', { tried: lucks.tried, of: otherLucks })
                      : t('lab-challenge.lucks.told', { n: lucks.done, of: otherLucks })}
                </p>
              )}
              <output class="challenge__code">{writeSolution(card, changes)}</output>
            </>
          )}
          <div class="guess__ways">
            {done && changes.length > 0 && (
              <>
                <Button disabled={lucks.asked && !lucks.failed} onPress={lucks.ask}>
                  {t('lab-challenge.lucks.try')}
                </Button>
                <Button onPress={copy}>{t('lab-challenge.code.copy')}</Button>
              </>
            )}
            <Button onPress={() => onPair(pairOf(card, changes))}>{t('lab-challenge.to-lab')}</Button>
            <Button onPress={onBack}>{t('lab-challenge.back')}</Button>
          </div>
          <p role="status">{said}</p>
        </div>
      </div>
      <div class="challenge__side">
        <section aria-label={t('lab-challenge.bench.title')}>
          <h3>{t('lab-challenge.bench.count', { n: changes.length })}</h3>
          <ChangeFields
            card={card}
            open={open}
            changes={changes}
            t={t}
            onChange={(change) => setChanges((now) => withChange(card, now, change))}
            onRemove={remove}
          />
        </section>
        <ChangePicker card={card} open={open} t={t} onPick={add} />
      </div>
    </div>
  );
}
