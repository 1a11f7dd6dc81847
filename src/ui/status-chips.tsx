// This module shows small standing facts of a scene (loan, phone, papers) as chips; a list of terms to assistive tools.

import './status-chips.css';
import type { Beat } from '../play/beat';

/** The status of a beat, label and value already in words. */
export interface StatusChipsProps {
  readonly label: string;
  readonly items: Beat['status'];
}

/** A row or column of chips; nothing when there is nothing to say. */
export function StatusChips({ label, items }: StatusChipsProps) {
  if (items.length === 0) return null;
  return (
    <section class="status-chips on-night" aria-label={label}>
      <dl class="status-chips__list">
        {items.map((item) => (
          <div key={item.id} class="status-chips__chip" data-status={item.id}>
            <dt>{item.label}</dt>
            <dd key={item.value}>{item.value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
