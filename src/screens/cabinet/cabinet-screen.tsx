// This module is the minister's screen: the story on its sheet, the table or the map in front of it, the room behind it. It
// decides nothing; it shows the view, passes acts on, and keeps the helps of reading at hand.

import './cabinet-pieces.css';
import './cabinet.css';
import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { TableHandle } from '../../canvas/table/mount-table';
import { cueOfAct } from '../../play/table-verbs';
import { cabinet as data } from '../../roles/policymaker/cabinet-data';
import { readDecisions } from '../../roles/policymaker/decisions';
import { Button } from '../../ui/button';
import { PlacePicture } from '../../ui/place/place-picture';
import { Portrait } from '../../ui/portrait';
import { ReadingButton, ReadingDialogs } from '../../ui/reading/reading-dialogs';
import { type SpeakerName, toldStory } from '../../ui/reading/told-story';
import { useReading } from '../../ui/reading/use-reading';
import { useSceneDoor } from '../../ui/scene-gate';
import { ScreenFrame } from '../../ui/screen-frame';
import type { ScreenProps } from '../../ui/screen-props';
import { StatusChips } from '../../ui/status-chips';
import { StoryPanel } from '../../ui/story-panel';
import { FoldEdge, useTableFold } from '../../ui/table-fold';
import { useNarrow } from '../../ui/use-media';
import { useStore } from '../../ui/use-store';
import { codeOfPolicy } from '../../world/world';
import { CabinetEnd, YearTable } from './cabinet-end';
import { CabinetIntro } from './cabinet-intro';
import { type CabinetView, cabinetRoom, viewCabinet, viewChamber } from './cabinet-view';
import { HalfRound } from './chamber';
import { FrontPage } from './front-page';
import { headlineRows } from './headline-rows';
import { MapHands } from './map-hands';
import { labQuery } from './open-cabinet-world';
import { OtherInheritance } from './other-inheritance';
import { lightsOf, SeasonPanel } from './season-panel';
import { TableHands, TableRead } from './table-hands';
import { useCabinet } from './use-cabinet';

