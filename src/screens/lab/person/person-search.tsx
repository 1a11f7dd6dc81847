// This module finds people by kind of life: what became of them in A, what in B, where they are from. The list is the
// keyboard's and the ear's way to any light; choosing one follows her.

import { useState } from 'preact/hooks';
import { geography } from '../../../evidence/geography';
import type { Translate } from '../../../i18n/translate';
import { Button } from '../../../ui/button';
import { type Fate, fates } from '../compare/fates';
import type { LabFates } from '../compare/use-fates';
import { originName, partedWords } from '../lab-follow';

/** What the search needs. */
export interface PersonSearchProps {
  readonly known: LabFates;
  readonly origins: Uint8Array;
  readonly t: Translate;
  readonly onFollow: (person: number) => void;
}

const mostListed = 12;

/** The search. */
export function PersonSearch({ known, origins, t, onFollow }: PersonSearchProps) {
  const [from, setFrom] = useState<Fate | undefined>(undefined);
  const [to, setTo] = useState<Fate | undefined>(undefined);
  const [origin, setOrigin] = useState<number | undefined>(undefined);
  const found = known.search({ from, to, origin, changed: from === undefined && to === undefined }, mostListed);
  const fateOf = (value: string): Fate | undefined => fates.find((fate) => fate === value);
  return (
    <>
      <div class="lab-search">
        {(
          [
            ['a', from, setFrom],
            ['b', to, setTo],
          ] as const
        ).map(([side, value, set]) => (
          <label key={side}>
            {t(`lab.search.in-${side}`)}
            <select
              name={`fate-${side}`}
              value={value ?? ''}
              onChange={({ currentTarget }) => set(fateOf(currentTarget.value))}
            >
              <option value="">{t('lab.search.any')}</option>
              {fates.map((fate) => (
                <option key={fate} value={fate}>
                  {t(`lab.fate.${fate}`)}
                </option>
              ))}
            </select>
          </label>
        ))}
        <label>
          {t('lab.search.from')}
          <select
            name="origin"
            value={origin ?? ''}
            onChange={({ currentTarget: { value } }) => setOrigin(value === '' ? undefined : Number(value))}
          >
            <option value="">{t('lab.search.anywhere')}</option>
            {geography.countries.map(
              ({ id, originCode }) =>
                originCode !== undefined && (
                  <option key={id} value={originCode}>
                    {t(`country.${id}`)}
                  </option>
                ),
            )}
          </select>
        </label>
      </div>
      <p role="status">{t('lab.search.found', { n: found.length })}</p>
      <ul class="lab-search__list">
        {found.map((person) => (
          <li key={person}>
            <span>
              {t('lab.search.one', { origin: originName(t, origins[person] ?? 0) })}{' '}
              {partedWords(t, known.book(), person)}
            </span>
            <Button
              label={t('lab.search.follow-of', { origin: originName(t, origins[person] ?? 0) })}
              onPress={() => onFollow(person)}
            >
              {t('lab.search.follow')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
