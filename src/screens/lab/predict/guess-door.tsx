// This module is the button by which the lab opens guessing; the rest is fetched when it is pressed. Switched off in the
// settings, there is no button.

import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button';
import { useStore } from '../../../ui/use-store';
import type { GuessDialogProps } from './guess-dialog';

type Dialog = (props: GuessDialogProps) => preact.JSX.Element;

/** The button, and the dialog behind it. */
export function GuessDoor(props: Omit<GuessDialogProps, 'onClose'> & { readonly quiet?: boolean }) {
  const { quiet = false, ...rest } = props;
  const [Opened, setOpened] = useState<{ readonly dialog: Dialog } | undefined>(undefined);
  const offered = useStore(props.session.store, (state) => state.settings.labGuess);
  if (!offered && Opened === undefined) return null;
  const open = (): void => {
    import('./guess-dialog').then(
      ({ GuessDialog }) => setOpened({ dialog: GuessDialog }),
      () => props.session.addNotice('lab-predict.not-loaded'),
    );
  };
  return (
    <>
      <Button kind={quiet ? 'quiet' : 'plain'} onPress={open}>
        {props.t('lab-predict.button')}
      </Button>
      {Opened !== undefined && <Opened.dialog {...rest} onClose={() => setOpened(undefined)} />}
    </>
  );
}
