// These tests argue with the model: a sceptic's answers hold in both worlds, can be taken back, and survive a link.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parameterById, parameters } from '../../../../src/evidence/parameter-set';
import { packIds, switches } from '../../../../src/evidence/switches';
import {
  answerOf,
  heldPack,
  packOf,
  withAnswer,
  withAssumption,
  withPack,
} from '../../../../src/screens/lab/assume/assume-worlds';
import { assumptionsOf } from '../../../../src/screens/lab/assume/assumption-list';
import { changedNumbers } from '../../../../src/screens/lab/assume/changed-numbers';
import { readNumbersFile, writeNumbersFile } from '../../../../src/screens/lab/assume/numbers-file';
import { firstPair, readPair } from '../../../../src/screens/lab/lab-worlds';
import { encodeWorld } from '../../../../src/world/world-code';

describe('assumptions of the lab', () => {
  it('hold in both worlds alike', () => {
    const pair = withPack(firstPair, packIds[0]);
    expect(pair.a.assumptions).toEqual(pair.b.assumptions);
    expect(assumptionsOf(pair).length).toBeGreaterThan(3);
  });

  it('know a pack again, and that nothing is assumed', () => {
    expect(packOf(firstPair)).toBe('none');
    for (const id of packIds) {
      const pair = withPack(firstPair, id);
      expect(packOf(pair)).toBe(id);
      expect(packOf(withPack(pair, undefined))).toBe('none');
    }
  });

  it('know the answer to every question again, and take the other answers back', () => {
    for (const question of switches) {
      expect(answerOf(firstPair, question.id), question.id).toBe(question.options[0]?.id);
      for (const option of question.options) {
        const last = question.options.at(-1)?.id ?? option.id;
        const pair = withAnswer(withAnswer(firstPair, question.id, last), question.id, option.id);
        expect(answerOf(pair, question.id), `${question.id} ${option.id}`).toBe(option.id);
      }
    }
  });

  it('let a number of one’s own stand for no answer', () => {
    const question = switches.find((each) => each.options.some((option) => Object.keys(option.assume).length > 0));
    const [id] = Object.keys(question?.options.find((option) => Object.keys(option.assume).length > 0)?.assume ?? {});
    const spec = parameters.find((each) => each.id === id);
    if (!question || !spec) throw new Error('no question moves a number');
    const odd = spec.low + (spec.high - spec.low) * 0.035;
    expect(answerOf(withAssumption(firstPair, spec.id, odd), question.id)).toBeUndefined();
  });

  it('come back from a link unchanged, whatever they are', () => {
    const drawn = fc.array(
      fc.record({ at: fc.nat(parameters.length - 1), share: fc.double({ min: 0, max: 1, noNaN: true }) }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(drawn, (changes) => {
        let pair = firstPair;
        for (const { at, share } of changes) {
          const spec = parameters[at];
          if (spec) pair = withAssumption(pair, spec.id, spec.low + (spec.high - spec.low) * share);
        }
        const { pair: back, faults } = readPair({ world: encodeWorld(pair.a), with: encodeWorld(pair.b) });
        expect(faults).toEqual([]);
        expect(encodeWorld(back.a)).toBe(encodeWorld(pair.a));
        expect(encodeWorld(back.b)).toBe(encodeWorld(pair.b));
      }),
      { numRuns: 200 },
    );
  });

  it('say what was changed, from what to what, and when evidence does not go so far', () => {
    const spec = parameters.find((each) => each.high > each.low);
    if (!spec) throw new Error('no number has a range');
    const [row] = changedNumbers(withAssumption(firstPair, spec.id, spec.high + (spec.high - spec.low)));
    expect(row).toMatchObject({ parameter: spec.id, usual: spec.value, outside: true });
    expect(changedNumbers(withAssumption(firstPair, spec.id, spec.value))).toEqual([]);
  });
});

describe('a ministry’s own numbers', () => {
  const known = parameters.find((each) => each.high > each.low && each.low >= 0);
  const id = known?.id ?? '';

  it('are read from lines, tables and JSON', () => {
    const value = parameterById(known?.id ?? 'cost.enforcement').high;
    for (const text of [`${id} = ${value}`, `# ours\n\n${id},${value}\n`, `${id}\t${value}`, `{"${id}": ${value}}`]) {
      expect(readNumbersFile(text), text).toEqual({ assumptions: [{ parameter: id, value }], faults: [] });
    }
  });

  it('read numbers as people write them', () => {
    const read = (text: string) => readNumbersFile(`cost.enforcement = ${text}`).assumptions[0]?.value;
    expect([read('400,000'), read('400 000'), read('4e5'), read('400000.5')]).toEqual([
      400_000, 400_000, 400_000, 400_000.5,
    ]);
  });

  it('name every line that cannot be used, and use the others', () => {
    const file = readNumbersFile(
      `${id} = ${known?.value}\nno.such.number = 3\nwhat is this\n${id} = many\n${id} = 1e99`,
    );
    expect(file.assumptions.length).toBe(1);
    expect(file.faults.map(({ line, kind }) => [line, kind])).toEqual([
      [2, 'unknown-name'],
      [3, 'not-a-line'],
      [4, 'not-a-number'],
      [5, 'too-far'],
    ]);
    expect(readNumbersFile('').faults[0]?.kind).toBe('empty');
    expect(readNumbersFile('{"a":').faults[0]?.kind).toBe('not-a-line');
    expect(readNumbersFile('x'.repeat(200_000)).faults[0]?.kind).toBe('too-long');
  });

  it('come back from the file they were written to', () => {
    const assumed = assumptionsOf(withPack(firstPair, packIds[0]));
    const file = readNumbersFile(writeNumbersFile(assumed, 'Numbers\nof a ministry'));
    expect(file.faults).toEqual([]);
    expect(file.assumptions).toEqual(assumed);
  });
});

describe('the pack in the strip above the maps', () => {
  const spare = parameters.find(
    (each) =>
      each.low !== each.high &&
      packIds.every((id) => assumptionsOf(withPack(firstPair, id)).every(({ parameter }) => parameter !== each.id)),
  )!;

  it('is named for every pack there is, and with it what came to it', () => {
    for (const id of packIds) {
      const pair = withPack(firstPair, id);
      expect(heldPack(pair), id).toEqual({ pack: id, further: 0 });
      expect(heldPack(withAssumption(pair, spare.id, spare.low === spare.value ? spare.high : spare.low))).toEqual({
        pack: id,
        further: 1,
      });
    }
  });

  it('is not named where one of its numbers is the reader’s own, nor where nothing or a single number is assumed', () => {
    expect(heldPack(firstPair)).toBeUndefined();
    expect(
      heldPack(withAssumption(firstPair, spare.id, spare.low === spare.value ? spare.high : spare.low)),
    ).toBeUndefined();
    for (const id of packIds) {
      const pair = withPack(firstPair, id);
      const [first] = assumptionsOf(pair);
      expect(heldPack(withAssumption(pair, first!.parameter, undefined))?.pack, id).not.toBe(id);
    }
  });
});
