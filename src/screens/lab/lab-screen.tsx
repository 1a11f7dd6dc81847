// This module is the policy lab: who comes for the first time meets one map and one act; who has been here, or brings
// worlds in a link, meets two worlds side by side.

import './lab.css';
import './maps/maps.css';
import './maps/map-tools.css';
import './levers/levers.css';
import './compare/compare.css';
import './person/person.css';
import './opening/opening.css';
import { useMemo, useState } from 'preact/hooks';
import type { ScreenProps } from '../../ui/screen-props';
import { LabCompare } from './lab-compare';
import { readPair, type WorldPair } from './lab-worlds';
import { LabOpening } from './opening/lab-opening';

/** The policy lab. */
export function LabScreen(props: ScreenProps) {
  const { query, session } = props;
  const opened = useMemo(() => readPair(query), [query]);
  const linked = query.world !== undefined || query.with !== undefined;
  const [isNew, setNew] = useState(() => session.store.getState().settings.labStart === 'opening');
  // Worlds that the opening led to; a link that comes later wins.
  const [led, setLed] = useState<WorldPair | undefined>(undefined);
  const faults = opened.faults;
  const pair = linked ? opened.pair : (led ?? opened.pair);
  if (isNew && !linked) {
    return (
      <LabOpening
        {...props}
        onOpen={(worlds) => {
          setLed(worlds);
          setNew(false);
          session.setSetting('labStart', 'compare');
        }}
      />
    );
  }
  return <LabCompare {...props} opened={pair} faults={faults} arrived={led !== undefined} />;
}
