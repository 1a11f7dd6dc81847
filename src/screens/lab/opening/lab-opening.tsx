// This module is the lab's first opening: one map, four patrol boats and the model's answer; then the same people with a
// ferry; then the levers. Everything can be opened at any moment. Words stay few.

import { useMemo, useRef, useState } from 'preact/hooks';
import type { BoatPlace } from '../../../canvas/map/map-boats';
import type { MapEdges } from '../../../canvas/map/mount-map';
import { Button } from '../../../ui/button';
import { motionAllowed } from '../../../ui/motion';
import { Progress } from '../../../ui/progress';
import { ScreenFrame } from '../../../ui/screen-frame';
import type { ScreenProps } from '../../../ui/screen-props';
import { useMedia } from '../../../ui/use-media';
import { useStore } from '../../../ui/use-store';
import { ClockScrubber, LabClock, ShortClock } from '../lab-clock';
import { LabMap } from '../lab-map-scene';
import { MapTwin } from '../lab-tables';
import { labMonths, type Side, type WorldPair } from '../lab-worlds';
import { HoldForA } from '../maps/map-tools';
import { useView } from '../maps/use-view';
import { boatCount, isAtSea } from '../patrol-boats';
import { useClock } from '../use-clock';
import { useLab } from '../use-lab';
import { useSource } from '../use-source';
import { OpeningAnswer } from './opening-answer';
import { berths, boatAt, withBoatAt, withoutBoat } from './opening-boats';
import { ferry, type OpeningStep, openingPair } from './opening-worlds';

/** What the opening needs. */
export interface LabOpeningProps extends ScreenProps {
  /** The whole lab, on the worlds of the opening or, without them, on the usual ones. */
  readonly onOpen: (pair?: WorldPair) => void;
}

