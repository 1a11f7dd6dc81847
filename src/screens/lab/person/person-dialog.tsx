// This module is the page about one person: her months in A beside her months in B, as the map tells them.

import { useMemo } from 'preact/hooks';
import type { LightSource } from '../../../canvas/map/light-book';
import { lifeAt } from '../../../canvas/map/light-life';
import type { Translate } from '../../../i18n/translate';
import { Dialog } from '../../../ui/dialog';
import { originName, readLife, whatOf } from '../lab-follow';
import type { Side } from '../lab-worlds';

/** What the page needs. */
export interface PersonDialogProps {
  readonly sources: Readonly<Record<Side, LightSource | undefined>>;
  readonly person: number;
  readonly month: number;
  readonly t: Translate;
  readonly onClose: () => void;
}

/** One person in both worlds. */
export function PersonDialog({ sources, person, month, t, onClose }: PersonDialogProps) {
  const lives = {
    a: useMemo(() => readLife(sources.a, person), [sources.a, person]),
    b: useMemo(() => readLife(sources.b, person), [sources.b, person]),
  };
  const origin = (lives.a ?? lives.b)?.origin ?? 0;
  return (
    <Dialog title={t('lab.person.title', { origin: originName(t, origin) })} open wide onClose={onClose} ground="paper">
      <p>{t('lab.person.lead')}</p>
      <div class="lab-person">
        {(['a', 'b'] as const).map((side) => {
          const life = lives[side];
          if (life === undefined) return null;
          const now = lifeAt(life, month);
          return (
            <section key={side} aria-label={t(`lab.side.${side}`)}>
              <h3>{t(`lab.person.in-${side}`)}</h3>
              <ol>
                {life.months.map((entry) => (
                  <li key={entry.month} aria-current={entry === now ? 'step' : undefined}>
                    {t('lab.follow.month', { month: entry.month + 1, what: whatOf(t, entry) })}
                  </li>
                ))}
              </ol>
            </section>
          );
        })}
      </div>
    </Dialog>
  );
}
