// These tests tie what stories may read to what the world gives: the same names, and defaults that are the status quo's.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { policySettings, statusQuoPolicy } from '../../src/policy/policies';
import { type OutputMeans, storyFacts, storyVariables } from '../../src/world/bindings';

const declared = new Map(
  [...readFileSync('story/world.ink', 'utf8').matchAll(/^VAR (\w+) = (-?\d+)/gm)].map((match) => [
    match[1] ?? '',
    Number(match[2]),
  ]),
);

describe('the world a story reads', () => {
  it('has the names that the world is bound to, no more and no fewer', () => {
    const bound = storyVariables.filter((name) => /^(pw|sm)_/.test(name));
    expect([...declared.keys()].sort()).toEqual([...bound].sort());
  });

  it('is, before a run is read, the mixed and under-funded status quo', () => {
    const facts: Readonly<Record<string, number>> = storyFacts(policySettings(statusQuoPolicy), {} as OutputMeans);
    const wrong = [...declared].filter(([name, value]) => name.startsWith('pw_') && facts[name] !== value);
    expect(wrong.map(([name, value]) => `${name}: ${value} in world.ink, ${facts[name]} in the world`)).toEqual([]);
  });
});
