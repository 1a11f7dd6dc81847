// This module is the page about one person: who she is, where her two lives part and by what, and her history in A beside
// her history in B, month by month, with why. Nobody has a name here.

import { routeByCode } from '../../../evidence/geography';
import type { Translate } from '../../../i18n/translate';
import type { PersonFile } from '../../../sim/person-entries';
import type { SimRunner } from '../../../sim/run-api';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Progress } from '../../../ui/progress';
import { originName } from '../lab-follow';
import type { Side, WorldPair } from '../lab-worlds';
import { type HistoryLine, historyOf } from './history-lines';
import { type LabFiles, useFiles } from './use-files';

/** What the page needs. */
export interface PersonDialogProps {
  readonly sim: SimRunner;
  readonly pair: WorldPair;
  readonly person: number;
  /** Code of the country she is from. */
  readonly origin: number;
  readonly month: number;
  readonly t: Translate;
  readonly onClose: () => void;
  /** Show the map at a month of hers. */
  readonly onMonth: (month: number) => void;
}

/** One person in both worlds. */
export function PersonDialog({ sim, pair, person, origin, month, t, onClose, onMonth }: PersonDialogProps) {
  const known = useFiles(sim, pair, person);
  const { files, parting } = known;
  const some = files.a ?? files.b;
  return (
    <Dialog title={t('lab.person.title', { origin: originName(t, origin) })} open wide onClose={onClose} ground="paper">
      {some !== undefined && <p data-person={person}>{traitWords(t, some)}</p>}
      <p class="lab-page__note">{t('lab.person.lead')}</p>
      <Waiting known={known} t={t} />
      {parting !== undefined && (
        <p class="lab-person__parting" data-parting={parting?.mechanism ?? 'none'}>
          {parting === null
            ? t('lab.fates.one-life')
            : t('lab.person.parting', {
                month: parting.month + 1,
                what: t(`lab.history.parting.${partingKey(parting.mechanism)}`),
              })}{' '}
          {parting !== null && (
            <Button
              kind="quiet"
              onPress={() => {
                onMonth(parting.month);
                onClose();
              }}
            >
              {t('lab.person.show-month')}
            </Button>
          )}
        </p>
      )}
      <div class="lab-person">
        {(['a', 'b'] as const).map((side) => (
          <History key={side} side={side} file={files[side]} month={month} parted={parting?.month} t={t} />
        ))}
      </div>
    </Dialog>
  );
}

function Waiting({ known, t }: { readonly known: LabFiles; readonly t: Translate }) {
  if (known.failed) {
    return (
      <div role="alert">
        <p>{t('lab.person.failed')}</p>
        <Button onPress={known.retry}>{t('lab.retry')}</Button>
      </div>
    );
  }
  return known.parting === undefined ? <Progress label={t('lab.person.coming')} share={known.share} /> : null;
}

function History(props: {
  readonly side: Side;
  readonly file: PersonFile | undefined;
  readonly month: number;
  readonly parted: number | undefined;
  readonly t: Translate;
}) {
  const { side, file, month, parted, t } = props;
  if (file === undefined) return null;
  const lines = historyOf(file);
  const now = lines.findLast((line) => line.month <= month);
  return (
    <section aria-label={t(`lab.person.in-${side}`)}>
      <h3>{t(`lab.person.in-${side}`)}</h3>
      {lines.length === 0 && <p>{t('lab.person.nothing')}</p>}
      <ol>
        {lines.map((line, at) => (
          <li
            key={`${line.month} ${at}`}
            class={`${line.quiet ? 'lab-person__quiet' : ''} ${line.month === parted ? 'lab-person__parted' : ''}`}
            aria-current={line === now ? 'step' : undefined}
          >
            <span class="lab-person__month">{t('lab.clock.short', { month: line.month + 1 })}</span> {sentence(t, line)}
            {line.why.length > 0 && <small> {line.why.map((reason) => sentence(t, reason)).join(' ')}</small>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function sentence(t: Translate, { key, values, named = {} }: HistoryLine['why'][number]): string {
  const names = Object.fromEntries(Object.entries(named).map(([name, message]) => [name, t(message)]));
  const way = routeByCode(Number(values.code ?? 0));
  return t(key, { ...values, ...names, route: way === undefined ? '' : t(`route.${way.id}`) });
}

/** A state entered without a draw is one kind of parting, whatever the state. */
function partingKey(mechanism: string): string {
  return mechanism.startsWith('enters-') ? 'enters' : mechanism;
}

function traitWords(t: Translate, { who }: PersonFile): string {
  return [
    t(`lab.trait.age.${who.ageBand}`),
    t(`lab.trait.gender.${who.gender}`),
    t(`lab.trait.job.${who.job}`),
    t(who.kinAbroad ? 'lab.trait.kin' : 'lab.trait.no-kin'),
    ...(who.protectionNeed ? [t('lab.trait.need')] : []),
    t(`lab.trait.papers.${who.papers}`),
  ].join(' ');
}
