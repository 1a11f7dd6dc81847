// This module shows the ledger of one traveller: what came to light, what was true, what was there and never asked.

import type { Beat } from '../../play/beat';
import { ChoiceList } from '../../ui/choice-list';
import { useText } from '../../ui/text-context';
import type { LedgerPart } from './desk-view';

/** The ledger and the ways on. */
export interface LedgerProps {
  readonly beat: Beat;
  readonly parts: readonly LedgerPart[];
  readonly onChoose: (optionId: string) => void;
}

/** A page of the ledger. */
export function Ledger({ beat, parts, onChoose }: LedgerProps) {
  const t = useText();
  return (
    <section class="desk-ledger on-paper" aria-labelledby="desk-ledger">
      <h2 id="desk-ledger" class="desk-ledger__title">
        {t('desk.ledger')}
      </h2>
      <div
        class="desk-ledger__parts"
        data-beat={beat.index}
        data-scene={beat.scene.scene}
        aria-live="polite"
        aria-atomic="true"
      >
        {parts.map(({ line, items }) => (
          <div
            key={line.id}
            class={`desk-ledger__part ${line.id.startsWith('b3d_02') ? 'desk-ledger__part--truth' : ''}`}
          >
            <p>{line.text}</p>
            {items.length > 0 && (
              <ul>
                {items.map((item) => (
                  <li key={item.id}>{item.text}</li>
                ))}
              </ul>
            )}
          </div>
        ))}
      </div>
      <ChoiceList options={beat.options} onChoose={onChoose} />
    </section>
  );
}
