// This module shows everything said so far in a role, newest last.

import type { BeatLine } from '../play/beat';
import { Dialog } from './dialog';
import type { SpeakerName } from './story-panel';
import { useText } from './text-context';

/** One past beat: what was said, and what the player then did. */
export interface LogEntry {
  readonly lines: readonly BeatLine[];
  readonly chosen?: string | undefined;
}

/** The log of a role. */
export interface LogDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly entries: readonly LogEntry[];
  readonly speaker?: (id: string) => SpeakerName;
}

/** A dialog with the log. */
export function LogDialog({ open, onClose, entries, speaker }: LogDialogProps) {
  const t = useText();
  const name = (id: string): string => speaker?.(id).name ?? t(`ui.character.${id}`);
  return (
    <Dialog title={t('ui.log.title')} open={open} onClose={onClose} wide>
      {entries.length === 0 && <p>{t('ui.log.empty')}</p>}
      <ol class="story-log">
        {entries.map((entry, at) => (
          <li key={at} class="story-log__entry">
            {entry.lines.map((line) => (
              <p key={line.id}>
                {line.speaker !== undefined && <strong>{name(line.speaker)} </strong>}
                {line.text.replaceAll('_', '')}
              </p>
            ))}
            {entry.chosen !== undefined && (
              <p class="story-log__chosen">{t('ui.log.chosen', { text: entry.chosen })}</p>
            )}
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
