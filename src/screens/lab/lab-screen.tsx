// This module is the policy lab: two policies on the same people with the same luck, side by side. It opens on the map and
// one act (patrol boats, which are the enforcement lever); everything else unfolds below.

import './lab.css';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { LightSource } from '../../canvas/map/light-book';
import { kindByState } from '../../canvas/map/state-kinds';
import type { LeverId } from '../../policy/levers';
import { personsAtRisk, type RunResult } from '../../sim/run-api';
import { Button } from '../../ui/button';
import { motionAllowed } from '../../ui/motion';
import { Progress } from '../../ui/progress';
import { ScreenFrame } from '../../ui/screen-frame';
import type { ScreenProps } from '../../ui/screen-props';
import { Switch } from '../../ui/switch';
import { useStore } from '../../ui/use-store';
import { worldCodeFaultKey } from '../../world/world-code';
import { LabHeadlines } from './lab-headlines';
import { FirstLevers, FoldedLevers } from './lab-levers';
import { LabMap } from './lab-map-scene';
import { LabClock, LabLegend, moneyKey, PolicyChoice, ShareDialog } from './lab-parts';
import { MapTwin, OutputTables } from './lab-tables';
import { headlinesOf, sentencesOf, themedOutputs } from './lab-view';
import {
  labMonths,
  leverValue,
  readPair,
  type Side,
  withLever,
  withMatching,
  withNextLuck,
  withPreset,
} from './lab-worlds';
import { boatCount, boatsOf, enforcementOf, isAtSea, placesOf } from './patrol-boats';
import { useClock } from './use-clock';
import { useLab } from './use-lab';
import { useWide } from './use-wide';

/** Most lights one map draws; larger crowds are thinned evenly. */
const shownLights = 10_000;

