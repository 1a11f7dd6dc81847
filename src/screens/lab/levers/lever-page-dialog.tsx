// This module opens the page of a lever and fetches it first; where it cannot be fetched, a sentence says so.

import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../../i18n/translate';
import { type LeverId, leverById } from '../../../policy/levers';
import { Dialog } from '../../../ui/dialog';
import type { LeverPageProps } from './lever-page';

/** What the dialog needs. */
export interface LeverPageDialogProps {
  /** The lever asked about; undefined while none is. */
  readonly lever: LeverId | undefined;
  readonly t: Translate;
  readonly onClose: () => void;
}

/** The dialog. */
export function LeverPageDialog({ lever, t, onClose }: LeverPageDialogProps) {
  const [Page, setPage] = useState<ComponentType<LeverPageProps> | undefined>(undefined);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (lever === undefined || Page !== undefined) return;
    setFailed(false);
    import('./lever-page').then(
      (module) => setPage(() => module.LeverPage),
      () => setFailed(true),
    );
  }, [lever]);
  if (lever === undefined) return null;
  const shown = leverById(lever).of ?? lever;
  return (
    <Dialog title={t(`lever.${shown}.name`)} open wide onClose={onClose} ground="paper">
      {Page === undefined ? (
        <p role="status">{t(failed ? 'lab.page.failed' : 'lab.page.coming')}</p>
      ) : (
        <Page lever={lever} t={t} />
      )}
    </Dialog>
  );
}
