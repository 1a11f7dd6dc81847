// These tests hold the source against the table of rooms, and first prove that they can fail.

import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rooms } from '../../tools/house';
import { lintOverrides } from '../../tools/house-lint';
import { roomTable } from '../../tools/house-picture';
import { cyclesOf, faultsOf, readSources } from '../../tools/house-reading';

const sources = readSources('src');

function plant(files: Record<string, string>): ReturnType<typeof readSources> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'house-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return readSources(folder);
}

describe('the house', () => {
  it('has files to look at in every room that the table names', () => {
    expect(sources.length).toBeGreaterThan(50);
    const empty = rooms.filter((room) => !sources.some((source) => source.file.startsWith(`${room.name}/`)));
    expect(empty.map((room) => room.name)).toEqual([]);
  });

  it('lets a file import only from its own room and from the rooms below it', () => {
    expect(sources.flatMap(faultsOf)).toEqual([]);
  });

  it('has no two rooms that lean on each other', () => {
    expect(cyclesOf(sources)).toEqual([]);
  });

  it('keeps every import list of the table free of cycles', () => {
    const order = rooms.map((room) => room.name);
    for (const room of rooms) {
      const unknown = room.mayImport.filter((name) => !order.includes(name));
      expect(unknown, room.name).toEqual([]);
    }
  });

  it('finds an upward import when one is planted', () => {
    const planted = plant({
      'sim/run.ts': "import { LabScreen } from '../screens/lab/lab-screen';\nexport const run = LabScreen;\n",
      'screens/lab/lab-screen.tsx': "import { run } from '../../sim/run';\nexport const LabScreen = run;\n",
    });
    expect(planted.flatMap(faultsOf)).toEqual([
      'src/sim/run.ts:1 imports screens; sim may import common, evidence, policy',
    ]);
    expect(cyclesOf(planted)).toContain('sim');
  });

  it('finds a package in a pure room and a file without a room when they are planted', () => {
    const planted = plant({
      'world/clock.ts': "import Phaser from 'phaser';\nexport const clock = Phaser;\n",
      'attic/box.ts': 'export const box = 1;\n',
      'ui/late.ts': "export const late = () => import('phaser');\n",
    });
    expect(planted.flatMap(faultsOf)).toEqual([
      'src/attic/box.ts:1 lies in no room of tools/house.ts',
      'src/ui/late.ts:1 imports phaser, which only canvas may',
      'src/world/clock.ts:1 imports phaser; world is pure and may not',
    ]);
  });

  it('is pictured in ARCHITECTURE.md as the table has it', () => {
    expect(readFileSync('ARCHITECTURE.md', 'utf8')).toContain(roomTable());
  });

  it('is known to the linter as the table has it', () => {
    const { overrides } = JSON.parse(readFileSync('biome.json', 'utf8'));
    for (const override of lintOverrides()) expect(overrides).toContainEqual(override);
  });

  it('shares Phaser with nobody but the canvas, and never loads it at the start', () => {
    const users = sources.flatMap((source) =>
      source.imports.filter((line) => line.specifier === 'phaser').map((line) => ({ ...line, file: source.file })),
    );
    expect(users.length).toBeGreaterThan(0);
    const eager = sources
      .filter((source) => !source.file.startsWith('canvas/'))
      .flatMap((source) => source.imports.filter((line) => line.specifier === 'phaser'));
    expect(eager).toEqual([]);
  });
});
