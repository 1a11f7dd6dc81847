// These tests hold the save to its promises: small, resumable, never lost to damage, never needed to play.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RoleId } from '../../../src/play/beat';
import { compactEvents, replayEvents, type SaveEvent } from '../../../src/session/save-events';
import { readSave, saveLimit, writeSave } from '../../../src/session/save-text';
import { createSession, storageKeys } from '../../../src/session/session';
import { defaultSettings, readSettings } from '../../../src/session/settings';
import { createMemoryStorage } from '../../../src/session/text-storage';

const start = { worldCode: 'ABCD1234EFGH5678', modelId: 'm-1a2b3c4d', facts: { debt: 120, wait: 8 } };
const roleIds: readonly RoleId[] = ['migrant', 'officer', 'policymaker'];

describe('a session', () => {
  it('resumes each role at the choice where the tab was closed', () => {
    const storage = createMemoryStorage(true);
    const before = createSession({ storage });
    before.startRole('migrant', start);
    before.recordChoice('migrant', 12);
    before.recordChoice('migrant', 7);
    before.startRole('officer', start);
    before.setSetting('textSize', 150);
    const after = createSession({ storage });
    expect(after.roleSave('migrant')?.choices).toEqual([12, 7]);
    expect(after.roleSave('officer')?.choices).toEqual([]);
    expect(after.roleSave('policymaker')).toBeUndefined();
    expect(after.store.getState().settings.textSize).toBe(150);
    expect(after.store.getState().notices).toEqual([]);
  });

  it('keeps the facts a role has read, with the player’s own underneath', () => {
    const session = createSession({ storage: createMemoryStorage(true) });
    session.setFact('gave_passport_first', 2);
    session.startRole('migrant', start);
    expect(session.roleSave('migrant')?.facts).toEqual({ gave_passport_first: 2, debt: 120, wait: 8 });
  });

  it('begins anew after damage, keeps the damaged text aside and says so', () => {
    const storage = createMemoryStorage(true);
    storage.write(storageKeys.save, 'saltmere1[["s","m",');
    const session = createSession({ storage });
    expect(session.store.getState().roles).toEqual({});
    expect(session.store.getState().notices).toEqual(['app.notice.save-damaged']);
    expect(session.damagedSave()).toBe('saltmere1[["s","m",');
    session.startRole('migrant', start);
    expect(createSession({ storage }).roleSave('migrant')).toBeDefined();
  });

  it('says that a save of a newer version is newer, not damaged', () => {
    const storage = createMemoryStorage(true);
    storage.write(storageKeys.save, 'saltmere99[]');
    expect(createSession({ storage }).store.getState().notices).toEqual(['app.notice.save-newer']);
  });

  it('plays on in memory where storage is refused, and says so once', () => {
    const session = createSession({ storage: createMemoryStorage() });
    session.startRole('officer', start);
    session.recordChoice('officer', 3);
    expect(session.roleSave('officer')?.choices).toEqual([3]);
    expect(session.store.getState().notices).toEqual(['app.notice.storage-denied']);
  });

  it('says when a full store no longer takes the save', () => {
    const storage = { ...createMemoryStorage(true), write: () => false };
    const session = createSession({ storage });
    session.startRole('officer', start);
    session.recordChoice('officer', 3);
    expect(session.store.getState().notices).toEqual(['app.notice.storage-full']);
  });

  it('carries a save to another device as text', () => {
    const from = createSession({ storage: createMemoryStorage(true) });
    from.startRole('policymaker', start);
    from.recordChoice('policymaker', 41);
    const to = createSession({ storage: createMemoryStorage(true) });
    expect(to.importSave(`  ${from.exportSave()}\n`).ok).toBe(true);
    expect(to.roleSave('policymaker')).toEqual(from.roleSave('policymaker'));
  });

  it('refuses an imported text that is no save and keeps what it had', () => {
    const session = createSession({ storage: createMemoryStorage(true) });
    session.startRole('migrant', start);
    for (const text of [
      '',
      'hello',
      'saltmere1{}',
      'saltmere1[["s","z"]]',
      'saltmere1[["c","m","x"]]',
      'x'.repeat(50_000),
    ]) {
      expect(session.importSave(text).ok, text.slice(0, 40)).toBe(false);
    }
    expect(session.roleSave('migrant')).toBeDefined();
  });

  it('rewinds a role to a scene’s start', () => {
    const session = createSession({ storage: createMemoryStorage(true) });
    session.startRole('migrant', start);
    for (const number of [1, 2, 3]) session.recordChoice('migrant', number);
    session.rewindRole('migrant', 1);
    expect(session.roleSave('migrant')?.choices).toEqual([1]);
  });

  it('keeps what a road pinned on Waymark for the next one, also when the role is begun anew or cleared', () => {
    const storage = createMemoryStorage(true);
    const session = createSession({ storage });
    expect(session.store.getState().post).toBe(0);
    session.keepPost(3);
    session.startRole('migrant', start);
    session.clearRole('migrant');
    expect(createSession({ storage }).store.getState().post).toBe(3);
    session.forgetPost();
    expect(createSession({ storage }).store.getState().post).toBe(0);
  });

  it('takes nothing but one of the four cards for a post', () => {
    const storage = createMemoryStorage(true);
    const session = createSession({ storage });
    session.keepPost(2);
    for (const other of [0, 5, -1, 1.5, Number.NaN]) session.keepPost(other);
    expect(session.store.getState().post).toBe(2);
    storage.write(storageKeys.post, 'a name');
    expect(createSession({ storage }).store.getState().post).toBe(0);
  });

  it('keeps the name of the traveller on the device and never in a save', () => {
    const storage = createMemoryStorage(true);
    const session = createSession({ storage });
    session.setSetting('travellerName', 'Ama Serwaa');
    session.startRole('migrant', start);
    expect(createSession({ storage }).store.getState().settings.travellerName).toBe('Ama Serwaa');
    expect(session.exportSave()).not.toContain('Ama');
    expect(storage.read(storageKeys.save)).not.toContain('Ama');
  });

  it('erases everything it kept', () => {
    const storage = createMemoryStorage(true);
    storage.write(storageKeys.save, 'broken');
    const session = createSession({ storage });
    session.startRole('migrant', start);
    session.setSetting('contrast', 'high');
    session.eraseEverything();
    for (const key of Object.values(storageKeys)) expect(storage.read(key)).toBeNull();
    expect(session.store.getState().roles).toEqual({});
    expect(session.store.getState().settings).toEqual(defaultSettings);
  });
});

