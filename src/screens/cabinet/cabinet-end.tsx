// This module is what follows an ending: its name, the year as the model has it beside what could be known, who voted how and
// why behind one tap, and the ways on. It judges nothing.

import { Button } from '../../ui/button';
import type { ScreenProps } from '../../ui/screen-props';
import { useText } from '../../ui/text-context';
import type { ChamberView } from './cabinet-view';
import { HalfRound, VoteTable } from './chamber';
import { type HeadlineRow, headlineRows } from './headline-rows';

/** Props of the page's foot after an ending. */
export interface CabinetEndProps {
  readonly ending: string;
  /** Facts of the save. */
  readonly facts: Readonly<Record<string, number>>;
  /** The house, if it voted. */
  readonly chamber: ChamberView | undefined;
  /** The year's table and the house are seen beside the panel and not in it. */
  readonly beside: boolean;
  readonly navigate: ScreenProps['navigate'];
  /** Codes of both worlds, for the lab. */
  readonly lab: Readonly<Record<string, string>> | undefined;
  readonly onAgain: () => void;
  readonly onOtherWorld: () => void;
}

/** The foot of the panel after an ending. */
export function CabinetEnd(props: CabinetEndProps) {
  const { ending, facts, chamber, beside, navigate, lab, onAgain, onOtherWorld } = props;
  const t = useText();
  const rows = headlineRows(facts);
  return (
    <section class="cabinet-end" aria-labelledby="cabinet-end" data-ending={ending}>
      <h2 id="cabinet-end" class="cabinet-end__heading">
        {t('cabinet.end.heading')}
      </h2>
      <p class="cabinet-end__name">{t(`cabinet.end.${ending}`)}</p>
      {!beside && <YearTable rows={rows} />}
      {rows.length > 0 && (
        <p class="cabinet-end__note">
          {t('cabinet.end.late', { known: facts.run_known ?? 0, all: facts.run_b_arrivals ?? 0 })}
        </p>
      )}
      {chamber && (
        <details class="cabinet-end__votes">
          <summary>{t('cabinet.end.votes')}</summary>
          {!beside && <HalfRound view={chamber} />}
          <VoteTable view={chamber} />
        </details>
      )}
      <p class="cabinet-end__note">{t('cabinet.end.fiction')}</p>
      <div class="cabinet-end__ways">
        <Button kind="primary" onPress={onOtherWorld}>
          {t('cabinet.end.other-world')}
        </Button>
        <Button onPress={onAgain}>{t('cabinet.end.again')}</Button>
        {lab && <Button onPress={() => navigate('lab', lab)}>{t('cabinet.end.lab')}</Button>}
        <Button kind="quiet" onPress={() => navigate('title')}>
          {t('cabinet.end.title')}
        </Button>
      </div>
    </section>
  );
}

/** The six headlines of the year; nothing where the model did not run it. */
export function YearTable({ rows }: { readonly rows: readonly HeadlineRow[] }) {
  const t = useText();
  if (rows.length === 0) return null;
  const value = (row: HeadlineRow, number: number): string => {
    if (row.measure === 'points') return t('cabinet.value.points', { n: number / 10 });
    if (row.measure === 'people') return t('cabinet.value.people', { n: number });
    return t('cabinet.value.crowns', { n: Math.round(number / 100) / 10 });
  };
  const difference = (row: HeadlineRow): string => {
    const by = row.b - row.a;
    if (by === 0) return t('cabinet.value.same');
    return t(by > 0 ? 'cabinet.value.more' : 'cabinet.value.less', { n: value(row, Math.abs(by)) });
  };
  return (
    <table class="cabinet-table">
      <caption>{t('cabinet.end.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('cabinet.end.what')}</th>
          <th scope="col">{t('cabinet.season.a')}</th>
          <th scope="col">{t('cabinet.season.b')}</th>
          <th scope="col">{t('cabinet.end.difference')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-outcome={row.id}>
            <th scope="row">{t(`output.${row.id}.name`)}</th>
            <td>{value(row, row.a)}</td>
            <td>{value(row, row.b)}</td>
            <td>{difference(row)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
