// This module tells one beat on a sheet of paper: who speaks, what is said, what can be said or done next.
// Each beat is announced once; number keys choose; a closed choice still works and its rule is one tap behind it.

import './story-panel.css';
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { characterOf } from '../story/characters';
import { ChoiceList } from './choice-list';
import { Portrait } from './portrait';
import { ReadingStrip } from './reading/reading-strip';
import type { ToldStory } from './reading/told-story';
import { useAsk } from './reading/use-ask';
import { usePace } from './reading/use-pace';
import type { Reading } from './reading/use-reading';
import { groupSpeeches } from './speeches';
import { cutLines, StoryText } from './story-text';
import { useText } from './text-context';

/** The panel's story and what it needs to say it. */
export interface StoryPanelProps {
  readonly story: ToldStory;
  readonly reading: Reading;
  readonly onChoose: (optionId: string) => void;
  /** Portrait that already faces the player large: it is not shown again beside the name. */
  readonly facing?: string | undefined;
  /** Only options said in words are listed here when the table shows the others. Default: all. */
  readonly options?: 'all' | 'said';
  /** Between the words and the choices: a table, on a narrow screen. */
  readonly middle?: preact.ComponentChildren;
  /** After the choices: an ending's way on. */
  readonly children?: preact.ComponentChildren;
}

