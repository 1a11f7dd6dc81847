// This module builds the golden runs into one plain program, so that engines other than this one can compute them.

import path from 'node:path';
import { build } from 'vite';

/** A program whose value is the golden hashes as JSON. */
export async function goldenProgram(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2020',
      lib: { entry: path.resolve('tools/sim/golden-requests.ts'), formats: ['iife'], name: 'goldenModel' },
    },
  });
  const first = Array.isArray(output) ? output[0] : output;
  if (!first || !('output' in first)) throw new Error('nothing was built');
  return `${first.output[0].code}\nJSON.stringify(goldenModel.goldenHashes());`;
}
