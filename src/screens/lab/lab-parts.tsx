// This module holds the small pieces of the lab: the choice of a policy, how its money stands, the shared codes.

import { useState } from 'preact/hooks';
import type { Translate } from '../../i18n/translate';
import { copyText } from '../../platform/clipboard';
import { canBeMatched, policies, policyById } from '../../policy/policies';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { encodeWorld, fitsTypedCode, groupCode } from '../../world/world-code';
import type { WorldSpec } from '../../world/world-spec';
import type { Side, WorldPair } from './lab-worlds';

/** Which policy a side shows, and whether its money is matched. */
export function PolicyChoice(props: {
  readonly side: Side;
  readonly world: WorldSpec;
  readonly t: Translate;
  readonly onChoose: (preset: string) => void;
}) {
  const { side, world, t, onChoose } = props;
  return (
    <label class="lab-policy">
      <span class="lab-policy__side" aria-hidden="true">
        {t(`lab.side.${side}`)}
      </span>
      <select
        name={`policy-${side}`}
        aria-label={t(`lab.policy.${side}`)}
        value={world.preset}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {policies.map((policy) => (
          <option key={policy.id} value={policy.id}>
            {t(`policy.${policy.id}.name`)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Key of the sentence that says how a world's money stands to the common budget. */
export function moneyKey(world: WorldSpec, wanted: boolean): string {
  const policy = policyById(world.preset);
  if (!canBeMatched(policy)) return 'lab.money.never';
  if (!wanted) return 'lab.money.as-written';
  if (policy.reachesBudget === null) return 'lab.money.not-computed';
  return policy.reachesBudget ? 'lab.money.matched' : 'lab.money.cannot';
}

/** The code of each world, and the link to both. */
export function ShareDialog(props: {
  readonly pair: WorldPair;
  readonly t: Translate;
  readonly open: boolean;
  readonly onClose: () => void;
}) {
  const { pair, t, open, onClose } = props;
  const [said, setSaid] = useState('');
  const codes = { a: encodeWorld(pair.a), b: encodeWorld(pair.b) };
  const link = `${location.href.split('#')[0]}#/lab?world=${encodeURIComponent(codes.a)}&with=${encodeURIComponent(codes.b)}`;
  const copy = (text: string): void => {
    copyText(text).then(
      (done) => setSaid(t(done ? 'lab.share.copied' : 'lab.share.by-hand')),
      () => setSaid(t('lab.share.by-hand')),
    );
  };
  return (
    <Dialog title={t('lab.share.title')} open={open} onClose={onClose} ground="paper">
      <p>{t('lab.share.lead')}</p>
      {(['a', 'b'] as const).map((side) => (
        <div class="lab-share__row" key={side}>
          <div>
            <h3>{t(`lab.side.${side}-long`, { policy: t(`policy.${pair[side].preset}.name`) })}</h3>
            <output class="lab-share__code" data-code={side}>
              {groupCode(codes[side])}
            </output>
            {!fitsTypedCode(pair[side]) && <p>{t('world-code.link-only')}</p>}
          </div>
          <Button onPress={() => copy(codes[side])}>{t('lab.share.copy-code')}</Button>
        </div>
      ))}
      <Button kind="primary" onPress={() => copy(link)}>
        {t('lab.share.copy-link')}
      </Button>
      <p role="status">{said}</p>
    </Dialog>
  );
}
