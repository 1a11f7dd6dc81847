// This module is the one mutable state of the program: roles in progress, facts, world and comfort settings.
// Every change is an event in a log; the log is the save. Storage that refuses or holds a damaged save costs a sentence,
// never the game.

import { createStore, type StoreApi } from 'zustand/vanilla';
import { fail, type Result, succeed } from '../common/result';
import type { RoleId } from '../play/beat';
import { type GuessRecord, noGuesses, readGuesses, withGuess, writeGuesses } from './guess-record';
import { keepTrail, markLines, marksLimit, noMarks, type ReadMarks, readMarks, writeMarks } from './read-marks';
import {
  applyEvent,
  compactEvents,
  emptyPlay,
  type Facts,
  type RoleSave,
  replayEvents,
  type SavedPlay,
  type SaveEvent,
} from './save-events';
import { readSave, type SaveFault, saveLimit, writeSave } from './save-text';
import { defaultSettings, readSettings, type SettingId, type Settings } from './settings';
import type { TextStorage } from './text-storage';

export type { Facts, RoleSave } from './save-events';
export type { Settings } from './settings';

/** Keys in storage. */
export const storageKeys = {
  save: 'saltmere.save',
  settings: 'saltmere.settings',
  /** Which lines were read on this device; belongs to it, like the settings. */
  read: 'saltmere.read',
  /** How guesses in the lab went. */
  guesses: 'saltmere.guesses',
  /** What was pinned on Waymark at the end of a road: one digit. */
  post: 'saltmere.post',
  /** A save that could not be read is kept here, untouched, so that it can still be copied out. */
  damaged: 'saltmere.save.damaged',
} as const;

/** Everything a screen may read. */
export interface SessionState extends SavedPlay {
  readonly settings: Settings;
  /** Lines read on this device, and the last way through each role. */
  readonly marks: ReadMarks;
  /** How guesses of a course went, on this device. */
  readonly guesses: GuessRecord;
  /** What an earlier road of this device pinned on Waymark, 1–4; 0 for nothing. The next road finds it there. */
  readonly post: number;
  /** Keys of sentences the player should see once: what is lost and how it goes on. */
  readonly notices: readonly string[];
}

/** What a role starts with. */
export interface RoleStart {
  readonly worldCode: string;
  readonly modelId: string;
  readonly facts: Facts;
}

/** The session and its actions. */
export interface Session {
  readonly store: StoreApi<SessionState>;
  /** A role in progress, or undefined when it was never started. */
  roleSave(role: RoleId): RoleSave | undefined;
  /** Begin a role anew. The player's own facts lie underneath `facts`. */
  startRole(role: RoleId, start: RoleStart): void;
  recordChoice(role: RoleId, number: number): void;
  /** Keep only the first `keep` choices (rewind to a scene's start). */
  rewindRole(role: RoleId, keep: number): void;
  /** Put a role back as it was: the one undo of a rewind or a skip. */
  restoreRole(role: RoleId, save: RoleSave): void;
  clearRole(role: RoleId): void;
  /** A road ended and pinned this on Waymark (1–4). It stays when a role is begun again. */
  keepPost(post: number): void;
  forgetPost(): void;
  /** These lines have been read here. */
  markRead(lineIds: readonly string[]): void;
  /** One more guess of a course was held against the model. */
  recordGuess(guess: Parameters<typeof withGuess>[1]): void;
  forgetGuesses(): void;
  setFact(key: string, value: number): void;
  setWorld(code: string): void;
  setSetting<Id extends SettingId>(id: Id, value: Settings[Id]): void;
  exportSave(): string;
  importSave(text: string): Result<void, SaveFault>;
  /** The kept-aside text of a save that could not be read, if any. */
  damagedSave(): string | null;
  addNotice(key: string): void;
  dismissNotice(key: string): void;
  /** Forget roles, facts, world, settings and the kept-aside save. */
  eraseEverything(): void;
}

/** What a session needs from outside. */
export interface SessionPorts {
  readonly storage: TextStorage;
}