describe('a save', () => {
  it('holds all three roles, long played, within its limit', () => {
    const facts = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`world_fact_${i}`, 1000 + i]));
    const events: SaveEvent[] = roleIds.flatMap((role): SaveEvent[] => [
      { kind: 'start', role, ...start, facts },
      { kind: 'choose', role, numbers: Array.from({ length: 150 }, (_, i) => 100 + i) },
    ]);
    expect(writeSave(events).length).toBeLessThanOrEqual(saveLimit);
  });

  it('means the same after writing, reading and shortening, whatever happened', () => {
    const role = fc.constantFrom(...roleIds);
    const event: fc.Arbitrary<SaveEvent> = fc.oneof(
      fc.record({ kind: fc.constant('world' as const), code: fc.stringMatching(/^[0-9A-Z]{4,16}$/) }),
      fc.record({ kind: fc.constant('fact' as const), key: fc.stringMatching(/^[a-z_]{1,12}$/), value: fc.integer() }),
      fc.record({
        kind: fc.constant('start' as const),
        role,
        worldCode: fc.string(),
        modelId: fc.string(),
        facts: fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.integer()),
      }),
      fc.record({
        kind: fc.constant('choose' as const),
        role,
        numbers: fc.array(fc.nat(9999), { minLength: 1, maxLength: 4 }),
      }),
      fc.record({ kind: fc.constant('rewind' as const), role, keep: fc.nat(5) }),
      fc.record({ kind: fc.constant('clear' as const), role }),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        const read = readSave(writeSave(events));
        if (!read.ok) throw new Error(read.error);
        expect(replayEvents(read.value)).toEqual(replayEvents(events));
        expect(replayEvents(compactEvents(replayEvents(events)))).toEqual(replayEvents(events));
      }),
    );
  });
});

describe('settings', () => {
  it('fall back, one by one, where a stored value is not legal', () => {
    const stored = JSON.stringify({ textSize: 999, contrast: 'high', volume: -3, motion: 'wild' });
    expect(readSettings(stored)).toEqual({ ...defaultSettings, contrast: 'high' });
    expect(readSettings('{')).toEqual(defaultSettings);
    expect(readSettings('null')).toEqual(defaultSettings);
  });

  it('let the one volume of old stand for each channel until that has its own', () => {
    const old = readSettings(JSON.stringify({ sound: true, volume: 35 }));
    expect(old).toMatchObject({ sound: true, ambienceVolume: 35, cuesVolume: 35, voiceVolume: 35 });
    expect(old).not.toHaveProperty('volume');
    const since = readSettings(JSON.stringify({ volume: 35, cuesVolume: 80, cuesOn: false }));
    expect(since).toMatchObject({ ambienceVolume: 35, cuesVolume: 80, cuesOn: false, ambienceOn: true });
  });

  it('give a first visit no sound and all captions', () => {
    expect(readSettings(null)).toMatchObject({ sound: false, captions: true });
  });
});
