// This module is the road: the story on its sheet, the table in front of it, the place behind it. It decides nothing;
// it shows the view, passes acts on, and keeps the helps of reading at hand.

import './road.css';
import type { ComponentType } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { TableHandle } from '../../canvas/table/mount-table';
import { lifeNamed, lifeOf, type RoadLife } from '../../play/road-lives';
import { cueOfAct } from '../../play/table-verbs';
import { travellerName } from '../../play/traveller-name';
import type { PolicyId } from '../../policy/policies';
import { placeOfHer } from '../../roles/migrant/way-legs';
import { characterOf } from '../../story/characters';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { LatePart } from '../../ui/late-part';
import { PlacePicture } from '../../ui/place/place-picture';
import { Portrait } from '../../ui/portrait';
import { ReadingButton, ReadingDialogs } from '../../ui/reading/reading-dialogs';
import { type SpeakerName, toldStory } from '../../ui/reading/told-story';
import { useReading } from '../../ui/reading/use-reading';
import { useSceneDoor } from '../../ui/scene-gate';
import { ScreenFrame } from '../../ui/screen-frame';
import type { ScreenProps } from '../../ui/screen-props';
import { useSettings } from '../../ui/settings-context';
import { StatusChips } from '../../ui/status-chips';
import { StoryPanel } from '../../ui/story-panel';
import { FoldEdge, useTableFold } from '../../ui/table-fold';
import { useNarrow } from '../../ui/use-media';
import { codeOfPolicy } from '../../world/world';
import { OtherWorld } from './other-world';
import { PapersRead } from './papers-read';
import type { CrossingViewProps } from './pieces/crossing-view';
import { besidePiece, pieceOf } from './pieces/known-pieces';
import { PieceHost } from './pieces/piece-host';
import { endKey, RoadEnd } from './road-end';
import { RoadIntro } from './road-intro';
import { wasWalked } from './road-start';
import { RoadTrouble } from './road-trouble';
import { openRoad, viewRoad } from './road-view';
import { type TableDrawn, TablePlace } from './table-place';
import { useRoad } from './use-road';

const loadCrossing = async (): Promise<ComponentType<CrossingViewProps>> =>
  (await import('./pieces/crossing-view')).CrossingView;

/** From so many things on, a phone's table needs more height for their names to be read. */
const manyThings = 6;

