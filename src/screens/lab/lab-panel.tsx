// This module is the panel of world B: boats first, then two levers, all others folded, and whether both spend the same.

import type { Ref } from 'preact';
import type { Translate } from '../../i18n/translate';
import type { LeverId } from '../../policy/levers';
import { Button } from '../../ui/button';
import { Switch } from '../../ui/switch';
import { FirstLevers, FoldedLevers } from './lab-levers';
import { moneyKey } from './lab-parts';
import type { WorldPair } from './lab-worlds';
import { boatCount } from './patrol-boats';
import type { LabBoats } from './use-boats';

/** What the panel needs. */
export interface LabPanelProps {
  readonly pair: WorldPair;
  readonly boats: LabBoats;
  readonly matched: boolean;
  readonly t: Translate;
  readonly onMove: (lever: LeverId, value: number) => void;
  readonly onMatched: (on: boolean) => void;
  /** The panel's heading, to jump to. */
  readonly headRef: Ref<HTMLHeadingElement>;
}

/** The levers of world B. */
export function LabPanel({ pair, boats, matched, t, onMove, onMatched, headRef }: LabPanelProps) {
  return (
    <aside class="lab__levers" aria-label={t('lab.levers.label')}>
      <h2 ref={headRef} tabIndex={-1}>
        {t('lab.levers.title')}
      </h2>
      <p class="lab__act">{t('lab.boats.act', { n: boatCount - boats.out })}</p>
      <fieldset class="lab__boats lab-group" aria-label={t('lab.boats.label')}>
        <Button
          kind={boats.untouched ? 'primary' : 'plain'}
          disabled={boats.out >= boatCount}
          onPress={() => boats.setCount(boats.out + 1)}
        >
          {t('lab.boats.send')}
        </Button>
        <Button disabled={boats.out === 0} onPress={() => boats.setCount(boats.out - 1)}>
          {t('lab.boats.call-back')}
        </Button>
      </fieldset>
      <p class="lab__small">{t('lab.boats.honest')}</p>
      <FirstLevers world={pair.b} t={t} onMove={onMove} />
      <FoldedLevers world={pair.b} t={t} onMove={onMove} />
      <Switch name="matched" label={t('lab.money.switch')} on={matched} onChange={onMatched} />
      {(['a', 'b'] as const).map((side) => (
        <p key={side} class="lab__small">
          {t(moneyKey(pair[side], matched), { policy: t(`policy.${pair[side].preset}.name`) })}
        </p>
      ))}
    </aside>
  );
}