/** The policy lab. */
export function LabScreen({ sim, sound, t, query, navigate, session }: ScreenProps) {
  const opened = useMemo(() => readPair(query), [query]);
  const [pair, setPair] = useState(opened.pair);
  const [matched, setMatched] = useState(opened.pair.a.matched || opened.pair.b.matched);
  const [chosenBoats, setChosenBoats] = useState<readonly (readonly [number, number])[]>([]);
  const [followed, setFollowed] = useState<number | undefined>(undefined);
  const [shown, setShown] = useState<Side>('b');
  const [sharing, setSharing] = useState(false);
  const pictures = useStore(session.store, (state) => state.settings.pictures);
  const runs = useLab(sim, pair);
  const clock = useClock(labMonths);
  const wide = useWide('(min-width: 56rem)');
  useEffect(() => setPair(opened.pair), [opened]);

  const both = runs.a !== undefined && runs.b !== undefined ? { a: runs.a, b: runs.b } : undefined;
  const headlines = useMemo(() => (both === undefined ? [] : headlinesOf(both.a, both.b)), [runs.a, runs.b]);
  const themed = useMemo(() => (both === undefined ? undefined : themedOutputs(both.a, both.b)), [runs.a, runs.b]);
  const sentences = useMemo(() => sentencesOf(headlines), [headlines]);
  const sources = { a: useSource(runs.a), b: useSource(runs.b) };

  const moveLever = useCallback(
    (lever: LeverId, value: number) => setPair((now) => ({ ...now, b: withLever(now.b, lever, value) })),
    [],
  );
  const boats = {
    a: boatsOf(leverValue(pair.a, 'enforcement')),
    b: boatsOf(leverValue(pair.b, 'enforcement')),
  };
  const places = {
    a: useMemo(() => placesOf(boats.a, []), [boats.a]),
    b: useMemo(() => placesOf(boats.b, chosenBoats), [boats.b, chosenBoats]),
  };
  const setBoats = (count: number): void => {
    sound.play('ferry-horn');
    moveLever('enforcement', enforcementOf(count));
    setShown('b');
    if (motionAllowed()) clock.play(true);
  };
  const touchMap = (x: number, y: number): void => {
    if (!isAtSea(x, y)) return;
    const next = chosenBoats.slice(0, boats.b);
    // A touch sends the next boat; with all of them out the first one moves there.
    if (boats.b < boatCount) {
      setChosenBoats([...placesOf(boats.b, chosenBoats).map((boat) => [boat.x, boat.y] as const), [x, y]]);
      setBoats(boats.b + 1);
    } else setChosenBoats([[x, y], ...next.slice(1)]);
  };

  const sides: readonly Side[] = wide ? ['a', 'b'] : [shown];
  const perLight = Math.round(personsAtRisk / Math.min(shownLights, pair.a.people));

  return (
    <ScreenFrame
      title={t('lab.title')}
      class="lab"
      navigate={navigate}
      onPause={(paused) => paused && clock.play(false)}
      start={
        <LabClock month={clock.month} playing={clock.playing} t={t} onMonth={clock.setMonth} onPlay={clock.play} />
      }
      end={
        <Button kind="plain" onPress={() => setSharing(true)}>
          {t('lab.share.button')}
        </Button>
      }
    >
      {opened.faults.map(({ side, fault }) => (
        <p key={side} class="lab__fault" role="alert">
          {t(`lab.side.${side}`)}:{' '}
          {t(worldCodeFaultKey(fault), { length: fault.length ?? 0, character: fault.strange?.character ?? '' })}{' '}
          {t('lab.code.usual')}
        </p>
      ))}
      <div class="lab__board">
        <section class="lab__maps" aria-label={t('lab.maps.label')}>
          {!wide && (
            <fieldset class="lab__toggle lab-group" aria-label={t('lab.maps.toggle')}>
              {(['a', 'b'] as const).map((side) => (
                <Button key={side} pressed={shown === side} onPress={() => setShown(side)}>
                  {t(`lab.side.${side}`)}
                </Button>
              ))}
              <button
                type="button"
                class="button lab__hold"
                onPointerDown={() => setShown('a')}
                onPointerUp={() => setShown('b')}
                onPointerLeave={() => setShown('b')}
                onContextMenu={(event) => event.preventDefault()}
                onKeyDown={(event) => (event.key === ' ' || event.key === 'Enter') && setShown('a')}
                onKeyUp={() => setShown('b')}
                onBlur={() => setShown('b')}
              >
                {t('lab.maps.hold')}
              </button>
            </fieldset>
          )}
          {sides.map((side) => (
            <div key={wide ? side : 'one'} class="lab__map" data-side={side}>
              <LabMap
                source={sources[side]}
                month={clock.month}
                stepMs={clock.playing ? clock.stepMs : 320}
                boats={places[side]}
                followed={followed}
                drawn={pictures === 'drawn'}
                topRoom={wide ? 62 : 52}
                bottomRoom={wide ? 36 : 4}
                t={t}
                onPick={(person) => setFollowed((now) => (now === person ? undefined : person))}
                {...(side === 'b'
                  ? { onTouch: touchMap, touchFirst: (x, y) => boats.b < boatCount && isAtSea(x, y) }
                  : {})}
              />
              <div class="lab__map-head">
                <PolicyChoice
                  side={side}
                  world={pair[side]}
                  t={t}
                  onChoose={(preset) => setPair((now) => withPreset(now, side, preset, matched))}
                />
              </div>
            </div>
          ))}
          {followed !== undefined && (
            <p class="lab__followed" role="status">
              {t('lab.follow.person', { id: followed })}
              <Button kind="quiet" onPress={() => setFollowed(undefined)}>
                {t('lab.follow.stop')}
              </Button>
            </p>
          )}
          <LabLegend t={t} perLight={perLight} />
          {runs.progress !== undefined && (
            <div class="lab__progress">
              <Progress label={t('lab.running')} share={runs.progress} />
            </div>
          )}
        </section>
        {runs.failed && (
          <div class="lab__failed" role="alert">
            <p>{t('lab.failed')}</p>
            <Button kind="primary" onPress={runs.retry}>
              {t('lab.retry')}
            </Button>
          </div>
        )}
        <div class="lab__sum" aria-busy={runs.progress !== undefined}>
          {sentences.length > 0 && (
            <h2 class="lab__sentence">
              {sentences.slice(0, 2).map(({ key, values }) => (
                <span key={key}>{t(key, values)} </span>
              ))}
            </h2>
          )}
          <p class="lab__luck">
            {t('lab.one-run')} {t('lab.luck.number', { seed: String(pair.a.seed) })}{' '}
            <Button kind="quiet" onPress={() => setPair(withNextLuck)}>
              {t('lab.luck.next')}
            </Button>
          </p>
        </div>
        <LabHeadlines headlines={headlines} month={clock.month} t={t} />
        <aside class="lab__levers" aria-label={t('lab.levers.label')}>
          <h2>{t('lab.levers.title')}</h2>
          <p class="lab__act">{t('lab.boats.act', { n: boatCount - boats.b })}</p>
          <fieldset class="lab__boats lab-group" aria-label={t('lab.boats.label')}>
            <Button disabled={boats.b >= boatCount} onPress={() => setBoats(boats.b + 1)}>
              {t('lab.boats.send')}
            </Button>
            <Button disabled={boats.b === 0} onPress={() => setBoats(boats.b - 1)}>
              {t('lab.boats.call-back')}
            </Button>
          </fieldset>
          <p class="lab__small">{t('lab.boats.honest')}</p>
          <FirstLevers world={pair.b} t={t} onMove={moveLever} />
          <FoldedLevers world={pair.b} t={t} onMove={moveLever} />
          <Switch
            name="matched"
            label={t('lab.money.switch')}
            on={matched}
            onChange={(on) => {
              setMatched(on);
              setPair((now) => withMatching(now, on));
            }}
          />
          {(['a', 'b'] as const).map((side) => (
            <p key={side} class="lab__small">
              {t(moneyKey(pair[side], matched), { policy: t(`policy.${pair[side].preset}.name`) })}
            </p>
          ))}
        </aside>
      </div>
      {sentences.length > 2 && (
        <section class="lab__more" aria-label={t('lab.sum.label')}>
          <ul>
            {sentences.map(({ key, values }) => (
              <li key={key}>{t(key, values)}</li>
            ))}
          </ul>
          <p class="lab__small">{t('lab.sum.honest')}</p>
        </section>
      )}
      {sources.a !== undefined && sources.b !== undefined && (
        <MapTwin a={sources.a} b={sources.b} month={clock.month} playing={clock.playing} t={t} />
      )}
      {themed !== undefined && <OutputTables themed={themed} t={t} />}
      <p class="only-spoken" role="status">
        {runs.progress === undefined && both !== undefined ? t('lab.updated') : ''}
      </p>
      <ShareDialog pair={pair} t={t} open={sharing} onClose={() => setSharing(false)} />
    </ScreenFrame>
  );
}

/** What a map reads of a run; the same object as long as the run is the same. */
function useSource(result: RunResult | undefined): LightSource | undefined {
  return useMemo(() => {
    if (result?.lights === undefined) return undefined;
    return { trace: result.lights, people: result.people, months: result.months, kindByState };
  }, [result]);
}
