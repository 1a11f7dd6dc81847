// These tests say which sister of a told knot is told at which post.

import { describe, expect, it } from 'vitest';
import { postManner, sisterOf } from '../../../../src/roles/officer/told-sister';

const story = new Set(['do_water', 'do_water_hurried', 'do_water_heard', 'do_explain', 'a_do_water']);
const has = (knot: string) => story.has(knot);

describe('the manner of a post', () => {
  it('is hurried where seconds rule, whatever trust there is', () => {
    expect(postManner({ firstLineSeconds: 75, trust: 0.2 })).toBe('hurried');
    expect(postManner({ firstLineSeconds: 60, trust: 0.9 })).toBe('hurried');
  });

  it('is heard where there is time and half of all trust', () => {
    expect(postManner({ firstLineSeconds: 100, trust: 0.5 })).toBe('heard');
    expect(postManner({ firstLineSeconds: 76, trust: 0.49 })).toBeUndefined();
  });
});

describe('a told knot', () => {
  it('goes by its sister for this post', () => {
    expect(sisterOf('do_water', 'hurried', has)).toBe('do_water_hurried');
    expect(sisterOf('do_water', 'heard', has)).toBe('do_water_heard');
    expect(sisterOf('do_water', undefined, has)).toBe('do_water');
  });

  it('is told itself where it has none, and so is what a case says in its own voice', () => {
    expect(sisterOf('do_explain', 'hurried', has)).toBe('do_explain');
    expect(sisterOf('a_do_water', 'heard', has)).toBe('a_do_water');
  });
});
