// These tests keep the model's numbers the same on every machine: in this engine, and in QuickJS, which shares nothing with it.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { getQuickJS } from 'quickjs-emscripten';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { goldenHashes } from '../../tools/sim/golden-requests';

const golden: Record<string, string> = JSON.parse(readFileSync('tests/golden/sim.json', 'utf8'));

describe('the golden runs', () => {
  it('have the hashes that were kept (after a meant change: npm run golden:update)', () => {
    expect(Object.keys(golden).length).toBeGreaterThan(5);
    expect(goldenHashes()).toEqual(golden);
  });

  it('have the same hashes in a second engine', async () => {
    const output = await build({
      configFile: false,
      logLevel: 'error',
      build: {
        write: false,
        minify: false,
        target: 'es2020',
        lib: {
          entry: path.resolve('tools/sim/golden-requests.ts'),
          formats: ['iife'],
          name: 'goldenModel',
        },
      },
    });
    const first = Array.isArray(output) ? output[0] : output;
    if (!first || !('output' in first)) throw new Error('nothing was built');
    const engine = (await getQuickJS()).newContext();
    try {
      const code = `${first.output[0].code}\nJSON.stringify(goldenModel.goldenHashes());`;
      const result = engine.unwrapResult(engine.evalCode(code));
      expect(JSON.parse(engine.getString(result))).toEqual(golden);
      result.dispose();
    } finally {
      engine.dispose();
    }
  });
});
