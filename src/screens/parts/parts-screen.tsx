// This module lays all places, rooms and portraits side by side, for those who work on them. No page links here; the code
// is fetched only by its address, `#/parts`, so that it costs the game nothing.

import './parts-screen.css';
import { PlacePicture } from '../../ui/place/place-picture';
import { Portrait } from '../../ui/portrait';
import { ReadingPage } from '../../ui/reading-page';
import type { ScreenProps } from '../../ui/screen-props';
import { ControlsPart } from './controls-part';
import { type PartKind, viewParts } from './parts-view';
import { PiecesPart } from './pieces-part';

/** The parts page. */
export function PartsScreen({ t, query, navigate, sim, sound }: ScreenProps) {
  const view = viewParts(query.only);
  const people = { cast: view.cast, pool: view.pool.map((each) => ({ ...each, name: each.id })) } as const;
  const part = (kind: PartKind) =>
    kind === 'controls' ? (
      <ControlsPart />
    ) : kind === 'pieces' ? (
      <PiecesPart sim={sim} sound={sound} />
    ) : kind === 'places' || kind === 'rooms' ? (
      <ul class="parts__places">
        {view[kind].map((id) => (
          <li key={id} class="parts__place">
            <div class="parts__picture">
              <PlacePicture id={id} still />
            </div>
            <p>{t(`scenery.${id}`)}</p>
            <code>{id}</code>
          </li>
        ))}
      </ul>
    ) : (
      <ul class="parts__people">
        {people[kind].map((person) => (
          <li key={person.id} class="parts__person">
            <p>{person.name}</p>
            {person.moods.map((mood) => (
              <Portrait key={mood} id={person.id} mood={mood} size="card" decorative={false} name={person.name} />
            ))}
          </li>
        ))}
      </ul>
    );
  return (
    <div class={`parts ${query.frame === 'phone' ? 'parts--phone' : ''}`}>
      <ReadingPage title={t('parts.title')} lead={t('parts.lead')} hour="night" navigate={navigate}>
        {view.kinds.map((kind) => (
          <section key={kind} class="parts__part" aria-labelledby={`parts-${kind}`}>
            <h2 id={`parts-${kind}`}>{t(`parts.${kind}`)}</h2>
            {part(kind)}
          </section>
        ))}
      </ReadingPage>
    </div>
  );
}
