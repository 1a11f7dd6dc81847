// This module hands the session's settings down the tree, so that shared pieces can follow them without being told.

import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Session } from '../session/session';
import { defaultSettings, type Settings } from '../session/settings';

/** The session of the running page; pieces shown without one follow the defaults. */
export const SessionContext = createContext<Session | undefined>(undefined);

/** The settings now; the piece is drawn again when they change. */
export function useSettings(): Settings {
  const session = useContext(SessionContext);
  const [settings, setSettings] = useState(session?.store.getState().settings ?? defaultSettings);
  useEffect(() => {
    if (session === undefined) return;
    const read = (): void => setSettings(session.store.getState().settings);
    read();
    return session.store.subscribe(read);
  }, [session]);
  return settings;
}
