// This module says what the browser refuses at the moment when it is first needed, and each loss once. What is refused but
// never needed is not spoken of here; the settings page lists all.

import { type Capability, type CapabilityProbes, lostCapabilities } from '../platform/capabilities';
import type { Session } from '../session/session';

/** Say what of these is refused. */
export type LossTeller = (needed: readonly Capability[]) => void;

/** A teller for a session. It also says that sound is refused, as soon as sound is wanted. */
export function createLossTeller(session: Pick<Session, 'store' | 'addNotice'>, probes?: CapabilityProbes): LossTeller {
  const told = new Set<string>();
  const tell: LossTeller = (needed) => {
    for (const key of lostCapabilities(needed, probes)) {
      if (told.has(key)) continue;
      told.add(key);
      session.addNotice(key);
    }
  };
  const followSound = (): void => {
    if (session.store.getState().settings.sound) tell(['audio']);
  };
  followSound();
  session.store.subscribe((state, before) => {
    if (state.settings.sound !== before.settings.sound) followSound();
  });
  return tell;
}
