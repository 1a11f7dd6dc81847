// These tests hold the settings page to its promise: every setting can be reached, has words, is remembered, and does
// what it says to the page.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applySettings } from '../../../src/app/html-settings';
import { isPostAlone, keptRoles } from '../../../src/screens/settings/saves-view';
import { channelRows, type SettingControl, settingsParts } from '../../../src/screens/settings/settings-view';
import { createSession } from '../../../src/session/session';
import { defaultSettings, type SettingId, type Settings, settingChoices } from '../../../src/session/settings';
import { createMemoryStorage } from '../../../src/session/text-storage';

const words: Record<string, string> = JSON.parse(readFileSync('locales/en/settings.json', 'utf8'));
const controls = settingsParts.flatMap((part): readonly SettingControl[] => part.controls);
const nameOf = (control: SettingControl): string => (control.kind === 'channels' ? 'channels' : control.id);

/** What the page's root element is told. */
function rootWith(settings: Settings): { lang: string; dataset: Record<string, string> } {
  const root = { lang: '', dataset: {} as Record<string, string> };
  applySettings(settings, root as unknown as HTMLElement);
  return root;
}

describe('the settings page', () => {
  it('has a control for each setting that is a choice, and no setting twice', () => {
    const named = controls.map(nameOf);
    expect(new Set(named).size).toBe(named.length);
    // The channels of sound share one group of controls.
    const ofChannels = channelRows.flatMap(({ on }) => on ?? []);
    const missing = Object.keys(settingChoices).filter((id) => !named.includes(id));
    expect(missing.filter((id) => !ofChannels.some((on) => on === id))).toEqual([]);
  });

  it('has words for each part, each setting and each value', () => {
    for (const part of settingsParts) {
      expect(words[`settings.part.${part.id}`], part.id).toBeTruthy();
      if (part.text) expect(words[`settings.part.${part.id}.text`], part.id).toBeTruthy();
    }
    for (const control of controls) {
      expect(words[`settings.${nameOf(control)}`], nameOf(control)).toBeTruthy();
      if (control.kind !== 'choice') continue;
      for (const value of control.values) expect(words[`settings.${control.id}.${value}`], control.id).toBeTruthy();
      if (control.hint) expect(words[`settings.${control.id}.hint`], control.id).toBeTruthy();
    }
  });

  it('remembers every value of every setting on this device', () => {
    for (const [id, values] of Object.entries(settingChoices) as unknown as [SettingId, readonly never[]][]) {
      for (const value of values) {
        const storage = createMemoryStorage(true);
        createSession({ storage }).setSetting(id, value);
        expect(createSession({ storage }).store.getState().settings[id], id).toBe(value);
      }
    }
  });

  it('lists only languages that exist', () => {
    for (const language of settingChoices.language) {
      expect(Object.keys(JSON.parse(readFileSync(`locales/${language}/app.json`, 'utf8'))).length).toBeGreaterThan(10);
    }
  });

  it('reaches the page: size, spacing, typeface, contrast, motion, pictures, language, keys', () => {
    const plain = rootWith(defaultSettings);
    expect(plain.lang).toBe('en');
    const changed = rootWith({
      ...defaultSettings,
      textSize: 200,
      spacing: 'wide',
      typeface: 'legible',
      contrast: 'high',
      motion: 'still',
      pictures: 'text',
      numberKeys: false,
    });
    expect(changed.dataset).toMatchObject({
      text: '200',
      spacing: 'wide',
      typeface: 'legible',
      contrast: 'high',
      motion: 'still',
      pictures: 'text',
      keys: 'off',
    });
    expect(plain.dataset).not.toMatchObject({ text: '200' });
  });

  it('begins with a clock that never runs by itself, without sound, and without having judged who plays', () => {
    expect(defaultSettings).toMatchObject({ timers: 'acts', sound: false, mode: 'unset', heavyScenes: 'ask' });
  });
});

describe('what is kept', () => {
  it('lists each role in progress with its acts and its world, and forgets the one that is deleted', () => {
    const session = createSession({ storage: createMemoryStorage(true) });
    const start = { worldCode: 'ABCD1234EFGH5678', modelId: 'm-1', facts: {} };
    session.startRole('policymaker', start);
    session.startRole('migrant', start);
    session.recordChoice('migrant', 4);
    const kept = () => keptRoles(session.store.getState().roles);
    expect(kept()).toEqual([
      { role: 'migrant', acts: 1, worldCode: 'ABCD1234EFGH5678' },
      { role: 'policymaker', acts: 0, worldCode: 'ABCD1234EFGH5678' },
    ]);
    session.clearRole('migrant');
    expect(kept().map(({ role }) => role)).toEqual(['policymaker']);
  });

  it('names what a road pinned by itself only while no road is kept', () => {
    const session = createSession({ storage: createMemoryStorage(true) });
    const alone = () => isPostAlone(session.store.getState().roles, session.store.getState().post);
    expect(alone()).toBe(false);
    session.keepPost(1);
    expect(alone()).toBe(true);
    session.startRole('migrant', { worldCode: 'ABCD1234EFGH5678', modelId: 'm-1', facts: {} });
    expect(alone()).toBe(false);
  });
});
