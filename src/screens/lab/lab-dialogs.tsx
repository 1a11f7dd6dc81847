// This module holds the lab's large dialogs: what both worlds assume, what can be taken away, guessing first, and challenges.
// Their code and the words of all numbers are fetched when one is opened first.

import type { Translate } from '../../i18n/translate';
import type { Session } from '../../session/session';
import type { SimRunner } from '../../sim/run-api';
import { Dialog } from '../../ui/dialog';
import { LatePart } from '../../ui/late-part';
import type { WorldPair } from './lab-worlds';
import type { LuckBands, RunPair } from './luck-bands';
import type { Sure } from './sure/use-sure';

/** Which of them is open. */
export type LabDialog = 'assume' | 'take' | 'guess' | 'challenge';

/** What the dialogs need. */
export interface LabDialogsProps {
  readonly open: LabDialog | undefined;
  readonly pair: WorldPair;
  readonly runs: RunPair | undefined;
  readonly bands: LuckBands | undefined;
  readonly sure: Sure;
  readonly sim: SimRunner;
  readonly session: Session;
  readonly t: Translate;
  readonly onChange: (pair: WorldPair) => void;
  /** Other worlds are wanted in the lab. */
  readonly onPair: (pair: WorldPair) => void;
  readonly onClose: () => void;
}

const loadAssume = () => import('./assume/assumptions-part').then((file) => file.AssumptionsPart);
const loadTake = () => import('./take/take-part').then((file) => file.TakePart);
const loadGuess = () => import('./predict/guess-part').then((file) => file.GuessPart);
const loadChallenge = () => import('./challenge/challenge-part').then((file) => file.ChallengePart);

/** The dialogs. */
export function LabDialogs(props: LabDialogsProps) {
  const { open, pair, runs, bands, sure, sim, session, t, onChange, onPair, onClose } = props;
  const show = (next: WorldPair): void => {
    onPair(next);
    onClose();
  };
  return (
    <>
      <Dialog title={t('assume.title')} open={open === 'assume'} onClose={onClose} ground="paper" wide>
        <LatePart load={loadAssume} props={{ pair, t, onChange }} />
      </Dialog>
      <Dialog title={t('take.title')} open={open === 'take'} onClose={onClose} ground="paper" wide>
        <LatePart load={loadTake} props={{ pair, runs, bands, sure, sim, t }} />
      </Dialog>
      <Dialog title={t('lab-predict.title')} open={open === 'guess'} onClose={onClose} ground="night" wide>
        <LatePart load={loadGuess} props={{ sim, session, pair, t, onPair: show }} />
      </Dialog>
      <Dialog title={t('lab-challenge.title')} open={open === 'challenge'} onClose={onClose} ground="night" wide>
        <LatePart load={loadChallenge} props={{ sim, t, onPair: show }} />
      </Dialog>
    </>
  );
}
