// This module is the help card: services that a person has checked lately, or, where there is none, in general terms where
// to turn. It names no number of its own.

import './help-card.css';
import entries from '../../generated/help.json';
import { Button } from './button';
import { Dialog } from './dialog';
import { type HelpEntry, shownHelp } from './help-entries';
import { useText } from './text-context';

/** The card. */
export interface HelpCardProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** The day; today, unless a test says another. */
  readonly today?: Date;
}

/** A dialog with the card. */
export function HelpCard({ open, onClose, today = new Date() }: HelpCardProps) {
  const t = useText();
  const shown = shownHelp(entries as readonly HelpEntry[], today);
  return (
    <Dialog
      title={t('care.help.title')}
      open={open}
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={onClose}>
          {t('care.help.close')}
        </Button>
      }
    >
      <p>{t('care.help.ask')}</p>
      {shown.length > 0 ? (
        <ul class="help-card" data-help={shown.length}>
          {shown.map((entry) => (
            <li key={`${entry.country} ${entry.name}`} class="help-card__entry">
              <h3>{t('care.help.name', { name: entry.name, country: entry.country })}</h3>
              <p>{entry.what}</p>
              <p>{entry.how}</p>
              <p class="help-card__checked">
                {t('care.help.checked', { by: entry.checkedBy ?? '', on: entry.checkedOn ?? '' })}
              </p>
            </li>
          ))}
        </ul>
      ) : (
        <div class="help-card" data-help="0">
          <p>{t('care.help.where')}</p>
          <p>{t('care.help.danger')}</p>
          <p class="help-card__checked">{t('care.help.none')}</p>
        </div>
      )}
    </Dialog>
  );
}