/** Four Papers. */
export function RoadScreen(props: ScreenProps) {
  const { session, sound, t, navigate, query } = props;
  const road = useRoad(props);
  const { phase } = road;
  const [dialog, setDialog] = useState<'world' | 'crossing'>();
  const [waiting, setWaiting] = useState(false);
  // Who will walk: the address may say so, and who was here before may choose.
  const [chosen, setChosen] = useState<RoadLife>();
  const lifeAsked = lifeNamed(query.life);
  const life = phase.kind === 'playing' ? lifeOf(road.facts) : (chosen ?? lifeAsked ?? lifeOf(undefined));
  const narrow = useNarrow();
  const [drawn, setDrawn] = useState<TableDrawn>('waiting');
  const handle = useRef<TableHandle>(null);
  const playing = phase.kind === 'playing' ? phase : undefined;
  const view = useMemo(() => (playing ? viewRoad(playing.beat, playing.facing) : undefined), [playing]);

  const { travellerName: keptName, pictures } = useSettings();
  const name = travellerName(keptName, life);

  // A piece stands for some of the beat's options, unless the player wants words or no pictures.
  const [inWords, setInWords] = useState<number>();
  const asked = useMemo(
    () => (playing && pictures === 'drawn' ? pieceOf(playing.beat) : undefined),
    [playing, pictures],
  );
  const piece = playing && inWords !== playing.beat.index ? asked : undefined;
  const beat = useMemo(() => playing && (piece ? besidePiece(playing.beat, piece) : playing.beat), [playing, piece]);

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
    const own = `road.speaker.${id}`;
    const role = `road.role.${id}`;
    const named = t(own);
    const played = t(role);
    if (id === 'teska') return { name };
    return { name: named === own ? t(`ui.character.${id}`) : named, ...(played === role ? {} : { role: played }) };
  };
  const story =
    playing &&
    beat &&
    toldStory(road.play, {
      role: 'migrant',
      beat,
      past: playing.past,
      part: playing.beat.scene.scene,
      partName: (part) => t(`road.chapter.${part}`),
      speaker,
      rule: (closedBy) => t('road.rule', { rule: t(`road.rule.${closedBy}`) }),
      acts: road,
    });
  const reading = useReading(props, story, 'migrant');
  const close = (): void => setDialog(undefined);
  const choose = (optionId: string): void => {
    road.choose(optionId);
  };
  // The table makes its own sounds; an act chosen in the list sounds like the same act.
  const chooseInList = (optionId: string): void => {
    const cue = cueOfAct(view?.table, optionId);
    if (cue !== undefined) sound.play(cue);
    choose(optionId);
  };

  const scene = playing?.beat.scene.scene;
  const place = view?.place ?? openRoad;
  const tableShown = view?.table !== undefined && !view.ended && piece === undefined;
  const crowded = (view?.table?.things.length ?? 0) >= manyThings;
  const fold = useTableFold(view?.table?.acts.length ?? 0, playing?.beat.index);
  const table = tableShown && view.table && (
    <TablePlace
      view={view.table}
      onAct={choose}
      sound={(id) => sound.play(id)}
      drawn={drawn}
      onDrawn={setDrawn}
      handle={handle}
    />
  );
  // Where the table is drawn, the papers in text come after the choices; where it is not, they are what is read first.
  const papers = tableShown && view.table && (
    <PapersRead view={view.table} open={drawn === 'text'} onSelect={(thing) => handle.current?.focus(thing)} />
  );
  const shownPiece = piece && playing && (
    <PieceHost
      key={playing.beat.index}
      piece={piece}
      onChoose={choose}
      onWords={() => setInWords(playing.beat.index)}
      sound={(id) => sound.play(id)}
      read={road.read}
      onCrossing={() => setDialog('crossing')}
    />
  );
  // Words were chosen: the way back to the piece stays beside them.
  const byHand = asked && piece === undefined && (
    <Button kind="quiet" class="road__by-hand" onPress={() => setInWords(undefined)}>
      {t('road.piece.hands')}
    </Button>
  );
  const like = (way: string): number => road.facts[`like_${way}`] ?? 0;
  const portrait = view?.facing && (characterOf(view.facing.id)?.portrait ?? view.facing.id);
  const face = portrait === 'none' ? undefined : portrait;

  return (
    <ScreenFrame
      title={t('road.title')}
      chapter={scene === undefined ? undefined : t(`road.chapter.${scene}`)}
      navigate={navigate}
      beat={playing?.beat}
      nameOf={(id) => speaker(id).name}
      ending={playing?.beat.ending === undefined ? undefined : t(endKey(playing.beat.ending, road.facts))}
      summary={story?.summary?.lines.map((line) => line.text).join(' ')}
      onSkipScene={story?.summary && story.skip}
      door={door}
      class={`road ${tableShown ? `road--table road--${drawn}` : ''} ${crowded ? 'road--crowded' : ''} ${fold.folded ? 'road--folded' : ''} ${playing ? 'road--playing' : ''} ${piece ? 'road--piece' : ''}`}
      start={playing && <p class="road__traveller">{t('road.traveller', { name })}</p>}
      backdrop={<PlacePicture key={place} id={place} />}
      setting={t(`scenery.${place}`)}
      end={playing && <ReadingButton reading={reading} />}
      pauseMore={
        playing && (
          // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: it only hears its buttons' clicks bubble, keyboard ones too
          <div
            class="road__pause"
            onClick={(event) => {
              // Whatever is chosen here is done on the road, so the pause is over.
              if (event.target !== event.currentTarget) event.currentTarget.closest('dialog')?.close();
            }}
          >
            <Button onPress={() => road.begin()}>{t('road.pause.again')}</Button>
          </div>
        )
      }
      onPause={(paused) => {
        if (paused && reading.aloud.state === 'playing') reading.aloud.pause();
        sound.ambience(paused ? undefined : ambience);
      }}
    >
      {phase.kind === 'intro' && (
        <div class="road__middle">
          <RoadIntro
            road={road}
            phase={phase}
            waiting={waiting}
            session={session}
            short={query.cut === '1'}
            life={life}
            onLife={lifeAsked || wasWalked(session.store.getState()) ? setChosen : undefined}
            onBegin={(short) => {
              setWaiting(true);
              road.begin(short, life);
            }}
          />
        </div>
      )}
      <RoadTrouble road={road} onTitle={() => navigate('title')} />
      {playing && story && view && (
        <div class="road__scene">
          <div class="road__stage">
            <StatusChips label={t('road.status.label')} items={playing.beat.status} />
            {face !== undefined && view.facing && !view.undrawn && (
              <div class="road__facing" key={face}>
                <Portrait id={face} mood={view.facing.mood} size="bust" />
              </div>
            )}
            {table}
            {table && narrow && drawn !== 'text' && <FoldEdge fold={fold} />}
            {!narrow && papers}
            {!narrow && shownPiece}
          </div>
          <div class="road__words">
            {playing.carried !== undefined && (
              <p class="road__carried on-night" role="status">
                {t(`road.intro.other-${playing.carried}`)}
              </p>
            )}
            <StoryPanel
              story={story}
              reading={reading}
              onChoose={chooseInList}
              facing={face}
              middle={
                <>
                  {narrow && drawn === 'text' && papers}
                  {narrow && shownPiece}
                  {byHand}
                </>
              }
            >
              {narrow && drawn !== 'text' && papers}
              {playing.beat.ending !== undefined && (
                <RoadEnd
                  ending={playing.beat.ending}
                  facts={road.facts}
                  navigate={navigate}
                  onAgain={() => road.begin()}
                  onCrossing={() => setDialog('crossing')}
                  onOtherWorld={() => setDialog('world')}
                  onOtherLife={() => {
                    setWaiting(false);
                    session.clearRole('migrant');
                    road.retry();
                  }}
                />
              )}
            </StoryPanel>
          </div>
        </div>
      )}
      <ReadingDialogs reading={reading} />
      <Dialog title={t('road.crossing.title')} open={dialog === 'crossing'} onClose={close} ground="night" wide>
        <LatePart
          load={loadCrossing}
          props={{
            load: road.crossing,
            at: placeOfHer(road.read),
            hundred:
              road.facts.like_stay === undefined || life.number !== 0
                ? undefined
                : { stay: like('stay'), agency: like('agency'), scheme: like('scheme'), boat: like('boat') },
          }}
        />
      </Dialog>
      <OtherWorld
        open={dialog === 'world'}
        onClose={close}
        onChoose={(policy: PolicyId) => {
          close();
          setWaiting(false);
          session.clearRole('migrant');
          navigate('road', {
            world: codeOfPolicy(policy, session.store.getState().worldCode),
            // The same person under another policy, whoever that was.
            ...(life.number === 0 ? {} : { life: life.id }),
          });
        }}
      />
    </ScreenFrame>
  );
}
