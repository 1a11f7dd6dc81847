// This module composes the program: adapters, session, translator, shell. It is the only place that knows them all.

import '../ui/base.css';
import { render } from 'preact';
import { createTranslate } from '../i18n/translate';
import { lostCapabilities } from '../platform/capabilities';
import { createHowlerSound } from '../platform/howler-sound';
import { englishCatalogue } from '../platform/locale-files';
import { prepareOffline } from '../platform/service-worker';
import { openReadAloud } from '../platform/speech-read-aloud';
import { openStorage } from '../platform/storage';
import { createSession } from '../session/session';
import { checkWorld } from './check-world';
import { applySettings } from './html-settings';
import { createLazySim } from './lazy-sim';
import { Shell } from './shell';
import { loadSim } from './sim-loader';

/** Start the game in an element. */
export function start(root: HTMLElement): void {
  const session = createSession({ storage: openStorage() });
  const settings = (): ReturnType<typeof session.store.getState>['settings'] => session.store.getState().settings;
  applySettings(settings());
  session.store.subscribe((state, before) => {
    if (state.settings !== before.settings) applySettings(state.settings);
  });
  const sound = createHowlerSound({ read: settings, subscribe: (listener) => session.store.subscribe(listener) });
  for (const key of lostCapabilities(['worker'])) session.addNotice(key);
  root.replaceChildren();
  render(
    <Shell
      session={session}
      sim={createLazySim(loadSim)}
      sound={sound}
      speech={openReadAloud()}
      t={createTranslate('en', englishCatalogue())}
      checkWorld={checkWorld}
    />,
    root,
  );
  prepareOffline();
}
