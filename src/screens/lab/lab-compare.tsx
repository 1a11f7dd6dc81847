// This module is the whole lab: two policies on the same people with the same luck, compared on maps, in six headlines and
// in every number. It composes; each part beside it does one thing.

import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/button';
import { motionAllowed } from '../../ui/motion';
import { ScreenFrame } from '../../ui/screen-frame';
import type { ScreenProps } from '../../ui/screen-props';
import { useMedia } from '../../ui/use-media';
import { useStore } from '../../ui/use-store';
import type { WorldCodeFault } from '../../world/world-code';
import { assumptionsOf, withAssumptionList } from './assume/assumption-list';
import { ensembleReadings } from './compare/ensemble-readings';
import { useFates } from './compare/use-fates';
import { ClockScrubber, LabClock, ShortClock } from './lab-clock';
import { type LabDialog, LabDialogs } from './lab-dialogs';
import { LabDoubt } from './lab-doubt';
import { LabFolds } from './lab-folds';
import { FollowedPerson } from './lab-follow';
import { LabHeadlines } from './lab-headlines';
import { LabMaps } from './lab-maps';
import { LabNotes } from './lab-notes';
import { LabPanel } from './lab-panel';
import { labSlides } from './lab-slides';
import { LabSentences, LabSummary } from './lab-summary';
import { MapTwin } from './lab-tables';
import { headlinesOf, leadSentencesOf, ofThousand, themedOutputs } from './lab-view';
import { LabWays } from './lab-ways';
import { labMonths, type Side, type WorldPair } from './lab-worlds';
import { useLastChange } from './levers/use-last-change';
import { useView } from './maps/use-view';
import { boatLever } from './patrol-boats';
import { PersonDialog } from './person/person-dialog';
import { useFollow } from './person/use-follow';
import { useSure } from './sure/use-sure';
import { seenOfQuery } from './take/pair-link';
import { useBoats } from './use-boats';
import { useClock } from './use-clock';
import { useLab } from './use-lab';
import { usePair } from './use-pair';
import { useSource } from './use-source';

/** What the lab needs beside what every screen gets. */
export interface LabCompareProps extends ScreenProps {
  /** The worlds it opens on. */
  readonly opened: WorldPair;
  readonly faults: readonly { readonly side: Side; readonly fault: WorldCodeFault }[];
  /** It was led to from the first opening: the levers have just unfolded. */
  readonly arrived: boolean;
}

