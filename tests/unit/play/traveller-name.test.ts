// These tests hold the name on the passport: any name fits, none breaks a sentence.

import { describe, expect, it } from 'vitest';
import { defaultTraveller, keptName, longestName, travellerName } from '../../../src/play/traveller-name';

describe('the name on the passport', () => {
  it('is what was typed, without the space around it', () => {
    expect(keptName('  Ama   Serwaa ')).toBe('Ama Serwaa');
    expect(keptName("Aoife O'Neill-Şahin")).toBe("Aoife O'Neill-Şahin");
  });

  it('has at most 24 letters, whatever script they are of', () => {
    expect(keptName('x'.repeat(60))).toBe('x'.repeat(longestName));
    expect([...keptName('𞤀'.repeat(60))].length).toBe(longestName);
  });

  it('can never be read as a placeholder, a tag or a new line', () => {
    expect(keptName('{loan_days} <b>\n\u202e')).toBe('loan_days b');
  });

  it('is her own when nothing was typed', () => {
    expect(travellerName(keptName('   '))).toBe(defaultTraveller);
    expect(travellerName('Ama')).toBe('Ama');
  });
});
