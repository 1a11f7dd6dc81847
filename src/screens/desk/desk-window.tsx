// This module is the window with a traveller at it: notebook, glass, talk, papers, acts. On a phone the papers lie under
// tabs and the acts stay at the thumb.

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Beat, BeatLine } from '../../play/beat';
import type { DeskReading } from '../../story/officer-reading';
import { cutText, type TextPiece } from '../../story/text-marks';
import { Portrait } from '../../ui/portrait';
import { useAsk } from '../../ui/reading/use-ask';
import type { Reading } from '../../ui/reading/use-reading';
import { AskableText } from '../../ui/story-text';
import { useText } from '../../ui/text-context';
import { ActPanel } from './act-panel';
import { DeskCanvas } from './desk-canvas';
import type { DeskView } from './desk-view';
import { Interview } from './interview';
import { NotebookList, PaperRow, PaperTabs } from './paper-sheets';
import { CompanionShape, QueueHeads } from './queue-heads';

/** The window. */
export interface DeskWindowProps {
  readonly beat: Beat;
  readonly reading: DeskReading;
  readonly view: DeskView;
  readonly narrow: boolean;
  readonly textOnly: boolean;
  readonly asText: boolean;
  readonly onReading: (reading: boolean) => void;
  readonly speaker: (id: string) => string;
  readonly help: Reading;
  readonly onChoose: (optionId: string) => void;
  readonly sound: (id: string) => void;
}

/** A traveller at the glass. */
export function DeskWindow(props: DeskWindowProps) {
  const { beat, reading, view, narrow, textOnly, asText, onReading, speaker, help, onChoose, sound } = props;
  const t = useText();
  const asking = useAsk(help);
  // The newest mention can be asked about, so that the talk is not full of stops for the tabulator.
  const cut = useMemo(() => {
    const taken = new Set<string>();
    const newestFirst = [...reading.talk].reverse();
    const rows = newestFirst.map(({ line }) => [line, cutText(line.text, help.askables, taken)] as const);
    return new Map<BeatLine, readonly TextPiece[]>(rows);
  }, [reading.talk, help.askables]);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The act that was chosen may be gone: the place is kept at the acts.
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (lost) place.current?.querySelector<HTMLElement>('.desk-acts')?.focus({ preventScroll: true });
  }, [beat.index]);
  // A way that this world bars is tried first; then a person gives the reason, and the rule is one tap behind it.
  const [barred, setBarred] = useState<string>();
  const choose = (optionId: string): void => {
    setBarred(beat.options.find((option) => option.id === optionId)?.closedBy);
    onChoose(optionId);
  };
  const board = beat.status.find((each) => each.id === 'board')?.value ?? '';
  const open = new Set(beat.options.map((option) => option.id));
  const heading = t(`desk.interview.${reading.interpreter}`);
  const papers = {
    papers: view.papers,
    pointIds: view.pointIds,
    onChoose: choose,
    notebook: reading.notebook,
    focus: reading.focus,
  };
  const said = beat.lines.map((line) =>
    line.speaker === undefined ? line.text : `${speaker(line.speaker)}: ${line.text}`,
  );
  const news =
    said.length > 0 ? said.join(' ') : reading.focus === undefined ? '' : t('desk.pointed', { line: reading.focus });
  const glass = (
    <div class="desk-glass" data-companion={reading.companion}>
      {view.face && (
        <Portrait id={view.face.id} mood={view.face.mood} size="bust" decorative={false} name={reading.name} />
      )}
      {reading.companion === 'here' && <CompanionShape />}
      <p class="desk-glass__name">{reading.name}</p>
      {reading.companion !== 'none' && <p class="desk-glass__with">{t(`desk.companion.${reading.companion}`)}</p>}
      {reading.inRoom && <p class="desk-glass__with">{t('desk.in-room')}</p>}
    </div>
  );
  return (
    <div class={`desk-window ${narrow ? 'desk-window--narrow' : ''}`} ref={place}>
      <div
        class="only-spoken"
        data-beat={beat.index}
        data-scene={beat.scene.scene}
        aria-live="polite"
        aria-atomic="true"
      >
        {news}
      </div>
      {!narrow && (
        <section class="desk-notebook over-place" aria-label={t('desk.notebook')}>
          <p class="desk-sign">{t('desk.board', { board })}</p>
          <h2 class="desk-notebook__heading">{t('desk.notebook')}</h2>
          <p class="desk-notebook__how">{t('desk.notebook.how')}</p>
          <NotebookList entries={reading.notebook} />
          <QueueHeads people={reading.queue} />
        </section>
      )}
      {glass}
      <Interview
        heading={heading}
        talk={reading.talk}
        open={open}
        speaker={speaker}
        now={help.aloud.now?.line}
        rule={barred === undefined ? undefined : t(`desk.rule.${barred}`)}
        wordsOf={(line) => (
          <AskableText
            pieces={cut.get(line) ?? []}
            onAsk={asking.ask}
            asked={asking.asked}
            usedBefore={help.usedBefore}
          />
        )}
        onChoose={choose}
      />
      <section class="desk-surface" aria-label={t('desk.papers')}>
        {narrow || !view.drawn ? (
          <PaperTabs {...papers} />
        ) : (
          <DeskCanvas
            view={view.drawn}
            onAct={choose}
            sound={sound}
            textOnly={textOnly}
            reading={asText}
            onReading={onReading}
          >
            <PaperRow {...papers} />
          </DeskCanvas>
        )}
      </section>
      {asking.note}
      <ActPanel groups={view.groups} focus={reading.focus} onChoose={choose} />
    </div>
  );
}
