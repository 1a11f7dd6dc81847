// These tests hold the words about levers: every lever has a page in the program with all its parts, taken from the one that
// people wrote.

import { describe, expect, it } from 'vitest';
import { leverPage } from '../../../src/policy/lever-pages';
import { levers } from '../../../src/policy/levers';
import { readLeverPage } from '../../../tools/levers/make-lever-pages';

describe('the page of a lever', () => {
  it('exists for every lever that is not a setting of another, with both sides of the argument', () => {
    for (const { id } of levers.filter((lever) => lever.of === undefined)) {
      const page = leverPage(id);
      expect(page, id).toBeDefined();
      const leads = page!.dynamics.map(({ lead }) => lead ?? '');
      expect(
        leads.some((lead) => lead.startsWith('For ')),
        id,
      ).toBe(true);
      expect(
        leads.some((lead) => lead.startsWith('Against ')),
        id,
      ).toBe(true);
    }
  });

  it('carries words and no marks', () => {
    const text = JSON.stringify(levers.map(({ id }) => leverPage(id)));
    expect(text).not.toMatch(/\*\*|\]\(|`/);
  });

  it('is refused with the name of the section that is missing', () => {
    expect(() => readLeverPage('x', '# X\n\n## What it does\n\nThis.\n')).toThrow(/Big message/);
  });
});