/** The first opening. */
export function LabOpening({ sim, sound, t, navigate, session, onOpen }: LabOpeningProps) {
  const [step, setStep] = useState<OpeningStep>('boats');
  const [boats, setBoats] = useState<readonly BoatPlace[]>([]);
  const pair = useMemo(() => openingPair(step, boats.length), [step, boats.length]);
  const runs = useLab(sim, pair);
  const clock = useClock(labMonths);
  const wide = useMedia('(min-width: 56rem)');
  const look = useView(false);
  const pictures = useStore(session.store, (state) => state.settings.pictures);
  const heading = useRef<HTMLHeadingElement>(null);
  const sources = { a: useSource(runs.pair?.a), b: useSource(runs.pair?.b) };
  const side: Side = look.shown;
  const time = { month: clock.month, playing: clock.playing, t, onMonth: clock.setMonth, onPlay: clock.play };

  const send = (next: readonly BoatPlace[]): void => {
    if (next === boats) return;
    sound.play('ferry-horn');
    setBoats(next);
    look.show('b');
    if (motionAllowed()) clock.play(true);
  };
  const toFerry = (): void => {
    sound.play('ferry-horn');
    setStep('ferry');
    heading.current?.focus();
    if (motionAllowed()) clock.play(true);
  };
  const roomy = useMedia('(min-width: 75rem)');
  const edges = useMemo(() => edgesOf(wide, roomy), [wide, roomy]);
  const shownBoats = step !== 'ferry' || side === 'a' ? boats : none;

  return (
    <ScreenFrame
      title={t('lab.title')}
      class="lab lab--opening"
      navigate={navigate}
      onPause={(paused) => paused && clock.play(false)}
      start={wide ? <LabClock {...time} /> : <ShortClock {...time} />}
      end={
        <Button kind={wide ? 'plain' : 'quiet'} onPress={() => onOpen(step === 'boats' ? undefined : pair)}>
          {t('lab.opening.everything')}
        </Button>
      }
    >
      <div class="lab-opening">
        <section class="lab-opening__map lab__map" aria-label={t('lab.opening.map')} data-side={side}>
          <LabMap
            source={sources[side]}
            month={clock.month}
            stepMs={clock.playing ? clock.stepMs : 320}
            boats={shownBoats}
            followed={undefined}
            drawn={pictures === 'drawn'}
            sideName={t(`lab.opening.${side === 'a' ? 'before' : 'after'}.${step}`)}
            edges={edges}
            t={t}
            onPick={() => undefined}
            onTouch={(x, y) =>
              step === 'boats' && isAtSea(x, y) && send(withBoatAt(boats, Math.round(x), Math.round(y)))
            }
            touchFirst={(x, y) => step === 'boats' && isAtSea(x, y)}
          />
          {runs.pair !== undefined && (boats.length > 0 || step !== 'boats') && (
            <div class="lab-opening__hold">
              <HoldForA
                look={look}
                t={(key, values) => t(key === 'lab.maps.hold' ? `lab.opening.hold.${step}` : key, values)}
              />
            </div>
          )}
        </section>
        {!wide && <ClockScrubber {...time} />}
        <section class="lab-opening__act" aria-label={t('lab.opening.label')}>
          <h2 ref={heading} tabIndex={-1}>
            {t(`lab.opening.${step}`)}
          </h2>
          {step === 'boats' ? (
            <>
              <p aria-live="polite">{t('lab.opening.boats.how', { n: boatCount - boats.length })}</p>
              <fieldset class="lab-opening__berths lab-group" aria-label={t('lab.opening.berths')}>
                {berths.map((berth) => {
                  const boat = boatAt(boats, berth);
                  return (
                    <Button
                      key={berth.id}
                      pressed={boat !== undefined}
                      onPress={() => send(boat ? withoutBoat(boats, boat.id) : withBoatAt(boats, berth.x, berth.y))}
                    >
                      {t(`lab.opening.berth.${berth.id}`)}
                    </Button>
                  );
                })}
              </fieldset>
              {boats.length > 0 && (
                <Button kind="primary" onPress={toFerry}>
                  {t('lab.opening.to-ferry')}
                </Button>
              )}
              <p class="lab__small">{t('lab.opening.honest')}</p>
            </>
          ) : (
            <>
              <p>
                {t(`lab.opening.${step}.how`, {
                  visas: ferry['work-visas'] ?? 0,
                  months: ferry['visa-months'] ?? 0,
                  share: Math.round((ferry['lower-paid-share'] ?? 0) * 100),
                })}
              </p>
              <Button kind="primary" onPress={() => onOpen(pair)}>
                {t('lab.opening.levers')}
              </Button>
              <Button onPress={() => setStep(step === 'ferry' ? 'both' : 'ferry')}>
                {t(step === 'ferry' ? 'lab.opening.to-both' : 'lab.opening.to-ferry-alone')}
              </Button>
              <Button onPress={() => setStep('boats')}>{t('lab.opening.back')}</Button>
            </>
          )}
        </section>
        <section class="lab-opening__answer" aria-label={t('lab.opening.answer.label')}>
          {runs.failed && (
            <div class="lab__failed" role="alert">
              <p>{t('lab.failed.nothing')}</p>
              <Button onPress={runs.retry}>{t('lab.retry')}</Button>
            </div>
          )}
          {runs.pair !== undefined && (boats.length > 0 || step !== 'boats') ? (
            <OpeningAnswer step={step} runs={runs.pair} fresh={runs.fresh} t={t} />
          ) : (
            runs.pair === undefined &&
            runs.progress !== undefined && (
              <Progress label={t('lab.first-run', { all: pair.a.people })} share={runs.progress} />
            )
          )}
          <p class="only-spoken" role="status" data-opening={runs.whole ? step : 'running'}>
            {runs.whole && boats.length > 0 ? t('lab.updated') : ''}
          </p>
        </section>
      </div>
      {sources.a !== undefined && sources.b !== undefined && (
        <MapTwin
          a={sources.a}
          b={sources.b}
          month={clock.month}
          playing={clock.playing}
          lead={t(`lab.opening.sides.${step}`)}
          t={t}
        />
      )}
    </ScreenFrame>
  );
}

const air = 44;

/** The cards lie on the map: the land between them is what must be seen. */
function edgesOf(wide: boolean, roomy: boolean): MapEdges {
  if (!wide) return { room: { top: 8, bottom: 12 }, covered: { top: 4, bottom: 40 } };
  const [start, end] = roomy ? [360, 476] : [300, 396];
  const isRtl = document.documentElement.dir === 'rtl';
  const [left, right] = isRtl ? [end, start] : [start, end];
  // Cards end a little nearer to the edge than the land they must not cover.
  return {
    room: { top: 12, bottom: 12, left, right },
    covered: { top: 4, bottom: 4, left: isRtl ? left - air : left, right: isRtl ? right : right - air },
  };
}

const none: readonly BoatPlace[] = [];
