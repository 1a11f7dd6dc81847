// This module holds the two folds that doubt the numbers: how sure they are, and what is best by a reader's own weights. Their code
// comes when one is opened.

import type { Translate } from '../../i18n/translate';
import { LatePart } from '../../ui/late-part';
import { Fold } from './compare/fold';
import type { WorldPair } from './lab-worlds';
import type { Sure } from './sure/use-sure';

/** What the folds need. */
export interface LabDoubtProps {
  readonly pair: WorldPair;
  readonly matched: boolean;
  readonly sure: Sure;
  readonly t: Translate;
}

const loadSure = () => import('./sure/sure-part').then((file) => file.SurePart);
const loadWeigh = () => import('./weigh/weigh-part').then((file) => file.WeighPart);

/** The folds. */
export function LabDoubt({ pair, matched, sure, t }: LabDoubtProps) {
  return (
    <>
      <Fold name="sure" title={t('sure.title')}>
        {() => <LatePart load={loadSure} props={{ sure, t }} />}
      </Fold>
      <Fold name="weigh" title={t('weigh.title')}>
        {() => <LatePart load={loadWeigh} props={{ pair, matched, t }} />}
      </Fold>
    </>
  );
}