/** Open the session that storage holds, or a fresh one. Never throws. */
export function createSession({ storage }: SessionPorts): Session {
  const opened = openSave(storage);
  const notices = [...opened.notices];
  if (!storage.lasting) notices.push('app.notice.storage-denied');
  const store = createStore<SessionState>(() => ({
    ...opened.play,
    settings: readSettings(storage.read(storageKeys.settings)),
    marks: readMarks(storage.read(storageKeys.read)),
    guesses: readGuesses(storage.read(storageKeys.guesses)),
    post: readPost(storage.read(storageKeys.post)),
    notices,
  }));

  const addNotice = (key: string): void => {
    store.setState((state) => (state.notices.includes(key) ? state : { ...state, notices: [...state.notices, key] }));
  };
  const keep = (key: string, text: string): void => {
    if (!storage.write(key, text) && storage.lasting) addNotice('app.notice.storage-full');
  };
  const currentSave = (): string => writeSave(compactEvents(store.getState()));
  const record = (event: SaveEvent): void => {
    store.setState((state) => ({ ...state, ...applyEvent(state, event) }));
    const text = currentSave();
    keep(storageKeys.save, text);
    if (text.length > saveLimit) addNotice('app.notice.save-long');
  };

  const setMarks = (marks: ReadMarks): void => {
    if (marks === store.getState().marks) return;
    const text = writeMarks(marks);
    // What no longer fits is forgotten: it costs a line read twice and nothing else.
    if (text.length > marksLimit) return;
    store.setState((state) => ({ ...state, marks }));
    storage.write(storageKeys.read, text);
  };
  /** Before a way is given up, it is remembered, so that it can be walked quickly again. */
  const rememberWay = (role: RoleId): void =>
    setMarks(keepTrail(store.getState().marks, role, store.getState().roles[role]?.choices ?? []));

  return {
    store,
    roleSave: (role) => store.getState().roles[role],
    startRole: (role, { worldCode, modelId, facts }) => {
      rememberWay(role);
      record({ kind: 'start', role, worldCode, modelId, facts: { ...store.getState().facts, ...facts } });
    },
    recordChoice: (role, number) => record({ kind: 'choose', role, numbers: [number] }),
    rewindRole: (role, keepChoices) => {
      rememberWay(role);
      record({ kind: 'rewind', role, keep: keepChoices });
    },
    restoreRole: (role, { choices, ...start }) => {
      record({ kind: 'start', role, ...start });
      if (choices.length > 0) record({ kind: 'choose', role, numbers: choices });
    },
    clearRole: (role) => {
      rememberWay(role);
      record({ kind: 'clear', role });
    },
    keepPost: (kept) => {
      const post = readPost(String(kept));
      if (post === 0 || post === store.getState().post) return;
      store.setState((state) => ({ ...state, post }));
      storage.write(storageKeys.post, String(post));
    },
    forgetPost: () => {
      storage.remove(storageKeys.post);
      store.setState((state) => ({ ...state, post: 0 }));
    },
    markRead: (lineIds) => setMarks(markLines(store.getState().marks, lineIds)),
    recordGuess: (guess) => {
      const guesses = withGuess(store.getState().guesses, guess);
      store.setState((state) => ({ ...state, guesses }));
      storage.write(storageKeys.guesses, writeGuesses(guesses));
    },
    forgetGuesses: () => {
      storage.remove(storageKeys.guesses);
      store.setState((state) => ({ ...state, guesses: noGuesses }));
    },
    setFact: (key, value) => record({ kind: 'fact', key, value }),
    setWorld: (code) => {
      if (store.getState().worldCode !== code) record({ kind: 'world', code });
    },
    setSetting: (id, value) => {
      store.setState((state) => ({ ...state, settings: { ...state.settings, [id]: value } }));
      keep(storageKeys.settings, JSON.stringify(store.getState().settings));
    },
    exportSave: currentSave,
    importSave: (text) => {
      const read = readSave(text);
      if (!read.ok) return fail(read.error);
      store.setState((state) => ({ ...state, ...replayEvents(read.value) }));
      keep(storageKeys.save, currentSave());
      return succeed(undefined);
    },
    damagedSave: () => storage.read(storageKeys.damaged),
    addNotice,
    dismissNotice: (key) =>
      store.setState((state) => ({ ...state, notices: state.notices.filter((notice) => notice !== key) })),
    eraseEverything: () => {
      for (const key of Object.values(storageKeys)) storage.remove(key);
      store.setState({
        ...emptyPlay,
        settings: defaultSettings,
        marks: noMarks,
        guesses: noGuesses,
        post: 0,
        notices: [],
      });
    },
  };
}

/** One of the four things that can be pinned, or nothing. */
function readPost(text: string | null): number {
  return /^[1-4]$/.test(text ?? '') ? Number(text) : 0;
}

function openSave(storage: TextStorage): { play: SavedPlay; notices: readonly string[] } {
  const text = storage.read(storageKeys.save);
  if (text === null) return { play: emptyPlay, notices: [] };
  const read = readSave(text);
  if (read.ok) return { play: replayEvents(read.value), notices: [] };
  storage.write(storageKeys.damaged, text);
  storage.remove(storageKeys.save);
  return {
    play: emptyPlay,
    notices: [read.error === 'app.save.newer' ? 'app.notice.save-newer' : 'app.notice.save-damaged'],
  };
}
