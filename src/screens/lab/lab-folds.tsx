// This module holds what unfolds below the board: who changed fate, people to find, where deterrence did better, the way to
// justice, every number. Each is made when it is opened.

import type { Translate } from '../../i18n/translate';
import type { SimRunner } from '../../sim/run-api';
import { FateFlows } from './compare/fate-flows';
import type { Fate } from './compare/fates';
import { FirmPanel } from './compare/firm-panel';
import { Fold } from './compare/fold';
import { JusticeStream } from './compare/justice-stream';
import type { LabFates } from './compare/use-fates';
import { OutputTables } from './lab-tables';
import type { ComparedOutput } from './lab-view';
import type { WorldPair } from './lab-worlds';
import type { LuckBands, RunPair } from './luck-bands';
import type { Theme } from './output-display';
import { PersonSearch } from './person/person-search';

/** What the folds need. */
export interface LabFoldsProps {
  readonly runs: RunPair;
  /** The worlds these runs were made in. */
  readonly pair: WorldPair;
  readonly bands: LuckBands | undefined;
  readonly themed: ReadonlyMap<Theme, readonly ComparedOutput[]>;
  readonly fates: LabFates;
  readonly sim: SimRunner;
  readonly t: Translate;
  readonly onChanged: (from?: Fate, to?: Fate) => void;
  readonly onFollow: (person: number) => void;
}

/** The folds. */
export function LabFolds({ runs, pair, bands, themed, fates, sim, t, onChanged, onFollow }: LabFoldsProps) {
  const origins = runs.a.lights?.origin;
  return (
    <>
      <Fold name="fates" title={t('lab.fates.title')}>
        {() => <FateFlows book={fates.book()} t={t} onShow={onChanged} />}
      </Fold>
      {origins !== undefined && (
        <Fold name="people" title={t('lab.search.title')}>
          {() => <PersonSearch known={fates} origins={origins} t={t} onFollow={onFollow} />}
        </Fold>
      )}
      <Fold name="firm" title={t('lab.firm.title')}>
        {() => <FirmPanel pair={pair} runs={runs} bands={bands} sim={sim} t={t} />}
      </Fold>
      <Fold name="justice" title={t('lab.justice.title')}>
        {() => <JusticeStream runs={runs} t={t} />}
      </Fold>
      <Fold name="tables" title={t('lab.tables.all')}>
        {() => <OutputTables themed={themed} t={t} />}
      </Fold>
    </>
  );
}
