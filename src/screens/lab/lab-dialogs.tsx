// This module holds the lab's two large dialogs: what both worlds assume, and what can be taken away. Their code and the words of
// all numbers are fetched when one is opened first.

import type { Translate } from '../../i18n/translate';
import type { SimRunner } from '../../sim/run-api';
import { Dialog } from '../../ui/dialog';
import { LatePart } from '../../ui/late-part';
import type { WorldPair } from './lab-worlds';
import type { LuckBands, RunPair } from './luck-bands';
import type { MemoDoubt } from './take/memo-sheet';

/** Which of them is open. */
export type LabDialog = 'assume' | 'take';

/** What the dialogs need. */
export interface LabDialogsProps {
  readonly open: LabDialog | undefined;
  readonly pair: WorldPair;
  readonly runs: RunPair | undefined;
  readonly bands: LuckBands | undefined;
  readonly doubt?: MemoDoubt | undefined;
  readonly sim: SimRunner;
  readonly t: Translate;
  readonly onChange: (pair: WorldPair) => void;
  readonly onClose: () => void;
}

const loadAssume = () => import('./assume/assumptions-part').then((file) => file.AssumptionsPart);
const loadTake = () => import('./take/take-part').then((file) => file.TakePart);

/** The dialogs. */
export function LabDialogs({ open, pair, runs, bands, doubt, sim, t, onChange, onClose }: LabDialogsProps) {
  return (
    <>
      <Dialog title={t('assume.title')} open={open === 'assume'} onClose={onClose} ground="paper" wide>
        <LatePart load={loadAssume} props={{ pair, t, onChange }} />
      </Dialog>
      <Dialog title={t('take.title')} open={open === 'take'} onClose={onClose} ground="paper" wide>
        <LatePart load={loadTake} props={{ pair, runs, bands, doubt, sim, t }} />
      </Dialog>
    </>
  );
}
