// This module lets a reader say what matters to her and how much, and tells which policy is best by that and how firmly. Nothing is
// weighed before she weighs it: all six headlines start alike, and any other output can be taken in.

import './weigh.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../../i18n/translate';
import type { OutputId } from '../../../sim/run-api';
import { Button } from '../../../ui/button';
import { ChoiceGroup } from '../../../ui/choice-group';
import { Progress } from '../../../ui/progress';
import { usualWishes, type Wanted } from '../../../uncertainty/headlines';
import type { Measured } from '../../../uncertainty/measure-row';
import { type Weight, type WeightedScore, weightedScores } from '../../../uncertainty/weighted-wins';
import { encodeWorld } from '../../../world/world-code';
import type { WorldPair } from '../lab-worlds';
import { valueWords } from '../number-words';
import { outputDisplays } from '../output-display';
import { contendersOf, createWeighStudy, weighedRows } from './weigh-study';
import { moneyGap, spendsOf, type Verdict, verdictOf } from './weigh-view';

/** What the part needs. */
export interface WeighPartProps {
  readonly pair: WorldPair;
  /** Policies brought to the same money. */
  readonly matched: boolean;
  readonly t: Translate;
}

const start: readonly Weight[] = Object.entries(usualWishes).map(([output, wanted]) => ({
  output: output as OutputId,
  wanted,
  weight: 1,
}));

/** Weights and what follows from them. */
export function WeighPart({ pair, matched, t }: WeighPartProps) {
  const [weights, setWeights] = useState(start);
  const [rows, setRows] = useState<readonly Measured[]>([]);
  const [state, setState] = useState<'idle' | 'running' | 'failed'>('idle');
  const study = useRef<ReturnType<typeof createWeighStudy> | undefined>(undefined);
  const codes = `${encodeWorld(pair.b)} ${matched}`;
  useEffect(() => {
    setRows([]);
    setState('idle');
    study.current?.stop();
  }, [codes]);
  useEffect(() => () => study.current?.dispose(), []);

  const run = (): void => {
    study.current ??= createWeighStudy();
    setRows([]);
    setState('running');
    study.current.run(pair, matched, setRows).then(
      () => setState('idle'),
      (error: unknown) => {
        if (!(error instanceof Error && error.name === 'Cancelled')) setState('failed');
      },
    );
  };
  const set = (at: number, change: Partial<Weight>): void =>
    setWeights(weights.map((each, place) => (place === at ? { ...each, ...change } : each)));
  const scores = rows.length > 0 ? weightedScores(rows, weights) : [];
  const names = contendersOf(pair).map(({ preset }) =>
    preset === undefined ? t('weigh.own') : t(`policy.${preset}.name`),
  );

  return (
    <div class="weigh">
      <p>{t('weigh.lead')}</p>
      <ul class="weigh__rows">
        {weights.map((weight, at) => (
          <WeightRow key={weight.output} weight={weight} t={t} onChange={(change) => set(at, change)} />
        ))}
      </ul>
      <label class="weigh__add">
        <span>{t('weigh.add')}</span>
        <select
          name="weigh-add"
          value=""
          onChange={(event) => {
            const output = event.currentTarget.value as OutputId;
            event.currentTarget.value = '';
            setWeights([...weights, { output, wanted: 'less', weight: 1 }]);
          }}
        >
          <option value="" disabled>
            {t('weigh.add-none')}
          </option>
          {outputDisplays
            .filter(({ id }) => weights.every(({ output }) => output !== id))
            .map(({ id }) => (
              <option key={id} value={id}>
                {t(`output.${id}.name`)}
              </option>
            ))}
        </select>
      </label>
      <div class="weigh__ways">
        {state === 'running' ? (
          <>
            <Progress
              label={t('weigh.running', { done: rows.length, of: weighedRows })}
              share={rows.length / weighedRows}
            />
            <Button
              onPress={() => {
                study.current?.stop();
                setState('idle');
              }}
            >
              {t('weigh.stop')}
            </Button>
          </>
        ) : (
          <Button kind={rows.length === 0 ? 'primary' : 'plain'} onPress={run}>
            {t('weigh.run', { count: names.length, rows: weighedRows })}
          </Button>
        )}
      </div>
      {state === 'failed' && <p role="alert">{t('weigh.failed')}</p>}
      {scores.length > 0 && <Scores scores={scores} names={names} weights={weights} rows={rows} t={t} />}
    </div>
  );
}

