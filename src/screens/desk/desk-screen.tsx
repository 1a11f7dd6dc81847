// This module is the desk: the traveller behind glass, the talk, the papers, and the acts with their prices. It decides
// nothing; it shows the view, passes acts on, and keeps the bar's small helps (log, pause, skip, leave) at hand.

import './desk-surface.css';
import './desk.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { characterOf } from '../../story/characters';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Landscape } from '../../ui/landscape';
import { LogDialog } from '../../ui/log-dialog';
import { ScreenFrame } from '../../ui/screen-frame';
import type { ScreenProps } from '../../ui/screen-props';
import { type SpeakerName, StoryPanel } from '../../ui/story-panel';
import { useNarrow } from '../../ui/use-media';
import { useStore } from '../../ui/use-store';
import { DeskIntro } from './desk-intro';
import { DeskStory } from './desk-story';
import { skipOption, viewDesk } from './desk-view';
import { DeskWindow } from './desk-window';
import { Ledger } from './ledger';
import { useDesk } from './use-desk';

/** Lantern Quay. */
export function DeskScreen(props: ScreenProps) {
  const { session, sound, t, navigate } = props;
  const desk = useDesk(props);
  const { phase } = desk;
  const [dialog, setDialog] = useState<'log' | 'skip'>();
  const [waiting, setWaiting] = useState(false);
  const [asText, setAsText] = useState(false);
  const narrow = useNarrow();
  const pictures = useStore(session.store, (state) => state.settings.pictures);
  const playing = phase.kind === 'playing' ? phase : undefined;
  const view = useMemo(() => (playing ? viewDesk(playing.beat, playing.reading) : undefined), [playing]);

  useEffect(() => {
    sound.ambience(playing?.beat.scene.ambience);
    return () => sound.ambience(undefined);
  }, [sound, playing?.beat.scene.ambience]);
  useEffect(() => {
    for (const line of playing?.beat.lines ?? []) if (line.sound !== undefined) sound.play(line.sound);
  }, [sound, playing?.beat]);

  const name = (id: string): string => {
    if (id === 'traveller' && playing) return playing.reading.name;
    return characterOf(id)?.name ?? t(`ui.character.${id}`);
  };
  const speaker = (id: string): SpeakerName => ({ name: name(id) });
  const close = (): void => setDialog(undefined);
  const skip = playing ? skipOption(playing.reading.stage) : undefined;
  const status = (id: string): string => playing?.beat.status.find((each) => each.id === id)?.value ?? '';

  return (
    <ScreenFrame
      title={t('desk.title')}
      chapter={playing ? t('desk.clock', { clock: status('clock') }) : undefined}
      navigate={navigate}
      beat={playing?.beat}
      nameOf={name}
      summary={skip === undefined || !playing ? undefined : t(`desk.skip.${playing.reading.stage}`)}
      onSkipScene={skip === undefined ? undefined : () => desk.choose(skip)}
      class={`desk ${playing ? `desk--${view?.layout}` : ''}`}
      backdrop={<Landscape hour="dusk" seed="lantern-quay" lights={18} water glow={0.5} />}
      start={
        playing && (
          <p class="desk__queue">
            {t('desk.queue')} <strong>{status('queue')}</strong>{' '}
            <span class="desk__left">{t('desk.left', { left: status('left') })}</span>
          </p>
        )
      }
      end={
        playing && (
          <>
            <p class="desk__board">{t('desk.board', { board: status('board') })}</p>
            <Button kind="quiet" class="desk__log" onPress={() => setDialog('log')}>
              {t('desk.log')}
            </Button>
          </>
        )
      }
      pauseMore={
        playing && (
          <>
            <p class="desk__board-here">{t('desk.board', { board: status('board') })}</p>
            <Button onPress={() => setDialog('log')}>{t('desk.log.long')}</Button>
            {playing.past.length > 0 && <Button onPress={desk.back}>{t('desk.back')}</Button>}
            {skip !== undefined && <Button onPress={() => setDialog('skip')}>{t('desk.skip')}</Button>}
            <Button onPress={desk.begin}>{t('desk.again')}</Button>
          </>
        )
      }
      onPause={(paused) => sound.ambience(paused ? undefined : playing?.beat.scene.ambience)}
    >
      {phase.kind === 'intro' && (
        <div class="desk__middle">
          <DeskIntro
            desk={desk}
            phase={phase}
            waiting={waiting}
            onBegin={() => {
              setWaiting(true);
              desk.begin();
            }}
          />
        </div>
      )}
      {phase.kind === 'failed' && (
        <div class="desk__middle">
          <section class="desk-intro on-paper">
            <p role="alert">{t('desk.fault')}</p>
            <Button kind="primary" onPress={desk.retry}>
              {t('desk.fault.retry')}
            </Button>
            <Button onPress={() => navigate('title')}>{t('desk.fault.title')}</Button>
          </section>
        </div>
      )}
      {phase.kind === 'misfit' && (
        <div class="desk__middle">
          <section class="desk-intro on-paper">
            <p role="alert">{t('desk.damaged')}</p>
            <textarea
              class="desk-intro__copy"
              readOnly
              rows={3}
              aria-label={t('desk.damaged.copy')}
              value={phase.copy}
            />
            <Button kind="primary" onPress={desk.resume}>
              {t('desk.intro.resume')}
            </Button>
            <Button onPress={desk.begin}>{t('desk.intro.again')}</Button>
          </section>
        </div>
      )}
      {playing && view?.layout === 'window' && (
        <DeskWindow
          beat={playing.beat}
          reading={playing.reading}
          view={view}
          narrow={narrow}
          textOnly={pictures === 'text'}
          asText={asText}
          onReading={setAsText}
          speaker={name}
          onChoose={desk.choose}
          sound={(id) => sound.play(id)}
        />
      )}
      {playing && view?.layout === 'ledger' && (
        <div class="desk__middle">
          <Ledger beat={playing.beat} parts={view.ledger} onChoose={desk.choose} />
        </div>
      )}
      {playing && view?.layout === 'story' && (
        <DeskStory
          beat={playing.beat}
          view={view}
          narrow={narrow}
          textOnly={pictures === 'text'}
          reading={asText}
          onReading={setAsText}
          onChoose={desk.choose}
          sound={(id) => sound.play(id)}
        >
          <StoryPanel beat={playing.beat} onChoose={desk.choose} speaker={speaker}>
            {view.ended && (
              <div class="desk-end">
                <p>{t('desk.end.density')}</p>
                <p>{t('desk.end.reviewed')}</p>
                <Button kind="primary" onPress={desk.begin}>
                  {t('desk.end.again')}
                </Button>
                <Button onPress={() => navigate('lab')}>{t('desk.end.lab')}</Button>
                <Button onPress={() => navigate('title')}>{t('desk.end.title')}</Button>
              </div>
            )}
          </StoryPanel>
        </DeskStory>
      )}
      <LogDialog
        open={dialog === 'log'}
        onClose={close}
        entries={playing ? [...playing.past, { lines: playing.beat.lines }] : []}
        speaker={speaker}
      />
      <Dialog
        title={t('desk.skip')}
        open={dialog === 'skip'}
        onClose={close}
        actions={
          <>
            <Button
              kind="primary"
              onPress={() => {
                close();
                if (skip !== undefined) desk.choose(skip);
              }}
            >
              {t('desk.skip.go')}
            </Button>
            <Button onPress={close}>{t('desk.skip.stay')}</Button>
          </>
        }
      >
        {playing && <p>{t(`desk.skip.${playing.reading.stage}`)}</p>}
      </Dialog>
    </ScreenFrame>
  );
}
