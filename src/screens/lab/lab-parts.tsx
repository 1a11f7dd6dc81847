// This module holds the small pieces of the lab: the choice of a policy, and how its money stands.

import type { Translate } from '../../i18n/translate';
import { canBeMatched, policies, policyById } from '../../policy/policies';
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

/** What is said of both worlds' money; once where it is the same sentence. Levers moved by hand are not scaled back. */
export function moneyNotes(pair: WorldPair, matched: boolean, t: Translate): readonly string[] {
  const notes = (['a', 'b'] as const).map((side) =>
    t(moneyKey(pair[side], matched), { policy: t(`policy.${pair[side].preset}.name`) }),
  );
  const moved = matched && pair.a.changes.length + pair.b.changes.length > 0 ? [t('lab.money.moved')] : [];
  return [...new Set([...notes, ...moved])];
}

/** Key of the sentence that says how a world's money stands to the common budget. */
function moneyKey(world: WorldSpec, wanted: boolean): string {
  const policy = policyById(world.preset);
  if (!canBeMatched(policy)) return 'lab.money.never';
  if (!wanted) return 'lab.money.as-written';
  if (policy.reachesBudget === null) return 'lab.money.not-computed';
  return policy.reachesBudget ? 'lab.money.matched' : 'lab.money.cannot';
}
