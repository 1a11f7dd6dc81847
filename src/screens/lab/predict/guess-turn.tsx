// This module is one guess: it is drawn, held against the model, asked about and told. The runs come while it is drawn.

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../../i18n/translate';
import { leverById } from '../../../policy/levers';
import type { Session } from '../../../session/session';
import type { SimRunner } from '../../../sim/run-api';
import { Button } from '../../../ui/button';
import { DrawChart, type DrawnPoint } from '../../../ui/charts/draw-chart';
import { Progress } from '../../../ui/progress';
import type { WorldPair } from '../lab-worlds';
import { leverWords } from '../number-words';
import type { OutputDisplay } from '../output-display';
import { type DrawnLine, lineAlong, quarterMonths, within, withLift, withStroke, withYear } from './drawn-line';
import { axisFor, axisWith } from './guess-axis';
import type { GuessChange } from './guess-change';
import { courseWords, GuessTable, YearFields } from './guess-numbers';
import { allowance, type GuessResult, resultOf } from './guess-result';
import { GuessTold } from './guess-told';
import { GuessWhy, type Picked } from './guess-why';
import { reasonsFor } from './reasons';
import { courseOf, luckOfCourse } from './smooth-course';
import { type GuessRuns, peopleOfLuck, useGuessRuns } from './use-guess-runs';
import { useReveal } from './use-reveal';

/** What one guess needs. */
export interface GuessTurnProps {
  readonly sim: SimRunner;
  readonly session: Session;
  /** The worlds after the change. */
  readonly pair: WorldPair;
  readonly change: GuessChange;
  readonly display: OutputDisplay;
  readonly t: Translate;
  readonly onAgain: () => void;
  readonly onShow: () => void;
}

/** Most times that the room above may be doubled. */
const mostDoublings = 5;

/** The change in words. */
export function changeWords(t: Translate, change: GuessChange): string {
  if (change.kind === 'policy') return t('lab-predict.change.policy', { policy: t(`policy.${change.policy}.name`) });
  const lever = leverById(change.lever);
  return t('lab-predict.change.lever', {
    lever: t(`lever.${lever.id}.name`),
    value: leverWords(t, lever, change.value),
  });
}

/** One guess, from the first stroke to the end. */
export function GuessTurn({ sim, session, pair, change, display, t, onAgain, onShow }: GuessTurnProps) {
  const runs = useGuessRuns(sim, pair);
  const courses = useCourses(runs, display, pair.b.people);
  if (runs.failed) {
    return (
      <div role="alert" class="guess__failed">
        <p>{t('lab-predict.failed')}</p>
        <Button onPress={runs.retry}>{t('lab-predict.retry')}</Button>
      </div>
    );
  }
  if (courses.a === undefined) return <Progress label={t('lab-predict.running-a')} />;
  return (
    <DrawnTurn
      {...{ session, pair, change, display, t, onAgain, onShow, runs }}
      courses={{ ...courses, a: courses.a }}
    />
  );
}

interface Courses {
  readonly a: readonly number[];
  readonly b: readonly number[] | undefined;
  readonly luck: readonly number[] | undefined;
}

function useCourses(runs: GuessRuns, display: OutputDisplay, people: number): Omit<Courses, 'a'> & { a?: number[] } {
  const { a, b, lucks } = runs;
  return useMemo(
    () => ({
      ...(a === undefined ? {} : { a: courseOf(a, display) }),
      b: b && courseOf(b, display),
      luck:
        lucks &&
        luckOfCourse(
          lucks.map((each) => courseOf(each, display)),
          Math.min(peopleOfLuck, people),
          people,
        ),
    }),
    [a, b, lucks, display, people],
  );
}

