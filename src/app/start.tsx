// This module composes the program: adapters, session, translator, shell. It is the only place that knows them all.

import '../ui/base.css';
import { render } from 'preact';
import { createTranslate } from '../i18n/translate';
import { englishCatalogue } from '../platform/locale-files';
import { prepareOffline } from '../platform/service-worker';
import { createSoundPlayer, openBrowserEngine } from '../platform/sound-player';
import { openReadAloud } from '../platform/speech-read-aloud';
import { openStorage } from '../platform/storage';
import { createSession } from '../session/session';
import { createLossTeller } from './capability-notices';
import { checkWorld } from './check-world';
import { applySettings } from './html-settings';
import { createLazySim } from './lazy-sim';
import { pageLocale } from './page-locale';
import { Shell } from './shell';
import { loadSim } from './sim-loader';

/** Start the game in an element. */
export function start(root: HTMLElement): void {
  const session = createSession({ storage: openStorage() });
  const settings = (): ReturnType<typeof session.store.getState>['settings'] => session.store.getState().settings;
  const page = pageLocale(window.location.search, englishCatalogue());
  const apply = (): void => {
    applySettings(settings());
    if (page.test) Object.assign(document.documentElement, { lang: page.lang, dir: page.dir });
  };
  apply();
  session.store.subscribe((state, before) => {
    if (state.settings !== before.settings) apply();
  });
  const sound = createSoundPlayer(
    { read: settings, subscribe: (listener) => session.store.subscribe(listener) },
    { page: document, open: openBrowserEngine, onRefused: () => session.addNotice('app.notice.no-audio') },
  );
  const tellLosses = createLossTeller(session);
  tellLosses(['worker']);
  const offline = prepareOffline(() => session.addNotice('app.notice.update'));
  root.replaceChildren();
  render(
    <Shell
      session={session}
      sim={createLazySim(loadSim)}
      sound={sound}
      speech={openReadAloud()}
      t={createTranslate('en', page.catalogue)}
      checkWorld={checkWorld}
      tellLosses={tellLosses}
      onUpdate={offline.update}
    />,
    root,
  );
}
