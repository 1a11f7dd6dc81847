// This module is what can be taken away from a comparison: codes and a link, a memo on one page, tables for other programs, charts,
// and the proof that the codes alone make the same numbers again.

import './take.css';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../../i18n/translate';
import { copyText } from '../../../platform/clipboard';
import { offerFile, offerTextFile } from '../../../platform/save-file';
import type { SimRunner } from '../../../sim/run-api';
import { Button } from '../../../ui/button';
import { chartSize, chartSvg } from '../../../ui/charts/chart-svg';
import { quarterly } from '../../../ui/charts/sparkline';
import { modelId } from '../../../world/model-id';
import { encodeWorld, fitsTypedCode, groupCode } from '../../../world/world-code';
import type { Side, WorldPair } from '../lab-worlds';
import type { LuckBands, RunPair } from '../luck-bands';
import { valueWords } from '../number-words';
import { headlineDisplays, type OutputDisplay, outputDisplays } from '../output-display';
import { doubtOf } from '../sure/sure-view';
import type { Sure } from '../sure/use-sure';
import { MemoSheet } from './memo-sheet';
import { csvOfPair, jsonOfPair } from './pair-files';
import { linkOfPair } from './pair-link';
import { printCopy } from './print-sheet';
import { type Verified, verifyPair } from './verify';

/** What the part needs. `runs` is undefined until there is a result. */
export interface TakePartProps {
  readonly pair: WorldPair;
  readonly runs: RunPair | undefined;
  readonly bands: LuckBands | undefined;
  /** What is known of doubt: drawn worlds and what would turn them. */
  readonly sure: Sure;
  readonly sim: SimRunner;
  readonly t: Translate;
}

/** Fewer drawn worlds than this say nothing on a memo. */
const doubtRows = 20;

/** Everything to take away. */
export function TakePart({ pair, runs, bands, sure, sim, t }: TakePartProps) {
  const [said, setSaid] = useState('');
  const { ensemble, done, flips } = sure;
  const doubt = ensemble !== undefined && done >= doubtRows ? doubtOf(t, ensemble, flips) : undefined;
  const memo = useRef<HTMLElement>(null);
  const link = linkOfPair(location.href, pair, runs);
  const day = useMemo(
    () => new Intl.DateTimeFormat(document.documentElement.lang || 'en', { dateStyle: 'long' }).format(),
    [],
  );
  const copy = (text: string): void => {
    const tell = (done: boolean): void => setSaid(t(done ? 'lab.share.copied' : 'lab.share.by-hand'));
    copyText(text).then(tell, () => tell(false));
  };
  const offered = (done: boolean): void => setSaid(t(done ? 'take.file.offered' : 'take.file.refused'));
  return (
    <div class="take">
      <p>{t('lab.share.lead')}</p>
      <Codes pair={pair} t={t} onCopy={copy} />
      <div class="take__ways">
        <Button kind="primary" onPress={() => copy(link)}>
          {t('lab.share.copy-link')}
        </Button>
      </div>
      <p role="status" class="take__said">
        {said}
      </p>
      {runs === undefined ? (
        <p>{t('take.wait')}</p>
      ) : (
        <>
          <section aria-labelledby="take-memo" class="take__part">
            <h3 id="take-memo">{t('take.memo.open')}</h3>
            <p>{t('take.memo.text')}</p>
            <div class="take__ways">
              <Button
                onPress={() => {
                  const sheet = memo.current?.querySelector('[data-memo]');
                  if (!sheet || !printCopy(sheet)) setSaid(t('take.memo.cannot-print'));
                }}
              >
                {t('take.memo.print')}
              </Button>
            </div>
            {/* it scrolls, so a keyboard must be able to come to it */}
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1, a scrolling region without controls */}
            <section class="take__memo" ref={memo} aria-label={t('take.memo.sheet')} tabIndex={0}>
              <MemoSheet pair={pair} runs={runs} bands={bands} doubt={doubt} link={link} day={day} t={t} />
            </section>
          </section>
          <section aria-labelledby="take-files" class="take__part">
            <h3 id="take-files">{t('take.file.title')}</h3>
            <p>{t('take.file.text')}</p>
            <div class="take__ways">
              <Button onPress={() => offered(offerTextFile('saltmere.csv', csvOfPair(runs), 'text/csv'))}>
                {t('take.file.csv')}
              </Button>
              <Button
                onPress={() =>
                  offered(offerTextFile('saltmere.json', jsonOfPair(pair, runs, bands), 'application/json'))
                }
              >
                {t('take.file.json')}
              </Button>
            </div>
          </section>
          <Charts pair={pair} runs={runs} t={t} onDone={offered} />
          <Verify pair={pair} runs={runs} sim={sim} t={t} />
        </>
      )}
    </div>
  );
}

