// This module lets the year run in front of the minister: the same people under the inherited rules and under the order,
// month by month on the map; beside it what an office could have counted by then, and how much of the order is in force.

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { LightSource } from '../../canvas/map/light-book';
import { kindByState } from '../../canvas/map/state-kinds';
import { cabinet } from '../../roles/policymaker/cabinet-data';
import type { Decisions } from '../../roles/policymaker/decisions';
import { pipelineOf } from '../../roles/policymaker/season-order';
import { inheritedSettings, movesOf } from '../../roles/policymaker/season-run';
import type { RunResult } from '../../sim/run-api';
import { Button } from '../../ui/button';
import { motionAllowed } from '../../ui/motion';
import { Progress } from '../../ui/progress';
import { useText } from '../../ui/text-context';
import { MapHands } from './map-hands';
import type { CabinetWorld, SeasonRun } from './open-cabinet-world';

/** The year. */
export interface SeasonPanelProps {
  readonly world: CabinetWorld;
  readonly decisions: Decisions;
  readonly season: SeasonRun | 'none' | undefined;
  readonly share: number;
  readonly drawn: boolean;
  readonly onDone: () => void;
}

const stepMs = 620;
const { orderMonth, monthsAfter, countedLateMonths } = cabinet.calendar;

/** A run's lights as the map reads them. */
export function lightsOf(run: RunResult | undefined): LightSource | undefined {
  if (!run?.lights) return undefined;
  return { trace: run.lights, people: run.people, months: run.months, kindByState };
}

/** The running year. */
export function SeasonPanel({ world, decisions, season, share, drawn, onDone }: SeasonPanelProps) {
  const t = useText();
  const made = season === 'none' ? undefined : season;
  const still = !motionAllowed();
  const [month, setMonth] = useState(0);
  const [shown, setShown] = useState<'a' | 'b'>('b');
  const ready = made !== undefined;

  useEffect(() => {
    if (!ready) return;
    if (still) {
      setMonth(monthsAfter);
      return;
    }
    const timer = setInterval(() => setMonth((now) => Math.min(monthsAfter, now + 1)), stepMs);
    return () => clearInterval(timer);
  }, [ready, still]);

  const lights = useMemo(() => ({ a: lightsOf(made?.a), b: lightsOf(made?.b) }), [made]);
  const pipeline = useMemo(() => {
    const settings = inheritedSettings(world.inherited.policy);
    return pipelineOf(movesOf(world.inherited.policy, decisions), settings, month);
  }, [world, decisions, month]);
  const counted = Math.max(0, month - countedLateMonths);
  const known = useMemo(() => {
    const series = made?.b.outputs['irregular-arrivals'];
    return series ? Math.round(sum(series, orderMonth, orderMonth + counted)) : 0;
  }, [made, counted]);

  return (
    <section class="season-panel on-night" aria-labelledby="season-title" data-season={ready ? 'ready' : 'running'}>
      <MapHands
        label={t('cabinet.season.map')}
        spots={[]}
        pieces={[]}
        lights={lights[shown] ?? lightsOf(world.run)}
        month={orderMonth - 1 + month}
        stepMs={stepMs - 60}
        drawn={drawn}
        onAct={() => {}}
      />
      <div class="season-panel__side">
        <h2 id="season-title" class="season-panel__title">
          {t('cabinet.season.title')}
        </h2>
        {season === undefined && <Progress label={t('cabinet.season.running')} share={share} />}
        {season === 'none' && <p role="status">{t('cabinet.season.none')}</p>}
        {ready && (
          <>
            <p class="season-panel__month">{t('cabinet.season.month', { month, of: monthsAfter })}</p>
            <fieldset class="season-panel__pair">
              <legend>{t('cabinet.season.same')}</legend>
              {(['a', 'b'] as const).map((which) => (
                <Button key={which} pressed={shown === which} onPress={() => setShown(which)}>
                  {t(`cabinet.season.${which}`)}
                </Button>
              ))}
            </fieldset>
            <p class="season-panel__known">
              {counted === 0
                ? t('cabinet.season.nothing-counted', { late: countedLateMonths })
                : t('cabinet.season.counted', { count: known, months: counted })}
            </p>
          </>
        )}
        {pipeline.length > 0 && (
          <div class="season-panel__pipeline">
            <h3>{t('cabinet.season.pipeline')}</h3>
            <ul>
              {pipeline.map((row) => (
                <li key={row.lever}>
                  <span>{t(`lever.${row.lever}.name`)}</span>
                  <progress max={1} value={row.inForce} aria-label={t(`lever.${row.lever}.name`)} />
                  <span>{t('cabinet.season.force', { share: Math.round(row.inForce * 100) })}</span>
                </li>
              ))}
            </ul>
          </div>
        )}
        {season !== undefined && (
          <div data-choices="1">
            <Button kind="primary" onPress={onDone}>
              {t(month < monthsAfter && ready ? 'cabinet.season.skip' : 'cabinet.season.done')}
            </Button>
          </div>
        )}
        {ready && (
          <p class="only-spoken" role="status">
            {month >= monthsAfter ? t('cabinet.season.over', { count: known, months: counted }) : ''}
          </p>
        )}
      </div>
    </section>
  );
}

function sum(series: Float64Array, from: number, to: number): number {
  return series.subarray(from, to).reduce((total, value) => total + value, 0);
}
