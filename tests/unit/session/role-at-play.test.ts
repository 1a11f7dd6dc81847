// These tests play the road on a session: what is taken back, skipped or passed, and that it can be undone once.

import { describe, expect, it } from 'vitest';
import migrant from '../../../generated/story/migrant.json';
import officer from '../../../generated/story/officer.json';
import policymaker from '../../../generated/story/policymaker.json';
import { sceneOf } from '../../../src/play/past';
import {
  keepTrail,
  markLines,
  marksLimit,
  noMarks,
  readMarks,
  wasRead,
  writeMarks,
} from '../../../src/session/read-marks';
import { RoleAtPlay } from '../../../src/session/role-at-play';
import { saveLimit } from '../../../src/session/save-text';
import { createSession, type Session, storageKeys } from '../../../src/session/session';
import { createMemoryStorage } from '../../../src/session/text-storage';
import { createMigrantPlaythrough } from '../../../src/story/migrant-playthrough';

const start = { worldCode: 'ABCD1234EFGH5678', modelId: 'abcdefgh', facts: {} };

function aRoad(session: Session): RoleAtPlay<ReturnType<typeof createMigrantPlaythrough>> {
  if (!session.roleSave('migrant')) session.startRole('migrant', start);
  const road = new RoleAtPlay({
    session,
    role: 'migrant',
    create: (save) => createMigrantPlaythrough({ facts: save.facts, seed: 417 }),
    partOf: sceneOf,
  });
  road.open();
  return road;
}

function step(road: ReturnType<typeof aRoad>, times: number): void {
  for (let at = 0; at < times; at++) road.choose(road.play?.beat().options[0]?.id ?? '');
}

describe('a role at play', () => {
  it('begins a scene again by taking back the acts of this scene alone, and undoes that once', () => {
    const session = createSession({ storage: createMemoryStorage(true) });
    const road = aRoad(session);
    while (road.play?.beat().scene.scene === 'A1a') step(road, 1);
    const before = session.roleSave('migrant')?.choices.length ?? 0;
    step(road, 2);
    const left = road.play?.beat();
    const choices = session.roleSave('migrant')?.choices;
    road.rewind();
    expect(session.roleSave('migrant')?.choices).toHaveLength(before);
    expect(road.play?.beat().scene.scene).toBe(left?.scene.scene);
    expect(road.leap).toMatchObject({ kind: 'rewind', beats: 2, canUndo: true });
    road.undo();
    expect(session.roleSave('migrant')?.choices).toEqual(choices);
    expect(road.play?.beat()).toEqual(left);
    expect(road.leap?.canUndo).toBe(false);
  });

  it('offers no undo after the next act', () => {
    const road = aRoad(createSession({ storage: createMemoryStorage(true) }));
    step(road, 2);
    road.rewind();
    step(road, 1);
    expect(road.leap).toBeUndefined();
  });

  it('passes a scene that was read before, in a second play of the same device, and never the first time', () => {
    const session = createSession({ storage: createMemoryStorage(true) });
    const road = aRoad(session);
    expect(road.canPass()).toBe(false);
    while (road.play?.beat().scene.scene === 'A1a') step(road, 1);
    const there = road.play?.beat();
    session.startRole('migrant', start);
    road.open();
    expect(road.canPass()).toBe(true);
    road.pass();
    expect(road.leap).toMatchObject({ kind: 'pass', stop: 'part' });
    expect(road.play?.beat()).toEqual(there);
    road.undo();
    expect(session.roleSave('migrant')?.choices).toEqual([]);
  });

  it('saves what a skip did like any other acts', () => {
    const storage = createMemoryStorage(true);
    const road = aRoad(createSession({ storage }));
    road.skip([]);
    const again = aRoad(createSession({ storage }));
    expect(again.play?.beat()).toEqual(road.play?.beat());
    expect(again.play?.beat().scene.scene).not.toBe('A2b');
  });
});

describe('marks of what was read', () => {
  it('mean the same after writing and reading', () => {
    const lines = markLines(noMarks, ['a2b_001', 'a2b_046', 'c2_215', 'b3g_410']);
    const marks = keepTrail(lines, 'migrant', [12, 0, 89, 4000]);
    const again = readMarks(writeMarks(marks));
    expect(again).toEqual(marks);
    expect(wasRead(again, 'a2b_046')).toBe(true);
    expect(wasRead(again, 'a2b_045')).toBe(false);
  });

  it('count an answer as read in whatever words it was heard', () => {
    const marks = readMarks(writeMarks(markLines(noMarks, ['pool_012c'])));
    expect(wasRead(marks, 'pool_012a')).toBe(true);
    expect(wasRead(marks, 'pool_013c')).toBe(false);
  });

  it('count damaged or foreign text as not read', () => {
    for (const text of [null, '', '2;a2b=AA', '1;a2b=\u0000;m>Q', 'x'.repeat(99_999)]) {
      expect(wasRead(readMarks(text), 'a2b_001')).toBe(false);
    }
  });

  it('stay, for every line of all three roles, within what saves may take', () => {
    let marks = noMarks;
    for (const role of [migrant, officer, policymaker]) marks = markLines(marks, role.lineIds);
    for (const role of ['migrant', 'officer', 'policymaker'] as const) {
      marks = keepTrail(
        marks,
        role,
        Array.from({ length: 300 }, (_, at) => at),
      );
    }
    expect(writeMarks(marks).length).toBeLessThanOrEqual(marksLimit);
    expect(marksLimit).toBeLessThanOrEqual(saveLimit * 0.4);
  });

  it('go when everything is erased', () => {
    const storage = createMemoryStorage(true);
    const session = createSession({ storage });
    session.markRead(['a2b_001']);
    expect(wasRead(createSession({ storage }).store.getState().marks, 'a2b_001')).toBe(true);
    session.eraseEverything();
    expect(storage.read(storageKeys.read)).toBeNull();
    expect(wasRead(session.store.getState().marks, 'a2b_001')).toBe(false);
  });
});
