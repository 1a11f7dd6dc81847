// These tests hold the care taken before heavy scenes: who is asked, who reads a note, who is told first.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { careFor, type HeavyScenes, modeRules, noteFrom, type PlayMode } from '../../../src/play/scene-care';

const words: Record<string, string> = JSON.parse(readFileSync('locales/en/care.json', 'utf8'));
const nothing = new Set<string>();
const meet = (intensity: 0 | 1 | 2 | 3, mode: PlayMode, heavyScenes: HeavyScenes = 'ask') =>
  careFor({ scene: 'S', intensity }, { mode, heavyScenes }, nothing);

describe('before a scene', () => {
  it('stands nothing where the scene is light, whoever plays', () => {
    for (const mode of ['unset', 'school', 'workshop'] as const) {
      expect(meet(0, mode, 'summary')).toEqual({ kind: 'open' });
      expect(meet(1, mode, 'summary')).toEqual({ kind: 'open' });
    }
  });

  it('stands the question who is playing, at the first heavy scene and not before', () => {
    expect(meet(1, 'unset')).toEqual({ kind: 'open' });
    expect(meet(2, 'unset')).toEqual({ kind: 'ask-mode' });
  });

  it('tells a class every heavy scene first, and a workshop only the heaviest', () => {
    expect(meet(2, 'school')).toMatchObject({ kind: 'note', summaryFirst: true });
    expect(meet(3, 'school')).toMatchObject({ kind: 'note', summaryFirst: true });
    expect(meet(2, 'workshop')).toMatchObject({ kind: 'note', summaryFirst: false });
    expect(meet(3, 'workshop')).toMatchObject({ kind: 'note', summaryFirst: true });
  });

  it('tells every heavy scene first to those who wish so', () => {
    expect(meet(2, 'workshop', 'summary')).toMatchObject({ kind: 'note', summaryFirst: true });
  });

  it('stands a note once: a scene that was let in stays open', () => {
    const chosen = { mode: 'school', heavyScenes: 'summary' } as const;
    expect(careFor({ scene: 'S', intensity: 3 }, chosen, new Set(['S']))).toEqual({ kind: 'open' });
  });

  it('stands words for each mode and each intensity that has a note', () => {
    for (const mode of Object.keys(modeRules)) {
      expect(words[`care.mode.${mode}`]).toContain('{age}');
      expect(words[`care.note.${mode}`]).toBeTruthy();
    }
    for (let intensity = noteFrom; intensity <= 3; intensity++) expect(words[`care.scene.${intensity}`]).toBeTruthy();
  });
});