function Codes({ pair, t, onCopy }: Pick<TakePartProps, 'pair' | 't'> & { readonly onCopy: (code: string) => void }) {
  return (
    <>
      {(['a', 'b'] as const).map((side: Side) => {
        const code = encodeWorld(pair[side]);
        return (
          <div class="lab-share__row" key={side}>
            <div>
              <h3>{t(`lab.side.${side}-long`, { policy: t(`policy.${pair[side].preset}.name`) })}</h3>
              <output class="lab-share__code" data-code={side} dir="ltr">
                {groupCode(code)}
              </output>
              {!fitsTypedCode(pair[side]) && <p>{t('world-code.link-only')}</p>}
            </div>
            <Button onPress={() => onCopy(code)}>{t('lab.share.copy-code')}</Button>
          </div>
        );
      })}
    </>
  );
}

interface ChartsProps extends Pick<TakePartProps, 'pair' | 't'> {
  readonly runs: RunPair;
  readonly onDone: (done: boolean) => void;
}

function Charts({ pair, runs, t, onDone }: ChartsProps) {
  const [id, setId] = useState<string>(headlineDisplays[0]?.id ?? '');
  const display = outputDisplays.find((each) => each.id === id) ?? outputDisplays[0];
  if (!display) return null;
  const svg = chartSvg({
    title: t(`output.${display.id}.name`),
    unit: t('take.chart.unit', { unit: unitOf(display, t), known: t(`lab.knowing.${display.knowing}`) }),
    a: quarterly(runs.a.outputs[display.id]),
    b: quarterly(runs.b.outputs[display.id]),
    nameA: t('take.chart.side', { side: t('lab.side.a'), policy: t(`policy.${pair.a.preset}.name`) }),
    nameB: t('take.chart.side', { side: t('lab.side.b'), policy: t(`policy.${pair.b.preset}.name`) }),
    perYear: 4,
    yearName: (year) => t('lab.table.year-n', { n: year }),
    numberWords: (value) => valueWords(t, value, display.measure),
    foot: [
      t('take.chart.foot', { people: runs.a.people, model: modelId }),
      t('take.chart.codes', { a: groupCode(encodeWorld(pair.a)), b: groupCode(encodeWorld(pair.b)) }),
    ],
  });
  return (
    <section aria-labelledby="take-charts" class="take__part">
      <h3 id="take-charts">{t('take.chart.title')}</h3>
      <label class="take__choose">
        <span>{t('take.chart.which')}</span>
        <select name="take-chart" value={id} onChange={(event) => setId(event.currentTarget.value)}>
          {outputDisplays.map((each) => (
            <option key={each.id} value={each.id}>
              {t(`output.${each.id}.name`)}
            </option>
          ))}
        </select>
      </label>
      <img
        class="take__chart"
        alt={t('take.chart.alt', { name: t(`output.${display.id}.name`) })}
        src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`}
        width={chartSize.width}
        height={chartSize.height}
      />
      <div class="take__ways">
        <Button onPress={() => onDone(offerTextFile(`saltmere-${display.id}.svg`, svg, 'image/svg+xml'))}>
          {t('take.chart.svg')}
        </Button>
        <Button
          onPress={() => {
            pngOf(svg).then(
              (png) => onDone(png !== undefined && offerFile(`saltmere-${display.id}.png`, png)),
              () => onDone(false),
            );
          }}
        >
          {t('take.chart.png')}
        </Button>
      </div>
    </section>
  );
}

/** In what one value of a chart is told: a flow's ten-year sum has become a flow a month. */
function unitOf({ id, kind, measure }: OutputDisplay, t: Translate): string {
  if (kind !== 'flow') return t(`output.${id}.unit`);
  return t(measure === 'people' || measure === 'places' ? 'take.chart.people-a-month' : 'take.chart.crowns-a-month');
}

/** A drawing as a picture of twice its size; undefined where this browser draws none. */
async function pngOf(svg: string): Promise<Blob | undefined> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = chartSize.width * 2;
  canvas.height = chartSize.height * 2;
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'));
}

function Verify({ pair, runs, sim, t }: Pick<TakePartProps, 'pair' | 'sim' | 't'> & { readonly runs: RunPair }) {
  const [state, setState] = useState<'idle' | 'running' | 'failed' | Verified>('idle');
  const run = (): void => {
    setState('running');
    verifyPair(sim, pair, runs).then(setState, () => setState('failed'));
  };
  const words = (): string => {
    if (state === 'idle') return '';
    if (state === 'running') return t('take.verify.running');
    if (state === 'failed') return t('take.verify.failed');
    return state.same
      ? t('take.verify.same', { a: state.now.a, b: state.now.b })
      : t('take.verify.other', {
          a: state.before.a,
          b: state.before.b,
          nowA: state.now.a,
          nowB: state.now.b,
        });
  };
  return (
    <section aria-labelledby="take-verify" class="take__part">
      <h3 id="take-verify">{t('take.verify.title')}</h3>
      <p>{t('take.verify.text')}</p>
      <div class="take__ways">
        <Button disabled={state === 'running'} onPress={run}>
          {t('take.verify.run')}
        </Button>
      </div>
      <p role="status" data-verified={typeof state === 'object' ? String(state.same) : state}>
        {words()}
      </p>
    </section>
  );
}
