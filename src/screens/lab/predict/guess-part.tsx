// This module is guessing first, inside its dialog: choose a change, draw the course of one headline, let the model run to where it leaves the
// line, ask why, and run on. It keeps how guesses went on this device, and gives the changed world to the lab.

import './guess.css';
import '../../../ui/charts/charts.css';
import { useMemo, useState } from 'preact/hooks';
import type { Translate } from '../../../i18n/translate';
import type { Session } from '../../../session/session';
import type { SimRunner } from '../../../sim/run-api';
import { Button } from '../../../ui/button';
import type { WorldPair } from '../lab-worlds';
import { headlineDisplays, type OutputDisplay } from '../output-display';
import { changesAnything, firstChange, type GuessChange, pairAfter } from './guess-change';
import { GuessChoose } from './guess-choose';
import { GuessTurn } from './guess-turn';

/** What guessing needs of the lab. */
export interface GuessPartProps {
  readonly sim: SimRunner;
  readonly session: Session;
  readonly pair: WorldPair;
  readonly t: Translate;
  /** The reader wants the changed worlds in the lab. */
  readonly onPair: (pair: WorldPair) => void;
}

/** Guess first. */
export function GuessPart({ sim, session, pair, t, onPair }: GuessPartProps) {
  const [display, setDisplay] = useState<OutputDisplay>(headlineDisplays[0] as OutputDisplay);
  const [change, setChange] = useState<GuessChange>(() => firstChange(pair));
  const [turn, setTurn] = useState<number | undefined>(undefined);
  const [turns, setTurns] = useState(0);
  const next = useMemo(() => pairAfter(pair, change), [pair, change]);
  const begin = (): void => {
    setTurns(turns + 1);
    setTurn(turns + 1);
  };
  if (turn !== undefined) {
    return (
      <GuessTurn
        key={turn}
        sim={sim}
        session={session}
        pair={next}
        change={change}
        display={display}
        t={t}
        onAgain={() => setTurn(undefined)}
        onShow={() => onPair(next)}
      />
    );
  }
  return (
    <>
      <GuessChoose pair={pair} display={display} change={change} t={t} onDisplay={setDisplay} onChange={setChange} />
      <div class="guess__ways">
        <Button kind="primary" disabled={!changesAnything(pair, change)} onPress={begin}>
          {t('lab-predict.choose.draw')}
        </Button>
      </div>
    </>
  );
}
