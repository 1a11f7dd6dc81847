// This module is the button by which the lab opens the challenge cards; the rest is fetched when it is pressed.

import { useState } from 'preact/hooks';
import type { Session } from '../../../session/session';
import { Button } from '../../../ui/button';
import type { ChallengeDialogProps } from './challenge-dialog';

type Dialog = (props: ChallengeDialogProps) => preact.JSX.Element;

/** The button, and the dialog behind it. */
export function ChallengeDoor(
  props: Omit<ChallengeDialogProps, 'onClose'> & { readonly session: Session; readonly quiet?: boolean },
) {
  const { quiet = false, session, ...rest } = props;
  const [Opened, setOpened] = useState<{ readonly dialog: Dialog } | undefined>(undefined);
  const open = (): void => {
    import('./challenge-dialog').then(
      ({ ChallengeDialog }) => setOpened({ dialog: ChallengeDialog }),
      () => session.addNotice('lab-challenge.not-loaded'),
    );
  };
  return (
    <>
      <Button kind={quiet ? 'quiet' : 'plain'} onPress={open}>
        {props.t('lab-challenge.button')}
      </Button>
      {Opened !== undefined && <Opened.dialog {...rest} onClose={() => setOpened(undefined)} />}
    </>
  );
}
