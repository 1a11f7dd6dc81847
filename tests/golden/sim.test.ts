// These tests keep the model's numbers the same on every machine: in this engine, and in QuickJS, which shares nothing with it.

import { readFileSync } from 'node:fs';
import { getQuickJS } from 'quickjs-emscripten';
import { describe, expect, it } from 'vitest';
import { goldenHashes } from '../../tools/sim/golden-requests';
import { goldenProgram } from '../support/golden-program';

const golden: Record<string, string> = JSON.parse(readFileSync('tests/golden/sim.json', 'utf8'));

describe('the golden runs', () => {
  it('have the hashes that were kept (after a meant change: npm run golden:update)', () => {
    expect(Object.keys(golden).length).toBeGreaterThan(5);
    expect(goldenHashes()).toEqual(golden);
  });

  it('have the same hashes in a second engine', async () => {
    const engine = (await getQuickJS()).newContext();
    try {
      const result = engine.unwrapResult(engine.evalCode(await goldenProgram()));
      expect(JSON.parse(engine.getString(result))).toEqual(golden);
      result.dispose();
    } finally {
      engine.dispose();
    }
  });
});
