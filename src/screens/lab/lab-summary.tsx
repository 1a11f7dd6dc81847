// This module says in words what changed from A to B, and how far the numbers can be trusted now: whether they are a first
// look, from before the last change, or stopped half way.

import type { Translate } from '../../i18n/translate';
import { Button } from '../../ui/button';
import { Progress } from '../../ui/progress';
import { type ComparedOutput, type Sentence, sentencesOf } from './lab-view';
import type { Sure } from './sure/use-sure';
import type { LabRuns } from './use-lab';

/** What the summary needs. */
export interface LabSummaryProps {
  readonly runs: LabRuns;
  readonly sentences: readonly Sentence[];
  /** People the pair is run with in the end. */
  readonly people: number;
  readonly seed: number;
  readonly t: Translate;
  readonly onLuck: () => void;
  readonly perThousand: boolean;
  readonly onPerThousand: (on: boolean) => void;
  /** Worlds drawn over other assumptions, beside the headlines. */
  readonly sure: Pick<Sure, 'state' | 'done' | 'of' | 'draw'>;
}

/** Sentences, and the state of the numbers. */
export function LabSummary({
  runs,
  sentences,
  people,
  seed,
  t,
  onLuck,
  perThousand,
  onPerThousand,
  sure,
}: LabSummaryProps) {
  const say = ({ key, values }: Sentence): string => t(key, values);
  return (
    <div class="lab__sum" aria-busy={!runs.whole && !runs.failed}>
      {runs.failed && (
        <div class="lab__failed" role="alert">
          <p>{t(runs.pair === undefined ? 'lab.failed.nothing' : 'lab.failed')}</p>
          <Button kind="primary" onPress={runs.retry}>
            {t('lab.retry')}
          </Button>
        </div>
      )}
      {sentences.length > 0 && (
        <div class="lab__told">
          <h2 class="lab__sentence">{sentences.map(say).join(' ')}</h2>
        </div>
      )}
      {runs.progress !== undefined ? (
        <div class="lab__progress">
          <Progress label={progressWords(runs, people, t)} share={runs.progress} />
        </div>
      ) : (
        <p class="lab__luck">
          {spanWords(runs, sure, t)} {t('lab.luck.number', { seed: String(seed) })}{' '}
          <Button kind="quiet" onPress={onLuck}>
            {t('lab.luck.next')}
          </Button>{' '}
          <Button kind="quiet" pressed={perThousand} onPress={() => onPerThousand(!perThousand)}>
            {t('lab.per-thousand')}
          </Button>{' '}
          {sure.state === 'off' && (
            <Button kind="quiet" onPress={() => sure.draw()}>
              {t('lab.sure.draw')}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}

/** What the spans beside the headlines hold. */
function spanWords(runs: LabRuns, sure: LabSummaryProps['sure'], t: Translate): string {
  if (sure.state === 'drawing') return t('lab.sure.drawing', { done: sure.done, of: sure.of });
  if (sure.state === 'drawn' && sure.done > 0) return t('lab.sure.drawn', { n: sure.done });
  return t(runs.bands === undefined ? 'lab.one-run' : 'lab.luck.band');
}

function progressWords({ pair, fresh }: LabRuns, people: number, t: Translate): string {
  if (pair === undefined) return t('lab.first-run', { all: people });
  if (!fresh) return t('lab.running', { all: people });
  return t('lab.first-look', { people: pair.a.people, all: people });
}

/** One sentence for each headline, both directions in the same words. */
export function LabSentences({
  headlines,
  t,
}: {
  readonly headlines: readonly ComparedOutput[];
  readonly t: Translate;
}) {
  if (headlines.length === 0) return null;
  return (
    <section class="lab__more" aria-label={t('lab.sum.label')}>
      <ul>
        {sentencesOf(headlines).map(({ key, values }) => (
          <li key={key}>{t(key, values)}</li>
        ))}
      </ul>
      <p class="lab__small">{t('lab.sum.honest')}</p>
    </section>
  );
}
