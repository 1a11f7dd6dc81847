// This module shows the words of the glossary: first those of the page, else all of them.

import { Dialog } from '../../ui/dialog';
import { useText } from '../../ui/text-context';

/** Words and what they mean. */
export interface WordsDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly glossary: Readonly<Record<string, string>>;
  /** Words of the present beat. */
  readonly here: readonly string[];
}

/** A dialog with words. */
export function WordsDialog({ open, onClose, glossary, here }: WordsDialogProps) {
  const t = useText();
  const terms = here.length > 0 ? here : Object.keys(glossary);
  return (
    <Dialog title={t('road.words.title')} open={open} onClose={onClose}>
      {here.length === 0 && <p>{t('road.words.none')}</p>}
      <dl class="road-words">
        {terms.map((term) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{glossary[term]}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
