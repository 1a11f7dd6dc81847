// This module says of one person what the player knows so far and where that was; their face only once they have met.

import { travellerName } from '../../play/traveller-name';
import type { KnownPerson } from '../../story/people-met';
import { Portrait } from '../portrait';
import { useSettings } from '../settings-context';
import { useText } from '../text-context';

/** Props of what is known of a person. */
export interface PersonLinesProps {
  readonly person: KnownPerson;
  readonly partName: (part: string) => string;
}

/** What is known, as paragraphs. */
export function PersonLines({ person, partName }: PersonLinesProps) {
  const t = useText();
  const traveller = travellerName(useSettings().travellerName);
  const { id, facts, metIn, heardIn, portrait } = person;
  const self = facts.some((key) => key.endsWith('.you'));
  return (
    <div class="person-lines">
      {portrait !== undefined && (metIn !== undefined || self) && <Portrait id={portrait} size="chip" />}
      <div class="person-lines__words" data-person={id}>
        {facts.map((key) => (
          <p key={key}>{t(key, { traveller })}</p>
        ))}
        {facts.length === 0 && <p>{t('ui.people.nothing')}</p>}
        {!self && (
          <p class="person-lines__where">
            {metIn === undefined
              ? t('ui.people.heard', { scene: partName(heardIn) })
              : t('ui.people.met', { scene: partName(metIn) })}
          </p>
        )}
      </div>
    </div>
  );
}
