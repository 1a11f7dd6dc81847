// This module shows the talk at the window as it went, newest last. An answer that can be asked about is a button.

import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { BeatLine } from '../../play/beat';
import type { TalkLine } from '../../story/officer-reading';
import { useText } from '../../ui/text-context';

/** The talk. */
export interface InterviewProps {
  readonly heading: string;
  readonly talk: readonly TalkLine[];
  /** Point acts that are open now. */
  readonly open: ReadonlySet<string>;
  readonly speaker: (id: string) => string;
  /** Line that is read aloud. */
  readonly now?: string | undefined;
  /** Words of a line, with what can be asked about in it. */
  readonly wordsOf: (line: BeatLine) => ComponentChildren;
  /** The rule behind a way that was just found barred. */
  readonly rule: string | undefined;
  readonly onChoose: (optionId: string) => void;
}

/** Room above the newest words, px: the line before shows that there is more. */
const fade = 22;

/** Speech as it was said; the last lines stay in sight. */
export function Interview({ heading, talk, open, speaker, now, wordsOf, rule, onChoose }: InterviewProps) {
  const t = useText();
  const list = useRef<HTMLOListElement>(null);
  const [told, setTold] = useState(false);
  useEffect(() => setTold(false), [rule]);
  const shown = useRef(0);
  const [edges, setEdges] = useState('');
  const look = (element: HTMLElement): void => {
    const below = element.scrollHeight - element.clientHeight - element.scrollTop;
    setEdges(`${element.scrollTop > 4 ? 'desk-talk__lines--above' : ''} ${below > 4 ? 'desk-talk__lines--below' : ''}`);
  };
  // What was said last is read from its first word; what was said before it lies above, a scroll away. Whoever has just
  // come is heard before what led up to it, and where a question and its answer do not both fit, the answer is shown.
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const opened = shown.current === 0 || talk.length < shown.current;
    const newest = opened ? talk.length - 1 : shown.current;
    const answer = talk.findIndex((each, at) => at >= newest && !each.mine);
    shown.current = talk.length;
    const end = element.scrollHeight - element.clientHeight;
    const headOf = (at: number): number => {
      const line = element.children[at];
      return line instanceof HTMLElement ? line.offsetTop - element.offsetTop - fade : end;
    };
    const start = headOf(newest) < end && answer > newest ? headOf(answer) : headOf(newest);
    element.scrollTop = Math.max(0, Math.min(end, start));
    look(element);
  }, [talk.length]);
  return (
    <section class="desk-talk over-place" aria-label={t('desk.interview')}>
      <h2 class="desk-talk__heading">{heading}</h2>
      <ol
        class={`desk-talk__lines ${edges}`}
        ref={list}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keys
        tabIndex={0}
        aria-label={t('desk.interview')}
        onScroll={(event) => look(event.currentTarget)}
      >
        {talk.map(({ key, line, mine, pointId }, at) => {
          const kind = mine ? 'mine' : line.speaker === undefined ? 'seen' : 'theirs';
          const canPoint = pointId !== undefined && open.has(pointId);
          const words = (
            <>
              {line.speaker !== undefined && !['traveller', 'youngest', 'ansa'].includes(line.speaker) && (
                <span class={speaks(talk, at - 1) === line.speaker ? 'only-spoken' : 'desk-talk__who'}>
                  {speaker(line.speaker)}{' '}
                </span>
              )}
              {canPoint ? line.text : wordsOf(line)}
            </>
          );
          return (
            <li
              key={key}
              class={`desk-talk__line desk-talk__line--${kind} ${now === line.id ? 'desk-talk__line--now' : ''}`}
            >
              {canPoint ? (
                <button
                  type="button"
                  class="desk-talk__words desk-talk__words--open"
                  data-act={pointId}
                  onClick={() => onChoose(pointId)}
                >
                  {words}
                  <span class="only-spoken"> {t('desk.point-said')}</span>
                </button>
              ) : (
                <p class="desk-talk__words">{words}</p>
              )}
            </li>
          );
        })}
        {rule !== undefined && (
          <li key="rule" class="desk-talk__rule">
            <button type="button" class="desk-talk__why" aria-expanded={told} onClick={() => setTold(!told)}>
              {t('desk.why')}
            </button>
            {told && <p class="desk-talk__rule-words">{rule}</p>}
          </li>
        )}
      </ol>
    </section>
  );
}

/** Who spoke last at or before a place in the talk, the officer left out: a name is written where the voice changes. */
function speaks(talk: readonly TalkLine[], at: number): string | undefined {
  return talk.slice(0, at + 1).findLast((each) => !each.mine && each.line.speaker !== undefined)?.line.speaker;
}
