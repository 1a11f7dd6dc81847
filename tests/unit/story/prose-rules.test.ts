// These tests run every prose rule on its own bad and good examples, and try the ways round a rule.

import { describe, expect, it } from 'vitest';
import { checkProse, objects, type Prose, type ProseScope, readProseRules } from '../../../tools/story/prose-rules';

const prose = readProseRules();
const every: readonly ProseScope[] = ['ink', 'ink_narration', 'ui', 'alt', 'asset', 'art', 'docs'];
const line = (text: string, more: Partial<Prose> = {}): Prose => ({
  file: 'story/x.ink',
  line: 1,
  text,
  scopes: ['ink'],
  tags: [],
  speaker: undefined,
  ...more,
});

describe('the prose rules', () => {
  it('are sixty, readable, each with an example of what it forbids and what it lets pass', () => {
    expect(prose.faults).toEqual([]);
    expect(prose.rules.length).toBe(60);
    expect(prose.rules.filter((rule) => rule.bad.length === 0 || rule.ok.length === 0)).toEqual([]);
  });

  it.each(prose.rules.map((rule) => [rule.id, rule] as const))('%s objects to its bad examples only', (_id, rule) => {
    const said = (text: string) => objects(rule, { text, scopes: every, tags: [] }) !== undefined;
    expect(rule.bad.filter((text) => !said(text))).toEqual([]);
    expect(rule.ok.filter(said)).toEqual([]);
  });

  it('let a number pass that carries its source', () => {
    expect(checkProse([line('It takes 40 percent.')], prose).map((fault) => fault.rule)).toContain('N01');
    expect(checkProse([line('It takes 40 percent.', { tags: ['src:PVT-03'] })], prose)).toEqual([]);
  });

  it('keep to their scope: a rope is a rope in a story and a cliche in a picture', () => {
    expect(checkProse([line('He throws the ropes ashore.')], prose)).toEqual([]);
    expect(checkProse([line('Hands and ropes', { scopes: ['alt'] })], prose).map((fault) => fault.rule)).toEqual([
      'G03',
    ]);
  });

  it('excuse a hostile quote of a listed speaker with a reason, three times in a file', () => {
    const quote = line('They are illegals.', { speaker: 'marr', tags: ['lint-ok:S02 her own words'] });
    expect(checkProse([quote, quote, quote], prose)).toEqual([]);
    expect(checkProse([quote, quote, quote, quote], prose).map((fault) => fault.rule)).toEqual(['S02']);
    const narrated = line('They are illegals.', { tags: ['lint-ok:S02 because'] });
    expect(checkProse([narrated], prose).map((fault) => fault.rule)).toEqual(['S02']);
    const friend = line('They are illegals.', { speaker: 'oveth', tags: ['lint-ok:S02 because'] });
    expect(checkProse([friend], prose).map((fault) => fault.rule)).toEqual(['S02']);
    const silent = line('They are illegals.', { speaker: 'marr', tags: ['lint-ok:S02'] });
    expect(checkProse([silent], prose).map((fault) => fault.rule)).toEqual(['lint-ok']);
  });
});
