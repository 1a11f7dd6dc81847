// This module is the ledger of figures: what one officer did over many travellers. Counts first; nothing else is said before
// there are twenty decisions. It takes the figures as they are and works nothing out.

import './figures.css';
import type { ComponentChildren } from 'preact';
import type { DeskFigures } from '../../../roles/officer/desk-figures';
import { useText } from '../../../ui/text-context';
import { CountPicture } from './count-picture';
import { BayesPart, FairnessPart, ListPart, OtherPart, SignalPart, TooFew } from './figure-parts';

/** The figures and, where they are known, the names of the travellers in their order. */
export interface FiguresPageProps {
  readonly figures: DeskFigures;
  readonly names?: readonly string[];
  /** What follows the figures, such as a year at this post. */
  readonly children?: ComponentChildren;
}

/** All figures on a page. */
export function FiguresPage({ figures, names = [], children }: FiguresPageProps) {
  const t = useText();
  const { summary, lists, fairness, bayes, others, cases } = figures;
  const { counts } = summary;
  const nameOf = (key: number): string | undefined => names[cases.findIndex((each) => each.key === key)];
  return (
    <div class="figs">
      <section class="figs__part" aria-labelledby="figs-counts">
        <h3 id="figs-counts">{t('desk.fig.counts')}</h3>
        <CountPicture counts={counts} />
        <p class="figs__note">{t('desk.fig.acted.means')}</p>
        {counts.alarms > 0 && (
          <p class="figs__note">{t('desk.fig.alarms-duty', { n: counts.alarmsWithDuty, of: counts.alarms })}</p>
        )}
        {counts.misses > 0 && (
          <p class="figs__note">{t('desk.fig.misses-hidden', { n: counts.missesHidden, of: counts.misses })}</p>
        )}
        {counts.offers > 0 && (
          <p class="figs__note">{t('desk.fig.offers', { n: counts.offersAccepted, of: counts.offers })}</p>
        )}
        {summary.tooFew && <TooFew decisions={counts.decisions} />}
      </section>
      {summary.figures && <SignalPart figures={summary.figures} />}
      {fairness && <FairnessPart fairness={fairness} />}
      {!summary.tooFew && <ListPart own={counts} lists={lists} />}
      {bayes && <BayesPart bayes={bayes} />}
      {others.length > 0 && counts.decisions > 0 && <OtherPart others={others} nameOf={nameOf} />}
      {children}
    </div>
  );
}
