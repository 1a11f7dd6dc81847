// This module holds the lab's ways in the bar: to the levers where they lie below, to what is assumed, and out with a result.

import type { Translate } from '../../i18n/translate';
import { Button } from '../../ui/button';
import type { LabDialog } from './lab-dialogs';

/** The ways. */
export function LabWays(props: {
  readonly wide: boolean;
  readonly t: Translate;
  readonly onLevers: () => void;
  readonly onOpen: (dialog: LabDialog) => void;
}) {
  const { wide, t, onLevers, onOpen } = props;
  const kind = wide ? 'plain' : 'quiet';
  return (
    <>
      {!wide && (
        <Button kind="quiet" onPress={onLevers}>
          {t('lab.levers.jump')}
        </Button>
      )}
      <Button kind={kind} class="lab__open-assume" onPress={() => onOpen('assume')}>
        {t(wide ? 'assume.open' : 'assume.short')}
      </Button>
      <Button kind={kind} onPress={() => onOpen('take')}>
        {t('lab.share.button')}
      </Button>
    </>
  );
}