function DrawnTurn(props: Omit<GuessTurnProps, 'sim'> & { readonly courses: Courses; readonly runs: GuessRuns }) {
  const { session, pair, change, display, t, onAgain, onShow, courses, runs } = props;
  const [line, setLine] = useState<DrawnLine>(() => lineAlong(courses.a));
  const [quarter, setQuarter] = useState(4);
  const [doublings, setDoublings] = useState(0);
  const [asked, setAsked] = useState(false);
  const [result, setResult] = useState<GuessResult | undefined>(undefined);
  const [picked, setPicked] = useState<Picked | undefined>(undefined);
  const [onward, setOnward] = useState(false);
  const told = useRef<HTMLDivElement>(null);

  // Asked for: the line is held against the model as soon as the model is there.
  useEffect(() => {
    const { a, b, luck } = courses;
    if (!asked || result !== undefined || b === undefined || luck === undefined) return;
    const found = resultOf({ a, b, luck, line });
    setResult(found);
    session.recordGuess({
      monthsInside: found.monthsInside,
      months: found.months,
      directionRight: found.guessed === found.came,
    });
  }, [asked, courses, result, line, session]);

  const end = courses.b === undefined ? 0 : courses.b.length - 1;
  const stop = result === undefined ? undefined : onward ? end : (result.leaves ?? end);
  const months = useReveal(stop);
  const arrived = stop !== undefined && months >= stop;
  useEffect(() => {
    if (arrived) told.current?.focus({ preventScroll: false });
  }, [arrived, onward]);

  const scale = axisFor(courses.a, display, doublings);
  const axis = result === undefined || courses.b === undefined ? scale : axisWith(scale, [...courses.b, ...line]);
  const set = (change: (line: DrawnLine) => DrawnLine) => setLine((now) => within(change(now), scale.low, scale.high));
  const value = (n: number) => courseWords(t, n, display.measure);
  const name = t(`output.${display.id}.name`);
  const where = (at: number) => t('lab-predict.chart.at', { year: Math.floor(at / 4), quarter: at % 4 });
  const luck = courses.luck;
  const { a: runA, b: runB } = runs;
  const reasons = useMemo(
    () =>
      result?.leaves === undefined || runA === undefined || runB === undefined
        ? []
        : reasonsFor(display.id, runA, runB, result.leaves),
    [result, runA, runB, display],
  );
  const drawing = {
    at: quarter,
    says: t('lab-predict.chart.point', {
      where: where(quarter),
      value: value(line[quarter] ?? 0),
      a: value(lineAlong(courses.a)[quarter] ?? 0),
    }),
    help: t('lab-predict.draw.keys'),
    onAt: setQuarter,
    onLift: (by: number, alone: boolean) => set((now) => withLift(now, quarter, by, alone)),
    onStroke: (from: DrawnPoint, to: DrawnPoint) => set((now) => withStroke(now, from, to)),
  };
  const shown =
    result === undefined || courses.b === undefined || luck === undefined
      ? undefined
      : {
          came: courses.b,
          months,
          near: courses.b.map((_, month) => allowance(line, luck, month)),
          leaves: result.leaves !== undefined && months >= result.leaves ? result.leaves : undefined,
        };

  return (
    <div class="guess">
      <p class="guess__what">
        {t(result === undefined ? 'lab-predict.draw.lead' : 'lab-predict.draw.was', {
          name,
          unit: t(`lab-predict.unit.${display.id}`),
          policy: t(`policy.${pair.a.preset}.name`),
          change: changeWords(t, change),
        })}
      </p>
      <DrawChart
        course={courses.a}
        line={line}
        spacing={quarterMonths}
        low={axis.low}
        high={axis.high}
        label={t(result === undefined ? 'lab-predict.chart.draw' : 'lab-predict.chart.shown', { name })}
        tick={value}
        year={(n) => t('lab-predict.chart.year', { n })}
        names={{
          course: t('lab-predict.table.a'),
          line: t('lab-predict.key.line'),
          came: t('lab-predict.key.came'),
        }}
        draw={asked ? undefined : drawing}
        shown={shown}
      />
      {!asked && (
        <>
          <p class="guess__small">
            {t('lab-predict.draw.how')} <span class="guess__keys">{t('lab-predict.draw.keys')}</span>
          </p>
          <div class="guess__ways">
            <Button kind="primary" onPress={() => setAsked(true)}>
              {t('lab-predict.draw.run')}
            </Button>
            {display.measure !== 'points' && (
              <Button disabled={doublings >= mostDoublings} onPress={() => setDoublings(doublings + 1)}>
                {t('lab-predict.draw.room')}
              </Button>
            )}
            <Button onPress={() => setLine(lineAlong(courses.a))}>{t('lab-predict.draw.reset')}</Button>
            <Button onPress={onAgain}>{t('lab-predict.draw.back')}</Button>
          </div>
          <details class="guess__fold">
            <summary>{t('lab-predict.draw.numbers')}</summary>
            <YearFields
              line={line}
              display={display}
              t={t}
              onYear={(n, typed) => set((now) => withYear(now, n, typed))}
            />
            <GuessTable a={courses.a} line={line} b={undefined} display={display} t={t} />
          </details>
        </>
      )}
      {asked && result === undefined && <Progress label={t('lab-predict.running')} />}
      {result !== undefined && arrived && (
        <div class="guess__told" ref={told} tabIndex={-1}>
          {!onward && result.leaves !== undefined ? (
            <>
              <p class="guess__sentence">
                {t(`lab-predict.leave.${sideOf(result)}`, {
                  n: result.leaves + 1,
                  name,
                  model: value(result.model),
                  drawn: value(result.drawn),
                  difference: value(Math.abs(result.model - result.drawn)),
                })}
              </p>
              <GuessWhy reasons={reasons} picked={picked} t={t} onPick={setPicked} />
              <div class="guess__ways">
                <Button
                  kind={picked === undefined && reasons.length > 0 ? 'plain' : 'primary'}
                  onPress={() => setOnward(true)}
                >
                  {t('lab-predict.leave.on')}
                </Button>
              </div>
            </>
          ) : (
            <GuessTold result={result} session={session} t={t} onAgain={onAgain} onShow={onShow} />
          )}
        </div>
      )}
      {result !== undefined && arrived && (onward || result.leaves === undefined) && (
        <details class="guess__fold">
          <summary>{t('lab-predict.told.table')}</summary>
          <GuessTable a={courses.a} line={line} b={courses.b} display={display} t={t} />
        </details>
      )}
    </div>
  );
}

function sideOf({ model, drawn }: GuessResult): 'above' | 'below' {
  return model > drawn ? 'above' : 'below';
}