/** Two worlds, compared. */
export function LabCompare(props: LabCompareProps) {
  const { sim, sound, t, query, navigate, session, opened, faults, arrived } = props;
  const worlds = usePair(opened, true);
  const { pair, moveLever } = worlds;
  const [dialog, setDialog] = useState<LabDialog | undefined>(undefined);
  const panel = useRef<HTMLHeadingElement>(null);
  const mapsHead = useRef<HTMLDivElement>(null);
  const pictures = useStore(session.store, (state) => state.settings.pictures);
  const offered = useStore(session.store, (state) => state.settings.labGuess);
  const runs = useLab(sim, pair);
  const sure = useSure(pair, runs.whole);
  const clock = useClock(labMonths);
  const wide = useMedia('(min-width: 56rem)');
  const look = useView(wide);
  useEffect(() => {
    if (arrived) panel.current?.focus({ preventScroll: true });
  }, [arrived]);

  const boats = useBoats(pair, (enforcement) => {
    sound.play('ferry-horn');
    moveLever(boatLever, enforcement);
    look.show('b');
    if (motionAllowed()) clock.play(true);
  });

  const change = useLastChange(pair, runs);
  const seen = useMemo(() => seenOfQuery(query), [query]);

  const { pair: both, bands } = runs;
  const headlines = useMemo(() => (both === undefined ? [] : headlinesOf(both.a, both.b, bands)), [both, bands]);
  const [perThousand, setPerThousand] = useState(false);
  const themed = useMemo(() => {
    if (both === undefined) return undefined;
    const all = themedOutputs(both.a, both.b, bands);
    return perThousand ? new Map([...all].map(([theme, outputs]) => [theme, outputs.map(ofThousand)])) : all;
  }, [both, bands, perThousand]);
  const scaled = useMemo(() => (perThousand ? headlines.map(ofThousand) : headlines), [headlines, perThousand]);
  const readings = useMemo(
    () => ensembleReadings(sure.ensemble, sure.done, scaled),
    [sure.ensemble, sure.done, scaled],
  );
  const fates = useFates(both);
  const { setMonth } = clock;
  const toMonth = useCallback(
    (month: number): void => {
      setMonth(month);
      mapsHead.current?.scrollIntoView({ behavior: motionAllowed() ? 'smooth' : 'auto', block: 'nearest' });
    },
    [setMonth],
  );
  const her = useFollow(fates, runs.whole, toMonth);
  const lead = useMemo(() => (headlines.length === 0 ? [] : leadSentencesOf(headlines)), [headlines]);
  // Old numbers keep the names of the worlds that they were made in.
  const told = useRef(pair);
  if (runs.fresh) told.current = pair;
  const slides = useMemo(() => labSlides(t, told.current, headlines), [t, runs.fresh, headlines]);
  const sources = { a: useSource(both?.a), b: useSource(both?.b) };

  // Progress is told many times a second; what it does not touch is not made again.
  const folds = useMemo(
    () =>
      both && fates && themed ? (
        <LabFolds
          runs={both}
          pair={told.current}
          bands={bands}
          themed={themed}
          fates={fates}
          sim={sim}
          t={t}
          onChanged={her.findChanged}
          onFollow={her.followAt}
        />
      ) : null,
    [both, bands, themed, fates, sim, t, her.findChanged, her.followAt, runs.fresh],
  );
  const levers = useMemo(
    () => (
      <LabPanel
        worlds={worlds}
        boats={boats}
        run={both?.b}
        month={clock.month}
        change={change}
        t={t}
        ways={
          <>
            {offered && <Button onPress={() => setDialog('guess')}>{t('lab-predict.button')}</Button>}
            <Button onPress={() => setDialog('challenge')}>{t('lab-challenge.button')}</Button>
          </>
        }
        headRef={panel}
      />
    ),
    [
      pair,
      worlds.matched,
      worlds.canUndo,
      worlds.canRedo,
      boats.places.b,
      boats.untouched,
      both,
      clock.month,
      change,
      offered,
      t,
    ],
  );
  const { a: lightsA, b: lightsB } = sources;
  const twin = useMemo(
    () =>
      lightsA && lightsB ? <MapTwin a={lightsA} b={lightsB} month={clock.month} playing={clock.playing} t={t} /> : null,
    [lightsA, lightsB, clock.month, clock.playing, t],
  );

  const time = { month: clock.month, playing: clock.playing, t, onMonth: clock.setMonth, onPlay: clock.play };
  const toPanel = (): void => {
    panel.current?.scrollIntoView({ behavior: motionAllowed() ? 'smooth' : 'auto', block: 'start' });
    panel.current?.focus({ preventScroll: true });
  };

  return (
    <ScreenFrame
      title={t('lab.title')}
      class="lab"
      navigate={navigate}
      slides={slides}
      onPause={(paused) => paused && clock.play(false)}
      start={wide ? <LabClock {...time} /> : <ShortClock {...time} />}
      end={<LabWays wide={wide} t={t} onLevers={toPanel} onOpen={setDialog} />}
    >
      <LabNotes
        faults={faults}
        seen={pair === opened ? seen : undefined}
        runs={runs.whole ? both : undefined}
        pair={pair}
        t={t}
        onAssume={() => setDialog('assume')}
      />
      <div class="lab__board" ref={mapsHead}>
        <LabMaps
          wide={wide}
          look={look}
          pair={pair}
          sources={sources}
          month={clock.month}
          stepMs={clock.playing ? clock.stepMs : 320}
          boats={boats.places}
          inviting={boats.untouched && boats.out === 0}
          followed={her.person}
          mayFollow={runs.whole}
          playing={clock.playing}
          drawn={pictures === 'drawn'}
          t={t}
          onPreset={worlds.choosePreset}
          onTouchSea={boats.touchSea}
          onFollow={her.follow}
          people={
            fates &&
            runs.whole && (
              <Button kind="plain" class="lab-tools__find" onPress={() => her.findChanged()}>
                {t('lab.fates.find')}
              </Button>
            )
          }
        >
          {her.person !== undefined && (
            <FollowedPerson
              sources={sources}
              person={her.person}
              month={clock.month}
              fates={fates}
              t={t}
              onLetGo={() => her.follow(undefined)}
              onOpen={() => her.read(true)}
            />
          )}
        </LabMaps>
        {!wide && <ClockScrubber {...time} />}
        <LabSummary
          runs={runs}
          sentences={lead}
          people={pair.a.people}
          seed={pair.a.seed}
          t={t}
          onLuck={worlds.nextLuck}
          perThousand={perThousand}
          onPerThousand={setPerThousand}
          sure={sure}
        />
        <LabHeadlines headlines={scaled} people={both?.a.people ?? 0} month={clock.month} readings={readings} t={t} />
        {levers}
      </div>
      <LabSentences headlines={headlines} t={t} />
      {twin}
      {both !== undefined && <LabDoubt pair={pair} matched={worlds.matched} sure={sure} t={t} />}
      {folds}
      <p class="only-spoken" role="status">
        {runs.whole ? t('lab.updated') : ''}
      </p>
      {her.reading && her.person !== undefined && (
        <PersonDialog
          sim={sim}
          pair={pair}
          person={her.person}
          origin={sources.b?.trace.origin[her.person] ?? 0}
          month={clock.month}
          t={t}
          onClose={() => her.read(false)}
          onMonth={clock.setMonth}
        />
      )}
      <LabDialogs
        open={dialog}
        pair={pair}
        runs={runs.whole ? both : undefined}
        bands={bands}
        sure={sure}
        sim={sim}
        session={session}
        t={t}
        onPair={worlds.show}
        onChange={(next) => worlds.assume((now) => withAssumptionList(now, assumptionsOf(next)))}
        onClose={() => setDialog(undefined)}
      />
    </ScreenFrame>
  );
}
