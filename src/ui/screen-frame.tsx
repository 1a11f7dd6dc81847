// This module is the frame of every screen of play: top bar, landmarks, skip link, pause, and the quick way out.

import './screen-frame.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from './button';
import { Dialog } from './dialog';
import { leaveQuickly } from './leave';
import type { ScreenProps } from './screen-props';
import { useText } from './text-context';

/** What a screen puts into the frame. */
export interface ScreenFrameProps {
  /** Name of the role or screen; the page's first heading. */
  readonly title: string;
  /** Where in it: "2 · The price of a place". */
  readonly chapter?: string | undefined;
  readonly navigate: ScreenProps['navigate'];
  readonly children: ComponentChildren;
  /** After the chapter: clock, queue. */
  readonly start?: ComponentChildren;
  /** Before Pause: log, words, read aloud. */
  readonly end?: ComponentChildren;
  /** Behind everything: a landscape, a room. */
  readonly backdrop?: ComponentChildren;
  /** More lines in the pause dialog: begin again, skip the scene. */
  readonly pauseMore?: ComponentChildren;
  /** Told when the game is paused or goes on, to stop clocks and ambience. */
  readonly onPause?: (paused: boolean) => void;
  /** What the backdrop shows, for those who do not see it. */
  readonly setting?: string | undefined;
  /** Marks the root for the screen's own styles. */
  readonly class?: string;
}

/** Frame a screen. */
export function ScreenFrame(props: ScreenFrameProps) {
  const { title, chapter, navigate, children, start, end, backdrop, setting, pauseMore, onPause } = props;
  const t = useText();
  const [paused, setPaused] = useState(false);
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = t('app.page-title', { title });
  }, [t, title]);
  const pause = (next: boolean): void => {
    setPaused(next);
    onPause?.(next);
  };
  return (
    <div class={`screen-frame on-night ${props.class ?? ''}`}>
      <button type="button" class="screen-frame__skip" onClick={() => main.current?.focus()}>
        {t('ui.frame.skip')}
      </button>
      {backdrop !== undefined && (
        <div class="screen-frame__backdrop" aria-hidden="true">
          {backdrop}
        </div>
      )}
      <header class="screen-frame__bar">
        <h1 class="screen-frame__title">{title}</h1>
        {chapter !== undefined && <p class="screen-frame__chapter">{chapter}</p>}
        {start}
        <div class="screen-frame__end">
          {end}
          <Button kind="quiet" onPress={() => pause(true)}>
            {t('ui.frame.pause')}
          </Button>
          <Button kind="quiet" label={t('ui.frame.leave-long')} onPress={leaveQuickly}>
            {t('ui.frame.leave')}
          </Button>
        </div>
      </header>
      <main class="screen-frame__main" id="main" tabIndex={-1} ref={main}>
        {setting !== undefined && (
          <p class="only-spoken" data-setting>
            {t('ui.frame.setting', { place: setting })}
          </p>
        )}
        {children}
      </main>
      <Dialog
        title={t('ui.pause.title')}
        open={paused}
        onClose={() => pause(false)}
        actions={
          <Button kind="primary" onPress={() => pause(false)}>
            {t('ui.pause.resume')}
          </Button>
        }
      >
        <p>{t('ui.pause.saved')}</p>
        <div class="screen-frame__pause-list">
          {pauseMore}
          <Button onPress={() => navigate('title')}>{t('ui.pause.to-title')}</Button>
          <Button onPress={() => navigate('settings')}>{t('ui.pause.settings')}</Button>
          <Button onPress={leaveQuickly}>{t('ui.frame.leave-long')}</Button>
        </div>
      </Dialog>
    </div>
  );
}
