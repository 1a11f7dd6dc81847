// This module is the frame of pages that are read rather than played: a sheet of paper over the shore, a way back.

import './reading-page.css';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Button } from './button';
import { Landscape, type LandscapeHour } from './landscape';
import { leaveQuickly } from './leave';
import type { ScreenProps } from './screen-props';
import { useText } from './text-context';

/** A reading page. */
export interface ReadingPageProps {
  readonly title: string;
  /** One or two sentences under the title. */
  readonly lead?: string;
  readonly hour: LandscapeHour;
  readonly navigate: ScreenProps['navigate'];
  readonly children: ComponentChildren;
}

/** Frame a page. */
export function ReadingPage({ title, lead, hour, navigate, children }: ReadingPageProps) {
  const t = useText();
  useEffect(() => {
    document.title = t('app.page-title', { title });
  }, [t, title]);
  return (
    <div class="reading-page on-night">
      <Landscape hour={hour} lights={9} seed="harbour" />
      <header class="reading-page__bar">
        <Button kind="quiet" onPress={() => (window.history.length > 1 ? window.history.back() : navigate('title'))}>
          <span aria-hidden="true" class="reading-page__arrow">
            ←
          </span>
          {t('ui.page.back')}
        </Button>
        <nav aria-label={t('ui.page.ways')} class="reading-page__ways">
          <a class="reading-page__link" href="#/">
            {t('ui.page.title')}
          </a>
          <Button kind="quiet" label={t('ui.frame.leave-long')} onPress={leaveQuickly}>
            {t('ui.frame.leave')}
          </Button>
        </nav>
      </header>
      <main class="reading-page__sheet on-paper" id="main" tabIndex={-1}>
        <h1>{title}</h1>
        {lead !== undefined && <p class="reading-page__lead">{lead}</p>}
        {children}
      </main>
    </div>
  );
}
