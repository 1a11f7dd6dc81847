// This module shows long work: what is being done, how far it is, and a way to stop it.

import './progress.css';
import { useId } from 'preact/hooks';
import { Button } from './button';
import { useText } from './text-context';

/** `share` is 0–1, or undefined while it cannot be known. */
export interface ProgressProps {
  readonly label: string;
  readonly share?: number | undefined;
  readonly onCancel?: () => void;
}

/** A labelled progress bar. */
export function Progress({ label, share, onCancel }: ProgressProps) {
  const t = useText();
  const id = useId();
  return (
    <div class="progress">
      <span class="progress__label" id={id}>
        {label}
      </span>
      {share === undefined ? (
        <progress class="progress__bar" aria-labelledby={id} />
      ) : (
        <progress class="progress__bar" aria-labelledby={id} max={1} value={share} />
      )}
      {onCancel && (
        <Button kind="quiet" onPress={onCancel}>
          {t('ui.progress.stop')}
        </Button>
      )}
    </div>
  );
}
