// These tests keep numbers about the world out of the code: they live in evidence, each with a range, a label and a reason.
// What may stand in the code is counting, conversions, and constants that have a name and say why.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Counting, conversions (months, days, hundredths, thousandths) and the byte that means "none". */
const allowed = new Set([0, 1, 2, 12, 30, 100, 1000, 255]);

/** Who the playable lives are is a matter of their stories, not a number about the world. */
const storied = ['people/reserved.ts'];

/** A constant with a doc comment: one number, a product of numbers, or a table of them. */
const namedConstant =
  /\/\*\*(?:[^*]|\*(?!\/))*\*\/\s*(?:export )?const \w+ = (?:-?[\d_.e-]+(?: \* [\d_.]+)*|\{[^}]*\} as const);/g;

/** Numeric literals of a text that are neither allowed nor in a named constant. */
function loose(text: string): string[] {
  const code = text
    .replace(namedConstant, '')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:])\/\/.*$/gm, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''")
    .replace(/^import [\s\S]*?;$/gm, '');
  return [...code.matchAll(/(?<![\w$.])(?:\d[\d_]*\.?\d*|\.\d+)(?:e[-+]?\d+)?/g)]
    .map(([literal]) => literal)
    .filter((literal) => !allowed.has(Number(literal.replaceAll('_', ''))));
}

const files = (readdirSync('src/sim', { recursive: true }) as string[])
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .sort();
const looseIn = (file: string) => loose(readFileSync(`src/sim/${file}`, 'utf8'));

describe('the code of the model', () => {
  it('holds no number about the world', () => {
    expect(files.length).toBeGreaterThan(25);
    const faults = files
      .filter((file) => !storied.includes(file))
      .flatMap((file) => looseIn(file).map((literal) => `src/sim/${file}: ${literal}`));
    expect(faults).toEqual([]);
  });

  it('is caught with a bare weight and left alone with a named reason', () => {
    expect(loose('const chance = 0.55 * weight;')).toEqual(['0.55']);
    expect(loose('/** Seconds in an hour. */\nconst hour = 3_600;\nuse(x1, 12 * months, 1e3);')).toEqual([]);
    expect(loose('const quiet = 0.4;')).toEqual(['0.4']);
    expect(loose("// 0.7 of all\nconst id = 'a.7';\nimport { x } from './m-3';\n")).toEqual([]);
  });
});