/** Clause Fourteen. */
export function CabinetScreen(props: ScreenProps) {
  const { session, sound, t, navigate } = props;
  const cabinet = useCabinet(props);
  const { phase } = cabinet;
  const narrow = useNarrow();
  const drawn = useStore(session.store, (state) => state.settings.pictures) === 'drawn';
  const [dialog, setDialog] = useState<'world'>();
  const [waiting, setWaiting] = useState(false);
  const playing = phase.kind === 'playing' ? phase : undefined;
  const view = useMemo(() => (playing ? viewCabinet(playing.beat, playing.past) : undefined), [playing]);
  const chamber = useMemo(() => (view?.chamber ? viewChamber(cabinet.read) : undefined), [view]);

  // Nothing of a heavy scene is heard before its note is answered.
  const door = useSceneDoor(playing?.beat.scene);
  const ambience = door.open ? view?.ambience : undefined;
  useEffect(() => {
    sound.ambience(ambience);
    return () => sound.ambience(undefined);
  }, [sound, ambience]);
  useEffect(() => {
    if (!door.open) return;
    for (const line of playing?.beat.lines ?? []) if (line.sound !== undefined) sound.play(line.sound);
  }, [sound, playing?.beat, door.open]);

  const speaker = (id: string): SpeakerName => {
    const role = `cabinet.role.${id}`;
    const played = t(role);
    return { name: t(`ui.character.${id}`), ...(played === role ? {} : { role: played }) };
  };
  const story =
    playing &&
    toldStory(cabinet.play, {
      role: 'policymaker',
      beat: playing.beat,
      past: playing.past,
      part: playing.beat.scene.scene,
      partName: (part) => t(`cabinet.chapter.${part}`),
      speaker,
      rule: (closedBy) => t('cabinet.rule', { rule: t(`lever.${closedBy}.name`) }),
      acts: cabinet,
    });
  const reading = useReading(props, story, 'policymaker');
  const close = (): void => setDialog(undefined);
  const choose = (optionId: string): void => {
    cabinet.choose(optionId);
  };
  // The table makes its own sounds; on the map and in the list an act sounds as it would on the table.
  const chooseAloud = (optionId: string): void => {
    const cue = cueOfAct(playing?.beat.table, optionId);
    if (cue !== undefined) sound.play(cue);
    choose(optionId);
  };

  const scene = phase.kind === 'season' ? 'season' : playing?.beat.scene.scene;
  const place = view?.place ?? cabinetRoom;
  const hands = view?.ended ? undefined : view?.hands;
  const [told, setTold] = useState(!drawn);
  const handle = useRef<TableHandle>(null);
  const fold = useTableFold(hands?.view.acts.length ?? 0, playing?.beat.index);
  const shown = hands && (
    <Hands
      view={hands}
      drawn={drawn}
      onTold={setTold}
      handle={handle}
      choose={hands.kind === 'map' ? chooseAloud : choose}
      sound={(id) => sound.play(id)}
      cabinet={cabinet}
    />
  );
  const textOnly = told || !drawn;
  const papers = hands?.kind === 'table' && <TableRead view={hands.view} open={textOnly} handle={handle} />;
  const ended = playing?.beat.ending !== undefined;
  const facts = session.roleSave('policymaker')?.facts ?? {};
  const years = headlineRows(facts);
  const faced = view?.facing !== undefined && hands?.kind !== 'map' && !chamber;
  const page = view?.frontPage !== undefined && <FrontPage word={t(`cabinet.page.${view.frontPage}`)} />;
  return (
    <ScreenFrame
      title={t('cabinet.title')}
      chapter={scene === undefined ? undefined : t(`cabinet.chapter.${scene}`)}
      navigate={navigate}
      beat={playing?.beat}
      ending={playing?.beat.ending === undefined ? undefined : t(`cabinet.end.${playing.beat.ending}`)}
      summary={story?.summary?.lines.map((line) => line.text).join(' ')}
      onSkipScene={story?.summary && story.skip}
      door={door}
      class={`cabinet ${hands ? `cabinet--${hands.kind}` : page ? 'cabinet--page' : ''} ${hands && textOnly ? 'cabinet--told' : ''} ${hands && fold.folded ? 'cabinet--folded' : ''} ${ended ? 'cabinet--ended' : ''}`}
      backdrop={<PlacePicture key={place} id={place} />}
      setting={t(`scenery.${place}`)}
      end={playing && <ReadingButton reading={reading} />}
      pauseMore={playing && <Button onPress={cabinet.begin}>{t('cabinet.pause.again')}</Button>}
      onPause={(paused) => {
        if (paused && reading.aloud.state === 'playing') reading.aloud.pause();
        sound.ambience(paused ? undefined : ambience);
      }}
    >
      {phase.kind === 'intro' && (
        <div class="cabinet__middle">
          <CabinetIntro
            cabinet={cabinet}
            phase={phase}
            waiting={waiting}
            onBegin={() => {
              setWaiting(true);
              cabinet.begin();
            }}
          />
        </div>
      )}
      {phase.kind === 'failed' && (
        <div class="cabinet__middle">
          <section class="cabinet-intro on-paper" data-trouble="story">
            <p role="alert">{t('cabinet.fault.story')}</p>
            <Button kind="primary" onPress={cabinet.retry}>
              {t('cabinet.fault.retry')}
            </Button>
            <Button onPress={() => navigate('title')}>{t('cabinet.end.title')}</Button>
          </section>
        </div>
      )}
      {phase.kind === 'misfit' && (
        <div class="cabinet__middle">
          <section class="cabinet-intro on-paper" data-trouble="save">
            <p role="alert">{t('cabinet.fault.misfit')}</p>
            <textarea
              class="cabinet-intro__copy"
              readOnly
              rows={3}
              aria-label={t('cabinet.fault.copy')}
              value={phase.copy}
            />
            <Button kind="primary" onPress={cabinet.resume}>
              {t('cabinet.intro.resume')}
            </Button>
            <Button onPress={cabinet.begin}>{t('cabinet.intro.again')}</Button>
          </section>
        </div>
      )}
      {phase.kind === 'season' && cabinet.world && (
        <SeasonPanel
          world={cabinet.world}
          decisions={readDecisions(cabinet.read)}
          season={phase.season}
          share={phase.share}
          drawn={drawn}
          onDone={cabinet.goOn}
        />
      )}
      {playing && story && view && (
        <div class="cabinet__scene">
          <div class="cabinet__stage">
            <StatusChips label={t('cabinet.status.label')} items={playing.beat.status} />
            {faced && view.facing && (
              <div class="cabinet__facing" key={view.facing.id}>
                <Portrait id={view.facing.id} mood={view.facing.mood} size="bust" />
              </div>
            )}
            {chamber && !(narrow && ended) && <HalfRound view={chamber} />}
            {ended && !narrow && years.length > 0 && (
              <div class="cabinet-year on-paper">
                <YearTable rows={years} />
              </div>
            )}
            {shown ?? page}
            {shown && narrow && !textOnly && <FoldEdge fold={fold} />}
            {!narrow && papers}
          </div>
          <div class="cabinet__words">
            <StoryPanel
              story={story}
              reading={reading}
              onChoose={chooseAloud}
              facing={faced ? view.facing?.id : undefined}
              middle={narrow && textOnly && papers}
            >
              {narrow && !textOnly && papers}
              {playing.beat.ending !== undefined && (
                <CabinetEnd
                  ending={playing.beat.ending}
                  facts={facts}
                  chamber={chamber}
                  beside={!narrow}
                  navigate={navigate}
                  lab={cabinet.world && labQuery(cabinet.world, readDecisions(cabinet.read))}
                  onAgain={cabinet.begin}
                  onOtherWorld={() => setDialog('world')}
                />
              )}
            </StoryPanel>
          </div>
        </div>
      )}
      <ReadingDialogs reading={reading} />
      <OtherInheritance
        open={dialog === 'world'}
        onClose={close}
        onChoose={(policy) => {
          close();
          setWaiting(false);
          session.clearRole('policymaker');
          navigate('cabinet', { world: codeOfPolicy(policy, session.store.getState().worldCode) });
        }}
      />
    </ScreenFrame>
  );
}

