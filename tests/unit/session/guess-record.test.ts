import { describe, expect, it } from 'vitest';
import { noGuesses, readGuesses, withGuess, writeGuesses } from '../../../src/session/guess-record';
import { createSession } from '../../../src/session/session';
import { createMemoryStorage } from '../../../src/session/text-storage';

const guess = { monthsInside: 30, months: 120, directionRight: true };

describe('how guesses went', () => {
  it('is counted over all of them', () => {
    const twice = withGuess(withGuess(noGuesses, guess), { ...guess, monthsInside: 90, directionRight: false });
    expect(twice).toEqual({ guesses: 2, monthsInside: 120, months: 240, directionsRight: 1 });
  });

  it('is read back as it was written', () => {
    const once = withGuess(noGuesses, guess);
    expect(readGuesses(writeGuesses(once))).toEqual(once);
  });

  it('counts as none when it is missing, damaged or impossible', () => {
    for (const text of [null, '', '1 2 3', '2 1 30 120 1', '1 1 130 120 1', '1 1 30 120 2', 'x']) {
      expect(readGuesses(text)).toEqual(noGuesses);
    }
  });

  it('stays on the device, outlives the tab, is forgotten when asked, and never travels in a save', () => {
    const storage = createMemoryStorage(true);
    const session = createSession({ storage });
    session.recordGuess(guess);
    expect(createSession({ storage }).store.getState().guesses.guesses).toBe(1);
    const other = createSession({ storage: createMemoryStorage(true) });
    expect(other.importSave(session.exportSave()).ok).toBe(true);
    expect(other.store.getState().guesses).toEqual(noGuesses);
    session.forgetGuesses();
    expect(createSession({ storage }).store.getState().guesses).toEqual(noGuesses);
  });

  it('is erased with everything', () => {
    const storage = createMemoryStorage(true);
    const session = createSession({ storage });
    session.recordGuess(guess);
    session.eraseEverything();
    expect(session.store.getState().guesses).toEqual(noGuesses);
    expect(createSession({ storage }).store.getState().guesses).toEqual(noGuesses);
  });
});
