// This module is the desk: the traveller behind glass, the talk, the papers, and the acts with their prices. It decides
// nothing; it shows the view, passes acts on, and keeps the helps of reading at hand.

import './desk-surface.css';
import './desk.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { largestPlanSeed, planOfFacts } from '../../roles/officer/practice-plan';
import { characterOf } from '../../story/characters';
import { tickId } from '../../story/officer-options';
import type { DeskReading } from '../../story/officer-reading';
import { Button } from '../../ui/button';
import { PlacePicture } from '../../ui/place/place-picture';
import { ReadingButton, ReadingDialogs } from '../../ui/reading/reading-dialogs';
import { ReadingStrip } from '../../ui/reading/reading-strip';
import { type SpeakerName, toldStory } from '../../ui/reading/told-story';
import { useReading } from '../../ui/reading/use-reading';
import { ScreenFrame } from '../../ui/screen-frame';
import type { ScreenProps } from '../../ui/screen-props';
import { StoryPanel } from '../../ui/story-panel';
import { useNarrow } from '../../ui/use-media';
import { useStore } from '../../ui/use-store';
import { DeskEnd } from './desk-end';
import { DeskIntro } from './desk-intro';
import { DeskStory } from './desk-story';
import { headingOfPart, skippedPartOfDesk, viewDesk } from './desk-view';
import { DeskWindow } from './desk-window';
import { RunEnd } from './figures/run-end';
import { Ledger } from './ledger';
import { useDesk } from './use-desk';
import { usePassingTime } from './use-passing-time';

/** What stands above: shift and clock, or how far a run is; nothing of a clock that stands still. */
function chapterOf(
  t: ScreenProps['t'],
  { part, run, stage, clockStopped }: DeskReading,
  clock: string,
): string | undefined {
  const { shift, number } = headingOfPart(part);
  if (run) {
    if (number === 0) return undefined;
    return t(clockStopped ? 'desk.run.number' : 'desk.run.clock', { number, of: run.of, clock });
  }
  const timed = !clockStopped && (stage === 'window' || stage === 'phone' || stage === 'close');
  return timed ? t('desk.clock', { shift, clock }) : t('desk.part.scene', { shift });
}

