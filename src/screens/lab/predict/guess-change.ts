// This module is the change of policy that is guessed about, as data: another policy for B, or one lever of it moved.

import { type LeverId, levers } from '../../../policy/levers';
import { type PolicyId, policies } from '../../../policy/policies';
import { leverValue, type WorldPair, withLever, withPreset } from '../lab-worlds';

/** What changes in B. */
export type GuessChange =
  | { readonly kind: 'policy'; readonly policy: PolicyId }
  | { readonly kind: 'lever'; readonly lever: LeverId; readonly value: number };

/** Policies B could change to. */
export function policiesToGuess(pair: WorldPair): readonly PolicyId[] {
  return policies.map((policy) => policy.id).filter((id) => id !== pair.b.preset || pair.b.changes.length > 0);
}

/** Levers the model reads. */
export const leversToGuess: readonly LeverId[] = levers
  .filter((lever) => lever.effect !== 'story')
  .map((lever) => lever.id);

/** The pair after a change; what B assumes stays, since assumptions are about the world. */
export function pairAfter(pair: WorldPair, change: GuessChange): WorldPair {
  if (change.kind === 'lever') return { ...pair, b: withLever(pair.b, change.lever, change.value) };
  const { assumptions, shocks } = pair.b;
  const next = withPreset(pair, 'b', change.policy, pair.a.matched || pair.b.matched);
  return { ...next, b: { ...next.b, assumptions, shocks } };
}

/** True when a change changes something. */
export function changesAnything(pair: WorldPair, change: GuessChange): boolean {
  if (change.kind === 'policy') return policiesToGuess(pair).includes(change.policy);
  return leverValue(pair.b, change.lever) !== change.value;
}

/** A first change to offer: the first other policy. */
export function firstChange(pair: WorldPair): GuessChange {
  const others = policiesToGuess(pair).filter((id) => id !== pair.a.preset);
  return { kind: 'policy', policy: others[0] ?? pair.b.preset };
}

/** A lever's own value in the policy of B, for a lever that was just chosen. */
export function leverChange(pair: WorldPair, lever: LeverId): GuessChange {
  return { kind: 'lever', lever, value: leverValue(pair.b, lever) };
}
