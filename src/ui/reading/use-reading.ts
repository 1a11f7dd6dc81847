// This module joins the helps of reading for one screen: what lies open, what can be asked about, the pace, reading aloud.
// It changes comfort settings and nothing of the story; the story's own leaps are the screen's, handed in.

import { useMemo, useState } from 'preact/hooks';
import { wasRead } from '../../session/read-marks';
import type { SettingId, Settings } from '../../session/settings';
import { type KnownPerson, namesOfCast, peopleMet } from '../../story/people-met';
import type { Askable } from '../../story/text-marks';
import { namedIn } from '../../story/text-marks';
import type { ScreenProps } from '../screen-props';
import { useStore } from '../use-store';
import { glossaryWords } from './glossary';
import { readPieces } from './read-order';
import type { ToldStory } from './told-story';
import { type Aloud, useReadAloud } from './use-read-aloud';

/** Dialogs of the helps. */
export type ReadingDialog = 'menu' | 'log' | 'words' | 'people' | 'rewind' | 'skip';

/** The helps of reading, as the panel, the bar and the dialogs use them. */
export interface Reading {
  readonly story: ToldStory | undefined;
  readonly dialog: ReadingDialog | undefined;
  open(dialog: ReadingDialog | undefined): void;
  /** Words and names that can be asked about in this role. */
  readonly askables: readonly Askable[];
  /** Of those, `kind id` of what was said before in this scene. */
  readonly usedBefore: ReadonlySet<string>;
  /** Words of the present beat. */
  readonly wordsHere: readonly string[];
  readonly people: readonly KnownPerson[];
  readonly aloud: Aloud;
  readonly settings: Settings;
  set<Id extends SettingId>(id: Id, value: Settings[Id]): void;
  /** Lines come one after the other: wanted, not read before, and not being read aloud. */
  readonly paced: boolean;
}

/** Use the helps on a screen. */
export function useReading(
  { session, speech, t }: Pick<ScreenProps, 'session' | 'speech' | 't'>,
  story: ToldStory | undefined,
  role: ToldStory['role'],
): Reading {
  const settings = useStore(session.store, (state) => state.settings);
  const [dialog, setDialog] = useState<ReadingDialog>();
  const askables = useMemo(() => [...glossaryWords(t, role), ...namesOfCast()], [t, role]);
  const { beat, past, part } = story ?? {};

  const usedBefore = useMemo(() => {
    const said = (past ?? [])
      .filter((each) => each.part === part)
      .flatMap((each) => each.lines.map((line) => line.text))
      .join('\n');
    return new Set(askables.filter((each) => namedIn(said, [each]).length > 0).map(({ kind, id }) => `${kind} ${id}`));
  }, [askables, past, part]);
  const wordsHere = useMemo(() => {
    const words = askables.filter((each) => each.kind === 'word');
    return namedIn((beat?.lines ?? []).map((line) => line.text).join('\n'), words);
  }, [askables, beat]);
  const people = useMemo(
    () =>
      peopleMet([
        ...(past ?? []).map((each) => ({ scene: each.part, lines: each.lines })),
        ...(beat && part !== undefined ? [{ scene: part, lines: beat.lines }] : []),
      ]),
    [past, beat, part],
  );
  const pieces = useMemo(
    () =>
      beat && story
        ? readPieces(beat, beat.options.slice(0, 9), story.speaker, (number, text) =>
            t('ui.aloud.choice', { number, text }),
          )
        : [],
    [beat],
  );
  const aloud = useReadAloud({
    speech,
    pieces,
    beat: beat && `${beat.index} ${beat.lines[0]?.id ?? ''}`,
    voice: settings.speechVoice,
    rate: settings.speechRate,
  });
  const marks = session.store.getState().marks;
  const known = beat?.lines.every((line) => wasRead(marks, line.id)) ?? true;

  return {
    story,
    dialog,
    open: setDialog,
    askables,
    usedBefore,
    wordsHere,
    people,
    aloud,
    settings,
    set: (id, value) => session.setSetting(id, value),
    paced: settings.textPace === 'paced' && !known && aloud.state === 'off',
  };
}
