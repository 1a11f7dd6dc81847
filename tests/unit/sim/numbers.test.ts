// These tests keep numbers, levers and code together: nothing in evidence that the model does not read, nothing fitted in secret.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { centralParameters, isParameterId, parameters } from '../../../src/evidence/parameter-set';
import { levers } from '../../../src/policy/levers';

const sources = (folder: string) =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    .join('\n');
const model = sources('src/sim');
const everything = sources('src');

describe('the numbers of the model', () => {
  it('are each read by the code', () => {
    expect(parameters.map(({ id }) => id).filter((id) => !everything.includes(`'${id}'`))).toEqual([]);
  });

  it('are each moved by the levers that say they act', () => {
    const idle = levers.filter(
      ({ id, effect }) =>
        effect !== 'story' && !model.includes(`'${id}'`) && !new RegExp(`\\bs\\.${id}\\b`).test(model),
    );
    expect(idle.map(({ id }) => id)).toEqual([]);
  });

  it('name no policy in the model', () => {
    expect(model).not.toMatch(/deterrence-first|safe-pathways|victim-centred|orderly-deterrence/);
  });

  it('stand in the list of fitted numbers with the values in use', () => {
    const fitted = parse(readFileSync('evidence/calibrated.yaml', 'utf8')) as {
      id: string;
      value: number;
      target: { says: string };
    }[];
    expect(fitted.length).toBeGreaterThan(10);
    const central = centralParameters() as Readonly<Record<string, number>>;
    for (const { id, value, target } of fitted) {
      expect(isParameterId(id), id).toBe(true);
      expect(central[id], id).toBe(value);
      expect(target.says).toMatch(/\w/);
    }
  });
});
