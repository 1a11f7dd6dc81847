// This module shows the ledger of one traveller as an open book: on one page what came to light and what was never asked,
// on the other what was true and what it cost.

import { useEffect, useRef } from 'preact/hooks';
import type { Beat } from '../../play/beat';
import { cutText } from '../../story/text-marks';
import { ChoiceList } from '../../ui/choice-list';
import { useAsk } from '../../ui/reading/use-ask';
import type { Reading } from '../../ui/reading/use-reading';
import { AskableText } from '../../ui/story-text';
import { useText } from '../../ui/text-context';
import type { LedgerPart } from './desk-view';

/** The ledger and the ways on. */
export interface LedgerProps {
  readonly beat: Beat;
  readonly parts: readonly LedgerPart[];
  /** Who the page is about; nobody yet when the ledger was only opened. */
  readonly about: string | undefined;
  readonly help: Reading;
  readonly onChoose: (optionId: string) => void;
}

/** Two pages of the ledger. */
export function Ledger({ beat, parts, about, help, onChoose }: LedgerProps) {
  const t = useText();
  const asking = useAsk(help);
  const taken = new Set<string>();
  const page = useRef<HTMLElement>(null);
  // A page of the ledger is read from its head, wherever the page before was left.
  useEffect(() => {
    asking.close();
    page.current?.focus({ preventScroll: true });
    page.current?.scrollIntoView({ block: 'start' });
  }, [beat.index]);
  const part = ({ line, items }: LedgerPart) => (
    <div key={line.id} class={`desk-ledger__part ${isTruth(line.id) ? 'desk-ledger__part--truth' : ''}`}>
      <p class={help.aloud.now?.line === line.id ? 'desk-ledger__now' : undefined}>
        <AskableText
          pieces={cutText(line.text, help.askables, taken)}
          onAsk={asking.ask}
          asked={asking.asked}
          usedBefore={help.usedBefore}
        />
      </p>
      {items.length > 0 && (
        <ul>
          {items.map((item) => (
            <li key={item.id}>{item.text}</li>
          ))}
        </ul>
      )}
    </div>
  );
  const side = (wanted: LedgerPart['side']) => parts.filter((each) => each.side === wanted).map(part);
  return (
    <section class="desk-ledger on-paper" aria-labelledby="desk-ledger" tabIndex={-1} ref={page}>
      <h2 id="desk-ledger" class="desk-ledger__title">
        {about === undefined ? t('desk.ledger.shift') : t('desk.ledger', { name: about })}
      </h2>
      <div
        class="desk-ledger__pages"
        data-beat={beat.index}
        data-scene={beat.scene.scene}
        aria-live="polite"
        aria-atomic="true"
      >
        <section class="desk-ledger__page" aria-labelledby="desk-ledger-known">
          <h3 id="desk-ledger-known" class="desk-ledger__heading">
            {t('desk.ledger.known')}
          </h3>
          {side('known')}
        </section>
        <section class="desk-ledger__page" aria-labelledby="desk-ledger-true">
          <h3 id="desk-ledger-true" class="desk-ledger__heading">
            {t('desk.ledger.true')}
          </h3>
          {side('true')}
        </section>
        <div class="desk-ledger__note">{side('note')}</div>
      </div>
      <ChoiceList options={beat.options} onChoose={onChoose} />
      {asking.note}
    </section>
  );
}

const isTruth = (id: string): boolean => id.startsWith('b3d_02');
