// This module tells one beat on a sheet of paper: who speaks, what is said, what can be said or done next.
// Each beat is announced once; number keys choose; a closed choice still works and its rule is one tap behind it.

import './story-panel.css';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Beat, BeatLine, Mood } from '../play/beat';
import { ChoiceList } from './choice-list';
import { StoryText } from './story-text';
import { useText } from './text-context';

/** How a person is named on the panel. */
export interface SpeakerName {
  readonly name: string;
  /** Who that is, in two or three words: "agent". */
  readonly role?: string | undefined;
}

/** The panel's beat and what it needs to say it. */
export interface StoryPanelProps {
  readonly beat: Beat;
  readonly onChoose: (optionId: string) => void;
  /** Name of a speaker; by default `ui.character.<id>`. */
  readonly speaker?: (id: string) => SpeakerName;
  /** Words of the glossary: term → explanation. Each is marked the first time a beat says it. */
  readonly glossary?: Readonly<Record<string, string>>;
  /** Sentence for the rule that closes an option. Without it the rule stays untold. */
  readonly rule?: (closedBy: string) => string;
  /** Only options said in words are listed here when the table shows the others. Default: all. */
  readonly options?: 'all' | 'said';
  /** Between the words and the choices: a table, on a narrow screen. */
  readonly middle?: preact.ComponentChildren;
  /** After the choices: an ending's way on, a skip. */
  readonly children?: preact.ComponentChildren;
}

interface Speech {
  readonly speaker: string | undefined;
  readonly mood: Mood | undefined;
  readonly lines: readonly BeatLine[];
}

/** Lines in a row by the same speaker are one speech under one name. */
export function groupSpeeches(lines: readonly BeatLine[]): Speech[] {
  const speeches: { speaker: string | undefined; mood: Mood | undefined; lines: BeatLine[] }[] = [];
  for (const line of lines) {
    const last = speeches.at(-1);
    if (last && last.speaker === line.speaker) last.lines.push(line);
    else speeches.push({ speaker: line.speaker, mood: line.mood, lines: [line] });
  }
  return speeches;
}

/** The story panel. */
export function StoryPanel(props: StoryPanelProps) {
  const { beat, onChoose, glossary, rule, options = 'all', middle, children } = props;
  const t = useText();
  const panel = useRef<HTMLElement>(null);
  const shown = useRef(beat.index);
  const offered = options === 'all' ? beat.options : beat.options.filter((option) => option.hand.kind === 'said');
  const speaker = props.speaker ?? ((id: string): SpeakerName => ({ name: t(`ui.character.${id}`) }));

  useEffect(() => {
    if (shown.current === beat.index) return;
    shown.current = beat.index;
    // The chosen button is gone: keep the place, without reading the beat a second time.
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (lost || panel.current?.contains(document.activeElement)) panel.current?.focus({ preventScroll: true });
    panel.current?.querySelector('[data-beat]')?.scrollIntoView({ block: 'nearest' });
  }, [beat.index]);

  // At the commit and not after it: a key pressed in between would belong to options that are gone.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (document.documentElement.dataset.keys === 'off') return;
      const at = event.target instanceof Element ? event.target : document.body;
      // Digits belong to the panel only while nothing else has been entered.
      if (at !== document.body && !panel.current?.contains(at)) return;
      const option = /^[1-9]$/.test(event.key) ? offered[Number(event.key) - 1] : undefined;
      if (!option) return;
      event.preventDefault();
      onChoose(option.id);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });

  return (
    <section class="story-panel on-paper" aria-label={t('ui.story.panel')} tabIndex={-1} ref={panel}>
      <div
        class="story-panel__text"
        data-beat={beat.index}
        data-scene={beat.scene.scene}
        aria-live="polite"
        aria-atomic="true"
      >
        {groupSpeeches(beat.lines).map((speech) => {
          const who = speech.speaker === undefined ? undefined : speaker(speech.speaker);
          return (
            <div class="story-panel__speech" key={speech.lines[0]?.id}>
              {who && (
                <p class="story-panel__speaker">
                  {who.role === undefined ? who.name : t('ui.story.speaker', { name: who.name, role: who.role })}
                </p>
              )}
              {speech.lines.map((line) => (
                <StoryText key={line.id} line={line} {...(glossary ? { glossary } : {})} />
              ))}
            </div>
          );
        })}
      </div>
      {middle}
      {offered.length > 0 && <ChoiceList options={offered} onChoose={onChoose} {...(rule ? { rule } : {})} />}
      {children}
    </section>
  );
}