/** Lantern Quay. */
export function DeskScreen(props: ScreenProps) {
  const { session, sound, t, navigate } = props;
  const desk = useDesk(props);
  const { phase } = desk;
  const [waiting, setWaiting] = useState(false);
  const [asText, setAsText] = useState(false);
  const [paused, setPaused] = useState(false);
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

  /** Queue and clock belong to the window; a scene has its own time. */
  const atGlass = view?.layout === 'window' || playing?.reading.stage === 'close';
  const running = playing?.reading.clockRuns === true && playing.reading.stage === 'window' && !paused;
  usePassingTime(running, () => desk.choose(tickId));

  const name = (id: string): string => {
    if (id === 'traveller' && playing) return playing.reading.name;
    return characterOf(id)?.name ?? t(`ui.character.${id}`);
  };
  const speaker = (id: string): SpeakerName => ({ name: name(id) });
  const place = playing?.beat.scene.background ?? 'lantern-quay';
  const story =
    playing &&
    toldStory(desk.play, {
      role: 'officer',
      beat: playing.beat,
      past: playing.past,
      part: playing.reading.part,
      skippedPart: skippedPartOfDesk(playing.reading),
      partName: (part) => {
        const { key, shift, number } = headingOfPart(part);
        return key === 'run'
          ? t('desk.run.number', { number, of: playing.reading.run?.of ?? 0 })
          : t(`desk.part.${key}`, { shift, number });
      },
      speaker,
      rule: (closedBy) => t(`desk.rule.${closedBy}`),
      acts: desk,
    });
  const reading = useReading(props, story, 'officer');
  const stopped = playing?.reading.clockStopped === true;
  const runOver = view?.ended === true && playing?.reading.run !== undefined;
  const endingName = view?.ended && !runOver ? t(`desk.end.${playing?.beat.ending}`) : undefined;
  const status = (id: string): string => playing?.beat.status.find((each) => each.id === id)?.value ?? '';

  return (
    <ScreenFrame
      title={t('desk.title')}
      chapter={playing ? chapterOf(t, playing.reading, status('clock')) : undefined}
      ending={endingName}
      navigate={navigate}
      beat={playing?.beat}
      nameOf={name}
      summary={story?.summary?.lines.map((line) => line.text).join(' ')}
      onSkipScene={story?.summary && story.skip}
      class={`desk ${playing ? `desk--${view?.layout}` : ''}`}
      backdrop={<PlacePicture key={place} id={place} />}
      setting={t(`scenery.${place}`)}
      start={
        atGlass && (
          <p class="desk__queue">
            <span class="desk__waiting">
              <strong>{status('queue')}</strong> {t('desk.queue')}
            </span>{' '}
            {!stopped && <span class="desk__left">{t('desk.left', { left: status('left') })}</span>}
          </p>
        )
      }
      end={playing && <ReadingButton reading={reading} />}
      pauseMore={
        playing && (
          <>
            <p class="desk__board-here">{t('desk.board', { board: status('board') })}</p>
            <Button onPress={() => desk.begin()}>{t('desk.again')}</Button>
          </>
        )
      }
      onPause={(nowPaused) => {
        setPaused(nowPaused);
        if (nowPaused && reading.aloud.state === 'playing') reading.aloud.pause();
        sound.ambience(nowPaused ? undefined : playing?.beat.scene.ambience);
      }}
    >
      {phase.kind === 'intro' && (
        <div class="desk__middle">
          <DeskIntro
            desk={desk}
            phase={phase}
            waiting={waiting}
            short={props.query.cut === '1'}
            onBegin={(cut) => {
              setWaiting(true);
              desk.begin(cut);
            }}
            nightSeed={nightSeed(session.roleSave('officer')?.facts)}
            onRun={(plan) => {
              setWaiting(true);
              desk.beginRun(plan);
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
            <Button onPress={() => desk.begin()}>{t('desk.intro.again')}</Button>
          </section>
        </div>
      )}
      {playing && view?.layout !== 'story' && (
        <div class="desk__strip">
          <ReadingStrip reading={reading} />
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
          help={reading}
          onChoose={desk.choose}
          sound={(id) => sound.play(id)}
        />
      )}
      {playing && view?.layout === 'ledger' && (
        <div class="desk__middle">
          <Ledger
            beat={playing.beat}
            parts={view.ledger}
            about={playing.reading.about}
            figures={playing.reading.figures}
            help={reading}
            onChoose={desk.choose}
          />
        </div>
      )}
      {runOver && playing && (
        <div class="desk__middle">
          <RunEnd
            reading={playing.reading}
            code={desk.code}
            sim={props.sim}
            onAgain={() => {
              const plan = playing.reading.run?.plan;
              if (plan) desk.beginRun(plan.kind === 'night' ? { ...plan, seed: nextSeed(plan.seed) } : plan);
            }}
            onStory={() => {
              setWaiting(false);
              desk.leaveRun();
            }}
            onLab={(code) => navigate('lab', code === undefined ? {} : { world: code })}
          />
        </div>
      )}
      {playing && story && view?.layout === 'story' && !runOver && (
        <DeskStory
          beat={playing.beat}
          view={view}
          textOnly={pictures === 'text'}
          reading={asText}
          onReading={setAsText}
          onChoose={desk.choose}
          sound={(id) => sound.play(id)}
        >
          <StoryPanel story={story} reading={reading} onChoose={desk.choose}>
            {view.ended && (
              <DeskEnd
                reading={playing.reading}
                name={endingName ?? ''}
                board={status('board')}
                onAgain={() => desk.begin()}
                code={desk.code}
                sim={props.sim}
                onLab={(code) => navigate('lab', code === undefined ? {} : { world: code })}
                onTitle={() => navigate('title')}
              />
            )}
          </StoryPanel>
        </DeskStory>
      )}
      <ReadingDialogs reading={reading} />
    </ScreenFrame>
  );
}

/** The seed after this one. */
function nextSeed(seed: number): number {
  return (seed + 1) % (largestPlanSeed + 1);
}

/** A night nobody has had: one after the last, else the first. */
function nightSeed(facts: Readonly<Record<string, number>> | undefined): number {
  const last = facts && planOfFacts(facts);
  return last?.kind === 'night' ? nextSeed(last.seed) : 417;
}