/** The story panel. */
export function StoryPanel(props: StoryPanelProps) {
  const { story, reading, onChoose, facing, options = 'all', middle, children } = props;
  const { beat, past } = story;
  const t = useText();
  const textId = useId();
  const panel = useRef<HTMLElement>(null);
  const shown = useRef<number | undefined>(undefined);
  const moved = useRef(false);
  const asking = useAsk(reading);
  const [ruleOpen, setRuleOpen] = useState(false);
  const offered = options === 'all' ? beat.options : beat.options.filter((option) => option.hand.kind === 'said');
  const cut = useMemo(() => cutLines(beat.lines, reading.askables), [beat.lines, reading.askables]);
  const pace = usePace(beat, reading.paced);
  const closedBy = past.at(-1)?.closedBy;
  const { leap } = story;

  useEffect(() => {
    if (shown.current === beat.index) return;
    const first = shown.current === undefined;
    shown.current = beat.index;
    if (!first) moved.current = true;
    asking.close();
    setRuleOpen(false);
    // The chosen button is gone: keep the place, without reading the beat a second time.
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (lost || panel.current?.contains(document.activeElement)) panel.current?.focus({ preventScroll: true });
    if (first) window.scrollTo({ top: 0, behavior: 'instant' });
    else panel.current?.querySelector('[data-beat]')?.scrollIntoView({ block: 'nearest' });
  }, [beat.index]);

  // After a leap from a dialog the browser first gives the focus back to the button that opened it.
  useEffect(() => {
    if (!leap) return;
    let frame = 0;
    const arrive = (left: number): void => {
      if (left > 0 && document.querySelector('dialog[open]') !== null) {
        frame = requestAnimationFrame(() => arrive(left - 1));
        return;
      }
      panel.current?.focus({ preventScroll: true });
      panel.current?.querySelector('.reading-strip')?.scrollIntoView({ block: 'nearest' });
    };
    frame = requestAnimationFrame(() => arrive(20));
    return () => cancelAnimationFrame(frame);
  }, [leap]);

  // At the commit and not after it: a key pressed in between would belong to options that are gone.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const at = event.target instanceof Element ? event.target : document.body;
      const here = at === document.body || panel.current?.contains(at) || at.closest('.screen-frame__bar') !== null;
      if (!here) return;
      const onButton = at.closest('button, [role="button"], summary') !== null;
      if (!pace.whole && (/^[0-9]$/.test(event.key) || (!onButton && /^(?: |Enter|ArrowDown)$/.test(event.key)))) {
        event.preventDefault();
        pace.complete();
        return;
      }
      // Digits belong to the panel only while nothing else has been entered.
      if (document.documentElement.dataset.keys === 'off') return;
      const option = /^[1-9]$/.test(event.key) ? offered[Number(event.key) - 1] : undefined;
      if (!option) return;
      event.preventDefault();
      onChoose(option.id);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });

  const { now } = reading.aloud;
  let before = 0;

  return (
    <section
      class="story-panel on-paper"
      aria-label={t('ui.story.panel')}
      // The first beat stands here before anything could announce it; later ones announce themselves.
      aria-describedby={!moved.current && (shown.current ?? beat.index) === beat.index ? textId : undefined}
      tabIndex={-1}
      ref={panel}
    >
      <ReadingStrip reading={reading} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: a tap brings the rest of the lines; keys do so on the document */}
      <div
        class="story-panel__text"
        id={textId}
        data-beat={beat.index}
        data-scene={beat.scene.scene}
        aria-live="polite"
        aria-atomic="true"
        onClick={() => pace.complete()}
        onFocusIn={() => pace.complete()}
      >
        {groupSpeeches(beat.lines).map((speech) => {
          const who = speech.speaker === undefined ? undefined : story.speaker(speech.speaker);
          const lines = cut.slice(before, before + speech.lines.length);
          const hidden = before >= pace.shown;
          const places = lines.map((_, at) => before + at);
          before += speech.lines.length;
          const face = speech.speaker === undefined ? undefined : characterOf(speech.speaker)?.portrait;
          const mood = speech.mood ?? 'plain';
          return (
            <div class="story-panel__speech" key={speech.lines[0]?.id}>
              {who && speech.speaker !== undefined && (
                <div class={`story-panel__speaker ${hidden ? 'story-panel__line--waiting' : ''}`}>
                  {face !== undefined && face !== 'none' && face !== facing && (
                    <Portrait id={face} mood={mood} size="chip" />
                  )}
                  <button
                    type="button"
                    class="askable askable--speaker"
                    data-ask={`person ${speech.speaker}`}
                    aria-haspopup="dialog"
                    aria-expanded={asking.asked === `person ${speech.speaker}`}
                    onClick={(event) => asking.ask('person', speech.speaker ?? '', event.currentTarget)}
                  >
                    {who.role === undefined ? who.name : t('ui.story.speaker', { name: who.name, role: who.role })}
                  </button>
                  {mood !== 'plain' && <span class="only-spoken">, {t(`ui.mood.${mood}`)}</span>}
                </div>
              )}
              {lines.map((line, at) => (
                <StoryText
                  key={line.line.id}
                  cut={line}
                  onAsk={asking.ask}
                  asked={asking.asked}
                  usedBefore={reading.usedBefore}
                  now={now?.line === line.line.id ? now.sentence : undefined}
                  waiting={(places[at] ?? 0) >= pace.shown}
                />
              ))}
            </div>
          );
        })}
      </div>
      {closedBy !== undefined && !leap && (
        <div class="story-panel__closed" data-closed={closedBy}>
          <button
            type="button"
            class="story-panel__rule-ask"
            aria-expanded={ruleOpen}
            aria-controls={`${textId}-rule`}
            onClick={() => setRuleOpen(!ruleOpen)}
          >
            {t('ui.story.rule-behind')}
          </button>
          <p id={`${textId}-rule`} hidden={!ruleOpen}>
            {story.rule(closedBy)}
          </p>
        </div>
      )}
      {middle}
      {offered.length > 0 && (
        // Whoever reaches a choice wants all of the words before it.
        <div class="story-panel__way-on" onFocusIn={() => pace.complete()} onPointerDown={() => pace.complete()}>
          <ChoiceList options={offered} onChoose={onChoose} rule={story.rule} now={now?.option} waiting={!pace.whole} />
        </div>
      )}
      {story.canPass && beat.ending === undefined && (
        <div class="story-panel__quick">
          <button type="button" class="story-panel__quick-way" data-pass="" onClick={story.pass}>
            {t('ui.pass.go')}
          </button>
        </div>
      )}
      {children}
      {asking.note}
    </section>
  );
}
