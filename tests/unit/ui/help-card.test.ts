// These tests hold the help card to its one rule: nothing is shown that a person has not checked within a year.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type HelpEntry, shownHelp } from '../../../src/ui/help-entries';
import { readHelp } from '../../../tools/help/make-help';

const service: HelpEntry = { country: 'Ilvane', name: 'Advice', what: 'Listens.', how: 'By letter.' };
const checked = (checkedOn: string, checkedBy = 'A. Person'): HelpEntry => ({ ...service, checkedBy, checkedOn });
const on = (day: string): Date => new Date(`${day}T12:00:00Z`);
const isShown = (entry: HelpEntry, day: string): boolean => shownHelp([entry], on(day)).length === 1;

describe('a service on the help card', () => {
  it('is shown from the day of its check to the same day a year later', () => {
    expect(isShown(checked('2026-03-01'), '2026-03-01')).toBe(true);
    expect(isShown(checked('2026-03-01'), '2027-03-01')).toBe(true);
    expect(isShown(checked('2026-03-01'), '2027-03-02')).toBe(false);
  });

  it('is never shown when nobody has put a name to the check', () => {
    expect(isShown(service, '2026-03-01')).toBe(false);
    expect(isShown({ ...service, checkedOn: '2026-03-01' }, '2026-03-01')).toBe(false);
    expect(isShown({ ...service, checkedBy: 'A. Person' }, '2026-03-01')).toBe(false);
    expect(isShown(checked('2026-03-01', '  '), '2026-03-01')).toBe(false);
  });

  it('is never shown when the day of the check is no day, or lies ahead', () => {
    expect(isShown(checked('2026-02-30'), '2026-03-05')).toBe(false);
    expect(isShown(checked('lately'), '2026-03-05')).toBe(false);
    expect(isShown(checked('2026-04-01'), '2026-03-05')).toBe(false);
  });

  it('goes out one by one: an old one leaves the others', () => {
    const shown = shownHelp([checked('2024-01-01'), checked('2026-01-01')], on('2026-03-01'));
    expect(shown.map((entry) => entry.checkedOn)).toEqual(['2026-01-01']);
  });
});

describe('the card as it is shipped', () => {
  it('names no service and no number, and says where to turn in words', () => {
    expect(readHelp()).toEqual({ entries: [], faults: [] });
    const words: Record<string, string> = JSON.parse(readFileSync('locales/en/care.json', 'utf8'));
    const card = Object.entries(words).filter(([key]) => key.startsWith('care.help.'));
    expect(card.length).toBeGreaterThan(4);
    for (const [key, text] of card) expect(text, key).not.toMatch(/\d/);
  });
});
