// This module shows the papers as sheets in the page: one at a time on a phone, side by side as text elsewhere. Each line
// that can be pointed at is a button; a line already in the notebook is underlined and says so.

import { useState } from 'preact/hooks';
import type { Thing } from '../../play/table';
import { Tabs } from '../../ui/tabs';
import { useText } from '../../ui/text-context';

/** The papers, and how a line is pointed at. */
export interface PaperSheetsProps {
  readonly papers: readonly Thing[];
  readonly pointIds: Readonly<Record<string, string>>;
  readonly onChoose: (optionId: string) => void;
  readonly notebook: readonly string[];
  /** Line that is pointed at now, in its own words. */
  readonly focus: string | undefined;
}

/** One paper at a time, under tabs; the last tab is the notebook. */
export function PaperTabs(props: PaperSheetsProps) {
  const t = useText();
  const { papers, notebook } = props;
  const [chosen, setChosen] = useState<string>();
  const tabs = [
    ...papers.map((paper) => ({ id: paper.id, label: t(`desk.tab.${paper.id}`) })),
    { id: 'notes', label: t('desk.tab.notes', { n: notebook.length }) },
  ];
  const selected = tabs.some((tab) => tab.id === chosen) ? (chosen ?? '') : (tabs[0]?.id ?? 'notes');
  const paper = papers.find((each) => each.id === selected);
  return (
    <div class="desk-papers">
      <Tabs label={t('desk.papers')} tabs={tabs} selected={selected} onSelect={setChosen}>
        {paper ? <PaperSheet {...props} paper={paper} /> : <NotebookList entries={notebook} />}
      </Tabs>
    </div>
  );
}

/** All papers side by side. */
export function PaperRow(props: PaperSheetsProps) {
  return (
    <div class="desk-paper-row">
      {props.papers.map((paper) => (
        <PaperSheet key={paper.id} {...props} paper={paper} />
      ))}
    </div>
  );
}

function PaperSheet({ paper, pointIds, onChoose, focus }: PaperSheetsProps & { readonly paper: Thing }) {
  const t = useText();
  return (
    <article class="desk-paper on-paper" data-thing={paper.id} aria-label={paper.title}>
      <h3 class="desk-paper__title">{paper.title}</h3>
      <ul class="desk-paper__lines">
        {paper.lines.map((line) => {
          const pointId = pointIds[`${paper.id}@${line.id}`];
          const marked = paper.marks?.includes(line.id) === true;
          const words = (
            <>
              {line.text}
              {marked && <span class="only-spoken"> {t('desk.marked')}</span>}
            </>
          );
          const look = `desk-paper__line ${line.strong ? 'desk-paper__line--strong' : ''} ${marked ? 'desk-paper__line--marked' : ''}`;
          return (
            <li key={line.id} data-line={line.id}>
              {pointId === undefined ? (
                <span class={look}>{words}</span>
              ) : (
                <button
                  type="button"
                  class={look}
                  aria-pressed={focus === line.text}
                  data-act={pointId}
                  onClick={() => onChoose(pointId)}
                >
                  {words}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </article>
  );
}

/** The notebook: only what the officer pointed at. */
export function NotebookList({ entries }: { readonly entries: readonly string[] }) {
  const t = useText();
  if (entries.length === 0) return <p class="desk-notebook__empty">{t('desk.notebook.empty')}</p>;
  return (
    <ol class="desk-notebook__list">
      {entries.map((entry, at) => (
        <li key={at}>{entry}</li>
      ))}
    </ol>
  );
}
