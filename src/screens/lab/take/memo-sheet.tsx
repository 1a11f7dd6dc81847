// This module is the result memo: one printed page that says what was compared, what came of it, how sure that is, what was
// assumed, where the numbers come from and how to make them again.

import { packById } from '../../../evidence/switches';
import type { Translate } from '../../../i18n/translate';
import { currentModelName, modelId } from '../../../world/model-id';
import { encodeWorld, groupCode } from '../../../world/world-code';
import { heldPack } from '../assume/assume-worlds';
import { numberWords } from '../assume/number-text';
import { headlinesOf, leadSentencesOf } from '../lab-view';
import type { Side, WorldPair } from '../lab-worlds';
import type { LuckBands, RunPair } from '../luck-bands';
import { bandWords, differenceWords, leverWords, valueWords } from '../number-words';
import { memoFrame } from './memo-view';

/** What the memo says of assumptions, once enough worlds were drawn; each a whole sentence. */
export interface MemoDoubt {
  readonly sure: readonly string[];
  readonly flips: readonly string[];
}

/** What the memo needs. */
export interface MemoSheetProps {
  readonly pair: WorldPair;
  readonly runs: RunPair;
  readonly bands: LuckBands | undefined;
  readonly doubt: MemoDoubt | undefined;
  /** The link to both worlds. */
  readonly link: string;
  /** The day, written out. */
  readonly day: string;
  readonly t: Translate;
}

/** The memo. */
export function MemoSheet({ pair, runs, bands, doubt, link, day, t }: MemoSheetProps) {
  const headlines = headlinesOf(runs.a, runs.b, bands);
  const { levers, assumed, sources } = memoFrame(pair, besideOf(doubt));
  const held = heldPack(pair);
  const name = (side: Side): string => t(`policy.${pair[side].preset}.name`);
  const moved = (side: Side): string =>
    pair[side].changes.length === 0 ? name(side) : t('take.memo.changed-policy', { policy: name(side) });
  return (
    <article class="memo" data-memo>
      <header class="memo__head">
        <h4>{t('take.memo.title', { a: moved('a'), b: moved('b') })}</h4>
        <p>{t('take.memo.under', { day, people: runs.a.people })}</p>
      </header>
      <p class="memo__lead">
        {leadSentencesOf(headlines)
          .map(({ key, values }) => t(key, values))
          .join(' ')}
      </p>
      <table class="memo__table">
        <caption>{t('take.memo.results')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('take.memo.output')}</th>
            <th scope="col">{t('lab.side.a')}</th>
            <th scope="col">{t('lab.side.b')}</th>
            <th scope="col">{t('take.memo.difference')}</th>
            <th scope="col">{t('take.memo.luck')}</th>
          </tr>
        </thead>
        <tbody>
          {headlines.map(({ display, a, b, difference, band }) => (
            <tr key={display.id}>
              <th scope="row">
                {t(`output.${display.id}.name`)}
                <small>
                  {' '}
                  {t(`output.${display.id}.unit`)}, {t(`lab.knowing.${display.knowing}`)}
                </small>
              </th>
              <td>{valueWords(t, a, display.measure)}</td>
              <td>{valueWords(t, b, display.measure)}</td>
              <td>
                <strong>{differenceWords(t, difference, display.measure)}</strong>
              </td>
              <td>{band === undefined ? t('take.memo.no-band') : bandWords(t, band, display.measure)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="memo__columns">
        <section>
          <h5>{t('take.memo.levers')}</h5>
          {levers.shown.length === 0 ? (
            <p>{t('take.memo.levers-none')}</p>
          ) : (
            <ul>
              {levers.shown.map(({ lever, a, b }) => (
                <li key={lever.id}>
                  {t('take.memo.lever', {
                    lever: t(`lever.${lever.id}.name`),
                    a: leverWords(t, lever, a),
                    b: leverWords(t, lever, b),
                  })}
                </li>
              ))}
              {levers.left > 0 && <li>{t('take.memo.more', { count: levers.left })}</li>}
            </ul>
          )}
        </section>
        <section>
          <h5>{t('take.memo.sure')}</h5>
          <ul>
            {(doubt?.sure ?? [t('take.memo.sure-luck')]).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <h5>
            {held === undefined
              ? t('take.memo.assumed')
              : t('take.memo.assumed-pack', { name: packById(held.pack).name })}
          </h5>
          {assumed.shown.length === 0 ? (
            <p>{t('take.memo.assumed-none')}</p>
          ) : (
            <ul>
              {assumed.shown.map((row) => (
                <li key={row.parameter} lang="en">
                  {t('take.memo.number', {
                    what: row.what,
                    assumed: numberWords(row.assumed),
                    usual: numberWords(row.usual),
                  })}
                </li>
              ))}
              {assumed.left > 0 && <li>{t('take.memo.more', { count: assumed.left })}</li>}
            </ul>
          )}
        </section>
      </div>
      {doubt !== undefined && doubt.flips.length > 0 && (
        <section>
          <h5>{t('take.memo.turns')}</h5>
          <ul>
            {doubt.flips.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      <section class="memo__sources">
        <h5>{t('take.memo.sources')}</h5>
        <p>{t('take.memo.sources-text')}</p>
        {sources.shown.length > 0 && (
          <ul lang="en">
            {sources.shown.map((source) => (
              <li key={source.id}>{source.citation}</li>
            ))}
            {sources.left > 0 && <li>{t('take.memo.more-sources', { count: sources.left })}</li>}
          </ul>
        )}
      </section>
      <footer class="memo__foot">
        <p>
          {t('take.memo.again', {
            a: groupCode(encodeWorld(pair.a)),
            b: groupCode(encodeWorld(pair.b)),
            model: modelId,
            name: currentModelName,
            seed: String(pair.a.seed),
          })}
        </p>
        <p class="memo__link" dir="ltr">
          {link}
        </p>
        <p>{t('take.memo.honest')}</p>
      </footer>
    </article>
  );
}

function besideOf(doubt: MemoDoubt | undefined): 'alone' | 'drawn' | 'turns' {
  if (doubt === undefined) return 'alone';
  return doubt.flips.length > 0 ? 'turns' : 'drawn';
}