const steps = ['0', '1', '2', '3'] as const;

function WeightRow(props: {
  readonly weight: Weight;
  readonly t: Translate;
  readonly onChange: (change: Partial<Weight>) => void;
}) {
  const { weight, t, onChange } = props;
  const name = t(`output.${weight.output}.name`);
  return (
    <li class="weigh__row" data-weight={weight.output}>
      <ChoiceGroup
        name={`weight-${weight.output}`}
        label={name}
        choices={steps.map((value) => ({ value, label: t(`weigh.step.${value}`) }))}
        value={String(weight.weight) as (typeof steps)[number]}
        onChange={(value) => onChange({ weight: Number(value) })}
      />
      <label class="weigh__want">
        <span class="only-spoken">{t('weigh.want-of', { name })}</span>
        <select
          name={`want-${weight.output}`}
          value={weight.wanted}
          onChange={(event) => onChange({ wanted: event.currentTarget.value as Wanted })}
        >
          <option value="less">{t('weigh.want.less')}</option>
          <option value="more">{t('weigh.want.more')}</option>
        </select>
      </label>
    </li>
  );
}

function Scores(props: {
  readonly scores: readonly WeightedScore[];
  readonly names: readonly string[];
  readonly weights: readonly Weight[];
  readonly rows: readonly Measured[];
  readonly t: Translate;
}) {
  const { scores, names, weights, rows, t } = props;
  const verdict = verdictOf(scores);
  if (!verdict || weights.every(({ weight }) => weight === 0)) return <p role="status">{t('weigh.nothing')}</p>;
  const most = Math.max(...scores.map(({ score }) => Math.abs(score)), 1e-9);
  const spends = spendsOf(rows);
  const money = (which: number): string => valueWords(t, spends[which] ?? 0, 'million-crowns');
  return (
    <div class="weigh__result">
      <p role="status" data-best={verdict.first.which} data-verdict={verdict.kind}>
        <strong>{verdictWords(t, verdict, names)}</strong>
      </p>
      <p data-money={moneyGap(spends) === undefined ? 'same' : 'unequal'}>{moneyWords(t, spends, names)}</p>
      <div class="weigh__scroll">
        <table class="weigh__table">
          <caption>{t('weigh.table', { rows: rows.length })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('weigh.head.policy')}</th>
              <th scope="col">{t('weigh.head.score')}</th>
              <th scope="col">{t('weigh.head.best')}</th>
              <th scope="col">{t('weigh.head.spend')}</th>
            </tr>
          </thead>
          <tbody>
            {scores.map(({ which, score, best }) => (
              <tr key={which}>
                <th scope="row">{names[which]}</th>
                <td>
                  <svg class="weigh__bar" viewBox="0 0 100 12" aria-hidden="true">
                    <path d="M 50 0 V 12" class="weigh__middle" />
                    <rect
                      x={score < 0 ? 50 + (score / most) * 48 : 50}
                      y="2"
                      width={Math.max(1, (Math.abs(score) / most) * 48)}
                      height="8"
                    />
                  </svg>{' '}
                  {t('weigh.score', { score: Math.round(score * 10) / 10 || 0 })}
                </td>
                <td>{t('weigh.wins', { n: best.count, of: best.of })}</td>
                <td>{money(which)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="weigh__small">{t('weigh.note')}</p>
    </div>
  );
}

function verdictWords(t: Translate, { kind, first, next }: Verdict, names: readonly string[]): string {
  return t(`weigh.verdict.${kind}`, {
    name: names[first.which] ?? '',
    n: first.best.count,
    of: first.best.of,
    low: Math.round(first.best.low * 100),
    high: Math.round(first.best.high * 100),
    other: names[next?.which ?? first.which] ?? '',
    m: next?.best.count ?? 0,
  });
}

function moneyWords(t: Translate, spends: readonly number[], names: readonly string[]): string {
  const gap = moneyGap(spends);
  if (gap === undefined) return t('weigh.money.same');
  const { least, most } = gap;
  return t('weigh.money.unequal', {
    cheapest: names[least] ?? '',
    least: valueWords(t, spends[least] ?? 0, 'million-crowns'),
    dearest: names[most] ?? '',
    most: valueWords(t, spends[most] ?? 0, 'million-crowns'),
  });
}
