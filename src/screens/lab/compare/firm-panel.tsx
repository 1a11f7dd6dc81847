// This module answers where deterrence did better in this very comparison: the firmer world by its levers, each measure on
// which it did better or worse by more than luck, what offices did more of, and, when asked, all of it under the sceptics'
// assumptions.

import { packs } from '../../../evidence/switches';
import type { Translate } from '../../../i18n/translate';
import { leverById } from '../../../policy/levers';
import type { SimRunner } from '../../../sim/run-api';
import { Button } from '../../../ui/button';
import { type ComparedOutput, compareOutput } from '../lab-view';
import type { Side, WorldPair } from '../lab-worlds';
import type { LuckBands, RunPair } from '../luck-bands';
import { differenceWords, leverWords, valueWords } from '../number-words';
import { outputDisplays } from '../output-display';
import { type FirmResult, firmResult, firmSide } from './firm-side';
import { type Sceptics, useSceptics } from './use-sceptics';

/** What the panel needs. */
export interface FirmPanelProps {
  readonly pair: WorldPair;
  readonly runs: RunPair;
  readonly bands: LuckBands | undefined;
  readonly sim: SimRunner;
  readonly t: Translate;
}

/** Levers named as what makes a world firmer. */
const namedLevers = 3;

/** Where deterrence did better. */
export function FirmPanel({ pair, runs, bands, sim, t }: FirmPanelProps) {
  const sceptics = useSceptics(sim, pair);
  const firm = firmSide(pair);
  if (firm === undefined) return <p>{t('lab.firm.neither')}</p>;
  const side = t(`lab.side.${firm.side}`);
  const result = firmResult(firm.side, compareAll(runs, bands));
  return (
    <>
      <p class="lab-fold__lead">
        {t('lab.firm.who', { side })}{' '}
        {firm.by
          .slice(0, namedLevers)
          .map(({ lever, firm: its, other }) =>
            t('lab.firm.lever', {
              lever: t(`lever.${lever}.name`),
              firm: leverWords(t, leverById(lever), its),
              other: leverWords(t, leverById(lever), other),
            }),
          )
          .join(' ')}
      </p>
      <p class="lab-firm__sum">
        {result.better.length === 0
          ? t('lab.firm.nowhere', { side, worse: result.worse.length, alike: result.alike })
          : t('lab.firm.somewhere', {
              side,
              n: result.better.length,
              worse: result.worse.length,
              alike: result.alike,
            })}
      </p>
      <div class="lab-firm__result" data-firm={firm.side}>
        <FirmLists result={result} side={firm.side} t={t} />
      </div>
      <ScepticAnswers sceptics={sceptics} side={firm.side} t={t} />
      <p class="lab__small">{t('lab.firm.honest')}</p>
    </>
  );
}

/** What was better, what was worse, and what was only done more or less: each in a list of its own, in the same size. */
function FirmLists({ result, side, t }: { readonly result: FirmResult; readonly side: Side; readonly t: Translate }) {
  const name = t(`lab.side.${side}`);
  return (
    <>
      {(['better', 'worse', 'activity'] as const).map(
        (part) =>
          result[part].length > 0 && (
            <section key={part} data-firm-part={part}>
              <p class="lab-firm__part">{t(`lab.firm.list.${part}`, { side: name })}</p>
              {part === 'activity' && <p class="lab__small">{t('lab.firm.activity')}</p>}
              <ul class="lab-firm__list">
                {result[part].map((output) => (
                  <li key={output.display.id}>{measureWords(t, output, side)}</li>
                ))}
              </ul>
            </section>
          ),
      )}
    </>
  );
}

function ScepticAnswers(props: { readonly sceptics: Sceptics; readonly side: Side; readonly t: Translate }) {
  const { sceptics, side, t } = props;
  if (sceptics.answers.size === 0 && !sceptics.running && !sceptics.failed) {
    return <Button onPress={sceptics.ask}>{t('lab.firm.ask')}</Button>;
  }
  return (
    <section aria-label={t('lab.firm.sceptics')} aria-busy={sceptics.running}>
      <h3>{t('lab.firm.sceptics')}</h3>
      {sceptics.failed && <p role="alert">{t('lab.failed')}</p>}
      <dl class="lab-firm__packs">
        {packs.map(({ id, name, argument }) => {
          const runs = sceptics.answers.get(id);
          const result = runs && firmResult(side, compareAll(runs, undefined));
          return (
            <div key={id} data-pack={id}>
              <dt>{name}</dt>
              <dd class="lab__small">{argument}</dd>
              <dd>
                {result === undefined && t('lab.firm.running')}
                {result?.better.length === 0 && <p>{t('lab.firm.still-nowhere', { side: t(`lab.side.${side}`) })}</p>}
                {result !== undefined && <FirmLists result={result} side={side} t={t} />}
              </dd>
            </div>
          );
        })}
      </dl>
      <p class="lab__small">{t('lab.firm.few')}</p>
    </section>
  );
}

/** "Irregular arrivals: −2,430 in B (24,300 against 26,700)." */
function measureWords(t: Translate, { display, a, b, difference }: ComparedOutput, side: Side): string {
  const [own, other] = side === 'b' ? [b, a] : [a, b];
  return t('lab.firm.better', {
    name: t(`output.${display.id}.name`),
    side: t(`lab.side.${side}`),
    difference: differenceWords(t, side === 'b' ? difference : -difference, display.measure),
    own: valueWords(t, own, display.measure),
    other: valueWords(t, other, display.measure),
  });
}

function compareAll({ a, b }: RunPair, bands: LuckBands | undefined): ComparedOutput[] {
  return outputDisplays.map((display) => compareOutput(display, a, b, bands));
}
