// This module names what the composition hands to every screen; a screen takes nothing from anywhere else.

import type { Translate } from '../i18n/translate';
import type { ReadAloud } from '../platform/read-aloud';
import type { SoundPlayer } from '../platform/sound';
import type { Session } from '../session/session';
import type { SimRunner } from '../sim/run-api';

/** Routes of the application; each may carry `?world=CODE`. */
export type RouteId = 'title' | 'road' | 'desk' | 'cabinet' | 'lab' | 'settings' | 'about' | 'evidence' | 'parts';

/** What every screen receives. */
export interface ScreenProps {
  readonly session: Session;
  readonly sim: SimRunner;
  readonly sound: SoundPlayer;
  /** Reads aloud with voices of this device, or says that there is none. */
  readonly speech: ReadAloud;
  readonly t: Translate;
  /** Query of the route: `world`, and for the lab `with`. */
  readonly query: Readonly<Record<string, string>>;
  readonly navigate: (route: RouteId, query?: Readonly<Record<string, string>>) => void;
}
