// This module is the pack of challenge cards: choose one, or open the code that somebody gave.

import './challenge.css';
import '../predict/guess.css';
import { useState } from 'preact/hooks';
import type { Translate } from '../../../i18n/translate';
import type { SimRunner } from '../../../sim/run-api';
import { Button } from '../../../ui/button';
import { worldCodeFaultKey } from '../../../world/world-code';
import type { WorldPair } from '../lab-worlds';
import { CardTable } from './card-table';
import { type ChallengeCard, challengeCards } from './challenge-card';
import { type Change, readSolution, type SolutionFault } from './challenge-work';

/** What the challenges need of the lab. */
export interface ChallengePartProps {
  readonly sim: SimRunner;
  readonly t: Translate;
  /** The reader wants these worlds in the lab. */
  readonly onPair: (pair: WorldPair) => void;
}

interface OnTable {
  readonly card: ChallengeCard;
  readonly changes: readonly Change[];
}

/** The cards. */
export function ChallengePart({ sim, t, onPair }: ChallengePartProps) {
  const [table, setTable] = useState<OnTable | undefined>(undefined);
  if (table === undefined) return <CardList t={t} onOpen={setTable} />;
  return (
    <CardTable
      sim={sim}
      card={table.card}
      opened={table.changes}
      t={t}
      onBack={() => setTable(undefined)}
      onPair={onPair}
    />
  );
}

function CardList({ t, onOpen }: { readonly t: Translate; readonly onOpen: (table: OnTable) => void }) {
  const [code, setCode] = useState('');
  const [fault, setFault] = useState<SolutionFault | undefined>(undefined);
  const open = (): void => {
    const read = readSolution(code);
    if (read.ok) onOpen(read.value);
    else setFault(read.error);
  };
  return (
    <>
      <p>{t('lab-challenge.lead')}</p>
      <ul class="challenge__cards">
        {challengeCards.map((card) => (
          <li key={card.id}>
            <button
              type="button"
              class="challenge__card on-paper"
              data-challenge={card.id}
              onClick={() => onOpen({ card, changes: [] })}
            >
              <span class="challenge__card-title">{t(`lab-challenge.${card.id}.title`)}</span>
              <span>{t(`lab-challenge.${card.id}.asks`)}</span>
              <span class="challenge__par">{t('lab-challenge.par', { par: card.par })}</span>
            </button>
          </li>
        ))}
      </ul>
      <form
        class="challenge__given"
        onSubmit={(event) => {
          event.preventDefault();
          open();
        }}
      >
        <label class="challenge__search">
          <span>{t('lab-challenge.code.given')}</span>
          <input
            type="text"
            name="challenge-code"
            dir="ltr"
            spellcheck={false}
            autocomplete="off"
            value={code}
            onInput={(event) => setCode(event.currentTarget.value)}
          />
        </label>
        <Button disabled={code.trim() === ''} onPress={open}>
          {t('lab-challenge.code.open')}
        </Button>
      </form>
      <p role="alert">{fault === undefined ? '' : faultWords(t, fault)}</p>
    </>
  );
}

function faultWords(t: Translate, fault: SolutionFault): string {
  if (fault.kind !== 'world') return t(`lab-challenge.fault.${fault.kind}`);
  return t(worldCodeFaultKey(fault.fault), {
    length: fault.fault.length ?? 0,
    character: fault.fault.strange?.character ?? '',
  });
}
