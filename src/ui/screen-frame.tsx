// This module is the frame of every screen of play: top bar, landmarks, skip link, pause, and the quick way out.

import './screen-frame.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Beat } from '../play/beat';
import { Button } from './button';
import { Dialog } from './dialog';
import { HelpCard } from './help-card';
import { leaveQuickly } from './leave';
import { Projector } from './projector';
import { type Slide, slidesOfBeat } from './projector-slides';
import { type SceneDoor, SceneGate, useSceneDoor } from './scene-gate';
import type { ScreenProps } from './screen-props';
import { useSettings } from './settings-context';
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
  /** The moment of the story that the screen shows: before a heavy scene stands a note. */
  readonly beat?: Beat | undefined;
  /** The beat's door, where the screen itself holds sounds back at it; else the frame keeps one. */
  readonly door?: SceneDoor | undefined;
  /** The present scene in a sentence or two, and the way past it, where the story has them. */
  readonly summary?: string | undefined;
  readonly onSkipScene?: (() => void) | undefined;
  /** How a speaker is named on a slide; by default `ui.character.<id>`. */
  readonly nameOf?: (speaker: string) => string;
  /** Name of the ending, once there is one. */
  readonly ending?: string | undefined;
  /** Slides of a screen that has no beats. */
  readonly slides?: readonly Slide[];
  /** Marks the root for the screen's own styles. */
  readonly class?: string;
}

/** Frame a screen. */
export function ScreenFrame(props: ScreenFrameProps) {
  const { title, chapter, navigate, children, start, end, backdrop, setting, pauseMore, onPause } = props;
  const t = useText();
  const [paused, setPaused] = useState(false);
  const [projecting, setProjecting] = useState(false);
  const { projector } = useSettings();
  const { beat, ending, nameOf } = props;
  const ownDoor = useSceneDoor(beat?.scene);
  const door = props.door ?? ownDoor;
  const slides = useMemo(
    () =>
      props.slides ??
      (beat === undefined ? [] : slidesOfBeat(beat, nameOf ?? ((id) => t(`ui.character.${id}`)), ending)),
    [props.slides, beat, ending, t],
  );
  const canProject = slides.length > 0 && door.open;
  useLayoutEffect(() => {
    if (!projector || !canProject) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented;
      const writing = event.target instanceof Element && event.target.closest('input, textarea, select, dialog');
      if (plain && !writing && event.key.toLowerCase() === 'p') setProjecting(true);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [projector, canProject]);
  const [helping, setHelping] = useState(false);
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
      {backdrop !== undefined && door.open && (
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
          {projector && canProject && (
            <Button kind="quiet" onPress={() => setProjecting(true)}>
              {t('care.projector.open')}
            </Button>
          )}
          <Button kind="quiet" onPress={() => pause(true)}>
            {t('ui.frame.pause')}
          </Button>
          <Button kind="quiet" label={t('ui.frame.leave-long')} onPress={leaveQuickly}>
            {t('ui.frame.leave')}
          </Button>
        </div>
      </header>
      <main class="screen-frame__main" id="main" tabIndex={-1} ref={main}>
        {setting !== undefined && door.open && (
          <p class="only-spoken" data-setting>
            {t('ui.frame.setting', { place: setting })}
          </p>
        )}
        <SceneGate scene={beat?.scene} door={door} summary={props.summary} onSkip={props.onSkipScene}>
          {children}
          <Projector slides={slides} open={projecting} onClose={() => setProjecting(false)} />
        </SceneGate>
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
          {canProject && (
            <Button
              onPress={() => {
                pause(false);
                setProjecting(true);
              }}
            >
              {t('care.projector.title')}
            </Button>
          )}
          <Button onPress={() => navigate('title')}>{t('ui.pause.to-title')}</Button>
          <Button onPress={() => navigate('settings')}>{t('ui.pause.settings')}</Button>
          <Button onPress={() => setHelping(true)}>{t('care.help.open')}</Button>
          <Button onPress={leaveQuickly}>{t('ui.frame.leave-long')}</Button>
        </div>
        <p class="screen-frame__pause-hint">{t('care.leave.hint')}</p>
      </Dialog>
      <HelpCard open={helping} onClose={() => setHelping(false)} />
    </div>
  );
}
