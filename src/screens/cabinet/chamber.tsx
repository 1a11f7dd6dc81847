// This module shows the house after the vote: eighty seats in a half-round, and a table that says by party who voted how and
// what moved them. A yes is a filled seat and a no an open ring, so that nothing hangs on colour.

import { useMemo } from 'preact/hooks';
import { useText } from '../../ui/text-context';
import { type ChamberView, seatPlaces } from './cabinet-view';

/** The half-round of seats. */
export function HalfRound({ view }: { view: ChamberView }) {
  const t = useText();
  const places = useMemo(() => seatPlaces(view.seats.length), [view.seats.length]);
  return (
    <figure class="chamber on-night">
      <svg
        class="chamber__room"
        viewBox="0 0 200 104"
        role="img"
        aria-label={t('cabinet.chamber.label', { yes: view.yes, no: view.seats.length - view.yes })}
      >
        {view.seats.map((seat, at) => (
          <circle
            key={seat.seat}
            class={`chamber__seat chamber__seat--${seat.bench} ${seat.yes ? 'chamber__seat--yes' : ''}`}
            cx={places[at]?.x}
            cy={places[at]?.y}
            r={seat.yes ? 3.6 : 3.1}
          />
        ))}
        <text class="chamber__count" x="100" y="96" text-anchor="middle">
          {view.yes}
        </text>
      </svg>
      <figcaption class="chamber__legend">{t('cabinet.chamber.legend')}</figcaption>
    </figure>
  );
}

/** Who voted how, and what moved them. */
export function VoteTable({ view }: { view: ChamberView }) {
  const t = useText();
  return (
    <table class="cabinet-table">
      <caption>{t('cabinet.chamber.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('cabinet.chamber.party')}</th>
          <th scope="col">{t('cabinet.chamber.yes')}</th>
          <th scope="col">{t('cabinet.chamber.no')}</th>
          <th scope="col">{t('cabinet.chamber.moved')}</th>
        </tr>
      </thead>
      <tbody>
        {view.parties.map((row) => (
          <tr key={row.party}>
            <th scope="row">{t(`cabinet.party.${row.party}`)}</th>
            <td>{row.yes}</td>
            <td>{row.no}</td>
            <td>
              {row.moved.length === 0
                ? t('cabinet.reason.none')
                : row.moved
                    .map(({ reason, helped }) => t(`cabinet.reason.${reason}.${helped ? 'for' : 'against'}`))
                    .join(' · ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
