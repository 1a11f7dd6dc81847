// This module is what a player sees while a screen is on its way: the landscape, a lantern, and the screen's name.

import './shell.css';
import { Landscape } from '../ui/landscape';
import type { RouteId } from '../ui/screen-props';
import { useText } from '../ui/text-context';

/** The loading state of a screen. */
export function LoadingPage({ route }: { route: RouteId }) {
  const t = useText();
  return (
    <div class="loading-page">
      <Landscape hour="night" lights={6} still />
      <main class="loading-page__words" id="main" tabIndex={-1}>
        <span class="loading-page__lantern" aria-hidden="true" />
        <h1>{t(`app.screen.${route}`)}</h1>
        <p role="status">{t('app.loading')}</p>
      </main>
    </div>
  );
}
