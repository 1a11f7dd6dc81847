// This module declares the port behind which a session keeps text: the browser's storage, or memory when it is refused.

/** Keeps short texts by key. Never throws. */
export interface TextStorage {
  read(key: string): string | null;
  /** False when the text could not be kept. */
  write(key: string, text: string): boolean;
  remove(key: string): void;
  /** False when texts are forgotten with the tab. */
  readonly lasting: boolean;
}

/** A storage that forgets with the tab; also what tests use. */
export function createMemoryStorage(lasting = false): TextStorage {
  const texts = new Map<string, string>();
  return {
    read: (key) => texts.get(key) ?? null,
    write: (key, text) => {
      texts.set(key, text);
      return true;
    },
    remove: (key) => {
      texts.delete(key);
    },
    lasting,
  };
}