interface HandsProps {
  readonly view: NonNullable<CabinetView['hands']>;
  readonly drawn: boolean;
  /** The table could not be drawn, or can be after all. */
  readonly onTold: (told: boolean) => void;
  readonly choose: (optionId: string) => void;
  readonly sound: (id: string) => void;
  readonly handle: RefObject<TableHandle | null>;
  readonly cabinet: ReturnType<typeof useCabinet>;
}

/** The table or the map of a beat. */
function Hands({ view, drawn, onTold, choose, sound, handle, cabinet }: HandsProps) {
  const run = cabinet.season?.b ?? cabinet.world?.run;
  const lights = useMemo(() => lightsOf(run), [run]);
  if (view.kind === 'table') {
    return (
      <TableHands
        key={view.view.label}
        view={view.view}
        drawn={drawn}
        onTold={onTold}
        onAct={choose}
        sound={sound}
        handle={handle}
      />
    );
  }
  const { orderMonth, monthsAfter } = data.calendar;
  return (
    <MapHands
      label={view.view.label}
      spots={view.spots}
      pieces={view.pieces}
      lights={lights}
      month={cabinet.season ? orderMonth + monthsAfter - 1 : orderMonth - 1}
      stepMs={0}
      drawn={drawn}
      onAct={choose}
    />
  );
}
