// This module shows the six headlines: difference, A and B, a small chart, and behind each a note that says what the
// number is, who could know it, and its course year by year.

import { useState } from 'preact/hooks';
import type { Translate } from '../../i18n/translate';
import type { OutputId } from '../../sim/run-api';
import { SeriesTable } from '../../ui/charts/series-table';
import { quarterly, Sparkline } from '../../ui/charts/sparkline';
import { Dialog } from '../../ui/dialog';
import { type DifferenceReading, ReadingPicture, ReadingWords } from './compare/difference-reading';
import { type ComparedOutput, luckReading, yearsOf } from './lab-view';
import { differenceWords, valueWords } from './number-words';
import { headlineDisplays, type OutputDisplay } from './output-display';

/** What the headlines need. */
export interface LabHeadlinesProps {
  /** Empty until there is a first result. */
  readonly headlines: readonly ComparedOutput[];
  /** People the numbers were made with. */
  readonly people: number;
  readonly month: number;
  /** Spans and probabilities of an ensemble, by output, once one was run; until then luck alone. */
  readonly readings?: ReadonlyMap<OutputId, DifferenceReading> | undefined;
  readonly t: Translate;
}

/** Six headlines; before there are any, their six names. */
export function LabHeadlines({ headlines, people, month, readings, t }: LabHeadlinesProps) {
  const [open, setOpen] = useState<string | undefined>(undefined);
  const shown = headlines.find((headline) => headline.display.id === open);
  if (headlines.length === 0) {
    return (
      <ul class="lab-headlines" aria-label={t('lab.headlines.label')} aria-busy="true">
        {headlineDisplays.map(({ id }) => (
          <li key={id} class="lab-headline lab-headline--awaited">
            {t(`output.${id}.name`)}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <>
      <ul class="lab-headlines" aria-label={t('lab.headlines.label')} data-people={people}>
        {headlines.map((headline) => (
          <li key={headline.display.id}>
            <Headline
              headline={headline}
              reading={readings?.get(headline.display.id) ?? luckReading(headline)}
              month={month}
              t={t}
              onOpen={() => setOpen(headline.display.id)}
            />
          </li>
        ))}
      </ul>
      {shown !== undefined && <HeadlineNote headline={shown} t={t} onClose={() => setOpen(undefined)} />}
    </>
  );
}

interface HeadlineProps {
  readonly headline: ComparedOutput;
  readonly reading: DifferenceReading | undefined;
  readonly month: number;
  readonly t: Translate;
  readonly onOpen: () => void;
}

function Headline({ headline, reading, month, t, onOpen }: HeadlineProps) {
  const { display, a, b, difference } = headline;
  const name = t(`output.${display.id}.name`);
  const words = {
    a: valueWords(t, a, display.measure),
    b: valueWords(t, b, display.measure),
    difference: differenceWords(t, difference, display.measure),
  };
  return (
    <section class="lab-headline" data-outcome={display.id} aria-label={name}>
      <button type="button" class="lab-headline__name" aria-haspopup="dialog" onClick={onOpen}>
        {name}
      </button>
      <p class="lab-headline__difference">
        <span class="only-spoken">{t('lab.headlines.b-against-a')} </span>
        <strong>{words.difference}</strong>{' '}
        {reading !== undefined && <ReadingWords reading={reading} measure={display.measure} t={t} />}
      </p>
      {reading !== undefined && <ReadingPicture reading={reading} />}
      <p class="lab-headline__unit">
        {unitWords(t, display)}, {t(`lab.knowing.${display.knowing}`)}
      </p>
      <p class="lab-headline__values">
        <span class="lab-headline__a">{t('lab.headlines.a', { value: words.a })}</span>
        <span class="lab-headline__b">{t('lab.headlines.b', { value: words.b })}</span>
      </p>
      <Sparkline
        a={quarterly(headline.seriesA)}
        b={quarterly(headline.seriesB)}
        month={Math.min(39, month / 3)}
        label={t('lab.headlines.chart', { name, a: words.a, b: words.b })}
      />
    </section>
  );
}

/** What a headline counts. */
function unitWords(t: Translate, { id, measure }: OutputDisplay): string {
  const unit = t(`output.${id}.unit`);
  return measure === 'people-of-thousand' ? t('lab.of-thousand', { unit }) : unit;
}

function HeadlineNote({ headline, t, onClose }: { headline: ComparedOutput; t: Translate; onClose: () => void }) {
  const { display } = headline;
  const name = t(`output.${display.id}.name`);
  return (
    <Dialog title={name} open onClose={onClose} ground="paper">
      <p>{t(`output.${display.id}.note`)}</p>
      <p>
        <strong>{t(`lab.knowing.${display.knowing}`)}.</strong> {t(`lab.knowing.${display.knowing}.note`)}
      </p>
      <p>{t(`lab.kind.${display.kind}`)}</p>
      <p>{t(headline.band === undefined ? 'lab.one-run' : 'lab.band.note')}</p>
      <SeriesTable
        caption={t('lab.table.by-year', { name })}
        heads={[t('lab.table.year'), t('lab.table.a'), t('lab.table.b'), t('lab.table.difference')]}
        rows={yearsOf(headline).map(({ year, a, b }) => ({
          year: t('lab.table.year-n', { n: year }),
          a: valueWords(t, a, display.measure),
          b: valueWords(t, b, display.measure),
          difference: differenceWords(t, b - a, display.measure),
        }))}
      />
    </Dialog>
  );
}
